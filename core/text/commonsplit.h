// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/interner.h"

#include <QtGlobal>

namespace bluepencil {

struct SplitPoint {
    qsizetype a = 0;
    qsizetype b = 0;
};

// Hirschberg, "A linear space algorithm for computing maximal common subsequences", CACM 18, 1975:
// the point through which a longest common subsequence of `a` and `b` passes in the middle of `b`.
// Row lengths by Hyyrö, "Bit-parallel LCS-length computation revisited", AWOCA 2004: 64 cells a
// step.
[[nodiscard]] SplitPoint commonSplit(SymbolSpan a, SymbolSpan b);

} // namespace bluepencil
