// SPDX-License-Identifier: GPL-3.0-or-later
// A webhook from the command line to its receiver, sent by a gateway that runs as a program.
#include "tests/support/clirunner.h"
#include "tests/support/webhookreceiver.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil::test;

class TestWebhookCli : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void addressesAreChecked();
    void secretsAreShownOnce();
    void outcomeArrivesAndIsSentAgain();

private:
    QTemporaryDir m_folder;
};

void TestWebhookCli::addressesAreChecked()
{
    const CliRunner cli(m_folder.filePath("checked"));
    for (const char *url : {"desk.example", "ftp://desk.example/", "https://u:p@desk.example/",
                            "https://desk.example/#x", "https:///x"}) {
        const CliResult result = cli.run({"webhook", "add", "desk", url});
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(result.out, QByteArray());
    }
    QCOMPARE(cli.run({"webhook", "add", "desk"}).exitCode, 2);
    QCOMPARE(cli.run({"webhook"}).exitCode, 2);
    const CliResult plain = cli.run({"webhook", "add", "desk", "http://10.0.0.7/x"});
    QCOMPARE(plain.exitCode, 0);
    QVERIFY2(plain.err.contains("--webhook-host 10.0.0.7"), plain.err.constData());
    int number = 0;
    for (const QString &host :
         {QString("10.0.0.7"), QString("[fd00::7]"), QString("127.0.0.1:8443"),
          QString("localhost"), QString("a.localhost")}) {
        const CliResult closed = cli.run(
            {"webhook", "add", QString("closed-%1").arg(++number), "https://" + host + "/x"});
        QCOMPARE(closed.exitCode, 0);
        QVERIFY2(closed.err.contains("is not public"), closed.err.constData());
    }
    for (const char *host : {"desk.example", "1.1.1.1"}) {
        const CliResult open = cli.run({"webhook", "add", QString("open-%1").arg(++number),
                                        QString("https://%1/x").arg(host)});
        QCOMPARE(open.exitCode, 0);
        QVERIFY2(!open.err.contains("public"), open.err.constData());
    }
}

void TestWebhookCli::secretsAreShownOnce()
{
    const CliRunner cli(m_folder.filePath("secrets"));
    const CliResult added = cli.run({"webhook", "add", "desk", "https://desk.example/hook"});
    QCOMPARE(added.exitCode, 0);
    const QByteArray secret = added.out.trimmed();
    QVERIFY(secret.startsWith("whsec_"));
    const CliResult renewed = cli.run({"webhook", "secret", "desk"});
    QVERIFY(renewed.out.startsWith("whsec_"));
    QVERIFY(renewed.out.trimmed() != secret);
    QCOMPARE(cli.run({"webhook", "add", "desk", "https://desk.example/"}).exitCode, 1);
    const CliResult listed = cli.run({"webhook", "list"});
    QVERIFY2(listed.out.contains("desk  on  https://desk.example/hook  0 waiting  0 given up"),
             listed.out.constData());
    QVERIFY(!listed.out.contains("whsec_"));
    QCOMPARE(cli.run({"webhook", "disable", "desk"}).exitCode, 0);
    const QJsonObject json = cli.run({"webhook", "list", "--json"}).objects().first();
    QCOMPARE(json.value("state").toString(), QString("off"));
    QVERIFY(!QJsonDocument(json).toJson().contains("whsec_"));
    QCOMPARE(cli.run({"webhook", "test", "desk"}).exitCode, 1); // is off
    QCOMPARE(cli.run({"webhook", "enable", "desk"}).exitCode, 0);
    const CliResult nobody = cli.run({"webhook", "test", "desk", "--wait", "0"});
    QCOMPARE(nobody.exitCode, 1);
    QVERIFY2(nobody.err.contains("gateway"), nobody.err.constData());
    QCOMPARE(cli.run({"webhook", "deliveries", "--state", "waiting"}).lines().size(), 1);
    QCOMPARE(cli.run({"webhook", "remove", "desk"}).exitCode, 0);
    QCOMPARE(cli.run({"webhook", "list"}).out, QByteArray());
    for (const char *command : {"remove", "enable", "disable", "secret", "test"})
        QCOMPARE(cli.run({"webhook", command, "desk"}).exitCode, 1);
    QCOMPARE(cli.run({"webhook", "redeliver", "o-1"}).exitCode, 1);
}

void TestWebhookCli::outcomeArrivesAndIsSentAgain()
{
    const QString workspace = m_folder.filePath("w");
    const CliRunner cli(workspace);
    WebhookReceiver receiver;
    const CliResult added = cli.run({"webhook", "add", "local", receiver.url()});
    QCOMPARE(added.exitCode, 0);
    const QString secret = QString::fromLatin1(added.out.trimmed());

    QProcess gateway;
    gateway.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    gateway.start(qEnvironmentVariable("BLUEPENCIL_BIN_DIR") + "/bluepencil-gateway",
                  {"--workspace", workspace, "--listen", "127.0.0.1:0", "--webhook-host",
                   "127.0.0.1", "--quiet"});
    QVERIFY(gateway.waitForStarted());
    QVERIFY(gateway.waitForReadyRead(30'000));

    const CliResult tested = cli.run({"webhook", "test", "local"});
    QVERIFY2(tested.exitCode == 0, tested.err.constData());
    QCOMPARE(receiver.messages().size(), size_t(1));
    QCOMPARE(signatureProblem(receiver.messages().at(0), secret), QString());

    QVERIFY(writeFile(m_folder.filePath("items"),
                      quoted("{'external_id':'t-1','messages':[],'draft':'So.'}\n")));
    QVERIFY(writeFile(m_folder.filePath("decisions"),
                      quoted("{'external_id':'t-1','action':'approve'}\n")));
    QCOMPARE(cli.run({"import", m_folder.filePath("items")}).exitCode, 0);
    QCOMPARE(cli.run({"decide", m_folder.filePath("decisions"), "--reviewer", "ann"}).exitCode, 0);
    QVERIFY(receiver.waitFor(2, 15'000));
    const auto message = receiver.messages().at(1);
    QCOMPARE(signatureProblem(message, secret), QString());
    const QJsonObject outcome = QJsonDocument::fromJson(message.body).object();
    QCOMPARE(outcome.value("final_text").toString(), QString("So."));
    const QString id = outcome.value("outcome_id").toString();
    const auto stateOf = [&cli](const QString &delivery) {
        for (const QJsonObject &each : cli.run({"webhook", "deliveries", "--json"}).objects()) {
            if (each.value("outcome_id").toString() == delivery)
                return each.value("state").toString();
        }
        return QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(id), QString("delivered"), 15'000);
    QCOMPARE(cli.run({"outcomes"}).out, QByteArray()); // it was acknowledged

    QCOMPARE(cli.run({"webhook", "redeliver", id}).exitCode, 0);
    QVERIFY(receiver.waitFor(3, 15'000));
    QCOMPARE(receiver.messages().at(2).body, message.body);
    QCOMPARE(receiver.messages().at(2).headers.at("webhook-id"), id.toLatin1());

    gateway.terminate();
    QVERIFY(gateway.waitForFinished(5'000));
    QCOMPARE(gateway.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestWebhookCli)
#include "tst_webhookcli.moc"
