// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sequence/matchbits.h"

namespace bluepencil {

namespace {

// A symbol in every other word or more has a row: a word of a list takes twice the room.
constexpr std::size_t RowShare = 2;
constexpr MatchBits::Word End {INT32_MAX, 0};

} // namespace

MatchBits::MatchBits(std::size_t alphabet)
    : m_alphabet(alphabet)
{
}

void MatchBits::fill(SymbolSpan sequence)
{
    m_places.resize(m_alphabet); // not before, as many never need them
    for (const Symbol symbol : m_used)
        m_places[symbol] = {};
    m_used.clear();
    count(sequence);
    reserve((sequence.size() + 63) / 64);
    for (std::size_t i = 0; i < sequence.size(); ++i) {
        Place &place = m_places[sequence[i]];
        const auto word = static_cast<std::int32_t>(i / 64);
        const std::uint64_t bit = std::uint64_t {1} << (i % 64);
        if (place.row != NoRow) {
            m_rows[place.row + i / 64] |= bit;
            continue;
        }
        if (place.lastWord != word)
            m_words[place.next++] = {word, 0};
        place.lastWord = word;
        m_words[place.next - 1].bits |= bit;
    }
    for (const Symbol symbol : m_used)
        m_places[symbol].next = m_places[symbol].begin;
}

void MatchBits::count(SymbolSpan sequence)
{
    for (std::size_t i = 0; i < sequence.size(); ++i) {
        Place &place = m_places[sequence[i]];
        const auto word = static_cast<std::int32_t>(i / 64);
        if (place.lastWord == word)
            continue;
        if (place.count++ == 0)
            m_used.push_back(sequence[i]);
        place.lastWord = word;
    }
}

void MatchBits::reserve(std::size_t wordCount)
{
    std::size_t words = 1;
    std::size_t rows = 0;
    for (const Symbol symbol : m_used) {
        Place &place = m_places[symbol];
        if (place.count * RowShare >= wordCount) {
            place.row = static_cast<std::uint32_t>(rows);
            rows += wordCount;
        } else {
            place.begin = static_cast<std::uint32_t>(words);
            place.next = place.begin;
            words += place.count + 1;
        }
        place.lastWord = -1;
    }
    m_words.assign(words, End);
    m_rows.assign(rows, 0);
}

} // namespace bluepencil
