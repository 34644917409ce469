// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/sequence/match.h"

namespace bluepencil {

// The shortest edit script by the greedy search of Myers, "An O(ND) Difference Algorithm and Its
// Variations", Algorithmica 1, 1986: the fastest way where little differs.
class GreedyScript {
public:
    // The matches of a shortest script, last first; nothing if it looks as if that would take more
    // work than reading the sequences a few times. Valid until the next call.
    [[nodiscard]] const std::vector<MatchRun> *solve(SymbolSpan a, SymbolSpan b);

    // After a call that gave nothing: how many changes it would have taken at the pace so far, 0 if
    // that can't be told.
    [[nodiscard]] qsizetype expected() const { return m_expected; }

    // Diagonals followed by all calls so far.
    [[nodiscard]] qsizetype steps() const { return m_steps; }

private:
    bool follow(SymbolSpan a, SymbolSpan b, qsizetype changes, qsizetype &reached);
    static std::int32_t start(const std::int32_t *before, qsizetype above);
    void walkBack(SymbolSpan a, SymbolSpan b, qsizetype changes);

    // The furthest place in `a` on each diagonal, for every number of changes: those that one more
    // change can reach, the lowest first.
    std::vector<std::int32_t> m_furthest;
    std::vector<MatchRun> m_result;
    qsizetype m_expected = 0;
    qsizetype m_steps = 0;
};

} // namespace bluepencil
