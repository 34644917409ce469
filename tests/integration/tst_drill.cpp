// SPDX-License-Identifier: GPL-3.0-or-later
// Each command of the drill in resources/docs/operations.md, as it stands there, on both databases.
#include "tests/support/clirunner.h"
#include "tests/support/postgresserver.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

class TestDrill : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_noServer = m_server.start(); }

    void isDone_data()
    {
        QTest::addColumn<bool>("onServer");
        QTest::newRow("sqlite") << false;
        QTest::newRow("postgresql") << true;
    }

    void isDone()
    {
        QFETCH(bool, onServer);
        if (onServer && !m_noServer.isEmpty())
            QSKIP(qPrintable(m_noServer));
        const QTemporaryDir folder;
        const auto place = [&](const char *name) {
            return onServer ? m_server.createDatabase() : folder.filePath(name);
        };
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        const QString workspace = place("w");
        variables.insert("PATH",
                         qEnvironmentVariable("BLUEPENCIL_BIN_DIR") + ':'
                             + qEnvironmentVariable("PATH"));
        variables.insert("BLUEPENCIL_WORKSPACE", workspace);
        variables.insert("SPARE", place("spare"));
        variables.insert("COPIES", folder.filePath("copies"));
        variables.insert("PERSON", "p-1");
        variables.insert("QUEUE", "default");
        variables.insert("PAIR", QString(workspace).replace("host=", "host=/tmp/nobody-here,"));

        const CliRunner cli(workspace);
        QVERIFY(writeFile(folder.filePath("items.jsonl"),
                          quoted("{'external_id':'t-1','subject_id':'p-1','messages':[],"
                                 "'draft':'So.'}\n{'external_id':'t-2','messages':[],"
                                 "'draft':'So.'}\n")));
        QCOMPARE(cli.run({"import", folder.filePath("items.jsonl")}).exitCode, 0);

        const QString page
            = QString::fromUtf8(readFile(sourcePath("resources/docs/operations.md")));
        const QStringList steps = page.section("\n## The drill\n", 1).split("\n### ").mid(1);
        QVERIFY(steps.size() >= 5);
        int commands = 0;
        for (const QString &step : steps) {
            const QString heading = step.section('\n', 0, 0);
            if (heading.contains("(PostgreSQL)") && !onServer)
                continue;
            static const QRegularExpression block("```sh\n(.*?)```",
                                                  QRegularExpression::DotMatchesEverythingOption);
            const QString script = block.match(step).captured(1);
            QVERIFY2(!script.isEmpty(), qPrintable(heading));
            QProcess shell;
            shell.setWorkingDirectory(folder.path());
            shell.setProcessEnvironment(variables);
            shell.start("sh", {"-euc", script});
            QVERIFY(shell.waitForFinished(120'000));
            QVERIFY2(shell.exitCode() == 0,
                     qPrintable(heading + ": " + shell.readAllStandardError()
                                + shell.readAllStandardOutput()));
            commands += int(script.count("bluepencil-cli"));
        }
        QVERIFY(commands >= 15);
        // The person is nowhere, and the work is.
        for (const QString &address : {workspace, variables.value("SPARE")}) {
            QCOMPARE(CliRunner(address).run({"workspace", "erasures"}).lines().size(), 1);
            QVERIFY(CliRunner(address).run({"trace", "t-2"}).out.contains("t-2"));
        }
    }

private:
    PostgresServer m_server;
    QString m_noServer;
};

QTEST_GUILESS_MAIN(TestDrill)
#include "tst_drill.moc"
