// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/commonsplit.h"

#include "core/text/occurrences.h"

#include <cstdint>

namespace bluepencil {

namespace {

// For every prefix of `a` the length of its longest common subsequence with the whole of `b`. A bit
// of `row` is clear where that length grows by one; words that no symbol and no carry touch stay.
std::vector<qsizetype> prefixLengths(SymbolSpan a, SymbolSpan b)
{
    const Occurrences occurrences(a);
    std::vector<std::uint64_t> row(a.size() / 64 + 1, ~std::uint64_t {0});
    for (const Symbol symbol : b) {
        std::uint64_t carry = 0;
        std::size_t next = 0; // the word that a carry would enter
        for (const OccurrenceWord &word : occurrences.of(symbol)) {
            for (; carry != 0 && next < word.index; ++next) {
                const std::uint64_t sum = row[next] + 1;
                carry = sum == 0;
                row[next] |= sum;
            }
            const std::uint64_t old = row[word.index];
            const std::uint64_t matches = old & word.bits;
            const std::uint64_t partial = old + matches;
            const std::uint64_t sum = partial + carry;
            carry = (partial < old || sum < partial) ? 1 : 0;
            row[word.index] = sum | (old & ~word.bits);
            next = word.index + 1;
        }
        for (; carry != 0 && next < row.size(); ++next) {
            const std::uint64_t sum = row[next] + 1;
            carry = sum == 0;
            row[next] |= sum;
        }
    }
    std::vector<qsizetype> lengths(a.size() + 1, 0);
    for (std::size_t i = 0; i < a.size(); ++i)
        lengths[i + 1] = lengths[i] + ((row[i / 64] >> (i % 64) & 1) == 0 ? 1 : 0);
    return lengths;
}

Symbols reversed(SymbolSpan sequence)
{
    return {sequence.rbegin(), sequence.rend()};
}

} // namespace

SplitPoint commonSplit(SymbolSpan a, SymbolSpan b)
{
    const std::size_t middle = b.size() / 2;
    const std::vector<qsizetype> before = prefixLengths(a, b.first(middle));
    const std::vector<qsizetype> after = prefixLengths(reversed(a), reversed(b.subspan(middle)));
    std::size_t best = 0;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        if (before[i] + after[a.size() - i] > before[best] + after[a.size() - best])
            best = i;
    }
    return {static_cast<qsizetype>(best), static_cast<qsizetype>(middle)};
}

} // namespace bluepencil
