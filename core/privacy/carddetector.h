// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/digitgroups.h"
#include "core/privacy/hits.h"

namespace bluepencil {

// Numbers of payment cards: a known issuer's first digits and length, Luhn's check digit, and
// groups as cards have them.
void findCards(std::string_view text, const std::vector<DigitRun> &runs, Hits &hits);

} // namespace bluepencil
