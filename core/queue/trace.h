// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/store/database/database.h"

#include <QString>

namespace bluepencil {

// One item's whole life: the item as it stands, its slots, events in order, decisions with the
// feedback they became, outcomes and signals. An empty producer finds the item if the id is unique.
[[nodiscard]] Result<OrderedJson> traceItem(Database &database, const QString &producer,
                                            const QString &externalId);

} // namespace bluepencil
