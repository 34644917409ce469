// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <QString>

#include <optional>
#include <vector>

namespace bluepencil {

// How a house writes to its customers, as a guideline states it beside its text: what a check can
// hold a draft against. What is not set is not checked.
struct BrandVoice {
    enum class Address { Any, Formal, Informal };

    // `language` is the primary subtag of BCP 47; empty: every language.
    struct Term {
        QString avoid;
        QString use; // instead; may be empty
        QString language;
    };

    struct Phrase {
        QString text;
        QString language;
    };

    std::vector<Term> terms;
    std::vector<Phrase> forbidden;
    std::vector<Phrase> required;
    Address address = Address::Any; // "Sie", "vous", "usted", or "du", "tu"
    bool greeting = false; // a letter must have one
    bool closing = false;
    std::optional<int> sentenceWords; // most in one sentence
    std::optional<int> readingLevel; // most, in LIX (Björnsson 1968: 40 is plain, 60 difficult)
    std::optional<int> leastWords; // of the whole draft
    std::optional<int> mostWords;

    [[nodiscard]] bool isEmpty() const;
    // Whether something said for `ofEntry` counts for a draft in `language` (BCP 47).
    [[nodiscard]] static bool isFor(const QString &ofEntry, const QString &language);
};

// {"terms": [{"avoid", "use", "language"}], "forbidden": [{"text", "language"}], "required": […],
// "address": "formal"|"informal", "greeting": bool, "closing": bool, "sentence_words",
// "reading_level", "least_words", "most_words"}; a phrase may be a plain string. Errors name the
// field behind `pointer`. At most 200 entries of a kind, of 200 characters each.
[[nodiscard]] Result<BrandVoice> parseBrandVoice(const Json &json, const QString &pointer = {});
// What parseBrandVoice() reads; fields that are not set are left out.
[[nodiscard]] OrderedJson toJson(const BrandVoice &voice);

} // namespace bluepencil
