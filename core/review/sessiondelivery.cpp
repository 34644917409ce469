// SPDX-License-Identifier: GPL-3.0-or-later
// How a ReviewSession hands decisions to the queue when their undo window is over.
#include "core/base/crashpoint.h"
#include "core/review/reviewsession.h"

#include <utility>

namespace bluepencil {

namespace {

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
    case Error::Code::Unreachable:
    case Error::Code::Unauthorized:
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

} // namespace

Result<Delivery> ReviewSession::handRefused(const JournalledDecision &entry, Error refusal)
{
    const Decision &decision = entry.request.decision;
    const Held *known = findHeld(entry.itemId);
    const QString producer = known ? known->lease.producer : QString();
    const bool another
        = decision.action == Action::Redraft && refusal.code == Error::Code::Conflict;
    if (refusal.code == Error::Code::NotSeen || another) {
        // Back on the desk: the reviewer looks at the new revision and decides again.
        BLUEPENCIL_TRY(m_journal.undo(decision.decisionId, QStringLiteral("put_back")));
        // If it cannot be had just now, the next attempt to decide brings it.
        const Result<OpenItem> fresh = refresh(entry.itemId);
        if (Held *held = fresh ? findHeld(entry.itemId) : nullptr)
            held->putBack = true;
    } else {
        BLUEPENCIL_TRY(m_journal.markRefused(decision.decisionId, toString(refusal)));
        letGo(entry.itemId);
    }
    return Delivery {
        decision.decisionId, entry.itemId,       decision.externalId, decision.action, false,
        std::nullopt,        std::move(refusal), decision.finalText,  producer};
}

Result<Delivery> ReviewSession::hand(const JournalledDecision &entry)
{
    const Decision &decision = entry.request.decision;
    DecisionRequest request = entry.request;
    // A lease that ran out meanwhile may have come to this very desk anew, under another fence.
    if (const Held *held = findHeld(entry.itemId))
        request.key = held->lease.key;
    Result<DecisionReceipt> receipt = m_queue.decide(request);
    if (!receipt && isPassing(receipt.error().code))
        return fail(receipt.error());
    if (!receipt)
        return handRefused(entry, receipt.error());
    crashPoint("commit");
    BLUEPENCIL_TRY(m_journal.markSent(entry));
    letGo(entry.itemId);
    return Delivery {decision.decisionId, entry.itemId,      decision.externalId,
                     decision.action,     receipt->repeated, receipt->outcomeId,
                     std::nullopt,        std::nullopt,      {}};
}

Result<std::vector<Delivery>> ReviewSession::commit(qint64 dueBy)
{
    std::vector<Delivery> deliveries = std::exchange(m_early, {});
    std::vector<JournalledDecision> due;
    for (const Waiting &waiting : m_pending) {
        if (waiting.due <= dueBy)
            due.push_back(waiting.entry);
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
    return commit(m_clock.steady());
}

Result<std::vector<Delivery>> ReviewSession::commitAll()
{
    return commit(std::numeric_limits<qint64>::max());
}

} // namespace bluepencil
