// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"

namespace bluepencil {

// The language of the draft against that of the last messages of the user, without code and
// quotations. Values: language (of the draft), expected; ISO 639.
//
//   language-matches   passed
//   language-differs   warning  it is neither the customer's nor the one the item names
//   language-declared  note     not the customer's, but the one that the item names
//
// A text too short to tell gives no verdict.
class LanguageCheck : public Check {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] std::vector<CheckFinding> run(const Item &item,
                                                const QString &draft) const override;
};

// ISO 639 of a text; empty if it is too short, or of more than one language. Languages that are
// hardly told apart in writing are one (nb for nb, nn, da; hr for hr, sr, bs; id for id, ms).
[[nodiscard]] QString detectedLanguage(const QString &text);

} // namespace bluepencil
