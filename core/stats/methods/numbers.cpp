// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/methods/numbers.h"

#include <algorithm>
#include <cmath>

namespace bluepencil {

namespace {

// Steps over the binomial distribution of n trials at p, from its mode to either end: each
// probability follows from the one before, as a multiple of that of the mode.
class BinomialSteps {
public:
    // `left` trials are to go in this direction, and `taken` were gone in it; `odds` are those of
    // the direction.
    BinomialSteps(qint64 left, qint64 taken, double odds)
        : m_left(static_cast<double>(left))
        , m_taken(static_cast<double>(taken))
        , m_odds(odds)
    {
    }

    [[nodiscard]] double at() const { return m_at; }

    void go()
    {
        m_taken += 1;
        m_at *= m_left * m_odds / m_taken;
        m_left -= 1;
    }

    // Of all that follow. What is left out is less than rounding.
    [[nodiscard]] double rest() const
    {
        constexpr double negligible = 1e-17;
        BinomialSteps steps = *this;
        double sum = 0;
        while (steps.m_left > 0 && steps.m_at > negligible) {
            steps.go();
            sum += steps.m_at;
        }
        return sum;
    }

private:
    double m_left;
    double m_taken;
    double m_odds;
    double m_at = 1;
};

// How many steps from the mode on until at most `most` is left behind the step; `rest` is what
// follows the mode.
qint64 stepsUntil(BinomialSteps steps, double rest, double most)
{
    qint64 count = 0;
    for (; rest > most; ++count) {
        steps.go();
        rest -= steps.at();
    }
    return count;
}

} // namespace

std::optional<QuantileRanks> quantileRanks(qint64 n, double p)
{
    constexpr double tail = 0.025;
    if (n < 1)
        return {};
    const double middle = std::floor(static_cast<double>(n + 1) * p);
    const qint64 mode = std::min(n, static_cast<qint64>(middle));
    const BinomialSteps down(mode, n - mode, (1 - p) / p);
    const BinomialSteps up(n - mode, mode, p / (1 - p));
    const double below = down.rest();
    const double above = up.rest();
    const double most = tail * (below + 1 + above);
    // The largest k with P(X <= k) <= 2.5 %, and the least with P(X > k) <= 2.5 %.
    const QuantileRanks ranks {mode - 1 - stepsUntil(down, below, most),
                               mode + stepsUntil(up, above, most)};
    if (ranks.low < 0 || ranks.high >= n)
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
    return quantileAt(std::ssize(sorted), p,
                      [&sorted](qint64 place) { return sorted[static_cast<std::size_t>(place)]; });
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
