// SPDX-License-Identifier: GPL-3.0-or-later
// The command line on a PostgreSQL workspace: the main job, and that the address's password stays
// out of every message.
#include "tests/support/clirunner.h"
#include "tests/support/postgresserver.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

class TestPostgresCli : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        const QString problem = m_server.start();
        if (!problem.isEmpty())
            QSKIP(qPrintable(problem));
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString address = m_server.createDatabase();
        m_cli = std::make_unique<CliRunner>(address + "&password=" + Password);
    }

    // Every command that the program knows, once, on a workspace with some work in it: a new one
    // needs a row here.
    void eachCommand()
    {
        QVERIFY(writeFile(path("items.jsonl"),
                          quoted("{'external_id':'t-1','subject_id':'p-1','messages':[{'role':"
                                 "'user','content':'Where is it?'}],'draft':'It is hear.'}\n"
                                 "{'external_id':'t-2','messages':[],'draft':'Soon.'}\n")));
        QVERIFY(writeFile(path("decisions.jsonl"),
                          quoted("{'external_id':'t-1','action':'edit','final_text':'It is here.',"
                                 "'labels':[{'code':'wording','severity':'minor'}]}\n")));
        QVERIFY(writeFile(path("right.jsonl"),
                          quoted("{'external_id':'t-1','subject_id':'p-1','messages':[{'role':"
                                 "'user','content':'Where is he?'}],'draft':'It is hear.'}\n")));
        QVERIFY(writeFile(path("candidate.jsonl"),
                          quoted("{'external_id':'t-1','draft':'It is here.'}\n")));
        QVERIFY(writeFile(path("rules.txt"), "Be kind. {#kind tone}\n"));
        QVERIFY(writeFile(path("calls.jsonl"),
                          quoted("{'call_id':'c-1','at':'2026-01-01T00:00:00Z','model':'m',"
                                 "'latency_ms':12}\n")));
        QVERIFY(writeFile(path("draft.txt"), "It is hear."));
        QVERIFY(writeFile(path("final.txt"), "It is here."));

        struct Step {
            QStringList arguments;
            QByteArray says; // in what it prints
        };

        const QString other = m_server.createDatabase();
        const QList<Step> steps {
            {{"workspace", "init"}, "made"},
            {{"import", path("items.jsonl")}, "accepted 2"},
            {{"queue", "default", "--answer", "none"}, "none"},
            {{"guideline", "publish", path("rules.txt"), "--queue", "default"}, "default 1"},
            {{"check", path("items.jsonl")}, ""},
            {{"scan", path("items.jsonl")}, ""},
            {{"redact", path("items.jsonl")}, "t-1"},
            {{"decide", path("decisions.jsonl"), "--reviewer", "ann"}, "decided 1"},
            {{"outcomes"}, "It is here."},
            {{"signal", path("signals.jsonl")}, ""},
            {{"feedback"}, "It is here."},
            {{"search", "here"}, "t-1"},
            {{"price", "set", "unknown", "input", "2.50", "EUR"}, ""},
            {{"price", "list"}, "unknown  input  always  2.50 EUR"},
            {{"stats"}, "1"},
            {{"calls", "import", path("calls.jsonl"), "--producer", "shop"}, "accepted 1"},
            {{"stats", "--calls", "--by", "model,day"}, "2026-01-01"},
            {{"metrics"}, "bluepencil_queue_open_items{queue=\"default\"} 1"},
            {{"verdicts", "--otlp"}, "\"gen_ai.evaluation.result\""},
            {{"stats", "--all", "--by", "hour"}, "per sent"},
            {{"stats", "--backlog"}, "open: 1"},
            {{"stats", "--checks"}, "1 drafts"},
            {{"stats", "--from", "2021-01-01", "--compare", "2020-01-01..2020-12-31"},
             "compared with period"},
            {{"stats", "--compare", "history"}, "compared with history"},
            {{"stats", "--by", "queue", "--against-model", "oak"}, "against: 0 decisions"},
            {{"stats", "--checks", "--against-model", "oak"}, "against: 0 drafts"},
            {{"drift", "errors", "--against-model", "oak"},
             "against: decisions with fact or unsupported: no decisions"},
            {{"workspace", "zone", "Europe/Berlin"}, "Europe/Berlin"},
            {{"workspace", "zone"}, "Europe/Berlin"},
            {{"workspace", "zone", "UTC"}, "UTC"},
            {{"benchmark", "create", "replies", "--threshold", "hter=0.3"}, "items 1"},
            {{"benchmark", "import", "replies", path("candidate.jsonl"), "--model", "oak"}, "pass"},
            {{"benchmark", "show", "replies"}, "oak"},
            {{"drift"}, "too few for a baseline"},
            {{"agreement"}, "0 items"},
            {{"bias", "--attribute", "language"}, "1 decisions by language"},
            {{"export", "--format", "openai-chat", "--out", path("batch")}, ""},
            {{"batches", "list"}, "B-0001"},
            {{"verify", path("batch")}, ""},
            {{"rebuild", "B-0001", "--check"}, ""},
            {{"recipe", "list"}, ""},
            {{"token", "create", "producer", "shop"}, ""},
            {{"webhook", "list"}, ""},
            {{"diff", path("draft.txt"), path("final.txt")}, ""},
            {{"trace", "t-1"}, "decided"},
            {{"doctor"}, "all is well"},
            {{"subject", "p-1"}, "feedback"},
            {{"hold", "add", "--subject", "p-9", "--reason", "claim"}, "H-0001"},
            {{"restrict", "p-9", "on"}, "restricted"},
            {{"rectify", "--subject", "p-1", path("right.jsonl"), "--note", "he"}, "noted 1"},
            {{"retention", "set", "--default", "--days", "3650"}, ""},
            {{"retention", "--dry-run"}, "due 0"},
            {{"retention", "run"}, "due 0"},
            {{"request", "add", "--kind", "access", "--subject", "p-1"}, "R-0001"},
            {{"workspace", "upgrade"}, "nothing to do"},
            {{"workspace", "status"}, "item_revision"},
            {{"workspace", "roles"}, "bluepencil_auditor"},
            {{"workspace", "maintain", "--keep-events", "30"}, "events dropped 0"},
            {{"workspace", "maintain", "--clear-ahead"}, "decisions looked at for exports"},
            {{"backup", path("copy.pgdump")}, "opened, checked and counted"},
            {{"workspace", "move", other}, "feedback_label"},
            {{"erase", "--subject", "p-1"}, "items 1"},
            {{"workspace", "erasures"}, "subject_sha256"},
            {{"restore", path("copy.pgdump"), "--force"}, "persons erased again: 1"},
        };
        QSet<QString> ran;
        for (const Step &step : steps) {
            if (step.arguments.first() == "signal") {
                const QJsonObject outcome = run({"outcomes"}).objects().value(0);
                QVERIFY(writeFile(path("signals.jsonl"),
                                  "{\"outcome_id\":\"" + outcome["outcome_id"].toString().toUtf8()
                                      + "\",\"kind\":\"csat\",\"value\":5,\"at\":"
                                        "\"2026-01-01T00:00:00Z\"}\n"));
            }
            const CliResult result = run(step.arguments);
            QVERIFY2(result.exitCode == 0,
                     qPrintable(step.arguments.join(' ') + ": " + result.err));
            QVERIFY2(result.out.contains(step.says),
                     qPrintable(step.arguments.join(' ') + ": " + result.out));
            ran.insert(step.arguments.first());
            if (step.arguments.first() == "workspace")
                ran.insert("workspace " + step.arguments.at(1));
        }
        QStringList missing = commands({});
        for (const QString &command : commands({"workspace"}))
            missing += "workspace " + command;
        QVERIFY(missing.size() > 20);
        missing.removeIf([&ran](const QString &command) { return ran.contains(command); });
        QCOMPARE(missing.join(", "), QString());
    }

    void importDecideAndExport()
    {
        constexpr int items = 30;
        QByteArray lines;
        QByteArray decisions;
        for (int i = 0; i < items; ++i) {
            const QByteArray id = "t-" + QByteArray::number(i);
            lines += quoted("{'external_id':'") + id
                + quoted("','messages':[{'role':'user','content':'Where is it?'}],"
                         "'draft':'It is hear.','task':'reply'}\n");
            decisions += quoted("{'external_id':'") + id
                + (i % 3 == 0 ? quoted("','action':'approve'}\n")
                              : quoted("','action':'edit','final_text':'It is here.',"
                                       "'labels':[{'code':'wording','severity':'minor'}]}\n"));
        }
        QVERIFY(writeFile(path("items.jsonl"), lines));
        QVERIFY(writeFile(path("decisions.jsonl"), decisions));
        const CliResult imported = run({"import", path("items.jsonl")});
        QVERIFY2(imported.out.contains("accepted 30"), imported.out.constData());
        QVERIFY(run({"import", path("items.jsonl")}).out.contains("repeated 30"));
        const QStringList decide {"decide", path("decisions.jsonl"), "--reviewer", "ann"};
        QVERIFY(run(decide).out.contains("decided 30, repeated 0, refused 0"));
        QVERIFY(run(decide).out.contains("decided 0, repeated 30, refused 0"));

        const QJsonObject stats = run({"stats", "--json", "--by", "task"}).objects().value(0);
        QCOMPARE(stats["n"].toInt(), items);
        QCOMPARE(stats["actions"]["approve"]["n"].toInt(), items / 3);
        QCOMPARE(stats["labels"].toArray().first()["n"].toInt(), items - items / 3);
        QCOMPARE(stats["groups"].toArray().size(), 1);
        QCOMPARE(run({"feedback"}).lines().size(), items);
        QCOMPARE(run({"feedback", "--label", "wording"}).lines().size(), items - items / 3);
        run({"export", "--format", "openai-chat,trl-preference", "--out", path("batch"), "--split",
             "90,5,5"});
        QVERIFY(readFile(path("batch/manifest.json")).contains("content_sha256"));
        QCOMPARE(run({"outcomes", "--ack"}).lines().size(), items);
        QCOMPARE(run({"outcomes"}).lines().size(), 0);
        QVERIFY(run({"trace", "t-1"}).out.contains("decided"));
        const CliResult doctor = run({"doctor"});
        QVERIFY2(doctor.out.contains("all is well"), doctor.out.constData());
        QVERIFY(doctor.out.contains("postgresql"));
    }

    void searches()
    {
        QVERIFY(
            writeFile(path("items.jsonl"),
                      quoted("{'external_id':'t-1','messages':[{'role':'user','content':"
                             "'Wo ist die Stra\u00dfe, M\u00fcller?'}],'draft':'Not sent yet.'}\n"
                             "{'external_id':'t-2','messages':[{'role':'user','content':"
                             "'\u6211\u4eec\u516c\u53f8'}],'draft':'Sent, not yet.'}\n")));
        QVERIFY(writeFile(path("decisions.jsonl"),
                          quoted("{'external_id':'t-2','action':'edit','final_text':'On Monday.',"
                                 "'note':'Asked the depot.'}\n")));
        run({"import", path("items.jsonl")});
        run({"decide", path("decisions.jsonl"), "--reviewer", "ann"});
        const auto ids = [this](const QStringList &words) {
            QStringList found;
            for (const QJsonObject &hit : run(QStringList {"search", "--json"} + words).objects())
                found += hit["external_id"].toString() + ':' + hit["field"].toString();
            return found.join(' ');
        };
        QCOMPARE(ids({"muller"}), QString("t-1:conversation"));
        QCOMPARE(ids({"STRASSE"}), QString("t-1:conversation"));
        QCOMPARE(ids({"not sent"}), QString("t-1:draft"));
        QCOMPARE(ids({"not", "sent"}), QString("t-2:draft t-1:draft"));
        QCOMPARE(ids({QString::fromUtf8("\u516c\u53f8")}), QString("t-2:conversation"));
        QCOMPARE(ids({"mond*"}), QString("t-2:final"));
        QCOMPARE(ids({"depot", "--action", "edit"}), QString("t-2:note"));
        QCOMPARE(ids({"depot", "--action", "approve"}), QString(""));
        QCOMPARE(ids({"'a' | !b <-> c:*"}), QString(""));
    }

    void erasedIsErased()
    {
        QVERIFY(writeFile(path("items.jsonl"),
                          quoted("{'external_id':'t-1','subject_id':'p-1','messages':[],"
                                 "'draft':'The planted words.'}\n")));
        run({"import", path("items.jsonl")});
        QVERIFY(writeFile(path("decisions.jsonl"),
                          quoted("{'external_id':'t-1','action':'approve'}\n")));
        run({"decide", path("decisions.jsonl"), "--reviewer", "ann"});
        const CliResult erased = run({"erase", "--subject", "p-1", "--json"});
        QCOMPARE(erased.objects().first()["items"].toInt(), 1);
        QVERIFY(!run({"feedback", "--status", "withdrawn"}).out.contains("planted"));
        QCOMPARE(run({"search", "planted"}).out, QByteArray());
    }

private:
    // What --help lists under its subcommands.
    QStringList commands(QStringList of)
    {
        QStringList found;
        bool listed = false;
        for (const QByteArray &line : m_cli->run(of << "--help").lines()) {
            if (line.startsWith("Subcommands:"))
                listed = true;
            else if (listed && line.startsWith("  ") && line.size() > 2 && line.at(2) != ' ')
                found += QString::fromUtf8(line).simplified().section(' ', 0, 0);
        }
        return found;
    }

    CliResult run(const QStringList &arguments)
    {
        CliResult result = m_cli->run(arguments);
        if (result.exitCode != 0)
            qWarning("%s: %s", qPrintable(arguments.first()), result.err.constData());
        if ((result.out + result.err).contains(Password.toUtf8()))
            qFatal("the password is in what %s says", qPrintable(arguments.first()));
        return result;
    }

    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }

    const QString Password = "hidden-word";
    PostgresServer m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CliRunner> m_cli;
};

QTEST_GUILESS_MAIN(TestPostgresCli)
#include "tst_postgres_cli.moc"
