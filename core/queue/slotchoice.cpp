// SPDX-License-Identifier: GPL-3.0-or-later
// Which slot SqlReviewQueue gives to a reviewer next, and why none.
#include "core/queue/restriction.h"
#include "core/queue/rows.h"
#include "core/queue/sqlreviewqueue.h"
#include "core/store/dialect.h"

#include <algorithm>
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

// An earlier turn of the conversation that nobody has answered yet. One that was answered is open
// only for measurement. CASE, because a planner that makes a join of it compares all items without
// a conversation with each other.
const QString earlierTurn = QStringLiteral(
    "CASE WHEN i.conversation_id = '' THEN 1 = 0 ELSE"
    " EXISTS (SELECT 1 FROM item b WHERE b.producer = i.producer"
    " AND b.conversation_id = i.conversation_id AND b.item_no < i.item_no AND b.state = 'open'"
    " AND NOT EXISTS (SELECT 1 FROM outcome o WHERE o.item_id = b.item_id"
    "   AND o.state IN ('committed', 'taken', 'acked'))) END");

// What a reviewer may take: free or past its lease, visible, of an open item in a running queue,
// on which they have no place yet and which they did not give back for good, within their skills,
// not kept for another, and no earlier turn of its conversation unanswered. Who asks for one item
// by name passes over what is merely kept for the last reviewer of its conversation.
Condition eligible(const Dialect &dialect, const LeaseRequest &request, UtcMs now)
{
    const Condition skills = skillsSuffice(dialect, request.skills);
    const QString &me = request.reviewer;
    Condition condition;
    condition.sql
        = QStringLiteral(
              "(s.state = 'ready' AND s.visible_at <= ? OR s.state = 'leased' AND s.lease_until <= "
              "?)"
              " AND i.state = 'open' AND (i.expires_at IS NULL OR i.expires_at > ?)"
              " AND i.draft_request_id IS NULL AND %5"
              " AND q.paused_at IS NULL AND NOT %1 AND %2"
              " AND (s.sticky_to IS NULL OR s.sticky_to = ? OR s.sticky_until <= ?%3)"
              " AND NOT EXISTS (SELECT 1 FROM slot o WHERE o.item_id = s.item_id"
              "   AND o.slot_id <> s.slot_id AND o.owner = ? AND o.state IN ('leased', 'decided'))"
              " AND NOT %4")
              .arg(dialect.hasElement(QStringLiteral("s.excluded")), skills.sql,
                   request.externalId.isEmpty()
                       ? QString()
                       : QStringLiteral(" OR s.returned_decision_id IS NULL"
                                        " AND s.returned_request_id IS NULL"),
                   earlierTurn, notRestricted(QStringLiteral("i")));
    condition.values << now << now << now << me;
    condition.values << skills.values << me << now << me;
    return condition;
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

// Mostly there is neither: one look instead of two searches.
Result<bool> anythingBack(Database &database, const QString &reviewer)
{
    Query query(database,
                QStringLiteral("SELECT 1 WHERE EXISTS (SELECT 1 FROM slot WHERE sticky_to = ?"
                               "   AND returned_decision_id IS NOT NULL"
                               "   AND state IN ('ready', 'leased'))"
                               " OR EXISTS (SELECT 1 FROM slot WHERE sticky_to = ?"
                               "   AND returned_request_id IS NOT NULL)"));
    return query.bind(reviewer).bind(reviewer).runToRow();
}

Condition both(const Condition &one, const Condition &other)
{
    return {one.sql + QStringLiteral(" AND ") + other.sql, one.values + other.values};
}

void bindAll(Query &query, const QVariantList &values)
{
    for (const QVariant &value : values)
        query.bind(value);
}

// Few: those that came back to one reviewer.
Result<std::optional<qint64>> findAmong(Database &database, const QString &tables,
                                        const Condition &among, const LeaseRequest &request,
                                        UtcMs now)
{
    const Condition condition = both(among, eligible(database.dialect(), request, now));
    Query query(database,
                QStringLiteral("SELECT s.slot_id FROM %1 JOIN item i ON i.item_id = s.item_id"
                               " JOIN queue q ON q.name = s.queue"
                               " WHERE s.state IN ('ready', 'leased') AND (? = '' OR s.queue = ?)"
                               " AND %2 ORDER BY s.turn + ? / q.ageing_ms DESC,"
                               " coalesce(s.due_at, %3), s.slot_id LIMIT 1")
                        .arg(tables, condition.sql, noDue)
                    + database.dialect().holdFree(QStringLiteral("s"), QStringLiteral("q")));
    query.bind(request.queue).bind(request.queue);
    bindAll(query, condition.values);
    const Result<bool> row = query.bind(now).runToRow();
    if (!row)
        return fail(row.error());
    return *row ? std::optional(query.integer(0)) : std::nullopt;
}

// The next of one queue, read in the order of slot_turn until one is eligible.
struct Next {
    QString queue;
    qint64 slotId = 0;
    qint64 age = 0; // of the queue: turns of different queues compare with it
    qint64 turn = 0;
    qint64 due = 0;

    [[nodiscard]] auto rank() const { return std::tuple(-(turn + age), due, slotId); }
};

Result<std::optional<Next>> nextOf(Database &database, const QString &queue, qint64 ageingMs,
                                   const LeaseRequest &request, UtcMs now, bool hold)
{
    const Condition condition = eligible(database.dialect(), request, now);
    Query query(database,
                QStringLiteral("SELECT s.slot_id, s.turn, coalesce(s.due_at, %1) FROM slot s"
                               " CROSS JOIN item i CROSS JOIN queue q"
                               " WHERE s.queue = ? AND s.state IN ('ready', 'leased')"
                               " AND i.item_id = s.item_id AND q.name = s.queue AND %2"
                               " ORDER BY s.turn DESC, coalesce(s.due_at, %1), s.slot_id LIMIT 1")
                        .arg(noDue, condition.sql)
                    + (hold ? database.dialect().holdFree(QStringLiteral("s"), QStringLiteral("q"))
                            : QString()));
    query.bind(queue);
    bindAll(query, condition.values);
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::optional<Next> {};
    return std::optional(
        Next {queue, query.integer(0), now / ageingMs, query.integer(1), query.integer(2)});
}

// What waits, in the order in which the queues would give it; held only when it is taken.
Result<std::optional<qint64>> findWaiting(Database &database, const LeaseRequest &request,
                                          UtcMs now)
{
    const Condition room = hasRoom(request, now);
    Query rooms(database,
                QStringLiteral("SELECT q.name, q.ageing_ms FROM queue q WHERE q.paused_at IS NULL"
                               " AND (? = '' OR q.name = ?) AND ")
                    + room.sql);
    rooms.bind(request.queue).bind(request.queue);
    bindAll(rooms, room.values);
    BLUEPENCIL_TRY(rooms.run());
    std::vector<std::pair<QString, qint64>> queues;
    while (true) {
        const Result<bool> row = rooms.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        queues.emplace_back(rooms.text(0), rooms.integer(1));
    }
    rooms.finish();
    std::vector<std::pair<Next, qint64>> found;
    for (const auto &[queue, ageingMs] : queues) {
        const bool only = queues.size() == 1;
        Result<std::optional<Next>> next = nextOf(database, queue, ageingMs, request, now, only);
        if (!next)
            return fail(next.error());
        if (*next && only)
            return std::optional((*next)->slotId);
        if (*next)
            found.emplace_back(std::move(**next), ageingMs);
    }
    std::ranges::sort(found, {}, [](const auto &each) { return each.first.rank(); });
    for (const auto &[peeked, ageingMs] : found) {
        const Result<std::optional<Next>> next
            = nextOf(database, peeked.queue, ageingMs, request, now, true);
        if (!next)
            return fail(next.error());
        if (*next)
            return std::optional((*next)->slotId);
    }
    return std::optional<qint64> {};
}

} // namespace

Result<std::optional<qint64>> SqlReviewQueue::findSlot(const LeaseRequest &request, UtcMs now)
{
    const QString slots = QStringLiteral("slot s");
    const QString &me = request.reviewer;
    if (request.onlyReturned) {
        Result<std::optional<qint64>> decided = findAmong(
            database(), QStringLiteral("feedback f CROSS JOIN slot s"), cameBack(me), request, now);
        if (!decided || *decided)
            return decided;
        return findAmong(database(), slots, answered(me), request, now);
    }
    const Result<bool> anyBack = anythingBack(database(), me);
    if (!anyBack)
        return fail(anyBack.error());
    if (!*anyBack)
        return findWaiting(database(), request, now);
    const Condition room = hasRoom(request, now);
    for (const Condition &back : {returned(me), answered(me)}) {
        Result<std::optional<qint64>> slot
            = findAmong(database(), slots, both(back, room), request, now);
        if (!slot || *slot)
            return slot;
    }
    return findWaiting(database(), request, now);
}

Result<std::optional<qint64>> SqlReviewQueue::findSlotOfItem(const LeaseRequest &request,
                                                             const ItemRow &item)
{
    const Condition condition = eligible(database().dialect(), request, m_clock.now());
    Query free(database(),
               QStringLiteral("SELECT s.slot_id FROM slot s JOIN item i ON i.item_id = s.item_id"
                              " JOIN queue q ON q.name = s.queue WHERE s.item_id = ? AND ")
                   + condition.sql
                   + QStringLiteral(" ORDER BY CASE WHEN (s.returned_decision_id IS NOT NULL"
                                    "   OR s.returned_request_id IS NOT NULL)"
                                    "   AND s.sticky_to = ? THEN 0 ELSE 1 END, s.slot_no LIMIT 1")
                   + database().dialect().holdFree(QStringLiteral("s"), QStringLiteral("q")));
    free.bind(item.itemId);
    bindAll(free, condition.values);
    const Result<bool> found = free.bind(request.reviewer).runToRow();
    if (!found)
        return fail(found.error());
    return *found ? std::optional(free.integer(0)) : std::nullopt;
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
    const Result<bool> row = query.bind(request.reviewer).bind(item.itemId).runToRow();
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
