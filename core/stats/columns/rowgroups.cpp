// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columns/rowgroups.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace bluepencil {

namespace {

constexpr std::size_t MostPerRow = 8; // group numbers, for a count of each to be worth it

} // namespace

void RowGroups::clear()
{
    m_groups.clear();
    m_rows.clear();
}

void RowGroups::sort()
{
    m_runs.clear();
    if (m_rows.empty())
        return;
    m_sorted.resize(m_rows.size());
    // Counting costs as much as the largest number, however few rows the part has.
    if (std::ranges::max(m_groups) / MostPerRow < m_rows.size())
        countRows();
    else
        compareRows();
}

void RowGroups::countRows()
{
    m_ends.assign(std::size_t {std::ranges::max(m_groups)} + 1, 0);
    for (const quint32 group : m_groups)
        ++m_ends[group];
    std::size_t next = 0;
    for (std::size_t group = 0; group < m_ends.size(); ++group) {
        const std::size_t count = m_ends[group];
        m_ends[group] = next;
        next += count;
        if (count > 0)
            m_runs.push_back({static_cast<quint32>(group), next});
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_sorted[m_ends[m_groups[i]]++] = m_rows[i];
}

void RowGroups::compareRows()
{
    m_order.resize(m_rows.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t {0});
    std::ranges::sort(m_order, {}, [this](std::size_t at) { return std::pair(m_groups[at], at); });
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        const quint32 group = m_groups[m_order[i]];
        m_sorted[i] = m_rows[m_order[i]];
        if (m_runs.empty() || m_runs.back().group != group)
            m_runs.push_back({group, 0});
        m_runs.back().end = i + 1;
    }
}

} // namespace bluepencil
