// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/agreement/agreement.h"

#include "core/stats/methods/numbers.h"

#include <algorithm>
#include <numeric>

namespace bluepencil {

namespace {

qint64 ratingsOf(const RatedUnit &unit)
{
    return std::accumulate(unit.counts.begin(), unit.counts.end(), qint64 {0});
}

Coefficient unknown(NoAgreement why)
{
    return {std::nullopt, why};
}

Coefficient beyondChance(double observed, double expected)
{
    if (expected >= 1)
        return unknown(NoAgreement::OneCategory);
    return {(observed - expected) / (1 - expected), NoAgreement::Known};
}

// Coincidences of categories: row c, column k.
using Coincidences = std::vector<std::vector<double>>;

Coincidences coincidencesOf(const std::vector<RatedUnit> &units)
{
    const std::size_t categories = units.empty() ? 0 : units.front().counts.size();
    Coincidences found(categories, std::vector<double>(categories));
    for (const RatedUnit &unit : units) {
        const qint64 size = ratingsOf(unit);
        if (size < 2)
            continue;
        for (std::size_t c = 0; c < categories; ++c) {
            if (unit.counts[c] == 0)
                continue;
            for (std::size_t k = 0; k < categories; ++k) {
                const qint64 pairs = unit.counts[c] * (unit.counts[k] - (c == k ? 1 : 0));
                found[c][k] += realOf(unit.times * pairs) / realOf(size - 1);
            }
        }
    }
    return found;
}

// Squared difference of two categories, by how often each category up to them occurs.
double difference(const std::vector<double> &totals, std::size_t c, std::size_t k, Scale scale)
{
    if (scale == Scale::Nominal)
        return c == k ? 0 : 1;
    double between = -(totals[c] + totals[k]) / 2;
    for (std::size_t g = c; g <= k; ++g)
        between += totals[g];
    return between * between;
}

// A unit on an interval scale in numbers that add up.
struct Sums {
    double n = 0;
    double sum = 0;
    double squares = 0;
};

Coefficient alphaOf(const std::vector<Sums> &units, const std::vector<qint64> &times)
{
    Sums all;
    double within = 0;
    for (std::size_t i = 0; i < units.size(); ++i) {
        const Sums &unit = units[i];
        const double many = realOf(times[i]);
        within += many * 2 * (unit.n * unit.squares - unit.sum * unit.sum) / (unit.n - 1);
        all.n += many * unit.n;
        all.sum += many * unit.sum;
        all.squares += many * unit.squares;
    }
    if (all.n == 0)
        return unknown(NoAgreement::NoPairs);
    const double between = 2 * (all.n * all.squares - all.sum * all.sum) / (all.n - 1);
    if (between <= 1e-12 * all.n * all.squares)
        return unknown(NoAgreement::OneCategory);
    return {1 - within / between, NoAgreement::Known};
}

// Measured from the mean of all values, so that the squares don't swallow the differences.
std::vector<Sums> sumsOf(const std::vector<ValuedUnit> &units)
{
    std::vector<double> all;
    for (const ValuedUnit &unit : units) {
        if (unit.values.size() > 1)
            all.insert(all.end(), unit.values.begin(), unit.values.end());
    }
    std::vector<Sums> sums;
    if (all.empty())
        return sums;
    const double middle = meanOf(all);
    for (const ValuedUnit &unit : units) {
        if (unit.values.size() < 2)
            continue;
        Sums &added = sums.emplace_back();
        for (const double value : unit.values) {
            added.n += 1;
            added.sum += value - middle;
            added.squares += (value - middle) * (value - middle);
        }
    }
    return sums;
}

class SplitMix {
public:
    explicit SplitMix(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
        return mixed ^ (mixed >> 31U);
    }

private:
    quint64 m_state;
};

} // namespace

Coefficient percentAgreement(const std::vector<RatedUnit> &units)
{
    double agreeing = 0;
    qint64 judged = 0;
    for (const RatedUnit &unit : units) {
        const qint64 size = ratingsOf(unit);
        if (size < 2)
            continue;
        qint64 pairs = 0;
        for (const qint64 count : unit.counts)
            pairs += count * (count - 1);
        agreeing += realOf(unit.times) * realOf(pairs) / realOf(size * (size - 1));
        judged += unit.times;
    }
    if (judged == 0)
        return unknown(NoAgreement::NoPairs);
    return {agreeing / realOf(judged), NoAgreement::Known};
}

Coefficient cohenKappa(const std::vector<std::vector<qint64>> &table)
{
    std::vector<qint64> first(table.size());
    std::vector<qint64> second(table.size());
    qint64 all = 0;
    qint64 same = 0;
    for (std::size_t a = 0; a < table.size(); ++a) {
        for (std::size_t b = 0; b < table.size(); ++b) {
            first[a] += table[a][b];
            second[b] += table[a][b];
            all += table[a][b];
        }
        same += table[a][a];
    }
    if (all == 0)
        return unknown(NoAgreement::NoPairs);
    double expected = 0;
    for (std::size_t c = 0; c < table.size(); ++c)
        expected += realOf(first[c]) / realOf(all) * (realOf(second[c]) / realOf(all));
    return beyondChance(realOf(same) / realOf(all), expected);
}

Coefficient fleissKappa(const std::vector<RatedUnit> &units)
{
    qint64 size = 0;
    qint64 judged = 0;
    std::vector<qint64> totals;
    for (const RatedUnit &unit : units) {
        const qint64 own = ratingsOf(unit);
        if (own < 2 || unit.times == 0)
            continue;
        if (size != 0 && own != size)
            return unknown(NoAgreement::UnequalRatings);
        size = own;
        judged += unit.times;
        totals.resize(unit.counts.size());
        for (std::size_t c = 0; c < totals.size(); ++c)
            totals[c] += unit.times * unit.counts[c];
    }
    if (judged == 0)
        return unknown(NoAgreement::NoPairs);
    double expected = 0;
    for (const qint64 total : totals) {
        const double share = realOf(total) / realOf(judged * size);
        expected += share * share;
    }
    return beyondChance(*percentAgreement(units).value, expected);
}

Coefficient krippendorffAlpha(const std::vector<RatedUnit> &units, Scale scale)
{
    const Coincidences found = coincidencesOf(units);
    std::vector<double> totals(found.size());
    double all = 0;
    for (std::size_t c = 0; c < found.size(); ++c) {
        totals[c] = std::accumulate(found[c].begin(), found[c].end(), 0.0);
        all += totals[c];
    }
    if (all == 0)
        return unknown(NoAgreement::NoPairs);
    double observed = 0;
    double expected = 0;
    for (std::size_t c = 0; c < found.size(); ++c) {
        for (std::size_t k = c + 1; k < found.size(); ++k) {
            const double apart = difference(totals, c, k, scale);
            observed += found[c][k] * apart;
            expected += totals[c] * totals[k] * apart;
        }
    }
    if (expected == 0)
        return unknown(NoAgreement::OneCategory);
    return {1 - (all - 1) * observed / expected, NoAgreement::Known};
}

Coefficient krippendorffAlpha(const std::vector<ValuedUnit> &units)
{
    const std::vector<Sums> sums = sumsOf(units);
    return alphaOf(sums, std::vector<qint64>(sums.size(), 1));
}

Coefficient gwetAc1(const std::vector<RatedUnit> &units)
{
    const Coefficient observed = percentAgreement(units);
    if (!observed.value)
        return observed;
    const std::size_t categories = units.front().counts.size();
    if (categories < 2)
        return unknown(NoAgreement::OneCategory);
    std::vector<double> shares(categories);
    qint64 judged = 0;
    for (const RatedUnit &unit : units) {
        const qint64 size = ratingsOf(unit);
        if (size == 0)
            continue;
        judged += unit.times;
        for (std::size_t c = 0; c < categories; ++c)
            shares[c] += realOf(unit.times * unit.counts[c]) / realOf(size);
    }
    double expected = 0;
    for (const double share : shares)
        expected += share / realOf(judged) * (1 - share / realOf(judged));
    return beyondChance(*observed.value, expected / static_cast<double>(categories - 1));
}

// Intervals -------------------------------------------------------------------------------------

std::optional<std::pair<double, double>> bootstrapInterval(
    const std::vector<qint64> &times,
    const std::function<std::optional<double>(const std::vector<qint64> &)> &statistic, int draws,
    quint64 seed)
{
    std::vector<std::size_t> kinds; // of each unit
    for (std::size_t i = 0; i < times.size(); ++i)
        kinds.insert(kinds.end(), static_cast<std::size_t>(times[i]), i);
    if (kinds.empty() || draws < 1)
        return std::nullopt;
    SplitMix random(seed);
    std::vector<double> values;
    std::vector<qint64> drawn(times.size());
    for (int draw = 0; draw < draws; ++draw) {
        std::ranges::fill(drawn, 0);
        for (std::size_t i = 0; i < kinds.size(); ++i)
            ++drawn[kinds[((random.next() >> 32U) * kinds.size()) >> 32U]];
        if (const std::optional<double> value = statistic(drawn))
            values.push_back(*value);
    }
    if (std::ssize(values) * 20 < qint64 {draws} * 19)
        return std::nullopt;
    std::ranges::sort(values);
    if (values.front() == values.back())
        return std::nullopt;
    return std::pair(quantile(values, 0.025), quantile(values, 0.975));
}

std::optional<std::pair<double, double>> bootstrapInterval(std::vector<RatedUnit> units,
                                                           const UnitStatistic &statistic,
                                                           int draws, quint64 seed)
{
    std::ranges::sort(units, {}, &RatedUnit::counts);
    std::vector<RatedUnit> kinds;
    std::vector<qint64> times;
    for (const RatedUnit &unit : units) {
        if (kinds.empty() || kinds.back().counts != unit.counts) {
            kinds.push_back({unit.counts, 0});
            times.push_back(0);
        }
        times.back() += unit.times;
    }
    return bootstrapInterval(
        times,
        [&](const std::vector<qint64> &drawn) {
            for (std::size_t i = 0; i < kinds.size(); ++i)
                kinds[i].times = drawn[i];
            return statistic(kinds).value;
        },
        draws, seed);
}

std::optional<std::pair<double, double>>
bootstrapKappa(const std::vector<std::vector<qint64>> &table, int draws, quint64 seed)
{
    std::vector<qint64> cells;
    for (const std::vector<qint64> &row : table)
        cells.insert(cells.end(), row.begin(), row.end());
    std::vector<std::vector<qint64>> other = table;
    return bootstrapInterval(
        cells,
        [&](const std::vector<qint64> &drawn) {
            for (std::size_t i = 0; i < drawn.size(); ++i)
                other[i / table.size()][i % table.size()] = drawn[i];
            return cohenKappa(other).value;
        },
        draws, seed);
}

std::optional<std::pair<double, double>> bootstrapAlpha(const std::vector<ValuedUnit> &units,
                                                        int draws, quint64 seed)
{
    const std::vector<Sums> sums = sumsOf(units);
    return bootstrapInterval(
        std::vector<qint64>(sums.size(), 1),
        [&](const std::vector<qint64> &drawn) { return alphaOf(sums, drawn).value; }, draws, seed);
}

} // namespace bluepencil
