// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/columns/columndetails.h"
#include "core/stats/columns/columntally.h"
#include "core/stats/columns/figurecache.h"

namespace bluepencil {

using SourcesReader = std::function<Result<DetailSources>()>;

// On up to two threads. Nothing where there is no column for something that is asked for; Corrupt
// where the columns are damaged; Cancelled once `stop` is requested. The `stats` have no zone, no
// `from` and no `to`. `sources` is there where the question asks for details; it is run once on
// the caller's thread, where nothing is asked by while others scan what needs none of them.
// `meanwhile` may be empty.
[[nodiscard]] Result<std::optional<OverviewParts>>
scanColumns(const ColumnView &view, const HterRanks &hter, const FigureQuestion &question,
            const SourcesReader &sources, const std::stop_token &stop, const Meanwhile &meanwhile);

} // namespace bluepencil
