// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewsession.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace bluepencil {

class RemoteDesk;
class RemoteLine;
class SqlReviewQueue;
class Workspace;

// What work on the service's thread finds there.
struct ReviewDesk {
    Workspace &workspace; // of a remote one the journal, which has no items of its own
    ReviewQueue &queue;
    Database &database; // the workspace's
    ReviewSession &session;
    const Clock &clock;
    const RandomSource &random;
    SqlReviewQueue *store = nullptr; // the queue, if the workspace itself is open
    RemoteDesk *remote = nullptr; // else where it is
};

// The review session on a thread of its own, with its own connection. Calls return at once; what
// they find comes back by a future, in the order of the calls. Use
// `.then(context, [](Result<T> r) { … })`: the continuation runs on the context's thread. Qt 6.4
// wants the context alive when the work is done, so stop() comes before its end.
class ReviewService final : public QObject {
    Q_OBJECT

public:
    struct Config {
        QString workspacePath; // or the address of a gateway
        ReviewSession::Config session; // of a gateway the token says who works
        bool create = true;
        int busyTimeoutMs = 5000;
        QByteArray token {}; // for the gateway
        QString stationFolder {}; // of the journals for gateways; empty: in the user's data folder
    };

    struct Opened {
        bool readOnly = false; // newer than the program, or its file cannot be written
        int schemaVersion = 0;
        QString workspaceId;
        std::vector<Delivery> deliveries; // what an earlier run had left
        QString reviewer {}; // who works
        bool offline = false; // there was no contact to the gateway
        qint64 othersWaiting = 0; // decisions that others who use this machine have not sent yet
    };

    // `clock` must outlive the service.
    ReviewService(Config config, const Clock &clock, RandomSource random,
                  QObject *parent = nullptr);
    ~ReviewService() override; // stops
    Q_DISABLE_COPY_MOVE(ReviewService)

    // Opens the workspace and starts the session. Once; until then every run() fails.
    [[nodiscard]] QFuture<Result<Opened>> open();

    // Runs f(ReviewDesk &) -> Result<T> on the service's thread. If the workspace could not be
    // opened the reason comes back instead.
    template <typename F> auto run(F work) -> QFuture<std::invoke_result_t<F, ReviewDesk &>>
    {
        using R = std::invoke_result_t<F, ReviewDesk &>;
        auto promise = std::make_shared<QPromise<R>>();
        QFuture<R> future = promise->future();
        promise->start();
        post([this, promise, work = std::move(work)]() mutable {
            if (m_desk)
                promise->addResult(work(*m_desk));
            else
                promise->addResult(R(tl::unexpected<Error>(m_problem)));
            promise->finish();
        });
        return future;
    }

    // Finishes what was asked for, closes the connection and ends the thread. Nothing runs after.
    void stop();

    [[nodiscard]] const Config &config() const { return m_config; }

    [[nodiscard]] const RandomSource &random() const { return m_random; }

    // A gateway has it, and this is a workstation of its own.
    [[nodiscard]] bool isRemote() const { return m_line != nullptr; }

    // Another token for the same gateway. Of another subject it sends nothing.
    void setToken(const QByteArray &token);
    // The one that is good now; empty unless it is remote. From any thread.
    [[nodiscard]] QByteArray token() const;

    // Who the gateway said works here; on the thread that reads config().
    void setReviewer(const QString &reviewer) { m_config.session.reviewer = reviewer; }

Q_SIGNALS:
    // Others may have changed what waits: look again. On PostgreSQL alone; heard at once, and four
    // times a minute in case something was not heard.
    void hinted();
    // The holder of a slot lost it.
    void revoked(qint64 slotId);

private:
    struct Rooms;

    void post(std::function<void()> work);
    [[nodiscard]] Result<Opened> openHere();
    [[nodiscard]] Result<Opened> openRemote();
    [[nodiscard]] Result<Opened> startSession(Opened opened);
    void listenHere();

    Config m_config;
    const Clock &m_clock;
    RandomSource m_random;
    std::unique_ptr<RemoteLine> m_line; // of a gateway
    std::atomic<bool> m_isStopping = false;
    QThread m_thread;
    std::unique_ptr<QObject> m_worker; // lives in m_thread

    // Touched on m_thread alone.
    std::unique_ptr<Rooms> m_rooms;
    std::optional<ReviewDesk> m_desk;
    Error m_problem;
};

} // namespace bluepencil
