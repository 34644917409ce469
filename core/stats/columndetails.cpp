// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columndetails.h"

#include <algorithm>

namespace bluepencil {

namespace {

// A whole number as amountNumber() writes it.
quint64 wholeNumber(quint64 value)
{
    return value << 1U | 1U;
}

TokenFigures tokenFigures(const SortedSample &sample)
{
    return {sumOf(sample), sampleMean(sample)};
}

} // namespace

DetailDomains DetailDomains::of(const ColumnView &view)
{
    quint64 read = 0;
    quint64 queue = 0;
    std::array<quint64, std::tuple_size_v<decltype(DraftNumbers::numbers)>> draft {};
    const auto look = [&](const Part &part) {
        if (part.rows == 0)
            return;
        read = std::max(read, part.columns[column::Read].most);
        queue = std::max(queue, part.columns[column::Queue].most);
        for (std::size_t i = 0; i < draft.size(); ++i)
            draft[i] = std::max(draft[i], part.draftColumns[draftcolumn::Input + i].most);
    };
    for (const ColumnFile::StoredPart &part : view.file->parts())
        look(part.part);
    look(view.recent.part);
    DetailDomains domains;
    domains.read = ColumnSample::domainFor(wholeNumber(read));
    domains.queue = ColumnSample::domainFor(queue); // of those from 0 on the double
    for (std::size_t i = 0; i < draft.size(); ++i)
        domains.draft[i] = ColumnSample::domainFor(draft[i]);
    return domains;
}

void ColumnDetails::Times::add(const Times &other, std::size_t domain)
{
    sample.add(other.sample, domain);
    excluded += other.excluded;
    unknown += other.unknown;
}

TimeFigures ColumnDetails::Times::finish()
{
    const SortedSample sorted = sample.finish();
    const SampleMean mean = sampleMean(sorted);
    return {distributionOf(sorted, mean), mean, excluded, unknown};
}

void ColumnDetails::Cost::add(double amount, qint64 ofSent)
{
    total.add(amount);
    ratio.add(amount, static_cast<double>(ofSent));
    sent += ofSent;
}

void ColumnDetails::add(const ColumnDetail &detail, const DetailDomains &domains)
{
    ++m_fates[static_cast<std::size_t>(detail.fate.fate)];
    if (detail.fate.fate == Fate::Counted)
        addCounted(detail, domains);
}

void ColumnDetails::addCounted(const ColumnDetail &detail, const DetailDomains &domains)
{
    m_undone += detail.fate.undone ? 1 : 0;
    m_sent += detail.sent ? 1 : 0;
    if (!detail.readMs)
        ++m_read.unknown;
    else if (detail.readCounts)
        m_read.sample.add(wholeNumber(*detail.readMs), domains.read);
    else
        ++m_read.excluded;
    if (detail.queueMs < 0)
        ++m_queue.excluded;
    else
        m_queue.sample.add(wholeNumber(static_cast<quint64>(detail.queueMs)), domains.queue);
    if (detail.sent)
        addSignals(detail.signalParts);
    if (detail.item != 0) {
        addRepeated(detail);
        return;
    }
    addDraft(detail.draft, domains);
    addCosts(detail.costs, detail.costKnown, detail.sent ? 1 : 0);
}

void ColumnDetails::addSignals(std::span<const SignalPart> parts)
{
    for (std::size_t i = 0; i < parts.size(); ++i) {
        SignalCount &count = m_signals[parts[i].kind];
        ++count.n;
        const auto before = parts.first(i);
        if (std::ranges::find(before, parts[i].kind, &SignalPart::kind) == before.end())
            ++count.decisions;
        if (parts[i].value)
            count.values.push_back(*parts[i].value);
    }
}

void ColumnDetails::addDraft(const DraftNumbers &draft, const DetailDomains &domains)
{
    ++m_drafts;
    for (std::size_t i = 0; i < m_draft.size(); ++i) {
        if (draft.numbers[i] != 0)
            m_draft[i].sample.add(draft.numbers[i], domains.draft[i]);
        else
            ++m_draft[i].unknown;
    }
}

void ColumnDetails::addCosts(std::span<const MoneyPart> costs, bool known, qint64 sent)
{
    m_costUnknown += known ? 0 : 1;
    for (const MoneyPart &part : costs) {
        if (m_costs.size() <= part.currency)
            m_costs.resize(part.currency + 1);
        m_costs[part.currency].add(part.amount, sent);
    }
}

void ColumnDetails::addRepeated(const ColumnDetail &detail)
{
    const UnitKey key {detail.item, detail.revision};
    m_repeated.try_emplace({key, detail.chosen}, detail.draft);
    const auto [unit, isNew] = m_units.try_emplace(key);
    if (isNew) {
        unit->second.costs.assign(detail.costs.begin(), detail.costs.end());
        unit->second.known = detail.costKnown;
    }
    unit->second.sent += detail.sent ? 1 : 0;
}

void ColumnDetails::add(const ColumnDetails &other, const DetailDomains &domains)
{
    for (std::size_t i = 0; i < m_fates.size(); ++i)
        m_fates[i] += other.m_fates[i];
    m_undone += other.m_undone;
    m_sent += other.m_sent;
    m_read.add(other.m_read, domains.read);
    m_queue.add(other.m_queue, domains.queue);
    for (const auto &[kind, count] : other.m_signals) {
        SignalCount &mine = m_signals[kind];
        mine.n += count.n;
        mine.decisions += count.decisions;
        mine.values.insert(mine.values.end(), count.values.begin(), count.values.end());
    }
    m_drafts += other.m_drafts;
    for (std::size_t i = 0; i < m_draft.size(); ++i)
        m_draft[i].add(other.m_draft[i], domains.draft[i]);
    if (m_costs.size() < other.m_costs.size())
        m_costs.resize(other.m_costs.size());
    for (std::size_t i = 0; i < other.m_costs.size(); ++i) {
        m_costs[i].total.add(other.m_costs[i].total);
        m_costs[i].ratio.add(other.m_costs[i].ratio);
        m_costs[i].sent += other.m_costs[i].sent;
    }
    m_costUnknown += other.m_costUnknown;
    for (const auto &[key, unit] : other.m_units) {
        const auto [mine, isNew] = m_units.try_emplace(key, unit);
        if (!isNew)
            mine->second.sent += unit.sent;
    }
    m_repeated.insert(other.m_repeated.begin(), other.m_repeated.end());
}

StatsDetails ColumnDetails::finish(const DetailSources &sources, const DetailDomains &domains)
{
    for (const auto &[key, draft] : m_repeated)
        addDraft(draft, domains);
    for (const auto &[key, unit] : m_units)
        addCosts(unit.costs, unit.known, unit.sent);
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
    finishSignals(figures, sources.signalKinds());
    finishDrafts(figures);
    finishCosts(figures, sources.currencies());
    return figures;
}

void ColumnDetails::finishSignals(StatsDetails &figures, const Dictionary &kinds)
{
    for (auto &[kind, count] : m_signals) {
        std::ranges::sort(count.values);
        figures.signalKinds.push_back({kinds.text(kind), countRate(count.n, m_sent),
                                       wilsonRate(count.decisions, m_sent),
                                       sampleMean(count.values)});
    }
    sortSignals(figures.signalKinds);
}

void ColumnDetails::finishDrafts(StatsDetails &figures)
{
    const auto sample = [this](std::size_t column) {
        return m_draft[column - draftcolumn::Input].sample.finish();
    };
    figures.drafts = m_drafts;
    figures.input = tokenFigures(sample(draftcolumn::Input));
    figures.output = tokenFigures(sample(draftcolumn::Output));
    figures.cacheRead = tokenFigures(sample(draftcolumn::CacheRead));
    figures.cacheWrite = tokenFigures(sample(draftcolumn::CacheWrite));
    figures.latency = m_draft[draftcolumn::Latency - draftcolumn::Input].finish();
    figures.firstToken = m_draft[draftcolumn::FirstToken - draftcolumn::Input].finish();
}

void ColumnDetails::finishCosts(StatsDetails &figures, const QStringList &currencies) const
{
    figures.costUnknown = m_costUnknown;
    for (std::size_t i = 0; i < m_costs.size(); ++i) {
        const Cost &cost = m_costs[i];
        if (cost.ratio.n > 0)
            figures.costs.push_back({currencies[static_cast<qsizetype>(i)], cost.ratio.n,
                                     cost.total.value(), cost.sent, ratioMean(cost.ratio)});
    }
    std::ranges::sort(figures.costs, {}, &CostFigures::currency);
}

} // namespace bluepencil
