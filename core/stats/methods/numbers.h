// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rate.h"

#include <QtGlobal>

#include <cmath>
#include <functional>
#include <optional>
#include <vector>

namespace bluepencil {

[[nodiscard]] inline double realOf(qint64 count)
{
    return static_cast<double>(count);
}

// A 95 % interval; both absent where the sample is too small for one.
struct Bounds {
    std::optional<double> low;
    std::optional<double> high;

    bool operator==(const Bounds &) const = default;
};

// Mean and quantiles of a sample, independent of the order in which it was gathered. Absent where
// the sample is empty.
struct Distribution {
    qint64 n = 0;
    std::optional<double> mean;
    std::optional<double> p50;
    std::optional<double> p90;
    std::optional<double> p95;
    std::optional<double> p99;
    // Of the quantiles, between order statistics: see quantileRanks().
    Bounds p50Bounds;
    Bounds p90Bounds;
    Bounds p95Bounds;
    Bounds p99Bounds;

    bool operator==(const Distribution &) const = default;
};

[[nodiscard]] Distribution distributionOf(std::vector<double> sample);
[[nodiscard]] Distribution distributionOfSorted(const std::vector<double> &sorted);

// Mean of a sample that is not empty, by Neumaier's summation: that of many small values must not
// depend on how they add up.
[[nodiscard]] double meanOf(const std::vector<double> &sample);

// Sum by the same.
[[nodiscard]] double sumOf(const std::vector<double> &values);

// The same, value by value.
class CompensatedSum {
public:
    void add(double value)
    {
        const double next = m_sum + value;
        m_lost
            += std::abs(m_sum) >= std::abs(value) ? (m_sum - next) + value : (value - next) + m_sum;
        m_sum = next;
    }

    void add(const CompensatedSum &other)
    {
        add(other.m_sum);
        m_lost += other.m_lost;
    }

    [[nodiscard]] double value() const { return m_sum + m_lost; }

private:
    double m_sum = 0;
    double m_lost = 0;
};

// Quantile by definition 7 of R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages",
// The American Statistician 50 (1996) 361-365: linear between the order statistics, at 1 + (n -
// 1)p. The same as R's default and numpy's. `sorted` must not be empty.
[[nodiscard]] double quantile(const std::vector<double> &sorted, double p);

// Under these a quantile has no interval: for that 95 % of them end at an order statistic p^n must
// not be over .025.
inline constexpr qint64 LeastForMedian = 6;
inline constexpr qint64 LeastForP90 = 36;
inline constexpr qint64 LeastForP95 = 72;
inline constexpr qint64 LeastForP99 = 368;

// Places in rising order, from 0 on.
struct QuantileRanks {
    qint64 low = 0;
    qint64 high = 0;
};

// Between which values of `n` in rising order the quantile of what they were drawn from lies,
// whatever its distribution, ties or not: outside of each of the two with a probability of at most
// 2.5 %, by the binomial distribution itself. The closest places for which that holds: W. J.
// Conover, "Practical Nonparametric Statistics", 3rd ed., Wiley 1999, section 3.2. Takes the values
// to be independent of each other. Absent where n is too small; 0 < p < 1.
[[nodiscard]] std::optional<QuantileRanks> quantileRanks(qint64 n, double p);

// The value at a place of a sample in rising order, however it is kept.
using ValueAt = std::function<double(qint64)>;

// As quantile(), of `n` values, at least one: from the two around the quantile's place.
[[nodiscard]] double quantileAt(qint64 n, double p, const ValueAt &at);
[[nodiscard]] Bounds quantileBounds(qint64 n, double p, const ValueAt &at);
// The quantiles of the `n` values that the distribution counts, at least one.
void setQuantiles(Distribution &distribution, const ValueAt &at);

} // namespace bluepencil
