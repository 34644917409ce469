// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace bluepencil {

struct PreparedText;

// The people that a text tells of: in a salutation, a signature, behind a title
// ("Mrs. Lopez"), or as whoever says who they are. With `isNameAsked` a short text may be a name
// and nothing else.
[[nodiscard]] QStringList gatherNames(const PreparedText &text, bool isNameAsked);

} // namespace bluepencil
