// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/columndetails.h"
#include "core/stats/columntally.h"
#include "core/stats/figurecache.h"

namespace bluepencil {

// On up to two threads. Nothing where there is no column for something that is asked for; Corrupt
// where the columns are damaged; Cancelled once `stop` is requested. The `stats` have no zone, no
// `from` and no `to`. `sources` are there where the question asks for details. `meanwhile` may be
// empty.
[[nodiscard]] Result<std::optional<OverviewParts>>
scanColumns(const ColumnView &view, const HterRanks &hter, const FigureQuestion &question,
            const DetailSources *sources, const std::stop_token &stop, const Meanwhile &meanwhile);

} // namespace bluepencil
