// SPDX-License-Identifier: GPL-3.0-or-later
// What producers ask of the running gateway, over real sockets.
#include "core/queue/sandbox.h"
#include "tests/integration/gateway/teamscene.h"

#include <QElapsedTimer>
#include <QTest>

#include <future>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

const Headers lines {{"Content-Type", "application/x-ndjson; charset=utf-8"}};

// As a reviewer would: takes the item and sends it with that text.
void decideIt(HttpPeer &reviewer, const QByteArray &externalId, const QByteArray &decisionId,
              const QByteArray &text = {})
{
    const HttpReply leased = reviewer.ask(
        "POST", "/v1/leases",
        "{\"producer\":\"shop\",\"external_id\":" + jsonString(toQString(externalId)) + '}');
    QCOMPARE(leased.status, 200);
    QCOMPARE(leased.json().size(), 1u);
    const HttpReply decided
        = reviewer.ask("PUT", "/v1/decisions/" + decisionId,
                       TeamScene::decision(leased.json().front(), decisionId, text));
    QVERIFY2(decided.status == 201, decided.body.constData());
}

} // namespace

class TestGatewayProducers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anItemsLife();
    void repeats();
    void manyAtOnce();
    void validatingStoresNothing();
    void nothingOfOthers();
    void oneQueue();
    void nothingOfOtherQueues();
    void lineBreaks();
    void waitingForAnOutcome();
    void notSent();
    void severalOutcomes();
    void aSandboxSendsNothing();
    void refusals_data();
    void refusals();

private:
    std::unique_ptr<TeamScene> m_team; // of refusals()
    QByteArray m_token;
};

void TestGatewayProducers::anItemsLife()
{
    TeamScene team;
    team.startGateway();
    HttpPeer shop(team.gateway().port(), team.producer());
    HttpPeer ada(team.gateway().port(), team.reviewer());
    const QByteArray id = "a/b c%2F?#\xc3\xa9";
    const QByteArray path = "/v1/items/" + id.toPercentEncoding();

    const HttpReply me = shop.ask("GET", "/v1/me");
    COMPARE_JSON(me.json().at("subject"), "shop");
    COMPARE_JSON(me.json().at("role"), "producer");
    QCOMPARE(me.header("bluepencil-api"), QByteArray("1"));
    QVERIFY(!me.header("x-request-id").isEmpty());

    const QByteArray unknown = "\"colour\":{\"b\":1.50,\"a\":[ ]}";
    const HttpReply submitted = shop.ask("POST", "/v1/items", TeamScene::item(id, unknown));
    QVERIFY2(submitted.status == 201, submitted.body.constData());
    COMPARE_JSON(submitted.json().at("state"), "accepted");
    COMPARE_JSON(submitted.json().at("external_id"), id.toStdString());
    const HttpReply revised
        = shop.ask("POST", path + "/revisions", TeamScene::item(id, "\"revision\":2," + unknown));
    QCOMPARE(revised.status, 200);
    COMPARE_JSON(revised.json().at("revision"), 2);
    QCOMPARE(shop.ask("POST", path + "/revisions", TeamScene::item("other")).status, 422);
    const HttpReply status = shop.ask("GET", path);
    COMPARE_JSON(status.json().at("state"), "open");
    COMPARE_JSON(status.json().at("revision"), 2);

    const HttpReply leased = ada.ask("POST", "/v1/leases", "{}");
    QVERIFY2(leased.body.contains(unknown), leased.body.constData()); // byte for byte
    const QByteArray decision = TeamScene::decision(leased.json().front(), "d-1", "It is here.");
    QCOMPARE(ada.ask("PUT", "/v1/decisions/d-1", decision).status, 201);

    const HttpReply outcome = shop.ask("GET", path + "/outcome");
    QCOMPARE(outcome.status, 200);
    COMPARE_JSON(outcome.json().at("final_text"), "It is here.");
    COMPARE_JSON(outcome.json().at("external_id"), id.toStdString());
    // The same one for whoever asks again; and its item is closed.
    QCOMPARE(shop.ask("GET", path + "/outcome").body, outcome.body);
    const QByteArray outcomeId
        = QByteArray::fromStdString(outcome.json().at("outcome_id").get<std::string>());
    for (int i = 0; i < 2; ++i)
        QCOMPARE(shop.ask("POST", "/v1/outcomes/" + outcomeId + "/ack").status, 204);
    QCOMPARE(shop.ask("POST", path + "/cancel").code(), QByteArray("gone"));
    COMPARE_JSON(shop.ask("GET", "/v1/outcomes").json(), Json::array());

    const QByteArray signal = "{\"outcome_id\":\"" + outcomeId
        + "\",\"kind\":\"csat\",\"value\":4,\"at\":\"2026-11-28T10:00:00Z\"}";
    QCOMPARE(shop.ask("POST", "/v1/signals", signal).status, 204);
    QCOMPARE(shop.ask("POST", "/v1/signals", signal).status, 204);
    QCOMPARE(team.count(QStringLiteral("outcome")), 1);
}

void TestGatewayProducers::repeats()
{
    TeamScene team;
    team.startGateway();
    HttpPeer shop(team.gateway().port(), team.producer());
    const HttpReply first = shop.ask("POST", "/v1/items", TeamScene::item("t-1"));
    const HttpReply again = shop.ask("POST", "/v1/items", TeamScene::item("t-1"));
    QCOMPARE(first.status, 201);
    QCOMPARE(again.status, 200);
    COMPARE_JSON(again.json().at("state"), "repeated");
    COMPARE_JSON(again.json().at("item_id"), first.json().at("item_id"));
    const HttpReply other = shop.ask("POST", "/v1/items", TeamScene::item("t-1", "\"task\":\"x\""));
    QCOMPARE(other.status, 409);
    QCOMPARE(other.code(), QByteArray("conflict"));
    QCOMPARE(team.count(QStringLiteral("item")), 1);
}

void TestGatewayProducers::manyAtOnce()
{
    TeamScene team;
    team.startGateway();
    HttpPeer shop(team.gateway().port(), team.producer());
    QByteArray body;
    for (int i = 0; i < 45; ++i) // more than one job of the database takes
        body += TeamScene::item("t-" + QByteArray::number(i)) + (i % 2 ? "\r\n" : "\n\n");
    body += "{\"external_id\":7}\nno JSON\n" + TeamScene::item("t-3");
    const HttpReply reply = shop.ask("POST", "/v1/items", body, lines);
    QCOMPARE(reply.status, 200);
    const Json answers = reply.json();
    QCOMPARE(answers.size(), 48u);
    for (int i = 0; i < 45; ++i) {
        COMPARE_JSON(answers[size_t(i)].at("external_id"), "t-" + std::to_string(i));
        COMPARE_JSON(answers[size_t(i)].at("state"), "accepted");
    }
    COMPARE_JSON(answers[45].at("code"), "invalid-input");
    COMPARE_JSON(answers[45].at("status"), 422);
    COMPARE_JSON(answers[46].at("code"), "invalid-input");
    COMPARE_JSON(answers[47].at("state"), "repeated");
    QCOMPARE(team.count(QStringLiteral("item")), 45);

    const QByteArray tooMany = QByteArray("{}\n").repeated(1001);
    QCOMPARE(shop.ask("POST", "/v1/items", tooMany, lines).code(), QByteArray("limit-exceeded"));
}

void TestGatewayProducers::validatingStoresNothing()
{
    TeamScene team;
    team.startGateway();
    HttpPeer shop(team.gateway().port(), team.producer());
    const HttpReply good = shop.ask("POST", "/v1/items/validate", TeamScene::item("t-1"));
    QCOMPARE(good.status, 200);
    COMPARE_JSON(good.json().at("valid"), true);
    const HttpReply bad
        = shop.ask("POST", "/v1/items/validate", TeamScene::item("t-1", "\"priority\":\"high\""));
    QCOMPARE(bad.status, 422);
    QVERIFY(bad.json().at("where").get<std::string>().find("/priority") != std::string::npos);
    const HttpReply several
        = shop.ask("POST", "/v1/items/validate", TeamScene::item("t-1") + "\n{}\n", lines);
    QCOMPARE(several.json().size(), 2u);
    COMPARE_JSON(several.json()[0].at("valid"), true);
    COMPARE_JSON(several.json()[1].at("status"), 422);
    QCOMPARE(team.count(QStringLiteral("item")), 0);
}

// Whose something is the token says, and nothing else does.
void TestGatewayProducers::nothingOfOthers()
{
    TeamScene team;
    team.startGateway();
    HttpPeer shop(team.gateway().port(), team.producer());
    HttpPeer bank(team.gateway().port(), team.producer(QStringLiteral("bank")));
    HttpPeer ada(team.gateway().port(), team.reviewer());
    QCOMPARE(shop.ask("POST", "/v1/items", TeamScene::item("t-1", "\"producer\":\"bank\"")).status,
             201);
    decideIt(ada, "t-1", "d-1");
    QCOMPARE(bank.ask("GET", "/v1/items/t-1").status, 404);
    QCOMPARE(bank.ask("GET", "/v1/items/t-1?producer=shop").status, 404);
    QCOMPARE(bank.ask("POST", "/v1/items/t-1/cancel").status, 404);
    QCOMPARE(bank.ask("GET", "/v1/items/t-1/outcome").status, 404);
    COMPARE_JSON(bank.ask("GET", "/v1/outcomes").json(), Json::array());
    const Json outcome = shop.ask("GET", "/v1/items/t-1/outcome").json();
    const QByteArray outcomePath
        = "/v1/outcomes/" + QByteArray::fromStdString(outcome.at("outcome_id").get<std::string>());
    const HttpReply theirs = bank.ask("POST", outcomePath + "/ack");
    const HttpReply nobodys = bank.ask("POST", "/v1/outcomes/none/ack");
    QCOMPARE(theirs.status, 404);
    COMPARE_JSON(theirs.json().at("what"), nobodys.json().at("what"));
    QCOMPARE(bank.ask("POST", outcomePath + "/nack", "{\"reason\":\"no\"}").status, 404);
    QCOMPARE(shop.ask("GET", "/v1/queues").status, 403);
    QCOMPARE(shop.ask("POST", "/v1/leases", "{}").status, 403);
    QCOMPARE(shop.ask("PUT", "/v1/decisions/d-2", "{}").status, 403);
    // An item of the same name is another one.
    QCOMPARE(bank.ask("POST", "/v1/items", TeamScene::item("t-1")).status, 201);
    QCOMPARE(team.count(QStringLiteral("item")), 2);
}

void TestGatewayProducers::oneQueue()
{
    TeamScene team;
    team.startGateway();
    HttpPeer shop(
        team.gateway().port(),
        team.token(Who::Role::Producer, QStringLiteral("shop"), {QStringLiteral("mail")}));
    const HttpReply other = shop.ask("POST", "/v1/items", TeamScene::item("t-1"));
    QCOMPARE(other.status, 403);
    QCOMPARE(other.code(), QByteArray("not-permitted"));
    QCOMPARE(shop.ask("POST", "/v1/items", TeamScene::item("t-1", "\"queue\":\"mail\"")).status,
             201);
    QCOMPARE(team.count(QStringLiteral("item")), 1);
}

// A token's queues bind all that is asked with it: what another token of the same producer sent
// elsewhere is as if it were not there.
void TestGatewayProducers::nothingOfOtherQueues()
{
    TeamScene team;
    const quint16 port = team.startGateway().port();
    HttpPeer shop(port, team.producer());
    HttpPeer mail(
        port, team.token(Who::Role::Producer, QStringLiteral("shop"), {QStringLiteral("mail")}));
    HttpPeer ada(port, team.reviewer());
    QCOMPARE(shop.ask("POST", "/v1/items", TeamScene::item("t-1")).status, 201);
    QCOMPARE(mail.ask("POST", "/v1/items", TeamScene::item("m-1", "\"queue\":\"mail\"")).status,
             201);
    const auto isUnknown = [&](const QByteArray &method, const QByteArray &theirs,
                               const QByteArray &nobodys, const QByteArray &body = {}) {
        const HttpReply reply = mail.ask(method, theirs, body);
        const HttpReply none
            = mail.ask(method, nobodys, QByteArray(body).replace("\"t-1\"", "\"t-0\""));
        if (reply.status != 404 || none.status != 404)
            qWarning("%s: %d %d", theirs.constData(), reply.status, none.status);
        return reply.status == 404 && none.status == 404
            && reply.json().at("what") == none.json().at("what")
            && reply.json().at("remedy") == none.json().at("remedy");
    };
    const QByteArray revision = TeamScene::item("t-1", "\"queue\":\"mail\",\"revision\":2");
    const auto nothingOfItem = [&] {
        return isUnknown("GET", "/v1/items/t-1", "/v1/items/t-0")
            && isUnknown("POST", "/v1/items/t-1/revisions", "/v1/items/t-0/revisions", revision)
            && isUnknown("POST", "/v1/items/t-1/cancel", "/v1/items/t-0/cancel")
            && isUnknown("GET", "/v1/items/t-1/outcome", "/v1/items/t-0/outcome");
    };
    QVERIFY(nothingOfItem());
    // Sent again it would reach the item, one by one or among others.
    QCOMPARE(mail.ask("POST", "/v1/items", revision).status, 403);
    COMPARE_JSON(mail.ask("POST", "/v1/items", revision, lines).json()[0].at("status"), 403);
    COMPARE_JSON(shop.ask("GET", "/v1/items/t-1").json().at("revision"), 1);
    decideIt(ada, "t-1", "d-1");
    decideIt(ada, "m-1", "d-2");
    QVERIFY(nothingOfItem());
    const Json mine = mail.ask("GET", "/v1/outcomes").json();
    QCOMPARE(mine.size(), 1u);
    COMPARE_JSON(mine[0].at("external_id"), "m-1");
    const Json theirs = shop.ask("GET", "/v1/outcomes").json();
    QCOMPARE(theirs.size(), 1u); // not taken by the other
    const auto id = QByteArray::fromStdString(theirs[0].at("outcome_id").get<std::string>());
    QVERIFY(isUnknown("POST", "/v1/outcomes/" + id + "/ack", "/v1/outcomes/none/ack"));
    QVERIFY(isUnknown("POST", "/v1/outcomes/" + id + "/nack", "/v1/outcomes/none/nack",
                      "{\"reason\":\"no\"}"));
    const QByteArray signal = "{\"outcome_id\":\"" + id
        + "\",\"kind\":\"csat\",\"value\":4,\"at\":\"2026-11-28T10:00:00Z\"}";
    QCOMPARE(mail.ask("POST", "/v1/signals", signal).status, 404);
    QCOMPARE(team.count(QStringLiteral("outcome_signal")), 0);
    const auto own = QByteArray::fromStdString(mine[0].at("outcome_id").get<std::string>());
    QCOMPARE(mail.ask("POST", "/v1/outcomes/" + own + "/ack").status, 204);
    QCOMPARE(mail.ask("GET", "/v1/items/m-1").status, 200);
    QCOMPARE(shop.ask("POST", "/v1/outcomes/" + id + "/ack").status, 204);
}

// Between values a line break is white space; within a text there is none in JSON.
void TestGatewayProducers::lineBreaks()
{
    TeamScene team;
    team.startGateway();
    HttpPeer shop(team.gateway().port(), team.producer());
    const QByteArray text = TeamScene::item("t-1", "\"metadata\":{\"note\":\"One~two\"}");
    for (const char *raw : {"\n", "\r", "\r\n", "\\\"\n"}) {
        const QByteArray body = QByteArray(text).replace("~", raw);
        for (const char *path : {"/v1/items", "/v1/items/validate", "/v1/items/t-1/revisions"}) {
            const HttpReply reply = shop.ask("POST", path, body);
            QCOMPARE(reply.status, 422);
            QCOMPARE(reply.code(), QByteArray("invalid-input"));
        }
    }
    const QByteArray pretty
        = QByteArray(text).replace("~", "\\n\\\\").replace(",\"", ",\r\n  \"") + "\n";
    const HttpReply good = shop.ask("POST", "/v1/items", pretty);
    QVERIFY2(good.status == 201, good.body.constData());
    HttpPeer ada(team.gateway().port(), team.reviewer());
    const Json leased = ada.ask("POST", "/v1/leases", "{}").json();
    QCOMPARE(leased.size(), 1u);
    COMPARE_JSON(leased[0].at("item").at("metadata").at("note"), "One\n\\two");
}

void TestGatewayProducers::waitingForAnOutcome()
{
    TeamScene team;
    team.startGateway();
    HttpPeer shop(team.gateway().port(), team.producer());
    HttpPeer ada(team.gateway().port(), team.reviewer());
    QCOMPARE(shop.ask("POST", "/v1/items", TeamScene::item("t-1")).status, 201);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(shop.ask("GET", "/v1/items/t-1/outcome?wait=1").status, 204);
    QVERIFY2(timer.elapsed() >= 900, QByteArray::number(timer.elapsed()).constData());
    timer.start();
    auto waiting = std::async(std::launch::async, [&, token = team.producer()] {
        HttpPeer peer(team.gateway().port(), token);
        return peer.ask("GET", "/v1/items/t-1/outcome?wait=25");
    });
    decideIt(ada, "t-1", "d-1", "It is here.");
    const HttpReply outcome = waiting.get();
    QCOMPARE(outcome.status, 200);
    COMPARE_JSON(outcome.json().at("final_text"), "It is here.");
    QVERIFY2(timer.elapsed() < 10'000, QByteArray::number(timer.elapsed()).constData());
    QCOMPARE(shop.ask("GET", "/v1/items/t-1/outcome?wait=26").status, 422);
}

void TestGatewayProducers::notSent()
{
    TeamScene team;
    team.startGateway();
    HttpPeer shop(team.gateway().port(), team.producer());
    HttpPeer ada(team.gateway().port(), team.reviewer());
    QCOMPARE(shop.ask("POST", "/v1/items", TeamScene::item("t-1")).status, 201);
    decideIt(ada, "t-1", "d-1", "It is here.");
    const Json taken = shop.ask("GET", "/v1/outcomes?hold_ms=1000").json();
    QCOMPARE(taken.size(), 1u);
    const QByteArray path
        = "/v1/outcomes/" + QByteArray::fromStdString(taken[0].at("outcome_id").get<std::string>());
    QCOMPARE(shop.ask("POST", path + "/nack", "{}").status, 422); // a reason is due
    QCOMPARE(shop.ask("POST", path + "/nack", "{\"reason\":\"mailbox full\"}").status, 204);
    const Json back = ada.ask("POST", "/v1/leases", "{\"only_returned\":true}").json();
    QCOMPARE(back.size(), 1u);
    COMPARE_JSON(back[0].at("not_sent_reason"), "mailbox full");
    COMPARE_JSON(back[0].at("previous").at("final_text"), "It is here.");
}

// Each is held for its taker; what is not acknowledged comes again.
void TestGatewayProducers::severalOutcomes()
{
    TeamScene team;
    team.startGateway();
    HttpPeer shop(team.gateway().port(), team.producer());
    HttpPeer ada(team.gateway().port(), team.reviewer());
    for (int i = 1; i <= 3; ++i) {
        const QByteArray id = "t-" + QByteArray::number(i);
        QCOMPARE(shop.ask("POST", "/v1/items", TeamScene::item(id)).status, 201);
        decideIt(ada, id, "d-" + QByteArray::number(i));
    }
    const Json first = shop.ask("GET", "/v1/outcomes?limit=2&hold_ms=1000").json();
    QCOMPARE(first.size(), 2u);
    COMPARE_JSON(first[0].at("external_id"), "t-1");
    const Json second = shop.ask("GET", "/v1/outcomes?hold_ms=60000").json();
    QCOMPARE(second.size(), 1u);
    COMPARE_JSON(second[0].at("external_id"), "t-3");
    const Json again = shop.ask("GET", "/v1/outcomes?wait=5").json();
    QCOMPARE(again.size(), 2u);
    COMPARE_JSON(again[0].at("outcome_id"), first[0].at("outcome_id"));
}

void TestGatewayProducers::aSandboxSendsNothing()
{
    TeamScene team;
    const Result<> made = setSandbox(team.database(), QStringLiteral("trial"), true, 1);
    QVERIFY2(made, made ? "" : qPrintable(toString(made.error())));
    team.startGateway();
    HttpPeer shop(team.gateway().port(), team.producer());
    HttpPeer ada(team.gateway().port(), team.reviewer());
    QCOMPARE(shop.ask("POST", "/v1/items", TeamScene::item("t-1", "\"queue\":\"trial\"")).status,
             201);
    decideIt(ada, "t-1", "d-1");
    COMPARE_JSON(shop.ask("GET", "/v1/outcomes").json(), Json::array());
    QCOMPARE(shop.ask("GET", "/v1/items/t-1/outcome").status, 204);
    COMPARE_JSON(shop.ask("GET", "/v1/items/t-1").json().at("sandbox"), true);
}

void TestGatewayProducers::refusals_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const QByteArray &request, const QByteArray &body,
                        int status, const QByteArray &code) {
        const qsizetype space = request.indexOf(' ');
        QTest::newRow(name) << request.left(space) << request.mid(space + 1) << body << status
                            << code;
    };
    row("no object", "POST /v1/items", "[]", 422, "invalid-input");
    row("no JSON", "POST /v1/items", "{", 422, "invalid-input");
    row("nothing", "POST /v1/items", "", 422, "invalid-input");
    row("a key twice", "POST /v1/items", "{\"external_id\":\"a\",\"external_id\":\"b\"}", 422,
        "invalid-input");
    row("no UTF-8", "POST /v1/items", TeamScene::item("t-1", "\"task\":\"\xff\""), 422,
        "invalid-input");
    row("an unknown agreement", "POST /v1/items", TeamScene::item("t-1", "\"agreement\":\"most\""),
        422, "invalid-input");
    row("an unknown role", "POST /v1/items",
        "{\"external_id\":\"t-1\",\"draft\":\"\",\"messages\":[{\"role\":\"god\",\"content\":\"\"}]"
        "}",
        422, "invalid-input");
    row("a signal of nothing", "POST /v1/signals",
        "{\"outcome_id\":\"none\",\"kind\":\"csat\",\"value\":1,\"at\":\"2026-11-28T10:00:00Z\"}",
        404, "not-found");
    row("not there", "GET /v1/items/none", "", 404, "not-found");
    row("revising nothing", "POST /v1/items/t-9/revisions", TeamScene::item("t-9"), 404,
        "not-found");
    row("cancelling nothing", "POST /v1/items/none/cancel", "", 404, "not-found");
    row("no such path", "GET /v1/none", "", 404, "not-found");
    row("no such version", "GET /v2/items/t-1", "", 404, "not-found");
    row("an empty part", "GET /v1/items//outcome", "", 404, "not-found");
    row("another method", "PUT /v1/items", "{}", 405, "unsupported");
    row("no number", "GET /v1/outcomes?limit=many", "", 422, "invalid-argument");
    row("too large a number", "GET /v1/outcomes?limit=101", "", 422, "invalid-argument");
    row("said twice", "GET /v1/outcomes?limit=1&limit=2", "", 422, "invalid-argument");
    row("no text in the path", "GET /v1/items/%ff", "", 422, "invalid-argument");
    row("U+0000 in the path", "GET /v1/items/a%00b", "", 422, "invalid-argument");
    row("U+0000 in the query", "GET /v1/outcomes?limit=%00", "", 422, "invalid-argument");
    row("too long a name", "GET /v1/items/" + QByteArray(1025, 'x'), "", 422, "invalid-argument");
}

void TestGatewayProducers::refusals()
{
    if (!m_team) {
        m_team = std::make_unique<TeamScene>();
        m_team->startGateway();
        m_token = m_team->producer();
    }
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    HttpPeer shop(m_team->gateway().port(), m_token);
    const HttpReply reply = shop.ask(method, target, body);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.code(), code);
    QCOMPARE(reply.header("bluepencil-api"), QByteArray("1"));
    QCOMPARE(QByteArray::fromStdString(reply.json().at("request_id").get<std::string>()),
             reply.header("x-request-id"));
    QCOMPARE(reply.header("allow"), status == 405 ? QByteArray("POST, GET") : QByteArray());
    QCOMPARE(m_team->count(QStringLiteral("item")), 0);
}

QTEST_GUILESS_MAIN(TestGatewayProducers)
#include "tst_gateway_producers.moc"
