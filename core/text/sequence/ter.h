// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace bluepencil {

struct TerResult {
    qsizetype edits = 0; // insertions + deletions + substitutions + shifts
    qsizetype shifts = 0;
    bool shiftsSearched = true;
    // False where even the plain edit distance would cost too much (hundreds of thousands of words,
    // nearly all of them different): then `edits` is that of a diff, an upper bound.
    bool exactDistance = true;

    bool operator==(const TerResult &) const = default;
};

inline constexpr qsizetype TerShiftLimit = 2000; // words a side, above which no shift is searched

// Translation edit rate of `hypothesis` (the draft) against one reference (the final): Snover et
// al. 2006, greedy shift search as in the authors' TERCOM and as sacrebleu reimplements it: shifts
// of at most 10 words over at most 50, a beam of 25 around the diagonal, at most 1,000 candidates.
// Words are compared as they stand; case is the caller's affair.
[[nodiscard]] TerResult translationEdits(const std::vector<QString> &hypothesis,
                                         const std::vector<QString> &reference);

} // namespace bluepencil
