// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plotview.h"

#include "ui/common/paint.h"
#include "ui/common/plotlayout.h"
#include "ui/common/themecontroller.h"

#include <QAccessible>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>
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

namespace bluepencil {

namespace {

constexpr double barWidth = .56;
constexpr double uprightWidth = .86;
constexpr int bandAlpha = 34;
constexpr int bandAlphaDark = 46;

// An axis that only scales: what is written on it is painted by PlotLayout.
template <typename Axis> Axis *bareAxis()
{
    auto *axis = new Axis;
    axis->setGridLineVisible(false);
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    return axis;
}

} // namespace

class PlotView::Canvas final : public QChartView {
public:
    explicit Canvas(PlotView *owner)
        : QChartView(owner)
        , m_owner(owner)
    {
        setFrameShape(QFrame::NoFrame);
        setRenderHint(QPainter::Antialiasing);
        setFocusPolicy(Qt::NoFocus);
        setLayoutDirection(Qt::LeftToRight);
        setBackgroundBrush(Qt::NoBrush);
        setMouseTracking(true);
        viewport()->setAutoFillBackground(false);
        chart()->setBackgroundVisible(false);
        chart()->setPlotAreaBackgroundVisible(false);
        chart()->setMargins(QMargins());
        chart()->layout()->setContentsMargins(0, 0, 0, 0);
        chart()->legend()->hide();
        chart()->setAnimationOptions(QChart::NoAnimation);
    }

    [[nodiscard]] const PlotLayout &plot() const { return m_plot; }

    void setLines(const LinePlot &plot)
    {
        m_plot.setLines(plot);
        rebuild();
    }

    void setBars(const BarPlot &plot)
    {
        m_plot.setBars(plot);
        rebuild();
    }

    [[nodiscard]] QColor colour(int series) const
    {
        int seen = 0;
        const auto all = chart()->series();
        for (QAbstractSeries *each : all) {
            if (const auto *bars = qobject_cast<QAbstractBarSeries *>(each))
                return bars->barSets().constFirst()->color();
            const auto *line = qobject_cast<QLineSeries *>(each);
            if (line != nullptr && seen++ == series)
                return line->pen().color();
        }
        return {};
    }

    // Pens and brushes of series don't follow the palette: they are made anew.
    void rebuild()
    {
        chart()->removeAllSeries();
        const auto axes = chart()->axes();
        for (QAbstractAxis *axis : axes) {
            chart()->removeAxis(axis);
            delete axis;
        }
        m_across = nullptr;
        layOut();
        if (m_plot.lines())
            buildLines(*m_plot.lines());
        else if (m_plot.bars())
            buildBars(*m_plot.bars());
        viewport()->update();
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QChartView::resizeEvent(event);
        layOut();
        if (m_across != nullptr)
            m_across->setRange(m_plot.lines()->xLeast, m_plot.right());
    }

    void drawBackground(QPainter *painter, const QRectF &) override
    {
        m_plot.drawUnder(*painter, m_hover);
    }

    void drawForeground(QPainter *painter, const QRectF &) override
    {
        painter->save();
        painter->setLayoutDirection(Qt::LeftToRight);
        m_plot.drawOver(*painter, m_owner->hasFocus() ? m_owner->m_current : -1, m_hover);
        if (m_owner->hasFocus() && m_plot.count() == 0)
            drawFocusRing(painter, QRectF(viewport()->rect()), radius::button - 1);
        painter->restore();
    }

    void mouseMoveEvent(QMouseEvent *event) override
    {
        const int before = m_hover;
        m_hover = m_plot.at(event->position());
        viewport()->setCursor(m_hover >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        if (m_hover != before)
            viewport()->update();
    }

    void leaveEvent(QEvent *event) override
    {
        m_hover = -1;
        viewport()->update();
        QChartView::leaveEvent(event);
    }

    void mousePressEvent(QMouseEvent *event) override
    {
        m_owner->setFocus(Qt::MouseFocusReason);
        m_pressed = event->button() == Qt::LeftButton ? m_plot.at(event->position()) : -1;
        if (m_pressed >= 0)
            m_owner->setCurrent(m_pressed);
    }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        const int released = m_plot.at(event->position());
        if (m_pressed >= 0 && released == m_pressed)
            Q_EMIT m_owner->activated(released);
        m_pressed = -1;
    }

    // The page scrolls, not the plot.
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }

private:
    void layOut()
    {
        m_plot.layOut(size());
        chart()->setPlotArea(m_plot.area());
    }

    void buildLines(const LinePlot &plot)
    {
        m_across = bareAxis<QValueAxis>();
        m_across->setRange(plot.xLeast, m_plot.right());
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
            add(makeBand(plot, i));
        for (std::size_t i = 0; i < plot.lines.size(); ++i) {
            auto *line = new QLineSeries;
            for (const PlotPoint &point : plot.lines[i].points)
                line->append(point.x, point.y);
            line->setPen(plotPen(i));
            add(line);
        }
    }

    [[nodiscard]] static QAreaSeries *makeBand(const LinePlot &plot, std::size_t series)
    {
        auto *band = new QAreaSeries;
        auto *upper = new QLineSeries(band);
        auto *lower = new QLineSeries(band);
        for (const PlotPoint &point : plot.lines[series].points) {
            upper->append(point.x, std::clamp(point.high, plot.yLeast, plot.yMost));
            lower->append(point.x, std::clamp(point.low, plot.yLeast, plot.yMost));
        }
        band->setUpperSeries(upper);
        band->setLowerSeries(lower);
        band->setPen(Qt::NoPen);
        QColor colour = plotColour(series);
        colour.setAlpha(theme().dark ? bandAlphaDark : bandAlpha);
        band->setBrush(colour);
        return band;
    }

    void buildBars(const BarPlot &plot)
    {
        auto *set = new QBarSet(QString());
        QStringList rows;
        for (std::size_t i = 0; i < plot.bars.size(); ++i) {
            // Qt Charts counts rows from below.
            const std::size_t at = plot.upright ? i : plot.bars.size() - 1 - i;
            set->append(plot.bars[at].value);
            rows.append(QString::number(i)); // names may occur twice, rows may not
        }
        set->setPen(Qt::NoPen);
        set->setBrush(theme().fill);
        QAbstractBarSeries *series = nullptr;
        if (plot.upright)
            series = new QBarSeries;
        else
            series = new QHorizontalBarSeries;
        series->setBarWidth(plot.upright ? uprightWidth : barWidth);
        series->append(set);
        chart()->addSeries(series);
        auto *names = bareAxis<QBarCategoryAxis>();
        names->append(rows);
        chart()->addAxis(names, plot.upright ? Qt::AlignBottom : Qt::AlignLeft);
        series->attachAxis(names);
        auto *values = bareAxis<QValueAxis>();
        values->setRange(0, m_plot.most());
        chart()->addAxis(values, plot.upright ? Qt::AlignLeft : Qt::AlignBottom);
        series->attachAxis(values);
    }

    PlotView *m_owner;
    PlotLayout m_plot;
    QValueAxis *m_across = nullptr; // owned by the chart; only with lines
    int m_hover = -1;
    int m_pressed = -1;
};

PlotView::PlotView(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_canvas(new Canvas(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_canvas);
    speak();
}

PlotView::~PlotView() = default;

void PlotView::showLines(const LinePlot &plot)
{
    m_canvas->setLines(plot);
    if (m_current >= count())
        m_current = -1;
    speak();
}

void PlotView::showBars(const BarPlot &plot)
{
    m_canvas->setBars(plot);
    if (m_current >= count())
        m_current = -1;
    speak();
}

void PlotView::setName(const QString &name)
{
    m_name = name;
    speak();
}

int PlotView::count() const
{
    return m_canvas->plot().count();
}

void PlotView::setCurrent(int index)
{
    if (index == m_current || index < -1 || index >= count())
        return;
    m_current = index;
    speak();
    m_canvas->viewport()->update();
}

QPoint PlotView::placeOf(int index) const
{
    return index >= 0 && index < count() ? m_canvas->plot().placeOf(index).toPoint() : QPoint();
}

QColor PlotView::seriesColour(int series) const
{
    return m_canvas->colour(series);
}

QSize PlotView::sizeHint() const
{
    return {320, theme().sized(200)};
}

QSize PlotView::minimumSizeHint() const
{
    return {160, theme().sized(120)};
}

// A screen reader says the name of what has the focus again when it changes.
void PlotView::speak()
{
    const QString words = m_canvas->plot().wordsOf(m_current);
    m_canvas->setAccessibleName(m_name);
    m_canvas->viewport()->setAccessibleName(m_name);
    const QString name = words.isEmpty() ? m_name : m_name + QStringLiteral(": ") + words;
    if (name == accessibleName())
        return;
    setAccessibleName(name);
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void PlotView::changeEvent(QEvent *event)
{
    if (changesLook(event))
        m_canvas->rebuild();
    QWidget::changeEvent(event);
}

void PlotView::focusInEvent(QFocusEvent *event)
{
    // Lines are read from the newest point, bars from the longest.
    if (m_current < 0 && count() > 0)
        setCurrent(m_canvas->plot().bars() ? 0 : count() - 1);
    m_canvas->viewport()->update();
    QWidget::focusInEvent(event);
}

void PlotView::focusOutEvent(QFocusEvent *event)
{
    m_canvas->viewport()->update();
    QWidget::focusOutEvent(event);
}

void PlotView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers held
        = event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    const int last = count() - 1;
    if (held != Qt::NoModifier || last < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        setCurrent(std::max(0, m_current - 1));
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        setCurrent(std::min(last, m_current + 1));
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(last);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT activated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace bluepencil
