// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions of SqlReviewQueue: decide. What follows from one stands in resolving.cpp.
#include "core/model/taxonomy.h"
#include "core/queue/decisionrules.h"
#include "core/queue/decisionwriter.h"
#include "core/queue/feedbackwriter.h"
#include "core/queue/rows.h"
#include "core/queue/settings.h"
#include "core/queue/sqlreviewqueue.h"
#include "core/text/text.h"

namespace bluepencil {

namespace {

// Why a decision does not count although it is kept: the answer to it and to each of its repeats.
Error refusal(Error::Code code, const QString &externalId)
{
    const QString kept = QStringLiteral("your text is kept; go on with the next item");
    if (code == Error::Code::Gone)
        return {code, QStringLiteral("the item is closed"), externalId, kept};
    if (code == Error::Code::AlreadyDecided)
        return {code, QStringLiteral("the place is decided"), externalId, kept};
    return {Error::Code::LeaseLost, QStringLiteral("someone else has the item now"), externalId,
            kept};
}

Error::Code refusalCode(const QString &stored)
{
    for (const Error::Code code : {Error::Code::Gone, Error::Code::AlreadyDecided}) {
        if (stored == codeName(code))
            return code;
    }
    return Error::Code::LeaseLost;
}

// Rule 1: the fence decides, not the clock. nullopt: it counts.
std::optional<Error::Code> whyNotCounted(const ItemRow &item, const SlotRow &slot,
                                         const DecisionRequest &request)
{
    const bool closed = item.state != u"open";
    if (!closed && slot.state == u"leased" && slot.fence == request.key.fence
        && slot.owner == request.decision.reviewer)
        return std::nullopt;
    if (closed && item.state != u"done")
        return Error::Code::Gone;
    if (slot.state == u"decided")
        return Error::Code::AlreadyDecided;
    return slot.state == u"dead" || slot.state == u"cancelled" ? Error::Code::Gone
                                                               : Error::Code::LeaseLost;
}

// What cannot be read again must not be stored: one such record would stop every reader after it.
Result<> checkReadable(const Decision &decision)
{
    const Result<Decision> again = parseDecision(toLine(toJson(decision)));
    return again ? Result<> {} : fail(again.error());
}

// The item as the reviewer saw it: that is what they decided on, also where a newer revision came.
Result<ItemRow> asSeen(Database &database, const ItemRow &item, int seenRevision)
{
    if (seenRevision >= item.revision)
        return item;
    Query query(database,
                QStringLiteral("SELECT line FROM item_revision WHERE producer = ?"
                               " AND external_id = ? AND revision = ? AND import_id IS NULL"));
    const Result<bool> row
        = query.bind(item.producer).bind(item.externalId).bind(seenRevision).runToRow();
    if (!row)
        return fail(row.error());
    ItemRow seen = item;
    if (*row) {
        seen.revision = seenRevision;
        seen.line = query.bytes(0);
    }
    return seen;
}

} // namespace

// All that a decision is judged by.
struct SqlReviewQueue::DecisionCase {
    ItemRow item; // as it stands
    ItemRow seen; // as the reviewer saw it
    Item parsed; // of `seen`
    SlotRow slot;
    ResolvedDecision resolved;
    std::optional<Error::Code> refused; // does not count, is kept
};

Result<DecisionReceipt> SqlReviewQueue::repeatOf(const DecisionRequest &request,
                                                 const QByteArray &sha)
{
    const Decision &decision = request.decision;
    Query query(database(),
                QStringLiteral("SELECT d.body_sha256, d.status, d.refusal, d.draft_id,"
                               " i.external_id, d.item_id, f.feedback_id, d.slot_id,"
                               " (SELECT outcome_id FROM outcome o"
                               "   WHERE o.decision_id = d.decision_id ORDER BY outcome_no LIMIT 1)"
                               " FROM decision d JOIN feedback f ON f.decision_id = d.decision_id"
                               " JOIN item i ON i.item_id = d.item_id WHERE d.decision_id = ?"));
    const Result<bool> row = query.bind(decision.decisionId).runToRow();
    if (!row)
        return fail(row.error());
    if (!*row)
        return repeatOfRequest(request, sha);
    const QString stored = query.text(0); // of an erased decision nothing is left to compare
    const bool same = (stored == ErasedHash || stored.toLatin1() == sha)
        && (decision.draftId.isEmpty() || decision.draftId == query.text(3))
        && (decision.externalId.isEmpty() || decision.externalId == query.text(4))
        && (request.key.slotId == 0 || request.key.slotId == query.integer(7));
    if (!same) {
        return fail(Error::Code::Conflict, QStringLiteral("was used before for another decision"),
                    decision.decisionId, QStringLiteral("make a new decision_id"));
    }
    if (!query.isNull(2))
        return fail(refusal(refusalCode(query.text(2)), query.text(4)));
    DecisionReceipt receipt;
    receipt.repeated = true;
    receipt.decisionId = decision.decisionId;
    receipt.itemId = query.text(5);
    receipt.feedbackId = query.text(6);
    if (!query.isNull(8))
        receipt.outcomeId = query.text(8);
    return receipt;
}

Result<std::optional<DecisionReceipt>> SqlReviewQueue::repeated(const DecisionRequest &request)
{
    Result<DecisionReceipt> receipt = repeatOf(request, bodyHash(request.decision));
    if (!receipt)
        return fail(receipt.error());
    return receipt->repeated ? std::optional(std::move(*receipt)) : std::nullopt;
}

Result<std::optional<DecisionReceipt>> SqlReviewQueue::receipt(const QString &decisionId,
                                                               const QString &reviewer)
{
    Query query(database(),
                QStringLiteral("SELECT d.refusal, i.external_id, d.item_id, f.feedback_id,"
                               " (SELECT outcome_id FROM outcome o"
                               "   WHERE o.decision_id = d.decision_id ORDER BY outcome_no LIMIT 1)"
                               " FROM decision d JOIN feedback f ON f.decision_id = d.decision_id"
                               " JOIN item i ON i.item_id = d.item_id"
                               " WHERE d.decision_id = ? AND d.reviewer = ?"));
    const Result<bool> row = query.bind(decisionId).bind(reviewer).runToRow();
    if (!row)
        return fail(row.error());
    if (*row && !query.isNull(0))
        return fail(refusal(refusalCode(query.text(0)), query.text(1)));
    if (*row) {
        DecisionReceipt found {true, decisionId, query.text(3), query.text(2), {}};
        if (!query.isNull(4))
            found.outcomeId = query.text(4);
        return found;
    }
    query.finish();
    Query request(database(),
                  QStringLiteral("SELECT item_id FROM draft_request WHERE request_id = ?"
                                 " AND reviewer = ?"));
    const Result<bool> asked = request.bind(decisionId).bind(reviewer).runToRow();
    if (!asked)
        return fail(asked.error());
    if (!*asked)
        return std::nullopt;
    return DecisionReceipt {true, decisionId, {}, request.text(0), decisionId};
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
    const QByteArray sha = bodyHash(request.decision);
    Result<DecisionReceipt> repeat = repeatOf(request, sha);
    if (!repeat || repeat->repeated)
        return repeat;
    const Result<DecisionCase> found = judge(request);
    if (!found)
        return fail(found.error());
    if (found->refused) {
        // It may be this very decision, sent twice, that came in while this one waited.
        repeat = repeatOf(request, sha);
        if (!repeat || repeat->repeated)
            return repeat;
    }
    if (request.decision.action == Action::Redraft) {
        if (found->refused)
            return fail(refusal(*found->refused, found->item.externalId));
        Result<DecisionReceipt> asked
            = askForDraft(found->item, found->slot, found->resolved.decision, sha);
        if (asked)
            BLUEPENCIL_TRY(transaction.commit());
        return asked;
    }
    Result<DecisionReceipt> receipt = record(*found, request.key, sha);
    if (!receipt)
        return receipt;
    if (found->refused) {
        BLUEPENCIL_TRY(transaction.commit());
        return fail(refusal(*found->refused, found->item.externalId));
    }
    BLUEPENCIL_TRY(closeSlot(found->slot.slotId));
    // Most are no turn of anything, which what was seen says only where it is the newest.
    const bool mayHaveTurns
        = found->seen.revision != found->item.revision || !found->parsed.conversationId.isEmpty();
    if (found->slot.kind == SlotKind::Review && mayHaveTurns)
        BLUEPENCIL_TRY(keepNextTurns(found->item, request.decision.reviewer));
    BLUEPENCIL_TRY(resolve(found->item, found->slot, found->resolved.decision));
    BLUEPENCIL_TRY(closeIfDone(found->item.itemId));
    Query outcome(database(),
                  QStringLiteral("SELECT outcome_id FROM outcome WHERE item_id = ? AND state IN"
                                 " ('committed', 'taken', 'acked') AND decision_id = ?"));
    const Result<bool> hasOutcome
        = outcome.bind(receipt->itemId).bind(receipt->decisionId).runToRow();
    if (!hasOutcome)
        return fail(hasOutcome.error());
    if (*hasOutcome)
        receipt->outcomeId = outcome.text(0);
    outcome.finish();
    BLUEPENCIL_TRY(transaction.commit());
    return receipt;
}

// Somebody has the slot, or was given it before. Who it is decided by is asked first, for events
// may have been dropped.
Result<bool> SqlReviewQueue::hasHeld(const SlotRow &slot, const QString &reviewer)
{
    if (slot.owner == reviewer)
        return true;
    Query decided(database(),
                  QStringLiteral("SELECT 1 FROM decision WHERE slot_id = ? AND reviewer = ?"));
    const Result<bool> found = decided.bind(slot.slotId).bind(reviewer).runToRow();
    if (!found || *found)
        return found;
    decided.finish();
    Query leased(database(),
                 QStringLiteral("SELECT 1 FROM event WHERE item_id = ? AND slot_id = ?"
                                " AND actor = ? AND kind = 'leased' LIMIT 1"));
    return leased.bind(slot.itemId).bind(slot.slotId).bind(reviewer).runToRow();
}

// Loads what the decision is about and checks it; an error means that nothing is kept of it.
Result<SqlReviewQueue::DecisionCase> SqlReviewQueue::judge(const DecisionRequest &request)
{
    const Result<SlotRow> slot = holdSlot(database(), request.key.slotId);
    if (!slot)
        return fail(slot.error());
    // To whoever never had it, it is not there: they learn nothing of it, and fill no table.
    const Result<bool> had = hasHeld(*slot, request.decision.reviewer);
    if (!had)
        return fail(had.error());
    if (!*had)
        return fail(noSuchSlot(slot->slotId));
    Result<ItemRow> item = loadItem(database(), slot->itemId);
    if (!item)
        return fail(item.error());
    if (item->isErased()) // and no new text is kept
        return fail(erasedError(*item));
    BLUEPENCIL_TRY(endIfExpired(*item));
    if (request.seenRevision > item->revision) {
        return fail(Error::Code::InvalidInput,
                    QStringLiteral("there is no revision %1 yet").arg(request.seenRevision),
                    item->externalId, QStringLiteral("name the revision that was seen"));
    }
    Result<ItemRow> seen = asSeen(database(), *item, request.seenRevision);
    if (!seen)
        return fail(seen.error());
    Result<Item> parsed = parseItem(seen->line);
    if (!parsed)
        return fail(parsed.error());
    parsed->queue = item->queue; // an import may have put it elsewhere
    if (parsed->externalId != request.decision.externalId
        && !request.decision.externalId.isEmpty()) {
        return fail(Error::Code::InvalidInput,
                    QStringLiteral("the slot belongs to %1").arg(parsed->externalId),
                    QStringLiteral("/external_id"));
    }
    Result<ResolvedDecision> resolved = resolveDecision(*parsed, request.decision);
    if (!resolved)
        return fail(resolved.error());
    resolved->decision.externalId = parsed->externalId;
    if (resolved->decision.decidedAt == 0)
        resolved->decision.decidedAt = m_clock.now();
    const Result<LabelRules> rules = labelRules(item->queue);
    if (!rules)
        return fail(rules.error());
    BLUEPENCIL_TRY(checkReasons(*resolved, rules->codes, rules->requiredOn));
    BLUEPENCIL_TRY(checkReadable(resolved->decision));
    const std::optional<Error::Code> refused = whyNotCounted(*item, *slot, request);
    if (!refused)
        BLUEPENCIL_TRY(checkSeen(item->revision, resolved->decision, request.seenRevision));
    return DecisionCase {std::move(*item),     std::move(*seen), std::move(*parsed), *slot,
                         std::move(*resolved), refused};
}

Result<DecisionReceipt> SqlReviewQueue::record(const DecisionCase &found, const LeaseKey &key,
                                               const QByteArray &sha)
{
    const UtcMs now = m_clock.now();
    const Decision &decision = found.resolved.decision;
    DecisionRow row;
    row.itemId = found.seen.itemId;
    row.itemRevision = found.seen.revision;
    row.key = key;
    row.bodySha = sha;
    if (found.refused) {
        row.status = QStringLiteral("superseded");
        row.refusal = codeName(*found.refused);
    }
    row.committedAt = now;
    BLUEPENCIL_TRY(insertDecision(database(), found.resolved, row));
    DecisionReceipt receipt;
    receipt.decisionId = decision.decisionId;
    receipt.itemId = found.item.itemId;
    receipt.feedbackId = uuid7(now, m_random);
    const FeedbackStatus status = found.refused ? FeedbackStatus::Superseded
        : found.item.isProbe                    ? FeedbackStatus::Probe
                                                : FeedbackStatus::Counted;
    Feedback feedback = makeFeedback(found.seen, found.slot, found.resolved.draft, decision,
                                     receipt.feedbackId, status);
    const Result<GuidelineRef> shown = shownGuideline(database(), found.parsed.guideline,
                                                      found.parsed.queue, found.slot.guideline);
    if (!shown)
        return fail(shown.error());
    feedback.guidelineId = shown->id;
    feedback.guidelineVersion = shown->version;
    BLUEPENCIL_TRY(insertFeedback(database(), feedback, found.parsed));
    BLUEPENCIL_TRY(
        logEvent(found.refused ? QStringLiteral("superseded") : QStringLiteral("decided"),
                 receipt.itemId, found.slot.slotId, decision.reviewer,
                 {{"decision_id", toStdString(receipt.decisionId)},
                  {"action", toStdString(actionName(decision.action))}}));
    return receipt;
}

Result<> SqlReviewQueue::closeSlot(qint64 slotId)
{
    Query close(database(),
                QStringLiteral("UPDATE slot SET state = 'decided', lease_until = NULL,"
                               " returned_decision_id = NULL, not_sent_reason = NULL,"
                               " returned_request_id = NULL,"
                               " sticky_to = NULL, sticky_until = NULL WHERE slot_id = ?"));
    return close.bind(slotId).run();
}

} // namespace bluepencil
