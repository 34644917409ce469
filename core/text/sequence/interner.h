// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/tokens.h"

#include <QStringView>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace bluepencil {

using Symbol = std::uint32_t;
using Symbols = std::vector<Symbol>;
using SymbolSpan = std::span<const Symbol>;

// Numbers strings 0, 1, 2 … in the order of first sight, so that comparing two of them costs one
// instruction. It keeps views: the texts must outlive it.
class Interner {
public:
    Interner();

    Symbol symbol(QStringView text);
    Symbols symbols(QStringView text, const std::vector<Token> &tokens);
    Symbols symbols(const std::vector<QString> &words);

private:
    // Half of what a text is made of, spaces and marks, needs no hashing.
    static constexpr std::size_t SingleCount = 256;
    static constexpr Symbol None = UINT32_MAX;

    struct Slot {
        std::uint32_t hash = 0;
        Symbol symbol = None;
    };

    // A string as it is compared. The first four characters, and the next four or, of a string that
    // is longer than that, the last four; zeros where there are fewer.
    struct Word {
        std::uint64_t head = 0;
        std::uint64_t tail = 0;
        const char16_t *units = nullptr;
        std::size_t size = 0;

        bool isShort() const;
        bool operator==(const Word &other) const;
    };

    static Word wordAt(const char16_t *units, std::size_t size);
    static Word wordAtEnd(const char16_t *units, std::size_t size);
    Symbol single(const char16_t *unit);
    Symbol hashed(const Word &word);
    Symbol added(const Word &word);
    Symbol addedAt(Slot &slot, std::uint32_t hash, const Word &word);
    std::uint32_t hashOf(const Word &word) const;
    void expect(std::size_t count);
    void resize(std::size_t slotCount);

    // Of the process, so that nobody can write a text of colliding words. Symbols go by first sight
    // and do not depend on them.
    std::array<std::uint64_t, 2> m_seeds;
    std::array<Symbol, SingleCount> m_singles {}; // strings of one character
    std::vector<Slot> m_slots; // open addressing, at most half full, a power of two
    std::vector<Word> m_words; // of each symbol
};

// The code points of a text; a lone surrogate stands for itself.
[[nodiscard]] Symbols codePoints(QStringView text);

} // namespace bluepencil
