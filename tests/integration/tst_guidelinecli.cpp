// SPDX-License-Identifier: GPL-3.0-or-later
// Guidelines by the command line, from the first text to the feedback that names its version; on
// both databases.
#include "tests/support/clirunner.h"
#include "tests/support/postgresserver.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

class TestGuidelineCli : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_noServer = m_server.start(); }

    void publishesShowsAndCompares_data() { databases(); }

    void publishesShowsAndCompares()
    {
        if (!begin())
            QSKIP(qPrintable(m_noServer));
        QVERIFY(writeFile(path("one.txt"),
                          "Be kind. {#kind tone}\nAmounts come from the order. {#amounts fact}\n"));
        QCOMPARE(run({"guideline", "publish", path("one.txt"), "--queue", "support", "--title",
                      "Replies", "--by", "ann", "--note", "The first"})
                     .out,
                 QByteArray("support 1\n"));
        QVERIFY(writeFile(path("two.txt"),
                          "Be very kind. {#kind tone}\nAmounts come from the order.\nNo emoji.\n"));
        QVERIFY(writeFile(path("voice.json"), "{\"forbidden\":[\"I guarantee\"]}"));
        const QJsonObject two
            = run({"guideline", "publish", path("two.txt"), "--queue", "support", "--voice",
                   path("voice.json"), "--by", "bob", "--base", "1", "--json"})
                  .objects()
                  .value(0);
        QCOMPARE(two["version"].toString(), "2");
        QCOMPARE(two["title"].toString(), "Replies"); // as before
        QCOMPARE(two["paragraphs"][1]["anchor"].toString(), "amounts");
        QCOMPARE(two["paragraphs"][1]["labels"][0].toString(), "fact");
        QCOMPARE(two["paragraphs"][2]["anchor"].toString(), "p1");

        const QJsonObject listed = run({"guideline", "list", "--json"}).objects().value(0);
        QCOMPARE(listed["id"].toString(), "support");
        QCOMPARE(listed["version"].toString(), "2");
        QCOMPARE(listed["versions"].toInt(), 2);
        QCOMPARE(listed["queues"][0].toString(), "support");
        QVERIFY(run({"guideline", "list"}).out.startsWith("support  2  "));
        // What it prints can be edited and published again.
        const QByteArray shown = run({"guideline", "show", "--queue", "support"}).out;
        QCOMPARE(shown,
                 QByteArray("Be very kind. {#kind tone}\n"
                            "Amounts come from the order. {#amounts fact}\n"
                            "No emoji. {#p1}\n"));
        QVERIFY(run({"guideline", "show", "support", "--version", "1"}).out.startsWith("Be kind."));
        const QList<QJsonObject> history
            = run({"guideline", "history", "support", "--json"}).objects();
        QCOMPARE(history.size(), 2);
        QCOMPARE(history[1]["note"].toString(), "The first");
        QCOMPARE(history[1]["published_by"].toString(), "ann");

        QCOMPARE(run({"guideline", "diff", "support"}).out,
                 QByteArray("changed kind: Be {+very +}kind.\nadded p1: {+No emoji.+}\n"
                            "voice: was null\n"
                            "voice: is  {\"forbidden\":[\"I guarantee\"]}\n"));
        const QJsonObject diff
            = run({"guideline", "diff", "support", "1", "2", "--json"}).objects().value(0);
        QCOMPARE(diff["changes"].toArray().size(), 2);
        QCOMPARE(diff["changes"][0]["kind"].toString(), "changed");
        QCOMPARE(diff["changes"][0]["edits"].toArray().size(), 1);
        QVERIFY(diff["voice_changed"].toBool());
    }

    void refusesInWords_data() { databases(); }

    void refusesInWords()
    {
        if (!begin())
            QSKIP(qPrintable(m_noServer));
        QVERIFY(writeFile(path("one.txt"), "Be kind.\n"));
        QVERIFY(writeFile(path("two.txt"), "Be very kind.\n"));
        run({"guideline", "publish", path("one.txt"), "--id", "g", "--by", "ann"});
        run({"guideline", "publish", path("two.txt"), "--id", "g", "--by", "bob"});
        // Who began from version 1 does not write over what came meanwhile.
        const CliResult late
            = m_cli->run({"guideline", "publish", path("one.txt"), "--id", "g", "--base", "1"});
        QCOMPARE(late.exitCode, 1);
        QVERIFY2(late.err.contains("version 2 was published by bob meanwhile"),
                 late.err.constData());
        QVERIFY(m_cli->run({"guideline", "publish", path("two.txt"), "--id", "g"})
                    .err.contains("nothing differs from version 2"));
        QCOMPARE(m_cli->run({"guideline", "show", "h"}).exitCode, 1);
        QCOMPARE(m_cli->run({"guideline", "show", "g", "--version", "9"}).exitCode, 1);
        QCOMPARE(m_cli->run({"guideline", "show"}).exitCode, 2);
        QCOMPARE(m_cli->run({"guideline", "publish", path("one.txt")}).exitCode, 2);
        QCOMPARE(m_cli->run({"guideline", "assign", "h", "--queue", "q"}).exitCode, 1);
        QVERIFY(writeFile(path("bad.txt"), "\xff\xfe"));
        QVERIFY(m_cli->run({"guideline", "publish", path("bad.txt"), "--id", "g"})
                    .err.contains("is not UTF-8"));
        QCOMPARE(run({"guideline", "history", "g"}).lines().size(), 2);
    }

    void queuesAreNotMadeByMistake_data() { databases(); }

    void queuesAreNotMadeByMistake()
    {
        if (!begin())
            QSKIP(qPrintable(m_noServer));
        QVERIFY(writeFile(path("one.txt"), "Be kind.\n"));
        run({"guideline", "publish", path("one.txt"), "--id", "g"});
        run({"guideline", "publish", path("one.txt"), "--id", "h", "--queue", "support"});
        const CliResult typo = m_cli->run({"guideline", "assign", "g", "--queue", "suport"});
        QCOMPARE(typo.exitCode, 1);
        QVERIFY2(typo.err.contains("there is no such queue"), typo.err.constData());
        QCOMPARE(m_cli->run({"queue", "suport"}).exitCode, 1);
        run({"guideline", "assign", "g", "--queue", "support"});
        QVERIFY(run({"guideline", "list"}).out.split('\n').value(0).endsWith("(support)"));
        run({"guideline", "assign", "", "--queue", "support"});
        QVERIFY(!run({"guideline", "list"}).out.contains("(support)"));
    }

    void demandsAreReadToTheEnd()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_cli = std::make_unique<CliRunner>(path("w.bluepencil"));
        QVERIFY(writeFile(path("one.txt"), "Be kind.\n"));
        run({"guideline", "publish", path("one.txt"), "--queue", "q"});
        run({"queue", "q", "--answer", "length"});
        for (const char *wrong :
             {"none,typo", "all,typo", "typo,all", "none,all", "none,phrase", "phrase,none"}) {
            const CliResult refused = m_cli->run({"queue", "q", "--answer", wrong});
            QVERIFY2(refused.exitCode == 2, wrong);
            QVERIFY2(refused.err.contains("typo") || refused.err.contains("none"),
                     refused.err.constData());
        }
        QVERIFY(run({"queue", "q"}).out.startsWith("answers wanted to: length\n"));
        const QByteArray all = run({"queue", "q", "--answer", "phrase,all"}).out;
        QVERIFY2(all.contains("length") && all.contains("phrase") && all.contains("schema"),
                 all.constData());
        QVERIFY(
            run({"queue", "q", "--answer", "none"}).out.startsWith("answers wanted to: none\n"));
    }

    void terminalsAreLeftAlone_data() { databases(); }

    // Names with what acts on a terminal are refused; what else is hidden is printed by its code.
    void terminalsAreLeftAlone()
    {
        if (!begin())
            QSKIP(qPrintable(m_noServer));
        QVERIFY(writeFile(path("one.txt"), "Be kind.\n"));
        QVERIFY(writeFile(path("two.txt"), "Be \x1b[31mkind\xe2\x80\xae.\n"));
        const QString clear = QStringLiteral("g\x1b[2J");
        for (const QStringList &more :
             {QStringList {"--id", clear}, QStringList {"--id", "g\th"},
              QStringList {"--id", "g", "--title", clear}, QStringList {"--id", "g", "--by", clear},
              QStringList {"--id", "g", "--queue", clear}}) {
            const CliResult refused
                = m_cli->run(QStringList {"guideline", "publish", path("one.txt")} + more);
            QCOMPARE(refused.exitCode, 1);
            QVERIFY2(refused.err.contains("must not contain control characters"),
                     refused.err.constData());
            QVERIFY(!refused.err.contains('\x1b'));
        }
        QCOMPARE(run({"guideline", "list"}).out, QByteArray());
        const QString hidden = QString::fromUtf8("a\xc2\x9b"
                                                 "1m\xe2\x80\xae"
                                                 "b");
        const QByteArray named("a<U+009B>1m<U+202E>b");
        QCOMPARE(run({"guideline", "publish", path("one.txt"), "--id", hidden, "--title", hidden,
                      "--by", hidden, "--queue", hidden, "--note", clear})
                     .out,
                 named + " 1\n");
        QCOMPARE(run({"guideline", "publish", path("two.txt"), "--id", hidden, "--title",
                      hidden + hidden, "--by", hidden})
                     .out,
                 named + " 2\n");
        const QByteArray listed = run({"guideline", "list"}).out;
        QVERIFY2(listed.startsWith(named + "  2  "), listed.constData());
        QVERIFY2(listed.endsWith("  " + named + "  " + named + named + "  (" + named + ")\n"),
                 listed.constData());
        QVERIFY(run({"guideline", "history", hidden}).out.endsWith(": g<U+001B>[2J\n"));
        const QByteArray diff = run({"guideline", "diff", hidden}).out;
        QVERIFY2(diff.contains("<U+001B>") && diff.contains("<U+202E>"), diff.constData());
        QVERIFY2(diff.endsWith("title: " + named + named + '\n'), diff.constData());
        QVERIFY(!diff.contains('\x1b') && !diff.contains("\xe2\x80\xae"));
    }

    void checksAndFeedbackKnowTheVersion_data() { databases(); }

    void checksAndFeedbackKnowTheVersion()
    {
        if (!begin())
            QSKIP(qPrintable(m_noServer));
        QVERIFY(writeFile(path("rules.txt"), "Promise nothing.\n"));
        QVERIFY(writeFile(path("strict.json"), "{\"forbidden\":[\"I guarantee\"]}"));
        const QByteArray items
            = quoted("{'external_id':'a','queue':'q','messages':[],"
                     "'draft':'I guarantee that it comes.'}\n"
                     "{'external_id':'b','messages':[],'draft':'I guarantee that it comes.'}\n"
                     "{'external_id':'c','guideline':{'id':'g','version':'1'},'messages':[],"
                     "'draft':'I guarantee that it comes.'}\n"
                     "{'external_id':'d','guideline':{'id':'g'},'messages':[],"
                     "'draft':'I guarantee that it comes.'}\n");
        QVERIFY(writeFile(path("items.jsonl"), items));
        // Without a workspace items are checked by what they bring along.
        const CliResult without
            = CliRunner(path("none")).run({"check", path("items.jsonl"), "--json"});
        QCOMPARE(without.exitCode, 0);
        QVERIFY(!without.out.contains("\"phrase\""));
        run({"guideline", "publish", path("rules.txt"), "--id", "g"});
        run({"guideline", "publish", path("rules.txt"), "--id", "g", "--voice",
             path("strict.json")});
        run({"import", path("items.jsonl")});
        run({"guideline", "assign", "g", "--queue", "q"});
        QStringList found;
        for (const QJsonObject &finding : run({"check", path("items.jsonl"), "--json"}).objects()) {
            if (finding["check"].toString() == "phrase")
                found += finding["external_id"].toString();
        }
        // By its queue, and by the newest version; c names the one that allowed it.
        QCOMPARE(found, (QStringList {"a", "d"}));
        QVERIFY(writeFile(path("decisions.jsonl"),
                          quoted("{'external_id':'a','action':'approve'}\n"
                                 "{'external_id':'b','action':'approve'}\n"
                                 "{'external_id':'c','action':'approve'}\n"
                                 "{'external_id':'d','action':'approve'}\n")));
        run({"decide", path("decisions.jsonl"), "--reviewer", "ann"});
        QStringList shown;
        for (const QJsonObject &feedback : run({"feedback"}).objects()) {
            shown += feedback["item"]["external_id"].toString() + ' '
                + feedback["guideline_id"].toString("-") + ' '
                + feedback["guideline_version"].toString("-");
        }
        shown.sort();
        QCOMPARE(shown, (QStringList {"a g 2", "b - -", "c g 1", "d g 2"}));
    }

private:
    static void databases()
    {
        QTest::addColumn<bool>("postgres");
        QTest::newRow("sqlite") << false;
        QTest::newRow("postgresql") << true;
    }

    bool begin()
    {
        QFETCH(bool, postgres);
        m_folder = std::make_unique<QTemporaryDir>();
        if (postgres && !m_noServer.isEmpty())
            return false;
        m_cli = std::make_unique<CliRunner>(postgres ? m_server.createDatabase()
                                                     : path("w.bluepencil"));
        return true;
    }

    QString path(const QString &name) const { return m_folder->filePath(name); }

    CliResult run(const QStringList &arguments) const
    {
        const CliResult result = m_cli->run(arguments);
        if (result.exitCode != 0)
            qWarning("%s", result.err.constData());
        return result;
    }

    PostgresServer m_server;
    QString m_noServer;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CliRunner> m_cli;
};

QTEST_GUILESS_MAIN(TestGuidelineCli)
#include "tst_guidelinecli.moc"
