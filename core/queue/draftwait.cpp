// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/draftwait.h"

#include "core/queue/rows.h"
#include "core/store/database/database.h"

namespace bluepencil {

namespace {

constexpr qint64 leastMs = qint64 {60} * 60 * 1000;
constexpr qint64 mostMs = qint64 {14} * 24 * 60 * 60 * 1000;

} // namespace

Result<qint64> draftWait(Database &database, const QString &queue)
{
    Query query(database, QStringLiteral("SELECT draft_wait_ms FROM queue WHERE name = ?"));
    const Result<bool> row = query.bind(queue).runToRow();
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(noSuchQueue(queue));
    return query.integer(0);
}

Result<> setDraftWait(Database &database, const QString &queue, qint64 ms)
{
    if (ms < leastMs || ms > mostMs) {
        return fail(Error::Code::InvalidInput, QStringLiteral("is no time to wait for a draft"),
                    queue, QStringLiteral("use 1 to 336 hours"));
    }
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    Query update(database, QStringLiteral("UPDATE queue SET draft_wait_ms = ? WHERE name = ?"));
    BLUEPENCIL_TRY(update.bind(ms).bind(queue).run());
    if (update.affectedRows() != 1)
        return fail(noSuchQueue(queue));
    return transaction.commit();
}

} // namespace bluepencil
