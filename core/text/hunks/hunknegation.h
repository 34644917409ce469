// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/hunks/hunklines.h"
#include "core/text/hunks/hunkside.h"

#include <QString>

namespace bluepencil {

// Whether one side of a hunk affirms what the other one denies: besides what negates, auxiliaries
// and other stop words both say the same words, in any form. Two negations on one side cancel, and
// so do one on either side ("not able" and "unable").
[[nodiscard]] bool changesNegation(const HunkSide &removed, const HunkSide &added,
                                   const QString &language, const HunkLines &lines);

} // namespace bluepencil
