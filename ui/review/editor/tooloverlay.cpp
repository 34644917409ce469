// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/editor/tooloverlay.h"

#include "ui/common/style/theme.h"
#include "ui/review/editor/textsurface.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace bluepencil {

namespace {

constexpr double waveHalf = 2; // pixels along the line
constexpr double waveHeight = 2;
constexpr double dotSize = 2.2;
constexpr double ringSize = 4;
constexpr double arrowSize = 3;
constexpr double endWidth = 8; // of the sign for the end of a line
constexpr double endSignGap = 3;

void shiftAll(std::vector<ToolMark> &marks, int position, int removed, int added)
{
    const int end = position + removed;
    std::erase_if(marks,
                  [&](const ToolMark &mark) { return mark.start < end && mark.end > position; });
    for (ToolMark &mark : marks) {
        if (mark.start >= end) {
            mark.start += added - removed;
            mark.end += added - removed;
        }
    }
}

// Stretches of lines grow with what is typed in them.
void stretchAll(std::vector<ToolMark> &marks, int position, int removed, int added)
{
    const int end = position + removed;
    for (ToolMark &mark : marks) {
        const auto moved = [&](int place) {
            return place >= end ? place + added - removed : qMin(place, position);
        };
        mark.start = mark.start > position ? moved(mark.start) : mark.start;
        mark.end = qMax(mark.start, moved(mark.end));
    }
}

void paintWave(QPainter &painter, double left, double right, double base)
{
    QPainterPath wave(QPointF(left, base));
    bool isUp = true;
    for (double x = left + waveHalf; x <= right; x += waveHalf) {
        wave.lineTo(x, base - (isUp ? waveHeight : 0));
        isUp = !isUp;
    }
    painter.drawPath(wave);
}

void paintTab(QPainter &painter, double from, double to, double middle)
{
    const double direction = to > from ? 1 : -1;
    const double start = from + direction * 2;
    const double end = to - direction * 2;
    if ((end - start) * direction < 2)
        return;
    painter.drawLine(QPointF(start, middle), QPointF(end, middle));
    for (const double side : {-arrowSize, arrowSize})
        painter.drawLine(QPointF(end, middle), QPointF(end - direction * arrowSize, middle + side));
}

// The way the carriage goes back.
void paintLineEnd(QPainter &painter, double x, double middle, double direction)
{
    const double far = x + direction * endWidth;
    painter.drawLine(QPointF(far, middle - arrowSize * 1.5), QPointF(far, middle));
    painter.drawLine(QPointF(far, middle), QPointF(x, middle));
    for (const double side : {-arrowSize, arrowSize})
        painter.drawLine(QPointF(x, middle), QPointF(x + direction * arrowSize, middle + side));
}

} // namespace

// One line of the text that is on the screen.
struct ToolOverlay::Line {
    QTextBlock block;
    QTextLine line;
    int start = 0; // positions in the document
    int end = 0; // with the space that a line breaks at
    QRectF rect; // of the caret at its start, in the overlay
    double origin = 0;
    bool isLastOfBlock = false;

    [[nodiscard]] double x(int position) const
    {
        return rect.left() + line.cursorToX(position - block.position()) - origin;
    }
};

ToolOverlay::ToolOverlay(const TextSurface &surface, QWidget *parent)
    : QWidget(parent)
    , m_surface(surface)
{
    setObjectName(QStringLiteral("toolOverlay"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

ToolOverlay::~ToolOverlay() = default;

void ToolOverlay::setMisspelt(std::vector<ToolMark> marks)
{
    replace(m_misspelt, std::move(marks));
}

void ToolOverlay::setFound(std::vector<ToolMark> marks)
{
    replace(m_found, std::move(marks));
}

void ToolOverlay::setShown(std::vector<ToolMark> marks)
{
    if (marks == m_shown)
        return;
    m_shown = std::move(marks);
    update();
}

void ToolOverlay::shift(int position, int removed, int added)
{
    shiftAll(m_misspelt, position, removed, added);
    shiftAll(m_found, position, removed, added);
    stretchAll(m_shown, position, removed, added);
}

void ToolOverlay::replace(std::vector<ToolMark> &present, std::vector<ToolMark> wanted)
{
    std::vector<ToolMark> changed;
    std::ranges::set_symmetric_difference(
        present, wanted, std::back_inserter(changed), {},
        [](const ToolMark &mark) { return std::pair(mark.start, mark.end); },
        [](const ToolMark &mark) { return std::pair(mark.start, mark.end); });
    present = std::move(wanted);
    if (changed.empty() || !isVisible())
        return;
    eachLine([&](const Line &line) {
        const auto first = std::ranges::partition_point(
            changed, [&](const ToolMark &mark) { return mark.end <= line.start; });
        if (first == changed.end() || first->start >= line.end)
            return;
        const int top = int(std::floor(line.rect.top())) - 1;
        update(QRect(0, top, width(), int(std::ceil(line.rect.bottom())) + 2 - top));
    });
}

void ToolOverlay::eachLine(const std::function<void(const Line &)> &paint) const
{
    const auto *viewport = const_cast<TextSurface &>(m_surface).area()->viewport();
    const QPoint offset = viewport->mapTo(parentWidget(), QPoint());
    const int bottom = offset.y() + viewport->height();
    const int first = m_surface.cursorAt(QPoint(0, 0)).position();
    QTextBlock block = m_surface.document()->findBlock(first);
    const QTextLayout *layout = block.layout();
    int at = layout == nullptr ? -1
                               : layout->lineForTextPosition(first - block.position()).lineNumber();
    at = qMax(0, at);
    for (; block.isValid(); block = block.next(), at = 0) {
        layout = block.layout();
        for (; layout != nullptr && at < layout->lineCount(); ++at) {
            Line line;
            line.block = block;
            line.line = layout->lineAt(at);
            line.start = block.position() + line.line.textStart();
            line.end = line.start + line.line.textLength();
            line.isLastOfBlock = at + 1 == layout->lineCount();
            QTextCursor cursor(block);
            cursor.setPosition(line.start);
            line.rect = m_surface.rectAt(cursor).translated(offset);
            line.origin = line.line.cursorToX(line.line.textStart());
            if (line.rect.top() > bottom)
                return;
            paint(line);
        }
    }
}

void ToolOverlay::paintEvent(QPaintEvent *)
{
    if (m_misspelt.empty() && m_found.empty() && m_shown.empty())
        return;
    const auto *viewport = const_cast<TextSurface &>(m_surface).area()->viewport();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(
        QRect(0, viewport->mapTo(parentWidget(), QPoint()).y(), width(), viewport->height()));
    const Theme &look = theme();
    const bool rightToLeft
        = m_surface.document()->defaultTextOption().textDirection() == Qt::RightToLeft;
    const auto eachMark
        = [](const std::vector<ToolMark> &marks, const Line &line, const auto &paint) {
              auto mark = std::lower_bound(
                  marks.begin(), marks.end(), line.start,
                  [](const ToolMark &one, int position) { return one.end <= position; });
              for (; mark != marks.end() && mark->start < line.end; ++mark)
                  paint(qMax(mark->start, line.start), qMin(mark->end, line.end));
          };
    const auto eachSpace = [&](const Line &line, int from, int to) {
        const QString text = line.block.text();
        const double middle = line.rect.center().y() + 1;
        for (int at = from; at < to; ++at) {
            const int index = at - line.block.position();
            const QChar c = index < text.size() ? text[index] : QChar(u'x');
            if (c != u' ' && c != u'\t' && c != u'\u00A0' && c != u'\u202F')
                continue;
            const double left = line.x(at);
            const double right = line.x(at + 1);
            const QPointF centre((left + right) / 2, middle);
            if (c == u'\t') {
                paintTab(painter, left, right, middle);
            } else if (c == u' ') {
                painter.setBrush(look.muted);
                painter.drawEllipse(centre, dotSize / 2, dotSize / 2);
                painter.setBrush(Qt::NoBrush);
            } else {
                painter.drawEllipse(centre, ringSize / 2, ringSize / 2);
            }
        }
    };
    eachLine([&](const Line &line) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.warn, 1.2));
        eachMark(m_found, line, [&](int from, int to) {
            const double one = line.x(from);
            const double other = line.x(to);
            painter.drawRoundedRect(QRectF(qMin(one, other) - 1, line.rect.top() + 1,
                                           qAbs(other - one) + 2, line.rect.height() - 2),
                                    radius::box, radius::box);
        });
        painter.setPen(QPen(look.del, 1.1));
        eachMark(m_misspelt, line, [&](int from, int to) {
            const double one = line.x(from);
            const double other = line.x(to);
            paintWave(painter, qMin(one, other), qMax(one, other), line.rect.bottom());
        });
        painter.setPen(QPen(look.muted, 1));
        eachMark(m_shown, line, [&](int from, int to) { eachSpace(line, from, to); });
        const bool isShown = std::ranges::any_of(m_shown, [&](const ToolMark &mark) {
            return mark.start <= line.start && line.start <= mark.end;
        });
        if (isShown && line.isLastOfBlock && line.block.next().isValid()) {
            const int last = line.block.position() + line.block.length() - 1;
            const double direction = rightToLeft ? -1 : 1;
            paintLineEnd(painter, line.x(last) + direction * endSignGap, line.rect.center().y() + 1,
                         direction);
        }
    });
}

} // namespace bluepencil
