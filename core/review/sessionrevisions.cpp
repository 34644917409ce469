// SPDX-License-Identifier: GPL-3.0-or-later
// Revisions that come in while a ReviewSession has the item (rule 7).
#include "core/review/reviewsession.h"

#include <algorithm>

namespace bluepencil {

// A revision that the store does not have any more is no reason to keep the item from anybody: then
// all of it is new.
Result<> ReviewSession::addSeen(const Held &held, const QString &draftId, OpenItem &item)
{
    if (held.seen && held.seen->revision == item.work.seenRevision) {
        item.seen = held.seen;
    } else {
        Result<Item> earlier
            = m_queue.earlier(held.lease.key, m_config.reviewer, item.work.seenRevision);
        const bool isOut = !earlier
            && (earlier.error().code == Error::Code::NotFound
                || earlier.error().code == Error::Code::LeaseLost);
        if (isOut)
            return {};
        if (!earlier)
            return fail(earlier.error());
        item.seen = std::move(*earlier);
    }
    const Draft *draft = item.seen->draft(draftId);
    item.seenDraftText = draft ? draft->text : item.seen->drafts.front().text;
    return {};
}

Result<bool> ReviewSession::isOutdated(const QString &itemId)
{
    const Held *held = findHeld(itemId);
    if (!held)
        return fail(notOnDesk(itemId));
    const Result<ItemStatus> status
        = m_queue.status(held->lease.producer, held->lease.item.externalId);
    if (!status)
        return fail(status.error());
    return status->revision > held->lease.item.revision;
}

// So that a reviewer hears of a newer revision before the decision is made, not after. Without an
// answer the decision is journalled, and the store holds it against the newest one.
Result<> ReviewSession::checkNewest(const QString &itemId)
{
    if (m_config.isRemote)
        return {}; // nobody waits for a server here; it holds the decision against the newest one
    const Result<bool> outdated = isOutdated(itemId);
    if (!outdated || !*outdated)
        return {};
    const Result<OpenItem> fresh = refresh(itemId);
    if (!fresh)
        return fail(fresh.error());
    return fail(Error::Code::NotSeen,
                QStringLiteral("a newer revision (%1) came in").arg(fresh->lease.item.revision),
                fresh->lease.item.externalId, QStringLiteral("look at what is new, then decide"));
}

Result<OpenItem> ReviewSession::see(const QString &itemId, const WorkingState &work, bool takeDraft)
{
    Held *held = findHeld(itemId);
    if (!held)
        return fail(notOnDesk(itemId));
    const Result<OpenItem> item = deskItem(*held);
    if (!item)
        return fail(item.error());
    WorkingState next = work;
    next.seenRevision = held->lease.item.revision;
    const bool unchanged = work.text == item->base();
    const bool replaced = held->lease.arm == Arm::Assisted && (takeDraft || unchanged)
        && work.text != item->draftText;
    if (replaced)
        next.text = item->draftText;
    const bool otherDraft = item->base() != item->draftText;
    next.labels.clear();
    for (Label label : work.labels) {
        const bool isLost = label.span && (label.span->side == Side::Draft ? otherDraft : replaced);
        if (isLost)
            label.span.reset();
        if (std::find(next.labels.begin(), next.labels.end(), label) == next.labels.end())
            next.labels.push_back(label);
    }
    BLUEPENCIL_TRY(
        m_journal.saveWork({held->lease.key, itemId, item->draftId, next}, m_config.reviewer));
    held->seen.reset();
    held->putBack = false;
    return deskItem(*held);
}

} // namespace bluepencil
