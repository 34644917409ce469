// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/methods/numbers.h"

#include <algorithm>
#include <cmath>

namespace bluepencil {

double sumOf(const std::vector<double> &values)
{
    CompensatedSum sum;
    for (const double value : values)
        sum.add(value);
    return sum.value();
}

double quantile(const std::vector<double> &sorted, double p)
{
    Q_ASSERT(!sorted.empty());
    const double position = p * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(position));
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    const double part = position - std::floor(position);
    return sorted[below] + part * (sorted[above] - sorted[below]);
}

double meanOf(const std::vector<double> &sample)
{
    Q_ASSERT(!sample.empty());
    return sumOf(sample) / static_cast<double>(sample.size());
}

Distribution distributionOf(std::vector<double> sample)
{
    std::ranges::sort(sample);
    return distributionOfSorted(sample);
}

Distribution distributionOfSorted(const std::vector<double> &sorted)
{
    Distribution result;
    result.n = std::ssize(sorted);
    if (sorted.empty())
        return result;
    result.mean = meanOf(sorted);
    result.p50 = quantile(sorted, 0.5);
    result.p90 = quantile(sorted, 0.9);
    result.p95 = quantile(sorted, 0.95);
    result.p99 = quantile(sorted, 0.99);
    return result;
}

} // namespace bluepencil
