// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/seenranges.h"

#include <algorithm>

namespace bluepencil {

void SeenRanges::add(int start, int end)
{
    if (end <= start)
        return;
    auto first = std::find_if(m_ranges.begin(), m_ranges.end(),
                              [&](const auto &range) { return range.second >= start; });
    auto last = first;
    while (last != m_ranges.end() && last->first <= end) {
        start = std::min(start, last->first);
        end = std::max(end, last->second);
        ++last;
    }
    first = m_ranges.erase(first, last);
    m_ranges.insert(first, {start, end});
}

void SeenRanges::replace(int position, int removed, int added)
{
    const int behind = position + removed;
    std::vector<std::pair<int, int>> moved;
    for (const auto &[start, end] : m_ranges) {
        if (start < position)
            moved.emplace_back(start, std::min(end, position));
        if (end > behind)
            moved.emplace_back(std::max(start, behind) - removed + added, end - removed + added);
    }
    m_ranges.clear();
    for (const auto &[start, end] : moved)
        add(start, end);
}

int SeenRanges::seen() const
{
    int sum = 0;
    for (const auto &[start, end] : m_ranges)
        sum += end - start;
    return sum;
}

} // namespace bluepencil
