// SPDX-License-Identifier: GPL-3.0-or-later
// The program ends hard, at named points and at any moment: after the restart no decision is lost
// and none is there twice.
#include "tests/support/clirunner.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QLockFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil::test;

namespace {

constexpr int killed = 137;

QByteArray itemLine(int i)
{
    const QByteArray n = QByteArray::number(i);
    return quoted("{'external_id':'c-") + n
        + quoted("','messages':[{'role':'user','content':'Question ") + n
        + quoted("'}],'draft':'Answer ") + n + quoted(" that may be wrong.'}") + '\n';
}

QByteArray decisionLine(int i, const QByteArray &action)
{
    const QByteArray n = QByteArray::number(i);
    QByteArray line = quoted("{'external_id':'c-") + n + quoted("','action':'") + action + '"';
    if (action == "edit")
        line += quoted(",'final_text':'Answer ") + n
            + quoted(" that is right.','labels':[{'code':'fact'}]");
    if (action == "escalate")
        line += quoted(",'escalate_to':'legal'");
    return line + "}\n";
}

// One value of the database, read by its own connection.
qint64 ask(const QString &workspace, const QString &sql)
{
    qint64 value = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "ask");
        database.setDatabaseName(workspace);
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(sql) && query.next())
                value = query.value(0).toLongLong();
        }
    }
    QSqlDatabase::removeDatabase("ask");
    return value;
}

} // namespace

class TestCrash : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_cli = std::make_unique<CliRunner>(path("w.bluepencil"));
    }

    void decideAtEachPoint_data()
    {
        QTest::addColumn<QString>("point");
        QTest::addColumn<QByteArray>("action");
        for (const char *point : {"journal", "commit"}) {
            for (const char *action : {"approve", "edit", "reject", "escalate"}) {
                for (const char *passage : {"1", "3"}) {
                    QTest::addRow("%s:%s %s", point, passage, action)
                        << QString::fromLatin1(point) + ':' + passage << QByteArray(action);
                }
            }
        }
    }

    void decideAtEachPoint()
    {
        QFETCH(QString, point);
        QFETCH(QByteArray, action);
        import(5);
        QByteArray decisions;
        for (int i = 0; i < 5; ++i)
            decisions += decisionLine(i, action);
        QVERIFY(writeFile(path("d.jsonl"), decisions));
        const QStringList command {"decide", path("d.jsonl"), "--reviewer", "r"};
        QCOMPARE(m_cli->run(command, {{"BLUEPENCIL_CRASH_AT", point}}).exitCode, killed);
        // What was journalled at the crash is not lost: it is pending, or it is in the store.
        const int passage = point.mid(point.indexOf(':') + 1).toInt();
        const qint64 known = ask(m_cli->workspace(), "SELECT count(*) FROM journal_decision");
        QCOMPARE(known, passage);
        const CliResult again = m_cli->run(command);
        QVERIFY2(again.exitCode == 0, again.err.constData());
        verifyExactlyOnce(5);
        QCOMPARE(m_cli->run({"outcomes"}).lines().size(), action == "escalate" ? 0 : 5);
    }

    void deliverAtEachPoint_data()
    {
        QTest::addColumn<QByteArray>("action");
        for (const char *action : {"approve", "edit", "reject"})
            QTest::newRow(action) << QByteArray(action);
    }

    void deliverAtEachPoint()
    {
        QFETCH(QByteArray, action);
        import(3);
        QByteArray decisions;
        for (int i = 0; i < 3; ++i)
            decisions += decisionLine(i, action);
        QVERIFY(writeFile(path("d.jsonl"), decisions));
        QCOMPARE(m_cli->run({"decide", path("d.jsonl"), "--reviewer", "r"}).exitCode, 0);
        const CliResult first
            = m_cli->run({"outcomes", "--ack"}, {{"BLUEPENCIL_CRASH_AT", "deliver"}});
        QCOMPARE(first.exitCode, killed);
        // Not acknowledged, so it comes again: the same outcomes under the same ids.
        const CliResult second = m_cli->run({"outcomes", "--ack"});
        QCOMPARE(second.exitCode, 0);
        QCOMPARE(second.out, first.out);
        QCOMPARE(second.lines().size(), 3);
        QCOMPARE(m_cli->run({"outcomes"}).lines().size(), 0);
    }

    void importWhileStaging_data()
    {
        QTest::addColumn<QString>("passage");
        QTest::newRow("first chunk") << "stage:1";
        QTest::newRow("second chunk") << "stage:2";
        QTest::newRow("last chunk") << "stage:3";
    }

    void importWhileStaging()
    {
        QFETCH(QString, passage);
        QByteArray lines;
        for (int i = 0; i < 1200; ++i)
            lines += itemLine(i);
        QVERIFY(writeFile(path("in.jsonl"), lines));
        QCOMPARE(
            m_cli->run({"import", path("in.jsonl")}, {{"BLUEPENCIL_CRASH_AT", passage}}).exitCode,
            killed);
        // Nobody sees a part of the file.
        QCOMPARE(ask(m_cli->workspace(), "SELECT count(*) FROM item WHERE state <> 'staged'"), 0);
        QVERIFY(ask(m_cli->workspace(), "SELECT count(*) FROM item") > 0);
        const CliResult again = m_cli->run({"import", path("in.jsonl")});
        QCOMPARE(again.exitCode, 0);
        QVERIFY2(again.out.contains("accepted 1200"), again.out.constData());
        QCOMPARE(ask(m_cli->workspace(), "SELECT count(*) FROM item WHERE state = 'open'"), 1200);
        QCOMPARE(ask(m_cli->workspace(), "SELECT count(*) FROM slot WHERE state = 'ready'"), 1200);
    }

    void exportWhileRenaming_data()
    {
        QTest::addColumn<QByteArray>("action");
        for (const char *action : {"approve", "edit"}) // of what is rejected there is no batch
            QTest::newRow(action) << QByteArray(action);
    }

    void exportWhileRenaming()
    {
        QFETCH(QByteArray, action);
        import(3);
        QByteArray decisions;
        for (int i = 0; i < 3; ++i)
            decisions += decisionLine(i, action);
        QVERIFY(writeFile(path("d.jsonl"), decisions));
        QCOMPARE(m_cli->run({"decide", path("d.jsonl"), "--reviewer", "r"}).exitCode, 0);
        const auto command = [this](const char *out) {
            return QStringList {"export",    "--format", "openai-chat,trl-preference",
                                "--privacy", "none",     "--out",
                                path(out)};
        };
        QCOMPARE(m_cli->run(command("one"), {{"BLUEPENCIL_CRASH_AT", "rename"}}).exitCode, killed);
        const CliResult again = m_cli->run(command("two"));
        QVERIFY2(again.exitCode == 0, again.err.constData());
        // Whatever stands in the first folder is whole: the same bytes as the second.
        if (QFileInfo::exists(path("one/manifest.json"))) {
            QCOMPARE(readFile(path("one/openai-chat/train.jsonl")),
                     readFile(path("two/openai-chat/train.jsonl")));
        }
        QVERIFY(QFileInfo::exists(path("two/manifest.json")));
        QCOMPARE(ask(m_cli->workspace(), "SELECT count(*) FROM feedback WHERE status = 'counted'"),
                 3);
    }

    // Kills the program at moments spread over its work; at least 15 of 20 must lie between the
    // first and the last decision.
    void killedAtAnyMoment()
    {
        constexpr int items = 400;
        constexpr int rounds = 20;
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        import(items);
        QByteArray decisions;
        const QByteArrayList actions {"approve", "edit", "reject", "escalate"};
        for (int i = 0; i < items; ++i)
            decisions += decisionLine(i, actions[random.bounded(4)]);
        QVERIFY(writeFile(path("d.jsonl"), decisions));

        int between = 0;
        for (int round = 0; round < rounds; ++round) {
            const qint64 before = decided();
            const qint64 wanted = before + 1 + random.bounded(items / (rounds + 4));
            QProcess process;
            process.start(
                CliRunner::program(),
                {"--workspace", m_cli->workspace(), "decide", path("d.jsonl"), "--reviewer", "r"});
            QVERIFY(process.waitForStarted());
            QDeadlineTimer deadline(120'000);
            while (!process.waitForFinished(1) && decided() < wanted)
                QVERIFY(!deadline.hasExpired());
            process.kill();
            QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished());
            const qint64 after = decided();
            QVERIFY(after >= before);
            between += after > 0 && after < items ? 1 : 0;
            QCOMPARE(ask(m_cli->workspace(), "SELECT count(*) FROM feedback"), after);
        }
        QVERIFY2(between >= 15, QByteArray::number(between).constData());
        const CliResult last = m_cli->run({"decide", path("d.jsonl"), "--reviewer", "r"});
        QVERIFY2(last.exitCode == 0, last.err.constData());
        verifyExactlyOnce(items);
    }

    // Killed between the erasing commit and the clearing of what stands in the files.
    void eraseIsFinishedLater_data()
    {
        QTest::addColumn<QStringList>("by");
        QTest::newRow("doctor") << QStringList {"doctor"};
        QTest::newRow("retention") << QStringList {"retention", "run", "--by", "dpo"};
    }

    void eraseIsFinishedLater()
    {
        QFETCH(QStringList, by);
        const QByteArray secret = "Qzxv81secret";
        QVERIFY(writeFile(path("in.jsonl"),
                          quoted("{'external_id':'i','subject_id':'p','messages':[],'draft':'@'}\n")
                              .replace("@", secret)));
        QCOMPARE(m_cli->run({"import", path("in.jsonl")}).exitCode, 0);
        QVERIFY(writeFile(path("w.bluepencil-figures"), secret)); // what is made beside it
        QCOMPARE(
            m_cli->run({"erase", "--subject", "p"}, {{"BLUEPENCIL_CRASH_AT", "erased"}}).exitCode,
            killed);
        QVERIFY(
            (readFile(path("w.bluepencil")) + readFile(path("w.bluepencil-wal"))).contains(secret));
        QVERIFY(QFile::exists(path("w.bluepencil-figures")));
        const CliResult done = m_cli->run(by);
        QVERIFY2(done.exitCode == 0, done.err.constData());
        QVERIFY(!QFile::exists(path("w.bluepencil-figures")));
        for (const char *file : {"w.bluepencil", "w.bluepencil-wal", "w.bluepencil-shm"})
            QVERIFY2(!readFile(path(file)).contains(secret), file);
        // Once is enough.
        const QJsonObject facts = m_cli->run({"doctor", "--json"}).objects().value(0);
        QVERIFY(facts["problems"].toArray().isEmpty());
        QVERIFY(!facts.contains("erasure"));
    }

    // Another program holds its turn: doctor does not get in its way, and does not call it cut off.
    void doctorLeavesARunningErasureAlone()
    {
        const QByteArray secret = "Qzxv81secret";
        QVERIFY(writeFile(path("in.jsonl"),
                          quoted("{'external_id':'i','subject_id':'p','messages':[],'draft':'@'}\n")
                              .replace("@", secret)));
        QCOMPARE(m_cli->run({"import", path("in.jsonl")}).exitCode, 0);
        const QString figures = path("w.bluepencil-figures"); // what is made beside it
        QVERIFY(writeFile(figures, secret));
        QCOMPARE(
            m_cli->run({"erase", "--subject", "p"}, {{"BLUEPENCIL_CRASH_AT", "erased"}}).exitCode,
            killed);
        QLockFile running(path("w.bluepencil-clearing"));
        QVERIFY(running.tryLock(0)); // what the killed one held
        const CliResult during = m_cli->run({"doctor", "--json"});
        QVERIFY2(during.exitCode == 0, during.err.constData());
        QCOMPARE(during.objects().value(0)["erasure"].toString(), "another program is at one");
        QVERIFY(QFile::exists(figures));
        running.unlock();
        const CliResult after = m_cli->run({"doctor", "--json"});
        QVERIFY2(after.exitCode == 0, after.err.constData());
        QCOMPARE(after.objects().value(0)["erasure"].toString(),
                 "one that was cut off is finished now");
        QVERIFY(!QFile::exists(figures));
        for (const char *file : {"w.bluepencil", "w.bluepencil-wal", "w.bluepencil-shm"})
            QVERIFY2(!readFile(path(file)).contains(secret), file);
    }

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }

    [[nodiscard]] qint64 decided() const
    {
        return ask(m_cli->workspace(), "SELECT count(*) FROM decision");
    }

    void import(int count)
    {
        QByteArray lines;
        for (int i = 0; i < count; ++i)
            lines += itemLine(i);
        QVERIFY(writeFile(path("in.jsonl"), lines));
        QCOMPARE(m_cli->run({"import", path("in.jsonl")}).exitCode, 0);
    }

    void verifyExactlyOnce(int count)
    {
        const QString workspace = m_cli->workspace();
        QCOMPARE(ask(workspace, "SELECT count(*) FROM decision WHERE status = 'counted'"), count);
        QCOMPARE(ask(workspace, "SELECT count(*) FROM decision"), count);
        QCOMPARE(ask(workspace, "SELECT count(DISTINCT item_id) FROM decision"), count);
        QCOMPARE(ask(workspace, "SELECT count(*) FROM feedback"), count);
        QCOMPARE(ask(workspace, "SELECT count(*) FROM journal_decision WHERE state = 'pending'"),
                 0);
        const qint64 escalated
            = ask(workspace, "SELECT count(*) FROM decision WHERE action = 'escalate'");
        QCOMPARE(ask(workspace, "SELECT count(*) FROM outcome"), count - escalated);
        // Run again, everything is known.
        const CliResult again = m_cli->run({"decide", path("d.jsonl"), "--reviewer", "r"});
        QVERIFY2(again.out.contains("decided 0, repeated " + QByteArray::number(count)),
                 again.out.constData());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CliRunner> m_cli;
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
