// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sequence/greedyscript.h"

#include <algorithm>
#include <cmath>

namespace bluepencil {

namespace {

// Where the diagonals of so many changes begin: one for none, two for one, three for two … On both
// sides of each row stands a place that no path comes from, and in front of all of them where every
// path begins, as if it were the row before the first.
constexpr qsizetype rowStart(qsizetype changes)
{
    return changes * (changes + 1) / 2 + 2 * changes + 3;
}

constexpr std::int32_t Nowhere = INT32_MIN / 2;

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
    m_furthest.resize(std::max(m_furthest.size(), asIndex(rowStart(0))));
    m_furthest[asIndex(rowStart(-1)) - 1] = Nowhere;
    m_furthest[asIndex(rowStart(-1))] = 0;
    qsizetype reached = 0; // elements of both sequences together
    for (qsizetype changes = 0; changes <= most; ++changes) {
        m_expected = changes * total / std::max<qsizetype>(reached, 1);
        // A quarter of the work for less than an eighth of the way: it will not do.
        if (changes == most / 4 && 8 * reached < total)
            return nullptr;
        if (follow(a, b, changes, reached)) {
            walkBack(a, b, changes);
            return &m_result;
        }
    }
    return nullptr;
}

// All diagonals of one more change; true at the end of both sequences.
bool GreedyScript::follow(SymbolSpan a, SymbolSpan b, qsizetype changes, qsizetype &reached)
{
    m_steps += changes + 1;
    if (const std::size_t end = asIndex(rowStart(changes + 1)); m_furthest.size() < end)
        m_furthest.resize(2 * end);
    const std::int32_t *const before = m_furthest.data() + rowStart(changes - 1);
    std::int32_t *const furthest = m_furthest.data() + rowStart(changes);
    furthest[-1] = Nowhere;
    furthest[changes + 1] = Nowhere;
    for (qsizetype i = 0; i <= changes; ++i) {
        const qsizetype diagonal = 2 * i - changes;
        const qsizetype end = std::min<qsizetype>(std::ssize(a), std::ssize(b) + diagonal);
        qsizetype place = start(before, i);
        while (place < end && a[asIndex(place)] == b[asIndex(place - diagonal)])
            ++place;
        furthest[i] = static_cast<std::int32_t>(place);
        reached = std::max(reached, 2 * place - diagonal);
        if (place >= std::ssize(a) && place - diagonal >= std::ssize(b))
            return true;
    }
    return false;
}

// Where the last of so many changes leads on a diagonal: an element of b added to the path on the
// diagonal above or one of a taken out on that below, whichever is further.
std::int32_t GreedyScript::start(const std::int32_t *before, qsizetype above)
{
    return std::max(before[above - 1] + 1, before[above]);
}

void GreedyScript::walkBack(SymbolSpan a, SymbolSpan b, qsizetype changes)
{
    m_result.clear();
    qsizetype placeA = std::ssize(a);
    qsizetype placeB = std::ssize(b);
    for (;; --changes) {
        const qsizetype diagonal = placeA - placeB;
        const std::int32_t *before = m_furthest.data() + rowStart(changes - 1);
        const qsizetype above = (diagonal + changes) / 2;
        const std::int32_t first = start(before, above);
        if (placeA > first) {
            m_result.push_back({first, first - diagonal, placeA - first});
            placeA = first;
            placeB = first - diagonal;
        }
        if (changes == 0)
            return;
        if (before[above] == first)
            --placeB;
        else
            --placeA;
    }
}

} // namespace bluepencil
