// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/queue/decisionrules.h"
#include "core/queue/reviewqueue.h"
#include "core/store/workspace.h"

namespace bluepencil {

struct Feedback;
struct ItemRow;
struct SlotPick;
struct SlotRow;

// ReviewQueue on an SQL workspace. Every rule that a constraint of the schema can hold is held
// there; what stands here decides and writes. Times come from `clock`, the store's own.
class SqlReviewQueue final : public ReviewQueue {
public:
    // All references must outlive the queue.
    SqlReviewQueue(Workspace &workspace, const Clock &clock, RandomSource random);

    Result<SubmitReceipt> submit(const QString &producer, const Item &item) override;
    Result<SubmitReceipt> revise(const QString &producer, const Item &item) override;
    Result<ItemStatus> status(const QString &producer, const QString &externalId) override;
    Result<> cancel(const QString &producer, const QString &externalId) override;
    Result<std::vector<Outcome>> takeOutcomes(const QString &producer, int max,
                                              qint64 hideMs) override;
    Result<> ackOutcome(const QString &outcomeId) override;
    Result<> nackOutcome(const QString &outcomeId, const QString &reason) override;
    Result<> signal(const Signal &signal) override;

    Result<std::vector<Lease>> lease(const LeaseRequest &request) override;
    Result<std::vector<Lease>> adopt(const QString &reviewer) override;
    Result<Lease> renew(const LeaseKey &key, const QString &reviewer) override;
    Result<> release(const LeaseKey &key, const QString &reviewer,
                     const ReleaseOptions &options) override;
    Result<DecisionReceipt> decide(const DecisionRequest &request) override;
    Result<Lease> recall(const QString &decisionId, const QString &reviewer) override;
    Result<Item> earlier(const LeaseKey &key, const QString &reviewer, int revision) override;

    Result<std::vector<QueueInfo>> queues() override;
    Result<> reassign(qint64 slotId, const QString &reviewer) override;
    Result<> requeue(const QString &producer, const QString &externalId) override;
    Result<> pause(const QString &queue) override;
    Result<> resume(const QString &queue) override;

    // As lease() for each of them, none of which names an item, in one transaction: what is asked
    // at the same moment costs little more than one. After an error nothing was given to any.
    [[nodiscard]] Result<std::vector<std::vector<Lease>>>
    leaseTogether(const std::vector<LeaseRequest> &requests);

    // From now on the statements of a lease are not planned anew for each, where the database
    // would: to plan them takes longer than to run them, and the one plan is good for all. For
    // whoever drops what was planned now and then, for it may have been planned while the tables
    // were empty.
    void keepPlans() { m_keepsPlans = true; }

    // As takeOutcomes, out of these queues alone; empty: out of all.
    Result<std::vector<Outcome>>
    takeOutcomesWithin(const QString &producer, const QStringList &queues, int max, qint64 hideMs);

    // The outcome of one item, or the request for another draft of it, taken as takeOutcomes takes:
    // from then on no recall. The same one again for who asks again, acknowledged or not. nullopt
    // while there is none, the queue is paused, or it is a sandbox. NotFound.
    Result<std::optional<Outcome>> takeOutcomeOf(const QString &producer, const QString &externalId,
                                                 qint64 hideMs);

    // Ends what is over: expired items, slots that were delivered too often. Bounded work; runs
    // inside lease and takeOutcomes by itself.
    Result<> sweep();

    [[nodiscard]] Result<LabelRules> labelRules(const QString &queue);
    // The receipt of a decision that is there already; nullopt if its id was never used. Errors as
    // decide would give them for a repeat.
    [[nodiscard]] Result<std::optional<DecisionReceipt>> repeated(const DecisionRequest &request);

    // The receipt of a decision that this reviewer made, or the error if it did not count; nullopt
    // if they made none of that id.
    [[nodiscard]] Result<std::optional<DecisionReceipt>> receipt(const QString &decisionId,
                                                                 const QString &reviewer);

    // Ends the open items of a person as cancelled; inside the transaction of an erasure.
    Result<> endSubjectItems(const QString &subjectId);

    // One transaction less: for the importer, which stages many items in its own.
    Result<SubmitReceipt> submitInTransaction(const QString &producer, const Item &item,
                                              const QString &importId);
    // Makes all that an import staged visible at once.
    Result<> publishImport(const QString &importId);
    Result<> addHistoryInTransaction(const QString &producer, const Item &item,
                                     const QString &importId, bool *repeated);

    struct Restored {
        bool stored = false; // otherwise it was there already
        QString itemId;
        bool answers = false; // it can be the item's outcome
    };

    // Stores a record of work that was reviewed elsewhere, with the edits and metrics it carries.
    // `outcomeId` may be empty. An item that is `itemIsNew` must not be there yet. The caller
    // closes each item when its last record is in. InvalidInput, Conflict. The clock stands at the
    // time of the record.
    Result<Restored> restoreInTransaction(const Feedback &feedback, const QString &outcomeId,
                                          const QString &notSentReason, bool itemIsNew);
    // Gives a restored item its outcome, as acknowledged, by the decision that made it; without one
    // the item ends undecided.
    Result<> closeRestoredInTransaction(const QString &itemId, const QString &decisionId,
                                        const QString &outcomeId);
    // As signal(), inside a transaction of the caller.
    Result<> signalInTransaction(const Signal &signal);

    [[nodiscard]] Workspace &workspace() { return m_workspace; }

    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    struct QueueSettings;
    struct DecisionCase;

    [[nodiscard]] Database &database() { return m_workspace.database(); }

    Result<> ensureQueue(const QString &name);
    Result<QueueSettings> settings(const QString &queue);
    Result<bool> insertItem(const QString &producer, const Item &item,
                            const QueueSettings &settings, const QString &itemId,
                            const QString &importId);
    Result<> insertSlot(const ItemRow &item, int slotNo, SlotKind kind, const QStringList &skills,
                        const QString &originDecision, const QString &state);
    Result<> applyRevision(const ItemRow &row, const Item &item);
    Result<> checkUsage(const Item &item, const QueueSettings &settings);
    Result<> keepForLastReviewer(const ItemRow &item, const QString &conversationId,
                                 const QueueSettings &settings);
    Result<> keepNextTurns(const ItemRow &item, const QString &reviewer);
    Result<std::optional<SubmitReceipt>> checkResubmit(const ItemRow &row, const Item &item,
                                                       const QString &importId);
    Result<SubmitReceipt> resubmit(const ItemRow &row, const Item &item, const QString &importId);

    Result<qint64> nextFence();
    Result<qint64> countHeld(const QString &reviewer);
    Result<> waitForTurns(QStringList reviewers);
    Result<std::vector<Lease>> leaseItem(const LeaseRequest &request);
    Result<std::vector<SlotRow>> grantSome(const LeaseRequest &request, UtcMs now);
    Result<SlotRow> grantItem(const LeaseRequest &request);
    Result<std::optional<SlotRow>> grantNext(const LeaseRequest &request, UtcMs now);
    Result<std::optional<SlotRow>> grantReturned(const LeaseRequest &request, UtcMs now);
    Result<std::optional<SlotRow>> grantOfItem(const LeaseRequest &request, const ItemRow &item);
    Result<std::optional<SlotRow>> grantPicked(const SlotPick &pick, const LeaseRequest &request,
                                               UtcMs now);
    Result<SlotRow> grant(qint64 slotId, const QString &reviewer); // and notes it
    Result<> logLeases(const std::vector<SlotRow> &slots);
    Result<bool> hasReturned(const LeaseRequest &request);
    Result<Error> whyNone(const LeaseRequest &request, const ItemRow &item);
    Result<> extend(qint64 slotId);
    Result<Lease> loadLease(qint64 slotId, const QString &reviewer);
    Result<Lease> makeLease(const SlotRow &slot, const QString &reviewer);
    Result<> loadReturned(qint64 slotId, const QString &reviewer, Lease &lease);
    Result<SlotRow> heldSlot(const LeaseKey &key, const QString &reviewer);
    Result<> exclude(const QString &itemId, const QString &reviewer);

    Result<DecisionReceipt> repeatOf(const DecisionRequest &request, const QByteArray &sha);
    Result<bool> hasHeld(const SlotRow &slot, const QString &reviewer);
    Result<DecisionCase> judge(const DecisionRequest &request);
    Result<DecisionReceipt> record(const DecisionCase &found, const LeaseKey &key,
                                   const QByteArray &sha);
    Result<> closeSlot(qint64 slotId);
    // Requests for another draft (redrafting.cpp)
    Result<DecisionReceipt> repeatOfRequest(const DecisionRequest &request, const QByteArray &sha);
    Result<DecisionReceipt> askForDraft(const ItemRow &item, const SlotRow &slot,
                                        const Decision &decision, const QByteArray &sha);
    Result<> closeRequest(const QString &itemId, const QString &state, const QString &actor,
                          const QString &refusal = {});
    Result<std::vector<Outcome>> takeRequests(const QString &producer, const QStringList &queues,
                                              int max, qint64 hideMs);
    Result<> ackRequest(const QString &requestId);
    Result<> nackRequest(const QString &requestId, const QString &reason);
    Result<Lease> recallRequest(const QString &requestId, const QString &reviewer);
    Result<> loadAsked(const SlotRow &slot, const QString &reviewer, Lease &lease);
    Result<> resolve(const ItemRow &item, const SlotRow &slot, const Decision &decision);
    Result<> openExpertSlot(const ItemRow &item, SlotKind kind, const QString &skill,
                            const QString &decisionId);
    Result<> openAdjudication(const ItemRow &item, const QString &decisionId);
    Result<> takeBack(const QString &decisionId, qint64 slotId);
    Result<> takeBackOutcome(const ItemRow &item, const QString &decisionId, bool byExpert);
    Result<> writeOutcome(const ItemRow &item, OutcomeStatus status, const Decision *decision,
                          const QString &outcomeId = {});
    Result<Outcome> makeOutcome(const ItemRow &item, OutcomeStatus status, const Decision *decision,
                                const QString &outcomeId);
    Result<> endItem(const ItemRow &item, OutcomeStatus status, const QString &state);
    Result<> endIfExpired(ItemRow &item);
    Result<> closeIfDone(const QString &itemId);
    Result<bool> hasLiveOutcome(const QString &itemId);
    Result<bool> isRestored(const QString &decisionId, const QByteArray &sha);
    Result<ItemRow> restoreItem(const Feedback &feedback, const Item &item, bool itemIsNew);
    Result<LeaseKey> restoreSlot(const ItemRow &item, SlotKind kind, const QString &reviewer,
                                 bool counts);
    Result<> restoreOutcome(const ItemRow &item, const ResolvedDecision &resolved,
                            const QString &outcomeId, const QString &notSentReason);
    Result<> setFeedbackStatus(const QString &decisionId, const QString &status);
    Result<> forgetFeedback(const QString &decisionId);
    Result<> reopenItem(const QString &itemId);
    Result<> sweepInTransaction();
    Result<> sweepExpiredItems();
    Result<> sweepLateRequests();
    Result<> sweepDeadSlots();

    Result<> logEvent(const QString &kind, const QString &itemId, std::optional<qint64> slotId,
                      const QString &actor, const OrderedJson &detail = OrderedJson::object());

    Workspace &m_workspace;
    const Clock &m_clock;
    RandomSource m_random;
    bool m_keepsPlans = false;
};

} // namespace bluepencil
