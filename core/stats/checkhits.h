// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/filter.h"
#include "core/model/json.h"
#include "core/stats/methods/intervals.h"
#include "core/store/database/database.h"

#include <QTimeZone>

#include <optional>
#include <stop_token>
#include <vector>

namespace bluepencil {

struct CheckHits {
    QString check; // its name in `check --json`
    CountRate hits; // findings that somebody should look at, for 100 drafts
    Rate drafts; // with at least one
    Rate right; // mended, of the findings that were answered where a queue demands it
    // feedback_no of decisions on such drafts, or that answered: the latest MostHitDecisions. Of
    // a group none.
    std::vector<qint64> decisions;

    bool operator==(const CheckHits &) const = default;
};

inline constexpr std::size_t MostHitDecisions = 1000;

struct CheckHitFigures {
    qint64 drafts = 0;
    std::vector<CheckHits> checks; // by name, those that found something or were answered
    SampleMean voice; // score of the brand voice, 0 to 100, of drafts whose guideline has one

    // Its interval on that scale.
    [[nodiscard]] Estimate voiceEstimate() const { return onScale(estimateOf(voice), 0, 100); }
};

struct CheckHitGroup {
    std::vector<std::pair<QString, std::optional<QString>>> key;
    CheckHitFigures figures;
};

struct CheckHitAnswer {
    CheckHitFigures all;
    std::vector<CheckHitGroup> groups; // in the order of StatsGroup
};

// Of one selection, or of two beside each other.
struct CheckHitSelections {
    CheckHitAnswer first;
    std::optional<CheckHitAnswer> other;
    qint64 shared = 0; // drafts of both
};

// Runs the checks of this program over the drafts that the filter's decisions were about, each
// draft once in each group, by the guidelines that their reviewers were shown. Takes milliseconds
// for each. `by` as in StatsQuery. In one read transaction on the caller's thread. Cancelled once
// `stop` is requested.
[[nodiscard]] Result<CheckHitAnswer> readCheckHits(Database &database, const QTimeZone &zone,
                                                   const FeedbackFilter &filter,
                                                   const QStringList &by,
                                                   const std::stop_token &stop = {});
// The same and, where `against` is given, that of it, from one state of the workspace.
[[nodiscard]] Result<CheckHitSelections>
readCheckHitsBeside(Database &database, const QTimeZone &zone, const FeedbackFilter &filter,
                    const std::optional<FeedbackFilter> &against, const QStringList &by,
                    const std::stop_token &stop = {});
// A group under HiddenGroup drafts is hidden.
[[nodiscard]] OrderedJson toJson(const CheckHitAnswer &answer);

} // namespace bluepencil
