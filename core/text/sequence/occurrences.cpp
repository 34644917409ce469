// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sequence/occurrences.h"

#include <algorithm>

namespace bluepencil {

namespace {

constexpr std::size_t NoWord = SIZE_MAX;

std::size_t rankIn(const std::vector<Symbol> &alphabet, Symbol symbol)
{
    return static_cast<std::size_t>(std::ranges::lower_bound(alphabet, symbol) - alphabet.begin());
}

} // namespace

Occurrences::Occurrences(SymbolSpan sequence)
    : m_alphabet(sequence.begin(), sequence.end())
{
    std::ranges::sort(m_alphabet);
    m_alphabet.erase(std::ranges::unique(m_alphabet).begin(), m_alphabet.end());
    std::vector<std::size_t> ranks(sequence.size());
    for (std::size_t i = 0; i < sequence.size(); ++i)
        ranks[i] = rankIn(m_alphabet, sequence[i]);

    m_begin.assign(m_alphabet.size() + 1, 0);
    std::vector<std::size_t> last(m_alphabet.size(), NoWord);
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        if (last[ranks[i]] != i / 64)
            ++m_begin[ranks[i] + 1];
        last[ranks[i]] = i / 64;
    }
    for (std::size_t i = 1; i < m_begin.size(); ++i)
        m_begin[i] += m_begin[i - 1];

    m_words.resize(m_begin.back());
    std::vector<std::size_t> next(m_begin.begin(), m_begin.end() - 1);
    std::ranges::fill(last, NoWord);
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        if (last[ranks[i]] != i / 64)
            m_words[next[ranks[i]]++].index = static_cast<std::uint32_t>(i / 64);
        last[ranks[i]] = i / 64;
        m_words[next[ranks[i]] - 1].bits |= std::uint64_t {1} << (i % 64);
    }
}

std::span<const OccurrenceWord> Occurrences::of(Symbol symbol) const
{
    const std::size_t rank = rankIn(m_alphabet, symbol);
    if (rank == m_alphabet.size() || m_alphabet[rank] != symbol)
        return {};
    return std::span(m_words).subspan(m_begin[rank], m_begin[rank + 1] - m_begin[rank]);
}

} // namespace bluepencil
