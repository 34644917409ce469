// SPDX-License-Identifier: GPL-3.0-or-later
// Comparisons of groups against published examples, R's among them, and a second computation in
// whole numbers and fractions.
#include "core/model/json.h"
#include "core/stats/methods/contingency.h"

#include <QProcess>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace bluepencil;

namespace {

bool near(const std::optional<double> &value, double wanted, double tolerance)
{
    return value && std::abs(*value - wanted) <= tolerance * std::max(1.0, std::abs(wanted));
}

QString differing(const char *name, const std::optional<double> &mine, const Json &wanted)
{
    if (wanted.is_null() ? !mine : near(mine, wanted.get<double>(), 1e-9))
        return {};
    return QStringLiteral("%1: %2, wanted %3; ")
        .arg(QLatin1String(name), mine ? QString::number(*mine, 'g', 17) : QStringLiteral("none"),
             QString::fromStdString(wanted.dump()));
}

// P. J. Bickel, E. A. Hammel, J. W. O'Connell, "Sex bias in graduate admissions: data from
// Berkeley", Science 187 (1975) 398-404; R's UCBAdmissions, departments A to F: men admitted and
// rejected, women admitted and rejected.
const std::vector<TwoByTwo> berkeley {{512, 313, 89, 19},   {353, 207, 17, 8},
                                      {120, 205, 202, 391}, {138, 279, 131, 244},
                                      {53, 138, 94, 299},   {22, 351, 24, 317}};

} // namespace

class TestContingency final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void teaTasting();
    void convictions();
    void admissions();
    void adjustedForAFamily();
    void ozone();
    void ratio();
    void sizesForPower();
    void extremes();
    void equalsTheSecondComputation();
};

// R. A. Fisher, "The Design of Experiments", chapter II; R's example(fisher.test).
void TestContingency::teaTasting()
{
    QVERIFY(near(fisherExact({3, 1, 1, 3}), 34.0 / 70, 1e-12));
}

// Convictions of like-sex twins, dizygotic and monozygotic, also of R's example(fisher.test): p =
// 0.0005367.
void TestContingency::convictions()
{
    QVERIFY(near(fisherExact({2, 15, 10, 3}), 0.0005367, 5e-8));
}

// R's example(mantelhaen.test): X-squared 1.4269, p = 0.2323 (1.5246 and 0.2169 without
// correction), common odds ratio 0.9046968, interval 0.7719074 to 1.0603298.
void TestContingency::admissions()
{
    const Stratified found = mantelHaenszel(berkeley);
    QCOMPARE(found.strata, 6);
    QVERIFY(near(found.chiSquared, 1.4269, 5e-5));
    QVERIFY(near(found.chiSquaredPlain, 1.5246, 5e-5));
    QVERIFY(near(found.p, 0.2323, 5e-5));
    QVERIFY(near(found.oddsRatio, 0.9046968, 5e-8));
    QVERIFY(near(found.low, 0.7719074, 5e-8));
    QVERIFY(near(found.high, 1.0603298, 5e-8));
    // All departments together point the other way: that is what the strata are for.
    TwoByTwo all;
    for (const TwoByTwo &each : berkeley) {
        all.yes += each.yes;
        all.no += each.no;
        all.otherYes += each.otherYes;
        all.otherNo += each.otherNo;
    }
    const double odds
        = double(all.yes) * double(all.otherNo) / (double(all.no) * double(all.otherYes));
    QVERIFY(near(odds, 1.84108, 5e-6));
    QVERIFY(*fisherExact(all) < 1e-15);
}

// Benjamini and Hochberg 1995, section 3.2: 15 comparisons; four are below .05 after adjustment.
void TestContingency::adjustedForAFamily()
{
    const std::vector<double> p {0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344,
                                 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000};
    const std::vector<double> q = benjaminiHochberg(p);
    QCOMPARE(std::ranges::count_if(q, [](double each) { return each <= 0.05; }), 4);
    QVERIFY(near(q[0], 0.0015, 1e-12));
    QVERIFY(near(q[3], 0.0095 * 15 / 4, 1e-12));
    QVERIFY(near(q[4], 0.0298 * 15 / 7, 1e-12) || near(q[4], 0.0201 * 15 / 5, 1e-12));
    QVERIFY(benjaminiHochberg({}).empty());
    // The order of the family does not matter.
    const std::vector<double> turned(p.rbegin(), p.rend());
    const std::vector<double> again = benjaminiHochberg(turned);
    for (std::size_t i = 0; i < q.size(); ++i)
        QVERIFY(near(again[q.size() - 1 - i], q[i], 1e-12));
}

// R's example(wilcox.test), ozone in May and August (data set airquality): p = 0.0001208.
void TestContingency::ozone()
{
    const std::vector<double> may {41, 36, 12, 18, 28, 23, 19, 8, 7,  16, 11, 14,  18,
                                   14, 34, 6,  30, 11, 1,  11, 4, 32, 23, 45, 115, 37};
    const std::vector<double> august {39, 9,  16, 78, 35, 66, 122, 89,  110, 44, 28,  65, 22,
                                      59, 23, 31, 44, 21, 9,  45,  168, 73,  76, 118, 84, 85};
    QVERIFY(near(mannWhitney(may, august), 0.0001208, 5e-8));
    QVERIFY(near(mannWhitney(august, may), 0.0001208, 5e-8));
}

// The Physicians' Health Study (N. Engl. J. Med. 321 (1989) 129-135), heart attacks under aspirin
// and placebo: relative risk 0.55, interval 0.43 to 0.70 as A. Agresti, "Categorical Data
// Analysis", gives the inverse 1.82 (1.43 to 2.30).
void TestContingency::ratio()
{
    const Ratio found = ratioOfRates({189, 11'034 - 189, 104, 11'037 - 104});
    QVERIFY(near(found.value, 1.82, 5e-3));
    QVERIFY(near(found.low, 1.43, 5e-3));
    QVERIFY(near(found.high, 2.30, 1e-2));
}

// The usual sizes for 80 % power: 30 % and 40 % need about 356 a group, 80 % and 64 % about 122.
void TestContingency::sizesForPower()
{
    QVERIFY(near(detectableDifference(0.3, 356, 356), 0.10, 1e-3));
    QVERIFY(near(detectableDifference(0.8, 122, 122), 0.16, 1e-3));
    QVERIFY(*detectableDifference(0.3, 1000, 1000) < *detectableDifference(0.3, 100, 1000));
    QVERIFY(!detectableDifference(0.5, 2, 2));
    QVERIFY(!detectableDifference(0.5, 0, 10));
}

void TestContingency::extremes()
{
    QVERIFY(!fisherExact({0, 0, 3, 4}));
    QCOMPARE(fisherExact({0, 5, 0, 7}).value(), 1.0);
    QVERIFY(near(fisherExact({60'000, 40'000, 60'000, 40'000}), 1.0, 1e-9));
    QVERIFY(*fisherExact({90'000, 10'000, 10'000, 90'000}) < 1e-100);
    QVERIFY(!ratioOfRates({3, 4, 0, 7}).value);
    const Ratio none = ratioOfRates({0, 7, 3, 4});
    QCOMPARE(none.value.value(), 0.0);
    QVERIFY(!none.low);
    const Stratified nothing = mantelHaenszel({{0, 0, 3, 4}, {2, 0, 3, 0}});
    QCOMPARE(nothing.strata, 0);
    QVERIFY(!nothing.p && !nothing.oddsRatio);
    const Stratified oneSided = mantelHaenszel({{3, 0, 1, 4}});
    QVERIFY(oneSided.p && !oneSided.oddsRatio);
    QVERIFY(!mannWhitney({}, {1}));
    QVERIFY(!mannWhitney({1, 1}, {1}));
    QCOMPARE(mannWhitney({1, 2, 3}, {1, 2, 3}).value(), 1.0);
}

void TestContingency::equalsTheSecondComputation()
{
    const unsigned seed = 20'261'129;
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const auto below = [&random](int n) {
        return static_cast<int>(random() % unsigned(n));
    };
    std::vector<std::vector<TwoByTwo>> cases;
    std::vector<std::vector<double>> families;
    std::vector<std::pair<std::vector<double>, std::vector<double>>> samples;
    Json asked {{"strata", Json::array()}, {"p", Json::array()}, {"samples", Json::array()}};
    for (int i = 0; i < 400; ++i) {
        std::vector<TwoByTwo> &strata = cases.emplace_back();
        Json tables = Json::array();
        const int size = 1 + below(60);
        for (int k = 0; k <= below(5); ++k) {
            const TwoByTwo table {below(size), below(size), below(size), below(size)};
            strata.push_back(table);
            tables.push_back({table.yes, table.no, table.otherYes, table.otherNo});
        }
        asked["strata"].push_back(tables);
        std::vector<double> &family = families.emplace_back();
        for (int k = 0; k < below(12); ++k)
            family.push_back(below(50) / 49.0);
        asked["p"].push_back(family);
        auto &[x, y] = samples.emplace_back();
        for (int k = 0; k < below(15); ++k)
            x.push_back(below(8));
        for (int k = 0; k < below(15); ++k)
            y.push_back(below(10));
        asked["samples"].push_back({x, y});
    }
    QProcess process;
    process.start(QStringLiteral(PYTHON), {QStringLiteral(CONTINGENCY_ORACLE)});
    process.write(toLine(asked));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(120'000));
    const auto wanted = parseJson(process.readAllStandardOutput().trimmed());
    QVERIFY2(wanted.has_value(), process.readAllStandardError().constData());
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const Json &each = (*wanted)["strata"][i];
        const Ratio katz = ratioOfRates(cases[i].front());
        const Stratified strata = mantelHaenszel(cases[i]);
        const Json &mantel = each["mantel"];
        QString found = differing("fisher", fisherExact(cases[i].front()), each["fisher"])
            + differing("ratio", katz.value, each["katz"][0])
            + differing("ratio low", katz.low, each["katz"][1])
            + differing("ratio high", katz.high, each["katz"][2])
            + differing("strata", double(strata.strata), mantel["strata"])
            + differing("odds", strata.oddsRatio, mantel["odds"])
            + differing("low", strata.low, mantel["low"])
            + differing("high", strata.high, mantel["high"])
            + differing("chi", strata.chiSquared, mantel["chi"])
            + differing("plain", strata.chiSquaredPlain, mantel["plain"])
            + differing("p", strata.p, mantel["p"])
            + differing("mann", mannWhitney(samples[i].first, samples[i].second),
                        (*wanted)["samples"][i]);
        const std::vector<double> adjusted = benjaminiHochberg(families[i]);
        for (std::size_t k = 0; k < adjusted.size(); ++k)
            found += differing("q", adjusted[k], (*wanted)["p"][i][k]);
        QVERIFY2(
            found.isEmpty(),
            qPrintable(found
                       + QString::fromStdString(asked["strata"][i].dump() + asked["p"][i].dump())));
    }
}

QTEST_GUILESS_MAIN(TestContingency)
#include "tst_contingency.moc"
