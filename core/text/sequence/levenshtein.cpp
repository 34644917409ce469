// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sequence/levenshtein.h"

#include "core/text/sequence/gramdistance.h"
#include "core/text/sequence/occurrences.h"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace bluepencil {

namespace {

constexpr std::uint64_t EveryCell = ~std::uint64_t {0};
constexpr qsizetype BlockSize = 64;
constexpr qsizetype FewElements = 1000; // below, an estimate costs more than it saves

// Sixty-four cells of one column: where a cell is one more or one less than the cell above it.
struct Block {
    std::uint64_t up = EveryCell;
    std::uint64_t down = 0;
};

// Myers, "A fast bit-vector algorithm for approximate string matching", JACM 46, 1999, in the form
// of Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003.
// Moves the block one column on; `in` and the result are the difference along the row above and
// below.
int advance(Block &block, std::uint64_t matches, int in)
{
    const std::uint64_t fromAbove = in < 0 ? 1 : 0;
    const std::uint64_t vertical = matches | block.down;
    const std::uint64_t equal = matches | fromAbove;
    const std::uint64_t diagonal = (((equal & block.up) + block.up) ^ block.up) | equal;
    std::uint64_t up = block.down | ~(diagonal | block.up);
    std::uint64_t down = block.up & diagonal;
    const int out = static_cast<int>(up >> 63) - static_cast<int>(down >> 63);
    up = (up << 1) | (in > 0 ? 1 : 0);
    down = (down << 1) | fromAbove;
    block.up = down | ~(vertical | up);
    block.down = up & vertical;
    return out;
}

// The distance of one pattern (rows) and one text (columns) inside a diagonal band. Cells outside
// count as costlier than they are, so the answer is never too low, and exact if a cheapest path
// keeps inside the band.
class BandedDistance {
public:
    BandedDistance(SymbolSpan pattern, SymbolSpan text)
        : m_rows(std::ssize(pattern))
        , m_columns(std::ssize(text))
        , m_blockCount((m_rows + BlockSize - 1) / BlockSize)
        , m_occurrences(pattern)
    {
        m_matches.reserve(text.size());
        for (const Symbol symbol : text)
            m_matches.push_back(m_occurrences.of(symbol));
    }

    // Every path that costs at most `bound` keeps inside the band searched.
    qsizetype distance(qsizetype bound)
    {
        setBand(bound);
        m_blocks.assign(static_cast<std::size_t>(m_blockCount), {});
        qsizetype first = 0;
        qsizetype top = 0; // the cell above block `first`
        for (qsizetype column = 1; column <= m_columns; ++column) {
            for (; first < firstBlock(column); ++first)
                top += verticalSum(first);
            ++top;
            moveColumn(column, first);
        }
        for (; first < m_blockCount; ++first)
            top += verticalSum(first);
        return top;
    }

    // Steps that distance(bound) takes, at most.
    qsizetype work(qsizetype bound)
    {
        setBand(bound);
        return m_columns * std::min(m_blockCount, (m_above + m_below) / BlockSize + 2);
    }

private:
    void setBand(qsizetype bound)
    {
        const qsizetype slope = m_rows - m_columns;
        const qsizetype spare = (bound - std::abs(slope)) / 2;
        m_above = spare + std::max<qsizetype>(0, -slope);
        m_below = spare + std::max<qsizetype>(0, slope);
    }

    qsizetype firstBlock(qsizetype column) const
    {
        const qsizetype row = std::clamp<qsizetype>(column - m_above, 1, m_rows);
        return (row - 1) / BlockSize;
    }

    qsizetype lastBlock(qsizetype column) const
    {
        const qsizetype row = std::clamp<qsizetype>(column + m_below, 1, m_rows);
        return (row - 1) / BlockSize;
    }

    void moveColumn(qsizetype column, qsizetype first)
    {
        const auto words = m_matches[static_cast<std::size_t>(column - 1)];
        auto word = std::ranges::lower_bound(words, static_cast<std::uint32_t>(first), {},
                                             &OccurrenceWord::index);
        int carried = 1;
        const qsizetype last = lastBlock(column);
        for (qsizetype index = first; index <= last; ++index) {
            std::uint64_t matches = 0;
            if (word != words.end() && word->index == static_cast<std::uint32_t>(index))
                matches = (word++)->bits;
            carried = advance(m_blocks[static_cast<std::size_t>(index)], matches, carried);
        }
    }

    qsizetype verticalSum(qsizetype index) const
    {
        const qsizetype rows = std::min(BlockSize, m_rows - index * BlockSize);
        const std::uint64_t mask = rows == BlockSize ? EveryCell : (std::uint64_t {1} << rows) - 1;
        const Block &block = m_blocks[static_cast<std::size_t>(index)];
        return std::popcount(block.up & mask) - std::popcount(block.down & mask);
    }

    qsizetype m_rows = 0;
    qsizetype m_columns = 0;
    qsizetype m_blockCount = 0;
    qsizetype m_above = 0; // rows of the band above and below the main diagonal
    qsizetype m_below = 0;
    Occurrences m_occurrences;
    std::vector<std::span<const OccurrenceWord>> m_matches; // of each column
    std::vector<Block> m_blocks;
};

void trimCommonEnds(SymbolSpan &a, SymbolSpan &b)
{
    const auto head = std::ranges::mismatch(a, b);
    const auto common = static_cast<std::size_t>(head.in1 - a.begin());
    a = a.subspan(common);
    b = b.subspan(common);
    while (!a.empty() && !b.empty() && a.back() == b.back()) {
        a = a.first(a.size() - 1);
        b = b.first(b.size() - 1);
    }
}

} // namespace

std::optional<qsizetype> levenshtein(SymbolSpan a, SymbolSpan b, qsizetype work)
{
    trimCommonEnds(a, b);
    if (a.size() > b.size())
        std::swap(a, b);
    const qsizetype longer = std::ssize(b);
    if (a.empty())
        return longer;
    BandedDistance banded(a, b);
    const qsizetype least = longer > FewElements ? leastDistance(a, b) : 0;
    // Double the bound until the answer lies within it. A bound that is surely too low is paid for
    // but not tried, so that what can be paid for does not hang on how good the estimate is.
    for (qsizetype bound = std::max<qsizetype>(longer - std::ssize(a), 64);; bound *= 2) {
        bound = std::min(bound, longer);
        work -= banded.work(bound);
        if (work < 0)
            return std::nullopt;
        if (bound < least)
            continue;
        if (const qsizetype distance = banded.distance(bound); distance <= bound)
            return distance;
    }
}

} // namespace bluepencil
