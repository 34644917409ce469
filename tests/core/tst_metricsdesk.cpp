// SPDX-License-Identifier: GPL-3.0-or-later
// What /metrics says while the workspace does not answer, and how often it is asked.
#include "core/api/metricsdesk.h"
#include "tests/support/reviewedworkspace.h"

#include <QTest>

#include <algorithm>
#include <mutex>

using namespace bluepencil;
using namespace bluepencil::test;

class TestMetricsDesk final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysThatTheWorkspaceFails();
    void readsAWeekOnceAMinute();
};

void TestMetricsDesk::saysThatTheWorkspaceFails()
{
    ReviewedWorkspace store;
    QVERIFY(
        store.submit(plainItem(QStringLiteral("t-1"), QStringLiteral("q"), QStringLiteral("d"))));
    std::mutex mutex;
    QByteArrayList lines;
    const auto log = [&](const QByteArray &line) {
        const std::lock_guard lock(mutex);
        lines += line;
    };
    const auto logged = [&](const char *words) {
        const std::lock_guard lock(mutex);
        return int(std::ranges::count_if(
            lines, [words](const QByteArray &line) { return line.startsWith(words); }));
    };
    DatabasePool pool({store.path(), 1, 8, 20'000, log}, store.clock(), seededRandom(1));
    const auto started = pool.start();
    QVERIFY2(started, words(started));
    MetricsDesk desk(pool, store.clock(), log);
    const auto ask = [&desk] {
        HttpHead head;
        head.method = "GET";
        head.target = "/metrics";
        return desk.answer(head, {3, 4});
    };
    const QByteArray open = "bluepencil_queue_open_items{queue=\"default\"} 1\n";
    QVERIFY(ask().body.contains(open));
    QVERIFY(ask().body.contains("bluepencil_workspace_up 1\n"));

    QVERIFY(store.execute(QStringLiteral("ALTER TABLE webhook_delivery RENAME TO gone")));
    store.clock().advance(MetricsDesk::KeptForMs - 1);
    QVERIFY(ask().body.contains(open)); // not asked yet
    store.clock().advance(1);
    const HttpReply failing = ask();
    QCOMPARE(failing.status, 200); // the gateway itself is well, and says how
    QVERIFY(failing.body.startsWith("# the workspace does not answer: "));
    QVERIFY(failing.body.contains("bluepencil_workspace_up 0\n"));
    QVERIFY(failing.body.contains("bluepencil_http_waiting_requests 3\n"));
    QVERIFY2(!failing.body.contains("bluepencil_queue_"), failing.body.constData());
    // It is not asked again at once, and said once however often it fails.
    for (int i = 0; i < 3; ++i) {
        store.clock().advance(MetricsDesk::KeptForMs);
        QVERIFY(ask().body.contains("bluepencil_workspace_up 0\n"));
    }
    QCOMPARE(logged("database: "), 1);
    store.clock().advance(MetricsDesk::FailureKeptForMs);
    QVERIFY(ask().body.contains("bluepencil_workspace_up 0\n"));
    QCOMPARE(logged("database: "), 2);
    QCOMPARE(logged("metrics: the workspace does not answer"), 1);

    QVERIFY(store.execute(QStringLiteral("ALTER TABLE gone RENAME TO webhook_delivery")));
    store.clock().advance(MetricsDesk::FailureKeptForMs);
    const HttpReply again = ask();
    QVERIFY(again.body.contains(open) && again.body.contains("bluepencil_workspace_up 1\n"));
    QVERIFY(!again.body.startsWith("# the workspace"));
    QCOMPARE(logged("metrics: the workspace answers again"), 1);
    pool.stop();
}

void TestMetricsDesk::readsAWeekOnceAMinute()
{
    ReviewedWorkspace store;
    const auto made
        = store.review(plainItem(QStringLiteral("t-1"), QStringLiteral("q"), QStringLiteral("d")),
                       decision(QStringLiteral("t-1"), Action::Approve));
    QVERIFY2(made, words(made));
    const auto taken = store.queue().takeOutcomes(QStringLiteral("local"), 1, 0);
    QVERIFY2(taken, words(taken));
    QCOMPARE(taken->size(), std::size_t {1});
    const auto complain = [&] {
        store.clock().advance(1);
        return store.queue().signal(
            {taken->front().outcomeId, QStringLiteral("complaint"), Json(), store.clock().now()});
    };
    QVERIFY(complain());
    DatabasePool pool({store.path(), 1, 8, 20'000, {}}, store.clock(), seededRandom(1));
    const auto started = pool.start();
    QVERIFY2(started, words(started));
    MetricsDesk desk(pool, store.clock());
    const auto ask = [&desk] {
        HttpHead head;
        head.method = "GET";
        head.target = "/metrics";
        return desk.answer(head, {0, 0}).body;
    };
    const QByteArray complaints
        = "bluepencil_signals_within_week{queue=\"default\",kind=\"complaint\"} ";
    const QByteArray open = "bluepencil_queue_open_items{queue=\"default\"} ";
    QByteArray body = ask();
    QVERIFY2(body.contains(complaints + "1\n") && body.contains(open + "0\n"), body.constData());

    QVERIFY(complain());
    QVERIFY(
        store.submit(plainItem(QStringLiteral("t-2"), QStringLiteral("q"), QStringLiteral("d"))));
    store.clock().advance(MetricsDesk::KeptForMs);
    body = ask();
    QVERIFY2(body.contains(complaints + "1\n") && body.contains(open + "1\n"), body.constData());
    store.clock().advance(MetricsDesk::SlowKeptForMs);
    body = ask();
    QVERIFY2(body.contains(complaints + "2\n"), body.constData());

    // Nothing of before while the workspace does not answer.
    QVERIFY(store.execute(QStringLiteral("ALTER TABLE webhook_delivery RENAME TO gone")));
    store.clock().advance(MetricsDesk::KeptForMs);
    body = ask();
    QVERIFY2(!body.contains("bluepencil_signals_"), body.constData());
    QVERIFY(store.execute(QStringLiteral("ALTER TABLE gone RENAME TO webhook_delivery")));
    store.clock().advance(MetricsDesk::FailureKeptForMs);
    body = ask();
    QVERIFY2(body.contains(complaints + "2\n"), body.constData());
    pool.stop();
}

QTEST_GUILESS_MAIN(TestMetricsDesk)
#include "tst_metricsdesk.moc"
