// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/methods/numbers.h"

#include <algorithm>
#include <cmath>

namespace bluepencil {

namespace {

// The binomial distribution of n trials at p around its mode, as multiples of the probability
// there: each follows from the one before, and what is left out is less than 1e-17 of it. As many
// steps as about 18 standard deviations.
struct BinomialSteps {
    qint64 n;
    double p;

    [[nodiscard]] qint64 mode() const
    {
        return std::min(n, static_cast<qint64>(std::floor(static_cast<double>(n + 1) * p)));
    }

    [[nodiscard]] double down(qint64 k, double at) const // from k to k - 1
    {
        return at * static_cast<double>(k) / static_cast<double>(n - k + 1) * ((1 - p) / p);
    }

    [[nodiscard]] double up(qint64 k, double at) const // from k to k + 1
    {
        return at * static_cast<double>(n - k) / static_cast<double>(k + 1) * (p / (1 - p));
    }

    [[nodiscard]] double below(qint64 k) const // of all under k
    {
        double sum = 0;
        for (double at = 1; k > 0 && at > negligible; --k) {
            at = down(k, at);
            sum += at;
        }
        return sum;
    }

    [[nodiscard]] double above(qint64 k) const
    {
        double sum = 0;
        for (double at = 1; k < n && at > negligible; ++k) {
            at = up(k, at);
            sum += at;
        }
        return sum;
    }

    static constexpr double negligible = 1e-18;
};

} // namespace

std::optional<QuantileRanks> quantileRanks(qint64 n, double p)
{
    constexpr double tail = 0.025;
    if (n < 1)
        return {};
    const BinomialSteps steps {n, p};
    const qint64 mode = steps.mode();
    const double below = steps.below(mode);
    const double above = steps.above(mode);
    const double most = tail * (below + 1 + above);
    // The largest k with P(X <= k) <= 2.5 %.
    QuantileRanks ranks {mode, mode};
    double at = 1;
    for (double left = below + 1; left > most;) {
        left -= at;
        at = steps.down(ranks.low, at);
        if (--ranks.low < 0)
            return {};
    }
    // The least k with P(X > k) <= 2.5 %.
    at = 1;
    for (double left = above; left > most;) {
        at = steps.up(ranks.high, at);
        left -= at;
        ++ranks.high;
    }
    if (ranks.high >= n)
        return {};
    return ranks;
}

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
    return quantileAt(std::ssize(sorted), p, [&sorted](qint64 place) {
        return sorted[static_cast<std::size_t>(place)];
    });
}

double quantileAt(qint64 n, double p, const ValueAt &at)
{
    const double position = p * static_cast<double>(n - 1);
    const auto below = static_cast<qint64>(std::floor(position));
    const double low = at(below);
    const double high = at(std::min(below + 1, n - 1));
    return low + (position - std::floor(position)) * (high - low);
}

Bounds quantileBounds(qint64 n, double p, const ValueAt &at)
{
    const std::optional<QuantileRanks> ranks = quantileRanks(n, p);
    return ranks ? Bounds {at(ranks->low), at(ranks->high)} : Bounds();
}

void setQuantiles(Distribution &distribution, const ValueAt &at)
{
    const auto set = [&](double p, std::optional<double> &value, Bounds &bounds) {
        value = quantileAt(distribution.n, p, at);
        bounds = quantileBounds(distribution.n, p, at);
    };
    set(0.5, distribution.p50, distribution.p50Bounds);
    set(0.9, distribution.p90, distribution.p90Bounds);
    set(0.95, distribution.p95, distribution.p95Bounds);
    set(0.99, distribution.p99, distribution.p99Bounds);
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
    setQuantiles(result,
                 [&sorted](qint64 place) { return sorted[static_cast<std::size_t>(place)]; });
    return result;
}

} // namespace bluepencil
