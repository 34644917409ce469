// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/pages/detailpage.h"

#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/style/theme.h"
#include "ui/statistics/cards/plotcard.h"
#include "ui/statistics/pages/pagecsv.h"
#include "ui/words.h"

#include <QApplication>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace bluepencil {

namespace {

constexpr int barRow = 36; // of a plot
constexpr int barsFrame = 92; // its head and its axis
constexpr int leastPlot = 200;

} // namespace

DetailPage::DetailPage(const QString &objectName, const QString &title, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(objectName);
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(space::page, space::s16, space::page, space::s20);
    m_column->setSpacing(space::s16);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s12);
    m_back = new DecisionButton(tr("Back"), {}, QKeySequence(Qt::Key_Escape), ButtonVariant::Normal,
                                this);
    m_back->setObjectName(objectName + QStringLiteral("Back"));
    connect(m_back, &QPushButton::clicked, this, &DetailPage::left);
    head->addWidget(m_back);
    head->addWidget(new ElideLabel(title, TypeRole::Title, Ink::Text, this));
    m_subtitle = new ElideLabel({}, TypeRole::Body, Ink::Muted, this);
    m_subtitle->setObjectName(objectName + QStringLiteral("Subtitle"));
    m_subtitle->setElides(true);
    head->addWidget(m_subtitle, 1);
    m_controls = new QHBoxLayout;
    m_controls->setSpacing(space::s8);
    head->addLayout(m_controls);
    m_column->addLayout(head);
    auto *host = new QWidget(this);
    m_pages = new QStackedLayout(host);
    m_body = new QWidget(host);
    m_pages->addWidget(m_body);
    m_words = new EmptyState(QStringLiteral("statistics"), {}, {}, host);
    m_words->setObjectName(objectName + QStringLiteral("Words"));
    m_pages->addWidget(m_words);
    m_pages->setCurrentWidget(m_words);
    m_column->addWidget(host, 1);
}

DetailPage::~DetailPage() = default;

void DetailPage::addControl(QWidget *control)
{
    m_controls->addWidget(control);
}

void DetailPage::setBelowHead(QWidget *widget)
{
    if (widget->parentWidget() != this)
        m_column->insertWidget(1, widget);
}

const QString &DetailPage::alone() const
{
    static const QString nothing;
    return nothing;
}

QByteArray DetailPage::savedFigures() const
{
    const std::optional<SavedPage> saved = savedPage();
    return saved ? pageCsv(saved->content, saved->page, saved->filter) : QByteArray();
}

QVBoxLayout *DetailPage::addScroll()
{
    auto *outer = new QVBoxLayout(m_body);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll = new QScrollArea(m_body);
    m_scroll->setObjectName(objectName() + QStringLiteral("Scroll"));
    m_scroll->setAccessibleName(accessibleName());
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    outer->addWidget(m_scroll);
    m_scrolled = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(m_scrolled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::betweenCards);
    m_scroll->setWidget(m_scrolled);
    m_scrolled->setAutoFillBackground(false);
    // What has the focus is on the screen.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now != nullptr && m_scrolled->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now, 0, space::s48);
    });
    return column;
}

void DetailPage::fitPlot(PlotCard *card, int bars)
{
    const int needed = theme().sized(barsFrame + std::max(1, bars) * barRow);
    card->setFixedHeight(std::max(theme().sized(leastPlot), needed));
}

QWidget *DetailPage::heldOr(const std::vector<QWidget *> &cards) const
{
    if (!showsAnswer())
        return nullptr;
    const QWidget *focus = QApplication::focusWidget();
    const auto held = std::ranges::find_if(
        cards, [focus](const QWidget *card) { return card->isAncestorOf(focus); });
    return held == cards.end() ? m_scrolled : *held;
}

bool DetailPage::showsAnswer() const
{
    return m_pages->currentWidget() == m_body;
}

void DetailPage::setSubtitle(const QString &subtitle)
{
    m_subtitle->setLine(subtitle);
}

void DetailPage::showBody()
{
    m_pages->setCurrentWidget(m_body);
    Q_EMIT answered();
}

void DetailPage::showWords(const QString &icon, const QString &head, const QString &sentence)
{
    m_words->setWords(icon, head, sentence);
    m_pages->setCurrentWidget(m_words);
    Q_EMIT answered();
}

void DetailPage::showProblem(const Error &error, bool isSame)
{
    if (error.code == Error::Code::Cancelled)
        return;
    if (isSame && showsAnswer()) {
        Q_EMIT readingFailed(error);
        return;
    }
    const words::ErrorWords said = words::error(error);
    showWords(QStringLiteral("cross-circle"), said.strong, said.sentence);
}

void DetailPage::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_F5) {
        refresh();
        return;
    }
    QWidget::keyPressEvent(event);
}

void DetailPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_isStale, false))
        return;
    refresh();
}

void DetailPage::hideEvent(QHideEvent *event)
{
    // Not for a minimised window, whose figures may be waited for.
    if (!event->spontaneous() && !isSettled()) {
        m_isStale = true;
        cancelReading();
    }
    QWidget::hideEvent(event);
}

void DetailPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_back->setFocus(event->reason());
}

} // namespace bluepencil
