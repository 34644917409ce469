// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/style/theme.h"

#include <QIcon>
#include <QPixmap>

class QPainter;

namespace bluepencil {

// The icons of resources/icons, named as their files without ending.
[[nodiscard]] QStringList iconNames();
// Those that point along the line of writing.
[[nodiscard]] bool iconMirrors(QStringView name);

// Tinted, cached by all arguments. Null and a warning if there is no such icon.
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal ratio,
                                 bool mirrored = false);
// In the middle of rect, as sharp as the device of the painter allows.
void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &colour,
               Qt::LayoutDirection direction);
// Of most icons, at the size of text.
[[nodiscard]] int iconEdge();
// An icon for standard controls that takes its colour from the theme each time it is painted.
[[nodiscard]] QIcon themedIcon(const QString &name, Ink ink = Ink::Text);

} // namespace bluepencil
