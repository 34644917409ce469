// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/linescan.h"

namespace bluepencil {

// Sets Finding::isBreach on what must be notified when it leaks together with a person's name:
// first name or initial and last name with a social security number, a driving licence or identity
// card, an account or card number, or a password or code (O.C.G.A. 10-1-911(6), and the like in the
// other states), a passport or national number (California, Civ. Code 1798.82(h)). Together is: in
// `texts`, those of one conversation; fields that have a first and a last name are one name.
void markBreaches(const std::vector<ScanText> &texts, std::vector<TextFindings> &found);

} // namespace bluepencil
