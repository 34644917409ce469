// SPDX-License-Identifier: GPL-3.0-or-later
// An export since a batch: what the batches before looked at is passed over, and nothing else.
#include "core/dataset/exporter.h"
#include "core/dataset/preparation/preparation.h"
#include "tests/support/batchtools.h"

#include <QTest>

#include <random>

using namespace bluepencil;
using namespace bluepencil::test;

class TestSinceChain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatOtherFiltersMean();
    void historyOfOtherBatches();
    void everyDecisionOnce_data();
    void everyDecisionOnce();
};

namespace {

using Ids = std::set<QString>;

void decide(ReviewedWorkspace &store, const QString &id, const char *queue,
            const char *task = "answer")
{
    OrderedJson item = plainItem(id, id, QStringLiteral("Answer ") + id);
    item["queue"] = queue;
    item["task"] = task;
    const auto done = store.review(item, decision(id, Action::Approve));
    QVERIFY2(done, words(done));
}

ExportConfig ofQueue(const char *queue, const QString &since = {})
{
    ExportConfig config = basicFormats();
    if (*queue != '\0')
        config.filter.queues = {QString::fromLatin1(queue)};
    config.preparation.sinceBatch = since;
    return config;
}

void addHistory(ReviewedWorkspace &store, const QString &id)
{
    OrderedJson line = plainItem(id, QStringLiteral("Old question ") + id, QString());
    line.erase("draft");
    line["final_text"] = "An old answer.";
    const auto item = parseItem(toLine(line), true);
    QVERIFY2(item, words(item));
    Query insert(store.database(),
                 QStringLiteral("INSERT INTO item (item_id, producer, external_id, revision, queue,"
                                " priority, overlap, agreement, state, body_sha256, line,"
                                " final_text, created_at, updated_at) VALUES (?, 'local', ?, 1,"
                                " 'mt', 50, 1, 'first', 'history', 'x', ?, ?, 1, 1)"));
    insert.bind(id).bind(id).bind(toLine(line));
    const auto done = insert.bind(textBytes(*item->finalText)).run();
    QVERIFY2(done, words(done));
}

} // namespace

void TestSinceChain::whatOtherFiltersMean()
{
    ReviewedWorkspace store;
    decide(store, QStringLiteral("c1"), "chat");
    decide(store, QStringLiteral("m1"), "mt");
    decide(store, QStringLiteral("c2"), "chat");
    decide(store, QStringLiteral("m2"), "mt");
    const auto first = exportTo(store, QStringLiteral("1"), ofQueue("mt"));
    QVERIFY2(first, words(first));
    const auto preview = Exporter(store.workspace(), store.clock(), seededRandom(1))
                             .preview(ofQueue("chat", first->batchId), 10);
    QVERIFY2(preview, words(preview));
    QCOMPARE(preview->counts.records, qint64 {2});
    const auto second = exportTo(store, QStringLiteral("2"), ofQueue("chat", first->batchId));
    QVERIFY2(second, words(second));
    QCOMPARE(recordsIn(store, QStringLiteral("2")),
             (Ids {QStringLiteral("c1"), QStringLiteral("c2")}));

    decide(store, QStringLiteral("m3"), "mt");
    decide(store, QStringLiteral("c3"), "chat");
    const auto third = exportTo(store, QStringLiteral("3"), ofQueue("chat", second->batchId));
    QVERIFY2(third, words(third));
    QCOMPARE(recordsIn(store, QStringLiteral("3")), Ids {QStringLiteral("c3")});
    const auto fourth = exportTo(store, QStringLiteral("4"), ofQueue("", third->batchId));
    QVERIFY2(fourth, words(fourth));
    QCOMPARE(recordsIn(store, QStringLiteral("4")), Ids {QStringLiteral("m3")});
    const auto none = exportTo(store, QStringLiteral("5"), ofQueue("", fourth->batchId));
    QVERIFY(!none && none.error().code == Error::Code::NotFound);
    const auto again
        = Exporter(store.workspace(), store.clock(), seededRandom(1)).check(third->batchId, 0);
    QVERIFY2(again && again->same(), words(again));
}

void TestSinceChain::historyOfOtherBatches()
{
    ReviewedWorkspace store;
    decide(store, QStringLiteral("m1"), "mt");
    addHistory(store, QStringLiteral("h1"));
    const auto without = exportTo(store, QStringLiteral("1"), ofQueue("mt"));
    QVERIFY2(without, words(without));
    ExportConfig config = ofQueue("");
    config.preparation.history = History::Train;
    const auto aside = exportTo(store, QStringLiteral("2"), config);
    QVERIFY2(aside, words(aside));
    config.preparation.sinceBatch = without->batchId; // which never held the line
    const auto next = exportTo(store, QStringLiteral("3"), config);
    QVERIFY2(next, words(next));
    QCOMPARE(recordsIn(store, QStringLiteral("3")), Ids {QStringLiteral("h1")});
    addHistory(store, QStringLiteral("h2"));
    config.preparation.sinceBatch = next->batchId;
    const auto last = exportTo(store, QStringLiteral("4"), config);
    QVERIFY2(last, words(last));
    QCOMPARE(recordsIn(store, QStringLiteral("4")), Ids {QStringLiteral("h2")});
}

void TestSinceChain::everyDecisionOnce_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {3U, 14U, 159U})
        QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
}

// Whatever filters a chain has: what matches is in one of its batches, and in one only.
void TestSinceChain::everyDecisionOnce()
{
    QFETCH(const quint64, seed);
    std::mt19937_64 random(seed);

    struct Decided {
        QString id;
        QString queue;
        QString task;
        UtcMs at;
    };

    ReviewedWorkspace store;
    const UtcMs start = store.clock().now();
    std::vector<Decided> all;
    Ids met;
    QString last;
    for (int round = 0; round < 9; ++round) {
        for (quint64 i = 1 + random() % 4; i-- > 0;) {
            const char *queue = random() % 2 ? "chat" : "mt";
            const char *task = random() % 2 ? "answer" : "translate";
            store.clock().advance(1 + qint64(random() % 1000));
            const QString id = QStringLiteral("d%1").arg(all.size());
            decide(store, id, queue, task);
            all.push_back(
                {id, QString::fromLatin1(queue), QString::fromLatin1(task), store.clock().now()});
        }
        ExportConfig config = ofQueue("", last);
        FeedbackFilter &filter = config.filter;
        if (random() % 2)
            filter.queues = {random() % 2 ? QStringLiteral("chat") : QStringLiteral("mt")};
        if (random() % 2)
            filter.tasks = {random() % 2 ? QStringLiteral("answer") : QStringLiteral("translate")};
        if (random() % 3 == 0)
            filter.from = start + qint64(random() % quint64(store.clock().now() - start));
        if (random() % 3 == 0)
            filter.where = {{QStringLiteral("/task"), QStringLiteral("answer")}};
        Ids expected;
        for (const Decided &one : all) {
            const bool matches = (filter.queues.isEmpty() || filter.queues.contains(one.queue))
                && (filter.tasks.isEmpty() || filter.tasks.contains(one.task))
                && (!filter.from || one.at >= *filter.from)
                && (filter.where.empty() || one.task == u"answer");
            if (matches && !met.contains(one.id))
                expected.insert(one.id);
        }
        const QString name = QString::number(round);
        const auto made = exportTo(store, name, config);
        QCOMPARE(made.has_value(), !expected.empty());
        if (!made) {
            QCOMPARE(made.error().code, Error::Code::NotFound);
            continue;
        }
        QCOMPARE(recordsIn(store, name), expected);
        met.insert(expected.begin(), expected.end());
        last = made->batchId;
    }
    QVERIFY(met.size() > 3);
}

QTEST_GUILESS_MAIN(TestSinceChain)

#include "tst_sincechain.moc"
