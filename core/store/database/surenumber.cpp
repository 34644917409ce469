// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database/surenumber.h"

#include "core/store/database/postgres.h"

#include <QThread>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int looks = 25;
constexpr unsigned long lookMs = 10;

// Transactions that may be writing to a table, of a name each for as long as they last. A standby
// shows no locks of those who write.
Result<QStringList> writersOf(Database &database, const QString &table)
{
    Query query(database,
                QStringLiteral("SELECT virtualtransaction FROM pg_locks WHERE granted"
                               " AND locktype = 'relation' AND mode = 'RowExclusiveLock'"
                               " AND relation = CAST(? AS regclass)"
                               " AND database = (SELECT oid FROM pg_database"
                               " WHERE datname = current_database())"
                               " UNION SELECT 'standby' WHERE pg_is_in_recovery()"));
    BLUEPENCIL_TRY(query.bind(table).run());
    QStringList texts;
    Result<bool> row = query.next();
    for (; row && *row; row = query.next())
        texts += query.text(0);
    if (!row)
        return fail(row.error());
    return texts;
}

} // namespace

// Whoever takes a number holds the table for writing before, until its transaction ends. So all who
// may still store a row under a number up to `last` are among those that hold it after `last` was
// seen.
Result<std::optional<qint64>> lastSureNumber(Database &database, const QString &table,
                                             const QString &column)
{
    Query highest(database,
                  QStringLiteral("SELECT coalesce(max(%1), 0) FROM %2").arg(column, table));
    const Result<bool> row = highest.runToRow();
    if (!row)
        return fail(row.error());
    const qint64 last = *row ? highest.integer(0) : 0;
    highest.finish();
    if (!isPostgresAddress(database.path())) // one writes at a time
        return last;
    Result<QStringList> writers = writersOf(database, table);
    if (!writers)
        return fail(writers.error());
    for (int look = 0; look < looks && !writers->isEmpty(); ++look) {
        QThread::msleep(lookMs);
        const Result<QStringList> now = writersOf(database, table);
        if (!now)
            return fail(now.error());
        writers->removeIf([&now](const QString &writer) { return !now->contains(writer); });
    }
    return writers->isEmpty() ? std::optional(last) : std::nullopt;
}

} // namespace bluepencil
