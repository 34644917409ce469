// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/overview.h"

namespace bluepencil {

struct WorkspaceChoices {
    StatsChoices choices;
    qint64 records = 0; // feedback that counts
};

// Attributes are those of the latest decisions, so that the time this takes is bounded.
[[nodiscard]] Result<WorkspaceChoices> readChoices(Database &database, const std::stop_token &stop);

} // namespace bluepencil
