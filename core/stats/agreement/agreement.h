// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace bluepencil {

// Coefficients of agreement among people who judged the same things without seeing each other's
// judgement: pure functions of counts. A unit is what was judged, here an item; who judged it does
// not matter except to Cohen's kappa. Units with fewer than two judgements say nothing about
// agreement and are left out, but for AC1's shares of the categories.

// How many gave each category; `times` equal units stand as one.
struct RatedUnit {
    std::vector<qint64> counts; // by category, the same categories in every unit
    qint64 times = 1;

    bool operator==(const RatedUnit &) const = default;
};

// The judgements of one unit on an interval scale.
struct ValuedUnit {
    std::vector<double> values;
};

enum class Scale { Nominal, Ordinal }; // categories in their order

// Why there is no coefficient.
enum class NoAgreement {
    Known, // there is one
    NoPairs, // no unit has two judgements
    OneCategory, // all judgements are the same: chance alone would agree as much
    UnequalRatings, // Fleiss: units have different numbers of judgements
    OtherThanTwo, // Cohen: not exactly two people
    TooFewItems, // under LeastForAlpha
};

struct Coefficient {
    std::optional<double> value;
    NoAgreement why = NoAgreement::Known; // there is no value

    bool operator==(const Coefficient &) const = default;
};

// Krippendorff's alpha is not shown of fewer: the interval of such coefficients covers too rarely.
inline constexpr qint64 LeastForAlpha = 50;

// Mean over the units of the share of pairs of judgements that agree.
[[nodiscard]] Coefficient percentAgreement(const std::vector<RatedUnit> &units);

// `table[a][b]`: how many units the first judged a and the second b. J. Cohen, "A coefficient of
// agreement for nominal scales", Educ. Psychol. Meas. 20 (1960) 37-46.
[[nodiscard]] Coefficient cohenKappa(const std::vector<std::vector<qint64>> &table);

// The same number of judgements in every unit. J. L. Fleiss, "Measuring nominal scale agreement
// among many raters", Psychol. Bull. 76 (1971) 378-382.
[[nodiscard]] Coefficient fleissKappa(const std::vector<RatedUnit> &units);

// Takes units with any number of judgements. K. Krippendorff, "Computing Krippendorff's
// alpha-reliability", 2011: coincidences, with the difference functions of section E (nominal,
// ordinal).
[[nodiscard]] Coefficient krippendorffAlpha(const std::vector<RatedUnit> &units, Scale scale);
// The same with squared differences of the values (interval).
[[nodiscard]] Coefficient krippendorffAlpha(const std::vector<ValuedUnit> &units);

// Does not fall where nearly all judgements are the same, as kappa does. K. L. Gwet, "Computing
// inter-rater reliability and its variance in the presence of high agreement", Br. J. Math. Stat.
// Psychol. 61 (2008) 29-48; with missing judgements as in his Handbook of Inter-Rater Reliability,
// 4th ed., 2014, section 2.4. The categories are those of the counts, used or not.
[[nodiscard]] Coefficient gwetAc1(const std::vector<RatedUnit> &units);

// Percentile interval (95 %) of a statistic over draws of whole units with replacement: what one
// unit's judgements have in common stays together. B. Efron and R. J. Tibshirani, "An Introduction
// to the Bootstrap", Chapman & Hall 1993, section 13.3. `times[i]`: how often the i-th kind of unit
// occurs; `statistic` is asked with other times of the same sum. Absent where more than one draw in
// twenty has no value, or all have the same. The numbers come from SplitMix64 (Steele, Lea and
// Flood, OOPSLA 2014) started at `seed`, unit by unit: the upper 32 bits times the number of units,
// shifted down.
[[nodiscard]] std::optional<std::pair<double, double>> bootstrapInterval(
    const std::vector<qint64> &times,
    const std::function<std::optional<double>(const std::vector<qint64> &)> &statistic, int draws,
    quint64 seed);

// The same over units with counts, those that are alike standing together; over the cells of
// Cohen's table; over units with values.
using UnitStatistic = std::function<Coefficient(const std::vector<RatedUnit> &)>;
[[nodiscard]] std::optional<std::pair<double, double>>
bootstrapInterval(std::vector<RatedUnit> units, const UnitStatistic &statistic, int draws,
                  quint64 seed);
[[nodiscard]] std::optional<std::pair<double, double>>
bootstrapKappa(const std::vector<std::vector<qint64>> &table, int draws, quint64 seed);
[[nodiscard]] std::optional<std::pair<double, double>>
bootstrapAlpha(const std::vector<ValuedUnit> &units, int draws, quint64 seed);

} // namespace bluepencil
