// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plots/plotview.h"

#include "ui/common/plots/chart.h"
#include "ui/common/plots/plotlayout.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace bluepencil {

namespace {

constexpr double barWidth = .56;
constexpr double pairedWidth = .72; // of two together
constexpr double uprightWidth = .86;
constexpr double dragBegins = 6; // pixels
constexpr std::size_t leastZoomedBars = 5;
constexpr int bandAlpha = 34;
constexpr int bandAlphaDark = 46;

// Stands where the chart cannot be loaded, and says so.
class NoChart final : public QAbstractScrollArea, public Chart {
public:
    NoChart(QWidget *parent, QString words)
        : QAbstractScrollArea(parent)
        , m_words(std::move(words))
    {
    }

    [[nodiscard]] QAbstractScrollArea *view() override { return this; }

    void setArea(const QRectF &) override {}

    void showLines(const LinePlot &, double, const std::vector<LineLook> &) override {}

    void setRight(double) override {}

    void showBars(const BarPlot &, double, const BarLook &) override {}

    void clear() override {}

    [[nodiscard]] QColor colour(int) const override { return {}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(viewport());
        painter.setPen(theme().muted);
        painter.drawText(viewport()->rect(), int(Qt::AlignCenter) | int(Qt::TextWrapAnywhere),
                         m_words);
    }

private:
    QString m_words;
};

} // namespace

class PlotView::Canvas final : public QObject {
public:
    explicit Canvas(PlotView *owner)
        : QObject(owner)
        , m_owner(owner)
    {
        auto chart = makeChart(owner,
                               {.under = [this](QPainter &to) { m_plot.drawUnder(to, m_hover); },
                                .over = [this](QPainter &to) { drawOver(to); },
                                .resized =
                                    [this] {
                                        fit();
                                    }});
        if (!chart) {
            m_words
                = PlotView::tr("This plot cannot be drawn: %1 is missing or does not fit. Install "
                               "Bluepencil again. The table has the same figures.")
                      .arg(chart.error().where);
            chart = new NoChart(owner, m_words);
        }
        m_chart = *chart;
        view()->setFrameShape(QFrame::NoFrame);
        view()->setFocusPolicy(Qt::NoFocus);
        view()->setLayoutDirection(Qt::LeftToRight);
        viewport()->setMouseTracking(true);
        viewport()->setAutoFillBackground(false);
        viewport()->installEventFilter(this);
    }

    [[nodiscard]] QAbstractScrollArea *view() const { return m_chart->view(); }

    [[nodiscard]] QWidget *viewport() const { return view()->viewport(); }

    // Why there is no chart; empty where there is one.
    [[nodiscard]] const QString &words() const { return m_words; }

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

    [[nodiscard]] QColor colour(int series) const { return m_chart->colour(series); }

    // Pens and brushes of series don't follow the palette: they are made anew.
    void rebuild()
    {
        layOut();
        if (m_plot.lines())
            m_chart->showLines(*m_plot.lines(), m_plot.right(), looksOf(*m_plot.lines()));
        else if (m_plot.bars())
            m_chart->showBars(*m_plot.bars(), m_plot.most(), lookOf(*m_plot.bars()));
        else
            m_chart->clear();
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

    bool eventFilter(QObject *, QEvent *event) override
    {
        const QEvent::Type type = event->type();
        if (type == QEvent::MouseMove)
            moved(*static_cast<QMouseEvent *>(event));
        else if (type == QEvent::MouseButtonPress)
            pressed(*static_cast<QMouseEvent *>(event));
        else if (type == QEvent::MouseButtonRelease)
            released(*static_cast<QMouseEvent *>(event));
        else if (type == QEvent::Wheel)
            wheeled(*static_cast<QWheelEvent *>(event));
        else
            return type == QEvent::Leave && left();
        return true;
    }

private:
    void drawOver(QPainter &painter)
    {
        painter.save();
        painter.setLayoutDirection(Qt::LeftToRight);
        if (m_dragTo)
            m_plot.drawSpan(painter, m_dragFrom, *m_dragTo);
        m_plot.drawOver(painter, m_owner->hasFocus() ? m_owner->m_current : -1, m_hover);
        if (m_owner->hasFocus() && m_plot.count() == 0)
            drawFocusRing(&painter, QRectF(viewport()->rect()), radius::button - 1);
        painter.restore();
    }

    void moved(const QMouseEvent &event)
    {
        const double x = event.position().x();
        if (m_isHeld && (m_dragTo || std::abs(x - m_dragFrom) >= dragBegins)) {
            m_dragTo = x;
            m_hover = -1;
            viewport()->setCursor(Qt::SizeHorCursor);
            viewport()->update();
            return;
        }
        const int before = m_hover;
        m_hover = m_plot.at(event.position());
        viewport()->setCursor(m_hover >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        if (m_hover != before)
            viewport()->update();
    }

    bool left()
    {
        m_hover = -1;
        viewport()->update();
        return false; // the view looks at it, too
    }

    void pressed(const QMouseEvent &event)
    {
        m_owner->setFocus(Qt::MouseFocusReason);
        const bool isLeft = event.button() == Qt::LeftButton;
        m_pressed = isLeft ? m_plot.at(event.position()) : -1;
        m_isHeld = isLeft && m_owner->canZoom();
        m_dragFrom = event.position().x();
        if (m_pressed >= 0)
            m_owner->setCurrent(m_pressed);
    }

    void released(const QMouseEvent &event)
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
        const int under = m_plot.at(event.position());
        if (m_pressed >= 0 && under == m_pressed)
            m_owner->open(under);
        m_pressed = -1;
    }

    // The page scrolls, not the plot; with Control the plot is zoomed.
    void wheeled(QWheelEvent &event)
    {
        if (event.modifiers() != Qt::ControlModifier || !m_owner->canZoom()
            || event.angleDelta().y() == 0) {
            event.ignore();
            return;
        }
        m_owner->zoom(event.angleDelta().y() > 0 ? .5 : 2, m_plot.valueAt(event.position().x()));
        event.accept();
    }

    void fit()
    {
        layOut();
        if (m_plot.lines())
            m_chart->setRight(m_plot.right());
    }

    void layOut()
    {
        m_plot.layOut(view()->size());
        m_chart->setArea(m_plot.area());
    }

    [[nodiscard]] static std::vector<Chart::LineLook> looksOf(const LinePlot &plot)
    {
        std::vector<Chart::LineLook> looks;
        for (std::size_t i = 0; i < plot.lines.size(); ++i) {
            QColor band = plotColour(i);
            band.setAlpha(theme().dark ? bandAlphaDark : bandAlpha);
            looks.push_back({plotPen(i), band});
        }
        return looks;
    }

    [[nodiscard]] static Chart::BarLook lookOf(const BarPlot &plot)
    {
        const bool isPaired = !plot.bars.empty() && plot.bars.front().other.has_value();
        return {plot.upright ? uprightWidth : (isPaired ? pairedWidth : barWidth), theme().fill,
                QPen(theme().series2, 1), QBrush(theme().series2, Qt::BDiagPattern)};
    }

    PlotView *m_owner;
    Chart *m_chart = nullptr; // goes with the owner
    QString m_words;
    PlotLayout m_plot;
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
    column->addWidget(m_canvas->view());
    setAccessibleDescription(m_canvas->words());
    speak();
}

PlotView::~PlotView() = default;

void PlotView::showLines(const LinePlot &plot)
{
    const LinePlot &before = m_canvas->plot().whole();
    const bool isSame = m_canvas->plot().lines() && before.xLeast == plot.xLeast
        && before.xMost == plot.xMost && before.zoomMarks.size() == plot.zoomMarks.size();
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
    const auto &before = m_canvas->plot().wholeBars().bars;
    const bool isSame = m_canvas->plot().bars() && plot.upright
        && std::ranges::equal(before, plot.bars, {}, &PlotBar::name, &PlotBar::name)
        && std::ranges::equal(before, plot.bars, {}, &PlotBar::step, &PlotBar::step);
    const std::optional<PlotSpan> span = isSame ? m_span : std::nullopt;
    m_canvas->setBars(plot);
    const bool wasZoomed = m_span.has_value();
    m_span.reset();
    setSpan(span);
    if (m_current >= count())
        m_current = -1;
    speak();
    if (wasZoomed && !m_span)
        Q_EMIT spanChanged();
}

bool PlotView::canZoom() const
{
    const PlotLayout &plot = m_canvas->plot();
    if (plot.bars())
        return plot.bars()->upright && plot.wholeBars().bars.size() >= leastZoomedBars;
    return plot.lines() && plot.whole().zoomMarks.size() > 2;
}

// To whole steps; nothing where it holds less than two, or no stop.
std::optional<PlotSpan> PlotView::snapped(const PlotSpan &span) const
{
    const PlotSpan whole = wholeSpan();
    if (m_canvas->plot().bars()) {
        const double from = std::clamp(std::round(span.from), whole.from, whole.to);
        const double to = std::clamp(std::round(span.to), whole.from, whole.to);
        return from < to ? std::optional(PlotSpan {from, to}) : std::nullopt;
    }
    const LinePlot &lines = m_canvas->plot().whole();
    const auto nearest = [&lines](double x) {
        return std::ranges::min_element(lines.zoomMarks, {},
                                        [x](const PlotMark &mark) { return std::abs(mark.at - x); })
            ->at;
    };
    const PlotSpan found {nearest(span.from), nearest(span.to)};
    const auto isInside = [&found](const PlotStop &stop) {
        return stop.x >= found.from && stop.x <= found.to;
    };
    if (found.from >= found.to || std::ranges::none_of(lines.stops, isInside))
        return std::nullopt;
    return found;
}

// From the first step to the last one.
PlotSpan PlotView::wholeSpan() const
{
    const PlotLayout &plot = m_canvas->plot();
    if (plot.bars())
        return {0, double(plot.wholeBars().bars.size()) - 1};
    const auto &marks = plot.whole().zoomMarks;
    return {marks.front().at, marks.back().at};
}

// Of a point or bar that is shown.
double PlotView::placeOnAxis(int index) const
{
    const PlotLayout &plot = m_canvas->plot();
    return plot.bars() ? double(index + plot.stopsBefore())
                       : plot.lines()->stops[std::size_t(index)].x;
}

void PlotView::setSpan(const std::optional<PlotSpan> &span)
{
    std::optional<PlotSpan> wanted;
    if (span && canZoom()) {
        const std::optional<PlotSpan> found = snapped(*span);
        if (!found)
            return;
        const PlotSpan whole = wholeSpan();
        if (found->from > whole.from || found->to < whole.to)
            wanted = found;
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
    const auto &marks = m_canvas->plot().whole().zoomMarks;
    const double step = m_canvas->plot().bars() ? 1 : marks[1].at - marks[0].at;
    const PlotSpan whole = m_canvas->plot().bars()
        ? wholeSpan()
        : PlotSpan {m_canvas->plot().whole().xLeast, m_canvas->plot().whole().xMost};
    const PlotSpan now = m_span.value_or(whole);
    double centre = around;
    if (std::isnan(centre)) {
        centre = m_current >= 0 && m_current < count() ? placeOnAxis(m_current)
                                                       : (now.from + now.to) / 2;
    }
    const double wide = std::max(2 * step, (now.to - now.from) * factor);
    // What snapping to whole steps left out is no reason to stop one short of all.
    if (factor > 1 && wide >= whole.to - whole.from - 2 * step) {
        setSpan({});
        return;
    }
    const double share = (std::clamp(centre, now.from, now.to) - now.from) / (now.to - now.from);
    const double least = whole.from;
    const double from = std::clamp(centre - share * wide, least, std::max(least, whole.to - wide));
    setSpan(PlotSpan {from, std::min(from + wide, whole.to)});
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
    m_canvas->view()->setAccessibleName(m_name);
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
