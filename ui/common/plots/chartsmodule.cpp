// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/module.h"
#include "ui/common/plots/chart.h"

#include <QGraphicsLayout>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace {

using namespace bluepencil;

// An axis that only scales: what is written on it is painted by PlotLayout.
template <typename Axis> Axis *bareAxis()
{
    auto *axis = new Axis;
    axis->setGridLineVisible(false);
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    return axis;
}

QAreaSeries *makeBand(const LinePlot &plot, const PlotLine &line, const QBrush &brush)
{
    auto *band = new QAreaSeries;
    auto *upper = new QLineSeries(band);
    auto *lower = new QLineSeries(band);
    for (const PlotPoint &point : line.points) {
        upper->append(point.x, std::clamp(point.high, plot.yLeast, plot.yMost));
        lower->append(point.x, std::clamp(point.low, plot.yLeast, plot.yMost));
    }
    band->setUpperSeries(upper);
    band->setLowerSeries(lower);
    band->setPen(Qt::NoPen);
    band->setBrush(brush);
    return band;
}

class View final : public QChartView, public Chart {
public:
    View(QWidget *parent, Hooks hooks)
        : QChartView(parent)
        , m_hooks(std::move(hooks))
    {
        setRenderHint(QPainter::Antialiasing);
        setBackgroundBrush(Qt::NoBrush);
        chart()->setBackgroundVisible(false);
        chart()->setPlotAreaBackgroundVisible(false);
        chart()->setMargins(QMargins());
        chart()->layout()->setContentsMargins(0, 0, 0, 0);
        chart()->legend()->hide();
        chart()->setAnimationOptions(QChart::NoAnimation);
    }

    [[nodiscard]] QAbstractScrollArea *view() override { return this; }

    void setArea(const QRectF &area) override { chart()->setPlotArea(area); }

    void showLines(const LinePlot &plot, double right, const std::vector<LineLook> &looks) override
    {
        clear();
        m_across = bareAxis<QValueAxis>();
        m_across->setRange(plot.xLeast, right);
        chart()->addAxis(m_across, Qt::AlignBottom);
        auto *up = bareAxis<QValueAxis>();
        up->setRange(plot.yLeast, plot.yMost);
        chart()->addAxis(up, Qt::AlignLeft);
        const auto add = [&](QAbstractSeries *series) {
            chart()->addSeries(series);
            series->attachAxis(m_across);
            series->attachAxis(up);
        };
        // Bands first, so that no line lies under one.
        for (std::size_t i = 0; i < plot.lines.size(); ++i)
            add(makeBand(plot, plot.lines[i], looks[i].band));
        for (std::size_t i = 0; i < plot.lines.size(); ++i) {
            auto *line = new QLineSeries;
            for (const PlotPoint &point : plot.lines[i].points)
                line->append(point.x, point.y);
            line->setPen(looks[i].line);
            add(line);
        }
    }

    void setRight(double right) override
    {
        if (m_across != nullptr)
            m_across->setRange(m_across->min(), right);
    }

    void showBars(const BarPlot &plot, double most, const BarLook &look) override
    {
        clear();
        auto *set = new QBarSet(QString());
        auto *others = new QBarSet(QString());
        QStringList rows;
        for (std::size_t i = 0; i < plot.bars.size(); ++i) {
            // Qt Charts counts rows from below.
            const std::size_t at = plot.upright ? i : plot.bars.size() - 1 - i;
            set->append(plot.bars[at].value);
            others->append(plot.bars[at].other.value_or(0));
            rows.append(QString::number(i)); // names may occur twice, rows may not
        }
        set->setPen(Qt::NoPen);
        set->setBrush(look.fill);
        others->setPen(look.otherLine);
        others->setBrush(look.otherFill);
        QAbstractBarSeries *series = nullptr;
        if (plot.upright)
            series = new QBarSeries;
        else
            series = new QHorizontalBarSeries;
        series->setBarWidth(look.width);
        const bool isPaired = !plot.bars.empty() && plot.bars.front().other.has_value();
        if (!isPaired)
            delete others;
        // From below as well.
        if (isPaired && !plot.upright)
            series->append(others);
        series->append(set);
        if (isPaired && plot.upright)
            series->append(others);
        chart()->addSeries(series);
        auto *names = bareAxis<QBarCategoryAxis>();
        names->append(rows);
        chart()->addAxis(names, plot.upright ? Qt::AlignBottom : Qt::AlignLeft);
        series->attachAxis(names);
        auto *values = bareAxis<QValueAxis>();
        values->setRange(0, most);
        chart()->addAxis(values, plot.upright ? Qt::AlignLeft : Qt::AlignBottom);
        series->attachAxis(values);
    }

    void clear() override
    {
        chart()->removeAllSeries();
        const auto axes = chart()->axes();
        for (QAbstractAxis *axis : axes) {
            chart()->removeAxis(axis);
            delete axis;
        }
        m_across = nullptr;
    }

    [[nodiscard]] QColor colour(int series) const override
    {
        int seen = 0;
        const auto all = chart()->series();
        for (QAbstractSeries *each : all) {
            if (const auto *bars = qobject_cast<QAbstractBarSeries *>(each))
                return bars->barSets().value(series, bars->barSets().constFirst())->color();
            const auto *line = qobject_cast<QLineSeries *>(each);
            if (line != nullptr && seen++ == series)
                return line->pen().color();
        }
        return {};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QChartView::resizeEvent(event);
        m_hooks.resized();
    }

    void drawBackground(QPainter *painter, const QRectF &) override { m_hooks.under(*painter); }

    void drawForeground(QPainter *painter, const QRectF &) override { m_hooks.over(*painter); }

private:
    Hooks m_hooks;
    QValueAxis *m_across = nullptr; // owned by the chart; only with lines
};

} // namespace

BLUEPENCIL_MODULE

extern "C" Q_DECL_EXPORT Chart *bluepencilChart(QWidget *parent, Chart::Hooks *hooks)
{
    return new View(parent, std::move(*hooks));
}
