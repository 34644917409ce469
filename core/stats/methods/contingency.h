// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rate.h"

#include <QtGlobal>

#include <optional>
#include <vector>

namespace bluepencil {

// Comparisons of two groups of decisions, as pure functions of counts and samples. All take the
// decisions to be independent of each other.

// Two groups, yes and no.
struct TwoByTwo {
    qint64 yes = 0; // of the group
    qint64 no = 0;
    qint64 otherYes = 0; // of the group that it is compared with
    qint64 otherNo = 0;
};

struct Ratio {
    std::optional<double> value;
    std::optional<double> low; // 95 %
    std::optional<double> high;

    bool operator==(const Ratio &) const = default;
};

// Ratio of two rates with an interval on the log scale: D. Katz, J. Baptista, S. P. Azen, M. C.
// Pike, "Obtaining confidence intervals for the risk ratio in cohort studies", Biometrics 34
// (1978) 469-474. Without a value where the other's rate is 0 or undefined, without an interval
// where one of the two is 0 or both are 1: there it would have no width.
[[nodiscard]] Ratio ratioOfRates(const TwoByTwo &table);

// Two-sided p: the sum of all tables with these margins that are no likelier, a relative 1e-7
// taken as equal (as R's fisher.test). R. A. Fisher, "The Design of Experiments", 1935, chapter
// II. Absent where a group is empty.
[[nodiscard]] std::optional<double> fisherExact(const TwoByTwo &table);

// Two-sided p that neither of two samples tends to greater values, by the normal approximation with
// ties and correction for continuity: H. B. Mann and D. R. Whitney, "On a test of whether one of
// two random variables is stochastically larger than the other", Ann. Math. Stat. 18 (1947) 50-60.
// Absent where a sample is empty or all values are the same.
[[nodiscard]] std::optional<double> mannWhitney(const std::vector<double> &sample,
                                                const std::vector<double> &other);

// The p values of a family adjusted for their number, in their order: Y. Benjamini and Y.
// Hochberg, "Controlling the false discovery rate", J. R. Stat. Soc. B 57 (1995) 289-300.
[[nodiscard]] std::vector<double> benjaminiHochberg(const std::vector<double> &p);

// Two groups compared within strata, such as each model and task.
struct Stratified {
    qint64 strata = 0; // that say something: both groups, both answers
    std::optional<double> oddsRatio; // common to all strata
    std::optional<double> low; // 95 %
    std::optional<double> high;
    std::optional<double> chiSquared; // with correction for continuity, one degree of freedom
    std::optional<double> chiSquaredPlain; // without
    std::optional<double> p; // of chiSquared

    bool operator==(const Stratified &) const = default;
};

// N. Mantel and W. Haenszel, "Statistical aspects of the analysis of data from retrospective
// studies of disease", JNCI 22 (1959) 719-748; interval by J. Robins, N. Breslow, S. Greenland,
// "Estimators of the Mantel-Haenszel variance consistent in both sparse data and large-strata
// limiting models", Biometrics 42 (1986) 311-323. The same as R's mantelhaen.test.
[[nodiscard]] Stratified mantelHaenszel(const std::vector<TwoByTwo> &strata);

// The least difference of two rates, up or down from `rate`, that a test at 5 % finds in four of
// five samples of these sizes: J. L. Fleiss, "Statistical Methods for Rates and Proportions", 2nd
// ed., Wiley 1981, section 3.2, without correction for continuity. The greater of the two
// directions, of those that are reached at all; absent where none is, or a size is 0.
[[nodiscard]] std::optional<double> detectableDifference(double rate, qint64 n, qint64 of);

} // namespace bluepencil
