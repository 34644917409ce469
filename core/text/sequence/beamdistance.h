// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/sequence/interner.h"

#include <QtGlobal>

#include <cstdint>
#include <vector>

namespace bluepencil {

// The edit distance inside a beam around the diagonal, as TERCOM computes it, with the alignment of
// its cheapest path. It stands on one sequence of words (the base) and answers cheaply for others
// of the same length that share a beginning with it.
class BeamDistance {
public:
    explicit BeamDistance(SymbolSpan reference);

    void setBase(SymbolSpan words);
    [[nodiscard]] qsizetype baseDistance() const;

    // The distance of `words`, whose first `shared` words are those of the base.
    [[nodiscard]] qsizetype distance(SymbolSpan words, qsizetype shared);

    // How the base lies on the reference.
    struct Alignment {
        std::vector<qsizetype>
            wordOf; // for each reference word the last base word before or at it; -1
        std::vector<qsizetype> wordErrors; // prefix sums, one more than words
        std::vector<qsizetype> referenceErrors;
    };

    [[nodiscard]] Alignment alignment() const;

private:
    enum class Step : std::uint8_t { None, Keep, Replace, RemoveWord, AddReference };

    struct Window {
        qsizetype first = 0;
        qsizetype end = 0;
    };

    Window window(qsizetype row) const;
    void fillRow(Symbol word, Window cells, const std::int32_t *above, std::int32_t *row,
                 Step *steps) const;
    std::vector<Step> path() const;

    std::size_t rowStart(qsizetype row) const { return static_cast<std::size_t>(row) * m_width; }

    SymbolSpan m_reference;
    std::size_t m_width = 0; // cells of a row: one more than reference words
    qsizetype m_words = 0; // of the base
    double m_slope = 1;
    qsizetype m_beam = 0;
    std::vector<std::int32_t> m_costs;
    std::vector<Step> m_steps;
    std::vector<std::int32_t> m_scratch[2];
};

} // namespace bluepencil
