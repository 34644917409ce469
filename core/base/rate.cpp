// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rate.h"

#include <algorithm>
#include <cmath>

namespace bluepencil {

Rate wilsonRate(qint64 n, qint64 of)
{
    Rate rate;
    rate.n = n;
    rate.of = of;
    if (of <= 0)
        return rate;
    const auto total = static_cast<double>(of);
    const double share = static_cast<double>(n) / total;
    const double square = Z95 * Z95;
    const double centre = (share + square / (2 * total)) / (1 + square / total);
    const double half = Z95 / (1 + square / total)
        * std::sqrt(share * (1 - share) / total + square / (4 * total * total));
    rate.rate = share;
    // At the ends the formula gives exactly 0 and 1; rounding must not leave the range.
    rate.low = n == 0 ? 0 : std::max(0.0, centre - half);
    rate.high = n == of ? 1 : std::min(1.0, centre + half);
    return rate;
}

} // namespace bluepencil
