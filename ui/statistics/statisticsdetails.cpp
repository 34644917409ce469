// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of StatisticsPlace about one question each. While one is open the keys of the figures
// rest; it has its own.
#include "ui/common/actionregistry.h"
#include "ui/common/decisionbutton.h"
#include "ui/statistics/draftlist.h"
#include "ui/statistics/figurecsv.h"
#include "ui/statistics/pages/agreementpage.h"
#include "ui/statistics/pages/biaspage.h"
#include "ui/statistics/pages/draftspage.h"
#include "ui/statistics/pages/driftpage.h"
#include "ui/statistics/picture.h"
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
    for (const char *id : {"statistics.drift", "statistics.agreement", "statistics.bias",
                           "statistics.compare"}) // which is no page, and of most of them
        m_pageIds.append(QString::fromLatin1(id));
}

void StatisticsPlace::openAgreement()
{
    if (m_agreement == nullptr) {
        m_agreement
            = new AgreementPage(m_around.workspacePath, m_around.clock, m_around.random, m_pages);
        m_agreement->addControl(
            makeCompareButton(QStringLiteral("agreementCompare"), {}, m_agreement));
        connect(m_agreement, &AgreementPage::draftsWanted, this, &StatisticsPlace::openBehind);
    }
    openDetail(m_agreement);
    m_agreement->open(question(true), said(true));
}

void StatisticsPlace::openBias()
{
    if (m_bias == nullptr) {
        m_bias = new BiasPage(m_around.workspacePath, m_around.clock, m_around.random, m_pages);
        connect(m_bias, &BiasPage::draftsWanted, this, &StatisticsPlace::openBehind);
    }
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
        connect(page, &DetailPage::readingFailed, this, &StatisticsPlace::tellFailed);
        connect(page, &DetailPage::answered, this, &StatisticsPlace::tellRead);
    }
    m_before = QApplication::focusWidget();
    m_behindDrafts = FiguresPage; // whatever page they were left for
    enableActions(false);
    m_pages->setCurrentWidget(page);
    placeAgainstBar();
    rest();
    enablePageActions(true);
    page->setFocus(Qt::OtherFocusReason);
}

void StatisticsPlace::closeDetail()
{
    enableActions(true);
    m_behindDrafts = FiguresPage;
    closeDrafts();
}

// The decisions behind a page that is shown; Escape leads back to it.
void StatisticsPlace::openBehind(const QString &title, const FeedbackListQuery &query)
{
    m_before = QApplication::focusWidget();
    m_behindDrafts = m_pages->currentIndex();
    enablePageActions(false);
    m_pages->setCurrentIndex(DraftsShown);
    m_drafts->open(title, query, m_zone);
    m_drafts->list()->setFocus(Qt::OtherFocusReason);
}

// Files of a page about one question; false where none is shown.
bool StatisticsPlace::saveDetailFigures()
{
    const auto *page = qobject_cast<DetailPage *>(m_pages->currentWidget());
    if (!showsDrift() && (page == nullptr || (page != m_agreement && page != m_bias)))
        return false;
    if (const auto saved = showsDrift() ? m_drift->savedPage() : page->savedPage())
        savePage(*saved);
    return true;
}

bool StatisticsPlace::saveDetailPicture()
{
    const auto *page = qobject_cast<DetailPage *>(m_pages->currentWidget());
    if (!showsDrift() && (page == nullptr || (page != m_agreement && page != m_bias)))
        return false;
    if (QWidget *shown = showsDrift() ? m_drift->pictured() : page->pictured()) {
        save(tr("Save the picture"), tr("PNG"), QStringLiteral("png"),
             [image = pictureOf(*shown)](const QString &path) { return savePng(path, image); });
    }
    return true;
}

bool StatisticsPlace::showsDetail() const
{
    return showsDrift() || std::ranges::any_of(m_details, [this](const DetailPage *page) {
               return page == m_pages->currentWidget();
           });
}

} // namespace bluepencil
