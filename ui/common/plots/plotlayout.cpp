// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plots/plotlayout.h"

#include "ui/common/style/paint.h"
#include "ui/common/style/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bluepencil {

namespace {

constexpr double mostBarRow = 36;
constexpr double leastArea = 10;
constexpr double reach = 24; // from the pointer to a point that it means
constexpr int dot = 7;
constexpr double smallDot = 2.25; // of a point among others, from its middle
constexpr double dotRoom = 16; // from dot to dot
constexpr double flagSize = 4.5;
constexpr int labelGap = 8;
constexpr double mostNames = .36; // of the width
constexpr int ringRoom = metric::focusRing + 3; // beside a row of bars

// In absolute directions: plots don't mirror.
void drawWords(QPainter &painter, const QRectF &place, Qt::Alignment alignment,
               const QString &words)
{
    const QString shown
        = painter.fontMetrics().elidedText(words, Qt::ElideRight, int(place.width()) + 1);
    painter.drawText(
        place, int(alignment | Qt::AlignAbsolute) | Qt::TextSingleLine | Qt::TextDontClip, shown);
}

void drawDot(QPainter &painter, QPointF centre, std::size_t series)
{
    painter.save();
    painter.setPen(QPen(theme().surface, 1.5));
    painter.setBrush(plotColour(series));
    painter.drawEllipse(centre, dot / 2.0 + .75, dot / 2.0 + .75);
    painter.restore();
}

int wider(int soFar, const QFontMetrics &metrics, const QString &text)
{
    return std::max(soFar, metrics.horizontalAdvance(text));
}

const QString &endOf(const PlotLine &line)
{
    return line.points.empty() || line.points.back().text.isEmpty() ? line.end
                                                                    : line.points.back().text;
}

} // namespace

QColor plotColour(std::size_t series)
{
    const Theme &t = theme();
    return series == 0 ? t.accent : (series == 1 ? t.series2 : t.series3);
}

QPen plotPen(std::size_t series)
{
    QPen pen(plotColour(series), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (series == 1)
        pen.setDashPattern({3.5, 2.5});
    else if (series == 2)
        pen.setDashPattern({.1, 2.2});
    return pen;
}

QFont PlotLayout::fontOf(TypeRole role) const
{
    QFont font = theme().font(role);
    if (m_plainSigns)
        font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

void PlotLayout::setLines(const LinePlot &plot)
{
    m_bars.reset();
    m_whole = plot;
    setSpan({});
}

void PlotLayout::setSpan(const std::optional<PlotSpan> &span)
{
    if (m_bars) {
        cutBars(span);
        return;
    }
    m_lines = m_whole;
    m_stopsBefore = 0;
    m_zoomed = span.has_value();
    if (!span)
        return;
    const auto isOutside = [&span](double x) {
        return x < span->from || x > span->to;
    };
    m_lines->xLeast = span->from;
    m_lines->xMost = span->to;
    m_stopsBefore = int(std::ranges::count_if(
        m_whole.stops, [&span](const PlotStop &stop) { return stop.x < span->from; }));
    std::erase_if(m_lines->flags, [&](const PlotFlag &flag) { return isOutside(flag.x); });
    std::erase_if(m_lines->stops, [&](const PlotStop &stop) { return isOutside(stop.x); });
    for (PlotLine &line : m_lines->lines) {
        const bool isCut = !line.points.empty() && line.points.back().x > span->to;
        std::erase_if(line.points, [&](const PlotPoint &point) { return isOutside(point.x); });
        if (isCut)
            line.end.clear();
    }
    std::erase_if(m_lines->zoomMarks, [&](const PlotMark &mark) { return isOutside(mark.at); });
    m_lines->xMarks = m_lines->zoomMarks;
}

// Of a zoomed plot as many marks as stand apart.
void PlotLayout::thinMarks()
{
    if (!m_zoomed || m_lines->zoomMarks.empty())
        return;
    const QFontMetrics metrics(fontOf(TypeRole::Caption));
    int wide = 1;
    for (const PlotMark &mark : m_lines->zoomMarks)
        wide = wider(wide, metrics, mark.text);
    const auto room = std::max(1, int(m_area.width()) / (wide + 2 * labelGap));
    const auto step = (m_lines->zoomMarks.size() + std::size_t(room) - 1) / std::size_t(room);
    m_lines->xMarks.clear();
    for (std::size_t i = 0; i < m_lines->zoomMarks.size(); i += std::max<std::size_t>(1, step))
        m_lines->xMarks.push_back(m_lines->zoomMarks[i]);
}

double PlotLayout::valueAt(double x) const
{
    if (m_bars)
        return m_stopsBefore + (x - m_area.left()) / std::max(1.0, rowHeight()) - .5;
    return m_lines->xLeast
        + (x - m_area.left()) / std::max(1.0, m_area.width()) * (m_right - m_lines->xLeast);
}

void PlotLayout::setBars(const BarPlot &plot)
{
    m_lines.reset();
    m_wholeBars = plot;
    m_bars = plot;
    cutBars({});
}

// The longest of those that are shown reaches the top.
void PlotLayout::cutBars(const std::optional<PlotSpan> &span)
{
    m_bars = m_wholeBars;
    m_stopsBefore = 0;
    m_zoomed = span.has_value();
    if (span) {
        auto &bars = m_bars->bars;
        const auto last = std::ssize(bars) - 1;
        const auto from = std::clamp<std::ptrdiff_t>(std::lround(span->from), 0, last);
        const auto to = std::clamp<std::ptrdiff_t>(std::lround(span->to), from, last);
        bars.erase(bars.begin() + to + 1, bars.end());
        bars.erase(bars.begin(), bars.begin() + from);
        m_stopsBefore = int(from);
        for (PlotBar &bar : bars) {
            if (!bar.step.isEmpty())
                bar.name = bar.step;
        }
    }
    m_most = m_bars->most;
    for (const PlotBar &bar : m_bars->bars)
        m_most = std::max({m_most, bar.value, bar.other.value_or(0)});
    if (m_most <= 0)
        m_most = 1;
}

void PlotLayout::layOut(QSize size)
{
    m_size = size;
    if (m_lines)
        layOutLines();
    else if (m_bars)
        layOutBars();
}

void PlotLayout::layOutLines()
{
    const QFontMetrics metrics(fontOf(TypeRole::Caption));
    const QFontMetrics strong(fontOf(TypeRole::CaptionStrong));
    int left = 0;
    for (const PlotMark &mark : m_lines->yMarks)
        left = wider(left, metrics, mark.text);
    int ends = 0;
    for (const PlotLine &line : m_lines->lines)
        ends = wider(ends, strong, endOf(line));
    const int top = metrics.height() / 2 + 2;
    const int bottom = metrics.height() + labelGap;
    m_area
        = QRectF(left + labelGap, top, std::max(leastArea, m_size.width() - left - labelGap - 2.0),
                 std::max(leastArea, double(m_size.height() - top - bottom)));
    const double room = std::min(ends + 2.0 * labelGap, m_area.width() / 2);
    m_right = m_lines->xLeast
        + (m_lines->xMost - m_lines->xLeast) * m_area.width() / (m_area.width() - room);
    thinMarks();
}

// The longest bar leaves room for its number above it.
void PlotLayout::layOutUpright()
{
    const int line = QFontMetrics(fontOf(TypeRole::Caption)).height();
    const int top = line + labelGap;
    m_area = QRectF(2, top, std::max(leastArea, m_size.width() - 4.0),
                    std::max(leastArea, double(m_size.height() - top - line - labelGap)));
}

void PlotLayout::layOutBars()
{
    if (isUpright()) {
        layOutUpright();
        return;
    }
    const QFontMetrics metrics(fontOf(TypeRole::Caption));
    m_names = m_texts = m_shares = 0;
    for (const PlotBar &bar : m_bars->bars) {
        m_names = wider(m_names, metrics, bar.name);
        m_texts = wider(m_texts, metrics, bar.text);
        m_shares = wider(m_shares, metrics, bar.share);
    }
    m_names = std::min(m_names, int(m_size.width() * mostNames));
    const double rows = double(m_bars->bars.size()) * theme().sized(int(mostBarRow));
    const int start = ringRoom + m_names + labelGap;
    const int end = m_texts + labelGap + (m_shares > 0 ? m_shares + 2 * labelGap : 0) + ringRoom;
    const int below = m_bars->marks.empty() ? 0 : metrics.height() + labelGap;
    m_area = QRectF(start, 0, std::max(leastArea, double(m_size.width() - start - end)),
                    std::max(1.0, std::min(double(m_size.height() - below), rows)));
}

int PlotLayout::count() const
{
    if (m_lines)
        return int(m_lines->stops.size());
    return m_bars ? int(m_bars->bars.size()) : 0;
}

QString PlotLayout::wordsOf(int index) const
{
    if (index < 0 || index >= count())
        return {};
    return m_lines ? m_lines->stops[std::size_t(index)].words
                   : m_bars->bars[std::size_t(index)].words;
}

QPointF PlotLayout::placeOf(int index) const
{
    if (isUpright())
        return {m_area.left() + (index + .5) * rowHeight(), m_area.bottom() - 2};
    if (m_bars)
        return {m_area.left() + 2, m_area.top() + (index + .5) * rowHeight()};
    return {xOf(m_lines->stops[std::size_t(index)].x), m_area.center().y()};
}

double PlotLayout::xOf(double x) const
{
    return m_area.left() + (x - m_lines->xLeast) / (m_right - m_lines->xLeast) * m_area.width();
}

double PlotLayout::yOf(double y) const
{
    const double span = m_lines->yMost - m_lines->yLeast;
    return m_area.bottom() - (y - m_lines->yLeast) / span * m_area.height();
}

double PlotLayout::rowHeight() const
{
    return (isUpright() ? m_area.width() : m_area.height()) / std::max(1, count());
}

QRectF PlotLayout::rowRect(int index) const
{
    if (isUpright())
        return QRectF(m_area.left() + index * rowHeight(), 0, rowHeight(), m_area.bottom());
    return QRectF(0, m_area.top() + index * rowHeight(), m_size.width(), rowHeight())
        .adjusted(0, 1, 0, -1);
}

int PlotLayout::at(QPointF point) const
{
    if (count() == 0)
        return -1;
    if (isUpright()) {
        const int column = int((point.x() - m_area.left()) / rowHeight());
        return m_area.contains(point) ? std::clamp(column, 0, count() - 1) : -1;
    }
    if (m_bars) {
        const QRectF rows(0, m_area.top(), m_size.width(), m_area.height());
        const int row = int((point.y() - m_area.top()) / rowHeight());
        return rows.contains(point) ? std::clamp(row, 0, count() - 1) : -1;
    }
    if (!m_area.adjusted(-dot, 0, dot, 0).contains(point))
        return -1;
    int nearest = -1;
    double least = reach;
    for (int i = 0; i < count(); ++i) {
        const double away = std::abs(xOf(m_lines->stops[std::size_t(i)].x) - point.x());
        if (away < least) {
            least = away;
            nearest = i;
        }
    }
    return nearest;
}

// Painting ---------------------------------------------------------------------------------------

void PlotLayout::drawUnder(QPainter &painter, int hover) const
{
    const Theme &t = theme();
    if (m_bars && hover >= 0 && hover < count())
        drawRounded(&painter, rowRect(hover), radius::button, t.sunken);
    if (m_bars && !isUpright()) {
        for (const PlotMark &mark : m_bars->marks) {
            const QRectF line(std::floor(barEnd(mark.at)), m_area.top(), 1, m_area.height() + 4);
            painter.fillRect(line, mark.at <= 0 ? t.control : t.line);
        }
    }
    if (!m_lines)
        return;
    for (const PlotMark &mark : m_lines->yMarks) {
        const double y = std::floor(yOf(mark.at));
        const bool base = mark.at <= m_lines->yLeast;
        painter.fillRect(QRectF(m_area.left(), y, m_area.width(), 1), base ? t.control : t.line);
    }
}

void PlotLayout::drawSpan(QPainter &painter, double from, double to) const
{
    QColor ground = theme().accent;
    ground.setAlpha(theme().dark ? 70 : 40);
    const double left = std::clamp(std::min(from, to), m_area.left(), m_area.right());
    const double right = std::clamp(std::max(from, to), m_area.left(), m_area.right());
    painter.fillRect(QRectF(left, m_area.top(), right - left, m_area.height()), ground);
    for (const double edge : {left, right}) {
        painter.fillRect(QRectF(std::floor(edge), m_area.top(), 1, m_area.height()),
                         theme().accent);
    }
}

void PlotLayout::drawOver(QPainter &painter, int current, int hover) const
{
    if (m_lines) {
        drawMarks(painter);
        drawFlags(painter);
        drawDots(painter);
        drawEnds(painter);
        const int shown = hover >= 0 ? hover : current;
        if (shown >= 0 && shown < count())
            drawStop(painter, shown);
    } else if (isUpright()) {
        drawUprightTexts(painter);
        const int shown = hover >= 0 ? hover : current;
        if (shown >= 0 && shown < count())
            drawTag(painter, placeOf(shown).x(), wordsOf(shown));
        if (current >= 0 && current < count())
            drawRounded(&painter, rowRect(current), radius::chip, {}, theme().accent, 2);
    } else if (m_bars) {
        drawBarMarks(painter);
        drawBarTexts(painter);
        if (current >= 0 && current < count())
            drawRounded(&painter, rowRect(current), radius::button, {}, theme().accent, 2);
    }
}

void PlotLayout::drawMarks(QPainter &painter) const
{
    const Theme &t = theme();
    painter.setFont(fontOf(TypeRole::Caption));
    painter.setPen(t.muted);
    const int high = painter.fontMetrics().height();
    for (const PlotMark &mark : m_lines->yMarks) {
        drawWords(painter, QRectF(0, yOf(mark.at) - high / 2.0, m_area.left() - labelGap, high),
                  Qt::AlignRight | Qt::AlignVCenter, mark.text);
    }
    for (const PlotMark &mark : m_lines->xMarks) {
        const double x = xOf(mark.at);
        painter.fillRect(QRectF(std::floor(x), m_area.bottom(), 1, 4), t.control);
        const double wide = painter.fontMetrics().horizontalAdvance(mark.text);
        const double start
            = std::clamp(x - wide / 2, 0.0, std::max(0.0, double(m_size.width()) - wide));
        drawWords(painter, QRectF(start, m_area.bottom() + 6, wide, high), Qt::AlignLeft,
                  mark.text);
    }
}

std::vector<PlotLayout::End> PlotLayout::ends() const
{
    const QFontMetrics metrics(fontOf(TypeRole::CaptionStrong));
    const double high = metrics.height();
    std::vector<End> ends;
    for (std::size_t i = 0; m_lines && i < m_lines->lines.size(); ++i) {
        const PlotLine &line = m_lines->lines[i];
        if (line.points.empty())
            continue;
        const PlotPoint &last = line.points.back();
        ends.push_back({i,
                        QRectF(xOf(last.x) + labelGap, yOf(last.y) - high / 2,
                               metrics.horizontalAdvance(endOf(line)), high)});
    }
    std::ranges::sort(ends, {}, [](const End &end) { return end.place.top(); });
    double lowest = m_area.top() - high / 2;
    for (End &end : ends) {
        end.place.moveTop(std::max(end.place.top(), lowest));
        lowest = end.place.bottom();
    }
    // None crosses the axis, below which the days are written.
    double highest = m_area.bottom();
    for (auto end = ends.rbegin(); end != ends.rend(); ++end) {
        end->place.moveBottom(std::min(end->place.bottom(), highest));
        highest = end->place.top();
    }
    return ends;
}

void PlotLayout::drawFlags(QPainter &painter) const
{
    painter.save();
    painter.setFont(fontOf(TypeRole::Caption));
    const QFontMetrics metrics = painter.fontMetrics();
    for (const PlotFlag &flag : m_lines->flags) {
        const QColor ink = theme().ink(flag.isWarning ? Tone::Warn : Tone::Danger);
        const double x = std::floor(xOf(flag.x)) + .5;
        const double top = m_area.top();
        painter.setPen(QPen(ink, 1.2, Qt::DashDotLine));
        painter.drawLine(QPointF(x, top), QPointF(x, m_area.bottom()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPolygon(QPolygonF {
            {x, top - flagSize}, {x + flagSize, top}, {x, top + flagSize}, {x - flagSize, top}});
        // On the side that has room.
        const double wide = metrics.horizontalAdvance(flag.text) + 1;
        const double after = x + labelGap;
        const double left = after + wide <= m_area.right() ? after : x - labelGap - wide;
        painter.setPen(ink);
        drawWords(painter, QRectF(left, top + 1, wide, metrics.height()), Qt::AlignLeft, flag.text);
    }
    painter.restore();
}

// One point makes no line and no band, and one between gaps is but a bend of them.
void PlotLayout::drawDots(QPainter &painter) const
{
    const double step = m_area.width() / std::max(1.0, m_right - m_lines->xLeast);
    painter.save();
    for (std::size_t i = 0; i < m_lines->lines.size(); ++i) {
        const PlotLine &line = m_lines->lines[i];
        const auto &points = line.points;
        for (std::size_t at = 0; at < points.size(); ++at) {
            const PlotPoint &point = points[at];
            const QPointF centre(xOf(point.x), yOf(point.y));
            if (points.size() == 1) {
                const double x = std::floor(centre.x()) + .5;
                painter.setPen(QPen(plotColour(i), 1.2));
                painter.drawLine(QPointF(x, yOf(point.low)), QPointF(x, yOf(point.high)));
                drawDot(painter, centre, i);
                continue;
            }
            const bool isAlone = (at == 0 || point.x - points[at - 1].x > 1.5)
                && (at + 1 == points.size() || points[at + 1].x - point.x > 1.5);
            if (!isAlone && !(line.dots && step >= dotRoom))
                continue;
            painter.setPen(Qt::NoPen);
            painter.setBrush(plotColour(i));
            painter.drawEllipse(centre, smallDot, smallDot);
        }
    }
    painter.restore();
}

void PlotLayout::drawEnds(QPainter &painter) const
{
    painter.setFont(fontOf(TypeRole::CaptionStrong));
    for (const End &end : ends()) {
        painter.setPen(plotColour(end.series));
        drawWords(painter, end.place, Qt::AlignLeft | Qt::AlignVCenter,
                  endOf(m_lines->lines[end.series]));
    }
}

void PlotLayout::drawStop(QPainter &painter, int index) const
{
    const Theme &t = theme();
    const PlotStop &stop = m_lines->stops[std::size_t(index)];
    const double x = std::floor(xOf(stop.x)) + .5;
    painter.setPen(QPen(t.control, 1, Qt::DotLine));
    painter.drawLine(QPointF(x, m_area.top()), QPointF(x, m_area.bottom()));
    for (std::size_t i = 0; i < m_lines->lines.size(); ++i) {
        for (const PlotPoint &point : m_lines->lines[i].points) {
            if (qFuzzyCompare(1 + point.x, 1 + stop.x))
                drawDot(painter, {xOf(point.x), yOf(point.y)}, i);
        }
    }
    drawTag(painter, x, stop.words);
}

// What is said of a point, over the plot.
void PlotLayout::drawTag(QPainter &painter, double x, const QString &words) const
{
    const Theme &t = theme();
    painter.setFont(fontOf(TypeRole::Caption));
    const QFontMetrics metrics = painter.fontMetrics();
    const double edge = metric::focusRing + 1;
    const double wide = std::min(m_size.width() - 2 * edge,
                                 metrics.horizontalAdvance(words) + 2.0 * labelGap + 1);
    const double left
        = std::clamp(x - wide / 2, edge, std::max(edge, m_size.width() - wide - edge));
    const double top = isUpright() ? 0 : m_area.top() + 2;
    const QRectF tag(left, top, wide, metrics.height() + labelGap);
    drawRounded(&painter, tag, radius::chip, t.toast);
    painter.setPen(t.toastText);
    drawWords(painter, tag.adjusted(labelGap, 0, -labelGap, 0), Qt::AlignLeft | Qt::AlignVCenter,
              words);
}

void PlotLayout::drawUprightTexts(QPainter &painter) const
{
    const Theme &t = theme();
    painter.setFont(fontOf(TypeRole::Caption));
    painter.fillRect(QRectF(m_area.left(), m_area.bottom(), m_area.width(), 1), t.control);
    const double high = painter.fontMetrics().height();
    painter.setPen(t.muted);
    double free = 0; // behind the name before, where each has one
    for (int i = 0; i < count(); ++i) {
        const QString &name = m_bars->bars[std::size_t(i)].name;
        if (name.isEmpty())
            continue;
        // A bar begins at the value that its name says.
        const double x = m_area.left() + i * rowHeight();
        const double wide = painter.fontMetrics().horizontalAdvance(name);
        const double start = std::clamp(x - wide / 2, 0.0, std::max(0.0, m_size.width() - wide));
        if (m_zoomed && start < free)
            continue;
        free = start + wide + labelGap;
        painter.fillRect(QRectF(std::floor(x), m_area.bottom(), 1, 4), t.control);
        drawWords(painter, QRectF(start, m_area.bottom() + 6, wide, high), Qt::AlignLeft, name);
    }
}

double PlotLayout::barEnd(double value) const
{
    return m_area.left() + value / m_most * m_area.width();
}

void PlotLayout::drawBarMarks(QPainter &painter) const
{
    painter.setFont(fontOf(TypeRole::Caption));
    painter.setPen(theme().muted);
    const double high = painter.fontMetrics().height();
    for (const PlotMark &mark : m_bars->marks) {
        const double wide = painter.fontMetrics().horizontalAdvance(mark.text);
        const double start
            = std::clamp(barEnd(mark.at) - wide / 2, 0.0, std::max(0.0, m_size.width() - wide));
        drawWords(painter, QRectF(start, m_area.bottom() + 6, wide, high), Qt::AlignLeft,
                  mark.text);
    }
}

void PlotLayout::drawBarTexts(QPainter &painter) const
{
    const Theme &t = theme();
    painter.setFont(fontOf(TypeRole::Caption));
    for (int i = 0; i < count(); ++i) {
        const PlotBar &bar = m_bars->bars[std::size_t(i)];
        const double top = m_area.top() + i * rowHeight();
        painter.setPen(t.text);
        drawWords(painter, QRectF(ringRoom, top, m_names, rowHeight()),
                  Qt::AlignRight | Qt::AlignVCenter, bar.name);
        const double end = barEnd(std::max(bar.value, bar.other.value_or(0)));
        drawWords(painter, QRectF(end + labelGap, top, m_texts, rowHeight()),
                  Qt::AlignLeft | Qt::AlignVCenter, bar.text);
        painter.setPen(t.muted);
        drawWords(painter,
                  QRectF(m_size.width() - ringRoom - m_shares - 1, top, m_shares + 1, rowHeight()),
                  Qt::AlignRight | Qt::AlignVCenter, bar.share);
    }
}

} // namespace bluepencil
