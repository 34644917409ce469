// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/hunks/hunkname.h"

#include "core/text/hunks/hunkwords.h"

#include <QStringList>

#include <algorithm>
#include <cstdlib>

namespace bluepencil {

namespace {

using Words = HunkWords;

bool isNameOrOfName(const HunkWord &word)
{
    return word.isName || word.isOfName;
}

bool holdsName(const Words &words)
{
    return std::ranges::any_of(words, isNameOrOfName);
}

// Whether there are names and, stop words aside, nothing else.
bool areNames(const Words &words)
{
    const Words content = contentOf(words);
    return !content.empty() && std::ranges::all_of(content, isNameOrOfName);
}

// Whether one of the words is a name by itself: not "Old", "Sea", "King".
bool holdsOwnName(const Words &words)
{
    return std::ranges::any_of(words, [](const HunkWord &word) {
        return (word.isName && !isPartOfNames(word.folded))
            || (word.isOfName && isDemonym(word.folded));
    });
}

// "Praha" and "Praze": one beginning with other letters at the end.
bool differInEnding(const QString &word, const QString &other)
{
    constexpr qsizetype ShortestStem = 3;
    constexpr qsizetype LongestEnding = 3;
    const auto [a, b] = std::ranges::mismatch(word, other);
    return a - word.begin() >= ShortestStem && word.end() - a <= LongestEnding
        && other.end() - b <= LongestEnding && word.back() != other.back();
}

// The names of one hunk and what differs in them.
class NameReading {
public:
    NameReading(const HunkSide &removed, const HunkSide &added, const QString &language,
                const HunkLines &lines)
        : m_removed(removed)
        , m_added(added)
        , m_language(language)
        , m_lines(lines)
        , m_gone(wordsWithout(removed.words(), added.words()))
        , m_new(wordsWithout(added.words(), removed.words()))
    {
    }

    [[nodiscard]] bool changesName() const;

private:
    [[nodiscard]] bool isShouted() const;
    [[nodiscard]] bool comesOrGoes() const;
    [[nodiscard]] bool isExchanged() const;
    [[nodiscard]] bool standsForName(const Words &common, const Words &names) const;
    [[nodiscard]] bool namesStandElsewhere() const;
    [[nodiscard]] bool namesDifferInPlace() const;
    [[nodiscard]] bool areSameName() const;
    [[nodiscard]] bool endingsDiffer() const;

    [[nodiscard]] bool isOneSided() const { return m_removed.isBlank() || m_added.isBlank(); }

    const HunkSide &m_removed;
    const HunkSide &m_added;
    const QString &m_language;
    const HunkLines &m_lines;
    Words m_gone; // words of the draft that the final lacks
    Words m_new;
};

bool NameReading::changesName() const
{
    if (isShouted() || (!holdsName(m_gone) && !holdsName(m_new))
        || !keepOrder(m_removed.words(), m_added.words()))
        return false;
    const bool changes = isOneSided() ? comesOrGoes() : isExchanged();
    return changes && !namesStandElsewhere(); // which takes longest
}

// "HOW HAPPENED": capitals throughout several words tell no names.
bool NameReading::isShouted() const
{
    const auto isLower = [](QChar c) {
        return c.isLower();
    };
    return (m_removed.words().size() > 1 || m_added.words().size() > 1)
        && std::ranges::none_of(m_removed.text(), isLower)
        && std::ranges::none_of(m_added.text(), isLower) && !isOneSided();
}

bool NameReading::isExchanged() const
{
    const bool isGoneNames = areNames(m_gone);
    const bool isAddedNames = areNames(m_new);
    if (isGoneNames && isAddedNames)
        return holdsOwnName(m_gone) && holdsOwnName(m_new) && !areSameName();
    return (isGoneNames && standsForName(m_new, m_gone))
        || (isAddedNames && standsForName(m_gone, m_new)) || namesDifferInPlace();
}

bool NameReading::comesOrGoes() const
{
    static const QStringList joints
        = QStringLiteral("of de du des del della di da do").split(u' '); // "Treasure of"
    const Words &words = m_gone.empty() ? m_new : m_gone;
    const auto isNameOrStop = [](const HunkWord &word) {
        return word.isName || word.isStop;
    };
    return std::ranges::all_of(words, isNameOrStop) && holdsOwnName(words)
        && !joints.contains(words.back().folded)
        && !m_lines.holdInitials(contentOf(words), m_gone.empty());
}

// Word by word both sides say the same, in any form, but for names.
bool NameReading::namesDifferInPlace() const
{
    const Words before = contentOf(m_removed.words());
    const Words after = contentOf(m_added.words());
    int names = 0;
    int common = 0; // words that a name stands for
    for (std::size_t i = 0; i < before.size() && before.size() == after.size(); ++i) {
        if (before[i].folded == after[i].folded)
            continue;
        const bool isName = isNameOrOfName(before[i]);
        const bool isOtherName = isNameOrOfName(after[i]);
        if (isName && isOtherName)
            ++names;
        else if (isName || isOtherName)
            ++common;
        else if (!areForms(before[i].folded, after[i].folded))
            return false;
    }
    return before.size() == after.size() && names > 0 && common <= 1
        && (holdsOwnName(m_gone) || holdsOwnName(m_new)) && !areSameName();
}

// A common word where a name belongs, or the other way round.
bool NameReading::standsForName(const Words &common, const Words &names) const
{
    constexpr qsizetype Shortest = 3; // of a common word that is not a scrap
    const Words content = contentOf(common);
    const auto before = std::ssize(m_removed.words());
    const auto after = std::ssize(m_added.words());
    if (content.size() != 1 || content.front().text.size() < Shortest || !holdsOwnName(names)
        || std::abs(before - after) > 1)
        return false;
    if (m_language == QStringLiteral("de") && content.front().text.front().isUpper())
        return false; // as every noun
    return std::ranges::none_of(names, [&](const HunkWord &name) {
        const auto isForm = [&](const HunkWord &word) {
            return areForms(name.folded, word.folded);
        };
        return !name.isStop
            && (m_lines.holdUncapitalised(name.folded) || std::ranges::any_of(common, isForm));
    });
}

// Whether a name of the hunk is no more in one line than in the other, so that only its place or
// its form changed.
bool NameReading::namesStandElsewhere() const
{
    const auto elsewhere = [&](const Words &words, int sign) {
        return std::ranges::any_of(words, [&](const HunkWord &word) {
            if (!isNameOrOfName(word))
                return false;
            const bool isMoved = m_lines.surplusOfName(word.folded) * sign <= 0;
            return isMoved || (isOneSided() && m_lines.surplusOfForms(word.folded) * sign <= 0);
        });
    };
    return elsewhere(m_gone, 1) || elsewhere(m_new, -1);
}

// The same name with another ending for whose it is.
bool NameReading::areSameName() const
{
    const auto bare = [](const Words &words) {
        QStringList result;
        for (const HunkWord &word : words) {
            if (word.folded.size() > 1)
                result << (word.folded.endsWith(u's') ? word.folded.chopped(1) : word.folded);
        }
        return result;
    };
    return bare(m_gone) == bare(m_new) || (m_language != QStringLiteral("en") && endingsDiffer());
}

// Most other languages inflect names too.
bool NameReading::endingsDiffer() const
{
    const Words before = contentOf(m_gone);
    const Words after = contentOf(m_new);
    return std::ranges::equal(before, after, [](const HunkWord &word, const HunkWord &other) {
        return differInEnding(word.folded, other.folded);
    });
}

} // namespace

bool changesName(const HunkSide &removed, const HunkSide &added, const QString &language,
                 const HunkLines &lines)
{
    return NameReading(removed, added, language, lines).changesName();
}

} // namespace bluepencil
