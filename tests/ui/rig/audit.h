// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace bluepencil::test {

// Controls below `top` that are seen, can have the focus and have no name for a screen reader.
[[nodiscard]] QStringList namelessControls(QWidget *top);
// Widgets below `top` that are seen and whose words don't fit: narrower or lower than what they
// write, or cut off by what they lie in. What has the property "elides" may end in "…" as long as
// the whole can be had from its tooltip and its accessible name.
[[nodiscard]] QStringList clippedWidgets(QWidget *top);
// How many widgets the walk looks at; a walk over nothing proves nothing.
[[nodiscard]] int auditedWidgets(QWidget *top);

// Parts of Qt's own controls answer for the control they are in.
[[nodiscard]] bool isPart(const QWidget *widget);
[[nodiscard]] QString describe(const QWidget *widget);
// What a screen reader says.
[[nodiscard]] QString spokenName(QWidget *widget);

} // namespace bluepencil::test
