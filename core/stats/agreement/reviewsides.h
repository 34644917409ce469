// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rate.h"
#include "core/base/result.h"
#include "core/model/filter.h"
#include "core/model/json.h"

#include <QString>

#include <vector>

namespace bluepencil {

class Database;

// What stands beside the decisions: requests for another draft, and answers to findings of checks.
// All on the calling thread.

// Requests by what became of them; those about probes are left out. Time is that of asking.
struct DraftRequestFigures {
    qint64 asked = 0;
    qint64 waiting = 0;
    qint64 withdrawn = 0; // by who asked, or because the item ended
    Rate answered; // of those that are closed and were not withdrawn: another draft came
    Rate refused; // … the producer said that none comes
    Rate late; // … nobody said anything in time
    // Requests beside decisions that have none: how often a draft was sent back. Of both together.
    Rate perReview;

    bool operator==(const DraftRequestFigures &) const = default;
};

// InvalidArgument for filters that a request has nothing for: actions, labels, where.
[[nodiscard]] Result<DraftRequestFigures> draftRequestFigures(Database &database,
                                                              const FeedbackFilter &filter);

// What reviewers said of a check's findings where a queue demands an answer.
struct CheckAnswerFigures {
    QString check; // its name in `check --json`
    Rate right; // mended, of all that were answered: the check was right

    bool operator==(const CheckAnswerFigures &) const = default;
};

// By name. InvalidArgument for the filter `where`.
[[nodiscard]] Result<std::vector<CheckAnswerFigures>>
checkAnswerFigures(Database &database, const FeedbackFilter &filter);

[[nodiscard]] OrderedJson toJson(const DraftRequestFigures &figures);
[[nodiscard]] OrderedJson toJson(const std::vector<CheckAnswerFigures> &figures);

} // namespace bluepencil
