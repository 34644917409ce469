// SPDX-License-Identifier: GPL-3.0-or-later
// bluepencil-cli scan and redact.
#include "tests/support/alone.h"
#include "tests/support/clirunner.h"

#include <QHostAddress>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil::test;

class TestScan : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath("in.jsonl");
    }

    void findingsAreLines()
    {
        write("{'a/b':{'c~d':['x','mail a@x.example'],'n':{'':'4111 1111 1111 1111'}}}\n"
              "\n"
              "{'content':'nothing here'}\n"
              "'\\ud83d\\ude00 536-22-1234'\n");
        const CliResult result = run("scan", {"--json"});
        QCOMPARE(result.exitCode, 0);
        const auto lines = result.objects();
        QCOMPARE(lines.size(), 3);
        const auto check
            = [&](int i, int line, const char *pointer, int start, int end, const char *type) {
                  const QJsonObject object = lines[i];
                  return object["file"].toString() == m_file && object["line"].toInt() == line
                      && object["pointer"].toString() == pointer && object["start"].toInt() == start
                      && object["end"].toInt() == end && object["type"].toString() == type
                      && object["tier"].toString() == "A" && object["score"].toDouble() > 0.5;
              };
        QVERIFY(check(0, 1, "/a~1b/c~0d/1", 5, 16, "email"));
        QVERIFY(check(1, 1, "/a~1b/n/", 0, 19, "card"));
        QVERIFY(check(2, 4, "", 2, 13, "ssn"));
        QVERIFY(result.err.contains("3 lines scanned, 3 findings, 0 lines unscannable"));
        QVERIFY(run("scan").out.contains("/a~1b/c~0d/1 5-16 email (A)"));
    }

    void namesOfMembersCount()
    {
        write("{'a@x.example':1}\n");
        const QJsonObject found = run("scan", {"--json"}).objects().value(0);
        QCOMPARE(found["name"].toBool(), true);
        QCOMPARE(found["pointer"].toString(), QString("/a@x.example"));
        QCOMPARE(run("redact").out, quoted("{'[EMAIL]':1}\n"));
    }

    void whatCannotBeReadIsBlocked()
    {
        write("{'a':'b@x.example'}\n{'a':'b@x.exam\n['\xff']\n['fine']\n");
        const CliResult result = run("scan", {"--json"});
        QCOMPARE(result.exitCode, 1);
        const auto lines = result.objects();
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[1]["type"].toString(), QString("unscannable"));
        QCOMPARE(lines[1]["detail"].toString(), QString("not-json"));
        QCOMPARE(lines[1]["start"].toInt(), 0);
        QCOMPARE(lines[1]["end"].toInt(), 14);
        QCOMPARE(lines[2]["line"].toInt(), 3);
        const CliResult redacted = run("redact");
        QCOMPARE(redacted.exitCode, 1);
        QCOMPARE(redacted.out, quoted("{'a':'[EMAIL]'}\n['fine']\n"));
        QVERIFY(redacted.err.contains("line 2"));
    }

    // Nothing is called free of phone numbers that nobody looked for.
    void withoutItsTablesNothingIsScanned()
    {
        write("{'a':'call +44 20 7946 0958'}\n");
        Alone alone(CliRunner::program());
        QVERIFY(alone.isCopied());
        for (const char *command : {"scan", "redact"}) {
            QCOMPARE(alone.run({command, m_file}), 1);
            QCOMPARE(alone.out(), QByteArray());
            QVERIFY2(alone.err().contains(alone.module("phones").toUtf8()
                                          + ": a part of the program"
                                            " is missing; install Bluepencil again"),
                     alone.err().constData());
        }
        QCOMPARE(alone.run({"--version"}), 0);
    }

    void aLongLineDoesNotEndIt()
    {
        QVERIFY(
            writeFile(m_file, "[\"" + QByteArray(10'000'000, 'a') + "\"]\n[\"a@x.example\"]\n"));
        const auto lines = run("scan", {"--json"}).objects();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0]["type"].toString(), QString("unscannable"));
        QCOMPARE(lines[0]["detail"].toString(), QString("too-long"));
        QCOMPARE(lines[1]["line"].toInt(), 2);
        QCOMPARE(lines[1]["type"].toString(), QString("email"));
    }

    void redactionKeepsTheRest()
    {
        write("{ 'x' : 1.50, 'y\\u0041':'\\u00fc a@x.example' , 'account_number': 12345678 }\n");
        QCOMPARE(
            run("redact").out,
            quoted(
                "{ 'x' : 1.50, 'y\\u0041':'\xc3\xbc [EMAIL]' , 'account_number': '[ACCOUNT]' }\n"));
    }

    // Drafts by a schema are JSON in a string, and stay it.
    void redactionLeavesJsonInJson()
    {
        write("{'draft':'{\\\"mail\\\":\\\"a\\\\u0040x.example\\\",\\\"account_number\\\":12345678}"
              "'}\n");
        QCOMPARE(run("redact").out,
                 quoted("{'draft':'{\\\"mail\\\":\\\"[EMAIL]\\\",\\\"account_number\\\":"
                        "\\\"[ACCOUNT]\\\"}'}\n"));
    }

    void tenantPatterns()
    {
        write("['about CL-987']\n");
        const QString patterns = m_folder->filePath("patterns.json");
        QVERIFY(writeFile(
            patterns, quoted("[{'name':'claim','pattern':'CL-\\\\d{3}','matching':['CL-123']}]")));
        const QJsonObject found
            = run("scan", {"--json", "--patterns", patterns}).objects().value(0);
        QCOMPARE(found["type"].toString(), QString("custom"));
        QCOMPARE(found["detail"].toString(), QString("claim"));
        QVERIFY(
            writeFile(patterns, quoted("[{'name':'claim','pattern':'CX','matching':['CL-123']}]")));
        const CliResult refused = run("scan", {"--patterns", patterns});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.err.contains("does not find its test string"));
    }

    void theAnalyserMustAnswer()
    {
        write("['hello']\n");
        QCOMPARE(run("scan", {"--analyser", "http://example.com/analyze"}).exitCode, 2);
        // Nothing listens at port 1.
        const CliResult result
            = run("scan", {"--json", "--analyser", "http://127.0.0.1:1/analyze"});
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(result.objects().value(0)["detail"].toString(), QString("analyser"));
    }

    // What is sent in the clear stays on this machine, whatever proxy the environment names.
    void theAnalyserIsAskedItself()
    {
        QTcpServer proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        const QByteArray before = qgetenv("http_proxy");
        const auto restore = qScopeGuard([&before] {
            before.isNull() ? qunsetenv("http_proxy") : qputenv("http_proxy", before);
        });
        qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.serverPort()));
        write("['hello']\n");
        QCOMPARE(run("scan", {"--analyser-ms", "2000", "--analyser", "http://localhost:1/analyze"})
                     .exitCode,
                 1);
        QVERIFY(!proxy.waitForNewConnection(0));
    }

private:
    void write(const char *lines) const { QVERIFY(writeFile(m_file, quoted(lines))); }

    [[nodiscard]] CliResult run(const QString &command, QStringList options = {}) const
    {
        return CliRunner(m_folder->filePath("w.bluepencil"))
            .run(QStringList {command, m_file} + options);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestScan)
#include "tst_scan.moc"
