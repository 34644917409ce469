// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/sqlreviewqueue.h"
#include "core/store/database/pagecache.h"
#include "tests/support/workspacescene.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QThread>

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace bluepencil;

// Opening a workspace: durable settings, a newer one for reading only, and a file that is not ours
// to open is left as it was.
class TestWorkspace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pragmasOfAWorkspace();
    void pagesAreKeptWhileManyRowsCome();
    void anotherConnectionLeavesTheLocks();
    void newerSchemaIsReadOnly();
    void refusedFiles_data();
    void refusedFiles();
    void missingFile();
    void folderIsMade();
    void strangePaths_data();
    void strangePaths();
    void folderThatCannotBeMade();
    void lockedForWriting();
    void interruptedCreation();
    void replacedWhileOpen();
    void replacedWhileWriting();
    void foreignLogIsRefused_data();
    void foreignLogIsRefused();
    void ownLogIsPlayedIn();
    void foreignJournalIsRefused_data();
    void foreignJournalIsRefused();
    void manyOpenersAtOnce();
    void statementsAreKept();
    void keptStatementsRunAnew();
    void outcomesAreFoundByTheirDecision();
};

void TestWorkspace::pragmasOfAWorkspace()
{
    Scene scene;
    const auto workspace = scene.open();
    QVERIFY(workspace);
    for (const auto &[name, value] : {std::pair("journal_mode", "wal"),
                                      {"synchronous", "2"},
                                      {"foreign_keys", "1"},
                                      {"trusted_schema", "0"},
                                      {"application_id", "1114402917"}}) {
        Query query((*workspace)->database(), QStringLiteral("PRAGMA ") + QLatin1String(name));
        QVERIFY(query.runToRow());
        QCOMPARE(query.text(0), QString::fromLatin1(value));
    }
    Query version((*workspace)->database(), QStringLiteral("PRAGMA user_version"));
    QVERIFY(version.runToRow());
    QCOMPARE(version.integer(0), SchemaVersion);
    QCOMPARE((*workspace)->checkIntegrity().value(), QStringList());
    QVERIFY(!(*workspace)->isNewer());
    QVERIFY(!(*workspace)
                 ->database()
                 .execute(QStringLiteral(
                     "INSERT INTO search_words_data (id, block) VALUES (99, x'00')")));
}

// Locks of POSIX belong to the process: whoever closes the file drops those of every connection
// (https://www.sqlite.org/howtocorrupt.html section 2.2).
void TestWorkspace::pagesAreKeptWhileManyRowsCome()
{
    Scene scene;
    const auto workspace = scene.open();
    QVERIFY(workspace);
    Database &database = (*workspace)->database();
    const auto cacheSize = [&database]() -> qint64 {
        Query query(database, QStringLiteral("PRAGMA cache_size"));
        const Result<bool> row = query.runToRow();
        return row && *row ? query.integer(0) : 0;
    };
    const qint64 usual = cacheSize();
    {
        const LargePageCache cache(database);
        QCOMPARE(cacheSize(), -64 * 1024); // KiB
    }
    QCOMPARE(cacheSize(), usual);
}

void TestWorkspace::anotherConnectionLeavesTheLocks()
{
    Scene scene;
    const auto workspace = scene.open();
    QVERIFY(workspace);
    struct stat file = {};
    QCOMPARE(::stat(QFile::encodeName(scene.path).constData(), &file), 0);
    const QByteArray inode = ':' + QByteArray::number(qulonglong(file.st_ino)) + ' ';
    const QByteArray process = ' ' + QByteArray::number(qint64(::getpid())) + ' ';
    const auto held = [&] {
        QFile locks(QStringLiteral("/proc/locks"));
        int count = 0;
        if (locks.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : locks.readAll().split('\n'))
                count += line.contains(inode) && line.contains(process) ? 1 : 0;
        }
        return count;
    };
    const int before = held();
    if (before == 0)
        QSKIP("This system does not list locks in /proc/locks.");
    QVERIFY(scene.open());
    QCOMPARE(held(), before);
}

void TestWorkspace::newerSchemaIsReadOnly()
{
    Scene scene;
    scene.make();
    {
        Plain plain(scene.path);
        plain.must(QStringLiteral("ALTER TABLE item ADD COLUMN of_the_future TEXT"));
        plain.must(QStringLiteral("PRAGMA user_version=99"));
        plain.must(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    const QByteArray before = contentOf(scene.path);
    {
        const auto workspace = scene.open();
        QVERIFY(workspace);
        QVERIFY((*workspace)->isNewer());
        QCOMPARE((*workspace)->schemaVersion(), 99);
        QVERIFY(!(*workspace)->id().isEmpty());
        SqlReviewQueue queue(**workspace, scene.clock, seededRandom(1));
        const Result<> paused = queue.pause(QStringLiteral("q"));
        QVERIFY(!paused);
        QCOMPARE(paused.error().code, Error::Code::ReadOnly);
        QVERIFY(!paused.error().remedy.isEmpty());
        QVERIFY(queue.queues());
        // Not even past the transaction that says so.
        const Result<> written
            = (*workspace)
                  ->database()
                  .execute(QStringLiteral("INSERT INTO queue (name, created_at) VALUES ('q', 0)"));
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::ReadOnly);
    }
    QCOMPARE(contentOf(scene.path), before);
}

void TestWorkspace::refusedFiles_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::addColumn<int>("code");
    const auto row = [](const char *how, Error::Code code) {
        QTest::newRow(how) << QByteArray(how) << static_cast<int>(code);
    };
    row("text", Error::Code::NotAWorkspace);
    row("short", Error::Code::NotAWorkspace);
    row("sqlite's name alone", Error::Code::NotAWorkspace);
    row("another program's", Error::Code::NotAWorkspace);
    row("no application", Error::Code::NotAWorkspace);
    row("folder", Error::Code::NotAWorkspace);
    row("damaged page", Error::Code::Corrupt);
    row("cut off", Error::Code::Corrupt);
    row("overwritten", Error::Code::Corrupt);
    row("held by another", Error::Code::Busy);
}

void TestWorkspace::refusedFiles()
{
    QFETCH(QByteArray, how);
    QFETCH(int, code);
    Scene scene;
    std::unique_ptr<Plain> holder;
    if (how == "text") {
        writeFile(scene.path, QByteArray("Dear diary,\n").repeated(50));
    } else if (how == "short") {
        writeFile(scene.path, "x");
    } else if (how == "sqlite's name alone") {
        writeFile(scene.path, QByteArray("SQLite format 3\0", 16));
    } else if (how == "another program's" || how == "no application") {
        Plain plain(scene.path);
        if (how == "another program's")
            plain.must(QStringLiteral("PRAGMA application_id=7"));
        plain.must(QStringLiteral("CREATE TABLE queue (name TEXT)"));
    } else if (how == "folder") {
        QVERIFY(QDir().mkpath(scene.path));
    } else {
        scene.make();
        QByteArray bytes = contentOf(scene.path);
        if (how == "damaged page")
            bytes.replace(4096, 4096, QByteArray(4096, '\x5a'));
        else if (how == "cut off")
            bytes.truncate(bytes.size() / 2 + 100);
        else if (how == "overwritten")
            bytes.replace(100, bytes.size() - 100, QByteArray(bytes.size() - 100, '\xff'));
        writeFile(scene.path, bytes);
    }
    if (how == "held by another") {
        holder = std::make_unique<Plain>(scene.path);
        holder->must(QStringLiteral("PRAGMA locking_mode=EXCLUSIVE"));
        holder->must(QStringLiteral("BEGIN EXCLUSIVE"));
    }
    const QByteArray before = contentOf(scene.path);
    const QStringList filesBefore = QDir(scene.dir.path()).entryList();
    const auto opened = scene.open();
    QVERIFY(!opened);
    QCOMPARE(static_cast<int>(opened.error().code), code);
    QCOMPARE(opened.error().where, scene.path);
    QVERIFY2(!opened.error().remedy.isEmpty(), qPrintable(toString(opened.error())));
    QCOMPARE(contentOf(scene.path), before);
    if (code == static_cast<int>(Error::Code::NotAWorkspace))
        QCOMPARE(QDir(scene.dir.path()).entryList(), filesBefore);
}

void TestWorkspace::missingFile()
{
    Scene scene;
    const auto opened = scene.open(false);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::NotFound);
    QCOMPARE(opened.error().where, scene.path);
    QVERIFY(QDir(scene.dir.path()).isEmpty());
}

void TestWorkspace::folderIsMade()
{
    Scene scene;
    scene.path = scene.dir.filePath(QStringLiteral("a/b/w.bluepencil"));
    const auto opened = scene.open();
    QVERIFY(opened);
    QVERIFY(QFile::exists(scene.path));
}

void TestWorkspace::strangePaths_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"x:y.bp", "a b.bp", "50%20.bp", "what?.bp", "no#1.bp", "größe.bp"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

// Twice: made, and read again through the address that SQLite is given.
void TestWorkspace::strangePaths()
{
    QFETCH(QString, name);
    Scene scene;
    scene.path = QStringLiteral("/") + scene.dir.filePath(name);
    QVERIFY(scene.open());
    const auto again = scene.open();
    QVERIFY2(again, again ? "" : qPrintable(toString(again.error())));
    QCOMPARE(QDir(scene.dir.path()).entryList({QStringLiteral("*.bp")}), QStringList {name});
}

void TestWorkspace::folderThatCannotBeMade()
{
    Scene scene;
    writeFile(scene.dir.filePath(QStringLiteral("file")), "x");
    scene.path = scene.dir.filePath(QStringLiteral("file/w.bluepencil"));
    const auto opened = scene.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::Storage);
    QCOMPARE(opened.error().where, scene.path);
}

void TestWorkspace::lockedForWriting()
{
    Scene scene;
    scene.make();
    const auto workspace = scene.open();
    QVERIFY(workspace);
    SqlReviewQueue queue(**workspace, scene.clock, seededRandom(1));
    Plain other(scene.path);
    other.must(QStringLiteral("BEGIN IMMEDIATE"));
    const Result<> paused = queue.pause(QStringLiteral("q"));
    QVERIFY(!paused);
    QCOMPARE(paused.error().code, Error::Code::Busy);
    QVERIFY(queue.queues()); // readers go on
    other.must(QStringLiteral("ROLLBACK"));
    QCOMPARE(queue.pause(QStringLiteral("q")).error().code, Error::Code::NotFound);
}

void TestWorkspace::interruptedCreation()
{
    // What a crash between the first write and the migration leaves behind.
    Scene scene;
    {
        Plain plain(scene.path);
        plain.must(QStringLiteral("PRAGMA application_id=1114402917"));
    }
    const auto opened = scene.open();
    QVERIFY(opened);
    QVERIFY(!(*opened)->id().isEmpty());
    Scene empty;
    writeFile(empty.path, {});
    QVERIFY(empty.open());
}

// Whatever was written to the file that was opened would be confirmed and gone.
void TestWorkspace::replacedWhileOpen()
{
    Scene scene;
    scene.make();
    const auto workspace = scene.open();
    QVERIFY(workspace);
    SqlReviewQueue queue(**workspace, scene.clock, seededRandom(1));
    const auto refused = [&](const char *word) {
        const Result<> paused = queue.pause(QStringLiteral("q"));
        QVERIFY(!paused);
        QCOMPARE(paused.error().code, Error::Code::Storage);
        QCOMPARE(paused.error().where, scene.path);
        QVERIFY2(paused.error().what.contains(QLatin1String(word)),
                 qPrintable(paused.error().what));
        QVERIFY(!paused.error().remedy.isEmpty());
    };
    const QString aside = scene.dir.filePath(QStringLiteral("aside"));
    QVERIFY(QFile::rename(scene.path, aside));
    refused("deleted or moved");
    const QByteArray other(5000, 'x');
    writeFile(scene.path, other);
    refused("replaced");
    QCOMPARE(contentOf(scene.path), other);
    QVERIFY(QFile::remove(scene.path));
    QVERIFY(QFile::rename(aside, scene.path));
    QCOMPARE(queue.pause(QStringLiteral("q")).error().code, Error::Code::NotFound); // works again
}

// In the middle of a change: nothing of it is anywhere.
void TestWorkspace::replacedWhileWriting()
{
    Scene scene;
    scene.make();
    {
        const auto workspace = scene.open();
        QVERIFY(workspace);
        Database &database = (*workspace)->database();
        Transaction transaction(database);
        QVERIFY(transaction.begin());
        QVERIFY(database.execute(
            QStringLiteral("INSERT INTO queue (name, created_at) VALUES ('q', 0)")));
        const QString aside = scene.dir.filePath(QStringLiteral("aside"));
        QVERIFY(QFile::rename(scene.path, aside));
        QVERIFY(!transaction.commit());
        QVERIFY(QFile::rename(aside, scene.path));
    }
    const auto again = scene.open();
    QVERIFY(again);
    Query query((*again)->database(), QStringLiteral("SELECT count(*) FROM queue"));
    QVERIFY(query.runToRow().value_or(false));
    QCOMPARE(query.integer(0), 0);
}

void TestWorkspace::foreignLogIsRefused_data()
{
    QTest::addColumn<bool>("isWorkspace");
    QTest::newRow("another workspace's") << true;
    QTest::newRow("another program's") << false;
}

// A log knows its file by name alone.
void TestWorkspace::foreignLogIsRefused()
{
    QFETCH(bool, isWorkspace);
    Scene scene;
    scene.make();
    Scene other;
    if (isWorkspace)
        other.make();
    QByteArray log;
    {
        Plain plain(other.path);
        plain.must(QStringLiteral("PRAGMA journal_mode=WAL"));
        if (isWorkspace) {
            plain.must(QStringLiteral("UPDATE workspace SET workspace_id = 'other'"));
        } else {
            plain.must(QStringLiteral("CREATE TABLE t (x)"));
            plain.must(QStringLiteral("INSERT INTO t VALUES (zeroblob(9000))"));
        }
        log = contentOf(other.path + QStringLiteral("-wal"));
        QVERIFY(log.size() > 4096);
    }
    const QByteArray before = contentOf(scene.path);
    writeFile(scene.path + QStringLiteral("-wal"), log);
    const auto refused = scene.open();
    QVERIFY(!refused);
    QVERIFY2(refused.error().what.contains(QLatin1String("w.bluepencil-wal")),
             qPrintable(toString(refused.error())));
    QVERIFY(!refused.error().remedy.isEmpty());
    QCOMPARE(contentOf(scene.path), before);
    QCOMPARE(contentOf(scene.path + QStringLiteral("-wal")), log);
    QVERIFY(QFile::remove(scene.path + QStringLiteral("-wal")));
    QVERIFY(scene.open());
}

// Left by a program that was killed: SQLite plays it in, and it is this file's own.
void TestWorkspace::foreignJournalIsRefused_data()
{
    QTest::addColumn<bool>("isWorkspace");
    QTest::addColumn<bool>("isFirst"); // of the first transaction of that file
    QTest::newRow("another workspace's") << true << false;
    QTest::newRow("another program's") << false << false;
    QTest::newRow("another program's first") << false << true;
}

void TestWorkspace::foreignJournalIsRefused()
{
    QFETCH(bool, isWorkspace);
    QFETCH(bool, isFirst);
    Scene scene;
    scene.make();
    Scene other;
    if (isWorkspace)
        other.make();
    QByteArray journal;
    {
        Plain plain(other.path);
        const QString rows
            = QStringLiteral("WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300)"
                             " INSERT INTO t SELECT zeroblob(3000) FROM n");
        plain.must(QStringLiteral("PRAGMA journal_mode=DELETE"));
        plain.must(QStringLiteral("PRAGMA cache_size=2"));
        if (!isFirst) {
            plain.must(QStringLiteral("CREATE TABLE t (x)"));
            plain.must(rows);
        }
        plain.must(QStringLiteral("BEGIN"));
        if (isFirst) {
            plain.must(QStringLiteral("CREATE TABLE t (x)"));
            plain.must(rows);
        } else {
            plain.must(QStringLiteral("UPDATE t SET x = 1"));
        }
        journal = contentOf(other.path + QStringLiteral("-journal"));
        QVERIFY(journal.startsWith("\xd9\xd5\x05\xf9"));
    }
    const QByteArray before = contentOf(scene.path);
    const QString beside = scene.path + QStringLiteral("-journal");
    writeFile(beside, journal);
    const auto refused = scene.open();
    QVERIFY(!refused);
    QVERIFY2(refused.error().what.contains(QLatin1String("w.bluepencil-journal")),
             qPrintable(toString(refused.error())));
    QVERIFY(!refused.error().remedy.isEmpty());
    QCOMPARE(contentOf(scene.path), before);
    QCOMPARE(contentOf(beside), journal);
    QVERIFY(QFile::remove(beside));
    QVERIFY(scene.open());
}

void TestWorkspace::ownLogIsPlayedIn()
{
    Scene scene;
    scene.make();
    QByteArray file;
    QByteArray log;
    {
        Plain plain(scene.path);
        plain.must(QStringLiteral("INSERT INTO queue (name, created_at) VALUES ('q', 0)"));
        file = contentOf(scene.path);
        log = contentOf(scene.path + QStringLiteral("-wal"));
    }
    writeFile(scene.path, file);
    writeFile(scene.path + QStringLiteral("-wal"), log);
    const auto opened = scene.open();
    QVERIFY(opened);
    Query query((*opened)->database(), QStringLiteral("SELECT count(*) FROM queue"));
    QVERIFY(query.runToRow().value_or(false));
    QCOMPARE(query.integer(0), 1);
}

void TestWorkspace::manyOpenersAtOnce()
{
    Scene scene;
    QStringList ids(6);
    QString *const found = ids.data();
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 6; ++i) {
        threads.emplace_back(QThread::create([&scene, found, i] {
            const auto opened = scene.open(true, 5000);
            found[i] = opened ? (*opened)->id() : toString(opened.error());
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(60'000));
    ids.removeDuplicates();
    QVERIFY2(ids.size() == 1 && ids.front().size() == 36, qPrintable(ids.join(u'\n')));
}

namespace {

struct Statements {
    int prepared = 0;
    int busy = 0;
};

Statements statementsOf(Database &database)
{
    const QVariant handle = database.driverHandle();
    sqlite3 *connection = *static_cast<sqlite3 *const *>(handle.data());
    Statements found;
    for (sqlite3_stmt *at = sqlite3_next_stmt(connection, nullptr); at != nullptr;
         at = sqlite3_next_stmt(connection, at)) {
        ++found.prepared;
        found.busy += sqlite3_stmt_busy(at) != 0 ? 1 : 0;
    }
    return found;
}

} // namespace

void TestWorkspace::statementsAreKept()
{
    Scene scene;
    const auto workspace = scene.open();
    QVERIFY(workspace);
    Database &database = (*workspace)->database();
    const int before = statementsOf(database).prepared;
    const QString sql = QStringLiteral("SELECT value FROM json_each('[1, 2, 3]')");
    for (int i = 0; i < 3; ++i) {
        Query query(database, sql);
        QVERIFY(query.runToRow().value_or(false)); // and two rows are left
        QCOMPARE(query.integer(0), 1);
        QCOMPARE(statementsOf(database).prepared, before + 1);
    }
    QCOMPARE(statementsOf(database).busy, 0); // or nobody could vacuum
    {
        Query one(database, sql);
        Query other(database, sql);
        QVERIFY(one.runToRow().value_or(false));
        QVERIFY(other.runToRow().value_or(false));
        QVERIFY(one.next().value_or(false));
        QCOMPARE(one.integer(0), 2);
        QCOMPARE(other.integer(0), 1);
    }
    QCOMPARE(statementsOf(database).prepared, before + 2);
    for (int i = 0; i < 500; ++i) {
        Query query(database, QStringLiteral("SELECT %1").arg(i));
        QVERIFY(query.runToRow().value_or(false));
    }
    QVERIFY(statementsOf(database).prepared < 200);
}

void TestWorkspace::keptStatementsRunAnew()
{
    Scene scene;
    const auto workspace = scene.open();
    QVERIFY(workspace);
    Database &database = (*workspace)->database();
    const auto ask = [&](const QVariant &first, const QVariant &second) {
        Query query(
            database,
            QStringLiteral("SELECT length(?), (SELECT count(*) FROM queue WHERE name = ?)"));
        query.bind(first).bind(second);
        return query.runToRow().value_or(false)
            ? std::pair(query.optionalInteger(0), query.integer(1))
            : std::pair(std::optional<qint64>(-1), qint64(-1));
    };
    const QString q = QStringLiteral("q");
    using Answer = std::pair<std::optional<qint64>, qint64>;
    QVERIFY(ask(QByteArray(5000, 'x'), q) == Answer(5000, 0));
    QVERIFY(ask(QVariant(), q) == Answer(std::nullopt, 0));
    // After an error, and on another schema than the one it was prepared for.
    const QString insert = QStringLiteral("INSERT INTO queue (name, created_at) VALUES (?, 0)");
    QVERIFY(Query(database, insert).bind(q).run());
    QCOMPARE(Query(database, insert).bind(q).run().error().code, Error::Code::Conflict);
    Plain(scene.path).must(QStringLiteral("ALTER TABLE queue ADD COLUMN of_the_future TEXT"));
    QVERIFY(Query(database, insert).bind(QStringLiteral("r")).run());
    QVERIFY(ask(QByteArray("xy"), q) == Answer(2, 1));
}

// As a repeated decision looks for its outcome, and the desk for what can be recalled.
void TestWorkspace::outcomesAreFoundByTheirDecision()
{
    Scene scene;
    const auto workspace = scene.open();
    QVERIFY(workspace);
    for (const char *sql : {"SELECT (SELECT outcome_id FROM outcome o"
                            " WHERE o.decision_id = d.decision_id ORDER BY outcome_no LIMIT 1)"
                            " FROM decision d WHERE d.decision_id = 'd'",
                            "SELECT 1 FROM decision d WHERE NOT EXISTS (SELECT 1 FROM outcome o"
                            " WHERE o.decision_id = d.decision_id AND o.state <> 'committed')"}) {
        Query query((*workspace)->database(),
                    QStringLiteral("EXPLAIN QUERY PLAN ") + QLatin1String(sql));
        QString plan;
        for (Result<bool> row = query.runToRow(); row && *row; row = query.next())
            plan += query.text(3) + u'\n';
        QVERIFY2(plan.contains(QLatin1String("USING INDEX outcome_decision")), qPrintable(plan));
        QVERIFY2(!plan.contains(QLatin1String("B-TREE")), qPrintable(plan));
    }
}

QTEST_APPLESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
