// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/comparison.h"
#include "core/stats/overview.h"

namespace bluepencil {

// Two selections of decisions side by side: any two filters, such as two models, or a model before
// and after a new prompt. A difference is the first's figure less the other's, with the interval of
// two independent samples; decisions that stand in both make it too careful or too bold, so that
// they are counted.

struct SelectionComparison {
    Stats other; // by the same keys as the first
    std::vector<ComparedFigure> figures; // `before` is the other's; those that are defined in both
    std::vector<ComparedGroup> groups; // those that stand in both
    qint64 shared = 0; // decisions in both
};

// `first` as computeStats() answered `query`. On the caller's connection and thread.
[[nodiscard]] Result<SelectionComparison>
compareSelections(Database &database, const QTimeZone &zone, const StatsQuery &query,
                  const Stats &first, const FeedbackFilter &other);

// {"stats","shared","figures":[{"figure","n","n_against","value","value_low","value_high","against",
// "against_low","against_high","difference","low","high","method"}],"groups":[…],"assumption"}.
[[nodiscard]] OrderedJson toJson(const SelectionComparison &comparison);
[[nodiscard]] QString toTable(const SelectionComparison &comparison);

// What two selections have of other figures, as it stands in these: "shared", "figures", "groups"
// and "assumption"; and the same for a person. `what` is what they count: "decisions", "drafts",
// and where those of one are a sample, "checked drafts".
struct SelectionParts {
    std::vector<ComparedFigure> figures;
    std::vector<ComparedGroup> groups;
    qint64 shared = 0;
    QString what;
};

void addParts(OrderedJson &json, const SelectionParts &parts);
[[nodiscard]] QString partsTable(const SelectionParts &parts);

// The same for the page of Statistics.
struct OverviewAgainst {
    FeedbackFilter filter;
    Overview overview;
    std::array<Difference, 4> actions; // of rates, in the order of Action (1 = 100 points)
    Difference hter; // of mean HTER
    Difference active; // of the median active time, ms
    qint64 shared = 0; // decisions in both
};

struct SelectionOverviews {
    Overview first;
    std::optional<OverviewAgainst> against;
};

// As readOverview() of `query` and, where `against` is given, of that filter by the same key, from
// one state of the workspace. If the trend of one goes by week, so does that of the other, and
// their active times are counted in the same bins.
[[nodiscard]] Result<SelectionOverviews>
readSelections(Database &database, const QTimeZone &zone, const OverviewQuery &query,
               const std::optional<FeedbackFilter> &against, UtcMs now, const Reading &reading = {},
               ChoicesReader *choices = nullptr);

// What a page behind the statistics shows: of one selection, and of another where that is asked for
// too, both from one state of the workspace.
template <typename Figures> struct TwoSelections {
    Figures first;
    std::optional<Figures> other;
    qint64 shared = 0; // decisions in both
};

// Decisions that both filters take. Inside the caller's read transaction where it has a cache.
[[nodiscard]] Result<qint64> countShared(Database &database, const FeedbackFilter &one,
                                         const FeedbackFilter &other, const Reading &reading = {});

} // namespace bluepencil
