// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/drift/drift.h"
#include "core/stats/tally/dictionary.h"

namespace bluepencil {

class Database;

// A decision as the detectors see it.
struct DriftRow {
    qint64 seq = 0;
    UtcMs at = 0; // as its client says
    std::size_t reviewer = 0; // a number of their own
    bool approved = false;
    std::optional<double> effort; // HTER, at most 1; of those with a final
};

// The decisions of one model and task, by seq.
struct DriftRows {
    DriftStreamKey key;
    std::vector<DriftRow> rows;
};

struct DriftDecisions {
    std::vector<DriftRows> streams; // in the order in which they first occur
    std::vector<QString> reviewers; // by their number
    qint64 decisions = 0;
    // Over the quarter of a year that ends with the latest, by when the workspace took them; of
    // more than 1,024 decisions by an even sample of these times.
    double perDay = 0;
};

[[nodiscard]] Result<DriftDecisions> readDriftDecisions(Database &database,
                                                        const std::stop_token &stop);

// The SQL condition for the decisions that are watched, over `feedback f`; binds nothing.
[[nodiscard]] QString driftWatchedSql();

// The same for those of a stream; binds model and task.
[[nodiscard]] QString driftStreamSql();

} // namespace bluepencil
