// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/intervals.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bluepencil {

namespace {

constexpr double alpha = 0.05;
constexpr std::size_t leastForMedian = 6; // under it 95 % cannot be reached: 1 - 2 / 2^5 = .9375

// Hill's algorithm 396: the two-sided 95 % point of Student's t, `freedom` of at least 1.
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
    return std::sqrt(freedom * y);
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

// Lower tail of the binomial distribution of n trials at one half, walked down from its middle.
class LowerTail {
public:
    explicit LowerTail(qint64 n)
        : m_n(n)
        , m_k((n - 1) / 2)
    {
        double middle = 1; // C(2m, m) / 4^m for m = ceil(n / 2)
        for (qint64 i = 1; i <= (n + 1) / 2; ++i)
            middle *= static_cast<double>(2 * i - 1) / static_cast<double>(2 * i);
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

struct Moments {
    double mean = 0;
    double error = 0; // squared standard error of the mean
    double freedom = 0;
};

Moments momentsOf(const std::vector<double> &sample)
{
    const auto n = static_cast<double>(sample.size());
    Moments moments;
    moments.mean = meanOf(sample);
    moments.freedom = n - 1;
    if (sample.size() > 1)
        moments.error = squaredDeviations(sample, moments.mean) / (n - 1) / n;
    return moments;
}

// Squared standard error of a median, as Price and Bonett estimate it.
double medianError(const std::vector<double> &sorted)
{
    const auto n = std::ssize(sorted);
    const double rank = (static_cast<double>(n) + 1) / 2 - std::sqrt(static_cast<double>(n));
    const qint64 c = std::max<qint64>(1, std::llrint(rank));
    LowerTail tail(n);
    while (tail.k() > c - 1)
        tail.down();
    const double width
        = sorted[static_cast<std::size_t>(n - c)] - sorted[static_cast<std::size_t>(c - 1)];
    const double error = width / (2 * normalPoint(tail.atMostK()));
    return error * error;
}

void setInterval(Difference &difference, double half)
{
    difference.low = *difference.value - half;
    difference.high = *difference.value + half;
}

} // namespace

Estimate meanEstimate(const std::vector<double> &sample)
{
    Estimate estimate;
    estimate.n = std::ssize(sample);
    if (sample.empty())
        return estimate;
    const Moments moments = momentsOf(sample);
    estimate.value = moments.mean;
    if (sample.size() > 1) {
        const double half = studentPoint(moments.freedom) * std::sqrt(moments.error);
        estimate.low = moments.mean - half;
        estimate.high = moments.mean + half;
    }
    return estimate;
}

Estimate medianEstimate(const std::vector<double> &sorted)
{
    Estimate estimate;
    estimate.n = std::ssize(sorted);
    if (sorted.empty())
        return estimate;
    estimate.value = quantile(sorted, 0.5);
    if (sorted.size() < leastForMedian)
        return estimate;
    LowerTail tail(estimate.n);
    while (tail.atMostK() > alpha / 2)
        tail.down();
    const auto below = static_cast<std::size_t>(tail.k());
    estimate.low = sorted[below];
    estimate.high = sorted[sorted.size() - 1 - below];
    return estimate;
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

Difference differenceOfMeans(const std::vector<double> &now, const std::vector<double> &before)
{
    Difference difference;
    if (now.empty() || before.empty())
        return difference;
    const Moments a = momentsOf(now);
    const Moments b = momentsOf(before);
    difference.value = a.mean - b.mean;
    if (now.size() < 2 || before.size() < 2)
        return difference;
    const double error = a.error + b.error;
    if (error <= 0) { // no spread in either
        setInterval(difference, 0);
        return difference;
    }
    const double freedom
        = error * error / (a.error * a.error / a.freedom + b.error * b.error / b.freedom);
    setInterval(difference, studentPoint(freedom) * std::sqrt(error));
    return difference;
}

Difference differenceOfMedians(const std::vector<double> &now, const std::vector<double> &before)
{
    Difference difference;
    if (now.empty() || before.empty())
        return difference;
    difference.value = quantile(now, 0.5) - quantile(before, 0.5);
    if (now.size() >= leastForMedian && before.size() >= leastForMedian)
        setInterval(difference, Z95 * std::sqrt(medianError(now) + medianError(before)));
    return difference;
}

} // namespace bluepencil
