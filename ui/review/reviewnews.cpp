// SPDX-License-Identifier: GPL-3.0-or-later
// Newer revisions in ReviewPlace, and asking for one.
#include "core/text/text.h"
#include "ui/common/actionregistry.h"
#include "ui/common/banner.h"
#include "ui/common/style/paint.h"
#include "ui/common/toast.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/overlays/redraftoverlay.h"
#include "ui/review/panes/conversationpane.h"
#include "ui/review/panes/newspane.h"
#include "ui/review/panes/sheethead.h"
#include "ui/review/queue/queuepane.h"
#include "ui/review/reviewplace.h"
#include "ui/words.h"

#include <QTextDocument>

namespace bluepencil {

void ReviewPlace::addNewsActions()
{
    addAction("edit.takeNewDraft", tr("Take the new draft in place of my text"), tr("Edit"),
              {QKeySequence(Qt::SHIFT | Qt::Key_F5)}, &ReviewPlace::takeNewDraft);
    addAction("decide.redraft", tr("Ask for another draft"), tr("Decide"),
              {QKeySequence(Qt::SHIFT | Qt::Key_F9)}, &ReviewPlace::askRedraft);
}

void ReviewPlace::connectNews()
{
    connect(m_newsPane, &NewsPane::seenClicked, this, [this] { m_controller.markSeen(false); });
    connect(m_newsPane, &NewsPane::takeClicked, this, &ReviewPlace::takeNewDraft);
    connect(&m_controller, &ReviewController::revisionSeen, this, &ReviewPlace::onRevisionSeen);
}

// What is marked as new in the conversation stays marked until another item comes.
void ReviewPlace::showNews()
{
    const auto &item = m_controller.item();
    if (!item || !item->hasNews()) {
        m_newsPane->clear();
        return;
    }
    const News news = newsOf(*item);
    m_newsPane->showNews(*item, news);
    offerNewDraft(news.draft);
    m_conversation->showItem(&item->lease.item, news.isNew);
}

namespace {

// One that the reviewer asked for is offered as what to go on from; others are just news.
bool isAskedFor(const Lease &lease)
{
    return lease.arm == Arm::Assisted && lease.asked && !lease.asked->isRefused
        && lease.item.revision > lease.asked->revision;
}

} // namespace

void ReviewPlace::offerNewDraft(bool differs)
{
    const Lease &lease = m_controller.item()->lease;
    if (differs && isAskedFor(lease))
        m_offers.offer(SuggestionKind::Redraft, QString::number(lease.item.revision));
}

// It is taken by deciding on it: to look at it one must put it into the editor.
void ReviewPlace::noteRedraftTaken()
{
    const Lease &lease = m_controller.item()->lease;
    const auto kind = static_cast<std::size_t>(SuggestionKind::Redraft);
    if (!isAskedFor(lease) || m_offers.counts().kinds[kind].offered == 0
        || (m_edited && m_onRedraft != lease.item.revision))
        return;
    m_offers.take(SuggestionKind::Redraft, QString::number(lease.item.revision));
    pushWork();
}

void ReviewPlace::onRevisionSeen()
{
    const auto &item = m_controller.item();
    const WorkingState &work = item->work;
    if (work.text == item->draftText)
        m_onRedraft = item->lease.item.revision;
    // As one step that undo takes back: nobody loses what they wrote by looking at something.
    m_showing = true;
    if (const QString text = m_editor->text(); text != work.text)
        m_editor->replace(0, codePointCount(text), work.text);
    m_labels.setLabels(work.labels);
    m_showing = false;
    const int step = m_editor->surface().document()->availableUndoSteps();
    m_labelHistory.forgetRedo(step);
    m_labelHistory.note(step, work.labels);
    m_edited = item->edited();
    m_queue->setOnScreen(m_shownItem, m_edited);
    m_head->showItem(*item);
    showNews();
    refreshCompare();
    showBanners();
    requestDiff(true);
    refreshChecks();
    lookThrough(true);
    requestMemory(true);
    showLabels();
    showState();
    if (isVisible())
        focusEditor();
}

void ReviewPlace::takeNewDraft()
{
    if (m_controller.item() && m_controller.item()->lease.arm == Arm::Assisted)
        m_controller.markSeen(true);
}

void ReviewPlace::askRedraft()
{
    const auto &item = m_controller.item();
    if (!item || m_controller.isBusy() || m_controller.isReadOnly() || m_controller.isCovered()
        || isTooSoon() || saysUnseen())
        return;
    const auto &asked = item->lease.asked;
    if (m_redraft == nullptr) {
        m_redraft = new RedraftOverlay(&m_around.window);
        connect(m_redraft, &RedraftOverlay::confirmed, this, [this](const QString &instruction) {
            DecideOptions options;
            options.instruction = instruction;
            m_controller.decide(Action::Redraft, options);
        });
    }
    m_redraft->ask(asked ? asked->instruction : QString());
}

// Nobody decides about a draft that they have not seen.
bool ReviewPlace::saysUnseen()
{
    if (!m_controller.hasUnseenRevision())
        return false;
    const QString key
        = m_around.actions.keys(QStringLiteral("edit.renew")).toString(QKeySequence::NativeText);
    m_around.toast.present(
        key.isEmpty() ? tr("A newer revision came in. Look at what is new, then decide.")
                      : tr("A newer revision came in. Look at what is new and press %1, then "
                           "decide.")
                            .arg(isolated(key)));
    return true;
}

// Decided, and something came in between: it is back on the desk.
bool ReviewPlace::showPutBack(const Delivery &delivery)
{
    const bool stale = delivery.refusal->code == Error::Code::NotSeen;
    const bool noDraft
        = delivery.action == Action::Redraft && delivery.refusal->code == Error::Code::Conflict;
    if (!stale && !noDraft)
        return false;
    BannerMessage message;
    message.id = QStringLiteral("putBack.") + delivery.itemId;
    message.tone = Tone::Warn;
    message.icon = QStringLiteral("info");
    message.strong = tr("%1 waits for you again.").arg(isolated(delivery.externalId));
    message.sentence = stale
        ? tr("A newer revision came in before it was sent. Your text is kept.")
        : tr("No other draft can be asked for: one is on its way, or the producer has its answer. "
             "Your text is kept.");
    message.closable = true;
    BannerAction open;
    open.text = tr("Open it");
    open.run
        = [this, id = message.id, producer = delivery.producer, externalId = delivery.externalId] {
              m_around.banner.withdraw(id);
              m_controller.openItem(producer, externalId);
          };
    message.actions = {open};
    m_around.banner.post(message);
    return true;
}

void ReviewPlace::showRefusedDraft()
{
    Banner &banner = m_around.banner;
    const auto &item = m_controller.item();
    if (item)
        banner.withdraw(QStringLiteral("putBack.") + item->lease.itemId);
    const QString id = QStringLiteral("noDraft");
    if (!item || !item->lease.asked || !item->lease.asked->isRefused) {
        banner.withdraw(id);
        return;
    }
    BannerMessage message;
    message.id = id;
    message.tone = Tone::Warn;
    message.icon = QStringLiteral("info");
    message.strong = tr("No other draft of %1 comes.")
                         .arg(isolated(m_veil->text(item->lease.item.externalId)));
    const QString &reason = item->lease.asked->refusal;
    if (item->lease.asked->isLate)
        message.sentence = tr("No answer in time. Decide on the one that is there.");
    else
        message.sentence = reason.isEmpty()
            ? tr("Decide on the one that is there.")
            : tr("The producer says: %1").arg(m_veil->text(reason, mostSaid));
    banner.post(message);
}

} // namespace bluepencil
