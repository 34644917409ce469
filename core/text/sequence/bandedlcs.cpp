// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sequence/bandedlcs.h"

#include "core/text/sequence/addcarry.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <utility>

namespace bluepencil {

namespace {

// So many words of rows are stored for the way back, else those of one chunk at a time.
constexpr qsizetype StoredWords = qsizetype {1} << 18;
constexpr qsizetype ChunkWords = qsizetype {1} << 15;
// A band this wide costs hardly more than the look-ups of its rows.
constexpr qsizetype FirstSpare = 128;
constexpr qsizetype Widening = 4;
// The proof that there is nothing better may be so much wider than the next band to try.
constexpr qsizetype ProofShare = 8;
// Windows end at words, and up to a word behind the band.
constexpr qsizetype EdgeWords = 4;
// Words of a row are copied so many at once.
constexpr qsizetype CopiedWords = 4;
// So few words a row are worked out at once, band or no band.
constexpr qsizetype AllWords = 8;
// More elements without a match are too many to be sure of them at once.
constexpr qsizetype MostExpected = 640;
// Below, all cells of a band are worked out faster than those that don't matter are told.
constexpr qsizetype FewWords = 16;

// The word of a column, counted from 1.
std::int32_t wordOf(qsizetype column)
{
    return static_cast<std::int32_t>((column - 1) / WordBits);
}

// One word of a row: adds its matches and the carry of the word before; gives the carry on. That
// the carry goes right through is told without waiting for it.
std::uint64_t add(std::uint64_t &word, std::uint64_t matches, std::uint64_t carry)
{
    const std::uint64_t old = word;
    const std::uint64_t hit = old & matches;
    const std::uint64_t partial = old + hit;
    word = (partial + carry) | (old ^ hit);
    return static_cast<std::uint64_t>(partial < old)
        | (carry & static_cast<std::uint64_t>(partial == AllBits));
}

// So many words of a row, all with matches; gives the carry that leaves them.
std::uint64_t addRow(std::uint64_t *words, const std::uint64_t *matches, qsizetype count)
{
    const auto addSome = [&]<std::size_t... I>(std::index_sequence<I...>, unsigned char carry)
    {
        const std::uint64_t hits[] = {(words[I] & matches[I])...};
        const std::uint64_t rest[] = {(words[I] ^ hits[I])...};
        std::uint64_t sums[] = {words[I]...};
        ((carry = addWithCarry(sums[I], hits[I], carry)), ...);
        ((words[I] = sums[I] | rest[I]), ...);
        words += sizeof...(I);
        matches += sizeof...(I);
        return carry;
    };
    unsigned char carry = 0;
    for (; count >= 4; count -= 4)
        carry = addSome(std::make_index_sequence<4>(), carry);
    for (; count > 0; --count)
        carry = addSome(std::make_index_sequence<1>(), carry);
    return carry;
}

// A carry that enters words without matches from `next` on, up to `end`; gives on what leaves them.
std::uint64_t carryOn(std::uint64_t *words, qsizetype next, qsizetype end, std::uint64_t carry)
{
    for (; carry != 0 && next < end; ++next) {
        carry = static_cast<std::uint64_t>(words[next] == AllBits);
        words[next] |= words[next] + 1;
    }
    return carry;
}

void makeRoom(std::vector<std::uint64_t> &words, qsizetype count)
{
    if (std::ssize(words) < count + CopiedWords)
        words.resize(asIndex(count + CopiedWords));
}

// Rows are short: to call for a copy costs more than to make it. Both have room for whole steps.
void copyRow(const std::uint64_t *from, std::uint64_t *to, qsizetype count)
{
    for (qsizetype i = 0; i < count; i += CopiedWords)
        std::memcpy(to + i, from + i, CopiedWords * sizeof *to);
}

} // namespace

BandedLcs::BandedLcs(std::size_t alphabet)
    : m_matches(alphabet)
    , m_leftRest(alphabet)
    , m_rightRest(alphabet)
    , m_alphabet(alphabet)
    , m_narrow(alphabet)
{
}

const std::vector<MatchRun> &BandedLcs::solve(SymbolSpan a, SymbolSpan b, qsizetype mostWords,
                                              qsizetype expected)
{
    m_swapped = a.size() > b.size();
    m_columns = m_swapped ? b : a;
    m_rows = m_swapped ? a : b;
    m_result.clear();
    if (m_columns.empty())
        return m_result;
    m_total = std::ssize(m_columns) + std::ssize(m_rows);
    m_width = (std::ssize(m_columns) + WordBits - 1) / WordBits;
    m_filled = false;
    if (m_width > mostWords || !solveAtOnce(expected)) {
        search(mostWords);
        walkBack();
    }
    return m_result;
}

qsizetype BandedLcs::firstBound() const
{
    if (m_width <= AllWords)
        return m_total;
    return std::ssize(m_rows) - std::ssize(m_columns) + FirstSpare;
}

// With luck one scan of a somewhat wider band gives what search() would find; false if it did not.
// Several common subsequences may be equally long: if there is one in the first band, search()
// takes it.
bool BandedLcs::solveAtOnce(qsizetype expected)
{
    qsizetype bound = m_total;
    if (m_width > AllWords) {
        // So narrow that a first band of search() is always its last.
        if (m_width > ProofShare * Widening * (FirstSpare / WordBits + 2) || expected == 0
            || expected > MostExpected)
            return false;
        bound = firstBound() + std::max(FirstSpare, expected / 2 - FirstSpare);
    }
    const qsizetype shortest = scanAtOnce(bound);
    if (shortest > bound)
        return false;
    setBand(firstBound());
    if (!staysWithinBand() && scan() == shortest) {
        m_result.clear();
        walkBack();
    }
    return true;
}

// The same result either way, walked back already if it keeps to the bound.
qsizetype BandedLcs::scanAtOnce(qsizetype bound)
{
    if (m_alphabet <= NarrowLcs::MostSymbols && std::ssize(m_rows) <= NarrowLcs::MostRows) {
        if (const auto shortest = m_narrow.scan(m_columns, m_rows, bound)) {
            m_narrow.walkBack(m_swapped, m_result);
            return *shortest;
        }
        return bound + 1;
    }
    setBand(bound);
    const qsizetype shortest = scan();
    if (shortest <= bound)
        walkBack();
    return shortest;
}

// Whether the way back has kept inside the band all along.
bool BandedLcs::staysWithinBand() const
{
    qsizetype column = std::ssize(m_columns);
    qsizetype row = std::ssize(m_rows);
    for (const MatchRun &run : m_result) {
        const qsizetype runColumn = m_swapped ? run.b : run.a;
        const qsizetype runRow = m_swapped ? run.a : run.b;
        if (row - (runColumn + run.length) > m_before || column - (runRow + run.length) > m_behind)
            return false;
        column = runColumn;
        row = runRow;
    }
    return row <= m_before && column <= m_behind;
}

// Ends with the rows kept of that scan which is to be walked back.
void BandedLcs::search(qsizetype mostWords)
{
    qsizetype before = -1;
    for (qsizetype bound = firstBound();; bound *= Widening) {
        setBand(bound);
        if (m_bandWords > mostWords)
            break;
        const qsizetype words = m_bandWords;
        const qsizetype found = scan();
        if (found <= bound)
            return;
        // A narrow band has often found the best already. What is missing is the proof.
        setBand(found - 2);
        if (found != before && m_bandWords > ProofShare * Widening * words) {
            before = found;
            continue;
        }
        if (m_bandWords > mostWords)
            break;
        std::swap(m_kept, m_keptBefore);
        if (scanWithin(found - 2) >= found)
            std::swap(m_kept, m_keptBefore);
        return;
    }
    setNarrowBand(mostWords);
    scan();
}

// A path of at most `bound` unmatched elements keeps inside this band.
void BandedLcs::setBand(qsizetype bound)
{
    const qsizetype least = std::ssize(m_rows) - std::ssize(m_columns);
    m_sloped = false;
    m_before = (bound + least) / 2;
    m_behind = (bound - least) / 2;
    m_bandWords = std::min(m_width, (m_before + m_behind) / WordBits + 2);
}

// From corner to corner, whatever the lengths.
void BandedLcs::setNarrowBand(qsizetype mostWords)
{
    m_sloped = true;
    m_bandWords = std::min(m_width, std::max<qsizetype>(mostWords, 2));
    m_before = (m_bandWords - 2) * WordBits / 2;
    m_behind = m_before;
}

inline BandedLcs::Window BandedLcs::bandWindow(qsizetype row) const
{
    const qsizetype columns = std::ssize(m_columns);
    const qsizetype centre = m_sloped ? row * columns / std::ssize(m_rows) : row;
    return {wordOf(std::clamp<qsizetype>(centre - m_before, 1, columns)),
            wordOf(std::clamp<qsizetype>(centre + m_behind, 1, columns))};
}

// Adds the matches of a row to the window; gives the carry that leaves it: 1 if the length up to
// its end has grown.
inline std::uint64_t BandedLcs::moveRow(qsizetype row, Window columns)
{
    const auto [first, last] = columns;
    if (first > last)
        return 0;
    m_steps += last - first + 1;
    const MatchBits::Entry matches = m_matches.from(m_rows[asIndex(row - 1)], first);
    std::uint64_t *words = m_current.data();
    std::uint64_t carry = 0;
    if (matches.row)
        return addRow(words + first, matches.row + first, last - first + 1);
    qsizetype next = first; // the word that a carry would enter
    for (const MatchBits::Word *word = matches.list; word->index <= last; ++word) {
        carry = carryOn(words, next, word->index, carry);
        carry = add(words[word->index], word->bits, carry);
        next = word->index + 1;
    }
    return carryOn(words, next, last + 1, carry);
}

// Every row if they fit, else the last of each chunk.
inline void BandedLcs::keep(qsizetype row, Window columns)
{
    m_kept.windows[asIndex(row)] = columns;
    if (row < m_keptRow)
        return;
    copyRow(m_current.data() + columns.first, m_keptTo, columns.last - columns.first + 1);
    m_keptTo += m_kept.width;
    m_keptRow += m_kept.before == 0 ? 1 : m_kept.chunkRows;
}

// How many elements a longest common subsequence inside the band leaves unmatched. Left of a window
// the length stays as it was, right of it it has not grown yet; so every length is that of a real
// subsequence.
qsizetype BandedLcs::scan()
{
    startKeeping(m_bandWords);
    const qsizetype rows = std::ssize(m_rows);
    for (qsizetype row = 1; row <= rows; ++row) {
        const Window columns = bandWindow(row);
        moveRow(row, columns);
        keep(row, columns);
    }
    return distance();
}

// The same inside the band, without cells that lie on no path of at most `limit` unmatched
// elements: those before a cell are known, those behind it are at least as many as the symbols
// left over when the rests are counted against each other. From one column or row to the next that
// sum changes by two at most, so the edge of a word speaks for all of it, and an edge need not be
// looked at again before so many rows. The sum of all elements if there is no such path.
qsizetype BandedLcs::scanWithin(qsizetype limit)
{
    if (m_bandWords < FewWords)
        return scan();
    constexpr qsizetype WordSum = 2 * WordBits;
    const qsizetype rows = std::ssize(m_rows);
    const qsizetype columns = std::ssize(m_columns);
    const auto edge = [&](qsizetype word) {
        return std::min(columns, (word + 1) * WordBits);
    };
    startKeeping(m_bandWords + EdgeWords);
    Window window;
    qsizetype leftLength = 0; // up to the window
    qsizetype rightLength = 0; // up to its end
    m_leftRest.start(m_columns, m_rows);
    m_leftRest.moveToColumn(edge(0));
    m_rightRest = m_leftRest;
    qsizetype leftRow = 1; // at which that edge is to be looked at
    qsizetype rightRow = 1;
    const auto rightSum = [&](qsizetype row) {
        return edge(window.last) + row - 2 * rightLength + m_rightRest.distance();
    };
    for (qsizetype row = 1; row <= rows; ++row) {
        if (row >= rightRow) {
            m_rightRest.moveToRow(row - 1);
            while (window.last + 1 < m_width && rightSum(row - 1) <= limit)
                m_rightRest.moveToColumn(edge(++window.last));
            while (window.last > window.first && rightSum(row - 1) - WordSum > limit) {
                rightLength -= growth(window.last);
                m_current[asIndex(window.last)] = AllBits;
                m_rightRest.moveToColumn(edge(--window.last));
            }
            const qsizetype over = rightSum(row - 1) - limit;
            const qsizetype under = WordSum - over;
            const qsizetype spare = window.last + 1 < m_width ? std::min(over - 1, under) : under;
            rightRow = row + 1 + std::max<qsizetype>(spare, 0) / 2;
        }
        rightLength += static_cast<qsizetype>(moveRow(row, window));
        keep(row, window);
        while (row >= leftRow) {
            m_leftRest.moveToRow(row);
            const qsizetype length = leftLength + growth(window.first);
            const qsizetype sum = edge(window.first) + row - 2 * length + m_leftRest.distance();
            if (sum - WordSum <= limit) {
                leftRow = row + 1 + (limit + WordSum - sum) / 2;
                break;
            }
            if (window.first == window.last)
                return m_total;
            leftLength = length;
            m_leftRest.moveToColumn(edge(++window.first));
        }
    }
    return distance();
}

void BandedLcs::startKeeping(qsizetype widest)
{
    const qsizetype rows = std::ssize(m_rows);
    if (!m_filled)
        m_matches.fill(m_columns);
    m_filled = true;
    m_current.assign(asIndex(m_width + CopiedWords), AllBits);
    m_kept.width = std::min(m_width, widest);
    m_kept.windows.resize(asIndex(rows + 1));
    m_kept.windows[0] = {0, -1};
    m_kept.chunkRows = rows;
    if (rows * m_kept.width > StoredWords)
        m_kept.chunkRows = std::max(ChunkWords / m_kept.width + 1,
                                    static_cast<qsizetype>(std::sqrt(static_cast<double>(rows))));
    const qsizetype chunks = (rows - 1) / m_kept.chunkRows;
    makeRoom(m_kept.kept, rows / m_kept.chunkRows * m_kept.width);
    makeRoom(m_kept.stored, (m_kept.chunkRows + 1) * m_kept.width);
    m_kept.before = chunks == 0 ? 0 : rows;
    m_keptRow = chunks == 0 ? 1 : m_kept.chunkRows;
    m_keptTo = chunks == 0 ? m_kept.stored.data() + m_kept.width : m_kept.kept.data();
}

void BandedLcs::storeRow(qsizetype row, Window columns)
{
    const qsizetype place = (row - m_kept.before) * m_kept.width;
    copyRow(m_current.data() + columns.first, m_kept.stored.data() + place,
            columns.last - columns.first + 1);
}

qsizetype BandedLcs::growth(qsizetype word) const
{
    return std::popcount(~m_current[asIndex(word)]);
}

qsizetype BandedLcs::distance() const
{
    qsizetype common = 0;
    for (qsizetype word = 0; word < m_width; ++word)
        common += growth(word);
    return m_total - 2 * common;
}

inline BandedLcs::StoredRow BandedLcs::stored(qsizetype row) const
{
    return {m_kept.windows[asIndex(row)],
            m_kept.stored.data() + (row - m_kept.before) * m_kept.width};
}

// From the far corner. Columns at which the length does not grow are passed by; one at which it
// grew a row before already needs no match in this one.
void BandedLcs::walkBack()
{
    qsizetype column = std::ssize(m_columns); // so many are left
    qsizetype row = std::ssize(m_rows);
    StoredRow here;
    if (row > m_kept.before)
        here = stored(row);
    while (column > 0 && row > 0) {
        if (row <= m_kept.before) {
            restore(row, column);
            here = stored(row);
        }
        column = std::min<qsizetype>(column, (here.window.last + 1) * WordBits);
        const qsizetype word = wordOf(column);
        if (word < here.window.first) {
            here = stored(--row);
            continue;
        }
        const qsizetype passed = WordBits - 1 - (column - 1) % WordBits;
        const std::uint64_t grows = here.growth(word) << passed;
        if (grows == 0) {
            column = word * WordBits;
            continue;
        }
        // Mostly it grows right here; then the next row need not wait for the count.
        if ((grows >> (WordBits - 1)) == 0)
            column -= std::countl_zero(grows);
        here = stored(--row);
        if (((here.growth(word) >> ((column - 1) % WordBits)) & 1) == 0) {
            --column;
            addBefore(m_result, m_swapped ? Match {row, column} : Match {column, row});
        }
    }
}

// Works out the rows of a chunk up to `row`, as far as `column`.
void BandedLcs::restore(qsizetype row, qsizetype column)
{
    const std::vector<Window> &windows = m_kept.windows;
    const qsizetype chunk = (row - 1) / m_kept.chunkRows;
    m_kept.before = chunk * m_kept.chunkRows;
    std::ranges::fill(m_current, AllBits);
    if (chunk > 0) {
        const Window columns = windows[asIndex(m_kept.before)];
        const auto kept = m_kept.kept.begin() + (chunk - 1) * m_kept.width;
        std::copy_n(kept, columns.last - columns.first + 1, m_current.begin() + columns.first);
        storeRow(m_kept.before, columns);
    }
    for (qsizetype i = m_kept.before + 1; i <= row; ++i) {
        const auto [first, last] = windows[asIndex(i)];
        // What a window leaves begins anew should another come back to it.
        for (qsizetype left = last + 1; left <= windows[asIndex(i - 1)].last; ++left)
            m_current[asIndex(left)] = AllBits;
        moveRow(i, {first, std::min(last, wordOf(column))});
        storeRow(i, {first, last});
    }
}

} // namespace bluepencil
