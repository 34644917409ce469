// SPDX-License-Identifier: GPL-3.0-or-later
// What ends in SqlReviewQueue without anybody's hand: items that expire, places that die.
#include "core/queue/rows.h"
#include "core/queue/sqlreviewqueue.h"
#include "core/store/database/dialect.h"

namespace bluepencil {

namespace {

constexpr int sweepLimit = 100;
// How long a place that somebody gave back for good waits for somebody else.
constexpr qint64 longestWaitMs = qint64 {7} * 24 * 60 * 60 * 1000;

// Those of the items that nobody else holds, and that still ask their producer for nothing.
Result<QStringList> holdThoseFree(Database &database, const QStringList &items)
{
    QStringList held;
    for (const QString &itemId : items) {
        Query query(database,
                    QStringLiteral("SELECT item_id FROM item WHERE item_id = ?"
                                   " AND draft_request_id IS NULL")
                        + database.dialect().holdFree(QStringLiteral("item")));
        const Result<QStringList> one = textsOf(query.bind(itemId));
        if (!one)
            return fail(one.error());
        held += *one;
    }
    return held;
}

} // namespace

Result<> SqlReviewQueue::sweep()
{
    Transaction transaction(database());
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(sweepInTransaction());
    return transaction.commit();
}

Result<> SqlReviewQueue::sweepInTransaction()
{
    BLUEPENCIL_TRY(sweepExpiredItems());
    BLUEPENCIL_TRY(sweepLateRequests());
    return sweepDeadSlots();
}

Result<> SqlReviewQueue::sweepExpiredItems()
{
    Query query(database(),
                QStringLiteral("SELECT item_id FROM item WHERE state = 'open'"
                               " AND expires_at IS NOT NULL AND expires_at <= ? LIMIT ?")
                    + database().dialect().holdFree(QStringLiteral("item")));
    const Result<QStringList> expired = textsOf(query.bind(m_clock.now()).bind(sweepLimit));
    if (!expired)
        return fail(expired.error());
    for (const QString &itemId : *expired) {
        const Result<ItemRow> item = loadItem(database(), itemId);
        if (!item)
            return fail(item.error());
        BLUEPENCIL_TRY(endItem(*item, OutcomeStatus::Expired, QStringLiteral("expired")));
    }
    return {};
}

// A producer that says nothing has said no. A probe, about which no producer is asked, comes back
// in the same way, so that waiting tells nobody which items are probes.
Result<> SqlReviewQueue::sweepLateRequests()
{
    // Read at every lease: from the few requests that wait, the oldest first, never from the items.
    const QString waited = QStringLiteral("r.created_at <= ? - ");
    Query query(database(),
                QStringLiteral("SELECT i.item_id FROM draft_request r"
                               " CROSS JOIN queue q CROSS JOIN item i WHERE r.state = 'waiting'"
                               " AND %1(SELECT min(draft_wait_ms) FROM queue)"
                               " AND q.name = r.queue AND %1q.draft_wait_ms"
                               " AND i.item_id = r.item_id AND i.draft_request_id = r.request_id"
                               " ORDER BY r.created_at, r.request_no LIMIT ?")
                        .arg(waited)
                    + database().dialect().holdFree(QStringLiteral("i")));
    const Result<QStringList> late
        = textsOf(query.bind(m_clock.now()).bind(m_clock.now()).bind(sweepLimit));
    if (!late)
        return fail(late.error());
    for (const QString &itemId : *late)
        BLUEPENCIL_TRY(closeRequest(itemId, QStringLiteral("refused"), {}));
    return {};
}

// A place dies when it was delivered too often, or when somebody gave the item back for good and
// nobody else came for it: those who are left cannot or will not, and silence is a lost item.
Result<> SqlReviewQueue::sweepDeadSlots()
{
    const UtcMs now = m_clock.now();
    const UtcMs waiting = now - longestWaitMs;
    // Each is found by an index of its own among the few that it may be.
    const QString often = QStringLiteral(
        "%1.state IN ('ready', 'leased') AND %1.deliveries > 0"
        " AND (%1.state = 'ready' OR %1.lease_until <= ?)"
        " AND %1.deliveries >= (SELECT max_deliveries FROM queue WHERE name = %1.queue)");
    const QString refused
        = QStringLiteral("%1.state = 'ready' AND %1.excluded <> '[]' AND %1.visible_at <= ?"
                         " AND coalesce(%1.sticky_until, 0) <= ? AND EXISTS (SELECT 1"
                         "   FROM queue WHERE name = %1.queue AND paused_at IS NULL)");
    // Those wait for their producer. As a value, or a planner reads all items for the few places.
    const QString answered = QStringLiteral(
        " AND (SELECT i.draft_request_id FROM item i WHERE i.item_id = s.item_id) IS NULL");
    const QString s = QStringLiteral("s");
    Query find(database(),
               QStringLiteral("SELECT s.item_id FROM slot s WHERE %1%3"
                              " UNION SELECT s.item_id FROM slot s WHERE %2%3 LIMIT ?")
                   .arg(often.arg(s), refused.arg(s), answered));
    const Result<QStringList> dying
        = textsOf(find.bind(now).bind(waiting).bind(waiting).bind(sweepLimit));
    if (!dying)
        return fail(dying.error());
    const Result<QStringList> items = holdThoseFree(database(), *dying);
    if (!items)
        return fail(items.error());
    const QString slot = QStringLiteral("slot");
    Query die(database(),
              QStringLiteral("UPDATE slot SET state = 'dead', lease_until = NULL"
                             " WHERE item_id = ? AND (%1 OR %2)")
                  .arg(often.arg(slot), refused.arg(slot)));
    for (const QString &itemId : *items) {
        BLUEPENCIL_TRY(die.bind(itemId).bind(now).bind(waiting).bind(waiting).run());
        BLUEPENCIL_TRY(logEvent(QStringLiteral("dead"), itemId, {}, {}));
        BLUEPENCIL_TRY(closeIfDone(itemId));
    }
    return {};
}

} // namespace bluepencil
