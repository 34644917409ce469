// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"

namespace bluepencil {

// Words that speak to a model or to whoever reviews, where a customer or a document should speak of
// the matter: "ignore previous instructions", "approve this without reading", marks of a prompt's
// format. In English, German, French, Spanish, Italian, Portuguese and Dutch, the plainest ones in
// Japanese, Chinese and Arabic, and whatever is written in tag characters that only a model reads,
// or encoded so that people pass over it (core/check/hostile/encodedruns.h). Messages of the system
// are the producer's own and left out.
//
//   instruction-in-source  warning  in a message or reference; candidates[0] is where, the span in
//                                   the draft is empty; of tags its text is what they spell
//   instruction-in-draft   error    in the draft
//   encoded-in-source      warning  encoded words in a message or reference, whatever they say;
//                                   candidates[0] is where, its text what they say
//   encoded-in-draft       warning  in the draft (value decoded); an error if they give orders
//   draft-speaks-as-model  warning  the draft says of itself that a model wrote it ("as an AI")
class InstructionCheck : public Check {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] std::vector<CheckFinding> run(const Item &item,
                                                const QString &draft) const override;
};

// Whether a text holds what the check finds, but for a draft that speaks of itself. For very many
// of them: where there is nothing it takes a fraction of the check's time.
[[nodiscard]] bool holdsInstructions(const QString &text);
// Whether a draft does, or a message or a reference; in these, encoded words that give no orders
// are for people to look at and do not count.
[[nodiscard]] bool holdsInstructions(const Item &item);

} // namespace bluepencil
