// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/stats/statsdetails.h"
#include "core/store/database/database.h"

namespace bluepencil {

// Of the decisions on drafts of one model that count.
struct ModelCosts {
    QString model; // empty where none is told
    qint64 n = 0; // decisions
    std::vector<CostFigures> costs; // as StatsDetails::costs
};

// What the items decided on from `from` on and before `to` cost, by model, most decisions first,
// then by name: the same as computeStats() with details by model says, for who wants nothing else
// of it. Of the records only the drafts of each item are read, once.
[[nodiscard]] Result<std::vector<ModelCosts>> readModelCosts(Database &database, UtcMs from,
                                                             UtcMs to);

} // namespace bluepencil
