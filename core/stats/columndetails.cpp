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

void addTo(TimeSums<ColumnSample> &times, const TimeSums<ColumnSample> &other, std::size_t domain)
{
    times.sample.add(other.sample, domain);
    times.excluded += other.excluded;
    times.unknown += other.unknown;
}

} // namespace

DetailDomains DetailDomains::of(const ColumnView &view)
{
    quint64 read = 0;
    quint64 queue = 0;
    std::array<quint64, DraftFigureCount> draft {};
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

void ColumnDetails::add(const ColumnDetail &detail, const DetailDomains &domains)
{
    m_sums.fates.addMade(detail.fate.fate);
    if (detail.fate.fate == Fate::Counted)
        addCounted(detail, domains);
}

void ColumnDetails::addCounted(const ColumnDetail &detail, const DetailDomains &domains)
{
    m_sums.fates.addCounted(detail.fate.undone, detail.sent);
    m_sums.suggestions.add(detail.suggestions);
    if (!detail.readMs)
        ++m_sums.read.unknown;
    else if (detail.readCounts)
        m_sums.read.sample.add(wholeNumber(*detail.readMs), domains.read);
    else
        ++m_sums.read.excluded;
    if (detail.queueMs < 0)
        ++m_sums.queue.excluded;
    else
        m_sums.queue.sample.add(wholeNumber(static_cast<quint64>(detail.queueMs)), domains.queue);
    if (detail.sent)
        m_sums.signalCounts.add(detail.signalParts);
    if (detail.item != 0) {
        addRepeated(detail);
        return;
    }
    addDraft(detail.draft, domains);
    addCosts(detail.costs, detail.costKnown, detail.sent ? 1 : 0);
}

void ColumnDetails::addDraft(const DraftNumbers &draft, const DetailDomains &domains)
{
    ++m_sums.drafts;
    for (std::size_t i = 0; i < m_sums.ofDrafts.size(); ++i) {
        if (draft.numbers[i] != 0)
            m_sums.ofDrafts[i].sample.add(draft.numbers[i], domains.draft[i]);
        else
            ++m_sums.ofDrafts[i].unknown;
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
    m_sums.fates.add(other.m_sums.fates);
    m_sums.suggestions.add(other.m_sums.suggestions);
    m_sums.signalCounts.add(other.m_sums.signalCounts);
    addTo(m_sums.read, other.m_sums.read, domains.read);
    addTo(m_sums.queue, other.m_sums.queue, domains.queue);
    m_sums.drafts += other.m_sums.drafts;
    for (std::size_t i = 0; i < m_sums.ofDrafts.size(); ++i)
        addTo(m_sums.ofDrafts[i], other.m_sums.ofDrafts[i], domains.draft[i]);
    if (m_costs.size() < other.m_costs.size())
        m_costs.resize(other.m_costs.size());
    for (std::size_t i = 0; i < other.m_costs.size(); ++i)
        m_costs[i].add(other.m_costs[i]);
    m_costUnknown += other.m_costUnknown;
    for (const auto &[key, unit] : other.m_units) {
        const auto [mine, isNew] = m_units.try_emplace(key, unit);
        if (!isNew)
            mine->second.sent += unit.sent;
    }
    m_repeated.insert(other.m_repeated.begin(), other.m_repeated.end());
}

void ColumnDetails::addRepeatedDrafts(const DetailDomains &domains)
{
    for (const auto &[key, draft] : m_repeated)
        addDraft(draft, domains);
    m_repeated.clear();
}

std::vector<CodeSample *> ColumnDetails::samples(const DetailDomains &domains)
{
    addRepeatedDrafts(domains);
    std::vector<CodeSample *> samples {&m_sums.read.sample.codes(), &m_sums.queue.sample.codes()};
    for (TimeSums<ColumnSample> &times : m_sums.ofDrafts)
        samples.push_back(&times.sample.codes());
    return samples;
}

StatsDetails ColumnDetails::finish(const DetailSources &sources, const DetailDomains &domains)
{
    addRepeatedDrafts(domains);
    for (const auto &[key, unit] : m_units)
        addCosts(unit.costs, unit.known, unit.sent);
    StatsDetails figures = m_sums.finish(sources.signalKinds());
    finishCosts(figures, sources.currencies());
    return figures;
}

void ColumnDetails::finishCosts(StatsDetails &figures, const QStringList &currencies) const
{
    figures.costUnknown = m_costUnknown;
    for (std::size_t i = 0; i < m_costs.size(); ++i) {
        if (!m_costs[i].isEmpty())
            figures.costs.push_back(m_costs[i].figures(currencies[static_cast<qsizetype>(i)]));
    }
    sortCosts(figures.costs);
}

} // namespace bluepencil
