// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/greedyscript.h"

#include <algorithm>
#include <cmath>

namespace bluepencil {

namespace {

std::size_t index(qsizetype value)
{
    return static_cast<std::size_t>(value);
}

// Where the diagonals of so many changes begin: one for none, two for one, three for two …
qsizetype rowStart(qsizetype changes)
{
    return changes * (changes + 1) / 2;
}

} // namespace

const std::vector<MatchRun> *GreedyScript::solve(SymbolSpan a, SymbolSpan b)
{
    const qsizetype sizeA = std::ssize(a);
    const qsizetype sizeB = std::ssize(b);
    const qsizetype total = sizeA + sizeB;
    // The search grows with the square of the changes.
    const auto most = static_cast<qsizetype>(2 * std::sqrt(static_cast<double>(total)));
    m_expected = 0;
    if (std::abs(sizeA - sizeB) > most)
        return nullptr;
    qsizetype reached = 0; // elements of both sequences together
    for (qsizetype changes = 0; changes <= most; ++changes) {
        m_expected = changes * total / std::max<qsizetype>(reached, 1);
        // A quarter of the work for less than an eighth of the way: it will not do.
        if (changes == most / 4 && 8 * reached < total)
            return nullptr;
        m_steps += changes + 1;
        if (const std::size_t end = index(rowStart(changes + 1)); m_furthest.size() < end)
            m_furthest.resize(2 * end);
        std::int32_t *furthest = m_furthest.data() + rowStart(changes);
        for (qsizetype k = -changes; k <= changes; k += 2) {
            qsizetype place = start(changes, k);
            while (place < sizeA && place - k < sizeB && a[index(place)] == b[index(place - k)])
                ++place;
            *furthest++ = static_cast<std::int32_t>(place);
            reached = std::max(reached, 2 * place - k);
            if (place >= sizeA && place - k >= sizeB) {
                walkBack(a, b, changes);
                return &m_result;
            }
        }
    }
    return nullptr;
}

// Where the last of so many changes leads on a diagonal: an element of b added to the path on the
// diagonal above or one of a taken out on that below, whichever is further.
std::int32_t GreedyScript::start(qsizetype changes, qsizetype diagonal) const
{
    if (changes == 0)
        return 0;
    const std::int32_t *before = m_furthest.data() + rowStart(changes - 1);
    const qsizetype above = (diagonal + 1 + changes - 1) / 2;
    if (diagonal == -changes)
        return before[above];
    const std::int32_t removed = before[above - 1] + 1;
    return diagonal == changes ? removed : std::max(removed, before[above]);
}

void GreedyScript::walkBack(SymbolSpan a, SymbolSpan b, qsizetype changes)
{
    m_result.clear();
    qsizetype placeA = std::ssize(a);
    qsizetype placeB = std::ssize(b);
    for (;; --changes) {
        const qsizetype diagonal = placeA - placeB;
        const std::int32_t first = start(changes, diagonal);
        if (placeA > first) {
            m_result.push_back({first, first - diagonal, placeA - first});
            placeA = first;
            placeB = first - diagonal;
        }
        if (changes == 0)
            return;
        const std::int32_t *before = m_furthest.data() + rowStart(changes - 1);
        const qsizetype above = (diagonal + changes) / 2;
        if (diagonal != changes && before[above] == first)
            --placeB;
        else
            --placeA;
    }
}

} // namespace bluepencil
