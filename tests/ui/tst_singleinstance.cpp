// SPDX-License-Identifier: GPL-3.0-or-later
// One window per reviewer and workspace, whatever an earlier run has left behind.
#include "app/desktop/singleinstance.h"

#include <QFile>
#include <QLocalServer>
#include <QProcess>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;

class TestSingleInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QFile::setPermissions(m_folder->path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder->path()));
    }

    void theSecondRaisesTheFirst();
    void othersAreNotInTheWay();
    void whoEndedIsNotInTheWay();
    void whoCrashedIsNotInTheWay();
    void whoCrashedLeftAPidToAnother();
    void whoDoesNotHearIsSaid();
    void aTakenSocketIsNoWindow();

private:
    [[nodiscard]] QString workspace() const
    {
        return m_folder->filePath(QStringLiteral("w.bluepencil"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const QString m_ann = QStringLiteral("ann");
};

void TestSingleInstance::theSecondRaisesTheFirst()
{
    SingleInstance first(workspace(), m_ann);
    QSignalSpy raised(&first, &SingleInstance::raiseWanted);
    QVERIFY(first.start() == SingleInstance::Start::First);
    SingleInstance second(workspace(), m_ann);
    QVERIFY(second.start() == SingleInstance::Start::Raised);
    QTRY_COMPARE(raised.count(), 1);
    SingleInstance third(workspace(), m_ann);
    QVERIFY(third.start() == SingleInstance::Start::Raised);
    QTRY_COMPARE(raised.count(), 2);
}

void TestSingleInstance::othersAreNotInTheWay()
{
    SingleInstance first(workspace(), m_ann);
    QVERIFY(first.start() == SingleInstance::Start::First);
    SingleInstance other(workspace(), QStringLiteral("bob"));
    QVERIFY(other.start() == SingleInstance::Start::First);
    SingleInstance elsewhere(workspace() + u'2', m_ann);
    QVERIFY(elsewhere.start() == SingleInstance::Start::First);
}

void TestSingleInstance::whoEndedIsNotInTheWay()
{
    {
        SingleInstance first(workspace(), m_ann);
        QVERIFY(first.start() == SingleInstance::Start::First);
        QVERIFY(QFile::exists(first.lockPath()));
    }
    SingleInstance next(workspace(), m_ann);
    QVERIFY(!QFile::exists(next.lockPath()));
    QVERIFY(next.start() == SingleInstance::Start::First);
}

// Its lock names a process that is gone.
void TestSingleInstance::whoCrashedIsNotInTheWay()
{
    QProcess gone;
    gone.start(QStringLiteral("/bin/true"), QStringList());
    QVERIFY(gone.waitForStarted());
    const qint64 pid = gone.processId();
    QVERIFY(gone.waitForFinished());
    SingleInstance next(workspace(), m_ann);
    {
        QFile lock(next.lockPath());
        QVERIFY(lock.open(QIODevice::WriteOnly));
        const QByteArray lines = QByteArray::number(pid) + "\nbluepencil\n"
            + QSysInfo::machineHostName().toUtf8() + '\n' + QSysInfo::machineUniqueId() + '\n'
            + QSysInfo::bootUniqueId() + '\n';
        QCOMPARE(lock.write(lines), lines.size());
    }
    QVERIFY(next.start() == SingleInstance::Start::First);
    SingleInstance second(workspace(), m_ann);
    QVERIFY(second.start() == SingleInstance::Start::Raised);
}

// The number of the one that crashed belongs to somebody else by now, who is alive.
void TestSingleInstance::whoCrashedLeftAPidToAnother()
{
    QProcess alive;
    alive.start(QStringLiteral("/bin/sleep"), {QStringLiteral("600")});
    QVERIFY(alive.waitForStarted());
    SingleInstance next(workspace(), m_ann);
    const auto lines = [&](const QString &program) {
        return QByteArray::number(alive.processId()) + '\n' + program.toUtf8() + '\n'
            + QSysInfo::machineHostName().toUtf8() + '\n' + QSysInfo::machineUniqueId() + '\n'
            + QSysInfo::bootUniqueId() + '\n';
    };
    const auto leave = [&](const QString &program) {
        QFile lock(next.lockPath());
        const QByteArray bytes = lines(program);
        return lock.open(QIODevice::WriteOnly) && lock.write(bytes) == bytes.size();
    };
    // Were it this program's own, it would hold.
    QVERIFY(leave(QStringLiteral("sleep")));
    QVERIFY(next.start() == SingleInstance::Start::NoAnswer);
    QVERIFY(leave(QStringLiteral("bluepencil")));
    QVERIFY(next.start() == SingleInstance::Start::First);
    alive.kill();
    QVERIFY(alive.waitForFinished());
}

void TestSingleInstance::whoDoesNotHearIsSaid()
{
    SingleInstance second(workspace(), m_ann);
    QLockFile held(second.lockPath());
    held.setStaleLockTime(0);
    QVERIFY(held.tryLock(0));
    QVERIFY(second.start() == SingleInstance::Start::NoAnswer);
}

// A program that listens under the name and holds no lock is no window of ours.
void TestSingleInstance::aTakenSocketIsNoWindow()
{
    QString name;
    {
        SingleInstance first(workspace(), m_ann);
        name = QFileInfo(first.lockPath()).completeBaseName();
    }
    QLocalServer stranger;
    QVERIFY(stranger.listen(name));
    SingleInstance first(workspace(), m_ann);
    QSignalSpy raised(&first, &SingleInstance::raiseWanted);
    QVERIFY(first.start() == SingleInstance::Start::First);
    SingleInstance second(workspace(), m_ann);
    QVERIFY(second.start() == SingleInstance::Start::Raised);
    QTRY_COMPARE(raised.count(), 1);
    QVERIFY(!stranger.hasPendingConnections());
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
