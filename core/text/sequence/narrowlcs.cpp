// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sequence/narrowlcs.h"

#include "core/text/sequence/addcarry.h"

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <utility>

namespace bluepencil {

namespace {

using Word = std::uint64_t;

constexpr qsizetype BlockRows = 64;
constexpr auto Slots = static_cast<std::size_t>(NarrowLcs::MostWords);

// Of a column, counted from 1.
qsizetype stepOf(qsizetype column)
{
    return (column - 1) / WordBits;
}

std::size_t slotOf(qsizetype word)
{
    return asIndex(word) % Slots;
}

qsizetype growthOf(Word word)
{
    return std::popcount(~word);
}

bool bitOf(Word word, qsizetype column)
{
    return ((word >> ((column - 1) % WordBits)) & 1) != 0;
}

// Works out rows of so many words (Hyyrö) and stores them; gives how often the length up to their
// end has grown. Written out word by word, so that the words stay in registers and the carry in its
// flag.
template <std::size_t... I>
qsizetype moveRowsOf(std::index_sequence<I...>, SymbolSpan rows, const Word *matches,
                     std::size_t stride, Word *current, Word *stored)
{
    Word words[] = {current[I]...};
    Word length = 0;
    for (const Symbol symbol : rows) {
        const Word *const match = matches + symbol * stride;
        const Word hits[] = {(words[I] & match[I])...};
        const Word rest[] = {(words[I] ^ hits[I])...};
        unsigned char carry = 0;
        ((carry = addWithCarry(words[I], hits[I], carry)), ...);
        length += carry;
        ((stored[I] = words[I] |= rest[I]), ...);
        stored += sizeof...(I);
    }
    ((current[I] = words[I]), ...);
    return static_cast<qsizetype>(length);
}

template <std::size_t Words>
qsizetype moveRows(SymbolSpan rows, const Word *matches, std::size_t stride, Word *current,
                   Word *stored)
{
    return moveRowsOf(std::make_index_sequence<Words>(), rows, matches, stride, current, stored);
}

constexpr decltype(&moveRows<1>) MoveRows[] = {moveRows<1>, moveRows<2>, moveRows<3>, moveRows<4>,
                                               moveRows<5>, moveRows<6>, moveRows<7>, moveRows<8>};

} // namespace

NarrowLcs::NarrowLcs(std::size_t alphabet)
    : m_alphabet(alphabet)
{
}

std::optional<qsizetype> NarrowLcs::scan(SymbolSpan columns, SymbolSpan rows, qsizetype bound)
{
    m_columns = columns;
    m_rows = rows;
    const qsizetype width = stepOf(std::ssize(columns)) + 1;
    m_stride = width > MostWords ? 2 * Slots : Slots;
    if (m_matches.size() < m_alphabet * m_stride)
        m_matches.assign(m_alphabet * m_stride, 0);
    if (const qsizetype room = std::ssize(rows) * std::min(width, MostWords); room > m_room) {
        m_stored = std::make_unique_for_overwrite<Word[]>(asIndex(room));
        m_room = room;
    }
    const bool reached = reaches(bound);
    clear();
    const qsizetype distance = std::ssize(columns) + std::ssize(rows) - 2 * m_rightLength;
    if (!reached || distance > bound)
        return std::nullopt;
    return distance;
}

bool NarrowLcs::reaches(qsizetype bound)
{
    const qsizetype rows = std::ssize(m_rows);
    const qsizetype longer = rows - std::ssize(m_columns);
    if (bound < std::abs(longer))
        return false;
    m_rowsSpare = (bound + longer) / 2;
    m_columnsSpare = (bound - longer) / 2;
    m_window = {};
    m_leftLength = 0;
    m_rightLength = 0;
    m_blocks.clear();
    for (qsizetype row = 0; row < rows; row += BlockRows) {
        const qsizetype count = std::min(BlockRows, rows - row);
        if (!moveWindow(row, count))
            return false;
        m_blocks.push_back(m_window);
        m_rightLength += MoveRows[m_window.width() - 1](
            m_rows.subspan(asIndex(row), asIndex(count)), m_matches.data() + slotOf(m_window.first),
            m_stride, m_current.data(), m_stored.get() + m_window.begin);
        m_window.begin += count * m_window.width();
        m_steps += count * m_window.width();
    }
    return true;
}

// After so many rows, for so many more. Further on, no cell of a word has fewer rows without a
// match above it than the last of its cells has now; and a diagonal may lie no further to the right
// than the columns that are left to spare.
bool NarrowLcs::moveWindow(qsizetype row, qsizetype rows)
{
    auto &[begin, first, last] = m_window;
    while (first <= last && row - m_leftLength - growthOf(m_current[0]) > m_rowsSpare) {
        m_leftLength += growthOf(m_current[0]);
        leave(first++);
        std::shift_left(m_current.begin(), m_current.end(), 1);
    }
    const qsizetype end
        = std::min<qsizetype>(std::ssize(m_columns), m_rightLength + rows + m_columnsSpare);
    if ((row > 0 && first > last) || stepOf(end) - first >= MostWords)
        return false;
    while (last < stepOf(end)) {
        enter(++last);
        m_current[asIndex(last - first)] = AllBits;
    }
    return true;
}

void NarrowLcs::enter(qsizetype word)
{
    const qsizetype end = std::min<qsizetype>(std::ssize(m_columns), (word + 1) * WordBits);
    Word *const slot = m_matches.data() + slotOf(word);
    const std::size_t again = m_stride - Slots; // nowhere else if words stand once
    Word bit = 1;
    for (qsizetype column = word * WordBits; column < end; ++column, bit <<= 1) {
        Word *const matches = slot + m_columns[asIndex(column)] * m_stride;
        const Word bits = *matches | bit;
        matches[0] = bits;
        matches[again] = bits;
    }
}

void NarrowLcs::leave(qsizetype word)
{
    const qsizetype end = std::min<qsizetype>(std::ssize(m_columns), (word + 1) * WordBits);
    Word *const slot = m_matches.data() + slotOf(word);
    const std::size_t again = m_stride - Slots;
    for (qsizetype column = word * WordBits; column < end; ++column) {
        Word *const matches = slot + m_columns[asIndex(column)] * m_stride;
        matches[0] = 0;
        matches[again] = 0;
    }
}

void NarrowLcs::clear()
{
    for (; m_window.first <= m_window.last; ++m_window.first)
        leave(m_window.first);
}

// Whether the length grows at a column of a row, both counted from 1. Behind a window it does not.
bool NarrowLcs::grows(qsizetype row, qsizetype column) const
{
    if (row == 0)
        return false;
    const Block &block = m_blocks[asIndex((row - 1) / BlockRows)];
    const qsizetype word = stepOf(column) - block.first;
    if (word >= block.width())
        return false;
    const qsizetype place = block.begin + (row - 1) % BlockRows * block.width();
    return !bitOf(m_stored[asIndex(place + word)], column);
}

// As BandedLcs does it: columns at which the length does not grow are passed by, and one at which
// it grew a row before already needs no match in this one.
void NarrowLcs::walkBack(bool swapped, std::vector<MatchRun> &result) const
{
    qsizetype column = std::ssize(m_columns); // so many are left
    qsizetype row = std::ssize(m_rows);
    qsizetype length = 0; // of the run that begins there
    const auto endRun = [&] {
        if (length > 0)
            result.push_back(swapped ? MatchRun {row, column, length}
                                     : MatchRun {column, row, length});
        length = 0;
    };
    const auto moveTo = [&](qsizetype to) {
        if (to == column)
            return;
        endRun();
        column = to;
    };
    while (row > 0 && column > 0) {
        const Block &block = m_blocks[asIndex((row - 1) / BlockRows)];
        const qsizetype start = (row - 1) / BlockRows * BlockRows;
        const qsizetype width = block.width();
        const Word *words = m_stored.get() + block.begin + (row - 1 - start) * width;
        moveTo(std::min(column, (block.last + 1) * WordBits));
        while (row > start && column > 0) {
            qsizetype word = stepOf(column) - block.first;
            int bit = static_cast<int>((column - 1) % WordBits);
            if (((words[word] >> bit) & 1) != 0) {
                Word left = ~words[word] << (WordBits - 1 - bit);
                qsizetype behind = column;
                while (left == 0 && word > 0) {
                    left = ~words[--word];
                    behind = (block.first + word + 1) * WordBits;
                }
                moveTo(left == 0 ? 0 : behind - std::countl_zero(left));
                if (column == 0)
                    break;
                bit = static_cast<int>((column - 1) % WordBits);
            }
            // Down the diagonal as long as it stays in this word of this block.
            const qsizetype most = std::min<qsizetype>(row - 1 - start, bit);
            qsizetype steps = 0;
            const Word *above = words + word - width;
            while (steps < most && ((*above >> bit) & 1) != 0 && ((*above >> (bit - 1)) & 1) == 0) {
                --bit;
                above -= width;
                ++steps;
            }
            row -= steps;
            column -= steps;
            length += steps;
            words -= steps * width;
            bool grew = false;
            if (row - 1 > start) {
                words -= width;
                grew = !bitOf(words[word], column);
            } else {
                grew = grows(row - 1, column);
            }
            if (grew) {
                endRun();
            } else {
                --column;
                ++length;
            }
            --row;
        }
    }
    endRun();
}

} // namespace bluepencil
