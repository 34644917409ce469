// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from a decision in SqlReviewQueue: outcome, escalation, adjudication, the end of the
// item; and recall, which takes all of that back.
#include "core/queue/rows.h"
#include "core/queue/settings.h"
#include "core/queue/sqlreviewqueue.h"
#include "core/store/database/dialect.h"

namespace bluepencil {

namespace {

// The places of an item by what matters for its end. An expert decides alone: an escalation goes to
// a skill, an adjudication to a senior. The others give opinions.
struct Places {
    qint64 open = 0;
    qint64 openExperts = 0;
    qint64 deadExperts = 0;
    qint64 opinions = 0; // decided by something other than escalate
    qint64 differing = 0; // kinds of opinion
};

Result<Places> placesOf(Database &database, const QString &itemId)
{
    Query query(
        database,
        QStringLiteral(
            "SELECT count(CASE WHEN s.state IN ('ready', 'leased') THEN 1 END),"
            " count(CASE WHEN s.state IN ('ready', 'leased')"
            "   AND s.kind IN ('escalation', 'adjudication') THEN 1 END),"
            " count(CASE WHEN s.state = 'dead'"
            "   AND s.kind IN ('escalation', 'adjudication') THEN 1 END),"
            " count(d.decision_id),"
            " count(DISTINCT d.action || ':' || coalesce(d.final_sha256, '-'))"
            " FROM slot s LEFT JOIN decision d ON d.slot_id = s.slot_id AND d.status = 'counted'"
            "   AND d.action <> 'escalate' AND s.kind IN ('review', 'second')"
            " WHERE s.item_id = ?"));
    const Result<bool> row = query.bind(itemId).runToRow();
    if (!row)
        return fail(row.error());
    return Places {query.integer(0), query.integer(1), query.integer(2), query.integer(3),
                   query.integer(4)};
}

bool isExpert(SlotKind kind)
{
    return kind == SlotKind::Escalation || kind == SlotKind::Adjudication;
}

} // namespace

Result<> SqlReviewQueue::resolve(const ItemRow &item, const SlotRow &slot, const Decision &decision)
{
    if (item.isProbe)
        return {};
    const Result<bool> answered = hasLiveOutcome(item.itemId);
    if (!answered)
        return fail(answered.error());
    if (*answered)
        return {};
    if (decision.action == Action::Escalate)
        return openExpertSlot(item, SlotKind::Escalation, decision.escalateTo, decision.decisionId);
    if (isExpert(slot.kind))
        return writeOutcome(item, OutcomeStatus::Decided, &decision);
    const Result<Places> places = placesOf(database(), item.itemId);
    if (!places)
        return fail(places.error());
    // Rule 3: the producer hears nothing before the one to whom it was escalated has decided.
    if (places->openExperts > 0 || places->deadExperts > 0)
        return {};
    if (item.agreement == Agreement::First)
        return writeOutcome(item, OutcomeStatus::Decided, &decision);
    if (places->open > 0)
        return {};
    // Places that died have no opinion; those that were given must agree.
    if (places->differing == 1)
        return writeOutcome(item, OutcomeStatus::Decided, &decision);
    return openAdjudication(item, decision.decisionId);
}

Result<> SqlReviewQueue::openExpertSlot(const ItemRow &item, SlotKind kind, const QString &skill,
                                        const QString &decisionId)
{
    Query highest(database(), QStringLiteral("SELECT max(slot_no) FROM slot WHERE item_id = ?"));
    const Result<qint64> slotNo = countOf(highest.bind(item.itemId));
    if (!slotNo)
        return fail(slotNo.error());
    highest.finish();
    return insertSlot(item, static_cast<int>(*slotNo) + 1, kind, {skill}, decisionId,
                      QStringLiteral("ready"));
}

Result<> SqlReviewQueue::openAdjudication(const ItemRow &item, const QString &decisionId)
{
    const Result<QueueSettings> queue = settings(item.queue);
    if (!queue)
        return fail(queue.error());
    return openExpertSlot(item, SlotKind::Adjudication, queue->adjudicatorSkill, decisionId);
}

// Ends an item of which no place is open any more. Where places died, what was decided on the
// others still counts: opinions that agree are the outcome, for those that differ a senior is
// asked. Only where nobody decided, or the expert who was asked did not (rule 3), it stays
// undecided.
Result<> SqlReviewQueue::closeIfDone(const QString &itemId)
{
    const Result<Places> places = placesOf(database(), itemId);
    if (!places)
        return fail(places.error());
    if (places->open > 0)
        return {};
    const Result<ItemRow> item = loadItem(database(), itemId);
    if (!item)
        return fail(item.error());
    if (item->state != u"open")
        return {};
    const Result<bool> answered = hasLiveOutcome(itemId);
    if (!answered)
        return fail(answered.error());
    if (!*answered && !item->isProbe && places->opinions > 0 && places->deadExperts == 0) {
        Query query(database(),
                    QStringLiteral("SELECT d.decision_id FROM decision d"
                                   " JOIN slot s ON s.slot_id = d.slot_id"
                                   " WHERE d.item_id = ? AND d.status = 'counted'"
                                   " AND d.action <> 'escalate' AND s.kind IN ('review', 'second')"
                                   " ORDER BY d.committed_at, d.slot_id"));
        const Result<QStringList> opinions = textsOf(query.bind(itemId));
        if (!opinions)
            return fail(opinions.error());
        query.finish();
        if (item->agreement == Agreement::Adjudicate && places->differing > 1)
            return openAdjudication(*item, opinions->value(0));
        // What is damaged is not sent; another may say the same.
        for (const QString &decisionId : *opinions) {
            const Result<std::optional<Decision>> decision = loadDecision(database(), decisionId);
            if (!decision)
                return fail(decision.error());
            if (*decision) {
                BLUEPENCIL_TRY(writeOutcome(*item, OutcomeStatus::Decided, &**decision));
                break;
            }
        }
    }
    return endItem(*item, OutcomeStatus::Undecided,
                   item->isProbe ? QStringLiteral("done") : QStringLiteral("dead"));
}

Result<Lease> SqlReviewQueue::recall(const QString &decisionId, const QString &reviewer)
{
    Transaction transaction(database());
    BLUEPENCIL_TRY(transaction.begin());
    Query where(database(), QStringLiteral("SELECT slot_id FROM decision WHERE decision_id = ?"));
    const Result<bool> found = where.bind(decisionId).runToRow();
    if (!found)
        return fail(found.error());
    if (!*found) {
        Result<Lease> lease = recallRequest(decisionId, reviewer);
        if (lease)
            BLUEPENCIL_TRY(transaction.commit());
        return lease;
    }
    const qint64 slotId = where.integer(0);
    where.finish();
    const Result<SlotRow> held = holdSlot(database(), slotId);
    if (!held)
        return fail(held.error());
    Query query(database(),
                QStringLiteral("SELECT reviewer, status FROM decision WHERE decision_id = ?"));
    BLUEPENCIL_TRY(query.bind(decisionId).runToRow());
    const QString decider = query.text(0);
    const QString status = query.text(1);
    query.finish();
    if (decider != reviewer) {
        return fail(Error::Code::NotPermitted, QStringLiteral("was decided by another reviewer"),
                    decisionId);
    }
    // Asked again because the answer was lost: here is what it gave.
    const bool isBack = held->state == u"leased" && held->owner == reviewer
        && held->returnedDecisionId == decisionId;
    if (status == u"recalled" && isBack)
        return loadLease(slotId, reviewer);
    if (status != u"counted") {
        return fail(Error::Code::Conflict,
                    QStringLiteral("can no longer be recalled (%1)").arg(status), decisionId);
    }
    BLUEPENCIL_TRY(takeBack(decisionId, slotId));
    Query update(database(),
                 QStringLiteral("UPDATE decision SET status = 'recalled' WHERE decision_id = ?"));
    BLUEPENCIL_TRY(update.bind(decisionId).run());
    BLUEPENCIL_TRY(setFeedbackStatus(decisionId, QStringLiteral("recalled")));
    Query slot(database(),
               QStringLiteral("UPDATE slot SET returned_decision_id = ?, not_sent_reason = NULL,"
                              " deliveries = 0 WHERE slot_id = ? RETURNING item_id"));
    BLUEPENCIL_TRY(slot.bind(decisionId).bind(slotId).runToRow());
    const QString itemId = slot.text(0);
    slot.finish();
    BLUEPENCIL_TRY(reopenItem(itemId));
    BLUEPENCIL_TRY(grant(slotId, reviewer));
    BLUEPENCIL_TRY(logEvent(QStringLiteral("recalled"), itemId, slotId, reviewer,
                            {{"decision_id", toStdString(decisionId)}}));
    Result<Lease> lease = loadLease(slotId, reviewer);
    if (!lease)
        return lease;
    BLUEPENCIL_TRY(forgetFeedback(decisionId));
    BLUEPENCIL_TRY(transaction.commit());
    return lease;
}

// Takes back the outcome and the places that came of the decision, or refuses: the item is over,
// the producer has it, or another hand has built upon it.
Result<> SqlReviewQueue::takeBack(const QString &decisionId, qint64 slotId)
{
    const Result<SlotRow> slot = loadSlot(database(), slotId);
    if (!slot)
        return fail(slot.error());
    const Result<ItemRow> item = loadItem(database(), slot->itemId);
    if (!item)
        return fail(item.error());
    if (item->isErased())
        return fail(erasedError(*item));
    const bool expired = item->expiresAt && *item->expiresAt <= m_clock.now();
    if (expired || (item->state != u"open" && item->state != u"done")) {
        return fail(Error::Code::Gone,
                    expired ? QStringLiteral("the time of the item is over")
                            : QStringLiteral("the item is closed (%1)").arg(item->state),
                    item->externalId);
    }
    if (!item->draftRequestId.isEmpty()) {
        return fail(Error::Code::Conflict,
                    QStringLiteral("another reviewer has asked for another draft"),
                    item->externalId, QStringLiteral("wait until it is there"));
    }
    // An adjudication rests on every opinion, an escalation on the decision that asked for it.
    const QString builtUpon
        = QStringLiteral(
              "item_id = ? AND slot_id <> ? AND (origin_decision_id = ?%1) AND state IN ")
              .arg(isExpert(slot->kind) ? QString() : QStringLiteral(" OR kind = 'adjudication'"));
    Query touched(database(),
                  QStringLiteral("SELECT count(*) FROM slot WHERE ") + builtUpon
                      + QStringLiteral("('leased', 'decided')"));
    const Result<qint64> hands = countOf(touched.bind(item->itemId).bind(slotId).bind(decisionId));
    if (!hands)
        return fail(hands.error());
    touched.finish();
    if (*hands > 0) {
        return fail(Error::Code::Conflict, QStringLiteral("another reviewer has taken it over"),
                    item->externalId);
    }
    BLUEPENCIL_TRY(takeBackOutcome(*item, decisionId, isExpert(slot->kind)));
    Query cancel(database(),
                 QStringLiteral("UPDATE slot SET state = 'cancelled' WHERE ") + builtUpon
                     + QStringLiteral("('ready', 'dead')"));
    return cancel.bind(item->itemId).bind(slotId).bind(decisionId).run();
}

// The outcome rests on its own decision; where reviewers had to agree, on each of their opinions.
Result<> SqlReviewQueue::takeBackOutcome(const ItemRow &item, const QString &decisionId,
                                         bool byExpert)
{
    Query outcome(database(),
                  QStringLiteral("SELECT o.outcome_id, o.state, o.decision_id, s.kind"
                                 " FROM outcome o JOIN decision d ON d.decision_id = o.decision_id"
                                 " JOIN slot s ON s.slot_id = d.slot_id WHERE o.item_id = ?"
                                 " AND o.state IN ('committed', 'taken', 'acked')")
                      + database().dialect().hold(QStringLiteral("o")));
    const Result<bool> found = outcome.bind(item.itemId).runToRow();
    if (!found)
        return fail(found.error());
    if (!*found)
        return {};
    const QString outcomeId = outcome.text(0);
    const QString state = outcome.text(1);
    const bool ofAnExpert = isExpert(slotKindFromName(outcome.text(3)).value_or(SlotKind::Review));
    const bool restsOnIt = outcome.text(2) == decisionId
        || (item.agreement == Agreement::Adjudicate && !byExpert && !ofAnExpert);
    outcome.finish();
    if (!restsOnIt)
        return {};
    if (state != u"committed") {
        return fail(Error::Code::Conflict,
                    QStringLiteral("the producer has taken the outcome already"), item.externalId,
                    QStringLiteral("tell them; it cannot be undone here"));
    }
    Query take(database(),
               QStringLiteral("UPDATE outcome SET state = 'recalled' WHERE outcome_id = ?"));
    return take.bind(outcomeId).run();
}

} // namespace bluepencil
