// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportmodel.h"

#include <QByteArray>

namespace bluepencil {

// The report as one file that stands alone: nothing is loaded and nothing runs; texts are escaped,
// pictures are SVG in it. Light or dark as the reader's system is; tables have captions and heads
// that a screen reader knows. UTF-8. The same report gives the same bytes.
[[nodiscard]] QByteArray reportHtml(const Report &report);

// What the file begins with, within its first kilobyte.
inline constexpr const char *ReportHtmlMark = "<meta name=\"generator\" content=\"Bluepencil";

} // namespace bluepencil
