// SPDX-License-Identifier: GPL-3.0-or-later
// How ReviewPlace gets from one item to another, and gives several back.
#include "ui/common/style/paint.h"
#include "ui/common/toast.h"
#include "ui/review/overlays/flowoverlays.h"
#include "ui/review/queue/prepareditems.h"
#include "ui/review/queue/queuepane.h"
#include "ui/review/reviewplace.h"
#include "ui/words.h"

#include <limits>

namespace bluepencil {

void ReviewPlace::addMoves()
{
    const QString move = tr("Move");
    addAction("move.firstItem", tr("First item"), move, {QKeySequence(Qt::ALT | Qt::Key_Home)},
              &ReviewPlace::firstItem);
    addAction("move.lastItem", tr("Last item"), move, {QKeySequence(Qt::ALT | Qt::Key_End)},
              &ReviewPlace::lastItem);
    addAction("move.nextStarted", tr("Next item you began to edit"), move,
              {QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Down)}, &ReviewPlace::nextStarted);
    addAction("move.back", tr("Back to the item before"), move,
              {QKeySequence(Qt::ALT | Qt::Key_Left)}, &ReviewPlace::goBack);
    addAction("move.jump", tr("Go to an item"), move, {QKeySequence(Qt::CTRL | Qt::Key_G)},
              &ReviewPlace::askJump);
    addAction("decide.releaseSelected", tr("Give the selected items back"), tr("Decide"),
              {QKeySequence(Qt::SHIFT | Qt::Key_F4)}, &ReviewPlace::askReleaseSelected);
    connect(&m_controller, &ReviewController::missed, this, &ReviewPlace::onMissed);
    connect(&m_controller, &ReviewController::releasedMany, this, &ReviewPlace::onReleased);
    connect(&m_controller, &ReviewController::upcoming, m_prepared, &PreparedItems::prepare);
}

void ReviewPlace::firstItem()
{
    m_controller.openPlace(0);
}

void ReviewPlace::lastItem()
{
    m_controller.openPlace(std::numeric_limits<int>::max());
}

void ReviewPlace::nextStarted()
{
    m_controller.openNextStarted();
}

void ReviewPlace::goBack()
{
    m_controller.goBack();
}

void ReviewPlace::askJump()
{
    if (m_jump == nullptr) {
        m_jump = new JumpOverlay(&m_around.window);
        connect(m_jump, &JumpOverlay::confirmed, &m_controller, &ReviewController::jump);
    }
    m_jump->ask(int(m_controller.entries().size()));
}

void ReviewPlace::askReleaseSelected()
{
    if (m_controller.isBusy() || m_controller.isReadOnly())
        return;
    QStringList held;
    const std::vector<QueueEntry> selected = m_queue->selected();
    for (const QueueEntry &entry : selected) {
        const bool onScreen
            = m_controller.item() && m_controller.item()->lease.itemId == entry.itemId;
        if (entry.held || onScreen)
            held.append(entry.itemId);
    }
    if (m_releaseMany == nullptr) {
        m_releaseMany = new ReleaseOverlay(&m_around.window);
        connect(m_releaseMany, &ReleaseOverlay::confirmed, &m_controller,
                &ReviewController::releaseMany);
    }
    m_releaseMany->ask(held, int(selected.size()));
}

void ReviewPlace::onMissed(Miss what, const QString &where)
{
    switch (what) {
    case Miss::None:
        return;
    case Miss::NoSuchItem:
        m_around.toast.present(
            tr("No open draft has the id or the place “%1”.").arg(isolated(where.left(80))));
        return;
    case Miss::NoneStarted:
        m_around.toast.present(tr("You have begun to edit no other draft."));
        return;
    case Miss::NoneBefore:
        m_around.toast.present(tr("None of the drafts before can be opened again."));
        return;
    case Miss::AwaitsDraft:
        m_around.toast.present(
            tr("%1 waits for another draft and comes back by itself.").arg(isolated(where)));
        return;
    }
}

void ReviewPlace::onReleased(const ReleaseReport &report)
{
    QString sentence = tr("%n draft(s) given back.", nullptr, report.released);
    if (!report.refused.empty()) {
        const words::ErrorWords said = words::error(report.refused.front().error);
        sentence
            += u' ' + tr("%n stayed. %1", nullptr, int(report.refused.size())).arg(said.strong);
    }
    m_around.toast.present(sentence);
}

} // namespace bluepencil
