// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/batches/batchservice.h"
#include "core/dataset/batches/batchstore.h"
#include "core/dataset/batches/verify.h"
#include "core/dataset/exporter.h"
#include "core/queue/rights/erasure.h"
#include "tests/support/batchtools.h"
#include "tests/support/exportfolder.h"

#include <QFile>
#include <QSemaphore>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

// Batches made anew.
class TestRebuild : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rebuiltToTheByte();
    void withdrawnRecordsGo();
    void countsOutliveARebuild();
    void nothingLeftIsARevision();
    void laterRulingChangesNothing();
    void damagedRecordsAreNotWithdrawn_data();
    void damagedRecordsAreNotWithdrawn();
    void theCommandForAKeyIsNamed();
    void cancelReachesWhatWaits();
};

namespace {

// Stands still until it is let go.
class HeldClock final : public Clock {
public:
    [[nodiscard]] UtcMs now() const override
    {
        m_gate.acquire();
        m_gate.release();
        return 0;
    }

    [[nodiscard]] qint64 steady() const override { return 0; }

    void letGo() { m_gate.release(); }

private:
    mutable QSemaphore m_gate;
};

} // namespace

void TestRebuild::rebuiltToTheByte()
{
    ReviewedWorkspace store;
    std::mt19937_64 random(8);
    for (int i = 0; i < 20; ++i)
        approve(store, QStringLiteral("b%1").arg(i), sentence(random, 9), sentence(random, 9));
    ExportConfig config = prepared();
    config.split = SplitRatio {};
    config.preparation.mostPerReviewer = 12;
    const auto summary = exportTo(store, QStringLiteral("b"), config);
    QVERIFY2(summary, words(summary));
    // What comes later is no part of it.
    for (int i = 20; i < 30; ++i)
        approve(store, QStringLiteral("b%1").arg(i), sentence(random, 9), sentence(random, 9));
    Exporter exporter(store.workspace(), store.clock(), seededRandom(3));
    const auto check = exporter.check(summary->batchId, 0);
    QVERIFY2(check, words(check));
    QCOMPARE(check->rebuilt, summary->contentSha256);
    QVERIFY(check->same() && check->pins.isEmpty() && check->withdrawn.isEmpty());
    QVERIFY(!exporter.check(QStringLiteral("B-0099"), 0));
    // A pin that differs is named.
    QVERIFY(store.execute(QStringLiteral(
        "UPDATE batch SET manifest = CAST(replace(CAST(manifest AS TEXT), '\"qt\":\"6', "
        "'\"qt\":\"5') AS BLOB)")));
    const auto other = exporter.check(summary->batchId, 0);
    QVERIFY2(other, words(other));
    QCOMPARE(other->pins.size(), 1);
    QVERIFY(other->pins.front().startsWith(QStringLiteral("qt")));
}

void TestRebuild::withdrawnRecordsGo()
{
    ReviewedWorkspace store;
    std::mt19937_64 random(9);
    for (int i = 0; i < 12; ++i) {
        approve(store, QStringLiteral("w%1").arg(i), sentence(random, 9), sentence(random, 9),
                QStringLiteral("person-%1").arg(i % 4));
    }
    const auto summary = exportTo(store, QStringLiteral("r1"), prepared());
    QVERIFY2(summary, words(summary));
    const auto report = eraseSubject(store.queue(), QStringLiteral("person-1"));
    QVERIFY2(report, words(report));
    QCOMPARE(report->batches, QStringList {QStringLiteral("B-0001 r1")});
    const auto stale = staleBatches(store.database());
    QVERIFY2(stale, words(stale));
    QCOMPARE(stale->size(), std::size_t {1});
    QCOMPARE(stale->front().second, qint64 {3});
    Exporter exporter(store.workspace(), store.clock(), seededRandom(3));
    const auto check = exporter.check(summary->batchId, 0);
    QVERIFY2(check, words(check));
    QVERIFY(!check->same());
    QCOMPARE(check->withdrawn.size(), 3);

    ExportConfig config = prepared();
    config.batchId = summary->batchId;
    config.rebuildOf = 1;
    const auto again = exportTo(store, QStringLiteral("r2"), config);
    QVERIFY2(again, words(again));
    QCOMPARE(again->revision, 2);
    const Json manifest = manifestOf(store, QStringLiteral("r2"));
    QVERIFY(manifest["supersedes"] == 1);
    QCOMPARE(manifest["withdrawn"].size(), std::size_t {3});
    const std::set<QString> left = recordsIn(store, QStringLiteral("r2"));
    QCOMPARE(left.size(), std::size_t {9});
    for (const QString &id : left)
        QVERIFY(recordsIn(store, QStringLiteral("r1")).contains(id));
    QVERIFY(staleBatches(store.database())->empty());
    QVERIFY(exporter.check(summary->batchId, 2)->same());
}

// In is what it was, and what went has a reason of its own beside the old ones.
void TestRebuild::countsOutliveARebuild()
{
    ReviewedWorkspace store;
    std::mt19937_64 random(11);
    for (int i = 0; i < 8; ++i)
        approve(store, QStringLiteral("c%1").arg(i), sentence(random, 9), sentence(random, 9),
                QStringLiteral("person-%1").arg(i % 4));
    const QString question = sentence(random, 9);
    const QString draft = sentence(random, 9);
    approve(store, QStringLiteral("one"), question, draft, QStringLiteral("x"));
    approve(store, QStringLiteral("two"), question, draft, QStringLiteral("y"));
    QVERIFY(exportTo(store, QStringLiteral("first"), prepared()));
    QVERIFY(exportTo(store, QStringLiteral("second"), prepared()));
    QVERIFY(eraseSubject(store.queue(), QStringLiteral("person-1")));
    Exporter exporter(store.workspace(), store.clock(), seededRandom(3));
    Json before = manifestOf(store, QStringLiteral("second"));
    for (const char *name : {"again", "once-more"}) {
        const auto rebuilt
            = exporter.rebuild(QStringLiteral("B-0002"), 0, store.folder(QLatin1String(name)));
        QVERIFY2(rebuilt, words(rebuilt));
        const Json after = manifestOf(store, QLatin1String(name));
        checkSums(after);
        const Json &counts = after["counts"];
        QVERIFY(counts["records"] == before["counts"]["records"]);
        for (const auto &[format, was] : before["counts"]["formats"].items())
            QVERIFY(counts["formats"][format]["in"] == was["in"]);
        QCOMPARE(dropped(after, "openai-chat", QStringLiteral("exact-duplicate")), qint64 {1});
        QCOMPARE(dropped(after, "openai-chat", QStringLiteral("withdrawn")), qint64 {2});
        qint64 all = counts["kept"].get<qint64>();
        for (const char *group : {"unusable", "left_out"}) {
            for (const auto &[reason, records] : counts[group].items())
                all += records.get<qint64>();
        }
        QCOMPARE(all, counts["records"].get<qint64>());
        QVERIFY(after["previous_batch"] == before["previous_batch"]);
    }
}

void TestRebuild::nothingLeftIsARevision()
{
    ReviewedWorkspace store;
    approve(store, QStringLiteral("a"), QStringLiteral("Q?"), QStringLiteral("An answer."),
            QStringLiteral("only"));
    QVERIFY(exportTo(store, QStringLiteral("first"), prepared()));
    QVERIFY(eraseSubject(store.queue(), QStringLiteral("only")));
    QCOMPARE(staleBatches(store.database())->size(), std::size_t {1});
    Exporter exporter(store.workspace(), store.clock(), seededRandom(3));
    const auto rebuilt
        = exporter.rebuild(QStringLiteral("B-0001"), 0, store.folder(QStringLiteral("none")));
    QVERIFY2(rebuilt, words(rebuilt));
    const Json manifest = manifestOf(store, QStringLiteral("none"));
    checkSums(manifest);
    QCOMPARE(dropped(manifest, "openai-chat", QStringLiteral("withdrawn")), qint64 {1});
    QVERIFY(staleBatches(store.database())->empty());
    const auto verified = verifyBatch(store.folder(QStringLiteral("none")));
    QVERIFY2(verified && verified->problems.isEmpty(), words(verified));
}

void TestRebuild::laterRulingChangesNothing()
{
    ReviewedWorkspace store;
    OrderedJson item = plainItem(QStringLiteral("split"), QStringLiteral("When do you pay?"),
                                 QStringLiteral("We pay in some days."));
    item["overlap"] = 2;
    item["agreement"] = "adjudicate";
    Decision first = decision(QStringLiteral("split"), Action::Edit,
                              QStringLiteral("We pay within three days."));
    first.reviewer = QStringLiteral("anna");
    QVERIFY(store.submit(item));
    QVERIFY(store.decide(first));
    Decision second = decision(QStringLiteral("split"), Action::Edit,
                               QStringLiteral("The money comes in a week."));
    second.reviewer = QStringLiteral("bert");
    QVERIFY(store.decide(second));
    QVERIFY(exportTo(store, QStringLiteral("batch"), everyFormat()));
    Decision senior = decision(QStringLiteral("split"), Action::Edit,
                               QStringLiteral("You have the money on Friday."));
    senior.reviewer = QStringLiteral("senior");
    const auto ruled = store.decide(senior, QStringLiteral("local"), {QStringLiteral("senior")});
    QVERIFY2(ruled, words(ruled));
    Exporter exporter(store.workspace(), store.clock(), seededRandom(3));
    const auto check = exporter.check(QStringLiteral("B-0001"), 0);
    QVERIFY2(check, words(check));
    QVERIFY(check->same());
    // A batch with it knows it again.
    QVERIFY(exportTo(store, QStringLiteral("ruled"), everyFormat()));
    QVERIFY(exporter.check(QStringLiteral("B-0002"), 0)->same());
    QVERIFY(manifestOf(store, QStringLiteral("ruled"))["content_sha256"]
            != manifestOf(store, QStringLiteral("batch"))["content_sha256"]);
}

void TestRebuild::damagedRecordsAreNotWithdrawn_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("text") << QStringLiteral("decision = x'7b7d'");
    QTest::newRow("status") << QStringLiteral("status = 'withdrawn'");
    QTest::newRow("queue") << QStringLiteral("queue = 'other'");
}

void TestRebuild::damagedRecordsAreNotWithdrawn()
{
    QFETCH(QString, change);
    ReviewedWorkspace store;
    std::mt19937_64 random(12);
    for (int i = 0; i < 4; ++i)
        approve(store, QStringLiteral("d%1").arg(i), sentence(random, 9), sentence(random, 9));
    ExportConfig config = prepared();
    config.filter.queues = {QStringLiteral("default")};
    const auto summary = exportTo(store, QStringLiteral("whole"), config);
    QVERIFY2(summary, words(summary));
    // What a failing disk does is under the rules of the database.
    QStringList rules;
    {
        Query query(store.database(),
                    QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'"));
        for (Result<bool> row = query.runToRow(); row && *row; row = query.next())
            rules += query.text(0);
    }
    for (const QString &rule : std::as_const(rules))
        QVERIFY(store.execute(QStringLiteral("DROP TRIGGER ") + rule));
    QVERIFY(store.execute(
        QStringLiteral("UPDATE feedback SET %1 WHERE external_id = 'd2'").arg(change)));
    QString damaged;
    {
        Query query(store.database(),
                    QStringLiteral("SELECT feedback_id FROM feedback WHERE external_id = 'd2'"));
        QVERIFY(query.runToRow().value_or(false));
        damaged = query.text(0);
    }
    Exporter exporter(store.workspace(), store.clock(), seededRandom(3));
    const auto rebuilt
        = exporter.rebuild(QStringLiteral("B-0001"), 0, store.folder(QStringLiteral("less")));
    QVERIFY(!rebuilt);
    QCOMPARE(rebuilt.error().code, Error::Code::Corrupt);
    QCOMPARE(rebuilt.error().where, damaged);
    QVERIFY(rebuilt.error().remedy.contains(QStringLiteral("doctor")));
    QVERIFY(!QFile::exists(store.folder(QStringLiteral("less"))));
    QCOMPARE(allBatches(store.database())->size(), std::size_t {1});
    const auto check = exporter.check(QStringLiteral("B-0001"), 0);
    QVERIFY(!check);
    QCOMPARE(check.error().code, Error::Code::Corrupt);
}

// The window asks for no key.
void TestRebuild::theCommandForAKeyIsNamed()
{
    ReviewedWorkspace store;
    approve(store, QStringLiteral("a"), QStringLiteral("I am at ann@mail.example, thanks."),
            QStringLiteral("We wrote to you."));
    QFile key(store.folder(QStringLiteral("key")));
    QVERIFY(key.open(QIODevice::WriteOnly));
    key.write(QByteArray(40, 'k'));
    key.close();
    key.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    ExportConfig config = prepared();
    config.privacy = QStringLiteral("pseudonymise");
    config.privacyRules.ways[PersonalDataType::Email] = PrivacyWay::Keyed;
    config.keyFile = key.fileName();
    const auto summary = exportTo(store, QStringLiteral("whole"), config);
    QVERIFY2(summary, words(summary));
    BatchService service(store.workspace().path(), store.clock(), seededRandom(5));
    const auto check = service.check(QStringLiteral("B-0001"), 0).result();
    QVERIFY(!check);
    QCOMPARE(check.error().code, Error::Code::Unsupported);
    const QString words = check.error().remedy;
    QVERIFY2(words.endsWith(QStringLiteral(" rebuild B-0001 --revision 1 --check --key-file FILE")),
             qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("bluepencil-cli --workspace ")), qPrintable(words));
    const auto rebuilt
        = service.rebuild(QStringLiteral("B-0001"), 0, store.folder(QStringLiteral("again")))
              .result();
    QVERIFY(!rebuilt);
    QVERIFY2(rebuilt.error().remedy.endsWith(
                 QStringLiteral(" rebuild B-0001 --revision 1 --key-file FILE --out DIR")),
             qPrintable(rebuilt.error().remedy));
}

// All that was asked before ends, what is asked after it does not.
void TestRebuild::cancelReachesWhatWaits()
{
    ReviewedWorkspace store;
    approve(store, QStringLiteral("a"), QStringLiteral("Which?"), QStringLiteral("This one."));
    ExportConfig config;
    config.formats = {QStringLiteral("openai-chat")};
    const auto summary = exportTo(store, QStringLiteral("b"), config);
    QVERIFY2(summary, words(summary));
    HeldClock clock;
    BatchService service(store.workspace().path(), clock, seededRandom(5));
    const auto saved = service.save(QStringLiteral("r"), config); // the others wait for it
    const auto verified = service.verify(summary->folder);
    const auto checked = service.check(summary->batchId, 0);
    service.cancel();
    const auto after = service.verify(summary->folder);
    clock.letGo();
    QVERIFY2(saved.result(), words(saved.result()));
    QVERIFY(!verified.result());
    QCOMPARE(verified.result().error().code, Error::Code::Cancelled);
    QVERIFY(!checked.result());
    QCOMPARE(checked.result().error().code, Error::Code::Cancelled);
    QVERIFY2(after.result(), words(after.result()));
    QVERIFY(after.result()->problems.empty());
}

QTEST_GUILESS_MAIN(TestRebuild)
#include "tst_rebuild.moc"
