// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/plotpicture.h"

#include "ui/common/plots/plotlayout.h"
#include "ui/common/style/theme.h"

#include <QBuffer>
#include <QPainter>
#include <QPainterPath>
#include <QSvgGenerator>

#include <algorithm>

namespace bluepencil::report {

namespace {

constexpr int lineHeight = 190;
constexpr int barRow = 26;
constexpr double barWidth = .56;
constexpr int bandAlpha = 34;

class LineScale {
public:
    LineScale(const LinePlot &plot, const PlotLayout &layout)
        : m_plot(plot)
        , m_area(layout.area())
        , m_right(layout.right())
    {
    }

    [[nodiscard]] QPointF at(double x, double y) const
    {
        const double up = std::clamp(y, m_plot.yLeast, m_plot.yMost) - m_plot.yLeast;
        return {m_area.left() + (x - m_plot.xLeast) / (m_right - m_plot.xLeast) * m_area.width(),
                m_area.bottom() - up / (m_plot.yMost - m_plot.yLeast) * m_area.height()};
    }

private:
    const LinePlot &m_plot;
    QRectF m_area;
    double m_right;
};

void drawLines(QPainter &painter, const LinePlot &plot, const PlotLayout &layout)
{
    const LineScale scale(plot, layout);
    // Bands first, so that no line lies under one.
    for (std::size_t i = 0; i < plot.lines.size(); ++i) {
        QPolygonF band;
        const std::vector<PlotPoint> &points = plot.lines[i].points;
        for (const PlotPoint &point : points)
            band.append(scale.at(point.x, point.high));
        for (auto point = points.rbegin(); point != points.rend(); ++point)
            band.append(scale.at(point->x, point->low));
        painter.setPen(Qt::NoPen);
        QColor colour = plotColour(i);
        colour.setAlpha(bandAlpha);
        painter.setBrush(colour);
        painter.drawPolygon(band);
    }
    painter.setBrush(Qt::NoBrush);
    for (std::size_t i = 0; i < plot.lines.size(); ++i) {
        QPolygonF line;
        for (const PlotPoint &point : plot.lines[i].points)
            line.append(scale.at(point.x, point.y));
        painter.setPen(plotPen(i));
        painter.drawPolyline(line);
    }
}

void drawBars(QPainter &painter, const BarPlot &plot, const PlotLayout &layout)
{
    const QRectF area = layout.area();
    const double row = area.height() / double(std::max<std::size_t>(1, plot.bars.size()));
    for (std::size_t i = 0; i < plot.bars.size(); ++i) {
        const double top = area.top() + (double(i) + (1 - barWidth) / 2) * row;
        const double width = plot.bars[i].value / layout.most() * area.width();
        painter.fillRect(QRectF(area.left(), top, width, row * barWidth), theme().fill);
    }
}

} // namespace

int plotHeight(const ReportPlot &plot)
{
    const auto *bars = std::get_if<BarPlot>(&plot.plot);
    return bars == nullptr ? lineHeight : int(bars->bars.size()) * barRow;
}

void drawPlot(QPainter &painter, const ReportPlot &plot, QSize size)
{
    PlotLayout layout;
    layout.setPlainSigns();
    if (const auto *lines = std::get_if<LinePlot>(&plot.plot))
        layout.setLines(*lines);
    else
        layout.setBars(std::get<BarPlot>(plot.plot));
    layout.layOut(size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    layout.drawUnder(painter, -1);
    if (const auto *lines = std::get_if<LinePlot>(&plot.plot)) {
        drawLines(painter, *lines, layout);
        painter.setPen(Qt::NoPen);
    } else {
        drawBars(painter, std::get<BarPlot>(plot.plot), layout);
    }
    layout.drawOver(painter, -1, -1);
    painter.restore();
}

QByteArray plotSvg(const ReportPlot &plot, QSize size, const QString &label)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    QPainter painter(&generator);
    drawPlot(painter, plot, size);
    painter.end();
    // From the drawing on: the prolog and the head are for files of their own.
    const qsizetype head = bytes.indexOf("<svg");
    const qsizetype drawing = bytes.indexOf("<defs", head);
    const qsizetype begin = drawing < 0 ? bytes.indexOf("<g", head) : drawing;
    if (head < 0 || begin < 0)
        return {};
    return QStringLiteral(
               "<svg class=\"plot\" role=\"img\" aria-label=\"%1\" viewBox=\"0 0 %2 %3\" "
               "xmlns=\"http://www.w3.org/2000/svg\">\n")
               .arg(label.toHtmlEscaped(), QString::number(size.width()),
                    QString::number(size.height()))
               .toUtf8()
        + bytes.mid(begin);
}

} // namespace bluepencil::report
