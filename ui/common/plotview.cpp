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
#include <QWheelEvent>
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
#include <cmath>
#include <limits>

namespace bluepencil {

namespace {

constexpr double barWidth = .56;
constexpr double pairedWidth = .72; // of two together
constexpr double uprightWidth = .86;
constexpr double dragBegins = 6; // pixels
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

    void setSpan(const std::optional<PlotSpan> &span)
    {
        m_plot.setSpan(span);
        m_hover = -1;
        rebuild();
    }

    [[nodiscard]] QColor colour(int series) const
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

    // A drag that is given up.
    [[nodiscard]] bool letGo()
    {
        const bool was = m_dragTo.has_value();
        m_dragTo.reset();
        m_isHeld = false;
        m_pressed = -1;
        viewport()->update();
        return was;
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
        if (m_dragTo)
            m_plot.drawSpan(*painter, m_dragFrom, *m_dragTo);
        m_plot.drawOver(*painter, m_owner->hasFocus() ? m_owner->m_current : -1, m_hover);
        if (m_owner->hasFocus() && m_plot.count() == 0)
            drawFocusRing(painter, QRectF(viewport()->rect()), radius::button - 1);
        painter->restore();
    }

    void mouseMoveEvent(QMouseEvent *event) override
    {
        const double x = event->position().x();
        if (m_isHeld && (m_dragTo || std::abs(x - m_dragFrom) >= dragBegins)) {
            m_dragTo = x;
            m_hover = -1;
            viewport()->setCursor(Qt::SizeHorCursor);
            viewport()->update();
            return;
        }
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
        const bool isLeft = event->button() == Qt::LeftButton;
        m_pressed = isLeft ? m_plot.at(event->position()) : -1;
        m_isHeld = isLeft && m_owner->canZoom();
        m_dragFrom = event->position().x();
        if (m_pressed >= 0)
            m_owner->setCurrent(m_pressed);
    }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        m_isHeld = false;
        if (m_dragTo) {
            const double from = m_plot.valueAt(std::min(m_dragFrom, *m_dragTo));
            const double to = m_plot.valueAt(std::max(m_dragFrom, *m_dragTo));
            m_dragTo.reset();
            m_pressed = -1;
            viewport()->setCursor(Qt::ArrowCursor);
            viewport()->update();
            m_owner->setSpan(PlotSpan {from, to});
            return;
        }
        const int released = m_plot.at(event->position());
        if (m_pressed >= 0 && released == m_pressed)
            m_owner->open(released);
        m_pressed = -1;
    }

    // The page scrolls, not the plot; with Control the plot is zoomed.
    void wheelEvent(QWheelEvent *event) override
    {
        if (event->modifiers() != Qt::ControlModifier || !m_owner->canZoom()
            || event->angleDelta().y() == 0) {
            event->ignore();
            return;
        }
        m_owner->zoom(event->angleDelta().y() > 0 ? .5 : 2, m_plot.valueAt(event->position().x()));
        event->accept();
    }

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
        set->setBrush(theme().fill);
        others->setPen(QPen(theme().series2, 1));
        others->setBrush(QBrush(theme().series2, Qt::BDiagPattern));
        QAbstractBarSeries *series = nullptr;
        if (plot.upright)
            series = new QBarSeries;
        else
            series = new QHorizontalBarSeries;
        const bool isPaired = !plot.bars.empty() && plot.bars.front().other.has_value();
        series->setBarWidth(plot.upright ? uprightWidth : (isPaired ? pairedWidth : barWidth));
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
        values->setRange(0, m_plot.most());
        chart()->addAxis(values, plot.upright ? Qt::AlignLeft : Qt::AlignBottom);
        series->attachAxis(values);
    }

    PlotView *m_owner;
    PlotLayout m_plot;
    QValueAxis *m_across = nullptr; // owned by the chart; only with lines
    int m_hover = -1;
    int m_pressed = -1;
    bool m_isHeld = false; // the button, where it may begin a drag
    double m_dragFrom = 0;
    std::optional<double> m_dragTo; // while a span is dragged
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
    const LinePlot &before = m_canvas->plot().whole();
    const bool isSame = before.xLeast == plot.xLeast && before.xMost == plot.xMost
        && before.zoomMarks.size() == plot.zoomMarks.size();
    const std::optional<PlotSpan> span = isSame ? m_span : std::nullopt;
    m_canvas->setLines(plot);
    const bool wasZoomed = m_span.has_value();
    m_span.reset();
    setSpan(span);
    if (m_current >= count())
        m_current = -1;
    speak();
    if (wasZoomed && !m_span)
        Q_EMIT spanChanged();
}

void PlotView::showBars(const BarPlot &plot)
{
    m_canvas->setBars(plot);
    if (m_span) {
        m_span.reset();
        Q_EMIT spanChanged();
    }
    if (m_current >= count())
        m_current = -1;
    speak();
}

bool PlotView::canZoom() const
{
    return m_canvas->plot().lines() && m_canvas->plot().whole().zoomMarks.size() > 2;
}

void PlotView::setSpan(const std::optional<PlotSpan> &span)
{
    std::optional<PlotSpan> wanted;
    if (span && canZoom()) {
        const LinePlot &whole = m_canvas->plot().whole();
        const auto &marks = whole.zoomMarks;
        const auto nearest = [&marks](double x) {
            return std::ranges::min_element(
                       marks, {}, [x](const PlotMark &mark) { return std::abs(mark.at - x); })
                ->at;
        };
        const double from = nearest(span->from);
        const double to = nearest(span->to);
        const bool isAll = from <= marks.front().at && to >= marks.back().at;
        const auto isInside = [from, to](const PlotStop &stop) {
            return stop.x >= from && stop.x <= to;
        };
        if (from >= to || std::ranges::none_of(whole.stops, isInside))
            return;
        if (!isAll)
            wanted = PlotSpan {from, to};
    }
    if (wanted == m_span)
        return;
    // The current point stays the current one, if it is still to be seen.
    const int held = m_current < 0 ? -1 : m_current + m_canvas->plot().stopsBefore();
    m_span = wanted;
    m_canvas->setSpan(wanted);
    const int now = held - m_canvas->plot().stopsBefore();
    m_current = held < 0 ? -1 : std::clamp(now, 0, count() - 1);
    speak();
    Q_EMIT spanChanged();
}

void PlotView::zoomIn()
{
    zoom(.5, std::numeric_limits<double>::quiet_NaN());
}

void PlotView::zoomOut()
{
    zoom(2, std::numeric_limits<double>::quiet_NaN());
}

// `around` stays where it is, as far as it can; the current point where none is said.
void PlotView::zoom(double factor, double around)
{
    if (!canZoom())
        return;
    const LinePlot &whole = m_canvas->plot().whole();
    const LinePlot &shown = *m_canvas->plot().lines();
    const double step = whole.zoomMarks[1].at - whole.zoomMarks[0].at;
    const PlotSpan now = m_span.value_or(PlotSpan {whole.xLeast, whole.xMost});
    double centre = around;
    if (std::isnan(centre)) {
        centre = m_current >= 0 && m_current < count() ? shown.stops[std::size_t(m_current)].x
                                                       : (now.from + now.to) / 2;
    }
    const double wide = std::max(2 * step, (now.to - now.from) * factor);
    // What snapping to whole steps left out is no reason to stop one short of all.
    if (factor > 1 && wide >= whole.xMost - whole.xLeast - 2 * step) {
        setSpan({});
        return;
    }
    const double share = (std::clamp(centre, now.from, now.to) - now.from) / (now.to - now.from);
    const double least = whole.xLeast;
    const double from
        = std::clamp(centre - share * wide, least, std::max(least, whole.xMost - wide));
    setSpan(PlotSpan {from, std::min(from + wide, whole.xMost)});
}

void PlotView::open(int index)
{
    Q_EMIT activated(index + m_canvas->plot().stopsBefore());
}

// Escape is nobody else's while there is a span to give back.
bool PlotView::zoomKey(const QKeyEvent &event)
{
    const auto held = event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    if (event.key() == Qt::Key_Escape && held == Qt::NoModifier)
        return m_canvas->letGo() || (m_span && (setSpan({}), true));
    if (!canZoom() || (held & ~Qt::KeyboardModifiers(Qt::ShiftModifier)) != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Plus:
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_0:
        setSpan({});
        return true;
    default:
        return false;
    }
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
    if (zoomKey(*event))
        return;
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
            open(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace bluepencil
