// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/queuelist.h"

#include "core/store/database/database.h"
#include "core/store/database/dialect.h"

namespace bluepencil {

namespace {

// Items on which this reviewer has a place: one they hold, one kept for them, or a free one of an
// item they have not touched; and those that wait because of them. One row per item: their own
// place first.
QString openSlots(const Dialect &dialect)
{
    return QStringLiteral(
               " FROM slot s JOIN item i ON i.item_id = s.item_id JOIN queue q ON q.name = s.queue"
               " WHERE s.state IN ('ready', 'leased') AND i.state = 'open'"
               " AND NOT %1"
               " AND (s.sticky_to IS NULL OR s.sticky_to = ? OR s.sticky_until <= ?)"
               " AND (i.draft_request_id IS NULL OR s.sticky_to = ?)"
               " AND NOT EXISTS (SELECT 1 FROM slot o WHERE o.item_id = s.item_id AND o.slot_id <> "
               "s.slot_id"
               "   AND (o.owner = ? AND o.state IN ('leased', 'decided')"
               "     OR o.state IN ('ready', 'leased') AND o.slot_no < s.slot_no"
               "       AND (s.owner IS NULL OR s.owner <> ?)))")
        .arg(dialect.hasElement(QStringLiteral("s.excluded")));
}

void bindOpenSlots(Query &query, const QString &reviewer, UtcMs now)
{
    query.bind(reviewer).bind(reviewer).bind(now);
    query.bind(reviewer).bind(reviewer).bind(reviewer);
}

QString likeEscaped(const QString &text)
{
    QString escaped = text.toLower();
    escaped.replace(u'\\', QLatin1String("\\\\"));
    escaped.replace(u'%', QLatin1String("\\%"));
    escaped.replace(u'_', QLatin1String("\\_"));
    return escaped;
}

// Further conditions, each beginning with AND, and their values.
struct Conditions {
    QString sql;
    std::vector<QVariant> values;

    void add(const QString &condition, std::initializer_list<QVariant> bound)
    {
        sql += QStringLiteral(" AND (") + condition + u')';
        values.insert(values.end(), bound);
    }
};

void addState(Conditions &conditions, QueueFilter::State state, const QString &reviewer, UtcMs now)
{
    const QString returned
        = QStringLiteral("coalesce(s.returned_decision_id, s.returned_request_id) IS NOT NULL"
                         " AND i.draft_request_id IS NULL AND (s.owner = ? OR s.sticky_to = ?)");
    const QString notReturned
        = QStringLiteral("i.draft_request_id IS NULL"
                         " AND (coalesce(s.returned_decision_id, s.returned_request_id) IS NULL"
                         "   OR NOT (coalesce(s.owner, '') = ? OR coalesce(s.sticky_to, '') = ?))");
    switch (state) {
    case QueueFilter::State::Any:
        return;
    case QueueFilter::State::Free:
        conditions.add(
            QStringLiteral("(s.state = 'ready' OR s.owner <> ? AND s.lease_until <= ?) AND ")
                + notReturned,
            {reviewer, now, reviewer, reviewer});
        return;
    case QueueFilter::State::Mine:
        conditions.add(QStringLiteral("s.state = 'leased' AND s.owner = ?"), {reviewer});
        return;
    case QueueFilter::State::Started:
        conditions.add(QStringLiteral("i.draft_request_id IS NULL"
                                      " AND EXISTS (SELECT 1 FROM journal_working w"
                                      " WHERE w.item_id = i.item_id AND w.reviewer = ?)"),
                       {reviewer});
        return;
    case QueueFilter::State::Returned:
        conditions.add(returned, {reviewer, reviewer});
        return;
    case QueueFilter::State::Waiting:
        conditions.add(QStringLiteral("i.draft_request_id IS NOT NULL"), {});
        return;
    case QueueFilter::State::Other:
        conditions.add(QStringLiteral("s.state = 'leased' AND s.owner <> ? AND s.lease_until > ?"),
                       {reviewer, now});
        return;
    }
}

Conditions conditionsOf(const QueueFilter &filter, const QString &reviewer, UtcMs now)
{
    Conditions conditions;
    if (!filter.text.isEmpty()) {
        const QString pattern = u'%' + likeEscaped(filter.text) + u'%';
        conditions.add(QStringLiteral("lower(i.title) LIKE ? ESCAPE '\\'"
                                      " OR lower(i.external_id) LIKE ? ESCAPE '\\'"),
                       {pattern, pattern});
    }
    if (!filter.externalId.isEmpty()) {
        conditions.add(QStringLiteral("lower(i.external_id) = ?"), {filter.externalId.toLower()});
    }
    if (!filter.queue.isEmpty())
        conditions.add(QStringLiteral("lower(i.queue) = ?"), {filter.queue.toLower()});
    if (!filter.task.isEmpty())
        conditions.add(QStringLiteral("lower(i.task) = ?"), {filter.task.toLower()});
    if (!filter.language.isEmpty()) {
        conditions.add(
            QStringLiteral("lower(i.language) = ? OR lower(i.language) LIKE ? ESCAPE '\\'"),
            {filter.language.toLower(), likeEscaped(filter.language) + QStringLiteral("-%")});
    }
    addState(conditions, filter.state, reviewer, now);
    return conditions;
}

QueueEntry entryFrom(const Query &query, const QString &reviewer, UtcMs now)
{
    QueueEntry entry;
    entry.itemId = query.text(0);
    entry.producer = query.text(1);
    entry.externalId = query.text(2);
    entry.title = query.text(3);
    entry.queue = query.text(4);
    entry.task = query.text(5);
    entry.language = query.text(6);
    entry.priority = static_cast<int>(query.integer(7));
    entry.dueAt = query.optionalInteger(8);
    const bool leased = query.text(9) == u"leased" && query.integer(11) > now;
    const bool mine = query.text(9) == u"leased" && query.text(10) == reviewer;
    entry.held = mine;
    const bool back = !query.isNull(12) || !query.isNull(17);
    if (!query.isNull(18)) {
        entry.state = QueueEntry::State::Waiting;
    } else if (back && (mine || query.text(13) == reviewer)) {
        entry.state = QueueEntry::State::Returned;
        entry.redrafted = !query.isNull(17);
    } else if (mine) {
        entry.state = QueueEntry::State::Mine;
    } else if (leased) {
        entry.state = QueueEntry::State::Other;
    }
    entry.notSentReason = query.utf8(14);
    entry.started = query.boolean(15);
    return entry;
}

} // namespace

Result<QueueListing> listQueue(Database &database, const QString &reviewer,
                               const QueueFilter &filter, UtcMs now, int limit)
{
    QueueListing listing;
    const Conditions conditions = conditionsOf(filter, reviewer, now);
    // Without a filter the rows know how many they are: one pass.
    const bool counted = conditions.sql.isEmpty();
    if (!counted) {
        Query count(database, QStringLiteral("SELECT count(*)") + openSlots(database.dialect()));
        bindOpenSlots(count, reviewer, now);
        const Result<bool> row = count.runToRow();
        if (!row)
            return fail(row.error());
        listing.open = count.integer(0);
    }
    const QString order
        = QStringLiteral(" ORDER BY CASE WHEN i.draft_request_id IS NOT NULL THEN 2"
                         "   WHEN coalesce(s.returned_decision_id, s.returned_request_id)"
                         "     IS NOT NULL THEN 0 ELSE 1 END,"
                         " s.turn + ? / q.ageing_ms DESC,"
                         " CASE WHEN s.due_at IS NULL THEN 1 ELSE 0 END, s.due_at, s.slot_id");
    // What is shown is read of the rows that are shown, not of all that are put in order.
    Query query(
        database,
        QStringLiteral("SELECT i.item_id, i.producer, i.external_id, i.title, i.queue, i.task,"
                       " i.language, i.priority, i.due_at, s.state, s.owner, s.lease_until,"
                       " s.returned_decision_id, coalesce(s.sticky_to, ''), s.not_sent_reason,"
                       " EXISTS (SELECT 1 FROM journal_working w WHERE w.item_id = i.item_id"
                       "   AND w.reviewer = ?), found.total, s.returned_request_id,"
                       " i.draft_request_id"
                       " FROM (SELECT s.slot_id, %1 AS total")
                .arg(counted ? QStringLiteral("count(*) OVER ()") : QStringLiteral("0"))
            + openSlots(database.dialect()) + conditions.sql + order
            + QStringLiteral(" LIMIT ?) found JOIN slot s ON s.slot_id = found.slot_id"
                             " JOIN item i ON i.item_id = s.item_id"
                             " JOIN queue q ON q.name = s.queue")
            + order);
    query.bind(reviewer);
    bindOpenSlots(query, reviewer, now);
    for (const QVariant &value : conditions.values)
        query.bind(value);
    BLUEPENCIL_TRY(query.bind(now).bind(limit).bind(now).run());
    while (true) {
        const Result<bool> row = query.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return listing;
        if (counted)
            listing.open = query.integer(16);
        listing.entries.push_back(entryFrom(query, reviewer, now));
    }
}

Result<std::vector<UrgentItem>> listUrgent(Database &database, const QString &reviewer,
                                           int priority, UtcMs dueBefore, UtcMs now, int limit)
{
    Query query(database,
                QStringLiteral("SELECT i.item_id, i.queue, i.created_at")
                    + openSlots(database.dialect())
                    + QStringLiteral(" AND (i.priority >= ? OR i.due_at < ?)"
                                     " AND (s.state = 'ready' OR s.lease_until <= ?)"
                                     " ORDER BY i.priority DESC,"
                                     " CASE WHEN i.due_at IS NULL THEN 1 ELSE 0 END, i.due_at,"
                                     " s.slot_id LIMIT ?"));
    bindOpenSlots(query, reviewer, now);
    BLUEPENCIL_TRY(query.bind(priority).bind(dueBefore).bind(now).bind(limit).run());
    std::vector<UrgentItem> items;
    while (true) {
        const Result<bool> row = query.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return items;
        items.push_back({query.text(0), query.text(1), query.integer(2)});
    }
}

} // namespace bluepencil
