// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/scanparts.h"

#include <numeric>

namespace bluepencil {

std::vector<std::size_t> stretchesOf(const std::vector<qint64> &rows)
{
    const qint64 all = std::accumulate(rows.begin(), rows.end(), qint64 {0});
    if (all < RowsForTwo || std::thread::hardware_concurrency() < 2)
        return {0, rows.size()};
    qint64 before = 0;
    std::size_t middle = 0;
    while (middle + 1 < rows.size() && before < all / 2)
        before += rows[middle++];
    return {0, middle, rows.size()};
}

} // namespace bluepencil
