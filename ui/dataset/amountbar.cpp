// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dataset/amountbar.h"

#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int barThickness = 16;
constexpr int barRounding = 3;
constexpr int leastLength = 3;
constexpr int gap = 16;

// Of the steps before the result: the colour of bars, thinned over the sheet.
QColor quiet()
{
    QColor colour = theme().fill;
    colour.setAlphaF(theme().dark ? .42F : .36F);
    return colour;
}

} // namespace

AmountBar::AmountBar(bool strong, QWidget *parent)
    : QWidget(parent)
    , m_strong(strong)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

AmountBar::~AmountBar() = default;

void AmountBar::setAmount(double share, const QString &amount, const QString &name)
{
    m_share = std::clamp(share, 0.0, 1.0);
    m_amount = amount;
    setAccessibleName(name);
    updateGeometry();
    update();
}

QSize AmountBar::sizeHint() const
{
    const QSize least = minimumSizeHint();
    return {std::max(240, least.width()), least.height()};
}

QSize AmountBar::minimumSizeHint() const
{
    const QFont font = theme().font(TypeRole::Strong);
    return {leastLength + gap + tabularWidth(font, m_amount) + 1,
            std::max(barThickness, QFontMetrics(font).height())};
}

void AmountBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont font = theme().font(m_strong ? TypeRole::Strong : TypeRole::Body);
    const int words = tabularWidth(theme().font(TypeRole::Strong), m_amount) + 1;
    const int room = std::max(leastLength, width() - gap - words);
    const int length
        = m_share > 0 ? std::max(leastLength, static_cast<int>(room * m_share)) : leastLength;
    const QRect bar(0, (height() - barThickness) / 2, length, barThickness);
    const QColor colour = m_strong ? theme().fill : quiet();
    drawRounded(&painter, mirrored(layoutDirection(), rect(), bar), barRounding,
                m_share > 0 ? colour : theme().line);
    painter.setFont(font);
    painter.setPen(theme().text);
    const QRect text(length + gap, 0, words, height());
    drawTabular(&painter, mirrored(layoutDirection(), rect(), text),
                Qt::AlignLeft | Qt::AlignVCenter, m_amount, layoutDirection());
}

void AmountBar::changeEvent(QEvent *event)
{
    if (changesLook(event))
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace bluepencil
