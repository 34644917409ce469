// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statistics/pages/pagecontent.h"

#include <QByteArray>

namespace bluepencil {

// The tables of a page, a row for each figure: page, part, row, figure, its value with its interval
// as numbers (shares 0 to 1, times in ms), what the page says, and the filter. As figuresCsv():
// RFC 4180, UTF-8 with a byte order mark, never a formula. What the page does not sort by, for it
// comes from under 30, has no number but is said.
[[nodiscard]] QByteArray pageCsv(const PageContent &content, const QString &page,
                                 const QString &filter);

// The same as JSON: {"page","filter","cards":[{"caption","figure","detail","against"}],"parts":
// [{"title","remark","rows":[{"name","figures":[{"figure","value","low","high","said"}]}]}],"notes"};
// what has no number is null.
[[nodiscard]] QByteArray pageJson(const PageContent &content, const QString &page,
                                  const QString &filter);

} // namespace bluepencil
