// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/methods/intervals.h"
#include "ui/common/plots/plotview.h"
#include "ui/statistics/cards/figurecard.h"
#include "ui/statistics/cards/figuretable.h"

#include <functional>

// Figures as cells of a table and as words, the same on every page behind the statistics: an
// interval beside each rate and mean, nothing under n = 5, and no value to sort by under 30, so
// that nothing is ranked by a few.
namespace bluepencil::cells {

using Write = std::function<QString(double)>;

[[nodiscard]] FigureCell text(const QString &text);
[[nodiscard]] FigureCell count(qint64 n);
// "63.1 %".
[[nodiscard]] FigureCell rate(const Rate &rate);
// "63.1 % (61.2 to 64.9 %)".
[[nodiscard]] FigureCell rateWithRange(const Rate &rate);
[[nodiscard]] FigureCell whisker(const Rate &rate);
// ".12 (.10 to .14)", of what is never below 0.
[[nodiscard]] FigureCell estimate(const Estimate &estimate, const Write &write);
[[nodiscard]] FigureCell whisker(const Estimate &estimate, const Write &write);
// "+2.1 (-1.0 to +5.2)"; `n` is the smaller one of the two samples.
[[nodiscard]] FigureCell difference(const Difference &difference, qint64 n, const Write &write);
[[nodiscard]] FigureCell whisker(const Difference &difference, qint64 n, const Write &write);
// A figure of `n` without an interval.
[[nodiscard]] FigureCell value(const std::optional<double> &value, qint64 n, const Write &write);

[[nodiscard]] QString range(const std::optional<double> &low, const std::optional<double> &high,
                            const Write &write);
[[nodiscard]] QString withSign(double value, const Write &write);
[[nodiscard]] Write decimals(int count);
[[nodiscard]] QString points(double share); // "2.1", of 100
[[nodiscard]] QString share(double hter);
[[nodiscard]] QString seconds(double ms);
[[nodiscard]] QString age(double ms); // "12 min", "3.4 h", "2.5 d"
[[nodiscard]] QString days(double days);
[[nodiscard]] QString tokens(double count);
// "0.0123 USD": two decimals from one unit on, three digits that count below.
[[nodiscard]] QString money(double amount, const QString &currency);
[[nodiscard]] QString perCent(); // "95 %"

// Of a figure card: the figure, and its interval and n below.
[[nodiscard]] CardWords card(const QString &caption, const QString &figure, const QString &detail);
[[nodiscard]] CardWords card(const QString &caption, const Estimate &estimate, const Write &write);
[[nodiscard]] CardWords card(const QString &caption, const Rate &rate);
[[nodiscard]] QString nWords(qint64 n); // "n = 120"

// Gives a plot of lines its vertical axis: from 0 or a round number under the least value to one
// over the greatest, in at most three steps. Bands count by half, or a day of few decisions
// flattens the others.
void scaleLines(LinePlot &plot, const Write &write, bool fromZero = true);
// Marks for at most six of so many steps.
void markSteps(LinePlot &plot, int count, const std::function<QString(int)> &write);

} // namespace bluepencil::cells
