// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QMargins>
#include <QString>

namespace bluepencil {

// Where the writing stands on the centre sheet: head, editor and redline share the same edges.
struct SheetEdges {
    int start = 48;
    int end = 20;
};

// `reserved` is kept free at the end, for the chips of the redline. Lines hold at most 76
// characters; what is left over becomes margin.
[[nodiscard]] SheetEdges sheetEdges(int width, const QFont &reading, int reserved = 0);

// The direction of a text: by its language, else by its first strong character.
[[nodiscard]] Qt::LayoutDirection directionOf(const QString &language, const QString &text);
[[nodiscard]] bool isArabicScript(const QString &language);

} // namespace bluepencil
