// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/wordpatterns.h"

#include "core/check/unitblocks.h"

#include <QStringList>

#include <algorithm>
#include <bit>
#include <map>
#include <utility>

namespace bluepencil {

namespace {

constexpr quint32 FirstHash = 2166136261U; // FNV-1a
constexpr quint32 HashFactor = 16777619U;

constexpr quint32 hashed(quint32 hash, char16_t unit)
{
    return (hash ^ unit) * HashFactor;
}

quint32 hashOf(const QString &word)
{
    quint32 hash = FirstHash;
    for (const QChar c : word)
        hash = hashed(hash, c.unicode());
    return hash;
}

constexpr std::size_t lowerHalf(quint32 hash)
{
    return hash & 0xFFFFU;
}

enum class Unit { Gap, Part, Joint, Unseen };

// As CheckText cuts words.
Unit kindOf(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit < 0x80) {
        if ((unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z')
            || (unit >= u'0' && unit <= u'9'))
            return Unit::Part;
        return unit == u'\'' || unit == u'-' ? Unit::Joint : Unit::Gap;
    }
    if (unit == u'\u2019' || unit == u'\u2010' || unit == u'\u2011')
        return Unit::Joint;
    if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
        return Unit::Part;
    return c.category() == QChar::Other_Format ? Unit::Unseen : Unit::Gap;
}

// As foldedWord() writes them.
char16_t folded(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit < 0x80)
        return unit >= u'A' && unit <= u'Z' ? char16_t(unit + 0x20) : unit;
    return unit == u'\u2019' ? u'\'' : c.toLower().unicode();
}

// Of a block of units, bit by bit.
struct WordMasks {
    quint64 part = 0;
    quint64 joint = 0;
    quint64 unseen = 0;
};

WordMasks wordMasks(const char16_t *block)
{
    WordMasks masks {
        unitsThat(block, [](quint16 unit) { return isAsciiLetterOrDigit(unit); }),
        unitsThat(block, [](quint16 unit) { return (unit == u'\'') | (unit == u'-'); }), 0};
    const auto isOther = [](quint16 unit) {
        return unit > 0x7F;
    };
    if (!anyUnit(block, isOther))
        return masks;
    for (quint64 others = unitsThat(block, isOther); others != 0; others &= others - 1) {
        const int at = std::countr_zero(others);
        const quint64 bit = quint64 {1} << at;
        switch (kindOf(QChar(block[at]))) {
        case Unit::Part:
            masks.part |= bit;
            break;
        case Unit::Joint:
            masks.joint |= bit;
            break;
        case Unit::Unseen:
            masks.unseen |= bit;
            break;
        case Unit::Gap:
            break;
        }
    }
    return masks;
}

struct FoundWord {
    QStringView units; // from its first letter or digit on
    bool maybeUnseen = false; // whether some of the units may be none of the word
};

// Calls `visit` with one word after the other until it says that it has seen enough.
template <typename Visit> bool visitWords(QStringView text, const Visit &visit)
{
    UnitBlocks blocks(text);
    bool maybeUnseen = false;
    qsizetype start = -1; // of what is not at an end yet
    const auto end = [&](qsizetype at) {
        QStringView units = text.sliced(std::exchange(start, -1));
        units.truncate(at - (units.data() - text.data()));
        while (!units.empty() && kindOf(units.front()) != Unit::Part)
            units = units.sliced(1);
        return !units.empty() && visit(FoundWord {units, maybeUnseen});
    };
    WordMasks next = wordMasks(blocks.at(0));
    for (qsizetype base = 0; base < text.size(); base += UnitBlocks::Size) {
        const WordMasks now = next;
        next = wordMasks(blocks.at(base + UnitBlocks::Size));
        maybeUnseen = maybeUnseen || now.unseen != 0;
        const quint64 joins = now.joint & ((now.part >> 1U) | (next.part << 63U));
        const quint64 inside = now.part | now.unseen | joins;
        quint64 edges = inside ^ ((inside << 1U) | quint64(start >= 0));
        for (; edges != 0; edges &= edges - 1) {
            const qsizetype at = base + std::countr_zero(edges);
            if (start < 0)
                start = at;
            else if (end(at))
                return true;
        }
    }
    return start >= 0 && end(text.size());
}

// Of the first two units of a word and how many there are; the same for all words that are folded
// alike.
std::size_t shapeOf(QStringView word)
{
    constexpr unsigned fiveBits = 31;
    constexpr qsizetype fourBits = 15;
    const unsigned first = folded(word[0]) & fiveBits;
    const unsigned second = word.size() > 1 ? folded(word[1]) & fiveBits : 0;
    return (first << 9U) | (second << 4U) | unsigned(std::min(word.size(), fourBits));
}

quint32 hashOf(const FoundWord &word)
{
    quint32 hash = FirstHash;
    for (const QChar c : word.units) {
        if (!word.maybeUnseen || kindOf(c) != Unit::Unseen)
            hash = hashed(hash, folded(c));
    }
    return hash;
}

} // namespace

WordPatterns::WordPatterns(const std::vector<QString> &patterns)
{
    for (const QString &written : patterns) {
        Pattern pattern;
        std::size_t room = 0;
        for (const QString &part : written.split(u' ', Qt::SkipEmptyParts)) {
            bool isNumber = false;
            const uint number = part.toUInt(&isNumber);
            if (isNumber) {
                room = number;
            } else if (part.startsWith(u'!')) {
                pattern.excluded.insert(part.sliced(1));
            } else {
                const QStringList words = part.split(u'|');
                pattern.steps.push_back({QSet<QString>(words.begin(), words.end()), room});
                room = 0;
            }
        }
        for (const QString &word : std::as_const(pattern.steps.front().words))
            m_byFirst[word].push_back(int(m_patterns.size()));
        pattern.firstStep = m_steps;
        m_steps += pattern.steps.size();
        m_patterns.push_back(std::move(pattern));
    }
    rollWords();
}

void WordPatterns::rollWords()
{
    std::map<quint32, std::vector<Role>> roles;
    for (std::size_t i = 0; i < m_patterns.size(); ++i) {
        const std::vector<Step> &steps = m_patterns[i].steps;
        for (std::size_t step = steps.size(); step-- > 0;) {
            for (const QString &word : steps[step].words) {
                roles[hashOf(word)].push_back({int(i), step});
                m_shapes.set(shapeOf(word));
            }
        }
    }
    for (auto &[hash, of] : roles) {
        m_mayBe.set(lowerHalf(hash));
        m_rolled.push_back({hash, std::move(of)});
    }
}

const WordPatterns::Rolled *WordPatterns::rolled(quint32 hash) const
{
    if (!m_mayBe.test(lowerHalf(hash)))
        return nullptr;
    const auto found = std::ranges::lower_bound(m_rolled, hash, {}, &Rolled::hash);
    return found != m_rolled.end() && found->hash == hash ? &*found : nullptr;
}

// Each pattern's steps as far as they were come upon, by the number of the word that was the last
// one: of a step that comes up anew the later one reaches further.
bool WordPatterns::mayMatch(QStringView text) const
{
    constexpr qsizetype Never = -1;
    std::vector<qsizetype> reached; // of all patterns; made for the first word of any
    qsizetype number = -1;
    return visitWords(text, [&](const FoundWord &found) {
        ++number;
        if (!found.maybeUnseen && !m_shapes.test(shapeOf(found.units)))
            return false;
        const Rolled *word = rolled(hashOf(found));
        if (word == nullptr)
            return false;
        if (reached.empty())
            reached.assign(m_steps, Never);
        return std::ranges::any_of(word->roles, [&](const Role &role) {
            const Pattern &pattern = m_patterns[std::size_t(role.pattern)];
            const std::size_t at = pattern.firstStep + role.step;
            const qsizetype before = role.step == 0 ? number - 1 : reached[at - 1];
            const qsizetype room = role.step == 0 ? 0 : qsizetype(pattern.steps[role.step].room);
            if ((role.step > 0 && before == Never) || number - before > room + 1)
                return false;
            reached[at] = number;
            return role.step + 1 == pattern.steps.size();
        });
    });
}

// The nearest word that fits each step: with the small rooms here no other choice finds more.
std::optional<std::size_t> WordPatterns::matchedEnd(const Pattern &pattern,
                                                    const std::vector<QString> &words,
                                                    std::size_t first)
{
    std::size_t at = first;
    for (std::size_t step = 1; step < pattern.steps.size(); ++step) {
        const Step &wanted = pattern.steps[step];
        const std::size_t last = std::min(words.size(), at + wanted.room + 2);
        std::size_t next = at + 1;
        while (next < last && !wanted.words.contains(words[next])) {
            if (pattern.excluded.contains(words[next]))
                return std::nullopt;
            ++next;
        }
        if (next >= last)
            return std::nullopt;
        at = next;
    }
    return at;
}

std::vector<WordPatterns::Match> WordPatterns::find(const CheckText &text, std::size_t most) const
{
    std::vector<QString> words;
    words.reserve(text.words().size());
    for (const CheckText::Word &word : text.words())
        words.push_back(foldedWord(text.view(word)));
    std::vector<Match> matches;
    std::size_t free = 0; // behind the last match
    for (std::size_t i = 0; i < words.size() && matches.size() < most; ++i) {
        const auto candidates = m_byFirst.constFind(words[i]);
        if (candidates == m_byFirst.cend() || i < free)
            continue;
        for (const int pattern : *candidates) {
            const auto end = matchedEnd(m_patterns[std::size_t(pattern)], words, i);
            if (!end)
                continue;
            matches.push_back({text.words()[i].start, text.words()[*end].end, pattern});
            free = *end + 1;
            break;
        }
    }
    return matches;
}

} // namespace bluepencil
