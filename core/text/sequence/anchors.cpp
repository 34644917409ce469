// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sequence/anchors.h"

#include <algorithm>

namespace bluepencil {

Anchors::Anchors(std::size_t alphabet)
    : m_seen(alphabet)
{
}

const std::vector<Match> &Anchors::find(SymbolSpan a, SymbolSpan b)
{
    for (const Symbol symbol : a)
        ++m_seen[symbol].inA;
    for (std::size_t i = 0; i < b.size(); ++i) {
        ++m_seen[b[i]].inB;
        m_seen[b[i]].place = static_cast<qsizetype>(i);
    }
    std::vector<Match> candidates;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const Seen &seen = m_seen[a[i]];
        if (seen.inA == 1 && seen.inB == 1)
            candidates.push_back({static_cast<qsizetype>(i), seen.place});
    }
    for (const Symbol symbol : a)
        m_seen[symbol] = {};
    for (const Symbol symbol : b)
        m_seen[symbol] = {};
    longestRising(candidates);
    return m_result;
}

// Of the candidates, which rise in a, the longest chain that rises in b too.
void Anchors::longestRising(const std::vector<Match> &candidates)
{
    constexpr std::size_t None = SIZE_MAX;
    std::vector<std::size_t> ends; // of the chain of each length: the candidate with the lowest b
    std::vector<std::size_t> before(candidates.size(), None);
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const auto end = std::ranges::lower_bound(
            ends, candidates[i].b, {}, [&](std::size_t other) { return candidates[other].b; });
        if (end != ends.begin())
            before[i] = *(end - 1);
        if (end == ends.end())
            ends.push_back(i);
        else
            *end = i;
    }
    m_result.clear();
    for (std::size_t i = ends.empty() ? None : ends.back(); i != None; i = before[i])
        m_result.push_back(candidates[i]);
    std::ranges::reverse(m_result);
}

} // namespace bluepencil
