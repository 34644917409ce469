// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/reviewqueue.h"
#include "core/store/database/database.h"

namespace bluepencil {

// Whether the lease is still the slot's present one: asked while somebody works on the item, so
// that they hear of a loss before they decide. Reads only, waits for no lock, and says nothing
// about time: what ran out unopposed still stands.
[[nodiscard]] Result<bool> leaseStands(Database &database, const LeaseKey &key,
                                       const QString &reviewer);

} // namespace bluepencil
