// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/interner.h"

#include <QtGlobal>

#include <vector>

namespace bluepencil {

// A stretch of `a` that stands where a stretch of `b` stood not: half open, at most one side empty.
struct Hunk {
    qsizetype startA = 0;
    qsizetype endA = 0;
    qsizetype startB = 0;
    qsizetype endB = 0;

    bool operator==(const Hunk &) const = default;
};

// The hunks that turn `a` into `b`; between two of them stands at least one equal element. As few
// elements as possible lie in hunks, unless two texts are so large and so different that the work
// would pass a fixed number of steps (never a time, so the answer is the same on every machine).
// Memory is linear.
[[nodiscard]] std::vector<Hunk> sequenceDiff(SymbolSpan a, SymbolSpan b);

} // namespace bluepencil
