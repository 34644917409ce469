// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/exportresult.h"

#include <QString>

namespace bluepencil::words {

// What a format is for, as on its box.
[[nodiscard]] QString exportFormat(const QString &name);
[[nodiscard]] QString exportFormatDetail(const QString &name);
// Why decisions are left out: "rejected without a replacement".
[[nodiscard]] QString dropReason(const QString &code);
[[nodiscard]] QString action(const QString &name);
[[nodiscard]] QString rows(qint64 count); // "1 row", "6,212 rows"
// "2 min left"; empty while it cannot be said.
[[nodiscard]] QString timeLeft(qint64 done, qint64 total, qint64 elapsedMs);
// What went wrong, and what to do about it.
[[nodiscard]] QString exportProblem(const Error &error);

} // namespace bluepencil::words
