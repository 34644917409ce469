// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/remote/httpreviewqueue.h"
#include "core/queue/remote/networktransport.h"

#include <QFuture>
#include <QMutex>
#include <QObject>
#include <QThread>

#include <memory>

namespace bluepencil {

// What is wrong with a connection, the first thing that is.
enum class ConnectionVerdict {
    Good,
    BadAddress,
    HostNotFound,
    Refused,
    TimedOut,
    Cut,
    Certificate,
    SendsOn, // to `detail`
    NoGateway, // something else answers
    Busy,
    TooNew, // the server, for this program
    TooOld,
    NoToken,
    UnknownToken,
    ProducersToken,
    Other,
};

struct ConnectionReport {
    ConnectionVerdict verdict = ConnectionVerdict::Other;
    CertificateProblem certificate = CertificateProblem::None;
    QString detail; // the library's words, an address, or a version
    Who who; // with a token that is known
    bool isReadable = false; // without TLS, and not on this machine: others can read along
};

// Asks the gateway for its version and whose the token is; ends within 15 seconds.
[[nodiscard]] ConnectionReport checkConnection(HttpTransport &transport, bool hasToken);

// The same on a thread of its own. GUI thread.
class ConnectionTester final : public QObject {
    Q_OBJECT

public:
    explicit ConnectionTester(QObject *parent = nullptr);
    ~ConnectionTester() override; // ends the test under way
    Q_DISABLE_COPY_MOVE(ConnectionTester)

    // An earlier test that is still under way ends.
    [[nodiscard]] QFuture<ConnectionReport> test(const QString &address, const QByteArray &token);

private:
    void cancel();

    QThread m_thread;
    std::unique_ptr<QObject> m_worker; // lives in m_thread
    QMutex m_mutex;
    std::shared_ptr<NetworkTransport> m_transport; // of the test under way
};

} // namespace bluepencil
