// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/bandedlcs.h"

#include <algorithm>
#include <bit>

namespace bluepencil {

namespace {

constexpr std::uint64_t All = ~std::uint64_t {0};
constexpr qsizetype WordSize = 64;
constexpr qsizetype StoredWords = qsizetype {1} << 18; // of the rows that the way back reads
// A band this wide costs hardly more than the look-ups of its rows.
constexpr qsizetype FirstSpare = 512;
constexpr qsizetype Widening = 4;

std::size_t index(qsizetype value)
{
    return static_cast<std::size_t>(value);
}

// One word of a row: adds its matches and the carry of the word before; gives the carry on.
std::uint64_t add(std::uint64_t &word, std::uint64_t matches, std::uint64_t carry)
{
    const std::uint64_t old = word;
    const std::uint64_t hit = old & matches;
    const std::uint64_t partial = old + hit;
    const std::uint64_t sum = partial + carry;
    word = sum | (old ^ hit);
    return static_cast<std::uint64_t>(partial < old) | static_cast<std::uint64_t>(sum < partial);
}

} // namespace

BandedLcs::BandedLcs(std::size_t alphabet)
    : m_matches(alphabet)
{
}

const std::vector<Match> &BandedLcs::solve(SymbolSpan a, SymbolSpan b, qsizetype mostWords)
{
    m_swapped = a.size() > b.size();
    m_columns = m_swapped ? b : a;
    m_rows = m_swapped ? a : b;
    m_result.clear();
    if (m_columns.empty())
        return m_result;
    m_width = (std::ssize(m_columns) + WordSize - 1) / WordSize;
    m_matches.fill(m_columns);
    search(mostWords);
    walkBack();
    return m_result;
}

// Ends with the rows kept of that scan which is to be walked back.
void BandedLcs::search(qsizetype mostWords)
{
    const qsizetype total = std::ssize(m_columns) + std::ssize(m_rows);
    qsizetype bound = std::ssize(m_rows) - std::ssize(m_columns) + FirstSpare;
    qsizetype before = -1;
    for (;; bound *= Widening) {
        setBand(bound);
        if (m_bandWords > mostWords)
            break;
        const qsizetype distance = total - 2 * scan(true);
        if (distance <= bound)
            return;
        // Where a wider band found nothing better there is likely nothing better: what is missing
        // is the proof, and that needs no rows kept.
        if (distance == before || distance <= Widening * bound) {
            setBand(distance - 2);
            if (m_bandWords > mostWords)
                break;
            const qsizetype shortest = total - 2 * scan(false);
            if (shortest < distance) {
                setBand(shortest);
                scan(true);
            } else {
                setBand(bound);
            }
            return;
        }
        before = distance;
    }
    setNarrowBand(mostWords);
    scan(true);
}

// A path of at most `bound` unmatched elements keeps inside this band.
void BandedLcs::setBand(qsizetype bound)
{
    const qsizetype least = std::ssize(m_rows) - std::ssize(m_columns);
    m_sloped = false;
    m_before = (bound + least) / 2;
    m_behind = (bound - least) / 2;
    m_bandWords = std::min(m_width, (m_before + m_behind) / WordSize + 2);
}

// From corner to corner, whatever the lengths.
void BandedLcs::setNarrowBand(qsizetype mostWords)
{
    m_sloped = true;
    m_bandWords = std::min(m_width, std::max<qsizetype>(mostWords, 2));
    m_before = (m_bandWords - 2) * WordSize / 2;
    m_behind = m_before;
}

BandedLcs::Window BandedLcs::window(qsizetype row) const
{
    const qsizetype columns = std::ssize(m_columns);
    const qsizetype centre = m_sloped ? row * columns / std::ssize(m_rows) : row;
    return {(std::clamp<qsizetype>(centre - m_before, 1, columns) - 1) / WordSize,
            (std::clamp<qsizetype>(centre + m_behind, 1, columns) - 1) / WordSize};
}

// The length of the longest common subsequence inside the band. Left of a window the length stays
// as it was, right of it it has not grown yet; so every length is that of a real subsequence.
qsizetype BandedLcs::scan(bool keep)
{
    m_current.assign(index(m_width), All);
    const qsizetype rows = std::ssize(m_rows);
    if (keep) {
        m_chunkRows = std::clamp<qsizetype>(StoredWords / m_bandWords, 1, rows);
        m_kept.resize(index(rows / m_chunkRows * m_bandWords));
        m_stored.resize(index((m_chunkRows + 1) * m_bandWords));
        m_storedChunk = m_chunkRows == rows ? 0 : -1;
    }
    for (qsizetype row = 1; row <= rows; ++row) {
        moveRow(row, window(row));
        if (keep && m_storedChunk == 0)
            storeRow(row);
        else if (keep && row % m_chunkRows == 0)
            keepRow(row);
    }
    return common();
}

void BandedLcs::moveRow(qsizetype row, Window columns)
{
    if (columns.first > columns.last)
        return;
    m_steps += columns.last - columns.first + 1;
    const MatchBits::Entry matches = m_matches.of(m_rows[index(row - 1)]);
    std::uint64_t *words = m_current.data();
    std::uint64_t carry = 0;
    if (matches.row) {
        for (qsizetype i = columns.first; i <= columns.last; ++i)
            carry = add(words[i], matches.row[i], carry);
        return;
    }
    qsizetype next = columns.first; // the word that a carry would enter
    auto word = std::ranges::lower_bound(matches.list, static_cast<std::uint32_t>(next), {},
                                         &MatchBits::Word::index);
    for (; word != matches.list.end() && word->index <= columns.last; ++word) {
        for (; carry != 0 && next < word->index; ++next)
            carry = add(words[next], 0, carry);
        carry = add(words[word->index], word->bits, carry);
        next = word->index + 1;
    }
    for (; carry != 0 && next <= columns.last; ++next)
        carry = add(words[next], 0, carry);
}

void BandedLcs::storeRow(qsizetype row)
{
    const auto [first, last] = window(row);
    const qsizetype place = (row - m_storedChunk * m_chunkRows) * m_bandWords;
    std::copy(m_current.begin() + first, m_current.begin() + last + 1, m_stored.begin() + place);
}

void BandedLcs::keepRow(qsizetype row)
{
    const auto [first, last] = window(row);
    const qsizetype place = (row / m_chunkRows - 1) * m_bandWords;
    std::copy(m_current.begin() + first, m_current.begin() + last + 1, m_kept.begin() + place);
}

qsizetype BandedLcs::common() const
{
    qsizetype count = 0;
    for (const std::uint64_t word : m_current)
        count += std::popcount(~word);
    return count;
}

// From the far corner. A column at which the length does not grow is passed by; one at which it
// grew a row before already needs no match in this one.
void BandedLcs::walkBack()
{
    qsizetype column = std::ssize(m_columns);
    qsizetype row = std::ssize(m_rows);
    while (column > 0 && row > 0) {
        if ((row - 1) / m_chunkRows != m_storedChunk)
            restore(row, column);
        if ((column - 1) / WordSize < window(row).first) {
            --row;
        } else if (!grows(row, column)) {
            --column;
        } else if (grows(row - 1, column)) {
            --row;
        } else {
            --column;
            --row;
            m_result.push_back(m_swapped ? Match {row, column} : Match {column, row});
        }
    }
}

// Works out the rows of a chunk up to `row`, as far as `column`.
void BandedLcs::restore(qsizetype row, qsizetype column)
{
    m_storedChunk = (row - 1) / m_chunkRows;
    const qsizetype before = m_storedChunk * m_chunkRows;
    m_current.assign(index(m_width), All);
    if (before > 0) {
        const auto [first, last] = window(before);
        const auto kept = m_kept.begin() + (m_storedChunk - 1) * m_bandWords;
        std::copy(kept, kept + (last - first + 1), m_current.begin() + first);
        storeRow(before);
    }
    for (qsizetype i = before + 1; i <= row; ++i) {
        const auto [first, last] = window(i);
        moveRow(i, {first, std::min(last, (column - 1) / WordSize)});
        storeRow(i);
    }
}

bool BandedLcs::grows(qsizetype row, qsizetype column) const
{
    const auto [first, last] = window(row);
    const qsizetype word = (column - 1) / WordSize;
    if (row == 0 || word > last)
        return false;
    const qsizetype place = (row - m_storedChunk * m_chunkRows) * m_bandWords + word - first;
    return (m_stored[index(place)] >> ((column - 1) % WordSize) & 1) == 0;
}

} // namespace bluepencil
