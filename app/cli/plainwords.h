// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bluepencil {

// A text of others for a person at a terminal, of any length: characters that act on it, end a line
// or hide are named ("<U+001B>"), so that what is read is what is there. Data (JSON, exports) is
// printed as it is.
[[nodiscard]] QString plainWords(const QString &text);

} // namespace bluepencil
