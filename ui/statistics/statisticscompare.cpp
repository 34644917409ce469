// SPDX-License-Identifier: GPL-3.0-or-later
// A second selection of decisions beside the first, in StatisticsPlace: its filter below the first
// one. The pages behind the figures are about the first alone.
#include "ui/common/actionregistry.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/theme.h"
#include "ui/statistics/statisticsboard.h"
#include "ui/statistics/statisticsplace.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>

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
    connect(m_against, &FilterBar::changed, this, &StatisticsPlace::ask);
    connect(swap, &QPushButton::clicked, this, &StatisticsPlace::swapSelections);
    connect(end, &QPushButton::clicked, this, [this] { setCompared(false); });
    return m_againstBar;
}

bool StatisticsPlace::isCompared() const
{
    return !m_againstBar->isHidden();
}

// It begins as the first one, so that one thing is changed and not all.
void StatisticsPlace::setCompared(bool compared)
{
    if (compared == isCompared())
        return;
    m_againstBar->setVisible(compared);
    m_compare->setChecked(compared);
    m_shared->setLine({});
    if (compared) {
        const QSignalBlocker quiet(m_against);
        m_against->setChoices(m_board->overview().choices);
        m_against->setState(m_filter->state());
    }
    if (compared)
        m_against->focusFirst();
    else
        m_filter->focusFirst();
    ask();
}

void StatisticsPlace::turnCompared()
{
    if (!showsDrafts())
        setCompared(!isCompared());
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
