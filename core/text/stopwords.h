// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace bluepencil {

// Words that carry grammar rather than content: articles, prepositions, conjunctions, pronouns,
// auxiliaries of English, German, French, Spanish, Italian, Portuguese, Dutch, Arabic and Japanese.
// Words that negate are none of them. Case does not count.
[[nodiscard]] bool isStopWord(QStringView word);

// The one of the seven languages in Latin letters (ISO 639-1) to which most stop words in the
// beginning of the text belong; empty if none stands out.
[[nodiscard]] QString guessedLanguage(QStringView text);

} // namespace bluepencil
