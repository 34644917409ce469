// SPDX-License-Identifier: GPL-3.0-or-later
// Reviewed work that comes back from a file of feedback: what stands there was decided, measured
// and sent elsewhere, and is stored as it stands.
#include "core/model/taxonomy.h"
#include "core/queue/decisionwriter.h"
#include "core/queue/feedbackwriter.h"
#include "core/queue/rows.h"
#include "core/queue/settings.h"
#include "core/queue/sqlreviewqueue.h"
#include "core/text/textjson.h"

namespace bluepencil {

namespace {

Error restoreConflict(const QString &what, const QString &where, const QString &remedy = {})
{
    return {Error::Code::Conflict, what, where, remedy};
}

// The law of edit scripts, on what a file says.
Result<> checkEdits(const Feedback &feedback, const ResolvedDecision &resolved)
{
    const QString field = QStringLiteral("/edits");
    const Result<EditScript> edits = editScriptFromJson(feedback.edits);
    if (!edits)
        return fail(edits.error().code, edits.error().what, field);
    const std::optional<QString> &finalText = resolved.decision.finalText;
    if (!finalText) {
        if (edits->empty())
            return {};
        return fail(Error::Code::InvalidInput,
                    QStringLiteral("there are edits, but no final they could lead to"), field);
    }
    const Result<QString> applied = applyEdits(resolved.draft.text, *edits);
    if (applied && *applied == *finalText)
        return {};
    return fail(Error::Code::InvalidInput,
                QStringLiteral("applied to the draft they do not give the final"), field,
                QStringLiteral("take the line as bluepencil-cli feedback printed it"));
}

QString decisionStatus(const Feedback &feedback, const QString &outcomeId)
{
    if (feedback.status == FeedbackStatus::Recalled)
        return QStringLiteral("recalled");
    if (feedback.status != FeedbackStatus::Superseded)
        return QStringLiteral("counted");
    // It had an outcome and is superseded all the same: the producer gave it back.
    return outcomeId.isEmpty() ? QStringLiteral("superseded") : QStringLiteral("not_sent");
}

} // namespace

Result<SqlReviewQueue::Restored> SqlReviewQueue::restoreInTransaction(const Feedback &feedback,
                                                                      const QString &outcomeId,
                                                                      const QString &notSentReason,
                                                                      bool itemIsNew)
{
    const Result<Item> item = parseItem(feedback.itemLine);
    if (!item) {
        Error error = item.error();
        error.where.prepend(QStringLiteral("/item"));
        return fail(error);
    }
    const Result<ResolvedDecision> resolved = resolveDecision(*item, feedback.decision);
    if (!resolved)
        return fail(resolved.error());
    if (feedback.decision.action == Action::Redraft) {
        return fail(Error::Code::InvalidInput, QStringLiteral("a redraft decides nothing"),
                    QStringLiteral("/decision/action"), QStringLiteral("leave the line out"));
    }
    BLUEPENCIL_TRY(checkEdits(feedback, *resolved));
    const std::optional<SlotKind> kind = slotKindFromName(feedback.slotKind);
    if (!kind) {
        return fail(Error::Code::InvalidInput, QStringLiteral("is not a kind of slot"),
                    QStringLiteral("/slot_kind"));
    }
    const QByteArray sha = bodyHash(feedback.decision);
    const Result<bool> known = isRestored(feedback.decision.decisionId, sha);
    if (!known)
        return fail(known.error());
    if (*known)
        return Restored {};
    const Result<ItemRow> row = restoreItem(feedback, *item, itemIsNew);
    if (!row)
        return fail(row.error());
    const Result<LabelRules> rules = labelRules(row->queue);
    if (!rules)
        return fail(rules.error());
    BLUEPENCIL_TRY(checkReasons(*resolved, rules->codes, {}));

    DecisionRow decision;
    decision.status = decisionStatus(feedback, outcomeId);
    const bool counts = decision.status == u"counted";
    Result<LeaseKey> key = restoreSlot(*row, *kind, feedback.decision.reviewer, counts);
    if (!key)
        return fail(key.error());
    decision.itemId = row->itemId;
    decision.itemRevision = item->revision;
    decision.key = *key;
    decision.bodySha = sha;
    if (decision.status == u"superseded")
        decision.refusal = codeName(Error::Code::LeaseLost);
    decision.committedAt = m_clock.now();
    BLUEPENCIL_TRY(insertDecision(database(), *resolved, decision));
    if (counts)
        BLUEPENCIL_TRY(closeSlot(key->slotId));
    else if (!outcomeId.isEmpty())
        BLUEPENCIL_TRY(restoreOutcome(*row, *resolved, outcomeId, notSentReason));
    Feedback stored = feedback;
    stored.itemId = row->itemId;
    stored.itemRevision = item->revision;
    stored.slotId = key->slotId;
    stored.decision = resolved->decision;
    BLUEPENCIL_TRY(insertFeedback(database(), stored, *item));
    if (feedback.revision > 1) {
        Query revision(database(),
                       QStringLiteral("UPDATE feedback SET revision = ? WHERE feedback_id = ?"));
        BLUEPENCIL_TRY(revision.bind(feedback.revision).bind(feedback.feedbackId).run());
    }
    BLUEPENCIL_TRY(logEvent(QStringLiteral("restored"), row->itemId, key->slotId,
                            feedback.decision.reviewer,
                            {{"decision_id", toStdString(feedback.decision.decisionId)},
                             {"action", toStdString(actionName(feedback.decision.action))}}));
    return Restored {true, row->itemId, counts && feedback.decision.action != Action::Escalate};
}

Result<bool> SqlReviewQueue::isRestored(const QString &decisionId, const QByteArray &sha)
{
    Query query(database(),
                QStringLiteral("SELECT body_sha256 FROM decision WHERE decision_id = ?"));
    const Result<bool> row = query.bind(decisionId).runToRow();
    if (!row || !*row)
        return row;
    if (query.text(0).toLatin1() == sha)
        return true;
    return fail(restoreConflict(QStringLiteral("is there already with another content"),
                                QStringLiteral("/decision/decision_id")));
}

Result<ItemRow> SqlReviewQueue::restoreItem(const Feedback &feedback, const Item &item,
                                            bool itemIsNew)
{
    const Result<std::optional<ItemRow>> found
        = findItem(database(), feedback.producer, item.externalId);
    if (!found)
        return fail(found.error());
    if (*found) {
        if (itemIsNew) {
            return fail(restoreConflict(QStringLiteral("is there already and not from this file"),
                                        QStringLiteral("/item/external_id"),
                                        QStringLiteral("restore into another workspace")));
        }
        const bool same = (*found)->sha256 == sha256Hex(QByteArrayView(item.line));
        if (!same && item.revision <= (*found)->revision) {
            return fail(restoreConflict(QStringLiteral("stood above with another content"),
                                        QStringLiteral("/item")));
        }
        if (!same)
            BLUEPENCIL_TRY(applyRevision(**found, item));
        return **found;
    }
    BLUEPENCIL_TRY(ensureQueue(item.queue));
    const Result<QueueSettings> queue = settings(item.queue);
    if (!queue)
        return fail(queue.error());
    const Result<bool> inserted = insertItem(feedback.producer, item, *queue, feedback.itemId, {});
    if (!inserted)
        return fail(inserted.error());
    if (!*inserted) {
        return fail(restoreConflict(QStringLiteral("is being submitted just now"),
                                    QStringLiteral("/item/external_id"),
                                    QStringLiteral("restore into another workspace")));
    }
    if (feedback.status == FeedbackStatus::Probe || feedback.arm != armName(Arm::Assisted)) {
        Query update(database(),
                     QStringLiteral("UPDATE item SET arm = ?, is_probe = ? WHERE item_id = ?"));
        BLUEPENCIL_TRY(update.bind(feedback.arm)
                           .bind(feedback.status == FeedbackStatus::Probe)
                           .bind(feedback.itemId)
                           .run());
    }
    return loadItem(database(), feedback.itemId);
}

// The place that the decision was made on. A decision that counts closes it; the others leave it
// cancelled until one does.
Result<LeaseKey> SqlReviewQueue::restoreSlot(const ItemRow &item, SlotKind kind,
                                             const QString &reviewer, bool counts)
{
    qint64 slotId = 0;
    qint64 fence = 0;
    qint64 slotNo = 0;
    {
        Query query(database(),
                    QStringLiteral("SELECT slot_id, slot_no, kind, state, owner, fence FROM slot"
                                   " WHERE item_id = ? ORDER BY slot_no"));
        BLUEPENCIL_TRY(query.bind(item.itemId).run());
        while (true) {
            const Result<bool> row = query.next();
            if (!row)
                return fail(row.error());
            if (!*row)
                break;
            slotNo = query.integer(1);
            const bool decided = query.text(3) == u"decided";
            if (counts && decided && query.text(4) == reviewer) {
                return fail(restoreConflict(QStringLiteral("has decided about the item before"),
                                            QStringLiteral("/decision/reviewer")));
            }
            if (slotId == 0 && query.text(2) == slotKindName(kind) && !(counts && decided)) {
                slotId = query.integer(0);
                fence = query.integer(5);
            }
        }
    }
    if (slotId == 0) {
        BLUEPENCIL_TRY(insertSlot(item, static_cast<int>(slotNo) + 1, kind, item.requiredSkills, {},
                                  QStringLiteral("cancelled")));
        Query added(database(),
                    QStringLiteral("SELECT slot_id FROM slot WHERE item_id = ? AND slot_no = ?"));
        const Result<qint64> id = countOf(added.bind(item.itemId).bind(slotNo + 1));
        if (!id)
            return fail(id.error());
        slotId = *id;
    }
    if (!counts)
        return LeaseKey {slotId, fence};
    const Result<qint64> granted = nextFence();
    if (!granted)
        return fail(granted.error());
    Query lease(database(),
                QStringLiteral("UPDATE slot SET state = 'leased', owner = ?, fence = ?,"
                               " lease_until = ?, deliveries = deliveries + 1 WHERE slot_id = ?"));
    BLUEPENCIL_TRY(lease.bind(reviewer).bind(*granted).bind(m_clock.now()).bind(slotId).run());
    return LeaseKey {slotId, *granted};
}

// One that the producer never got: recalled, or given back with a reason.
Result<> SqlReviewQueue::restoreOutcome(const ItemRow &item, const ResolvedDecision &resolved,
                                        const QString &outcomeId, const QString &notSentReason)
{
    BLUEPENCIL_TRY(writeOutcome(item, OutcomeStatus::Decided, &resolved.decision, outcomeId));
    Query update(database(),
                 QStringLiteral("UPDATE outcome SET taken_at = (SELECT CASE WHEN status ="
                                " 'not_sent' THEN committed_at END FROM decision"
                                " WHERE decision_id = ?), state = (SELECT status FROM decision"
                                " WHERE decision_id = ?), not_sent_reason = ?"
                                " WHERE outcome_id = ?"));
    return update.bind(resolved.decision.decisionId)
        .bind(resolved.decision.decisionId)
        .bind(notSentReason.isEmpty() ? QVariant() : QVariant(textBytes(notSentReason)))
        .bind(outcomeId)
        .run();
}

Result<> SqlReviewQueue::closeRestoredInTransaction(const QString &itemId,
                                                    const QString &decisionId,
                                                    const QString &outcomeId)
{
    const Result<ItemRow> item = loadItem(database(), itemId);
    if (!item)
        return fail(item.error());
    if (decisionId.isEmpty()) {
        // Nobody decided for good; the item is over all the same, and its producer was not told.
        BLUEPENCIL_TRY(endItem(*item, OutcomeStatus::Undecided, QStringLiteral("dead")));
    } else {
        const Result<std::optional<Decision>> decision = loadDecision(database(), decisionId);
        if (!decision)
            return fail(decision.error());
        if (!item->isProbe && !*decision) {
            return fail(Error::Code::Corrupt,
                        QStringLiteral("the decision that ended it cannot be read"),
                        item->externalId, QStringLiteral("restore from another copy"));
        }
        if (!item->isProbe)
            BLUEPENCIL_TRY(writeOutcome(*item, OutcomeStatus::Decided, &**decision, outcomeId));
    }
    // What was let out elsewhere must not go out once more.
    const UtcMs now = m_clock.now();
    Query outcome(
        database(),
        QStringLiteral("UPDATE outcome SET state = 'acked', taken_at = ?, acked_at = ?"
                       // The index of live outcomes serves only those who ask in its words.
                       " WHERE item_id = ? AND state IN ('committed', 'taken', 'acked')"
                       " AND state = 'committed'"));
    BLUEPENCIL_TRY(outcome.bind(now).bind(now).bind(itemId).run());
    if (decisionId.isEmpty())
        return {};
    Query close(database(),
                QStringLiteral("UPDATE item SET state = 'done', closed_at = ? WHERE item_id = ?"));
    return close.bind(now).bind(itemId).run();
}

} // namespace bluepencil
