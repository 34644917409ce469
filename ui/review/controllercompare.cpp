// SPDX-License-Identifier: GPL-3.0-or-later
// What ReviewController does about drafts and older texts of the item on the screen.
#include "core/base/whendone.h"
#include "core/review/desklist.h"
#include "ui/review/reviewcontroller.h"

namespace bluepencil {

void ReviewController::switchDraft(const QString &draftId)
{
    const Draft *draft = m_item ? m_item->lease.item.draft(draftId) : nullptr;
    if (draft == nullptr || m_readOnly || m_item->draftId == draftId)
        return;
    m_item->draftId = draftId;
    m_item->draftText = draft->text;
    whenDone(m_service.run(
                 [itemId = m_item->lease.itemId, draftId, work = currentWork()](ReviewDesk &desk) {
                     return desk.session.switchDraft(itemId, draftId, work);
                 }),
             this, [this](const Result<> &done) {
                 if (!done)
                     Q_EMIT failed(done.error());
             });
    Q_EMIT draftSwitched();
}

void ReviewController::setDraftAside(bool aside)
{
    if (!m_item || m_readOnly)
        return;
    whenDone(m_service.run(
                 [itemId = m_item->lease.itemId, aside, work = currentWork()](ReviewDesk &desk) {
                     return desk.session.setDraftAside(itemId, aside, work);
                 }),
             this, [this](const Result<> &done) {
                 if (!done)
                     Q_EMIT failed(done.error());
             });
}

void ReviewController::fetchEarlier()
{
    if (!m_item)
        return;
    whenDone(
        m_service.run([lease = m_item->lease, draftId = m_item->draftId,
                       draftText = m_item->draftText, reviewer = reviewer()](ReviewDesk &desk) {
            return earlierTexts(desk.database, lease, draftId, draftText, reviewer);
        }),
        this, [this, itemId = m_item->lease.itemId](const Result<std::vector<EarlierText>> &texts) {
            if (!m_item || m_item->lease.itemId != itemId)
                return; // another item is on the screen by now
            if (texts)
                Q_EMIT earlierFetched(*texts);
            else
                Q_EMIT failed(texts.error());
        });
}

void ReviewController::fetchOpinions()
{
    if (!m_item)
        return;
    whenDone(m_service.run(
                 [lease = m_item->lease](ReviewDesk &desk) { return opinionsAt(desk, lease); }),
             this,
             [this, itemId = m_item->lease.itemId](const Result<std::vector<Opinion>> &found) {
                 if (!m_item || m_item->lease.itemId != itemId)
                     return; // another item is on the screen by now
                 if (found)
                     Q_EMIT opinionsFetched(*found);
                 else
                     Q_EMIT failed(found.error());
             });
}

} // namespace bluepencil
