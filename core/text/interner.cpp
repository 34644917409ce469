// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/interner.h"

#include <QHashSeed>

namespace bluepencil {

namespace {

constexpr std::size_t FirstSlots = 256;

// Seeded by the process, so that nobody can write a text of colliding words. Symbols go by first
// sight and do not depend on it.
std::uint32_t hashOf(QStringView text)
{
    static const std::size_t seed = QHashSeed::globalSeed();
    return static_cast<std::uint32_t>(qHash(text, seed));
}

} // namespace

Interner::Interner()
    : m_slots(FirstSlots)
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
                grow();
            return static_cast<Symbol>(m_texts.size() - 1);
        }
        if (slot.hash == hash && m_texts[slot.symbol] == text)
            return slot.symbol;
    }
}

Symbol Interner::added(QStringView text)
{
    m_texts.push_back(text);
    return static_cast<Symbol>(m_texts.size() - 1);
}

void Interner::grow()
{
    std::vector<Slot> slots(2 * m_slots.size());
    const std::size_t mask = slots.size() - 1;
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

Symbols Interner::symbols(QStringView text, const std::vector<Token> &tokens)
{
    Symbols result;
    result.reserve(tokens.size());
    for (const Token &token : tokens)
        result.push_back(symbol(text.sliced(token.start, token.length)));
    return result;
}

Symbols Interner::symbols(const std::vector<QString> &words)
{
    Symbols result;
    result.reserve(words.size());
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
