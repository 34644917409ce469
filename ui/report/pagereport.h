// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportmodel.h"
#include "ui/statistics/pages/savedpage.h"

namespace bluepencil {

// A page behind the statistics as a report of its own: its cards and notes, then each of its parts,
// plot and table. Of bars that stand upright or in pairs the table alone. `language` is BCP 47.
[[nodiscard]] Report composePage(const SavedPage &saved, const QString &language);

} // namespace bluepencil
