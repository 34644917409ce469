// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/batches/batchdiff.h"
#include "core/dataset/batches/batchrecording.h"
#include "core/dataset/batches/verify.h"
#include "core/dataset/exporter.h"
#include "core/dataset/recipe/recipe.h"
#include "core/privacy/replacing/redaction.h"
#include "core/queue/rights/erasure.h"
#include "tests/support/bothdatabases.h"
#include "tests/support/clirunner.h"
#include "tests/support/exportfolder.h"
#include "tests/support/exporttools.h"
#include "tests/support/reviewedworkspace.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <limits>
#include <sys/stat.h>

using namespace bluepencil;
using namespace bluepencil::test;

// What the workspace keeps of its batches, and what is left of it when a person is erased; what a
// folder may hold beside what its manifest says.
class TestBatchRecords : public QObject, protected BothDatabases {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wordsThatNameAPerson_data();
    void wordsThatNameAPerson();
    void erasedButWhole_data();
    void erasedButWhole();
    void damageIsSaid();
    void historyCounts_data();
    void historyCounts();
    void soughtByKey();
    void namesThatAreNumbers();
    void splitOutOfRange();
    void gifts();
    void attributesAreCapped();
    void longValuesAreCounted();
    void filesBesides();
    void cardsAreChecked();
    void countsBeyondAllBounds();
};

namespace {

void approve(ReviewedWorkspace &store, const QString &id, const QString &subject,
             const Json &attributes = {})
{
    OrderedJson item = plainItem(id, id + QStringLiteral("?"), QStringLiteral("Answer ") + id);
    item["subject_id"] = toStdString(subject);
    if (!attributes.is_null())
        item["attributes"] = attributes;
    const auto done = store.review(item, decision(id, Action::Approve));
    QVERIFY2(done, words(done));
}

ExportConfig oneFormat()
{
    ExportConfig config;
    config.formats = {QStringLiteral("openai-chat")};
    return config;
}

void addHistory(Database &database, const QString &id, const QString &person)
{
    Query insert(database,
                 QStringLiteral("INSERT INTO item (item_id, producer, external_id, revision, queue,"
                                " subject_id, priority, overlap, agreement, state, body_sha256,"
                                " line, final_text, created_at, updated_at) VALUES (?, 'local', ?,"
                                " 1, 'default', ?, 50, 1, 'first', 'history', 'x', ?, ?, 1, 1)"));
    insert.bind(id).bind(id).bind(person).bind(QByteArray("{}"));
    const auto done = insert.bind(QByteArray("text")).run();
    QVERIFY2(done, words(done));
}

BatchRow plainBatch(const QString &name)
{
    BatchRow batch;
    batch.batchId = name;
    batch.config = "{}";
    batch.configSha256 = QStringLiteral("x");
    batch.contentSha256 = QStringLiteral("x");
    batch.manifest = "{}";
    return batch;
}

QStringList planOf(Database &database, const QString &sql, const QVariantList &values)
{
    Query query(database, QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
    for (const QVariant &value : values)
        query.bind(value);
    QStringList plan;
    Result<bool> row = query.runToRow();
    for (; row && *row; row = query.next())
        plan += query.text(3);
    return plan;
}

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(writeFile(path, bytes));
}

QStringList problemsOf(const QString &folder)
{
    const auto report = verifyBatch(folder);
    return report ? report->problems : QStringList {toString(report.error())};
}

// With a member of its own put in or taken the place of.
void changeManifest(const QString &folder, const char *member, const OrderedJson &value)
{
    const QString path = folder + QStringLiteral("/manifest.json");
    OrderedJson manifest = OrderedJson::parse(readFile(path).toStdString(), nullptr, false);
    QVERIFY(manifest.is_object());
    manifest[member] = value;
    write(path, toLine(manifest));
}

Result<> insertWith(Database &database, const BatchRow &batch,
                    const std::vector<BatchRecord> &records)
{
    const QTemporaryDir folder;
    RecordSpool spool(folder.filePath(QStringLiteral("records")));
    for (const BatchRecord &record : records)
        BLUEPENCIL_TRY(spool.add(record));
    return insertBatch(database, batch, spool);
}

} // namespace

void TestBatchRecords::initTestCase()
{
    m_noServer = m_server.start();
}

void TestBatchRecords::wordsThatNameAPerson_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("redacted");
    const auto row = [](const char *name, const char *text, const char *id, const char *redacted) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(id)
                            << QString::fromUtf8(redacted);
    };
    row("whole", "Marta p", "Marta p", "[erased]");
    row("in a sentence", "asked by Marta p, again Marta p.", "Marta p",
        "asked by [erased], again [erased].");
    row("part of a word", "Marta peters, xMarta p", "Marta p", "Marta peters, xMarta p");
    row("longer number", "p-10 p-1 p-1", "p-1", "p-10 [erased] [erased]");
    row("underscore", "p_1 p", "p", "p_1 [erased]");
    row("mark goes on", "e e\xcc\x81", "e", "[erased] e\xcc\x81");
    row("beyond the BMP",
        "e\xf0\x90\x90\x80 \xf0\x90\x90\x80"
        "e e",
        "e",
        "e\xf0\x90\x90\x80 \xf0\x90\x90\x80"
        "e [erased]");
    row("ends without a word", "ab#b #b", "#b", "ab[erased] [erased]");
    row("overlapping", "aaa a.a.a", "a.a", "aaa [erased].a");
    row("other case", "marta p", "Marta p", "marta p");
    row("nobody", "text", "", "text");
}

void TestBatchRecords::wordsThatNameAPerson()
{
    QFETCH(const QString, text);
    QFETCH(const QString, id);
    QFETCH(const QString, redacted);
    QCOMPARE(redactWords(text, id), redacted);
}

// Ids that stand in every JSON, as a digit, a letter, a key, a value of a closed list, or escaped.
void TestBatchRecords::erasedButWhole_data()
{
    QTest::addColumn<QString>("subject");
    for (const char *subject : {"0", "e", "train", "none", "openai-chat", "q\"uo\\te", "person 7"})
        QTest::newRow(subject) << QString::fromLatin1(subject);
}

void TestBatchRecords::erasedButWhole()
{
    QFETCH(const QString, subject);
    ReviewedWorkspace store;
    approve(store, QStringLiteral("a"), subject);
    approve(store, QStringLiteral("b"), QStringLiteral("someone else"));
    ExportConfig config = oneFormat();
    config.split = SplitRatio {};
    QVERIFY(exportTo(store, QStringLiteral("all"), config));
    config.filter.where = {{QStringLiteral("/subject_id"), subject},
                           {QStringLiteral("/external_id"), QStringLiteral("a")}};
    QVERIFY(exportTo(store, QStringLiteral("one"), config));
    QVERIFY(saveRecipe(store.database(), QStringLiteral("mine"), config, 5));
    const auto before = batchNamed(store.database(), QStringLiteral("B-0001"));
    QVERIFY2(before, words(before));

    const auto report = eraseSubject(store.queue(), subject);
    QVERIFY2(report, words(report));
    QCOMPARE(report->batches.size(), 2);

    const auto all = batchNamed(store.database(), QStringLiteral("B-0001"));
    QVERIFY2(all, words(all));
    QCOMPARE(all->config, before->config);
    QCOMPARE(all->manifest, before->manifest);
    const auto one = batchNamed(store.database(), QStringLiteral("B-0002"));
    QVERIFY2(one, words(one));
    const OrderedJson wanted
        = OrderedJson::array({{"/external_id", "a"}, {"/subject_id", "[erased]"}});
    const auto kept = storedConfig(*one);
    QVERIFY2(kept, words(kept));
    QVERIFY2((*kept)["filter"]["where"] == wanted, one->config.constData());
    QVERIFY((*kept)["formats"] == OrderedJson::array({"openai-chat"}));
    QVERIFY((*kept)["split"]["train"] == SplitRatio {}.train);
    const auto manifest = storedManifest(*one);
    QVERIFY2(manifest, words(manifest));
    QVERIFY2((*manifest)["config"] == *kept, one->manifest.constData());
    const auto recipes = savedRecipes(store.database());
    QVERIFY2(recipes, words(recipes));
    QVERIFY(recipes->size() == 1 && !recipes->front().damage);
    QCOMPARE(recipes->front().config.filter.where.size(), std::size_t {2});
    QVERIFY(!batchDiff(store.database(), QStringLiteral("B-0001"), QStringLiteral("B-0002"))
                 ->settings.isEmpty());

    Exporter exporter(store.workspace(), store.clock(), seededRandom(3));
    const auto again
        = exporter.rebuild(QStringLiteral("B-0001"), 0, store.folder(QStringLiteral("again")));
    QVERIFY2(again, words(again));
    const ExportFolder folder(again->folder);
    QCOMPARE(folder.rows(QStringLiteral("openai-chat")), 1);
    for (const QByteArray &bytes : folder.dataFiles())
        QVERIFY(!bytes.contains("Answer a"));
}

void TestBatchRecords::damageIsSaid()
{
    ReviewedWorkspace store;
    approve(store, QStringLiteral("a"), QStringLiteral("p"));
    QVERIFY(exportTo(store, QStringLiteral("1"), oneFormat()));
    QVERIFY(exportTo(store, QStringLiteral("2"), oneFormat()));
    QVERIFY(saveRecipe(store.database(), QStringLiteral("good"), oneFormat(), 5));
    QVERIFY(store.execute(QStringLiteral("INSERT INTO recipe (name, saved_at, config)"
                                         " VALUES ('bad', 1, CAST('{\"of\": \"p' AS BLOB)),"
                                         " ('other', 1, CAST('{\"tasks\": 1}' AS BLOB))")));
    QVERIFY(store.execute(QStringLiteral("UPDATE batch SET config = CAST('{\"x' AS BLOB),"
                                         " manifest = CAST('{' AS BLOB)"
                                         " WHERE batch_id = 'B-0002'")));
    for (const auto &[a, b] : {std::pair("B-0001", "B-0002"), std::pair("B-0002", "B-0001")}) {
        const auto diff
            = batchDiff(store.database(), QString::fromLatin1(a), QString::fromLatin1(b));
        QVERIFY(!diff && diff.error().code == Error::Code::Corrupt);
        QCOMPARE(diff.error().where, QStringLiteral("B-0002 r1"));
    }
    const auto recipes = savedRecipes(store.database());
    QVERIFY2(recipes, words(recipes));
    QCOMPARE(recipes->size(), std::size_t {3});
    QVERIFY((*recipes)[0].damage && (*recipes)[0].damage->where.startsWith(u"bad"));
    QVERIFY(!(*recipes)[1].damage);
    QCOMPARE((*recipes)[1].config.formats, oneFormat().formats);
    QVERIFY((*recipes)[2].damage && (*recipes)[2].damage->where.startsWith(u"other: "));

    // Nobody can tell what stands in it: all of it goes if it may be the person.
    QVERIFY(eraseSubject(store.queue(), QStringLiteral("p")));
    Query left(store.database(), QStringLiteral("SELECT config FROM recipe WHERE name = 'bad'"));
    QVERIFY(left.runToRow().value_or(false));
    QCOMPARE(left.bytes(0), QByteArray("[erased]"));
    left.finish();

    const CliRunner cli(store.path());
    const CliResult shown
        = cli.run({QStringLiteral("batches"), QStringLiteral("show"), QStringLiteral("B-0002")});
    QVERIFY(shown.exitCode != 0);
    QVERIFY2(shown.err.contains("B-0002 r1") && shown.err.contains("damaged"),
             shown.err.constData());
    QCOMPARE(shown.out, QByteArray());
    QCOMPARE(cli.run({QStringLiteral("batches"), QStringLiteral("show"), QStringLiteral("B-0001")})
                 .exitCode,
             0);
}

void TestBatchRecords::historyCounts_data()
{
    databases();
}

void TestBatchRecords::historyCounts()
{
    QFETCH(const QString, address);
    QTemporaryDir folder;
    const ManualClock clock(1'790'000'000'000);
    const auto workspace = Workspace::open(
        address.isEmpty() ? folder.filePath(QStringLiteral("w.bluepencil")) : address, clock,
        seededRandom(1));
    QVERIFY2(workspace, words(workspace));
    Database &database = (*workspace)->database();
    SqlReviewQueue queue(**workspace, clock, seededRandom(2));
    QVERIFY(reviewOn(queue, clock.now(),
                     plainItem(QStringLiteral("a"), QStringLiteral("a?"), QStringLiteral("Yes.")),
                     decision(QStringLiteral("a"), Action::Approve)));
    addHistory(database, QStringLiteral("h1"), QStringLiteral("p"));
    addHistory(database, QStringLiteral("h2"), QStringLiteral("q"));
    QVERIFY(insertWith(database, plainBatch(QStringLiteral("B-0001")),
                       {{QStringLiteral("history:h1"), 1, true},
                        {QStringLiteral("history:h2"), 1, true},
                        {QStringLiteral("history:h3"), 1, true},
                        {QStringLiteral("feedback"), 1, true}}));
    QVERIFY(insertGift(
        database, {QStringLiteral("B-0001"), 1, QStringLiteral("p"), QStringLiteral("by p"), 7}));
    auto records = recordsOf(database, QStringLiteral("B-0001"), 1);
    QVERIFY2(records, words(records));
    QCOMPARE(records->rows,
             (QSet<QString> {QStringLiteral("history:h1"), QStringLiteral("history:h2")}));
    QCOMPARE(records->withdrawn,
             (QStringList {QStringLiteral("feedback"), QStringLiteral("history:h3")}));
    const auto report = eraseSubject(queue, QStringLiteral("p"));
    QVERIFY2(report, words(report));
    QCOMPARE(report->historyItems, 1);
    QCOMPARE(report->batches, QStringList {QStringLiteral("B-0001 r1")});
    const auto stale = staleBatches(database);
    QVERIFY2(stale, words(stale));
    QVERIFY(stale->size() == 1 && stale->front().second == 3);
    const auto given = giftsOf(database, QStringLiteral("B-0001"));
    QVERIFY2(given, words(given));
    QCOMPARE(given->front().to, QStringLiteral("[erased]"));
    QCOMPARE(given->front().note, QStringLiteral("by [erased]"));
}

void TestBatchRecords::soughtByKey()
{
    ReviewedWorkspace store;
    const QStringList states
        = planOf(store.database(), recordStatesSql(), {QStringLiteral("B-0001"), 1});
    QVERIFY(!states.isEmpty());
    QVERIFY2(states.filter(QStringLiteral("SCAN")).isEmpty(), qPrintable(states.join(u'\n')));
    QVERIFY2(!states.filter(QStringLiteral("SEARCH h USING")).isEmpty(),
             qPrintable(states.join(u'\n')));
    const QStringList batches
        = planOf(store.database(), batchesOfSubjectSql(),
                 {QStringLiteral("p"), QStringLiteral("p"), QStringLiteral("p")});
    QVERIFY2(batches.filter(QStringLiteral("SCAN")).isEmpty()
                 && batches.filter(QStringLiteral("AUTOMATIC")).isEmpty(),
             qPrintable(batches.join(u'\n')));
    QCOMPARE(batches.filter(QStringLiteral("SEARCH r USING")).size(), 3);
}

void TestBatchRecords::namesThatAreNumbers()
{
    ReviewedWorkspace store;
    const auto named = [&store](const char *name) {
        const auto done = insertWith(store.database(), plainBatch(QString::fromLatin1(name)), {});
        QVERIFY2(done, words(done));
    };
    for (const char *name : {"B-9223372036854775807", "B-9223372036854775806", "B-1000000000",
                             "B-+7", "B- 8", "B-", "B-x", "b-0009"})
        named(name);
    QCOMPARE(nextBatchId(store.database()).value(), QStringLiteral("B-0001"));
    named("B-0041");
    QCOMPARE(nextBatchId(store.database()).value(), QStringLiteral("B-0042"));
    approve(store, QStringLiteral("a"), QStringLiteral("p"));
    for (const char *next : {"B-0042", "B-0043"}) {
        const auto summary = exportTo(store, QString::fromLatin1(next), oneFormat());
        QVERIFY2(summary, words(summary));
        QCOMPARE(summary->batchId, QString::fromLatin1(next));
    }
    // The last number that counts, with the next name taken.
    named("B-999999999");
    QCOMPARE(nextBatchId(store.database()).value(), QStringLiteral("B-1000000001"));
    const auto beyond = exportTo(store, QStringLiteral("beyond"), oneFormat());
    QVERIFY2(beyond, words(beyond));
    QCOMPARE(nextBatchId(store.database()).value(), QStringLiteral("B-1000000002"));
}

void TestBatchRecords::splitOutOfRange()
{
    constexpr int most = std::numeric_limits<int>::max();
    ExportConfig config = oneFormat();
    for (const SplitRatio &ratio :
         {SplitRatio {most, most, 2}, SplitRatio {most, most, 102}, SplitRatio {101, 0, 0},
          SplitRatio {101, -1, 0}, SplitRatio {0, 50, 50}, SplitRatio {-most, most, 100}}) {
        config.split = ratio;
        QVERIFY(!checkConfig(config));
    }
    config.split = SplitRatio {100, 0, 0};
    QVERIFY(checkConfig(config));
}

void TestBatchRecords::gifts()
{
    ReviewedWorkspace store;
    QVERIFY(insertWith(store.database(), plainBatch(QStringLiteral("B-0001")), {}));
    const auto give = [&store](const QString &to, const QString &note, UtcMs at = 7) {
        return insertGift(store.database(), {QStringLiteral("B-0001"), 1, to, note, at});
    };
    for (const auto &[to, note] :
         {std::pair(QStringLiteral(" "), QString()), std::pair(QString(1025, u'x'), QString()),
          std::pair(QString(513, QChar(0xe4)), QString()),
          std::pair(QStringLiteral("team"), QString(16 * 1024 + 1, u'x'))})
        QVERIFY(!give(to, note));
    QVERIFY(give(QString(1024, u'x'), QString(16 * 1024, u'x'), 1));
    QVERIFY(give(QStringLiteral("[erased]"), QStringLiteral("asked by Marta p"), 7));
    QVERIFY(give(QStringLiteral("Marta p"), QStringLiteral("Marta peters' run"), 7));
    QVERIFY(give(QStringLiteral("upload 7"), QStringLiteral("run 7"), 8));
    approve(store, QStringLiteral("a"), QStringLiteral("Marta p"));
    QVERIFY(eraseSubject(store.queue(), QStringLiteral("Marta p")));
    const auto given = giftsOf(store.database(), QStringLiteral("B-0001"));
    QVERIFY2(given, words(given));
    QStringList texts;
    for (const BatchGift &gift : *given) {
        if (gift.at > 1)
            texts += gift.to + QStringLiteral(": ") + gift.note;
    }
    QCOMPARE(texts,
             (QStringList {QStringLiteral("[erased]: asked by [erased]"),
                           QStringLiteral("[erased] (2): Marta peters' run"),
                           QStringLiteral("upload 7: run 7")}));
}

void TestBatchRecords::attributesAreCapped()
{
    ReviewedWorkspace store;
    for (int i = 0; i < 103; ++i) {
        approve(store, QStringLiteral("i%1").arg(i), QString(),
                {{"name " + std::to_string(i), i}, {"a plan", "gold"}});
    }
    QVERIFY(exportTo(store, QStringLiteral("b"), oneFormat()));
    const Json balance
        = ExportFolder(store.folder(QStringLiteral("b"))).manifest()["report"]["balance"];
    int names = 0;
    for (const auto &[name, values] : balance.items())
        names += name.starts_with("attributes/") ? 1 : 0;
    QCOMPARE(names, 100);
    QVERIFY(balance["attributes/a plan"]["gold"] == 103);
    QVERIFY(balance["attributes"]["(more attributes)"] == 4);
}

// A manifest of texts is none that anybody reads, verify among them.
void TestBatchRecords::longValuesAreCounted()
{
    ReviewedWorkspace store;
    for (int i = 0; i < 200; ++i) {
        const std::string name = std::to_string(i);
        approve(store, QStringLiteral("i%1").arg(i), QString(),
                {{"body", name + std::string(60'000, 'x')}, {"short", std::string(100, 'y')}});
    }
    QVERIFY(exportTo(store, QStringLiteral("b"), oneFormat()));
    const QString folder = store.folder(QStringLiteral("b"));
    const Json balance = ExportFolder(folder).manifest()["report"]["balance"];
    QCOMPARE(balance["attributes/body"].dump(), std::string("{\"(long values)\":200}"));
    QVERIFY(balance["attributes/short"][std::string(100, 'y')] == 200);
    QVERIFY(readFile(folder + QStringLiteral("/manifest.json")).size() < 100'000);
    QVERIFY(readFile(folder + QStringLiteral("/CARD.md")).size() < 100'000);
    QCOMPARE(problemsOf(folder), QStringList());
}

void TestBatchRecords::filesBesides()
{
    ReviewedWorkspace store;
    approve(store, QStringLiteral("a"), QStringLiteral("p"));
    QVERIFY(exportTo(store, QStringLiteral("b"), oneFormat()));
    const QString folder = store.folder(QStringLiteral("b"));
    QCOMPARE(problemsOf(folder), QStringList());
    const QString data = QStringLiteral("openai-chat/train.jsonl");

    // Never followed: this one would lead out, that one would be waited for.
    write(store.folder(QStringLiteral("elsewhere")), readFile(folder + u'/' + data));
    QVERIFY(QFile::remove(folder + u'/' + data));
    QVERIFY(QFile::link(store.folder(QStringLiteral("elsewhere")), folder + u'/' + data));
    QCOMPARE(problemsOf(folder),
             QStringList {data + QStringLiteral(": is a link, which is not followed")});
    QVERIFY(QFile::remove(folder + u'/' + data));
    QCOMPARE(::mkfifo(QFile::encodeName(folder + u'/' + data).constData(), 0600), 0);
    QCOMPARE(problemsOf(folder),
             QStringList {data + QStringLiteral(": is no file that could be read")});
    QVERIFY(QFile::remove(folder + u'/' + data));
    write(folder + u'/' + data, readFile(store.folder(QStringLiteral("elsewhere"))));
    QCOMPARE(problemsOf(folder), QStringList());

    write(folder + QStringLiteral("/openai-chat/more.jsonl"), "{}\n");
    write(folder + QStringLiteral("/.hidden"), "");
    write(folder + QStringLiteral("/two\nlines"), "");
    QVERIFY(QDir(folder).mkpath(QStringLiteral("x/y")));
    write(folder + QStringLiteral("/x/CARD.md"), "");
    QVERIFY(QFile::link(store.path(), folder + QStringLiteral("/out")));
    QVERIFY(QFile::link(folder, folder + QStringLiteral("/x/y/round")));
    QVERIFY(QFile::link(QStringLiteral("nowhere"), folder + QStringLiteral("/dead")));
    const QString unnamed = QStringLiteral(": is not named by the manifest");
    const QString link = QStringLiteral(": is a link, which is not followed");
    QCOMPARE(
        problemsOf(folder),
        (QStringList {QStringLiteral(".hidden") + unnamed, QStringLiteral("dead") + link,
                      QStringLiteral("openai-chat/more.jsonl") + unnamed,
                      QStringLiteral("out") + link, QStringLiteral("two\uFFFDlines") + unnamed,
                      QStringLiteral("x/CARD.md") + unnamed, QStringLiteral("x/y/round") + link}));

    // A name that is no UTF-8 is a file all the same.
    const QString bare = store.folder(QStringLiteral("bare"));
    QVERIFY(exportTo(store, QStringLiteral("bare"), oneFormat()));
    const QByteArray odd = QFile::encodeName(bare) + "/odd\xff";
    FILE *file = std::fopen(odd.constData(), "w");
    QVERIFY(file != nullptr);
    QCOMPARE(std::fclose(file), 0);
    QCOMPARE(problemsOf(bare).size(), 1);
    QCOMPARE(std::remove(odd.constData()), 0);

    const QString manifest = bare + QStringLiteral("/manifest.json");
    QVERIFY(QFile::rename(manifest, store.folder(QStringLiteral("m"))));
    QVERIFY(QFile::link(store.folder(QStringLiteral("m")), manifest));
    QVERIFY(!verifyBatch(bare));
}

void TestBatchRecords::cardsAreChecked()
{
    ReviewedWorkspace store;
    approve(store, QStringLiteral("a"), QStringLiteral("p"));
    QVERIFY(exportTo(store, QStringLiteral("b"), oneFormat()));
    const QString folder = store.folder(QStringLiteral("b"));
    OrderedJson beside = OrderedJson::array();
    for (const char *name : {"CARD.md", "DATASHEET.md", "croissant.json"}) {
        const QByteArray bytes = readFile(folder + u'/' + QLatin1String(name));
        QVERIFY(!bytes.isEmpty());
        beside.push_back({{"path", name},
                          {"bytes", bytes.size()},
                          {"sha256", toStdString(sha256Hex(QByteArrayView(bytes)))}});
    }
    changeManifest(folder, "beside", beside);
    QCOMPARE(problemsOf(folder), QStringList());
    QFile card(folder + QStringLiteral("/CARD.md"));
    QVERIFY(card.open(QIODevice::ReadWrite) && card.write("?") == 1);
    card.close();
    QVERIFY(QFile::remove(folder + QStringLiteral("/croissant.json")));
    QCOMPARE(problemsOf(folder),
             (QStringList {QStringLiteral("CARD.md: has another digest than was written"),
                           QStringLiteral("croissant.json: is missing or cannot be read")}));
    // What the list leaves out is a file like any other.
    changeManifest(folder, "beside", OrderedJson::array());
    QCOMPARE(problemsOf(folder),
             (QStringList {QStringLiteral("CARD.md: is not named by the manifest"),
                           QStringLiteral("DATASHEET.md: is not named by the manifest")}));
    beside.erase(2);
    beside[0]["path"] = "../CARD.md";
    beside[1]["path"] = "DATASHEET.md";
    beside.push_back(beside[1]);
    changeManifest(folder, "beside", beside);
    QCOMPARE(problemsOf(folder),
             (QStringList {QStringLiteral("../CARD.md: is no path inside the folder"),
                           QStringLiteral("DATASHEET.md: is named twice by the manifest"),
                           QStringLiteral("CARD.md: is not named by the manifest")}));
    changeManifest(folder, "beside", "all");
    QVERIFY(problemsOf(folder).front().startsWith(QStringLiteral("manifest.json: ")));
}

void TestBatchRecords::countsBeyondAllBounds()
{
    ReviewedWorkspace store;
    approve(store, QStringLiteral("a"), QStringLiteral("p"));
    QVERIFY(exportTo(store, QStringLiteral("b"), oneFormat()));
    const QString folder = store.folder(QStringLiteral("b"));
    constexpr auto most = std::numeric_limits<qint64>::max();
    changeManifest(
        folder, "counts",
        {{"formats",
          {{"openai-chat", {{"in", 1}, {"out", most}, {"drops", {{"a", most}, {"b", most}}}}}}}});
    QCOMPARE(
        problemsOf(folder),
        QStringList {QStringLiteral("manifest.json: the counts of openai-chat do not add up")});
}

QTEST_GUILESS_MAIN(TestBatchRecords)
#include "tst_batchrecords.moc"
