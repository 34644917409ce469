// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportmodel.h"

#include <QByteArray>

namespace bluepencil {

// The report as a PDF of A4 pages with page numbers: heads of tables are repeated, rows are never
// split, plots are lines and text. Names no author. The same report gives the same bytes but for
// the date of making that PDF wants. For a screen of 96 pixels to the inch, as the offscreen
// platform has.
[[nodiscard]] QByteArray reportPdf(const Report &report);

} // namespace bluepencil
