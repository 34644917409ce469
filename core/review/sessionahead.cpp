// SPDX-License-Identifier: GPL-3.0-or-later
// What a ReviewSession has at hand ahead of the item on the screen.
#include "core/review/reviewsession.h"

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int packMost = 25;

bool holds(const QString &wanted, const QString &value)
{
    return wanted.isEmpty() || wanted.compare(value, Qt::CaseInsensitive) == 0;
}

bool suits(const QueueFilter &filter, const QueueEntry &entry)
{
    const bool byText = filter.text.isEmpty()
        || entry.title.contains(filter.text, Qt::CaseInsensitive)
        || entry.externalId.contains(filter.text, Qt::CaseInsensitive);
    const bool byLanguage = holds(filter.language, entry.language)
        || entry.language.startsWith(filter.language + u'-', Qt::CaseInsensitive);
    bool byState = true;
    switch (filter.state) {
    case QueueFilter::State::Any:
        break;
    case QueueFilter::State::Mine:
        byState = entry.held;
        break;
    case QueueFilter::State::Started:
        byState = entry.started;
        break;
    case QueueFilter::State::Returned:
        byState = entry.state == QueueEntry::State::Returned;
        break;
    case QueueFilter::State::Free:
    case QueueFilter::State::Waiting:
    case QueueFilter::State::Other:
        byState = false; // only the gateway knows them
        break;
    }
    return byText && byLanguage && byState && holds(filter.externalId, entry.externalId)
        && holds(filter.queue, entry.queue) && holds(filter.task, entry.task);
}

} // namespace

Result<> ReviewSession::prefetch(const QString &queue)
{
    int atHand = 0;
    for (const Held &held : m_held)
        atHand += isPending(held.lease.itemId) ? 0 : 1;
    if (m_config.isRemote) {
        // What came back is asked for here, so that nobody waits for the answer.
        const Result<int> returned = leaseMore(queue, 1, true);
        if (!returned)
            return fail(returned.error());
        atHand += *returned;
    }
    if (atHand >= m_config.prefetch)
        return {};
    const Result<int> leased = leaseMore(queue, m_config.prefetch - atHand);
    return leased ? Result<> {} : fail(leased.error());
}

Result<int> ReviewSession::takePack(const QString &queue, int count)
{
    const qint64 requestedAt = m_clock.steady();
    LeaseRequest request;
    request.reviewer = m_config.reviewer;
    request.skills = m_config.skills;
    request.queue = queue;
    request.max = std::clamp(count, 1, packMost);
    request.offline = true;
    Result<std::vector<Lease>> leases = m_queue.lease(request);
    if (!leases)
        return fail(leases.error());
    for (Lease &lease : *leases)
        hold(std::move(lease), requestedAt);
    return static_cast<int>(leases->size());
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

Result<QueueListing> ReviewSession::listHeld(const QueueFilter &filter, int limit)
{
    QueueListing listing;
    for (const Held &held : m_held) {
        const Item &item = held.lease.item;
        QueueEntry entry;
        entry.itemId = held.lease.itemId;
        entry.producer = held.lease.producer;
        entry.externalId = item.externalId;
        entry.title = item.title;
        for (const Message &message : item.messages) {
            if (item.title.isEmpty() && message.role == Role::User)
                entry.title = message.content.simplified().left(80);
        }
        entry.queue = item.queue;
        entry.task = item.task;
        entry.language = item.language;
        entry.priority = item.priority;
        entry.dueAt = item.dueAt;
        entry.state = urgency(held) > 0 ? QueueEntry::State::Returned : QueueEntry::State::Mine;
        entry.held = true;
        entry.notSentReason = held.lease.notSentReason;
        entry.redrafted = held.lease.asked.has_value();
        const Result<std::optional<SavedWork>> saved
            = m_journal.work(entry.itemId, m_config.reviewer);
        if (!saved)
            return fail(saved.error());
        entry.started = saved->has_value();
        ++listing.open;
        if (int(listing.entries.size()) < limit && suits(filter, entry))
            listing.entries.push_back(std::move(entry));
    }
    return listing;
}

Result<bool> ReviewSession::stillHolds(const LeaseKey &key)
{
    const Result<std::vector<Lease>> held = m_queue.adopt(m_config.reviewer);
    if (!held)
        return fail(held.error());
    return std::any_of(held->begin(), held->end(),
                       [&](const Lease &lease) { return lease.key == key; });
}

void ReviewSession::forget(const QStringList &itemIds)
{
    for (const QString &itemId : itemIds) {
        letGo(itemId);
        std::erase_if(m_lost, [&](const Held &lost) { return lost.lease.itemId == itemId; });
        std::erase_if(m_pending,
                      [&](const Waiting &waiting) { return waiting.entry.itemId == itemId; });
        std::erase_if(m_early, [&](const Delivery &early) { return early.itemId == itemId; });
        m_savedHere.remove(itemId);
    }
}

} // namespace bluepencil
