// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/matchbits.h"

namespace bluepencil {

namespace {

// A symbol in every other word or more has a row: a word of a list takes twice the room.
constexpr std::size_t RowShare = 2;

} // namespace

MatchBits::MatchBits(std::size_t alphabet)
    : m_ranks(alphabet, None)
{
}

void MatchBits::fill(SymbolSpan sequence)
{
    for (const Place &place : m_places)
        m_ranks[place.symbol] = None;
    m_places.clear();
    count(sequence);
    reserve((sequence.size() + 63) / 64);
    for (std::size_t i = 0; i < sequence.size(); ++i) {
        Place &place = m_places[m_ranks[sequence[i]]];
        const auto word = static_cast<std::int32_t>(i / 64);
        const std::uint64_t bit = std::uint64_t {1} << (i % 64);
        if (place.row != NoRow) {
            m_rows[place.row + i / 64] |= bit;
            continue;
        }
        if (place.lastWord != word)
            m_words[place.begin + place.count++] = {word, 0};
        place.lastWord = word;
        m_words[place.begin + place.count - 1].bits |= bit;
    }
}

void MatchBits::count(SymbolSpan sequence)
{
    for (std::size_t i = 0; i < sequence.size(); ++i) {
        std::uint32_t &rank = m_ranks[sequence[i]];
        if (rank == None) {
            rank = static_cast<std::uint32_t>(m_places.size());
            m_places.push_back({.symbol = sequence[i]});
        }
        Place &place = m_places[rank];
        const auto word = static_cast<std::int32_t>(i / 64);
        if (place.lastWord != word)
            ++place.count;
        place.lastWord = word;
    }
}

void MatchBits::reserve(std::size_t wordCount)
{
    std::size_t words = 0;
    std::size_t rows = 0;
    for (Place &place : m_places) {
        if (place.count * RowShare >= wordCount) {
            place.row = rows;
            rows += wordCount;
        } else {
            place.begin = words;
            words += place.count;
        }
        place.count = 0;
        place.lastWord = -1;
    }
    m_words.resize(words);
    m_rows.assign(rows, 0);
}

} // namespace bluepencil
