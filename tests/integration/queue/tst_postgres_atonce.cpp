// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/feedbackstore.h"
#include "tests/integration/queue/invariants.h"
#include "tests/integration/queue/queuefixture.h"
#include "tests/integration/queue/sqlbackend.h"
#include "tests/support/postgresserver.h"

#include <QHash>
#include <QMutex>
#include <QSet>
#include <QThread>

#include <atomic>
#include <barrier>
#include <random>

using namespace bluepencil;

namespace {

const QString desk = QStringLiteral("desk");
using Code = Error::Code;

// One thread's own connection.
struct Hand {
    int number = 0;
    QString name;
    std::mt19937 random;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<SqlReviewQueue> queue;
    QStringList unexpected;

    quint32 dice(quint32 sides) { return static_cast<quint32>(random()) % sides; }

    // Notes an error unless it is one that a rule gives when many are at it; what a constraint had
    // to stop is none of these.
    template <typename T>
    bool worked(const Result<T> &result, std::initializer_list<Code> expected = {})
    {
        if (result)
            return true;
        const Error &error = result.error();
        const bool byRule
            = std::find(expected.begin(), expected.end(), error.code) != expected.end()
            && !error.what.contains(QLatin1String("violates"))
            && !error.what.contains(QLatin1String("lease lost"))
            && !error.what.contains(QLatin1String("fence"));
        if (!byRule)
            unexpected += name + u' ' + codeName(error.code) + u' ' + toString(error);
        return false;
    }
};

Item makeItem(const QString &id, const QByteArray &more = {})
{
    const Result<Item> parsed
        = parseItem("{\"external_id\":\"" + id.toUtf8()
                    + "\",\"messages\":[],\"draft\":\"The draft.\"" + more + '}');
    if (!parsed)
        qFatal("%s", qPrintable(toString(parsed.error())));
    return *parsed;
}

DecisionRequest makeRequest(const Lease &lease, const QString &reviewer, const QString &id,
                            Action action = Action::Approve)
{
    DecisionRequest request;
    request.key = lease.key;
    request.seenRevision = lease.item.revision;
    request.decision.decisionId = id;
    request.decision.reviewer = reviewer;
    request.decision.action = action;
    request.decision.decidedAt = 1'795'000'000'000;
    if (action == Action::Edit)
        request.decision.finalText = QStringLiteral("Edited.");
    if (action == Action::Escalate)
        request.decision.escalateTo = QStringLiteral("legal");
    return request;
}

// What everybody in a crowd did, to be held against what the store says in the end.
struct Log {
    QMutex mutex;
    QSet<qint64> fences;
    QStringList doubled; // a fence that was given twice
    QHash<QString, QString> confirmed; // decision id → feedback id

    void granted(const Lease &lease)
    {
        const QMutexLocker lock(&mutex);
        if (fences.contains(lease.key.fence))
            doubled += QString::number(lease.key.fence);
        fences.insert(lease.key.fence);
    }

    void decided(const DecisionReceipt &receipt)
    {
        const QMutexLocker lock(&mutex);
        confirmed.insert(receipt.decisionId, receipt.feedbackId);
    }
};

} // namespace

// Many at once on one PostgreSQL workspace, each in a thread of their own with a connection of
// their own: whatever one sees half done of another, no place has two owners, no item two outcomes,
// and no decision that was confirmed is lost. The seed of a run is printed; BLUEPENCIL_SEED=n gives
// the same dice, though not the same moments.
class TestPostgresAtOnce : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everybodyAtEverything();
    void lastTwoPlacesOfAnItem();
    void sameItemSubmittedByMany();
    void sameDecisionSentByMany();
    void whatAnotherIsTakingIsPassedOver();
    void outcomesAreTakenOnce();
    void pauseWaitsForWhoeverIsTaking();
    void feedbackIsStampedOnce();
    void aLeaseLooksAtFewItems_data();
    void aLeaseLooksAtFewItems();

private:
    Hand hand(int number, int busyTimeoutMs = 20'000);
    // Runs `work` in as many threads at once, each with a hand; what nobody expected.
    QStringList atOnce(int threads, const std::function<void(Hand &)> &work);
    static Result<std::vector<Lease>> takeSome(Hand &me, Log &log);
    void reviewSome(Hand &me, Log &log);
    void submitAndTake(Hand &me, int items);
    void disturb(Hand &me);
    void finishEverything(Log &log);

    QString value(const QString &sql) { return m_backend->rows(sql).value(0); }

    PostgresServer m_server;
    std::unique_ptr<SqlBackend> m_backend;
    SystemClock m_clock;
    quint32 m_seed = 0;
};

void TestPostgresAtOnce::initTestCase()
{
    const QString problem = m_server.start();
    if (!problem.isEmpty())
        QSKIP(qPrintable(problem));
    bool given = false;
    m_seed = static_cast<quint32>(qEnvironmentVariableIntValue("BLUEPENCIL_SEED", &given));
    if (!given)
        m_seed = 1;
    qInfo("seed %u", m_seed);
}

void TestPostgresAtOnce::init()
{
    m_backend = makePostgresBackend(m_server);
}

Hand TestPostgresAtOnce::hand(int number, int busyTimeoutMs)
{
    Hand made;
    made.number = number;
    made.name = QStringLiteral("r%1").arg(number);
    made.random.seed(m_seed * 100 + static_cast<quint32>(number));
    auto workspace
        = Workspace::open(m_backend->address(), m_clock, systemRandom(), false, busyTimeoutMs);
    if (!workspace)
        qFatal("%s", qPrintable(toString(workspace.error())));
    made.workspace = std::move(*workspace);
    made.queue = std::make_unique<SqlReviewQueue>(*made.workspace, m_clock, systemRandom());
    if (number % 2 == 0)
        made.queue->keepPlans();
    return made;
}

QStringList TestPostgresAtOnce::atOnce(int threads, const std::function<void(Hand &)> &work)
{
    QMutex mutex;
    QStringList unexpected;
    std::vector<std::unique_ptr<QThread>> running;
    for (int n = 0; n < threads; ++n) {
        running.emplace_back(QThread::create([&, n] {
            Hand me = hand(n);
            work(me);
            const QMutexLocker lock(&mutex);
            unexpected += me.unexpected;
        }));
        running.back()->start();
    }
    for (const auto &thread : running) {
        if (!thread->wait(240'000))
            qFatal("a thread does not come to an end");
    }
    return unexpected;
}

// Alone, or together with another who takes in the same moment and forgets what they have.
Result<std::vector<Lease>> TestPostgresAtOnce::takeSome(Hand &me, Log &log)
{
    const LeaseRequest mine {me.name, {QStringLiteral("*")},           {}, {},
                             {},      1 + static_cast<int>(me.dice(3))};
    if (me.dice(3) > 0)
        return me.queue->lease(mine);
    LeaseRequest others = mine;
    others.reviewer = QStringLiteral("r%1").arg(me.dice(4));
    const auto both = me.queue->leaseTogether({mine, others});
    if (!both)
        return fail(both.error());
    for (const Lease &lease : both->back())
        log.granted(lease);
    return both->front();
}

// Takes some, decides most of them, gives some back, lets some run out.
void TestPostgresAtOnce::reviewSome(Hand &me, Log &log)
{
    QStringList mine;
    for (int turn = 0; turn < 60; ++turn) {
        const auto leases = takeSome(me, log);
        if (!me.worked(leases))
            return;
        for (const Lease &lease : *leases) {
            log.granted(lease);
            const quint32 what = me.dice(20);
            if (what == 0)
                continue;
            if (what < 4) {
                me.worked(me.queue->release(lease.key, me.name, {0, what == 1, {}}),
                          {Code::LeaseLost});
                continue;
            }
            if (what == 4)
                me.worked(me.queue->renew(lease.key, me.name), {Code::LeaseLost});
            const Action action = what < 10 ? Action::Approve
                : what < 15                 ? Action::Edit
                : what < 19                 ? Action::Reject
                                            : Action::Escalate;
            const QString id = QStringLiteral("d-%1-%2").arg(me.name).arg(lease.key.fence);
            const auto receipt = me.queue->decide(makeRequest(lease, me.name, id, action));
            if (!me.worked(receipt, {Code::LeaseLost, Code::AlreadyDecided, Code::Gone}))
                continue;
            log.decided(*receipt);
            mine += id;
        }
        if (!mine.isEmpty() && me.dice(6) == 0) {
            const auto back = me.queue->recall(mine.takeLast(), me.name);
            if (me.worked(back, {Code::Conflict, Code::Gone}))
                log.granted(*back);
        }
    }
}

void TestPostgresAtOnce::submitAndTake(Hand &me, int items)
{
    QSet<QString> nacked;
    for (int i = 0; i < items; ++i) {
        QByteArray more = QByteArray(",\"queue\":\"") + (i % 2 ? "pair" : "panel") + '"';
        if (i % 5 == 0)
            more += ",\"conversation_id\":\"c-" + QByteArray::number(i % 3) + '"';
        const QString id = QStringLiteral("t-%1-%2").arg(me.name).arg(i);
        me.worked(me.queue->submit(desk, makeItem(id, more)));
        if (me.dice(20) == 0)
            me.worked(me.queue->cancel(desk, id), {Code::Gone});
        const auto taken = me.queue->takeOutcomes(desk, 3, 20);
        if (!me.worked(taken))
            return;
        for (const Outcome &outcome : *taken) {
            const bool back = outcome.status == OutcomeStatus::Decided
                && !nacked.contains(outcome.externalId) && me.dice(4) == 0;
            nacked.insert(outcome.externalId);
            // It may have come to another taker meanwhile, and they answered first.
            me.worked(back ? me.queue->nackOutcome(outcome.outcomeId, QStringLiteral("full"))
                           : me.queue->ackOutcome(outcome.outcomeId),
                      {Code::Conflict});
        }
    }
}

void TestPostgresAtOnce::disturb(Hand &me)
{
    for (int turn = 0; turn < 120; ++turn) {
        const QString queue = me.dice(2) ? QStringLiteral("pair") : QStringLiteral("panel");
        switch (me.dice(4)) {
        case 0:
            me.worked(me.queue->pause(queue));
            me.worked(me.queue->resume(queue));
            break;
        case 1:
            me.worked(me.queue->reassign(1 + me.dice(200), QStringLiteral("r%1").arg(me.dice(4))),
                      {Code::NotFound, Code::AlreadyDecided, Code::NotPermitted});
            break;
        case 2:
            me.worked(me.queue->sweep());
            break;
        default:
            me.worked(me.queue->requeue(desk, QStringLiteral("t-r5-%1").arg(me.dice(60))),
                      {Code::NotFound, Code::Conflict});
            break;
        }
    }
}

// Whoever comes last has all skills and no place yet.
void TestPostgresAtOnce::finishEverything(Log &log)
{
    const QString open = QStringLiteral("SELECT count(*) FROM item WHERE state = 'open'");
    for (int n = 100; n < 140 && value(open) != u"0"; ++n) {
        Hand last = hand(n);
        last.worked(last.queue->resume(QStringLiteral("pair")));
        last.worked(last.queue->resume(QStringLiteral("panel")));
        while (true) {
            const auto leases
                = last.queue->lease({last.name, {QStringLiteral("*")}, {}, {}, {}, 3});
            QVERIFY2(last.worked(leases), qPrintable(last.unexpected.join(u'\n')));
            if (leases->empty())
                break;
            for (const Lease &lease : *leases) {
                log.granted(lease);
                const auto receipt = last.queue->decide(
                    makeRequest(lease, last.name,
                                QStringLiteral("d-%1-%2").arg(last.name).arg(lease.key.fence)));
                if (last.worked(receipt, {Code::LeaseLost, Code::Gone, Code::AlreadyDecided}))
                    log.decided(*receipt);
            }
        }
        // What is kept for those who went home is handed on.
        m_backend->run(QStringLiteral("UPDATE slot SET sticky_to = NULL, sticky_until = NULL,"
                                      " lease_until = CASE state WHEN 'leased' THEN 0 END"));
    }
    QCOMPARE(value(open), QStringLiteral("0"));
}

void TestPostgresAtOnce::everybodyAtEverything()
{
    constexpr int items = 60;
    Log log;
    m_backend->configure(QStringLiteral("pair"),
                         {.leaseMs = 25, .maxDeliveries = 6, .stickyMs = 10, .overlap = 2});
    m_backend->configure(QStringLiteral("panel"),
                         {.leaseMs = 25,
                          .maxDeliveries = 6,
                          .stickyMs = 10,
                          .overlap = 2,
                          .agreement = Agreement::Adjudicate});
    const QStringList unexpected = atOnce(7, [&](Hand &me) {
        if (me.number < 4)
            reviewSome(me, log);
        else if (me.number < 6)
            submitAndTake(me, items);
        else
            disturb(me);
    });
    QCOMPARE(unexpected.join(u'\n'), QString());
    finishEverything(log);
    QCOMPARE(log.doubled, QStringList());
    QCOMPARE(brokenInvariants(*m_backend).join(u'\n'), QString());
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM item")), QString::number(2 * items));
    // Whoever was told that their decision is in finds it there.
    QHash<QString, QString> stored;
    for (const QString &row : m_backend->rows(
             QStringLiteral("SELECT d.decision_id, f.feedback_id FROM decision d JOIN feedback f"
                            " ON f.decision_id = d.decision_id WHERE d.status <> 'superseded'")))
        stored.insert(row.section(QChar(0x1f), 0, 0), row.section(QChar(0x1f), 1, 1));
    QCOMPARE(stored, log.confirmed);
    QVERIFY(stored.size() > items);
}

void TestPostgresAtOnce::lastTwoPlacesOfAnItem()
{
    constexpr int items = 40;
    m_backend->configure(
        QStringLiteral("panel"),
        {.leaseMs = 900'000, .prefetch = 25, .overlap = 2, .agreement = Agreement::Adjudicate});
    {
        Hand producer = hand(9);
        for (int i = 0; i < items; ++i)
            producer.worked(producer.queue->submit(
                desk, makeItem(QStringLiteral("t-%1").arg(i), R"(,"queue":"panel")")));
        QCOMPARE(producer.unexpected, QStringList());
    }
    std::barrier together(2);
    const QStringList unexpected = atOnce(2, [&](Hand &me) {
        for (int i = 0; i < items; ++i) {
            const auto lease
                = me.queue->lease({me.name, {}, {}, desk, QStringLiteral("t-%1").arg(i), 1});
            const bool held = me.worked(lease, {Code::Busy});
            together.arrive_and_wait();
            if (held) {
                me.worked(me.queue->decide(makeRequest(
                    lease->front(), me.name, QStringLiteral("d-%1-%2").arg(me.name).arg(i))));
            }
            together.arrive_and_wait();
            // Who found the item in the other's hand the moment before takes the place now.
            if (!held) {
                const auto later
                    = me.queue->lease({me.name, {}, {}, desk, QStringLiteral("t-%1").arg(i), 1});
                if (me.worked(later)) {
                    me.worked(me.queue->decide(makeRequest(
                        later->front(), me.name, QStringLiteral("d-%1-%2").arg(me.name).arg(i))));
                }
            }
        }
    });
    QCOMPARE(unexpected.join(u'\n'), QString());
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM outcome WHERE status = 'decided'")),
             QString::number(items));
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM item WHERE state = 'done'")),
             QString::number(items));
    QCOMPARE(brokenInvariants(*m_backend).join(u'\n'), QString());
}

void TestPostgresAtOnce::sameItemSubmittedByMany()
{
    constexpr int items = 25;
    constexpr int threads = 4;
    std::barrier together(threads);
    std::atomic<int> accepted = 0;
    std::atomic<int> repeated = 0;
    const QStringList unexpected = atOnce(threads, [&](Hand &me) {
        for (int i = 0; i < items; ++i) {
            together.arrive_and_wait();
            const auto receipt = me.queue->submit(desk, makeItem(QStringLiteral("t-%1").arg(i)));
            if (!me.worked(receipt))
                continue;
            (receipt->state == SubmitReceipt::State::Accepted ? accepted : repeated) += 1;
        }
    });
    QCOMPARE(unexpected.join(u'\n'), QString());
    QCOMPARE(accepted.load(), items);
    QCOMPARE(repeated.load(), items * (threads - 1));
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM slot")), QString::number(items));
}

void TestPostgresAtOnce::sameDecisionSentByMany()
{
    constexpr int items = 20;
    constexpr int threads = 4;
    std::vector<DecisionRequest> requests;
    {
        Hand producer = hand(9);
        m_backend->configure(QStringLiteral("default"), {.leaseMs = 900'000, .prefetch = 25});
        for (int i = 0; i < items; ++i) {
            const QString id = QStringLiteral("t-%1").arg(i);
            producer.worked(producer.queue->submit(desk, makeItem(id)));
            const auto lease = producer.queue->lease({QStringLiteral("ann"), {}, {}, desk, id, 1});
            if (producer.worked(lease)) {
                requests.push_back(makeRequest(lease->front(), QStringLiteral("ann"),
                                               QStringLiteral("d-%1").arg(i), Action::Edit));
            }
        }
        QCOMPARE(producer.unexpected, QStringList());
    }
    std::barrier together(threads);
    QMutex mutex;
    QHash<QString, QSet<QString>> outcomes;
    int first = 0;
    const QStringList unexpected = atOnce(threads, [&](Hand &me) {
        for (const DecisionRequest &request : requests) {
            together.arrive_and_wait();
            const auto receipt = me.queue->decide(request);
            if (!me.worked(receipt))
                continue;
            const QMutexLocker lock(&mutex);
            first += receipt->repeated ? 0 : 1;
            outcomes[receipt->decisionId].insert(receipt->outcomeId.value_or(QString()));
        }
    });
    QCOMPARE(unexpected.join(u'\n'), QString());
    QCOMPARE(first, items);
    for (const QSet<QString> &ids : std::as_const(outcomes))
        QCOMPARE(ids.size(), 1);
}

void TestPostgresAtOnce::whatAnotherIsTakingIsPassedOver()
{
    Hand me = hand(1, 500);
    me.worked(me.queue->submit(desk, makeItem(QStringLiteral("t-1"))));
    me.worked(me.queue->submit(desk, makeItem(QStringLiteral("t-2"))));
    m_backend->run(QStringLiteral("BEGIN"));
    m_backend->rows(QStringLiteral("SELECT slot_id FROM slot WHERE slot_id = 1 FOR UPDATE"));
    const auto leases = me.queue->lease({me.name, {}, {}, {}, {}, 3});
    VERIFY_OK(leases);
    QCOMPARE(leases->size(), std::size_t {1});
    QCOMPARE(leases->front().item.externalId, QStringLiteral("t-2"));
    COMPARE_CODE(me.queue->lease({me.name, {}, {}, desk, QStringLiteral("t-1"), 1}), Busy);
    m_backend->run(QStringLiteral("COMMIT"));
    VERIFY_OK(me.queue->lease({me.name, {}, {}, desk, QStringLiteral("t-1"), 1}));
}

void TestPostgresAtOnce::outcomesAreTakenOnce()
{
    constexpr int items = 60;
    {
        Hand producer = hand(9);
        for (int i = 0; i < items; ++i) {
            const QString id = QStringLiteral("t-%1").arg(i);
            producer.worked(producer.queue->submit(desk, makeItem(id)));
            producer.worked(producer.queue->cancel(desk, id));
        }
        QCOMPARE(producer.unexpected, QStringList());
    }
    std::barrier together(4);
    QMutex mutex;
    QStringList taken;
    const QStringList unexpected = atOnce(4, [&](Hand &me) {
        together.arrive_and_wait();
        while (true) {
            const auto some = me.queue->takeOutcomes(desk, 4, 600'000);
            if (!me.worked(some) || some->empty())
                return;
            const QMutexLocker lock(&mutex);
            for (const Outcome &outcome : *some)
                taken += outcome.outcomeId;
            if (taken.size() > items) // it would never end
                return;
        }
    });
    QCOMPARE(unexpected.join(u'\n'), QString());
    QCOMPARE(taken.removeDuplicates(), 0);
    // Rows that another was just taking were passed over, and left for a next time.
    Hand last = hand(8);
    taken += QStringList(static_cast<qsizetype>(last.queue->takeOutcomes(desk, 999, 0)->size()),
                         QStringLiteral("left"));
    QCOMPARE(taken.size(), items);
}

void TestPostgresAtOnce::pauseWaitsForWhoeverIsTaking()
{
    Hand me = hand(1, 200);
    me.worked(me.queue->submit(desk, makeItem(QStringLiteral("t-1"))));
    m_backend->run(QStringLiteral("BEGIN"));
    m_backend->rows(QStringLiteral("SELECT name FROM queue FOR SHARE")); // as a lease does
    COMPARE_CODE(me.queue->pause(QStringLiteral("default")), Busy);
    m_backend->run(QStringLiteral("COMMIT"));
    VERIFY_OK(me.queue->pause(QStringLiteral("default")));
    QVERIFY(me.queue->lease({me.name, {}, {}, {}, {}, 3})->empty());
}

void TestPostgresAtOnce::feedbackIsStampedOnce()
{
    constexpr int items = 20;
    const QStringList unexpected = atOnce(4, [&](Hand &me) {
        for (int i = 0; i < items; ++i) {
            const QString id = QStringLiteral("t-%1-%2").arg(me.name).arg(i);
            me.worked(me.queue->submit(desk, makeItem(id)));
            const auto lease = me.queue->lease({me.name, {}, {}, desk, id, 1});
            if (me.worked(lease))
                me.worked(me.queue->decide(makeRequest(lease->front(), me.name, id)));
            me.worked(stampFeedback(me.workspace->database()));
        }
    });
    QCOMPARE(unexpected.join(u'\n'), QString());
    const QString all = QString::number(4 * items);
    QCOMPARE(value(QStringLiteral("SELECT count(DISTINCT seq) FROM feedback")), all);
    QCOMPARE(value(QStringLiteral("SELECT max(seq) FROM feedback")), all);
    QCOMPARE(value(QStringLiteral("SELECT next_seq - 1 FROM workspace")), all);
}

void TestPostgresAtOnce::aLeaseLooksAtFewItems_data()
{
    QTest::addColumn<bool>("keepsPlans"); // as a gateway does
    QTest::addColumn<bool>("analysed"); // what waits, as a server does by itself after a minute
    QTest::newRow("planned for its values") << false << true;
    QTest::newRow("planned for all values") << true << true;
    QTest::newRow("planned for all values, none known") << true << false;
}

// All that waits is not sorted for one, nor read for the few places that may be dead, nor compared.
void TestPostgresAtOnce::aLeaseLooksAtFewItems()
{
    QFETCH(bool, keepsPlans);
    QFETCH(bool, analysed);
    constexpr int items = 200;
    Hand me = hand(1);
    if (keepsPlans)
        me.queue->keepPlans();
    for (int i = 0; i < items; ++i)
        me.worked(me.queue->submit(desk, makeItem(QStringLiteral("t-%1").arg(i))));
    for (int i = 0; i < items / 20; ++i)
        me.worked(me.queue->lease({QStringLiteral("r-%1").arg(i), {}, {}, {}, {}, 1}));
    if (analysed)
        m_backend->run(QStringLiteral("ANALYZE"));
    Database &mine = me.workspace->database();
    const auto read = [&]() -> qint64 {
        me.worked(mine.execute(QStringLiteral("SELECT pg_stat_force_next_flush()")));
        return value(QStringLiteral("SELECT sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) FROM"
                                    " pg_stat_user_tables WHERE relname IN ('item', 'slot')"))
            .toLongLong();
    };
    const qint64 before = read();
    me.worked(me.queue->lease({me.name, {}, {}, {}, {}, 1}));
    const qint64 seen = read() - before;
    QVERIFY2(seen > 0 && seen < items / 2, QByteArray::number(seen).constData());
    QCOMPARE(me.unexpected, QStringList());
}

QTEST_GUILESS_MAIN(TestPostgresAtOnce)
#include "tst_postgres_atonce.moc"
