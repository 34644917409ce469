// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/queue/remote/httpreviewqueue.h"

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QString>
#include <QThread>

#include <memory>
#include <vector>

namespace bluepencil::test {

// What goes wrong with requests whose first line begins with `match`, so many times.
struct Fault {
    enum class Kind {
        LoseRequest, // the connection ends before anything was done
        LoseReply, // it is done, and the connection ends
        CutReply, // it is done, and half of the answer comes
        Hang, // it is done, and nothing comes
        Twice, // something on the way does it twice; the second answer comes
        Answer, // it is not done; `head` and `body` come, whatever they are
        Garble, // it is done, and bytes without any sense come
    };

    QByteArray match;
    Kind kind = Kind::LoseReply;
    int times = 1;
    QByteArray head {}; // "503 Busy\r\nRetry-After: 1"
    QByteArray body {};
};

struct TokenOwner {
    QByteArray token;
    QString subject;
    QString role = QStringLiteral("reviewer");
};

// A gateway in a thread of its own, with the paths that a workstation uses, over a real SQLite
// workspace. It misbehaves as told.
class FakeGateway {
public:
    // `clock` must outlive it. With `certificate` (PEM, key and certificate) it speaks TLS.
    FakeGateway(QString workspacePath, const Clock &clock, QByteArray certificate = {});
    ~FakeGateway();
    Q_DISABLE_COPY_MOVE(FakeGateway)

    void start(); // on the same port as before
    void stop(); // connections end, too

    [[nodiscard]] QString address() const;

    [[nodiscard]] quint16 port() const { return m_port; }

    void setOwners(const std::vector<TokenOwner> &owners);
    void setApi(const QByteArray &version); // empty: says none
    void setEpoch(const QByteArray &epoch);
    void setErasures(const std::vector<ErasedItems> &erasures, int perPage = 500);
    void plan(const std::vector<Fault> &faults); // in place of those before
    // First lines, as "POST /v1/leases".
    [[nodiscard]] QList<QByteArray> requests() const;
    [[nodiscard]] int count(const QByteArray &beginning) const;
    [[nodiscard]] QList<QByteArray> acks() const; // bodies

private:
    class Server;

    QThread m_thread;
    std::unique_ptr<Server> m_server; // lives in m_thread
    bool m_isTls = false;
    quint16 m_port = 0;
};

} // namespace bluepencil::test
