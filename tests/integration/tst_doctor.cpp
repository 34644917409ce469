// SPDX-License-Identifier: GPL-3.0-or-later
// What `doctor` says of a workspace that is whole and of one in which a stored value changed.
#include "tests/support/clirunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil::test;

class TestDoctor : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_cli = std::make_unique<CliRunner>(path("w.bluepencil"));
        QVERIFY(writeFile(path("items.jsonl"),
                          quoted("{'external_id':'t-1','messages':[],'draft':'One.'}\n"
                                 "{'external_id':'t-2','messages':[],'draft':'Two.'}\n")));
        QVERIFY(writeFile(path("decisions.jsonl"),
                          quoted("{'external_id':'t-1','action':'approve'}\n"
                                 "{'external_id':'t-2','action':'edit','final_text':'Three.'}\n")));
        QCOMPARE(m_cli->run({"import", path("items.jsonl")}).exitCode, 0);
        QCOMPARE(m_cli->run({"decide", path("decisions.jsonl"), "--reviewer", "r"}).exitCode, 0);
    }

    void allIsWell()
    {
        const CliResult words = m_cli->run({"doctor"});
        QVERIFY2(words.exitCode == 0, words.err.constData());
        QVERIFY2(words.out.contains("all is well"), words.out.constData());
        const QJsonObject json = m_cli->run({"doctor", "--json"}).objects().value(0);
        QVERIFY(json["damaged"].toArray().isEmpty());
        QVERIFY(json["problems"].toArray().isEmpty());
        QVERIFY(json["records_checked"].toString().toInt() >= 8);
    }

    void damageIsNamed()
    {
        damage("UPDATE feedback SET decision = x'7b7d' WHERE external_id = 't-2'");
        damage("UPDATE outcome SET attempts = 7 WHERE outcome_no = 1");
        const CliResult words = m_cli->run({"doctor"});
        QCOMPARE(words.exitCode, 1);
        QVERIFY2(words.out.contains("a value of its record is not the one that was stored"),
                 words.out.constData());
        QVERIFY2(words.out.contains("restore a backup"), words.out.constData());
        const CliResult asked = m_cli->run({"doctor", "--json"});
        QCOMPARE(asked.exitCode, 1);
        const QJsonObject json = asked.objects().value(0);
        QCOMPARE(json["records_damaged"].toString(), "2");
        const QJsonArray damaged = json["damaged"].toArray();
        QCOMPARE(damaged.size(), 2);
        QCOMPARE(damaged.at(0)["kind"].toString(), "feedback");
        QCOMPARE(damaged.at(0)["part"].toString(), "record");
        QVERIFY(!damaged.at(0)["id"].toString().isEmpty());
        QCOMPARE(damaged.at(1)["kind"].toString(), "outcome");
        QCOMPARE(damaged.at(1)["part"].toString(), "state");
    }

    // Lists, whose rows have no hashes of their own.
    void listsAreHeldAgainstWhatMadeThem()
    {
        QCOMPARE(m_cli->run({"token", "create", "reviewer", "ann"}).exitCode, 0);
        QCOMPARE(m_cli
                     ->run({"export", "--format", "openai-chat", "--out", path("out"), "--split",
                            "50,25,25", "--privacy", "none"})
                     .exitCode,
                 0);
        QVERIFY(m_cli->run({"doctor"}).out.contains("all is well"));
        damage("UPDATE batch_record SET feedback_id = 'x' WHERE feedback_id ="
               " (SELECT min(feedback_id) FROM batch_record)");
        damage("UPDATE token SET role = 'supervisor'");
        const CliResult words = m_cli->run({"doctor"});
        QCOMPARE(words.exitCode, 1);
        for (const char *part : {"the list of its records is not the one that was stored",
                                 "is not what it was made as"})
            QVERIFY2(words.out.contains(part), words.out.constData());
        damage("UPDATE workspace SET time_zone = 'Zurope/X'");
        const CliResult zone = m_cli->run({"doctor"});
        QCOMPARE(zone.exitCode, 1);
        QVERIFY2(zone.out.contains("knows no time zone \"Zurope/X\""), zone.out.constData());
        QCOMPARE(m_cli->run({"workspace", "zone", "Europe/Berlin"}).exitCode, 0);
        QCOMPARE(m_cli->run({"workspace", "zone"}).out.trimmed(), QByteArray("Europe/Berlin"));
    }

    // The rest goes out, and what does not is counted.
    void exportLeavesItOut()
    {
        damage("UPDATE feedback SET decision = x'7b7d' WHERE external_id = 't-2'");
        const CliResult done = m_cli->run(
            {"export", "--format", "openai-chat", "--out", path("out"), "--privacy", "none"});
        QVERIFY2(done.exitCode == 0, done.err.constData());
        const QByteArray rows = readFile(path("out/openai-chat/train.jsonl"));
        QCOMPARE(rows.count('\n'), 1);
        QVERIFY(!rows.contains("Three."));
        const QByteArray manifest = readFile(path("out/manifest.json"));
        QVERIFY2(manifest.contains(quoted("'damaged'")), manifest.constData());
    }

    void feedbackLeavesItOut()
    {
        damage("UPDATE feedback SET decision = x'7b7d' WHERE external_id = 't-2'");
        const CliResult rest = m_cli->run({"feedback"});
        QCOMPARE(rest.exitCode, 1);
        QCOMPARE(rest.objects().size(), 1);
        QCOMPARE(rest.objects().value(0)["item"].toObject()["external_id"].toString(), "t-1");
        QVERIFY2(rest.err.contains("1 records are no longer what was stored"),
                 rest.err.constData());
        QVERIFY2(rest.err.contains("doctor"), rest.err.constData());
        // By what it was chosen by.
        damage("UPDATE feedback SET reviewer = 's' WHERE external_id = 't-1'");
        const CliResult none = m_cli->run({"feedback", "--reviewer", "r"});
        QCOMPARE(none.exitCode, 1);
        QVERIFY2(none.out.isEmpty(), none.out.constData());
        QVERIFY2(none.err.contains("2 records are no longer"), none.err.constData());
    }

    void benchmarksLeaveItOut()
    {
        QVERIFY(writeFile(path("history.jsonl"),
                          quoted("{'external_id':'h-1','messages':[],'final_text':'H1.'}\n"
                                 "{'external_id':'h-2','messages':[],'final_text':'H2.'}\n")));
        QCOMPARE(m_cli->run({"import", path("history.jsonl"), "--history"}).exitCode, 0);
        damage("UPDATE feedback SET decision = CAST(replace(decision, 'Three', 'Eight') AS BLOB)"
               " WHERE external_id = 't-2'");
        damage("UPDATE item SET line = CAST(replace(line, 'H1', 'H3') AS BLOB)"
               " WHERE external_id = 'h-1'");
        const CliResult made = m_cli->run({"benchmark", "create", "b", "--history", "--json"});
        QVERIFY2(made.exitCode == 0, made.err.constData());
        QCOMPARE(made.objects().value(0)["items"].toInt(), 2);
        QVERIFY2(made.err.contains("left out because they are no longer what was stored: 2"),
                 made.err.constData());
    }

    void manyAreCounted()
    {
        QByteArray items;
        for (int i = 0; i < 40; ++i)
            items += quoted("{'external_id':'m-") + QByteArray::number(i)
                + quoted("','messages':[],'draft':'D.'}\n");
        QVERIFY(writeFile(path("many.jsonl"), items));
        QCOMPARE(m_cli->run({"import", path("many.jsonl")}).exitCode, 0);
        damage("UPDATE item SET line = x'00' WHERE external_id LIKE 'm-%'");
        const CliResult words = m_cli->run({"doctor"});
        QCOMPARE(words.exitCode, 1);
        QVERIFY2(words.out.contains("and 20 more like these"), words.out.constData());
        QCOMPARE(m_cli->run({"doctor", "--json"}).objects().value(0)["damaged"].toArray().size(),
                 40);
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    // As a disk does it: no rule of the workspace hears of it.
    void damage(const QString &sql)
    {
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase("QSQLITE", "raw");
            raw.setDatabaseName(m_cli->workspace());
            QVERIFY(raw.open());
            QStringList names;
            QStringList triggers;
            QSqlQuery query(raw);
            QVERIFY(query.exec("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"));
            while (query.next()) {
                names += query.value(0).toString();
                triggers += query.value(1).toString();
            }
            for (const QString &name : std::as_const(names))
                QVERIFY(query.exec("DROP TRIGGER " + name));
            QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
            for (const QString &trigger : std::as_const(triggers))
                QVERIFY2(query.exec(trigger), qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase("raw");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CliRunner> m_cli;
};

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
