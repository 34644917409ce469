// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/selections.h"
#include "ui/statistics/cards/figurecard.h"

#include <array>

// What the figure cards say.
namespace bluepencil::figures {

inline constexpr std::size_t CardCount = 5;

// Approved unchanged, edit effort, time per item, open now, decisions.
[[nodiscard]] std::array<CardWords, CardCount> cards(const Overview &overview);
// The same with the figures of another selection, `said`, in the place of the period before.
[[nodiscard]] std::array<CardWords, CardCount>
cardsBeside(const Overview &overview, const OverviewAgainst &against, const QString &said);

} // namespace bluepencil::figures
