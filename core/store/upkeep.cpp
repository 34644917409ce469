// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/upkeep.h"

#include "core/store/database/database.h"
#include "core/store/database/dialect.h"

#include <QDateTime>

namespace bluepencil {

namespace {

constexpr int monthsAhead = 2;
constexpr int rowsRemovedAtOnce = 2000;

// One number, in a transaction of its own, one program at a time.
Result<qint64> ask(Database &database, const QString &sql, UtcMs moment)
{
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(waitForTurn(database, QStringLiteral("upkeep")));
    Query query(database, sql);
    const Result<bool> row = query.bind(moment).runToRow();
    if (!row)
        return fail(row.error());
    const qint64 answer = query.integer(0);
    query.finish();
    BLUEPENCIL_TRY(transaction.commit());
    return answer;
}

Result<> makeMonths(Database &database, UtcMs now, UpkeepReport &report)
{
    const QString make = database.dialect().makeEventMonth();
    if (make.isEmpty())
        return {};
    const QDateTime today = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC);
    const QDate first(today.date().year(), today.date().month(), 1);
    for (int ahead = 0; ahead <= monthsAhead; ++ahead) {
        const Result<qint64> made
            = ask(database, make, first.addMonths(ahead).startOfDay(Qt::UTC).toMSecsSinceEpoch());
        if (!made)
            return fail(made.error());
        report.monthsMade += *made;
    }
    return {};
}

// That bytes are still to be cleared (core/queue/rights/erasure.h) outlives the month in which it
// was noted.
Result<> keepOwing(Database &database, UtcMs before, UtcMs now)
{
    Query again(database,
                QStringLiteral("INSERT INTO event (at, item_id, kind)"
                               " SELECT CAST(? AS BIGINT), item_id, kind"
                               " FROM event WHERE item_id = 'erasure' AND kind = 'clearing_owed'"
                               " AND at < ? LIMIT 1"));
    return again.bind(now).bind(before).run();
}

Result<> dropEvents(Database &database, UtcMs before, UtcMs now, UpkeepReport &report)
{
    if (const QString drop = database.dialect().dropEventMonths(); !drop.isEmpty()) {
        BLUEPENCIL_TRY(keepOwing(database, before, now));
        const Result<qint64> dropped = ask(database, drop, before);
        if (!dropped)
            return fail(dropped.error());
        report.monthsDropped = *dropped;
    }
    while (true) {
        Query query(database,
                    QStringLiteral("DELETE FROM event WHERE event_no IN (SELECT event_no"
                                   " FROM event WHERE at < ? AND kind <> 'clearing_owed'"
                                   " ORDER BY event_no LIMIT ?)"));
        BLUEPENCIL_TRY(query.bind(before).bind(rowsRemovedAtOnce).run());
        report.eventsDropped += query.affectedRows();
        if (query.affectedRows() < rowsRemovedAtOnce)
            return {};
    }
}

// Of an outcome that still waits for its producer the row stays: without it the outcome would look
// as if nobody had tried to send it, and be sent anew.
Result<> dropDeliveries(Database &database, UtcMs before, UpkeepReport &report)
{
    while (true) {
        Query query(
            database,
            QStringLiteral("DELETE FROM webhook_delivery WHERE delivery_id IN"
                           " (SELECT d.delivery_id FROM webhook_delivery d"
                           "   WHERE d.state <> 'waiting'"
                           "   AND coalesce(d.last_attempt_at, d.next_attempt_at) < ?"
                           "   AND NOT EXISTS (SELECT 1 FROM outcome o"
                           "     WHERE o.outcome_id = d.delivery_id"
                           "     AND o.state IN ('committed', 'taken'))"
                           "   AND NOT EXISTS (SELECT 1 FROM draft_request r"
                           "     WHERE r.request_id = d.delivery_id"
                           "     AND r.state = 'waiting' AND r.acked_at IS NULL) LIMIT ?)"));
        BLUEPENCIL_TRY(query.bind(before).bind(rowsRemovedAtOnce).run());
        report.deliveriesDropped += query.affectedRows();
        if (query.affectedRows() < rowsRemovedAtOnce)
            return {};
    }
}

// By when it was told: when it began is its producer's word. In the order in which they were told,
// so that each piece is found at once.
Result<> dropCalls(Database &database, UtcMs before, UpkeepReport &report)
{
    while (true) {
        Query query(database,
                    QStringLiteral("DELETE FROM model_call WHERE call_no IN (SELECT call_no"
                                   " FROM model_call WHERE received_at < ?"
                                   " ORDER BY call_no LIMIT ?)"));
        BLUEPENCIL_TRY(query.bind(before).bind(rowsRemovedAtOnce).run());
        report.callsDropped += query.affectedRows();
        if (query.affectedRows() < rowsRemovedAtOnce)
            return {};
    }
}

} // namespace

Result<UpkeepReport> keepUp(Database &database, UtcMs now, std::optional<UtcMs> dropBefore,
                            std::optional<UtcMs> dropCallsBefore)
{
    UpkeepReport report;
    BLUEPENCIL_TRY(makeMonths(database, now, report));
    if (dropBefore) {
        BLUEPENCIL_TRY(dropEvents(database, *dropBefore, now, report));
        BLUEPENCIL_TRY(dropDeliveries(database, *dropBefore, report));
    }
    if (dropCallsBefore)
        BLUEPENCIL_TRY(dropCalls(database, *dropCallsBefore, report));
    return report;
}

} // namespace bluepencil
