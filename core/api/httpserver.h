// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/httpconnection.h"

#include <QHash>
#include <QString>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

namespace bluepencil {

// Where to listen: "127.0.0.1:8787", "[::1]:8787"; port 0 takes a free one.
struct ListenAddress {
    QString host;
    quint16 port = 0;

    [[nodiscard]] bool isLoopback() const;
};

[[nodiscard]] Result<ListenAddress> parseListenAddress(const QString &text); // InvalidArgument

// Accepts connections and serves each on a thread of its own, out of a fixed number. What comes
// when all have been busy for too long is told to come back.
class HttpServer {
public:
    // `identity` may be null: no TLS. The handler runs on the server's threads.
    HttpServer(HttpHandler handler, const HttpLimits &limits,
               std::shared_ptr<TlsIdentity> identity);
    ~HttpServer(); // stops
    Q_DISABLE_COPY_MOVE(HttpServer)

    [[nodiscard]] Result<> start(const ListenAddress &address);

    [[nodiscard]] quint16 port() const { return m_port; }

    [[nodiscard]] bool isTls() const { return m_identity != nullptr; }

    [[nodiscard]] int connectionCount() const { return m_count; }

    // Accepts no more, and no connection may stay after the answer that is under way.
    void refuseMore();
    // That, and lets what is under way end; what has not ended after `patienceMs` is cut
    // off. Returns when all threads have ended.
    void stop(int patienceMs);

private:
    void acceptLoop();
    void take(int descriptor, const QByteArray &remote);
    void refuse(int descriptor, const QByteArray &why) const;
    [[nodiscard]] bool takePlace(const QByteArray &remote);
    void leavePlace(const QByteArray &remote);
    void work();
    [[nodiscard]] bool mayStay() const;

    HttpLimits m_limits;
    std::shared_ptr<TlsIdentity> m_identity;
    HttpProtocol m_protocol;
    int m_listener = -1;
    int m_stopEvent = -1; // can be read once the server stops
    quint16 m_port = 0;
    std::thread m_acceptor;
    std::vector<std::thread> m_threads;
    std::mutex m_mutex;
    std::condition_variable m_cameIn;
    std::condition_variable m_ended;
    std::deque<std::unique_ptr<HttpSocket>> m_waiting;
    std::set<HttpSocket *> m_served;
    QHash<QByteArray, int> m_places; // connections by where they come from
    std::atomic_int m_count = 0; // connections, waiting and served
    std::atomic_int m_waitingCount = 0;
    std::atomic_bool m_stopping = false;
};

} // namespace bluepencil
