// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columns/columntally.h"

#include <algorithm>
#include <map>

namespace bluepencil {

void HterRanks::extend(const std::vector<double> &values)
{
    // Place 0 stands for none.
    const std::size_t known = m_order.size() + 1;
    if (values.size() == known && !m_ranks.empty())
        return;
    const auto before = [&values](WordNo a, WordNo b) {
        return values[a] < values[b];
    };
    for (std::size_t place = known; place < values.size(); ++place)
        m_order.push_back(static_cast<WordNo>(place));
    const auto middle = m_order.begin() + static_cast<std::ptrdiff_t>(known - 1);
    std::sort(middle, m_order.end(), before);
    std::inplace_merge(m_order.begin(), middle, m_order.end(), before);
    m_ranks.assign(values.size(), 0);
    m_sorted.resize(m_order.size());
    for (std::size_t rank = 0; rank < m_order.size(); ++rank) {
        m_ranks[m_order[rank]] = static_cast<quint32>(rank);
        m_sorted[rank] = values[m_order[rank]];
    }
}

void ColumnEffort::countKind(DecisionKind kind, qint64 times)
{
    m_counts.n += times;
    if (kind.action < m_counts.actions.size())
        m_counts.actions[kind.action] += times;
    if (!kind.hasFinal) {
        m_counts.leftOut += times;
        return;
    }
    m_counts.bands[static_cast<std::size_t>(kind.band)] += times;
    m_counts.undefined += kind.hasHter ? 0 : times;
}

void ColumnEffort::addKinds(std::span<const quint32> rows, const DecisionColumns &columns)
{
    if (rows.size() < DecisionKind::Limit) {
        for (const quint32 row : rows)
            countKind(DecisionKind::of(static_cast<quint8>(columns.kind[row])), 1);
        return;
    }
    std::array<qint64, DecisionKind::Limit> kinds {};
    for (const quint32 row : rows)
        ++kinds[columns.kind[row]];
    for (std::size_t kind = 0; kind < kinds.size(); ++kind)
        countKind(DecisionKind::of(static_cast<quint8>(kind)), kinds[kind]);
}

void ColumnEffort::add(std::span<const quint32> rows, const DecisionColumns &columns,
                       const ColumnDomains &domains)
{
    addKinds(rows, columns);
    RatioSums severity = m_counts.severity;
    for (const quint32 row : rows)
        severity.add(columns.points[row], columns.words[row]);
    m_counts.severity = severity;
    const std::vector<quint32> &ranks = domains.hter->ranks();
    m_hter.add(rows, domains.hter->size(), [&](quint32 row) {
        const DecisionKind kind = DecisionKind::of(static_cast<quint8>(columns.kind[row]));
        return kind.hasFinal && kind.hasHter ? ranks[columns.hter[row]] : NoCode;
    });
    qint64 unknown = 0;
    qint64 left = 0;
    m_active.add(rows, domains.active, [&](quint32 row) {
        const quint32 active = columns.active[row];
        const quint64 words = columns.words[row];
        const quint64 ms = quint64 {active} - 1; // beyond all where it is unknown
        const bool counts
            = words > 0 && ms >= LeastMsPerWord * words && ms <= MostMsPerWord * words;
        unknown += active == 0 ? 1 : 0;
        left += counts ? 0 : 1;
        return counts ? active - 1 : NoCode;
    });
    m_counts.unknown += unknown;
    m_counts.excluded += left - unknown;
}

void ColumnEffort::add(const ColumnEffort &other, const ColumnDomains &domains)
{
    m_counts.add(other.m_counts);
    m_hter.add(other.m_hter, domains.hter->size());
    m_active.add(other.m_active, domains.active);
}

void ColumnEffort::finish(const ColumnDomains &domains, Effort &finished, Tasks &tasks)
{
    finished.counts = m_counts;
    tasks.emplace_back([this, &domains, &hter = finished.hter] {
        hter.reserve(m_hter.mostCodes());
        m_hter.forEach(
            [&](quint32 rank, qint64 times) { hter.add(domains.hter->value(rank), times); });
    });
    tasks.emplace_back([this, &active = finished.active] {
        active.reserve(m_active.mostCodes());
        m_active.forEach([&active](quint32 ms, qint64 times) { active.add(ms, times); });
    });
}

Effort ColumnEffort::finish(const ColumnDomains &domains)
{
    Effort effort;
    Tasks tasks;
    finish(domains, effort, tasks);
    runTasks(tasks, 1);
    return effort;
}

void ColumnCases::add(std::span<const quint32> rows, const DecisionColumns &columns,
                      const ColumnDomains &domains)
{
    if (columns.number.empty())
        m_items += std::ssize(rows);
    for (std::size_t i = 0; !columns.number.empty() && i < rows.size(); ++i) {
        if (columns.isRepeated(rows[i], domains))
            m_repeated.push_back(columns.number[rows[i]] - columns.back[rows[i]]);
        else
            ++m_items;
    }
    m_labels.add(rows, domains.words->labelSets().size(), [&](quint32 row) {
        const quint32 set = columns.labels[row];
        return set != NoWord ? set : NoCode;
    });
}

void ColumnCases::add(const ColumnCases &other, const ColumnDomains &domains)
{
    m_items += other.m_items;
    m_repeated.insert(m_repeated.end(), other.m_repeated.begin(), other.m_repeated.end());
    m_labels.add(other.m_labels, domains.words->labelSets().size());
}

void ColumnCases::finish(const ColumnDomains &domains, Stats &stats)
{
    std::ranges::sort(m_repeated);
    stats.items
        = m_items + std::distance(m_repeated.begin(), std::ranges::unique(m_repeated).begin());
    std::map<WordNo, std::pair<qint64, qint64>> codes; // labels, and decisions with one
    m_labels.forEach([&](quint32 set, qint64 times) {
        WordNo last = NoWord;
        const std::vector<WordNo> &carried = domains.words->labelSets()[set];
        stats.labelled += carried.empty() ? 0 : times;
        for (const WordNo code : carried) {
            auto &[labels, decisions] = codes[code];
            labels += times;
            decisions += code == last ? 0 : times;
            last = code;
        }
    });
    for (const auto &[code, counts] : codes)
        stats.labels.push_back(
            {domains.words->labelCodes().text(code), counts.first, counts.second});
    sortLabels(stats.labels);
}

} // namespace bluepencil
