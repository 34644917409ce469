// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/webhooktransport.h"

#include "core/queue/webhooks/webhookrules.h"

#include <QFile>
#include <QScopeGuard>
#include <QUrl>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <list>
#include <mutex>
#include <optional>
#include <thread>

// Its types depend on how the library was built: CMake gives the same definitions.
#include <fcntl.h>
#include <httplib.h>
#include <netdb.h>
#include <sys/socket.h>
#include <unistd.h>

namespace bluepencil {

namespace {

constexpr size_t mostBodyBytes = 64 * 1024;
constexpr qint64 mostRetryAfterS = 24 * 60 * 60;

std::vector<QHostAddress> addressesOf(const QString &host)
{
    if (const QHostAddress literal(host); !literal.isNull())
        return {literal};
    addrinfo hints {};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *list = nullptr;
    std::vector<QHostAddress> found;
    if (::getaddrinfo(QUrl::toAce(host).constData(), nullptr, &hints, &list) != 0)
        return found;
    for (const addrinfo *each = list; each; each = each->ai_next)
        found.emplace_back(each->ai_addr);
    ::freeaddrinfo(list);
    return found;
}

// What a thread looks up, while another waits for it as long as it likes.
struct Lookup {
    std::mutex mutex;
    std::condition_variable done;
    bool isDone = false;
    std::vector<QHostAddress> found;
};

QString wordsOf(httplib::Error error)
{
    using enum httplib::Error;
    if (error == Connection || error == ConnectionTimeout)
        return QStringLiteral("nobody answers there");
    if (error == SSLConnection)
        return QStringLiteral("TLS cannot be agreed on");
    if (error == SSLLoadingCerts)
        return QStringLiteral("the certificates of issuers cannot be read");
    if (error == SSLServerVerification)
        return QStringLiteral("the certificate is not to be trusted");
    return QStringLiteral("the connection ended without an answer");
}

// The message follows once there is a connection, and TLS where that is due.
bool mayHaveLeft(httplib::Error error)
{
    using enum httplib::Error;
    return error != Connection && error != ConnectionTimeout && error != SSLConnection
        && error != SSLLoadingCerts && error != SSLServerVerification;
}

qint64 retryAfterMs(const httplib::Response &response)
{
    bool isNumber = false;
    const qint64 seconds
        = QByteArray::fromStdString(response.get_header_value("Retry-After")).toLongLong(&isNumber);
    return isNumber ? std::clamp<qint64>(seconds, 0, mostRetryAfterS) * 1000 : 0;
}

} // namespace

// Ends tries whose time is over. httplib's own limits are between two bytes, and its stop() waits
// while it connects; a descriptor that stands for the same connection can always be shut down.
struct HttpWebhookTransport::Watch {
    struct Try {
        std::chrono::steady_clock::time_point end;
        int descriptor = -1; // a duplicate: it stays valid until the try has ended
        bool isOver = false; // its time
        std::shared_ptr<Lookup> lookup {};
    };

    using Handle = std::list<Try>::iterator;

    Watch()
        : thread([this] { run(); })
    {
    }

    ~Watch()
    {
        {
            const std::lock_guard lock(mutex);
            isEnding = true;
        }
        changed.notify_all();
        thread.join();
    }

    Q_DISABLE_COPY_MOVE(Watch)

    Handle begin(int totalMs)
    {
        const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(totalMs);
        const std::lock_guard lock(mutex);
        tries.push_back({end});
        changed.notify_all();
        return std::prev(tries.end());
    }

    void end(Handle handle)
    {
        const std::lock_guard lock(mutex);
        if (handle->descriptor >= 0)
            ::close(handle->descriptor);
        tries.erase(handle);
    }

    void connects(Handle handle, int descriptor)
    {
        const std::lock_guard lock(mutex);
        if (handle->descriptor >= 0)
            ::close(handle->descriptor);
        handle->descriptor = ::fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
        if (isCancelled || handle->isOver)
            ::shutdown(descriptor, SHUT_RDWR);
    }

    bool isOver(Handle handle)
    {
        const std::lock_guard lock(mutex);
        return handle->isOver;
    }

    void cancel()
    {
        const std::lock_guard lock(mutex);
        isCancelled = true;
        for (Try &each : tries)
            cut(each);
    }

    // Nothing if it takes too long. The system's call cannot be ended, so it has a thread of its
    // own, which outlives the wait if it must and then touches nothing but what it shares.
    std::optional<std::vector<QHostAddress>>
    lookUp(Handle handle, const QString &host,
           const std::function<std::vector<QHostAddress>(const QString &)> &resolve)
    {
        const auto lookup = std::make_shared<Lookup>();
        std::thread([lookup, host, resolve] {
            std::vector<QHostAddress> found = resolve(host);
            const std::lock_guard lock(lookup->mutex);
            lookup->found = std::move(found);
            lookup->isDone = true;
            lookup->done.notify_all();
        }).detach();
        std::chrono::steady_clock::time_point end;
        {
            const std::lock_guard lock(mutex);
            handle->lookup = lookup;
            end = handle->end;
        }
        std::unique_lock lock(lookup->mutex);
        lookup->done.wait_until(lock, end, [&] { return lookup->isDone || isCancelled; });
        if (!lookup->isDone)
            return std::nullopt;
        return lookup->found;
    }

    static void cut(Try &each)
    {
        if (each.descriptor >= 0)
            ::shutdown(each.descriptor, SHUT_RDWR);
        if (each.lookup) {
            const std::lock_guard lock(each.lookup->mutex);
            each.lookup->done.notify_all();
        }
    }

    void run()
    {
        std::unique_lock lock(mutex);
        while (!isEnding) {
            const auto now = std::chrono::steady_clock::now();
            auto next = now + std::chrono::hours(1);
            for (Try &each : tries) {
                if (each.isOver)
                    continue;
                each.isOver = each.end <= now;
                if (each.isOver)
                    cut(each);
                else
                    next = std::min(next, each.end);
            }
            changed.wait_until(lock, next);
        }
    }

    std::mutex mutex;
    std::condition_variable changed;
    std::list<Try> tries;
    std::atomic_bool isCancelled = false;
    bool isEnding = false;
    std::thread thread; // last: it uses the others
};

HttpWebhookTransport::HttpWebhookTransport(Options options)
    : m_options(std::move(options))
    , m_watch(std::make_unique<Watch>())
{
    if (!m_options.resolve)
        m_options.resolve = addressesOf;
}

HttpWebhookTransport::~HttpWebhookTransport() = default;

void HttpWebhookTransport::cancel()
{
    m_watch->cancel();
}

namespace {

httplib::Request requestOf(const WebhookMessage &message, const QUrl &url)
{
    httplib::Request request;
    request.method = "POST";
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty())
        path = "/";
    if (url.hasQuery())
        path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    request.path = path.toStdString();
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':') && !host.startsWith('['))
        host = '[' + host + ']';
    if (url.port() > 0)
        host += ':' + QByteArray::number(url.port());
    request.headers = {{"Host", host.toStdString()},
                       {"Content-Type", "application/json"},
                       {"User-Agent", "Bluepencil"},
                       {"Accept", "*/*"}};
    for (const auto &[name, value] : message.headers)
        request.headers.emplace(name.toStdString(), value.toStdString());
    request.body = message.body.toStdString();
    return request;
}

} // namespace

Result<> checkIssuers(const QString &certificates)
{
    const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context(
        SSL_CTX_new(TLS_client_method()), &SSL_CTX_free);
    const QByteArray file = QFile::encodeName(certificates);
    const bool isGood
        = context && SSL_CTX_load_verify_locations(context.get(), file.constData(), nullptr) == 1;
    ERR_clear_error();
    if (isGood)
        return {};
    return fail(Error::Code::InvalidInput,
                QStringLiteral("holds no certificates of issuers that can be read"), certificates,
                QStringLiteral("give a PEM file that the gateway may read"));
}

WebhookReply HttpWebhookTransport::send(const WebhookMessage &message)
{
    WebhookReply reply;
    reply.hasLeft = false;
    const Result<QUrl> url = webhookUrl(message.url, m_options.allowedHosts);
    if (!url) {
        reply.problem = toString(url.error());
        return reply;
    }
    const Watch::Handle handle = m_watch->begin(m_options.totalMs);
    const auto ended = qScopeGuard([&] { m_watch->end(handle); });
    const auto addresses = m_watch->lookUp(handle, url->host(), m_options.resolve);
    reply.isCut = m_watch->isCancelled;
    if (reply.isCut || !addresses) {
        reply.problem = QStringLiteral("the name was not found in time");
        return reply;
    }
    const Result<QHostAddress> address
        = webhookAddress(url->host(), *addresses, m_options.allowedHosts);
    if (!address) {
        reply.problem = toString(address.error());
        return reply;
    }
    const std::string host = url->host(QUrl::FullyEncoded).toStdString();
    const bool isTls = url->scheme() == u"https";
    const int port = url->port(isTls ? 443 : 80);
    std::unique_ptr<httplib::ClientImpl> client;
    if (isTls) {
        auto tls = std::make_unique<httplib::SSLClient>(host, port);
        SSL_CTX_set_min_proto_version(tls->ssl_context(), TLS1_2_VERSION);
        if (!m_options.certificates.isEmpty())
            tls->set_ca_cert_path(m_options.certificates.toStdString());
        tls->enable_server_certificate_verification(true);
        client = std::move(tls);
    } else {
        client = std::make_unique<httplib::ClientImpl>(host, port);
    }
    client->set_hostname_addr_map({{host, address->toString().toStdString()}});
    client->set_connection_timeout(std::chrono::milliseconds(m_options.connectMs));
    client->set_read_timeout(std::chrono::milliseconds(m_options.silenceMs));
    client->set_write_timeout(std::chrono::milliseconds(m_options.silenceMs));
    client->set_follow_location(false);
    client->set_keep_alive(false);
    client->set_decompress(false);
    client->set_url_encode(false);
    client->set_tcp_nodelay(true);
    client->set_socket_options(
        [this, handle](socket_t descriptor) { m_watch->connects(handle, descriptor); });

    httplib::Request request = requestOf(message, *url);
    size_t bytes = 0;
    // The first line and the headers are the answer, whatever becomes of the body.
    request.response_handler = [&reply](const httplib::Response &response) {
        reply.status = response.status;
        reply.retryAfterMs = retryAfterMs(response);
        return true;
    };
    request.content_receiver = [&bytes](const char *, size_t length, uint64_t, uint64_t) {
        bytes += length;
        return bytes <= mostBodyBytes;
    };
    httplib::Response response;
    httplib::Error error = httplib::Error::Success;
    reply.hasLeft = true;
    const bool isWhole = client->send(request, response, error);
    if (reply.status > 0)
        return reply;
    if (isWhole) { // without a body, of which nobody was told
        reply.status = response.status;
        reply.retryAfterMs = retryAfterMs(response);
        return reply;
    }
    reply.hasLeft = mayHaveLeft(error);
    reply.isCut = m_watch->isCancelled;
    reply.problem = m_watch->isOver(handle) ? QStringLiteral("it took too long") : wordsOf(error);
    return reply;
}

} // namespace bluepencil
