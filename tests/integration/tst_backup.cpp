// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of a workspace and putting them back, and moving it from one database to the other, by the
// command line; on both databases.
#include "tests/support/clirunner.h"
#include "tests/support/postgresserver.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

class TestBackup : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_noServer = m_server.start(); }

    void isACopyOfEverything_data() { databases(); }

    void isACopyOfEverything()
    {
        if (!begin())
            QSKIP(qPrintable(m_noServer));
        work(1, 12);
        const QByteArray feedback = run({"feedback"}).out;
        QVERIFY(feedback.contains("planted 3"));
        const QJsonObject made = run({"backup", path("copy"), "--json"}).objects().value(0);
        QCOMPARE(made["proven"].toBool(), true);
        QCOMPARE(made["tables"].toObject()["feedback"].toInt(), 12);
        QCOMPARE(QFileInfo(path("copy")).permissions() & (QFile::ReadOther | QFile::ReadGroup),
                 QFile::Permissions());
        const QStringList files = QDir(m_folder->path()).entryList({"copy*"}, QDir::Files);
        QCOMPARE(files, QStringList({"copy", "copy.json"}));
        work(20, 3); // what came later is not in it

        // To another place, with the same words to every question.
        const CliRunner other(elsewhere());
        const CliResult restored = other.run({"restore", path("copy")});
        QVERIFY2(restored.exitCode == 0, restored.err.constData());
        QVERIFY(restored.out.contains("persons erased again: 0"));
        // Nothing says who was erased since, and that is said.
        QVERIFY2(restored.err.contains("is in it again"), restored.err.constData());
        QCOMPARE(other.run({"feedback"}).out, feedback);
        QVERIFY(other.run({"search", "planted"}).out.contains("t-3"));
        QVERIFY(other.run({"doctor"}).out.contains("all is well"));
        QVERIFY(other.run({"decide", path("decisions-1.jsonl"), "--reviewer", "ann"})
                    .out.contains("decided 0, repeated 12"));
    }

    void nothingIsOverwrittenUnasked_data() { databases(); }

    void nothingIsOverwrittenUnasked()
    {
        if (!begin())
            QSKIP(qPrintable(m_noServer));
        work(1, 2);
        run({"backup", path("copy")});
        refused({"backup", path("copy")}, "--force");
        work(20, 1);
        const QByteArray before = run({"feedback"}).out;
        refused({"restore", path("copy")}, "--force");
        QCOMPARE(run({"feedback"}).out, before);
        QCOMPARE(run({"restore", path("copy"), "--force"}).exitCode, 0);
        QCOMPARE(run({"feedback"}).lines().size(), 2);
        QCOMPARE(run({"backup", path("copy"), "--force"}).exitCode, 0);
    }

    void damagedCopiesAreRefused_data() { databases(); }

    void damagedCopiesAreRefused()
    {
        if (!begin())
            QSKIP(qPrintable(m_noServer));
        work(1, 4);
        run({"backup", path("copy")});
        const QByteArray good = readFile(path("copy"));
        const QByteArray feedback = run({"feedback"}).out;
        const auto refusedAsIs = [&](const QByteArray &bytes, const char *why) {
            QVERIFY(writeFile(path("copy"), bytes));
            refused({"restore", path("copy"), "--force"}, why);
            QCOMPARE(run({"feedback"}).out, feedback);
        };
        QByteArray changed = good;
        changed[changed.size() / 2] = char(changed[changed.size() / 2] ^ 0x55);
        refusedAsIs(changed, "is not the file that was written then");
        refusedAsIs("not one at all", "is not");
        // Without its description the copy itself must tell.
        QVERIFY(QFile::remove(path("copy.json")));
        refusedAsIs(good.left(good.size() * 2 / 3), "");
        refusedAsIs(good.left(40), "");
        refused({"restore", path("nowhere")}, "cannot be read");
        QVERIFY(writeFile(path("copy"), good));
        QCOMPARE(run({"restore", path("copy"), "--force"}).exitCode, 0);
        QCOMPARE(run({"feedback"}).out, feedback);
        QCOMPARE(QDir(m_folder->path()).entryList({"*restoring*", "*unfinished*"}), QStringList());
    }

    void whoWasErasedStaysErased_data() { databases(); }

    void whoWasErasedStaysErased()
    {
        if (!begin())
            QSKIP(qPrintable(m_noServer));
        work(1, 3);
        QVERIFY(QDir().mkpath(path("copies")));
        run({"backup", path("copies")});
        const QString copy
            = path("copies/") + QDir(path("copies")).entryList({"bluepencil-*"}).first();
        run({"erase", "--subject", "p-2"});
        const QByteArray list = run({"workspace", "erasures"}).out;
        QCOMPARE(list.count('\n'), 1);
        QVERIFY(!list.contains("p-2"));
        QVERIFY(writeFile(path("list"), list));

        // Elsewhere, where nothing else tells.
        const CliRunner other(elsewhere());
        const CliResult told = other.run({"restore", copy, "--erase-list", path("list")});
        QVERIFY(told.out.contains("persons erased again: 1"));
        QVERIFY2(!told.err.contains("is in it again"), told.err.constData());
        const QByteArray feedback = other.run({"feedback", "--status", "counted,withdrawn"}).out;
        QVERIFY(feedback.contains("planted 1") && !feedback.contains("planted 2"));
        QCOMPARE(other.run({"workspace", "erasures"}).out, list);
        // In its place: the workspace that goes knows it.
        QVERIFY(run({"restore", copy, "--force"}).out.contains("persons erased again: 1"));
        QVERIFY(!run({"feedback"}).out.contains("planted 2"));
        // From the folder: the list beside the copies is that of the latest. (Their names are the
        // time, to the second.)
        const QString earlier = path("copies/earlier");
        QVERIFY(QFile::rename(copy, earlier) && QFile::rename(copy + ".json", earlier + ".json"));
        run({"backup", path("copies"), "--keep", "9"});
        const CliRunner third(elsewhere());
        QVERIFY(third.run({"restore", earlier}).out.contains("persons erased again: 1"));
        refused({"restore", earlier, "--force", "--erase-list", path("decisions-1.jsonl")},
                "no entry of a list of erasures");
    }

    void whatCameAfterAnErasureStays_data() { databases(); }

    // A copy that is younger than the erasure is without what was erased; the person's next case
    // in it was never asked for, and may be kept by a hold.
    void whatCameAfterAnErasureStays()
    {
        if (!begin())
            QSKIP(qPrintable(m_noServer));
        work(1, 1);
        QVERIFY(QDir().mkpath(path("copies")));
        run({"erase", "--subject", "p-1"});
        QVERIFY(writeFile(path("next"),
                          quoted("{'external_id':'next','subject_id':'p-1','messages':[],"
                                 "'draft':'came later'}\n")));
        QCOMPARE(run({"import", path("next")}).exitCode, 0);
        const QByteArray hold
            = run({"hold", "add", "--subject", "p-1", "--reason", "a claim", "--by", "legal"})
                  .out.trimmed();
        run({"backup", path("copies/held")});
        run({"backup", path("copies")}); // and the list of erasures
        QVERIFY(QFileInfo::exists(path("copies/erasures.jsonl")));
        const QByteArray list = run({"workspace", "erasures"}).out;
        const CliRunner other(elsewhere());
        const CliResult held = other.run({"restore", path("copies/held")});
        QVERIFY2(held.exitCode == 0, held.err.constData());
        QVERIFY(held.out.contains("persons erased again: 0"));

        run({"hold", "release", QString::fromLatin1(hold), "--by", "legal"});
        run({"backup", path("copies/free")});
        QVERIFY(run({"restore", path("copies/free"), "--force"})
                    .out.contains("persons erased again: 0"));
        QVERIFY(run({"subject", "p-1", "--json"}).out.contains("came later"));
        QCOMPARE(run({"workspace", "erasures"}).out, list);
    }

    void folderKeepsTheLatest()
    {
        m_cli = std::make_unique<CliRunner>(newFolder() + "/w");
        work(1, 1);
        QVERIFY(QDir().mkpath(path("copies")));
        for (const char *name : {"bluepencil-20200101-000000.bluepencil",
                                 "bluepencil-20200102-000000.bluepencil", "mine.bluepencil"})
            QVERIFY(writeFile(path("copies/") + name, "x"));
        run({"backup", path("copies"), "--keep", "2"});
        const QStringList left = QDir(path("copies")).entryList(QDir::Files, QDir::Name);
        QCOMPARE(left.size(), 5); // two copies, one description, the list, and what is not ours
        QVERIFY(!left.contains("bluepencil-20200101-000000.bluepencil"));
        QVERIFY(left.contains("mine.bluepencil"));
    }

    // A file in use, and one that is no database any more.
    void fileInUseIsNotReplaced()
    {
        const QString file = newFolder() + "/w";
        m_cli = std::make_unique<CliRunner>(file);
        work(1, 2);
        run({"backup", path("copy")});
        {
            QSqlDatabase user = QSqlDatabase::addDatabase("QSQLITE", "user");
            user.setDatabaseName(file);
            QVERIFY(user.open());
            QSqlQuery query(user);
            QVERIFY(query.exec("SELECT count(*) FROM item"));
            refused({"restore", path("copy"), "--force"}, "another program has it open");
        }
        QSqlDatabase::removeDatabase("user");
        QCOMPARE(run({"feedback"}).lines().size(), 2);
        QVERIFY(writeFile(file, QByteArray(9000, 'x')));
        QVERIFY(writeFile(file + "-wal", QByteArray(9000, 'x')));
        const CliResult over = run({"restore", path("copy"), "--force"});
        QCOMPARE(over.exitCode, 0);
        QVERIFY(over.err.contains("cannot be read"));
        QCOMPARE(run({"feedback"}).lines().size(), 2);
    }

    // What it would undo cannot be told: nothing is undone unasked.
    void listsThatCannotBeRead()
    {
        const QString file = newFolder() + "/w";
        m_cli = std::make_unique<CliRunner>(file);
        work(1, 2);
        run({"backup", path("copy")});
        for (const char *queue : {"a", "b"})
            run({"hold", "add", "--queue", queue, "--reason", "a claim", "--by", "legal"});
        {
            QSqlDatabase damage = QSqlDatabase::addDatabase("QSQLITE", "damage");
            damage.setDatabaseName(file);
            QVERIFY(damage.open());
            QSqlQuery query(damage);
            QVERIFY(query.exec("DROP TRIGGER IF EXISTS legal_hold_hash_record"));
            QVERIFY(query.exec("UPDATE legal_hold SET filter = x'7b22' WHERE hold_no = 2"));
        }
        QSqlDatabase::removeDatabase("damage");
        refused({"restore", path("copy"), "--force"}, "--lose-rights");
        QCOMPARE(run({"feedback"}).lines().size(), 2);
        const CliResult lost = run({"restore", path("copy"), "--force", "--lose-rights"});
        QVERIFY2(lost.exitCode == 0, lost.err.constData());
        QVERIFY(lost.err.contains("are lost"));
        QCOMPARE(run({"hold", "list"}).out, QByteArray());
    }

    void withoutTheRightToMakeDatabases()
    {
        if (!m_noServer.isEmpty())
            QSKIP(qPrintable(m_noServer));
        newFolder();
        const QString address = m_server.createDatabase();
        m_cli = std::make_unique<CliRunner>(address);
        work(1, 2);
        m_server.run("postgres", "CREATE ROLE plain LOGIN");
        const QString database = address.section('/', 3, 3).section('?', 0, 0);
        m_server.run(database, "GRANT USAGE ON SCHEMA bluepencil TO plain");
        m_server.run(database, "GRANT SELECT ON ALL TABLES IN SCHEMA bluepencil TO plain");
        m_server.run(database, "GRANT SELECT ON ALL SEQUENCES IN SCHEMA bluepencil TO plain");
        const CliResult made = CliRunner(QString(address).replace("user=bluepencil", "user=plain"))
                                   .run({"backup", path("copy")});
        QVERIFY2(made.exitCode == 0, made.err.constData());
        QVERIFY(made.out.contains("not proven"));
        QVERIFY(made.err.contains("may make no database"));
        QVERIFY(readFile(path("copy.json")).contains("\"proven\":false"));
        QCOMPARE(run({"restore", path("copy"), "--force"}).exitCode, 0);
    }

    void kindsAreNotMixedUp()
    {
        if (!m_noServer.isEmpty())
            QSKIP(qPrintable(m_noServer));
        m_cli = std::make_unique<CliRunner>(newFolder() + "/w");
        work(1, 1);
        run({"backup", path("copy")});
        const CliResult wrong = CliRunner(m_server.createDatabase()).run({"restore", path("copy")});
        QCOMPARE(wrong.exitCode, 1);
        QVERIFY2(wrong.err.contains("workspace move"), wrong.err.constData());
    }

    // There and back again: every table the same, and the work goes on in each.
    void movesToAServerAndBack()
    {
        if (!m_noServer.isEmpty())
            QSKIP(qPrintable(m_noServer));
        m_cli = std::make_unique<CliRunner>(newFolder() + "/w");
        work(1, 310); // more than is read at once
        run({"erase", "--subject", "p-7"});
        QVERIFY(writeFile(path("rules.txt"), "Be kind. {#kind tone}\n"));
        run({"guideline", "publish", path("rules.txt"), "--queue", "default"});
        const QByteArray feedback = run({"feedback"}).out;
        const QByteArray outcomes = run({"outcomes"}).out;
        const QString address = m_server.createDatabase();
        const CliResult there = run({"workspace", "move", address, "--json"});
        QCOMPARE(there.exitCode, 0);
        const CliRunner server(address);
        QCOMPARE(server.run({"feedback"}).out, feedback);
        QVERIFY(server.run({"search", "planted 3"}).out.contains("t-3"));
        QVERIFY(server.run({"doctor"}).out.contains("all is well"));
        // The same ids, so that what was decided there is not decided again; and new work.
        QVERIFY(
            writeFile(path("one.jsonl"), readFile(path("decisions-1.jsonl")).split('\n').first()));
        QVERIFY(server.run({"decide", path("one.jsonl"), "--reviewer", "ann"})
                    .out.contains("decided 0, repeated 1"));
        // Full: not once more, and not into it.
        refused({"workspace", "move", address}, "with work in it");
        refused({"workspace", "move", path("rules.txt")}, "there is a file already");

        const CliResult back = server.run({"workspace", "move", path("back"), "--json"});
        QVERIFY2(back.exitCode == 0, back.err.constData());
        QCOMPARE(QDir(m_folder->path()).entryList({"back*"}), QStringList {"back"});
        QCOMPARE(sorted(back.out), sorted(there.out));
        m_cli = std::make_unique<CliRunner>(path("back"));
        QCOMPARE(run({"feedback"}).out, feedback);
        QCOMPARE(run({"outcomes"}).out, outcomes);
        QVERIFY(run({"doctor"}).out.contains("all is well"));
        work(1000, 2);
        QCOMPARE(run({"feedback"}).lines().size(), feedback.count('\n') + 2);
    }

    // A text that PostgreSQL cannot hold: nothing is left there.
    void failedMoveLeavesNothing()
    {
        if (!m_noServer.isEmpty())
            QSKIP(qPrintable(m_noServer));
        const QString file = newFolder() + "/w";
        m_cli = std::make_unique<CliRunner>(file);
        work(1, 2);
        {
            QSqlDatabase user = QSqlDatabase::addDatabase("QSQLITE", "user");
            user.setDatabaseName(file);
            QVERIFY(user.open());
            QSqlQuery query(user);
            QVERIFY(query.exec("DROP TRIGGER feedback_hash_record")); // knows a function of ours
            QVERIFY(query.exec("UPDATE feedback SET task = 'a' || char(0) || 'b'"
                               " WHERE feedback_no = 2"));
        }
        QSqlDatabase::removeDatabase("user");
        const QString address = m_server.createDatabase();
        refused({"workspace", "move", address}, "");
        const CliResult status = CliRunner(address).run({"workspace", "status"});
        QCOMPARE(status.exitCode, 1);
        QVERIFY2(status.err.contains("there is no workspace"), status.err.constData());
    }

private:
    static void databases()
    {
        QTest::addColumn<bool>("onServer");
        QTest::newRow("sqlite") << false;
        QTest::newRow("postgresql") << true;
    }

    bool begin()
    {
        QFETCH(bool, onServer);
        if (onServer && !m_noServer.isEmpty())
            return false;
        m_isOnServer = onServer;
        newFolder();
        m_cli = std::make_unique<CliRunner>(elsewhere());
        return true;
    }

    QString newFolder()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_places = 0;
        return m_folder->path();
    }

    QString elsewhere()
    {
        return m_isOnServer ? m_server.createDatabase()
                            : m_folder->filePath(QString("w-%1").arg(++m_places));
    }

    // Items t-FIRST… of the persons p-FIRST…, each decided.
    void work(int first, int count)
    {
        QByteArray items;
        QByteArray decisions;
        for (int i = first; i < first + count; ++i) {
            const QByteArray n = QByteArray::number(i);
            items += quoted("{'external_id':'t-") + n + quoted("','subject_id':'p-") + n
                + quoted("','messages':[],'draft':'planted ") + n + quoted("'}\n");
            decisions += quoted("{'external_id':'t-") + n
                + quoted("','action':'edit','final_text':'The planted ") + n
                + quoted("','labels':[{'code':'wording','severity':'minor'}]}\n");
        }
        const QString number = QString::number(first);
        QVERIFY(writeFile(m_folder->filePath("items.jsonl"), items));
        QVERIFY(writeFile(m_folder->filePath("decisions-" + number + ".jsonl"), decisions));
        QVERIFY(run({"import", m_folder->filePath("items.jsonl")}).exitCode == 0);
        QVERIFY(run({"decide", m_folder->filePath("decisions-" + number + ".jsonl"), "--reviewer",
                     "ann"})
                    .exitCode
                == 0);
    }

    CliResult run(const QStringList &arguments)
    {
        CliResult result = m_cli->run(arguments);
        if (result.exitCode != 0)
            qWarning("%s: %s", qPrintable(arguments.join(' ')), result.err.constData());
        return result;
    }

    void refused(const QStringList &arguments, const char *why)
    {
        const CliResult result = m_cli->run(arguments);
        QVERIFY2(result.exitCode == 1, qPrintable(arguments.join(' ')));
        QVERIFY2(result.err.contains(why), result.err.constData());
    }

    static QStringList sorted(const QByteArray &counts)
    {
        QStringList tables = QString::fromUtf8(counts.trimmed()).split('{');
        tables.replaceInStrings("]", ",");
        tables.sort();
        return tables;
    }

    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }

    PostgresServer m_server;
    QString m_noServer;
    bool m_isOnServer = false;
    int m_places = 0;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CliRunner> m_cli;
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
