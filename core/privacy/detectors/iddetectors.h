// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/detectors/cues.h"
#include "core/privacy/detectors/digitgroups.h"
#include "core/privacy/hits.h"

// Numbers of national registers, vehicles and crypto wallets that their shape and check digits give
// away without a word beside them.
namespace bluepencil {

void findNationalNumbers(std::string_view text, const std::vector<DigitRun> &runs, Hits &hits);
// Those with letters in them.
void findLetteredIds(std::string_view text, const std::vector<Word> &words, Hits &hits);

} // namespace bluepencil
