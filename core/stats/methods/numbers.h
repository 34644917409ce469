// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rate.h"

#include <QtGlobal>

#include <cmath>
#include <optional>
#include <vector>

namespace bluepencil {

[[nodiscard]] inline double realOf(qint64 count)
{
    return static_cast<double>(count);
}

// Mean and quantiles of a sample, independent of the order in which it was gathered. Absent where
// the sample is empty.
struct Distribution {
    qint64 n = 0;
    std::optional<double> mean;
    std::optional<double> p50;
    std::optional<double> p90;
    std::optional<double> p95;
    std::optional<double> p99;

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

} // namespace bluepencil
