// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

namespace bluepencil {

// Whole days of the workspace's zone that a report is about.
struct ReportPeriod {
    enum class Kind { Day, Week, Month, Quarter, Range };

    Kind kind = Kind::Range;
    QDate first;
    QDate last; // included
    UtcMs from = 0; // half open
    UtcMs to = 0;
};

// "day", "week" (Monday to Sunday), "month" or "quarter": the last one that is over at `now`;
// "FIRST..LAST": these days, both included. InvalidArgument for anything else.
[[nodiscard]] Result<ReportPeriod> reportPeriod(const QString &text, const QTimeZone &zone,
                                                UtcMs now);
// The same by its words alone, before there is a zone.
[[nodiscard]] Result<> checkReportPeriod(const QString &text);

} // namespace bluepencil
