// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/methods/intervals.h"

#include "core/stats/methods/sortedsample.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bluepencil {

namespace {

constexpr double alpha = 0.05;

// The regularised incomplete beta function: its continued fraction (DLMF 8.17.22) by the modified
// method of Lentz.
double incompleteBeta(double a, double b, double x)
{
    constexpr double tiny = 1e-300;
    constexpr double enough = 1e-16;
    constexpr int mostSteps = 1000;
    if (x > (a + 1) / (a + b + 2))
        return 1 - incompleteBeta(b, a, 1 - x);
    const auto kept = [](double value) {
        return std::abs(value) < tiny ? tiny : value;
    };
    double c = 1;
    double d = 1 / kept(1 - (a + b) * x / (a + 1));
    double fraction = d;
    for (int m = 1; m <= mostSteps; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / kept(1 + even * d);
        c = kept(1 + even / c);
        fraction *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / kept(1 + odd * d);
        c = kept(1 + odd / c);
        fraction *= d * c;
        if (std::abs(d * c - 1) < enough)
            break;
    }
    const double logFront = a * std::log(x) + b * std::log1p(-x) - std::lgamma(a) - std::lgamma(b)
        + std::lgamma(a + b);
    return std::exp(logFront) * fraction / a;
}

// Newton's steps from a value that is nearly right already, until they change nothing: a few more
// where the tails are heaviest.
double refined(double point, double freedom)
{
    constexpr int mostSteps = 50;
    constexpr double enough = 1e-15;
    for (int i = 0; i < mostSteps; ++i) {
        const double square = point * point;
        const double tails = incompleteBeta(freedom / 2, 0.5, freedom / (freedom + square));
        const double logDensity = std::lgamma((freedom + 1) / 2) - std::lgamma(freedom / 2)
            - 0.5 * std::log(freedom * std::numbers::pi)
            - (freedom + 1) / 2 * std::log1p(square / freedom);
        const double step = (tails - alpha) / (2 * std::exp(logDensity));
        point += step;
        if (std::abs(step) <= enough * point)
            break;
    }
    return point;
}

// The two-sided 95 % point of Student's t, `freedom` of at least 1: Hill's algorithm 396, which is
// right to six digits or more, and then Newton's.
double studentPoint(double freedom)
{
    if (freedom <= 1)
        return 1 / std::tan(alpha * std::numbers::pi / 2);
    if (freedom == 2)
        return std::sqrt(2 / (alpha * (2 - alpha)) - 2);
    const double a = 1 / (freedom - 0.5);
    const double b = 48 / (a * a);
    double c = ((20700 * a / b - 98) * a - 16) * a + 96.36;
    const double d = ((94.5 / (b + c) - 3) / b + 1) * std::sqrt(a * std::numbers::pi / 2) * freedom;
    double y = std::pow(d * alpha, 2 / freedom);
    if (y > 0.05 + a) {
        const double x = -Z95;
        y = x * x;
        if (freedom < 5)
            c += 0.3 * (freedom - 4.5) * (x + 0.6);
        c += (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b;
        y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x;
        y = std::expm1(a * y * y);
    } else {
        y = ((1 / (((freedom + 6) / (freedom * y) - 0.089 * d - 0.822) * (freedom + 2) * 3)
              + 0.5 / (freedom + 4))
                 * y
             - 1)
                * (freedom + 1) / (freedom + 2)
            + 1 / y;
    }
    return refined(std::sqrt(freedom * y), freedom);
}

// The standard normal deviate that is exceeded with probability `tail`, which is under .5.
double normalPoint(double tail)
{
    double low = 0;
    double high = 40;
    for (int i = 0; i < 100; ++i) {
        const double middle = (low + high) / 2;
        (std::erfc(middle / std::numbers::sqrt2) / 2 > tail ? low : high) = middle;
    }
    return low;
}

// C(2m, m) / 4^m, factor by factor, or by its asymptotic series where that is as exact (NIST
// Digital Library of Mathematical Functions, 5.11.13): from m = 512 on its next term is under
// 1e-16.
double middleOfBinomial(qint64 m)
{
    constexpr qint64 seriesFrom = 512;
    if (m >= seriesFrom) {
        const double x = 1 / static_cast<double>(m);
        const double series
            = 1 + x * (-1.0 / 8 + x * (1.0 / 128 + x * (5.0 / 1024 - x * 21.0 / 32768)));
        return series * std::sqrt(x * std::numbers::inv_pi);
    }
    double middle = 1;
    for (qint64 i = 1; i <= m; ++i)
        middle *= static_cast<double>(2 * i - 1) / static_cast<double>(2 * i);
    return middle;
}

// Lower tail of the binomial distribution of n trials at one half, walked down from its middle.
class LowerTail {
public:
    explicit LowerTail(qint64 n)
        : m_n(n)
        , m_k((n - 1) / 2)
    {
        const double middle = middleOfBinomial((n + 1) / 2);
        const bool odd = n % 2 == 1;
        m_point
            = odd ? middle : middle * static_cast<double>(n / 2) / static_cast<double>(n / 2 + 1);
        m_sum = odd ? 0.5 : (1 - middle) / 2;
    }

    [[nodiscard]] qint64 k() const { return m_k; }

    [[nodiscard]] double atMostK() const { return m_sum; } // P(X <= k)

    void down()
    {
        m_sum -= m_point;
        m_point *= static_cast<double>(m_k) / static_cast<double>(m_n - m_k + 1);
        --m_k;
    }

private:
    qint64 m_n;
    qint64 m_k;
    double m_point; // P(X = k)
    double m_sum;
};

double squaredDeviations(const std::vector<double> &sample, double mean)
{
    double sum = 0;
    for (const double value : sample)
        sum += (value - mean) * (value - mean);
    return sum;
}

// P(a, x), the regularised lower incomplete gamma function: series below a + 1, continued fraction
// (by Lentz's method) above. W. H. Press et al., "Numerical Recipes", 3rd ed., section 6.2.
double lowerGamma(double a, double x)
{
    constexpr double tiny = 1e-300;
    constexpr int mostSteps = 100'000;
    if (x <= 0)
        return 0;
    const double front = std::exp(-x + a * std::log(x) - std::lgamma(a));
    if (x < a + 1) {
        double term = 1 / a;
        double sum = term;
        for (int i = 1; i < mostSteps && term > sum * 1e-17; ++i) {
            term *= x / (a + i);
            sum += term;
        }
        return front * sum;
    }
    double b = x + 1 - a;
    double c = 1 / tiny;
    double d = 1 / b;
    double fraction = d;
    for (int i = 1; i < mostSteps; ++i) {
        const double step = -i * (i - a);
        b += 2;
        d = 1 / std::max(std::abs(step * d + b), tiny) * (step * d + b < 0 ? -1 : 1);
        c = b + step / c;
        if (std::abs(c) < tiny)
            c = tiny;
        const double change = d * c;
        fraction *= change;
        if (std::abs(change - 1) < 1e-16)
            break;
    }
    return 1 - front * fraction;
}

// x with P(a, x) = p.
double gammaPoint(double a, double p)
{
    double low = 0;
    double high = a + 10 * std::sqrt(a) + 20;
    for (int i = 0; i < 200; ++i) {
        const double middle = (low + high) / 2;
        (lowerGamma(a, middle) < p ? low : high) = middle;
    }
    return (low + high) / 2;
}

// A sample in rising order, however it is kept.
qint64 sizeOf(const std::vector<double> &sorted)
{
    return std::ssize(sorted);
}

qint64 sizeOf(const SortedSample &sample)
{
    return sample.size();
}

double sortedValue(const std::vector<double> &sorted, qint64 place)
{
    return sorted[static_cast<std::size_t>(place)];
}

double sortedValue(const SortedSample &sample, qint64 place)
{
    return sample.at(place);
}

template <typename Sample> double medianValue(const Sample &sorted)
{
    return quantileAt(sizeOf(sorted), 0.5,
                      [&sorted](qint64 place) { return sortedValue(sorted, place); });
}

// Squared standard error of a median, as Price and Bonett estimate it.
template <typename Sample> double medianError(const Sample &sorted)
{
    const qint64 n = sizeOf(sorted);
    const double rank = (static_cast<double>(n) + 1) / 2 - std::sqrt(static_cast<double>(n));
    const qint64 c = std::max<qint64>(1, std::llrint(rank));
    LowerTail tail(n);
    while (tail.k() > c - 1)
        tail.down();
    const double width = sortedValue(sorted, n - c) - sortedValue(sorted, c - 1);
    const double error = width / (2 * normalPoint(tail.atMostK()));
    return error * error;
}

// What is left of values that are all the same is rounding.
bool hasSpread(const SampleMean &sample)
{
    constexpr double rounding = 1e-12;
    return sample.n > 1 && std::sqrt(sample.error) > rounding * std::abs(sample.mean);
}

void setInterval(Difference &difference, double half)
{
    difference.low = *difference.value - half;
    difference.high = *difference.value + half;
}

template <typename Sample> Estimate medianIn(const Sample &sorted)
{
    Estimate estimate;
    estimate.n = sizeOf(sorted);
    if (estimate.n == 0)
        return estimate;
    estimate.value = medianValue(sorted);
    if (const std::optional<QuantileRanks> ranks = quantileRanks(estimate.n, 0.5)) {
        estimate.low = sortedValue(sorted, ranks->low);
        estimate.high = sortedValue(sorted, ranks->high);
    }
    return estimate;
}

template <typename Sample> SampleMean sampleMedianIn(const Sample &sorted)
{
    SampleMean median;
    median.n = sizeOf(sorted);
    if (median.n > 0)
        median.mean = medianValue(sorted);
    if (median.n >= LeastForMedian)
        median.error = medianError(sorted);
    return median;
}

} // namespace

void RatioSums::add(double above, double below)
{
    ++n;
    x += above;
    y += below;
    xx += above * above;
    xy += above * below;
    yy += below * below;
}

void RatioSums::add(const RatioSums &other)
{
    n += other.n;
    x += other.x;
    y += other.y;
    xx += other.xx;
    xy += other.xy;
    yy += other.yy;
}

SampleMean sampleMean(const std::vector<double> &sample)
{
    SampleMean result;
    result.n = std::ssize(sample);
    if (sample.empty())
        return result;
    result.mean = meanOf(sample);
    const auto n = static_cast<double>(sample.size());
    if (sample.size() > 1)
        result.error = squaredDeviations(sample, result.mean) / (n - 1) / n;
    return result;
}

SampleMean ratioMean(const RatioSums &sums)
{
    SampleMean result;
    if (sums.y <= 0)
        return result;
    result.n = sums.n;
    result.mean = sums.x / sums.y;
    if (sums.n < 2)
        return result;
    const auto n = static_cast<double>(sums.n);
    const double r = result.mean;
    const double left = sums.xx - 2 * r * sums.xy + r * r * sums.yy;
    constexpr double rounding = 1e-14; // of sums that cancel each other
    const double squares = left > rounding * sums.xx ? left : 0;
    const double below = sums.y / n;
    result.error = squares / (n - 1) / n / (below * below);
    return result;
}

CountRate countRate(qint64 n, qint64 of)
{
    CountRate rate;
    rate.n = n;
    rate.of = of;
    if (of <= 0)
        return rate;
    const double scale = 100 / static_cast<double>(of);
    const auto count = static_cast<double>(n);
    rate.per100 = count * scale;
    rate.low = n == 0 ? 0 : gammaPoint(count, alpha / 2) * scale;
    rate.high = gammaPoint(count + 1, 1 - alpha / 2) * scale;
    return rate;
}

Estimate estimateOf(const SampleMean &sample)
{
    Estimate estimate;
    estimate.n = sample.n;
    if (sample.n == 0)
        return estimate;
    estimate.value = sample.mean;
    if (hasSpread(sample)) {
        const double half
            = studentPoint(static_cast<double>(sample.n - 1)) * std::sqrt(sample.error);
        estimate.low = sample.mean - half;
        estimate.high = sample.mean + half;
    }
    return estimate;
}

Estimate onScale(Estimate estimate, double least, double most)
{
    if (estimate.low)
        estimate.low = std::clamp(*estimate.low, least, most);
    if (estimate.high)
        estimate.high = std::clamp(*estimate.high, least, most);
    return estimate;
}

Estimate meanEstimate(const std::vector<double> &sample)
{
    return estimateOf(sampleMean(sample));
}

Estimate medianEstimate(const std::vector<double> &sorted)
{
    return medianIn(sorted);
}

Estimate estimateOf(const Distribution &distribution, Quantile quantile)
{
    const auto of = [&distribution](const std::optional<double> &value, const Bounds &bounds) {
        return Estimate {distribution.n, value, bounds.low, bounds.high};
    };
    switch (quantile) {
    case Quantile::P50:
        return of(distribution.p50, distribution.p50Bounds);
    case Quantile::P90:
        return of(distribution.p90, distribution.p90Bounds);
    case Quantile::P95:
        return of(distribution.p95, distribution.p95Bounds);
    case Quantile::P99:
        return of(distribution.p99, distribution.p99Bounds);
    }
    Q_UNREACHABLE();
}

Difference differenceOfRates(const Rate &now, const Rate &before)
{
    Difference difference;
    if (!now.rate || !before.rate)
        return difference;
    difference.value = *now.rate - *before.rate;
    difference.low
        = *difference.value - std::hypot(*now.rate - *now.low, *before.high - *before.rate);
    difference.high
        = *difference.value + std::hypot(*now.high - *now.rate, *before.rate - *before.low);
    return difference;
}

Difference differenceOf(const SampleMean &now, const SampleMean &before)
{
    Difference difference;
    if (now.n == 0 || before.n == 0)
        return difference;
    difference.value = now.mean - before.mean;
    if (now.n < 2 || before.n < 2 || (!hasSpread(now) && !hasSpread(before)))
        return difference;
    const double error = now.error + before.error;
    const double freedom = error * error
        / (now.error * now.error / static_cast<double>(now.n - 1)
           + before.error * before.error / static_cast<double>(before.n - 1));
    setInterval(difference, studentPoint(freedom) * std::sqrt(error));
    return difference;
}

Difference differenceOfMeans(const std::vector<double> &now, const std::vector<double> &before)
{
    return differenceOf(sampleMean(now), sampleMean(before));
}

SampleMean sampleMedian(const std::vector<double> &sorted)
{
    return sampleMedianIn(sorted);
}

SampleMean sampleMedian(const SortedSample &sample)
{
    return sampleMedianIn(sample);
}

Difference differenceOfMedians(const SampleMean &now, const SampleMean &before)
{
    Difference difference;
    if (now.n == 0 || before.n == 0)
        return difference;
    difference.value = now.mean - before.mean;
    if (now.n < LeastForMedian || before.n < LeastForMedian)
        return difference;
    if (const double error = now.error + before.error; error > 0)
        setInterval(difference, Z95 * std::sqrt(error));
    return difference;
}

Difference differenceOfMedians(const std::vector<double> &now, const std::vector<double> &before)
{
    return differenceOfMedians(sampleMedian(now), sampleMedian(before));
}

Distribution distributionOf(const SortedSample &sample)
{
    return distributionOf(sample, sampleMean(sample));
}

Distribution distributionOf(const SortedSample &sample, const SampleMean &mean)
{
    Distribution result;
    result.n = sample.size();
    if (sample.isEmpty())
        return result;
    result.mean = mean.mean;
    setQuantiles(result, [&sample](qint64 place) { return sample.at(place); });
    return result;
}

double sumOf(const SortedSample &sample)
{
    CompensatedSum sum;
    sample.forEach(
        [&sum](double value, qint64 times) { sum.add(value * static_cast<double>(times)); });
    return sum.value();
}

SampleMean sampleMean(const SortedSample &sample)
{
    return sampleMean(sample, sumOf(sample));
}

SampleMean sampleMean(const SortedSample &sample, double sum)
{
    SampleMean result;
    result.n = sample.size();
    if (sample.isEmpty())
        return result;
    const auto n = static_cast<double>(result.n);
    result.mean = sum / n;
    if (result.n < 2)
        return result;
    CompensatedSum squares;
    sample.forEach([&](double value, qint64 times) {
        squares.add((value - result.mean) * (value - result.mean) * static_cast<double>(times));
    });
    result.error = squares.value() / (n - 1) / n;
    return result;
}

Estimate medianOf(const SortedSample &sample)
{
    return medianIn(sample);
}

} // namespace bluepencil
