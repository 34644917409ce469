// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/pages/pagecells.h"

#include "core/stats/stats.h"
#include "ui/common/style/paint.h"
#include "ui/statistics/figures.h"
#include "ui/statistics/figurewords.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace bluepencil::cells {

namespace {

constexpr double msPerMinute = 60'000;
constexpr double msPerHour = 60 * msPerMinute;
constexpr double msPerDay = 24 * msPerHour;
constexpr int mostMarks = 6;
constexpr double mostSteps = 3;

struct CellWords {
    Q_DECLARE_TR_FUNCTIONS(bluepencil::cells)
};

std::optional<double> sorting(const std::optional<double> &value, qint64 n)
{
    return n < SmallGroup ? std::nullopt : value;
}

QString withRange(const QString &figure, const QString &range)
{
    return range.isEmpty() ? figure : CellWords::tr("%1 (%2)").arg(figure, range);
}

Write signedBy(const Write &write)
{
    return [write](double value) {
        return withSign(value, write);
    };
}

} // namespace

FigureCell text(const QString &text)
{
    return {text, {}, {}, {}};
}

FigureCell count(qint64 n)
{
    return {words::count(n), double(n), {}, {}};
}

FigureCell rate(const Rate &rate)
{
    if (!rate.rate || !figures::isShown(rate.of))
        return text(words::none());
    return {words::percent(*rate.rate), sorting(rate.rate, rate.of), {}, {}};
}

FigureCell rateWithRange(const Rate &rate)
{
    FigureCell cell = cells::rate(rate);
    if (rate.low && figures::isShown(rate.of)) {
        cell.text = withRange(cell.text, words::percentRange(*rate.low, *rate.high));
        cell.low = sorting(rate.low, rate.of);
        cell.high = sorting(rate.high, rate.of);
    }
    return cell;
}

FigureCell whisker(const Rate &rate)
{
    if (!rate.rate || !figures::isShown(rate.of))
        return text(words::none());
    return {rateWithRange(rate).text, sorting(rate.rate, rate.of), rate.low, rate.high, rate.rate};
}

namespace {

// Means of what is never below 0: Student's interval does not know that.
Estimate notBelowZero(Estimate estimate)
{
    if (estimate.low)
        estimate.low = std::max(0.0, *estimate.low);
    return estimate;
}

FigureCell written(const Estimate &estimate, const Write &write)
{
    if (!estimate.value || !figures::isShown(estimate.n))
        return text(words::none());
    return {withRange(write(*estimate.value), range(estimate.low, estimate.high, write)),
            sorting(estimate.value, estimate.n), sorting(estimate.low, estimate.n),
            sorting(estimate.high, estimate.n)};
}

FigureCell marked(const Estimate &estimate, const Write &write)
{
    FigureCell cell = written(estimate, write);
    if (estimate.value && figures::isShown(estimate.n)) {
        cell.dot = estimate.value;
        cell.low = estimate.low;
        cell.high = estimate.high;
    }
    return cell;
}

} // namespace

FigureCell estimate(const Estimate &estimate, const Write &write)
{
    return written(notBelowZero(estimate), write);
}

FigureCell whisker(const Estimate &estimate, const Write &write)
{
    return marked(notBelowZero(estimate), write);
}

FigureCell difference(const Difference &difference, qint64 n, const Write &write)
{
    return written({n, difference.value, difference.low, difference.high}, signedBy(write));
}

FigureCell whisker(const Difference &difference, qint64 n, const Write &write)
{
    return marked({n, difference.value, difference.low, difference.high}, signedBy(write));
}

FigureCell value(const std::optional<double> &value, qint64 n, const Write &write)
{
    if (!value || !figures::isShown(n))
        return text(words::none());
    return {write(*value), sorting(value, n), {}, {}};
}

QString range(const std::optional<double> &low, const std::optional<double> &high,
              const Write &write)
{
    return low && high ? CellWords::tr("%1 to %2").arg(write(*low), write(*high)) : QString();
}

QString withSign(double value, const Write &write)
{
    const QString size = write(std::abs(value));
    if (size == write(0))
        return size;
    const QString sign = value > 0 ? QStringLiteral("+") : QStringLiteral("−");
    // Before the figure as it is read, not behind a unit in a script of the other way.
    if (size.startsWith(QChar(0x2067)))
        return size.left(1) + QChar(0x200E) + sign + size.mid(1);
    return isolated(sign + size);
}

Write decimals(int count)
{
    return [count](double value) {
        return isolated(QLocale().toString(value, 'f', count));
    };
}

QString points(double share)
{
    return isolated(QLocale().toString(share * 100, 'f', 1));
}

QString share(double hter)
{
    return words::share(hter);
}

QString seconds(double ms)
{
    return words::seconds(ms);
}

QString age(double ms)
{
    const QLocale locale;
    if (ms < msPerMinute)
        return words::seconds(ms); // "0 min" says nothing
    if (ms < msPerHour)
        return isolatedTime(CellWords::tr("%1 min").arg(locale.toString(ms / msPerMinute, 'f', 0)));
    if (ms < 2 * msPerDay)
        return isolatedTime(CellWords::tr("%1 h").arg(locale.toString(ms / msPerHour, 'f', 1)));
    return days(ms / msPerDay);
}

QString days(double days)
{
    return isolatedTime(CellWords::tr("%1 d").arg(QLocale().toString(days, 'f', 1)));
}

QString tokens(double count)
{
    return isolated(QLocale().toString(count, 'f', count < 10 ? 1 : 0));
}

QString money(double amount, const QString &currency)
{
    const double size = std::abs(amount);
    int places = 2;
    if (size > 0 && size < 1)
        places = std::clamp(2 - int(std::floor(std::log10(size))), 2, 8);
    return isolated(QLocale().toString(amount, 'f', places) + QChar(QChar::Nbsp) + currency);
}

QString perCent()
{
    return words::wholePercent(.95);
}

// Cards -----------------------------------------------------------------------------------------

QString nWords(qint64 n)
{
    return CellWords::tr("n = %1").arg(words::count(n));
}

CardWords card(const QString &caption, const QString &figure, const QString &detail)
{
    CardWords words;
    words.caption = caption;
    words.figure = figure;
    words.detail = detail;
    return words;
}

CardWords card(const QString &caption, const Estimate &estimate, const Write &write)
{
    if (!estimate.value || !figures::isShown(estimate.n)) {
        return card(caption, words::none(),
                    CellWords::tr("n = %1, shown from 5 on").arg(words::count(estimate.n)));
    }
    const QString interval = range(notBelowZero(estimate).low, estimate.high, write);
    return card(caption, write(*estimate.value),
                interval.isEmpty() ? nWords(estimate.n)
                                   : CellWords::tr("%1, %2").arg(interval, nWords(estimate.n)));
}

CardWords card(const QString &caption, const Rate &rate)
{
    return card(caption, Estimate {rate.of, rate.rate, rate.low, rate.high},
                [](double share) { return words::percent(share); });
}

// Axes ------------------------------------------------------------------------------------------

void scaleLines(LinePlot &plot, const Write &write, bool fromZero)
{
    double least = fromZero ? 0 : 1e300;
    double most = fromZero ? 0 : -1e300;
    for (const PlotLine &line : plot.lines) {
        for (const PlotPoint &point : line.points) {
            least = std::min(least, point.y - (point.y - point.low) / 2);
            most = std::max(most, point.y + (point.high - point.y) / 2);
        }
    }
    if (most - least < 1e-12)
        most = least + 1;
    double step = std::pow(10, std::floor(std::log10((most - least) / mostSteps)));
    for (const double times : {2.0, 2.5, 2.0}) { // 1, 2, 5, 10
        if (std::ceil(most / step - 1e-9) - std::floor(least / step + 1e-9) <= mostSteps)
            break;
        step *= times;
    }
    plot.yLeast = std::floor(least / step + 1e-9) * step;
    plot.yMost = std::max(plot.yLeast + step, std::ceil(most / step - 1e-9) * step);
    const int marks = int(std::lround((plot.yMost - plot.yLeast) / step));
    const int stride = std::max(1, (marks + 2) / 3);
    plot.yMarks.clear();
    for (int i = 0; i <= marks; i += stride)
        plot.yMarks.push_back({plot.yLeast + i * step, write(plot.yLeast + i * step)});
}

void markSteps(LinePlot &plot, int count, const std::function<QString(int)> &write)
{
    plot.xLeast = 0;
    plot.xMost = std::max(1, count - 1);
    plot.xMarks.clear();
    const int step = std::max(1, (count + mostMarks - 1) / mostMarks);
    for (int i = 0; i < count; i += step)
        plot.xMarks.push_back({double(i), write(i)});
    plot.zoomMarks.clear();
    for (int i = 0; i < count; ++i)
        plot.zoomMarks.push_back({double(i), write(i)});
}

} // namespace bluepencil::cells
