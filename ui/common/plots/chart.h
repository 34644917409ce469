// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/common/plots/plotview.h"

#include <QBrush>
#include <QPen>
#include <QRectF>

#include <functional>
#include <vector>

class QAbstractScrollArea;
class QPainter;

namespace bluepencil {

// The part of a plot that Qt Charts draws: lines, bands and bars, without axes or words. It is in
// the module `charts`, as Qt Charts and what it brings take longer to load than the first draft to
// paint. The window's thread.
class Chart {
public:
    struct LineLook {
        QPen line;
        QBrush band;
    };

    struct BarLook {
        double width = 1; // as a share of a row
        QBrush fill;
        QPen otherLine; // of what it is compared with
        QBrush otherFill;
    };

    // What its owner does beside it; they paint in the coordinates of the view.
    struct Hooks {
        std::function<void(QPainter &)> under;
        std::function<void(QPainter &)> over;
        std::function<void()> resized;
    };

    Chart() = default;
    Chart(const Chart &) = delete;
    Chart &operator=(const Chart &) = delete;
    virtual ~Chart() = default;

    // Where it is drawn; it goes with its parent, and the chart with it.
    [[nodiscard]] virtual QAbstractScrollArea *view() = 0;
    virtual void setArea(const QRectF &area) = 0;
    // `right` is the end of the horizontal axis; the looks are those of the lines, in their order.
    virtual void showLines(const LinePlot &plot, double right, const std::vector<LineLook> &looks)
        = 0;
    virtual void setRight(double right) = 0;
    virtual void showBars(const BarPlot &plot, double most, const BarLook &look) = 0;
    virtual void clear() = 0;
    [[nodiscard]] virtual QColor colour(int series) const = 0; // of a line or (0) of the bars
};

// Loads the module when it is first asked for.
[[nodiscard]] Result<Chart *> makeChart(QWidget *parent, Chart::Hooks hooks);

} // namespace bluepencil
