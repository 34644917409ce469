// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"
#include "core/model/brandvoice.h"

#include <optional>

namespace bluepencil {

// The phrases that the guideline's voice forbids and requires.
//
//   phrase-forbidden   error    value phrase
//   phrase-missing     error    value phrase; about the draft as a whole
class PhraseCheck : public Check {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] std::vector<CheckFinding> run(const Item &item,
                                                const QString &draft) const override;
};

// The voice of the guideline: how its house writes.
//
//   voice-term           warning  a term to avoid; value use (what to say instead, may be empty)
//   voice-address        warning  a word of the other form of address; value wanted (formal,
//                                 informal). German, French, Spanish, Italian, Portuguese, Dutch
//   voice-address-mixed  warning  no form is set, but the draft uses both (German, French, Spanish)
//   voice-greeting       warning  a greeting is missing
//   voice-closing        warning  a closing is missing
//   voice-sentence       warning  a sentence is too long; values words, limit
//   voice-reading        warning  too hard to read; values level, limit (LIX)
//   voice-score          passed   value score, 0 to 100; only where the voice sets something
//
// Quotations and code are left out. A record (a draft by a schema) is no letter: nothing but its
// terms is looked at.
class VoiceCheck : public Check {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] std::vector<CheckFinding> run(const Item &item,
                                                const QString &draft) const override;
};

// The draft's length against the voice, and against what a message of the system or the user asked
// for in so many words ("at most 80 words", then with a fifth to spare).
//
//   length-over    warning  values words, limit
//   length-under   warning  values words, limit
class LengthCheck : public Check {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] std::vector<CheckFinding> run(const Item &item,
                                                const QString &draft) const override;
};

// The voice of the item's guideline; nothing if it has none.
[[nodiscard]] std::optional<BrandVoice> voiceOf(const Item &item);

// How well a draft keeps to the voice: the mean over the rules that are set of how far each is
// kept, times 100. A term or phrase that should not be there n times keeps 1/(1 + n) of its rule, a
// form of address likewise; of required phrases and of sentences counts the share that is right; a
// greeting or closing is there or not; beyond a limit of length or reading level the rule falls off
// in proportion. Nothing if the voice sets no rule.
[[nodiscard]] std::optional<int> voiceScore(const BrandVoice &voice, const QString &language,
                                            const QString &draft);

} // namespace bluepencil
