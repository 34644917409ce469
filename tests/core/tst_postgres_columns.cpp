// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/rights/erasure.h"
#include "core/stats/columns/columnupdate.h"
#include "core/store/feedbackstore.h"
#include "core/store/figurefile.h"
#include "tests/support/figurecalls.h"
#include "tests/support/figurefates.h"
#include "tests/support/figuresboth.h"
#include "tests/support/filebytes.h"
#include "tests/support/postgresserver.h"

#include <QFile>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

// The columns of a workspace on a server, which stand in the cache folder of whoever reads it.
class TestPostgresColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void standInTheCacheFolder();
    void equalTheDatabase();
    void detailsEqualTheDatabase();
    void changesAreSeen();
    void erasedLeavesNothing();
    void outcomesOfLongTransactions();
    void callsOfLongTransactions();

private:
    struct Store {
        ManualClock clock {FigureReviewsEnd};
        std::unique_ptr<Workspace> workspace;
        std::unique_ptr<SqlReviewQueue> queue;
    };

    std::unique_ptr<Store> open();

    QTemporaryDir m_cache;
    PostgresServer m_server;
};

namespace {

const QTimeZone berlin("Europe/Berlin");

// Three decisions that count, of which each outcome was taken back, as where reviewers had to agree
// and one of them recalls.
QStringList withoutOutcome(Database &database)
{
    Query query(database,
                QStringLiteral("UPDATE outcome SET state = 'recalled' WHERE outcome_no IN"
                               " (SELECT o.outcome_no FROM outcome o JOIN feedback f"
                               " ON f.decision_id = o.decision_id WHERE o.state = 'committed'"
                               " AND f.status = 'counted' AND f.has_final = 1"
                               " ORDER BY o.outcome_no LIMIT 3) RETURNING decision_id"));
    QStringList decisions;
    if (!query.run())
        return decisions;
    for (auto row = query.next(); row && *row; row = query.next())
        decisions += query.text(0);
    return decisions;
}

// As where the other places of an item died.
Result<> addOutcome(Database &database, const QString &decisionId, UtcMs at)
{
    Query insert(database,
                 QStringLiteral("INSERT INTO outcome (outcome_id, item_id, producer, queue,"
                                " decision_id, status, state, payload, created_at)"
                                " SELECT ?, f.item_id, 'local', f.queue, f.decision_id,"
                                " 'decided', 'committed', ?, ? FROM feedback f"
                                " WHERE f.decision_id = ?"));
    insert.bind(QStringLiteral("late-") + decisionId).bind(QByteArray("{}")).bind(at);
    return insert.bind(decisionId).run();
}

QString wrongCalls(Workspace &workspace)
{
    const BothWays both = callsBothWays(
        workspace, berlin, {{}, {QStringLiteral("model"), QStringLiteral("producer")}});
    return both.fromColumns ? both.wrong : QStringLiteral("the columns cannot say");
}

QString wrongWith(Workspace &workspace, const QStringList &by, bool details = false)
{
    const BothWays both = statsBothWays(workspace, berlin, {{}, by, details});
    return both.fromColumns ? both.wrong : QStringLiteral("the columns cannot say");
}

} // namespace

void TestPostgresColumns::initTestCase()
{
    qputenv("XDG_CACHE_HOME", QFile::encodeName(m_cache.path()));
    const QString problem = m_server.start();
    if (!problem.isEmpty())
        QSKIP(qPrintable(problem));
}

std::unique_ptr<TestPostgresColumns::Store> TestPostgresColumns::open()
{
    auto store = std::make_unique<Store>();
    auto workspace = Workspace::open(m_server.createDatabase(), store->clock, seededRandom(1));
    if (!workspace)
        qFatal("%s", qPrintable(toString(workspace.error())));
    store->workspace = std::move(*workspace);
    store->queue
        = std::make_unique<SqlReviewQueue>(*store->workspace, store->clock, seededRandom(2));
    return store;
}

void TestPostgresColumns::standInTheCacheFolder()
{
    const auto one = open();
    const auto other = open();
    const QString path = figureFilePath(one->workspace->database());
    QVERIFY2(path.startsWith(m_cache.path()), qPrintable(path));
    QVERIFY(path != figureFilePath(other->workspace->database()));
}

void TestPostgresColumns::equalTheDatabase()
{
    qInfo("seed 21");
    const auto store = open();
    QVERIFY(addFigureReviews(*store->queue, 21, 0, 60));
    const auto done = updateColumns(*store->workspace);
    QVERIFY2(done, words(done));
    QVERIFY(addFigureReviews(*store->queue, 21, 60, 20));
    QVERIFY(updateColumns(*store->workspace));
    QVERIFY(addFigureReviews(*store->queue, 21, 80, 10));
    QVERIFY(stampFeedback(store->workspace->database()));
    QVERIFY(addFigureReviews(*store->queue, 21, 90, 10));
    for (const char *by : {"reviewer", "model,task", "label", "day", "week,action",
                           "/attributes/region", "/attributes/a~1b/vip", "hour"}) {
        QCOMPARE(wrongWith(*store->workspace, QString::fromLatin1(by).split(u',')), QString());
    }
    const auto page = overviewBothWays(*store->workspace, berlin, {{}, QStringLiteral("label")},
                                       FigureReviewsEnd);
    QVERIFY2(page.fromColumns && page.wrong.isEmpty(), qPrintable(page.wrong));
    QVERIFY(spreadItems(store->workspace->database(), FigureReviewsStart));
    std::vector<UtcMs> moments;
    for (int i = 0; i < 60; ++i)
        moments.push_back(FigureReviewsStart + i * qint64 {86'400'000});
    QCOMPARE(openBothWays(store->workspace->database(), {}, moments), QString());
}

void TestPostgresColumns::detailsEqualTheDatabase()
{
    qInfo("seed 24");
    const auto store = open();
    QVERIFY(addFigureReviews(*store->queue, 24, 0, 60));
    QVERIFY(addFigureFates(*store->workspace, *store->queue, 71));
    QVERIFY(updateColumns(*store->workspace));
    QVERIFY(addFigureReviews(*store->queue, 24, 60, 20));
    for (const quint64 seed : {72, 73}) {
        const auto happened = addFigureFates(*store->workspace, *store->queue, seed);
        QVERIFY2(happened, words(happened));
        for (const char *by : {"", "model", "day,reviewer", "label", "/attributes/region"}) {
            QCOMPARE(wrongWith(*store->workspace,
                               QString::fromLatin1(by).split(u',', Qt::SkipEmptyParts), true),
                     QString());
        }
        QVERIFY(updateColumns(*store->workspace));
    }
}

void TestPostgresColumns::changesAreSeen()
{
    qInfo("seed 22");
    const auto store = open();
    const auto made
        = reviewOn(*store->queue, FigureReviewsEnd,
                   plainItem(QStringLiteral("a"), QStringLiteral("q"), QStringLiteral("one two")),
                   decision(QStringLiteral("a"), Action::Approve));
    QVERIFY2(made, words(made));
    QVERIFY(addFigureReviews(*store->queue, 22, 0, 20));
    QVERIFY(updateColumns(*store->workspace));
    QVERIFY(store->queue->recall(made->decisionId, QStringLiteral("anna")));
    QCOMPARE(wrongWith(*store->workspace, {QStringLiteral("reviewer")}), QString());
    QVERIFY(updateColumns(*store->workspace));
    QCOMPARE(wrongWith(*store->workspace, {QStringLiteral("reviewer")}), QString());
}

void TestPostgresColumns::erasedLeavesNothing()
{
    qInfo("seed 23");
    const auto store = open();
    OrderedJson item = plainItem(QStringLiteral("a"), QStringLiteral("q"), QStringLiteral("d"));
    item["subject_id"] = "planted";
    item["attributes"] = {{"region", "Zanzibar-quarter"}};
    QVERIFY(reviewOn(*store->queue, FigureReviewsEnd, item,
                     decision(QStringLiteral("a"), Action::Approve)));
    QVERIFY(addFigureReviews(*store->queue, 23, 0, 20));
    QVERIFY(updateColumns(*store->workspace));
    const QString path = figureFilePath(store->workspace->database());
    const QByteArray elsewhere = bytesOf(path);
    QVERIFY(elsewhere.contains("Zanzibar"));
    QVERIFY(eraseSubject(*store->queue, QStringLiteral("planted")));
    QVERIFY(!QFile::exists(path));
    // Another machine has it still, until it looks at what is new.
    QFile copy(path);
    QVERIFY(copy.open(QIODevice::WriteOnly));
    QCOMPARE(copy.write(elsewhere), elsewhere.size());
    copy.close();
    QVERIFY(updateColumns(*store->workspace));
    QVERIFY(!bytesOf(path).isEmpty() && !bytesOf(path).contains("Zanzibar"));
    QCOMPARE(wrongWith(*store->workspace, {QStringLiteral("reviewer")}), QString());
}

// One takes its number and is seen long after those with higher ones.
void TestPostgresColumns::outcomesOfLongTransactions()
{
    qInfo("seed 25");
    const auto store = open();
    Database &database = store->workspace->database();
    QVERIFY(addFigureReviews(*store->queue, 25, 0, 80));
    const QStringList decisions = withoutOutcome(database);
    QCOMPARE(decisions.size(), 3);
    QVERIFY(updateColumns(*store->workspace));
    const auto other = Workspace::open(database.path(), store->clock, seededRandom(3), false);
    QVERIFY2(other, words(other));
    Transaction slow((*other)->database());
    QVERIFY(slow.begin());
    const auto taken = addOutcome((*other)->database(), decisions[0], FigureReviewsEnd);
    QVERIFY2(taken, words(taken));
    QVERIFY(addOutcome(database, decisions[1], FigureReviewsEnd + 1000));
    QVERIFY(addOutcome(database, decisions[2], FigureReviewsEnd + 3'600'000));
    for (int round = 0; round < 3; ++round) {
        QVERIFY(addFigureReviews(*store->queue, 25, 80 + 2 * round, 2));
        const auto done = updateColumns(*store->workspace);
        QVERIFY2(done, words(done));
        QCOMPARE(wrongWith(*store->workspace, {QStringLiteral("reviewer")}, true), QString());
        if (round == 0)
            QVERIFY(slow.commit());
        QCOMPARE(wrongWith(*store->workspace, {QStringLiteral("reviewer")}, true), QString());
    }
}

void TestPostgresColumns::callsOfLongTransactions()
{
    qInfo("seed 26");
    const auto store = open();
    Database &database = store->workspace->database();
    QVERIFY(addFigureCalls(database, 26, 0, 60));
    QVERIFY(updateColumns(*store->workspace));
    QCOMPARE(wrongCalls(*store->workspace), QString());
    const auto other = Workspace::open(database.path(), store->clock, seededRandom(3), false);
    QVERIFY2(other, words(other));
    Transaction slow((*other)->database());
    QVERIFY(slow.begin());
    const auto taken = (*other)->database().execute(
        QStringLiteral("INSERT INTO model_call (producer, call_id, at, model, operation, task,"
                       " latency_ms, error_type, currency, received_at) VALUES ('slow', 'slow',"
                       " 5, 'model-1', 'chat', '', 12.5, '', '', 5)"));
    QVERIFY2(taken, words(taken));
    QVERIFY(addFigureCalls(database, 26, 60, 20));
    for (int round = 0; round < 3; ++round) {
        const auto done = updateColumns(*store->workspace);
        QVERIFY2(done, words(done));
        QCOMPARE(wrongCalls(*store->workspace), QString());
        if (round == 0)
            QVERIFY(slow.commit());
        QCOMPARE(wrongCalls(*store->workspace), QString());
        QVERIFY(addFigureCalls(database, 26, 80 + 5 * round, 5));
    }
}

QTEST_GUILESS_MAIN(TestPostgresColumns)
#include "tst_postgres_columns.moc"
