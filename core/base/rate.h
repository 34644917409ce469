// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

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

} // namespace bluepencil
