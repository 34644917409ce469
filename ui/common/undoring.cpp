// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/undoring.h"

#include "ui/common/style/theme.h"

#include <QPainter>

#include <algorithm>

namespace bluepencil {

UndoRing::UndoRing(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

UndoRing::~UndoRing() = default;

void UndoRing::setRemaining(double share)
{
    m_remaining = std::clamp(share, 0.0, 1.0);
    update();
}

QSize UndoRing::sizeHint() const
{
    const int edge = theme().sized(metric::ring);
    return {edge, edge};
}

void UndoRing::paint(QPainter *painter, const QRectF &rect, double share, const QColor &track,
                     const QColor &rest)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF circle = rect.adjusted(2, 2, -2, -2);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(track, 2));
    painter->drawEllipse(circle);
    painter->setPen(QPen(rest, 2, Qt::SolidLine, Qt::RoundCap));
    constexpr int top = 90 * 16;
    constexpr int full = 360 * 16;
    // From the top, what is left ends there: it runs down clockwise.
    painter->drawArc(circle, top, int(share * full));
    painter->restore();
}

void UndoRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal edge = std::min(width(), height());
    const QRectF square((width() - edge) / 2, (height() - edge) / 2, edge, edge);
    paint(&painter, square, m_remaining, theme().line, theme().accent);
}

} // namespace bluepencil
