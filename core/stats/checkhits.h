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
    // Mended, of the findings that were answered where a queue demands it: known without checking
    // the draft again, and so of all answers where a sample of the drafts is checked.
    Rate right;
    // feedback_no of decisions on such drafts, or that answered: the latest MostHitDecisions. Of
    // a group none.
    std::vector<qint64> decisions;

    bool operator==(const CheckHits &) const = default;
};

inline constexpr std::size_t MostHitDecisions = 1000;

// To check a draft takes about a millisecond. Of so many, Wilson's interval of a share reaches no
// further than 0.7 points to either side; a quarter of an hour for a million would gain 0.6 of
// them.
inline constexpr qint64 MostCheckedDrafts = 20'000;

struct CheckHitFigures {
    qint64 drafts = 0; // that were checked
    qint64 draftsOf = 0; // that there are: the same, or more where those are a sample
    std::vector<CheckHits> checks; // by name, those that found something or were answered
    SampleMean voice; // score of the brand voice, 0 to 100, of drafts whose guideline has one

    [[nodiscard]] bool areOfSample() const { return drafts < draftsOf; }

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
    // Drafts that were checked for both: what makes the two depend on each other. Where one has a
    // sample, a draft of both is checked for both if it is in the smaller of the two shares: each
    // has its own, from its own number of drafts, and they are cut from the same order of drafts
    // (DraftSample), so that no more of them differ than must.
    qint64 shared = 0;

    // Whether the drafts of one are a sample.
    [[nodiscard]] bool haveSample() const
    {
        return first.all.areOfSample() || (other && other->all.areOfSample());
    }
};

// Runs the checks of this program over the drafts that the filter's decisions were about, each
// draft once in each group, by the guidelines that their reviewers were shown. Takes about a
// millisecond for each; where there are more than `most`, a sample of about so many of them all is
// checked (DraftSample), of which each group has what falls to it. `by` as in StatsQuery. In one
// read transaction on the caller's thread. Cancelled once `stop` is requested.
[[nodiscard]] Result<CheckHitAnswer> readCheckHits(Database &database, const QTimeZone &zone,
                                                   const FeedbackFilter &filter,
                                                   const QStringList &by,
                                                   const std::stop_token &stop = {},
                                                   qint64 most = MostCheckedDrafts);
// The same and, where `against` is given, that of it, from one state of the workspace.
[[nodiscard]] Result<CheckHitSelections>
readCheckHitsBeside(Database &database, const QTimeZone &zone, const FeedbackFilter &filter,
                    const std::optional<FeedbackFilter> &against, const QStringList &by,
                    const std::stop_token &stop = {}, qint64 most = MostCheckedDrafts);
// A group under HiddenGroup drafts is hidden. "drafts_of" beside "drafts" where those are a sample.
[[nodiscard]] OrderedJson toJson(const CheckHitAnswer &answer);
// "40 drafts", or "a sample of 20113 of 921413 drafts".
[[nodiscard]] QString checkedDraftsText(const CheckHitFigures &figures);

} // namespace bluepencil
