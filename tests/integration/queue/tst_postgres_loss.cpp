// SPDX-License-Identifier: GPL-3.0-or-later
// The server hangs up, at any moment: what runs then fails in words that a caller can act on, or
// was not begun and goes on; what comes next works. And what is heard of others meanwhile.
#include "core/queue/rights/erasure.h"
#include "core/store/database/notifications.h"
#include "core/store/database/postgres.h"
#include "core/store/feedbackstore.h"
#include "tests/integration/queue/queuefixture.h"
#include "tests/support/postgresserver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlDatabase>

#include <ctime>

using namespace bluepencil;

namespace {

const QString desk = QStringLiteral("desk");
const QString ann = QStringLiteral("ann");
const QString bob = QStringLiteral("bob");

} // namespace

class TestPostgresLoss : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyOperationGoesOn_data();
    void everyOperationGoesOn();
    void nothingIsLostInTheMiddle();
    void statementsOfALostConnectionAreVoid();
    void tablesThatWereReplacedAreFoundAnew();
    void limitsOfTheAddressHold();
    void hintsAreHeard();
    void hintsAreHeardAgain();
    void theServerStartsAnew();
    void noMoreConnections();

private:
    struct Desk {
        std::unique_ptr<Workspace> workspace;
        std::unique_ptr<SqlReviewQueue> queue;
    };

    Desk open(quint64 seed);
    void hangUp();
    void submit(SqlReviewQueue &queue, const QString &id);
    Lease lease(SqlReviewQueue &queue, const QString &reviewer, const QString &id);
    static DecisionRequest approval(const Lease &lease, const QString &reviewer, const QString &id);

    PostgresServer m_server;
    QString m_address;
    FakeClock m_clock;
};

void TestPostgresLoss::initTestCase()
{
    const QString problem = m_server.start();
    if (!problem.isEmpty())
        QSKIP(qPrintable(problem));
}

void TestPostgresLoss::init()
{
    m_clock.onNow = {};
    m_address = m_server.createDatabase();
}

TestPostgresLoss::Desk TestPostgresLoss::open(quint64 seed)
{
    auto workspace = Workspace::open(m_address, m_clock, seededRandom(seed));
    if (!workspace)
        qFatal("%s", qPrintable(toString(workspace.error())));
    Desk made {std::move(*workspace), nullptr};
    made.queue = std::make_unique<SqlReviewQueue>(*made.workspace, m_clock, seededRandom(seed + 1));
    return made;
}

void TestPostgresLoss::hangUp()
{
    m_server.run(parsePostgresAddress(m_address)->database,
                 QStringLiteral("SELECT pg_terminate_backend(pid, 20000) FROM pg_stat_activity"
                                " WHERE datname = current_database()"
                                " AND pid <> pg_backend_pid()"));
}

void TestPostgresLoss::submit(SqlReviewQueue &queue, const QString &id)
{
    const Result<Item> item = parseItem("{\"external_id\":\"" + id.toUtf8()
                                        + "\",\"messages\":[],\"draft\":\"The draft.\"}");
    if (const auto receipt = queue.submit(desk, *item); !receipt)
        qFatal("%s", qPrintable(toString(receipt.error())));
}

Lease TestPostgresLoss::lease(SqlReviewQueue &queue, const QString &reviewer, const QString &id)
{
    const auto leases = queue.lease({reviewer, {QStringLiteral("*")}, {}, desk, id, 1});
    if (!leases)
        qFatal("%s", qPrintable(toString(leases.error())));
    return leases->front();
}

DecisionRequest TestPostgresLoss::approval(const Lease &lease, const QString &reviewer,
                                           const QString &id)
{
    DecisionRequest request;
    request.key = lease.key;
    request.decision.decisionId = id;
    request.decision.reviewer = reviewer;
    return request;
}

void TestPostgresLoss::everyOperationGoesOn_data()
{
    QTest::addColumn<QString>("operation");
    for (const char *name :
         {"submit",      "revise", "status", "cancel",   "takeOutcomes", "ackOutcome",
          "nackOutcome", "signal", "lease",  "adopt",    "renew",        "release",
          "decide",      "recall", "queues", "reassign", "requeue",      "pause",
          "resume",      "sweep",  "stamp",  "erase"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

// Twice: the first may say that the connection was lost, the second may not.
void TestPostgresLoss::everyOperationGoesOn()
{
    QFETCH(QString, operation);
    Desk at = open(1);
    SqlReviewQueue &queue = *at.queue;
    for (const QString &id : {T1, T2, T3})
        submit(queue, id);
    const Lease first = lease(queue, ann, T1);
    VERIFY_OK(queue.decide(approval(first, ann, D1)));
    const Lease second = lease(queue, ann, T2);
    const auto taken = queue.takeOutcomes(desk, 9, 0);
    VERIFY_OK(taken);
    const QString outcome = taken->front().outcomeId;
    submit(queue, QStringLiteral("t-4"));
    const auto dropped = [](const auto &result) {
        return result ? Result<> {} : Result<>(fail(result.error()));
    };
    const Result<Item> revised
        = parseItem(R"({"external_id":"t-3","revision":2,"messages":[],"draft":"Better."})");
    const QMap<QString, std::function<Result<>()>> operations {
        {QStringLiteral("submit"),
         [&] {
             return dropped(queue.submit(
                 desk, *parseItem(R"({"external_id":"t-5","messages":[],"draft":"D."})")));
         }},
        {QStringLiteral("revise"),
         [&] {
             return dropped(queue.revise(desk, *revised));
         }},
        {QStringLiteral("status"),
         [&] {
             return dropped(queue.status(desk, T1));
         }},
        {QStringLiteral("cancel"),
         [&] {
             return queue.cancel(desk, T3);
         }},
        {QStringLiteral("takeOutcomes"),
         [&] {
             return dropped(queue.takeOutcomes(desk, 9, 0));
         }},
        {QStringLiteral("ackOutcome"),
         [&] {
             return queue.ackOutcome(outcome);
         }},
        {QStringLiteral("nackOutcome"),
         [&] {
             return queue.nackOutcome(outcome, QStringLiteral("down"));
         }},
        {QStringLiteral("signal"),
         [&] {
             return queue.signal({outcome, QStringLiteral("csat"), Json(5), m_clock.now()});
         }},
        {QStringLiteral("lease"),
         [&] {
             return dropped(queue.lease({bob, {QStringLiteral("*")}, {}, desk, T3, 1}));
         }},
        {QStringLiteral("adopt"),
         [&] {
             return dropped(queue.adopt(ann));
         }},
        {QStringLiteral("renew"),
         [&] {
             return dropped(queue.renew(second.key, ann));
         }},
        {QStringLiteral("release"),
         [&] {
             return queue.release(second.key, ann, {});
         }},
        {QStringLiteral("decide"),
         [&] {
             return dropped(queue.decide(approval(second, ann, D2)));
         }},
        {QStringLiteral("recall"),
         [&] {
             return dropped(queue.recall(D1, ann));
         }},
        {QStringLiteral("queues"),
         [&] {
             return dropped(queue.queues());
         }},
        {QStringLiteral("reassign"),
         [&] {
             return queue.reassign(second.key.slotId, bob);
         }},
        {QStringLiteral("requeue"),
         [&] {
             return queue.requeue(desk, T3);
         }},
        {QStringLiteral("pause"),
         [&] {
             return queue.pause(QStringLiteral("default"));
         }},
        {QStringLiteral("resume"),
         [&] {
             return queue.resume(QStringLiteral("default"));
         }},
        {QStringLiteral("sweep"),
         [&] {
             return queue.sweep();
         }},
        {QStringLiteral("stamp"),
         [&] {
             return stampFeedback(at.workspace->database());
         }},
        {QStringLiteral("erase"),
         [&] {
             return dropped(eraseSubject(queue, QStringLiteral("p")));
         }},
    };
    // What a rule says of the second time, or of these items at all, is another matter.
    const QSet<Error::Code> byRule {Error::Code::Conflict,    Error::Code::LeaseLost,
                                    Error::Code::Gone,        Error::Code::NotFound,
                                    Error::Code::NotSeen,     Error::Code::AlreadyDecided,
                                    Error::Code::NotPermitted};
    hangUp();
    const Result<> one = operations[operation]();
    if (!one && !byRule.contains(one.error().code)) {
        COMPARE_CODE(one, Storage);
        QVERIFY2(one.error().what.contains(QLatin1String("connection")),
                 qPrintable(toString(one.error())));
        QVERIFY(!one.error().remedy.isEmpty());
    }
    const Result<> two = operations[operation]();
    QVERIFY2(two || byRule.contains(two.error().code),
             qPrintable(two ? QString() : toString(two.error())));
}

// The connection ends at the n-th look at the clock while a decision is made, and once more before
// the answer is there. The same id is asked again until it is answered, as a client does.
void TestPostgresLoss::nothingIsLostInTheMiddle()
{
    Desk at = open(2);
    constexpr int items = 12;
    int failed = 0;
    for (int i = 0; i < items; ++i) {
        const QString id = QStringLiteral("t-%1").arg(i);
        submit(*at.queue, id);
        const DecisionRequest request
            = approval(lease(*at.queue, ann, id), ann, QStringLiteral("d-%1").arg(i));
        m_clock.onNow = [this, left = 1 + i % 4]() mutable {
            if (--left == 0)
                hangUp();
        };
        const auto receipt = at.queue->decide(request);
        m_clock.onNow = {};
        if (!receipt) {
            ++failed;
            COMPARE_CODE(receipt, Storage);
        }
        const auto again = at.queue->decide(request);
        VERIFY_OK(again);
        QCOMPARE(again->repeated, receipt.has_value());
    }
    QVERIFY(failed > 0); // the harm was done
    const auto outcomes = at.queue->takeOutcomes(desk, 99, 0);
    VERIFY_OK(outcomes);
    QCOMPARE(outcomes->size(), std::size_t {items});
}

void TestPostgresLoss::statementsOfALostConnectionAreVoid()
{
    Desk at = open(3);
    Database &database = at.workspace->database();
    Query kept(database, QStringLiteral("UPDATE queue SET prefetch = prefetch"));
    VERIFY_OK(kept.run());
    hangUp();
    VERIFY_OK(Query(database, QStringLiteral("SELECT 1")).runToRow()); // connects again
    COMPARE_CODE(kept.run(), Storage);
    VERIFY_OK(Query(database, QStringLiteral("UPDATE queue SET prefetch = prefetch")).run());
    // One that changes something is not run a second time unasked.
    Query again(database, QStringLiteral("UPDATE queue SET prefetch = prefetch"));
    hangUp();
    COMPARE_CODE(again.run(), Storage);
    VERIFY_OK(Query(database, QStringLiteral("UPDATE queue SET prefetch = prefetch")).run());
    // The settings of a session are those of the first.
    Query settings(database,
                   QStringLiteral("SELECT current_setting('search_path') || ' '"
                                  " || current_setting('plan_cache_mode') || ' '"
                                  " || current_setting('idle_in_transaction_session_timeout')"));
    VERIFY_OK(settings.runToRow());
    QCOMPARE(settings.text(0), QStringLiteral("bluepencil force_custom_plan 1min"));
}

// A restore puts other tables under the names that statements were prepared for.
void TestPostgresLoss::tablesThatWereReplacedAreFoundAnew()
{
    Desk at = open(1);
    Database &database = at.workspace->database();
    const auto replace = [&](const QString &type) {
        m_server.run(parsePostgresAddress(m_address)->database,
                     QStringLiteral("BEGIN; DROP TABLE IF EXISTS bluepencil.other;"
                                    " CREATE TABLE bluepencil.other AS SELECT CAST(7 AS %1) AS x;"
                                    " COMMIT")
                         .arg(type));
    };
    const auto look = [&]() -> Result<qint64> {
        Query query(database, QStringLiteral("SELECT x FROM other"));
        const Result<bool> row = query.runToRow();
        return row ? Result<qint64>(query.integer(0)) : fail(row.error());
    };
    replace(QStringLiteral("BIGINT"));
    QCOMPARE(*look(), 7);
    QCOMPARE(*look(), 7); // prepared and kept
    replace(QStringLiteral("INTEGER"));
    const Result<qint64> alone = look(); // what changes nothing is asked again
    VERIFY_OK(alone);
    QCOMPARE(*alone, 7);
    replace(QStringLiteral("SMALLINT"));
    {
        Transaction transaction(database);
        VERIFY_OK(transaction.begin());
        const Result<qint64> within = look();
        QVERIFY(!within);
        QCOMPARE(within.error().code, Error::Code::Busy);
        QVERIFY(!transaction.commit());
    }
    Transaction transaction(database);
    VERIFY_OK(transaction.begin());
    VERIFY_OK(look());
    VERIFY_OK(transaction.commit());
}

void TestPostgresLoss::limitsOfTheAddressHold()
{
    m_address += QStringLiteral("&statement_timeout=150");
    Desk at = open(4);
    Database &database = at.workspace->database();
    COMPARE_CODE(Query(database, QStringLiteral("SELECT pg_sleep(20)")).runToRow(), Busy);
    VERIFY_OK(Query(database, QStringLiteral("SELECT 1")).runToRow());
    const Result<PostgresAddress> address = parsePostgresAddress(m_address);
    for (const char *part : {"target_session_attrs='read-write'", "keepalives_idle='20'",
                             "tcp_user_timeout='30000'", "connect_timeout='10'"})
        QVERIFY2(address->options.contains(QLatin1String(part)), qPrintable(address->options));
    const Result<PostgresAddress> other = parsePostgresAddress(
        QStringLiteral("postgresql://h/d?target_session_attrs=any&keepalives_idle=5"));
    QVERIFY(other->options.contains(QLatin1String("target_session_attrs='any'")));
    QVERIFY(!other->options.contains(QLatin1String("read-write")));
    QVERIFY(!other->options.contains(QLatin1String("keepalives_idle='20'")));
    COMPARE_CODE(parsePostgresAddress(QStringLiteral("postgresql://h/d?statement_timeout=soon")),
                 InvalidArgument);
    // A server that only reads is refused at the door.
    const QString name = parsePostgresAddress(m_address)->database;
    m_server.run(
        name, QStringLiteral("ALTER DATABASE %1 SET default_transaction_read_only = on").arg(name));
    COMPARE_CODE(Workspace::open(m_address, m_clock, seededRandom(9)), Storage);
    VERIFY_OK(Workspace::open(m_address + QStringLiteral("&target_session_attrs=any"), m_clock,
                              seededRandom(9)));
}

void TestPostgresLoss::hintsAreHeard()
{
    Desk at = open(5);
    Notifications notifications(m_address);
    QSignalSpy ready(&notifications, &Notifications::ready);
    QSignalSpy outcome(&notifications, &Notifications::outcome);
    QSignalSpy revoked(&notifications, &Notifications::revoked);
    QSignalSpy reread(&notifications, &Notifications::reread);
    notifications.start();
    QVERIFY(notifications.isListening());
    QCOMPARE(reread.size(), 1);
    submit(*at.queue, T1);
    submit(*at.queue, T2);
    QTRY_VERIFY(!ready.isEmpty());
    QCOMPARE(ready.first().first().toString(), QStringLiteral("default"));
    QVERIFY(outcome.isEmpty());
    VERIFY_OK(at.queue->decide(approval(lease(*at.queue, ann, T1), ann, D1)));
    QTRY_COMPARE(outcome.size(), 1);
    QCOMPARE(outcome.first().first().toString(), desk);
    const Lease held = lease(*at.queue, ann, T2);
    QVERIFY(revoked.isEmpty());
    VERIFY_OK(at.queue->reassign(held.key.slotId, bob));
    QTRY_COMPARE(revoked.size(), 1);
    QCOMPARE(revoked.first().first().toLongLong(), held.key.slotId);
    // A queue that goes on is ready, too.
    VERIFY_OK(at.queue->pause(QStringLiteral("default")));
    ready.clear();
    VERIFY_OK(at.queue->resume(QStringLiteral("default")));
    QTRY_COMPARE(ready.size(), 1);
}

void TestPostgresLoss::hintsAreHeardAgain()
{
    Desk at = open(6);
    Notifications notifications(m_address);
    QSignalSpy ready(&notifications, &Notifications::ready);
    QSignalSpy reread(&notifications, &Notifications::reread);
    QSignalSpy lost(&notifications, &Notifications::lost);
    notifications.start();
    QCOMPARE(reread.size(), 1);
    // The watched socket of a connection that is gone must not keep the thread busy.
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("QSocketNotifier")));
    const std::clock_t before = std::clock();
    hangUp();
    QTRY_COMPARE(lost.size(), 1);
    QVERIFY(!notifications.isListening());
    QTRY_COMPARE(reread.size(), 2);
    QVERIFY2((std::clock() - before) * 1000 / CLOCKS_PER_SEC < 500, "the thread was kept busy");
    submit(*at.queue, T1);
    QTRY_COMPARE(ready.size(), 1);
}

// Away while a decision is made: it says so, and the same decision counts once when it is back.
void TestPostgresLoss::theServerStartsAnew()
{
    Desk at = open(7);
    Notifications notifications(m_address);
    QSignalSpy reread(&notifications, &Notifications::reread);
    notifications.start();
    for (const QString &id : {T1, T2})
        submit(*at.queue, id);
    const DecisionRequest first = approval(lease(*at.queue, ann, T1), ann, D1);
    const DecisionRequest second = approval(lease(*at.queue, ann, T2), ann, D2);
    VERIFY_OK(at.queue->decide(first));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("QSocketNotifier")));
    m_server.stop();
    for (int i = 0; i < 3; ++i) {
        const auto away = at.queue->decide(second);
        COMPARE_CODE(away, Storage);
        QVERIFY(!away.error().remedy.isEmpty());
    }
    QCOMPARE(m_server.startAgain(), QString());
    VERIFY_OK(at.queue->decide(second));
    QVERIFY(at.queue->decide(first)->repeated);
    QVERIFY(at.queue->decide(second)->repeated);
    QCOMPARE(at.queue->takeOutcomes(desk, 9, 0)->size(), std::size_t(2));
    QTRY_COMPARE(reread.size(), 2);
}

// A server that is full sends the newcomer away in words; who is in works on.
void TestPostgresLoss::noMoreConnections()
{
    Desk at = open(8);
    submit(*at.queue, T1);
    QStringList names;
    const auto another = [&] {
        const QString name = QStringLiteral("crowd-%1").arg(names.size());
        QSqlDatabase plain = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        names << name;
        plain.setHostName(m_server.socketFolder());
        plain.setUserName(QStringLiteral("bluepencil"));
        plain.setDatabaseName(QStringLiteral("postgres"));
        return plain.open();
    };
    while (names.size() < 100 && another()) {}
    QVERIFY(names.size() < 100);
    const auto refused = Workspace::open(m_address, m_clock, seededRandom(9));
    VERIFY_OK(at.queue->decide(approval(lease(*at.queue, ann, T1), ann, D1)));
    for (const QString &name : std::as_const(names))
        QSqlDatabase::removeDatabase(name);
    // Who is refused at the door is given no code by the driver, only the server's words.
    COMPARE_CODE(refused, Storage);
    QVERIFY2(refused.error().what.contains(QLatin1String("connection"))
                 || refused.error().what.contains(QLatin1String("clients")),
             qPrintable(toString(refused.error())));
    QVERIFY(!refused.error().remedy.isEmpty());
    QTRY_VERIFY(Workspace::open(m_address, m_clock, seededRandom(9)).has_value());
}

QTEST_GUILESS_MAIN(TestPostgresLoss)
#include "tst_postgres_loss.moc"
