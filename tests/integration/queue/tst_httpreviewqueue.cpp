// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/remote/httpreviewqueue.h"
#include "core/queue/remote/networktransport.h"
#include "core/queue/remote/wire.h"
#include "core/queue/sqlreviewqueue.h"
#include "tests/support/certificates.h"
#include "tests/support/fakegateway.h"
#include "tests/support/workspacescene.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

#include <thread>

using namespace bluepencil;
using test::FakeGateway;
using test::Fault;
using Kind = Fault::Kind;

namespace {

// A workspace with items behind a gateway, and the client's side of it. Pauses take no time and
// move the clock.
class Rig {
public:
    explicit Rig(const QByteArray &certificate = {}, CallRules rules = {})
        : workspace(*scene.open())
        , store(*workspace, scene.clock, seededRandom(2))
        , gateway(scene.path, scene.clock, certificate)
        , transport({*gatewayAddress(gateway.address()), "token"})
        , caller(
              transport, scene.clock, seededRandom(3),
              [this](qint64 ms) {
                  pauses.append(ms);
                  scene.clock.advance(ms);
                  return !isInterrupted;
              },
              rules)
        , queue(caller, scene.clock, QStringLiteral("ada"))
    {
        for (const char *id : {"t-1", "t-2", "a/b c%2F?"})
            submit(QString::fromLatin1(id));
    }

    void submit(const QString &id, int revision = 1)
    {
        OrderedJson json;
        json["external_id"] = toStdString(id);
        json["revision"] = revision;
        json["messages"] = OrderedJson::array({{{"role", "user"}, {"content", "Where is it?"}}});
        json["draft"] = "On Monday, revision " + std::to_string(revision) + ".";
        json["unknown"] = {{"kept", 1.50}};
        const auto receipt = store.submit(QStringLiteral("local"), *parseItem(toLine(json)));
        if (!receipt)
            qFatal("%s", qPrintable(toString(receipt.error())));
    }

    [[nodiscard]] LeaseRequest one(const QString &id = {}) const
    {
        LeaseRequest request;
        request.reviewer = QStringLiteral("ada");
        request.externalId = id;
        request.producer = id.isEmpty() ? QString() : QStringLiteral("local");
        return request;
    }

    [[nodiscard]] static DecisionRequest approve(const Lease &lease, const QString &id)
    {
        DecisionRequest request;
        request.key = lease.key;
        request.seenRevision = lease.item.revision;
        request.decision.decisionId = id;
        request.decision.externalId = lease.item.externalId;
        request.decision.draftId = lease.item.drafts.front().id;
        request.decision.action = Action::Approve;
        request.decision.reviewer = QStringLiteral("ada");
        return request;
    }

    [[nodiscard]] qint64 count(const QString &sql)
    {
        Query query(workspace->database(), QStringLiteral("SELECT count(*) FROM ") + sql);
        return *query.runToRow() ? query.integer(0) : -1;
    }

    Scene scene;
    std::unique_ptr<Workspace> workspace;
    SqlReviewQueue store;
    FakeGateway gateway;
    NetworkTransport transport;
    QList<qint64> pauses;
    bool isInterrupted = false;
    HttpCaller caller;
    HttpReviewQueue queue;
};

const QString decisionId = QStringLiteral("01939c3e-0000-7000-8000-000000000001");

} // namespace

class TestHttpReviewQueue final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDay();
    void wireKeepsEverything();
    void problems();
    void misbehaviour_data();
    void misbehaviour();
    void releasedOrNot();
    void recalledOrNot();
    void backsOff();
    void waitsAsAsked();
    void aBreaker();
    void aDeadline();
    void redirects_data();
    void redirects();
    void notTheGateway_data();
    void notTheGateway();
    void tooLarge();
    void smallAnswersAreSmall();
    void certificates_data();
    void certificates();
    void endsAtOnce();
    void anothersToken();
    void addresses();
};

void TestHttpReviewQueue::aDay()
{
    Rig rig;
    const auto leases = rig.queue.lease(rig.one(QStringLiteral("a/b c%2F?")));
    QVERIFY2(leases && leases->size() == 1, leases ? "" : qPrintable(toString(leases.error())));
    const Lease lease = leases->front();
    QCOMPARE(lease.item.externalId, QStringLiteral("a/b c%2F?"));
    QVERIFY(lease.item.line.contains("\"unknown\":{\"kept\":1.5}"));
    QCOMPARE(rig.queue.status(QStringLiteral("local"), lease.item.externalId)->revision, 1);
    QCOMPARE(rig.queue.renew(lease.key, {})->key, lease.key);
    rig.submit(lease.item.externalId, 2);
    QCOMPARE(rig.queue.renew(lease.key, {})->item.revision, 2);
    QCOMPARE(rig.queue.earlier(lease.key, {}, 1)->revision, 1);
    DecisionRequest request = Rig::approve(lease, decisionId);
    QCOMPARE(rig.queue.decide(request).error().code, Error::Code::NotSeen);
    request.seenRevision = 2;
    QVERIFY(!rig.queue.decide(request)->repeated);
    QVERIFY(rig.queue.decide(request)->repeated);
    const auto back = rig.queue.recall(decisionId, {});
    QVERIFY(back.has_value());
    QCOMPARE(back->previous->decisionId, decisionId);
    QCOMPARE(rig.queue.adopt({})->front().key, back->key);
    QVERIFY(rig.queue.release(back->key, {}, {}).has_value());
    QVERIFY(rig.queue.adopt({})->empty());
    QCOMPARE(rig.queue.renew(back->key, {}).error().code, Error::Code::LeaseLost);
}

void TestHttpReviewQueue::wireKeepsEverything()
{
    Lease lease;
    lease.key = {7, 9};
    lease.leaseUntil = 1'795'000'000'123;
    lease.leaseMs = 900'000;
    lease.kind = SlotKind::Escalation;
    lease.arm = Arm::Control;
    lease.itemId = QStringLiteral("i-1");
    lease.producer = QStringLiteral("shop");
    lease.item = *parseItem("{\"external_id\":\"x\", \"messages\":[{\"role\":\"user\",\"content\":"
                            "\"[{\\\"}]\"}],\"draft\":\"d\",\"z\":1.0,\"a\":[ 1 ]}");
    lease.item.queue = QStringLiteral("other");
    lease.item.guideline
        = {QStringLiteral("g"), QStringLiteral("3"), QStringLiteral("Be brief"), {}};
    lease.deliveries = 2;
    lease.labelCodes = {QStringLiteral("tone")};
    lease.previous = Rig::approve(lease, decisionId).decision;
    lease.previousRevision = 1;
    lease.notSentReason = QStringLiteral("bounced");
    lease.asked = AskedDraft {QStringLiteral("r"), QStringLiteral("shorter"), 1, true, false,
                              QStringLiteral("no")};
    const QByteArray two = wire::array({wire::write(lease), wire::write(lease)});
    const auto split = wire::elements(two);
    QCOMPARE(split->size(), std::size_t(2));
    const auto read = wire::readLease(split->back());
    QVERIFY2(read.has_value(), read ? "" : qPrintable(toString(read.error())));
    QCOMPARE(read->item.line, lease.item.line);
    QCOMPARE(wire::write(*read), wire::write(lease));
    QCOMPARE(read->asked->refusal, QStringLiteral("no"));
    QVERIFY(wire::elements("[]")->empty());
    QVERIFY(wire::elements("[ [1] , \"a,]\" ]")->size() == 2);
    QVERIFY(!wire::elements("{}"));
}

void TestHttpReviewQueue::problems()
{
    for (int code = 0; code <= int(Error::Code::Unauthorized); ++code) {
        const Error error {Error::Code(code), QStringLiteral("what"), QStringLiteral("where"),
                           QStringLiteral("remedy")};
        QVERIFY(*wire::readProblem(wire::writeProblem(error, 409, QStringLiteral("r"))) == error);
    }
    QVERIFY(!wire::readProblem("{\"code\":\"of-tomorrow\"}"));
}

void TestHttpReviewQueue::misbehaviour_data()
{
    QTest::addColumn<QByteArray>("match");
    QTest::addColumn<int>("kind");
    for (const char *match : {"POST /v1/leases ", "POST /v1/leases/", "PUT /v1/decisions",
                              "POST /v1/decisions", "GET /v1/leases"}) {
        int number = 0;
        for (const Kind kind : {Kind::LoseRequest, Kind::LoseReply, Kind::CutReply, Kind::Garble,
                                Kind::Twice, Kind::Hang}) {
            QTest::addRow("%s %d", match, number++) << QByteArray(match).trimmed() << int(kind);
        }
    }
}

// Whatever becomes of one request of each kind, everything happens once.
void TestHttpReviewQueue::misbehaviour()
{
    QFETCH(QByteArray, match);
    QFETCH(int, kind);
    CallRules rules;
    rules.attemptMs = 150;
    Rig rig({}, rules);
    rig.gateway.plan({{match, Kind(kind)}});
    const auto leases = rig.queue.lease(rig.one());
    QVERIFY2(leases && leases->size() == 1, leases ? "" : qPrintable(toString(leases.error())));
    QVERIFY(rig.queue.renew(leases->front().key, {}));
    QVERIFY(rig.queue.decide(Rig::approve(leases->front(), decisionId)));
    const auto back = rig.queue.recall(decisionId, {});
    QVERIFY2(back.has_value(), back ? "" : qPrintable(toString(back.error())));
    const auto held = rig.queue.adopt({});
    QVERIFY(held.has_value());
    const bool takesTwo = kind == int(Kind::Twice) && match == "POST /v1/leases";
    QCOMPARE(held->size(), std::size_t(takesTwo ? 2 : 1)); // found by adopt, so none is lost
    for (const Lease &lease : *held)
        QVERIFY(rig.queue.release(lease.key, {}, {}));
    QCOMPARE(rig.count(QStringLiteral("slot WHERE state = 'leased'")), 0);
    QCOMPARE(rig.count(QStringLiteral("decision")), 1);
    QCOMPARE(rig.count(QStringLiteral("feedback")), 1);
}

// A lost answer makes no success of what came too late, and no failure of what was done.
void TestHttpReviewQueue::releasedOrNot()
{
    Rig rig;
    const Fault lost {"POST /v1/leases/", Kind::LoseReply};
    const LeaseKey given = rig.queue.lease(rig.one(QStringLiteral("t-1")))->front().key;
    rig.gateway.plan({lost});
    QVERIFY(rig.queue.release(given, {}, {}).has_value());
    QCOMPARE(rig.count(QStringLiteral("event WHERE kind = 'released'")), 1);
    // The place was given to another: that is no release, whether the first answer comes or not.
    const LeaseKey taken = rig.queue.lease(rig.one(QStringLiteral("t-1")))->front().key;
    QVERIFY(rig.store.reassign(taken.slotId, QStringLiteral("bob")).has_value());
    rig.gateway.plan({lost});
    QCOMPARE(rig.queue.release(taken, {}, {}).error().code, Error::Code::LeaseLost);
    QCOMPARE(rig.queue.release(taken, {}, {}).error().code, Error::Code::LeaseLost);
    // And the first release is one, whoever has the place by now.
    rig.gateway.plan({lost});
    QVERIFY(rig.queue.release(given, {}, {}).has_value());
    QCOMPARE(rig.count(QStringLiteral("slot WHERE state = 'leased' AND owner = 'bob'")), 1);
    QCOMPARE(rig.count(QStringLiteral("event WHERE kind = 'released'")), 1);
}

void TestHttpReviewQueue::recalledOrNot()
{
    Rig rig;
    const Fault lost {"POST /v1/decisions/", Kind::LoseReply};
    const auto leases = rig.queue.lease(rig.one(QStringLiteral("t-1")));
    QVERIFY(rig.queue.decide(Rig::approve(leases->front(), decisionId)).has_value());
    rig.gateway.plan({lost});
    const auto back = rig.queue.recall(decisionId, {});
    QVERIFY2(back.has_value(), back ? "" : qPrintable(toString(back.error())));
    QCOMPARE(rig.queue.recall(decisionId, {})->key, back->key);
    QCOMPARE(rig.count(QStringLiteral("event WHERE kind = 'recalled'")), 1);
    QVERIFY(rig.queue.release(back->key, {}, {}).has_value());
    rig.gateway.plan({lost});
    QCOMPARE(rig.queue.recall(decisionId, {}).error().code, Error::Code::Conflict);
    // A request for another draft is no decision, and is taken back like one.
    const auto other = rig.queue.lease(rig.one(QStringLiteral("t-2")));
    DecisionRequest request = Rig::approve(other->front(), QStringLiteral("r-1"));
    request.decision.action = Action::Redraft;
    request.decision.instruction = QStringLiteral("Shorter, please.");
    QVERIFY(rig.queue.decide(request).has_value());
    rig.gateway.plan({lost});
    const auto held = rig.queue.recall(QStringLiteral("r-1"), {});
    QVERIFY2(held.has_value(), held ? "" : qPrintable(toString(held.error())));
    QCOMPARE(held->key.slotId, other->front().key.slotId);
    QCOMPARE(rig.queue.adopt({})->size(), std::size_t(1));
}

// Full jitter: the n-th pause lies between nothing and twice as much as before.
void TestHttpReviewQueue::backsOff()
{
    CallRules rules;
    rules.overallMs = 600'000;
    rules.opensAfter = 100;
    rules.backoffMostMs = 4000;
    Rig rig({}, rules);
    rig.gateway.plan({{"GET /v1/leases", Kind::Answer, 12, "503 Busy"}});
    QVERIFY(rig.queue.adopt({}));
    QCOMPARE(rig.pauses.size(), 12);
    bool differ = false;
    for (int i = 0; i < 12; ++i) {
        QVERIFY(rig.pauses[i] <= std::min(qint64 {500} << i, qint64 {4000}));
        differ = differ || rig.pauses[i] < std::min(qint64 {500} << i, qint64 {4000}) / 2;
    }
    QVERIFY(differ);
    QVERIFY(*std::max_element(rig.pauses.begin(), rig.pauses.end()) > 2000);
}

void TestHttpReviewQueue::waitsAsAsked()
{
    Rig rig;
    rig.gateway.plan({{"GET /v1/leases", Kind::Answer, 1, "429 Slowly\r\nRetry-After: 3"}});
    QVERIFY(rig.queue.adopt({}));
    QCOMPARE(rig.pauses.size(), 1);
    QVERIFY(rig.pauses[0] >= 3000 && rig.pauses[0] <= 3500);
    // A date counts from the answer's own date, not from this machine's clock.
    rig.scene.clock.setWall(0);
    rig.gateway.plan({{"GET /v1/leases", Kind::Answer, 1,
                       "503 Busy\r\nDate: Sat, 28 Nov 2026 08:00:00 GMT\r\n"
                       "Retry-After: Sat, 28 Nov 2026 08:00:04 GMT"}});
    QVERIFY(rig.queue.adopt({}));
    QVERIFY(rig.pauses[1] >= 4000 && rig.pauses[1] <= 4500);
    // Longer than a call may take: it ends at once, and nothing is asked before that time.
    rig.gateway.plan({{"GET /v1/leases", Kind::Answer, 1, "503 Busy\r\nRetry-After: 60"}});
    QCOMPARE(rig.queue.adopt({}).error().code, Error::Code::Unreachable);
    const int before = int(rig.gateway.requests().size());
    QVERIFY(!rig.queue.adopt({}));
    QCOMPARE(int(rig.gateway.requests().size()), before);
    rig.scene.clock.advance(60'000);
    QVERIFY(rig.queue.adopt({}));
}

void TestHttpReviewQueue::aBreaker()
{
    CallRules rules;
    rules.overallMs = 60'000;
    Rig rig({}, rules);
    QVERIFY(rig.queue.adopt({}));
    rig.gateway.stop();
    QCOMPARE(rig.queue.adopt({}).error().code, Error::Code::Unreachable);
    QVERIFY(rig.caller.isOpen());
    QCOMPARE(rig.caller.lastFailure()->problem, NetworkProblem::Refused);
    rig.gateway.start();
    const int before = int(rig.gateway.requests().size());
    QVERIFY(!rig.queue.adopt({})); // at once, and nothing is sent
    QCOMPARE(int(rig.gateway.requests().size()), before);
    rig.gateway.plan({{"GET /v1/version", Kind::Answer, 1, "502 Nobody"}});
    rig.scene.clock.advance(2000);
    QVERIFY(!rig.queue.adopt({})); // the probe fails, and nothing else is tried
    QCOMPARE(int(rig.gateway.requests().size()), before + 1);
    rig.scene.clock.advance(1900);
    QVERIFY(!rig.queue.adopt({})); // sooner than half of twice the time
    rig.scene.clock.advance(2200);
    QVERIFY(rig.queue.adopt({}));
    QVERIFY(!rig.caller.isOpen());
    QCOMPARE(rig.gateway.count("GET /v1/me"), 2); // asked again whose token it is
}

void TestHttpReviewQueue::aDeadline()
{
    CallRules rules;
    rules.attemptMs = 100;
    rules.overallMs = 300;
    Rig rig({}, rules);
    rig.gateway.plan({{"GET /v1/me", Kind::Hang, 100}});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(rig.queue.adopt({}).error().code, Error::Code::Unreachable);
    QVERIFY(timer.elapsed() < 3000);
    QCOMPARE(rig.caller.lastFailure()->problem, NetworkProblem::TimedOut);
}

void TestHttpReviewQueue::redirects_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("to"); // %1 is the port of the gateway, %2 another
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("followed");
    QTest::newRow("same") << QByteArray("307 x") << QByteArray("/v1/version") << QByteArray("GET")
                          << true;
    QTest::newRow("same put") << QByteArray("308 x") << QByteArray("http://127.0.0.1:%1/v1/version")
                              << QByteArray("PUT") << true;
    QTest::newRow("put becomes get")
        << QByteArray("302 x") << QByteArray("/v1/version") << QByteArray("PUT") << false;
    QTest::newRow("other port") << QByteArray("302 x")
                                << QByteArray("http://127.0.0.1:%2/v1/version") << QByteArray("GET")
                                << false;
    QTest::newRow("other host") << QByteArray("302 x")
                                << QByteArray("http://localhost:%1/v1/version") << QByteArray("GET")
                                << false;
    QTest::newRow("other scheme") << QByteArray("302 x")
                                  << QByteArray("https://127.0.0.1:%1/v1/version")
                                  << QByteArray("GET") << false;
    QTest::newRow("round") << QByteArray("302 x") << QByteArray("/round") << QByteArray("GET")
                           << false;
}

void TestHttpReviewQueue::redirects()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, method);
    QFETCH(bool, followed);
    Rig rig;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    to.replace("%1", QByteArray::number(rig.gateway.port()));
    to.replace("%2", QByteArray::number(other.serverPort()));
    rig.gateway.plan({{method + " /round", Kind::Answer, 10, status + "\r\nLocation: " + to}});
    HttpRequest request;
    request.method = method;
    request.target = "/round";
    request.body = method == "PUT" ? "{}" : "";
    const auto answer = rig.transport.exchange(request, 3000);
    QCOMPARE(answer.has_value(), followed);
    if (!followed)
        QCOMPARE(answer.error().problem, NetworkProblem::Elsewhere);
    QVERIFY(!other.hasPendingConnections());
    QVERIFY(!other.waitForNewConnection(0));
}

void TestHttpReviewQueue::notTheGateway_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    const int unreachable = int(Error::Code::Unreachable);
    QTest::newRow("a portal") << QByteArray("200 OK\r\nContent-Type: text/html")
                              << QByteArray("<html>Sign in</html>") << unreachable;
    QTest::newRow("not found") << QByteArray("404 No") << QByteArray("nginx") << unreachable;
    QTest::newRow("not JSON") << QByteArray("200 OK\r\nBluepencil-Api: 1")
                              << QByteArray("[{\"slot\"") << unreachable;
    QTest::newRow("another shape")
        << QByteArray("200 OK\r\nBluepencil-Api: 1") << QByteArray("[1]") << unreachable;
    QTest::newRow("a failure") << QByteArray("500 Oh") << QByteArray() << unreachable;
    QTest::newRow("of tomorrow") << QByteArray("200 OK\r\nBluepencil-Api: 2") << QByteArray("[]")
                                 << int(Error::Code::ReadOnly);
}

// Nothing of that says anything about what is held or decided: all of it may pass.
void TestHttpReviewQueue::notTheGateway()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    Rig rig;
    rig.gateway.plan({{"GET /v1/leases", Kind::Answer, 1, head, body}});
    const auto held = rig.queue.adopt({});
    QVERIFY(!held);
    QCOMPARE(int(held.error().code), code);
}

void TestHttpReviewQueue::tooLarge()
{
    Rig rig;
    NetworkTransport narrow({*gatewayAddress(rig.gateway.address()), "token"}, 1000);
    rig.gateway.plan({{"GET /big", Kind::Answer, 2, "200 OK", QByteArray(5'000'000, 'x')}});
    HttpRequest request;
    request.method = "GET";
    request.target = "/big";
    QCOMPARE(narrow.exchange(request, 3000).error().problem, NetworkProblem::TooLarge);
    QCOMPARE(rig.transport.exchange(request, 3000)->body.size(), 5'000'000);
}

// However large an answer might be, this one needs no more room than it has.
void TestHttpReviewQueue::smallAnswersAreSmall()
{
    Rig rig;
    HttpRequest request;
    request.method = "GET";
    request.target = "/v1/version";
    const auto answer = rig.transport.exchange(request, 3000);
    QVERIFY(answer.has_value());
    QVERIFY2(answer->body.capacity() < 100'000,
             QByteArray::number(answer->body.capacity()).constData());
}

void TestHttpReviewQueue::certificates_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<int>("problem");
    QTest::newRow("self-signed") << test::selfSigned << int(CertificateProblem::SelfSigned);
    QTest::newRow("expired") << test::expired << int(CertificateProblem::Expired);
}

void TestHttpReviewQueue::certificates()
{
    QFETCH(QByteArray, certificate);
    QFETCH(int, problem);
    Rig rig(certificate);
    const auto held = rig.queue.adopt({});
    QCOMPARE(held.error().code, Error::Code::Unreachable);
    QCOMPARE(rig.caller.lastFailure()->problem, NetworkProblem::Certificate);
    QCOMPARE(int(rig.caller.lastFailure()->certificate), problem);
    QVERIFY(rig.gateway.requests().isEmpty()); // no token went out
    QVERIFY(rig.pauses.isEmpty()); // trying again would not help
}

void TestHttpReviewQueue::endsAtOnce()
{
    Rig rig;
    rig.gateway.plan({{"GET /v1/me", Kind::Hang, 1}});
    QElapsedTimer timer;
    timer.start();
    std::thread other([&] {
        while (rig.gateway.requests().isEmpty())
            std::this_thread::yield();
        rig.transport.cancel();
    });
    QCOMPARE(rig.queue.adopt({}).error().code, Error::Code::Cancelled);
    other.join();
    QVERIFY(timer.elapsed() < 4000);
    QCOMPARE(rig.queue.adopt({}).error().code, Error::Code::Cancelled);
}

// The token is another's by now: nothing goes out in their name.
void TestHttpReviewQueue::anothersToken()
{
    Rig rig;
    const auto leases = rig.queue.lease(rig.one());
    QVERIFY(leases.has_value());
    rig.gateway.setOwners({{"token", QStringLiteral("eve")}});
    rig.scene.clock.advance(61'000);
    const DecisionRequest request = Rig::approve(leases->front(), decisionId);
    QCOMPARE(rig.queue.decide(request).error().code, Error::Code::Unauthorized);
    rig.gateway.setOwners({});
    QCOMPARE(rig.queue.decide(request).error().code, Error::Code::Unauthorized);
    QCOMPARE(rig.gateway.count("PUT "), 0);
    rig.gateway.setOwners({{"token", QStringLiteral("ada")}});
    QVERIFY(rig.queue.decide(request));
}

void TestHttpReviewQueue::addresses()
{
    QCOMPARE(gatewayAddress(QStringLiteral(" https://x.example/team/ "))->toString(),
             QStringLiteral("https://x.example/team"));
    for (const char *bad : {"", "x.example", "ftp://x.example", "https://", "https://u:p@x.example",
                            "https://x.example/?q=1", "https://x.example:99999"})
        QVERIFY2(!gatewayAddress(QString::fromLatin1(bad)), bad);
}

QTEST_GUILESS_MAIN(TestHttpReviewQueue)
#include "tst_httpreviewqueue.moc"
