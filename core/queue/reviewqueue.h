// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/decision.h"
#include "core/model/item.h"
#include "core/model/outcome.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bluepencil {

enum class SlotKind { Review, Second, Escalation, Adjudication, Probe };
enum class Arm { Assisted, Control };

// The right to decide a slot. The fence, not the clock, says whether it still holds.
struct LeaseKey {
    qint64 slotId = 0;
    qint64 fence = 0;

    bool operator==(const LeaseKey &) const = default;
};

// A reviewer asked for another draft, and this became of it.
struct AskedDraft {
    QString requestId;
    QString instruction;
    int revision = 1; // of the draft that would not do
    bool isRefused = false; // no other comes; else another came
    bool isLate = false; // refused because the producer did not answer in time
    QString refusal; // why the producer sends none
};

struct Lease {
    LeaseKey key;
    UtcMs leaseUntil = 0; // the store's clock; for display, no rule of the client uses it
    qint64 leaseMs = 0; // granted length, to be counted from before the request was made
    SlotKind kind = SlotKind::Review;
    Arm arm = Arm::Assisted;
    QString itemId;
    QString producer;
    Item item; // the newest revision
    int deliveries = 0; // how often this slot was leased, this time included
    QStringList labelCodes; // the taxonomy with the queue's own codes
    QStringList labelRequiredOn; // names of actions
    QStringList answerRequired; // names of checks whose findings wait for an answer

    // Set when the slot came back to the one who had decided it: recalled, or not sent.
    std::optional<Decision> previous;
    int previousRevision = 0; // that `previous` is about
    QString notSentReason; // the producer's reason; empty if it was not a nack
    // Set when the slot came back to the one who had asked for another draft.
    std::optional<AskedDraft> asked;
    // External ids of earlier turns of the conversation that nobody can be shown or answer any
    // more, for their records are damaged; this one did not wait for them. Up to a hundred, without
    // those that are no ids any more.
    QStringList damagedBefore;
};

struct LeaseRequest {
    QString reviewer;
    QStringList skills;
    QString queue; // empty: any queue
    QString producer; // with externalId: that one item and no other
    QString externalId;
    int max = 1; // at most the queue's prefetch is held at once
    // Of those held, decided already and waiting for the end of their undo window: they come on top
    // of the prefetch, up to the limit of all that one may hold.
    int pending = 0;
    // Nothing but what this reviewer decided or asked another draft of and what came back to them
    // (recall, nack, revision); the prefetch does not keep that from them. Cheap while there is
    // none. Not with externalId.
    bool onlyReturned = false;
    // To be worked on without contact, where the queue allows it: held for up to eight hours, and
    // up to 25 of them whatever the prefetch. NotPermitted where a named queue does not allow it.
    bool offline = false;
};

struct ReleaseOptions {
    qint64 delayMs = 0; // not leasable before this has passed; at most seven days
    // Never again to this reviewer, and on none of the item's places. Counts as a delivery; an item
    // that nobody else takes within seven days dies, so that its producer hears of it.
    bool excludeMe = false;
    QString reason;
};

struct SubmitReceipt {
    enum class State { Accepted, Repeated, Revised };

    State state = State::Accepted;
    QString itemId;
    int revision = 1;
};

struct ItemStatus {
    QString itemId;
    QString producer;
    QString externalId;
    QString queue;
    QString state; // staged | open | done | cancelled | expired | dead | history
    int revision = 1;
    int openSlots = 0;
    int decidedSlots = 0;
    bool awaitsDraft = false; // a reviewer asked for another one
    bool isSandbox = false; // nothing of its queue goes out: there is never an outcome to see
    std::optional<Outcome> outcome;
};

// A decision about one slot. `seenRevision` is the item's revision that the reviewer saw (rule 7).
struct DecisionRequest {
    LeaseKey key;
    Decision decision;
    int seenRevision = 1;
};

struct DecisionReceipt {
    bool repeated = false; // this decision_id was decided before, with the same content
    QString decisionId;
    QString feedbackId; // empty for a redraft, which is no feedback
    QString itemId;
    // Of the outcome this decision made, absent if it made none. A redraft goes to the producer
    // under its own decision_id.
    std::optional<QString> outcomeId;
};

struct QueueInfo {
    QString name;
    bool paused = false;
    bool isSandbox = false; // no outcome of it ever goes out
    qint64 ready = 0; // slots anyone could take now
    qint64 leased = 0;
    std::optional<UtcMs> oldest;
    std::optional<UtcMs> nextDue;
};

// The contract between producers, reviewers and the store: DESIGN section 4, rules 1 to 9. One body
// of rules for every implementation; a conformance suite runs against each. Synchronous, and
// confined to the thread that made it. Every call is one transaction: an error means that nothing
// was changed, but for LeaseLost and Gone from decide, where the text is kept as feedback with the
// status `superseded`.
class ReviewQueue {
public:
    ReviewQueue() = default;
    virtual ~ReviewQueue() = default;
    Q_DISABLE_COPY_MOVE(ReviewQueue)

    // Producers ------------------------------------------------------------------------------
    // Same external_id, revision and content as this one or an earlier one: Repeated. Higher
    // revision: as revise. Same revision with other content: Conflict. Queue, overlap and agreement
    // stay those of the first submit. Busy while an import is bringing the same item.
    virtual Result<SubmitReceipt> submit(const QString &producer, const Item &item) = 0;
    // NotFound if it was never submitted, Gone if it is closed or answered, Conflict unless the
    // revision grows.
    virtual Result<SubmitReceipt> revise(const QString &producer, const Item &item) = 0;
    virtual Result<ItemStatus> status(const QString &producer, const QString &externalId) = 0;
    // Gone if it is closed or answered otherwise; repeats are fine.
    virtual Result<> cancel(const QString &producer, const QString &externalId) = 0;
    // At most `max` outcomes not acked yet, oldest first; each is hidden from the next take for
    // `hideMs`. From the first take on, recall is refused. An empty producer takes for all. Before
    // them come requests for another draft (status redraft), for somebody waits for each: a
    // revision answers it, and no later take shows it.
    virtual Result<std::vector<Outcome>> takeOutcomes(const QString &producer, int max,
                                                      qint64 hideMs)
        = 0;
    virtual Result<> ackOutcome(const QString &outcomeId) = 0; // repeats are fine
    // The producer could not send it: the item goes back to the same reviewer, on top, text intact.
    // Of a request for another draft: none comes, and this is why.
    virtual Result<> nackOutcome(const QString &outcomeId, const QString &reason) = 0;
    // Repeats are fine; Conflict for another value of the same kind and time.
    virtual Result<> signal(const Signal &signal) = 0;

    // Reviewers ------------------------------------------------------------------------------
    // Empty if nothing is due for this reviewer. Only a named item is refused: NotFound, Gone,
    // AlreadyDecided, Paused, NotPermitted (another skill, or given back for good), Busy (held by
    // another, or an earlier turn is open) or LimitExceeded (too many held at once). Who holds a
    // named item gets the same lease, renewed.
    virtual Result<std::vector<Lease>> lease(const LeaseRequest &request) = 0;
    // The leases this reviewer holds already, for a workstation that starts again.
    virtual Result<std::vector<Lease>> adopt(const QString &reviewer) = 0;
    virtual Result<Lease> renew(const LeaseKey &key, const QString &reviewer) = 0;
    virtual Result<> release(const LeaseKey &key, const QString &reviewer,
                             const ReleaseOptions &options)
        = 0; // repeats are fine
    // The same decision_id gets the same answer for ever; with another decision it is a Conflict.
    // Time and effort do not make another decision. A redraft gives the slot back: nobody can lease
    // the item until its producer revises or nacks; then it comes to the same reviewer, on top. It
    // is no decision, and nothing is kept of one that is refused; Conflict if another draft is
    // asked for already, or the producer has its answer. To whoever never held a lease on the slot
    // it is not there: NotFound.
    virtual Result<DecisionReceipt> decide(const DecisionRequest &request) = 0;
    // Takes a committed decision back while its outcome was not taken, or a request for another
    // draft while nothing came of it; the slot returns to the reviewer under a new fence. Conflict
    // once it was taken or built upon. For as long as that lease is held a repeat gives it again.
    virtual Result<Lease> recall(const QString &decisionId, const QString &reviewer) = 0;
    // An earlier revision of an item that this reviewer holds, to show what is new. NotFound if it
    // was never there.
    virtual Result<Item> earlier(const LeaseKey &key, const QString &reviewer, int revision) = 0;

    // Supervisors ----------------------------------------------------------------------------
    virtual Result<std::vector<QueueInfo>> queues() = 0;
    // Of an item that waits for another draft it takes the request back. Repeats of both are fine.
    virtual Result<> reassign(qint64 slotId, const QString &reviewer) = 0;
    virtual Result<> requeue(const QString &producer, const QString &externalId) = 0;
    virtual Result<> pause(const QString &queue) = 0; // leases nothing, lets nothing out
    virtual Result<> resume(const QString &queue) = 0;
};

[[nodiscard]] QString slotKindName(SlotKind kind);
[[nodiscard]] std::optional<SlotKind> slotKindFromName(QStringView name);
[[nodiscard]] QString armName(Arm arm);

} // namespace bluepencil
