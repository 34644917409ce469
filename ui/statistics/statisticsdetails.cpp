// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of StatisticsPlace about one question each. While one is open the keys of the figures
// rest; it has its own.
#include "ui/common/actionregistry.h"
#include "ui/statistics/agreementpage.h"
#include "ui/statistics/biaspage.h"
#include "ui/statistics/statisticsboard.h"
#include "ui/statistics/statisticsplace.h"

#include <QApplication>
#include <QStackedWidget>

#include <algorithm>

namespace bluepencil {

void StatisticsPlace::addDetailActions()
{
    addAction("statistics.agreement", tr("People and agreement"), Qt::ALT | Qt::Key_7,
              &StatisticsPlace::openAgreement);
    addAction("statistics.bias", tr("Bias audit"), Qt::ALT | Qt::Key_8, &StatisticsPlace::openBias);
}

void StatisticsPlace::openAgreement()
{
    if (m_agreement == nullptr) {
        m_agreement
            = new AgreementPage(m_around.workspacePath, m_around.clock, m_around.random, m_pages);
    }
    openDetail(m_agreement);
    m_agreement->open(m_filter->filter(m_around.clock.now()), m_filter->describe());
}

void StatisticsPlace::openBias()
{
    if (m_bias == nullptr)
        m_bias = new BiasPage(m_around.workspacePath, m_around.clock, m_around.random, m_pages);
    openDetail(m_bias);
    m_bias->open(m_filter->filter(m_around.clock.now()), m_filter->describe(),
                 m_board->overview().choices.attributes);
}

void StatisticsPlace::openDetail(DetailPage *page)
{
    if (!m_details.contains(page)) {
        m_details.append(page);
        m_pages->addWidget(page);
        connect(page, &DetailPage::left, this, &StatisticsPlace::closeDetail);
    }
    m_before = QApplication::focusWidget();
    enableActions(false);
    m_pages->setCurrentWidget(page);
    page->setFocus(Qt::OtherFocusReason);
}

void StatisticsPlace::closeDetail()
{
    enableActions(true);
    m_behindDrafts = FiguresPage;
    closeDrafts();
}

bool StatisticsPlace::showsDetail() const
{
    return std::ranges::any_of(
        m_details, [this](const DetailPage *page) { return page == m_pages->currentWidget(); });
}

} // namespace bluepencil
