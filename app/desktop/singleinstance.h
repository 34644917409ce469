// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace bluepencil {

// One window per reviewer and workspace: a second start raises the first and ends. Who holds the
// lock is the one; it is left behind by none but a process that ended hard, and that of a dead
// process counts for nothing. The socket, by which the second reaches the first, is only ever taken
// by who holds the lock.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    enum class Start {
        First, // from now on this is the one
        Raised, // there is another, which was asked to come to the front
        NoAnswer, // there is another, which does not hear
    };

    SingleInstance(const QString &workspacePath, const QString &reviewer,
                   QObject *parent = nullptr);
    ~SingleInstance() override;
    Q_DISABLE_COPY_MOVE(SingleInstance)

    [[nodiscard]] Start start();

    [[nodiscard]] const QString &lockPath() const { return m_lockPath; }

Q_SIGNALS:
    void raiseWanted();

private:
    [[nodiscard]] bool raiseOther() const;
    void listen();

    QString m_name;
    QString m_lockPath;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace bluepencil
