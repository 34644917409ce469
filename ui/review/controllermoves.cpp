// SPDX-License-Identifier: GPL-3.0-or-later
// How ReviewController gets from one item to another, and gives them back.
#include "core/review/desklist.h"
#include "ui/review/reviewcontroller.h"

#include <algorithm>

namespace bluepencil {

namespace {

// Out of the way for a while, so that the same draft does not come straight back.
constexpr qint64 releasedForMs = 60'000;

} // namespace

void ReviewController::openNeighbour(int step)
{
    if (m_entries.empty())
        return;
    int row = step > 0 ? -1 : int(m_entries.size());
    for (std::size_t i = 0; m_item && i < m_entries.size(); ++i) {
        if (m_entries[i].itemId == m_item->lease.itemId)
            row = int(i);
    }
    row += step;
    if (row >= 0 && row < int(m_entries.size()))
        openPlace(row);
}

void ReviewController::openPlace(int place)
{
    if (m_entries.empty())
        return;
    const auto at = std::size_t(std::clamp(place, 0, int(m_entries.size()) - 1));
    openItem(m_entries[at].producer, m_entries[at].externalId);
}

void ReviewController::openNextStarted()
{
    if (isBusy() || m_readOnly)
        return;
    runLeaving([current
                = m_item ? m_item->lease.itemId : QString()](ReviewDesk &desk) -> Result<After> {
        QueueFilter filter;
        filter.state = QueueFilter::State::Started;
        auto listing = listDesk(desk, filter, listLimit);
        if (!listing)
            return fail(listing.error());
        std::vector<QueueEntry> &started = listing->entries;
        const std::vector<PendingDecision> pending = desk.session.pending();
        std::erase_if(started,
                      [&](const QueueEntry &entry) { return isIn(pending, entry.itemId); });
        // Those behind the current one first, then round.
        const auto here
            = std::find_if(started.begin(), started.end(),
                           [&](const QueueEntry &entry) { return entry.itemId == current; });
        if (here != started.end())
            std::rotate(started.begin(), here + 1, started.end());
        std::erase_if(started, [&](const QueueEntry &entry) { return entry.itemId == current; });
        After after;
        for (const QueueEntry &entry : started) {
            auto item = desk.session.open(entry.producer, entry.externalId);
            if (!item && entry.state == QueueEntry::State::Other)
                continue;
            if (!item)
                return fail(item.error());
            after.item = std::move(*item);
            look(desk, after);
            return after;
        }
        after.miss = Miss::NoneStarted;
        return stay(desk, std::move(after));
    });
}

void ReviewController::goBack()
{
    if (isBusy() || m_readOnly || m_history.empty())
        return;
    runLeaving([history = m_history](ReviewDesk &desk) -> Result<After> {
        After after;
        for (auto place = history.rbegin(); place != history.rend(); ++place) {
            ++after.wentBack;
            auto item = desk.session.open(place->producer, place->externalId);
            if (!item)
                continue; // decided, gone, or with somebody else by now
            after.item = std::move(*item);
            look(desk, after);
            return after;
        }
        after.miss = Miss::NoneBefore;
        return stay(desk, std::move(after));
    });
}

void ReviewController::jump(const QString &where)
{
    if (isBusy() || m_readOnly)
        return;
    const auto named
        = std::find_if(m_entries.begin(), m_entries.end(), [&](const QueueEntry &entry) {
              return entry.externalId.compare(where, Qt::CaseInsensitive) == 0;
          });
    bool isNumber = false;
    const int place = where.toInt(&isNumber);
    if (named != m_entries.end()) {
        openItem(named->producer, named->externalId);
        return;
    }
    if (isNumber && place >= 1 && place <= int(m_entries.size())) {
        openPlace(place - 1);
        return;
    }
    runLeaving([where](ReviewDesk &desk) -> Result<After> {
        QueueFilter filter;
        filter.externalId = where;
        const auto listing = listDesk(desk, filter, 1);
        if (!listing)
            return fail(listing.error());
        After after;
        if (listing->entries.empty()) {
            after.miss = Miss::NoSuchItem;
            after.missing = where;
            return stay(desk, std::move(after));
        }
        const QueueEntry &entry = listing->entries.front();
        auto item = desk.session.open(entry.producer, entry.externalId);
        if (!item)
            return fail(item.error());
        after.item = std::move(*item);
        look(desk, after);
        return after;
    });
}

// Giving back -----------------------------------------------------------------------------------

void ReviewController::release()
{
    if (isBusy() || !m_item || m_readOnly)
        return;
    runLeaving([itemId = m_item->lease.itemId](ReviewDesk &desk) -> Result<After> {
        ReleaseOptions options;
        options.delayMs = releasedForMs;
        BLUEPENCIL_TRY(desk.session.release(itemId, options));
        return nextOn(desk, {}, {itemId});
    });
}

void ReviewController::releaseMany(const QStringList &itemIds)
{
    if (isBusy() || m_readOnly)
        return;
    runLeaving([itemIds, onScreen = m_item ? m_item->lease.itemId : QString()](
                   ReviewDesk &desk) -> Result<After> {
        ReleaseOptions options;
        options.delayMs = releasedForMs;
        ReleaseReport report;
        bool leaves = false;
        for (const QString &itemId : itemIds) {
            const Result<> released = desk.session.release(itemId, options);
            if (released) {
                ++report.released;
                leaves = leaves || itemId == onScreen;
            } else {
                report.refused.push_back({itemId, released.error()});
            }
        }
        After after;
        after.release = std::move(report);
        return leaves ? nextOn(desk, std::move(after), itemIds) : stay(desk, std::move(after));
    });
}

} // namespace bluepencil
