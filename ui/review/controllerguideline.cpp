// SPDX-License-Identifier: GPL-3.0-or-later
// The guideline of the item on the screen: what ReviewController knows of it.
#include "core/base/whendone.h"
#include "ui/review/reviewcontroller.h"

namespace bluepencil {

void ReviewController::refreshGuideline()
{
    if (!m_item)
        return;
    whenDone(m_service.run([guideline = m_item->lease.item.guideline](ReviewDesk &desk) {
        return guidelineFor(desk.database, guideline, desk.session.config().reviewer);
    }),
             this,
             [this, itemId = m_item->lease.itemId](
                 const Result<std::optional<GuidelineText>> &guideline) {
                 if (!guideline || !m_item || m_item->lease.itemId != itemId)
                     return;
                 m_guideline = *guideline;
                 Q_EMIT guidelineChanged();
             });
}

void ReviewController::markGuidelineRead()
{
    if (!m_guideline || !m_guideline->isUnread || m_readOnly)
        return;
    whenDone(
        m_service.run([id = m_guideline->id, version = m_guideline->version](ReviewDesk &desk) {
            return bluepencil::markGuidelineRead(desk.database, desk.clock,
                                                 desk.session.config().reviewer, id, version);
        }),
        this, [this](const Result<> &marked) {
            if (!marked)
                Q_EMIT failed(marked.error());
            refreshGuideline();
        });
}

} // namespace bluepencil
