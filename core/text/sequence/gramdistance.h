// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/sequence/interner.h"

#include <QtGlobal>

namespace bluepencil {

// What the Levenshtein distance of two sequences is at least, by the stretches of 1, 2 and 4
// elements that only one of them has: one edit touches at most q stretches of q elements on a side
// (Ukkonen, "Approximate string-matching with q-grams and maximal matches", TCS 92, 1992). Linear,
// and close to the truth where two texts have little in common.
[[nodiscard]] qsizetype leastDistance(SymbolSpan a, SymbolSpan b);

} // namespace bluepencil
