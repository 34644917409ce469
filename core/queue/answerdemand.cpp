// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/answerdemand.h"

#include "core/queue/rows.h"
#include "core/store/database/database.h"

namespace bluepencil {

Result<QStringList> answerDemand(Database &database, const QString &queue)
{
    Query query(database, QStringLiteral("SELECT answer_required FROM queue WHERE name = ?"));
    const Result<bool> row = query.bind(queue).runToRow();
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(noSuchQueue(queue));
    return query.text(0).split(u',', Qt::SkipEmptyParts);
}

Result<> setAnswerDemand(Database &database, const QString &queue, const QStringList &checks)
{
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    Query update(database, QStringLiteral("UPDATE queue SET answer_required = ? WHERE name = ?"));
    BLUEPENCIL_TRY(update.bind(checks.join(u',')).bind(queue).run());
    if (update.affectedRows() != 1)
        return fail(noSuchQueue(queue));
    return transaction.commit();
}

} // namespace bluepencil
