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
constexpr qsizetype FirstSpare = 128;
constexpr qsizetype Widening = 4;
// The proof that there is nothing better may be so much wider than the next band to try.
constexpr qsizetype ProofShare = 8;
// Windows end at words, and up to a word behind the band.
constexpr qsizetype EdgeWords = 4;
// So few words a row are worked out at once, band or no band.
constexpr qsizetype AllWords = 8;
// Below, all cells of a band are worked out faster than those that don't matter are told.
constexpr qsizetype FewWords = 16;

std::size_t index(qsizetype value)
{
    return static_cast<std::size_t>(value);
}

// The word of a column, counted from 1.
std::int32_t wordOf(qsizetype column)
{
    return static_cast<std::int32_t>((column - 1) / WordSize);
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
    , m_leftRest(alphabet)
    , m_rightRest(alphabet)
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
    if (m_width <= AllWords)
        bound = total;
    qsizetype before = -1;
    for (;; bound *= Widening) {
        setBand(bound);
        if (m_bandWords > mostWords)
            break;
        const qsizetype words = m_bandWords;
        const qsizetype distance = total - 2 * scan(true);
        if (distance <= bound)
            return;
        // A narrow band has often found the best already. What is missing is the proof, and that
        // needs no rows kept.
        setBand(distance - 2);
        if (distance != before && m_bandWords > ProofShare * Widening * words) {
            before = distance;
            continue;
        }
        if (m_bandWords > mostWords)
            break;
        const qsizetype shortest = total - 2 * scanWithin(distance - 2, false);
        if (shortest < distance) {
            setBand(shortest);
            scanWithin(shortest, true);
        }
        return;
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

BandedLcs::Window BandedLcs::bandWindow(qsizetype row) const
{
    const qsizetype columns = std::ssize(m_columns);
    const qsizetype centre = m_sloped ? row * columns / std::ssize(m_rows) : row;
    return {wordOf(std::clamp<qsizetype>(centre - m_before, 1, columns)),
            wordOf(std::clamp<qsizetype>(centre + m_behind, 1, columns))};
}

// The length of the longest common subsequence inside the band. Left of a window the length stays
// as it was, right of it it has not grown yet; so every length is that of a real subsequence.
qsizetype BandedLcs::scan(bool keeping)
{
    m_current.assign(index(m_width), All);
    if (keeping)
        startKeeping(m_bandWords);
    for (qsizetype row = 1; row <= std::ssize(m_rows); ++row) {
        const Window columns = bandWindow(row);
        moveRow(row, columns);
        if (keeping) {
            m_windows.push_back(columns);
            keep(row);
        }
    }
    return common();
}

// The same inside the band, without cells that lie on no path of at most `limit` unmatched
// elements: those before a cell are known, those behind it are at least as many as the symbols
// left over when the rests are counted against each other. From one column to the next that sum
// changes by two at most, so the edge of a word speaks for all of it. 0 if there is no such path.
qsizetype BandedLcs::scanWithin(qsizetype limit, bool keeping)
{
    if (m_bandWords < FewWords)
        return scan(keeping);
    const qsizetype rows = std::ssize(m_rows);
    const qsizetype columns = std::ssize(m_columns);
    const auto edge = [&](qsizetype word) {
        return std::min(columns, (word + 1) * WordSize);
    };
    m_current.assign(index(m_width), All);
    if (keeping)
        startKeeping(m_bandWords + EdgeWords);
    Window window;
    qsizetype leftLength = 0; // up to the window
    qsizetype rightLength = 0; // up to its end
    m_leftRest.start(m_columns, m_rows, edge(0));
    m_rightRest.start(m_columns, m_rows, edge(0));
    const auto rightSum = [&](qsizetype row) {
        return edge(window.last) + row - 2 * rightLength + m_rightRest.distance();
    };
    for (qsizetype row = 1; row <= rows; ++row) {
        while (window.last + 1 < m_width && rightSum(row - 1) <= limit)
            m_rightRest.moveColumn(edge(++window.last));
        while (window.last > window.first && rightSum(row - 1) - 2 * WordSize > limit) {
            rightLength -= growth(window.last);
            m_current[index(window.last)] = All;
            m_rightRest.moveColumn(edge(--window.last));
        }
        rightLength += static_cast<qsizetype>(moveRow(row, window));
        m_rightRest.moveRow();
        m_leftRest.moveRow();
        if (keeping) {
            m_windows.push_back(window);
            keep(row);
        }
        for (;;) {
            const qsizetype length = leftLength + growth(window.first);
            const qsizetype sum = edge(window.first) + row - 2 * length + m_leftRest.distance();
            if (sum - 2 * WordSize <= limit)
                break;
            if (window.first == window.last)
                return 0;
            leftLength = length;
            m_leftRest.moveColumn(edge(++window.first));
        }
    }
    return common();
}

// Adds the matches of a row to the window; gives the carry that leaves it: 1 if the length up to
// its end has grown.
std::uint64_t BandedLcs::moveRow(qsizetype row, Window columns)
{
    if (columns.first > columns.last)
        return 0;
    m_steps += columns.last - columns.first + 1;
    const MatchBits::Entry matches = m_matches.of(m_rows[index(row - 1)]);
    std::uint64_t *words = m_current.data();
    std::uint64_t carry = 0;
    if (matches.row) {
        for (qsizetype i = columns.first; i <= columns.last; ++i)
            carry = add(words[i], matches.row[i], carry);
        return carry;
    }
    std::int32_t next = columns.first; // the word that a carry would enter
    auto word = std::ranges::lower_bound(matches.list, next, {}, &MatchBits::Word::index);
    for (; word != matches.list.end() && word->index <= columns.last; ++word) {
        for (; carry != 0 && next < word->index; ++next)
            carry = add(words[next], 0, carry);
        carry = add(words[word->index], word->bits, carry);
        next = word->index + 1;
    }
    for (; carry != 0 && next <= columns.last; ++next)
        carry = add(words[next], 0, carry);
    return carry;
}

void BandedLcs::startKeeping(qsizetype widest)
{
    m_storedWidth = std::min(m_width, widest);
    const qsizetype rows = std::ssize(m_rows);
    m_windows.clear();
    m_windows.reserve(index(rows + 1));
    m_windows.push_back({});
    m_chunkRows = std::clamp<qsizetype>(StoredWords / m_storedWidth, 1, rows);
    m_kept.resize(index(rows / m_chunkRows * m_storedWidth));
    m_stored.resize(index((m_chunkRows + 1) * m_storedWidth));
    m_storedChunk = m_chunkRows == rows ? 0 : -1;
}

// Every row if they fit, else the last of each chunk.
void BandedLcs::keep(qsizetype row)
{
    if (m_storedChunk == 0) {
        storeRow(row);
    } else if (row % m_chunkRows == 0) {
        const auto [first, last] = m_windows[index(row)];
        std::copy(m_current.begin() + first, m_current.begin() + last + 1,
                  m_kept.begin() + (row / m_chunkRows - 1) * m_storedWidth);
    }
}

void BandedLcs::storeRow(qsizetype row)
{
    const auto [first, last] = m_windows[index(row)];
    const qsizetype place = (row - m_storedChunk * m_chunkRows) * m_storedWidth;
    std::copy(m_current.begin() + first, m_current.begin() + last + 1, m_stored.begin() + place);
}

qsizetype BandedLcs::growth(qsizetype word) const
{
    return std::popcount(~m_current[index(word)]);
}

qsizetype BandedLcs::common() const
{
    qsizetype count = 0;
    for (const std::uint64_t word : m_current)
        count += std::popcount(~word);
    return count;
}

// From the far corner. Columns at which the length does not grow are passed by; one at which it
// grew a row before already needs no match in this one.
void BandedLcs::walkBack()
{
    qsizetype column = std::ssize(m_columns); // so many are left
    qsizetype row = std::ssize(m_rows);
    while (column > 0 && row > 0) {
        if ((row - 1) / m_chunkRows != m_storedChunk)
            restore(row, column);
        const auto [first, last] = m_windows[index(row)];
        column = std::min<qsizetype>(column, (last + 1) * WordSize);
        const qsizetype word = wordOf(column);
        if (word < first) {
            --row;
            continue;
        }
        const qsizetype passed = WordSize - 1 - (column - 1) % WordSize;
        const std::uint64_t grows = ~stored(row, word) << passed;
        if (grows == 0) {
            column = word * WordSize;
            continue;
        }
        column -= std::countl_zero(grows);
        const std::uint64_t above = ~stored(row - 1, word) >> ((column - 1) % WordSize);
        --row;
        if ((above & 1) == 0) {
            --column;
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
        const auto [first, last] = m_windows[index(before)];
        const auto kept = m_kept.begin() + (m_storedChunk - 1) * m_storedWidth;
        std::copy(kept, kept + (last - first + 1), m_current.begin() + first);
        storeRow(before);
    }
    for (qsizetype i = before + 1; i <= row; ++i) {
        const auto [first, last] = m_windows[index(i)];
        // What a window leaves begins anew should another come back to it.
        for (qsizetype left = last + 1; left <= m_windows[index(i - 1)].last; ++left)
            m_current[index(left)] = All;
        moveRow(i, {first, std::min(last, wordOf(column))});
        storeRow(i);
    }
}

// A word of a row of the chunk at hand; outside of its window the length has not grown.
std::uint64_t BandedLcs::stored(qsizetype row, qsizetype word) const
{
    const auto [first, last] = m_windows[index(row)];
    if (row == 0 || word > last)
        return All;
    return m_stored[index((row - m_storedChunk * m_chunkRows) * m_storedWidth + word - first)];
}

} // namespace bluepencil
