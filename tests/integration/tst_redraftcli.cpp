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
        const CliResult again = decide(ask); // not asked again, and said so
        QCOMPARE(again.objects().first().value("repeated").toInt(), 1);
        QVERIFY2(again.err.contains("not asked again"), again.err.constData());
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
        const QJsonObject asks = cli.run({"stats", "--redrafts", "--json"}).objects().first();
        QCOMPARE(asks.value("asked").toInt(), 1);
        QCOMPARE(asks.value("answered").toObject().value("n").toInt(), 1);
        QCOMPARE(asks.value("answered").toObject().value("of").toInt(), 1);
        QCOMPARE(asks.value("late").toObject().value("n").toInt(), 0);
        // One request beside one decision; Wilson's interval of 1 of 2 (R: binom.wilson).
        const QJsonObject rate = asks.value("per_review").toObject();
        QCOMPARE(rate.value("rate").toDouble(), 0.5);
        QVERIFY(qAbs(rate.value("low").toDouble() - 0.0945312) < 1e-6);
        QCOMPARE(cli.run({"stats", "--redrafts", "--label", "tone"}).exitCode, 2);
        const CliResult filtered = cli.run({"feedback", "--action", "redraft"});
        QCOMPARE(filtered.exitCode, 2);
        QVERIFY2(filtered.err.contains("leaves no feedback"), filtered.err.constData());
        QCOMPARE(cli.run({"queue", "default", "--draft-wait", "0"}).exitCode, 2);
        QCOMPARE(cli.run({"queue", "default", "--draft-wait", "48", "--json"})
                     .objects()
                     .first()
                     .value("draft_wait_hours")
                     .toInt(),
                 48);
    }
};

QTEST_GUILESS_MAIN(TestRedraftCli)
#include "tst_redraftcli.moc"
