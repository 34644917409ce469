// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/drift/drift.h"

#include <map>

namespace bluepencil {

class Database;

// The table of alarms: what a scan needs of it, and what it leaves there.

[[nodiscard]] QString driftLevelName(DriftLevel level);
[[nodiscard]] QString driftStateName(DriftState state);

// Open first, then latest first.
[[nodiscard]] Result<std::vector<DriftAlarm>> listDriftAlarms(Database &database);

// Where a stream's figures begin anew, from what people answered.
struct DriftBeginnings {
    qint64 baselineFrom = 0; // seq
    std::array<std::vector<qint64>, DriftStatistics> restarts; // seq, rising
};

[[nodiscard]] std::map<DriftStreamKey, DriftBeginnings>
driftBeginnings(const std::vector<DriftAlarm> &alarms);

// What a scan found of one figure: `alarm` with its level, where one was reached since it began
// anew; a warning only while it's one.
struct DriftFinding {
    DriftStreamKey stream;
    DriftStatistic statistic = DriftStatistic::ApprovalFalls;
    std::optional<DriftAlarm> alarm;
};

// Adds to `alarms` what is new, raises warnings to alarms, and lets warnings pass; `changed` are
// those to be written.
struct DriftChanges {
    std::vector<DriftAlarm> fresh;
    std::vector<DriftAlarm> raised; // with their number
    std::vector<qint64> passed; // numbers

    [[nodiscard]] bool isEmpty() const { return fresh.empty() && raised.empty() && passed.empty(); }
};

[[nodiscard]] DriftChanges driftChanges(const std::vector<DriftAlarm> &alarms,
                                        const std::vector<DriftFinding> &findings);
// In the caller's transaction.
[[nodiscard]] Result<> writeDriftChanges(Database &database, const DriftChanges &changes);

} // namespace bluepencil
