// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/httpserver.h"

#include <QHostAddress>
#include <QRandomGenerator>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace bluepencil {

namespace {

constexpr int backlog = 511;

QString systemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

QByteArray remoteOf(const sockaddr_storage &address)
{
    return QHostAddress(reinterpret_cast<const sockaddr *>(&address)).toString().toLatin1();
}

// Who has one IPv6 address has the other 2^64 of its network as well.
QByteArray networkOf(const QByteArray &remote)
{
    const QHostAddress address(QString::fromLatin1(remote));
    bool isIpv4 = false;
    static_cast<void>(address.toIPv4Address(&isIpv4)); // of a mapped one, too
    if (isIpv4 || address.protocol() != QAbstractSocket::IPv6Protocol)
        return remote;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return QByteArray(reinterpret_cast<const char *>(bytes.c), 8);
}

quint16 portOf(int listener)
{
    sockaddr_storage address {};
    socklen_t size = sizeof address;
    if (::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return 0;
    return address.ss_family == AF_INET6
        ? ntohs(reinterpret_cast<const sockaddr_in6 *>(&address)->sin6_port)
        : ntohs(reinterpret_cast<const sockaddr_in *>(&address)->sin_port);
}

const char *phraseOf(int status)
{
    switch (status) {
    case 400:
        return "Bad Request";
    case 414:
        return "URI Too Long";
    case 431:
        return "Request Header Fields Too Large";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "";
    }
}

int bindTo(const addrinfo &found)
{
    const int descriptor = ::socket(found.ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor < 0)
        return -1;
    const int on = 1;
    ::setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (::bind(descriptor, found.ai_addr, found.ai_addrlen) == 0
        && ::listen(descriptor, backlog) == 0)
        return descriptor;
    const int why = errno;
    ::close(descriptor);
    errno = why;
    return -1;
}

} // namespace

HttpReply plainProblem(int status, const QByteArray &what)
{
    HttpReply reply;
    reply.status = status;
    reply.contentType = "application/problem+json";
    const QByteArray code = status == 503 ? "busy" : status >= 500 ? "storage" : "invalid-input";
    const QByteArray id = "p-" + QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    reply.body = "{\"type\":\"about:blank\",\"title\":\"" + code
        + "\",\"status\":" + QByteArray::number(status) + ",\"code\":\"" + code + "\",\"detail\":\""
        + what + "\",\"what\":\"" + what + "\",\"where\":\"\",\"remedy\":\"\",\"request_id\":\""
        + id + "\"}";
    reply.headers.emplace_back("Bluepencil-Api", "1");
    reply.headers.emplace_back("X-Request-Id", id);
    return reply;
}

QByteArray lastAnswer(const HttpReply &reply)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + phraseOf(reply.status)
        + "\r\nConnection: close\r\nContent-Type: " + reply.contentType + "\r\n";
    for (const auto &[name, value] : reply.headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n\r\n"
        + reply.body;
}

bool ListenAddress::isLoopback() const
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

Result<ListenAddress> parseListenAddress(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const uint port = QStringView(text).sliced(colon + 1).toUInt(&isNumber);
    QString host = text.left(std::max<qsizetype>(colon, 0));
    const bool isBracketed = host.startsWith(u'[') && host.endsWith(u']');
    if (isBracketed)
        host = host.sliced(1, host.size() - 2);
    if (colon < 1 || !isNumber || port > 65535 || host.isEmpty()
        || (host.contains(u':') && !isBracketed)) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("is no address to listen at"),
                    text, QStringLiteral("write HOST:PORT, as in 127.0.0.1:8787"));
    }
    return ListenAddress {host, quint16(port)};
}

HttpServer::HttpServer(HttpHandler handler, const HttpLimits &limits,
                       std::shared_ptr<TlsIdentity> identity)
    : m_limits(limits)
    , m_identity(std::move(identity))
    , m_protocol(std::move(handler), limits)
{
}

HttpServer::~HttpServer()
{
    stop(0);
}

Result<> HttpServer::start(const ListenAddress &address)
{
    addrinfo wanted {};
    wanted.ai_family = AF_UNSPEC;
    wanted.ai_socktype = SOCK_STREAM;
    wanted.ai_flags = AI_PASSIVE | AI_NUMERICSERV;
    addrinfo *found = nullptr;
    const QString where = address.host + u':' + QString::number(address.port);
    const int problem
        = ::getaddrinfo(address.host.toLatin1().constData(),
                        QByteArray::number(address.port).constData(), &wanted, &found);
    if (problem != 0) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("cannot be listened at (%1)")
                        .arg(QString::fromLocal8Bit(::gai_strerror(problem))),
                    where, QStringLiteral("give an address of this machine"));
    }
    for (const addrinfo *one = found; one != nullptr && m_listener < 0; one = one->ai_next)
        m_listener = bindTo(*one);
    const QString why = systemError();
    ::freeaddrinfo(found);
    if (m_listener < 0) {
        return fail(Error::Code::Storage, QStringLiteral("cannot be listened at (%1)").arg(why),
                    where, QStringLiteral("see what else listens there, or take another port"));
    }
    m_stopEvent = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (m_stopEvent < 0)
        return fail(Error::Code::Storage, systemError(), QStringLiteral("eventfd"));
    m_port = portOf(m_listener);
    m_threads.reserve(size_t(m_limits.threads));
    for (int i = 0; i < m_limits.threads; ++i)
        m_threads.emplace_back([this] { work(); });
    m_acceptor = std::thread([this] { acceptLoop(); });
    return {};
}

void HttpServer::acceptLoop()
{
    while (!m_stopping) {
        std::array<pollfd, 2> watched {pollfd {m_listener, POLLIN, 0},
                                       pollfd {m_stopEvent, POLLIN, 0}};
        if (::poll(watched.data(), watched.size(), -1) < 0 && errno != EINTR)
            return;
        if (watched[1].revents != 0)
            return;
        sockaddr_storage address {};
        socklen_t size = sizeof address;
        const int descriptor = ::accept4(m_listener, reinterpret_cast<sockaddr *>(&address), &size,
                                         SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (descriptor >= 0) {
            take(descriptor, remoteOf(address));
        } else if (errno == EMFILE || errno == ENFILE || errno == ENOMEM) {
            // The one that waits stays there: give others time to end.
            ::poll(&watched[1], 1, 50);
        }
    }
}

void HttpServer::take(int descriptor, const QByteArray &remote)
{
    const int on = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (m_count >= m_limits.connections) {
        refuse(descriptor, "too many connections");
        return;
    }
    if (!takePlace(remote)) {
        refuse(descriptor, "too many connections from one address");
        return;
    }
    auto socket = std::make_unique<HttpSocket>(descriptor, remote, m_identity);
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(socket));
        ++m_count;
        ++m_waitingCount;
    }
    m_cameIn.notify_one();
}

bool HttpServer::takePlace(const QByteArray &remote)
{
    if (m_limits.connectionsOfOne <= 0)
        return true;
    const std::lock_guard lock(m_mutex);
    int &places = m_places[networkOf(remote)];
    if (places >= m_limits.connectionsOfOne)
        return false;
    ++places;
    return true;
}

void HttpServer::leavePlace(const QByteArray &remote)
{
    if (m_limits.connectionsOfOne <= 0)
        return;
    const std::lock_guard lock(m_mutex);
    const auto places = m_places.find(networkOf(remote));
    if (places != m_places.end() && --*places == 0)
        m_places.erase(places);
}

// Never waits: whoever does not take the answer goes without. One who speaks TLS would not
// understand it.
void HttpServer::refuse(int descriptor, const QByteArray &why) const
{
    if (!m_identity) {
        HttpReply reply = plainProblem(503, why);
        reply.headers.emplace_back("Retry-After", "2");
        const QByteArray bytes = lastAnswer(reply);
        static_cast<void>(::send(descriptor, bytes.constData(), size_t(bytes.size()),
                                 MSG_NOSIGNAL | MSG_DONTWAIT));
        ::shutdown(descriptor, SHUT_WR);
    }
    ::close(descriptor);
}

bool HttpServer::mayStay() const
{
    // A thread that waits for one who may ask again is one that others wait for.
    const bool isCrowded = m_waitingCount > 0 || m_count > m_limits.threads * 7 / 8;
    return !m_stopping && !isCrowded;
}

void HttpServer::work()
{
    while (true) {
        std::unique_ptr<HttpSocket> socket;
        {
            std::unique_lock lock(m_mutex);
            m_cameIn.wait(lock, [&] { return m_stopping || !m_waiting.empty(); });
            if (m_waiting.empty())
                return;
            socket = std::move(m_waiting.front());
            m_waiting.pop_front();
            --m_waitingCount;
            m_served.insert(socket.get());
        }
        m_protocol.serve(
            *socket, [this] { return mayStay(); }, m_stopEvent);
        {
            const std::lock_guard lock(m_mutex);
            m_served.erase(socket.get());
        }
        const QByteArray remote = socket->remote();
        socket.reset();
        leavePlace(remote);
        --m_count;
        m_ended.notify_all();
    }
}

void HttpServer::refuseMore()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping.exchange(true))
            return;
    }
    if (m_stopEvent >= 0) {
        // Who waits is not woken unless it is written. It is full only if it was written before.
        while (::eventfd_write(m_stopEvent, 1) != 0 && errno == EINTR) {}
    }
    if (m_acceptor.joinable())
        m_acceptor.join();
    if (m_listener >= 0)
        ::close(m_listener);
    m_cameIn.notify_all();
}

void HttpServer::stop(int patienceMs)
{
    refuseMore();
    {
        std::unique_lock lock(m_mutex);
        m_ended.wait_for(lock, std::chrono::milliseconds(patienceMs),
                         [&] { return m_served.empty() && m_waiting.empty(); });
        for (HttpSocket *socket : m_served)
            socket->hangUp();
        for (const auto &socket : m_waiting)
            socket->hangUp();
    }
    for (std::thread &thread : m_threads)
        thread.join();
    if (m_stopEvent >= 0)
        ::close(std::exchange(m_stopEvent, -1));
    m_threads.clear();
}

} // namespace bluepencil
