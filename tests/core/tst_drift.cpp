// SPDX-License-Identifier: GPL-3.0-or-later
// The detectors of drift: their recursion against written-down values and an independent
// implementation, what they promise by simulation, and the distances of inputs.
#include "core/stats/drift/driftmonitor.h"
#include "core/stats/drift/inputdrift.h"
#include "core/stats/errorsources.h"

#include <QProcess>
#include <QTest>

#include <cmath>
#include <random>

using namespace bluepencil;

namespace {

bool near(double value, double wanted, double tolerance = 1e-12)
{
    return std::abs(value - wanted) <= tolerance * std::max(1.0, std::abs(wanted));
}

double uniform(std::mt19937_64 &random)
{
    return static_cast<double>(random() >> 11) * 0x1p-53;
}

const std::vector<double> stakes {.25, .5, 1, 2};
constexpr double anyStake = 1e9;

} // namespace

class TestDrift : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bernoulliGolden();
    void boundedMeanGolden();
    void isTheLikelihoodRatio();
    void isAMartingale();
    void runLengthKeepsItsPromise();
    void startOfTheChange();
    void againstTheDefinition_data();
    void againstTheDefinition();
    void nothingBeforeABaseline();
    void holdsItsBaselines();
    void learnsWhoCameLater();
    void restartForgets();
    void staysFinite();
    void sizeByHand();
    void thresholdFromTheCalendar();
    void chiSquared_data();
    void chiSquared();
    void distancesByHand();
    void distancesByChance();
    void ratioByHand();
};

// By exact fractions in Python, as the sum over all beginnings of the product of 1 + s (4/5 - x)
// since, averaged over the stakes s: 13/16, 477/320, 3341/800, 329753/80000, 353569/40000,
// 920109/50000, 28902581/2000000, 22998557/781250, 1565332887/25000000, 3495146239/25000000.
void TestDrift::bernoulliGolden()
{
    EDetector detector(stakes);
    const std::vector<double> wanted {0.8125,   1.490625,   4.17625,     4.1219125,   8.839225,
                                      18.40218, 14.4512905, 29.43815296, 62.61331548, 139.80584956};
    const std::vector<double> approved {1, 1, 0, 1, 0, 0, 1, 0, 0, 0};
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        detector.step(.8 - approved[i], anyStake, true, qint64(i));
        QVERIFY2(near(detector.value(), wanted[i]), qPrintable(QString::number(i)));
    }
}

// The same for edit rates against a mean of 1/5: 1 + s (x - 1/5).
void TestDrift::boundedMeanGolden()
{
    EDetector detector(stakes);
    const std::vector<double> wanted {
        0.8125,         1.89296875,         3.69001953125,      8.4566546875,
        7.216266015625, 12.911511225585938, 27.114664298828124, 25.21687390703369};
    const std::vector<double> efforts {0, .25, .5, 1, 0, .75, 1, .125};
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        detector.step(efforts[i] - .2, anyStake, true, qint64(i));
        QVERIFY2(near(detector.value(), wanted[i]), qPrintable(QString::number(i)));
    }
}

// On approvals a stake s against the rate m is the likelihood ratio of m - s m (1 - m) to m.
void TestDrift::isTheLikelihoodRatio()
{
    const double m = .8;
    for (const double s : stakes) {
        const double q = m - s * m * (1 - m);
        EDetector approved({s});
        approved.step(m - 1, anyStake, true, 0);
        QVERIFY(near(approved.value(), q / m));
        EDetector refused({s});
        refused.step(m, anyStake, true, 0);
        QVERIFY(near(refused.value(), (1 - q) / (1 - m)));
    }
}

// The mean of R(t) is t where nothing changed, also where decisions depend on those before: here
// each is at .7 or .9 by the last one, against the rate that it has then.
void TestDrift::isAMartingale()
{
    constexpr quint64 seed = 11;
    constexpr int runs = 20'000;
    constexpr int length = 20;
    std::mt19937_64 random(seed);
    double sum = 0;
    double squares = 0;
    for (int run = 0; run < runs; ++run) {
        EDetector detector(stakes);
        double last = 1;
        for (int t = 0; t < length; ++t) {
            const double rate = last > 0 ? .9 : .7;
            last = uniform(random) < rate ? 1 : 0;
            detector.step(rate - last, anyStake, true, t);
        }
        sum += detector.value();
        squares += detector.value() * detector.value();
    }
    const double mean = sum / runs;
    const double error = std::sqrt((squares / runs - mean * mean) / runs);
    qInfo("mean of R(20) %.2f, standard error %.2f (seed %llu)", mean, error,
          static_cast<unsigned long long>(seed));
    QVERIFY(error < 1);
    QVERIFY(std::abs(mean - length) < 4 * error);
}

// With a known rate the mean time to a false alarm at R >= A is at least A.
void TestDrift::runLengthKeepsItsPromise()
{
    constexpr quint64 seed = 12;
    constexpr double alarm = 200;
    constexpr int runs = 2000;
    std::mt19937_64 random(seed);
    double sum = 0;
    for (int run = 0; run < runs; ++run) {
        EDetector detector(stakes);
        qint64 t = 0;
        while (detector.value() < alarm)
            detector.step(uniform(random) < .8 ? -.2 : .8, anyStake, true, ++t);
        sum += double(t);
    }
    qInfo("mean run length %.1f at A = %.0f (seed %llu)", sum / runs, alarm,
          static_cast<unsigned long long>(seed));
    QVERIFY(sum / runs >= alarm * .95);
    QVERIFY(sum / runs <= alarm * 2); // and is no looser than the theory's order
}

void TestDrift::startOfTheChange()
{
    EDetector detector(stakes);
    QVERIFY(!detector.start());
    for (int t = 0; t < 40; ++t)
        detector.step(-.2, anyStake, true, t); // approved
    QVERIFY(!detector.start());
    for (int t = 40; t < 60; ++t)
        detector.step(.8, anyStake, true, t);
    QVERIFY(detector.start().has_value());
    QCOMPARE(detector.start()->at, 40);
}

void TestDrift::againstTheDefinition_data()
{
    QTest::addColumn<int>("reviewers");
    QTest::addColumn<bool>("bounded");
    QTest::addColumn<int>("length");
    QTest::newRow("one reviewer, approvals") << 1 << false << 600;
    QTest::newRow("four reviewers, approvals") << 4 << false << 600;
    QTest::newRow("four reviewers, edit rates") << 4 << true << 560;
}

// R and its recursions against drift_oracle.py, which has none: reviewers with rates of their own,
// one of whom comes later, and a change on the way.
void TestDrift::againstTheDefinition()
{
    QFETCH(int, reviewers);
    QFETCH(bool, bounded);
    QFETCH(int, length);
    constexpr quint64 seed = 13;
    std::mt19937_64 random(seed);
    QByteArray lines;
    DriftMonitor monitor;
    std::vector<std::pair<double, double>> values;
    for (int t = 0; t < length; ++t) {
        auto who = std::size_t(random() % quint64(reviewers));
        if (who == 3 && t < 300)
            who = 0;
        const double rate = .55 + .1 * double(who) - (t > 450 ? .15 : 0);
        const double x = bounded ? std::floor(uniform(random) * rate * 1024) / 1024
                                 : (uniform(random) < rate ? 1.0 : 0.0);
        lines += QByteArray::number(x, 'g', 17) + ' ' + QByteArray::number(int(who)) + '\n';
        monitor.add(x, who);
        values.emplace_back(monitor.value(DriftDirection::Falls),
                            monitor.value(DriftDirection::Rises));
    }
    QProcess python;
    python.start(QStringLiteral(PYTHON), {QStringLiteral(DRIFT_ORACLE)});
    QVERIFY2(python.waitForStarted(), qPrintable(python.errorString()));
    python.write(lines);
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished(120'000));
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    const QList<QByteArray> answers = python.readAllStandardOutput().split('\n');
    QCOMPARE(answers.size(), qsizetype(length) + 1);
    QVERIFY(values.back().first > 0);
    for (int t = 0; t < length; ++t) {
        const QList<QByteArray> both = answers[t].split(' ');
        const auto &[falls, rises] = values[std::size_t(t)];
        QVERIFY2(
            near(falls, both[0].toDouble(), 1e-9) && near(rises, both[1].toDouble(), 1e-9),
            qPrintable(QStringLiteral("decision %1: %2 %3, wanted ").arg(t).arg(falls).arg(rises)
                       + QString::fromLatin1(answers[t])));
    }
}

void TestDrift::nothingBeforeABaseline()
{
    DriftMonitor monitor;
    for (int t = 0; t < 125; ++t)
        monitor.add(t % 2, 0);
    QVERIFY(!monitor.watches());
    QCOMPARE(monitor.value(DriftDirection::Falls), 0.0);
    QVERIFY(!monitor.change(DriftDirection::Falls));
    QCOMPARE(monitor.baselineDecisions(), 0);
    monitor.add(0, 0);
    QVERIFY(monitor.watches());
    QCOMPARE(monitor.baselineDecisions(), 125);
}

void TestDrift::holdsItsBaselines()
{
    DriftMonitor free;
    DriftMonitor held;
    for (int t = 0; t < 9000; ++t) {
        free.add(t % 5 == 0 ? 0 : 1, 0);
        held.add(t % 5 == 0 ? 0 : 1, 0);
        if (t == 300)
            held.hold();
    }
    QCOMPARE(free.baselineDecisions(), 4000);
    QCOMPARE(held.baselineDecisions(), 250);
}

void TestDrift::learnsWhoCameLater()
{
    DriftMonitor monitor;
    for (int t = 0; t < 130; ++t)
        monitor.add(t % 5 == 0 ? 0 : 1, 0);
    for (int t = 0; t < 50; ++t) {
        monitor.add(t % 2, 1);
        QVERIFY(monitor.leftOut());
    }
    const double before = monitor.value(DriftDirection::Falls);
    QCOMPARE(monitor.baseline(0)[1].mean, .5);
    monitor.add(0, 1);
    QVERIFY(!monitor.leftOut());
    QVERIFY(monitor.value(DriftDirection::Falls) > before);
}

void TestDrift::restartForgets()
{
    DriftMonitor monitor;
    for (int t = 0; t < 300; ++t)
        monitor.add(t < 200 && t % 5 != 0 ? 1 : 0, 0);
    QVERIFY(monitor.value(DriftDirection::Falls) > 1e6);
    monitor.restart(DriftDirection::Falls);
    QCOMPARE(monitor.value(DriftDirection::Falls), 0.0);
    QVERIFY(!monitor.change(DriftDirection::Falls));
    QCOMPARE(monitor.baselineDecisions(), 250);
}

void TestDrift::staysFinite()
{
    DriftMonitor monitor;
    for (int t = 0; t < 30'000; ++t)
        monitor.add(t < 4000 ? 1 : 0, 0);
    QVERIFY(std::isfinite(monitor.value(DriftDirection::Falls)));
    QVERIFY(monitor.value(DriftDirection::Falls) > 1e299);
    QVERIFY(std::isfinite(monitor.value(DriftDirection::Rises)));
    QVERIFY(monitor.value(DriftDirection::Rises) >= 0);
}

// By hand: reviewers at .8 (variance .0004) and .5 (.0025); 3 and 2 decisions of theirs, 1 of one
// who isn't known. Residuals .2, -.8, .2, .5, -.5: mean -.08, mean square .244, so variance
// (.244 - .0064) / 4 = .0594; of the baseline .36 * .0004 + .16 * .0025 = .000544.
void TestDrift::sizeByHand()
{
    const std::vector<ReviewerBaseline> baseline {{.8, .0004, true}, {.5, .0025, true}, {}};
    const DriftSize size
        = driftSize({{1, 0}, {0, 0}, {1, 0}, {1, 1}, {0, 1}, {1, 2}, {0, 7}}, baseline);
    QCOMPARE(size.n, 5);
    QVERIFY(near(size.before, .68));
    QVERIFY(near(size.after, .6));
    QVERIFY(near(*size.difference, -.08));
    const double half = 1.959963984540054 * std::sqrt(.0594 + .000544);
    QVERIFY(near(*size.low, -.08 - half));
    QVERIFY(near(*size.high, -.08 + half));
    QCOMPARE(driftSize({}, baseline).n, 0);
    QVERIFY(!driftSize({}, baseline).difference);
}

// 20 streams of 100 decisions a day: 2,000 a day, 182,625 in a quarter, four figures of each.
void TestDrift::thresholdFromTheCalendar()
{
    QCOMPARE(driftThreshold(1, 2000), 4 * 182'625.0);
    QCOMPARE(driftThreshold(4, 2000), 182'625.0);
    QCOMPARE(driftThreshold(1, .1), LeastDriftThreshold);
}

// Abramowitz and Stegun, "Handbook of Mathematical Functions", 1964, table 26.8.
void TestDrift::chiSquared_data()
{
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("freedom");
    QTest::addColumn<double>("wanted");
    QTest::newRow(".99, 1") << .99 << 1.0 << 6.63490;
    QTest::newRow(".99, 2") << .99 << 2.0 << 9.21034;
    QTest::newRow(".99, 9") << .99 << 9.0 << 21.6660;
    QTest::newRow(".95, 5") << .95 << 5.0 << 11.0705;
    QTest::newRow(".5, 10") << .5 << 10.0 << 9.34182;
    QTest::newRow(".01, 30") << .01 << 30.0 << 14.9535;
}

void TestDrift::chiSquared()
{
    QFETCH(double, p);
    QFETCH(double, freedom);
    QFETCH(double, wanted);
    QVERIFY2(near(chiSquaredQuantile(p, freedom), wanted, 5e-6),
             qPrintable(QString::number(chiSquaredQuantile(p, freedom), 'g', 10)));
}

// 80:20 against 66:34 of 1,000,000 each, where half a case is nothing: PSI .1013, and the distance
// of Jensen and Shannon in bits .1120 (by hand: the root of (KL(p, m) + KL(q, m)) / 2).
void TestDrift::distancesByHand()
{
    const ShareDistance distance = shareDistance({800'000, 200'000}, {660'000, 340'000});
    const double psi = -.14 * std::log(.66 / .8) + .14 * std::log(.34 / .2);
    QVERIFY(near(distance.psi, psi, 1e-5));
    QVERIFY(std::abs(distance.psi - .1012) < 5e-4);
    const double js = (.8 * std::log2(.8 / .73) + .2 * std::log2(.2 / .27)
                       + .66 * std::log2(.66 / .73) + .34 * std::log2(.34 / .27))
        / 2;
    QVERIFY(near(distance.jensenShannon, std::sqrt(js), 1e-5));
    QVERIFY(near(distance.psiByChance, 2e-6 * 6.63490, 1e-5));
    const ShareDistance same = shareDistance({30, 50, 20, 0}, {30, 50, 20, 0});
    QVERIFY(same.psi == 0);
    QVERIFY(same.jensenShannon == 0);
}

// Of unchanged samples about 1 of 100 lies above its quantile.
void TestDrift::distancesByChance()
{
    constexpr quint64 seed = 14;
    constexpr int runs = 4000;
    std::mt19937_64 random(seed);
    int psi = 0;
    int js = 0;
    for (int run = 0; run < runs; ++run) {
        std::vector<qint64> before(10);
        std::vector<qint64> now(10);
        for (int i = 0; i < 500; ++i) {
            ++before[std::size_t(uniform(random) * 10)];
            ++now[std::size_t(uniform(random) * 10)];
        }
        const ShareDistance distance = shareDistance(before, now);
        psi += distance.psi > distance.psiByChance ? 1 : 0;
        js += distance.jensenShannon > distance.jensenShannonByChance ? 1 : 0;
    }
    qInfo("above the 99 %% quantile: PSI %d, Jensen-Shannon %d of %d (seed %llu)", psi, js, runs,
          static_cast<unsigned long long>(seed));
    for (const int above : {psi, js}) {
        QVERIFY(above > runs / 400);
        QVERIFY(above < runs / 40);
    }
}

// By hand: 20 of 50 against 10 of 100 is 4 times; ln 4 -+ 1.96 root(1/20 - 1/50 + 1/10 - 1/100).
void TestDrift::ratioByHand()
{
    const RateRatio ratio = rateRatio(wilsonRate(20, 50), wilsonRate(10, 100));
    QVERIFY(near(*ratio.value, 4));
    const double half = 1.959963984540054 * std::sqrt(.12);
    QVERIFY(near(*ratio.low, 4 * std::exp(-half)));
    QVERIFY(near(*ratio.high, 4 * std::exp(half)));
    QVERIFY(!rateRatio(wilsonRate(0, 50), wilsonRate(10, 100)).value);
    QVERIFY(!rateRatio(wilsonRate(5, 50), wilsonRate(0, 0)).value);
    // All of both: 1 without doubt would be too much said.
    QCOMPARE(rateRatio(wilsonRate(5, 5), wilsonRate(7, 7)).value, std::optional(1.0));
    QVERIFY(!rateRatio(wilsonRate(5, 5), wilsonRate(7, 7)).low);
    QVERIFY(rateRatio(wilsonRate(5, 5), wilsonRate(6, 7)).low);
}

QTEST_GUILESS_MAIN(TestDrift)
#include "tst_drift.moc"
