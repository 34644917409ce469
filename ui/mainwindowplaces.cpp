// SPDX-License-Identifier: GPL-3.0-or-later
// The places beside Review, which are made behind the first draft or when they are asked for.
#include "core/queue/remote/networktransport.h"
#include "core/review/reviewservice.h"
#include "core/stats/mywork/remotework.h"
#include "core/stats/search/remotesearch.h"
#include "core/stats/search/searchservice.h"
#include "core/stats/statsservice.h"
#include "ui/common/emptystate.h"
#include "ui/common/toast.h"
#include "ui/dataset/datasetplace.h"
#include "ui/guideline/guidelinepage.h"
#include "ui/mainwindow.h"
#include "ui/review/reviewcontroller.h"
#include "ui/rights/requestspage.h"
#include "ui/statistics/pages/myworkpage.h"
#include "ui/topbar.h"

#include <QStackedWidget>

namespace bluepencil {

void MainWindow::buildOtherPlaces()
{
    if (m_review == nullptr || m_datasets != nullptr)
        return;
    buildStatistics();
    buildDatasets();
    buildGuidelines();
    m_datasets->setActionsEnabled(false);
    m_guidelines->setActionsEnabled(false);
}

ActionRegistry &MainWindow::actions()
{
    buildOtherPlaces();
    return *m_actions;
}

DatasetPlace *MainWindow::datasets()
{
    buildOtherPlaces();
    return m_datasets;
}

void MainWindow::buildStatistics()
{
    const PageContext context {*m_service, m_clock, *m_actions, m_settings, m_dialogs, m_pages};
    m_pages->addWidget(
        m_config.statistics
            ? m_config.statistics(context)
            : new EmptyState(QStringLiteral("statistics"), tr("Statistics on the command line"),
                             tr("“bluepencil-cli stats” prints the figures of this workspace."),
                             m_pages));
}

void MainWindow::buildDatasets()
{
    m_datasets = new DatasetPlace({m_service->config().workspacePath, m_clock, m_random, *m_actions,
                                   m_dialogs, *this, &m_settings},
                                  m_pages);
    connect(m_datasets, &DatasetPlace::said, m_toast,
            [this](const QString &sentence) { m_toast->present(sentence); });
    if (!m_service->isRemote()) {
        connect(m_controller.get(), &ReviewController::figuresChanged, m_datasets,
                &DatasetPlace::refresh);
    }
    m_pages->addWidget(m_datasets);
}

void MainWindow::openRequests()
{
    if (m_review == nullptr || showElsewhere(tr("Requests are kept in the workspace")))
        return;
    buildOtherPlaces();
    if (m_requestsPage == nullptr) {
        m_requestsPage = new RequestsPage(m_service->config().workspacePath, m_clock, m_random,
                                          m_service->config().session.reviewer, m_pages);
        m_pages->addWidget(m_requestsPage);
        connect(m_requestsPage, &RequestsPage::closeWanted, this, &MainWindow::openSettings);
    }
    m_pages->setCurrentWidget(m_requestsPage);
    m_top->setPlace(-1);
    enableActionsOf(-1);
}

void MainWindow::openMyWork()
{
    if (m_review == nullptr)
        return;
    buildOtherPlaces();
    if (m_myWork == nullptr) {
        if (m_service->isRemote()) {
            // Whose the token is may be known later, and the token be another.
            const auto gateway = std::make_shared<RemoteWork>(m_clock, m_random);
            m_myWork = new MyWorkPage(
                MyWorkPage::From::Gateway,
                [this, gateway](int days) {
                    return gateway->read({*gatewayAddress(m_config.workspacePath), m_config.token},
                                         m_controller->reviewer(), days);
                },
                m_pages);
        } else {
            const ReviewService::Config &config = m_service->config();
            const auto figures
                = std::make_shared<StatsService>(config.workspacePath, m_clock, m_random);
            m_myWork = new MyWorkPage(
                MyWorkPage::From::Workspace,
                [figures, reviewer = config.session.reviewer](int days) {
                    return figures->myWork(reviewer, days);
                },
                m_pages);
        }
        m_pages->addWidget(m_myWork);
        connect(m_myWork, &MyWorkPage::closeWanted, this, [this] { openPlace(ReviewPage); });
    }
    m_pages->setCurrentWidget(m_myWork);
    m_top->setPlace(-1);
    enableActionsOf(-1);
}

std::unique_ptr<SearchSource> MainWindow::searchSource()
{
    if (!m_service->isRemote())
        return std::make_unique<SearchService>(m_service->config().workspacePath, m_clock,
                                               m_random);
    const auto asker = [this] {
        return RemoteSearch::Asker {{*gatewayAddress(m_config.workspacePath), m_config.token},
                                    m_controller->reviewer()};
    };
    return std::make_unique<RemoteSearch>(asker, m_clock, m_random);
}

void MainWindow::buildGuidelines()
{
    m_guidelines = new GuidelinePage(*m_service, m_clock, *m_actions, *this, m_pages);
    connect(m_guidelines, &GuidelinePage::closeWanted, this, [this] { openPlace(ReviewPage); });
    connect(m_guidelines, &GuidelinePage::said, m_toast,
            [this](const QString &sentence) { m_toast->present(sentence); });
    m_pages->addWidget(m_guidelines);
}

} // namespace bluepencil
