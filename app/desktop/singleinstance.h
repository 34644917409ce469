// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace bluepencil {

// One window per reviewer and workspace: a second start raises the first and ends.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    SingleInstance(const QString &workspacePath, const QString &reviewer,
                   QObject *parent = nullptr);
    ~SingleInstance() override;
    Q_DISABLE_COPY_MOVE(SingleInstance)

    // True if there is another one, which was asked to come to the front.
    [[nodiscard]] bool raiseOther();
    // From now on this is the one.
    void listen();

Q_SIGNALS:
    void raiseWanted();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace bluepencil
