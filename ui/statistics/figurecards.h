// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/overview.h"
#include "ui/statistics/figurecard.h"

#include <array>

// What the figure cards say.
namespace bluepencil::figures {

inline constexpr std::size_t CardCount = 5;

// Approved unchanged, edit effort, time per item, open now, decisions.
[[nodiscard]] std::array<CardWords, CardCount> cards(const Overview &overview);

} // namespace bluepencil::figures
