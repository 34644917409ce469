// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/checktext.h"
#include "core/check/language/phrasematcher.h"
#include "core/model/brandvoice.h"

#include <optional>
#include <vector>

// What can be measured of a draft for a voice. Positions are UTF-16 units.
namespace bluepencil {

struct TextSpan {
    qsizetype start = 0;
    qsizetype end = 0;
};

struct Sentence {
    qsizetype start = 0;
    qsizetype end = 0;
    int words = 0;
};

[[nodiscard]] std::vector<Sentence> sentencesOf(const CheckText &text);
// LIX: words per sentence, and the share of words of more than six letters in per cent, added.
// C.-H. Björnsson, "Läsbarhet", 1968. Nothing under 30 words or in scripts without spaces.
[[nodiscard]] std::optional<double> readingLevel(const CheckText &text);
// Words; nothing in scripts without spaces.
[[nodiscard]] std::optional<int> wordCount(const CheckText &text);

// Words of a form of address, code and quotations left out. `language` is the primary subtag; empty
// for languages without the difference. Only words that cannot mean something else.
[[nodiscard]] std::vector<TextSpan> addressWords(const CheckText &text, const QString &language,
                                                 BrandVoice::Address address);

// Where terms to avoid stand; `phrase` is the index in `voice.terms`.
[[nodiscard]] std::vector<PhraseMatcher::Match>
avoidedTerms(const CheckText &text, const BrandVoice &voice, const QString &language);
// Where forbidden phrases stand; `phrase` is the index in `voice.forbidden`.
[[nodiscard]] std::vector<PhraseMatcher::Match>
forbiddenPhrases(const CheckText &text, const BrandVoice &voice, const QString &language);

struct RequiredPhrases {
    int count = 0; // that are required in this language
    std::vector<int> missing; // indices in `voice.required`
};

[[nodiscard]] RequiredPhrases requiredPhrases(const CheckText &text, const BrandVoice &voice,
                                              const QString &language);

} // namespace bluepencil
