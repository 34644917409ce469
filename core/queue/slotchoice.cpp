// SPDX-License-Identifier: GPL-3.0-or-later
// Which slot SqlReviewQueue gives to a reviewer next, and why none.
#include "core/queue/rights/restriction.h"
#include "core/queue/rows.h"
#include "core/queue/slotpick.h"
#include "core/queue/sqlreviewqueue.h"
#include "core/store/database/dialect.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace bluepencil {

namespace {

const QString anySkill = QStringLiteral("*");

// An SQL condition over `slot s`, `item i` and `queue q`, with the values to bind.
struct Condition {
    QString sql;
    QVariantList values;
};

Condition skillsSuffice(const Dialect &dialect, const QStringList &skills)
{
    if (skills.contains(anySkill))
        return {QStringLiteral("1 = 1"), {}};
    return {dialect.containsAll(QStringLiteral("s.required_skills")), {skillsText(skills)}};
}

Condition both(const Condition &one, const Condition &other)
{
    return {one.sql + QStringLiteral(" AND ") + other.sql, one.values + other.values};
}

// One condition to a planner, which else multiplies what it guesses of the parts, takes it that
// nothing is eligible, and sorts all that waits where the first few in the index would do.
Condition asOne(const Condition &condition)
{
    return {QStringLiteral("CASE WHEN %1 THEN TRUE ELSE FALSE END").arg(condition.sql),
            condition.values};
}

// An earlier turn of the conversation that has to be answered first; one value, the time of now. A
// damaged one, which was set aside for all, would be waited for in vain. CASE, because a planner
// that makes a join of it compares all items without a conversation with each other.
const QString earlierTurn
    = QStringLiteral("CASE WHEN i.conversation_id = '' THEN 1 = 0 ELSE EXISTS (SELECT 1 FROM item b"
                     " WHERE ")
    + UnansweredBefore
    + QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM slot w WHERE w.item_id = b.item_id"
                     "   AND w.state = 'ready' AND w.visible_at > ?"
                     "   AND w.sticky_until = w.visible_at + 1)) END");

// What a reviewer may take: free or past its lease, visible, of an open item in a running queue,
// on which they have no place yet and which they did not give back for good, within their skills,
// not kept for another, and no earlier turn of its conversation unanswered. Who asks for one item
// by name passes over what is merely kept for the last reviewer of its conversation.
Condition eligible(const Dialect &dialect, const LeaseRequest &request, UtcMs now)
{
    const Condition skills = skillsSuffice(dialect, request.skills);
    const QString &me = request.reviewer;
    const Condition place {
        QStringLiteral("(s.state = 'ready' AND s.visible_at <= ?"
                       "   OR s.state = 'leased' AND s.lease_until <= ?) AND NOT %1 AND %2"
                       " AND (s.sticky_to IS NULL OR s.sticky_to = ? OR s.sticky_until <= ?%3)"
                       " AND NOT EXISTS (SELECT 1 FROM slot o WHERE o.item_id = s.item_id"
                       "   AND o.slot_id <> s.slot_id AND o.owner = ?"
                       "   AND o.state IN ('leased', 'decided'))")
            .arg(dialect.hasElement(QStringLiteral("s.excluded")), skills.sql,
                 request.externalId.isEmpty()
                     ? QString()
                     : QStringLiteral(" OR s.returned_decision_id IS NULL"
                                      " AND s.returned_request_id IS NULL")),
        QVariantList {now, now, me} + skills.values + QVariantList {me, now, me}};
    const Condition item {
        QStringLiteral("i.state = 'open' AND (i.expires_at IS NULL OR i.expires_at > ?)"
                       " AND i.draft_request_id IS NULL AND q.paused_at IS NULL AND NOT %1"
                       " AND %2")
            .arg(earlierTurn, notRestricted(QStringLiteral("i"))),
        {now, now}};
    return both(asOne(place), asOne(item));
}

// A reviewer holds less of the queue than its prefetch, without what they have decided. What is
// taken along to be worked on without contact comes from queues that allow it, and is not of it.
Condition hasRoom(const LeaseRequest &request, UtcMs now)
{
    if (request.offline)
        return {QStringLiteral("q.offline_ms > 0"), {}};
    return {QStringLiteral("(SELECT count(*) FROM slot h WHERE h.state = 'leased' AND h.owner = ?"
                           " AND h.lease_until > ? AND h.queue = q.name) < q.prefetch + ?"),
            {request.reviewer, now, request.pending}};
}

const QString slotTable = QStringLiteral("slot s");
const QString noDue = QStringLiteral("9223372036854775807");

// A place of which `feedback f` is what this reviewer decided there, and which came back to them.
// Found from the feedback, where what does not count any more is little and has an index.
Condition cameBack(const QString &reviewer)
{
    return {QStringLiteral("f.status IN ('superseded', 'recalled') AND f.reviewer = ?"
                           " AND s.slot_id = f.slot_id AND s.returned_decision_id = f.decision_id"
                           " AND s.sticky_to = ?"),
            {reviewer, reviewer}};
}

// A place that came back because of what this reviewer asked the producer for.
Condition answered(const QString &reviewer)
{
    return {QStringLiteral("s.returned_request_id IS NOT NULL AND s.sticky_to = ?"), {reviewer}};
}

// A place that came back to this reviewer, whoever had decided it.
Condition returned(const QString &reviewer)
{
    return {QStringLiteral("s.returned_decision_id IS NOT NULL AND s.sticky_to = ?"), {reviewer}};
}

void bindAll(Query &query, const QVariantList &values)
{
    for (const QVariant &value : values)
        query.bind(value);
}

// Few: those that came back to one reviewer.
SlotPick pickAmong(const Dialect &dialect, const QString &tables, const Condition &among,
                   const LeaseRequest &request, UtcMs now)
{
    const Condition condition = both(among, eligible(dialect, request, now));
    SlotPick pick;
    pick.sql = QStringLiteral("SELECT s.slot_id FROM %1 JOIN item i ON i.item_id = s.item_id"
                              " JOIN queue q ON q.name = s.queue"
                              " WHERE s.state IN ('ready', 'leased') AND (? = '' OR s.queue = ?)"
                              " AND %2 ORDER BY s.turn + ? / q.ageing_ms DESC,"
                              " coalesce(s.due_at, %3), s.slot_id LIMIT 1")
                   .arg(tables, condition.sql, noDue)
        + dialect.holdFree(QStringLiteral("s"), QStringLiteral("q"));
    pick.values << request.queue << request.queue << condition.values << now;
    return pick;
}

// The next of one queue, read in the order of slot_turn until one is eligible; `columns` of it.
SlotPick pickNext(const Dialect &dialect, const QString &columns, const QString &queue,
                  const LeaseRequest &request, UtcMs now)
{
    const Condition condition = eligible(dialect, request, now);
    SlotPick pick;
    pick.sql = QStringLiteral("SELECT %1 FROM slot s CROSS JOIN item i CROSS JOIN queue q"
                              " WHERE s.queue = ? AND s.state IN ('ready', 'leased')"
                              " AND i.item_id = s.item_id AND q.name = s.queue AND %2"
                              " ORDER BY s.turn DESC, coalesce(s.due_at, %3), s.slot_id LIMIT 1")
                   .arg(columns, condition.sql, noDue);
    pick.values << queue << condition.values;
    return pick;
}

SlotPick pickWaiting(const Dialect &dialect, const QString &queue, const LeaseRequest &request,
                     UtcMs now)
{
    SlotPick pick = pickNext(dialect, QStringLiteral("s.slot_id"), queue, request, now);
    pick.sql += dialect.holdFree(QStringLiteral("s"), QStringLiteral("q"));
    return pick;
}

Result<std::optional<qint64>> find(Database &database, const SlotPick &pick)
{
    Query query(database, pick.sql);
    bindAll(query, pick.values);
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    return *row ? std::optional(query.integer(0)) : std::nullopt;
}

// In this order: what they decided and what they asked for, wherever there is room or not.
std::array<SlotPick, 2> picksReturned(const Dialect &dialect, const LeaseRequest &request,
                                      UtcMs now)
{
    const QString &me = request.reviewer;
    return {pickAmong(dialect, QStringLiteral("feedback f CROSS JOIN slot s"), cameBack(me),
                      request, now),
            pickAmong(dialect, slotTable, answered(me), request, now)};
}

// What a reviewer holds, whether anything came back to them, and the queues that have room for them
// to take from.
struct Look {
    struct Room {
        QString queue;
        qint64 ageingMs = 0;
    };

    qint64 held = 0;
    bool anyBack = false;
    std::vector<Room> rooms;
};

// All in one statement: it is asked before each place that is given.
Result<Look> lookAround(Database &database, const LeaseRequest &request, UtcMs now)
{
    const Condition room = hasRoom(request, now);
    Query query(database,
                QStringLiteral("SELECT q.name, q.ageing_ms, (SELECT count(*) FROM slot"
                               "   WHERE state = 'leased' AND owner = ? AND lease_until > ?),"
                               " CASE WHEN EXISTS (SELECT 1 FROM slot WHERE sticky_to = ?"
                               "     AND returned_decision_id IS NOT NULL"
                               "     AND state IN ('ready', 'leased'))"
                               "   OR EXISTS (SELECT 1 FROM slot WHERE sticky_to = ?"
                               "     AND returned_request_id IS NOT NULL) THEN 1 ELSE 0 END"
                               " FROM queue q WHERE q.paused_at IS NULL"
                               " AND (? = '' OR q.name = ?) AND ")
                    + room.sql);
    const QString &me = request.reviewer;
    query.bind(me).bind(now).bind(me).bind(me).bind(request.queue).bind(request.queue);
    bindAll(query, room.values);
    Look look;
    Result<bool> row = query.runToRow();
    while (row && *row) {
        look.rooms.push_back({query.text(0), query.integer(1)});
        look.held = query.integer(2);
        look.anyBack = query.boolean(3);
        row = query.next();
    }
    return row ? Result<Look>(std::move(look)) : fail(row.error());
}

// The queues in the order in which their next places would be given; those that have none are left
// out. Nothing is held.
Result<QStringList> inTurn(Database &database, const std::vector<Look::Room> &rooms,
                           const LeaseRequest &request, UtcMs now)
{
    // Turns of different queues compare with the age.
    std::vector<std::tuple<qint64, qint64, qint64, QString>> found;
    for (const Look::Room &room : rooms) {
        const SlotPick pick
            = pickNext(database.dialect(),
                       QStringLiteral("s.slot_id, s.turn, coalesce(s.due_at, %1)").arg(noDue),
                       room.queue, request, now);
        Query query(database, pick.sql);
        bindAll(query, pick.values);
        const Result<bool> row = query.runToRow();
        if (!row)
            return fail(row.error());
        if (*row) {
            found.emplace_back(-(query.integer(1) + now / room.ageingMs), query.integer(2),
                               query.integer(0), room.queue);
        }
    }
    std::ranges::sort(found);
    QStringList queues;
    for (const auto &each : found)
        queues += std::get<QString>(each);
    return queues;
}

// What the new holder is shown from now on, whatever is published while they work.
const QString leasedGuideline
    = QStringLiteral("CASE WHEN i.guideline_id <> '' THEN i.guideline_id ELSE q.guideline_id END");

} // namespace

Result<std::optional<SlotRow>> SqlReviewQueue::grantPicked(const SlotPick &pick,
                                                           const LeaseRequest &request, UtcMs now)
{
    const Dialect &dialect = database().dialect();
    Query update(database(),
                 QStringLiteral("UPDATE slot SET state = 'leased', owner = ?, fence = ")
                     + dialect.fence()
                     + QStringLiteral(", lease_until = ? + (SELECT CASE WHEN ? = 1 THEN offline_ms"
                                      "   ELSE lease_ms END FROM queue WHERE name = slot.queue),"
                                      " deliveries = deliveries + 1, guideline_id = (SELECT ")
                     + leasedGuideline
                     + QStringLiteral(" FROM item i JOIN queue q ON q.name = i.queue"
                                      "   WHERE i.item_id = slot.item_id),"
                                      " guideline_version = coalesce((SELECT CASE"
                                      "     WHEN i.guideline_id <> '' AND i.guideline_version <> ''"
                                      "     THEN i.guideline_version"
                                      "     ELSE (SELECT g.version FROM guideline g WHERE g.id = ")
                     + leasedGuideline
                     + QStringLiteral("       ORDER BY g.ordinal DESC LIMIT 1) END"
                                      "   FROM item i JOIN queue q ON q.name = i.queue"
                                      "   WHERE i.item_id = slot.item_id), '')"
                                      " WHERE slot_id = (")
                     + pick.sql + QStringLiteral(") RETURNING ") + slotColumns());
    update.bind(request.reviewer).bind(now).bind(request.offline ? 1 : 0);
    bindAll(update, pick.values);
    const Result<bool> row = update.runToRow();
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::nullopt;
    SlotRow granted = slotFrom(update);
    update.finish();
    if (const QString used = dialect.fenceUsed(); !used.isEmpty())
        BLUEPENCIL_TRY(Query(database(), used).run());
    return granted;
}

Result<SlotRow> SqlReviewQueue::grant(qint64 slotId, const QString &reviewer)
{
    LeaseRequest request;
    request.reviewer = reviewer;
    Result<std::optional<SlotRow>> granted
        = grantPicked({QStringLiteral("?"), {slotId}}, request, m_clock.now());
    if (!granted)
        return fail(granted.error());
    if (!*granted)
        return fail(noSuchSlot(slotId));
    BLUEPENCIL_TRY(logLeases({**granted}));
    return std::move(**granted);
}

Result<std::optional<SlotRow>> SqlReviewQueue::grantNext(const LeaseRequest &request, UtcMs now)
{
    const Dialect &dialect = database().dialect();
    const Result<Look> look = lookAround(database(), request, now);
    if (!look)
        return fail(look.error());
    if (look->rooms.empty() || look->held >= HeldLimit)
        return std::nullopt;
    if (look->anyBack) {
        const QString &me = request.reviewer;
        const Condition room = hasRoom(request, now);
        for (const Condition &back : {returned(me), answered(me)}) {
            Result<std::optional<SlotRow>> slot = grantPicked(
                pickAmong(dialect, slotTable, both(back, room), request, now), request, now);
            if (!slot || *slot)
                return slot;
        }
    }
    QStringList queues {look->rooms.front().queue};
    if (look->rooms.size() > 1) {
        Result<QStringList> order = inTurn(database(), look->rooms, request, now);
        if (!order)
            return fail(order.error());
        queues = std::move(*order);
    }
    for (const QString &queue : std::as_const(queues)) {
        Result<std::optional<SlotRow>> slot
            = grantPicked(pickWaiting(dialect, queue, request, now), request, now);
        if (!slot || *slot)
            return slot;
    }
    return std::nullopt;
}

Result<std::optional<SlotRow>> SqlReviewQueue::grantReturned(const LeaseRequest &request, UtcMs now)
{
    const Result<qint64> held = countHeld(request.reviewer);
    if (!held)
        return fail(held.error());
    if (*held >= HeldLimit)
        return std::nullopt;
    for (const SlotPick &pick : picksReturned(database().dialect(), request, now)) {
        Result<std::optional<SlotRow>> slot = grantPicked(pick, request, now);
        if (!slot || *slot)
            return slot;
    }
    return std::nullopt;
}

Result<bool> SqlReviewQueue::hasReturned(const LeaseRequest &request)
{
    for (const SlotPick &pick : picksReturned(database().dialect(), request, m_clock.now())) {
        const Result<std::optional<qint64>> slot = find(database(), pick);
        if (!slot)
            return fail(slot.error());
        if (*slot)
            return true;
    }
    return false;
}

Result<std::optional<SlotRow>> SqlReviewQueue::grantOfItem(const LeaseRequest &request,
                                                           const ItemRow &item)
{
    const UtcMs now = m_clock.now();
    const Condition condition = eligible(database().dialect(), request, now);
    SlotPick pick;
    pick.sql = QStringLiteral("SELECT s.slot_id FROM slot s JOIN item i ON i.item_id = s.item_id"
                              " JOIN queue q ON q.name = s.queue WHERE s.item_id = ? AND ")
        + condition.sql
        + QStringLiteral(" ORDER BY CASE WHEN (s.returned_decision_id IS NOT NULL"
                         "   OR s.returned_request_id IS NOT NULL)"
                         "   AND s.sticky_to = ? THEN 0 ELSE 1 END, s.slot_no LIMIT 1")
        + database().dialect().holdFree(QStringLiteral("s"), QStringLiteral("q"));
    pick.values << item.itemId << condition.values << request.reviewer;
    return grantPicked(pick, request, now);
}

// Why no place of an open item is free for this reviewer.
Result<Error> SqlReviewQueue::whyNone(const LeaseRequest &request, const ItemRow &item)
{
    const Dialect &dialect = database().dialect();
    const Condition skills = skillsSuffice(dialect, request.skills);
    Query query(
        database(),
        QStringLiteral("SELECT max(CASE WHEN q.paused_at IS NULL THEN 0 ELSE 1 END), max(CASE WHEN "
                       "%1 THEN 1 ELSE 0 END),"
                       " max(CASE WHEN %2 THEN 1 ELSE 0 END), max(CASE WHEN %3 THEN 1 ELSE 0 END),"
                       " max(CASE WHEN %4 THEN 0 ELSE 1 END)"
                       " FROM slot s JOIN item i ON i.item_id = s.item_id"
                       " JOIN queue q ON q.name = s.queue"
                       " WHERE s.item_id = ? AND s.state IN ('ready', 'leased')")
            .arg(skills.sql, dialect.hasElement(QStringLiteral("s.excluded")), earlierTurn,
                 notRestricted(QStringLiteral("i"))));
    bindAll(query, skills.values);
    query.bind(request.reviewer).bind(m_clock.now());
    const Result<bool> row = query.bind(item.itemId).runToRow();
    if (!row)
        return fail(row.error());
    if (query.boolean(0)) {
        return Error {Error::Code::Paused, QStringLiteral("the queue %1 is paused").arg(item.queue),
                      request.externalId, QStringLiteral("wait until it is resumed")};
    }
    if (!query.boolean(1)) {
        return Error {Error::Code::NotPermitted,
                      QStringLiteral("needs a skill that you do not have"), request.externalId,
                      QStringLiteral("leave it to someone who has it")};
    }
    if (query.boolean(2)) {
        return Error {Error::Code::NotPermitted, QStringLiteral("you gave it back for good"),
                      request.externalId, QStringLiteral("take another item")};
    }
    if (query.boolean(4)) {
        return Error {Error::Code::NotPermitted,
                      QStringLiteral("the data of the person it is about are restricted"),
                      request.externalId, QStringLiteral("take another item")};
    }
    if (!item.draftRequestId.isEmpty()) {
        return Error {Error::Code::Busy, QStringLiteral("another draft is asked for"),
                      request.externalId,
                      QStringLiteral("wait until it is there, or take the request back")};
    }
    return Error {Error::Code::Busy,
                  query.boolean(3)
                      ? QStringLiteral("an earlier turn of its conversation must be answered first")
                      : QStringLiteral("is held by another, or kept for them"),
                  request.externalId, QStringLiteral("take another item")};
}

} // namespace bluepencil
