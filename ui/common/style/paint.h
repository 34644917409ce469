// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QMargins>
#include <QRect>
#include <QString>

class QPainter;
class QWidget;

namespace bluepencil {

// Rectangles are given as for a left-to-right window; direction mirrors them inside bounds.
[[nodiscard]] QRect mirrored(Qt::LayoutDirection direction, const QRect &bounds, const QRect &rect);
// Qt mirrors layouts, not margins: (start, top, end, bottom) turned into (left, top, right,
// bottom).
[[nodiscard]] QMargins mirrored(Qt::LayoutDirection direction, const QMargins &startToEnd);

// One line, elided at its end, without mnemonics or rich text. alignment is logical:
// AlignLeft is the start of the line. The rectangle is taken as it is.
void drawLine(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &text,
              Qt::LayoutDirection direction);

// Filled, and edged by a line of 1 px inside rect. An invalid colour leaves its part out.
void drawRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill,
                 const QColor &edge = {}, qreal width = 1);
// 2 px of accent inside rect.
void drawFocusRing(QPainter *painter, const QRectF &rect, qreal radius);
// Grounds of overlays: rounded rings outside of rect, alpha falling with the square, 4 px down.
void drawShadow(QPainter *painter, const QRect &rect, qreal radius, int depth);

// Width of text whose digits stand in equal cells, and its painting; for fonts with digits of
// differing width.
[[nodiscard]] int tabularWidth(const QFont &font, const QString &text);
void drawTabular(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &text,
                 Qt::LayoutDirection direction);

// In an isolate (U+2066 … U+2069): numbers with units, ids and keys keep their order in
// right-to-left text.
[[nodiscard]] QString isolated(const QString &text);
// Days, times, figures with words of the language: in Arabic they run from right to left.
[[nodiscard]] QString isolatedTime(const QString &text);
// For tooltips: Qt guesses rich text, so foreign words are escaped and kept plain.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace bluepencil
