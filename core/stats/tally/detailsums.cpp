// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/tally/detailsums.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace bluepencil {

void FateCounts::add(const FateCounts &other)
{
    for (std::size_t i = 0; i < made.size(); ++i)
        made[i] += other.made[i];
    undone += other.undone;
    sent += other.sent;
}

void FateCounts::setFigures(StatsDetails &figures) const
{
    const auto of = [this](Fate fate) {
        return made[static_cast<std::size_t>(fate)];
    };
    figures.made = std::accumulate(made.begin(), made.end(), qint64 {0});
    figures.recalled = wilsonRate(of(Fate::Recalled), figures.made);
    figures.notSent = wilsonRate(of(Fate::NotSent), figures.made);
    figures.superseded = wilsonRate(of(Fate::Superseded), figures.made);
    figures.undone = wilsonRate(undone, of(Fate::Counted));
    figures.sent = wilsonRate(sent, of(Fate::Counted));
}

void SuggestionSums::add(const SuggestionCounts &counts)
{
    double taken = 0;
    double offered = 0;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const SuggestionCount &count = counts.kinds[i];
        if (count.offered == 0)
            continue;
        kinds[i].add(count.taken, count.offered);
        taken += count.taken;
        offered += count.offered;
    }
    if (offered > 0)
        all.add(taken, offered);
}

void SuggestionSums::add(const SuggestionSums &other)
{
    for (std::size_t i = 0; i < kinds.size(); ++i)
        kinds[i].add(other.kinds[i]);
    all.add(other.all);
}

namespace {

// Those of one decision are often taken or left together, which Wilson's interval does not know of;
// the one between decisions is narrow where few of them differ. The wider bound holds.
Rate usedOf(const RatioSums &sums)
{
    Rate used = wilsonRate(std::llround(sums.x), std::llround(sums.y));
    const Estimate between = estimateOf(ratioMean(sums));
    if (used.rate && between.low) {
        used.low = std::max(0.0, std::min(*used.low, *between.low));
        used.high = std::min(1.0, std::max(*used.high, *between.high));
    }
    return used;
}

} // namespace

SuggestionFigures SuggestionSums::figures() const
{
    SuggestionFigures figures;
    std::ranges::transform(kinds, figures.kinds.begin(), usedOf);
    figures.used = usedOf(all);
    return figures;
}

void SignalCounts::add(std::span<const SignalPart> parts)
{
    for (std::size_t i = 0; i < parts.size(); ++i) {
        Count &count = m_kinds[parts[i].kind];
        ++count.n;
        const auto before = parts.first(i);
        if (std::ranges::find(before, parts[i].kind, &SignalPart::kind) == before.end())
            ++count.decisions;
        if (parts[i].value)
            count.values.push_back(*parts[i].value);
    }
}

void SignalCounts::add(const SignalCounts &other)
{
    for (const auto &[kind, count] : other.m_kinds) {
        Count &mine = m_kinds[kind];
        mine.n += count.n;
        mine.decisions += count.decisions;
        mine.values.insert(mine.values.end(), count.values.begin(), count.values.end());
    }
}

std::vector<SignalFigures> SignalCounts::finish(qint64 sent, const Dictionary &kinds)
{
    std::vector<SignalFigures> figures;
    for (auto &[kind, count] : m_kinds) {
        std::ranges::sort(count.values);
        figures.push_back({kinds.text(kind), countRate(count.n, sent),
                           wilsonRate(count.decisions, sent), sampleMean(count.values)});
    }
    std::ranges::sort(figures, [](const SignalFigures &a, const SignalFigures &b) {
        return a.kind.toUtf8() < b.kind.toUtf8();
    });
    return figures;
}

void CostSum::add(double amount, qint64 sent)
{
    m_total.add(amount);
    m_ratio.add(amount, static_cast<double>(sent));
    m_sent += sent;
}

void CostSum::add(const CostSum &other)
{
    m_total.add(other.m_total);
    m_ratio.add(other.m_ratio);
    m_sent += other.m_sent;
}

CostFigures CostSum::figures(const QString &currency) const
{
    return {currency, m_ratio.n, m_total.value(), m_sent, ratioMean(m_ratio)};
}

void sortCosts(std::vector<CostFigures> &costs)
{
    std::ranges::sort(costs, {}, &CostFigures::currency);
}

TokenFigures tokenFigures(const SortedSample &sample)
{
    const double total = sumOf(sample);
    return {total, sampleMean(sample, total)};
}

TimeFigures timeFigures(const SortedSample &sample, qint64 excluded, qint64 unknown)
{
    const SampleMean mean = sampleMean(sample);
    return {distributionOf(sample, mean), mean, excluded, unknown};
}

} // namespace bluepencil
