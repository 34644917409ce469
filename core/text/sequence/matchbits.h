// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/sequence/interner.h"

#include <cstdint>
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
        const Word *list = nullptr; // in rising order; a word behind the sequence ends it
        const std::uint64_t *row = nullptr; // instead of a list: all words of the sequence
    };

    explicit MatchBits(std::size_t alphabet); // every symbol lies below it

    void fill(SymbolSpan sequence);

    // A list begins with the first of its words that is not before the word `first`. It is found
    // from the one that was asked for last, so ask for near ones.
    [[nodiscard]] Entry from(Symbol symbol, std::int32_t first)
    {
        Place &place = m_places[symbol];
        if (place.row != NoRow)
            return {nullptr, m_rows.data() + place.row};
        const Word *words = m_words.data();
        if (words[place.next].index < first) {
            while (words[++place.next].index < first) {}
        } else {
            while (place.next > place.begin && words[place.next - 1].index >= first)
                --place.next;
        }
        return {words + place.next, nullptr};
    }

private:
    static constexpr std::uint32_t NoRow = UINT32_MAX;

    // Of a symbol that stands nowhere: the end that is the first of all words.
    struct Place {
        std::uint32_t begin = 0; // of the list
        std::uint32_t next = 0;
        std::uint32_t count = 0;
        std::int32_t lastWord = -1; // seen so far
        std::uint32_t row = NoRow;
    };

    void count(SymbolSpan sequence);
    void reserve(std::size_t wordCount);

    std::size_t m_alphabet = 0;
    std::vector<Place> m_places; // by symbol
    Symbols m_used; // in the sequence
    std::vector<Word> m_words;
    std::vector<std::uint64_t> m_rows;
};

} // namespace bluepencil
