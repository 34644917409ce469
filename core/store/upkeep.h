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
};

// What a workspace needs now and then. Makes the tables for the events of this month and the next
// two, where the database has such; if it comes too late nothing is lost, for events wait in a
// table of their own. Drops the events before `dropBefore`, and what was noted of webhooks' tries
// that ended before it, in short transactions, so that nobody waits for it; nothing else is ever
// dropped. May be called as often as one likes.
[[nodiscard]] Result<UpkeepReport> keepUp(Database &database, UtcMs now,
                                          std::optional<UtcMs> dropBefore = {});

} // namespace bluepencil
