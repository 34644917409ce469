// SPDX-License-Identifier: GPL-3.0-or-later
// The project's own client against the running gateway: on SQLite, and on PostgreSQL.
#include "tests/integration/gateway/queueclient.h"
#include "tests/integration/gateway/teamscene.h"
#include "tests/support/postgresserver.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace bluepencil;
using namespace bluepencil::test;

#define VERIFY_OK(result)                                                                          \
    do {                                                                                           \
        const auto &shown = (result);                                                              \
        QVERIFY2(shown, shown ? "" : qPrintable(toString(shown.error())));                         \
    } while (false)

class TestGatewayClient final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();
    void cleanup();
    void aReviewersDay();
    void aProducersDay();
    void aSupervisorsDay();
    void lostAnswers();
    void supervisorsLostAnswers();
    void nackTooLate();
    void takenAlong();
    void gatewayKilled();
    void backendsTerminated();

private:
    void submit(const QString &id, const QByteArray &more = {});
    [[nodiscard]] Lease leaseOne(const QString &externalId = {});
    [[nodiscard]] static DecisionRequest approve(const Lease &lease, const QString &decisionId);

    [[nodiscard]] HttpReviewQueue &shop() { return m_shop->queue; }

    [[nodiscard]] HttpReviewQueue &ada() { return m_ada->queue; }

    [[nodiscard]] HttpReviewQueue &sue() { return m_sue->queue; }

    PostgresServer m_server;
    SystemClock m_clock;
    QString m_database;
    std::unique_ptr<TeamScene> m_team;
    std::unique_ptr<QueueClient> m_shop;
    std::unique_ptr<QueueClient> m_ada;
    std::unique_ptr<QueueClient> m_sue;
};

void TestGatewayClient::initTestCase_data()
{
    QTest::addColumn<bool>("isPostgres");
    QTest::newRow("sqlite") << false;
    QTest::newRow("postgresql") << true;
}

void TestGatewayClient::initTestCase()
{
    if (const QString problem = m_server.start(); !problem.isEmpty())
        QSKIP(qPrintable(problem));
}

void TestGatewayClient::init()
{
    QFETCH_GLOBAL(bool, isPostgres);
    m_database = isPostgres ? m_server.createDatabase() : QString();
    m_team = std::make_unique<TeamScene>(m_database);
    const QString address = m_team->startGateway().address();
    CallRules patient;
    patient.overallMs = 60'000;
    patient.backoffMs = 50;
    patient.backoffMostMs = 500;
    patient.opensAfter = 1'000;
    m_shop = std::make_unique<QueueClient>(address, m_team->producer(), m_clock, patient);
    m_ada = std::make_unique<QueueClient>(address, m_team->reviewer(), m_clock, patient);
    m_sue = std::make_unique<QueueClient>(address, m_team->supervisor(), m_clock, patient);
}

void TestGatewayClient::cleanup()
{
    m_sue.reset();
    m_ada.reset();
    m_shop.reset();
    m_team.reset();
}

void TestGatewayClient::submit(const QString &id, const QByteArray &more)
{
    const auto item = parseItem(TeamScene::item(id.toUtf8(), more));
    VERIFY_OK(item);
    VERIFY_OK(shop().submit(QStringLiteral("shop"), *item));
}

Lease TestGatewayClient::leaseOne(const QString &externalId)
{
    LeaseRequest request;
    request.externalId = externalId;
    request.producer = externalId.isEmpty() ? QString() : QStringLiteral("shop");
    const auto leases = ada().lease(request);
    if (!leases || leases->size() != 1)
        qFatal("%s", leases ? "no lease" : qPrintable(toString(leases.error())));
    return leases->front();
}

DecisionRequest TestGatewayClient::approve(const Lease &lease, const QString &decisionId)
{
    DecisionRequest request;
    request.key = lease.key;
    request.seenRevision = lease.item.revision;
    request.decision.decisionId = decisionId;
    request.decision.externalId = lease.item.externalId;
    request.decision.draftId = lease.item.drafts.front().id;
    request.decision.action = Action::Approve;
    return request;
}

void TestGatewayClient::aReviewersDay()
{
    const QString id = QStringLiteral("a/b c%2F?");
    submit(id, "\"unknown\":{\"kept\":1.50}");
    const auto me = ada().me();
    VERIFY_OK(me);
    QCOMPARE(me->subject, QStringLiteral("ada"));
    VERIFY_OK(ada().storeEpoch());
    QVERIFY(!ada().storeEpoch()->isEmpty());
    const Lease lease = leaseOne(id);
    QVERIFY(lease.item.line.contains("\"unknown\":{\"kept\":1.50}"));
    QCOMPARE(ada().adopt({})->size(), 1u);
    submit(id, "\"revision\":2,\"unknown\":{\"kept\":1.50}");
    QCOMPARE(ada().decide(approve(lease, QStringLiteral("d-1"))).error().code,
             Error::Code::NotSeen);
    const auto renewed = ada().renew(lease.key, {});
    VERIFY_OK(renewed);
    QCOMPARE(renewed->item.revision, 2);
    QCOMPARE(ada().earlier(lease.key, {}, 1)->revision, 1);
    const auto decided = ada().decide(approve(*renewed, QStringLiteral("d-1")));
    VERIFY_OK(decided);
    QVERIFY(!decided->repeated && decided->outcomeId);
    const auto recalled = ada().recall(QStringLiteral("d-1"), {});
    VERIFY_OK(recalled);
    QCOMPARE(recalled->previous->decisionId, QStringLiteral("d-1"));
    ReleaseOptions later;
    later.delayMs = 60'000;
    VERIFY_OK(ada().release(recalled->key, {}, later));
    QCOMPARE(ada().renew(recalled->key, {}).error().code, Error::Code::LeaseLost);
    QCOMPARE(ada().status(QStringLiteral("shop"), QStringLiteral("none")).error().code,
             Error::Code::NotFound);
    VERIFY_OK(ada().erasures(0));
    VERIFY_OK(ada().ackErasures(0, QStringLiteral("w-1")));
    VERIFY_OK(ada().search(QStringLiteral("hear"), {}, 5));
    VERIFY_OK(ada().memory("{\"queue\":\"default\",\"text\":\"It is hear.\"}"));
    QCOMPARE(ada().pause(QStringLiteral("default")).error().code, Error::Code::NotPermitted);
}

void TestGatewayClient::aProducersDay()
{
    const QString me = QStringLiteral("shop");
    for (const char *id : {"t-1", "t-2", "t-3"})
        submit(QString::fromLatin1(id));
    const auto second = parseItem(TeamScene::item("t-1", "\"revision\":2"));
    QCOMPARE(shop().revise(me, *second)->state, SubmitReceipt::State::Revised);
    QCOMPARE(shop().submit(me, *second)->state, SubmitReceipt::State::Repeated);
    QCOMPARE(shop().status(me, QStringLiteral("t-1"))->revision, 2);
    VERIFY_OK(shop().cancel(me, QStringLiteral("t-3")));
    for (const char *id : {"t-1", "t-2"}) {
        const Lease lease = leaseOne(QString::fromLatin1(id));
        VERIFY_OK(ada().decide(approve(lease, QStringLiteral("d-") + lease.item.externalId)));
    }
    const auto outcomes = shop().takeOutcomes(me, 10, 60'000);
    VERIFY_OK(outcomes);
    QCOMPARE(outcomes->size(), 3u); // the cancelled one has one, too
    for (const Outcome &outcome : *outcomes) {
        if (outcome.externalId == u"t-2")
            VERIFY_OK(shop().nackOutcome(outcome.outcomeId, QStringLiteral("bounced")));
        else
            VERIFY_OK(shop().ackOutcome(outcome.outcomeId));
    }
    const Lease back = leaseOne();
    QCOMPARE(back.item.externalId, QStringLiteral("t-2"));
    QCOMPARE(back.notSentReason, QStringLiteral("bounced"));
    const auto signal = parseSignal("{\"outcome_id\":" + jsonString(outcomes->front().outcomeId)
                                    + ",\"kind\":\"csat\",\"value\":4,\"at\":"
                                      "\"2026-11-28T10:00:00Z\"}");
    VERIFY_OK(signal);
    VERIFY_OK(shop().signal(*signal));
    QCOMPARE(shop().ackOutcome(QStringLiteral("none")).error().code, Error::Code::NotFound);
}

void TestGatewayClient::aSupervisorsDay()
{
    submit(QStringLiteral("t-1"));
    const Lease lease = leaseOne();
    const auto queues = sue().queues();
    VERIFY_OK(queues);
    QCOMPARE(queues->size(), 1u);
    QCOMPARE(queues->front().leased, 1);
    VERIFY_OK(sue().pause(QStringLiteral("default")));
    QVERIFY(sue().queues()->front().paused);
    VERIFY_OK(sue().resume(QStringLiteral("default")));
    VERIFY_OK(sue().reassign(lease.key.slotId, QStringLiteral("bob")));
    QCOMPARE(ada().renew(lease.key, {}).error().code, Error::Code::LeaseLost);
    QCOMPARE(sue().requeue(QStringLiteral("shop"), QStringLiteral("t-1")).error().code,
             Error::Code::Conflict);
}

// Every answer is lost once: nothing is done twice, and nothing is forgotten.
void TestGatewayClient::lostAnswers()
{
    int lost = 0;
    QByteArray last;
    const auto loseOnce = [&](const HttpRequest &request) {
        const QByteArray now = request.method + request.target;
        const bool isNew = request.method != "GET" && now != last;
        last = isNew ? now : QByteArray();
        lost += isNew ? 1 : 0;
        return isNew;
    };
    m_shop->transport.lose = loseOnce;
    m_ada->transport.lose = loseOnce;
    submit(QStringLiteral("t-1"));
    last.clear();
    const Lease lease = leaseOne();
    last.clear();
    VERIFY_OK(ada().renew(lease.key, {}));
    last.clear();
    const auto decided = ada().decide(approve(lease, QStringLiteral("d-1")));
    VERIFY_OK(decided);
    last.clear();
    const auto recalled = ada().recall(QStringLiteral("d-1"), {});
    VERIFY_OK(recalled);
    last.clear();
    VERIFY_OK(ada().decide(approve(*recalled, QStringLiteral("d-2"))));
    QVERIFY2(lost >= 6, QByteArray::number(lost).constData());
    QCOMPARE(m_team->count(QStringLiteral("item")), 1);
    QCOMPARE(m_team->count(QStringLiteral("slot")), 1);
    QCOMPARE(m_team->count(QStringLiteral("feedback WHERE status = 'counted'")), 1);
    QCOMPARE(shop().takeOutcomes({}, 10, 60'000)->size(), 1u);
}

void TestGatewayClient::supervisorsLostAnswers()
{
    submit(QStringLiteral("t-1"));
    Query once(m_team->database(), QStringLiteral("UPDATE queue SET max_deliveries = 1"));
    QVERIFY(once.run());
    ReleaseOptions unseen;
    unseen.reason = QStringLiteral("unrenderable");
    const Lease lease = leaseOne();
    VERIFY_OK(ada().release(lease.key, {}, unseen));
    QCOMPARE(shop().status({}, QStringLiteral("t-1"))->state, QStringLiteral("dead"));
    int asked = 0;
    m_sue->transport.lose = [&](const HttpRequest &) {
        return ++asked == 1;
    };
    VERIFY_OK(sue().requeue(QStringLiteral("shop"), QStringLiteral("t-1")));
    QCOMPARE(asked, 2);
    QCOMPARE(m_team->count(QStringLiteral("event WHERE kind = 'requeued'")), 1);
    asked = 0;
    VERIFY_OK(sue().reassign(lease.key.slotId, QStringLiteral("bob")));
    QCOMPARE(asked, 2);
    QCOMPARE(m_team->count(QStringLiteral("slot WHERE owner = 'bob' AND deliveries = 1")), 1);
}

// An answer that was lost makes no success of what the store refuses.
void TestGatewayClient::nackTooLate()
{
    submit(QStringLiteral("t-1"));
    submit(QStringLiteral("t-2"));
    for (const char *id : {"t-1", "t-2"}) {
        const Lease lease = leaseOne(QString::fromLatin1(id));
        VERIFY_OK(ada().decide(approve(lease, QStringLiteral("d-") + lease.item.externalId)));
    }
    const auto outcomes = shop().takeOutcomes({}, 10, 60'000);
    VERIFY_OK(outcomes);
    QCOMPARE(outcomes->size(), 2u);
    const QString acked = outcomes->front().outcomeId;
    VERIFY_OK(shop().ackOutcome(acked));
    int asked = 0;
    m_shop->transport.lose = [&](const HttpRequest &) {
        return ++asked == 1;
    };
    QCOMPARE(shop().nackOutcome(acked, QStringLiteral("no")).error().code, Error::Code::Conflict);
    QCOMPARE(asked, 2);
    // And of what it did the second attempt says so.
    asked = 0;
    VERIFY_OK(shop().nackOutcome(outcomes->back().outcomeId, QStringLiteral("no")));
    QCOMPARE(asked, 2);
}

void TestGatewayClient::takenAlong()
{
    for (int i = 0; i < 30; ++i)
        submit(QStringLiteral("t-%1").arg(i));
    LeaseRequest along;
    along.queue = QStringLiteral("default");
    along.max = 25;
    along.offline = true;
    QCOMPARE(ada().lease(along).error().code, Error::Code::NotPermitted);
    Query allow(m_team->database(), QStringLiteral("UPDATE queue SET offline_ms = 28800000"));
    QVERIFY(allow.run());
    const auto taken = ada().lease(along);
    VERIFY_OK(taken);
    QCOMPARE(taken->size(), 25u);
    QVERIFY(taken->front().leaseMs > 28'700'000);
    // Back again, with everything decided.
    int number = 0;
    for (const Lease &lease : *taken)
        VERIFY_OK(ada().decide(approve(lease, QStringLiteral("d-%1").arg(++number))));
    QCOMPARE(m_team->count(QStringLiteral("outcome")), 25);
}

// The gateway is killed again and again while somebody works on, and comes back.
void TestGatewayClient::gatewayKilled()
{
    constexpr int items = 24;
    for (int i = 0; i < items; ++i)
        submit(QStringLiteral("t-%1").arg(i));
    std::atomic_int decided = 0;
    std::atomic_bool failed = false;
    QString why;
    const QByteArray token = m_team->reviewer(QStringLiteral("bob"));
    const QString address = m_team->gateway().address();
    std::thread reviewer([&] {
        CallRules patient;
        patient.overallMs = 60'000;
        patient.backoffMs = 20;
        patient.backoffMostMs = 200;
        patient.opensAfter = 100'000;
        QueueClient bob(address, token, m_clock, patient);
        while (decided < items && !failed) {
            const auto leases = bob.queue.lease({});
            const auto note = [&](const Error &error) {
                why = toString(error);
                failed = true;
            };
            if (!leases && leases.error().code != Error::Code::Unreachable)
                note(leases.error());
            if (!leases)
                continue;
            for (const Lease &lease : *leases) {
                const QString id = QStringLiteral("d-") + lease.item.externalId;
                auto receipt = bob.queue.decide(approve(lease, id));
                while (!receipt && receipt.error().code == Error::Code::Unreachable)
                    receipt = bob.queue.decide(approve(lease, id));
                if (!receipt)
                    note(receipt.error());
                ++decided;
            }
        }
    });
    for (int kills = 0; kills < 3; ++kills) {
        const int until = decided + 4;
        while (decided < std::min(until, items) && !failed)
            std::this_thread::yield();
        m_team->gateway().kill();
        const QString problem = m_team->gateway().start();
        if (!problem.isEmpty())
            qFatal("%s", qPrintable(problem));
    }
    reviewer.join();
    QVERIFY2(!failed, qPrintable(why));
    QCOMPARE(m_team->count(QStringLiteral("decision")), items);
    QCOMPARE(m_team->count(QStringLiteral("outcome")), items);
    QCOMPARE(m_team->count(QStringLiteral("slot WHERE state = 'decided'")), items);
}

void TestGatewayClient::backendsTerminated()
{
    QFETCH_GLOBAL(bool, isPostgres);
    if (!isPostgres)
        return; // there are none
    constexpr int items = 6;
    for (int i = 0; i < items; ++i)
        submit(QStringLiteral("t-%1").arg(i));
    for (int i = 0; i < items; ++i) {
        const Lease lease = leaseOne();
        if (i % 2 == 0) {
            m_server.run(m_database.section(u'/', 3).section(u'?', 0, 0),
                         QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                                        " WHERE datname = current_database()"
                                        " AND pid <> pg_backend_pid()"));
        }
        VERIFY_OK(ada().decide(approve(lease, QStringLiteral("d-%1").arg(i))));
    }
    const auto outcomes = shop().takeOutcomes({}, 50, 60'000);
    VERIFY_OK(outcomes);
    QCOMPARE(outcomes->size(), size_t(items));
}

QTEST_GUILESS_MAIN(TestGatewayClient)
#include "tst_gateway_client.moc"
