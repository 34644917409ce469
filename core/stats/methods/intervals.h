// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/methods/numbers.h"

#include <optional>
#include <vector>

namespace bluepencil {

// A figure with its n and its 95 % interval. Without a value the sample was empty; a value without
// an interval comes from a sample that is too small for one, or all of whose values are the same:
// Student's interval would then have no width, as if there were no doubt (see noInterval()).
struct Estimate {
    qint64 n = 0;
    std::optional<double> value;
    std::optional<double> low;
    std::optional<double> high;

    bool operator==(const Estimate &) const = default;
};

// This period's figure less that of the period before, with a 95 % interval. Absent where one of
// the two is undefined; the interval also where a sample is too small for one, or neither sample
// has any spread.
struct Difference {
    std::optional<double> value;
    std::optional<double> low;
    std::optional<double> high;

    bool operator==(const Difference &) const = default;
};

// A mean with what its interval rests on, for differences of samples that are gone.
struct SampleMean {
    qint64 n = 0;
    double mean = 0;
    double error = 0; // squared standard error of the mean; from n = 2 on

    bool operator==(const SampleMean &) const = default;
};

// Sums of pairs (x, y), for the ratio of their totals.
struct RatioSums {
    qint64 n = 0;
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    double yy = 0;

    void add(double above, double below);
    void add(const RatioSums &other);

    bool operator==(const RatioSums &) const = default;
};

// How often something happened that can happen more than once to each, for so many of them.
struct CountRate {
    qint64 n = 0;
    qint64 of = 0;
    std::optional<double> per100; // undefined (all three absent) where `of` is 0
    std::optional<double> low;
    std::optional<double> high;

    bool operator==(const CountRate &) const = default;
};

// Why a mean or a quantile, or the difference of two, has a value and no interval: "too-few" or
// "no-spread". `least` is 2, for medians LeastForMedian, and so on.
[[nodiscard]] inline const char *noInterval(qint64 n, qint64 least = 2)
{
    return n < least ? "too-few" : "no-spread";
}

// All of these take the decisions to be independent of each other, and the two samples of a
// difference too. `sorted` is in rising order.

// Mean with Student's t interval: mean ± t(n - 1) s / √n. The t quantile is by G. W. Hill,
// "Algorithm 396: Student's t-quantiles", Comm. ACM 13 (1970) 619-620. From n = 2 on, of values
// that differ; rests on the central limit theorem, so read it with care under n = 30.
[[nodiscard]] Estimate meanEstimate(const std::vector<double> &sample);

// Median with the interval between two order statistics, see quantileRanks(). From n = 6 on.
[[nodiscard]] Estimate medianEstimate(const std::vector<double> &sorted);

// A quantile of the distribution with its interval.
enum class Quantile { P50, P90, P95, P99 };
[[nodiscard]] Estimate estimateOf(const Distribution &distribution, Quantile quantile);

// Difference of two independent proportions, now - before, by method 10 (Wilson's score limits,
// squared and added): R. G. Newcombe, "Interval estimation for the difference between independent
// proportions: comparison of eleven methods", Stat. Med. 17 (1998) 873-890.
[[nodiscard]] Difference differenceOfRates(const Rate &now, const Rate &before);

// Difference of two means, variances unequal: B. L. Welch, "The generalization of 'Student's'
// problem when several different population variances are involved", Biometrika 34 (1947) 28-35,
// degrees of freedom by Satterthwaite. From n = 2 on in both.
[[nodiscard]] Difference differenceOfMeans(const std::vector<double> &now,
                                           const std::vector<double> &before);

// Difference of two medians, whatever the distributions: R. M. Price and D. G. Bonett,
// "Distribution-free confidence intervals for difference and ratio of medians", J. Stat. Comput.
// Simul. 72 (2002) 119-124. From n = 6 on in both.
[[nodiscard]] Difference differenceOfMedians(const std::vector<double> &now,
                                             const std::vector<double> &before);

// The same of samples that are gone, each as sampleMedian() left it.
[[nodiscard]] Difference differenceOfMedians(const SampleMean &now, const SampleMean &before);
// The median in the place of the mean, with its squared standard error by Price and Bonett.
[[nodiscard]] SampleMean sampleMedian(const std::vector<double> &sorted);

// Cut to the ends of a scale that no value is beyond. A mean cannot be either, and Student's
// interval of few values near an end does not know that; the part that is cut away holds nothing
// that could be true, so the rest covers as often.
[[nodiscard]] Estimate onScale(Estimate estimate, double least, double most);

[[nodiscard]] SampleMean sampleMean(const std::vector<double> &sample);
// As meanEstimate() and differenceOfMeans() of the samples themselves.
[[nodiscard]] Estimate estimateOf(const SampleMean &sample);
[[nodiscard]] Difference differenceOf(const SampleMean &now, const SampleMean &before);

// Σx / Σy as a mean: its standard error is that of the linearised ratio, whose interval is taken
// like a mean's: W. G. Cochran, "Sampling Techniques", 3rd ed., Wiley 1977, section 6.4. Holds for
// many pairs. n = 0 where Σy is 0.
[[nodiscard]] SampleMean ratioMean(const RatioSums &sums);

// Interval of a Poisson count, exact: F. Garwood, "Fiducial limits for the Poisson distribution",
// Biometrika 28 (1936) 437-442. Takes the events to be independent of each other.
[[nodiscard]] CountRate countRate(qint64 n, qint64 of);

} // namespace bluepencil
