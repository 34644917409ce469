// SPDX-License-Identifier: GPL-3.0-or-later
// An export that is stopped from the keyboard, by the system or by a terminal that closes takes
// away what it had written; one that has no time for that leaves it to the next.
#include "tests/support/clirunner.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace bluepencil::test;

namespace {

constexpr int mostMs = 120'000;
constexpr auto anything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

// What is asked, and what became of it.
QByteArray items()
{
    return quoted("{'external_id':'a','messages':[{'role':'user','content':'Why?'}],'draft':'So.'}")
        + '\n'
        + quoted(
               "{'external_id':'b','messages':[{'role':'user','content':'When?'}],'draft':'Now.'}")
        + '\n';
}

QByteArray decisions()
{
    return quoted("{'external_id':'a','action':'approve'}") + '\n'
        + quoted("{'external_id':'b','action':'edit','final_text':'At noon.'}") + '\n';
}

} // namespace

class TestInterrupted : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_cli = std::make_unique<CliRunner>(path("w.bluepencil"));
        QVERIFY(writeFile(path("items.jsonl"), items()) && writeFile(path("d.jsonl"), decisions()));
        QCOMPARE(m_cli->run({"import", path("items.jsonl")}).exitCode, 0);
        QCOMPARE(m_cli->run({"decide", path("d.jsonl"), "--reviewer", "r"}).exitCode, 0);
        QCOMPARE(::mkfifo(path("pipe").toLocal8Bit().constData(), 0600), 0);
    }

    void takesAwayWhatItWrote_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("interrupted") << SIGINT;
        QTest::newRow("terminated") << SIGTERM;
        QTest::newRow("hung up") << SIGHUP;
    }

    void takesAwayWhatItWrote()
    {
        QFETCH(int, signal);
        QProcess process;
        QVERIFY(isUnderWay(process));
        QCOMPARE(::kill(pid_t(process.processId()), signal), 0);
        QVERIFY(says(process, "stopping"));
        QVERIFY(goesOn());
        QVERIFY(process.waitForFinished(mostMs));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(says(process, "the export was cancelled"));
        QVERIFY(!QFileInfo::exists(path("out")));
        QCOMPARE(m_cli->run({"batches", "list"}).lines().size(), 0);
    }

    void endsAtOnceTheSecondTime()
    {
        QProcess process;
        QVERIFY(isUnderWay(process));
        const auto pid = pid_t(process.processId());
        QCOMPARE(::kill(pid, SIGINT), 0);
        QVERIFY(says(process, "stopping"));
        QCOMPARE(::kill(pid, SIGINT), 0);
        QVERIFY(process.waitForFinished(mostMs));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QCOMPARE(staged().size(), 1);
        const QByteArray left = path("out/").toUtf8() + staged().front().toUtf8();
        const CliResult asked = m_cli->run({"doctor"});
        QCOMPARE(asked.exitCode, 1);
        QVERIFY2(asked.out.contains("problem: " + left + " was left behind by an export"),
                 asked.out.constData());
        // Under another name, and gone all the same.
        const CliResult again = m_cli->run(command("out/other"));
        QVERIFY2(again.exitCode == 0, again.err.constData());
        QCOMPARE(QDir(path("out")).entryList(anything), QStringList {"other"});
        const CliResult well = m_cli->run({"doctor"});
        QVERIFY2(well.exitCode == 0, well.out.constData());
        const QStringList noted = QDir(m_folder->path()).entryList({"*-exporting-*"}, anything);
        QCOMPARE(noted, QStringList());
    }

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }

    [[nodiscard]] QStringList command(const char *out) const
    {
        return {"export", "--format", "openai-chat", "--privacy", "none", "--out", path(out)};
    }

    [[nodiscard]] QStringList staged() const
    {
        return QDir(path("out")).entryList({".batch.bluepencil-*"}, QDir::Dirs | QDir::Hidden);
    }

    // With a folder of its own, waiting for somebody to write into the pipe.
    [[nodiscard]] bool isUnderWay(QProcess &process)
    {
        m_said.clear();
        process.start(CliRunner::program(),
                      QStringList {"--workspace", m_cli->workspace()} + command("out/batch")
                          + QStringList {"--decontaminate", path("pipe")});
        return process.waitForStarted()
            && QTest::qWaitFor([this] { return !staged().isEmpty(); }, mostMs)
            && process.processId() > 0;
    }

    [[nodiscard]] bool says(QProcess &process, const char *words)
    {
        return QTest::qWaitFor(
            [&] {
                m_said += process.readAllStandardError();
                return m_said.contains(words);
            },
            mostMs);
    }

    [[nodiscard]] bool goesOn() const
    {
        const QByteArray name = path("pipe").toLocal8Bit();
        int descriptor = -1;
        const bool isRead = QTest::qWaitFor(
            [&] {
                descriptor = ::open(name.constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
                return descriptor >= 0;
            },
            mostMs);
        if (!isRead)
            return false;
        constexpr QByteArrayView text = "to judge by\n";
        const ssize_t written = ::write(descriptor, text.data(), std::size_t(text.size()));
        ::close(descriptor);
        return written == text.size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CliRunner> m_cli;
    QByteArray m_said;
};

QTEST_GUILESS_MAIN(TestInterrupted)
#include "tst_interrupted.moc"
