// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columns/columndetails.h"

#include "core/stats/tally/tally.h"

#include <algorithm>
#include <numeric>

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

void ColumnDetails::addTakenBack(std::span<const quint32> rows, const DetailColumns &columns)
{
    for (const quint32 row : rows)
        m_sums.fates.addMade(DecisionFate::of(static_cast<quint8>(columns.fate[row])).fate);
}

void ColumnDetails::add(std::span<const quint32> rows, const DetailColumns &columns,
                        const DetailSources &sources, const DetailDomains &domains)
{
    addFates(rows, columns, sources);
    addSuggestions(rows, columns);
    addTimes(rows, columns, domains);
    std::vector<quint32> once;
    if (!columns.item.empty()) {
        for (const quint32 row : rows) {
            if (columns.item[row] != 0)
                addRepeated(row, columns);
            else
                once.push_back(row);
        }
        rows = once;
    }
    addDrafts(rows, domains, [&columns](quint32 row, std::size_t figure) {
        return columns.draftNumber(row, figure);
    });
    for (const quint32 row : rows)
        addCosts(columns.costsOf(row), columns.isKnown(row), columns.sent[row] ? 1 : 0);
}

void ColumnDetails::addCosts(std::span<const quint32> rows, const DetailColumns &columns)
{
    for (const quint32 row : rows) {
        if (!columns.item.empty() && columns.item[row] != 0)
            addUnit(row, columns);
        else
            addCosts(columns.costsOf(row), columns.isKnown(row), columns.sent[row] ? 1 : 0);
    }
}

void ColumnDetails::addFates(std::span<const quint32> rows, const DetailColumns &columns,
                             const DetailSources &sources)
{
    for (const quint32 row : rows) {
        const DecisionFate fate = DecisionFate::of(static_cast<quint8>(columns.fate[row]));
        m_sums.fates.addMade(fate.fate);
        m_sums.fates.addCounted(fate.undone, columns.sent[row]);
        if (columns.sent[row])
            m_sums.signalCounts.add(sources.signalsOf(columns.outcome[row]));
    }
}

void ColumnDetails::addSuggestions(std::span<const quint32> rows, const DetailColumns &columns)
{
    if (std::ranges::all_of(columns.offered, [](const auto &kind) { return kind.empty(); }))
        return;
    for (const quint32 row : rows) {
        SuggestionCounts counts;
        for (std::size_t i = 0; i < SuggestionKindCount; ++i) {
            if (!columns.offered[i].empty()) {
                counts.kinds[i] = {static_cast<int>(columns.offered[i][row]),
                                   static_cast<int>(columns.taken[i][row])};
            }
        }
        m_sums.suggestions.add(counts);
    }
}

void ColumnDetails::addTimes(std::span<const quint32> rows, const DetailColumns &columns,
                             const DetailDomains &domains)
{
    qint64 unknown = 0;
    qint64 excluded = 0;
    m_sums.read.sample.add(rows, domains.read, [&](quint32 row) -> quint64 {
        const quint32 read = columns.read[row];
        const quint64 ms = quint64 {read} - 1; // beyond all where it is unknown
        const bool counts = ms <= quint64 {MostMsPerWord} * columns.words[row];
        unknown += read == 0 ? 1 : 0;
        excluded += counts || read == 0 ? 0 : 1;
        return counts ? wholeNumber(ms) : 0;
    });
    m_sums.read.unknown += unknown;
    m_sums.read.excluded += excluded;
    qint64 early = 0;
    m_sums.queue.sample.add(rows, domains.queue, [&](quint32 row) -> quint64 {
        const qint64 ms = signedValue(columns.queue[row]);
        early += ms < 0 ? 1 : 0;
        return ms < 0 ? 0 : wholeNumber(static_cast<quint64>(ms));
    });
    m_sums.queue.excluded += early;
}

template <typename NumberOf>
void ColumnDetails::addDrafts(std::span<const quint32> rows, const DetailDomains &domains,
                              const NumberOf &numberOf)
{
    m_sums.drafts += std::ssize(rows);
    for (std::size_t i = 0; i < m_sums.ofDrafts.size(); ++i) {
        qint64 unknown = 0;
        m_sums.ofDrafts[i].sample.add(rows, domains.draft[i], [&](quint32 row) {
            const quint64 number = numberOf(row, i);
            unknown += number == 0 ? 1 : 0;
            return number;
        });
        m_sums.ofDrafts[i].unknown += unknown;
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

void ColumnDetails::addRepeated(quint32 row, const DetailColumns &columns)
{
    const UnitKey key {columns.item[row], columns.revision[row]};
    DraftNumbers draft;
    for (std::size_t i = 0; i < draft.numbers.size(); ++i)
        draft.numbers[i] = columns.draftNumber(row, i);
    m_repeated.try_emplace({key, columns.chosen[row]}, draft);
    addUnit(row, columns);
}

void ColumnDetails::addUnit(quint32 row, const DetailColumns &columns)
{
    const auto [unit, isNew] = m_units.try_emplace({columns.item[row], columns.revision[row]});
    if (isNew) {
        const auto costs = columns.costsOf(row);
        unit->second.costs.assign(costs.begin(), costs.end());
        unit->second.known = columns.isKnown(row);
    }
    unit->second.sent += columns.sent[row] ? 1 : 0;
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
    std::vector<DraftNumbers> drafts;
    for (const auto &[key, draft] : m_repeated)
        drafts.push_back(draft);
    std::vector<quint32> places(drafts.size());
    std::iota(places.begin(), places.end(), quint32 {0});
    addDrafts(places, domains, [&drafts](quint32 place, std::size_t figure) {
        return drafts[place].numbers[figure];
    });
}

void ColumnDetails::finish(const DetailSources &sources, const DetailDomains &domains,
                           StatsDetails &figures, Tasks &tasks)
{
    addRepeatedDrafts(domains);
    for (const auto &[key, unit] : m_units)
        addCosts(unit.costs, unit.known, unit.sent);
    m_sums.finish(sources.signalKinds(), figures, tasks);
    finishCosts(figures, sources.currencies());
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
