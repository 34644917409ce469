// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace bluepencil {

// A key may hold anything that a producer wrote, an escape sequence for the terminal included: what
// is not printed as a character of its own is shown as U+FFFD.
[[nodiscard]] QString printable(const QString &text);

using TextRows = std::vector<QStringList>;

// Columns as wide as their longest cell; the first `leftColumns` to the left, the others right.
[[nodiscard]] QString aligned(const TextRows &rows, qsizetype leftColumns);

} // namespace bluepencil
