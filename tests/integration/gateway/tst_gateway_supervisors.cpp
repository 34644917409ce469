// SPDX-License-Identifier: GPL-3.0-or-later
// What supervisors ask of the running gateway, over real sockets; their tokens come from the
// command line.
#include "tests/integration/gateway/teamscene.h"
#include "tests/support/clirunner.h"

#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

class TestGatewaySupervisors final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tokensOfTheCommandLine();
    void queuesAndTheirStop();
    void listing();
    void deadAndBack();
    void givenToAnother();
    void onlyTheirQueues();

private:
    [[nodiscard]] Json leaseOne(HttpPeer &peer, const QByteArray &body = "{}");

    std::unique_ptr<TeamScene> m_team;
    std::unique_ptr<HttpPeer> m_shop;
    std::unique_ptr<HttpPeer> m_ada;
    std::unique_ptr<HttpPeer> m_sue;
};

void TestGatewaySupervisors::init()
{
    m_team = std::make_unique<TeamScene>();
    const quint16 port = m_team->startGateway().port();
    m_shop = std::make_unique<HttpPeer>(port, m_team->producer());
    m_ada = std::make_unique<HttpPeer>(port, m_team->reviewer());
    m_sue = std::make_unique<HttpPeer>(port, m_team->supervisor());
    for (const char *id : {"t-1", "t-2", "t-3"})
        QCOMPARE(m_shop->ask("POST", "/v1/items", TeamScene::item(id)).status, 201);
}

void TestGatewaySupervisors::cleanup()
{
    m_sue.reset();
    m_ada.reset();
    m_shop.reset();
    m_team.reset();
}

Json TestGatewaySupervisors::leaseOne(HttpPeer &peer, const QByteArray &body)
{
    const Json leases = peer.ask("POST", "/v1/leases", body).json();
    return leases.size() == 1 ? leases.front() : Json();
}

void TestGatewaySupervisors::tokensOfTheCommandLine()
{
    const CliRunner cli(m_team->address());
    const CliResult made = cli.run({QStringLiteral("token"), QStringLiteral("create"),
                                    QStringLiteral("supervisor"), QStringLiteral("zoe"),
                                    QStringLiteral("--queue"), QStringLiteral("default,mail")});
    QCOMPARE(made.exitCode, 0);
    const QByteArray token = made.out.trimmed();
    HttpPeer zoe(m_team->gateway().port(), token);
    const Json me = zoe.ask("GET", "/v1/me").json();
    QCOMPARE(me,
             *parseJson("{\"subject\":\"zoe\",\"role\":\"supervisor\",\"queues\":[\"default\","
                        "\"mail\"],\"skills\":[]}"));
    const QString id = QString::fromLatin1(token.split('_').at(1));
    QCOMPARE(cli.run({QStringLiteral("token"), QStringLiteral("revoke"), id}).exitCode, 0);
    // Worthless at once, or nearly.
    QTRY_COMPARE_WITH_TIMEOUT(zoe.ask("GET", "/v1/me").status, 401, 10'000);
    QCOMPARE(zoe.ask("GET", "/v1/me").header("www-authenticate"), QByteArray("Bearer"));
    QVERIFY(!m_team->gateway().log().contains(token));
}

void TestGatewaySupervisors::queuesAndTheirStop()
{
    QVERIFY(!leaseOne(*m_ada).is_null());
    const HttpReply all = m_sue->ask("GET", "/v1/queues");
    QCOMPARE(all.json().size(), 1u);
    const HttpReply one = m_sue->ask("GET", "/v1/queues/default");
    QCOMPARE(one.json(), all.json()[0]);
    QCOMPARE(one.json().at("ready"), 2);
    QCOMPARE(one.json().at("leased"), 1);
    QVERIFY(one.json().at("oldest").is_string());
    QCOMPARE(m_sue->ask("GET", "/v1/queues/none").status, 404);

    QCOMPARE(m_sue->ask("POST", "/v1/queues/default/pause").status, 204);
    QCOMPARE(m_sue->ask("GET", "/v1/queues/default").json().at("paused"), true);
    const HttpReply refused
        = m_ada->ask("POST", "/v1/leases", "{\"producer\":\"shop\",\"external_id\":\"t-2\"}");
    QCOMPARE(refused.status, 423);
    QCOMPARE(refused.code(), QByteArray("paused"));
    QCOMPARE(m_ada->ask("POST", "/v1/leases", "{}").json(), Json::array());
    QCOMPARE(m_sue->ask("POST", "/v1/queues/default/resume").status, 204);
    QVERIFY(!leaseOne(*m_ada).is_null());
    QCOMPARE(m_sue->ask("POST", "/v1/queues/none/pause").status, 404);
}

void TestGatewaySupervisors::listing()
{
    const Json first = m_sue->ask("GET", "/v1/items?limit=2").json();
    QCOMPARE(first.at("items").size(), 2u);
    QCOMPARE(first.at("items")[0].at("external_id"), "t-1");
    QCOMPARE(first.at("items")[0].at("slots").size(), 1u);
    const QByteArray cursor = QByteArray::fromStdString(first.at("next").get<std::string>());
    const Json last = m_sue->ask("GET", "/v1/items?limit=2&cursor=" + cursor).json();
    QCOMPARE(last.at("items").size(), 1u);
    QVERIFY(last.at("next").is_null());
    QVERIFY(!m_sue->ask("GET", "/v1/items").body.contains("hear")); // no word of what it is about
    QCOMPARE(m_shop
                 ->ask("POST", "/v1/items",
                       TeamScene::item("u-1", "\"due_at\":\"2026-01-01T00:00:00Z\""))
                 .status,
             201);
    const Json due = m_sue->ask("GET", "/v1/items?state=due").json();
    QCOMPARE(due.at("items").size(), 1u);
    QCOMPARE(due.at("items")[0].at("external_id"), "u-1");
    for (const char *state :
         {"open", "due", "dead", "done", "cancelled", "expired", "redraft", "undelivered"}) {
        QCOMPARE(m_sue->ask("GET", QByteArray("/v1/items?state=") + state).status, 200);
    }
    QCOMPARE(m_sue->ask("GET", "/v1/items?state=odd").status, 422);
    QCOMPARE(m_sue->ask("GET", "/v1/items?cursor=x").status, 422);
    QCOMPARE(m_sue->ask("GET", "/v1/items/t-1?producer=shop").json().at("state"), "open");
    QCOMPARE(m_sue->ask("GET", "/v1/items/t-1").status, 422); // whose?
}

void TestGatewaySupervisors::deadAndBack()
{
    Query once(m_team->database(), QStringLiteral("UPDATE queue SET max_deliveries = 2"));
    QVERIFY(once.run());
    const Json lease = leaseOne(*m_ada);
    const QByteArray path
        = "/v1/leases/" + QByteArray::number(lease.at("slot").get<qint64>()) + "/release";
    QCOMPARE(m_ada
                 ->ask("POST", path,
                       "{\"fence\":" + QByteArray::number(lease.at("fence").get<qint64>())
                           + ",\"reason\":\"unrenderable\"}")
                 .status,
             204);
    const Json dead = m_sue->ask("GET", "/v1/items?state=dead").json();
    QCOMPARE(dead.at("items").size(), 1u);
    QCOMPARE(dead.at("items")[0].at("external_id"), "t-1");
    QCOMPARE(m_sue->ask("POST", "/v1/items/t-1/requeue").status, 422); // whose?
    QCOMPARE(m_sue->ask("POST", "/v1/items/t-1/requeue?producer=bank").status, 404);
    const HttpReply back = m_sue->ask("POST", "/v1/items/t-1/requeue?producer=shop");
    QVERIFY2(back.status == 204, back.body.constData());
    QCOMPARE(m_sue->ask("GET", "/v1/items?state=dead").json().at("items").size(), 0u);
    QCOMPARE(m_sue->ask("POST", "/v1/items/t-2/requeue?producer=shop").status, 409);
}

void TestGatewaySupervisors::givenToAnother()
{
    const Json lease = leaseOne(*m_ada);
    const QByteArray path
        = "/v1/leases/" + QByteArray::number(lease.at("slot").get<qint64>()) + "/reassign";
    QCOMPARE(m_sue->ask("POST", path, "{}").status, 422);
    QCOMPARE(m_ada->ask("POST", path, "{\"reviewer\":\"bob\"}").status, 403);
    const HttpReply done
        = m_sue->ask("POST", path, "{\"reviewer\":\"bob\",\"reason\":\"she is away\"}");
    QVERIFY2(done.status == 204, done.body.constData());
    HttpPeer bob(m_team->gateway().port(), m_team->reviewer(QStringLiteral("bob")));
    QCOMPARE(leaseOne(bob).at("item").at("external_id"), "t-1");
    QCOMPARE(m_ada->ask("PUT", "/v1/decisions/d-1", TeamScene::decision(lease, "d-1")).code(),
             QByteArray("lease-lost"));
    QCOMPARE(m_sue->ask("POST", "/v1/leases/4711/reassign", "{\"reviewer\":\"bob\"}").status, 404);
    QCOMPARE(m_sue->ask("POST", "/v1/leases/x/reassign", "{\"reviewer\":\"bob\"}").status, 404);
}

void TestGatewaySupervisors::onlyTheirQueues()
{
    QCOMPARE(m_shop->ask("POST", "/v1/items", TeamScene::item("m-1", "\"queue\":\"mail\"")).status,
             201);
    const Json lease = leaseOne(*m_ada, "{\"queue\":\"default\"}");
    HttpPeer max(
        m_team->gateway().port(),
        m_team->token(Who::Role::Supervisor, QStringLiteral("max"), {QStringLiteral("mail")}));
    const Json queues = max.ask("GET", "/v1/queues").json();
    QCOMPARE(queues.size(), 1u);
    QCOMPARE(queues[0].at("name"), "mail");
    QCOMPARE(max.ask("GET", "/v1/queues/default").status, 404);
    QCOMPARE(max.ask("POST", "/v1/queues/default/pause").status, 403);
    const Json items = max.ask("GET", "/v1/items").json();
    QCOMPARE(items.at("items").size(), 1u);
    QCOMPARE(items.at("items")[0].at("external_id"), "m-1");
    QCOMPARE(max.ask("GET", "/v1/items?queue=default").status, 403);
    QCOMPARE(max.ask("GET", "/v1/items/t-1?producer=shop").status, 404);
    QCOMPARE(max.ask("POST", "/v1/items/t-1/requeue?producer=shop").status, 404);
    const QByteArray path
        = "/v1/leases/" + QByteArray::number(lease.at("slot").get<qint64>()) + "/reassign";
    QCOMPARE(max.ask("POST", path, "{\"reviewer\":\"bob\"}").status, 404);
}

QTEST_GUILESS_MAIN(TestGatewaySupervisors)
#include "tst_gateway_supervisors.moc"
