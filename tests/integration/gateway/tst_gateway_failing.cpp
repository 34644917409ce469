// SPDX-License-Identifier: GPL-3.0-or-later
// What the gateway says when its database fails in the middle: the two answers that nobody can
// bring about from outside (504, 507), and that the same request is good again afterwards.
#include "core/api/gateway.h"
#include "tests/integration/gateway/teamscene.h"
#include "tests/support/faultydisk.h"
#include "tests/support/postgresserver.h"

#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

class TestGatewayFailing final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDiskIsFull();
    void theDatabaseHangsUp();

private:
    static void verifyProblem(const test::HttpReply &reply, int status, const char *code);
};

// Words for whoever asked, and nothing of where the workspace lies.
void TestGatewayFailing::verifyProblem(const test::HttpReply &reply, int status, const char *code)
{
    QVERIFY2(reply.status == status,
             (QByteArray::number(reply.status) + ' ' + reply.body).constData());
    QCOMPARE(reply.header("content-type"), QByteArray("application/problem+json"));
    QCOMPARE(reply.code(), QByteArray(code));
    const Json problem = reply.json();
    COMPARE_JSON(problem.at("status"), status);
    COMPARE_JSON(problem.at("where"), "workspace");
    QVERIFY(!problem.at("remedy").get<std::string>().empty());
    QVERIFY(!problem.at("request_id").get<std::string>().empty());
    QVERIFY(!reply.body.contains(".sqlite") && !reply.body.contains("SQL"));
}

void TestGatewayFailing::theDiskIsFull()
{
    FaultyDisk disk; // before anything is opened on it
    TeamScene team;
    const SystemClock clock;
    Gateway::Options options;
    options.workspace = team.address();
    options.listen.port = 0;
    options.http.threads = 4;
    options.sweepMs = qint64 {24} * 3600 * 1000;
    Gateway gateway(std::move(options), clock, systemRandom());
    const Result<> started = gateway.start();
    QVERIFY2(started, qPrintable(started ? QString() : toString(started.error())));
    HttpPeer shop(gateway.port(), team.producer());
    HttpPeer ada(gateway.port(), team.reviewer());
    QCOMPARE(shop.ask("POST", "/v1/items", TeamScene::item("t-1")).status, 201);
    const Json lease = ada.ask("POST", "/v1/leases").json().at(0);
    const QByteArray decision = TeamScene::decision(lease, "d-1");
    disk.failAt(0, FaultyDisk::Fault::Full, true);
    verifyProblem(shop.ask("POST", "/v1/items", TeamScene::item("t-2")), 507, "disk-full");
    verifyProblem(ada.ask("PUT", "/v1/decisions/d-1", decision), 507, "disk-full");
    disk.mend();
    QCOMPARE(shop.ask("POST", "/v1/items", TeamScene::item("t-2")).status, 201);
    QCOMPARE(ada.ask("PUT", "/v1/decisions/d-1", decision).status, 201);
    QCOMPARE(team.count(QStringLiteral("item")), 2);
    QCOMPARE(team.count(QStringLiteral("decision")), 1);
    gateway.stop();
}

// In the middle of a call: it may have been done, so that the answer is another than where it was
// not begun, and asking again is right either way.
void TestGatewayFailing::theDatabaseHangsUp()
{
    PostgresServer server;
    if (const QString problem = server.start(); !problem.isEmpty())
        QSKIP(qPrintable(problem));
    TeamScene team(server.createDatabase());
    const quint16 port = team.startGateway().port();
    HttpPeer shop(port, team.producer());
    QCOMPARE(shop.ask("GET", "/v1/me").status, 200);
    const QByteArray request = TeamScene::item("t-1");
    Transaction transaction(team.database());
    QVERIFY(transaction.begin());
    QVERIFY(team.database().execute(QStringLiteral("LOCK TABLE item IN ACCESS EXCLUSIVE MODE")));
    shop.send(shop.written("POST", "/v1/items", request));
    // Whoever waits for the lock is sent away, the request with them.
    qint64 sentAway = 0;
    const auto hangUp = [&] {
        const Result<> looksAnew
            = team.database().execute(QStringLiteral("SELECT pg_stat_clear_snapshot()"));
        Query query(team.database(),
                    QStringLiteral("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                                   " WHERE datname = current_database()"
                                   " AND wait_event_type = 'Lock'"));
        const Result<bool> row = query.runToRow();
        sentAway += looksAnew && row ? query.integer(0) : 0;
        return sentAway > 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hangUp(), 20'000);
    const test::HttpReply reply = shop.receive();
    verifyProblem(reply, 504, "unreachable");
    QVERIFY(reply.header("retry-after").toInt() > 0);
    QVERIFY(reply.json().at("retry_after_ms").get<int>() > 0);
    QVERIFY(transaction.commit());
    QCOMPARE(shop.ask("POST", "/v1/items", request).status, 201);
    QCOMPARE(team.count(QStringLiteral("item")), 1);
}

QTEST_GUILESS_MAIN(TestGatewayFailing)
#include "tst_gateway_failing.moc"
