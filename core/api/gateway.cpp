// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/gateway.h"

#include "core/api/routes.h"
#include "core/api/sidedesk.h"
#include "core/queue/rights/erasure.h"
#include "core/review/memoryservice.h"
#include "core/store/database/dialect.h"
#include "core/store/database/notifications.h"
#include "core/store/database/postgres.h"
#include "core/store/searchindex.h"

#include <algorithm>
#include <limits>

namespace bluepencil {

namespace {

constexpr int stopPatienceMs = 3'500;
constexpr double strangersPerSecond = 10;
constexpr double openPerSecond = 50; // of what needs no token, from one address
constexpr int wokenByHint = 4; // who gets something wakes the next
constexpr int everyone = std::numeric_limits<int>::max();
constexpr int fillEverySweeps = 12;
constexpr qint64 clearAgainMs = qint64 {60} * 60 * 1000; // each time goes through the whole file
constexpr qsizetype longestRequestId = 64;
constexpr int metricsThreads = 4;
constexpr int metricsConnections = 16;
// Each that waits for the memory holds a thread of the server, and windows ask while people type.
constexpr int memorySeats = 32;
constexpr int memorySeatsOfOne = 4;

DatabasePool::Options poolOptions(const Gateway::Options &options)
{
    DatabasePool::Options pool;
    pool.address = options.workspace;
    // One writer at a time is all that SQLite has.
    pool.threads = isPostgresAddress(options.workspace) ? options.databaseThreads : 1;
    pool.log = options.log;
    return pool;
}

bool isIdCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-'
        || c == '_' || c == '.';
}

Error noSuchPath()
{
    return {Error::Code::NotFound, QStringLiteral("there is no such path"), QStringLiteral("path"),
            QStringLiteral("see the OpenAPI document")};
}

Error wrongRole(const TokenRecord &token)
{
    return {Error::Code::NotPermitted,
            QStringLiteral("the token is a %1's").arg(roleName(token.who.role)),
            QStringLiteral("Authorization"), QStringLiteral("use one of another role")};
}

unsigned maskOf(Who::Role role)
{
    switch (role) {
    case Who::Role::Producer:
        return Producers;
    case Who::Role::Reviewer:
        return Reviewers;
    case Who::Role::Supervisor:
        return Supervisors;
    }
    Q_UNREACHABLE();
}

HttpReply statusReply(int status, const Error &error, const QString &requestId)
{
    HttpReply reply;
    reply.status = status;
    reply.contentType = "application/problem+json";
    reply.body = problemBody(error, status, requestId);
    return reply;
}

HttpReply tooManyReply(qint64 retryAfterMs, const QString &requestId)
{
    const Error error {Error::Code::LimitExceeded, QStringLiteral("too many requests"),
                       QStringLiteral("rate"), QStringLiteral("ask less often")};
    HttpReply reply = statusReply(429, error, requestId);
    reply.body = problemBody(error, 429, requestId, retryAfterMs);
    reply.headers.emplace_back("Retry-After", QByteArray::number((retryAfterMs + 999) / 1000));
    return reply;
}

} // namespace

Gateway::Gateway(Options options, const Clock &clock, RandomSource random)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_random(std::move(random))
    , m_pool(poolOptions(m_options), clock, m_random)
    , m_leases(m_pool)
    , m_room(m_options.waitingSeats, m_options.waitingOfOne)
    , m_tokens(m_pool, clock)
    , m_rate(clock, m_options.requestsPerSecond)
    , m_strangers(clock, strangersPerSecond)
    , m_open(clock, openPerSecond)
    , m_metrics(m_pool, clock, m_options.log)
    , m_memorySeats(memorySeats, memorySeatsOfOne)
{
    m_hintThread.setObjectName(QStringLiteral("hints"));
}

Gateway::~Gateway()
{
    stop();
}

Result<> Gateway::start()
{
    std::shared_ptr<TlsIdentity> identity;
    if (!m_options.certificate.isEmpty()) {
        auto loaded = TlsIdentity::load(m_options.certificate, m_options.key);
        if (!loaded)
            return fail(loaded.error());
        identity = std::move(*loaded);
    }
    BLUEPENCIL_TRY(m_pool.start());
    m_memory = std::make_unique<MemoryService>(m_options.workspace, m_clock, m_random);
    m_beside = std::make_unique<SideDesk>(m_options.workspace, m_clock, m_random, m_options.log);
    m_server = std::make_unique<HttpServer>(
        [this](const HttpHead &head, const HttpBody &body) { return handle(head, body); },
        m_options.http, std::move(identity));
    if (const Result<> started = m_server->start(m_options.listen); !started) {
        m_server.reset();
        stop();
        return started;
    }
    if (const Result<> started = listenForMetrics(); !started) {
        stop();
        return started;
    }
    if (isPostgresAddress(m_options.workspace))
        listenForHints();
    if (m_options.clearsAhead)
        m_clearing = std::make_unique<ClearingKeeper>(m_options.workspace, m_clock);
    m_sweeper = std::thread([this] { sweepLoop(); });
    return {};
}

Result<> Gateway::listenForMetrics()
{
    if (!m_options.metrics)
        return {};
    if (!m_options.metrics->isLoopback())
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("figures are told to this machine alone"),
                    m_options.metrics->host, QStringLiteral("give an address like 127.0.0.1:9787"));
    HttpLimits limits;
    limits.threads = metricsThreads;
    limits.connections = metricsConnections;
    m_metricsServer = std::make_unique<HttpServer>(
        [this](const HttpHead &head, const HttpBody &) {
            return m_metrics.answer(head, {m_room.taken(), m_server->connectionCount()});
        },
        limits, nullptr);
    const Result<> started = m_metricsServer->start(*m_options.metrics);
    if (!started)
        m_metricsServer.reset();
    return started;
}

void Gateway::stop()
{
    {
        const std::lock_guard lock(m_sweepMutex);
        if (std::exchange(m_stopping, true))
            return;
    }
    m_sweepStop.notify_all();
    if (m_server)
        m_server->refuseMore();
    m_room.stop();
    if (m_beside)
        m_beside->stop();
    if (m_metricsServer)
        m_metricsServer->stop(0);
    if (m_server)
        m_server->stop(stopPatienceMs);
    if (m_sweeper.joinable())
        m_sweeper.join();
    m_clearing.reset();
    if (m_hintThread.isRunning()) {
        m_hintThread.quit();
        m_hintThread.wait();
    }
    if (m_memory)
        m_memory->stop();
    m_beside.reset();
    m_pool.stop();
}

void Gateway::listenForHints()
{
    auto *hints = new Notifications(m_options.workspace);
    hints->moveToThread(&m_hintThread);
    QObject::connect(&m_hintThread, &QThread::finished, hints, &QObject::deleteLater);
    using Topic = WaitingRoom::Topic;
    QObject::connect(
        hints, &Notifications::ready, hints,
        [this](const QString &queue) { m_room.wake(Topic::Leases, queue, wokenByHint); },
        Qt::DirectConnection);
    QObject::connect(
        hints, &Notifications::outcome, hints,
        [this](const QString &producer) { m_room.wake(Topic::Outcomes, producer, everyone); },
        Qt::DirectConnection);
    QObject::connect(
        hints, &Notifications::reread, hints,
        [this] {
            m_room.wake(Topic::Leases, {}, wokenByHint);
            m_room.wake(Topic::Outcomes, {}, everyone);
        },
        Qt::DirectConnection);
    QObject::connect(&m_hintThread, &QThread::started, hints, &Notifications::start);
    m_hintThread.start();
}

void Gateway::sweepLoop()
{
    int count = 0;
    std::unique_lock lock(m_sweepMutex);
    while (!m_stopping) {
        // Several gateways do not all sweep in the same moment.
        const qint64 pause = m_options.sweepMs
            + qint64(m_random() % quint64(std::max<qint64>(m_options.sweepMs / 4, 1)));
        m_sweepStop.wait_for(lock, std::chrono::milliseconds(pause), [&] { return m_stopping; });
        if (m_clearing && !m_stopping)
            m_clearing->update();
        if (m_stopping || m_isSweeping.exchange(true))
            continue;
        const bool fills = count++ % fillEverySweeps == 0;
        const bool isTaken = m_pool.post([this, fills](Desk &desk) {
            const Result<> swept = desk.queue.sweep();
            if (swept && fills) {
                static_cast<void>(fillSearchIndex(desk.database()));
                finishClearing(desk);
            }
            m_isSweeping = false;
            // What ended has outcomes.
            m_room.wake(WaitingRoom::Topic::Outcomes, {}, wokenByHint);
        });
        if (!isTaken)
            m_isSweeping = false;
    }
}

void Gateway::finishClearing(Desk &desk)
{
    const qint64 now = m_clock.steady();
    // On a server only its owner may.
    if (desk.database().dialect().hasRoles()
        || (m_clearingFailedAt && now - *m_clearingFailedAt < clearAgainMs))
        return;
    const Result<OwedErasure> finished
        = finishOwedErasure(desk.database(), m_clock.now() - ErasureAtMostMs);
    m_clearingFailedAt = finished ? std::nullopt : std::optional(now);
    if (!finished && m_options.log)
        m_options.log("erasure: " + toString(finished.error()).toUtf8());
}

QString Gateway::requestIdOf(const HttpHead &head) const
{
    const bool isUsable = !head.requestId.isEmpty() && head.requestId.size() <= longestRequestId
        && std::all_of(head.requestId.begin(), head.requestId.end(), isIdCharacter);
    if (isUsable)
        return QString::fromLatin1(head.requestId);
    return QStringLiteral("r-%1").arg(m_random(), 16, 16, QChar(u'0'));
}

// Who asks, what for, and whether they may; the body is read last.
RouteAnswer Gateway::admit(const HttpHead &head, const HttpBody &body, Call &call,
                           QByteArray *routeName)
{
    const qsizetype mark = head.target.indexOf('?');
    const Result<Found> found
        = findRoute(head.method, mark < 0 ? head.target : head.target.left(mark));
    if (!found)
        return fail(found.error());
    const Route *route = found->route;
    if (route)
        *routeName = route->path;
    if (route && route->roles == Anybody) {
        if (const qint64 wait = m_open.take(head.remote); wait > 0)
            return tooManyReply(wait, call.requestId);
    } else {
        // A stranger is slowed before the workspace is asked about what they made up.
        if (!m_tokens.knows(head.authorization)) {
            if (const qint64 wait = m_strangers.waitOf(head.remote); wait > 0)
                return tooManyReply(wait, call.requestId);
        }
        Result<TokenRecord> token = m_tokens.identify(head.authorization);
        if (!token && token.error().code == Error::Code::Unauthorized) {
            const qint64 wait = m_strangers.take(head.remote);
            if (wait > 0)
                return tooManyReply(wait, call.requestId);
        }
        if (!token)
            return fail(token.error());
        call.token = std::move(*token);
        const qint64 wait = m_rate.take(call.token.id.toLatin1());
        if (wait > 0)
            return tooManyReply(wait, call.requestId);
    }
    if (!route && found->allowed.isEmpty())
        return fail(noSuchPath());
    if (!route) {
        HttpReply reply = statusReply(
            405,
            {Error::Code::Unsupported, QStringLiteral("cannot be asked for in this way"),
             QString::fromLatin1(head.method), QStringLiteral("see the OpenAPI document")},
            call.requestId);
        reply.headers.emplace_back("Allow", found->allowed);
        return reply;
    }
    if (route->roles != Anybody && (route->roles & maskOf(call.role())) == 0)
        return fail(wrongRole(call.token));
    call.head = head;
    call.names = found->names;
    auto query = parseQuery(mark < 0 ? QByteArray() : head.target.mid(mark + 1));
    if (!query)
        return fail(query.error());
    call.query = std::move(*query);
    if (route->mostBytes > 0) {
        const bool isLines = route->mostLineBytes > 0 && call.isLines();
        if (!isLines && head.contentType != "application/json" && !head.contentType.isEmpty()) {
            return statusReply(
                415,
                {Error::Code::InvalidInput, QStringLiteral("is of a kind that is not understood"),
                 QStringLiteral("Content-Type"), QStringLiteral("send application/json")},
                call.requestId);
        }
        Result<QByteArray> bytes = body(isLines ? route->mostLineBytes : route->mostBytes);
        if (!bytes)
            return fail(bytes.error());
        call.body = std::move(*bytes);
    }
    const ApiTools tools {m_pool,   m_leases,       m_room,         m_clock,
                          m_random, m_memory.get(), &m_memorySeats, m_beside.get()};
    return route->answer(tools, call);
}

HttpReply Gateway::handle(const HttpHead &head, const HttpBody &body)
{
    const qint64 begun = m_clock.steady();
    Call call;
    call.requestId = requestIdOf(head);
    QByteArray routeName = "-";
    RouteAnswer answer = admit(head, body, call, &routeName);
    HttpReply reply
        = answer ? std::move(*answer) : problemReply(answer.error(), call.requestId, m_random);
    const QByteArray requestId = call.requestId.toLatin1();
    reply.headers.emplace_back("Bluepencil-Api", "1");
    reply.headers.emplace_back("X-Request-Id", requestId);
    reply.headers.emplace_back("Cache-Control", "no-store");
    reply.headers.emplace_back("X-Content-Type-Options", "nosniff");
    m_metrics.note(routeName, head.method, reply.status, m_clock.steady() - begun);
    if (m_options.log) {
        const QByteArray who = call.token.id.isEmpty() ? "-" : call.token.id.toLatin1();
        m_options.log(toRfc3339(m_clock.now()).toLatin1() + ' ' + requestId + ' ' + who + ' '
                      + head.method + ' ' + routeName + ' ' + QByteArray::number(reply.status) + ' '
                      + QByteArray::number(m_clock.steady() - begun) + "ms");
    }
    return reply;
}

} // namespace bluepencil
