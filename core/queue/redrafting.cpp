// SPDX-License-Identifier: GPL-3.0-or-later
// Requests for another draft in SqlReviewQueue: the item waits for its producer, and what comes of
// it brings the item back to the reviewer who asked.
#include "core/queue/decisionwriter.h"
#include "core/queue/rows.h"
#include "core/queue/soundoutcomes.h"
#include "core/queue/sqlreviewqueue.h"
#include "core/store/database/dialect.h"
#include "core/store/records.h"

namespace bluepencil {

namespace {

// As long as what was not sent: the one who asked knows what they wanted.
constexpr qint64 answeredStickyMs = qint64 {7} * 24 * 60 * 60 * 1000;

Error noSuchRequest(const QString &requestId)
{
    return {Error::Code::NotFound, QStringLiteral("there is no such outcome"), requestId, {}};
}

// What a request is known by before the item it is about is held.
struct RequestRow {
    QString itemId;
    qint64 slotId = 0;
    QString reviewer;
    QString producer;
    QString state;
    bool isTaken = false;
    bool isAcked = false;
};

Result<std::optional<RequestRow>> findRequest(Database &database, const QString &requestId,
                                              const QString &hold)
{
    Query query(database,
                QStringLiteral("SELECT item_id, slot_id, reviewer, producer, state, taken_at,"
                               " acked_at FROM draft_request WHERE request_id = ?")
                    + hold);
    const Result<bool> row = query.bind(requestId).runToRow();
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::nullopt;
    return RequestRow {query.text(0), query.integer(1), query.text(2),   query.text(3),
                       query.text(4), !query.isNull(5), !query.isNull(6)};
}

// What this producer (empty: any) may take of these queues now.
OutcomePick waitingRequests(const Database &database, const QString &producer,
                            const QStringList &queues, UtcMs now)
{
    OutcomePick pick;
    pick.find = QStringLiteral("SELECT r.payload, r.request_no, %2 FROM draft_request r"
                               " JOIN queue q ON q.name = r.queue"
                               " JOIN item i ON i.item_id = r.item_id"
                               " WHERE r.state = 'waiting' AND r.acked_at IS NULL"
                               " AND r.hidden_until <= ? AND q.paused_at IS NULL AND q.sandbox = 0"
                               " AND i.is_probe = 0 AND (? = '' OR r.producer = ?) AND %1")
                    .arg(ofQueues(QStringLiteral("r.queue"), queues),
                         intactSql(database, QStringLiteral("draft_request"), QStringLiteral("r")));
    pick.values << now << producer << producer;
    for (const QString &queue : queues)
        pick.values << queue;
    pick.number = QStringLiteral("r.request_no");
    pick.hold = database.dialect().holdFree(QStringLiteral("r"), QStringLiteral("q"));
    return pick;
}

} // namespace

Result<DecisionReceipt> SqlReviewQueue::repeatOfRequest(const DecisionRequest &request,
                                                        const QByteArray &sha)
{
    const Decision &decision = request.decision;
    Query query(database(),
                QStringLiteral("SELECT r.body_sha256, r.draft_id, i.external_id, r.item_id,"
                               " r.slot_id FROM draft_request r JOIN item i"
                               " ON i.item_id = r.item_id WHERE r.request_id = ?"));
    const Result<bool> row = query.bind(decision.decisionId).runToRow();
    if (!row)
        return fail(row.error());
    if (!*row)
        return DecisionReceipt {};
    const QString stored = query.text(0);
    const bool same = (stored == ErasedHash || stored.toLatin1() == sha)
        && (decision.draftId.isEmpty() || decision.draftId == query.text(1))
        && (decision.externalId.isEmpty() || decision.externalId == query.text(2))
        && (request.key.slotId == 0 || request.key.slotId == query.integer(4));
    if (!same) {
        return fail(Error::Code::Conflict, QStringLiteral("was used before for another decision"),
                    decision.decisionId, QStringLiteral("make a new decision_id"));
    }
    return DecisionReceipt {true, decision.decisionId, {}, query.text(3), decision.decisionId};
}

// The slot goes back under a new fence; that it waits stands on the item, and so on all its slots.
Result<DecisionReceipt> SqlReviewQueue::askForDraft(const ItemRow &item, const SlotRow &slot,
                                                    const Decision &decision, const QByteArray &sha)
{
    const Result<bool> answered = hasLiveOutcome(item.itemId);
    if (!answered)
        return fail(answered.error());
    if (*answered || !item.draftRequestId.isEmpty()) {
        return fail(Error::Code::Conflict,
                    *answered ? QStringLiteral("the producer has its answer; no other draft comes")
                              : QStringLiteral("another draft is asked for already"),
                    item.externalId, QStringLiteral("decide on the one that is there"));
    }
    const UtcMs now = m_clock.now();
    const QString &requestId = decision.decisionId;
    Result<Outcome> outcome = makeOutcome(item, OutcomeStatus::Redraft, &decision, requestId);
    if (!outcome)
        return fail(outcome.error());
    outcome->action.reset(); // nothing is decided
    outcome->instruction = decision.instruction;
    outcome->revision = item.revision;
    Query insert(database(),
                 QStringLiteral("INSERT INTO draft_request (request_id, item_id, item_revision,"
                                " slot_id, fence, producer, queue, reviewer, draft_id, body,"
                                " body_sha256, payload, state, created_at)"
                                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?)"));
    insert.bind(requestId).bind(item.itemId).bind(item.revision).bind(slot.slotId);
    insert.bind(slot.fence).bind(item.producer).bind(item.queue).bind(decision.reviewer);
    insert.bind(decision.draftId).bind(toLine(toJson(decision))).bind(QString::fromLatin1(sha));
    BLUEPENCIL_TRY(insert.bind(toLine(toJson(*outcome))).bind(now).run());
    const Result<qint64> fence = nextFence();
    if (!fence)
        return fail(fence.error());
    Query back(database(),
               QStringLiteral("UPDATE slot SET state = 'ready', owner = NULL, lease_until = NULL,"
                              " fence = ?, deliveries = 0, visible_at = ?, sticky_to = ?,"
                              " sticky_until = ?, returned_decision_id = NULL,"
                              " not_sent_reason = NULL, returned_request_id = ?"
                              " WHERE slot_id = ?"));
    back.bind(*fence).bind(now).bind(decision.reviewer).bind(now).bind(requestId);
    BLUEPENCIL_TRY(back.bind(slot.slotId).run());
    Query wait(database(),
               QStringLiteral("UPDATE item SET draft_request_id = ? WHERE item_id = ?"));
    BLUEPENCIL_TRY(wait.bind(requestId).bind(item.itemId).run());
    BLUEPENCIL_TRY(logEvent(QStringLiteral("redraft_asked"), item.itemId, slot.slotId,
                            decision.reviewer,
                            {{"request_id", toStdString(requestId)}, {"revision", item.revision}}));
    return DecisionReceipt {false, requestId, {}, item.itemId, requestId};
}

// Whatever came of it, the item waits no longer. A draft, or the word that none comes, brings it
// back to who asked; taken back, or overtaken by the item's end, nothing is left of it.
Result<> SqlReviewQueue::closeRequest(const QString &itemId, const QString &state,
                                      const QString &actor, const QString &refusal)
{
    const UtcMs now = m_clock.now();
    Query close(database(),
                QStringLiteral("UPDATE draft_request SET state = ?, refusal = ?, closed_at = ?"
                               " WHERE item_id = ? AND state = 'waiting'"
                               " RETURNING slot_id, request_id"));
    close.bind(state).bind(refusal.isNull() ? QVariant() : QVariant(textBytes(refusal)));
    const Result<bool> row = close.bind(now).bind(itemId).runToRow();
    if (!row)
        return fail(row.error());
    if (!*row)
        return {};
    const qint64 slotId = close.integer(0);
    const QString requestId = close.text(1);
    close.finish();
    Query item(database(),
               QStringLiteral("UPDATE item SET draft_request_id = NULL WHERE item_id = ?"));
    BLUEPENCIL_TRY(item.bind(itemId).run());
    if (state == u"answered" || state == u"refused") {
        Query keep(database(),
                   QStringLiteral("UPDATE slot SET sticky_until = ?, ready_since = ?"
                                  " WHERE slot_id = ?"));
        BLUEPENCIL_TRY(keep.bind(now + answeredStickyMs).bind(now).bind(slotId).run());
    } else {
        Query forget(
            database(),
            QStringLiteral("UPDATE slot SET returned_request_id = NULL WHERE slot_id = ?"));
        BLUEPENCIL_TRY(forget.bind(slotId).run());
    }
    // The wait for somebody else goes on from here.
    Query waits(database(),
                QStringLiteral("UPDATE slot SET visible_at = ? WHERE item_id = ?"
                               " AND state = 'ready' AND visible_at < ?"));
    BLUEPENCIL_TRY(waits.bind(now).bind(itemId).bind(now).run());
    return logEvent(QStringLiteral("redraft_") + state, itemId, slotId, actor,
                    {{"request_id", toStdString(requestId)}});
}

Result<std::vector<Outcome>> SqlReviewQueue::takeRequests(const QString &producer,
                                                          const QStringList &queues, int max,
                                                          qint64 hideMs)
{
    const UtcMs now = m_clock.now();
    Result<std::vector<Outcome>> requests
        = soundOutcomes(database(), waitingRequests(database(), producer, queues, now), max);
    if (!requests)
        return requests;
    Query take(database(),
               QStringLiteral("UPDATE draft_request SET taken_at = coalesce(taken_at, ?),"
                              " hidden_until = ?, attempts = attempts + 1 WHERE request_id = ?"));
    for (const Outcome &request : *requests) {
        BLUEPENCIL_TRY(take.bind(now).bind(now + hideMs).bind(request.outcomeId).run());
        BLUEPENCIL_TRY(logEvent(QStringLiteral("redraft_taken"), request.itemId, {},
                                request.producer,
                                {{"request_id", toStdString(request.outcomeId)}}));
    }
    return requests;
}

// Also of one that something came of meanwhile: the producer has it, and that is all it says.
Result<> SqlReviewQueue::ackRequest(const QString &requestId)
{
    const Result<std::optional<RequestRow>> found = findRequest(
        database(), requestId, database().dialect().hold(QStringLiteral("draft_request")));
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(noSuchRequest(requestId));
    if ((*found)->isAcked)
        return {};
    if (!(*found)->isTaken) {
        return fail(Error::Code::Conflict,
                    QStringLiteral("cannot be acknowledged (%1)").arg((*found)->state), requestId,
                    QStringLiteral("take it first"));
    }
    Query update(database(),
                 QStringLiteral("UPDATE draft_request SET acked_at = ? WHERE request_id = ?"));
    BLUEPENCIL_TRY(update.bind(m_clock.now()).bind(requestId).run());
    return logEvent(QStringLiteral("redraft_acked"), (*found)->itemId, {}, (*found)->producer,
                    {{"request_id", toStdString(requestId)}});
}

Result<> SqlReviewQueue::nackRequest(const QString &requestId, const QString &reason)
{
    const Result<std::optional<RequestRow>> known = findRequest(database(), requestId, {});
    if (!known)
        return fail(known.error());
    if (!*known)
        return fail(noSuchRequest(requestId));
    const Result<ItemRow> item = holdItem(database(), (*known)->itemId);
    if (!item)
        return fail(item.error());
    const Result<std::optional<RequestRow>> found = findRequest(database(), requestId, {});
    if (!found)
        return fail(found.error());
    const RequestRow &row = **found;
    if (row.state == u"refused")
        return {};
    if (row.state != u"waiting" || !row.isTaken) {
        return fail(Error::Code::Conflict,
                    QStringLiteral("cannot be given back (%1)").arg(row.state), requestId);
    }
    return closeRequest(row.itemId, QStringLiteral("refused"), row.producer,
                        reason.isNull() ? QStringLiteral("") : reason);
}

Result<Lease> SqlReviewQueue::recallRequest(const QString &requestId, const QString &reviewer)
{
    const Result<std::optional<RequestRow>> known = findRequest(database(), requestId, {});
    if (!known)
        return fail(known.error());
    if (!*known)
        return fail(Error::Code::NotFound, QStringLiteral("there is no such decision"), requestId);
    const qint64 slotId = (*known)->slotId;
    const Result<SlotRow> slot = holdSlot(database(), slotId);
    if (!slot)
        return fail(slot.error());
    const Result<std::optional<RequestRow>> found = findRequest(database(), requestId, {});
    if (!found)
        return fail(found.error());
    if ((*found)->reviewer != reviewer) {
        return fail(Error::Code::NotPermitted, QStringLiteral("was asked for by another reviewer"),
                    requestId);
    }
    // Asked again because the answer was lost: it is taken back, and the item is with them.
    const bool isTheirs = slot->state == u"leased" && slot->owner == reviewer;
    if ((*found)->state == u"recalled" && isTheirs)
        return loadLease(slotId, reviewer);
    if ((*found)->state != u"waiting") {
        return fail(Error::Code::Conflict,
                    QStringLiteral("can no longer be recalled (%1)").arg((*found)->state),
                    requestId);
    }
    const Result<ItemRow> item = loadItem(database(), (*found)->itemId);
    if (!item)
        return fail(item.error());
    if (item->expiresAt && *item->expiresAt <= m_clock.now()) {
        return fail(Error::Code::Gone, QStringLiteral("the time of the item is over"),
                    item->externalId);
    }
    BLUEPENCIL_TRY(closeRequest(item->itemId, QStringLiteral("recalled"), reviewer));
    BLUEPENCIL_TRY(grant(slotId, reviewer));
    return loadLease(slotId, reviewer);
}

// To another, who must stay blind, nothing is said of what a reviewer asked for.
Result<> SqlReviewQueue::loadAsked(const SlotRow &slot, const QString &reviewer, Lease &lease)
{
    Query query(
        database(),
        QStringLiteral("SELECT r.body, r.item_revision, r.state, r.refusal, %1"
                       " FROM draft_request r WHERE r.request_id = ? AND r.reviewer = ?")
            .arg(intactSql(database(), QStringLiteral("draft_request"), QStringLiteral("r"))));
    const Result<bool> found = query.bind(slot.returnedRequestId).bind(reviewer).runToRow();
    if (!found)
        return fail(found.error());
    if (!*found)
        return {};
    // The item is there all the same; doctor names what is damaged.
    const Result<Decision> decision = parseDecision(query.bytes(0));
    if (!decision || !query.boolean(4))
        return {};
    const bool isRefused = query.text(2) == u"refused";
    lease.asked = AskedDraft {slot.returnedRequestId,
                              decision->instruction,
                              static_cast<int>(query.integer(1)),
                              isRefused,
                              isRefused && query.isNull(3), // who refuses gives a reason, if empty
                              query.utf8(3)};
    return {};
}

Result<Item> SqlReviewQueue::earlier(const LeaseKey &key, const QString &reviewer, int revision)
{
    Transaction transaction(database());
    BLUEPENCIL_TRY(transaction.begin());
    const Result<SlotRow> slot = heldSlot(key, reviewer);
    if (!slot)
        return fail(slot.error());
    const Result<ItemRow> item = loadItem(database(), slot->itemId);
    if (!item)
        return fail(item.error());
    QByteArray line = item->line;
    if (revision != item->revision) {
        Query query(database(),
                    QStringLiteral("SELECT line FROM item_revision WHERE producer = ?"
                                   " AND external_id = ? AND revision = ? AND import_id IS NULL"));
        const Result<bool> found
            = query.bind(item->producer).bind(item->externalId).bind(revision).runToRow();
        if (!found)
            return fail(found.error());
        if (!*found) {
            return fail(Error::Code::NotFound,
                        QStringLiteral("there is no revision %1").arg(revision), item->externalId);
        }
        line = query.bytes(0);
    }
    Result<Item> parsed = parseItem(line);
    if (parsed)
        parsed->queue = item->queue; // an import may have put it elsewhere
    return parsed;
}

} // namespace bluepencil
