// SPDX-License-Identifier: GPL-3.0-or-later
// What ReviewPlace says and offers when the workspace is on a server.
#include "ui/common/actionregistry.h"
#include "ui/common/banner.h"
#include "ui/common/toast.h"
#include "ui/review/overlays/conflictoverlay.h"
#include "ui/review/reviewplace.h"
#include "ui/words.h"

#include <QAction>

namespace bluepencil {

namespace {

constexpr int packSize = 25;

} // namespace

void ReviewPlace::addRemoteActions()
{
    addAction("queue.pack", tr("Take drafts along"), tr("Move"),
              {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P)}, &ReviewPlace::takePack);
}

void ReviewPlace::connectRemote()
{
    connect(&m_controller, &ReviewController::pendingChanged, this, [this] {
        if (m_controller.isWithoutContact())
            showTrouble(); // how many wait
    });
    connect(&m_controller, &ReviewController::packed, this, [this](int count) {
        m_around.toast.present(count > 0
                                   ? tr("%n draft(s) are yours to take along.", nullptr, count)
                                   : tr("There is no draft that you could take along."));
    });
    connect(&m_controller, &ReviewController::conflicts, this,
            [this](const std::vector<Delivery> &deliveries) {
                if (m_conflicts == nullptr) {
                    m_conflicts = new ConflictOverlay(window());
                    m_conflicts->setVeil(m_veil);
                }
                m_conflicts->ask(deliveries);
            });
}

void ReviewPlace::takePack()
{
    if (m_controller.service().isRemote()) {
        m_controller.takePack(packSize);
        return;
    }
    m_around.toast.present(tr("This workspace is on this machine: all of it is here already."));
}

BannerMessage ReviewPlace::awayMessage(const Error &error)
{
    const int waiting = int(m_controller.pending().size());
    BannerMessage message;
    message.id = QStringLiteral("trouble");
    message.tone = Tone::Warn;
    message.icon = QStringLiteral("cloud-off");
    message.strong = error.code == Error::Code::ReadOnly ? tr("The server is newer.")
                                                         : words::error(error).strong;
    message.sentence = waiting > 0
        ? tr("You work on with what is here. %n decision(s) wait on this machine and go out by "
             "themselves.",
             nullptr, waiting)
        : tr("You work on with what is here; your text is saved on this machine.");
    BannerAction again;
    again.text = tr("Try again");
    again.icon = QStringLiteral("sync");
    again.run = [this] {
        m_controller.retry();
    };
    BannerAction connection;
    connection.text = tr("Connection");
    connection.keys = m_around.actions.keys(QStringLiteral("window.connection"));
    connection.run = [this] {
        if (QAction *action = m_around.actions.action(QStringLiteral("window.connection")))
            action->trigger();
    };
    BannerAction goOn;
    goOn.text = tr("Go on without contact");
    goOn.icon = QStringLiteral("pencil");
    goOn.run = [this] {
        m_controller.goOnWithoutContact();
    };
    message.actions = {again, m_controller.isCovered() ? goOn : connection};
    return message;
}

} // namespace bluepencil
