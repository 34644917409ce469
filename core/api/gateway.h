// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/call.h"
#include "core/api/httpserver.h"
#include "core/api/metricsdesk.h"
#include "core/api/ratelimiter.h"
#include "core/api/seats.h"
#include "core/api/tokendesk.h"
#include "core/dataset/clearing/clearingahead.h"

#include <QThread>

#include <memory>
#include <optional>
#include <thread>

namespace bluepencil {

// The contract over HTTP: resources/openapi/bluepencil.yaml. It keeps nothing of its own, so that
// any number of gateways may stand before one workspace. Threads: many for connections, none of
// which touches the database; a few for the database, each with its connection; one that listens
// for hints of others (PostgreSQL), one for the correction memory, one for what people look up
// beside their work, one that sweeps now and then.
class Gateway {
public:
    struct Options {
        QString workspace; // a file, or postgresql://…
        ListenAddress listen {QStringLiteral("127.0.0.1"), 8787};
        QString certificate; // PEM files; both or none
        QString key;
        // Where a monitoring system of this machine gets its figures, without a token; loopback
        // alone. A listener of its own: what it tells names no person and no case, so that no token
        // of a supervisor has to lie in its configuration, and it answers while all threads for
        // requests are taken.
        std::optional<ListenAddress> metrics;
        HttpLimits http;
        int databaseThreads = 6; // on SQLite one, for there is one writer at a time
        int waitingSeats = 192;
        int waitingOfOne = 32; // of those, by one token
        double requestsPerSecond = 200; // of one token; twice as many in a burst
        qint64 sweepMs = 5'000;
        // Clears decisions of personal data in the background for exports of this user on this
        // machine (core/dataset/clearing/clearingahead.h).
        bool clearsAhead = false;
        // Gets one line for each request: no content, no token, no id of anybody's case.
        std::function<void(const QByteArray &line)> log;
    };

    // `clock` must outlive the gateway.
    Gateway(Options options, const Clock &clock, RandomSource random);
    ~Gateway(); // stops
    Q_DISABLE_COPY_MOVE(Gateway)

    [[nodiscard]] Result<> start();
    // Answers who waits, lets what is under way end, and is over within five seconds.
    void stop();

    [[nodiscard]] quint16 port() const { return m_server ? m_server->port() : quint16(0); }

    // 0 where there is none.
    [[nodiscard]] quint16 metricsPort() const
    {
        return m_metricsServer ? m_metricsServer->port() : quint16(0);
    }

    [[nodiscard]] int waitingCount() const { return m_room.taken(); }

private:
    [[nodiscard]] HttpReply handle(const HttpHead &head, const HttpBody &body);
    [[nodiscard]] RouteAnswer admit(const HttpHead &head, const HttpBody &body, Call &call,
                                    QByteArray *routeName);
    [[nodiscard]] QString requestIdOf(const HttpHead &head) const;
    [[nodiscard]] Result<> listenForMetrics();
    void listenForHints();
    void sweepLoop();
    void finishClearing(Desk &desk); // what an erasure that was cut off left

    Options m_options;
    const Clock &m_clock;
    RandomSource m_random;
    DatabasePool m_pool;
    LeaseDesk m_leases;
    WaitingRoom m_room;
    TokenDesk m_tokens;
    RateLimiter m_rate;
    RateLimiter m_strangers; // whoever has no token, by address
    RateLimiter m_open; // what needs none, by address
    MetricsDesk m_metrics;
    std::unique_ptr<MemoryService> m_memory;
    Seats m_memorySeats;
    std::unique_ptr<SideDesk> m_beside;
    std::unique_ptr<ClearingKeeper> m_clearing; // told on m_sweeper alone; nullptr: nobody does
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<HttpServer> m_metricsServer;
    QThread m_hintThread;
    std::thread m_sweeper;
    std::mutex m_sweepMutex;
    std::condition_variable m_sweepStop;
    std::atomic_bool m_isSweeping = false;
    std::optional<qint64> m_clearingFailedAt; // belongs to whoever sweeps
    bool m_stopping = false;
};

} // namespace bluepencil
