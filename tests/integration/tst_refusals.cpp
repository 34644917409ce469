// SPDX-License-Identifier: GPL-3.0-or-later
// Bad input is refused with what, where and what to do; nothing is half done.
#include "core/base/limits.h"
#include "tests/support/clirunner.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

const QByteArray good = quoted("{'external_id':'t-1','messages':[{'role':'user','content':'Where "
                               "is it?'}],'draft':'On its way.'}");

QByteArray item(const QByteArray &id, const QByteArray &more = {})
{
    return quoted("{'external_id':'") + id
        + quoted("','messages':[{'role':'user','content':'Hello'}],'draft':'Hi.'") + more + '}';
}

QByteArray hashOf(const QString &path)
{
    return QCryptographicHash::hash(readFile(path), QCryptographicHash::Sha256).toHex();
}

} // namespace

class TestRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_cli = std::make_unique<CliRunner>(path("w.bluepencil"));
    }

    void aBadLineRefusesTheFile_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QByteArray>("words"); // what the message must contain
        const auto row = [](const char *name, const QByteArray &bad, const QByteArray &words) {
            QTest::newRow(name) << bad << words;
        };
        row("invalid UTF-8", item("a\xff"), "UTF-8");
        row("surrogate as UTF-8", item("a\xed\xa0\x80"), "UTF-8");
        row("lone surrogate", item("a\\ud800"), "surrogate");
        row("duplicate key", item("a", quoted(",'draft':'again'")), "twice");
        row("duplicate key, deep", item("a", quoted(",'metadata':{'x':[{'k':1,'k':2}]}")), "twice");
        row("no external_id", quoted("{'messages':[],'draft':'x'}"), "/external_id: is missing");
        row("no messages", quoted("{'external_id':'a','draft':'x'}"), "/messages: is missing");
        row("no draft", quoted("{'external_id':'a','messages':[]}"), "/draft: is missing");
        row("draft is a number", quoted("{'external_id':'a','messages':[],'draft':7}"),
            "/draft: must be text, not a number");
        row("role unknown",
            quoted("{'external_id':'a','messages':[{'role':'x','content':''}],'draft':''}"),
            "/messages/0/role");
        row("priority too high", item("a", quoted(",'priority':101")), "/priority");
        row("priority is text", item("a", quoted(",'priority':'5'")), "must be a whole number");
        row("due without zone", item("a", quoted(",'due_at':'2026-11-23T10:00:00'")), "/due_at");
        row("fact without name", item("a", quoted(",'facts':[{'value':1}]")), "/facts/0/name");
        row("usage mistyped", item("a", quoted(",'usage':{'training':'yes'}")), "/usage/training");
        row("depth 65",
            item("a", quoted(",'metadata':") + QByteArray(64, '[') + QByteArray(64, ']')),
            "nested deeper");
        row("depth 100,000", QByteArray(100'000, '['), "nested deeper");
        row("object depth 100,000", QByteArray("{\"a\":").repeated(100'000), "nested deeper");
        row("text over the limit",
            quoted("{'external_id':'a','messages':[],'draft':'")
                + QByteArray(limits::TextBytes + 1, 'x') + "\"}",
            "the limit is");
        row("501 messages",
            quoted("{'external_id':'a','draft':'','messages':[")
                + (quoted("{'role':'user','content':''},")).repeated(500)
                + quoted("{'role':'user','content':''}]}"),
            "501 entries, the limit is 500");
        row("number too large", item("a", quoted(",'metadata':1e999")), "too large");
        row("history without --history", item("a", quoted(",'final_text':'x'")), "--history");
        row("array", "[]", "not a JSON object");
        row("trailing", item("a") + "x", "JSON");
        row("truncated last line", item("a").chopped(4), "ends too early");
    }

    void aBadLineRefusesTheFile()
    {
        QFETCH(QByteArray, bad);
        QFETCH(QByteArray, words);
        QVERIFY(writeFile(path("in.jsonl"), good + '\n' + bad));
        const CliResult refused = m_cli->run({"import", path("in.jsonl")});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("in.jsonl, line 2"), refused.err.constData());
        QVERIFY2(refused.err.contains(words), refused.err.left(2000).constData());
        QVERIFY2(refused.err.contains("--skip-invalid"), refused.err.left(2000).constData());
        QCOMPARE(m_cli->run({"trace", "t-1"}).exitCode, 1);

        // The same file, bad lines left out.
        const CliResult skipped = m_cli->run({"import", path("in.jsonl"), "--skip-invalid"});
        QCOMPARE(skipped.exitCode, 0);
        QVERIFY2(skipped.out.contains("accepted 1"), skipped.out.constData());
        QVERIFY(skipped.out.contains("refused 1"));
        QCOMPARE(m_cli->run({"trace", "t-1"}).exitCode, 0);
    }

    void aLineOverTheLimit()
    {
        QVERIFY(writeFile(path("in.jsonl"),
                          good + '\n' + QByteArray(limits::LineBytes + 10, ' ') + "{}\n"));
        const CliResult result = m_cli->run({"import", path("in.jsonl")});
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.err.contains("line 2"), result.err.constData());
        QCOMPARE(m_cli->run({"trace", "t-1"}).exitCode, 1);
    }

    // What the C library takes for a number, and what compares as neither less nor greater.
    void noNumbers()
    {
        QVERIFY(writeFile(path("in.jsonl"), good));
        QCOMPARE(m_cli->run({"import", path("in.jsonl")}).exitCode, 0);
        for (const char *option : {"--alike", "--least-coverage"}) {
            const CliResult refused = m_cli->run(
                {"export", "--format", "trl-kto", option, "nan", "--out", path("out")});
            QCOMPARE(refused.exitCode, 2);
            QVERIFY2(refused.err.contains("give a number from 0"), refused.err.constData());
            QVERIFY(!QDir(path("out")).exists());
        }
    }

    void theSameIdWithOtherContent()
    {
        QVERIFY(writeFile(path("in.jsonl"), item("a") + '\n' + item("b") + '\n'));
        QCOMPARE(m_cli->run({"import", path("in.jsonl")}).exitCode, 0);
        QVERIFY(writeFile(path("in2.jsonl"),
                          item("c") + '\n' + item("b", quoted(",'task':'x'")) + '\n'));
        const CliResult result = m_cli->run({"import", path("in2.jsonl")});
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.err.contains("other content"), result.err.constData());
        QCOMPARE(m_cli->run({"trace", "c"}).exitCode, 1);
    }

    void decisions_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char *name, const QByteArray &line, const QByteArray &words) {
            QTest::newRow(name) << line << words;
        };
        row("unknown item", quoted("{'external_id':'zz','action':'approve'}"), "no item \"zz\"");
        row("unknown label",
            quoted("{'external_id':'b','action':'approve','labels':[{'code':'ugly'}]}"),
            "\"ugly\" is not a label");
        row("unknown action", quoted("{'external_id':'b','action':'send'}"), "/action");
        row("unknown severity",
            quoted("{'external_id':'b','action':'approve','labels':[{'code':'fact','severity':'"
                   "huge'}]}"),
            "/labels/0/severity");
        row("span outside",
            quoted("{'external_id':'b','action':'edit','final_text':'x','labels':[{'code':'fact','"
                   "span':{'side':'final','start':0,'end':2}}]}"),
            "outside the text");
        row("edit without text", quoted("{'external_id':'b','action':'edit'}"), "/final_text");
        row("edit that changes nothing",
            quoted("{'external_id':'b','action':'edit','final_text':'Hi.'}"), "changes nothing");
        row("approve with another text",
            quoted("{'external_id':'b','action':'approve','final_text':'Ho.'}"), "another text");
        row("unknown draft", quoted("{'external_id':'b','action':'approve','draft_id':'d9'}"),
            "no draft \"d9\"");
        row("escalate to nobody", quoted("{'external_id':'b','action':'escalate'}"),
            "/escalate_to");
        row("101 labels",
            quoted("{'external_id':'b','action':'approve','labels':[")
                + (quoted("{'code':'fact'},")).repeated(100) + quoted("{'code':'fact'}]}"),
            "the limit is 100");
        row("note too long",
            quoted("{'external_id':'b','action':'approve','note':'")
                + QByteArray(limits::NoteBytes + 1, 'n') + "\"}",
            "/note");
        row("closed slot", quoted("{'external_id':'closed','action':'reject','reviewer':'other'}"),
            "the item is closed");
        row("decided otherwise", quoted("{'external_id':'closed','action':'reject'}"),
            "decided otherwise");
        row("not JSON", "approve b", "JSON");
    }

    void decisions()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, words);
        QVERIFY(writeFile(path("in.jsonl"), item("a") + '\n' + item("b") + '\n' + item("closed")));
        QCOMPARE(m_cli->run({"import", path("in.jsonl")}).exitCode, 0);
        QVERIFY(
            writeFile(path("first.jsonl"), quoted("{'external_id':'closed','action':'approve'}")));
        QCOMPARE(m_cli->run({"decide", path("first.jsonl"), "--reviewer", "r"}).exitCode, 0);

        QVERIFY(
            writeFile(path("d.jsonl"),
                      quoted("{'external_id':'a','action':'approve'}") + QByteArray("\n") + line));
        const CliResult refused = m_cli->run({"decide", path("d.jsonl"), "--reviewer", "r"});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("d.jsonl, line 2"), refused.err.left(2000).constData());
        QVERIFY2(refused.err.contains(words), refused.err.left(2000).constData());
        // The good line before it was not decided either.
        QCOMPARE(m_cli->run({"feedback"}).lines().size(), 1);
    }

    void aForeignFileIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("Dear diary, ").repeated(200);
        QTest::newRow("short") << QByteArray("x");
        QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16) + QByteArray(200, '\0');
    }

    void aForeignFileIsLeftAlone()
    {
        QFETCH(QByteArray, content);
        QVERIFY(writeFile(m_cli->workspace(), content));
        QVERIFY(writeFile(path("in.jsonl"), good));
        for (const QStringList &arguments : {QStringList {"import", path("in.jsonl")},
                                             QStringList {"feedback"}, QStringList {"doctor"}}) {
            const CliResult result = m_cli->run(arguments);
            QCOMPARE(result.exitCode, 1);
            QVERIFY2((result.err + result.out).contains("not a Bluepencil workspace"),
                     (result.err + result.out).constData());
        }
        QCOMPARE(readFile(m_cli->workspace()), content);
    }

    void anotherProgramsDatabaseIsLeftAlone()
    {
        {
            QSqlDatabase other = QSqlDatabase::addDatabase("QSQLITE", "other");
            other.setDatabaseName(m_cli->workspace());
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec("CREATE TABLE mine (a)"));
        }
        QSqlDatabase::removeDatabase("other");
        const QByteArray before = hashOf(m_cli->workspace());
        const CliResult result = m_cli->run({"feedback"});
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.err.contains("another program"), result.err.constData());
        QCOMPARE(hashOf(m_cli->workspace()), before);
    }

    void aDamagedWorkspaceIsLeftAlone()
    {
        fill(300);
        QByteArray bytes = readFile(m_cli->workspace());
        for (qsizetype page = 3; page * 4096 + 4096 < bytes.size(); page += 2)
            bytes.replace(page * 4096, 64, QByteArray(64, '\x5a'));
        QVERIFY(writeFile(m_cli->workspace(), bytes));
        QVERIFY(writeFile(path("more.jsonl"), item("more")));
        const CliResult result = m_cli->run({"import", path("more.jsonl")});
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.err.contains("damaged"), result.err.constData());
        QVERIFY2(result.err.contains("backup"), result.err.constData());
        QCOMPARE(readFile(m_cli->workspace()), bytes);
    }

    // Whatever it comes to lack, it ends by itself and the workspace is whole.
    void fewDescriptors()
    {
        fill(3);
        int refused = 0;
        for (const char *limit : {"4", "5", "6", "7", "8", "10", "14"}) {
            QProcess process;
            // What looks for leaks needs descriptors itself.
            QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
            variables.insert("ASAN_OPTIONS", "detect_leaks=0");
            process.setProcessEnvironment(variables);
            process.start("/bin/sh",
                          {"-c", "ulimit -n $0; exec \"$@\"", limit, CliRunner::program(),
                           "--workspace", m_cli->workspace(), "outcomes"});
            QVERIFY(process.waitForFinished(60'000));
            const QByteArray err = process.readAllStandardError();
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            if (err.contains("error while loading shared libraries"))
                continue; // the system said it before the program began
            QVERIFY2(process.exitCode() == 0 || (process.exitCode() == 1 && !err.isEmpty()),
                     err.constData());
            QVERIFY2(!err.contains("Sanitizer"), err.constData());
            refused += process.exitCode();
        }
        QVERIFY(refused > 0);
        QCOMPARE(m_cli->run({"doctor"}).exitCode, 0);
    }

    void aNewerWorkspaceIsReadOnly()
    {
        fill(3);
        {
            QSqlDatabase other = QSqlDatabase::addDatabase("QSQLITE", "newer");
            other.setDatabaseName(m_cli->workspace());
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec("PRAGMA user_version=999"));
        }
        QSqlDatabase::removeDatabase("newer");
        const QByteArray before = hashOf(m_cli->workspace());
        QVERIFY(writeFile(path("more.jsonl"), item("more")));
        const CliResult write = m_cli->run({"import", path("more.jsonl")});
        QCOMPARE(write.exitCode, 1);
        QVERIFY2(write.err.contains("newer"), write.err.constData());
        const CliResult read = m_cli->run({"trace", "n-1"});
        QCOMPARE(read.exitCode, 0);
        QVERIFY2(read.err.contains("reading only"), read.err.constData());
        QCOMPARE(hashOf(m_cli->workspace()), before);
    }

    void aLockedWorkspaceSaysSo()
    {
        fill(3);
        QSqlDatabase other = QSqlDatabase::addDatabase("QSQLITE", "locker");
        other.setDatabaseName(m_cli->workspace());
        QVERIFY(other.open());
        {
            QSqlQuery query(other);
            QVERIFY(query.exec("BEGIN EXCLUSIVE"));
            const QByteArray before = hashOf(m_cli->workspace());
            QVERIFY(writeFile(path("more.jsonl"), item("more")));
            const CliResult result = m_cli->run({"import", path("more.jsonl")});
            QCOMPARE(result.exitCode, 1);
            QVERIFY2(result.err.contains("another program"), result.err.constData());
            QCOMPARE(hashOf(m_cli->workspace()), before);
            QVERIFY(query.exec("ROLLBACK"));
        }
        other.close();
        other = QSqlDatabase();
        QSqlDatabase::removeDatabase("locker");
        QCOMPARE(m_cli->run({"trace", "more"}).exitCode, 1);
    }

    void aFullStandardOutputLosesNoOutcome()
    {
        fill(3);
        QVERIFY(writeFile(path("d.jsonl"), quoted("{'external_id':'n-1','action':'approve'}")));
        QCOMPARE(m_cli->run({"decide", path("d.jsonl"), "--reviewer", "r"}).exitCode, 0);
        QProcess process;
        process.setStandardOutputFile("/dev/full");
        process.start(CliRunner::program(),
                      {"--workspace", m_cli->workspace(), "outcomes", "--ack"});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("standard output"));
        QCOMPARE(m_cli->run({"outcomes", "--ack"}).lines().size(), 1);
        QCOMPARE(m_cli->run({"outcomes"}).lines().size(), 0);
    }

    void wrongUsage()
    {
        QCOMPARE(m_cli->run({}).exitCode, 2);
        QCOMPARE(m_cli->run({"decide"}).exitCode, 2);
        QCOMPARE(m_cli->run({"nonsense"}).exitCode, 2);
        QCOMPARE(m_cli->run({"feedback", "--no-such-option"}).exitCode, 2);
        QCOMPARE(m_cli->run({"--help"}).exitCode, 0);
        const CliResult missing = m_cli->run({"import", path("nowhere.jsonl")});
        QCOMPARE(missing.exitCode, 1);
        QVERIFY(missing.err.contains("nowhere.jsonl"));
    }

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }

    void fill(int count)
    {
        QByteArray lines;
        for (int i = 1; i <= count; ++i)
            lines += item("n-" + QByteArray::number(i)) + '\n';
        QVERIFY(writeFile(path("fill.jsonl"), lines));
        QCOMPARE(m_cli->run({"import", path("fill.jsonl")}).exitCode, 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CliRunner> m_cli;
};

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
