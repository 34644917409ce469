// SPDX-License-Identifier: GPL-3.0-or-later
// A gateway clears decisions for exports in the background where it is told to, and nowhere else;
// and the bytes that an erasure which was cut off left.
#include "core/api/gateway.h"
#include "core/queue/rights/erasure.h"
#include "tests/integration/gateway/gatewayprocess.h"
#include "tests/support/clearedrecords.h"
#include "tests/support/fakeclock.h"
#include "tests/support/personalreviews.h"

#include <QFile>
#include <QTest>

#include <atomic>

using namespace bluepencil;
using namespace bluepencil::test;

class TestGatewayClearing final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clearsWhatIsDecided();
    void clearsNothingUnlessItIsTold();
    void theProgramTakesTheFlag();
    void aClearingThatFailsWaits();
};

namespace {

constexpr int patienceMs = 60'000;

// A gateway of this process that sweeps all the time; each round tells whoever clears first, and
// asks the clock.
class Sweeping {
public:
    Sweeping(ReviewedWorkspace &store, bool clearsAhead)
        : m_gateway(optionsOf(store.path(), clearsAhead), clock, seededRandom(1))
    {
        clock.setWall(store.clock().now());
        clock.onNow = [this] {
            ++m_asked;
        };
    }

    [[nodiscard]] Gateway &gateway() { return m_gateway; }

    // Rounds that begin from now on.
    [[nodiscard]] bool waitForRounds()
    {
        const int before = m_asked;
        return QTest::qWaitFor([&] { return m_asked > before + enough; }, patienceMs);
    }

    [[nodiscard]] int clearingsFailed() const { return m_clearingsFailed; }

    FakeClock clock;

private:
    static constexpr int enough = 30; // a sweep asks a few times

    Gateway::Options optionsOf(const QString &workspace, bool clearsAhead)
    {
        Gateway::Options options;
        options.workspace = workspace;
        options.listen.port = 0;
        options.sweepMs = 5;
        options.clearsAhead = clearsAhead;
        options.log = [this](const QByteArray &line) {
            if (line.startsWith("erasure: "))
                ++m_clearingsFailed;
        };
        return options;
    }

    std::atomic<int> m_asked = 0;
    std::atomic<int> m_clearingsFailed = 0;
    Gateway m_gateway;
};

void fill(ReviewedWorkspace &store, int from, int to)
{
    PersonalTexts made(quint64(from) + 1);
    addPersonalReviews(store, made, from, to);
}

qsizetype cleared(ReviewedWorkspace &store)
{
    return clearedRecords(store.workspace(), pseudonymised()).size();
}

} // namespace

void TestGatewayClearing::clearsWhatIsDecided()
{
    ReviewedWorkspace store;
    fill(store, 0, 20);
    Sweeping sweeping(store, true);
    const auto started = sweeping.gateway().start();
    QVERIFY2(started, words(started));
    QTRY_COMPARE_WITH_TIMEOUT(cleared(store), 20, patienceMs);
    // It rests by the gateway's clock, however often it is told.
    fill(store, 20, 30);
    QVERIFY(sweeping.waitForRounds());
    QCOMPARE(cleared(store), 20);
    sweeping.clock.advance(15'000);
    QTRY_COMPARE_WITH_TIMEOUT(cleared(store), 30, patienceMs);
    sweeping.gateway().stop();
}

// It has all the time that another one needs, which is told to.
void TestGatewayClearing::clearsNothingUnlessItIsTold()
{
    ReviewedWorkspace store;
    fill(store, 0, 20);
    Sweeping sweeping(store, false);
    const auto started = sweeping.gateway().start();
    QVERIFY2(started, words(started));
    QVERIFY(sweeping.waitForRounds());
    ReviewedWorkspace other;
    fill(other, 0, 20);
    Sweeping told(other, true);
    const auto begun = told.gateway().start();
    QVERIFY2(begun, words(begun));
    QTRY_COMPARE_WITH_TIMEOUT(cleared(other), 20, patienceMs);
    told.gateway().stop();
    sweeping.gateway().stop();
    QVERIFY(!QFile::exists(memoOf(store)));
    QCOMPARE(cleared(store), 0);
}

void TestGatewayClearing::theProgramTakesTheFlag()
{
    ReviewedWorkspace store;
    fill(store, 0, 20);
    GatewayProcess gateway(store.path());
    const QString why = gateway.start({QStringLiteral("--clear-ahead")});
    QVERIFY2(why.isEmpty(), qPrintable(why));
    QTRY_COMPARE_WITH_TIMEOUT(cleared(store), 20, patienceMs);
    QVERIFY(gateway.stop() >= 0);
}

// Somebody reads what stood in the file before: it is said once, and tried again an hour later.
void TestGatewayClearing::aClearingThatFailsWaits()
{
    ReviewedWorkspace store;
    const auto reader = Workspace::open(store.path(), store.clock(), seededRandom(3));
    QVERIFY2(reader, words(reader));
    QVERIFY(oweClearing(store.database(), store.clock().now() - ErasureAtMostMs - 1));
    const auto owed = [](Database &database) {
        Query query(database,
                    QStringLiteral("SELECT count(*) FROM event WHERE kind = 'clearing_owed'"));
        return query.runToRow().value_or(false) ? query.integer(0) : -1;
    };
    auto reading = std::make_unique<ReadTransaction>((*reader)->database());
    QVERIFY(reading->begin());
    QCOMPARE(owed((*reader)->database()), 1);
    Sweeping sweeping(store, false);
    const auto started = sweeping.gateway().start();
    QVERIFY2(started, words(started));
    QTRY_COMPARE_WITH_TIMEOUT(sweeping.clearingsFailed(), 1, patienceMs);
    for (int i = 0; i < 10; ++i) // of some rounds one would try
        QVERIFY(sweeping.waitForRounds());
    QCOMPARE(sweeping.clearingsFailed(), 1);
    constexpr qint64 hourMs = 3'600'000;
    sweeping.clock.advance(hourMs);
    QTRY_COMPARE_WITH_TIMEOUT(sweeping.clearingsFailed(), 2, patienceMs);
    reading.reset();
    sweeping.clock.advance(hourMs);
    QTRY_COMPARE_WITH_TIMEOUT(owed(store.database()), 0, patienceMs);
    QCOMPARE(sweeping.clearingsFailed(), 2);
    sweeping.gateway().stop();
}

QTEST_GUILESS_MAIN(TestGatewayClearing)
#include "tst_gateway_clearing.moc"
