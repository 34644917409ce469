// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/sequence/match.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace bluepencil {

// The longest common subsequence of two sequences of which few elements stay without a match, or
// one is short: the bit vectors of BandedLcs, so narrow that a row is worked out in registers. Rows
// go in blocks of sixty-four. Before each of them the words are left out from which the end is out
// of reach: those that have taken more rows or more columns without a match than the bound allows.
class NarrowLcs {
public:
    // A row is at most so many steps wide.
    static constexpr qsizetype MostWords = 8;
    // More symbols or rows would take too much memory.
    static constexpr std::size_t MostSymbols = 8192;
    static constexpr qsizetype MostRows = 16'384;

    explicit NarrowLcs(std::size_t alphabet); // every symbol lies below it

    // How many elements stay without a match; nothing if they are more than `bound`, or if a row
    // grows too wide. The sequences must outlive the walk back.
    [[nodiscard]] std::optional<qsizetype> scan(SymbolSpan columns, SymbolSpan rows,
                                                qsizetype bound);

    // After a scan that gave a number: of all longest common subsequences the one that BandedLcs
    // would find in a band without ends. `swapped`: the columns are those of b.
    void walkBack(bool swapped, std::vector<MatchRun> &result) const;

    // Steps taken by all calls so far.
    [[nodiscard]] qsizetype steps() const { return m_steps; }

private:
    using Word = std::uint64_t;

    // Of rows that work on the same words, `first` to `last`.
    struct Block {
        qsizetype begin = 0; // of its stored words
        qsizetype first = 0;
        qsizetype last = -1;

        qsizetype width() const { return last - first + 1; }
    };

    bool reaches(qsizetype bound);
    bool moveWindow(qsizetype row, qsizetype rows);
    void enter(qsizetype word);
    void leave(qsizetype word);
    void clear();
    bool grows(qsizetype row, qsizetype column) const;

    std::size_t m_alphabet = 0;
    // For each symbol the words in the window at which it stands, the word w at w modulo eight. If
    // there are more words than eight, all of them twice, so that a window never wraps around.
    std::vector<Word> m_matches;
    std::size_t m_stride = 0; // words of a symbol

    SymbolSpan m_columns;
    SymbolSpan m_rows;
    Block m_window; // of the rows at hand
    std::array<Word, MostWords> m_current {}; // a bit is clear where the length grows
    qsizetype m_rowsSpare = 0; // that may stay without a match
    qsizetype m_columnsSpare = 0;
    qsizetype m_leftLength = 0; // of the common subsequence up to the window
    qsizetype m_rightLength = 0; // up to its end

    std::unique_ptr<Word[]> m_stored; // rows, for the way back
    qsizetype m_room = 0;
    std::vector<Block> m_blocks;
    qsizetype m_steps = 0;
};

} // namespace bluepencil
