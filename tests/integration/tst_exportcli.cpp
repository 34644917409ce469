// SPDX-License-Identifier: GPL-3.0-or-later
// Batches on the command line: by language, and all of them anew once somebody was erased.
#include "tests/support/clirunner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

class TestExportCli : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_cli = std::make_unique<CliRunner>(path("w.bluepencil"));
        QByteArray items;
        QByteArray decisions;
        const auto add = [&](const QByteArray &id, const QByteArray &subject,
                             const QByteArray &language) {
            items += quoted("{'external_id':'ID','subject_id':'WHO','language':'LANG','messages':"
                            "[{'role':'user','content':'Question ID of LANG?'}],"
                            "'draft':'Answer ID.'}\n")
                         .replace("ID", id)
                         .replace("WHO", subject)
                         .replace("LANG", language);
            decisions += quoted("{'external_id':'ID','action':'approve'}\n").replace("ID", id);
        };
        add("t-1", "s-1", "de");
        add("t-2", "s-2", "de");
        add("t-3", "s-1", "en");
        add("t-4", "s-2", "fr,ca");
        QVERIFY(writeFile(path("items.jsonl"), items));
        QVERIFY(writeFile(path("decisions.jsonl"), decisions));
        QCOMPARE(m_cli->run({"import", path("items.jsonl")}).exitCode, 0);
        QCOMPARE(m_cli->run({"decide", path("decisions.jsonl"), "--reviewer", "ann"}).exitCode, 0);
        QVERIFY(writeFile(path("key"), QByteArray("key").repeated(20) + '\n'));
        QFile::setPermissions(path("key"), QFile::ReadOwner | QFile::WriteOwner);
    }

    void languagesAreAFilter_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArrayList>("records");
        QTest::newRow("one") << QStringList {"--language", "de"} << QByteArrayList {"t-1", "t-2"};
        QTest::newRow("repeated") << QStringList {"--language", "en", "--language", "de"}
                                  << QByteArrayList {"t-1", "t-2", "t-3"};
        QTest::newRow("between commas")
            << QStringList {"--language", "en,de"} << QByteArrayList {"t-1", "t-2", "t-3"};
        QTest::newRow("with a comma in it")
            << QStringList {"--language", "fr\\,ca"} << QByteArrayList {"t-4"};
        QTest::newRow("with another filter")
            << QStringList {"--language", "de", "--where", "/subject_id=s-2"}
            << QByteArrayList {"t-2"};
    }

    void languagesAreAFilter()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QByteArrayList, records);
        const QString folder = path(QTest::currentDataTag());
        const CliResult done = m_cli->run(
            QStringList {"export", "--format", "openai-chat", "--out", folder} + options);
        QVERIFY2(done.exitCode == 0, done.err.constData());
        const QByteArray rows = readFile(folder + "/openai-chat/train.jsonl");
        QCOMPARE(rows.count('\n'), records.size());
        for (const QByteArray &id : records)
            QVERIFY2(rows.contains("Answer " + id), rows.constData());
        // A recipe says the same, and so do the other commands that read.
        const QJsonObject manifest
            = QJsonDocument::fromJson(readFile(folder + "/manifest.json")).object();
        const QJsonObject config = manifest["config"].toObject();
        QVERIFY(!config["filter"].toObject()["languages"].toArray().isEmpty());
        const QString recipe = folder + ".json";
        QVERIFY(writeFile(recipe, QJsonDocument(config).toJson()));
        const CliResult again
            = m_cli->run({"export", "--recipe", recipe, "--out", folder + " again"});
        QVERIFY2(again.exitCode == 0, again.err.constData());
        QCOMPARE(readFile(folder + " again/openai-chat/train.jsonl"), rows);
        const CliResult feedback = m_cli->run(QStringList {"feedback"} + options);
        QCOMPARE(feedback.lines().size(), records.size());
    }

    void withdrawnBatchesAreMadeAnewAtOnce()
    {
        QVERIFY(writeFile(path("items2.jsonl"),
                          quoted("{'external_id':'u-1','subject_id':'s-3','messages':[{'role':"
                                 "'user','content':'And mine?'}],'draft':'Here.'}\n")));
        QVERIFY(writeFile(path("decisions2.jsonl"),
                          quoted("{'external_id':'u-1','action':'approve'}\n")));
        QCOMPARE(m_cli->run({"import", path("items2.jsonl")}).exitCode, 0);
        QCOMPARE(m_cli->run({"decide", path("decisions2.jsonl"), "--reviewer", "ann"}).exitCode, 0);
        const auto made = [this](const QString &name, const QStringList &options) {
            return m_cli
                ->run(QStringList {"export", "--format", "openai-chat", "--batch", name, "--out",
                                   m_folder.filePath(name)}
                      + options)
                .exitCode;
        };
        QCOMPARE(made("no one", {"--where", "/subject_id=s-2"}), 0);
        QCOMPARE(made("by a key", {"--privacy-rule", "email=keyed", "--key-file", path("key")}), 0);
        QCOMPARE(made("with a blank", {}), 0);
        const QStringList anew {"rebuild", "--all-withdrawn", "--out", path("anew")};
        const CliResult none = m_cli->run(anew);
        QCOMPARE(none.exitCode, 0);
        QCOMPARE(none.out, QByteArray("no batch holds what was withdrawn\n"));

        const CliResult erased = m_cli->run({"erase", "--subject", "s-1"});
        QVERIFY2(erased.exitCode == 0, erased.err.constData());
        QVERIFY2(erased.out.contains("bluepencil-cli rebuild --all-withdrawn --out DIR"),
                 erased.out.constData());
        // The batches by language are among them; the one that needs a key stops none.
        const CliResult some = m_cli->run(anew + QStringList {"--json"});
        QCOMPARE(some.exitCode, 1);
        int failed = 0;
        QStringList done;
        for (const QJsonObject &each : some.objects()) {
            if (each.contains("error")) {
                ++failed;
                QCOMPARE(each["batch"].toString(), QStringLiteral("by a key"));
                QVERIFY(each["error"].toString().contains("need a key"));
            } else {
                done += each["batch"].toString();
                QCOMPARE(each["revision"].toInt(), 2);
                QCOMPARE(each["manifest"].toString(),
                         path("anew") + '/' + done.last() + "-r2/manifest.json");
                QVERIFY(QFile::exists(each["manifest"].toString()));
            }
        }
        QCOMPARE(failed, 1);
        QVERIFY(done.contains("with a blank"));
        QVERIFY(!done.contains("no one"));
        QVERIFY2(some.err.contains("by a key: "), some.err.constData());
        QVERIFY2(some.err.contains("1 of " + QByteArray::number(done.size() + 1) + " batches"),
                 some.err.constData());
        const QByteArray rows = readFile(path("anew/with a blank-r2/openai-chat/train.jsonl"));
        QVERIFY2(rows.contains("Here.") && !rows.contains("Answer t-1"), rows.constData());

        // With the key, which the others have no use for.
        const CliResult last = m_cli->run(anew + QStringList {"--key-file", path("key")});
        QVERIFY2(last.exitCode == 0, last.err.constData());
        QCOMPARE(last.lines().size(), 1);
        QVERIFY2(last.out.startsWith("batch by a key r2: "), last.out.constData());
        QCOMPARE(m_cli->run(anew).out, none.out);
        const CliResult check = m_cli->run({"rebuild", "with a blank", "--check", "--json"});
        QVERIFY2(check.exitCode == 0, check.err.constData());
        QVERIFY(check.objects().value(0)["same"].toBool());
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("nothing named") << QStringList {"--out", path("x")} << QByteArray("BATCH");
        QTest::newRow("all to nowhere") << QStringList {"--all-withdrawn"} << QByteArray("--out");
        QTest::newRow("one and all")
            << QStringList {"B-0001", "--all-withdrawn", "--out", path("x")}
            << QByteArray("--all-withdrawn");
        QTest::newRow("a revision of all")
            << QStringList {"--all-withdrawn", "--revision", "1", "--out", path("x")}
            << QByteArray("--all-withdrawn");
        QTest::newRow("all and a check")
            << QStringList {"--all-withdrawn", "--check"} << QByteArray("--all-withdrawn");
    }

    void wrongUsage()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QByteArray, says);
        const CliResult result = m_cli->run(QStringList {"rebuild"} + options);
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.err.contains(says), result.err.constData());
        QCOMPARE(result.out, QByteArray());
    }

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<CliRunner> m_cli;
};

QTEST_GUILESS_MAIN(TestExportCli)
#include "tst_exportcli.moc"
