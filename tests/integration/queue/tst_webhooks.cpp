// SPDX-License-Identifier: GPL-3.0-or-later
// What is sent by itself, as far as the workspace has to do with it: that nothing is lost, nothing
// is sent twice at once, and that sending and taking do not get into each other's way. On SQLite
// and on PostgreSQL.
#include "core/queue/rights/erasure.h"
#include "core/queue/sandbox.h"
#include "core/queue/webhooks/webhookclaims.h"
#include "core/queue/webhooks/webhooks.h"
#include "core/store/database/postgres.h"
#include "core/store/database/roles.h"
#include "tests/integration/queue/queuefixture.h"
#include "tests/support/postgresserver.h"

#include <set>
#include <thread>

using namespace bluepencil;

namespace {

constexpr qint64 leaseMs = 60'000;
constexpr qint64 hour = 3'600'000;
const QString url = QStringLiteral("https://desk.example/outcomes");

QString idsOf(const std::vector<WebhookJob> &jobs)
{
    QStringList ids;
    for (const WebhookJob &job : jobs)
        ids += job.id;
    return ids.join(u' ');
}

} // namespace

class TestWebhooks : public QueueFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        if (onServer && !m_problem.isEmpty())
            QSKIP(qPrintable(m_problem));
        m_claims.reset();
        m_address.clear();
        makeQueue();
        if (onServer)
            moveToServer();
        m_claims = std::make_unique<WebhookClaims>(*m_workspace, *m_queue, m_clock);
    }

    void cleanupTestCase()
    {
        m_claims.reset();
        m_queue.reset();
        m_workspace.reset(); // before its server
    }

    void initTestCase_data()
    {
        QTest::addColumn<bool>("onServer");
        QTest::newRow("sqlite") << false;
        QTest::newRow("postgresql") << true;
    }

    void secretIsShownOnce();
    void oneForEachProducer();
    void newSecretSignsBesideTheOldOne();
    void arrivalIsAcknowledgement();
    void takenIsNotSent();
    void failureLeavesItToTheProducer();
    void nothingSentIsNotTaken();
    void acknowledgedElsewhereEndsIt();
    void givenBackDuringTheTryStays();
    void deadGatewayLosesNothing();
    void lateResultDisturbsNobody();
    void twoGatewaysNeverHaveTheSame();
    void receiverThatIsGoneStopsAll();
    void pausedAndSandboxLetNothingOut();
    void redraftsAreSentToo();
    void forgottenOnesAreFound();
    void givenUpCanStillBeTaken();
    void redeliveryIsUnderTheSameId();
    void redeliveryHasItsLimits();
    void testCarriesNothing();
    void removalLeavesTheOutcomes();
    void gatewaysRoleIsEnough();

private:
    // One database for all tests, emptied before each: making it takes longest.
    void moveToServer()
    {
        m_queue.reset();
        m_workspace.reset();
        if (m_onServer.isEmpty())
            m_onServer = m_server.createDatabase();
        m_address = m_onServer;
        m_workspace = open(m_address);
        set(QStringLiteral(
            "TRUNCATE item, queue, webhook, event, erasure, erasure_notice CASCADE"));
        m_queue = std::make_unique<SqlReviewQueue>(*m_workspace, m_clock, seededRandom(2));
    }

    std::unique_ptr<Workspace> open(const QString &address)
    {
        auto workspace = Workspace::open(address, m_clock, seededRandom(3));
        if (!workspace)
            qFatal("%s", qPrintable(toString(workspace.error())));
        return std::move(*workspace);
    }

    QString address() const { return m_address.isEmpty() ? m_workspace->path() : m_address; }

    Database &database() { return m_workspace->database(); }

    QString add(const QString &producer = QStringLiteral("desk"))
    {
        const Result<QString> secret
            = addWebhook(database(), producer, url, m_clock.now(), systemRandom());
        if (!secret)
            qFatal("%s", qPrintable(toString(secret.error())));
        return *secret;
    }

    // Decides an item; gives its outcome_id.
    QString answer(const QString &item, const QString &decision, const QByteArray &more = {})
    {
        m_clock.advance(1); // ids stand in the order in which they were made
        submit(item, more);
        const auto receipt = decide(Ann, item, decision);
        if (!receipt || !receipt->outcomeId)
            qFatal("no outcome");
        return *receipt->outcomeId;
    }

    std::vector<WebhookJob> claim(int max = 10)
    {
        if (const Result<> enrolled = m_claims->enrol(false); !enrolled)
            qFatal("%s", qPrintable(toString(enrolled.error())));
        auto jobs = m_claims->claim(Desk, max, leaseMs);
        if (!jobs)
            qFatal("%s", qPrintable(toString(jobs.error())));
        return *jobs;
    }

    WebhookDelivery delivery(const QString &id)
    {
        const auto found = findWebhookDelivery(database(), id);
        if (!found)
            qFatal("%s", qPrintable(toString(found.error())));
        return *found;
    }

    QString stateOf(const QString &id) { return deliveryStateName(delivery(id).state); }

    QString outcomeState(const QString &id)
    {
        return value(QStringLiteral("SELECT state FROM outcome WHERE outcome_id = '%1'").arg(id));
    }

    PostgresServer m_server;
    QString m_problem;
    QString m_onServer;
    QString m_address; // of this test, if it is there
    std::unique_ptr<WebhookClaims> m_claims;
};

void TestWebhooks::initTestCase()
{
    m_problem = m_server.start();
}

void TestWebhooks::secretIsShownOnce()
{
    const QString secret = add();
    QVERIFY(secret.startsWith(QStringLiteral("whsec_")));
    const auto webhooks = listWebhooks(database());
    VERIFY_OK(webhooks);
    QCOMPARE(webhooks->size(), std::size_t {1});
    QCOMPARE(webhooks->front().url, url);
    QCOMPARE(webhookStateName(webhooks->front().state), QStringLiteral("on"));
    // It has to sign, so it is kept, and in this one place.
    QCOMPARE(value(QStringLiteral("SELECT secret FROM webhook_secret")), secret);
    QVERIFY(add(QStringLiteral("other")) != secret);
}

void TestWebhooks::oneForEachProducer()
{
    add();
    const auto second = addWebhook(database(), Desk, url + u'2', m_clock.now(), systemRandom());
    COMPARE_CODE(second, Conflict);
    QCOMPARE(value(QStringLiteral("SELECT url FROM webhook")), url);
    COMPARE_CODE(addWebhook(database(), QStringLiteral(" "), url, 0, systemRandom()),
                 InvalidArgument);
    COMPARE_CODE(switchWebhook(database(), QStringLiteral("nobody"), true, 0), NotFound);
    COMPARE_CODE(removeWebhook(database(), QStringLiteral("nobody")), NotFound);
    COMPARE_CODE(renewWebhookSecret(database(), QStringLiteral("nobody"), 0, systemRandom()),
                 NotFound);
}

void TestWebhooks::newSecretSignsBesideTheOldOne()
{
    add();
    const QByteArray old = m_claims->targets()->front().keys.front();
    VERIFY_OK(renewWebhookSecret(database(), Desk, m_clock.now(), systemRandom()));
    QByteArrayList keys = m_claims->targets()->front().keys;
    QCOMPARE(keys.size(), 2);
    QVERIFY(keys.at(0) != old);
    QCOMPARE(keys.at(1), old);
    m_clock.advance(24 * hour);
    QCOMPARE(m_claims->targets()->front().keys, QByteArrayList {keys.at(0)});
}

void TestWebhooks::arrivalIsAcknowledgement()
{
    const QString before = answer(T1, D1); // made before there was a webhook
    add();
    const QString id = answer(T2, D2);
    const auto jobs = claim();
    QCOMPARE(idsOf(jobs), before + u' ' + id);
    Query stored(database(), QStringLiteral("SELECT payload FROM outcome WHERE outcome_id = ?"));
    VERIFY_OK(stored.bind(id).runToRow());
    QCOMPARE(jobs.back().payload, stored.bytes(0));
    stored.finish();
    const auto outcome = parseOutcome(jobs.back().payload);
    VERIFY_OK(outcome);
    QCOMPARE(outcome->externalId, T2);
    // From here on it is out.
    COMPARE_CODE(m_queue->recall(D2, Ann), Conflict);
    QCOMPARE(idsOf(claim()), QString());
    QVERIFY(take().empty());
    for (const WebhookJob &job : jobs)
        VERIFY_OK(m_claims->delivered(job, 204));
    QCOMPARE(outcomeState(id), QStringLiteral("acked"));
    QCOMPARE(stateOf(id), QStringLiteral("delivered"));
    QCOMPARE(*delivery(id).lastStatus, 204);
    m_clock.advance(100 * hour);
    VERIFY_OK(m_claims->enrol(true));
    QCOMPARE(idsOf(claim()), QString());
    QVERIFY(take().empty());
}

void TestWebhooks::takenIsNotSent()
{
    add();
    const QString id = answer(T1, D1);
    VERIFY_OK(m_claims->enrol(false));
    QCOMPARE(m_queue->takeOutcomes(Desk, 10, 5 * leaseMs)->size(), std::size_t {1});
    QCOMPARE(idsOf(claim()), QString());
    m_clock.advance(5 * leaseMs - 1);
    QCOMPARE(idsOf(claim()), QString());
    m_clock.advance(1); // it took it and never acknowledged
    QCOMPARE(idsOf(claim()), id);
}

void TestWebhooks::failureLeavesItToTheProducer()
{
    add();
    const QString id = answer(T1, D1);
    const auto jobs = claim();
    VERIFY_OK(m_claims->failed(jobs.front(), 500, {}, m_clock.now() + hour));
    QCOMPARE(*delivery(id).lastStatus, 500);
    QCOMPARE(idsOf(claim()), QString());
    QCOMPARE(take().size(), std::size_t {1}); // at once
    m_clock.advance(hour - 1);
    QCOMPARE(idsOf(claim()), QString());
    m_clock.advance(1);
    const auto again = claim();
    QCOMPARE(idsOf(again), id);
    QCOMPARE(again.front().payload, jobs.front().payload); // the same bytes
    QCOMPARE(again.front().failures, 1);
    QCOMPARE(again.front().attempt, qint64 {2});
}

// Where nothing left the machine the producer has nothing, and the reviewer may take it back.
void TestWebhooks::nothingSentIsNotTaken()
{
    add();
    const QString id = answer(T1, D1);
    for (int i = 0; i < 2; ++i) {
        const auto jobs = claim();
        QCOMPARE(idsOf(jobs), id);
        QCOMPARE(outcomeState(id), QStringLiteral("taken"));
        COMPARE_CODE(m_queue->recall(D1, Ann), Conflict);
        VERIFY_OK(m_claims->notSent(jobs.front()));
        VERIFY_OK(m_claims->notSent(jobs.front())); // says nothing new
        VERIFY_OK(m_claims->failed(jobs.front(), 0, QStringLiteral("closed"), m_clock.now() + 1));
        QCOMPARE(outcomeState(id), QStringLiteral("committed"));
        QCOMPARE(stateOf(id), QStringLiteral("waiting"));
        m_clock.advance(1);
    }
    VERIFY_OK(m_queue->recall(D1, Ann));
    // What the producer took before stays taken, and so does what it takes meanwhile.
    const QString taken = answer(T2, D2);
    VERIFY_OK(m_claims->enrol(false));
    QCOMPARE(m_queue->takeOutcomes(Desk, 10, 1)->size(), std::size_t {1});
    m_clock.advance(1);
    const auto later = claim();
    QCOMPARE(idsOf(later), taken);
    VERIFY_OK(m_claims->notSent(later.front()));
    QCOMPARE(outcomeState(taken), QStringLiteral("taken"));
    VERIFY_OK(m_claims->failed(later.front(), 0, {}, m_clock.now() + hour));
    const QString both = answer(QStringLiteral("t-3"), QStringLiteral("d-3"));
    const auto jobs = claim();
    QCOMPARE(idsOf(jobs), both);
    const auto asked = m_queue->takeOutcomeOf(Desk, QStringLiteral("t-3"), 10 * leaseMs);
    QVERIFY(asked && *asked);
    VERIFY_OK(m_claims->notSent(jobs.front()));
    QCOMPARE(outcomeState(both), QStringLiteral("taken"));
}

void TestWebhooks::acknowledgedElsewhereEndsIt()
{
    add();
    const QString id = answer(T1, D1);
    const auto jobs = claim();
    VERIFY_OK(m_claims->failed(jobs.front(), 0, QStringLiteral("nobody"), m_clock.now() + hour));
    QCOMPARE(take().size(), std::size_t {1});
    VERIFY_OK(m_queue->ackOutcome(id));
    m_clock.advance(hour);
    QCOMPARE(idsOf(claim()), QString());
    QCOMPARE(stateOf(id), QStringLiteral("ended"));
}

void TestWebhooks::givenBackDuringTheTryStays()
{
    add();
    const QString id = answer(T1, D1);
    const auto jobs = claim();
    VERIFY_OK(m_queue->nackOutcome(id, QStringLiteral("the mailbox is full")));
    VERIFY_OK(m_claims->delivered(jobs.front(), 200));
    QCOMPARE(outcomeState(id), QStringLiteral("not_sent"));
    QVERIFY(lease(Ann, T1)); // back on top
}

void TestWebhooks::deadGatewayLosesNothing()
{
    add();
    const QString id = answer(T1, D1);
    const auto jobs = claim(); // and no word of it any more
    m_claims.reset();
    const auto workspace = open(address());
    SqlReviewQueue queue(*workspace, m_clock, seededRandom(5));
    WebhookClaims other(*workspace, queue, m_clock);
    m_clock.advance(leaseMs - 1);
    QCOMPARE(idsOf(*other.claim(Desk, 10, leaseMs)), QString());
    m_clock.advance(1);
    const auto again = other.claim(Desk, 10, leaseMs);
    VERIFY_OK(again);
    QCOMPARE(idsOf(*again), id);
    QCOMPARE(again->front().payload, jobs.front().payload);
    QCOMPARE(again->front().failures, 0); // it is no failure of the receiver
}

void TestWebhooks::lateResultDisturbsNobody()
{
    add();
    const QString id = answer(T1, D1);
    const auto late = claim();
    m_clock.advance(leaseMs);
    const auto present = claim();
    QCOMPARE(idsOf(present), id);
    VERIFY_OK(m_claims->failed(late.front(), 500, {}, {}));
    QCOMPARE(stateOf(id), QStringLiteral("waiting"));
    QCOMPARE(idsOf(claim()), QString()); // still the other's
    QVERIFY(take().empty());
    VERIFY_OK(m_claims->released(late.front()));
    QCOMPARE(idsOf(claim()), QString());
    // That it arrived is true whoever says it.
    VERIFY_OK(m_claims->delivered(late.front(), 200));
    QCOMPARE(outcomeState(id), QStringLiteral("acked"));
    VERIFY_OK(m_claims->delivered(present.front(), 200));
    QCOMPARE(stateOf(id), QStringLiteral("delivered"));
}

void TestWebhooks::twoGatewaysNeverHaveTheSame()
{
    add();
    std::set<QString> wanted;
    for (int i = 0; i < 40; ++i) {
        wanted.insert(answer(QStringLiteral("t-%1").arg(i), QStringLiteral("d-%1").arg(i)));
    }
    const QString at = address();
    std::array<QStringList, 3> found;
    std::array<QString, 3> problems;
    std::vector<std::thread> gateways;
    for (std::size_t g = 0; g < found.size(); ++g) {
        gateways.emplace_back([&, g] {
            const auto workspace = open(at);
            SqlReviewQueue queue(*workspace, m_clock, seededRandom(7 + g));
            WebhookClaims claims(*workspace, queue, m_clock);
            int idle = 0;
            while (idle < 5) {
                const Result<> enrolled = claims.enrol(false);
                const auto jobs = claims.claim(Desk, 3, leaseMs);
                if (!enrolled || !jobs) {
                    problems[g] = toString(enrolled ? jobs.error() : enrolled.error());
                    return;
                }
                for (const WebhookJob &job : *jobs)
                    found[g] += job.id;
                idle = jobs->empty() ? idle + 1 : 0;
            }
        });
    }
    for (std::thread &gateway : gateways)
        gateway.join();
    for (const QString &problem : problems)
        QCOMPARE(problem, QString());
    const QStringList all = found[0] + found[1] + found[2];
    QCOMPARE(std::set<QString>(all.begin(), all.end()), wanted);
    QCOMPARE(all.size(), qsizetype(wanted.size())); // each once
}

void TestWebhooks::receiverThatIsGoneStopsAll()
{
    add();
    const QString one = answer(T1, D1);
    const QString two = answer(T2, D2);
    const auto jobs = claim(1);
    VERIFY_OK(m_claims->refused(jobs.front(), 410, url));
    QCOMPARE(webhookStateName(listWebhooks(database())->front().state), QStringLiteral("gone"));
    QVERIFY(m_claims->targets()->empty());
    QVERIFY(m_claims->dueProducers()->isEmpty());
    QCOMPARE(take().size(), std::size_t {2});
    VERIFY_OK(switchWebhook(database(), Desk, true, m_clock.now()));
    m_clock.advance(1);
    QCOMPARE(*m_claims->dueProducers(), QStringList {Desk});
    QCOMPARE(idsOf(claim()), one + u' ' + two);
}

void TestWebhooks::pausedAndSandboxLetNothingOut()
{
    VERIFY_OK(setSandbox(database(), QStringLiteral("play"), true, m_clock.now()));
    add();
    submit(T1, ",\"queue\":\"play\"");
    VERIFY_OK(decide(Ann, T1, D1));
    const QString id = answer(T2, D2);
    VERIFY_OK(m_claims->enrol(true));
    VERIFY_OK(m_queue->pause(QStringLiteral("default")));
    QCOMPARE(idsOf(claim()), QString());
    VERIFY_OK(m_queue->resume(QStringLiteral("default")));
    QCOMPARE(idsOf(claim()), id); // nothing was put off meanwhile
}

void TestWebhooks::redraftsAreSentToo()
{
    add();
    submit(T1);
    const auto held = lease(Ann, T1);
    VERIFY_OK(held);
    DecisionRequest ask = request(*held, Ann, D1, Action::Redraft);
    ask.decision.instruction = QStringLiteral("Name the day.");
    VERIFY_OK(m_queue->decide(ask));
    const auto jobs = claim();
    QCOMPARE(idsOf(jobs), D1);
    QCOMPARE(parseOutcome(jobs.front().payload)->instruction, QStringLiteral("Name the day."));
    QVERIFY(take().empty());
    VERIFY_OK(m_claims->failed(jobs.front(), 503, {}, m_clock.now() + 1));
    QCOMPARE(take().size(), std::size_t {1});
    m_clock.advance(1);
    VERIFY_OK(m_claims->delivered(claim().front(), 200));
    QCOMPARE(stateOf(D1), QStringLiteral("delivered"));
    QVERIFY(take().empty());
    QVERIFY(!value(QStringLiteral("SELECT acked_at FROM draft_request")).isEmpty());
}

void TestWebhooks::forgottenOnesAreFound()
{
    add();
    const QString id = answer(T1, D1);
    // Taken before a gateway ever looked, and never acknowledged.
    QCOMPARE(take().size(), std::size_t {1});
    QCOMPARE(idsOf(claim()), QString());
    VERIFY_OK(m_claims->enrol(true));
    QCOMPARE(idsOf(claim()), id);
}

void TestWebhooks::givenUpCanStillBeTaken()
{
    add();
    const QString id = answer(T1, D1);
    VERIFY_OK(m_claims->failed(claim().front(), 500, {}, {}));
    QCOMPARE(stateOf(id), QStringLiteral("given_up"));
    QCOMPARE(listWebhooks(database())->front().givenUp, qint64 {1});
    m_clock.advance(1000 * hour);
    VERIFY_OK(m_claims->enrol(true));
    QCOMPARE(idsOf(claim()), QString());
    QCOMPARE(take().size(), std::size_t {1});
    VERIFY_OK(redeliver(database(), id, m_clock.now()));
    const auto jobs = claim();
    QCOMPARE(idsOf(jobs), id);
    QCOMPARE(jobs.front().failures, 0); // three days more
    const auto waiting
        = listWebhookDeliveries(database(), Desk, WebhookDelivery::State::Waiting, 10);
    VERIFY_OK(waiting);
    QCOMPARE(waiting->size(), std::size_t {1});
    QVERIFY(listWebhookDeliveries(database(), {}, WebhookDelivery::State::GivenUp, 10)->empty());
}

// A receiver that said yes and lost it.
void TestWebhooks::redeliveryIsUnderTheSameId()
{
    add();
    const QString id = answer(T1, D1);
    const auto first = claim();
    VERIFY_OK(m_claims->delivered(first.front(), 200));
    m_clock.advance(hour);
    VERIFY_OK(redeliver(database(), id, m_clock.now()));
    const auto again = claim();
    QCOMPARE(idsOf(again), id);
    QCOMPARE(again.front().payload, first.front().payload);
    QCOMPARE(outcomeState(id), QStringLiteral("acked"));
    VERIFY_OK(m_claims->failed(again.front(), 500, {}, m_clock.now()));
    VERIFY_OK(m_claims->delivered(claim().front(), 200));
    QCOMPARE(idsOf(claim()), QString());
    QCOMPARE(stateOf(id), QStringLiteral("delivered"));
    QCOMPARE(outcomeState(id), QStringLiteral("acked"));
    QVERIFY(take().empty());
}

void TestWebhooks::redeliveryHasItsLimits()
{
    const QString id = answer(T1, D1);
    COMPARE_CODE(redeliver(database(), id, m_clock.now()), NotFound); // no webhook
    add();
    COMPARE_CODE(redeliver(database(), QStringLiteral("o-?"), m_clock.now()), NotFound);
    VERIFY_OK(m_queue->recall(D1, Ann));
    COMPARE_CODE(redeliver(database(), id, m_clock.now()), Conflict);
    const QString ofPerson = answer(T2, D2, ",\"subject_id\":\"p-1\"");
    VERIFY_OK(m_claims->delivered(claim().front(), 200));
    VERIFY_OK(eraseSubject(*m_queue, QStringLiteral("p-1")));
    COMPARE_CODE(redeliver(database(), ofPerson, m_clock.now()), Gone);
}

void TestWebhooks::testCarriesNothing()
{
    COMPARE_CODE(testWebhook(database(), Desk, m_clock.now(), systemRandom()), NotFound);
    add();
    const auto id = testWebhook(database(), Desk, m_clock.now(), systemRandom());
    VERIFY_OK(id);
    const auto jobs = claim();
    QCOMPARE(idsOf(jobs), *id);
    const Json json = Json::parse(jobs.front().payload.toStdString());
    QCOMPARE(QString::fromStdString(json.at("status")), QStringLiteral("test"));
    VERIFY_OK(m_claims->delivered(jobs.front(), 202));
    QCOMPARE(stateOf(*id), QStringLiteral("delivered"));
    VERIFY_OK(switchWebhook(database(), Desk, false, m_clock.now()));
    COMPARE_CODE(testWebhook(database(), Desk, m_clock.now(), systemRandom()), Conflict);
}

void TestWebhooks::removalLeavesTheOutcomes()
{
    add();
    answer(T1, D1);
    const auto jobs = claim();
    VERIFY_OK(removeWebhook(database(), Desk));
    VERIFY_OK(m_claims->failed(jobs.front(), 500, {}, m_clock.now()));
    QCOMPARE(take().size(), std::size_t {1});
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM webhook_delivery")), QStringLiteral("0"));
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM webhook_secret")), QStringLiteral("0"));
}

void TestWebhooks::gatewaysRoleIsEnough()
{
    QFETCH_GLOBAL(bool, onServer);
    if (!onServer)
        return;
    add();
    const QString id = answer(T1, D1);
    answer(T2, D2);
    VERIFY_OK(setRoles(database()));
    m_server.run(parsePostgresAddress(m_address)->database,
                 QStringLiteral("CREATE ROLE hook_gateway LOGIN IN ROLE bluepencil_gateway"));
    QString at = m_address;
    at.replace(QLatin1String("user=bluepencil"), QStringLiteral("user=hook_gateway"));
    const auto workspace = open(at);
    SqlReviewQueue queue(*workspace, m_clock, seededRandom(5));
    WebhookClaims claims(*workspace, queue, m_clock);
    QCOMPARE(claims.targets()->size(), std::size_t {1});
    VERIFY_OK(claims.enrol(true));
    QCOMPARE(*claims.dueProducers(), QStringList {Desk});
    const auto jobs = claims.claim(Desk, 10, leaseMs);
    VERIFY_OK(jobs);
    QCOMPARE(jobs->size(), std::size_t {2});
    VERIFY_OK(claims.notSent(jobs->back()));
    VERIFY_OK(claims.delivered(jobs->front(), 200));
    VERIFY_OK(claims.refused(jobs->back(), 410, url));
    QCOMPARE(outcomeState(id), QStringLiteral("acked"));
    COMPARE_CODE(addWebhook(workspace->database(), QStringLiteral("x"), url, 0, systemRandom()),
                 NotPermitted);
    COMPARE_CODE(renewWebhookSecret(workspace->database(), Desk, 0, systemRandom()), NotPermitted);
}

QTEST_GUILESS_MAIN(TestWebhooks)
#include "tst_webhooks.moc"
