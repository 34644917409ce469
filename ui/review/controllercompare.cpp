// SPDX-License-Identifier: GPL-3.0-or-later
// What ReviewController does about drafts and older texts of the item on the screen.
#include "core/base/whendone.h"
#include "core/review/desklist.h"
#include "core/review/remoteearlier.h"
#include "ui/review/reviewcontroller.h"

namespace bluepencil {

namespace {

// Somebody sits before it.
CallRules earlierRules()
{
    CallRules rules;
    rules.overallMs = 5000;
    rules.attemptMs = 4000;
    rules.backoffMs = 250;
    rules.opensAfter = 3;
    return rules;
}

} // namespace

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

// A gateway is asked on a line of its own, so that no decision waits for it.
QFuture<Result<std::vector<EarlierText>>> ReviewController::askEarlier()
{
    const auto &item = *m_item;
    if (!m_service.isRemote()) {
        return m_service.run([lease = item.lease, draftId = item.draftId,
                              draftText = item.draftText, reviewer = reviewer()](ReviewDesk &desk) {
            return earlierTexts(desk.database, lease, draftId, draftText, reviewer);
        });
    }
    if (m_earlier == nullptr) {
        m_earlier = std::make_unique<RemoteQuestions>(QStringLiteral("earlier"), m_clock,
                                                      m_service.random(), earlierRules());
    }
    const Connection connection {*gatewayAddress(m_service.config().workspacePath),
                                 m_service.token()};
    return m_earlier->ask(connection, reviewer(),
                          [lease = item.lease, draftId = item.draftId,
                           draftText = item.draftText](HttpReviewQueue &gateway) {
                              return earlierTextsAt(gateway, lease, draftId, draftText);
                          });
}

void ReviewController::fetchEarlier()
{
    if (!m_item)
        return;
    whenDone(askEarlier(), this,
             [this, itemId = m_item->lease.itemId](const Result<std::vector<EarlierText>> &texts) {
                 if (!m_item || m_item->lease.itemId != itemId)
                     return; // another item is on the screen by now
                 if (!texts && texts.error().code == Error::Code::Cancelled)
                     return; // asked again
                 if (!texts)
                     Q_EMIT failed(texts.error());
                 if (texts)
                     Q_EMIT earlierFetched(*texts);
                 else if (m_service.isRemote() && m_item->lease.item.drafts.size() > 1)
                     Q_EMIT earlierFetched({}); // the other drafts are here
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
