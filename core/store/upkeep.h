// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <optional>

namespace bluepencil {

class Database;

struct UpkeepReport {
    qint64 monthsMade = 0; // tables for the events of a month (PostgreSQL)
    qint64 monthsDropped = 0;
    qint64 eventsDropped = 0; // beside those of dropped months
    qint64 deliveriesDropped = 0; // of webhooks, that are over
    qint64 callsDropped = 0; // of models, that nobody reviewed
};

// What a workspace needs now and then. Makes the tables for the events of this month and the next
// two, where the database has such; if it comes too late nothing is lost, for events wait in a
// table of their own. Drops the events before `dropBefore`, and what was noted of webhooks' tries
// that ended before it, and the calls of models that were told before `dropCallsBefore`, in short
// transactions, so that nobody waits for it; nothing else is ever dropped. A call that is told
// again after it was dropped counts as new. May be called as often as one likes.
[[nodiscard]] Result<UpkeepReport> keepUp(Database &database, UtcMs now,
                                          std::optional<UtcMs> dropBefore = {},
                                          std::optional<UtcMs> dropCallsBefore = {});

} // namespace bluepencil
