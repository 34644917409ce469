// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/methods/contingency.h"

#include "core/stats/methods/numbers.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace bluepencil {

namespace {

// The 80 % point of the standard normal distribution.
constexpr double powerPoint = 0.8416212335729143;

double twoSided(double z)
{
    return std::erfc(std::abs(z) / std::numbers::sqrt2);
}

// Whether a difference between these two rates is found in four of five samples.
bool isFound(double rate, double other, double n, double of)
{
    const double pooled = (n * other + of * rate) / (n + of);
    const double needed = Z95 * std::sqrt(pooled * (1 - pooled) * (1 / n + 1 / of))
        + powerPoint * std::sqrt(other * (1 - other) / n + rate * (1 - rate) / of);
    return std::abs(other - rate) >= needed;
}

std::optional<double> leastFound(double rate, double end, double n, double of)
{
    if (end == rate || !isFound(rate, end, n, of))
        return std::nullopt;
    double missed = 0;
    double found = std::abs(end - rate);
    const double sign = end > rate ? 1 : -1;
    for (int i = 0; i < 60; ++i) {
        const double middle = (missed + found) / 2;
        (isFound(rate, rate + sign * middle, n, of) ? found : missed) = middle;
    }
    return found;
}

} // namespace

Ratio ratioOfRates(const TwoByTwo &table)
{
    const double n = realOf(table.yes + table.no);
    const double of = realOf(table.otherYes + table.otherNo);
    Ratio ratio;
    if (n == 0 || of == 0 || table.otherYes == 0)
        return ratio;
    ratio.value = (realOf(table.yes) / n) / (realOf(table.otherYes) / of);
    if (table.yes == 0)
        return ratio;
    if (table.no == 0 && table.otherNo == 0)
        return ratio;
    const double error
        = std::sqrt(1 / realOf(table.yes) - 1 / n + 1 / realOf(table.otherYes) - 1 / of);
    ratio.low = *ratio.value * std::exp(-Z95 * error);
    ratio.high = *ratio.value * std::exp(Z95 * error);
    return ratio;
}

// Weights of the tables relative to the likeliest one, walked to both sides: no factorials.
std::optional<double> fisherExact(const TwoByTwo &table)
{
    const qint64 row = table.yes + table.no;
    const qint64 other = table.otherYes + table.otherNo;
    if (row == 0 || other == 0)
        return std::nullopt;
    const qint64 yes = table.yes + table.otherYes;
    const qint64 least = std::max<qint64>(0, yes - other);
    const qint64 most = std::min(row, yes);
    // From k to k + 1 of the group's yes.
    const auto step = [&](qint64 k) {
        return realOf(row - k) * realOf(yes - k) / (realOf(k + 1) * realOf(other - yes + k + 1));
    };
    const auto mode = std::clamp(static_cast<qint64>(std::floor(realOf(row + 1) * realOf(yes + 1)
                                                                / realOf(row + other + 2))),
                                 least, most);
    std::vector<double> weights(static_cast<std::size_t>(most - least + 1));
    const auto weight = [&](qint64 k) -> double & {
        return weights[static_cast<std::size_t>(k - least)];
    };
    weight(mode) = 1;
    for (qint64 k = mode; k < most; ++k)
        weight(k + 1) = weight(k) * step(k);
    for (qint64 k = mode; k > least; --k)
        weight(k - 1) = weight(k) / step(k - 1);
    const double seen = weight(table.yes) * (1 + 1e-7);
    std::ranges::sort(weights); // the small ones first, that they count
    double all = 0;
    double extreme = 0;
    for (const double each : weights) {
        all += each;
        extreme += each <= seen ? each : 0;
    }
    return std::min(1.0, extreme / all);
}

std::optional<double> mannWhitney(const std::vector<double> &sample,
                                  const std::vector<double> &other)
{
    if (sample.empty() || other.empty())
        return std::nullopt;

    struct Value {
        double value = 0;
        bool own = false;
    };

    std::vector<Value> values;
    values.reserve(sample.size() + other.size());
    for (const double value : sample)
        values.push_back({value, true});
    for (const double value : other)
        values.push_back({value, false});
    std::ranges::sort(values, {}, &Value::value);
    double ranks = 0; // of the sample
    double ties = 0;
    for (std::size_t first = 0; first < values.size();) {
        std::size_t behind = first;
        qint64 own = 0;
        for (; behind < values.size() && values[behind].value == values[first].value; ++behind)
            own += values[behind].own ? 1 : 0;
        const auto same = static_cast<double>(behind - first);
        ranks += realOf(own) * static_cast<double>(first + behind + 1) / 2;
        ties += same * same * same - same;
        first = behind;
    }
    const auto n = static_cast<double>(sample.size());
    const auto m = static_cast<double>(other.size());
    const double variance = n * m / 12 * ((n + m + 1) - ties / ((n + m) * (n + m - 1)));
    if (variance <= 0)
        return std::nullopt;
    const double away = std::abs(ranks - n * (n + 1) / 2 - n * m / 2);
    return std::min(1.0, twoSided(std::max(0.0, away - 0.5) / std::sqrt(variance)));
}

std::vector<double> benjaminiHochberg(const std::vector<double> &p)
{
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t {0});
    std::ranges::stable_sort(order, [&p](std::size_t a, std::size_t b) { return p[a] > p[b]; });
    std::vector<double> adjusted(p.size());
    double least = 1;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto rank = static_cast<double>(order.size() - i);
        least = std::min(least, p[order[i]] * static_cast<double>(p.size()) / rank);
        adjusted[order[i]] = least;
    }
    return adjusted;
}

Stratified mantelHaenszel(const std::vector<TwoByTwo> &strata)
{
    Stratified found;
    double excess = 0; // of the group's yes over what is expected
    double variance = 0;
    double r = 0; // numerator and denominator of the odds ratio
    double s = 0;
    double pr = 0;
    double both = 0;
    double qs = 0;
    for (const TwoByTwo &each : strata) {
        const double a = realOf(each.yes);
        const double b = realOf(each.no);
        const double c = realOf(each.otherYes);
        const double d = realOf(each.otherNo);
        const double n = a + b + c + d;
        if (a + b == 0 || c + d == 0 || a + c == 0 || b + d == 0)
            continue;
        ++found.strata;
        excess += a - (a + b) * (a + c) / n;
        variance += (a + b) * (c + d) * (a + c) * (b + d) / (n * n * (n - 1));
        const double own = a * d / n;
        const double cross = b * c / n;
        const double p = (a + d) / n;
        r += own;
        s += cross;
        pr += p * own;
        both += p * cross + (1 - p) * own;
        qs += (1 - p) * cross;
    }
    if (found.strata == 0)
        return found;
    found.chiSquaredPlain = excess * excess / variance;
    // No more than there is: an excess under a half is not corrected at all, as R has it.
    const double corrected = std::abs(excess) - (std::abs(excess) >= 0.5 ? 0.5 : 0.0);
    found.chiSquared = corrected * corrected / variance;
    found.p = twoSided(std::sqrt(*found.chiSquared));
    if (s == 0)
        return found;
    found.oddsRatio = r / s;
    if (r == 0)
        return found;
    const double error = std::sqrt(pr / (2 * r * r) + both / (2 * r * s) + qs / (2 * s * s));
    found.low = *found.oddsRatio * std::exp(-Z95 * error);
    found.high = *found.oddsRatio * std::exp(Z95 * error);
    return found;
}

std::optional<double> detectableDifference(double rate, qint64 n, qint64 of)
{
    if (n == 0 || of == 0)
        return std::nullopt;
    const std::optional<double> up = leastFound(rate, 1, realOf(n), realOf(of));
    const std::optional<double> down = leastFound(rate, 0, realOf(n), realOf(of));
    if (!up || !down)
        return up ? up : down;
    return std::max(*up, *down);
}

} // namespace bluepencil
