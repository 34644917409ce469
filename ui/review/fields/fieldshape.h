// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/style/theme.h"
#include "ui/review/fields/fieldrows.h"

#include <QFont>
#include <QRect>

#include <vector>

class QPainter;

namespace bluepencil {

// How a form is set: fonts, the edges of the sheet, where boxes begin.
struct FieldLook {
    QFont label;
    QFont head; // of groups
    QFont value;
    QFont caption;
    int left = 0; // of the writing
    int right = 0;
    int column = 0; // width of the labels; 0: labels stand above their boxes
    int padX = 0; // inside a box
    int padY = 0;
};

// `shown` is the part of the width that a scroll bar leaves.
[[nodiscard]] FieldLook fieldLook(int width, int shown, bool arabic, Qt::LayoutDirection direction);

// Where the parts of a row stand, from its own top; for a left-to-right window.
struct FieldShape {
    int height = 0;
    QRect label;
    QRect box; // empty for groups and what is gone
    QRect before;
    std::vector<QRect> problems; // of the words; the icon stands before them
};

[[nodiscard]] FieldShape shapeOf(const FieldRow &row, const FieldLook &look);

// `bounds` is the viewport, `top` where the row begins in it. The box stays empty if `isLive`: an
// editor lies in it.
void paintFieldRow(QPainter *painter, const QRect &bounds, int top, const FieldRow &row,
                   const FieldShape &shape, const FieldLook &look, bool isCurrent, bool isLive,
                   bool isEnabled, Qt::LayoutDirection direction);

// The place for the editor inside a box.
[[nodiscard]] QRect insideOf(const QRect &box, const FieldLook &look);
// With each hidden character as its code in brackets.
[[nodiscard]] QString withCodes(const QString &text);

} // namespace bluepencil
