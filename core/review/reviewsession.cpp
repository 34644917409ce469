// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reviewsession.h"

#include "core/base/crashpoint.h"
#include "core/check/answers.h"
#include "core/queue/decisionrules.h"
#include "core/text/text.h"

#include <algorithm>
#include <limits>

namespace bluepencil {

namespace {

constexpr qint64 sentKeptMs = qint64 {7} * 24 * 60 * 60 * 1000;
// Longer than a queue waits for another draft and then keeps the item for who asked.
constexpr qint64 untouchedKeptMs = qint64 {30} * 24 * 60 * 60 * 1000;
constexpr qint64 longestUndoMs = 60'000;
constexpr std::size_t lostMost = 50; // kept on the desk; the journal keeps them all

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
    // It may have been revised after it came back.
    if (lease.previous && lease.previousRevision > 0)
        work.seenRevision = lease.previousRevision;
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
    work.attention = lease.previous->attention;
    work.suggestions = lease.previous->suggestions;
    work.answers = lease.previous->answers;
    return work;
}

Delivery unreadable(const JournalledDecision &entry, const Lease *lease)
{
    Delivery delivery;
    delivery.decisionId = entry.request.decision.decisionId;
    delivery.itemId = entry.itemId;
    delivery.externalId = lease != nullptr ? lease->item.externalId : entry.itemId;
    delivery.producer = lease != nullptr ? lease->producer : QString();
    delivery.refusal = Error {Error::Code::InvalidInput,
                              QStringLiteral("the decision in the journal cannot be read"),
                              delivery.externalId, QStringLiteral("decide the item again")};
    return delivery;
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

Error ReviewSession::notOnDesk(const QString &itemId)
{
    return {Error::Code::LeaseLost, QStringLiteral("the item is not on your desk any more"), itemId,
            QStringLiteral("open it again")};
}

void ReviewSession::setUndoWindow(qint64 ms)
{
    m_config.undoWindowMs = std::clamp<qint64>(ms, 0, longestUndoMs);
}

Result<std::vector<Delivery>> ReviewSession::start()
{
    BLUEPENCIL_TRY(
        m_journal.forgetSentBefore(m_clock.now() - sentKeptMs, m_clock.now() - untouchedKeptMs));
    const qint64 requestedAt = m_clock.steady();
    Result<std::vector<Lease>> leases = m_queue.adopt(m_config.reviewer);
    if (!leases)
        return fail(leases.error());
    for (Lease &lease : *leases)
        hold(std::move(lease), requestedAt);
    Result<std::vector<JournalledDecision>> pending = m_journal.pending(m_config.reviewer);
    if (!pending)
        return fail(pending.error());
    const UtcMs now = m_clock.now();
    for (JournalledDecision &entry : *pending) {
        if (entry.request.decision.externalId.isEmpty()) {
            // The item is on the desk as before, and so is the text that was worked on.
            const Held *held = findHeld(entry.itemId);
            m_early.push_back(unreadable(entry, held ? &held->lease : nullptr));
            continue;
        }
        // The clock may have been set since: no decision waits longer than the longest window.
        const qint64 left = std::clamp<qint64>(entry.dueAt - now, 0, longestUndoMs);
        m_pending.push_back({std::move(entry), requestedAt + left});
    }
    return commitDue();
}

ReviewSession::Held &ReviewSession::hold(Lease lease, qint64 requestedAt)
{
    // The screen stops before the store does: nine tenths, from before the request was made.
    const qint64 deadline = requestedAt + lease.leaseMs * 9 / 10;
    std::erase_if(m_lost, [&](const Held &lost) { return lost.lease.itemId == lease.itemId; });
    for (Held &held : m_held) {
        if (held.lease.itemId != lease.itemId)
            continue;
        if (held.shown && !held.seen && lease.item.revision > held.lease.item.revision)
            held.seen = std::move(held.lease.item);
        held.lease = std::move(lease);
        held.deadline = deadline;
        return held;
    }
    Held held;
    held.lease = std::move(lease);
    held.deadline = deadline;
    return m_held.emplace_back(std::move(held));
}

void ReviewSession::letGo(const QString &itemId)
{
    std::erase_if(m_held, [&](const Held &held) { return held.lease.itemId == itemId; });
    m_chosenDrafts.remove(itemId);
}

void ReviewSession::lose(const QString &itemId)
{
    const Held *held = findHeld(itemId);
    if (!held)
        return;
    m_lost.push_back(*held);
    if (m_lost.size() > lostMost)
        m_lost.erase(m_lost.begin());
    letGo(itemId);
}

const ReviewSession::Held *ReviewSession::findLost(const QString &itemId) const
{
    for (const Held &lost : m_lost) {
        if (lost.lease.itemId == itemId)
            return &lost;
    }
    return nullptr;
}

const ReviewSession::Held *ReviewSession::findHeld(const QString &itemId) const
{
    for (const Held &held : m_held) {
        if (held.lease.itemId == itemId)
            return &held;
    }
    return nullptr;
}

ReviewSession::Held *ReviewSession::findHeld(const QString &itemId)
{
    for (Held &held : m_held) {
        if (held.lease.itemId == itemId)
            return &held;
    }
    return nullptr;
}

bool ReviewSession::isPending(const QString &itemId) const
{
    return std::any_of(m_pending.begin(), m_pending.end(),
                       [&](const Waiting &waiting) { return waiting.entry.itemId == itemId; });
}

// What waits for this very reviewer goes first.
int ReviewSession::urgency(const Held &held)
{
    return held.putBack ? 3 : held.lease.previous ? 2 : held.lease.asked ? 1 : 0;
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
        if (!best || urgency(held) > urgency(*best))
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
    request.pending = int(m_pending.size());
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
    const bool isReady = m_config.isRemote && bestHeld(queue, leaveOut);
    const Result<int> returned = isReady ? Result<int>(0) : leaseMore(queue, 1, true);
    if (!returned && !bestHeld(queue, leaveOut))
        return fail(returned.error());
    while (true) {
        if (const Held *held = bestHeld(queue, leaveOut)) {
            Result<OpenItem> item = show(held->lease.itemId);
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
        const Result<std::vector<Delivery>> made = commit(m_pending.front().due);
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
    return show(hold(std::move(leases->front()), requestedAt).lease.itemId);
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
    if (*saved && !m_savedHere.contains(lease.itemId))
        item.savedBefore = (*saved)->savedAt;
    item.work = *saved ? (*saved)->state : freshWork(lease, item.draftText);
    const bool untouched = !*saved && !lease.previous;
    if (untouched && held.seen)
        item.work.seenRevision = held.seen->revision;
    if (item.hasNews()) {
        const QString seenDraft = *saved ? (*saved)->draftId
            : lease.previous             ? lease.previous->draftId
                                         : item.draftId;
        BLUEPENCIL_TRY(addSeen(held, seenDraft, item));
        if (untouched && lease.arm == Arm::Assisted)
            item.work.text = item.base();
    }
    return item;
}

Result<OpenItem> ReviewSession::show(const QString &itemId)
{
    Held *held = findHeld(itemId);
    if (!held)
        return fail(notOnDesk(itemId));
    held->shown = true;
    return deskItem(*held);
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
            lose(itemId);
        return fail(lease.error());
    }
    return deskItem(hold(std::move(*lease), requestedAt));
}

Result<OpenItem> ReviewSession::retake(const QString &itemId)
{
    const Held *known = findHeld(itemId);
    if (!known)
        known = findLost(itemId);
    if (!known)
        return fail(notOnDesk(itemId));
    const QString producer = known->lease.producer;
    const QString externalId = known->lease.item.externalId;
    Result<OpenItem> item = open(producer, externalId);
    if (!item)
        lose(itemId);
    return item;
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
        held = findLost(itemId);
    if (!held)
        return fail(notOnDesk(itemId));
    // A save that comes late, after the decision, must not bring the old text back.
    if (isPending(itemId))
        return {};
    Result<std::optional<SavedWork>> saved = m_journal.work(itemId, m_config.reviewer);
    if (!saved)
        return fail(saved.error());
    // Until the newer revision is seen it is the draft of the older one that is worked on.
    const bool keepsDraft = *saved && work.seenRevision < held->lease.item.revision;
    const QString draftId = keepsDraft
        ? (*saved)->draftId
        : draftFor(held->lease, *saved, m_chosenDrafts.value(itemId));
    BLUEPENCIL_TRY(
        m_journal.saveWork({held->lease.key, itemId, draftId, work, {}}, m_config.reviewer));
    m_savedHere.insert(itemId);
    return {};
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
    BLUEPENCIL_TRY(checkNewest(itemId));
    const Result<OpenItem> item = deskItem(*held);
    if (!item)
        return fail(item.error());

    Decision about; // before the text is looked at, which may well be that of the older draft
    about.externalId = held->lease.item.externalId;
    about.action = action;
    BLUEPENCIL_TRY(checkSeen(held->lease.item.revision, about, work.seenRevision));

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
    decision.instruction = options.instruction;
    // Without a text that goes out there is nothing in it to point at.
    if (action == Action::Redraft) {
        std::erase_if(decision.labels, [](const Label &label) {
            return label.span && label.span->side == Side::Final;
        });
    }
    decision.reviewer = m_config.reviewer;
    decision.decidedAt = options.decidedAt.value_or(entry.madeAt);
    const Measures measures
        = options.measures.value_or(Measures {work.activeMs, work.readMs, work.keystrokes,
                                              work.coverage, work.attention, work.suggestions});
    decision.activeMs = measures.activeMs;
    decision.readMs = measures.readMs;
    decision.keystrokes = measures.keystrokes;
    decision.coverage = measures.coverage;
    decision.attention = measures.attention;
    decision.suggestions = measures.suggestions;
    if (action == Action::Approve || decision.finalText) {
        auto answers = settledAnswers(held->lease.item, item->draftText,
                                      decision.finalText.value_or(item->draftText),
                                      held->lease.answerRequired, work.answers);
        if (!answers)
            return fail(answers.error());
        decision.answers = std::move(*answers);
    }

    BLUEPENCIL_TRY(checkDecision(held->lease, decision, work.seenRevision));
    BLUEPENCIL_TRY(m_journal.put(entry, {held->lease.key, itemId, item->draftId, work, {}}));
    crashPoint("journal");
    m_savedHere.insert(itemId);
    const Waiting &waiting = m_pending.emplace_back(
        Waiting {std::move(entry), m_clock.steady() + m_config.undoWindowMs});
    return shown(waiting, held->lease.item.title);
}

PendingDecision ReviewSession::shown(const Waiting &waiting, const QString &title)
{
    const JournalledDecision &entry = waiting.entry;
    const Decision &decision = entry.request.decision;
    return {decision.decisionId, entry.itemId, decision.externalId, title,
            decision.action,     entry.madeAt, entry.dueAt,         waiting.due};
}

std::vector<PendingDecision> ReviewSession::pending() const
{
    std::vector<PendingDecision> all;
    for (const Waiting &waiting : m_pending) {
        const Held *held = findHeld(waiting.entry.itemId);
        all.push_back(shown(waiting, held ? held->lease.item.title : QString()));
    }
    return all;
}

std::optional<qint64> ReviewSession::nextDue() const
{
    std::optional<qint64> due;
    for (const Waiting &waiting : m_pending)
        due = std::min(due.value_or(waiting.due), waiting.due);
    return due;
}

void ReviewSession::removePending(const QString &decisionId)
{
    std::erase_if(m_pending, [&](const Waiting &waiting) {
        return waiting.entry.request.decision.decisionId == decisionId;
    });
}

Result<OpenItem> ReviewSession::undo(const QString &decisionId)
{
    const auto found = decisionId.isEmpty()
        ? (m_pending.empty() ? m_pending.end() : std::prev(m_pending.end()))
        : std::find_if(m_pending.begin(), m_pending.end(), [&](const Waiting &waiting) {
              return waiting.entry.request.decision.decisionId == decisionId;
          });
    if (found == m_pending.end()) {
        return fail(Error::Code::NotFound, QStringLiteral("nothing waits that could be undone"),
                    decisionId, QStringLiteral("recall the decision instead"));
    }
    const QString itemId = found->entry.itemId;
    BLUEPENCIL_TRY(
        m_journal.undo(found->entry.request.decision.decisionId, QStringLiteral("undone")));
    m_pending.erase(found);
    return show(itemId);
}

Result<OpenItem> ReviewSession::recall(const QString &decisionId)
{
    const qint64 requestedAt = m_clock.steady();
    Result<Lease> lease = m_queue.recall(decisionId, m_config.reviewer);
    if (!lease)
        return fail(lease.error());
    return show(hold(std::move(*lease), requestedAt).lease.itemId);
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

} // namespace bluepencil
