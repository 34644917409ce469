// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/queue/queuelist.h"
#include "core/queue/reviewqueue.h"
#include "core/review/journal.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bluepencil {

// An item on a reviewer's desk.
struct OpenItem {
    Lease lease;
    QString draftId;
    QString draftText; // the draft chosen, canonical
    WorkingState work; // starts as the draft, or as what was saved, or as what came back
    bool restored = false; // `work` comes from the journal or from an earlier decision
    // When `work` was saved, if an earlier run did that: it ended before the decision was made.
    std::optional<UtcMs> savedBefore;
    qint64 leaseDeadline = 0; // Clock::steady() after which the screen must cover the item

    // While there is a revision that was not seen (hasNews): the one that was, if it is known, and
    // its draft, from which `work` started.
    std::optional<Item> seen;
    QString seenDraftText;

    [[nodiscard]] bool hasNews() const { return work.seenRevision < lease.item.revision; }

    // What `work` is a change of.
    [[nodiscard]] const QString &base() const
    {
        return hasNews() && seen ? seenDraftText : draftText;
    }

    [[nodiscard]] bool edited() const { return work.text != base(); }
};

struct PendingDecision {
    QString decisionId;
    QString itemId;
    QString externalId;
    QString title;
    Action action = Action::Approve;
    UtcMs madeAt = 0;
    UtcMs dueAt = 0; // as journalled: madeAt and the window
    qint64 due = 0; // Clock::steady() at which it is committed
};

// Effort as measured elsewhere; absent means unknown.
struct Measures {
    std::optional<qint64> activeMs;
    std::optional<qint64> readMs;
    std::optional<int> keystrokes;
    std::optional<double> coverage;
    Attention attention;
    SuggestionCounts suggestions;
};

struct DecideOptions {
    QString escalateTo; // skill; only for escalate
    QString instruction; // one line for the producer; only for redraft
    bool sendReplacement = false; // reject, and send the working text in place of the draft
    QString decisionId; // empty: a new UUIDv7
    std::optional<UtcMs> decidedAt; // absent: now
    std::optional<Measures> measures; // absent: those of the working state
};

// What became of a decision when it was handed to the queue.
struct Delivery {
    QString decisionId;
    QString itemId;
    QString externalId;
    Action action = Action::Approve;
    bool repeated = false;
    std::optional<QString> outcomeId;
    std::optional<Error> refusal; // LeaseLost, Gone, AlreadyDecided …: the text was kept
    std::optional<QString> keptText; // with a refusal: what was to go out, if not the draft
    QString producer; // of a refused one
};

// The states a decision of one reviewer goes through: lease, edit, label, decide, undo within the
// window, commit, recall. No widgets, no threads, no timers: whoever owns it calls commitDue() when
// nextDue() has come and save() at least once a second while text changes. Window and command line
// use the same class. Thread: that of its queue and journal.
class ReviewSession {
public:
    struct Config {
        QString reviewer;
        QStringList skills {QStringLiteral("*")};
        qint64 undoWindowMs = 5000; // 0 to 60,000
        int prefetch = 3; // items held at once, the one on screen included
        // Its queue is on another machine: what is at hand is shown without asking there first.
        bool isRemote = false;
    };

    // References must outlive the session.
    ReviewSession(ReviewQueue &queue, Journal &journal, const Clock &clock, RandomSource random,
                  Config config);

    // Adopts the leases held from before, and commits what an earlier run left pending.
    [[nodiscard]] Result<std::vector<Delivery>> start();

    // The next item to work on: one that came back, then one held already, then a new lease from
    // `queue` (empty: any); the present ones in `leaveOut` are passed over. nullopt: nothing to do.
    [[nodiscard]] Result<std::optional<OpenItem>> openNext(const QString &queue,
                                                           const QStringList &leaveOut = {});
    // One certain item.
    [[nodiscard]] Result<OpenItem> open(const QString &producer, const QString &externalId);
    // Leases ahead, so that openNext finds an item at hand. Cheap if there is nothing to do.
    [[nodiscard]] Result<> prefetch(const QString &queue);
    // Leases up to 25 items to be worked on without contact; how many came.
    [[nodiscard]] Result<int> takePack(const QString &queue, int count);
    // What is held, as a list of the queue; of a remote one nothing else is known.
    [[nodiscard]] Result<QueueListing> listHeld(const QueueFilter &filter, int limit);
    // As the queue says; renews nothing.
    [[nodiscard]] Result<bool> stillHolds(const LeaseKey &key);
    // Their texts were erased: they are on no desk any more, and nothing of them waits.
    void forget(const QStringList &itemIds);
    // What is at hand and would come next, without the item on the screen; at most so many.
    [[nodiscard]] Result<std::vector<OpenItem>> upcoming(int most, const QString &onScreen);
    // The item as it now stands in the queue, lease renewed: a newer revision shows here.
    // LeaseLost: it is another's now; save() still takes its text, and retake() may bring it back.
    [[nodiscard]] Result<OpenItem> refresh(const QString &itemId);
    // Leases an item anew whose lease was lost. Its working text is what was saved last. An error
    // says why it is not to be had: Busy (with another), AlreadyDecided, Gone …
    [[nodiscard]] Result<OpenItem> retake(const QString &itemId);
    // Whether the queue has a newer revision than this one knows; renews nothing.
    [[nodiscard]] Result<bool> isOutdated(const QString &itemId);
    // The person has looked at the newest revision. A text of theirs stays, unless they take the
    // new draft; one that they had not changed becomes the new draft. Labels lose the span that
    // they had in a text that is gone.
    [[nodiscard]] Result<OpenItem> see(const QString &itemId, const WorkingState &work,
                                       bool takeDraft);
    // Another draft of the same item becomes the base; the working text starts anew from it.
    [[nodiscard]] Result<OpenItem> chooseDraft(const QString &itemId, const QString &draftId);
    // The same, but the caller has put what it wants into `work` itself. Recorded in the item's
    // history.
    [[nodiscard]] Result<> switchDraft(const QString &itemId, const QString &draftId,
                                       const WorkingState &work);
    // The reviewer set the draft aside to write their own text, or took that back. Recorded.
    [[nodiscard]] Result<> setDraftAside(const QString &itemId, bool aside,
                                         const WorkingState &work);

    // Durable when it returns. Also for an item whose lease was lost: no text goes with it.
    [[nodiscard]] Result<> save(const QString &itemId, const WorkingState &work);

    // Journals the decision (durable when it returns) and starts its undo window; with a window of
    // 0 it is committed at once and `decision.dueAt` lies in the past. Approve with a changed text
    // and edit with an unchanged one are refused; NotSeen if a newer revision came in meanwhile. A
    // redraft keeps the working text, for when the item comes back.
    [[nodiscard]] Result<PendingDecision> decide(const QString &itemId, Action action,
                                                 const WorkingState &work,
                                                 const DecideOptions &options = {});
    // Undoes a pending decision; empty: the latest. The item is on the desk again, text intact.
    [[nodiscard]] Result<OpenItem> undo(const QString &decisionId = {});
    // Takes a committed decision back, while the producer has not taken it.
    [[nodiscard]] Result<OpenItem> recall(const QString &decisionId);
    [[nodiscard]] Result<> release(const QString &itemId, const ReleaseOptions &options);

    // Hands over what is due by the steady clock, or all of it (before closing); setting the wall
    // clock neither holds a decision back nor cuts its window short. A decision that the queue
    // refuses for good is reported and kept; one that failed for a passing reason (Busy, DiskFull,
    // Storage) stays pending and the error is returned.
    [[nodiscard]] Result<std::vector<Delivery>> commitDue();
    [[nodiscard]] Result<std::vector<Delivery>> commitAll();

    // In the order in which they were made.
    [[nodiscard]] std::vector<PendingDecision> pending() const;

    // Clock::steady()
    [[nodiscard]] std::optional<qint64> nextDue() const;

    [[nodiscard]] const Config &config() const { return m_config; }

    void setUndoWindow(qint64 ms);

private:
    struct Held {
        Lease lease;
        qint64 deadline = 0;
        bool shown = false;
        bool putBack = false; // decided, and a newer revision was there first
        std::optional<Item> seen; // the revision that was shown, while there is a newer one
    };

    struct Waiting {
        JournalledDecision entry;
        qint64 due = 0; // Clock::steady()
    };

    [[nodiscard]] Result<OpenItem> deskItem(const Held &held);
    [[nodiscard]] Result<OpenItem> show(const QString &itemId);
    [[nodiscard]] Result<> addSeen(const Held &held, const QString &draftId, OpenItem &item);
    [[nodiscard]] Result<> checkNewest(const QString &itemId);
    [[nodiscard]] Result<std::vector<Delivery>> commit(qint64 dueBy);
    [[nodiscard]] Result<Delivery> hand(const JournalledDecision &decision);
    [[nodiscard]] Result<Delivery> handRefused(const JournalledDecision &decision, Error refusal);
    [[nodiscard]] Result<int> leaseMore(const QString &queue, int count, bool onlyReturned = false);
    [[nodiscard]] const Held *findHeld(const QString &itemId) const;
    [[nodiscard]] Held *findHeld(const QString &itemId);
    [[nodiscard]] const Held *bestHeld(const QString &queue, const QStringList &leaveOut) const;
    [[nodiscard]] static Error notOnDesk(const QString &itemId);
    [[nodiscard]] static int urgency(const Held &held);
    [[nodiscard]] bool isPending(const QString &itemId) const;
    Held &hold(Lease lease, qint64 requestedAt);
    void letGo(const QString &itemId);
    [[nodiscard]] Result<> saveWith(const QString &itemId, const WorkingState &work,
                                    const QString &event);
    void lose(const QString &itemId);
    [[nodiscard]] const Held *findLost(const QString &itemId) const;
    [[nodiscard]] static PendingDecision shown(const Waiting &waiting, const QString &title);
    void removePending(const QString &decisionId);

    ReviewQueue &m_queue;
    Journal &m_journal;
    const Clock &m_clock;
    RandomSource m_random;
    Config m_config;
    std::vector<Held> m_held; // in the order they came
    std::vector<Held> m_lost; // with others now; the latest last
    QSet<QString> m_savedHere; // items whose working text this run saved
    QHash<QString, QString> m_chosenDrafts; // item id → draft id
    std::vector<Waiting> m_pending;
    std::vector<Delivery> m_early; // handed over ahead of time, not reported yet
};

} // namespace bluepencil
