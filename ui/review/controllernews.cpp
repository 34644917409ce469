// SPDX-License-Identifier: GPL-3.0-or-later
// How ReviewController learns of a newer revision of the item on the screen, and what follows when
// the person has looked at it.
#include "core/base/whendone.h"
#include "ui/review/reviewcontroller.h"

namespace bluepencil {

void ReviewController::watchRevision()
{
    if (!m_item || m_readOnly || m_watching || m_renewing || isBusy() || isCovered())
        return;
    m_watching = true;
    const QString itemId = m_item->lease.itemId;
    whenDone(m_service.run([itemId](ReviewDesk &desk) { return desk.session.isOutdated(itemId); }),
             this, [this, itemId](const Result<bool> &outdated) {
                 m_watching = false;
                 if (outdated && *outdated && m_item && m_item->lease.itemId == itemId)
                     renew();
             });
}

void ReviewController::markSeen(bool takeDraft)
{
    if (isBusy() || m_readOnly || !hasUnseenRevision())
        return;
    m_saveTimer.stop();
    ++m_busy;
    Q_EMIT busyChanged();
    const QString itemId = m_item->lease.itemId;
    whenDone(m_service.run([itemId, takeDraft, work = currentWork()](ReviewDesk &desk) {
        return desk.session.see(itemId, work, takeDraft);
    }),
             this, [this, itemId, token = m_workToken](Result<OpenItem> fresh) {
                 --m_busy;
                 if (!fresh)
                     Q_EMIT failed(fresh.error());
                 else if (m_item && m_item->lease.itemId == itemId)
                     takeSeen(std::move(*fresh), token == m_workToken);
                 Q_EMIT busyChanged();
             });
}

// What was typed while the service was at it stays.
void ReviewController::takeSeen(OpenItem fresh, bool isUntouched)
{
    WorkingState typed = currentWork();
    const int seen = fresh.work.seenRevision;
    m_item = std::move(fresh);
    if (isUntouched) {
        setSaveState(SaveState::Saved);
    } else {
        typed.seenRevision = seen;
        setWork(typed);
    }
    Q_EMIT revisionSeen();
}

} // namespace bluepencil
