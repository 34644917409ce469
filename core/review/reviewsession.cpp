// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reviewsession.h"

#include "core/base/crashpoint.h"
#include "core/queue/decisionrules.h"
#include "core/text/text.h"

#include <algorithm>
#include <limits>

namespace bluepencil {

namespace {

constexpr qint64 sentKeptMs = qint64 {7} * 24 * 60 * 60 * 1000;
constexpr qint64 longestUndoMs = 60'000;

// The draft that work starts from: as chosen, as saved, as decided before, else the first.
QString draftFor(const Lease &lease, const std::optional<SavedWork> &saved, const QString &chosen)
{
    for (const QString &id : {chosen, saved ? saved->draftId : QString(),
                              lease.previous ? lease.previous->draftId : QString()}) {
        if (!id.isEmpty() && lease.item.draft(id))
            return id;
    }
    return lease.item.drafts.front().id;
}

WorkingState freshWork(const Lease &lease, const QString &draftText)
{
    WorkingState work;
    work.seenRevision = lease.item.revision;
    // Without the draft before their eyes a reviewer of the control arm writes their own.
    if (lease.arm == Arm::Assisted)
        work.text = draftText;
    if (!lease.previous)
        return work;
    work.text = lease.previous->finalText.value_or(work.text);
    work.labels = lease.previous->labels;
    work.note = lease.previous->note;
    work.activeMs = lease.previous->activeMs.value_or(0);
    work.readMs = lease.previous->readMs.value_or(0);
    work.keystrokes = lease.previous->keystrokes.value_or(0);
    work.coverage = lease.previous->coverage.value_or(0);
    return work;
}

// A failure that may pass by itself: the decision waits.
bool isPassing(Error::Code code)
{
    switch (code) {
    case Error::Code::Busy:
    case Error::Code::Storage:
    case Error::Code::DiskFull:
    case Error::Code::ReadOnly:
    case Error::Code::Corrupt:
    case Error::Code::Paused:
    case Error::Code::Cancelled:
        return true;
    case Error::Code::InvalidArgument:
    case Error::Code::InvalidInput:
    case Error::Code::LimitExceeded:
    case Error::Code::NotFound:
    case Error::Code::Conflict:
    case Error::Code::LeaseLost:
    case Error::Code::AlreadyDecided:
    case Error::Code::Gone:
    case Error::Code::NotSeen:
    case Error::Code::NotAWorkspace:
    case Error::Code::NotPermitted:
    case Error::Code::Unsupported:
        return false;
    }
    Q_UNREACHABLE();
}

Error notOnDesk(const QString &itemId)
{
    return {Error::Code::LeaseLost, QStringLiteral("the item is not on your desk any more"), itemId,
            QStringLiteral("open it again")};
}

} // namespace

ReviewSession::ReviewSession(ReviewQueue &queue, Journal &journal, const Clock &clock,
                             RandomSource random, Config config)
    : m_queue(queue)
    , m_journal(journal)
    , m_clock(clock)
    , m_random(std::move(random))
    , m_config(std::move(config))
{
    setUndoWindow(m_config.undoWindowMs);
}

void ReviewSession::setUndoWindow(qint64 ms)
{
    m_config.undoWindowMs = std::clamp<qint64>(ms, 0, longestUndoMs);
}

Result<std::vector<Delivery>> ReviewSession::start()
{
    BLUEPENCIL_TRY(m_journal.forgetSentBefore(m_clock.now() - sentKeptMs));
    const qint64 requestedAt = m_clock.steady();
    Result<std::vector<Lease>> leases = m_queue.adopt(m_config.reviewer);
    if (!leases)
        return fail(leases.error());
    for (Lease &lease : *leases)
        hold(std::move(lease), requestedAt);
    Result<std::vector<JournalledDecision>> pending = m_journal.pending(m_config.reviewer);
    if (!pending)
        return fail(pending.error());
    m_pending = std::move(*pending);
    return commitDue();
}

ReviewSession::Held &ReviewSession::hold(Lease lease, qint64 requestedAt)
{
    // The screen stops before the store does: nine tenths, from before the request was made.
    const qint64 deadline = requestedAt + lease.leaseMs * 9 / 10;
    for (Held &held : m_held) {
        if (held.lease.itemId == lease.itemId) {
            held = {std::move(lease), deadline};
            return held;
        }
    }
    return m_held.emplace_back(Held {std::move(lease), deadline});
}

void ReviewSession::letGo(const QString &itemId)
{
    std::erase_if(m_held, [&](const Held &held) { return held.lease.itemId == itemId; });
    m_chosenDrafts.remove(itemId);
}

const ReviewSession::Held *ReviewSession::findHeld(const QString &itemId) const
{
    for (const Held &held : m_held) {
        if (held.lease.itemId == itemId)
            return &held;
    }
    return nullptr;
}

bool ReviewSession::isPending(const QString &itemId) const
{
    return std::any_of(m_pending.begin(), m_pending.end(), [&](const JournalledDecision &decision) {
        return decision.itemId == itemId;
    });
}

const ReviewSession::Held *ReviewSession::bestHeld(const QString &queue,
                                                   const QStringList &leaveOut) const
{
    const Held *best = nullptr;
    for (const Held &held : m_held) {
        const bool suits = (queue.isEmpty() || held.lease.item.queue == queue)
            && !leaveOut.contains(held.lease.itemId) && !isPending(held.lease.itemId)
            && held.deadline > m_clock.steady();
        if (!suits)
            continue;
        if (!best || (held.lease.previous && !best->lease.previous))
            best = &held;
    }
    return best;
}

Result<int> ReviewSession::leaseMore(const QString &queue, int count, bool onlyReturned)
{
    const qint64 requestedAt = m_clock.steady();
    LeaseRequest request;
    request.reviewer = m_config.reviewer;
    request.skills = m_config.skills;
    request.queue = queue;
    request.max = count;
    request.onlyReturned = onlyReturned;
    Result<std::vector<Lease>> leases = m_queue.lease(request);
    if (!leases)
        return fail(leases.error());
    for (Lease &lease : *leases)
        hold(std::move(lease), requestedAt);
    return static_cast<int>(leases->size());
}

Result<std::optional<OpenItem>> ReviewSession::openNext(const QString &queue,
                                                        const QStringList &leaveOut)
{
    // It may have come back since the present ones were leased. A store that does not answer just
    // now is no reason to keep the reviewer from what is at hand.
    const Result<int> returned = leaseMore(queue, 1, true);
    if (!returned && !bestHeld(queue, leaveOut))
        return fail(returned.error());
    while (true) {
        if (const Held *held = bestHeld(queue, leaveOut)) {
            Result<OpenItem> item = deskItem(*held);
            if (!item)
                return fail(item.error());
            return std::optional(std::move(*item));
        }
        const Result<int> leased = leaseMore(queue, 1);
        if (!leased)
            return fail(leased.error());
        if (*leased > 0)
            continue;
        // Decisions in their undo window still hold their places. Someone who works faster than the
        // window gets the next item; the oldest decision goes out, and recall can fetch it back.
        if (m_pending.empty())
            return std::nullopt;
        const Result<std::vector<Delivery>> made = commit(m_pending.front().dueAt);
        if (!made)
            return fail(made.error());
        m_early.insert(m_early.end(), made->begin(), made->end());
    }
}

Result<OpenItem> ReviewSession::open(const QString &producer, const QString &externalId)
{
    const qint64 requestedAt = m_clock.steady();
    LeaseRequest request;
    request.reviewer = m_config.reviewer;
    request.skills = m_config.skills;
    request.producer = producer;
    request.externalId = externalId;
    Result<std::vector<Lease>> leases = m_queue.lease(request);
    if (!leases)
        return fail(leases.error());
    if (leases->empty())
        return fail(notOnDesk(externalId));
    if (isPending(leases->front().itemId)) {
        return fail(Error::Code::AlreadyDecided, QStringLiteral("is decided and waits to be sent"),
                    externalId, QStringLiteral("undo the decision first"));
    }
    return deskItem(hold(std::move(leases->front()), requestedAt));
}

Result<> ReviewSession::prefetch(const QString &queue)
{
    int atHand = 0;
    for (const Held &held : m_held)
        atHand += isPending(held.lease.itemId) ? 0 : 1;
    if (atHand >= m_config.prefetch)
        return {};
    const Result<int> leased = leaseMore(queue, m_config.prefetch - atHand);
    return leased ? Result<> {} : fail(leased.error());
}

Result<std::vector<OpenItem>> ReviewSession::upcoming(int most, const QString &onScreen)
{
    std::vector<OpenItem> items;
    QStringList leaveOut {onScreen};
    while (int(items.size()) < most) {
        const Held *held = bestHeld({}, leaveOut);
        if (!held)
            break;
        Result<OpenItem> item = deskItem(*held);
        if (!item)
            return fail(item.error());
        leaveOut.append(held->lease.itemId);
        items.push_back(std::move(*item));
    }
    return items;
}

Result<OpenItem> ReviewSession::deskItem(const Held &held)
{
    const Lease &lease = held.lease;
    Result<std::optional<SavedWork>> saved = m_journal.work(lease.itemId, m_config.reviewer);
    if (!saved)
        return fail(saved.error());
    OpenItem item;
    item.lease = lease;
    item.leaseDeadline = held.deadline;
    item.draftId = draftFor(lease, *saved, m_chosenDrafts.value(lease.itemId));
    item.draftText = lease.item.draft(item.draftId)->text;
    item.restored = saved->has_value() || lease.previous.has_value();
    item.work = *saved ? (*saved)->state : freshWork(lease, item.draftText);
    return item;
}

Result<OpenItem> ReviewSession::refresh(const QString &itemId)
{
    const Held *held = findHeld(itemId);
    if (!held)
        return fail(notOnDesk(itemId));
    const qint64 requestedAt = m_clock.steady();
    Result<Lease> lease = m_queue.renew(held->lease.key, m_config.reviewer);
    if (!lease) {
        if (lease.error().code == Error::Code::LeaseLost)
            letGo(itemId);
        return fail(lease.error());
    }
    return deskItem(hold(std::move(*lease), requestedAt));
}

Result<OpenItem> ReviewSession::chooseDraft(const QString &itemId, const QString &draftId)
{
    const Held *held = findHeld(itemId);
    if (!held)
        return fail(notOnDesk(itemId));
    if (!held->lease.item.draft(draftId))
        return fail(Error::Code::NotFound, QStringLiteral("there is no such draft"), draftId);
    BLUEPENCIL_TRY(m_journal.dropWork(itemId, m_config.reviewer));
    m_chosenDrafts.insert(itemId, draftId);
    return deskItem(*held);
}

Result<> ReviewSession::switchDraft(const QString &itemId, const QString &draftId,
                                    const WorkingState &work)
{
    const Held *held = findHeld(itemId);
    if (!held)
        return fail(notOnDesk(itemId));
    if (!held->lease.item.draft(draftId))
        return fail(Error::Code::NotFound, QStringLiteral("there is no such draft"), draftId);
    // Also where it cannot be written down just now: the next save does it.
    m_chosenDrafts.insert(itemId, draftId);
    return saveWith(itemId, work, QStringLiteral("draft_chosen"));
}

Result<> ReviewSession::setDraftAside(const QString &itemId, bool aside, const WorkingState &work)
{
    return saveWith(itemId, work,
                    aside ? QStringLiteral("draft_discarded") : QStringLiteral("draft_restored"));
}

// The event names the draft by its place among the item's: its id is the producer's words.
Result<> ReviewSession::saveWith(const QString &itemId, const WorkingState &work,
                                 const QString &event)
{
    const Held *held = findHeld(itemId);
    if (!held)
        return fail(notOnDesk(itemId));
    if (isPending(itemId))
        return {};
    const Result<OpenItem> item = deskItem(*held);
    if (!item)
        return fail(item.error());
    const std::vector<Draft> &drafts = held->lease.item.drafts;
    const auto draft = std::find_if(drafts.begin(), drafts.end(),
                                    [&](const Draft &each) { return each.id == item->draftId; });
    const WorkEvent made {event, {{"draft", 1 + (draft - drafts.begin())}}};
    return m_journal.saveWork({held->lease.key, itemId, item->draftId, work}, m_config.reviewer,
                              made);
}

Result<> ReviewSession::save(const QString &itemId, const WorkingState &work)
{
    const Held *held = findHeld(itemId);
    if (!held)
        return fail(notOnDesk(itemId));
    // A save that comes late, after the decision, must not bring the old text back.
    if (isPending(itemId))
        return {};
    Result<std::optional<SavedWork>> saved = m_journal.work(itemId, m_config.reviewer);
    if (!saved)
        return fail(saved.error());
    const QString draftId = draftFor(held->lease, *saved, m_chosenDrafts.value(itemId));
    return m_journal.saveWork({held->lease.key, itemId, draftId, work}, m_config.reviewer);
}

Result<PendingDecision> ReviewSession::decide(const QString &itemId, Action action,
                                              const WorkingState &work,
                                              const DecideOptions &options)
{
    const Held *held = findHeld(itemId);
    if (!held)
        return fail(notOnDesk(itemId));
    if (isPending(itemId)) {
        return fail(Error::Code::AlreadyDecided, QStringLiteral("is decided and waits to be sent"),
                    held->lease.item.externalId);
    }
    const Result<OpenItem> item = deskItem(*held);
    if (!item)
        return fail(item.error());

    JournalledDecision entry;
    entry.itemId = itemId;
    entry.madeAt = m_clock.now();
    entry.dueAt = entry.madeAt + m_config.undoWindowMs;
    entry.request.key = held->lease.key;
    entry.request.seenRevision = work.seenRevision;
    Decision &decision = entry.request.decision;
    decision.decisionId
        = options.decisionId.isEmpty() ? uuid7(entry.madeAt, m_random) : options.decisionId;
    decision.externalId = held->lease.item.externalId;
    decision.draftId = item->draftId;
    decision.action = action;
    if (action == Action::Edit || (action == Action::Reject && options.sendReplacement)
        || (action == Action::Approve && work.text != item->draftText))
        decision.finalText = canonicalText(work.text);
    decision.labels = work.labels;
    decision.note = work.note;
    decision.escalateTo = options.escalateTo;
    decision.reviewer = m_config.reviewer;
    decision.decidedAt = options.decidedAt.value_or(entry.madeAt);
    const Measures measures = options.measures.value_or(
        Measures {work.activeMs, work.readMs, work.keystrokes, work.coverage});
    decision.activeMs = measures.activeMs;
    decision.readMs = measures.readMs;
    decision.keystrokes = measures.keystrokes;
    decision.coverage = measures.coverage;

    BLUEPENCIL_TRY(checkDecision(held->lease, decision, work.seenRevision));
    BLUEPENCIL_TRY(m_journal.put(entry, {held->lease.key, itemId, item->draftId, work}));
    crashPoint("journal");
    PendingDecision shown {
        decision.decisionId, itemId,     decision.externalId, held->lease.item.title, action,
        entry.madeAt,        entry.dueAt};
    m_pending.push_back(std::move(entry));
    return shown;
}

std::vector<PendingDecision> ReviewSession::pending() const
{
    std::vector<PendingDecision> shown;
    for (const JournalledDecision &entry : m_pending) {
        const Held *held = findHeld(entry.itemId);
        const Decision &decision = entry.request.decision;
        shown.push_back({decision.decisionId, entry.itemId, decision.externalId,
                         held ? held->lease.item.title : QString(), decision.action, entry.madeAt,
                         entry.dueAt});
    }
    return shown;
}

std::optional<UtcMs> ReviewSession::nextDue() const
{
    std::optional<UtcMs> due;
    for (const JournalledDecision &entry : m_pending)
        due = std::min(due.value_or(entry.dueAt), entry.dueAt);
    return due;
}

void ReviewSession::removePending(const QString &decisionId)
{
    std::erase_if(m_pending, [&](const JournalledDecision &entry) {
        return entry.request.decision.decisionId == decisionId;
    });
}

Result<OpenItem> ReviewSession::undo(const QString &decisionId)
{
    const auto found = decisionId.isEmpty()
        ? (m_pending.empty() ? m_pending.end() : std::prev(m_pending.end()))
        : std::find_if(m_pending.begin(), m_pending.end(), [&](const JournalledDecision &entry) {
              return entry.request.decision.decisionId == decisionId;
          });
    if (found == m_pending.end()) {
        return fail(Error::Code::NotFound, QStringLiteral("nothing waits that could be undone"),
                    decisionId, QStringLiteral("recall the decision instead"));
    }
    const QString itemId = found->itemId;
    BLUEPENCIL_TRY(m_journal.undo(found->request.decision.decisionId, QStringLiteral("undone")));
    m_pending.erase(found);
    const Held *held = findHeld(itemId);
    if (!held)
        return fail(notOnDesk(itemId));
    return deskItem(*held);
}

Result<OpenItem> ReviewSession::recall(const QString &decisionId)
{
    const qint64 requestedAt = m_clock.steady();
    Result<Lease> lease = m_queue.recall(decisionId, m_config.reviewer);
    if (!lease)
        return fail(lease.error());
    return deskItem(hold(std::move(*lease), requestedAt));
}

Result<> ReviewSession::release(const QString &itemId, const ReleaseOptions &options)
{
    const Held *held = findHeld(itemId);
    if (!held)
        return fail(notOnDesk(itemId));
    if (isPending(itemId)) {
        return fail(Error::Code::AlreadyDecided, QStringLiteral("is decided and waits to be sent"),
                    held->lease.item.externalId, QStringLiteral("undo the decision first"));
    }
    const Result<> released = m_queue.release(held->lease.key, m_config.reviewer, options);
    if (released || released.error().code == Error::Code::LeaseLost)
        letGo(itemId);
    return released;
}

Result<Delivery> ReviewSession::handRefused(const JournalledDecision &entry, Error refusal)
{
    const Decision &decision = entry.request.decision;
    if (refusal.code == Error::Code::NotSeen) {
        // Back on the desk: the reviewer looks at the new revision and decides again.
        BLUEPENCIL_TRY(m_journal.undo(decision.decisionId, QStringLiteral("put_back")));
    } else {
        BLUEPENCIL_TRY(m_journal.markRefused(decision.decisionId, toString(refusal)));
        letGo(entry.itemId);
    }
    return Delivery {decision.decisionId, entry.itemId, decision.externalId,
                     decision.action,     false,        std::nullopt,
                     std::move(refusal)};
}

Result<Delivery> ReviewSession::hand(const JournalledDecision &entry)
{
    const Decision &decision = entry.request.decision;
    Result<DecisionReceipt> receipt = m_queue.decide(entry.request);
    if (!receipt && isPassing(receipt.error().code))
        return fail(receipt.error());
    if (!receipt)
        return handRefused(entry, receipt.error());
    crashPoint("commit");
    BLUEPENCIL_TRY(m_journal.markSent(entry));
    letGo(entry.itemId);
    return Delivery {decision.decisionId, entry.itemId,       decision.externalId, decision.action,
                     receipt->repeated,   receipt->outcomeId, std::nullopt};
}

Result<std::vector<Delivery>> ReviewSession::commit(UtcMs dueBy)
{
    std::vector<Delivery> deliveries = std::exchange(m_early, {});
    std::vector<JournalledDecision> due;
    for (const JournalledDecision &entry : m_pending) {
        if (entry.dueAt <= dueBy)
            due.push_back(entry);
    }
    for (const JournalledDecision &entry : due) {
        Result<Delivery> delivery = hand(entry);
        if (!delivery) {
            // What went through before must be heard of; the failure comes up again by itself.
            if (!deliveries.empty())
                return deliveries;
            return fail(delivery.error());
        }
        removePending(entry.request.decision.decisionId);
        deliveries.push_back(std::move(*delivery));
    }
    return deliveries;
}

Result<std::vector<Delivery>> ReviewSession::commitDue()
{
    return commit(m_clock.now());
}

Result<std::vector<Delivery>> ReviewSession::commitAll()
{
    return commit(std::numeric_limits<UtcMs>::max());
}

} // namespace bluepencil
