// SPDX-License-Identifier: GPL-3.0-or-later
// What MainWindow does when the workspace is on a server: where it is reached, and what of the
// window needs the workspace itself.
#include "ui/common/banner.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/emptystate.h"
#include "ui/common/toast.h"
#include "ui/mainwindow.h"
#include "ui/review/reviewcontroller.h"
#include "ui/search/searchoverlay.h"
#include "ui/settings/connectionpage.h"
#include "ui/statistics/pages/myworkpage.h"
#include "ui/topbar.h"
#include "ui/words.h"

#include <QStackedWidget>

#include <utility>

namespace bluepencil {

void MainWindow::openConnection()
{
    if (m_review == nullptr)
        return;
    if (m_connectionPage == nullptr) {
        m_connectionPage = new ConnectionPage(m_settings, m_config.tokens, m_pages);
        m_pages->addWidget(m_connectionPage);
        connect(m_connectionPage, &ConnectionPage::closeWanted, this,
                [this] { openPlace(ReviewPage); });
        connect(m_connectionPage, &ConnectionPage::accepted, this, &MainWindow::takeConnection);
    }
    m_connectionPage->begin(m_service->isRemote() ? m_config.workspacePath
                                                  : m_settings.text(Settings::Key::GatewayAddress));
    m_pages->setCurrentWidget(m_connectionPage);
    m_top->setPlace(-1);
    enableActionsOf(-1);
}

void MainWindow::takeConnection(const QString &address, const QByteArray &token)
{
    const auto here = gatewayAddress(m_config.workspacePath);
    if (!m_service->isRemote() || !here || here->toString() != address) {
        m_toast->present(tr("Bluepencil works with that workspace from its next start on."));
        return;
    }
    if (!token.isEmpty()) {
        m_config.token = token;
        m_service->setToken(token);
        if (m_myWork != nullptr)
            m_myWork->forget();
        delete std::exchange(m_search, nullptr); // with what it found for the former one
    }
    openPlace(ReviewPage);
    if (m_controller->isOpen())
        m_controller->retry();
    else
        m_controller->start();
}

void MainWindow::welcomeRemote()
{
    m_top->setReviewer(m_controller->reviewer());
    const qint64 waiting = m_controller->othersWaiting();
    if (waiting == 0)
        return;
    BannerMessage message;
    message.id = QStringLiteral("othersWaiting");
    message.tone = Tone::Accent;
    message.icon = QStringLiteral("info");
    message.strong = tr("%n decision(s) of somebody else wait on this machine.", nullptr,
                        int(qMin<qint64>(waiting, 1'000'000)));
    message.sentence = tr("They go out when they sign in here again, never in your name.");
    message.closable = true;
    m_banner->post(message);
}

void MainWindow::showUnreachable(const Error &error)
{
    if (error.code != Error::Code::Unauthorized && error.code != Error::Code::Unreachable
        && error.code != Error::Code::NotPermitted && error.code != Error::Code::ReadOnly)
        return;
    openConnection();
    // The page says more than the error does, and what to do.
    m_connectionPage->test();
}

bool MainWindow::showElsewhere(const QString &head)
{
    if (!m_service->isRemote())
        return false;
    const QString sentence = tr(
        "This window works through a gateway and holds only the drafts you are given. Open the "
        "workspace itself to see it: bluepencil --workspace postgresql://…");
    if (m_elsewhere == nullptr) {
        m_elsewhere = new EmptyState(QStringLiteral("lock"), head, sentence, m_pages);
        m_elsewhere->setObjectName(QStringLiteral("elsewhere"));
        auto *back = new DecisionButton(tr("Back to the drafts"), {}, QKeySequence(),
                                        ButtonVariant::Primary, m_elsewhere);
        back->setObjectName(QStringLiteral("elsewhereBack"));
        connect(back, &QPushButton::clicked, this, [this] { openPlace(ReviewPage); });
        m_elsewhere->addButton(back);
        m_pages->addWidget(m_elsewhere);
    }
    m_elsewhere->setWords(QStringLiteral("lock"), head, sentence);
    m_pages->setCurrentWidget(m_elsewhere);
    m_top->setPlace(-1);
    enableActionsOf(-1);
    m_elsewhere->findChild<QWidget *>(QStringLiteral("elsewhereBack"))->setFocus();
    return true;
}

} // namespace bluepencil
