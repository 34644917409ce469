// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/stats.h"

namespace bluepencil {

// One figure now and before.
struct ComparedFigure {
    QString figure; // as in the JSON of Stats, with dots: "actions.approve", "hter.mean"
    // newcombe: of rates; welch: of means, and of ratios as linearised; mover: of two intervals
    QString method;
    qint64 nNow = 0;
    qint64 nBefore = 0;
    std::optional<double> now;
    std::optional<double> before;
    Difference difference;
    std::optional<double> nowLow {}; // 95 %
    std::optional<double> nowHigh {};
    std::optional<double> beforeLow {};
    std::optional<double> beforeHigh {};
};

[[nodiscard]] ComparedFigure compareRates(const QString &figure, const Rate &now,
                                          const Rate &before);
[[nodiscard]] ComparedFigure compareMeans(const QString &figure, const SampleMean &now,
                                          const SampleMean &before);
// Of figures of which the intervals are known alone, such as those of a bootstrap, by the method of
// variance estimates recovery: G. Y. Zou and A. Donner, "Construction of confidence limits about
// effect measures: a general approach", Stat. Med. 27 (2008) 1693-1702. Takes the two to be
// independent of each other. An interval where both have one.
[[nodiscard]] ComparedFigure compareEstimates(const QString &figure, const Estimate &now,
                                              const Estimate &before);

// A group that stands in both, by its key.
struct ComparedGroup {
    std::vector<std::pair<QString, std::optional<QString>>> key;
    qint64 nNow = 0;
    qint64 nBefore = 0;
    std::vector<ComparedFigure> figures; // empty where one of the two is hidden
};

struct StatsComparison {
    QString basis; // previous, period or history
    std::optional<UtcMs> from; // of what it is compared with
    std::optional<UtcMs> to;
    qint64 nBefore = 0;
    qint64 excludedBefore = 0; // history: handling times that cannot be
    qint64 unknownBefore = 0; // history: answers without one
    std::vector<ComparedFigure> figures; // those that are defined in both
    std::vector<ComparedGroup> groups;
};

// What the two are called in JSON; their intervals are NAME_low and NAME_high.
struct ComparedNames {
    const char *now;
    const char *before;
    const char *nBefore;
};

[[nodiscard]] OrderedJson comparedJson(const std::vector<ComparedFigure> &figures,
                                       const ComparedNames &names);

// The figures that both have. Assumes what differenceOfRates() and differenceOf() do.
[[nodiscard]] std::vector<ComparedFigure> compareFigures(const Stats &now, const Stats &before);

// The groups that both have, by their keys.
[[nodiscard]] std::vector<ComparedGroup> compareGroups(const Stats &now, const Stats &before);

// With the same query over the time from `from` to `to`.
[[nodiscard]] Result<StatsComparison> compareWithPeriod(Database &database, const QTimeZone &zone,
                                                        const StatsQuery &query, const Stats &now,
                                                        UtcMs from, UtcMs to,
                                                        const Reading &reading = {});
// Whether there is a period before that of the filter: it has a start, and not in the first years
// that there are.
[[nodiscard]] bool hasPrevious(const FeedbackFilter &filter, UtcMs at, const QTimeZone &zone);
// With as many days before. InvalidArgument if there are none; without an end it is `at`.
[[nodiscard]] Result<StatsComparison> compareWithPrevious(Database &database, const QTimeZone &zone,
                                                          const StatsQuery &query, const Stats &now,
                                                          UtcMs at, const Reading &reading = {});
// The active time with the handling times of imported history (`active_ms` of its lines) of the
// same queues, tasks, languages and pointers, whenever they were. Times outside 0.25 to 30 s for a
// word of the final are left out and counted. What was written without a model stands beside what
// was reviewed, so the two are alike only as far as the cases are. InvalidArgument for filters that
// history has nothing for: actions, labels, reviewers, models.
[[nodiscard]] Result<StatsComparison> compareWithHistory(Database &database,
                                                         const StatsQuery &query, const Stats &now);

[[nodiscard]] OrderedJson toJson(const StatsComparison &comparison);
[[nodiscard]] QString toTable(const StatsComparison &comparison);

} // namespace bluepencil
