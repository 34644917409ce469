// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/tally/detailtally.h"

#include <algorithm>

namespace bluepencil {

SortedSample DetailTally::Sample::finish()
{
    std::ranges::sort(values);
    return SortedSample(values);
}

void DetailTally::add(TimeSums<Sample> &times, const std::optional<double> &value)
{
    if (value)
        times.sample.values.push_back(*value);
    else
        ++times.unknown;
}

void DetailTally::add(const DetailTable &table, std::size_t row)
{
    const DecisionDetail &detail = table.details()[row];
    m_sums.fates.addMade(detail.fate);
    if (detail.fate == Fate::Counted)
        addCounted(table, detail);
}

void DetailTally::addCounted(const DetailTable &table, const DecisionDetail &detail)
{
    m_sums.fates.addCounted(detail.undone, detail.sent);
    m_sums.suggestions.add(detail.suggestions);
    if (detail.readMs && !detail.readCounts)
        ++m_sums.read.excluded;
    else
        add(m_sums.read,
            detail.readMs ? std::optional(static_cast<double>(*detail.readMs)) : std::nullopt);
    if (detail.queueMs < 0)
        ++m_sums.queue.excluded;
    else
        add(m_sums.queue, static_cast<double>(detail.queueMs));
    if (detail.sent)
        m_sums.signalCounts.add(table.signalsOf(detail));
    if (m_drafts.insert(detail.draft).second)
        addDraft(detail);
    addCost(table, detail);
}

void DetailTally::addDraft(const DecisionDetail &detail)
{
    ++m_sums.drafts;
    add(m_sums.ofDrafts[InputTokens], detail.tokens.input);
    add(m_sums.ofDrafts[OutputTokens], detail.tokens.output);
    add(m_sums.ofDrafts[CacheReadTokens], detail.tokens.cacheRead);
    add(m_sums.ofDrafts[CacheWriteTokens], detail.tokens.cacheWrite);
    add(m_sums.ofDrafts[LatencyMs], detail.latencyMs);
    add(m_sums.ofDrafts[FirstTokenMs], detail.firstTokenMs);
}

void DetailTally::addCost(const DetailTable &table, const DecisionDetail &detail)
{
    const auto [unit, isNew] = m_units.try_emplace(detail.itemRevision);
    if (isNew) {
        const auto costs = table.costsOf(detail);
        unit->second.costs.assign(costs.begin(), costs.end());
        unit->second.known = detail.costKnown;
    }
    unit->second.sent += detail.sent ? 1 : 0;
}

void DetailTally::finishCosts(StatsDetails &figures, const Dictionary &dictionary) const
{
    std::map<WordNo, CostSum> sums;
    for (const auto &[word, unit] : m_units) {
        figures.costUnknown += unit.known ? 0 : 1;
        for (const MoneyPart &part : unit.costs)
            sums[part.currency].add(part.amount, unit.sent);
    }
    for (const auto &[currency, sum] : sums)
        figures.costs.push_back(sum.figures(dictionary.text(currency)));
    sortCosts(figures.costs);
}

StatsDetails DetailTally::finish(const Dictionary &dictionary)
{
    StatsDetails figures = m_sums.finish(dictionary);
    finishCosts(figures, dictionary);
    return figures;
}

} // namespace bluepencil
