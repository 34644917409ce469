// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bluepencil {

// Figures as text for a person at a terminal.

// A key may hold anything that a producer wrote, an escape sequence for the terminal included:
// control characters and separators are shown as U+FFFD.
[[nodiscard]] QString printable(const QString &text);

inline const QString NoFigure = QStringLiteral("-");

[[nodiscard]] QString fixedOrNone(const std::optional<double> &value, int decimals); // else "-"
[[nodiscard]] QString percentOrNone(const std::optional<double> &share);
// With four decimals; what they would show as 0 and is not with three digits.
[[nodiscard]] QString moneyText(double amount, int decimals = 4);

using TextRows = std::vector<QStringList>;

// Columns as wide as their longest cell; the first `leftColumns` to the left, the others right.
[[nodiscard]] QString aligned(const TextRows &rows, qsizetype leftColumns);

} // namespace bluepencil
