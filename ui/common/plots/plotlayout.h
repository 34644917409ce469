// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/plots/plotview.h"
#include "ui/common/style/theme.h"

#include <QPen>
#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace bluepencil {

[[nodiscard]] QColor plotColour(std::size_t series);
[[nodiscard]] QPen plotPen(std::size_t series);

// Where everything of a plot lies, and the writing around it: the axes of Qt Charts keep no room
// for values at the ends, and turn numbers round in right-to-left windows. A value without Qt
// Charts; all coordinates are those of the view.
class PlotLayout final {
public:
    void setLines(const LinePlot &plot);
    // Of the lines or the upright bars, what lies in the span; all without one.
    void setSpan(const std::optional<PlotSpan> &span);
    void setBars(const BarPlot &plot);

    // Writes without the signs that a font draws otherwise between figures, of which a PDF would
    // not say what they are. Before layOut().
    void setPlainSigns() { m_plainSigns = true; }

    // From the fonts in force.
    void layOut(QSize size);

    [[nodiscard]] const std::optional<LinePlot> &lines() const { return m_lines; } // in the span

    [[nodiscard]] const LinePlot &whole() const { return m_whole; }

    [[nodiscard]] const BarPlot &wholeBars() const { return m_wholeBars; }

    [[nodiscard]] int stopsBefore() const
    {
        return m_stopsBefore;
    } // of the whole, left of the span

    // On the horizontal axis of lines, or among the numbers of upright bars.
    [[nodiscard]] double valueAt(double x) const;

    [[nodiscard]] const std::optional<BarPlot> &bars() const { return m_bars; }

    [[nodiscard]] QRectF area() const { return m_area; }

    // The end of the horizontal axis: with room for the values at the ends of the lines.
    [[nodiscard]] double right() const { return m_right; }

    // The end of the axis of the bars: as given, at the longest bar, or 1.
    [[nodiscard]] double most() const { return m_most; }

    [[nodiscard]] int count() const;
    [[nodiscard]] QString wordsOf(int index) const;
    [[nodiscard]] QPointF placeOf(int index) const;
    [[nodiscard]] int at(QPointF point) const; // -1: none

    // The value at the end of a line, and where it is written.
    struct End {
        std::size_t series = 0;
        QRectF place;
    };

    // In the font in which they are written; moved apart where two would meet.
    [[nodiscard]] std::vector<End> ends() const;

    void drawUnder(QPainter &painter, int hover) const;
    void drawSpan(QPainter &painter, double from, double to) const; // that is being dragged
    // `current` is -1 while the plot has no focus.
    void drawOver(QPainter &painter, int current, int hover) const;

private:
    void layOutLines();
    void layOutBars();
    void layOutUpright();
    void cutBars(const std::optional<PlotSpan> &span);

    [[nodiscard]] bool isUpright() const { return m_bars && m_bars->upright; }

    [[nodiscard]] QFont fontOf(TypeRole role) const;
    [[nodiscard]] double xOf(double x) const;
    [[nodiscard]] double yOf(double y) const;
    [[nodiscard]] double rowHeight() const; // or the width of an upright bar
    [[nodiscard]] QRectF rowRect(int index) const;
    void drawMarks(QPainter &painter) const;
    void drawFlags(QPainter &painter) const;
    void drawDots(QPainter &painter) const;
    void drawEnds(QPainter &painter) const;
    void drawStop(QPainter &painter, int index) const;
    void drawBarTexts(QPainter &painter) const;
    void drawBarMarks(QPainter &painter) const;
    [[nodiscard]] double barEnd(double value) const;
    void drawUprightTexts(QPainter &painter) const;
    void drawTag(QPainter &painter, double x, const QString &words) const;

    void thinMarks();

    LinePlot m_whole;
    std::optional<LinePlot> m_lines;
    int m_stopsBefore = 0;
    bool m_zoomed = false;
    bool m_plainSigns = false;
    BarPlot m_wholeBars;
    std::optional<BarPlot> m_bars; // in the span
    QSize m_size;
    QRectF m_area;
    double m_right = 1;
    double m_most = 1;
    int m_names = 0;
    int m_texts = 0;
    int m_shares = 0;
};

} // namespace bluepencil
