// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/hunks/hunklines.h"
#include "core/text/hunks/hunkside.h"

#include <QString>

namespace bluepencil {

// Whether a hunk changes a name and, stop words and the forms of other words aside, nothing else:
// a name for another one or another spelling of it, a name for one common word or the other way
// round, a name alone that came or went. Not so if the name only changed its place, or its form
// along with the order of the words.
[[nodiscard]] bool changesName(const HunkSide &removed, const HunkSide &added,
                               const QString &language, const HunkLines &lines);

} // namespace bluepencil
