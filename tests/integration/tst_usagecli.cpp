// SPDX-License-Identifier: GPL-3.0-or-later
// Arguments that cannot be used are refused in words and with 2, as wrong usage.
#include "tests/support/clirunner.h"

#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

class TestUsageCli : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_cli = std::make_unique<CliRunner>(path("w.bluepencil"));
        QVERIFY(writeFile(path("items.jsonl"),
                          quoted("{'external_id':'t-1','messages':[{'role':'user','content':'Where "
                                 "is it?'}],'draft':'On its way.'}\n")));
        QCOMPARE(m_cli->run({"import", path("items.jsonl")}).exitCode, 0);
        QCOMPARE(m_cli->run({"import", path("items.jsonl"), "--producer", "other"}).exitCode, 0);
        QVERIFY(writeFile(path("history.jsonl"),
                          quoted("{'external_id':'h-1','messages':[{'role':'user','content':'Hi'}],"
                                 "'final_text':'Hello.'}\n")));
        QCOMPARE(m_cli->run({"import", "--history", path("history.jsonl")}).exitCode, 0);
        const CliResult made = m_cli->run({"benchmark", "create", "gold", "--history"});
        QVERIFY2(made.exitCode == 0, made.err.constData());
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char *name, const QStringList &arguments, const char *words) {
            QTest::newRow(name) << arguments << QByteArray(words);
        };
        row("nothing kept", {"workspace", "maintain", "--keep-calls", "0"},
            "--keep-calls: \"0\" is not a number above 0\n");
        row("from after to", {"stats", "--from", "2026-11-02", "--to", "2026-11-01"},
            "--to: \"2026-11-01\" leaves nothing after --from 2026-11-02");
        row("the same of another command",
            {"feedback", "--from", "2026-11-02", "--to", "2026-11-01"},
            "leaves nothing after --from");
        row("no day", {"stats", "--from", "yesterday"}, "is not a day");
        row("compared with nothing", {"stats", "--compare", ""}, "is not a period");
        row("compared with half a period", {"stats", "--compare", "2026-10-01.."},
            "is not a period");
        row("previous of all", {"stats", "--compare", "previous"}, "give --from");
        row("backwards", {"stats", "--from", "2026-11-01", "--compare", "2026-10-31..2026-10-01"},
            "ends before it begins");
        row("overlaps at the beginning",
            {"stats", "--from", "2026-11-01", "--to", "2026-11-30", "--compare",
             "2026-10-01..2026-11-01"},
            "overlaps");
        row("overlaps at the end",
            {"stats", "--from", "2026-11-01", "--to", "2026-11-30", "--compare",
             "2026-11-30..2026-12-31"},
            "overlaps");
        row("overlaps as all does", {"stats", "--compare", "2026-10-01..2026-10-31"}, "overlaps");
        row("against from after to",
            {"stats", "--against-from", "2026-11-02", "--against-to", "2026-11-01"},
            "--against-to: \"2026-11-01\" leaves nothing after --against-from 2026-11-02");
        row("against no action", {"stats", "--against-action", "smile"},
            "--against-action: \"smile\" is not an action");
        row("against and compared",
            {"stats", "--from", "2026-11-01", "--compare", "previous", "--against-model", "m"},
            "--compare: two selections");
        row("against in the backlog", {"stats", "--backlog", "--against-model", "m"},
            "--backlog: two selections");
        row("against from after to among errors",
            {"drift", "errors", "--against-from", "2026-11-02", "--against-to", "2026-11-01"},
            "--against-to: \"2026-11-01\" leaves nothing after --against-from 2026-11-02");
        row("no zone", {"workspace", "zone", "Mars/Olympus"}, "\"Mars/Olympus\" is no time zone");
        row("an offset is no zone", {"workspace", "zone", "UTC+02:00"}, "is no time zone");
        row("bad key", {"stats", "--by", "mood"}, "cannot be grouped by \"mood\"");
        row("bad key of calls", {"stats", "--calls", "--by", "mood"}, "mood");
        row("bad key of agreement", {"agreement", "--by", "mood"}, "mood");
        row("bad figure", {"bias", "--attribute", "language", "--figure", "mood"}, "mood");
        row("bad status", {"feedback", "--status", "lost"}, "is not a status");
        row("seed below 0", {"agreement", "--seed", "-7"}, "at least 0");
        row("seed below 0, joined", {"agreement", "--seed=-7"}, "at least 0");
        row("seed without number", {"agreement", "--seed", "luck"}, "at least 0");
        row("seed with a point", {"agreement", "--seed", "1.5"}, "at least 0");
        row("seed of a run",
            {"benchmark", "import", "gold", path("items.jsonl"), "--model", "m", "--seed", "-1"},
            "at least 0");
        row("model in two lines",
            {"benchmark", "import", "gold", path("items.jsonl"), "--model", "m\nm"},
            "cannot be seen");
        row("model with an escape",
            {"benchmark", "import", "gold", path("items.jsonl"), "--model", "m\x1b[31m"},
            "cannot be seen");
        row("model with a C1 control",
            {"benchmark", "import", "gold", path("items.jsonl"), "--model", "m\u009bm"},
            "cannot be seen");
        row("price of a model in two lines", {"price", "set", "m\nm", "input", "1", "EUR"},
            "cannot be seen");
        row("price of a model with DEL", {"price", "set", "m\x7f", "input", "1", "EUR"},
            "cannot be seen");
        row("currency with a control", {"price", "set", "m", "input", "1", "E\x1bR"},
            "is not a currency");
        row("currency", {"price", "set", "m", "input", "1", "euro"}, "is not a currency");
        row("hold on nothing", {"hold", "add", "--reason", "a lawsuit"}, "give --subject");
        row("no such format", {"export", "--format", "mood", "--out", path("out")},
            "there is no format");
        row("a format twice",
            {"export", "--format", "openai-chat,openai-chat", "--out", path("out")},
            "is named twice");
        row("no split",
            {"export", "--format", "openai-chat", "--out", path("out"), "--split", "90,20"},
            "is not a split");
        row("no such privacy",
            {"export", "--format", "openai-chat", "--out", path("out"), "--privacy", "some"},
            "there is no mode of privacy");
        row("no name of a batch",
            {"export", "--format", "openai-chat", "--out", path("out"), "--batch", "a/b"},
            "characters that cannot be used");
        row("out of a rebuild and a check", {"rebuild", "B-0001", "--check", "--out", path("out")},
            "--out");
        row("verdicts to nowhere", {"verdicts", "--otlp", "--endpoint", "ftp://x"},
            "cannot be posted to");
        row("verdicts in the clear", {"verdicts", "--otlp", "--endpoint", "http://x.example/"},
            "without TLS");
        row("an analyser elsewhere",
            {"scan", path("items.jsonl"), "--analyser", "http://x.example/"}, "--analyser");
        row("webhook to no address", {"webhook", "add", "desk", "ftp://x.example/"},
            "is no address for a webhook");
        row("webhook of nobody", {"webhook", "add", " ", "https://x.example/"},
            "belongs to a producer");
        row("retention of nothing", {"retention"}, "--dry-run");
        row("retention asked and told", {"retention", "--dry-run", "run"}, "excludes run");
        row("erase nobody", {"erase", "--subject", ""}, "--subject");
        row("no certificate", {"erase", "status", "X-1"}, "is not such an id");
        row("token of nobody", {"token", "create", "producer", " "}, "belongs to somebody");
        row("token for no name", {"token", "create", "producer", "a\U0010ffff"},
            "U+10FFFF, which is no character");
        row("queue of no characters", {"import", path("items.jsonl"), "--queue", "a\uffff"},
            "U+FFFF, which is no character");
        row("producer of no characters", {"import", path("items.jsonl"), "--producer", "\ufdd0"},
            "U+FDD0, which is no character");
        row("one id of two producers", {"trace", "t-1"}, "name one with --producer");
        row("no such check", {"queue", "default", "--answer", "mood"}, "is not a check");
    }

    void wrongUsage()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, words);
        const CliResult result = m_cli->run(arguments);
        QVERIFY2(result.err.contains(words), result.err.constData());
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(result.out, QByteArray());
        for (const char byte : result.err)
            QVERIFY(byte == '\n' || static_cast<unsigned char>(byte) >= 0x20);
    }

    void periodsBesideEachOther()
    {
        for (const char *other : {"2026-10-01..2026-10-31", "2026-12-01..2026-12-31"}) {
            const CliResult result = m_cli->run(
                {"stats", "--from", "2026-11-01", "--to", "2026-11-30", "--compare", other});
            QVERIFY2(result.exitCode == 0, result.err.constData());
            QVERIFY(result.out.contains("compared with period"));
        }
        const CliResult against = m_cli->run({"stats", "--against-model", "m", "--json"});
        QVERIFY2(against.exitCode == 0, against.err.constData());
        QVERIFY(against.out.contains("\"against\":{\"stats\":"));
        QCOMPARE(m_cli->run({"workspace", "zone"}).out, QByteArray("UTC\n"));
        QCOMPARE(m_cli->run({"workspace", "zone", "Asia/Kolkata"}).out,
                 QByteArray("Asia/Kolkata\n"));
        QVERIFY(m_cli->run({"stats"}).out.contains("days in Asia/Kolkata"));
        QCOMPARE(m_cli->run({"workspace", "zone", "UTC"}).exitCode, 0);
        const CliResult sameDay
            = m_cli->run({"stats", "--from", "2026-11-01", "--to", "2026-11-01"});
        QCOMPARE(sameDay.exitCode, 0);
        QVERIFY(m_cli->run({"stats", "--backlog"}).out.contains("no forecast: fewer than 2"));
        QCOMPARE(m_cli->run({"agreement", "--seed", "7"}).exitCode, 0);
        QCOMPARE(m_cli->run({"price", "set", "modèle 7", "input", "1", "EUR"}).exitCode, 0);
    }

    // Samoa went from 29 to 31 December 2011 (tz database, Pacific/Apia): the day between them is
    // empty, and neither it nor the one before ends or begins in 1970.
    void daysThatTheZoneSkipped()
    {
        const CliRunner apia(path("apia.bluepencil"));
        QVERIFY(
            writeFile(path("one.jsonl"),
                      quoted("{'external_id':'s-1','messages':[{'role':'user','content':'Where is "
                             "it?'}],'draft':'On its way.'}\n")));
        QCOMPARE(apia.run({"import", path("one.jsonl")}).exitCode, 0);
        QCOMPARE(apia.run({"workspace", "zone", "Pacific/Apia"}).exitCode, 0);
        QVERIFY(apia.run({"stats", "--to", "2011-12-29"}).out.contains("before 2011-12-30T10:00"));
        QVERIFY(apia.run({"stats", "--from", "2011-12-30"}).out.contains("2011-12-30T10:00"));
        QCOMPARE(
            apia.run({"stats", "--from", "2011-12-30", "--to", "2011-12-30", "--json"}).exitCode,
            2);
        QCOMPARE(
            apia.run({"price", "set", "m", "input", "1", "EUR", "--from", "2011-12-30"}).exitCode,
            0);
        QVERIFY(apia.run({"price", "list"}).out.contains("m  input  2011-12-31  1 EUR"));
    }

    // What fails for another reason than its arguments stays 1.
    void failures()
    {
        QCOMPARE(m_cli->run({"trace", "nobody"}).exitCode, 1);
        QCOMPARE(m_cli->run({"queue", "nowhere"}).exitCode, 1);
        QCOMPARE(m_cli->run({"decide", path("missing.jsonl")}).exitCode, 1);
        QCOMPARE(CliRunner(path("none")).run({"stats"}).exitCode, 1);
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    std::unique_ptr<CliRunner> m_cli;
};

QTEST_GUILESS_MAIN(TestUsageCli)
#include "tst_usagecli.moc"
