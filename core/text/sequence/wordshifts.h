// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/sequence/interner.h"

#include <QtGlobal>

namespace bluepencil {

struct ShiftedDistance {
    qsizetype shifts = 0;
    qsizetype distance = 0; // of the shifted words to the reference
};

// Moves blocks of words, best first, for as long as that shortens the edit distance; at most 1,000
// candidates are tried. `reference` has at least one word.
[[nodiscard]] ShiftedDistance shiftedDistance(Symbols words, SymbolSpan reference);

} // namespace bluepencil
