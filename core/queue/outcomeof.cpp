// SPDX-License-Identifier: GPL-3.0-or-later
// The outcome of one item in SqlReviewQueue, for producers who wait for that one.
#include "core/queue/rows.h"
#include "core/queue/sqlreviewqueue.h"
#include "core/store/database/dialect.h"
#include "core/store/records.h"

namespace bluepencil {

namespace {

// The newest outcome that stands, or the request that waits; and how it is marked as taken.
struct Source {
    QString table;
    QString find;
    QString take;
    QString event;
};

const QString letsOut = QStringLiteral(" AND q.paused_at IS NULL AND q.sandbox = 0");

const Source &outcomeSource()
{
    static const Source source {
        QStringLiteral("outcome"),
        QStringLiteral("SELECT o.outcome_id, o.payload, o.taken_at, o.acked_at, %1 FROM outcome o"
                       " JOIN queue q ON q.name = o.queue WHERE o.item_id = ?"
                       " AND o.state IN ('committed', 'taken', 'acked')")
            + letsOut,
        QStringLiteral("UPDATE outcome SET state = 'taken', taken_at = coalesce(taken_at, ?),"
                       " hidden_until = ?, attempts = attempts + 1 WHERE outcome_id = ?"),
        QStringLiteral("taken")};
    return source;
}

const Source &requestSource()
{
    static const Source source {
        QStringLiteral("draft_request"),
        QStringLiteral("SELECT o.request_id, o.payload, o.taken_at, o.acked_at, %1"
                       " FROM draft_request o JOIN queue q ON q.name = o.queue"
                       " JOIN item i ON i.item_id = o.item_id WHERE o.item_id = ?"
                       " AND o.state = 'waiting' AND i.is_probe = 0")
            + letsOut,
        QStringLiteral("UPDATE draft_request SET taken_at = coalesce(taken_at, ?),"
                       " hidden_until = ?, attempts = attempts + 1 WHERE request_id = ?"),
        QStringLiteral("redraft_taken")};
    return source;
}

} // namespace

Result<std::optional<Outcome>>
SqlReviewQueue::takeOutcomeOf(const QString &producer, const QString &externalId, qint64 hideMs)
{
    Transaction transaction(database());
    BLUEPENCIL_TRY(transaction.begin());
    Result<std::optional<ItemRow>> item = holdItem(database(), producer, externalId);
    if (!item)
        return fail(item.error());
    if (!*item || (*item)->state == u"staged") {
        return fail(Error::Code::NotFound, QStringLiteral("there is no such item"), externalId,
                    QStringLiteral("submit it first"));
    }
    BLUEPENCIL_TRY(endIfExpired(**item));
    for (const Source *source : {&outcomeSource(), &requestSource()}) {
        Query find(database(),
                   source->find.arg(intactSql(database(), source->table, QStringLiteral("o")))
                       + database().dialect().holdFree(QStringLiteral("o"), QStringLiteral("q")));
        const Result<bool> found = find.bind((*item)->itemId).runToRow();
        if (!found)
            return fail(found.error());
        if (!*found)
            continue;
        const QString id = find.text(0);
        Result<Outcome> outcome = parseOutcome(find.bytes(1));
        if (!outcome)
            return fail(outcome.error());
        if (!find.boolean(4)) {
            return fail(
                damagedRecords({id}, QStringLiteral("it is not sent"),
                               QStringLiteral("see what bluepencil-cli doctor says of it")));
        }
        const bool isNew = find.isNull(2);
        const bool isOver = !find.isNull(3);
        find.finish();
        const UtcMs now = m_clock.now();
        Query take(database(), source->take);
        if (!isOver)
            BLUEPENCIL_TRY(take.bind(now).bind(now + hideMs).bind(id).run());
        if (isNew)
            BLUEPENCIL_TRY(logEvent(source->event, (*item)->itemId, {}, producer));
        BLUEPENCIL_TRY(transaction.commit());
        return std::optional(std::move(*outcome));
    }
    BLUEPENCIL_TRY(transaction.commit());
    return std::nullopt;
}

} // namespace bluepencil
