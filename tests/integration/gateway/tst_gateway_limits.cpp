// SPDX-License-Identifier: GPL-3.0-or-later
// What the running gateway does with those who want too much, are too slow, are nobody, or mean
// harm.
#include "tests/integration/gateway/teamscene.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <array>
#include <future>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

// What the process has had in memory at most.
qint64 peakBytes(qint64 processId)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(processId));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return -1;
}

} // namespace

class TestGatewayLimits final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void heads_data();
    void heads();
    void ambiguousBodies_data();
    void ambiguousBodies();
    void largeBodies();
    void kindsOfBodies();
    void manyEmptyLines();
    void aBodyCutOff();
    void slowClients();
    void severalInOneGo();
    void waitingPolls();
    void oneTokensPolls();
    void whoHangsUp();
    void connections();
    void connectionsOfOneAddress();
    void silentConnections();
    void rates();
    void nobody_data();
    void nobody();
    void strangersAreSlowed();
    void strangersWithFreshIds();
    void theMemoryNamesNoPlace();
    void hostileIds_data();
    void hostileIds();

private:
    // Of the tests that do not care about another's traces.
    std::unique_ptr<TeamScene> m_shared;
    QByteArray m_producer;
};

void TestGatewayLimits::initTestCase()
{
    m_shared = std::make_unique<TeamScene>();
    m_shared->startGateway();
    m_producer = m_shared->producer();
}

void TestGatewayLimits::cleanupTestCase()
{
    m_shared.reset();
}

void TestGatewayLimits::heads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray line = "GET /v1/me HTTP/1.1\r\nHost: x\r\n";
    QTest::newRow("one long header") << line + "X: " + QByteArray(7'000, 'x')
            + "\r\nY: " + QByteArray(7'000, 'y') + "\r\nZ: " + QByteArray(7'000, 'z')
            + "\r\n\r\n" << 431;
    QTest::newRow("many headers") << line + QByteArray("A: b\r\n").repeated(20'000) + "\r\n" << 431;
    QTest::newRow("a long target") << "GET /v1/" + QByteArray(9'000, 'x') + " HTTP/1.1\r\n\r\n"
                                   << 414;
    QTest::newRow("no request") << QByteArray("hello there, how are you\r\n\r\n") << 400;
    QTest::newRow("another protocol")
        << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15) << 400;
    QTest::newRow("no such method") << QByteArray("BREW /v1/me HTTP/1.1\r\nHost: x\r\n\r\n") << 400;
}

void TestGatewayLimits::heads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    HttpPeer peer(m_shared->gateway().port());
    peer.connectNow();
    peer.send(bytes);
    const HttpReply reply = peer.receive(10'000);
    QCOMPARE(reply.status, status);
    QVERIFY2(!reply.code().isEmpty(), reply.body.constData());
    QVERIFY(peer.isCutWithin(5'000));
}

void TestGatewayLimits::ambiguousBodies_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("two lengths") << QByteArray("Content-Length: 2\r\nContent-Length: 30\r\n");
    QTest::newRow("length and chunks")
        << QByteArray("Content-Length: 2\r\nTransfer-Encoding: chunked\r\n");
    QTest::newRow("no number") << QByteArray("Content-Length: 2x\r\n");
    QTest::newRow("below nothing") << QByteArray("Content-Length: -1\r\n");
    QTest::newRow("an unknown encoding") << QByteArray("Transfer-Encoding: gzip, chunked\r\n");
    QTest::newRow("two tokens") << QByteArray("Authorization: Bearer x\r\nContent-Length: 2\r\n");
}

// What another reader on the way could understand in another way is not understood at all.
void TestGatewayLimits::ambiguousBodies()
{
    QFETCH(QByteArray, headers);
    HttpPeer peer(m_shared->gateway().port());
    peer.connectNow();
    peer.send("POST /v1/items HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + m_producer + "\r\n"
              + headers + "\r\n{}GET /v1/me HTTP/1.1\r\n\r\n");
    const HttpReply reply = peer.receive(10'000);
    QCOMPARE(reply.status, 400);
    QVERIFY(!reply.code().isEmpty());
    QCOMPARE(peer.receive(300).status, 0); // nothing that came behind is a request
    QVERIFY(peer.isCutWithin(5'000));
}

void TestGatewayLimits::largeBodies()
{
    const quint16 port = m_shared->gateway().port();
    HttpPeer peer(port, m_producer);
    // Said in advance: not even read.
    peer.connectNow();
    peer.send("POST /v1/items HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + m_producer
              + "\r\nContent-Type: application/json\r\nContent-Length: 2000000\r\n\r\n");
    const HttpReply said = peer.receive(5'000);
    QCOMPARE(said.status, 413);
    QCOMPARE(said.code(), QByteArray("limit-exceeded"));
    QVERIFY(peer.isCutWithin(5'000));
    // In pieces without an end.
    HttpPeer endless(port, m_producer);
    endless.connectNow();
    endless.send("POST /v1/items HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + m_producer
                 + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
    const QByteArray piece = "10000\r\n" + QByteArray(65'536, ' ') + "\r\n";
    for (int i = 0; i < 20; ++i)
        endless.send(piece);
    QCOMPARE(endless.receive(5'000).status, 413);
    QVERIFY(endless.isCutWithin(5'000));
    // In pieces as fine as can be: the frame around them is bounded, too.
    HttpPeer fine(port, m_producer);
    fine.connectNow();
    fine.send("POST /v1/items/x/cancel HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + m_producer
              + "\r\nTransfer-Encoding: chunked\r\n\r\n"
              + QByteArray("1;" + QByteArray(100, 'x') + "\r\n{\r\n").repeated(3'000));
    QCOMPARE(fine.receive(5'000).status, 413);
    // What is large and allowed goes through, in pieces as well.
    const QByteArray item
        = TeamScene::item("large", "\"metadata\":{\"x\":\"" + QByteArray(900'000, 'x') + "\"}");
    QCOMPARE(HttpPeer(port, m_producer).ask("POST", "/v1/items", item).status, 201);
    HttpPeer chunked(port, m_producer);
    chunked.connectNow();
    chunked.send("POST /v1/items HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + m_producer
                 + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                 + QByteArray::number(item.size(), 16) + "\r\n" + item + "\r\n0\r\n\r\n");
    COMPARE_JSON(chunked.receive(5'000).json().at("state"), "repeated");
}

void TestGatewayLimits::kindsOfBodies()
{
    HttpPeer peer(m_shared->gateway().port(), m_producer);
    const QByteArray item = TeamScene::item("kind");
    QCOMPARE(peer.ask("POST", "/v1/items", item, {{"Content-Type", "text/xml"}}).status, 415);
    QCOMPARE(
        peer.ask("POST", "/v1/items", item, {{"Content-Type", "multipart/form-data; boundary=x"}})
            .status,
        415);
    QCOMPARE(
        peer.ask("POST", "/v1/items/kind/cancel", "{}", {{"Content-Type", "application/x-ndjson"}})
            .status,
        415);
    const HttpReply packed
        = peer.ask("POST", "/v1/items", item,
                   {{"Content-Type", "application/json"}, {"Content-Encoding", "gzip"}});
    QCOMPARE(packed.status, 422);
    QCOMPARE(
        peer.ask("POST", "/v1/items", item, {{"Content-Type", "Application/JSON; charset=utf-8"}})
            .status,
        201);
}

// Lines are counted before anything is made of them.
void TestGatewayLimits::manyEmptyLines()
{
    TeamScene team;
    const GatewayProcess &gateway = team.startGateway();
    HttpPeer peer(gateway.port(), team.producer());
    const Headers lines {{"Content-Type", "application/x-ndjson"}};
    const qsizetype most = qsizetype {8} * 1024 * 1024;
    COMPARE_JSON(peer.ask("POST", "/v1/items", "\n", lines).json(), Json::array());
    const qint64 before = peakBytes(gateway.processId());
    QVERIFY(before > 0);
    COMPARE_JSON(peer.ask("POST", "/v1/items", QByteArray(most, '\n'), lines).json(),
                 Json::array());
    COMPARE_JSON(peer.ask("POST", "/v1/items", QByteArray("\r\n").repeated(most / 2), lines).json(),
                 Json::array());
    QCOMPARE(peer.ask("POST", "/v1/items", QByteArray("x\n").repeated(most / 2), lines).code(),
             QByteArray("limit-exceeded"));
    const qint64 grown = peakBytes(gateway.processId()) - before;
    QVERIFY2(grown < 128 * 1024 * 1024, QByteArray::number(grown).constData());
}

void TestGatewayLimits::aBodyCutOff()
{
    HttpPeer peer(m_shared->gateway().port(), m_producer);
    const QByteArray request = peer.written("POST", "/v1/items", TeamScene::item("cut"));
    peer.connectNow();
    peer.send(request.chopped(1));
    peer.disconnect();
    // The next one is served, and nothing came of it.
    QCOMPARE(HttpPeer(m_shared->gateway().port(), m_producer).ask("GET", "/v1/items/cut").status,
             404);
}

void TestGatewayLimits::slowClients()
{
    TeamScene team;
    const quint16 port = team.startGateway({QStringLiteral("--head-ms"), QStringLiteral("600"),
                                            QStringLiteral("--body-ms"), QStringLiteral("600")})
                             .port();
    const QByteArray token = team.producer();
    HttpPeer silent(port);
    silent.connectNow();
    HttpPeer dripping(port);
    dripping.connectNow();
    dripping.send("GET /v1/me HTT");
    HttpPeer slow(port, token);
    slow.connectNow();
    const QByteArray request = slow.written("POST", "/v1/items", TeamScene::item("slow"));
    slow.send(request.chopped(10));
    QElapsedTimer timer;
    timer.start();
    const HttpReply late = slow.receive(5'000);
    QCOMPARE(late.status, 422);
    QVERIFY(timer.elapsed() >= 300);
    QVERIFY(slow.isCutWithin(3'000));
    QVERIFY(dripping.isCutWithin(3'000));
    QVERIFY(silent.isCutWithin(3'000));
    QVERIFY2(timer.elapsed() < 4'000, QByteArray::number(timer.elapsed()).constData());
    QCOMPARE(team.count(QStringLiteral("item")), 0);
    QCOMPARE(HttpPeer(port, token).ask("GET", "/v1/me").status, 200);
}

void TestGatewayLimits::severalInOneGo()
{
    HttpPeer peer(m_shared->gateway().port(), m_producer);
    peer.connectNow();
    peer.send(peer.written("POST", "/v1/items", TeamScene::item("go-1"))
              + peer.written("GET", "/v1/items/go-1") + peer.written("GET", "/v1/none")
              + peer.written("GET", "/v1/me", {}, {{"Connection", "close"}}));
    QCOMPARE(peer.receive().status, 201);
    COMPARE_JSON(peer.receive().json().at("external_id"), "go-1");
    QCOMPARE(peer.receive().status, 404);
    COMPARE_JSON(peer.receive().json().at("subject"), "shop");
    QVERIFY(peer.isCutWithin(3'000));
}

void TestGatewayLimits::waitingPolls()
{
    TeamScene team;
    const quint16 port
        = team.startGateway({QStringLiteral("--waiting"), QStringLiteral("3")}).port();
    const QByteArray token = team.reviewer();
    std::vector<std::unique_ptr<HttpPeer>> waiting;
    for (int i = 0; i < 4; ++i) {
        waiting.push_back(std::make_unique<HttpPeer>(port, token));
        waiting.back()->connectNow();
        waiting.back()->send(waiting.back()->written("POST", "/v1/leases", "{\"wait\":3}"));
    }
    // Who does not wait is served all the while.
    HttpPeer peer(port, token);
    QCOMPARE(peer.ask("POST", "/v1/leases", "{}").status, 200);
    int served = 0;
    HttpReply full;
    for (auto &one : waiting) {
        const HttpReply reply = one->receive(15'000);
        if (reply.status == 200)
            ++served;
        else
            full = reply;
    }
    QCOMPARE(served, 3);
    QCOMPARE(full.status, 503);
    QCOMPARE(full.code(), QByteArray("busy"));
    QVERIFY(full.header("retry-after").toInt() >= 1);
    QVERIFY(full.json().at("retry_after_ms").get<int>() >= 1'000);
    QCOMPARE(peer.ask("POST", "/v1/leases", "{\"wait\":1}").status, 200); // there is room again
}

// One token's polls leave seats for others.
void TestGatewayLimits::oneTokensPolls()
{
    TeamScene team;
    const quint16 port
        = team.startGateway({QStringLiteral("--waiting"), QStringLiteral("6"),
                             QStringLiteral("--waiting-per-token"), QStringLiteral("2")})
              .port();
    const QByteArray token = team.reviewer();
    std::vector<std::unique_ptr<HttpPeer>> waiting;
    for (int i = 0; i < 6; ++i) {
        waiting.push_back(std::make_unique<HttpPeer>(port, token));
        waiting.back()->connectNow();
        waiting.back()->send(waiting.back()->written("POST", "/v1/leases", "{\"wait\":3}"));
    }
    HttpPeer bob(port, team.reviewer(QStringLiteral("bob")));
    QCOMPARE(bob.ask("POST", "/v1/leases", "{\"wait\":1}").status, 200);
    int served = 0;
    HttpReply refused;
    for (auto &one : waiting) {
        const HttpReply reply = one->receive(15'000);
        if (reply.status == 200)
            ++served;
        else
            refused = reply;
    }
    QCOMPARE(served, 2);
    QCOMPARE(refused.status, 503);
    QCOMPARE(refused.code(), QByteArray("busy"));
    QVERIFY(refused.header("retry-after").toInt() >= 1);
    QCOMPARE(HttpPeer(port, token).ask("POST", "/v1/leases", "{\"wait\":1}").status, 200);
}

// Their seats are free again, and nothing is given to them.
void TestGatewayLimits::whoHangsUp()
{
    TeamScene team;
    GatewayProcess &gateway
        = team.startGateway({QStringLiteral("--waiting"), QStringLiteral("2"),
                             QStringLiteral("--metrics-address"), QStringLiteral("127.0.0.1:0")});
    const quint16 port = gateway.port();
    const QByteArray token = team.reviewer();
    HttpPeer shop(port, team.producer());
    HttpPeer peer(port, token);
    std::array leaving {std::make_unique<HttpPeer>(port, token),
                        std::make_unique<HttpPeer>(port, token)};
    for (const auto &each : leaving) {
        each->connectNow();
        each->send(each->written("POST", "/v1/leases", "{\"wait\":25}"));
    }
    QTRY_COMPARE_WITH_TIMEOUT(gateway.figure("bluepencil_http_waiting_requests"), 2, 10'000);
    leaving = {};
    QCOMPARE(shop.ask("POST", "/v1/items", TeamScene::item("t-1")).status, 201);
    const auto isSeated = [&] {
        return peer.ask("POST", "/v1/leases", "{\"queue\":\"other\",\"wait\":1}").status == 200;
    };
    QVERIFY(QTest::qWaitFor(isSeated, 10'000));
    QCOMPARE(team.count(QStringLiteral("slot WHERE state = 'leased'")), 0);
    QCOMPARE(peer.ask("POST", "/v1/leases", "{\"wait\":1}").json().size(), 1u);
}

void TestGatewayLimits::connections()
{
    TeamScene team;
    const quint16 port
        = team.startGateway({QStringLiteral("--connections"), QStringLiteral("4")}).port();
    std::vector<std::unique_ptr<HttpPeer>> idle;
    for (int i = 0; i < 4; ++i) {
        idle.push_back(std::make_unique<HttpPeer>(port));
        idle.back()->connectNow();
        QCOMPARE(idle.back()->ask("GET", "/healthz").status, 200);
    }
    HttpPeer refused(port);
    refused.connectNow();
    const HttpReply reply = refused.receive(3'000);
    QCOMPARE(reply.status, 503);
    QCOMPARE(reply.code(), QByteArray("busy"));
    QVERIFY(reply.header("retry-after").toInt() >= 1);
    idle.pop_back();
    int status = 0; // once: another connection may come before this one is counted out
    QTRY_COMPARE_WITH_TIMEOUT(
        (status == 200 ? status : status = HttpPeer(port).ask("GET", "/healthz").status), 200,
        5'000);
}

// One address takes some of the places, and no others.
void TestGatewayLimits::connectionsOfOneAddress()
{
    TeamScene team;
    const quint16 port
        = team.startGateway({QStringLiteral("--connections-per-address"), QStringLiteral("16")})
              .port();
    const QByteArray token = team.producer();
    std::vector<std::unique_ptr<HttpPeer>> silent;
    for (int i = 0; i < 520; ++i) {
        silent.push_back(std::make_unique<HttpPeer>(port));
        silent.back()->connectNow();
    }
    const HttpReply last = silent.back()->receive(3'000);
    QCOMPARE(last.status, 503);
    QCOMPARE(last.code(), QByteArray("busy"));
    QVERIFY(last.header("retry-after").toInt() >= 1);
    HttpPeer other(port, token);
    other.setSource(QHostAddress(QStringLiteral("127.0.0.2")));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(other.ask("GET", "/v1/me").status, 200);
    QVERIFY2(timer.elapsed() < 2'000, QByteArray::number(timer.elapsed()).constData());
    // Whoever leaves makes room.
    silent.clear();
    QTRY_COMPARE_WITH_TIMEOUT(HttpPeer(port, token).ask("GET", "/v1/me").status, 200, 5'000);
}

// Without that bound they are gone soon: while they wait for a thread their time runs.
void TestGatewayLimits::silentConnections()
{
    TeamScene team;
    const quint16 port
        = team.startGateway({QStringLiteral("--head-ms"), QStringLiteral("1500"),
                             QStringLiteral("--connections"), QStringLiteral("2000")})
              .port();
    const QByteArray token = team.producer();
    std::vector<std::unique_ptr<HttpPeer>> silent;
    for (int i = 0; i < 800; ++i) {
        silent.push_back(std::make_unique<HttpPeer>(port));
        silent.back()->connectNow();
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(HttpPeer(port, token).ask("GET", "/v1/me").status, 200);
    // Of 256 at a time each would be waited for 1.5 s, and 800 are four times as many.
    QVERIFY2(timer.elapsed() < 4'000, QByteArray::number(timer.elapsed()).constData());
}

void TestGatewayLimits::rates()
{
    TeamScene team;
    const quint16 port = team.startGateway({QStringLiteral("--rate"), QStringLiteral("2")}).port();
    HttpPeer shop(port, team.producer());
    HttpReply last;
    int served = 0;
    for (; served < 50; ++served) {
        last = shop.ask("GET", "/v1/me");
        if (last.status != 200)
            break;
    }
    QVERIFY2(served >= 4 && served < 20, QByteArray::number(served).constData());
    QCOMPARE(last.status, 429);
    QCOMPARE(last.code(), QByteArray("limit-exceeded"));
    QVERIFY(last.header("retry-after").toInt() >= 1);
    QCOMPARE(HttpPeer(port, team.reviewer()).ask("GET", "/v1/me").status, 200); // another's bucket
    QVERIFY(QTest::qWaitFor([&] { return shop.ask("GET", "/v1/me").status == 200; }, 10'000));
}

void TestGatewayLimits::nobody_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"none", "basic", "short", "secret", "id", "expired", "revoked"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestGatewayLimits::nobody()
{
    QFETCH(QString, kind);
    TeamScene &team = *m_shared;
    QByteArray token = team.producer();
    Headers headers;
    const UtcMs now = SystemClock().now();
    if (kind == u"none" || kind == u"basic")
        token.clear();
    if (kind == u"basic")
        headers = {{"Authorization", "Basic c2hvcDpzaG9w"}};
    if (kind == u"short")
        token.chop(1);
    if (kind == u"secret")
        token.replace(token.size() - 3, 1, token[token.size() - 3] == 'A' ? "B" : "A");
    if (kind == u"id")
        token.replace(3, 12, "000000000000");
    if (kind == u"expired") {
        const auto made
            = createToken(team.database(), {QStringLiteral("shop"), Who::Role::Producer, {}, {}},
                          now - 2, now - 1);
        QVERIFY(made);
        token = *made;
    }
    if (kind == u"revoked") {
        QVERIFY(revokeToken(team.database(), QString::fromLatin1(token.mid(3, 12)), now));
    }
    HttpPeer peer(team.gateway().port(), token);
    const HttpReply reply = peer.ask("GET", "/v1/items/none", {}, headers);
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.code(), QByteArray("unauthorized"));
    QCOMPARE(reply.header("www-authenticate"), QByteArray("Bearer"));
    QCOMPARE(peer.ask("GET", "/v1/no/such/path", {}, headers).status, 401); // not even that
    QCOMPARE(peer.ask("GET", "/v1/healthz").status, 200);
}

void TestGatewayLimits::strangersAreSlowed()
{
    TeamScene team;
    const quint16 port = team.startGateway().port();
    HttpPeer shop(port, team.producer());
    QCOMPARE(shop.ask("GET", "/v1/me").status, 200);
    HttpPeer stranger(port, "bp_000000000000_" + QByteArray(43, 'x'));
    int refused = 0;
    while (refused < 200 && stranger.ask("GET", "/v1/me").status == 401)
        ++refused;
    QVERIFY2(refused >= 10 && refused < 200, QByteArray::number(refused).constData());
    QCOMPARE(stranger.ask("GET", "/v1/me").status, 429);
    // Whoever is known and comes from the same place is none of them.
    QCOMPARE(shop.ask("GET", "/v1/me").status, 200);
}

// An id that was made up costs the workspace nothing once there are many: nobody is looked up who
// is not known, be they good.
void TestGatewayLimits::strangersWithFreshIds()
{
    TeamScene team;
    const quint16 port = team.startGateway().port();
    HttpPeer known(port, team.producer());
    QCOMPARE(known.ask("GET", "/v1/me").status, 200);
    HttpPeer stranger(port);
    int made = 0;
    const auto askAsStranger = [&] {
        stranger.setToken("bp_" + QByteArray::number(++made, 16).rightJustified(12, '0') + '_'
                          + QByteArray(43, 'x'));
        return stranger.ask("GET", "/v1/me").status;
    };
    while (made < 300 && askAsStranger() == 401) {}
    QVERIFY2(made >= 10 && made < 300, QByteArray::number(made).constData());
    int slowed = 0;
    bool isNewcomerSlowed = false;
    for (int i = 0; i < 20; ++i) {
        const int until = made + 50; // some are free again meanwhile
        while (made < until && askAsStranger() == 401) {}
        slowed += made < until ? 1 : 0;
        HttpPeer newcomer(port, team.producer());
        isNewcomerSlowed = isNewcomerSlowed || newcomer.ask("GET", "/v1/me").status == 429;
        QCOMPARE(known.ask("GET", "/v1/me").status, 200);
    }
    QCOMPARE(slowed, 20);
    QVERIFY(isNewcomerSlowed);
    HttpPeer newcomer(port, team.producer());
    QTRY_COMPARE_WITH_TIMEOUT(newcomer.ask("GET", "/v1/me").status, 200, 5'000);
}

// What fails in the workspace has words for whoever runs the gateway, and none for others.
void TestGatewayLimits::theMemoryNamesNoPlace()
{
    TeamScene team;
    const quint16 port = team.startGateway().port();
    HttpPeer ada(port, team.reviewer());
    QCOMPARE(ada.ask("GET", "/v1/me").status, 200);
    // The memory opens it when it is asked first.
    QVERIFY(QFile::rename(team.address(), team.address() + QStringLiteral(".away")));
    const HttpReply reply
        = ada.ask("POST", "/v1/memory", "{\"queue\":\"default\",\"text\":\"It is hear.\"}");
    QCOMPARE(reply.status, 500);
    COMPARE_JSON(reply.json().at("what"), "the workspace failed");
    QVERIFY2(!reply.body.contains("team.sqlite"), reply.body.constData());
    QCOMPARE(ada.ask("POST", "/v1/memory", "{\"queue\":\"default\"}").status, 422);
}

void TestGatewayLimits::hostileIds_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char *id : {"..", "../../etc/passwd", "a/b", "/", "//", "a%2Fb", "%", "%00",
                           "a?b#c&d=e", "a b+c", "'; DROP TABLE item; --",
                           "\xe2\x80\xae"
                           "abc",
                           "\xf0\x9f\x93\x9d", "outcome", "validate", "{}", "\"\\", "0"})
        QTest::newRow(id) << QByteArray(id);
}

void TestGatewayLimits::hostileIds()
{
    QFETCH(QByteArray, id);
    HttpPeer shop(m_shared->gateway().port(), m_producer);
    const QByteArray path = "/v1/items/" + id.toPercentEncoding({}, "."); // dots, too
    QCOMPARE(shop.ask("POST", "/v1/items", TeamScene::item(id)).status, 201);
    const HttpReply status = shop.ask("GET", path);
    QCOMPARE(status.status, 200);
    COMPARE_JSON(status.json().at("external_id"), id.toStdString());
    QCOMPARE(shop.ask("GET", path + "/outcome").status, 204);
    QCOMPARE(shop.ask("POST", path + "/cancel").status, 204);
    COMPARE_JSON(shop.ask("GET", path + "/outcome").json().at("status"), "cancelled");
}

QTEST_GUILESS_MAIN(TestGatewayLimits)
#include "tst_gateway_limits.moc"
