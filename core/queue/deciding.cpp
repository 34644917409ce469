// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions of SqlReviewQueue: decide, what follows from it, and recall.
#include "core/model/taxonomy.h"
#include "core/queue/decisionrules.h"
#include "core/queue/feedbackwriter.h"
#include "core/queue/rows.h"
#include "core/queue/settings.h"
#include "core/queue/sqlreviewqueue.h"
#include "core/text/text.h"

namespace bluepencil {

namespace {

QVariant shaOrNull(const std::optional<QString> &text)
{
    return text ? QVariant(sha256Hex(QByteArrayView(textBytes(*text)))) : QVariant();
}

Result<> insertDecision(Database &database, const ResolvedDecision &resolved, const ItemRow &item,
                        const LeaseKey &key, const QByteArray &bodySha, const QString &status,
                        UtcMs now)
{
    const Decision &decision = resolved.decision;
    Query insert(database,
                 QStringLiteral("INSERT INTO decision (decision_id, slot_id, item_id,"
                                " item_revision, fence, reviewer, action, draft_id, draft_sha256,"
                                " final_sha256, final_text, escalate_to, body, body_sha256, status,"
                                " decided_at, committed_at)"
                                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(decision.decisionId).bind(key.slotId).bind(item.itemId).bind(item.revision);
    insert.bind(key.fence).bind(decision.reviewer).bind(actionName(decision.action));
    insert.bind(decision.draftId).bind(shaOrNull(resolved.draft.text));
    insert.bind(shaOrNull(decision.finalText));
    insert.bind(decision.finalText ? QVariant(textBytes(*decision.finalText)) : QVariant());
    insert.bind(decision.action == Action::Escalate ? QVariant(decision.escalateTo) : QVariant());
    insert.bind(toLine(toJson(decision))).bind(QString::fromLatin1(bodySha)).bind(status);
    return insert.bind(decision.decidedAt).bind(now).run();
}

// What a repeat must equal: what was decided, not when or with how much effort, so that a file run
// again without times finds its own decisions.
QByteArray bodyHash(const DecisionRequest &request)
{
    Decision decision;
    decision.decisionId = request.decision.decisionId;
    decision.action = request.decision.action;
    // With approve the stored draft goes out, whether the client sent its copy along or not.
    if (request.decision.finalText && decision.action != Action::Approve)
        decision.finalText = canonicalText(*request.decision.finalText);
    decision.labels = request.decision.labels;
    decision.note = request.decision.note;
    decision.escalateTo = request.decision.escalateTo;
    decision.reviewer = request.decision.reviewer;
    return sha256Hex(QByteArrayView(toLine(toJson(decision)))).toLatin1();
}

} // namespace

Result<DecisionReceipt> SqlReviewQueue::repeatOf(const DecisionRequest &request,
                                                 const QByteArray &sha)
{
    Query query(database(),
                QStringLiteral("SELECT d.body_sha256, d.status, d.item_id, f.feedback_id,"
                               " (SELECT outcome_id FROM outcome o"
                               "   WHERE o.decision_id = d.decision_id"
                               "   AND o.state IN ('committed', 'taken', 'acked'))"
                               " FROM decision d JOIN feedback f ON f.decision_id = d.decision_id"
                               " WHERE d.decision_id = ?"));
    const Result<bool> row = query.bind(request.decision.decisionId).runToRow();
    if (!row)
        return fail(row.error());
    if (!*row)
        return DecisionReceipt {};
    if (query.text(0).toLatin1() != sha) {
        return fail(Error::Code::Conflict, QStringLiteral("was used before for another decision"),
                    request.decision.decisionId, QStringLiteral("make a new decision_id"));
    }
    if (query.text(1) == u"superseded") {
        return fail(Error::Code::LeaseLost,
                    QStringLiteral("came too late; the text is kept as feedback"),
                    request.decision.decisionId);
    }
    DecisionReceipt receipt;
    receipt.repeated = true;
    receipt.decisionId = request.decision.decisionId;
    receipt.itemId = query.text(2);
    receipt.feedbackId = query.text(3);
    if (!query.isNull(4))
        receipt.outcomeId = query.text(4);
    return receipt;
}

Result<std::optional<DecisionReceipt>> SqlReviewQueue::repeated(const DecisionRequest &request)
{
    Result<DecisionReceipt> receipt = repeatOf(request, bodyHash(request));
    if (!receipt)
        return fail(receipt.error());
    return receipt->repeated ? std::optional(std::move(*receipt)) : std::nullopt;
}

Result<LabelRules> SqlReviewQueue::labelRules(const QString &queue)
{
    const Result<QueueSettings> found = settings(queue);
    if (!found)
        return fail(found.error());
    return LabelRules {taxonomyCodes() + found->extraCodes, found->labelRequiredOn};
}

Result<DecisionReceipt> SqlReviewQueue::decide(const DecisionRequest &request)
{
    if (request.decision.decisionId.isEmpty() || request.decision.reviewer.isEmpty()) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("a decision needs its id and a reviewer"));
    }
    Transaction transaction(database());
    BLUEPENCIL_TRY(transaction.begin());
    const QByteArray sha = bodyHash(request);
    Result<DecisionReceipt> repeat = repeatOf(request, sha);
    if (!repeat || repeat->repeated)
        return repeat;

    const Result<SlotRow> slot = loadSlot(database(), request.key.slotId);
    if (!slot)
        return fail(slot.error());
    const Result<ItemRow> row = loadItem(database(), slot->itemId);
    if (!row)
        return fail(row.error());
    Result<Item> item = parseItem(row->line);
    if (!item)
        return fail(item.error());
    item->queue = row->queue; // an import may have put it elsewhere
    const Result<QueueSettings> queue = settings(row->queue);
    if (!queue)
        return fail(queue.error());
    if (item->externalId != request.decision.externalId && !request.decision.externalId.isEmpty()) {
        return fail(Error::Code::InvalidInput,
                    QStringLiteral("the slot belongs to %1").arg(item->externalId),
                    QStringLiteral("/external_id"));
    }
    Result<ResolvedDecision> resolved = resolveDecision(*item, request.decision);
    if (!resolved)
        return fail(resolved.error());
    resolved->decision.externalId = item->externalId;
    BLUEPENCIL_TRY(
        checkReasons(*resolved, taxonomyCodes() + queue->extraCodes, queue->labelRequiredOn));

    const bool gone = row->state != u"open";
    const bool holds = slot->state == u"leased" && slot->fence == request.key.fence
        && slot->owner == resolved->decision.reviewer;
    const bool counts = holds && !gone;
    if (counts)
        BLUEPENCIL_TRY(checkSeen(*item, request.decision, request.seenRevision));

    const UtcMs now = m_clock.now();
    BLUEPENCIL_TRY(insertDecision(database(), *resolved, *row, request.key, sha,
                                  counts ? QStringLiteral("counted") : QStringLiteral("superseded"),
                                  now));
    DecisionReceipt receipt;
    receipt.decisionId = resolved->decision.decisionId;
    receipt.itemId = row->itemId;
    receipt.feedbackId = uuid7(now, m_random);
    const FeedbackStatus status = !counts ? FeedbackStatus::Superseded
        : row->isProbe                    ? FeedbackStatus::Probe
                                          : FeedbackStatus::Counted;
    BLUEPENCIL_TRY(insertFeedback(
        database(),
        makeFeedback(*row, *slot, resolved->draft, resolved->decision, receipt.feedbackId, status),
        *item));
    BLUEPENCIL_TRY(logEvent(counts ? QStringLiteral("decided") : QStringLiteral("superseded"),
                            row->itemId, slot->slotId, resolved->decision.reviewer,
                            {{"decision_id", toStdString(receipt.decisionId)},
                             {"action", toStdString(actionName(resolved->decision.action))}}));
    if (!counts) {
        BLUEPENCIL_TRY(transaction.commit());
        const QString kept = QStringLiteral("your text is kept; go on with the next item");
        if (gone && row->state != u"done") {
            return fail(Error::Code::Gone,
                        QStringLiteral("the item is closed (%1)").arg(row->state), item->externalId,
                        kept);
        }
        if (slot->state == u"decided") {
            return fail(Error::Code::AlreadyDecided, QStringLiteral("the slot is decided"),
                        item->externalId, kept);
        }
        return fail(Error::Code::LeaseLost, QStringLiteral("someone else has the item now"),
                    item->externalId, kept);
    }

    Query close(database(),
                QStringLiteral("UPDATE slot SET state = 'decided', lease_until = NULL,"
                               " returned_decision_id = NULL, not_sent_reason = NULL,"
                               " sticky_to = NULL, sticky_until = NULL"
                               " WHERE slot_id = ?"));
    BLUEPENCIL_TRY(close.bind(slot->slotId).run());
    BLUEPENCIL_TRY(resolve(*row, *slot, resolved->decision, *queue));
    BLUEPENCIL_TRY(closeIfDone(row->itemId));
    Query outcome(database(),
                  QStringLiteral("SELECT outcome_id FROM outcome WHERE item_id = ?"
                                 " AND state IN ('committed', 'taken', 'acked')"));
    const Result<bool> hasOutcome = outcome.bind(row->itemId).runToRow();
    if (!hasOutcome)
        return fail(hasOutcome.error());
    if (*hasOutcome)
        receipt.outcomeId = outcome.text(0);
    outcome.finish();
    BLUEPENCIL_TRY(transaction.commit());
    return receipt;
}

Result<> SqlReviewQueue::resolve(const ItemRow &item, const SlotRow &slot, const Decision &decision,
                                 const QueueSettings &settings)
{
    if (item.isProbe)
        return {};
    const Result<bool> answered = hasLiveOutcome(item.itemId);
    if (!answered)
        return fail(answered.error());
    if (*answered)
        return {};
    if (decision.action == Action::Escalate) {
        Query highest(database(),
                      QStringLiteral("SELECT max(slot_no) FROM slot WHERE item_id = ?"));
        const Result<qint64> slotNo = countOf(highest.bind(item.itemId));
        if (!slotNo)
            return fail(slotNo.error());
        highest.finish();
        return insertSlot(item, static_cast<int>(*slotNo) + 1, SlotKind::Escalation,
                          {decision.escalateTo}, decision.decisionId, QStringLiteral("ready"));
    }
    const bool final = slot.kind == SlotKind::Escalation || slot.kind == SlotKind::Adjudication;
    if (final || item.agreement == Agreement::First)
        return writeOutcome(item, OutcomeStatus::Decided, &decision);
    return adjudicate(item, decision, settings);
}

Result<> SqlReviewQueue::adjudicate(const ItemRow &item, const Decision &decision,
                                    const QueueSettings &settings)
{
    Query open(database(),
               QStringLiteral("SELECT count(*) FROM slot WHERE item_id = ?"
                              " AND state IN ('ready', 'leased')"));
    const Result<qint64> waiting = countOf(open.bind(item.itemId));
    if (!waiting)
        return fail(waiting.error());
    open.finish();
    if (*waiting > 0)
        return {};
    Query opinions(database(),
                   QStringLiteral("SELECT count(DISTINCT action || ':' || coalesce(final_sha256,"
                                  " '-')) FROM decision WHERE item_id = ? AND status = 'counted'"
                                  " AND action <> 'escalate'"));
    const Result<qint64> distinct = countOf(opinions.bind(item.itemId));
    if (!distinct)
        return fail(distinct.error());
    opinions.finish();
    if (*distinct <= 1)
        return writeOutcome(item, OutcomeStatus::Decided, &decision);
    Query highest(database(), QStringLiteral("SELECT max(slot_no) FROM slot WHERE item_id = ?"));
    const Result<qint64> slotNo = countOf(highest.bind(item.itemId));
    if (!slotNo)
        return fail(slotNo.error());
    highest.finish();
    return insertSlot(item, static_cast<int>(*slotNo) + 1, SlotKind::Adjudication,
                      {settings.adjudicatorSkill}, decision.decisionId, QStringLiteral("ready"));
}

Result<Lease> SqlReviewQueue::recall(const QString &decisionId, const QString &reviewer)
{
    Transaction transaction(database());
    BLUEPENCIL_TRY(transaction.begin());
    Query query(database(),
                QStringLiteral("SELECT slot_id, item_id, reviewer, status"
                               " FROM decision WHERE decision_id = ?"));
    const Result<bool> found = query.bind(decisionId).runToRow();
    if (!found)
        return fail(found.error());
    if (!*found) {
        return fail(Error::Code::NotFound, QStringLiteral("there is no such decision"), decisionId);
    }
    const qint64 slotId = query.integer(0);
    const QString itemId = query.text(1);
    const QString owner = query.text(2);
    const QString status = query.text(3);
    query.finish();
    if (owner != reviewer) {
        return fail(Error::Code::NotPermitted, QStringLiteral("was decided by another reviewer"),
                    decisionId);
    }
    if (status != u"counted") {
        return fail(Error::Code::Conflict,
                    QStringLiteral("can no longer be recalled (%1)").arg(status), decisionId);
    }
    const Result<ItemRow> item = loadItem(database(), itemId);
    if (!item)
        return fail(item.error());
    if (item->state != u"open" && item->state != u"done") {
        return fail(Error::Code::Gone, QStringLiteral("the item is closed (%1)").arg(item->state),
                    item->externalId);
    }
    BLUEPENCIL_TRY(undoBuiltUpon(decisionId, *item, reviewer));
    Query update(database(),
                 QStringLiteral("UPDATE decision SET status = 'recalled'"
                                " WHERE decision_id = ?"));
    BLUEPENCIL_TRY(update.bind(decisionId).run());
    BLUEPENCIL_TRY(setFeedbackStatus(decisionId, QStringLiteral("recalled")));
    BLUEPENCIL_TRY(reopenItem(itemId));
    BLUEPENCIL_TRY(grant(slotId, reviewer));
    Query slot(database(),
               QStringLiteral("UPDATE slot SET returned_decision_id = ?,"
                              " not_sent_reason = NULL WHERE slot_id = ?"));
    BLUEPENCIL_TRY(slot.bind(decisionId).bind(slotId).run());
    BLUEPENCIL_TRY(logEvent(QStringLiteral("recalled"), itemId, slotId, reviewer,
                            {{"decision_id", toStdString(decisionId)}}));
    Result<Lease> lease = loadLease(slotId);
    if (!lease)
        return lease;
    BLUEPENCIL_TRY(transaction.commit());
    return lease;
}

// Takes back the outcome and the slots that came of the decision, or refuses if another hand has
// touched them.
Result<> SqlReviewQueue::undoBuiltUpon(const QString &decisionId, const ItemRow &item,
                                       const QString &reviewer)
{
    Q_UNUSED(reviewer)
    Query outcome(
        database(),
        QStringLiteral("SELECT outcome_id, state, decision_id FROM outcome"
                       " WHERE item_id = ? AND state IN ('committed', 'taken', 'acked')"));
    const Result<bool> hasOutcome = outcome.bind(item.itemId).runToRow();
    if (!hasOutcome)
        return fail(hasOutcome.error());
    if (*hasOutcome) {
        const bool rests = outcome.text(2) == decisionId || item.agreement == Agreement::Adjudicate;
        if (rests && outcome.text(1) != u"committed") {
            return fail(Error::Code::Conflict,
                        QStringLiteral("the producer has taken the outcome already"),
                        item.externalId, QStringLiteral("tell them; it cannot be undone here"));
        }
        const QString outcomeId = outcome.text(0);
        outcome.finish();
        if (rests) {
            Query take(database(),
                       QStringLiteral("UPDATE outcome SET state = 'recalled'"
                                      " WHERE outcome_id = ?"));
            BLUEPENCIL_TRY(take.bind(outcomeId).run());
        }
    }
    Query opened(database(),
                 QStringLiteral("SELECT count(*) FROM slot WHERE item_id = ?"
                                " AND (origin_decision_id = ? OR kind = 'adjudication')"
                                " AND state IN ('leased', 'decided')"
                                " AND slot_id <> (SELECT slot_id FROM decision"
                                "   WHERE decision_id = ?)"));
    const Result<qint64> touched
        = countOf(opened.bind(item.itemId).bind(decisionId).bind(decisionId));
    if (!touched)
        return fail(touched.error());
    opened.finish();
    if (*touched > 0) {
        return fail(Error::Code::Conflict, QStringLiteral("another reviewer has taken it over"),
                    item.externalId);
    }
    Query cancel(database(),
                 QStringLiteral("UPDATE slot SET state = 'cancelled' WHERE item_id = ?"
                                " AND (origin_decision_id = ? OR kind = 'adjudication')"
                                " AND state = 'ready'"));
    return cancel.bind(item.itemId).bind(decisionId).run();
}

} // namespace bluepencil
