// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/tally/tally.h"

#include <map>

namespace bluepencil {

// What the decisions of a page come to, whichever way they were read.
struct OverviewParts {
    Stats stats; // of the range, with groups
    std::vector<std::vector<StatsGroup>> alsoBy; // of the same, by other keys
    Effort effort; // of the same
    Stats before; // of the period before, without groups
    Effort effortBefore;
    std::map<UtcMs, Effort> days; // of the range, by their start
};

} // namespace bluepencil
