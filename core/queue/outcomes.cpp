// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves SqlReviewQueue and what comes back: outcomes, take, ack, nack, signals, closing.
#include "core/queue/rows.h"
#include "core/queue/settings.h"
#include "core/queue/soundoutcomes.h"
#include "core/queue/sqlreviewqueue.h"
#include "core/store/database/dialect.h"
#include "core/store/records.h"

#include <iterator>

namespace bluepencil {

namespace {

constexpr qint64 notSentStickyMs = qint64 {7} * 24 * 60 * 60 * 1000;

// Without the workspace's id nobody outside can tell which reviewer it is.
QString reviewerPseudonym(const QString &workspaceId, const QString &reviewer)
{
    return QStringLiteral("r-") + sha256Hex({workspaceId, reviewer}).left(12);
}

Error noSuchOutcome(const QString &outcomeId)
{
    return {Error::Code::NotFound, QStringLiteral("there is no such outcome"), outcomeId, {}};
}

// What this producer (empty: any) may take of these queues now.
OutcomePick waitingOutcomes(const Database &database, const QString &producer,
                            const QStringList &queues, UtcMs now)
{
    OutcomePick pick;
    pick.find = QStringLiteral("SELECT o.payload, o.outcome_no, %2 FROM outcome o"
                               " JOIN queue q ON q.name = o.queue"
                               " WHERE o.state IN ('committed', 'taken')"
                               " AND o.hidden_until <= ? AND q.paused_at IS NULL AND q.sandbox = 0"
                               " AND (? = '' OR o.producer = ?) AND %1")
                    .arg(ofQueues(QStringLiteral("o.queue"), queues),
                         intactSql(database, QStringLiteral("outcome"), QStringLiteral("o")));
    pick.values << now << producer << producer;
    for (const QString &queue : queues)
        pick.values << queue;
    pick.number = QStringLiteral("o.outcome_no");
    pick.hold = database.dialect().holdFree(QStringLiteral("o"), QStringLiteral("q"));
    return pick;
}

} // namespace

Result<bool> SqlReviewQueue::hasLiveOutcome(const QString &itemId)
{
    Query query(database(),
                QStringLiteral("SELECT 1 FROM outcome WHERE item_id = ?"
                               " AND state IN ('committed', 'taken', 'acked')"));
    return query.bind(itemId).runToRow();
}

Result<Outcome> SqlReviewQueue::makeOutcome(const ItemRow &item, OutcomeStatus status,
                                            const Decision *decision, const QString &outcomeId)
{
    const Result<QueueSettings> queue = settings(item.queue);
    if (!queue)
        return fail(queue.error());
    const UtcMs now = m_clock.now();
    Outcome outcome;
    outcome.outcomeId = outcomeId.isEmpty() ? uuid7(now, m_random) : outcomeId;
    outcome.itemId = item.itemId;
    outcome.externalId = item.externalId;
    outcome.producer = item.producer;
    outcome.status = status;
    outcome.decidedAt = decision ? decision->decidedAt : now;
    // An item that is damaged ends as any other, or all that end with it would not.
    if (const Result<Item> parsed = parseItem(item.line))
        outcome.metadata = parsed->metadata;
    if (decision) {
        outcome.action = decision->action;
        outcome.finalText = decision->finalText;
        outcome.draftId = decision->draftId;
        outcome.labels = decision->labels;
        outcome.note = decision->note;
        outcome.reviewer = queue->reviewerNamed
            ? decision->reviewer
            : reviewerPseudonym(m_workspace.id(), decision->reviewer);
    }
    return outcome;
}

Result<> SqlReviewQueue::writeOutcome(const ItemRow &item, OutcomeStatus status,
                                      const Decision *decision, const QString &outcomeId)
{
    const Result<Outcome> outcome = makeOutcome(item, status, decision, outcomeId);
    if (!outcome)
        return fail(outcome.error());
    if (!item.draftRequestId.isEmpty())
        BLUEPENCIL_TRY(closeRequest(item.itemId, QStringLiteral("ended"), {}));
    Query insert(database(),
                 QStringLiteral("INSERT INTO outcome (outcome_id, item_id, producer, queue,"
                                " decision_id, status, state, payload, created_at)"
                                " VALUES (?, ?, ?, ?, ?, ?, 'committed', ?, ?)"));
    return insert.bind(outcome->outcomeId)
        .bind(item.itemId)
        .bind(item.producer)
        .bind(item.queue)
        .bind(decision ? QVariant(decision->decisionId) : QVariant())
        .bind(outcomeStatusName(status))
        .bind(toLine(toJson(*outcome)))
        .bind(m_clock.now())
        .run();
}

// Ends an open item whatever its slots are at; who still holds one learns it when they decide.
Result<> SqlReviewQueue::endItem(const ItemRow &item, OutcomeStatus status, const QString &state)
{
    const Result<bool> answered = hasLiveOutcome(item.itemId);
    if (!answered)
        return fail(answered.error());
    if (!*answered && !item.isProbe)
        BLUEPENCIL_TRY(writeOutcome(item, status, nullptr));
    if (!item.draftRequestId.isEmpty()) // of a probe; no other is left waiting by its outcome
        BLUEPENCIL_TRY(closeRequest(item.itemId, QStringLiteral("ended"), {}));
    Query slots(database(),
                QStringLiteral("UPDATE slot SET state = 'cancelled', lease_until = NULL"
                               " WHERE item_id = ? AND state IN ('ready', 'leased')"));
    BLUEPENCIL_TRY(slots.bind(item.itemId).run());
    Query close(database(),
                QStringLiteral("UPDATE item SET state = ?, closed_at = ?"
                               " WHERE item_id = ?"));
    // An item that was answered before it ended is done; its other slots were for measurement.
    const QString end = *answered ? QStringLiteral("done") : state;
    BLUEPENCIL_TRY(close.bind(end).bind(m_clock.now()).bind(item.itemId).run());
    return logEvent(end, item.itemId, {}, {});
}

// `expires_at` ends an item when its time has come, whether a sweep was there or not.
Result<> SqlReviewQueue::endIfExpired(ItemRow &item)
{
    if (item.state != u"open" || !item.expiresAt || *item.expiresAt > m_clock.now())
        return {};
    BLUEPENCIL_TRY(endItem(item, OutcomeStatus::Expired, QStringLiteral("expired")));
    Result<ItemRow> ended = loadItem(database(), item.itemId);
    if (!ended)
        return fail(ended.error());
    item = std::move(*ended);
    return {};
}

Result<> SqlReviewQueue::reopenItem(const QString &itemId)
{
    Query item(database(),
               QStringLiteral("UPDATE item SET state = 'open', closed_at = NULL"
                              " WHERE item_id = ?"));
    return item.bind(itemId).run();
}

Result<> SqlReviewQueue::setFeedbackStatus(const QString &decisionId, const QString &status)
{
    // Without a seq the row is stamped anew, so that whoever reads by seq hears of the change.
    Query update(database(),
                 QStringLiteral("UPDATE feedback SET status = ?, revision = revision + 1,"
                                " seq = NULL WHERE decision_id = ?"));
    return update.bind(status).bind(decisionId).run();
}

// Only what counts is remembered. Comes last in a transaction: all who forget hold the one row, and
// whoever held it while waiting for a place could wait for one who waits for that row.
Result<> SqlReviewQueue::forgetFeedback(const QString &decisionId)
{
    BLUEPENCIL_TRY(noteForgotten(database()));
    Query forget(database(),
                 QStringLiteral("DELETE FROM memory_record WHERE feedback_no IN"
                                " (SELECT feedback_no FROM feedback WHERE decision_id = ?)"));
    return forget.bind(decisionId).run();
}

Result<std::vector<Outcome>> SqlReviewQueue::takeOutcomes(const QString &producer, int max,
                                                          qint64 hideMs)
{
    return takeOutcomesWithin(producer, {}, max, hideMs);
}

Result<std::vector<Outcome>> SqlReviewQueue::takeOutcomesWithin(const QString &producer,
                                                                const QStringList &queues, int max,
                                                                qint64 hideMs)
{
    Transaction transaction(database());
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(sweepInTransaction());
    const UtcMs now = m_clock.now();
    Result<std::vector<Outcome>> taken = takeRequests(producer, queues, max, hideMs);
    if (!taken)
        return taken;
    const int room = max - static_cast<int>(taken->size());
    Result<std::vector<Outcome>> outcomes
        = soundOutcomes(database(), waitingOutcomes(database(), producer, queues, now), room);
    if (!outcomes)
        return outcomes;
    Query take(database(),
               QStringLiteral("UPDATE outcome SET state = 'taken',"
                              " taken_at = coalesce(taken_at, ?), hidden_until = ?,"
                              " attempts = attempts + 1 WHERE outcome_id = ?"));
    for (const Outcome &outcome : *outcomes) {
        BLUEPENCIL_TRY(take.bind(now).bind(now + hideMs).bind(outcome.outcomeId).run());
        BLUEPENCIL_TRY(logEvent(QStringLiteral("taken"), outcome.itemId, {}, outcome.producer));
    }
    BLUEPENCIL_TRY(transaction.commit());
    taken->insert(taken->end(), std::make_move_iterator(outcomes->begin()),
                  std::make_move_iterator(outcomes->end()));
    return taken;
}

Result<> SqlReviewQueue::ackOutcome(const QString &outcomeId)
{
    Transaction transaction(database());
    BLUEPENCIL_TRY(transaction.begin());
    Query query(database(),
                QStringLiteral("SELECT state, item_id, producer FROM outcome WHERE outcome_id = ?")
                    + database().dialect().hold(QStringLiteral("outcome")));
    const Result<bool> row = query.bind(outcomeId).runToRow();
    if (!row)
        return fail(row.error());
    if (!*row) {
        BLUEPENCIL_TRY(ackRequest(outcomeId));
        return transaction.commit();
    }
    const QString state = query.text(0);
    const QString itemId = query.text(1);
    const QString producer = query.text(2);
    query.finish();
    if (state == u"acked")
        return {};
    if (state != u"taken") {
        return fail(Error::Code::Conflict, QStringLiteral("cannot be acknowledged (%1)").arg(state),
                    outcomeId, QStringLiteral("take it first"));
    }
    Query update(database(),
                 QStringLiteral("UPDATE outcome SET state = 'acked', acked_at = ?"
                                " WHERE outcome_id = ?"));
    BLUEPENCIL_TRY(update.bind(m_clock.now()).bind(outcomeId).run());
    BLUEPENCIL_TRY(logEvent(QStringLiteral("acked"), itemId, {}, producer));
    return transaction.commit();
}

Result<> SqlReviewQueue::nackOutcome(const QString &outcomeId, const QString &reason)
{
    Transaction transaction(database());
    BLUEPENCIL_TRY(transaction.begin());
    Query where(database(), QStringLiteral("SELECT item_id FROM outcome WHERE outcome_id = ?"));
    const Result<bool> found = where.bind(outcomeId).runToRow();
    if (!found)
        return fail(found.error());
    if (!*found) {
        BLUEPENCIL_TRY(nackRequest(outcomeId, reason));
        return transaction.commit();
    }
    const QString itemId = where.text(0);
    where.finish();
    const Result<ItemRow> item = holdItem(database(), itemId);
    if (!item)
        return fail(item.error());
    Query query(database(),
                QStringLiteral("SELECT o.state, o.decision_id, d.slot_id, d.reviewer, o.producer"
                               " FROM outcome o LEFT JOIN decision d"
                               " ON d.decision_id = o.decision_id WHERE o.outcome_id = ?")
                    + database().dialect().hold(QStringLiteral("o")));
    BLUEPENCIL_TRY(query.bind(outcomeId).runToRow());
    const QString state = query.text(0);
    const QString decisionId = query.text(1);
    const qint64 slotId = query.integer(2);
    const QString reviewer = query.text(3);
    const QString producer = query.text(4);
    query.finish();
    if (state == u"not_sent")
        return {};
    if (state != u"taken") {
        return fail(Error::Code::Conflict, QStringLiteral("cannot be given back (%1)").arg(state),
                    outcomeId);
    }
    if (decisionId.isEmpty()) {
        return fail(Error::Code::Conflict, QStringLiteral("carries no decision to correct"),
                    outcomeId, QStringLiteral("acknowledge it"));
    }
    if (item->isErased())
        return fail(erasedError(*item));
    const UtcMs now = m_clock.now();
    Query outcome(database(),
                  QStringLiteral("UPDATE outcome SET state = 'not_sent',"
                                 " not_sent_reason = ? WHERE outcome_id = ?"));
    BLUEPENCIL_TRY(outcome.bind(textBytes(reason)).bind(outcomeId).run());
    Query decision(database(),
                   QStringLiteral("UPDATE decision SET status = 'not_sent'"
                                  " WHERE decision_id = ?"));
    BLUEPENCIL_TRY(decision.bind(decisionId).run());
    BLUEPENCIL_TRY(setFeedbackStatus(decisionId, QStringLiteral("superseded")));
    BLUEPENCIL_TRY(reopenItem(itemId));
    const Result<qint64> fence = nextFence();
    if (!fence)
        return fail(fence.error());
    Query slot(database(),
               QStringLiteral("UPDATE slot SET state = 'ready', owner = NULL, fence = ?,"
                              " deliveries = 0, visible_at = ?, ready_since = ?, sticky_to = ?,"
                              " sticky_until = ?, returned_decision_id = ?, not_sent_reason = ?"
                              " WHERE slot_id = ?"));
    BLUEPENCIL_TRY(slot.bind(*fence)
                       .bind(now)
                       .bind(now)
                       .bind(reviewer)
                       .bind(now + notSentStickyMs)
                       .bind(decisionId)
                       .bind(textBytes(reason))
                       .bind(slotId)
                       .run());
    BLUEPENCIL_TRY(logEvent(QStringLiteral("not_sent"), itemId, slotId, producer));
    BLUEPENCIL_TRY(forgetFeedback(decisionId));
    return transaction.commit();
}

Result<> SqlReviewQueue::signal(const Signal &signal)
{
    Transaction transaction(database());
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(signalInTransaction(signal));
    return transaction.commit();
}

Result<> SqlReviewQueue::signalInTransaction(const Signal &signal)
{
    Query exists(database(), QStringLiteral("SELECT item_id FROM outcome WHERE outcome_id = ?"));
    const Result<bool> row = exists.bind(signal.outcomeId).runToRow();
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(noSuchOutcome(signal.outcomeId));
    const QString itemId = exists.text(0);
    exists.finish();
    Query insert(database(),
                 QStringLiteral("INSERT INTO outcome_signal (outcome_id, kind, value, at,"
                                " received_at) VALUES (?, ?, ?, ?, ?)"
                                " ON CONFLICT (outcome_id, kind, at) DO NOTHING"));
    BLUEPENCIL_TRY(insert.bind(signal.outcomeId)
                       .bind(signal.kind)
                       .bind(toLine(signal.value))
                       .bind(signal.at)
                       .bind(m_clock.now())
                       .run());
    if (insert.affectedRows() > 0) {
        return logEvent(QStringLiteral("signal"), itemId, {}, {},
                        {{"kind", toStdString(signal.kind)}});
    }
    Query stored(database(),
                 QStringLiteral("SELECT value FROM outcome_signal WHERE outcome_id = ?"
                                " AND kind = ? AND at = ?"));
    BLUEPENCIL_TRY(stored.bind(signal.outcomeId).bind(signal.kind).bind(signal.at).runToRow());
    if (stored.bytes(0) != toLine(signal.value)) {
        return fail(
            Error::Code::Conflict,
            QStringLiteral("a %1 of that time is there with another value").arg(signal.kind),
            signal.outcomeId, QStringLiteral("give the new value its own time"));
    }
    return {};
}

} // namespace bluepencil
