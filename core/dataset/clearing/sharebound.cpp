// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/clearing/sharebound.h"

#include <algorithm>
#include <cmath>

namespace bluepencil {

namespace {

// That no more than `found` of `rows` have one where `share` of all do.
double probabilityOfAtMost(qint64 found, qint64 rows, double share)
{
    const double all = std::lgamma(double(rows) + 1);
    double sum = 0;
    for (qint64 i = 0; i <= found; ++i) {
        sum += std::exp(all - std::lgamma(double(i) + 1) - std::lgamma(double(rows - i) + 1)
                        + double(i) * std::log(share) + double(rows - i) * std::log1p(-share));
    }
    return sum;
}

} // namespace

double shareAtMost(qint64 found, qint64 rows)
{
    constexpr double doubt = 0.05;
    constexpr int halvings = 60; // more than a double tells apart
    if (rows <= 0 || found >= rows)
        return 1;
    if (found == 0)
        return std::min(1.0, 3.0 / double(rows));
    double low = double(found) / double(rows);
    double high = 1;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (low + high) / 2;
        if (middle >= 1)
            break;
        (probabilityOfAtMost(found, rows, middle) > doubt ? low : high) = middle;
    }
    return high;
}

} // namespace bluepencil
