// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/figures.h"

#include "ui/common/paint.h"
#include "ui/statistics/figurewords.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace bluepencil::figures {

namespace {

using Kind = FigureColumn::Kind;

constexpr auto approve = static_cast<std::size_t>(Action::Approve);
constexpr auto edit = static_cast<std::size_t>(Action::Edit);
constexpr std::size_t mostBars = 12; // of labels; the rest is one bar
constexpr int mostDayMarks = 6;
constexpr double interval = .95;
constexpr double msPerSecond = 1000;

QString spoken(const char *text, int n = -1)
{
    return QCoreApplication::translate("bluepencil::figures", text, nullptr, n);
}

FigureCell wordsCell(const QString &text)
{
    return {text, {}, {}, {}};
}

FigureCell countCell(qint64 n)
{
    return {words::count(n), double(n), {}, {}};
}

FigureCell rateCell(const Rate &rate)
{
    return {words::percent(rate.rate), rate.rate, {}, {}};
}

FigureCell rangeCell(const std::optional<double> &low, const std::optional<double> &high,
                     QString (*write)(double, double))
{
    return {low && high ? write(*low, *high) : words::none(), low, {}, {}};
}

FigureCell whiskerCell(const Rate &rate)
{
    if (!rate.rate)
        return wordsCell(words::none());
    return {QStringLiteral("%1, %2").arg(words::percent(*rate.rate),
                                         words::percentRange(*rate.low, *rate.high)),
            rate.rate, rate.low, rate.high};
}

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
    PlotLine approved {shown.legend[0], {}, {}};
    PlotLine edited {shown.legend[1], {}, {}};
    const std::vector<DayFigures> &all = steps(overview);
    for (int i = 0; i < int(all.size()); ++i) {
        const DayFigures &day = all[std::size_t(i)];
        if (!isShown(day.n))
            continue;
        const Rate &yes = day.actions[approve];
        const Rate &changed = day.actions[edit];
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

void addEstimates(ShownLines &shown, const Overview &overview, Measure measure)
{
    const bool time = measure == Measure::Time;
    shown.legend = {time ? spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Median time per item"))
                         : spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Mean HTER"))};
    PlotLine line {shown.legend[0], {}, {}};
    const std::vector<DayFigures> &all = steps(overview);
    for (int i = 0; i < int(all.size()); ++i) {
        const DayFigures &day = all[std::size_t(i)];
        const Estimate &estimate = time ? day.active : day.hter;
        if (!isShown(estimate.n) || !estimate.value)
            continue;
        line.points.push_back(estimatePoint(i, estimate, time ? msPerSecond : 1));
        line.end = time ? words::seconds(*estimate.value) : words::share(*estimate.value);
        QString range;
        if (estimate.low && estimate.high) {
            range = time ? words::secondsRange(*estimate.low, *estimate.high)
                         : words::shareRange(*estimate.low, *estimate.high);
        }
        shown.plot.stops.push_back(
            {double(i), atStep(overview, day, withRange(line.end, range), estimate.n)});
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
        plot.yMarks = marksOf(scale, [](double at) { return words::seconds(at * msPerSecond); });
    }
    plot.yLeast = scale.least;
    plot.yMost = scale.most;
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
           {words::wholePercent(interval), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Edited")), Kind::Number},
           {words::wholePercent(interval), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "HTER")), Kind::Number},
           {words::wholePercent(interval), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Time")), Kind::Number},
           {words::wholePercent(interval), Kind::Number}};
    // The newest on top: that is what one looks for.
    const std::vector<DayFigures> &all = steps(overview);
    for (int i = int(all.size()) - 1; i >= 0; --i) {
        const DayFigures &day = all[std::size_t(i)];
        FigureRow row;
        row.source = day.n > 0 ? i : -1;
        row.small = isShown(day.n) && day.n < SmallGroup;
        row.cells = {{words::shortDay(day.date), double(day.from), {}, {}}, countCell(day.n)};
        const Rate empty;
        for (const std::size_t action : {approve, edit}) {
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

} // namespace

bool isShown(qint64 n)
{
    return n >= HiddenGroup;
}

const std::vector<DayFigures> &steps(const Overview &overview)
{
    return isByWeek(overview) ? overview.weeks : overview.days;
}

bool isByWeek(const Overview &overview)
{
    return !overview.weeks.empty();
}

ShownLines trend(const Overview &overview, Measure measure)
{
    ShownLines shown;
    shown.sheet = trendSheet(overview);
    if (measure == Measure::Approval)
        addApproval(shown, overview);
    else
        addEstimates(shown, overview, measure);
    if (shown.plot.stops.empty()) {
        shown.nothing = isByWeek(overview)
            ? spoken(QT_TRANSLATE_NOOP(
                "bluepencil::figures",
                "A week needs five decisions to be shown; none of this period has them."))
            : spoken(QT_TRANSLATE_NOOP(
                "bluepencil::figures",
                "A day needs five decisions to be shown; none of this period has them."));
        return shown;
    }
    shown.plot.xLeast = 0;
    shown.plot.xMost = std::max(1.0, double(steps(overview).size()) - 1);
    shown.plot.xMarks = dayMarks(steps(overview), isByWeek(overview));
    for (std::size_t i = 0; i < steps(overview).size(); ++i)
        shown.plot.zoomMarks.push_back({double(i), words::shortDay(steps(overview)[i].date)});
    scaleTrend(shown.plot, measure);
    return shown;
}

// Bars ------------------------------------------------------------------------------------------

ShownBars labels(const Overview &overview)
{
    ShownBars shown;
    shown.sheet.columns
        = {{spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Label")), Kind::Words},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Set")), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Share")), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Running share")), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Decisions")), Kind::Number}};
    if (overview.labels.empty()) {
        shown.nothing = spoken(QT_TRANSLATE_NOOP(
            "bluepencil::figures", "No labels yet. Labels say why a draft was changed."));
        return shown;
    }
    const std::size_t all = overview.labels.size();
    const std::size_t alone = all <= mostBars ? all : mostBars - 1;
    qint64 rest = 0;
    for (std::size_t i = 0; i < all; ++i) {
        const LabelShare &label = overview.labels[i];
        const QString name = words::label(label.code);
        FigureRow row;
        row.source = int(i);
        row.cells = {wordsCell(name),
                     countCell(label.n),
                     {words::percent(label.share), label.share, {}, {}},
                     {words::percent(label.cumulative), label.cumulative, {}, {}},
                     countCell(label.decisions)};
        shown.sheet.rows.push_back(std::move(row));
        if (i >= alone) {
            rest += label.n;
            continue;
        }
        shown.plot.bars.push_back(
            {name, double(label.n), words::count(label.n), words::wholePercent(label.cumulative),
             spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1: %2, running share %3"))
                 .arg(name, words::count(label.n), words::wholePercent(label.cumulative))});
    }
    if (rest > 0) {
        const QString other = spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Other"));
        shown.plot.bars.push_back({other, double(rest), words::count(rest), words::wholePercent(1),
                                   QStringLiteral("%1: %2").arg(other, words::count(rest))});
    }
    return shown;
}

ShownBars bands(const Overview &overview)
{
    ShownBars shown;
    shown.sheet.columns
        = {{spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Change, HTER")), Kind::Words},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "n")), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Share")), Kind::Number},
           {words::wholePercent(interval), Kind::Number}};
    const auto &rates = overview.stats.hter.bands;
    const bool enough = isShown(rates[0].of);
    if (!enough)
        shown.nothing = spoken(
            QT_TRANSLATE_NOOP("bluepencil::figures", "Fewer than five decisions have a final."));
    const Rate none;
    for (std::size_t i = 0; i < rates.size(); ++i) {
        const Rate &rate = enough ? rates[i] : none;
        const QString name = words::band(HterBand(i));
        FigureRow row;
        row.source = int(i);
        row.cells = {{name, double(i), {}, {}},
                     countCell(rates[i].n),
                     rateCell(rate),
                     rangeCell(rate.low, rate.high, words::percentRange)};
        shown.sheet.rows.push_back(std::move(row));
        if (!enough)
            continue;
        shown.plot.bars.push_back(
            {name, double(rate.n), words::count(rate.n), words::wholePercent(*rate.rate),
             spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1: %2, %3 (%4)"))
                 .arg(name, words::count(rate.n), words::percent(*rate.rate),
                      words::percentRange(*rate.low, *rate.high))});
    }
    return shown;
}

namespace {

ShownBars emptyHistogram(const QString &name)
{
    ShownBars shown;
    shown.plot.upright = true;
    shown.sheet.columns = {{name, Kind::Words},
                           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "n")), Kind::Number}};
    return shown;
}

// `to` is empty in the bin without an upper end.
void addBin(ShownBars &shown, const QString &from, const QString &to, double value, qint64 n)
{
    const auto i = shown.plot.bars.size();
    const QString name = to.isEmpty()
        ? spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1 and more")).arg(from)
        : spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1 to %2")).arg(from, to);
    // Every fourth is written below; the others are said.
    shown.plot.bars.push_back({i % 4 == 0 ? from : QString(),
                               double(n),
                               words::count(n),
                               {},
                               QStringLiteral("%1: %2").arg(name, words::count(n))});
    FigureRow row;
    row.source = int(i);
    row.cells = {{name, value, {}, {}}, countCell(n)};
    shown.sheet.rows.push_back(std::move(row));
}

} // namespace

ShownBars histogram(const Overview &overview)
{
    const std::vector<HterBin> &bins = overview.histogram;
    qint64 all = 0;
    for (const HterBin &bin : bins)
        all += bin.n;
    if (!isShown(all)) {
        return {{{},
                 spoken(QT_TRANSLATE_NOOP("bluepencil::figures",
                                          "Fewer than five decisions have a final."))},
                {}};
    }
    ShownBars shown = emptyHistogram(spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "HTER")));
    for (std::size_t i = 0; i < bins.size(); ++i) {
        addBin(shown, words::share(bins[i].from),
               bins[i].to ? words::share(*bins[i].to) : QString(), bins[i].from, bins[i].n);
    }
    return shown;
}

ShownBars times(const Overview &overview)
{
    const std::vector<TimeBin> &bins = overview.times;
    qint64 all = 0;
    for (const TimeBin &bin : bins)
        all += bin.n;
    if (!isShown(all)) {
        return {{{},
                 spoken(QT_TRANSLATE_NOOP("bluepencil::figures",
                                          "Fewer than five decisions have an active time."))},
                {}};
    }
    ShownBars shown
        = emptyHistogram(spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Active time")));
    for (std::size_t i = 0; i < bins.size(); ++i) {
        addBin(shown, words::seconds(double(bins[i].from)),
               bins[i].to ? words::seconds(double(*bins[i].to)) : QString(), double(bins[i].from),
               bins[i].n);
    }
    return shown;
}

// Groups ----------------------------------------------------------------------------------------

ShownGroups groups(const Overview &overview, const QString &key)
{
    ShownGroups shown;
    shown.sheet.columns
        = {{words::groupKey(key), Kind::Words},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "n")), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Approved unchanged, %1"))
                .arg(words::wholePercent(interval)),
            Kind::Whisker},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Approved")), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Edited")), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "HTER")), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Time")), Kind::Number}};
    shown.sheet.reference = overview.stats.actions[approve].rate;
    const auto &all = overview.stats.groups;
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (isShown(all[i].stats.n)) {
            order.push_back(i);
        } else {
            ++shown.hiddenGroups;
            shown.hiddenDecisions += all[i].stats.n;
        }
    }
    std::ranges::stable_sort(
        order, [&](std::size_t a, std::size_t b) { return all[a].stats.n > all[b].stats.n; });
    for (const std::size_t i : order) {
        const Stats &stats = all[i].stats;
        FigureRow row;
        row.source = int(i);
        row.small = stats.n < SmallGroup;
        if (!all[i].key.front().second)
            shown.unnamed = int(i);
        const auto &hter = stats.hter.distribution;
        const auto &active = stats.active.distribution;
        row.cells
            = {wordsCell(words::groupValue(key, all[i].key.front().second)),
               countCell(stats.n),
               whiskerCell(stats.actions[approve]),
               rateCell(stats.actions[approve]),
               rateCell(stats.actions[edit]),
               {words::share(isShown(hter.n) ? hter.mean : std::nullopt), hter.mean, {}, {}},
               {words::seconds(isShown(active.n) ? active.p50 : std::nullopt), active.p50, {}, {}}};
        shown.sheet.rows.push_back(std::move(row));
    }
    if (shown.sheet.rows.empty()) {
        shown.nothing
            = spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "No group has five decisions yet."));
    }
    return shown;
}

void onShareScale(BarPlot &plot)
{
    plot.most = 1;
    plot.marks.clear();
    for (const double at : {0.0, .25, .5, .75, 1.0})
        plot.marks.push_back({at, words::wholePercent(at)});
}

} // namespace bluepencil::figures
