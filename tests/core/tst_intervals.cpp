// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/methods/intervals.h"

#include <QProcess>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace bluepencil;

class TestIntervals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void differenceOfRates_data();
    void differenceOfRates();
    void differenceIsAntisymmetric();
    void mean();
    void studentPoints_data();
    void studentPoints();
    void welch();
    void medianRanks();
    void quantilePlaces();
    void quantilePlacesOfMany();
    void quantilesAreHeld();
    void medians();
    void smallSamples();
    void noSpread();
    void scalesEnd();
    void garwood_data();
    void garwood();
};

namespace {

std::vector<double> sorted(std::vector<double> sample)
{
    std::ranges::sort(sample);
    return sample;
}

// R's data set `sleep` (A. R. Cushny and A. R. Peebles, "The action of optical isomers: II
// hyoscines", J. Physiol. 32 (1905) 501-510; used by "Student", Biometrika 6 (1908) 1-25).
const std::vector<double> sleepOne {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
const std::vector<double> sleepTwo {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

bool near(const std::optional<double> &value, double wanted, double tolerance)
{
    return value && std::abs(*value - wanted) <= tolerance;
}

} // namespace

// R. G. Newcombe, "Interval estimation for the difference between independent proportions:
// comparison of eleven methods", Stat. Med. 17 (1998) 873-890, table II, method 10.
void TestIntervals::differenceOfRates_data()
{
    QTest::addColumn<int>("a");
    QTest::addColumn<int>("ofA");
    QTest::addColumn<int>("b");
    QTest::addColumn<int>("ofB");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("56/70 - 48/80") << 56 << 70 << 48 << 80 << 0.0524 << 0.3339;
    QTest::newRow("9/10 - 3/10") << 9 << 10 << 3 << 10 << 0.1705 << 0.8090;
    QTest::newRow("6/7 - 2/7") << 6 << 7 << 2 << 7 << 0.0582 << 0.8062;
    QTest::newRow("5/56 - 0/29") << 5 << 56 << 0 << 29 << -0.0381 << 0.1926;
    QTest::newRow("0/10 - 0/20") << 0 << 10 << 0 << 20 << -0.1611 << 0.2775;
    QTest::newRow("0/10 - 0/10") << 0 << 10 << 0 << 10 << -0.2775 << 0.2775;
    QTest::newRow("10/10 - 0/20") << 10 << 10 << 0 << 20 << 0.6791 << 1.0;
    QTest::newRow("10/10 - 0/10") << 10 << 10 << 0 << 10 << 0.6075 << 1.0;
}

void TestIntervals::differenceOfRates()
{
    QFETCH(int, a);
    QFETCH(int, ofA);
    QFETCH(int, b);
    QFETCH(int, ofB);
    QFETCH(double, low);
    QFETCH(double, high);
    const Difference found = bluepencil::differenceOfRates(wilsonRate(a, ofA), wilsonRate(b, ofB));
    QVERIFY(near(found.value, static_cast<double>(a) / ofA - static_cast<double>(b) / ofB, 1e-15));
    QVERIFY2(near(found.low, low, 5e-5), qPrintable(QString::number(*found.low, 'g', 9)));
    QVERIFY2(near(found.high, high, 5e-5), qPrintable(QString::number(*found.high, 'g', 9)));
}

void TestIntervals::differenceIsAntisymmetric()
{
    for (int of = 1; of <= 12; ++of) {
        for (int n = 0; n <= of; ++n) {
            const Rate a = wilsonRate(n, of);
            const Rate b = wilsonRate(3, 17);
            const Difference one = bluepencil::differenceOfRates(a, b);
            const Difference other = bluepencil::differenceOfRates(b, a);
            QVERIFY(near(one.low, -*other.high, 1e-15) && near(one.high, -*other.low, 1e-15));
            QVERIFY(*one.low <= *one.value && *one.value <= *one.high);
            QVERIFY(*one.low >= -1 && *one.high <= 1);
        }
    }
    const Difference none = bluepencil::differenceOfRates(wilsonRate(0, 0), wilsonRate(1, 2));
    QVERIFY(!none.value && !none.low && !none.high);
}

// R: with(sleep, t.test(extra[group == 1], extra[group == 2], paired = TRUE)), from the examples of
// ?t.test: mean of the differences -1.58, interval -2.4598858 to -0.7001142.
void TestIntervals::mean()
{
    std::vector<double> differences;
    std::ranges::transform(sleepOne, sleepTwo, std::back_inserter(differences), std::minus<>());
    const Estimate found = meanEstimate(differences);
    QCOMPARE(found.n, 10);
    QVERIFY(near(found.value, -1.58, 1e-12));
    QVERIFY2(near(found.low, -2.4598858, 5e-8), qPrintable(QString::number(*found.low, 'g', 10)));
    QVERIFY2(near(found.high, -0.7001142, 5e-8), qPrintable(QString::number(*found.high, 'g', 10)));
}

// Table of Student's t, two-sided 5 %: R. A. Fisher and F. Yates, "Statistical Tables", table III.
void TestIntervals::studentPoints_data()
{
    QTest::addColumn<int>("freedom");
    QTest::addColumn<QString>("point");
    QTest::newRow("1") << 1 << "12.706";
    QTest::newRow("2") << 2 << "4.303";
    QTest::newRow("3") << 3 << "3.182";
    QTest::newRow("4") << 4 << "2.776";
    QTest::newRow("5") << 5 << "2.571";
    QTest::newRow("6") << 6 << "2.447";
    QTest::newRow("8") << 8 << "2.306";
    QTest::newRow("10") << 10 << "2.228";
    QTest::newRow("15") << 15 << "2.131";
    QTest::newRow("20") << 20 << "2.086";
    QTest::newRow("30") << 30 << "2.042";
    QTest::newRow("60") << 60 << "2.000";
    QTest::newRow("120") << 120 << "1.980";
}

void TestIntervals::studentPoints()
{
    QFETCH(int, freedom);
    QFETCH(QString, point);
    std::vector<double> sample(static_cast<std::size_t>(freedom) + 1);
    std::iota(sample.begin(), sample.end(), 0.0);
    const auto n = static_cast<double>(sample.size());
    const double error
        = std::sqrt(n * (n + 1) / 12 / n); // the variance of 0 … n - 1 is n(n + 1)/12
    const Estimate found = meanEstimate(sample);
    QCOMPARE(QString::number((*found.high - *found.value) / error, 'f', 3), point);
}

// R: t.test(extra ~ group, data = sleep), from the examples of ?t.test: interval of the difference
// -3.3654832 to 0.2054832, df = 17.776.
void TestIntervals::welch()
{
    const Difference found = differenceOfMeans(sleepOne, sleepTwo);
    QVERIFY(near(found.value, -1.58, 1e-12));
    QVERIFY2(near(found.low, -3.3654832, 5e-8), qPrintable(QString::number(*found.low, 'g', 10)));
    QVERIFY2(near(found.high, 0.2054832, 5e-8), qPrintable(QString::number(*found.high, 'g', 10)));
    const std::vector<double> same(5, 1.0);
    const Difference level = differenceOfMeans(same, same);
    QCOMPARE(level.value.value(), 0.0);
    QVERIFY(!level.low && !level.high); // see noSpread()
}

// The ranks by whole numbers: the largest r with 2 (C(n, 0) + … + C(n, r - 1)) <= .05 * 2^n.
void TestIntervals::medianRanks()
{
    QProcess process;
    process.start(QStringLiteral(PYTHON),
                  {QStringLiteral("-c"),
                   QStringLiteral("import math\n"
                                  "for n in [*range(6, 120), 1000, 1001, 2047, 2048, 5001]:\n"
                                  "    total = rank = 0\n"
                                  "    while 40 * (total + math.comb(n, rank)) <= 2 ** n:\n"
                                  "        total += math.comb(n, rank)\n"
                                  "        rank += 1\n"
                                  "    print(n, rank)\n")});
    QVERIFY(process.waitForFinished());
    const QList<QByteArray> lines = process.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(lines.size(), 119);
    for (const QByteArray &line : lines) {
        const auto n = line.split(' ')[0].toULongLong();
        std::vector<double> ranks(n);
        std::iota(ranks.begin(), ranks.end(), 1.0);
        const Estimate found = medianEstimate(ranks);
        QCOMPARE(found.low.value(), line.split(' ')[1].toDouble());
        QCOMPARE(found.high.value(), static_cast<double>(n) + 1 - found.low.value());
        QCOMPARE(found.value.value(), (static_cast<double>(n) + 1) / 2);
    }
}

// The ranks of other quantiles by whole numbers too, and from which n on there are any.
void TestIntervals::quantilePlaces()
{
    QProcess process;
    process.start(QStringLiteral(PYTHON),
                  {QStringLiteral("-c"),
                   QStringLiteral("import math\n"
                                  "for p in [50, 90, 95, 99]:\n"
                                  "    for n in [*range(1, 120), 366, 367, 368, 369, 1000, 1999]:\n"
                                  "        w = [math.comb(n, k) * p**k * (100 - p)**(n - k)\n"
                                  "             for k in range(n + 1)]\n"
                                  "        low = -1\n"
                                  "        while 40 * sum(w[:low + 2]) <= 100**n:\n"
                                  "            low += 1\n"
                                  "        high = n\n"
                                  "        while 40 * sum(w[high:]) <= 100**n:\n"
                                  "            high -= 1\n"
                                  "        none = low < 0 or high >= n\n"
                                  "        print(p, n, *([] if none else [low, high]))\n")});
    QVERIFY(process.waitForFinished(120'000));
    QCOMPARE(process.exitCode(), 0);
    const QList<QByteArray> lines = process.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(lines.size(), 4 * 125);
    for (const QByteArray &line : lines) {
        const QList<QByteArray> said = line.split(' ');
        const qint64 n = said[1].toLongLong();
        const int percent = said[0].toInt();
        const std::optional<QuantileRanks> found = quantileRanks(n, percent / 100.0);
        QVERIFY2(found.has_value() == (said.size() == 4), line.constData());
        if (found) {
            QCOMPARE(found->low, said[2].toLongLong());
            QCOMPARE(found->high, said[3].toLongLong());
        }
        const qint64 least = percent == 50 ? LeastForMedian
            : percent == 90                ? LeastForP90
            : percent == 95                ? LeastForP95
                                           : LeastForP99;
        QCOMPARE(found.has_value(), n >= least);
    }
}

// Of ten million, beside the normal approximation of the ranks: within two places.
void TestIntervals::quantilePlacesOfMany()
{
    for (const double p : {0.5, 0.9, 0.95, 0.99}) {
        constexpr qint64 n = 10'000'000;
        const double deviation = Z95 * std::sqrt(static_cast<double>(n) * p * (1 - p));
        const QuantileRanks found = quantileRanks(n, p).value();
        const double middle = static_cast<double>(n) * p;
        QVERIFY(std::abs(static_cast<double>(found.low) - (middle - deviation)) < 2);
        QVERIFY(std::abs(static_cast<double>(found.high) - (middle + deviation)) < 2);
    }
}

// Conover's ranks hold the quantile as often as they say, of what is drawn from steps too: at
// least, for values that are the same.
void TestIntervals::quantilesAreHeld()
{
    qInfo("seed 12");
    std::mt19937_64 random(12);
    constexpr int samples = 2000;
    constexpr qint64 n = 400;
    int held = 0;
    int heldOfSteps = 0;
    for (int i = 0; i < samples; ++i) {
        std::vector<double> values;
        std::vector<double> steps;
        for (qint64 k = 0; k < n; ++k) {
            values.push_back(static_cast<double>(random() % 1'000'000) / 1e6);
            steps.push_back(std::floor(values.back() * 10));
        }
        const Distribution found = distributionOf(values);
        held += *found.p95Bounds.low <= 0.95 && 0.95 <= *found.p95Bounds.high ? 1 : 0;
        const Distribution ofSteps = distributionOf(steps);
        heldOfSteps += *ofSteps.p95Bounds.low <= 9 && 9 <= *ofSteps.p95Bounds.high ? 1 : 0;
    }
    // 95 % at least; four standard deviations of so many samples are 2 %.
    QVERIFY2(held > samples * 93 / 100, qPrintable(QString::number(held)));
    QVERIFY2(heldOfSteps > samples * 93 / 100, qPrintable(QString::number(heldOfSteps)));
}

// R package statpsych (D. G. Bonett), example of ci.median2: medians 34.5 and 43, interval of the
// difference -16.95977 to -0.04022524.
void TestIntervals::medians()
{
    const std::vector<double> one = sorted({32, 39, 26, 35, 43, 27, 40, 37, 34, 29});
    const std::vector<double> two = sorted({36, 44, 47, 42, 49, 39, 46, 31, 33, 48});
    const Difference found = differenceOfMedians(one, two);
    QCOMPARE(found.value.value(), -8.5);
    QVERIFY2(near(found.low, -16.95977, 5e-6), qPrintable(QString::number(*found.low, 'g', 10)));
    QVERIFY2(near(found.high, -0.04022524, 5e-8),
             qPrintable(QString::number(*found.high, 'g', 10)));
}

void TestIntervals::smallSamples()
{
    QVERIFY(!meanEstimate({}).value);
    QCOMPARE(meanEstimate({4}).value.value(), 4.0);
    QVERIFY(!meanEstimate({4}).low);
    QVERIFY(!medianEstimate({}).value);
    QCOMPARE(medianEstimate({1, 2, 3, 4, 5}).value.value(), 3.0);
    QVERIFY(!medianEstimate({1, 2, 3, 4, 5}).low);
    QVERIFY(!differenceOfMeans({}, {1}).value);
    QCOMPARE(differenceOfMeans({3}, {1, 2}).value.value(), 1.5);
    QVERIFY(!differenceOfMeans({3}, {1, 2}).low);
    using Sample = std::vector<double>;
    QVERIFY(!differenceOfMedians(Sample {}, Sample {1}).value);
    QVERIFY(!differenceOfMedians(Sample {1, 2, 3, 4, 5}, Sample {1, 2, 3, 4, 5, 6}).low);
}

// Where nothing varies an interval would have no width, which says that there is no doubt: none of
// 40 decisions edited does not mean that none ever will be.
void TestIntervals::noSpread()
{
    for (const double value : {0.0, 0.1, 1.0 / 3, 1e12}) {
        const std::vector<double> same(40, value);
        QVERIFY(std::abs(meanEstimate(same).value.value() - value) <= 1e-15 * value);
        QVERIFY(!meanEstimate(same).low && !meanEstimate(same).high);
        QVERIFY(differenceOfMeans(same, same).value.has_value());
        QVERIFY(!differenceOfMeans(same, same).low);
        QVERIFY(differenceOfMedians(same, same).value.has_value());
        QVERIFY(!differenceOfMedians(same, same).low);
        RatioSums sums;
        for (int i = 1; i <= 40; ++i)
            sums.add(value * i, i);
        QVERIFY(std::abs(ratioMean(sums).mean - value) <= 1e-12 * value);
        QVERIFY(!estimateOf(ratioMean(sums)).low);
    }
    QCOMPARE(QByteArray(noInterval(1)), QByteArray("too-few"));
    QCOMPARE(QByteArray(noInterval(40)), QByteArray("no-spread"));
    QCOMPARE(QByteArray(noInterval(5, LeastForMedian)), QByteArray("too-few"));
    // A little spread is spread, and one of two samples with some is enough.
    std::vector<double> nearly(40, 0.1);
    nearly.back() = 0.1 + 1e-9;
    QVERIFY(*meanEstimate(nearly).low < *meanEstimate(nearly).high);
    QVERIFY(differenceOfMeans(nearly, std::vector<double>(40, 0.1)).low);
    // The interval between order statistics holds with ties (Conover), and that of a count of none
    // is exact: 3.69 at most.
    QCOMPARE(medianEstimate(std::vector<double>(8, 2.0)).low.value(), 2.0);
    QVERIFY(near(countRate(0, 100).high, 3.688879454113936, 1e-9));
}

void TestIntervals::scalesEnd()
{
    const Estimate cut = onScale({7, 92, 75, 110}, 0, 100);
    QCOMPARE(cut, (Estimate {7, 92, 75, 100}));
    QCOMPARE(onScale({7, 3, -2, 8}, 0, 100), (Estimate {7, 3, 0, 8}));
    QCOMPARE(onScale({7, 50, 40, 60}, 0, 100), (Estimate {7, 50, 40, 60}));
    QCOMPARE(onScale({1, 50, {}, {}}, 0, 100), (Estimate {1, 50, {}, {}}));
}

// SciPy, supervision_golden.py.
void TestIntervals::garwood_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<int>("of");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("0/50") << 0 << 50 << 0.0 << 7.377758908227872;
    QTest::newRow("1/50") << 1 << 50 << 0.05063561596857975 << 11.143286781877796;
    QTest::newRow("3/120") << 3 << 120 << 0.5155601024130011 << 7.306060891451936;
    QTest::newRow("17/400") << 17 << 400 << 2.4757816174018235 << 6.804661703976653;
    QTest::newRow("250/1000") << 250 << 1000 << 21.99679956309373 << 28.29877050423161;
}

void TestIntervals::garwood()
{
    QFETCH(int, n);
    QFETCH(int, of);
    QFETCH(double, low);
    QFETCH(double, high);
    const CountRate rate = countRate(n, of);
    QVERIFY(near(rate.per100, 100.0 * n / of, 1e-9));
    QVERIFY2(near(rate.low, low, 1e-9), qPrintable(QString::number(*rate.low, 'g', 17)));
    QVERIFY2(near(rate.high, high, 1e-9), qPrintable(QString::number(*rate.high, 'g', 17)));
    QVERIFY(!countRate(n, 0).per100 && !countRate(n, 0).high);
}

QTEST_GUILESS_MAIN(TestIntervals)
#include "tst_intervals.moc"
