// SPDX-License-Identifier: GPL-3.0-or-later
// Every statistic against what SciPy, mpmath, statsmodels, krippendorff and irrCAC say, to 1e-9:
// data/figures-scipy.jsonl, which figures_golden.py prints, names the function beside each value.
#include "core/model/json.h"
#include "core/stats/agreement/agreement.h"
#include "core/stats/drift/inputdrift.h"
#include "core/stats/errorsources.h"
#include "core/stats/methods/contingency.h"
#include "core/stats/methods/intervals.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace bluepencil;

namespace {

constexpr double tolerance = 1e-9;

using Values = std::vector<std::optional<double>>;
using Numbers = std::vector<double>;

Numbers sorted(Numbers values)
{
    std::ranges::sort(values);
    return values;
}

Values valuesOf(const Estimate &estimate)
{
    return {estimate.value, estimate.low, estimate.high};
}

Values valuesOf(const Difference &difference)
{
    return {difference.value, difference.low, difference.high};
}

Numbers numbers(const Json &json)
{
    return json.get<Numbers>();
}

Rate rateOf(const Json &in, std::size_t place)
{
    return wilsonRate(in[place].get<qint64>(), in[place + 1].get<qint64>());
}

TwoByTwo tableOf(const Json &in)
{
    return {in[0].get<qint64>(), in[1].get<qint64>(), in[2].get<qint64>(), in[3].get<qint64>()};
}

std::vector<RatedUnit> unitsOf(const Json &in)
{
    std::vector<RatedUnit> units;
    if (in.is_array()) { // counts by category already
        for (const Json &row : in)
            units.push_back({row.get<std::vector<qint64>>(), 1});
        return units;
    }
    for (const Json &row : in["ratings"]) {
        RatedUnit &unit = units.emplace_back();
        unit.counts.resize(in["categories"].get<std::size_t>());
        for (const Json &category : row) {
            if (!category.is_null())
                ++unit.counts[category.get<std::size_t>()];
        }
    }
    return units;
}

std::vector<ValuedUnit> valuedUnitsOf(const Json &in)
{
    std::vector<ValuedUnit> units;
    for (const Json &row : in["ratings"]) {
        ValuedUnit &unit = units.emplace_back();
        for (const Json &value : row) {
            if (!value.is_null())
                unit.values.push_back(value.get<double>());
        }
    }
    return units;
}

Values quantiles(const Json &in)
{
    const Distribution found = distributionOf(numbers(in));
    return {found.p50, found.p90, found.p95, found.p99};
}

Values ratioOfTotals(const Json &in)
{
    RatioSums sums;
    for (std::size_t i = 0; i < in[0].size(); ++i)
        sums.add(in[0][i].get<double>(), in[1][i].get<double>());
    return valuesOf(estimateOf(ratioMean(sums)));
}

Values stratified(const Json &in)
{
    std::vector<TwoByTwo> strata;
    for (const Json &table : in)
        strata.push_back(tableOf(table));
    const Stratified found = mantelHaenszel(strata);
    return {found.oddsRatio,       found.low, found.high, found.chiSquared,
            found.chiSquaredPlain, found.p};
}

Values adjusted(const Json &in)
{
    const Numbers found = benjaminiHochberg(numbers(in));
    return {found.begin(), found.end()};
}

Values distance(const Json &in)
{
    const ShareDistance found
        = shareDistance(in[0].get<std::vector<qint64>>(), in[1].get<std::vector<qint64>>());
    return {found.psi, found.jensenShannon, found.psiByChance, found.jensenShannonByChance};
}

// The two of the program that say it: of the bias audit, and of the sources of errors.
Values katz(const Json &in)
{
    const TwoByTwo table = tableOf(in);
    const Ratio found = ratioOfRates(table);
    const RateRatio other = rateRatio(wilsonRate(table.yes, table.yes + table.no),
                                      wilsonRate(table.otherYes, table.otherYes + table.otherNo));
    if (!other.low || std::abs(*other.low - *found.low) > tolerance)
        return {};
    return {other.value, found.low, found.high};
}

using Figure = Values (*)(const Json &);

const std::map<std::string, Figure> figures {
    {"wilson",
     [](const Json &in) {
         const Rate rate = rateOf(in, 0);
         return Values {rate.low, rate.high};
     }},
    {"newcombe",
     [](const Json &in) {
         return valuesOf(differenceOfRates(rateOf(in, 0), rateOf(in, 2)));
     }},
    {"katz", katz},
    {"fisher",
     [](const Json &in) {
         return Values {fisherExact(tableOf(in))};
     }},
    {"garwood",
     [](const Json &in) {
         const CountRate rate = countRate(in[0].get<qint64>(), in[1].get<qint64>());
         return Values {rate.per100, rate.low, rate.high};
     }},
    {"detectable",
     [](const Json &in) {
         return Values {
             detectableDifference(in[0].get<double>(), in[1].get<qint64>(), in[2].get<qint64>())};
     }},
    {"mean",
     [](const Json &in) {
         return valuesOf(meanEstimate(numbers(in)));
     }},
    {"quantiles", quantiles},
    {"welch",
     [](const Json &in) {
         return valuesOf(differenceOfMeans(numbers(in[0]), numbers(in[1])));
     }},
    {"mann-whitney",
     [](const Json &in) {
         return Values {mannWhitney(numbers(in[0]), numbers(in[1]))};
     }},
    {"median",
     [](const Json &in) {
         return valuesOf(medianEstimate(sorted(numbers(in))));
     }},
    {"medians",
     [](const Json &in) {
         return valuesOf(differenceOfMedians(sorted(numbers(in[0])), sorted(numbers(in[1]))));
     }},
    {"ratio", ratioOfTotals},
    {"benjamini-hochberg", adjusted},
    {"mantel-haenszel", stratified},
    {"fleiss",
     [](const Json &in) {
         return Values {fleissKappa(unitsOf(in)).value};
     }},
    {"cohen",
     [](const Json &in) {
         return Values {cohenKappa(in.get<std::vector<std::vector<qint64>>>()).value};
     }},
    {"alpha-nominal",
     [](const Json &in) {
         return Values {krippendorffAlpha(unitsOf(in), Scale::Nominal).value};
     }},
    {"alpha-ordinal",
     [](const Json &in) {
         return Values {krippendorffAlpha(unitsOf(in), Scale::Ordinal).value};
     }},
    {"alpha-interval",
     [](const Json &in) {
         return Values {krippendorffAlpha(valuedUnitsOf(in)).value};
     }},
    {"ac1",
     [](const Json &in) {
         return Values {gwetAc1(unitsOf(in)).value};
     }},
    {"percent",
     [](const Json &in) {
         return Values {percentAgreement(unitsOf(in)).value};
     }},
    {"distance", distance},
    {"chi-squared",
     [](const Json &in) {
         return Values {chiSquaredQuantile(in[0].get<double>(), in[1].get<double>())};
     }},
};

} // namespace

class TestGoldenFigures final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalTheLibraries_data();
    void equalTheLibraries();
    void allAreThere();

private:
    std::map<std::string, int> m_seen;
};

void TestGoldenFigures::equalTheLibraries_data()
{
    QTest::addColumn<QByteArray>("line");
    QFile file(QStringLiteral(GOLDEN_FIGURES));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine().trimmed();
        QTest::addRow("line %d, %s", number, line.split('"').value(3).constData()) << line;
    }
}

void TestGoldenFigures::equalTheLibraries()
{
    QFETCH(QByteArray, line);
    const auto golden = parseJson(line);
    QVERIFY(golden);
    const auto name = (*golden)["figure"].get<std::string>();
    const auto figure = figures.find(name);
    QVERIFY2(figure != figures.end(), name.c_str());
    ++m_seen[name];
    const Values found = figure->second((*golden)["in"]);
    const Numbers wanted = numbers((*golden)["out"]);
    QCOMPARE(found.size(), wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        QVERIFY(found[i]);
        QVERIFY2(std::abs(*found[i] - wanted[i]) <= tolerance * std::max(1.0, std::abs(wanted[i])),
                 qPrintable(QStringLiteral("%1, by %2: %3")
                                .arg(*found[i], 0, 'g', 17)
                                .arg(QString::fromStdString((*golden)["by"].get<std::string>()))
                                .arg(wanted[i], 0, 'g', 17)));
    }
}

void TestGoldenFigures::allAreThere()
{
    if (m_seen.empty())
        return; // this function was asked for alone
    for (const auto &[name, figure] : figures)
        QVERIFY2(m_seen[name] >= 2, name.c_str());
}

QTEST_GUILESS_MAIN(TestGoldenFigures)
#include "tst_goldenfigures.moc"
