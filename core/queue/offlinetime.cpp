// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/offlinetime.h"

#include "core/queue/rows.h"
#include "core/store/database/database.h"

namespace bluepencil {

Result<qint64> offlineTime(Database &database, const QString &queue)
{
    Query query(database, QStringLiteral("SELECT offline_ms FROM queue WHERE name = ?"));
    const Result<bool> row = query.bind(queue).runToRow();
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(noSuchQueue(queue));
    return query.integer(0);
}

Result<> setOfflineTime(Database &database, const QString &queue, qint64 ms)
{
    if (ms < 0 || ms > LongestOfflineMs) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("items can be taken along for at most eight hours"), queue,
                    QStringLiteral("give 0 to 8 hours"));
    }
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    Query update(database, QStringLiteral("UPDATE queue SET offline_ms = ? WHERE name = ?"));
    BLUEPENCIL_TRY(update.bind(ms).bind(queue).run());
    if (update.affectedRows() != 1)
        return fail(noSuchQueue(queue));
    return transaction.commit();
}

} // namespace bluepencil
