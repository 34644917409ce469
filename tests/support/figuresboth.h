// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/figurecache.h"
#include "tests/support/jsondifference.h"

namespace bluepencil::test {

inline constexpr double FigureTolerance = 1e-9;

// What the columns say of a question beside what the database says.
struct BothWays {
    bool fromColumns = false; // else the columns could not say
    QString wrong; // empty where the two are the same
};

// As computeStats(), inside one read transaction.
[[nodiscard]] BothWays statsBothWays(Workspace &workspace, const QTimeZone &zone,
                                     const StatsQuery &query);
// As readOverview(), all of it.
[[nodiscard]] BothWays overviewBothWays(Workspace &workspace, const QTimeZone &zone,
                                        const OverviewQuery &query, UtcMs now);

} // namespace bluepencil::test
