// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

// What single words say to the kind of a hunk. Short lists for English, German, French, Spanish,
// Italian, Portuguese and Dutch, the most frequent words of Russian, Arabic, Japanese and Chinese.
// Every `word` is in lower case.
namespace bluepencil {

// "not", "never", "kein", "ne", "لا" … `language` settles words that negate in one language and
// mean something else in another ("no", "sin"). Words that carry a negation on ("nor") are none.
[[nodiscard]] bool isNegationWord(const QString &word, const QString &language);
// "little", "lack", "fail": next to a negation, so that "not much" in their place changes nothing.
[[nodiscard]] bool isWeakNegation(const QString &word);
// Whether a negation says something else between these two words: "not only", "whether or not".
[[nodiscard]] bool isNegationLost(const QString &before, const QString &after);
// "always", "something": what "never" and "nothing" deny.
[[nodiscard]] bool isAffirmation(const QString &word);
// "or", "any": behind a negation they deny too.
[[nodiscard]] bool carriesNegationOn(const QString &word);
// Japanese and Chinese negate inside of what a diff cuts by character: the text without those
// signs, whose number is added to `signs`.
[[nodiscard]] QString withoutNegationSigns(QStringView text, int *signs);
// "possible" to "impossible", "glücklich" to "unglücklich", either way round.
[[nodiscard]] bool areOpposites(const QString &word, const QString &other);
// "approve" from "disapprove", but also "port" from "import"; empty if there is no prefix.
[[nodiscard]] QString withoutNegatingPrefix(const QString &word);

// "two" to "twelve", tens, hundred … Words for one are left out (they are articles or pronouns),
// and those that are common words in another language ("due", "once", "neuf").
[[nodiscard]] std::optional<int> numberOfWord(const QString &word);

// "first" to "twentieth"; "second" is one too.
[[nodiscard]] std::optional<int> ordinalOfWord(const QString &word);
// What a word says as a number or a part of a date, the same for every way of writing it: "1.000"
// and "1,000", "4th" and "four" and "fourth", "March" and "März". Empty if nothing.
[[nodiscard]] QString numberOfText(const QString &word);

[[nodiscard]] bool isCentury(const QString &word); // or decade, millennium
[[nodiscard]] bool isSeason(const QString &word); // or "beginning", "middle", "end"
[[nodiscard]] bool isEra(const QString &word); // "bc"
// "king", "sea", "old": common words that English writes with a capital within names and titles.
[[nodiscard]] bool isPartOfNames(const QString &word);
[[nodiscard]] bool isWeekday(const QString &word);
[[nodiscard]] bool isTitle(const QString &word); // "mr", "frau", "dr": a name follows
// "russian", "germans": written with a capital in English, though not a name.
[[nodiscard]] bool isDemonym(const QString &word);

} // namespace bluepencil
