// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/methods/intervals.h"
#include "core/stats/stats.h"

#include <QDate>

namespace bluepencil {

// What the page of Statistics asks.
struct OverviewQuery {
    // `from` and `to` are the range looked at. Without `to` it ends now; without `from` it begins
    // with the first decision, and there is no period before.
    FeedbackFilter filter;
    QString by; // groups, one key of StatsQuery::by; empty: none
    bool alwaysWeeks = false; // the weeks too where the days are large enough
    std::vector<FurtherGroups> alsoBy {};
    bool details = false; // StatsDetails of the range too
    bool choices = true; // what can be chosen too
};

// Decisions with from <= HTER < to.
struct HterBin {
    double from = 0;
    std::optional<double> to; // absent in the last: no upper end
    qint64 n = 0;
};

// Bins of the HTER histogram: 20 of width .05 over [0, 1) and one from 1 on.
inline constexpr int HterBins = 21;

// Decisions with from <= active time < to, in ms.
struct TimeBin {
    qint64 from = 0;
    std::optional<qint64> to; // absent in the last: no upper end
    qint64 n = 0;
};

// Bins of the histogram of active time: equal ones of a round width, of which 20 hold at least 95
// of 100 decisions, and one behind them.
inline constexpr int TimeBins = 21;

// The round widths, ms.
inline constexpr std::array<qint64, 13> TimeWidths {500,     1'000,     2'000,    5'000,   10'000,
                                                    15'000,  30'000,    60'000,   120'000, 300'000,
                                                    600'000, 1'800'000, 3'600'000};

// One bar of the Pareto chart: most frequent first.
struct LabelShare {
    QString code;
    qint64 n = 0; // labels with this code
    qint64 decisions = 0; // decisions that carry it at least once
    double share = 0; // of all labels
    double cumulative = 0; // of this and those before; 1 in the last
};

// One day of the workspace's zone, or one of its weeks from Monday on. The first and the last are
// cut to the range.
struct DayFigures {
    QDate date; // the day, or the Monday
    UtcMs from = 0; // the day or week, UTC ms, half open
    UtcMs to = 0;
    qint64 n = 0;
    std::array<Rate, 4> actions; // in the order of Action
    Estimate hter; // mean over those with a final, with its interval
    Estimate active; // median of the active time in ms, with its interval
    qint64 openAtEnd = 0; // items open when the day or week (or the range) ended
};

// The days of the longest trend. An older start is cut, and `trendCut` says so.
inline constexpr int MostDays = 1100;
// Over fewer days the trend is never by week.
inline constexpr int LeastDaysByWeek = 14;

// What waits, by the queues, tasks, models and languages of the filter and its pointers; the
// other parts of a filter are about decisions, which open items do not have.
struct Backlog {
    qint64 open = 0; // items open now
    qint64 dueWithinHour = 0; // of these, due from now on and within an hour
    qint64 overdue = 0; // of these, due before now
    std::optional<qint64> openBefore; // open when the range began; absent without `from`
};

// This period less the period before: the figures and what they rest on.
struct OverviewChange {
    Stats before; // the period before, of the same number of days; without groups
    std::array<Difference, 4> actions; // of rates, in the order of Action (1 = 100 points)
    Difference hter; // of mean HTER
    Difference active; // of the median active time, ms
};

// What can be chosen in the workspace, over all feedback that counts. In code point order.
struct StatsChoices {
    QStringList queues;
    QStringList tasks;
    QStringList models;
    QStringList reviewers;
    QStringList languages;
    QStringList labels;
    QStringList attributes; // RFC 6901 pointers that occur, such as /attributes/region

    bool operator==(const StatsChoices &) const = default;
};

// One answer with all that the page shows, from one state of the workspace.
struct Overview {
    Stats stats; // of the range, with groups; its `from` and `to` as asked
    std::vector<std::vector<StatsGroup>> alsoBy; // of the same, by the other keys
    UtcMs at = 0; // when it was asked: what "now" is here
    Estimate hter; // mean over the decisions with a final, with its interval
    Estimate active; // median active time in ms, with its interval
    SampleMean activeMedian; // the same sample, for differences; see sampleMedian()
    std::vector<HterBin> histogram; // HterBins of them; of the decisions whose HTER is defined
    std::vector<TimeBin> times; // of the active times that count; empty if there is none
    // The same in bins of each of TimeWidths, so that two overviews can be counted alike.
    std::array<std::array<qint64, TimeBins>, TimeWidths.size()> timeCounts {};
    std::vector<LabelShare> labels;
    std::vector<DayFigures> days; // every day of the range, empty ones too
    // The same by week, if fewer than half of the days with decisions have HiddenGroup of them;
    // else empty.
    std::vector<DayFigures> weeks;
    bool trendCut = false;
    std::optional<OverviewChange> change; // absent where there is no period before
    Backlog backlog;
    StatsChoices choices; // empty unless asked for
    qint64 records = 0; // feedback that counts in the whole workspace: 0 is the empty state
};

// Overview::times in bins of one of TimeWidths.
[[nodiscard]] std::vector<TimeBin> timeBins(const Overview &overview, qint64 width);

// Whether fewer than half of the days with decisions have HiddenGroup of them.
[[nodiscard]] bool goesByWeek(const std::vector<DayFigures> &days);

class ChoicesReader;

// Reads on the caller's connection and thread, in one read transaction; writes nothing. Who asks
// many times keeps a `choices` for the workspace. InvalidArgument for an unknown key.
[[nodiscard]] Result<Overview> readOverview(Database &database, const QTimeZone &zone,
                                            const OverviewQuery &query, UtcMs now,
                                            const Reading &reading = {},
                                            ChoicesReader *choices = nullptr);

} // namespace bluepencil
