// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/selections.h"
#include "ui/statistics/figures.h"

// Two selections of decisions as plots and tables: shares, because their numbers differ; the first
// as a full bar, the other hatched beside it. `source` is as in figures.h, of the first selection.
namespace bluepencil::figures {

[[nodiscard]] ShownBars labelsBeside(const Overview &first, const Overview &other);
[[nodiscard]] ShownBars bandsBeside(const Overview &first, const Overview &other);
[[nodiscard]] ShownBars histogramBeside(const Overview &first, const Overview &other);
[[nodiscard]] ShownBars timesBeside(const Overview &first, const Overview &other);

// By one key, with the difference of the approval rates and its interval. A group that only the
// other selection has cannot be opened.
[[nodiscard]] ShownGroups groupsBeside(const Overview &first, const Overview &other,
                                       const QString &key);

} // namespace bluepencil::figures
