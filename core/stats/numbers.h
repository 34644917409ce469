// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace bluepencil {

// The 97.5 % point of the standard normal distribution.
inline constexpr double Z95 = 1.959963984540054;

// A share with its n and its 95 % interval. Undefined (all three absent) where `of` is 0.
struct Rate {
    qint64 n = 0;
    qint64 of = 0;
    std::optional<double> rate;
    std::optional<double> low;
    std::optional<double> high;

    bool operator==(const Rate &) const = default;
};

// Wilson's score interval without continuity correction, z = 1.959963984540054: E. B. Wilson,
// "Probable inference, the law of succession, and statistical inference", JASA 22 (1927) 209-212;
// method 3 of R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Stat.
// Med. 17 (1998) 857-872. Holds as far as the decisions are independent of each other.
[[nodiscard]] Rate wilsonRate(qint64 n, qint64 of);

// Mean and quantiles of a sample, independent of the order in which it was gathered. Absent where
// the sample is empty.
struct Distribution {
    qint64 n = 0;
    std::optional<double> mean;
    std::optional<double> p50;
    std::optional<double> p90;

    bool operator==(const Distribution &) const = default;
};

[[nodiscard]] Distribution distributionOf(std::vector<double> sample);
[[nodiscard]] Distribution distributionOfSorted(const std::vector<double> &sorted);

// Mean of a sample that is not empty, by Neumaier's summation: that of many small values must not
// depend on how they add up.
[[nodiscard]] double meanOf(const std::vector<double> &sample);

// Quantile by definition 7 of R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages",
// The American Statistician 50 (1996) 361-365: linear between the order statistics, at 1 + (n -
// 1)p. The same as R's default and numpy's. `sorted` must not be empty.
[[nodiscard]] double quantile(const std::vector<double> &sorted, double p);

} // namespace bluepencil
