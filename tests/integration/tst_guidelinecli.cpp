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
        run({"guideline", "assign", "g", "--queue", "q"});
        QStringList found;
        for (const QJsonObject &finding : run({"check", path("items.jsonl"), "--json"}).objects()) {
            if (finding["check"].toString() == "phrase")
                found += finding["external_id"].toString();
        }
        // By its queue, and by the newest version; c names the one that allowed it.
        QCOMPARE(found, (QStringList {"a", "d"}));
        run({"import", path("items.jsonl")});
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
