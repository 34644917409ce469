// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

class QWidget;

namespace bluepencil {

// The widget with all that is in it, also what is scrolled away, at twice its size on the ground of
// the window. Layouts that are asked for are done first.
[[nodiscard]] QImage pictureOf(QWidget &widget);

} // namespace bluepencil
