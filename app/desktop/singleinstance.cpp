// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include "core/base/ids.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

namespace bluepencil {

namespace {

constexpr int answerMs = 1000;
constexpr int pauseMs = 20;

QString instanceName(const QString &workspacePath, const QString &reviewer)
{
    const QFileInfo file(workspacePath);
    // The file may not be there yet, its folder neither.
    QString path = file.canonicalFilePath();
    if (path.isEmpty())
        path = QDir::cleanPath(file.absoluteFilePath());
    return QStringLiteral("bluepencil-") + sha256Hex({path, reviewer, QDir::homePath()}).left(24);
}

QString lockFolder()
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return own.isEmpty() ? QDir::tempPath() : own;
}

} // namespace

SingleInstance::SingleInstance(const QString &workspacePath, const QString &reviewer,
                               QObject *parent)
    : QObject(parent)
    , m_name(instanceName(workspacePath, reviewer))
    , m_lockPath(QDir(lockFolder()).filePath(m_name + QStringLiteral(".lock")))
    , m_lock(m_lockPath)
{
    m_lock.setStaleLockTime(0); // held as long as the window is open
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection())
            caller->deleteLater();
        Q_EMIT raiseWanted();
    });
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Start SingleInstance::start()
{
    if (!m_lock.tryLock(0) && m_lock.error() == QLockFile::LockFailedError)
        return raiseOther() ? Start::Raised : Start::NoAnswer;
    // Where no lock can be made a window is still better than none.
    listen();
    return Start::First;
}

// The other one may hold the lock and not listen yet.
bool SingleInstance::raiseOther() const
{
    const QDeadlineTimer end(answerMs);
    while (true) {
        QLocalSocket socket;
        socket.connectToServer(m_name);
        if (socket.waitForConnected(int(qMax<qint64>(1, end.remainingTime()))))
            return true;
        if (end.hasExpired())
            return false;
        QThread::msleep(pauseMs);
    }
}

void SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return;
    // Left over from a run that was cut off: whoever is alive holds the lock.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

} // namespace bluepencil
