// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"

namespace bluepencil {

// What a finding says, in plain English for the command line. No character of a foreign text that
// acts on a terminal gets through.
[[nodiscard]] QString findingDetail(const CheckFinding &finding);

// Which of the fourteen checks of the command line's contract a finding is of: figure-not-found,
// fact-deviates, fact-missing, name-not-found, link-not-found, placeholder, phrase, voice, length,
// language, personal-data, hidden-character, instruction, schema.
[[nodiscard]] QString contractName(const CheckFinding &finding);

// Foreign text with its control and format characters named ("<U+200B>"), at most 200 units of it.
[[nodiscard]] QString tamed(const QString &text);

} // namespace bluepencil
