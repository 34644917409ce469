// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/counttext.h"

#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace bluepencil {

CountText::CountText(const QString &text, TypeRole role, Ink ink, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setCount(text);
}

CountText::~CountText() = default;

void CountText::setCount(const QString &text)
{
    setText(text);
    setAccessibleName(text);
    updateGeometry();
    update();
}

void CountText::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void CountText::setRole(TypeRole role)
{
    if (role == m_role)
        return;
    m_role = role;
    updateGeometry();
    update();
}

int CountText::widthOf(const QString &text, TypeRole role)
{
    return tabularWidth(theme().font(role), text) + 1;
}

void CountText::setReserved(const QString &widest)
{
    m_reserved = widest;
    updateGeometry();
}

QSize CountText::sizeHint() const
{
    return {std::max(widthOf(text(), m_role), widthOf(m_reserved, m_role)),
            QFontMetrics(theme().font(m_role)).height()};
}

QSize CountText::minimumSizeHint() const
{
    return sizeHint();
}

void CountText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(theme().font(m_role));
    painter.setPen(isEnabled() ? theme().ink(m_ink) : theme().control);
    drawTabular(&painter, rect(), alignment(), text(), layoutDirection());
}

void CountText::changeEvent(QEvent *event)
{
    if (changesLook(event))
        updateGeometry();
    QLabel::changeEvent(event);
}

} // namespace bluepencil
