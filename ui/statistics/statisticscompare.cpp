// SPDX-License-Identifier: GPL-3.0-or-later
// A second selection of decisions beside the first, in StatisticsPlace: its filter below the first
// one, and below the head of each page behind the figures that can show two.
#include "ui/common/actionregistry.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/theme.h"
#include "ui/common/toast.h"
#include "ui/statistics/pages/agreementpage.h"
#include "ui/statistics/pages/figurepage.h"
#include "ui/statistics/statisticsboard.h"
#include "ui/statistics/statisticsplace.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace bluepencil {

QWidget *StatisticsPlace::buildAgainstBar(QWidget *parent)
{
    m_againstBar = new QWidget(parent);
    m_againstBar->setObjectName(QStringLiteral("againstBar"));
    auto *row = new QHBoxLayout(m_againstBar);
    row->setContentsMargins(space::page, 0, space::page, 0);
    row->setSpacing(space::s8);
    row->addWidget(new ElideLabel(tr("Compare with"), TypeRole::Strong, Ink::Text, m_againstBar));
    m_against = new FilterBar(m_againstBar, FilterBar::Role::Against);
    row->addWidget(m_against, 1);
    m_shared = new ElideLabel({}, TypeRole::Caption, Ink::Muted, m_againstBar);
    m_shared->setObjectName(QStringLiteral("againstShared"));
    m_shared->setProperty("elides", true);
    row->addWidget(m_shared);
    auto *swap = new DecisionButton(tr("Swap"), QStringLiteral("sync"), {}, ButtonVariant::Ghost,
                                    m_againstBar);
    swap->setObjectName(QStringLiteral("againstSwap"));
    swap->setAccessibleDescription(tr("The two selections change places"));
    row->addWidget(swap, 0, Qt::AlignTop);
    auto *end = new DecisionButton(tr("End"), QStringLiteral("cross"), {}, ButtonVariant::Ghost,
                                   m_againstBar);
    end->setObjectName(QStringLiteral("againstEnd"));
    end->setAccessibleDescription(tr("Shows the first selection alone again"));
    row->addWidget(end, 0, Qt::AlignTop);
    m_againstBar->hide();
    connect(m_against, &FilterBar::changed, this, &StatisticsPlace::askShown);
    connect(swap, &QPushButton::clicked, this, &StatisticsPlace::swapSelections);
    connect(end, &QPushButton::clicked, this, [this] { setCompared(false); });
    return m_againstBar;
}

DecisionButton *StatisticsPlace::makeCompareButton(const QString &objectName, const QString &alone,
                                                   QWidget *parent)
{
    auto *button = new DecisionButton(tr("Compare"), {}, {}, ButtonVariant::Ghost, parent);
    button->setObjectName(objectName);
    button->setCheckable(true);
    if (alone.isEmpty()) {
        button->setAccessibleDescription(tr("Shows another selection beside this one"));
        button->setChecked(m_isCompared);
        m_compareButtons.append(button);
    } else {
        button->setAccessibleDescription(alone);
        button->setToolTip(plainToolTip(alone));
        button->setEnabled(false);
    }
    connect(button, &QPushButton::clicked, this, &StatisticsPlace::setCompared);
    return button;
}

bool StatisticsPlace::isCompared() const
{
    return m_isCompared;
}

// Why the page that is shown has no second selection; empty where it has.
QString StatisticsPlace::alone() const
{
    if (showsDrift()) {
        return tr("Drift goes by model and task over all decisions: it has no second selection.");
    }
    const auto *page = qobject_cast<const DetailPage *>(m_pages->currentWidget());
    return page == nullptr ? QString() : page->alone();
}

// Where the page that is shown has its place for it.
void StatisticsPlace::placeAgainstBar()
{
    auto *page = qobject_cast<DetailPage *>(m_pages->currentWidget());
    if (page != nullptr)
        page->setBelowHead(m_againstBar);
    else if (m_pages->currentIndex() != FiguresPage)
        return; // of drafts and drift there is none
    else if (m_againstBar->parentWidget() != m_pages->currentWidget())
        m_figureRows->insertWidget(1, m_againstBar);
    const int side = page != nullptr ? 0 : space::page; // the page has its own
    m_againstBar->layout()->setContentsMargins(side, 0, side, 0);
    m_againstBar->setVisible(m_isCompared && alone().isEmpty());
}

// It begins as the first one, so that one thing is changed and not all.
void StatisticsPlace::setCompared(bool compared)
{
    if (compared == isCompared())
        return;
    m_isCompared = compared;
    placeAgainstBar();
    for (DecisionButton *button : std::as_const(m_compareButtons))
        button->setChecked(compared);
    m_shared->setLine({});
    if (compared) {
        const QSignalBlocker quiet(m_against);
        m_against->setChoices(m_board->overview().choices);
        m_against->setState(m_filter->state());
    }
    if (compared)
        m_against->focusFirst();
    else if (showsDetail())
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    else
        m_filter->focusFirst();
    askShown();
}

void StatisticsPlace::turnCompared()
{
    if (showsDrafts())
        return;
    if (const QString why = alone(); !why.isEmpty())
        m_toast->present(why);
    else
        setCompared(!isCompared());
}

// The page that is shown; the figures below it, when they are to be seen.
void StatisticsPlace::askShown()
{
    if (m_pages->currentIndex() == FiguresPage) {
        ask();
        return;
    }
    m_isStale = true;
    m_shared->setLine({});
    QString problem = m_filter->problem(); // swapped, it is the first that may have one
    if (problem.isEmpty() && isCompared())
        problem = m_against->problem();
    if (!problem.isEmpty())
        m_toast->present(problem);
    else if (FigurePage *page = shownPage())
        page->open(question(page->alone().isEmpty()), said(page->alone().isEmpty()));
    else if (m_agreement != nullptr && m_pages->currentWidget() == m_agreement)
        m_agreement->open(question(true), said(true));
}

// What is asked for, for a page that can show a second selection or not.
PageQuestion StatisticsPlace::question(bool withAgainst) const
{
    PageQuestion asked;
    asked.filter = m_filter->filter(m_around.clock.now());
    asked.zone = m_zone;
    if (withAgainst && isCompared()) {
        asked.against = againstFilter();
        asked.names = selectionNames();
    }
    return asked;
}

QString StatisticsPlace::said(bool withAgainst) const
{
    return withAgainst && isCompared()
        ? tr("%1 against %2").arg(m_filter->describe(), m_against->describe())
        : m_filter->describe();
}

void StatisticsPlace::swapSelections()
{
    const FilterBar::State first = m_filter->state();
    {
        const QSignalBlocker quiet(m_filter);
        m_filter->setState(m_against->state());
    }
    m_against->setState(first);
}

std::optional<FeedbackFilter> StatisticsPlace::againstFilter() const
{
    if (!isCompared())
        return std::nullopt;
    return m_against->filter(m_around.clock.now());
}

void StatisticsPlace::showShared(const SelectionOverviews &selections)
{
    const qint64 shared = selections.against ? selections.against->shared : 0;
    m_shared->setLine(shared > 0 ? tr("%Ln decision(s) stand in both", nullptr, int(shared))
                                 : QString());
    m_shared->setToolTip(shared > 0 ? tr("The intervals take the two selections to be independent.")
                                    : QString());
}

QStringList StatisticsPlace::selectionNames() const
{
    return {m_filter->describeBeside(*m_against), m_against->describeBeside(*m_filter)};
}

} // namespace bluepencil
