// SPDX-License-Identifier: GPL-3.0-or-later
// How the gateway starts, what it refuses to start with, what it writes down, and how it stops.
#include "tests/integration/gateway/teamscene.h"
#include "tests/support/certificates.h"
#include "tests/support/postgresserver.h"

#include <QFile>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

class TestGatewayStart final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLogSaysNothing();
    void tls();
    void refusesToStart();
    void refusesOptions_data();
    void refusesOptions();
    void refusesKeysWithAPassword();
    void stopsGracefully();
    void worksThoughNobodyReadsTheLog();
    void stopsThoughTheDatabaseHangs();
};

// No word, no token, no id of anybody's case, and nothing that a client made up.
void TestGatewayStart::theLogSaysNothing()
{
    TeamScene team;
    const quint16 port = team.startGateway().port();
    const QByteArray token = team.producer();
    HttpPeer shop(port, token);
    QCOMPARE(shop.ask("POST", "/v1/items", TeamScene::item("case-4711")).status, 201);
    QCOMPARE(shop.ask("GET", "/v1/items/case-4711?x=secret", {}, {{"X-Request-Id", "my-id.1"}})
                 .header("x-request-id"),
             QByteArray("my-id.1"));
    const HttpReply odd
        = shop.ask("GET", "/v1/case-4711", {}, {{"X-Request-Id", "forged [2J line"}});
    QVERIFY(odd.header("x-request-id").startsWith("r-"));
    QVERIFY(team.gateway().stop() >= 0);
    const QByteArray log = team.gateway().log();
    QVERIFY2(log.contains(" my-id.1 ") && log.contains(" GET items/{} 200 "), log.constData());
    for (const QByteArray &text : {QByteArray("case-4711"), QByteArray("secret"),
                                   QByteArray("hear"), token.right(43), QByteArray("forged")})
        QVERIFY2(!log.contains(text), log.constData());
}

void TestGatewayStart::tls()
{
    TeamScene team;
    QTemporaryDir folder;
    const QString pem = folder.filePath(QStringLiteral("both.pem"));
    QFile file(pem);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(selfSigned) > 0);
    file.close();
    const quint16 port
        = team.startGateway({QStringLiteral("--tls-cert"), pem, QStringLiteral("--tls-key"), pem})
              .port();
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    QVERIFY2(socket.waitForEncrypted(5'000), qPrintable(socket.errorString()));
    QVERIFY(socket.sessionProtocol() >= QSsl::TlsV1_2);
    for (int i = 0; i < 2; ++i) {
        socket.write("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
        QByteArray said;
        while (!said.contains("\"ok\"}") && socket.waitForReadyRead(5'000))
            said += socket.readAll();
        QVERIFY2(said.startsWith("HTTP/1.1 200 OK"), said.constData());
    }
    // Who speaks plainly is understood by nobody, and holds nobody up.
    HttpPeer plain(port);
    plain.connectNow();
    plain.send("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(plain.isCutWithin(7'000));
    QVERIFY(team.gateway().stop() >= 0);
}

void TestGatewayStart::refusesToStart()
{
    TeamScene team;
    const auto says = [&](const QStringList &options) {
        QProcess gateway;
        gateway.start(GatewayProcess::program(),
                      QStringList {QStringLiteral("--workspace"), team.address()} + options);
        if (!gateway.waitForFinished(30'000))
            return QByteArray("still runs");
        return QByteArray::number(gateway.exitCode()) + ' ' + gateway.readAllStandardError();
    };
    const QByteArray open = says({QStringLiteral("--listen"), QStringLiteral("0.0.0.0:0")});
    QVERIFY2(open.startsWith("2 ") && open.contains("TLS"), open.constData());
    const QByteArray odd = says({QStringLiteral("--listen"), QStringLiteral("nonsense")});
    QVERIFY2(odd.startsWith("2 ") && odd.contains("HOST:PORT"), odd.constData());
    const QByteArray key
        = says({QStringLiteral("--tls-cert"), team.address(), QStringLiteral("--tls-key"),
                team.address(), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
    QVERIFY2(key.startsWith("1 ") && key.contains("certificate"), key.constData());
    const quint16 taken = team.startGateway().port();
    const QByteArray twice
        = says({QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(taken)});
    QVERIFY2(twice.startsWith("1 ") && twice.contains("listened"), twice.constData());
    QProcess none;
    none.start(GatewayProcess::program(),
               {QStringLiteral("--workspace"), team.address() + QStringLiteral(".none")});
    QVERIFY(none.waitForFinished(30'000));
    QCOMPARE(none.exitCode(), 1);
}

void TestGatewayStart::refusesOptions_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("says");
    for (const char *rate : {"nan", "-nan", "inf", "-inf", "-1", "0", "1e9", "many"}) {
        QTest::newRow(rate) << QStringList {QStringLiteral("--rate=") + QLatin1String(rate)}
                            << QByteArray("--rate");
    }
    QTest::newRow("no issuers") << QStringList {QStringLiteral("--webhook-ca=/no/such/file")}
                                << QByteArray("/no/such/file");
    QTest::newRow("issuers of nothing")
        << QStringList {QStringLiteral("--webhook-ca=/dev/null")} << QByteArray("certificates");
}

void TestGatewayStart::refusesOptions()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, says);
    const TeamScene scene;
    QProcess gateway;
    gateway.start(GatewayProcess::program(),
                  QStringList {QStringLiteral("--workspace"), scene.address(),
                               QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")}
                      + options);
    const bool hasEnded = gateway.waitForFinished(10'000);
    if (!hasEnded)
        gateway.kill();
    QVERIFY(hasEnded);
    const QByteArray words = gateway.readAllStandardError();
    QCOMPARE(gateway.exitCode(), 2);
    QVERIFY2(words.contains(says), words.constData());
}

// Nobody is there to enter it, and the terminal of whoever started it is not asked.
void TestGatewayStart::refusesKeysWithAPassword()
{
    const TeamScene scene;
    QTemporaryDir folder;
    const QString certificate = folder.filePath(QStringLiteral("certificate.pem"));
    const QString key = folder.filePath(QStringLiteral("key.pem"));
    for (const auto &[name, bytes] :
         {std::pair(certificate, selfSigned), std::pair(key, lockedKey)}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) > 0);
    }
    QProcess gateway;
    gateway.start(GatewayProcess::program(),
                  {QStringLiteral("--workspace"), scene.address(), QStringLiteral("--listen"),
                   QStringLiteral("127.0.0.1:0"), QStringLiteral("--tls-cert"), certificate,
                   QStringLiteral("--tls-key"), key});
    const bool hasEnded = gateway.waitForFinished(10'000);
    if (!hasEnded)
        gateway.kill();
    QVERIFY(hasEnded);
    const QByteArray words = gateway.readAllStandardError();
    QCOMPARE(gateway.exitCode(), 1);
    QVERIFY2(words.contains("the key has a password"), words.constData());
    QVERIFY2(!words.contains("pass phrase"), words.constData());
}

// A pipe holds 64 KiB; whoever should read it sleeps.
void TestGatewayStart::worksThoughNobodyReadsTheLog()
{
    TeamScene team;
    const quint16 port
        = team.startGateway({QStringLiteral("--rate"), QStringLiteral("100000")}).port();
    HttpPeer shop(port, team.producer());
    const QByteArray id(64, 'i');
    for (int i = 0; i < 900; ++i)
        QCOMPARE(shop.ask("GET", "/v1/me", {}, {{"X-Request-Id", id}}).status, 200);
    const qint64 took = team.gateway().stop();
    QVERIFY2(took >= 0 && took < 5'000, QByteArray::number(took).constData());
    QCOMPARE(team.gateway().exitCode(), 0);
    QVERIFY(team.gateway().log().count(id) > 300);
}

void TestGatewayStart::stopsGracefully()
{
    TeamScene team;
    GatewayProcess &gateway
        = team.startGateway({QStringLiteral("--metrics-address"), QStringLiteral("127.0.0.1:0")});
    const quint16 port = gateway.port();
    const QByteArray reviewer = team.reviewer();
    const QByteArray producer = team.producer();
    std::vector<std::unique_ptr<HttpPeer>> waiting;
    for (int i = 0; i < 6; ++i) {
        waiting.push_back(std::make_unique<HttpPeer>(port, i % 2 == 0 ? reviewer : producer));
        HttpPeer &peer = *waiting.back();
        peer.connectNow();
        peer.send(i % 2 == 0 ? peer.written("POST", "/v1/leases", "{\"wait\":25}")
                             : peer.written("GET", "/v1/outcomes?wait=25"));
    }
    HttpPeer idle(port, producer);
    QCOMPARE(idle.ask("GET", "/v1/me").status, 200);
    HttpPeer half(port, producer);
    half.connectNow();
    half.send("POST /v1/items HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + producer
              + "\r\nContent-Length: 100\r\n\r\n{");
    QTRY_COMPARE_WITH_TIMEOUT(gateway.figure("bluepencil_http_waiting_requests"), 6, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(gateway.figure("bluepencil_http_connections"), 8, 10'000);
    const qint64 took = team.gateway().stop();
    QVERIFY2(took >= 0 && took < 5'000, QByteArray::number(took).constData());
    QCOMPARE(team.gateway().exitCode(), 0);
    for (auto &peer : waiting) {
        const HttpReply reply = peer->receive(1'000);
        QCOMPARE(reply.status, 200);
        COMPARE_JSON(reply.json(), Json::array());
        QCOMPARE(reply.header("connection"), QByteArray("close"));
    }
    QVERIFY(idle.isCutWithin(1'000));
    HttpPeer late(port);
    QCOMPARE(late.ask("GET", "/healthz").status, 0);
    // And is there again as if nothing had been.
    QCOMPARE(team.gateway().start(), QString());
    QCOMPARE(team.gateway().port(), port);
    QCOMPARE(HttpPeer(port, producer).ask("GET", "/v1/me").status, 200);
}

void TestGatewayStart::stopsThoughTheDatabaseHangs()
{
    PostgresServer server;
    if (const QString problem = server.start(); !problem.isEmpty())
        QSKIP(qPrintable(problem));
    TeamScene team(server.createDatabase());
    const quint16 port = team.startGateway().port();
    HttpPeer shop(port, team.producer());
    QCOMPARE(shop.ask("GET", "/v1/me").status, 200);
    Transaction transaction(team.database());
    QVERIFY(transaction.begin());
    QVERIFY(team.database().execute(QStringLiteral("LOCK TABLE item IN ACCESS EXCLUSIVE MODE")));
    shop.send(shop.written("POST", "/v1/items", TeamScene::item("t-1")));
    QCOMPARE(shop.receive(300).status, 0);
    const qint64 took = team.gateway().stop();
    QVERIFY2(took >= 0 && took < 6'000, QByteArray::number(took).constData());
    QVERIFY(transaction.commit());
    QCOMPARE(team.gateway().start(), QString());
    QCOMPARE(shop.ask("POST", "/v1/items", TeamScene::item("t-1")).status / 100, 2);
    QCOMPARE(team.count(QStringLiteral("item")), 1);
}

QTEST_GUILESS_MAIN(TestGatewayStart)
#include "tst_gateway_start.moc"
