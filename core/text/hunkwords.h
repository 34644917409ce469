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
// "little", "hardly": next to a negation, so that "not much" in their place changes nothing.
[[nodiscard]] bool isWeakNegation(const QString &word);
// Japanese and Chinese negate inside of what a diff cuts by character.
[[nodiscard]] bool holdsNegationSign(QStringView text);
// "possible" to "impossible", "glücklich" to "unglücklich", either way round.
[[nodiscard]] bool areOpposites(const QString &word, const QString &other);

// "two" to "twelve", tens, hundred … Words for one are left out (they are articles or pronouns),
// and those that are common words in another language ("due", "once", "neuf").
[[nodiscard]] std::optional<int> numberOfWord(const QString &word);

[[nodiscard]] bool isWeekday(const QString &word);
[[nodiscard]] bool isTitle(const QString &word); // "mr", "frau", "dr": a name follows
// "russian", "germans": written with a capital in English, though not a name.
[[nodiscard]] bool isDemonym(const QString &word);

} // namespace bluepencil
