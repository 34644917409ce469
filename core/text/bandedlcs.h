// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/match.h"
#include "core/text/matchbits.h"
#include "core/text/restdistance.h"

namespace bluepencil {

// Longest common subsequences by bit vectors, sixty-four cells a step (Hyyrö, "Bit-parallel
// LCS-length computation revisited", AWOCA 2004), inside a band of diagonals that widens until the
// answer is certain (Ukkonen, "Algorithms for approximate string matching", Information and Control
// 64, 1985); cells from which no good enough answer can be reached any more are left out. The way
// back is read from stored rows: from all of them where they are few, else from
// one row in many, those between worked out a second time. So memory is linear in the sequences
// plus a few megabytes.
class BandedLcs {
public:
    explicit BandedLcs(std::size_t alphabet); // every symbol lies below it

    // The matches of a longest common subsequence, last first. A row of the band is at most
    // `mostWords` steps wide; if that is too narrow to be certain of the longest one, it is a
    // common subsequence all the same, and always the same one.
    [[nodiscard]] const std::vector<Match> &solve(SymbolSpan a, SymbolSpan b, qsizetype mostWords);

    // Steps taken by all calls so far.
    [[nodiscard]] qsizetype steps() const { return m_steps; }

private:
    using Words = std::vector<std::uint64_t>;

    // The words that a row works on, both included.
    struct Window {
        std::int32_t first = 0;
        std::int32_t last = 0;
    };

    void search(qsizetype mostWords);
    void setBand(qsizetype bound);
    void setNarrowBand(qsizetype mostWords);
    Window bandWindow(qsizetype row) const;

    qsizetype scan(bool keep);
    qsizetype scanWithin(qsizetype limit, bool keep);
    void startKeeping(qsizetype widest);
    void keep(qsizetype row);
    std::uint64_t moveRow(qsizetype row, Window columns);
    void storeRow(qsizetype row);
    qsizetype growth(qsizetype word) const;
    qsizetype common() const;

    void walkBack();
    void restore(qsizetype row, qsizetype column);
    std::uint64_t stored(qsizetype row, qsizetype word) const;

    MatchBits m_matches; // of the columns
    SymbolSpan m_columns; // the shorter sequence
    SymbolSpan m_rows;
    bool m_swapped = false; // the columns are those of b
    qsizetype m_width = 0; // words of a row
    Words m_current; // a bit is clear where the length grows from the column before to this one

    // The band: so many columns before and behind the diagonal, or the line from corner to corner.
    bool m_sloped = false;
    qsizetype m_before = 0;
    qsizetype m_behind = 0;
    qsizetype m_bandWords = 0;

    RestDistance m_leftRest; // from the edges of a window to the end
    RestDistance m_rightRest;

    // Of the scan whose rows are kept:
    std::vector<Window> m_windows; // of each row, from 1 on
    qsizetype m_storedWidth = 0;
    qsizetype m_chunkRows = 0; // that are worked out from one kept row
    Words m_kept; // the row before each chunk
    Words m_stored; // all rows of one chunk behind the row before it
    qsizetype m_storedChunk = 0;

    std::vector<Match> m_result;
    qsizetype m_steps = 0;
};

} // namespace bluepencil
