// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/rights/erasureledger.h"
#include "core/queue/rights/holds.h"
#include "core/queue/rights/restriction.h"
#include "core/store/backup/statemark.h"

#include <vector>

namespace bluepencil {

// What was asked for in a workspace that no copy of it may undo: erasures, legal holds (released
// ones too) and restrictions.
struct StandingRights {
    QString workspaceId;
    std::vector<ErasedSubject> erased;
    std::vector<Hold> holds;
    std::vector<Restriction> restrictions;
    StateMark mark; // all that was read here, in short
};

struct CarriedRights {
    int persons = 0; // erased again
    int holds = 0; // that were added, or released
    int restrictions = 0; // that were added, or ended
};

// An earlier schema knows less. Corrupt or Storage if any of it cannot be read: then nobody knows
// what would be undone.
[[nodiscard]] Result<StandingRights> standingRights(Workspace &workspace);

// Brings a copy to the same state; doing it again changes nothing. Erasures come first, for holds
// stood against none of them.
[[nodiscard]] Result<CarriedRights> carryOver(SqlReviewQueue &queue, const StandingRights &rights);

} // namespace bluepencil
