// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/gateway/gatewayprocess.h"

#include "tests/integration/gateway/httppeer.h"

#include <QElapsedTimer>
#include <QRegularExpression>

namespace bluepencil::test {

GatewayProcess::GatewayProcess(QString workspace)
    : m_workspace(std::move(workspace))
{
}

GatewayProcess::~GatewayProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    if (stop() < 0)
        kill();
}

QString GatewayProcess::program()
{
    return qEnvironmentVariable("BLUEPENCIL_BIN_DIR") + QStringLiteral("/bluepencil-gateway");
}

QString GatewayProcess::address() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_port);
}

QString GatewayProcess::start(const QStringList &options)
{
    // On the port it had before, if it had one: whoever was connected finds it again.
    const QString listen = QStringLiteral("127.0.0.1:%1").arg(m_port);
    m_process.start(
        program(),
        QStringList {QStringLiteral("--workspace"), m_workspace, QStringLiteral("--listen"), listen}
            + options);
    QByteArray said;
    while (!said.contains('\n')) {
        if (!m_process.waitForReadyRead(60'000)) {
            static_cast<void>(m_process.waitForFinished(1'000));
            return QString::fromUtf8(m_process.readAllStandardError() + said)
                + m_process.errorString();
        }
        said += m_process.readAllStandardOutput();
        if (m_process.state() == QProcess::NotRunning)
            break;
    }
    m_port = said.trimmed().split(':').last().toUShort();
    return said.startsWith("listening on ") && m_port > 0 ? QString() : QString::fromUtf8(said);
}

qint64 GatewayProcess::stop()
{
    QElapsedTimer timer;
    timer.start();
    m_process.terminate();
    const bool hasEnded = m_process.waitForFinished(10'000);
    m_log += m_process.readAllStandardError();
    return hasEnded ? timer.elapsed() : -1;
}

void GatewayProcess::kill()
{
    m_process.kill();
    static_cast<void>(m_process.waitForFinished(10'000));
}

QByteArray GatewayProcess::log()
{
    static_cast<void>(m_process.waitForReadyRead(0));
    m_log += m_process.readAllStandardError();
    return m_log;
}

int GatewayProcess::figure(const QByteArray &name)
{
    static const QRegularExpression place(QStringLiteral("metrics on http://[^:]+:(\\d+)/"));
    const QRegularExpressionMatch found = place.match(QString::fromUtf8(log()));
    if (!found.hasMatch())
        return -1;
    const HttpReply reply = HttpPeer(found.captured(1).toUShort()).ask("GET", "/metrics");
    for (const QByteArray &line : reply.body.split('\n')) {
        if (line.startsWith(name + ' '))
            return line.mid(name.size() + 1).toInt();
    }
    return -1;
}

} // namespace bluepencil::test
