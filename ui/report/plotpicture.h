// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportmodel.h"

#include <QSize>

class QPainter;

namespace bluepencil::report {

// How high a plot of that width is, in pixels of 96 to the inch.
[[nodiscard]] int plotHeight(const ReportPlot &plot);
// The plot as PlotView shows it, as lines and texts, for paper and files: at the origin, in the
// colours of the theme in force. Plots don't mirror.
void drawPlot(QPainter &painter, const ReportPlot &plot, QSize size);
// The same as an <svg> element for a page of HTML: no prolog, no scripts, nothing loaded; `label`
// is its accessible name.
[[nodiscard]] QByteArray plotSvg(const ReportPlot &plot, QSize size, const QString &label);

} // namespace bluepencil::report
