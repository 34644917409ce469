// SPDX-License-Identifier: GPL-3.0-or-later
// The main job on real data, end to end through the command line: import, decide with human
// corrections, figures, feedback, export. What comes out is judged by check_export.py
// and check_spans.py, which know nothing of the program's code.
#include "tests/support/clirunner.h"

#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil::test;

class TestThread : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_cli = std::make_unique<CliRunner>(path("w.bluepencil"));
    }

    // Machine translation and its human post-edits: 1,000 of them, 251 left as they were. Published
    // HTER: see the data's own README (arXiv:2010.04480).
    void translationsAndTheirPostEdits()
    {
        const QString data = sharedData("mlqe-pe");
        if (data.isEmpty())
            QSKIP("the public data mlqe-pe is not there");
        prepare("mlqe-pe", data);
        QCOMPARE(m_cli->run({"import", path("items.jsonl")}).exitCode, 0);
        const CliResult decided
            = m_cli->run({"decide", path("decisions.jsonl"), "--reviewer", "editor"});
        QVERIFY2(decided.out.contains("decided 1000, repeated 0, refused 0"),
                 decided.err.constData());

        const QJsonObject stats = m_cli->run({"stats", "--json"}).objects().value(0);
        QCOMPARE(stats["n"].toInt(), 1000);
        QCOMPARE(stats["items"].toInt(), 1000);
        QCOMPARE(stats["actions"]["approve"]["n"].toInt(), 251);
        QCOMPARE(stats["actions"]["edit"]["n"].toInt(), 749);
        QCOMPARE(stats["hter"]["n"].toInt(), 1000);
        QCOMPARE(stats["hter"]["bands"]["exact"]["n"].toInt(), 251);
        // Wilson interval of 251 in 1,000, by the closed formula with z = 1.959964 (Newcombe 1998,
        // Statistics in Medicine 17:857, method 3), computed apart: 0.225115 to 0.278799.
        QVERIFY(qAbs(stats["actions"]["approve"]["low"].toDouble() - 0.225115) < 1e-4);
        QVERIFY(qAbs(stats["actions"]["approve"]["high"].toDouble() - 0.278799) < 1e-4);

        exportAll();
        judge({"--published", path("hter.jsonl")});
        QCOMPARE(m_cli->run({"outcomes", "--ack"}).lines().size(), 1000);
        QCOMPARE(m_cli->run({"outcomes"}).lines().size(), 0);
    }

    // Drafts of three models, each edited by two professional writers who named what they changed.
    void draftsAndTheirLabelledEdits()
    {
        const QString data = sharedData("lamp-edits");
        if (data.isEmpty())
            QSKIP("the public data lamp-edits is not there");
        prepare("lamp-edits", data);
        QCOMPARE(m_cli->run({"import", path("items.jsonl")}).exitCode, 0);
        const CliResult decided = m_cli->run({"decide", path("decisions.jsonl")});
        QVERIFY2(decided.out.contains("decided 100, repeated 0, refused 0"),
                 decided.err.constData());
        const QJsonObject stats
            = m_cli->run({"stats", "--json", "--by", "reviewer"}).objects().value(0);
        QCOMPARE(stats["n"].toInt(), 100);
        QCOMPARE(stats["groups"].toArray().size(), 2);
        int labels = 0;
        for (const QJsonValue label : stats["labels"].toArray())
            labels += label["n"].toInt();
        QCOMPARE(labels, 789);
        exportAll();
        judge({});
        runPython({sourcePath("tests/integration/check_spans.py"), path("feedback.jsonl"),
                   path("spans.json")});
    }

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }

    static void runPython(const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start("python3", arguments);
        QVERIFY(process.waitForFinished(240'000));
        const QByteArray words = process.readAll();
        QVERIFY2(process.exitCode() == 0, words.right(2000).constData());
    }

    void prepare(const QString &kind, const QString &data) const
    {
        runPython(
            {sourcePath("tests/integration/prepare_public_data.py"), kind, data, m_folder->path()});
    }

    void exportAll()
    {
        const CliResult exported
            = m_cli->run({"export", "--format",
                          "openai-chat,openai-preference,trl-prompt-completion,trl-preference,"
                          "trl-kto",
                          "--privacy", "none", "--split", "90,5,5", "--out", path("batch")});
        QVERIFY2(exported.exitCode == 0, exported.err.constData());
    }

    void judge(const QStringList &more)
    {
        QVERIFY(writeFile(path("feedback.jsonl"), m_cli->run({"feedback"}).out));
        runPython(QStringList {sourcePath("tests/integration/check_export.py"),
                               path("feedback.jsonl"), path("batch")}
                  + more);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CliRunner> m_cli;
};

QTEST_GUILESS_MAIN(TestThread)
#include "tst_thread.moc"
