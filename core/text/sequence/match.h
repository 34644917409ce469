// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/sequence/interner.h"

#include <QtGlobal>

#include <vector>

namespace bluepencil {

[[nodiscard]] constexpr std::size_t asIndex(qsizetype value)
{
    return static_cast<std::size_t>(value);
}

// One element of each of two sequences that stay together.
struct Match {
    qsizetype a = 0;
    qsizetype b = 0;
};

// So many neighbouring matches: of a and b, a + 1 and b + 1 …
struct MatchRun {
    qsizetype a = 0;
    qsizetype b = 0;
    qsizetype length = 0;

    bool operator==(const MatchRun &) const = default;
};

// Adds a match to runs that are found last first.
inline void addBefore(std::vector<MatchRun> &runs, const Match &match)
{
    if (!runs.empty() && runs.back().a == match.a + 1 && runs.back().b == match.b + 1)
        runs.back() = {match.a, match.b, runs.back().length + 1};
    else
        runs.push_back({match.a, match.b, 1});
}

} // namespace bluepencil
