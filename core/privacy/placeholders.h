// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/finding.h"

#include <QString>

#include <string>
#include <vector>

// The tags that stand where personal data stood: "[EMAIL]", "[EMAIL_2]", "[CARD ****1111]". They
// are ASCII, and what may stand in one is so narrow that a person's text hides nothing in it.
namespace bluepencil {

// "[EMAIL", and what follows it: "_2", " ****1111" or nothing. It must fit the shapes that
// withoutPlaceholders() knows.
[[nodiscard]] QString placeholderOf(PersonalDataType type, const QString &inside);
[[nodiscard]] bool isPlaceholder(const QString &text);

// With `fill` in the places of placeholders; as long as before.
[[nodiscard]] QString withoutPlaceholders(QString text, QChar fill = u' ');
// The same in UTF-8, between the brackets.
void fillPlaceholders(std::string &bytes, char fill);

// Without those that lie in placeholders alone: a tag tells nothing of anybody. They are in order.
[[nodiscard]] std::vector<Finding> besidePlaceholders(std::vector<Finding> findings,
                                                      const QString &text);

} // namespace bluepencil
