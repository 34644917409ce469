// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/hunks/hunknegation.h"

#include "core/text/hunks/hunkwords.h"

#include <QStringList>

#include <algorithm>

namespace bluepencil {

namespace {

// What a side says to the negation.
struct Reading {
    int words = 0; // that negate
    int parts = 0; // words that negate by a part of them
    int weak = 0; // words like "lack"
    bool carriesOn = false; // "or", behind a negation outside of the hunk
    QStringList rest; // what else it says
    QStringList small; // its stop words, but for articles and auxiliaries

    [[nodiscard]] int all() const { return words + parts + weak; }
};

// Articles and auxiliaries come and go with a negation: "has no" and "has a", "does not go" and
// "goes".
bool goesAlong(const QString &word)
{
    static const QStringList words
        = QStringLiteral(
              "a an the do does did is are was were be been being has have had can could "
              "will would shall should may might must to it there ein eine einen einem "
              "einer der die das den dem ist sind war waren hat haben hatte wird werden "
              "een de het un une le la les des est sont a ont")
              .split(u' ');
    return words.contains(word);
}

// "No, …" answers; it denies nothing of its sentence.
bool isAnswer(const HunkSide &side)
{
    static const QStringList answers = QStringLiteral("no nein non nee não").split(u' ');
    const QString text = side.text().toString().trimmed().toLower();
    return text.size() > 1 && !text.back().isLetterOrNumber()
        && answers.contains(text.chopped(1).trimmed());
}

Reading readingOf(const HunkSide &side, const QString &language)
{
    const bool countsEach = language == QStringLiteral("en") || language == QStringLiteral("de")
        || language == QStringLiteral("nl");
    Reading result;
    for (const HunkWord &word : side.words()) {
        if (word.negates)
            result.words = countsEach ? result.words + 1 : 1; // "ne … pas" is one
        else if (isWeakNegation(word.folded))
            ++result.weak;
        else if (carriesNegationOn(word.folded))
            result.carriesOn = true;
        else if (word.isNot || isAffirmation(word.folded))
            continue;
        else if (!word.isStop)
            result.rest << word.folded;
        else if (!goesAlong(word.folded))
            result.small << word.folded;
    }
    result.small.sort();
    return result;
}

bool areSame(const QString &word, const QString &other)
{
    return word == other || areForms(word, other);
}

// Whether `word` is what `negated` denies by a prefix or by "less" at its end, in some form.
bool isDeniedBy(const QString &word, const QString &negated)
{
    const QString stem = withoutNegatingPrefix(negated);
    const bool isLess = negated.endsWith(QStringLiteral("less")) && negated.size() > 7
        && word.startsWith(negated.chopped(4));
    return isLess || (!stem.isEmpty() && areSame(stem, word));
}

bool mayDeny(const Reading &reading)
{
    return reading.all() > 0 || std::ranges::any_of(reading.rest, [](const QString &word) {
               return !withoutNegatingPrefix(word).isEmpty();
           });
}

// Pairs the words of both rests off, and counts where only one of the two denies.
bool pairOff(Reading *a, Reading *b)
{
    constexpr qsizetype MostWords = 8; // a longer hunk is more than its negation
    if (a->rest.size() != b->rest.size() || a->rest.size() > MostWords)
        return false;
    QStringList left = b->rest;
    for (const QString &word : std::as_const(a->rest)) {
        auto found = std::ranges::find(left, word);
        if (found == left.end()) {
            found = std::ranges::find_if(
                left, [&](const QString &other) { return areOpposites(word, other); });
            if (found != left.end())
                ++(found->size() > word.size() ? b : a)->parts;
        }
        if (found == left.end()) {
            found = std::ranges::find_if(left, [&](const QString &other) {
                return isDeniedBy(word, other) || isDeniedBy(other, word);
            });
            if (found != left.end())
                ++(isDeniedBy(word, *found) ? b : a)->weak;
        }
        if (found == left.end())
            found = std::ranges::find_if(
                left, [&](const QString &other) { return areSame(word, other); });
        if (found == left.end())
            return false;
        left.erase(found);
    }
    return true;
}

// Of Japanese and Chinese: what the side says besides its signs of negation. Hiragana is left out,
// it inflects; so are the signs that come along with a negation.
QString withoutSigns(QStringView text, int *signs)
{
    QString rest = withoutNegationSigns(text, signs);
    rest.removeIf([](QChar c) {
        return !c.isLetterOrNumber() || c.script() == QChar::Script_Hiragana
            || QStringView(u"有的了是会會在").contains(c);
    });
    std::ranges::sort(rest);
    return rest;
}

bool changesSign(QStringView removed, QStringView added)
{
    constexpr qsizetype Longest = 20; // UTF-16 units; a longer one says more than the negation
    const auto isOfSigns = [](QChar c) {
        return c.unicode() >= 0x3040; // kana, Han and what stands behind them
    };
    if (std::max(removed.size(), added.size()) > Longest
        || (std::ranges::none_of(removed, isOfSigns) && std::ranges::none_of(added, isOfSigns)))
        return false;
    int before = 0;
    int after = 0;
    const QString restBefore = withoutSigns(removed, &before);
    const QString restAfter = withoutSigns(added, &after);
    return restBefore == restAfter && std::min(before, after) == 0 && std::max(before, after) == 1;
}

} // namespace

bool changesNegation(const HunkSide &removed, const HunkSide &added, const QString &language,
                     const HunkLines &lines)
{
    if (changesSign(removed.text(), added.text()))
        return true;
    if (isAnswer(removed) || isAnswer(added))
        return false;
    Reading before = readingOf(removed, language);
    Reading after = readingOf(added, language);
    if ((!mayDeny(before) && !mayDeny(after)) || !pairOff(&before, &after)
        || std::min(before.all(), after.all()) > 0)
        return false;
    const bool isOneSided = removed.isBlank() || added.isBlank();
    if (!isOneSided && before.small != after.small)
        return false; // more than the negation was said in another way
    const Reading &negative = before.all() > 0 ? before : after;
    const Reading &positive = before.all() > 0 ? after : before;
    if (negative.words + negative.parts != 1 || negative.weak > 0 || positive.carriesOn)
        return false;
    return negative.words == 0 || lines.surplusOfNegations(language) != 0;
}

} // namespace bluepencil
