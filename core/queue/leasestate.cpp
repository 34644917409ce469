// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/leasestate.h"

namespace bluepencil {

Result<bool> leaseStands(Database &database, const LeaseKey &key, const QString &reviewer)
{
    Query query(database,
                QStringLiteral("SELECT 1 FROM slot WHERE slot_id = ? AND fence = ? AND owner = ?"
                               " AND state = 'leased'"));
    return query.bind(key.slotId).bind(key.fence).bind(reviewer).runToRow();
}

} // namespace bluepencil
