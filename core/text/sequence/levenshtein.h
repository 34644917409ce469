// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/sequence/interner.h"

#include <QtGlobal>

#include <optional>

namespace bluepencil {

// Steps of sixty-four cells that an exact distance may cost; about a second.
inline constexpr qsizetype LevenshteinWork = qsizetype {1} << 28;

// The exact Levenshtein distance (insertion, deletion, substitution, each cost 1). Memory is
// linear. Nothing if it would take more than `work` steps: two texts both very long and very
// different.
[[nodiscard]] std::optional<qsizetype> levenshtein(SymbolSpan a, SymbolSpan b,
                                                   qsizetype work = LevenshteinWork);

} // namespace bluepencil
