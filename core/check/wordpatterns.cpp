// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/wordpatterns.h"

#include <QStringList>

#include <algorithm>
#include <map>

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

// Words by their hashes, one after the other.
class HashedWords {
public:
    explicit HashedWords(QStringView text)
        : m_text(text)
    {
    }

    // False at the end.
    bool next(quint32 *hash)
    {
        while (m_at < m_text.size() && kindOf(m_text[m_at]) != Unit::Part)
            ++m_at;
        if (m_at == m_text.size())
            return false;
        *hash = FirstHash;
        for (; m_at < m_text.size(); ++m_at) {
            const Unit kind = kindOf(m_text[m_at]);
            const bool joins = kind == Unit::Joint && m_at + 1 < m_text.size()
                && kindOf(m_text[m_at + 1]) == Unit::Part;
            if (kind == Unit::Gap || (kind == Unit::Joint && !joins))
                break;
            if (kind != Unit::Unseen)
                *hash = hashed(*hash, folded(m_text[m_at]));
        }
        return true;
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

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
            for (const QString &word : steps[step].words)
                roles[hashOf(word)].push_back({int(i), step});
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
    HashedWords words(text);
    quint32 hash = 0;
    for (qsizetype number = 0; words.next(&hash); ++number) {
        const Rolled *word = rolled(hash);
        if (word == nullptr)
            continue;
        if (reached.empty())
            reached.assign(m_steps, Never);
        for (const Role &role : word->roles) {
            const Pattern &pattern = m_patterns[std::size_t(role.pattern)];
            const std::size_t at = pattern.firstStep + role.step;
            const qsizetype before = role.step == 0 ? number - 1 : reached[at - 1];
            const qsizetype room = role.step == 0 ? 0 : qsizetype(pattern.steps[role.step].room);
            if ((role.step > 0 && before == Never) || number - before > room + 1)
                continue;
            if (role.step + 1 == pattern.steps.size())
                return true;
            reached[at] = number;
        }
    }
    return false;
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
