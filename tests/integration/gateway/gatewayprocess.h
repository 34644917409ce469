// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace bluepencil::test {

// The bluepencil-gateway of this build on one workspace, on a free port of this machine.
class GatewayProcess {
public:
    explicit GatewayProcess(QString workspace);
    ~GatewayProcess();
    Q_DISABLE_COPY_MOVE(GatewayProcess)

    // Empty if it listens, else why it does not. `options` as on its command line.
    [[nodiscard]] QString start(const QStringList &options = {});
    // Asks it to end; after how many milliseconds it had, or -1 if it has not after ten seconds.
    [[nodiscard]] qint64 stop();
    void kill(); // at once, as a crash would

    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

    [[nodiscard]] quint16 port() const { return m_port; }

    [[nodiscard]] QString address() const; // http://127.0.0.1:PORT

    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }

    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

    [[nodiscard]] QByteArray log(); // all that it has written until now

    // What it tells a monitoring system; -1 if nothing. It must have been started with
    // "--metrics-address 127.0.0.1:0".
    [[nodiscard]] int figure(const QByteArray &name);

    [[nodiscard]] static QString program();

private:
    QString m_workspace;
    QProcess m_process;
    QByteArray m_log;
    quint16 m_port = 0;
};

} // namespace bluepencil::test
