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
// "12 escalated, 3 approved faster than it can be read", the most frequent first.
[[nodiscard]] QString reasons(const QMap<QString, qint64> &counts);
// A part of a batch: train | validation | test.
[[nodiscard]] QString part(const QString &name);
[[nodiscard]] QString hterBand(const QString &name);
// A property by which records are counted: "Reviewer", "Attribute: region".
[[nodiscard]] QString property(const QString &name);
[[nodiscard]] QString propertyValue(const QString &name, const QString &value);
[[nodiscard]] qint64 rowsOf(const ExportCounts &counts); // over all formats
[[nodiscard]] QString rows(qint64 count); // "1 row", "6,212 rows"
// "2 min left"; empty while it cannot be said.
[[nodiscard]] QString timeLeft(qint64 done, qint64 total, qint64 elapsedMs);
// While the batch waits to be recorded, and is; empty while there are rows to count.
[[nodiscard]] QString stage(ExportStage stage);
// What whoever trains on a batch should know before; as the manifest says it where this version has
// no words for it.
[[nodiscard]] QString warning(const BatchWarning &warning);
[[nodiscard]] QString warnings(const std::vector<BatchWarning> &warnings); // one a line
// What went wrong, and what to do about it.
[[nodiscard]] QString exportProblem(const Error &error);

} // namespace bluepencil::words
