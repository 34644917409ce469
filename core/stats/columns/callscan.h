// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/callstats.h"
#include "core/stats/columns/columnfile.h"

namespace bluepencil {

// Calls as a database shows them in one transaction: those of the file and those that came since.
struct CallView {
    std::shared_ptr<const ColumnFile> file;
    const ColumnWords *words = nullptr;
    CallRows recent;
};

struct CallAnswer {
    CallStats stats;
    qint64 inTime = 0; // calls that began in the time asked for, whatever else is asked
};

// As computeCallStats(), on up to two threads. The keys are known. Corrupt where the columns are
// damaged; Cancelled once `stop` is requested.
[[nodiscard]] Result<CallAnswer> scanCalls(const CallView &view, const CallQuery &query,
                                           const QTimeZone &zone, const std::stop_token &stop);

} // namespace bluepencil
