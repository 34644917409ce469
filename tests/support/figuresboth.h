// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/columns/figurecache.h"
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
// The same with what the database said before, which must not have changed since.
[[nodiscard]] BothWays statsBothWays(Workspace &workspace, const QTimeZone &zone,
                                     const StatsQuery &query, const Result<Stats> &read);
// As readOverview(), all of it.
[[nodiscard]] BothWays overviewBothWays(Workspace &workspace, const QTimeZone &zone,
                                        const OverviewQuery &query, UtcMs now);
// As readCostFigures(), readModelFigures(), readQualityFigures() and readLabelFigures(): what is
// wrong, or empty.
[[nodiscard]] QString pagesBothWays(Workspace &workspace, const QTimeZone &zone,
                                    const FeedbackFilter &filter, UtcMs now);
// As computeCallStats(), figures of small groups too.
[[nodiscard]] BothWays callsBothWays(Workspace &workspace, const QTimeZone &zone,
                                     const CallQuery &query);
// What is wrong with how many items were open at the moments, which rise, beside what all items
// say; empty: nothing.
[[nodiscard]] QString openBothWays(Database &database, const FeedbackFilter &filter,
                                   const std::vector<UtcMs> &moments);
// Gives all items other times to come and to go, some none to go.
[[nodiscard]] Result<> spreadItems(Database &database, UtcMs from);

} // namespace bluepencil::test
