// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/stats/selections.h"

#include <QByteArray>
#include <QString>

#include <optional>

class QImage;

namespace bluepencil {

// All figures of the page, one row for the whole, the period before, each day, each group and each
// label; RFC 4180, UTF-8 with a byte order mark (spreadsheets guess otherwise), numbers with a
// point. Shares are 0 to 1, times seconds, days those of the zone that the rows name. What a group
// under 5 would say is left empty. A text that a spreadsheet would take for a formula gets an
// apostrophe in front.
[[nodiscard]] QByteArray figuresCsv(const Overview &overview, const QString &by,
                                    const QString &filter);
// Of two selections the rows of each, by their `filter`, and one row of differences, the first less
// the other, with their intervals.
[[nodiscard]] QByteArray figuresCsv(const SelectionOverviews &selections, const QString &by,
                                    const QString &filter, const QString &against);
// {"filter","stats"}, as `stats --json` prints them; of two selections also "against": {"filter",
// "stats","shared","differences":{"approve","edit","reject","escalate","hter_mean",
// "active_ms_median"}}, each {"value","low","high"}.
[[nodiscard]] QByteArray figuresJson(const SelectionOverviews &selections, const QString &filter,
                                     const QString &against);

// For a cell of CSV: quoted where needed, and never a formula (OWASP, "CSV Injection").
[[nodiscard]] QString csvCell(const QString &text);
// So many units of the value, in the shortest text that reads back as the same number; empty:
// there is none.
[[nodiscard]] QString csvNumber(const std::optional<double> &value, double unit = 1);

// Written whole or not at all.
[[nodiscard]] Result<> saveFile(const QString &path, const QByteArray &bytes);
[[nodiscard]] Result<> savePng(const QString &path, const QImage &image);

} // namespace bluepencil
