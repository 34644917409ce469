// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/queuelist.h"

#include "core/store/database.h"
#include "core/store/dialect.h"

namespace bluepencil {

namespace {

// Items on which this reviewer has a place: one they hold, one kept for them, or a free one of an
// item they have not touched. One row per item: their own place first.
QString openSlots(const Dialect &dialect)
{
    return QStringLiteral(
               " FROM slot s JOIN item i ON i.item_id = s.item_id JOIN queue q ON q.name = s.queue"
               " WHERE s.state IN ('ready', 'leased') AND i.state = 'open'"
               " AND (? = '' OR s.queue = ?)"
               " AND NOT %1"
               " AND (s.sticky_to IS NULL OR s.sticky_to = ? OR s.sticky_until <= ?)"
               " AND NOT EXISTS (SELECT 1 FROM slot o WHERE o.item_id = s.item_id AND o.slot_id <> "
               "s.slot_id"
               "   AND (o.owner = ? AND o.state IN ('leased', 'decided')"
               "     OR o.state IN ('ready', 'leased') AND o.slot_no < s.slot_no"
               "       AND (s.owner IS NULL OR s.owner <> ?)))"
               " AND (? = '' OR lower(i.title) LIKE ? ESCAPE '\\'"
               "   OR lower(i.external_id) LIKE ? ESCAPE '\\')")
        .arg(dialect.hasElement(QStringLiteral("s.excluded")));
}

QString likePattern(const QString &text)
{
    QString escaped = text.toLower();
    escaped.replace(u'\\', QLatin1String("\\\\"));
    escaped.replace(u'%', QLatin1String("\\%"));
    escaped.replace(u'_', QLatin1String("\\_"));
    return u'%' + escaped + u'%';
}

void bindOpenSlots(Query &query, const QString &reviewer, const QString &queue, const QString &text,
                   UtcMs now)
{
    const QString pattern = likePattern(text);
    query.bind(queue).bind(queue).bind(reviewer);
    query.bind(reviewer).bind(now).bind(reviewer).bind(reviewer);
    query.bind(text).bind(pattern).bind(pattern);
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
    if (!query.isNull(12) && (mine || query.text(13) == reviewer))
        entry.state = QueueEntry::State::Returned;
    else if (mine)
        entry.state = QueueEntry::State::Mine;
    else if (leased)
        entry.state = QueueEntry::State::Other;
    entry.notSentReason = query.utf8(14);
    entry.started = query.boolean(15);
    return entry;
}

} // namespace

Result<QueueListing> listQueue(Database &database, const QString &reviewer, const QString &queue,
                               const QString &text, UtcMs now, int limit)
{
    QueueListing listing;
    {
        Query count(database,
                    QStringLiteral("SELECT count(DISTINCT s.item_id)")
                        + openSlots(database.dialect()));
        bindOpenSlots(count, reviewer, queue, {}, now);
        const Result<bool> row = count.runToRow();
        if (!row)
            return fail(row.error());
        listing.open = count.integer(0);
    }
    Query query(
        database,
        QStringLiteral("SELECT i.item_id, i.producer, i.external_id, i.title, i.queue, i.task,"
                       " i.language, i.priority, i.due_at, s.state, s.owner, s.lease_until,"
                       " s.returned_decision_id, coalesce(s.sticky_to, ''), s.not_sent_reason,"
                       " EXISTS (SELECT 1 FROM journal_working w WHERE w.item_id = i.item_id"
                       "   AND w.reviewer = ?)")
            + openSlots(database.dialect())
            + QStringLiteral(" ORDER BY CASE WHEN s.returned_decision_id IS NOT NULL THEN 0 ELSE 1"
                             " END, s.priority + (? - s.ready_since) / q.ageing_ms DESC,"
                             " CASE WHEN s.due_at IS NULL THEN 1 ELSE 0 END, s.due_at, s.slot_id"
                             " LIMIT ?"));
    query.bind(reviewer);
    bindOpenSlots(query, reviewer, queue, text, now);
    BLUEPENCIL_TRY(query.bind(now).bind(limit).run());
    while (true) {
        const Result<bool> row = query.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return listing;
        listing.entries.push_back(entryFrom(query, reviewer, now));
    }
}

} // namespace bluepencil
