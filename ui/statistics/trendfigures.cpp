// SPDX-License-Identifier: GPL-3.0-or-later
// The course of a figure, of one selection of decisions or of two beside each other.
#include "ui/statistics/driftfigures.h"
#include "ui/statistics/figurecells.h"
#include "ui/statistics/figures.h"
#include "ui/statistics/figurewords.h"
#include "ui/words.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace bluepencil::figures {

namespace {

using Kind = FigureColumn::Kind;

constexpr int mostDayMarks = 6;

// Axes ------------------------------------------------------------------------------------------

// Day marks that do not crowd: every day of a week, else each seventh and so on.
std::vector<PlotMark> dayMarks(const std::vector<DayFigures> &days, bool weeks)
{
    std::vector<PlotMark> marks;
    const auto count = int(days.size());
    int step = 1;
    while (count / step > mostDayMarks)
        step = step < 7 && !weeks ? 7 : step * 2;
    if (count <= 7 && count > 1)
        step = 1;
    for (int i = 0; i < count; i += step)
        marks.push_back({double(i), words::shortDay(days[std::size_t(i)].date)});
    return marks;
}

void setAcross(LinePlot &plot, const Overview &overview)
{
    const std::vector<DayFigures> &all = steps(overview);
    plot.xLeast = 0;
    plot.xMost = std::max(1.0, double(all.size()) - 1);
    plot.xMarks = dayMarks(all, isByWeek(overview));
    for (std::size_t i = 0; i < all.size(); ++i)
        plot.zoomMarks.push_back({double(i), words::shortDay(all[i].date)});
}

// At most three steps from least to most, each a round number of `unit`.
struct Scale {
    double least = 0;
    double most = 1;
    double step = 1;
};

Scale scaleFor(double least, double most, const std::vector<double> &steps)
{
    for (const double step : steps) {
        const double low = std::floor(least / step + 1e-9) * step;
        const double high = std::ceil(most / step - 1e-9) * step;
        if (high - low <= 3 * step + step / 2)
            return {low, std::max(high, low + step), step};
    }
    const double step = steps.back();
    return {std::floor(least / step) * step, std::ceil(most / step) * step, step};
}

std::vector<PlotMark> marksOf(const Scale &scale, const std::function<QString(double)> &write)
{
    std::vector<PlotMark> marks;
    const int steps = int(std::lround((scale.most - scale.least) / scale.step));
    const int stride = std::max(1, (steps + 2) / 3);
    for (int i = 0; i <= steps; i += stride) {
        const double at = scale.least + i * scale.step;
        marks.push_back({at, write(at)});
    }
    return marks;
}

// What the lines span, with half of what their bands add: a day of few decisions must not flatten
// the others.
std::pair<double, double> spanOf(const std::vector<PlotLine> &lines)
{
    double least = 1e300;
    double most = -1e300;
    for (const PlotLine &line : lines) {
        for (const PlotPoint &point : line.points) {
            least = std::min(least, point.y - (point.y - point.low) / 2);
            most = std::max(most, point.y + (point.high - point.y) / 2);
        }
    }
    return {least, most};
}

// Trend -----------------------------------------------------------------------------------------

PlotPoint ratePoint(int day, const Rate &rate)
{
    return {double(day), *rate.rate, *rate.low, *rate.high, words::percent(*rate.rate)};
}

PlotPoint estimatePoint(int day, const Estimate &estimate, double unit)
{
    const double y = *estimate.value / unit;
    return {double(day), y, estimate.low ? *estimate.low / unit : y,
            estimate.high ? *estimate.high / unit : y,
            unit == 1 ? words::share(*estimate.value) : words::seconds(*estimate.value)};
}

QString atStep(const Overview &overview, const DayFigures &day, const QString &figure, qint64 n)
{
    const QString when = words::shortDay(day.date);
    return spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1: %2, n = %3"))
        .arg(isByWeek(overview)
                 ? spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Week of %1")).arg(when)
                 : when,
             figure, words::count(n));
}

QString withRange(const QString &figure, const QString &range)
{
    return range.isEmpty() ? figure : QStringLiteral("%1 (%2)").arg(figure, range);
}

void addApproval(ShownLines &shown, const Overview &overview)
{
    shown.legend = {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Approved unchanged")),
                    spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Edited"))};
    PlotLine approved {shown.legend[0], {}, {}, true};
    PlotLine edited {shown.legend[1], {}, {}, true};
    const std::vector<DayFigures> &all = steps(overview);
    for (int i = 0; i < int(all.size()); ++i) {
        const DayFigures &day = all[std::size_t(i)];
        if (!isShown(day.n))
            continue;
        const Rate &yes = day.actions[ApproveAt];
        const Rate &changed = day.actions[EditAt];
        approved.points.push_back(ratePoint(i, yes));
        edited.points.push_back(ratePoint(i, changed));
        shown.plot.stops.push_back(
            {double(i),
             atStep(overview, day,
                    spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1 approved, %2 edited"))
                        .arg(withRange(words::percent(*yes.rate),
                                       words::percentRange(*yes.low, *yes.high)),
                             withRange(words::percent(*changed.rate),
                                       words::percentRange(*changed.low, *changed.high))),
                    day.n)});
        approved.end = words::percent(*yes.rate);
        edited.end = words::percent(*changed.rate);
    }
    shown.plot.lines = {approved, edited};
}

// One figure of one step, where it has one.
struct StepFigure {
    PlotPoint point;
    QString said; // with its interval
    qint64 n = 0;
};

std::optional<StepFigure> stepFigure(int at, const DayFigures &day, Measure measure)
{
    if (measure == Measure::Approval) {
        const Rate &rate = day.actions[ApproveAt];
        if (!isShown(day.n) || !rate.rate)
            return std::nullopt;
        const PlotPoint point = ratePoint(at, rate);
        return StepFigure {point, withRange(point.text, words::percentRange(*rate.low, *rate.high)),
                           day.n};
    }
    const bool time = measure == Measure::Time;
    const Estimate &estimate = time ? day.active : day.hter;
    if (!isShown(estimate.n) || !estimate.value)
        return std::nullopt;
    const PlotPoint point = estimatePoint(at, estimate, time ? words::MsPerSecond : 1);
    QString range;
    if (estimate.low && estimate.high) {
        range = time ? words::secondsRange(*estimate.low, *estimate.high)
                     : words::shareRange(*estimate.low, *estimate.high);
    }
    return StepFigure {point, withRange(point.text, range), estimate.n};
}

QString trendName(Measure measure)
{
    switch (measure) {
    case Measure::Approval:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Approved unchanged"));
    case Measure::Effort:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Mean HTER"));
    case Measure::Time:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Median time per item"));
    }
    return {};
}

void addEstimates(ShownLines &shown, const Overview &overview, Measure measure)
{
    shown.legend = {trendName(measure)};
    PlotLine line {shown.legend[0], {}, {}, true};
    const std::vector<DayFigures> &all = steps(overview);
    for (int i = 0; i < int(all.size()); ++i) {
        const DayFigures &day = all[std::size_t(i)];
        const std::optional<StepFigure> figure = stepFigure(i, day, measure);
        if (!figure)
            continue;
        line.points.push_back(figure->point);
        line.end = figure->point.text;
        shown.plot.stops.push_back({double(i), atStep(overview, day, figure->said, figure->n)});
    }
    shown.plot.lines = {line};
}

void scaleTrend(LinePlot &plot, Measure measure)
{
    const auto [least, most] = spanOf(plot.lines);
    Scale scale;
    if (measure == Measure::Approval) {
        scale = scaleFor(std::max(0.0, least), std::min(1.0, most), {.05, .1, .2, .25, .5});
        scale.least = std::max(0.0, scale.least);
        scale.most = std::min(1.0, scale.most);
        plot.yMarks = marksOf(scale, [](double at) { return words::wholePercent(at); });
    } else if (measure == Measure::Effort) {
        scale = scaleFor(0, most, {.05, .1, .2, .5, 1, 2, 5, 10, 100});
        plot.yMarks = marksOf(scale, [](double at) { return words::share(at); });
    } else {
        scale = scaleFor(0, most, {1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1800, 3600});
        plot.yMarks
            = marksOf(scale, [](double at) { return words::seconds(at * words::MsPerSecond); });
    }
    plot.yLeast = scale.least;
    plot.yMost = scale.most;
}

bool isAbout(const DriftAlarm &alarm, Measure measure)
{
    return measure == (isApproval(alarm.statistic) ? Measure::Approval : Measure::Effort);
}

// One for each step, of the worst that began there; its stop says all of them.
void addFlags(LinePlot &plot, const Overview &overview, Measure measure,
              const std::vector<DriftAlarm> &alarms)
{
    const std::vector<DayFigures> &all = steps(overview);
    for (int i = 0; i < int(all.size()); ++i) {
        const DayFigures &day = all[std::size_t(i)];
        std::optional<DriftLevel> worst;
        QStringList said;
        for (const DriftAlarm &alarm : alarms) {
            if (!isAbout(alarm, measure) || alarm.since < day.from || alarm.since >= day.to)
                continue;
            worst = std::max(worst.value_or(alarm.level), alarm.level);
            said += QStringLiteral("%1: %2").arg(driftStream(alarm.stream),
                                                 driftFigure(alarm.statistic));
        }
        if (!worst)
            continue;
        const bool isWarning = *worst == DriftLevel::Warning;
        plot.flags.push_back({double(i),
                              isWarning
                                  ? spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Warning"))
                                  : spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Alarm")),
                              isWarning});
        const auto stop = std::ranges::find(plot.stops, double(i), &PlotStop::x);
        if (stop != plot.stops.end()) {
            stop->words = spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1; drift begins: %2"))
                              .arg(stop->words, said.join(QStringLiteral(", ")));
        }
    }
}

FigureSheet trendSheet(const Overview &overview)
{
    FigureSheet sheet;
    sheet.columns
        = {{isByWeek(overview) ? spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Week of"))
                               : spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Day")),
            Kind::Words},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "n")), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Approved")), Kind::Number},
           {words::wholePercent(Confidence), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Edited")), Kind::Number},
           {words::wholePercent(Confidence), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "HTER")), Kind::Number},
           {words::wholePercent(Confidence), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Time")), Kind::Number},
           {words::wholePercent(Confidence), Kind::Number}};
    // The newest on top: that is what one looks for.
    const std::vector<DayFigures> &all = steps(overview);
    for (int i = int(all.size()) - 1; i >= 0; --i) {
        const DayFigures &day = all[std::size_t(i)];
        FigureRow row;
        row.source = day.n > 0 ? i : -1;
        row.small = isShown(day.n) && day.n < SmallGroup;
        row.cells = {{words::shortDay(day.date), double(day.from), {}, {}}, countCell(day.n)};
        const Rate empty;
        for (const std::size_t action : {ApproveAt, EditAt}) {
            const Rate &rate = isShown(day.n) ? day.actions[action] : empty;
            row.cells.push_back(rateCell(rate));
            row.cells.push_back(rangeCell(rate.low, rate.high, words::percentRange));
        }
        const Estimate none;
        const Estimate &hter = isShown(day.hter.n) ? day.hter : none;
        row.cells.push_back({words::share(hter.value), hter.value, {}, {}});
        row.cells.push_back(rangeCell(hter.low, hter.high, words::shareRange));
        const Estimate &active = isShown(day.active.n) ? day.active : none;
        row.cells.push_back({words::seconds(active.value), active.value, {}, {}});
        row.cells.push_back(rangeCell(active.low, active.high, words::secondsRange));
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

QString nothingShown(const Overview &overview)
{
    return isByWeek(overview)
        ? spoken(QT_TRANSLATE_NOOP(
            "bluepencil::figures",
            "A week needs five decisions to be shown; none of this period has them."))
        : spoken(QT_TRANSLATE_NOOP(
            "bluepencil::figures",
            "A day needs five decisions to be shown; none of this period has them."));
}

// Two selections --------------------------------------------------------------------------------

// What both have at the same distance from their beginnings.
struct StepPair {
    const DayFigures *first = nullptr; // null behind the end of the shorter
    const DayFigures *other = nullptr;
    std::optional<StepFigure> ofFirst;
    std::optional<StepFigure> ofOther;
};

std::vector<StepPair> pairsOf(const Overview &first, const Overview &other, Measure measure)
{
    const std::vector<DayFigures> &mine = steps(first);
    const std::vector<DayFigures> &others = steps(other);
    std::vector<StepPair> pairs(std::max(mine.size(), others.size()));
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (i < mine.size()) {
            pairs[i].first = &mine[i];
            pairs[i].ofFirst = stepFigure(int(i), mine[i], measure);
        }
        if (i < others.size()) {
            pairs[i].other = &others[i];
            pairs[i].ofOther = stepFigure(int(i), others[i], measure);
        }
    }
    return pairs;
}

QString saidOf(const Overview &overview, const DayFigures *day,
               const std::optional<StepFigure> &figure)
{
    if (day == nullptr)
        return words::none();
    return atStep(overview, *day, figure ? figure->said : words::none(),
                  figure ? figure->n : day->n);
}

// Behind those of the first, what the other has alone.
int pairSource(const Overview &first, const StepPair &pair, int step)
{
    if (pair.first != nullptr && pair.first->n > 0)
        return step;
    return pair.other != nullptr && pair.other->n > 0 ? int(steps(first).size()) + step : -1;
}

FigureSheet pairSheet(const Overview &first, const std::vector<StepPair> &pairs, Measure measure)
{
    const QString when = isByWeek(first)
        ? spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Week of"))
        : spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Day"));
    const QString n = spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "n"));
    FigureSheet sheet;
    sheet.columns = {{when, Kind::Words},
                     {n, Kind::Number},
                     {trendName(measure), Kind::Number},
                     {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Against")), Kind::Number},
                     {n, Kind::Number},
                     {trendName(measure), Kind::Number}};
    for (int i = int(pairs.size()) - 1; i >= 0; --i) {
        const StepPair &pair = pairs[std::size_t(i)];
        const auto day = [](const DayFigures *figures) {
            return figures == nullptr
                ? FigureCell {words::none(), {}, {}, {}}
                : FigureCell {words::shortDay(figures->date), double(figures->from), {}, {}};
        };
        const auto value = [](const std::optional<StepFigure> &figure) {
            return figure ? FigureCell {figure->said, figure->point.y, {}, {}}
                          : FigureCell {words::none(), {}, {}, {}};
        };
        const auto count = [](const DayFigures *figures) {
            return countCell(figures == nullptr ? 0 : figures->n);
        };
        FigureRow row;
        row.source = pairSource(first, pair, i);
        row.small = pair.ofFirst && pair.ofFirst->n < SmallGroup;
        row.cells = {day(pair.first), count(pair.first), value(pair.ofFirst),
                     day(pair.other), count(pair.other), value(pair.ofOther)};
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

} // namespace

ShownLines trend(const Overview &overview, Measure measure, const std::vector<DriftAlarm> &alarms)
{
    ShownLines shown;
    shown.sheet = trendSheet(overview);
    if (measure == Measure::Approval)
        addApproval(shown, overview);
    else
        addEstimates(shown, overview, measure);
    if (shown.plot.stops.empty()) {
        shown.nothing = nothingShown(overview);
        return shown;
    }
    setAcross(shown.plot, overview);
    scaleTrend(shown.plot, measure);
    addFlags(shown.plot, overview, measure, alarms);
    return shown;
}

ShownLines trendBeside(const Overview &first, const Overview &other, Measure measure,
                       const QStringList &names)
{
    const std::vector<StepPair> pairs = pairsOf(first, other, measure);
    ShownLines shown;
    shown.sheet = pairSheet(first, pairs, measure);
    shown.legend = names;
    PlotLine mine {names.value(0), {}, {}, true};
    PlotLine others {names.value(1), {}, {}, true};
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const StepPair &pair = pairs[i];
        if (pair.ofFirst)
            mine.points.push_back(pair.ofFirst->point);
        if (pair.ofOther)
            others.points.push_back(pair.ofOther->point);
        if (!pair.ofFirst && !pair.ofOther)
            continue;
        shown.plot.stops.push_back(
            {double(i),
             spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1; against %2"))
                 .arg(saidOf(first, pair.first, pair.ofFirst),
                      saidOf(other, pair.other, pair.ofOther))});
    }
    shown.plot.lines = {std::move(mine), std::move(others)};
    if (shown.plot.stops.empty()) {
        shown.nothing = nothingShown(first);
        return shown;
    }
    setAcross(shown.plot, steps(first).size() >= steps(other).size() ? first : other);
    scaleTrend(shown.plot, measure);
    return shown;
}

} // namespace bluepencil::figures
