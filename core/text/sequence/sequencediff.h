// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/sequence/interner.h"

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

// Up to so many elements on each side as few as possible lie in hunks: any two texts of 100 kB.
inline constexpr qsizetype ExactDiffSize = 102'400;

// What a diff takes at most: steps of sixty-four cells each, never a time, so that the answer is
// the same on every machine.
inline constexpr qsizetype MostDiffSteps = qsizetype {1} << 30;

// The hunks that turn `a` into `b`; between two of them stands at least one equal element. Beyond
// ExactDiffSize elements that stand once on each side, in the same order, hold the two together,
// and what lies between them is compared as exactly as the steps allow. Memory is linear. `steps`
// is told how many were taken.
[[nodiscard]] std::vector<Hunk> sequenceDiff(SymbolSpan a, SymbolSpan b,
                                             qsizetype *steps = nullptr);

} // namespace bluepencil
