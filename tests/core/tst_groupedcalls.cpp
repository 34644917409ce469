// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of calls against counting by hand: random calls, each looked at for each group.
#include "core/stats/callstats.h"
#include "core/stats/columns/callsums.h"
#include "core/stats/methods/numbers.h"
#include "tests/support/reviewedworkspace.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

const QTimeZone berlin("Europe/Berlin");

bool isClose(const std::optional<double> &mine, const std::optional<double> &wanted)
{
    if (!mine || !wanted)
        return !mine && !wanted;
    return std::abs(*mine - *wanted) <= 1e-9 * std::max(1.0, std::abs(*wanted));
}

} // namespace

class TestGroupedCalls final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalTheirSums_data();
    void equalTheirSums();
    void timesEqualTheirOrder();
};

void TestGroupedCalls::equalTheirSums_data()
{
    QTest::addColumn<QStringList>("by");
    for (const char *by : {"model", "task", "producer", "operation", "hour", "day", "week", "month",
                           "model,day", "producer,task,hour"})
        QTest::newRow(by) << QString::fromLatin1(by).split(u',');
}

void TestGroupedCalls::equalTheirSums()
{
    QFETCH(QStringList, by);
    const quint64 seed = 33;
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    ReviewedWorkspace store(seed);
    std::mt19937_64 random(seed);
    const auto pick = [&random](int below) {
        return static_cast<int>(random() % static_cast<quint64>(below));
    };
    std::vector<StoredCall> stored;
    // Around the night in which Berlin puts the clock back, and the end of a month.
    const UtcMs start = fromRfc3339(u"2026-10-24T21:00:00Z").value();
    for (int i = 0; i < 400; ++i) {
        ModelCall call;
        call.callId = QStringLiteral("c-%1").arg(i);
        call.at = start + pick(8) * qint64 {86'400'000} + pick(6) * 1'700'000;
        call.model = pick(3) ? QStringLiteral("oak") : QStringLiteral("elm");
        call.task = pick(3) ? QStringLiteral("reply") : QString();
        call.operation = pick(5) ? QStringLiteral("chat") : QStringLiteral("embeddings");
        if (pick(5))
            call.inputTokens = pick(3000);
        if (pick(5))
            call.outputTokens = pick(400);
        if (pick(6))
            call.latencyMs = pick(9000) / 4.0;
        if (pick(3) == 0)
            call.ttftMs = pick(900) / 2.0;
        if (pick(9) == 0)
            call.errorType = pick(2) ? QStringLiteral("timeout") : QStringLiteral("429");
        if (pick(2)) {
            call.costNanos = 1000 + pick(100'000);
            call.currency = pick(4) ? QStringLiteral("EUR") : QStringLiteral("USD");
        }
        stored.push_back({pick(2) ? QStringLiteral("shop") : QStringLiteral("bank"), call});
        const auto done = storeCalls(store.database(), stored.back().producer, {call}, 1);
        QVERIFY2(done, words(done));
    }
    const auto valueOf = [](const QString &key, const StoredCall &each) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(each.call.at, berlin);
        int year = 0;
        const int week = at.date().weekNumber(&year);
        return key == u"model"    ? each.call.model
            : key == u"task"      ? each.call.task
            : key == u"producer"  ? each.producer
            : key == u"operation" ? each.call.operation
            : key == u"hour"      ? at.toString(QStringLiteral("yyyy-MM-ddTHH"))
                + (at.isDaylightTime() ? QStringLiteral("+02:00") : QStringLiteral("+01:00"))
            : key == u"day"  ? at.toString(QStringLiteral("yyyy-MM-dd"))
            : key == u"week" ? QString::asprintf("%04d-W%02d", year, week)
                             : at.toString(QStringLiteral("yyyy-MM"));
    };
    const auto found = computeCallStats(store.database(), berlin, {{}, by});
    QVERIFY2(found, words(found));
    std::set<QStringList> keys;
    for (const StoredCall &each : stored) {
        QStringList key;
        for (const QString &name : by)
            key += valueOf(name, each);
        keys.insert(key);
    }
    QCOMPARE(found->groups.size(), keys.size());
    QVERIFY(keys.size() > 1);
    for (const CallGroup &group : found->groups) {
        CallFigures wanted;
        std::vector<double> latency;
        for (const StoredCall &each : stored) {
            if (std::ranges::any_of(group.key, [&](const auto &key) {
                    return valueOf(key.first, each) != key.second;
                }))
                continue;
            ++wanted.n;
            wanted.input.n += each.call.inputTokens ? 1 : 0;
            wanted.input.sum += each.call.inputTokens.value_or(0);
            wanted.output.sum += each.call.outputTokens.value_or(0);
            if (each.call.latencyMs)
                latency.push_back(*each.call.latencyMs);
            if (!each.call.errorType.isEmpty())
                ++wanted.errorTypes[each.call.errorType];
            if (each.call.costNanos) {
                wanted.costNanos[each.call.currency] += double(*each.call.costNanos);
                ++wanted.costed[each.call.currency];
            }
        }
        const Distribution times = distributionOf(latency);
        qint64 failed = 0;
        for (const auto &[type, n] : wanted.errorTypes)
            failed += n;
        QCOMPARE(group.figures.n, wanted.n);
        QCOMPARE(group.figures.input, wanted.input);
        QCOMPARE(group.figures.output.sum, wanted.output.sum);
        QVERIFY(isClose(group.figures.latency.p50, times.p50)
                && isClose(group.figures.latency.p95, times.p95)
                && isClose(group.figures.latency.p99, times.p99));
        QCOMPARE(group.figures.latency.p50Bounds, times.p50Bounds);
        QCOMPARE(group.figures.latency.p95Bounds, times.p95Bounds);
        QCOMPARE(group.figures.latency.p99Bounds, times.p99Bounds);
        QCOMPARE(group.figures.errors, wilsonRate(failed, wanted.n));
        QCOMPARE(group.figures.errorTypes, wanted.errorTypes);
        QCOMPARE(group.figures.costNanos, wanted.costNanos);
        QCOMPARE(group.figures.costed, wanted.costed);
    }
}

// Times are not sorted for their quantiles and the bounds of these: as if they were, of few and of
// many, apart and the same.
void TestGroupedCalls::timesEqualTheirOrder()
{
    constexpr unsigned seed = 35;
    qInfo("seed %u", seed);
    std::mt19937_64 random(seed);
    for (const quint64 values : {1U, 3U, 40U, 1'000'000U}) {
        for (const int n : {1, 2, 5, 6, 7, 36, 71, 72, 73, 367, 368, 369, 1000, 20'000}) {
            CallSums sums;
            for (int i = 0; i < n; ++i)
                sums.latency.push_back(static_cast<double>(random() % values) / 4);
            const Distribution wanted = distributionOf(sums.latency);
            const CallTimes found = sums.finish().latency;
            QCOMPARE(found.n, wanted.n);
            QCOMPARE(found.p50, wanted.p50);
            QCOMPARE(found.p95, wanted.p95);
            QCOMPARE(found.p99, wanted.p99);
            QCOMPARE(found.p50Bounds, wanted.p50Bounds);
            QCOMPARE(found.p95Bounds, wanted.p95Bounds);
            QCOMPARE(found.p99Bounds, wanted.p99Bounds);
            QCOMPARE(found.p99Bounds.low.has_value(), n >= LeastForP99);
        }
    }
}

QTEST_GUILESS_MAIN(TestGroupedCalls)
#include "tst_groupedcalls.moc"
