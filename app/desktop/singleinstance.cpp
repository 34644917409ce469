// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include "core/base/ids.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

namespace bluepencil {

namespace {

constexpr int answerMs = 1000;

} // namespace

SingleInstance::SingleInstance(const QString &workspacePath, const QString &reviewer,
                               QObject *parent)
    : QObject(parent)
{
    const QFileInfo file(workspacePath);
    // The file may not be there yet, its folder neither.
    QString path = file.canonicalFilePath();
    if (path.isEmpty())
        path = QDir::cleanPath(file.absoluteFilePath());
    m_name = QStringLiteral("bluepencil-") + sha256Hex({path, reviewer, QDir::homePath()}).left(24);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection())
            caller->deleteLater();
        Q_EMIT raiseWanted();
    });
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::raiseOther()
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(answerMs);
}

void SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return;
    // Nobody answered before: the name is left over from a run that was cut off.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

} // namespace bluepencil
