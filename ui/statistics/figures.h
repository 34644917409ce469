// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/drift/drift.h"
#include "core/stats/feedbacklist.h"
#include "core/stats/overview.h"
#include "ui/common/plots/plotview.h"
#include "ui/statistics/cards/figuretable.h"

#include <array>

// What core computed, as plots, tables and words. Each plot comes with the table of the same
// figures; a point, bar or row stands for what `source` counts in the list it was made of.
namespace bluepencil::figures {

// Bars that a plot has at most where each stands for a group.
inline constexpr int MostGroupBars = 12;

// Bars of shares on an axis from 0 to 100 %, so that their length can be read.
void onShareScale(BarPlot &plot);

enum class Measure { Approval, Effort, Time };

struct Shown {
    FigureSheet sheet;
    QString nothing; // why there is no plot; empty: there is one. There may be a table even so
};

struct ShownLines : Shown {
    LinePlot plot;
    QStringList legend;
};

struct ShownBars : Shown {
    BarPlot plot;
};

// Whether a sample is large enough to be shown at all (5).
[[nodiscard]] bool isShown(qint64 n);

// What the trend goes by: the weeks where the days are too small, else the days.
[[nodiscard]] const std::vector<DayFigures> &steps(const Overview &overview);
[[nodiscard]] bool isByWeek(const Overview &overview);

// By day or by week. One with fewer than 5 decisions has no point; `source` is the index into
// steps(). An alarm of drift on the figure stands where the drift began.
[[nodiscard]] ShownLines trend(const Overview &overview, Measure measure,
                               const std::vector<DriftAlarm> &alarms = {});
// One figure of two selections, step by step from their beginnings: the first solid, the other
// dashed. `names` are those of the two; `source` is the index into steps(first), or behind their
// end that into steps(other) of what the other has alone.
[[nodiscard]] ShownLines trendBeside(const Overview &first, const Overview &other, Measure measure,
                                     const QStringList &names);
// Labels as a Pareto chart; `source` is the index into overview.labels, -1 for the rest of them.
[[nodiscard]] ShownBars labels(const Overview &overview);
// HTER in its five bands; `source` is the HterBand.
[[nodiscard]] ShownBars bands(const Overview &overview);
// HTER as a histogram; `source` is the index into overview.histogram.
[[nodiscard]] ShownBars histogram(const Overview &overview);
// Active time as a histogram; `source` is the index into overview.times.
[[nodiscard]] ShownBars times(const Overview &overview);

struct ShownGroups : Shown {
    qint64 hiddenGroups = 0; // under n = 5
    qint64 hiddenDecisions = 0;
    int unnamed = -1; // the group of those that have no value of the key
    std::optional<int> others; // sources from here on: groups that the other selection has alone
};

// By one key; `source` is the index into overview.stats.groups.
[[nodiscard]] ShownGroups groups(const Overview &overview, const QString &key);

} // namespace bluepencil::figures
