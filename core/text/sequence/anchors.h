// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/sequence/match.h"

namespace bluepencil {

// Elements that stand once in each of two sequences, and in the same order in both: as many as
// possible (the patience diff of Bram Cohen). In prose they are the rare words; to hold on to them
// costs little exactness and leaves short stretches to compare.
class Anchors {
public:
    explicit Anchors(std::size_t alphabet); // every symbol lies below it

    // In rising order; valid until the next call.
    [[nodiscard]] const std::vector<Match> &find(SymbolSpan a, SymbolSpan b);

private:
    struct Seen {
        std::uint32_t inA = 0;
        std::uint32_t inB = 0;
        qsizetype place = 0; // in b
    };

    void longestRising(const std::vector<Match> &candidates);

    std::vector<Seen> m_seen; // by symbol, all zero between calls
    std::vector<Match> m_result;
};

} // namespace bluepencil
