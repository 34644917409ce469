// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/rowgroups.h"

#include <algorithm>
#include <utility>

namespace bluepencil {

void RowGroups::clear()
{
    m_groups.clear();
    m_rows.clear();
}

void RowGroups::sort()
{
    m_ends.clear();
    if (m_rows.empty())
        return;
    m_ends.resize(std::size_t {std::ranges::max(m_groups)} + 1);
    for (const quint32 group : m_groups)
        ++m_ends[group];
    std::size_t next = 0;
    for (std::size_t &place : m_ends)
        place = std::exchange(next, next + place);
    m_sorted.resize(m_rows.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_sorted[m_ends[m_groups[i]]++] = m_rows[i]; // each begin becomes an end
}

} // namespace bluepencil
