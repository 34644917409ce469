// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/figures.h"

#include "core/stats/tally/grouping.h"
#include "ui/common/style/paint.h"
#include "ui/statistics/figurecells.h"
#include "ui/statistics/figurewords.h"
#include "ui/statistics/pages/pagecells.h"
#include "ui/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace bluepencil::figures {

namespace {

using Kind = FigureColumn::Kind;

constexpr std::size_t mostLabelBars = 12; // of labels; the rest is one bar

FigureCell whiskerCell(const Rate &rate)
{
    if (!rate.rate)
        return wordsCell(words::none());
    return {QStringLiteral("%1, %2").arg(words::percent(*rate.rate),
                                         words::percentRange(*rate.low, *rate.high)),
            rate.rate, rate.low, rate.high};
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

// Bars ------------------------------------------------------------------------------------------

ShownBars labels(const Overview &overview)
{
    ShownBars shown;
    shown.sheet.columns
        = {{spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Label")), Kind::Words},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Set")), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Share")), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Running share")), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Decisions")), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Of all decisions, %1"))
                .arg(words::wholePercent(Confidence)),
            Kind::Number}};
    if (overview.labels.empty()) {
        shown.nothing = spoken(QT_TRANSLATE_NOOP(
            "bluepencil::figures", "No labels yet. Labels say why a draft was changed."));
        return shown;
    }
    const std::size_t all = overview.labels.size();
    const std::size_t alone = all <= mostLabelBars ? all : mostLabelBars - 1;
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
                     countCell(label.decisions),
                     cells::rateWithRange(wilsonRate(label.decisions, overview.stats.n))};
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
           {words::wholePercent(Confidence), Kind::Number}};
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
                               QStringLiteral("%1: %2").arg(name, words::count(n)),
                               {},
                               from});
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

namespace {

// Fewer decisions have a final, or a time that counts, than there are.
FigureCell restingOn(const Estimate &estimate, const cells::Write &write)
{
    FigureCell cell = cells::estimate(estimate, write);
    if (isShown(estimate.n))
        cell.more = cells::nWords(estimate.n);
    return cell;
}

} // namespace

ShownGroups groups(const Overview &overview, const QString &key)
{
    ShownGroups shown;
    shown.sheet.columns
        = {{words::groupKey(key), Kind::Words},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "n")), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Approved unchanged, %1"))
                .arg(words::wholePercent(Confidence)),
            Kind::Whisker},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Approved")), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Edited")), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "HTER")), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Time")), Kind::Number}};
    shown.sheet.reference = overview.stats.actions[ApproveAt].rate;
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
    if (isPeriodKey(key)) {
        std::ranges::reverse(order); // the newest on top
    } else {
        std::ranges::stable_sort(
            order, [&](std::size_t a, std::size_t b) { return all[a].stats.n > all[b].stats.n; });
    }
    for (const std::size_t i : order) {
        const Stats &stats = all[i].stats;
        FigureRow row;
        row.source = int(i);
        row.small = stats.n < SmallGroup;
        if (!all[i].key.front().second)
            shown.unnamed = int(i);
        row.cells = {wordsCell(words::groupValue(key, all[i].key.front().second)),
                     countCell(stats.n),
                     whiskerCell(stats.actions[ApproveAt]),
                     cells::rateWithRange(stats.actions[ApproveAt]),
                     cells::rateWithRange(stats.actions[EditAt]),
                     restingOn(estimateOf(stats.hter.mean), cells::share),
                     restingOn(stats.active.median, [](double ms) { return words::seconds(ms); })};
        if (isPeriodKey(key))
            row.cells.front().value = double(i); // in the order of time
        unranked(row, 2);
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
