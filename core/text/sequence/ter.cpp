// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sequence/ter.h"

#include "core/text/sequence/interner.h"
#include "core/text/sequence/levenshtein.h"
#include "core/text/sequence/sequencediff.h"
#include "core/text/sequence/wordshifts.h"

#include <algorithm>

namespace bluepencil {

namespace {

// Never more than replacing every word.
qsizetype diffDistance(SymbolSpan a, SymbolSpan b)
{
    qsizetype edits = 0;
    for (const Hunk &hunk : sequenceDiff(a, b))
        edits += std::max(hunk.endA - hunk.startA, hunk.endB - hunk.startB);
    const qsizetype longer = std::max(std::ssize(a), std::ssize(b));
    return std::min(edits, longer);
}

} // namespace

TerResult translationEdits(const std::vector<QString> &hypothesis,
                           const std::vector<QString> &reference)
{
    const bool isShort = std::max(std::ssize(hypothesis), std::ssize(reference)) <= TerShiftLimit;
    if (isShort && hypothesis == reference)
        return {};
    Interner interner;
    Symbols words = interner.symbols(hypothesis);
    const Symbols target = interner.symbols(reference);
    TerResult result;
    if (target.empty()) {
        result.edits = std::ssize(words);
        return result;
    }
    if (!isShort) {
        result.shiftsSearched = false;
        const auto distance = levenshtein(words, target);
        result.exactDistance = distance.has_value();
        result.edits = distance.value_or(0);
        if (!distance)
            result.edits = diffDistance(words, target);
        return result;
    }
    const ShiftedDistance shifted = shiftedDistance(std::move(words), target);
    result.shifts = shifted.shifts;
    result.edits = shifted.shifts + shifted.distance;
    return result;
}

} // namespace bluepencil
