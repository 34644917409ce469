// SPDX-License-Identifier: GPL-3.0-or-later
// Where a request begins and ends: every one gets one answer or the end of the connection, none
// hides in another. What is to be refused is RFC 9112's; what it leaves open (the same length said
// twice, trailers, empty lines in front) is taken in its strictest sense, but for the empty lines.
#include "tests/integration/gateway/rawpeer.h"
#include "tests/integration/gateway/teamscene.h"

#include <QTest>

#include <random>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

constexpr int patienceMs = 20'000;
const QByteArray body = TeamScene::item("framed");

} // namespace

class TestGatewayFraming final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void requestLines_data();

    void requestLines() { judge(); }

    void headers_data();

    void headers() { judge(); }

    void lengths_data();

    void lengths() { judge(); }

    void chunks_data();

    void chunks() { judge(); }

    void connections_data();

    void connections() { judge(); }

    void answersToHead();
    void expectations();
    void many();
    void halves_data();
    void halves();
    void changedBytes();

private:
    [[nodiscard]] QByteArray request(const QByteArray &line, const QByteArray &more = {}) const;
    [[nodiscard]] QByteArray post(const QByteArray &headers, const QByteArray &content) const;
    [[nodiscard]] QByteArray tail() const;
    void judge();

    std::unique_ptr<TeamScene> m_team;
    quint16 m_port = 0;
    QByteArray m_token;
};

void TestGatewayFraming::initTestCase()
{
    m_team = std::make_unique<TeamScene>();
    // Nobody reads the line that it would write for each request.
    m_port = m_team
                 ->startGateway({QStringLiteral("--quiet"), QStringLiteral("--rate"),
                                 QStringLiteral("100000")})
                 .port();
    m_token = m_team->producer();
}

void TestGatewayFraming::cleanupTestCase()
{
    m_team.reset();
}

QByteArray TestGatewayFraming::request(const QByteArray &line, const QByteArray &more) const
{
    return line + "\r\nHost: x\r\nAuthorization: Bearer " + m_token + "\r\n" + more + "\r\n";
}

// What it asks for changes nothing.
QByteArray TestGatewayFraming::post(const QByteArray &headers, const QByteArray &content) const
{
    return request("POST /v1/items/validate HTTP/1.1",
                   "Content-Type: application/json\r\n" + headers)
        + content;
}

// Sent behind everything: it is answered if the connection stays, and only then.
QByteArray TestGatewayFraming::tail() const
{
    return request("GET /v1/me HTTP/1.1", "X-Request-Id: tail\r\nConnection: close\r\n");
}

// In one piece, and cut at random: the answers are the same.
void TestGatewayFraming::judge()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, answers);
    const QByteArray all = bytes + tail();
    for (unsigned seed = 0; seed < 4; ++seed) {
        std::mt19937 random(seed);
        RawPeer peer(m_port);
        const qsizetype most = seed == 0 ? all.size() : seed == 1 ? 3 : all.size() / 4;
        for (qsizetype at = 0; at < all.size();) {
            const qsizetype count = seed == 0 ? most : 1 + qsizetype(random() % uint(most));
            peer.send(all.mid(at, count));
            at += count;
        }
        const QByteArray found = answersIn(peer.receiveAll(patienceMs));
        const QByteArray told
            = found + " instead of " + answers + "; seed " + QByteArray::number(seed);
        QVERIFY2(peer.wasEnded(), told.constData()); // else it hangs
        QVERIFY2(found == answers, told.constData());
    }
}

void TestGatewayFraming::requestLines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("answers");
    const auto line = [this](const char *name, const QByteArray &text, const QByteArray &answers) {
        QTest::newRow(name) << request(text) << answers;
    };
    line("as it should be", "GET /v1/me HTTP/1.1", "200 tail");
    line("two spaces", "GET  /v1/me HTTP/1.1", "400");
    line("a tab", "GET\t/v1/me HTTP/1.1", "400");
    line("a space in front", " GET /v1/me HTTP/1.1", "400");
    line("a space behind", "GET /v1/me HTTP/1.1 ", "400");
    line("a space in the target", "GET /v1/me /x HTTP/1.1", "400");
    line("no target", "GET HTTP/1.1", "400");
    line("a fragment in the target", "GET /v1/me#/x HTTP/1.1", "400");
    line("nothing but a fragment", "GET #/v1/me HTTP/1.1", "400");
    line("no version", "GET /v1/me", "400");
    line("no method", "/v1/me HTTP/1.1", "400");
    line("a method that is no word", "G@T /v1/me HTTP/1.1", "400");
    line("a method of another service", "BREW /v1/me HTTP/1.1", "400");
    line("a method in small letters", "get /v1/me HTTP/1.1", "400");
    line("a version in small letters", "GET /v1/me http/1.1", "400");
    line("a long version", "GET /v1/me HTTP/1.10", "400");
    line("a later version", "GET /v1/me HTTP/2.0", "505");
    line("an early version", "GET /v1/me HTTP/0.9", "505");
    line("bytes above ASCII", "GET /v1/m\xc3\xa9 HTTP/1.1", "400");
    line("NUL in the target", QByteArray("GET /v1/me\0x HTTP/1.1", 21), "400");
    line("NUL in percent", "GET /v1/items/%00 HTTP/1.1", "422 tail");
    line("a broken percent", "GET /v1/items/%zz HTTP/1.1", "422 tail");
    line("another server's address", "GET http://elsewhere/v1/me HTTP/1.1", "404 tail");
    line("an asterisk", "OPTIONS * HTTP/1.1", "404 tail");
    line("a tunnel", "CONNECT elsewhere:443 HTTP/1.1", "404 tail");
    line("a long target", "GET /v1/items/" + QByteArray(8'000, 'x') + " HTTP/1.1", "422 tail");
    line("too long a target", "GET /v1/items/" + QByteArray(9'000, 'x') + " HTTP/1.1", "414");
    line("a target without an end", "GET /" + QByteArray(100'000, 'x'), "414");
    QTest::newRow("HTTP/0.9") << QByteArray("GET /v1/me\r\n") << QByteArray("400");
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << QByteArray("505");
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11)
                         << QByteArray("400");
    QTest::newRow("empty lines in front")
        << "\r\n\r\n" + request("GET /v1/me HTTP/1.1") << QByteArray("200 tail");
    QTest::newRow("empty lines without an end")
        << QByteArray("\r\n").repeated(10'000) << QByteArray("431");
}

void TestGatewayFraming::headers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("answers");
    const auto with = [this](const char *name, const QByteArray &text, const QByteArray &answers) {
        QTest::newRow(name) << request("GET /v1/me HTTP/1.1", text) << answers;
    };
    with("an empty one", "X:\r\n", "200 tail");
    with("with tabs", "X:\ta\tb\t\r\n", "200 tail");
    with("bytes above ASCII in a value", "X: \xff\xc3\xa9\r\n", "200 tail");
    with("a line feed alone", "X: y\nZ: z\r\n", "400");
    with("a carriage return alone", "X: y\rZ: z\r\n", "400");
    with("a length behind a line feed alone", "X: y\nContent-Length: 5\r\n", "400");
    with("NUL in a value", QByteArray("X: a\0b\r\n", 8), "400");
    with("NUL in a name", QByteArray("X\0Y: a\r\n", 8), "400");
    with("another control character", "X: a\x0b\r\n", "400");
    with("no colon", "Nothing\r\n", "400");
    with("no name", ": x\r\n", "400");
    with("white space before the colon", "Content-Length : 5\r\n", "400");
    with("white space in a name", "X Y: z\r\n", "400");
    with("bytes above ASCII in a name", "X\xc3\xa9: z\r\n", "400");
    with("one that goes on", "X: a\r\n b\r\n", "400");
    with("a second host", "Host: y\r\n", "400");
    with("a second token", "Authorization: Bearer x\r\n", "400");
    QTest::newRow("an encoded token")
        << QByteArray("GET /v1/me HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %78\r\n\r\n")
        << QByteArray("400");
    with("a long one", "X: " + QByteArray(8'000, 'x') + "\r\n", "200 tail");
    with("too long a one", "X: " + QByteArray(9'000, 'x') + "\r\n", "431");
    with("one without an end", "X: " + QByteArray(100'000, 'x'), "431");
    with("too many", QByteArray("X: y\r\n").repeated(3'000), "431");
    with("many small ones", QByteArray("X: y\r\n").repeated(1'000), "200 tail");
    QTest::newRow("no host") << QByteArray("GET /healthz HTTP/1.1\r\n\r\n") << QByteArray("400");
    QTest::newRow("line feeds alone")
        << request("GET /v1/me HTTP/1.1").replace("\r\n", "\n") << QByteArray("400");
}

void TestGatewayFraming::lengths_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("answers");
    const QByteArray length = QByteArray::number(body.size());
    const auto with = [this](const char *name, const QByteArray &text, const QByteArray &answers) {
        QTest::newRow(name) << post(text, body) << answers;
    };
    with("as it should be", "Content-Length: " + length + "\r\n", "200 tail");
    with("with white space", "content-length:   " + length + " \t\r\n", "200 tail");
    with("zeros in front", "Content-Length: 000" + length + "\r\n", "200 tail");
    with("the same twice", ("Content-Length: " + length + "\r\n").repeated(2), "400");
    with("two", "Content-Length: " + length + "\r\nContent-Length: 0\r\n", "400");
    with("two in one", "Content-Length: " + length + ", " + length + "\r\n", "400");
    with("a sign", "Content-Length: +" + length + "\r\n", "400");
    with("below nothing", "Content-Length: -1\r\n", "400");
    with("not of tens", "Content-Length: 0x" + QByteArray::number(body.size(), 16) + "\r\n", "400");
    with("a fraction", "Content-Length: " + length + ".0\r\n", "400");
    with("empty", "Content-Length:\r\n", "400");
    with("beyond all numbers", "Content-Length: 99999999999999999999999\r\n", "400");
    with("back to where it began", "Content-Length: 18446744073709551617\r\n", "400");
    with("more than may be", "Content-Length: 999999999999\r\n", "413");
    // What is over is no request: it does not begin as one.
    with("too short", "Content-Length: 1\r\n", "422 400");
    with("none", "", "422 400");
    with("nothing", "Content-Length: 0\r\n", "422 400");
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    with("a length and chunks", "Content-Length: " + length + "\r\n" + chunked, "400");
    with("chunks and a length", chunked + "Content-Length: " + length + "\r\n", "400");
    QTest::newRow("NUL in a body")
        << post("Content-Length: 3\r\n", QByteArray("{\0}", 3)) << QByteArray("422 tail");
    QTest::newRow("a body to whom reads none")
        << request("GET /v1/me HTTP/1.1", "Content-Length: 2\r\n") + "{}" << QByteArray("200");
    QTest::newRow("a request in a body to whom reads none")
        << request("GET /v1/me HTTP/1.1",
                   "Content-Length: " + QByteArray::number(tail().size()) + "\r\n")
            + tail()
        << QByteArray("200");
    QTest::newRow("chunks to whom reads none") << request("DELETE /v1/me HTTP/1.1", chunked)
            + "0\r\n\r\n" << QByteArray("405");
}

void TestGatewayFraming::chunks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("answers");
    const QByteArray size = QByteArray::number(body.size(), 16);
    const QByteArray rest = "\r\n" + body + "\r\n0\r\n\r\n";
    const auto sized = [&](const char *name, const QByteArray &written, const QByteArray &answers) {
        QTest::newRow(name) << post("Transfer-Encoding: chunked\r\n", written + rest) << answers;
    };
    sized("one", size, "200 tail");
    sized("capitals", size.toUpper(), "200 tail");
    sized("zeros in front", "000" + size, "200 tail");
    sized("an extension", size + ";a=\"b\";c", "200 tail");
    sized("0x", "0x" + size, "400");
    sized("plus", "+" + size, "400");
    sized("minus", "-" + size, "400");
    sized("a space in front", " " + size, "400");
    sized("a space behind", size + " ", "400");
    sized("words behind", size + " bytes", "400");
    sized("no number", "x", "400");
    sized("none", "", "400");
    sized("beyond all numbers", "1" + QByteArray(16, '0') + size, "400");
    sized("a control character in an extension", size + ";\x01", "400");
    sized("one byte too many", QByteArray::number(body.size() + 1, 16), "400");
    sized("one byte too few", QByteArray::number(body.size() - 1, 16), "400");
    const auto in = [this](const char *name, const QByteArray &content, const QByteArray &answers,
                           const QByteArray &encoding = "Transfer-Encoding: chunked\r\n") {
        QTest::newRow(name) << post(encoding, content) << answers;
    };
    QByteArray single;
    for (const char c : body)
        single += QByteArray("1\r\n") + c + "\r\n";
    in("of one byte each", single + "0\r\n\r\n", "200 tail");
    in("no content", "0\r\n\r\n", "422 tail");
    in("line feeds alone", size + '\n' + body + "\n0\n\n", "400");
    in("the end without its line", size + "\r\n" + body + "\r\n0\r\n", "400");
    in("a trailer", size + "\r\n" + body + "\r\n0\r\nX: y\r\n\r\n", "400");
    in("a request behind the end", "0\r\n\r\n" + tail(), "422 tail");
    in("in capitals", size + rest, "200 tail", "TRANSFER-ENCODING: Chunked\r\n");
    for (const char *encoding :
         {"gzip, chunked", "chunked, chunked", "chunked, identity", "identity", "xchunked",
          "\"chunked\"", "", "chunked;q=1", ",chunked"})
        in(encoding, size + rest, "400", "Transfer-Encoding: " + QByteArray(encoding) + "\r\n");
    in("twice", size + rest, "400", QByteArray("Transfer-Encoding: chunked\r\n").repeated(2));
    in("a space before the colon", size + rest, "400", "Transfer-Encoding : chunked\r\n");
    in("on a line that goes on", size + rest, "400", "Transfer-Encoding:\r\n chunked\r\n");
    QTest::newRow("from one who speaks HTTP/1.0") << request("POST /v1/items/validate HTTP/1.0",
                                                             "Transfer-Encoding: chunked\r\n")
            + size + rest << QByteArray("400");
}

void TestGatewayFraming::connections_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("answers");
    const auto with = [this](const char *name, const QByteArray &version, const QByteArray &text,
                             const QByteArray &answers) {
        QTest::newRow(name) << request("GET /v1/me HTTP/" + version, text) << answers;
    };
    with("close", "1.1", "Connection: close\r\n", "200");
    with("close in capitals", "1.1", "Connection: Close\r\n", "200");
    with("close among others", "1.1", "Connection: keep-alive, close\r\n", "200");
    with("stay", "1.1", "Connection: keep-alive\r\n", "200 tail");
    with("HTTP/1.0", "1.0", "", "200");
    with("HTTP/1.0 that stays", "1.0", "Connection: Keep-Alive\r\n", "200 tail");
    with("another protocol", "1.1", "Connection: Upgrade\r\nUpgrade: h2c, websocket\r\n",
         "200 tail");
    with("an expectation nobody knows", "1.1", "Expect: wonders\r\n", "200 tail");
    QTest::newRow("HTTP/1.0 without a host")
        << QByteArray("GET /healthz HTTP/1.0\r\n\r\n") << QByteArray("200");
    QTest::newRow("compressed") << post("Content-Encoding: gzip\r\nContent-Length: 3\r\n", "abc")
                                << QByteArray("422");
}

// A body would be read as the next answer.
void TestGatewayFraming::answersToHead()
{
    for (const QByteArray path : {"/healthz", "/v1/me", "/v1/none"}) {
        RawPeer peer(m_port);
        peer.send(request("HEAD " + path + " HTTP/1.1") + tail());
        const QByteArray answers = answersIn(peer.receiveAll(patienceMs), true);
        QVERIFY(peer.wasEnded());
        QVERIFY2(answers.size() == 8 && answers.endsWith(" tail"), answers.constData());
    }
}

// Who waits to be told to go on is told once, and then gets one answer; who is refused may stop.
void TestGatewayFraming::expectations()
{
    const QByteArray headers
        = "Expect: 100-continue\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    RawPeer peer(m_port);
    peer.send(post(headers, body) + tail());
    QCOMPARE(answersIn(peer.receiveAll(patienceMs)), QByteArray("100 200 tail"));
    QVERIFY(peer.wasEnded());
    RawPeer large(m_port);
    large.send(post("Expect: 100-continue\r\nContent-Length: 9999999\r\n", {}));
    QCOMPARE(answersIn(large.receiveAll(patienceMs)), QByteArray("100 413"));
    QVERIFY(large.wasEnded());
    RawPeer ambiguous(m_port);
    ambiguous.send(post(headers + "Transfer-Encoding: chunked\r\n", body) + tail());
    QCOMPARE(answersIn(ambiguous.receiveAll(patienceMs)), QByteArray("400"));
    QVERIFY(ambiguous.wasEnded());
}

// Sent before the first is answered, and ended on the sender's side: each is answered, in order.
void TestGatewayFraming::many()
{
    QByteArray bytes;
    QByteArray answers;
    for (int i = 0; i < 40; ++i) {
        bytes += post("Content-Length: " + QByteArray::number(body.size()) + "\r\n", body)
            + request("GET /v1/none HTTP/1.1")
            + post("Transfer-Encoding: chunked\r\n", "2\r\n{}\r\n0\r\n\r\n");
        answers += "200 404 422 ";
    }
    RawPeer peer(m_port);
    peer.send(bytes + tail());
    peer.endSending();
    QCOMPARE(answersIn(peer.receiveAll(patienceMs)), answers + "tail");
    QVERIFY(peer.wasEnded());
}

void TestGatewayFraming::halves_data()
{
    QTest::addColumn<QByteArray>("half");
    QTest::addColumn<QByteArray>("answers");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("a method") << QByteArray("GET ") << QByteArray();
    QTest::newRow("a line") << QByteArray("GET /v1/me HTTP/1.1\r\n") << QByteArray();
    QTest::newRow("half a header") << QByteArray("GET /v1/me HTTP/1.1\r\nHos") << QByteArray();
    QTest::newRow("all but the last byte")
        << QByteArray("GET /v1/me HTTP/1.1\r\nHost: x\r\n\r") << QByteArray();
    const QByteArray length = "Content-Length: 9\r\n\r\n";
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("half a body") << length + "{" << QByteArray("422");
    QTest::newRow("half a chunk") << chunked + "9\r\n{" << QByteArray("422");
    QTest::newRow("half a size") << chunked + "9" << QByteArray("422");
    QTest::newRow("no last chunk") << chunked + "2\r\n{}\r\n" << QByteArray("422");
}

// Whoever goes on sending nothing, or stops sending at all, is let go in the end.
void TestGatewayFraming::halves()
{
    QFETCH(QByteArray, half);
    QFETCH(QByteArray, answers);
    TeamScene team;
    const quint16 port = team.startGateway({QStringLiteral("--head-ms"), QStringLiteral("300"),
                                            QStringLiteral("--body-ms"), QStringLiteral("300")})
                             .port();
    if (!answers.isEmpty()) {
        half = "POST /v1/items/validate HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
            + team.producer() + "\r\n" + half;
    }
    for (const bool ends : {false, true}) {
        RawPeer peer(port);
        peer.send(half);
        if (ends)
            peer.endSending();
        QCOMPARE(answersIn(peer.receiveAll(patienceMs)), answers);
        QVERIFY(peer.wasEnded());
    }
}

// Some bytes of three requests are others: whatever that makes of them, there is an end, nothing
// but whole answers comes before it, and not more than there can be requests.
void TestGatewayFraming::changedBytes()
{
    const QByteArray sound
        = post("Content-Length: " + QByteArray::number(body.size()) + "\r\n", body)
        + post("Transfer-Encoding: chunked\r\n", "2\r\n{}\r\n0;x=y\r\n\r\n")
        + request("GET /v1/items/a?b=c HTTP/1.1");
    const QByteArray others = QByteArray("\0\r\n :;,0123456789abfx\t\xff-+%", 26);
    const unsigned seeds = qEnvironmentVariableIsSet("BLUEPENCIL_LONG") ? 20'000 : 300;
    for (unsigned seed = 0; seed < seeds; ++seed) {
        std::mt19937 random(seed);
        QByteArray bytes = sound;
        for (unsigned change = 0; change <= seed % 3; ++change) {
            const qsizetype at = qsizetype(random() % uint(bytes.size()));
            const char other = others.at(qsizetype(random() % uint(others.size())));
            switch (random() % 3) {
            case 0:
                bytes.insert(at, other);
                break;
            case 1:
                bytes[at] = other;
                break;
            default:
                bytes.remove(at, 1);
            }
        }
        RawPeer peer(m_port);
        peer.send(bytes);
        peer.endSending();
        const QByteArray answers = answersIn(peer.receiveAll(patienceMs));
        const QByteArray told = "seed " + QByteArray::number(seed) + ": " + answers + "\n"
            + bytes.toPercentEncoding();
        QVERIFY2(peer.wasEnded(), told.constData());
        for (const QByteArray &answer : answers.split(' ')) {
            static const QList<QByteArray> possible
                = {"", "200", "400", "401", "404", "405", "413", "414", "415", "422", "429", "505"};
            QVERIFY2(possible.contains(answer), told.constData());
        }
        QVERIFY2(answers.split(' ').size() <= 4, told.constData());
    }
}

QTEST_GUILESS_MAIN(TestGatewayFraming)
#include "tst_gateway_framing.moc"
