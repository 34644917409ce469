// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reviewservice.h"

#include "core/queue/rights/clearingturn.h"
#include "core/queue/sqlreviewqueue.h"
#include "core/review/remotedesk.h"
#include "core/store/database/notifications.h"
#include "core/store/database/postgres.h"
#include "core/store/workspace.h"

#include <QTimer>

namespace bluepencil {

// Declared in the order of need, so that they go in the other order.
struct ReviewService::Rooms {
    std::unique_ptr<RemoteDesk> remote;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<SqlReviewQueue> queue;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<ReviewSession> session;
    std::unique_ptr<Notifications> notifications;
    std::unique_ptr<QTimer> poll;
};

ReviewService::ReviewService(Config config, const Clock &clock, RandomSource random,
                             QObject *parent)
    : QObject(parent)
    , m_config(std::move(config))
    , m_clock(clock)
    , m_random(std::move(random))
    , m_worker(std::make_unique<QObject>())
    , m_problem {Error::Code::Cancelled, QStringLiteral("the workspace is not open"), {}, {}}
{
    if (const auto address = gatewayAddress(m_config.workspacePath))
        m_line = std::make_unique<RemoteLine>(Connection {*address, m_config.token});
    m_thread.setObjectName(QStringLiteral("review"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

ReviewService::~ReviewService()
{
    stop();
}

void ReviewService::setToken(const QByteArray &token)
{
    if (m_line)
        m_line->transport.setToken(token);
}

QByteArray ReviewService::token() const
{
    return m_line ? m_line->transport.token() : QByteArray();
}

void ReviewService::stop()
{
    if (!m_thread.isRunning())
        return;
    m_isStopping = true;
    if (m_line)
        m_line->interrupt(); // what is journalled goes out at the next start
    // Posted last, so it runs after all that was asked for; the connection closes in its thread.
    post([this] {
        m_desk.reset();
        m_rooms.reset();
        m_problem = {Error::Code::Cancelled, QStringLiteral("the workspace was closed"), {}, {}};
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

void ReviewService::post(std::function<void()> work)
{
    const auto patiently = [this, work = std::move(work)] {
        std::optional<ClearingPatience> patience;
        if (m_desk && m_desk->store != nullptr)
            patience.emplace(m_desk->database, [this] { return m_isStopping.load(); });
        work();
    };
    QMetaObject::invokeMethod(m_worker.get(), patiently, Qt::QueuedConnection);
}

QFuture<Result<ReviewService::Opened>> ReviewService::open()
{
    auto promise = std::make_shared<QPromise<Result<Opened>>>();
    QFuture<Result<Opened>> future = promise->future();
    promise->start();
    post([this, promise] {
        Result<Opened> opened = openHere();
        if (!opened) {
            m_problem = opened.error();
            m_desk.reset();
            m_rooms.reset();
        }
        promise->addResult(std::move(opened));
        promise->finish();
    });
    return future;
}

Result<ReviewService::Opened> ReviewService::openHere()
{
    if (m_line)
        return openRemote();
    if (isHttpAddress(m_config.workspacePath)) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("is no address of a gateway"),
                    m_config.workspacePath,
                    QStringLiteral("give it as https://host, perhaps with a port and a path"));
    }
    auto workspace = Workspace::open(m_config.workspacePath, m_clock, m_random, m_config.create,
                                     m_config.busyTimeoutMs);
    if (!workspace)
        return fail(workspace.error());
    m_rooms = std::make_unique<Rooms>();
    m_rooms->workspace = std::move(*workspace);
    Workspace &store = *m_rooms->workspace;
    m_rooms->queue = std::make_unique<SqlReviewQueue>(store, m_clock, m_random);
    m_rooms->journal = std::make_unique<Journal>(store.database(), m_clock);
    m_rooms->session = std::make_unique<ReviewSession>(*m_rooms->queue, *m_rooms->journal, m_clock,
                                                       m_random, m_config.session);
    m_desk.emplace(ReviewDesk {store, *m_rooms->queue, store.database(), *m_rooms->session, m_clock,
                               m_random, m_rooms->queue.get()});
    return startSession({store.database().isReadOnly(),
                         store.schemaVersion(),
                         store.id(),
                         {},
                         m_config.session.reviewer});
}

Result<ReviewService::Opened> ReviewService::openRemote()
{
    RemoteDesk::Config config;
    config.connection = {*gatewayAddress(m_config.workspacePath), m_line->transport.token()};
    config.folder
        = m_config.stationFolder.isEmpty() ? defaultStationFolder() : m_config.stationFolder;
    // Somebody sits before it: found to be away soon, rather than asked again for long.
    config.rules.overallMs = 5000;
    config.rules.attemptMs = 4000;
    config.rules.backoffMs = 250;
    config.rules.opensAfter = 3;
    auto remote = RemoteDesk::open(config, *m_line, m_clock, m_random);
    if (!remote)
        return fail(remote.error());
    m_rooms = std::make_unique<Rooms>();
    m_rooms->remote = std::move(*remote);
    RemoteDesk &desk = *m_rooms->remote;
    Workspace &store = desk.journal();
    ReviewSession::Config session = m_config.session;
    session.reviewer = desk.subject();
    session.isRemote = true;
    m_rooms->journal = std::make_unique<Journal>(store.database(), m_clock);
    m_rooms->session = std::make_unique<ReviewSession>(desk.queue(), *m_rooms->journal, m_clock,
                                                       m_random, session);
    desk.queue().setErased(
        [held = m_rooms->session.get()](const QStringList &itemIds) { held->forget(itemIds); });
    m_desk.emplace(ReviewDesk {store, desk.queue(), store.database(), *m_rooms->session, m_clock,
                               m_random, nullptr, &desk});
    Opened opened {
        store.database().isReadOnly(), store.schemaVersion(), store.id(), {}, desk.subject()};
    opened.offline = desk.isOffline();
    opened.othersWaiting = desk.othersWaiting();
    auto started = startSession(std::move(opened));
    if (!started)
        return started;
    for (const LostText &lost : desk.queue().takeLost()) {
        Delivery delivery;
        delivery.itemId = lost.itemId;
        delivery.externalId = lost.externalId;
        delivery.producer = lost.producer;
        delivery.action = Action::Edit;
        delivery.refusal = Error {Error::Code::LeaseLost, {}, lost.externalId, {}};
        delivery.keptText = lost.text;
        started->deliveries.push_back(std::move(delivery));
    }
    return started;
}

Result<ReviewService::Opened> ReviewService::startSession(Opened opened)
{
    if (opened.readOnly)
        return opened;
    Result<std::vector<Delivery>> deliveries = m_rooms->session->start();
    // Without contact what waits goes on waiting, and what is held is worked on.
    if (!deliveries && !(m_line && isAway(deliveries.error().code)))
        return fail(deliveries.error());
    if (deliveries)
        opened.deliveries = std::move(*deliveries);
    if (isPostgresAddress(m_config.workspacePath))
        listenHere();
    return opened;
}

// A hint is only quick; what was not heard is found by looking.
void ReviewService::listenHere()
{
    constexpr int pollMs = 15'000;
    m_rooms->notifications = std::make_unique<Notifications>(m_config.workspacePath);
    Notifications &notifications = *m_rooms->notifications;
    connect(&notifications, &Notifications::ready, this, &ReviewService::hinted);
    connect(&notifications, &Notifications::reread, this, &ReviewService::hinted);
    connect(&notifications, &Notifications::revoked, this, &ReviewService::revoked);
    notifications.start();
    m_rooms->poll = std::make_unique<QTimer>();
    connect(m_rooms->poll.get(), &QTimer::timeout, this, &ReviewService::hinted);
    m_rooms->poll->start(pollMs);
}

} // namespace bluepencil
