// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dataset/funnelcard.h"

#include "ui/common/card.h"
#include "ui/common/elidelabel.h"
#include "ui/dataset/amountbar.h"
#include "ui/dataset/exportwords.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <numeric>

namespace bluepencil {

namespace {

qint64 sumOf(const QMap<QString, qint64> &reasons)
{
    return std::accumulate(reasons.cbegin(), reasons.cend(), qint64 {0});
}

} // namespace

FunnelCard::FunnelCard(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("funnelCard"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    outer->addWidget(card);
    card->column()->addWidget(
        new ElideLabel(tr("What goes in"), TypeRole::Strong, Ink::Text, card));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::s16);
    grid->setVerticalSpacing(space::s8);
    grid->setColumnStretch(1, 2); // the reasons say more than the bars
    grid->setColumnStretch(2, 3);
    const std::array names {tr("Decisions in the period"), tr("Match the filters"),
                            tr("Can be used"), tr("Kept")};
    const std::array objects {"funnelRange", "funnelMatches", "funnelUsable", "funnelKept"};
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const bool last = i + 1 == m_steps.size();
        Step &step = m_steps[i];
        step.name
            = new ElideLabel(names[i], last ? TypeRole::Strong : TypeRole::Body, Ink::Text, card);
        step.bar = new AmountBar(last, card);
        step.bar->setObjectName(QString::fromLatin1(objects[i]));
        step.left = new ElideLabel(QString(), TypeRole::Body, Ink::Muted, card);
        step.left->setElides(true);
        step.left->setObjectName(QString::fromLatin1(objects[i]) + QStringLiteral("Left"));
        grid->addWidget(step.name, int(i), 0);
        grid->addWidget(step.bar, int(i), 1);
        grid->addWidget(step.left, int(i), 2);
    }
    card->column()->addLayout(grid);
    setCounts({});
}

FunnelCard::~FunnelCard() = default;

void FunnelCard::setCounts(const ExportCounts &counts)
{
    const qint64 usable = counts.records - sumOf(counts.unusable);
    const std::array amounts {counts.inRange, counts.records, usable, counts.kept};
    const qint64 outside = counts.inRange - counts.records;
    const QLocale locale;
    const std::array left {
        QString(),
        outside > 0 ? tr("%1 outside of the filters").arg(locale.toString(outside)) : QString(),
        words::reasons(counts.unusable), words::reasons(counts.leftOut)};
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const double share = counts.inRange > 0 ? double(amounts[i]) / double(counts.inRange) : 0.0;
        const QString amount = locale.toString(amounts[i]);
        m_steps[i].bar->setAmount(share, amount, tr("%1: %2").arg(m_steps[i].name->text(), amount));
        m_steps[i].left->setLine(left[i]);
    }
}

} // namespace bluepencil
