// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/selectionfigures.h"

#include "ui/common/style/paint.h"
#include "ui/statistics/figurecells.h"
#include "ui/statistics/figurewords.h"
#include "ui/statistics/pages/pagecells.h"
#include "ui/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>

namespace bluepencil::figures {

namespace {

using Kind = FigureColumn::Kind;

constexpr std::size_t mostLabels = 6; // of two bars each; the rest is one pair

FigureCell shareCell(const std::optional<double> &share)
{
    return {words::percent(share), share, {}, {}};
}

QString sideBySide(const QString &first, const QString &other)
{
    return spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1 against %2")).arg(first, other);
}

std::vector<FigureColumn> columnsOf(const QString &name)
{
    const QString n = spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "n"));
    const QString share = spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Share"));
    return {{name, Kind::Words},
            {n, Kind::Number},
            {share, Kind::Number},
            {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "n against")), Kind::Number},
            {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Share against")), Kind::Number},
            {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Difference, points")), Kind::Number}};
}

// Of so many in all; none of nothing.
std::optional<double> shareOf(qint64 n, qint64 of)
{
    return of > 0 ? std::optional(double(n) / double(of)) : std::nullopt;
}

QString isolatedPoints(double difference)
{
    const QString amount = QLocale().toString(std::abs(difference) * 100, 'f', 1);
    return isolated((difference < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) + amount);
}

struct Pair {
    QString name {};
    qint64 n = 0;
    qint64 nOther = 0;
    int source = -1;
    double place = 0; // to sort by, where names do not
};

// Of decisions, which are independent of each other as labels on one decision are not.
void addDecisions(ShownBars &shown, const Pair &pair, qint64 of, qint64 ofOther)
{
    const Rate now = wilsonRate(pair.n, of);
    const Rate against = wilsonRate(pair.nOther, ofOther);
    const Difference change = differenceOfRates(now, against);
    FigureCell difference = wordsCell(words::none());
    if (change.value && change.low && change.high) {
        difference = {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1 (%2 to %3)"))
                          .arg(isolatedPoints(*change.value), isolatedPoints(*change.low),
                               isolatedPoints(*change.high)),
                      change.value,
                      {},
                      {}};
    }
    FigureRow row;
    row.source = pair.source;
    row.cells = {{pair.name, pair.place, {}, {}}, countCell(pair.n),
                 cells::rateWithRange(now),       countCell(pair.nOther),
                 cells::rateWithRange(against),   difference};
    shown.sheet.rows.push_back(std::move(row));
}

void addRow(ShownBars &shown, const Pair &pair, qint64 of, qint64 ofOther)
{
    const std::optional<double> share = shareOf(pair.n, of);
    const std::optional<double> other = shareOf(pair.nOther, ofOther);
    FigureRow row;
    row.source = pair.source;
    FigureCell difference = wordsCell(words::none());
    if (share && other)
        difference = {isolatedPoints(*share - *other), *share - *other, {}, {}};
    row.cells = {wordsCell(pair.name),   countCell(pair.n), shareCell(share),
                 countCell(pair.nOther), shareCell(other),  difference};
    shown.sheet.rows.push_back(std::move(row));
}

void addBar(ShownBars &shown, const Pair &pair, qint64 of, qint64 ofOther,
            const QString &written = {})
{
    const double share = shareOf(pair.n, of).value_or(0);
    const double other = shareOf(pair.nOther, ofOther).value_or(0);
    shown.plot.bars.push_back(
        {written.isNull() ? pair.name : written,
         share,
         sideBySide(words::wholePercent(share), words::wholePercent(other)),
         {},
         spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1: %2 (n = %3) against %4 (n = %5)"))
             .arg(pair.name, words::percent(share), words::count(pair.n), words::percent(other),
                  words::count(pair.nOther)),
         other});
}

QString fewerThanFive()
{
    return spoken(QT_TRANSLATE_NOOP("bluepencil::figures",
                                    "One of the two selections has fewer than five of them."));
}

// Histograms of the same bins.
template <typename Bin>
ShownBars binsBeside(const std::vector<Bin> &first, const std::vector<Bin> &other,
                     const QString &name, const std::function<QString(const Bin &)> &from,
                     const std::function<QString(const Bin &)> &to)
{
    ShownBars shown;
    shown.plot.upright = true;
    shown.sheet.columns = columnsOf(name);
    qint64 of = 0;
    qint64 ofOther = 0;
    for (const Bin &bin : first)
        of += bin.n;
    for (const Bin &bin : other)
        ofOther += bin.n;
    if (!isShown(of) || !isShown(ofOther) || first.size() != other.size()) {
        shown.nothing = fewerThanFive();
        return shown;
    }
    for (std::size_t i = 0; i < first.size(); ++i) {
        const QString begin = from(first[i]);
        const QString said = first[i].to
            ? spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1 to %2")).arg(begin, to(first[i]))
            : spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1 and more")).arg(begin);
        const Pair pair {said, first[i].n, other[i].n, int(i), double(first[i].from)};
        addBar(shown, pair, of, ofOther, i % 4 == 0 ? begin : QStringLiteral(""));
        shown.plot.bars.back().step = begin;
        addDecisions(shown, pair, of, ofOther);
    }
    return shown;
}

} // namespace

ShownBars labelsBeside(const Overview &first, const Overview &other)
{
    ShownBars shown;
    shown.sheet.columns = columnsOf(spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Label")));
    std::vector<Pair> pairs;
    qint64 of = 0;
    qint64 ofOther = 0;
    for (std::size_t i = 0; i < first.labels.size(); ++i) {
        pairs.push_back({first.labels[i].code, first.labels[i].n, 0, int(i)});
        of += first.labels[i].n;
    }
    for (std::size_t i = 0; i < other.labels.size(); ++i) {
        const LabelShare &label = other.labels[i];
        ofOther += label.n;
        const auto known = std::ranges::find(pairs, label.code, &Pair::name);
        if (known != pairs.end())
            known->nOther = label.n;
        else
            pairs.push_back({label.code, 0, label.n, int(first.labels.size() + i)});
    }
    if (pairs.empty()) {
        shown.nothing = spoken(QT_TRANSLATE_NOOP(
            "bluepencil::figures", "No labels yet. Labels say why a draft was changed."));
        return shown;
    }
    // What is frequent in either stands on top; the rows are in the order of the bars.
    std::ranges::stable_sort(pairs, std::greater(), [&](const Pair &pair) {
        return std::max(shareOf(pair.n, of).value_or(0), shareOf(pair.nOther, ofOther).value_or(0));
    });
    const std::size_t alone = pairs.size() <= mostLabels ? pairs.size() : mostLabels - 1;
    Pair rest {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Other"))};
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        pairs[i].name = words::label(pairs[i].name);
        addRow(shown, pairs[i], of, ofOther);
        if (i < alone) {
            addBar(shown, pairs[i], of, ofOther);
            continue;
        }
        rest.n += pairs[i].n;
        rest.nOther += pairs[i].nOther;
    }
    if (alone < pairs.size())
        addBar(shown, rest, of, ofOther);
    return shown;
}

ShownBars bandsBeside(const Overview &first, const Overview &other)
{
    ShownBars shown;
    shown.sheet.columns
        = columnsOf(spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Change, HTER")));
    const auto &rates = first.stats.hter.bands;
    const auto &others = other.stats.hter.bands;
    if (!isShown(rates[0].of) || !isShown(others[0].of)) {
        shown.nothing = fewerThanFive();
        return shown;
    }
    for (std::size_t i = 0; i < rates.size(); ++i) {
        const Pair pair {words::band(HterBand(i)), rates[i].n, others[i].n, int(i), double(i)};
        addBar(shown, pair, rates[i].of, others[i].of);
        addDecisions(shown, pair, rates[i].of, others[i].of);
    }
    return shown;
}

ShownBars histogramBeside(const Overview &first, const Overview &other)
{
    return binsBeside<HterBin>(
        first.histogram, other.histogram, spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "HTER")),
        [](const HterBin &bin) { return words::share(bin.from); },
        [](const HterBin &bin) { return words::share(*bin.to); });
}

ShownBars timesBeside(const Overview &first, const Overview &other)
{
    return binsBeside<TimeBin>(
        first.times, other.times, spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Active time")),
        [](const TimeBin &bin) { return words::seconds(double(bin.from)); },
        [](const TimeBin &bin) { return words::seconds(double(*bin.to)); });
}

namespace {

struct GroupPair {
    std::optional<QString> value;
    const Stats *first = nullptr;
    const Stats *other = nullptr;
    int source = -1;

    [[nodiscard]] qint64 n() const { return first != nullptr ? first->n : 0; }

    [[nodiscard]] qint64 nOther() const { return other != nullptr ? other->n : 0; }
};

std::vector<GroupPair> groupPairs(const Overview &first, const Overview &other)
{
    std::vector<GroupPair> pairs;
    const auto &mine = first.stats.groups;
    for (std::size_t i = 0; i < mine.size(); ++i)
        pairs.push_back({mine[i].key.front().second, &mine[i].stats, nullptr, int(i)});
    const auto &others = other.stats.groups;
    for (std::size_t i = 0; i < others.size(); ++i) {
        const auto &value = others[i].key.front().second;
        const auto known = std::ranges::find(pairs, value, &GroupPair::value);
        if (known != pairs.end())
            known->other = &others[i].stats;
        else
            pairs.push_back({value, nullptr, &others[i].stats, int(mine.size() + i)});
    }
    std::ranges::stable_sort(pairs, std::greater(),
                             [](const GroupPair &pair) { return pair.n() + pair.nOther(); });
    return pairs;
}

FigureCell differenceCell(const GroupPair &pair)
{
    if (!isShown(pair.n()) || !isShown(pair.nOther()))
        return wordsCell(words::none());
    const Difference difference
        = differenceOfRates(pair.first->actions[ApproveAt], pair.other->actions[ApproveAt]);
    if (!difference.value || !difference.low || !difference.high)
        return wordsCell(words::none());
    return {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1 points, %2 to %3"))
                .arg(isolatedPoints(*difference.value), isolatedPoints(*difference.low),
                     isolatedPoints(*difference.high)),
            difference.value, difference.low, difference.high};
}

FigureCell approvedCell(const Stats *stats)
{
    return cells::rateWithRange(stats != nullptr ? stats->actions[ApproveAt] : Rate());
}

FigureCell hterCell(const Stats *stats)
{
    const Estimate hter = stats != nullptr ? estimateOf(stats->hter.mean) : Estimate();
    FigureCell cell = cells::estimate(hter, cells::share);
    if (isShown(hter.n))
        cell.more = cells::nWords(hter.n);
    return cell;
}

} // namespace

ShownGroups groupsBeside(const Overview &first, const Overview &other, const QString &key)
{
    ShownGroups shown;
    const QString against = spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "against"));
    shown.sheet.columns
        = {{words::groupKey(key), Kind::Words},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "n")), Kind::Number},
           {against, Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Difference in approval, %1"))
                .arg(words::wholePercent(Confidence)),
            Kind::Whisker},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Approved")), Kind::Number},
           {against, Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "HTER")), Kind::Number},
           {against, Kind::Number}};
    shown.sheet.reference = 0;
    shown.others = int(first.stats.groups.size());
    for (const GroupPair &pair : groupPairs(first, other)) {
        if (!isShown(pair.n()) && !isShown(pair.nOther())) {
            ++shown.hiddenGroups;
            shown.hiddenDecisions += pair.n() + pair.nOther();
            continue;
        }
        FigureRow row;
        row.source = pair.source;
        row.small = std::min(pair.n(), pair.nOther()) < SmallGroup;
        if (!pair.value)
            shown.unnamed = pair.source;
        row.cells = {wordsCell(words::groupValue(key, pair.value)),
                     countCell(pair.n()),
                     countCell(pair.nOther()),
                     differenceCell(pair),
                     approvedCell(pair.first),
                     approvedCell(pair.other),
                     hterCell(pair.first),
                     hterCell(pair.other)};
        unranked(row, 3);
        shown.sheet.rows.push_back(std::move(row));
    }
    if (shown.sheet.rows.empty()) {
        shown.nothing
            = spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "No group has five decisions yet."));
    }
    return shown;
}

} // namespace bluepencil::figures
