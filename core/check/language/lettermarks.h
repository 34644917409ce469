// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/checktext.h"

#include <QString>

#include <optional>

// The parts of a letter that are not its matter: how it greets and how it closes. English, German,
// French, Spanish, Italian, Portuguese, Dutch; greeting and closing also Japanese, Chinese, Arabic.
namespace bluepencil {

// "dear", "hallo", "estimada", in lower case.
[[nodiscard]] bool isGreetingWord(const QString &word);
// "mr", "frau", "dr": a family name follows.
[[nodiscard]] bool isNameTitle(const QString &word);
// Whom a greeting may name without naming anybody: "customer", "damen", "team".
[[nodiscard]] bool isAnybody(const QString &word);

// Whether the first line with a letter greets. `text` is the draft.
[[nodiscard]] bool hasGreeting(const QString &text);
// UTF-16 index of the line that closes ("Kind regards"); nothing if there is none.
[[nodiscard]] std::optional<qsizetype> closingStart(const QString &text);

} // namespace bluepencil
