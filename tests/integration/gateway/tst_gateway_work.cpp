// SPDX-License-Identifier: GPL-3.0-or-later
// What reviewers are told of their own work through the running gateway, byte for byte what the
// question to the workspace itself says; and the project's own client.
#include "core/stats/mywork/myworkjson.h"
#include "core/stats/mywork/remotework.h"
#include "tests/integration/gateway/teamscene.h"
#include "tests/support/bothdatabases.h"
#include "tests/support/fakegateway.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

// Two reviewers whose decisions come in through a gateway.
struct Team {
    explicit Team(const QString &address = {})
        : scene(address)
        , port(scene.startGateway().port())
        , shop(port, scene.producer())
        , ada(port, scene.reviewer())
        , bob(port, scene.reviewer(QStringLiteral("bob")))
    {
    }

    void decide(HttpPeer &peer, const QByteArray &id, qint64 activeMs,
                const QByteArray &finalText = {})
    {
        QCOMPARE(shop.ask("POST", "/v1/items", TeamScene::item(id)).status, 201);
        const Json leases = peer.ask("POST", "/v1/leases",
                                     "{\"producer\":\"shop\",\"external_id\":\"" + id + "\"}")
                                .json();
        QCOMPARE(leases.size(), 1u);
        Json body = *parseJson(TeamScene::decision(leases[0], "d-" + id, finalText));
        body["decision"]["active_ms"] = activeMs;
        body["decision"]["coverage"] = 0.75;
        QCOMPARE(peer.ask("PUT", "/v1/decisions/d-" + id, toLine(body)).status, 201);
    }

    // Three of Ada's and one of Bob's; the draft has three words.
    void decideFour()
    {
        decide(ada, "t-1", 4'000);
        decide(ada, "t-2", 5'000, "It is here.");
        decide(ada, "t-3", 100);
        decide(bob, "t-4", 6'000);
    }

    [[nodiscard]] Result<MyWork> direct(const QString &reviewer, int days,
                                        const QTimeZone &zone = QTimeZone::utc())
    {
        return readMyWork(scene.database(), zone, reviewer, clock.now(), days);
    }

    // What the gateway tells is what the workspace says; midnight may come between the two once.
    [[nodiscard]] bool tells(HttpPeer &peer, const QByteArray &query, const QString &reviewer,
                             int days = 30, const QTimeZone &zone = QTimeZone::utc())
    {
        for (int attempt = 0; attempt < 2; ++attempt) {
            const Result<MyWork> work = direct(reviewer, days, zone);
            const test::HttpReply reply = peer.ask("GET", "/v1/me/work" + query);
            if (work && reply.status == 200 && reply.body == writeMyWork(*work, zone))
                return true;
            qInfo("%d %s", reply.status, reply.body.constData());
        }
        return false;
    }

    SystemClock clock;
    TeamScene scene;
    quint16 port;
    HttpPeer shop;
    HttpPeer ada;
    HttpPeer bob;
};

// As its answer when it is there.
Result<MyWork> ask(RemoteWork &client, const Connection &connection, const QString &reviewer,
                   int days = 30)
{
    QFuture<Result<MyWork>> future = client.read(connection, reviewer, days);
    future.waitForFinished();
    return future.result();
}

} // namespace

class TestGatewayWork final : public QObject, protected BothDatabases {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_noServer = m_server.start(); }

    void ownAndNobodyElses_data() { databases(); }

    void ownAndNobodyElses();
    void daysOfTheZone();
    void theZoneOfEachQuestion();
    void boundedPeriods();
    void reviewersAlone();
    void aLockHoldsNobodyUp();

    void theClient_data() { databases(); }

    void theClient();
    void anOlderGateway();
    void brokenOff();
};

void TestGatewayWork::ownAndNobodyElses()
{
    QFETCH(QString, address);
    Team team(address);
    const HttpReply none = team.ada.ask("GET", "/v1/me/work");
    QCOMPARE(none.status, 200);
    COMPARE_JSON(none.json().at("all").at("decided"), 0);
    COMPARE_JSON(none.json().at("days"), Json::array());
    team.decideFour();
    const Json told = team.ada.ask("GET", "/v1/me/work").json();
    COMPARE_JSON(told.at("reviewer"), "ada");
    COMPARE_JSON(told.at("zone"), "UTC");
    const Json &all = told.at("all");
    COMPARE_JSON(all.at("decided"), 3);
    COMPARE_JSON(all.at("approved"), 2);
    COMPARE_JSON(all.at("edited"), 1);
    COMPARE_JSON(all.at("edits").at("n"), 1);
    COMPARE_JSON(all.at("edits").at("of"), 3);
    COMPARE_JSON(all.at("active_ms"), 9'100);
    COMPARE_JSON(all.at("active_median_ms").at("n"), 2);
    COMPARE_JSON(all.at("active_median_ms").at("value"), 4'500);
    COMPARE_JSON(all.at("active_left_out"), 1);
    COMPARE_JSON(all.at("coverage").at("value"), 0.75);
    for (const char *query :
         {"", "?days=30", "?reviewer=bob", "?subject=bob&days=30", "?by=reviewer"})
        QVERIFY2(team.tells(team.ada, query, QStringLiteral("ada")), query);
    QVERIFY(team.tells(team.bob, "?days=30&reviewer=ada", QStringLiteral("bob")));
    COMPARE_JSON(team.bob.ask("GET", "/v1/me/work").json().at("all").at("decided"), 1);
    // They are about her, whatever her token is for.
    HttpPeer narrow(
        team.port,
        team.scene.token(Who::Role::Reviewer, QStringLiteral("ada"), {QStringLiteral("mail")}));
    QVERIFY(team.tells(narrow, "?days=30", QStringLiteral("ada")));
}

void TestGatewayWork::daysOfTheZone()
{
    Team team;
    QVERIFY(team.scene.database().execute(
        QStringLiteral("UPDATE workspace SET time_zone = 'Asia/Tokyo'")));
    team.decideFour();
    const QTimeZone tokyo("Asia/Tokyo");
    QVERIFY(team.tells(team.ada, {}, QStringLiteral("ada"), 30, tokyo));
    COMPARE_JSON(team.ada.ask("GET", "/v1/me/work").json().at("zone"), "Asia/Tokyo");
}

// Somebody sets another one while the gateway runs.
void TestGatewayWork::theZoneOfEachQuestion()
{
    Team team;
    team.decideFour();
    for (const char *zone : {"UTC", "Asia/Tokyo", "Pacific/Chatham", "UTC"}) {
        QVERIFY(team.scene.database().execute(
            QStringLiteral("UPDATE workspace SET time_zone = '%1'").arg(QLatin1String(zone))));
        QVERIFY2(team.tells(team.ada, {}, QStringLiteral("ada"), 30, QTimeZone(zone)), zone);
        COMPARE_JSON(team.ada.ask("GET", "/v1/me/work").json().at("zone"), zone);
    }
}

void TestGatewayWork::boundedPeriods()
{
    Team team;
    team.decideFour();
    // Ada's first was forty days ago.
    QVERIFY(team.scene.database().execute(
        QStringLiteral("UPDATE feedback SET decided_at = decided_at - 3456000000"
                       " WHERE feedback_no = (SELECT min(feedback_no) FROM feedback)")));
    const auto decided = [&team](const QByteArray &query) {
        return team.ada.ask("GET", "/v1/me/work" + query).json().at("all").at("decided");
    };
    COMPARE_JSON(decided(""), 2);
    COMPARE_JSON(decided("?days=92"), 3);
    QVERIFY(team.tells(team.ada, "?days=1", QStringLiteral("ada"), 1));
    QVERIFY(team.tells(team.ada, "?days=92", QStringLiteral("ada"), 92));
    for (const char *days : {"0", "-1", "93", "1.5", "x", "", "99999999999999999999"}) {
        const HttpReply reply = team.ada.ask("GET", QByteArray("/v1/me/work?days=") + days);
        QVERIFY2(reply.status == 422, days);
        QCOMPARE(reply.code(), QByteArray("invalid-argument"));
        COMPARE_JSON(reply.json().at("where"), "days");
        COMPARE_JSON(reply.json().at("what"), "must be a whole number from 1 to 92");
    }
    QCOMPARE(team.ada.ask("GET", "/v1/me/work?days=1&days=2").status, 422);
}

void TestGatewayWork::reviewersAlone()
{
    Team team;
    team.decideFour();
    HttpPeer sue(team.port, team.scene.supervisor());
    for (HttpPeer *peer : {&team.shop, &sue}) {
        const HttpReply reply = peer->ask("GET", "/v1/me/work?days=30");
        QCOMPARE(reply.status, 403);
        QCOMPARE(reply.code(), QByteArray("not-permitted"));
    }
    QCOMPARE(HttpPeer(team.port).ask("GET", "/v1/me/work").status, 401);
    const HttpReply posted = team.ada.ask("POST", "/v1/me/work");
    QCOMPARE(posted.status, 405);
    QCOMPARE(posted.header("allow"), QByteArray("GET"));
}

// More questions than the gateway has threads for the database wait for one that does not end, and
// nobody else waits behind them.
void TestGatewayWork::aLockHoldsNobodyUp()
{
    if (!m_noServer.isEmpty())
        QSKIP(qPrintable(m_noServer));
    Team team(m_server.createDatabase());
    team.decideFour();
    HttpPeer sue(team.port, team.scene.supervisor());
    const QByteArray tokens[] {team.scene.reviewer(), team.scene.reviewer(QStringLiteral("bob"))};
    Transaction transaction(team.scene.database());
    QVERIFY(transaction.begin());
    QVERIFY(team.scene.database().execute(
        QStringLiteral("LOCK TABLE feedback IN ACCESS EXCLUSIVE MODE")));
    // The database gives up waiting for a lock after 5 s: on a slow machine some are told to come
    // back instead.
    constexpr qint64 lockMs = 4'000;
    QElapsedTimer held;
    constexpr std::size_t count = 12; // of each reviewer two more than may wait
    std::vector<std::unique_ptr<HttpPeer>> peers;
    for (std::size_t i = 0; i < count; ++i) {
        peers.push_back(std::make_unique<HttpPeer>(team.port, tokens[i % 2]));
        peers.back()->connectNow();
        peers.back()->send(peers.back()->written("GET", "/v1/me/work"));
    }
    held.start();
    std::vector<test::HttpReply> replies(count);
    const auto withStatus = [&replies](int status) {
        return std::count_if(replies.begin(), replies.end(),
                             [status](const auto &reply) { return reply.status == status; });
    };
    const auto answered = [&] {
        for (std::size_t i = 0; i < count; ++i) {
            if (replies[i].status == 0)
                replies[i] = peers[i]->receive(20);
        }
        return std::ptrdiff_t(count) - withStatus(0);
    };
    QTRY_VERIFY_WITH_TIMEOUT(answered() >= 4, 15'000);
    QCOMPARE(withStatus(503), answered());
    for (const test::HttpReply &reply : replies) {
        if (reply.status == 503)
            QVERIFY(reply.header("retry-after").toInt() > 0);
    }
    QCOMPARE(team.shop.ask("POST", "/v1/items", TeamScene::item("t-9")).status, 201);
    QCOMPARE(sue.ask("GET", "/v1/queues").status, 200);
    const std::ptrdiff_t before = answered();
    QVERIFY(transaction.commit());
    const bool isInTime = !held.hasExpired(lockMs);
    QVERIFY(before == 4 || !isInTime); // they wait all the same
    QTRY_COMPARE_WITH_TIMEOUT(answered(), std::ptrdiff_t(count), 30'000);
    QCOMPARE(withStatus(200) + withStatus(503), std::ptrdiff_t(count));
    QVERIFY(withStatus(200) == 8 || !isInTime);
    QVERIFY(team.tells(team.ada, {}, QStringLiteral("ada"))); // their places are free again
}

void TestGatewayWork::theClient()
{
    QFETCH(QString, address);
    Team team(address);
    team.decideFour();
    RemoteWork client(team.clock, systemRandom());
    const QUrl url = *gatewayAddress(team.scene.gateway().address());
    const Connection ada {url, team.scene.reviewer()};
    const auto isSame = [&](const QString &reviewer) {
        const Result<MyWork> direct = team.direct(QStringLiteral("ada"), 30);
        const Result<MyWork> told = ask(client, ada, reviewer);
        return direct && told && *told == *direct;
    };
    QVERIFY(isSame(QStringLiteral("ada")) || isSame(QStringLiteral("ada"))); // at midnight
    QVERIFY(isSame({}) || isSame({}));
    // Another's token shows nothing of whoever works here, and nothing of the other.
    const Result<MyWork> other = ask(client, ada, QStringLiteral("bob"));
    QVERIFY(!other);
    QCOMPARE(other.error().code, Error::Code::Unauthorized);
    QVERIFY(toString(other.error()).contains(QStringLiteral("ada")));
    const auto codeFor = [&](const QByteArray &token, int days) {
        const Result<MyWork> told = ask(client, {url, token}, {}, days);
        return told ? QString() : codeName(told.error().code);
    };
    QCOMPARE(codeFor(team.scene.producer(), 30), codeName(Error::Code::NotPermitted));
    QCOMPARE(codeFor("bp_x_y", 30), codeName(Error::Code::Unauthorized));
    QCOMPARE(codeFor(ada.token, 93), codeName(Error::Code::InvalidArgument));
    QVERIFY(team.scene.gateway().stop() >= 0);
    QCOMPARE(codeFor(ada.token, 30), codeName(Error::Code::Unreachable));
}

// It has no such path. Nor is nonsense taken for figures.
void TestGatewayWork::anOlderGateway()
{
    const SystemClock clock;
    const QTemporaryDir folder;
    FakeGateway gateway(folder.filePath(QStringLiteral("team.sqlite")), clock);
    RemoteWork client(clock, systemRandom());
    const Connection connection {*gatewayAddress(gateway.address()), "token"};
    const Result<MyWork> older = ask(client, connection, QStringLiteral("ada"));
    QVERIFY(!older);
    QCOMPARE(older.error().code, Error::Code::Unsupported);
    gateway.plan({{"GET /v1/me/work", Fault::Kind::Answer, 1,
                   "200 OK\r\nContent-Type: application/json\r\nBluepencil-Api: 1",
                   "{\"reviewer\":\"ada\"}"}});
    const Result<MyWork> nonsense = ask(client, connection, QStringLiteral("ada"));
    QVERIFY(!nonsense);
    QCOMPARE(nonsense.error().code, Error::Code::Unreachable);
    QCOMPARE(gateway.count("GET /v1/me/work?days=30"), 2);
}

// By the next question, and where the one who asked goes.
void TestGatewayWork::brokenOff()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const Connection nowhere {
        *gatewayAddress(QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort())), "token"};
    const SystemClock clock;
    const QTemporaryDir folder;
    FakeGateway gateway(folder.filePath(QStringLiteral("team.sqlite")), clock);
    auto client = std::make_unique<RemoteWork>(clock, systemRandom());
    QFuture<Result<MyWork>> first = client->read(nowhere, {}, 30);
    const Result<MyWork> second
        = ask(*client, {*gatewayAddress(gateway.address()), "token"}, QStringLiteral("ada"));
    QVERIFY(first.isFinished()); // one after the other
    QCOMPARE(first.result().error().code, Error::Code::Cancelled);
    QCOMPARE(second.error().code, Error::Code::Unsupported);
    QFuture<Result<MyWork>> last = client->read(nowhere, {}, 30);
    client.reset();
    QVERIFY(last.isFinished());
    QVERIFY(last.resultCount() == 0 || !last.result());
}

QTEST_GUILESS_MAIN(TestGatewayWork)
#include "tst_gateway_work.moc"
