// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/pages/draftspage.h"

#include "core/base/whendone.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/theme.h"
#include "ui/review/veil/screenveil.h"
#include "ui/statistics/draftlist.h"
#include "ui/statistics/figurewords.h"
#include "ui/statistics/recordview.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace bluepencil {

DraftsPage::DraftsPage(StatsService &service, const Settings *settings, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_veil(new ScreenVeil(this))
{
    setObjectName(QStringLiteral("statisticsBehind"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::s16, space::page, space::s20);
    column->setSpacing(space::s16);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s12);
    m_back = new DecisionButton(tr("Back"), {}, QKeySequence(Qt::Key_Escape), ButtonVariant::Normal,
                                this);
    m_back->setObjectName(QStringLiteral("statisticsBack"));
    head->addWidget(m_back);
    m_title = new ElideLabel({}, TypeRole::Title, Ink::Text, this);
    m_title->setObjectName(QStringLiteral("statisticsBehindTitle"));
    m_title->setProperty("elides", true);
    head->addWidget(m_title);
    m_count = new ElideLabel({}, TypeRole::Body, Ink::Muted, this);
    m_count->setObjectName(QStringLiteral("statisticsBehindCount"));
    head->addWidget(m_count);
    head->addStretch(1);
    column->addLayout(head);
    auto *host = new QWidget(this);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(space::cardX, space::cardY, space::cardX, space::cardY);
    inside->addWidget(host);
    column->addLayout(inside, 1);
    m_pages = new QStackedLayout(host);
    m_list = new DraftList(host);
    m_pages->addWidget(m_list);
    m_record = new RecordView(host);
    m_pages->addWidget(m_record);
    m_words = new EmptyState(QStringLiteral("info"), {}, {}, host);
    m_pages->addWidget(m_words);
    m_list->drafts()->setVeil(m_veil);
    m_record->setVeil(m_veil);
    if (settings != nullptr)
        m_veil->follow(*settings);
    connect(m_back, &QPushButton::clicked, this, &DraftsPage::back);
    connect(m_list, &DraftList::opened, this, &DraftsPage::openRecord);
    connect(m_list->drafts(), &DraftListModel::moreWanted, this,
            [this](const FeedbackMark &after) { read(after); });
}

DraftsPage::~DraftsPage() = default;

void DraftsPage::open(const QString &title, const FeedbackListQuery &query, const QTimeZone &zone)
{
    m_query = query;
    m_zone = zone;
    m_veil->setShown(false);
    m_title->setLine(title);
    m_count->setLine({});
    m_list->drafts()->clear();
    m_list->drafts()->setZone(zone);
    showPage(ListPage);
    read(std::nullopt);
}

void DraftsPage::read(const std::optional<FeedbackMark> &after)
{
    const quint64 asked = ++m_asked;
    FeedbackListQuery query = m_query;
    query.after = after;
    ++m_reading;
    whenDone(m_service.list(query), this,
             [this, asked, first = !after](const Result<FeedbackPage> &page) {
                 --m_reading;
                 if (asked == m_asked)
                     take(page, first);
             });
}

void DraftsPage::take(const Result<FeedbackPage> &page, bool first)
{
    if (!page) {
        showProblem(page.error());
        return;
    }
    if (first && page->total)
        m_count->setLine(tr("%Ln decision(s)", nullptr, int(*page->total)));
    if (first && page->entries.empty()) {
        m_words->setWords(QStringLiteral("info"), tr("They are gone"),
                          tr("These decisions were taken back or erased meanwhile."));
        m_pages->setCurrentIndex(WordsPage);
        return;
    }
    m_list->drafts()->append(*page);
    if (first) {
        m_list->setCurrentIndex(m_list->drafts()->index(0));
        if (isVisible() && !showsRecord())
            m_list->setFocus(Qt::OtherFocusReason);
    }
}

void DraftsPage::openRecord(const QString &feedbackId)
{
    ++m_reading;
    whenDone(m_service.record(feedbackId), this, [this](const Result<FeedbackRecord> &record) {
        --m_reading;
        if (!isVisible())
            return;
        if (!record) {
            showProblem(record.error());
            return;
        }
        m_record->setRecord(*record, m_zone);
        showPage(RecordPage);
        m_record->focusText();
    });
}

bool DraftsPage::isSettled() const
{
    return m_reading == 0 && m_veil->isIdle();
}

bool DraftsPage::showsRecord() const
{
    return m_pages->currentIndex() == RecordPage;
}

void DraftsPage::back()
{
    if (m_pages->currentIndex() == RecordPage
        || (m_pages->currentIndex() == WordsPage && m_list->drafts()->rowCount() > 0)) {
        showPage(ListPage);
        m_list->setFocus(Qt::OtherFocusReason);
        return;
    }
    ++m_asked; // what still comes is for nobody
    Q_EMIT left();
}

void DraftsPage::showPage(Page page)
{
    m_pages->setCurrentIndex(page);
}

void DraftsPage::showProblem(const Error &error)
{
    if (error.code == Error::Code::Cancelled)
        return;
    const words::ErrorWords said = words::error(error);
    m_words->setWords(QStringLiteral("cross-circle"), said.strong, said.sentence);
    m_pages->setCurrentIndex(WordsPage);
}

void DraftsPage::hideEvent(QHideEvent *event)
{
    m_veil->setShown(false);
    QWidget::hideEvent(event);
}

void DraftsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        back();
        return;
    }
    QWidget::keyPressEvent(event);
}

void DraftsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect inside = m_pages->parentWidget()->geometry().adjusted(-space::cardX, -space::cardY,
                                                                      space::cardX, space::cardY);
    drawRounded(&painter, inside, radius::card, theme().surface, theme().line);
}

} // namespace bluepencil
