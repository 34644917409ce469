// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/detectors/contextdetectors.h"
#include "core/privacy/detectors/digitgroups.h"
#include "core/privacy/hits.h"

namespace bluepencil {

// Numbers of payment cards: a known issuer's first digits and length, Luhn's check digit, and
// groups as cards have them. Digits in one that hardly any card has are none where they are said to
// be of a thing (`things`) or have the check digit of a bar code, unless a card was spoken of.
void findCards(std::string_view text, const std::vector<DigitRun> &runs,
               const std::vector<CueMatch> &cues, std::vector<Range> things, bool isAsked,
               Hits &hits);

} // namespace bluepencil
