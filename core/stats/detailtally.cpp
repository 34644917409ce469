// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/detailtally.h"

#include <algorithm>

namespace bluepencil {

namespace {

void addKnown(std::vector<double> &sample, const std::optional<double> &value)
{
    if (value)
        sample.push_back(*value);
}

TokenFigures tokenFigures(std::vector<double> &sample)
{
    std::ranges::sort(sample);
    return {sumOf(sample), sampleMean(sample)};
}

} // namespace

void DetailTally::Times::add(const std::optional<double> &time)
{
    if (time)
        sample.push_back(*time);
    else
        ++unknown;
}

TimeFigures DetailTally::Times::finish()
{
    std::ranges::sort(sample);
    return {distributionOfSorted(sample), sampleMean(sample), excluded, unknown};
}

void DetailTally::add(const DetailTable &table, std::size_t row)
{
    const DecisionDetail &detail = table.details()[row];
    ++m_fates[static_cast<std::size_t>(detail.fate)];
    if (detail.fate == Fate::Counted)
        addCounted(table, detail);
}

void DetailTally::addCounted(const DetailTable &table, const DecisionDetail &detail)
{
    m_undone += detail.undone ? 1 : 0;
    m_sent += detail.sent ? 1 : 0;
    if (detail.readMs && !detail.readCounts)
        ++m_read.excluded;
    else
        m_read.add(detail.readMs ? std::optional(static_cast<double>(*detail.readMs))
                                 : std::nullopt);
    if (detail.queueMs < 0)
        ++m_queue.excluded;
    else
        m_queue.add(static_cast<double>(detail.queueMs));
    if (detail.sent)
        addSignals(table.signalsOf(detail));
    if (m_drafts.insert(detail.draft).second)
        addDraft(detail);
    addCost(table, detail);
}

void DetailTally::addSignals(std::span<const SignalPart> parts)
{
    for (std::size_t i = 0; i < parts.size(); ++i) {
        SignalCount &count = m_signals[parts[i].kind];
        ++count.n;
        const auto before = parts.first(i);
        if (std::ranges::find(before, parts[i].kind, &SignalPart::kind) == before.end())
            ++count.decisions;
        addKnown(count.values, parts[i].value);
    }
}

void DetailTally::addDraft(const DecisionDetail &detail)
{
    addKnown(m_input, detail.tokens.input);
    addKnown(m_output, detail.tokens.output);
    addKnown(m_cacheRead, detail.tokens.cacheRead);
    addKnown(m_cacheWrite, detail.tokens.cacheWrite);
    m_latency.add(detail.latencyMs);
    m_firstToken.add(detail.firstTokenMs);
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
    struct Sum {
        std::vector<double> amounts;
        RatioSums ratio;
        qint64 sent = 0;
    };

    std::map<QString, Sum> sums;
    for (const auto &[word, unit] : m_units) {
        figures.costUnknown += unit.known ? 0 : 1;
        for (const MoneyPart &part : unit.costs) {
            Sum &sum = sums[dictionary.text(part.currency)];
            sum.amounts.push_back(part.amount);
            sum.ratio.add(part.amount, static_cast<double>(unit.sent));
            sum.sent += unit.sent;
        }
    }
    for (auto &[currency, sum] : sums) {
        std::ranges::sort(sum.amounts);
        figures.costs.push_back(
            {currency, sum.ratio.n, sumOf(sum.amounts), sum.sent, ratioMean(sum.ratio)});
    }
}

void sortSignals(std::vector<SignalFigures> &kinds)
{
    std::ranges::sort(kinds, [](const SignalFigures &a, const SignalFigures &b) {
        return a.kind.toUtf8() < b.kind.toUtf8();
    });
}

StatsDetails DetailTally::finish(const Dictionary &dictionary)
{
    StatsDetails figures;
    const auto fate = [this](Fate each) {
        return m_fates[static_cast<std::size_t>(each)];
    };
    for (const qint64 n : m_fates)
        figures.made += n;
    figures.recalled = wilsonRate(fate(Fate::Recalled), figures.made);
    figures.notSent = wilsonRate(fate(Fate::NotSent), figures.made);
    figures.superseded = wilsonRate(fate(Fate::Superseded), figures.made);
    figures.undone = wilsonRate(m_undone, fate(Fate::Counted));
    figures.sent = wilsonRate(m_sent, fate(Fate::Counted));
    figures.read = m_read.finish();
    figures.queue = m_queue.finish();
    for (auto &[kind, count] : m_signals) {
        std::ranges::sort(count.values);
        figures.signalKinds.push_back({dictionary.text(kind), countRate(count.n, m_sent),
                                       wilsonRate(count.decisions, m_sent),
                                       sampleMean(count.values)});
    }
    sortSignals(figures.signalKinds);
    figures.drafts = static_cast<qint64>(m_drafts.size());
    figures.input = tokenFigures(m_input);
    figures.output = tokenFigures(m_output);
    figures.cacheRead = tokenFigures(m_cacheRead);
    figures.cacheWrite = tokenFigures(m_cacheWrite);
    figures.latency = m_latency.finish();
    figures.firstToken = m_firstToken.finish();
    finishCosts(figures, dictionary);
    return figures;
}

} // namespace bluepencil
