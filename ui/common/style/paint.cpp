// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style/paint.h"

#include "ui/common/style/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace bluepencil {

namespace {

// All letters run against the window: the line is read as they run, so that its full stop or its
// dots stand at its end.
bool runsAgainst(Qt::LayoutDirection direction, const QString &line)
{
    bool toRight = false;
    bool toLeft = false;
    for (const uint code : line.toUcs4()) {
        const QChar::Direction own = QChar::direction(code);
        toRight = toRight || own == QChar::DirL;
        toLeft = toLeft || own == QChar::DirR || own == QChar::DirAL;
    }
    return direction == Qt::LeftToRight ? toLeft && !toRight : toRight && !toLeft;
}

Qt::LayoutDirection directionOf(Qt::LayoutDirection window, const QString &line)
{
    if (!runsAgainst(window, line))
        return window;
    return window == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace

QRect mirrored(Qt::LayoutDirection direction, const QRect &bounds, const QRect &rect)
{
    return QStyle::visualRect(direction, bounds, rect);
}

QMargins mirrored(Qt::LayoutDirection direction, const QMargins &startToEnd)
{
    if (direction == Qt::LeftToRight)
        return startToEnd;
    return {startToEnd.right(), startToEnd.top(), startToEnd.left(), startToEnd.bottom()};
}

void drawLine(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &text,
              Qt::LayoutDirection direction)
{
    // Without AlignAbsolute drawText would flip a second time by itself.
    const Qt::Alignment visual = QStyle::visualAlignment(direction, alignment) | Qt::AlignAbsolute;
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width() + 1);
    const Qt::LayoutDirection before = painter->layoutDirection();
    painter->setLayoutDirection(directionOf(direction, shown));
    painter->drawText(rect, int(visual) | Qt::TextSingleLine | Qt::TextDontClip, shown);
    painter->setLayoutDirection(before);
}

void drawRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill,
                 const QColor &edge, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (edge.isValid()) {
        painter->setPen(QPen(edge, width));
        const qreal half = width / 2;
        painter->drawRoundedRect(rect.adjusted(half, half, -half, -half),
                                 std::max(0.0, radius - half), std::max(0.0, radius - half));
    } else {
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(rect, radius, radius);
    }
    painter->restore();
}

void drawFocusRing(QPainter *painter, const QRectF &rect, qreal radius)
{
    drawRounded(painter, rect, radius + 1, {}, theme().accent, metric::focusRing);
}

void drawShadow(QPainter *painter, const QRect &rect, qreal radius, int depth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    // Each ring lies on the ones outside of it, so small steps add up to a soft fall.
    const double strength = theme().dark ? 26 : 13;
    for (int ring = depth; ring > 0; --ring) {
        const double nearness = 1.0 - double(ring - 1) / depth;
        QColor colour(Qt::black);
        colour.setAlphaF(float(std::min(1.0, strength * nearness * nearness / 255.0)));
        painter->setBrush(colour);
        const QRectF grown = QRectF(rect).adjusted(-ring, -ring, ring, ring).translated(0, 4);
        painter->drawRoundedRect(grown, radius + ring, radius + ring);
    }
    painter->restore();
}

namespace {

int digitCell(const QFontMetrics &metrics)
{
    int cell = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        cell = std::max(cell, metrics.horizontalAdvance(QChar(digit)));
    return cell;
}

bool isCellDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Parts of one digit, or of everything between two digits.
QStringList cells(const QString &text)
{
    QStringList parts;
    bool open = false;
    for (const QChar c : text) {
        if (isCellDigit(c) || !open)
            parts.append(QString(c));
        else
            parts.last().append(c);
        open = !isCellDigit(c);
    }
    return parts;
}

bool hasWordsToLeft(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
}

int cellWidth(const QString &part, int digit, const QFontMetrics &metrics)
{
    return isCellDigit(part.front()) ? digit : metrics.horizontalAdvance(part);
}

} // namespace

int tabularWidth(const QFont &font, const QString &text)
{
    const QFontMetrics metrics(font);
    const int digit = digitCell(metrics);
    int width = 0;
    for (const QString &part : cells(text))
        width += cellWidth(part, digit, metrics);
    return width;
}

void drawTabular(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &text,
                 Qt::LayoutDirection direction)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const int digit = digitCell(metrics);
    const auto placed = [&](int width) {
        return QStyle::alignedRect(direction, alignment, {width, metrics.height()}, rect);
    };
    const Qt::LayoutDirection before = painter->layoutDirection();
    // Digits run left to right in every script, but not the words of every script between them.
    if (hasWordsToLeft(text)) {
        const QRect place = placed(metrics.horizontalAdvance(text));
        painter->setLayoutDirection(directionOf(direction, text));
        painter->drawText(QPointF(place.left(), place.top() + metrics.ascent()), text);
        painter->setLayoutDirection(before);
        return;
    }
    const QRect place = placed(tabularWidth(painter->font(), text));
    const int baseline = place.top() + metrics.ascent();
    int x = place.left();
    painter->setLayoutDirection(Qt::LeftToRight);
    for (const QString &part : cells(text)) {
        const int cell = cellWidth(part, digit, metrics);
        const int own = metrics.horizontalAdvance(part);
        painter->drawText(QPointF(x + (cell - own) / 2.0, baseline), part);
        x += cell;
    }
    painter->setLayoutDirection(before);
}

QString isolated(const QString &text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

QString isolatedTime(const QString &text)
{
    return text.isRightToLeft() ? QChar(0x2067) + text + QChar(0x2069) : isolated(text);
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    // A tag that says nothing makes Qt take the escaped words as the words they stand for.
    return QStringLiteral("<qt>%1</qt>")
        .arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

} // namespace bluepencil
