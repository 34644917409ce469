// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/tally/groupedtally.h"

#include <algorithm>

namespace bluepencil {

std::size_t GroupedTally::Hash::operator()(const GroupKey &key) const
{
    return qHashRange(key.begin(), key.end());
}

GroupedTally::GroupedTally(DecisionTable &table, Grouping grouping, const DetailTable *details)
    : m_table(table)
    , m_details(details)
    , m_grouping(std::move(grouping))
{
}

void GroupedTally::addTo(Tally &tally, std::size_t row)
{
    const DecisionRow &decision = m_table.rows()[row];
    if (!m_details || m_details->details()[row].fate == Fate::Counted)
        tally.add(decision, m_table.labelsOf(decision));
    if (m_details)
        tally.addDetail(*m_details, row);
}

void GroupedTally::add(std::size_t row)
{
    addTo(m_all, row);
    if (m_grouping.names().isEmpty())
        return;
    m_grouping.keysOf(m_table, row, [&](const GroupKey &key) { addTo(m_groups[key], row); });
}

StatsGroup GroupedTally::groupOf(const GroupKey &key, Tally &tally) const
{
    const Dictionary &dictionary = m_table.dictionary();
    StatsGroup group;
    for (std::size_t i = 0; i < key.size(); ++i) {
        group.key.emplace_back(m_grouping.names()[static_cast<qsizetype>(i)],
                               key[i] == NoWord ? std::nullopt
                                                : std::optional(dictionary.text(key[i])));
    }
    group.stats = tally.finish(dictionary);
    return group;
}

Stats GroupedTally::finish()
{
    Stats stats = m_all.finish(m_table.dictionary());
    std::vector<const GroupKey *> order;
    for (const auto &[key, tally] : m_groups)
        order.push_back(&key);
    std::ranges::sort(order, [this](const GroupKey *a, const GroupKey *b) {
        return keyBefore(*a, *b, m_table.dictionary());
    });
    for (const GroupKey *key : order)
        stats.groups.push_back(groupOf(*key, m_groups.at(*key)));
    return stats;
}

} // namespace bluepencil
