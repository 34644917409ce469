// SPDX-License-Identifier: GPL-3.0-or-later
// Another draft is asked for and given, by the command line alone.
#include "tests/support/clirunner.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil::test;

class TestRedraftCli : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void askedAnsweredDecided()
    {
        QTemporaryDir folder;
        const auto path = [&folder](const char *name) {
            return folder.filePath(name);
        };
        const CliRunner cli(path("w.bluepencil"));
        const auto import = [&](int revision, const char *draft) {
            QByteArray line = quoted("{'external_id':'t-1','revision':#REV#,'messages':"
                                     "[{'role':'user','content':'When?'}],'draft':'#DRAFT#'}\n");
            line.replace("#REV#", QByteArray::number(revision)).replace("#DRAFT#", draft);
            return writeFile(path("items.jsonl"), line)
                ? cli.run({"import", path("items.jsonl")}).exitCode
                : -1;
        };
        const auto decide = [&](const char *decision) {
            return writeFile(path("decisions.jsonl"), quoted(decision))
                ? cli.run({"decide", path("decisions.jsonl"), "--reviewer", "ann", "--json"})
                : CliResult {};
        };
        QCOMPARE(import(1, "Soon."), 0);
        const char *ask = "{'external_id':'t-1','action':'redraft',"
                          "'instruction':'Name the day.','active_ms':4000}\n";
        QCOMPARE(decide("{'external_id':'t-1','action':'redraft'}\n").exitCode, 1);
        QCOMPARE(decide("{'external_id':'t-1','action':'approve','instruction':'x'}\n").exitCode,
                 1);
        QCOMPARE(decide(ask).objects().first().value("decided").toInt(), 1);
        QCOMPARE(decide(ask).objects().first().value("repeated").toInt(), 1);
        // Nobody decides while it waits.
        QCOMPARE(decide("{'external_id':'t-1','action':'approve'}\n").exitCode, 1);

        const CliResult asked = cli.run({"outcomes"});
        QCOMPARE(asked.objects().size(), 1);
        const QJsonObject request = asked.objects().first();
        QCOMPARE(request.value("status").toString(), QString("redraft"));
        QCOMPARE(request.value("instruction").toString(), QString("Name the day."));
        QCOMPARE(request.value("revision").toInt(), 1);
        QVERIFY(request.value("action").isNull() && request.value("final_text").isNull());
        QCOMPARE(cli.run({"outcomes", "--ack"}).out, asked.out); // the same for ever
        QCOMPARE(cli.run({"outcomes"}).out, QByteArray());

        QCOMPARE(import(2, "On Monday."), 0);
        QCOMPARE(decide(ask).objects().first().value("repeated").toInt(), 1); // not asked again
        QCOMPARE(decide("{'external_id':'t-1','action':'approve'}\n")
                     .objects()
                     .first()
                     .value("decided")
                     .toInt(),
                 1);
        const QJsonObject outcome = cli.run({"outcomes"}).objects().first();
        QCOMPARE(outcome.value("status").toString(), QString("decided"));
        QCOMPARE(outcome.value("final_text").toString(), QString("On Monday."));
        QVERIFY(outcome.value("outcome_id") != request.value("outcome_id"));

        const QJsonObject trace = cli.run({"trace", "t-1", "--json"}).objects().first();
        const QJsonArray requests = trace.value("draft_requests").toArray();
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests[0].toObject().value("state").toString(), QString("answered"));
        const QJsonObject decision = requests[0].toObject().value("decision").toObject();
        QCOMPARE(decision.value("active_ms").toInt(), 4000);

        // It is no feedback: one decision, one row of a batch.
        QCOMPARE(cli.run({"feedback"}).objects().size(), 1);
        const QString batch = path("batch");
        QCOMPARE(cli.run({"export", "--format", "openai-chat", "--privacy", "none", "--out", batch})
                     .exitCode,
                 0);
        QCOMPARE(readFile(batch + "/openai-chat/train.jsonl").count('\n'), 1);
        QVERIFY(cli.run({"feedback", "--action", "redraft"}).exitCode != 0);
    }
};

QTEST_GUILESS_MAIN(TestRedraftCli)
#include "tst_redraftcli.moc"
