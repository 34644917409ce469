// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/sequence/match.h"
#include "core/text/sequence/matchbits.h"
#include "core/text/sequence/narrowlcs.h"
#include "core/text/sequence/restdistance.h"

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
    // common subsequence all the same, and always the same one. `expected` is how many elements
    // are likely to stay without a match, 0 if nobody knows: time depends on it, no answer does.
    [[nodiscard]] const std::vector<MatchRun> &solve(SymbolSpan a, SymbolSpan b,
                                                     qsizetype mostWords, qsizetype expected = 0);

    // Steps taken by all calls so far.
    [[nodiscard]] qsizetype steps() const { return m_narrow.steps() + m_steps; }

private:
    using Words = std::vector<std::uint64_t>;

    // The words that a row works on, both included.
    struct Window {
        std::int32_t first = 0;
        std::int32_t last = 0;
    };

    // What the way back reads.
    struct Rows {
        std::vector<Window> windows; // of each row, from 1 on
        qsizetype width = 0; // words that a row has room for
        qsizetype chunkRows = 0; // that are worked out from one kept row
        Words kept; // the row before each chunk
        Words stored; // all rows of one chunk behind the row before it
        qsizetype before = 0; // the row before the chunk at hand; the last of all if there is none
    };

    // A row of the chunk at hand.
    struct StoredRow {
        Window window;
        const std::uint64_t *words = nullptr; // of its window

        // Behind the window the length has not grown. Windows never go back, so a row that is asked
        // for a word of the row behind it begins before that.
        std::uint64_t growth(qsizetype word) const
        {
            return word > window.last ? 0 : ~words[word - window.first];
        }
    };

    qsizetype firstBound() const;
    bool solveAtOnce(qsizetype expected);
    qsizetype scanAtOnce(qsizetype bound);
    bool staysWithinBand() const;
    void search(qsizetype mostWords);
    void setBand(qsizetype bound);
    void setNarrowBand(qsizetype mostWords);
    Window bandWindow(qsizetype row) const;

    qsizetype scan();
    qsizetype scanWithin(qsizetype limit);
    void startKeeping(qsizetype widest);
    void keep(qsizetype row, Window columns);
    std::uint64_t moveRow(qsizetype row, Window columns);
    void storeRow(qsizetype row, Window columns);
    qsizetype growth(qsizetype word) const;
    qsizetype distance() const;

    void walkBack();
    void restore(qsizetype row, qsizetype column);
    StoredRow stored(qsizetype row) const;

    MatchBits m_matches; // of the columns
    bool m_filled = false;
    SymbolSpan m_columns; // the shorter sequence
    SymbolSpan m_rows;
    bool m_swapped = false; // the columns are those of b
    qsizetype m_total = 0; // elements of both
    qsizetype m_width = 0; // words of a row
    Words m_current; // a bit is clear where the length grows from the column before to this one

    // The band: so many columns before and behind the diagonal, or the line from corner to corner.
    bool m_sloped = false;
    qsizetype m_before = 0;
    qsizetype m_behind = 0;
    qsizetype m_bandWords = 0;

    RestDistance m_leftRest; // from the edges of a window to the end
    RestDistance m_rightRest;

    Rows m_kept; // of the last scan
    qsizetype m_keptRow = 0; // the next to be kept
    std::uint64_t *m_keptTo = nullptr; // where it goes
    Rows m_keptBefore; // of one before it that may yet turn out to be good enough

    std::size_t m_alphabet = 0;
    NarrowLcs m_narrow;

    std::vector<MatchRun> m_result;
    qsizetype m_steps = 0;
};

} // namespace bluepencil
