// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/callstore.h"

namespace bluepencil::test {

inline constexpr UtcMs FigureCallsStart = 1'795'000'000'000; // 2026-11-18
inline constexpr UtcMs FigureCallsDays = 20;

// Calls `first` to `first + count` of a seeded row of them, of three producers, four models and few
// tasks over FigureCallsDays, told a second apart from FigureCallsStart on, some by a clock that is
// ten seconds behind; some say nothing of tokens, times or cost.
[[nodiscard]] Result<> addFigureCalls(Database &database, quint64 seed, int first, int count);

} // namespace bluepencil::test
