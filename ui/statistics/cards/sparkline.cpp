// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/cards/sparkline.h"

#include "ui/common/style/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr double edge = 4; // for the dot
constexpr double width15 = 1.5;
constexpr double endDot = 3;
constexpr double bandRoom = .5; // of the band beyond the line that the scale takes in

} // namespace

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

Sparkline::~Sparkline() = default;

void Sparkline::setPoints(std::vector<SparkPoint> points, double xLeast, double xMost)
{
    m_points = std::move(points);
    m_xLeast = xLeast;
    m_xMost = std::max(xMost, xLeast + 1e-9);
    update();
}

QSize Sparkline::sizeHint() const
{
    return {80, theme().sized(32)};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    if (m_points.empty())
        return;
    double least = m_points.front().y;
    double most = least;
    for (const SparkPoint &point : m_points) {
        least = std::min(least, point.y - (point.y - point.low) * bandRoom);
        most = std::max(most, point.y + (point.high - point.y) * bandRoom);
    }
    if (most - least < 1e-9) {
        least -= 1;
        most += 1;
    }
    const QRectF area = QRectF(rect()).adjusted(1, edge, -edge - 1, -edge);
    const auto place = [&](double x, double y) {
        const double shown = std::clamp(y, least, most);
        return QPointF(area.left() + (x - m_xLeast) / (m_xMost - m_xLeast) * area.width(),
                       area.bottom() - (shown - least) / (most - least) * area.height());
    };
    QPolygonF line;
    QPolygonF band;
    for (const SparkPoint &point : m_points) {
        line.append(place(point.x, point.y));
        band.append(place(point.x, point.high));
    }
    for (auto it = m_points.rbegin(); it != m_points.rend(); ++it)
        band.append(place(it->x, it->low));
    const Theme &t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor soft = t.accent;
    soft.setAlpha(t.dark ? 46 : 34);
    painter.setPen(Qt::NoPen);
    painter.setBrush(soft);
    painter.drawPolygon(band);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.accent, width15, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawEllipse(line.last(), endDot, endDot);
}

} // namespace bluepencil
