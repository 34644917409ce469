// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/interner.h"

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

__extension__ typedef unsigned __int128 Product;

std::uint64_t mixed(std::uint64_t a, std::uint64_t b)
{
    const Product product = Product {a} * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

// Words are short: they are read four characters, or two, at a time.
template <typename Characters> std::uint64_t read(const char16_t *units)
{
    Characters result;
    std::memcpy(&result, units, sizeof result);
    return result;
}

constexpr auto four = read<std::uint64_t>;
constexpr auto two = read<std::uint32_t>;

bool sameUnits(const char16_t *a, const char16_t *b, std::size_t size)
{
    if (size > 8)
        return std::memcmp(a, b, size * sizeof *a) == 0;
    if (size >= 4)
        return four(a) == four(b) && four(a + size - 4) == four(b + size - 4);
    if (size >= 2)
        return two(a) == two(b) && two(a + size - 2) == two(b + size - 2);
    return size == 0 || *a == *b;
}

bool sameText(QStringView a, QStringView b)
{
    return a.size() == b.size()
        && sameUnits(a.utf16(), b.utf16(), static_cast<std::size_t>(a.size()));
}

} // namespace

Interner::Interner()
    : m_seeds {QHashSeed::globalSeed(), mixed(QHashSeed::globalSeed() ^ GoldenRatio, GoldenRatio)}
    , m_slots(FirstSlots)
{
    m_singles.fill(None);
}

Symbol Interner::symbol(QStringView text)
{
    if (text.size() != 1 || text.front().unicode() >= SingleCount)
        return hashed(text);
    Symbol &single = m_singles[text.front().unicode()];
    if (single == None)
        single = added(text);
    return single;
}

Symbol Interner::hashed(QStringView text)
{
    const std::uint32_t hash = hashOf(text);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t place = hash & mask;; place = (place + 1) & mask) {
        Slot &slot = m_slots[place];
        if (slot.symbol == None) {
            slot = {hash, added(text)};
            if (2 * m_texts.size() > m_slots.size())
                resize(Growth * m_slots.size());
            return static_cast<Symbol>(m_texts.size() - 1);
        }
        if (slot.hash == hash && sameText(m_texts[slot.symbol], text))
            return slot.symbol;
    }
}

// Multiplied up and folded, as wyhash does (Wang Yi, public domain, 2019).
std::uint32_t Interner::hashOf(QStringView text) const
{
    const char16_t *units = text.utf16();
    auto size = static_cast<std::size_t>(text.size());
    std::uint64_t hash = m_seeds[0] ^ size;
    for (; size > 8; size -= 4, units += 4)
        hash = mixed(hash ^ four(units), m_seeds[1]);
    std::uint64_t head = 0;
    std::uint64_t tail = 0;
    if (size >= 4) {
        head = four(units);
        tail = four(units + size - 4);
    } else if (size >= 2) {
        head = two(units);
        tail = two(units + size - 2);
    } else if (size == 1) {
        head = *units;
    }
    return static_cast<std::uint32_t>(mixed(hash ^ head, m_seeds[1] ^ tail));
}

Symbol Interner::added(QStringView text)
{
    m_texts.push_back(text);
    return static_cast<Symbol>(m_texts.size() - 1);
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

// Every fourth of so many strings may be a new one.
void Interner::expect(std::size_t count)
{
    const std::size_t wanted = std::min(std::bit_ceil(count / 2), MostExpectedSlots);
    if (wanted > m_slots.size())
        resize(wanted);
}

Symbols Interner::symbols(QStringView text, const std::vector<Token> &tokens)
{
    Symbols result;
    result.reserve(tokens.size());
    expect(tokens.size());
    for (const Token &token : tokens)
        result.push_back(symbol(text.sliced(token.start, token.length)));
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
