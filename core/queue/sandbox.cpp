// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/sandbox.h"

#include "core/model/names.h"
#include "core/store/database/database.h"

namespace bluepencil {

Result<bool> isSandbox(Database &database, const QString &queue)
{
    Query query(database, QStringLiteral("SELECT sandbox FROM queue WHERE name = ?"));
    const Result<bool> row = query.bind(queue).runToRow();
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(Error::Code::NotFound, QStringLiteral("there is no such queue"), queue);
    return query.boolean(0);
}

Result<> setSandbox(Database &database, const QString &queue, bool sandbox, UtcMs now)
{
    BLUEPENCIL_TRY(checkName(queue, QStringLiteral("queue")));
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    Query make(database,
               QStringLiteral("INSERT INTO queue (name, created_at) VALUES (?, ?)"
                              " ON CONFLICT (name) DO NOTHING"));
    BLUEPENCIL_TRY(make.bind(queue).bind(now).run());
    const Result<bool> before = isSandbox(database, queue);
    if (!before)
        return fail(before.error());
    Query items(database, QStringLiteral("SELECT 1 FROM item WHERE queue = ? LIMIT 1"));
    const Result<bool> holds = items.bind(queue).runToRow();
    if (!holds)
        return fail(holds.error());
    items.finish();
    if (*holds && *before != sandbox) {
        return fail(Error::Code::Conflict,
                    QStringLiteral("the queue holds items already and %1 a sandbox")
                        .arg(*before ? QStringLiteral("stays") : QStringLiteral("cannot become")),
                    queue, QStringLiteral("use a new queue"));
    }
    Query update(database, QStringLiteral("UPDATE queue SET sandbox = ? WHERE name = ?"));
    BLUEPENCIL_TRY(update.bind(sandbox ? 1 : 0).bind(queue).run());
    return transaction.commit();
}

} // namespace bluepencil
