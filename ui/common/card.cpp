// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/card.h"

#include "ui/common/style/paint.h"

#include <QPainter>
#include <QVBoxLayout>

namespace bluepencil {

Card::Card(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(space::cardX, space::cardY, space::cardX, space::cardY);
    m_column->setSpacing(space::s8);
}

Card::~Card() = default;

void Card::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Card::setEdged(bool edged)
{
    m_edged = edged;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    const bool sheet = m_tone == Tone::Neutral || m_tone == Tone::Outline;
    const QColor fill = sheet ? t.surface : t.soft(m_tone);
    QColor edge = sheet ? t.line : QColor();
    if (m_edged)
        edge = sheet ? t.accent : t.ink(m_tone);
    QPainter painter(this);
    drawRounded(&painter, rect(), sheet ? radius::card : radius::check, fill, edge);
}

} // namespace bluepencil
