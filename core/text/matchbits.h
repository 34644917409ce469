// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/interner.h"

#include <cstdint>
#include <span>
#include <vector>

namespace bluepencil {

// For each symbol the places where it stands in a sequence, as bit words. What stands nearly
// everywhere (spaces, commas) has all of its words in one row, the rest a list of those with a bit,
// so memory is linear however many symbols there are. Made to be filled again and again: filling
// costs the sequence, not the alphabet.
class MatchBits {
public:
    struct Word {
        std::int32_t index = 0;
        std::uint64_t bits = 0;
    };

    struct Entry {
        std::span<const Word> list; // in rising order
        const std::uint64_t *row = nullptr; // instead of a list: all words of the sequence
    };

    explicit MatchBits(std::size_t alphabet); // every symbol lies below it

    void fill(SymbolSpan sequence);

    // Of a symbol that stands nowhere: an empty list.
    [[nodiscard]] Entry of(Symbol symbol) const
    {
        const std::uint32_t rank = m_ranks[symbol];
        if (rank == None)
            return {};
        const Place &place = m_places[rank];
        if (place.row != NoRow)
            return {{}, m_rows.data() + place.row};
        return {std::span(m_words).subspan(place.begin, place.count), nullptr};
    }

private:
    static constexpr std::uint32_t None = UINT32_MAX;
    static constexpr std::size_t NoRow = SIZE_MAX;

    struct Place {
        Symbol symbol = 0;
        std::int32_t lastWord = -1; // seen so far
        std::size_t begin = 0;
        std::size_t count = 0;
        std::size_t row = NoRow;
    };

    void count(SymbolSpan sequence);
    void reserve(std::size_t wordCount);

    std::vector<std::uint32_t> m_ranks; // by symbol
    std::vector<Place> m_places; // by rank
    std::vector<Word> m_words;
    std::vector<std::uint64_t> m_rows;
};

} // namespace bluepencil
