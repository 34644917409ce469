// SPDX-License-Identifier: GPL-3.0-or-later
// What reviewers ask of the running gateway, over real sockets; on SQLite, and on PostgreSQL with
// two gateways before one workspace.
#include "core/queue/rights/erasure.h"
#include "tests/integration/gateway/queueclient.h"
#include "tests/integration/gateway/teamscene.h"
#include "tests/support/postgresserver.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <future>

using namespace bluepencil;
using namespace bluepencil::test;

class TestGatewayReviewers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();
    void cleanup();
    void aDay();
    void repeats();
    void refusedDecisions();
    void whoTheTokenSays();
    void skillsTheTokenSays();
    void queuesTheTokenSays();
    void leasesOfOthers();
    void waitingForWork();
    void aNewerRevision();
    void takenAlong();
    void findingEarlierWork();
    void whatSomebodyDecidesBetween();
    void followingErasures();
    void largeErasures_data();
    void largeErasures();
    void lineBreaksInDecisions();
    void whoNeverHeldIt();
    void recallTellsNothing();

private:
    // The second gateway where there are two: what one does the other one knows.
    [[nodiscard]] quint16 otherPort() const { return m_ports.back(); }

    [[nodiscard]] Json leaseOne(HttpPeer &peer, const QByteArray &body = "{}");

    PostgresServer m_server;
    std::unique_ptr<TeamScene> m_team;
    std::vector<quint16> m_ports;
    std::unique_ptr<HttpPeer> m_shop;
    std::unique_ptr<HttpPeer> m_ada;
};

void TestGatewayReviewers::initTestCase_data()
{
    QTest::addColumn<bool>("isPostgres");
    QTest::newRow("sqlite") << false;
    QTest::newRow("postgresql") << true;
}

void TestGatewayReviewers::initTestCase()
{
    if (const QString problem = m_server.start(); !problem.isEmpty())
        QSKIP(qPrintable(problem));
}

void TestGatewayReviewers::init()
{
    QFETCH_GLOBAL(bool, isPostgres);
    m_team = std::make_unique<TeamScene>(isPostgres ? m_server.createDatabase() : QString());
    m_ports.clear();
    for (int i = 0; i < (isPostgres ? 2 : 1); ++i)
        m_ports.push_back(m_team->startGateway().port());
    m_shop = std::make_unique<HttpPeer>(m_ports.front(), m_team->producer());
    m_ada = std::make_unique<HttpPeer>(otherPort(), m_team->reviewer());
    for (const char *id : {"t-1", "t-2"})
        QCOMPARE(m_shop->ask("POST", "/v1/items", TeamScene::item(id)).status, 201);
}

void TestGatewayReviewers::cleanup()
{
    m_ada.reset();
    m_shop.reset();
    m_team.reset();
}

Json TestGatewayReviewers::leaseOne(HttpPeer &peer, const QByteArray &body)
{
    const HttpReply reply = peer.ask("POST", "/v1/leases", body);
    const Json leases = reply.json();
    if (reply.status != 200 || leases.size() != 1)
        qWarning("%d %s", reply.status, reply.body.constData());
    return leases.size() == 1 ? leases.front() : Json();
}

void TestGatewayReviewers::aDay()
{
    const Json lease = leaseOne(*m_ada);
    COMPARE_JSON(lease.at("item").at("external_id"), "t-1");
    COMPARE_JSON(lease.at("kind"), "review");
    const QByteArray slot = QByteArray::number(lease.at("slot").get<qint64>());
    const QByteArray fence = QByteArray::number(lease.at("fence").get<qint64>());
    const Json held = m_ada->ask("GET", "/v1/leases").json();
    QCOMPARE(held.size(), 1u);
    COMPARE_JSON(held[0].at("fence"), lease.at("fence"));
    const QByteArray key = "{\"fence\":" + fence + '}';
    COMPARE_JSON(m_ada->ask("POST", "/v1/leases/" + slot + "/renew", key).json().at("slot"),
                 lease.at("slot"));
    QCOMPARE(m_ada->ask("POST", "/v1/leases/" + slot + "/renew", "{}").status, 422);
    QCOMPARE(m_ada->ask("POST", "/v1/leases/" + slot + "/renew", "{\"fence\":999}").code(),
             QByteArray("lease-lost"));
    QCOMPARE(m_ada->ask("GET", "/v1/leases/" + slot + "/revisions/1?fence=" + fence).body,
             TeamScene::item("t-1"));
    QCOMPARE(m_ada->ask("GET", "/v1/leases/" + slot + "/revisions/1").status, 422);
    QCOMPARE(m_ada->ask("GET", "/v1/leases/" + slot + "/revisions/7?fence=" + fence).status, 404);

    const HttpReply decided
        = m_ada->ask("PUT", "/v1/decisions/d-1", TeamScene::decision(lease, "d-1", "Here."));
    QVERIFY2(decided.status == 201, decided.body.constData());
    const HttpReply recalled = m_ada->ask("POST", "/v1/decisions/d-1/recall");
    QCOMPARE(recalled.status, 200);
    COMPARE_JSON(recalled.json().at("previous").at("final_text"), "Here.");
    QVERIFY(recalled.json().at("fence").get<qint64>() > lease.at("fence").get<qint64>());
    const QByteArray newKey
        = "{\"fence\":" + QByteArray::number(recalled.json().at("fence").get<qint64>());
    QCOMPARE(m_ada
                 ->ask("POST", "/v1/leases/" + slot + "/release",
                       newKey + ",\"delay_ms\":60000,\"reason\":\"later\"}")
                 .status,
             204);
    COMPARE_JSON(leaseOne(*m_ada).at("item").at("external_id"), "t-2");
    COMPARE_JSON(m_ada->ask("POST", "/v1/leases", "{}").json(), Json::array());
}

// The reply may be lost; the decision is not, and it is one.
void TestGatewayReviewers::repeats()
{
    const Json lease = leaseOne(*m_ada);
    const QByteArray body = TeamScene::decision(lease, "d-1", "Here.");
    m_ada->disconnect();
    m_ada->connectNow();
    m_ada->send(m_ada->written("PUT", "/v1/decisions/d-1", body));
    QTRY_COMPARE(m_team->count(QStringLiteral("decision")), 1);
    m_ada->disconnect(); // without having read the answer
    HttpPeer elsewhere(m_ports.front(), m_team->reviewer());
    const HttpReply again = elsewhere.ask("PUT", "/v1/decisions/d-1", body);
    QCOMPARE(again.status, 200);
    COMPARE_JSON(again.json().at("repeated"), true);
    const HttpReply receipt = elsewhere.ask("GET", "/v1/decisions/d-1");
    QCOMPARE(receipt.body, again.body);
    QCOMPARE(elsewhere.ask("PUT", "/v1/decisions/d-1", TeamScene::decision(lease, "d-1")).code(),
             QByteArray("conflict"));
    QCOMPARE(elsewhere.ask("GET", "/v1/decisions/d-2").status, 404);
    QCOMPARE(m_team->count(QStringLiteral("outcome")), 1);
    QCOMPARE(m_team->count(QStringLiteral("feedback")), 1);
}

// One lease for all: what is refused leaves it as it was.
void TestGatewayReviewers::refusedDecisions()
{
    struct Row {
        const char *pointer; // of a member of the body
        const char *value;
        int status;
    };

    const std::vector<Row> rows {
        {"/decision/action", "\"maybe\"", 422},
        {"/decision/labels", "[{\"code\":\"fact\",\"severity\":\"huge\"}]", 422},
        {"/decision/labels", "[{\"code\":\"odd\",\"severity\":\"minor\"}]", 422},
        {"/decision/decision_id", "\"d-2\"", 422}, // another than the path's
        {"/decision/final_text", "\"Other.\"", 422}, // with an approval
        {"/slot", "4711", 404},
        {"/decision", "null", 422},
        {"/fence", "999999", 409},
    };
    const QByteArray good = TeamScene::decision(leaseOne(*m_ada), "d-1");
    for (const Row &row : rows) {
        Json body = *parseJson(good);
        body[Json::json_pointer(row.pointer)] = *parseJson(row.value);
        const HttpReply reply = m_ada->ask("PUT", "/v1/decisions/d-1", toLine(body));
        QVERIFY2(reply.status == row.status, (row.value + reply.body).constData());
        QVERIFY(!reply.code().isEmpty());
        QCOMPARE(m_team->count(QStringLiteral("outcome")), 0);
    }
}

void TestGatewayReviewers::whoTheTokenSays()
{
    const Json lease = leaseOne(*m_ada, "{\"reviewer\":\"eve\"}");
    Json body = *parseJson(TeamScene::decision(lease, "d-1"));
    body["decision"]["reviewer"] = "eve";
    body["reviewer"] = "eve";
    QCOMPARE(m_ada->ask("PUT", "/v1/decisions/d-1", toLine(body)).status, 201);
    QCOMPARE(m_team->count(QStringLiteral("decision WHERE reviewer = 'ada'")), 1);
    QCOMPARE(m_team->count(QStringLiteral("decision")), 1);
    QCOMPARE(m_ada->ask("GET", "/v1/outcomes").status, 403);
    QCOMPARE(m_ada->ask("POST", "/v1/items", TeamScene::item("t-9")).status, 403);
    QCOMPARE(m_ada->ask("POST", "/v1/queues/default/pause").status, 403);
}

void TestGatewayReviewers::skillsTheTokenSays()
{
    const QByteArray german = TeamScene::item(
        "g-1", "\"queue\":\"german\",\"required_skills\":[\"de\"],\"priority\":90");
    QCOMPARE(m_shop->ask("POST", "/v1/items", german).status, 201);
    const QByteArray named = "{\"producer\":\"shop\",\"external_id\":\"g-1\",\"skills\":[\"de\"]}";
    QCOMPARE(m_ada->ask("POST", "/v1/leases", named).code(), QByteArray("not-permitted"));
    COMPARE_JSON(
        m_ada->ask("POST", "/v1/leases", "{\"queue\":\"german\",\"skills\":[\"de\"]}").json(),
        Json::array());
    HttpPeer dieter(
        otherPort(),
        m_team->token(Who::Role::Reviewer, QStringLiteral("dieter"), {}, {QStringLiteral("de")}));
    COMPARE_JSON(leaseOne(dieter, named).at("item").at("external_id"), "g-1");
}

void TestGatewayReviewers::queuesTheTokenSays()
{
    QCOMPARE(m_shop->ask("POST", "/v1/items", TeamScene::item("m-1", "\"queue\":\"mail\"")).status,
             201);
    const Json held = leaseOne(*m_ada, "{\"queue\":\"default\"}");
    HttpPeer mail(
        otherPort(),
        m_team->token(Who::Role::Reviewer, QStringLiteral("ada"), {QStringLiteral("mail")}));
    QCOMPARE(mail.ask("POST", "/v1/leases", "{\"queue\":\"default\"}").code(),
             QByteArray("not-permitted"));
    QCOMPARE(
        mail.ask("POST", "/v1/leases", "{\"producer\":\"shop\",\"external_id\":\"t-2\"}").code(),
        QByteArray("not-found"));
    QCOMPARE(mail.ask("POST", "/v1/leases",
                      "{\"queue\":\"mail\",\"producer\":\"shop\",\"external_id\":\"t-2\"}")
                 .code(),
             QByteArray("not-found"));
    const Json leases = mail.ask("POST", "/v1/leases", "{\"max\":3}").json();
    QCOMPARE(leases.size(), 1u);
    COMPARE_JSON(leases[0].at("queue"), "mail");
    const Json adopted = mail.ask("GET", "/v1/leases").json();
    QCOMPARE(adopted.size(), 1u);
    COMPARE_JSON(adopted[0].at("queue"), "mail");
    const QByteArray path
        = "/v1/leases/" + QByteArray::number(held.at("slot").get<qint64>()) + "/renew";
    const QByteArray key = "{\"fence\":" + QByteArray::number(held.at("fence").get<qint64>()) + '}';
    QCOMPARE(mail.ask("POST", path, key).status, 404);
    QCOMPARE(mail.ask("PUT", "/v1/decisions/d-1", TeamScene::decision(held, "d-1")).status, 404);
    QCOMPARE(m_ada->ask("PUT", "/v1/decisions/d-1", TeamScene::decision(held, "d-1")).status, 201);
    QCOMPARE(mail.ask("GET", "/v1/decisions/d-1").status, 404);
    QCOMPARE(mail.ask("POST", "/v1/decisions/d-1/recall").status, 404);
    QCOMPARE(mail.ask("GET", "/v1/search?q=hear&queue=default").status, 403);
    QCOMPARE(mail.ask("POST", "/v1/memory", "{\"queue\":\"default\",\"text\":\"x\"}").status, 403);
}

void TestGatewayReviewers::leasesOfOthers()
{
    const Json lease = leaseOne(*m_ada);
    HttpPeer bob(m_ports.front(), m_team->reviewer(QStringLiteral("bob")));
    const QByteArray path = "/v1/leases/" + QByteArray::number(lease.at("slot").get<qint64>());
    const QByteArray fence = QByteArray::number(lease.at("fence").get<qint64>());
    for (const char *what : {"/renew", "/release"})
        QCOMPARE(bob.ask("POST", path + what, "{\"fence\":" + fence + '}').status, 409);
    QCOMPARE(bob.ask("GET", path + "/revisions/1?fence=" + fence).status, 409);
    QCOMPARE(
        bob.ask("POST", "/v1/leases", "{\"producer\":\"shop\",\"external_id\":\"t-1\"}").code(),
        QByteArray("busy"));
    QCOMPARE(bob.ask("PUT", "/v1/decisions/d-1", TeamScene::decision(lease, "d-1")).status, 404);
    QCOMPARE(bob.ask("GET", "/v1/items/t-1?producer=shop").status, 404);
    QCOMPARE(m_ada->ask("GET", "/v1/items/t-1?producer=shop").status, 200);
    QCOMPARE(m_ada->ask("PUT", "/v1/decisions/d-2", TeamScene::decision(lease, "d-2")).status, 201);
    QCOMPARE(bob.ask("GET", "/v1/decisions/d-2").status, 404);
    QCOMPARE(bob.ask("POST", "/v1/decisions/d-2/recall").status, 404);
    // What others decided is not theirs to see, nor whether they did.
    QVERIFY(m_ada->ask("GET", "/v1/items/t-1?producer=shop").json().at("outcome").is_null());
}

void TestGatewayReviewers::waitingForWork()
{
    while (!m_ada->ask("POST", "/v1/leases", "{\"max\":3}").json().empty()) {}
    QElapsedTimer timer;
    timer.start();
    auto waiting
        = std::async(std::launch::async, [&, token = m_team->reviewer(QStringLiteral("bob"))] {
              HttpPeer bob(otherPort(), token);
              const HttpReply reply = bob.ask("POST", "/v1/leases", "{\"wait\":25}");
              return std::pair(reply, timer.elapsed());
          });
    QCOMPARE(waiting.wait_for(std::chrono::milliseconds(700)), std::future_status::timeout);
    QCOMPARE(m_shop->ask("POST", "/v1/items", TeamScene::item("t-3")).status, 201);
    const auto [reply, after] = waiting.get();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json().size(), 1u);
    COMPARE_JSON(reply.json()[0].at("item").at("external_id"), "t-3");
    QVERIFY2(after < 10'000, QByteArray::number(after).constData());
}

void TestGatewayReviewers::aNewerRevision()
{
    const Json lease = leaseOne(*m_ada);
    const QByteArray second = TeamScene::item("t-1", "\"revision\":2");
    COMPARE_JSON(m_shop->ask("POST", "/v1/items", second).json().at("state"), "revised");
    const HttpReply unseen
        = m_ada->ask("PUT", "/v1/decisions/d-1", TeamScene::decision(lease, "d-1"));
    QCOMPARE(unseen.status, 409);
    QCOMPARE(unseen.code(), QByteArray("not-seen"));
    const QByteArray renew
        = "/v1/leases/" + QByteArray::number(lease.at("slot").get<qint64>()) + "/renew";
    const HttpReply renewed = m_ada->ask(
        "POST", renew, "{\"fence\":" + QByteArray::number(lease.at("fence").get<qint64>()) + '}');
    COMPARE_JSON(renewed.json().at("item").at("revision"), 2);
    QCOMPARE(
        m_ada->ask("PUT", "/v1/decisions/d-1", TeamScene::decision(renewed.json(), "d-1")).status,
        201);
}

void TestGatewayReviewers::takenAlong()
{
    QCOMPARE(m_ada->ask("POST", "/v1/leases", "{\"queue\":\"default\",\"offline\":true}").code(),
             QByteArray("not-permitted"));
    Query allow(m_team->database(), QStringLiteral("UPDATE queue SET offline_ms = 28800000"));
    QVERIFY(allow.run());
    const HttpReply taken
        = m_ada->ask("POST", "/v1/leases", "{\"queue\":\"default\",\"offline\":true,\"max\":25}");
    QCOMPARE(taken.status, 200);
    QCOMPARE(taken.json().size(), 2u);
    const qint64 length = taken.json()[0].at("lease_ms").get<qint64>();
    QVERIFY(length > 28'700'000 && length <= 28'800'000); // what is left of it
    QCOMPARE(m_ada->ask("POST", "/v1/leases", "{\"offline\":true,\"max\":26}").status, 422);
}

void TestGatewayReviewers::findingEarlierWork()
{
    const Json lease = leaseOne(*m_ada);
    QCOMPARE(m_ada
                 ->ask("PUT", "/v1/decisions/d-1",
                       TeamScene::decision(lease, "d-1", "It is in the cupboard."))
                 .status,
             201);
    // The index is filled by the way.
    const auto hits = [&] {
        return m_ada->ask("GET", "/v1/search?q=cupboard&limit=5").json();
    };
    QTRY_COMPARE_WITH_TIMEOUT(hits().at("hits").size(), 1u, 30'000);
    COMPARE_JSON(hits().at("hits")[0].at("external_id"), "t-1");
    QCOMPARE(m_ada->ask("GET", "/v1/search").status, 422);
    const HttpReply memory = m_ada->ask("POST", "/v1/memory",
                                        "{\"queue\":\"default\",\"language\":\"en\",\"text\":\"It "
                                        "is hear.\",\"question\":\"Where is "
                                        "it?\",\"later\":1}");
    QCOMPARE(memory.status, 200);
    QVERIFY(memory.json().at("suggestions").is_array());
    QVERIFY(memory.json().at("similar").is_array());
    QCOMPARE(m_ada->ask("POST", "/v1/memory", "{\"queue\":\"default\"}").status, 422);
}

// Who decides between them sees both decisions, and nobody else does: reviewers stay blind.
void TestGatewayReviewers::whatSomebodyDecidesBetween()
{
    QCOMPARE(m_shop
                 ->ask("POST", "/v1/items",
                       TeamScene::item("a-1", "\"overlap\":2,\"agreement\":\"adjudicate\""))
                 .status,
             201);
    const QByteArray named = "{\"producer\":\"shop\",\"external_id\":\"a-1\"}";
    const auto leased = [&named](HttpPeer &peer) {
        return peer.ask("POST", "/v1/leases", named).json().at(0);
    };
    const auto path = [](const Json &lease) {
        return "/v1/leases/" + QByteArray::number(lease.at("slot").get<qint64>())
            + "/opinions?fence=" + QByteArray::number(lease.at("fence").get<qint64>());
    };
    HttpPeer bob(m_ports.front(), m_team->reviewer(QStringLiteral("bob")));
    const Json none = *parseJson("{\"opinions\":[]}");
    const Json first = leased(*m_ada);
    COMPARE_JSON(m_ada->ask("GET", path(first)).json(), none);
    QCOMPARE(
        m_ada->ask("PUT", "/v1/decisions/d-a", TeamScene::decision(first, "d-a", "It is here."))
            .status,
        201);
    const Json second = leased(bob);
    COMPARE_JSON(bob.ask("GET", path(second)).json(), none);
    QCOMPARE(bob.ask("PUT", "/v1/decisions/d-b", TeamScene::decision(second, "d-b", "It is there."))
                 .status,
             201);
    HttpPeer sen(
        otherPort(),
        m_team->token(Who::Role::Reviewer, QStringLiteral("sen"), {}, {QStringLiteral("*")}));
    const Json third = leased(sen);
    COMPARE_JSON(third.at("kind"), "adjudication");
    const HttpReply told = sen.ask("GET", path(third));
    QCOMPARE(told.status, 200);
    QStringList said;
    const Json body = told.json();
    for (const Json &opinion : body.at("opinions")) {
        said += toQString(opinion.at("reviewer").get<std::string>()) + u' '
            + toQString(opinion.at("final_text").get<std::string>());
    }
    said.sort(); // both may have decided in the same millisecond
    QCOMPARE(said.join(u'|'), QStringLiteral("ada It is here.|bob It is there."));
    for (HttpPeer *peer : {m_ada.get(), &bob})
        QCOMPARE(peer->ask("GET", path(third)).code(), QByteArray("lease-lost"));
    QCOMPARE(sen.ask("GET", path(first)).code(), QByteArray("lease-lost"));
    HttpPeer mail(m_ports.front(),
                  m_team->token(Who::Role::Reviewer, QStringLiteral("sen"),
                                {QStringLiteral("mail")}, {QStringLiteral("*")}));
    QCOMPARE(mail.ask("GET", path(third)).status, 404);
}

void TestGatewayReviewers::followingErasures()
{
    COMPARE_JSON(m_ada->ask("GET", "/v1/erasures?after=0").json(),
                 *parseJson("{\"erasures\":[],\"next\":0}"));
    QCOMPARE(m_ada->ask("POST", "/v1/erasures/ack", "{\"seq\":1,\"workstation\":\"w-1\"}").status,
             422);
    QCOMPARE(m_ada->ask("POST", "/v1/erasures/ack", "{\"seq\":0,\"workstation\":\"w-1\"}").status,
             204);
    HttpPeer sue(m_ports.front(), m_team->supervisor());
    const Json stations = sue.ask("GET", "/v1/erasures/stations").json();
    QCOMPARE(stations.size(), 1u);
    COMPARE_JSON(stations[0].at("reviewer"), "ada");
}

void TestGatewayReviewers::largeErasures_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("1,001") << 1'001;
    QTest::newRow("20,000") << 20'000;
}

// From the erasure to what a workstation reads: in parts, each of which it takes, and none missing.
void TestGatewayReviewers::largeErasures()
{
    QFETCH(int, count);
    Query fill(
        m_team->database(),
        QStringLiteral(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
            " INSERT INTO item (item_id, producer, external_id, revision, queue, subject_id,"
            " priority, overlap, agreement, state, body_sha256, line, created_at, updated_at,"
            " closed_at) SELECT 'x-' || n.i, 'shop', 'x-' || n.i, 1, 'default', 'p', 50, 1,"
            " 'first', 'cancelled', '', t.line, 1, 1, 1 FROM n"
            " JOIN item t ON t.external_id = 't-1'")
            .arg(count));
    const Result<> filled = fill.run();
    QVERIFY2(filled, filled ? "" : qPrintable(toString(filled.error())));
    fill.finish();
    const auto erased = eraseSubject(m_team->store(), QStringLiteral("p"));
    QVERIFY2(erased, erased ? "" : qPrintable(toString(erased.error())));
    const Json first = m_ada->ask("GET", "/v1/erasures").json();
    for (const Json &notice : first.at("erasures"))
        QVERIFY(notice.at("item_ids").size() <= 500u);
    const SystemClock clock;
    QueueClient ada(m_team->gateway().address(), m_team->reviewer(), clock);
    QSet<QString> ids;
    qint64 seq = 0;
    for (int pages = 0;; ++pages) {
        QVERIFY(pages < 100);
        const auto list = ada.queue.erasures(seq);
        QVERIFY2(list, list ? "" : qPrintable(toString(list.error())));
        if (list->erased.empty())
            break;
        for (const ErasedItems &one : list->erased) {
            QCOMPARE(one.seq, ++seq); // without gaps
            ids += QSet<QString>(one.itemIds.begin(), one.itemIds.end());
        }
        QCOMPARE(list->next, seq);
    }
    QCOMPARE(ids.size(), count);
    QVERIFY(ada.queue.ackErasures(seq, QStringLiteral("w-1")));
}

// Between values a line break is white space; within a text there is none in JSON.
void TestGatewayReviewers::lineBreaksInDecisions()
{
    const Json lease = leaseOne(*m_ada);
    const QByteArray body = TeamScene::decision(lease, "d-1", "First.~Second.");
    const QByteArray raw = QByteArray(body).replace("~", "\n").replace(",\"", ",\r\n  \"");
    const HttpReply within
        = m_ada->ask("PUT", "/v1/decisions/d-1", QByteArray(body).replace("~", "\n"));
    QCOMPARE(within.status, 422);
    QCOMPARE(within.code(), QByteArray("invalid-input"));
    QCOMPARE(m_ada->ask("PUT", "/v1/decisions/d-1", raw).status, 422);
    const QByteArray escaped = QByteArray(body).replace("~", "\\n\\\"").replace(",\"", ",\r\n  \"");
    const HttpReply good = m_ada->ask("PUT", "/v1/decisions/d-1", escaped);
    QVERIFY2(good.status == 201, good.body.constData());
    const Json outcome = m_shop->ask("GET", "/v1/items/t-1/outcome").json();
    COMPARE_JSON(outcome.at("final_text"), "First.\n\"Second.");
}

// They learn nothing of it, and what they send is not kept.
void TestGatewayReviewers::whoNeverHeldIt()
{
    const Json lease = leaseOne(*m_ada);
    HttpPeer bob(m_ports.front(), m_team->reviewer(QStringLiteral("bob")));
    Json other = *parseJson(TeamScene::decision(lease, "d-b"));
    other["decision"]["external_id"] = "guess";
    const HttpReply theirs = bob.ask("PUT", "/v1/decisions/d-b", toLine(other));
    other["slot"] = 4711;
    const HttpReply nobodys = bob.ask("PUT", "/v1/decisions/d-b", toLine(other));
    for (const HttpReply &reply : {theirs, nobodys}) {
        QCOMPARE(reply.status, 404);
        QVERIFY2(!reply.body.contains("t-1"), reply.body.constData());
    }
    COMPARE_JSON(theirs.json().at("what"), nobodys.json().at("what"));
    COMPARE_JSON(theirs.json().at("remedy"), nobodys.json().at("remedy"));
    QCOMPARE(m_team->count(QStringLiteral("decision")), 0);
    // Whoever had it and lost it has their text kept.
    QVERIFY(m_team->store().reassign(lease.at("slot").get<qint64>(), QStringLiteral("bob")));
    QCOMPARE(m_ada->ask("PUT", "/v1/decisions/d-a", TeamScene::decision(lease, "d-a")).code(),
             QByteArray("lease-lost"));
    QCOMPARE(m_team->count(QStringLiteral("decision WHERE status = 'superseded'")), 1);
}

void TestGatewayReviewers::recallTellsNothing()
{
    const Json lease = leaseOne(*m_ada);
    QCOMPARE(m_ada->ask("PUT", "/v1/decisions/d-1", TeamScene::decision(lease, "d-1")).status, 201);
    HttpPeer bob(m_ports.front(), m_team->reviewer(QStringLiteral("bob")));
    const HttpReply theirs = bob.ask("POST", "/v1/decisions/d-1/recall");
    const HttpReply nobodys = bob.ask("POST", "/v1/decisions/d-0/recall");
    for (const HttpReply &reply : {theirs, nobodys}) {
        QCOMPARE(reply.status, 404);
        QCOMPARE(reply.code(), QByteArray("not-found"));
    }
    COMPARE_JSON(theirs.json().at("what"), nobodys.json().at("what"));
    COMPARE_JSON(theirs.json().at("remedy"), nobodys.json().at("remedy"));
    QCOMPARE(m_ada->ask("POST", "/v1/decisions/d-1/recall").status, 200);
}

QTEST_GUILESS_MAIN(TestGatewayReviewers)
#include "tst_gateway_reviewers.moc"
