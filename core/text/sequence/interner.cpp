// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sequence/interner.h"

#include <QHashSeed>

#include <algorithm>
#include <bit>
#include <cstring>

namespace bluepencil {

namespace {

constexpr std::size_t FirstSlots = 256;
// More words are not expected of any text: a long one says most of its words again and again, and a
// table that is mostly empty is slow.
constexpr std::size_t MostExpectedSlots = 4096;
constexpr std::size_t Growth = 4;

constexpr std::uint64_t GoldenRatio = 0x9E3779B97F4A7C15U; // 2^64 / golden ratio

__extension__ using Product = unsigned __int128;

std::uint64_t mixed(std::uint64_t a, std::uint64_t b)
{
    const Product product = Product {a} * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

constexpr std::size_t Half = 4; // characters in one number
constexpr std::size_t ShortSize = 2 * Half;

std::uint64_t four(const char16_t *units)
{
    std::uint64_t result;
    std::memcpy(&result, units, sizeof result);
    return result;
}

// Ones for the first `size` of four characters.
constexpr std::uint64_t firstOf(std::size_t size)
{
    std::array<char16_t, Half> units {};
    for (std::size_t i = 0; i < std::min(size, Half); ++i)
        units[i] = 0xFFFF;
    return std::bit_cast<std::uint64_t>(units);
}

constexpr std::array<std::uint64_t, Half + ShortSize + 1> Masks = [] {
    std::array<std::uint64_t, Half + ShortSize + 1> masks {};
    for (std::size_t size = 0; size < masks.size(); ++size)
        masks[size] = firstOf(size < Half ? 0 : size - Half);
    return masks;
}();

} // namespace

Interner::Interner()
    : m_seeds {QHashSeed::globalSeed(), mixed(QHashSeed::globalSeed() ^ GoldenRatio, GoldenRatio)}
    , m_slots(FirstSlots)
{
    m_singles.fill(None);
}

Symbol Interner::symbol(QStringView text)
{
    const char16_t *const units = text.utf16();
    const auto size = static_cast<std::size_t>(text.size());
    if (size == 1 && *units < SingleCount)
        return single(units);
    return hashed(size < ShortSize ? wordAtEnd(units, size) : wordAt(units, size));
}

inline Symbol Interner::added(const Word &word)
{
    m_words.push_back(word);
    return static_cast<Symbol>(m_words.size() - 1);
}

inline Symbol Interner::single(const char16_t *unit)
{
    const Symbol known = m_singles[*unit];
    return known != None ? known : m_singles[*unit] = added(wordAtEnd(unit, 1));
}

// Reads at least eight characters: most words are shorter, and not to ask by how much saves the
// wrong guesses.
inline Interner::Word Interner::wordAt(const char16_t *units, std::size_t size)
{
    if (size > ShortSize)
        return {four(units), four(units + size - Half), units, size};
    return {four(units) & Masks[size + Half], four(units + Half) & Masks[size], units, size};
}

// The same of a short string, read no further than to its end.
[[gnu::noinline]] Interner::Word Interner::wordAtEnd(const char16_t *units, std::size_t size)
{
    std::array<char16_t, ShortSize> copy {};
    std::copy_n(units, size, copy.begin());
    return {four(copy.data()), four(copy.data() + Half), units, size};
}

inline bool Interner::Word::isShort() const
{
    return size <= ShortSize;
}

// Head, tail and size are compared in one go: which of them differs can't be foreseen.
inline bool Interner::Word::operator==(const Word &other) const
{
    if (((head ^ other.head) | (tail ^ other.tail) | (size ^ other.size)) != 0)
        return false;
    if (isShort())
        return true;
    if (size <= ShortSize + Half)
        return four(units + Half) == four(other.units + Half);
    return std::memcmp(units + Half, other.units + Half, (size - ShortSize) * sizeof *units) == 0;
}

inline Symbol Interner::hashed(const Word &word)
{
    const std::uint32_t hash = hashOf(word);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t place = hash & mask;; place = (place + 1) & mask) {
        Slot &slot = m_slots[place];
        if (slot.symbol == None)
            return addedAt(slot, hash, word);
        if (slot.hash == hash && m_words[slot.symbol] == word)
            return slot.symbol;
    }
}

[[gnu::noinline]] Symbol Interner::addedAt(Slot &slot, std::uint32_t hash, const Word &word)
{
    const Symbol symbol = added(word);
    slot = {hash, symbol};
    if (2 * m_words.size() > m_slots.size())
        resize(Growth * m_slots.size());
    return symbol;
}

// Multiplied up and folded, as wyhash does (Wang Yi, public domain, 2019).
inline std::uint32_t Interner::hashOf(const Word &word) const
{
    std::uint64_t hash = m_seeds[0] ^ word.size;
    if (!word.isShort()) {
        for (std::size_t next = Half; next + Half < word.size; next += Half)
            hash = mixed(hash ^ four(word.units + next), m_seeds[1]);
    }
    return static_cast<std::uint32_t>(mixed(hash ^ word.head, m_seeds[1] ^ word.tail));
}

void Interner::resize(std::size_t slotCount)
{
    std::vector<Slot> slots(slotCount);
    const std::size_t mask = slotCount - 1;
    for (const Slot &slot : m_slots) {
        if (slot.symbol == None)
            continue;
        std::size_t place = slot.hash & mask;
        while (slots[place].symbol != None)
            place = (place + 1) & mask;
        slots[place] = slot;
    }
    m_slots = std::move(slots);
}

// Every fourth of so many strings may be a new one, and where a quarter is full most are found at
// first sight.
void Interner::expect(std::size_t count)
{
    const std::size_t wanted = std::min(std::bit_ceil(count), MostExpectedSlots);
    if (wanted > m_slots.size())
        resize(wanted);
    m_words.reserve(m_slots.size() / 2);
}

Symbols Interner::symbols(QStringView text, const std::vector<Token> &tokens)
{
    Symbols result(tokens.size());
    expect(tokens.size());
    const char16_t *const units = text.utf16();
    Symbol *next = result.data();
    auto token = tokens.begin();
    const auto lastTokens
        = std::ranges::upper_bound(tokens, text.size() - qsizetype {ShortSize}, {}, &Token::start);
    for (; token != lastTokens; ++token) {
        const char16_t *const unit = units + token->start;
        if (token->length == 1 && *unit < SingleCount)
            *next++ = single(unit);
        else
            *next++ = hashed(wordAt(unit, static_cast<std::size_t>(token->length)));
    }
    for (; token != tokens.end(); ++token)
        *next++ = symbol(text.sliced(token->start, token->length));
    return result;
}

Symbols Interner::symbols(const std::vector<QString> &words)
{
    Symbols result;
    result.reserve(words.size());
    expect(words.size());
    for (const QString &word : words)
        result.push_back(symbol(word));
    return result;
}

Symbols codePoints(QStringView text)
{
    Symbols result;
    result.reserve(static_cast<std::size_t>(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            result.push_back(QChar::surrogateToUcs4(unit, text[++i].unicode()));
        else
            result.push_back(unit);
    }
    return result;
}

} // namespace bluepencil
