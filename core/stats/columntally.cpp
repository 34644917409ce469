// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columntally.h"

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

void ColumnEffort::add(const ColumnEffort &other, const ColumnDomains &domains)
{
    m_counts.add(other.m_counts);
    m_hter.add(other.m_hter, domains.hter->size());
    m_active.add(other.m_active, domains.active);
}

Effort ColumnEffort::finish(const ColumnDomains &domains)
{
    Effort effort;
    effort.counts = m_counts;
    m_hter.forEach(
        [&](quint32 rank, qint64 times) { effort.hter.add(domains.hter->value(rank), times); });
    m_active.forEach([&](quint32 ms, qint64 times) { effort.active.add(ms, times); });
    return effort;
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
        for (const WordNo code : domains.words->labelSets()[set]) {
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
