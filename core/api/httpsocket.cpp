// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/httpsocket.h"

#include <QFile>
#include <QScopeGuard>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <ctime>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace bluepencil {

namespace {

constexpr int lingerMs = 500;
constexpr qint64 lingerBytes = qint64 {4} * 1024 * 1024;

QString tlsError()
{
    std::array<char, 256> text {};
    ERR_error_string_n(ERR_get_error(), text.data(), text.size());
    ERR_clear_error();
    return QString::fromLatin1(text.data());
}

// In place of the library's own, which asks at the terminal, where nobody may be.
int noPassword(char *, int, int, void *wasAsked)
{
    if (wasAsked)
        *static_cast<bool *>(wasAsked) = true;
    return 0;
}

int leftOf(qint64 deadline)
{
    return static_cast<int>(std::clamp<qint64>(deadline - monotonicMs(), 0, INT_MAX));
}

} // namespace

qint64 monotonicMs()
{
    timespec now {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64 {now.tv_sec} * 1000 + now.tv_nsec / 1'000'000;
}

struct TlsIdentity::Inside {
    explicit Inside(SSL_CTX *made)
        : context(made)
    {
    }

    ~Inside() { SSL_CTX_free(context); }
    Q_DISABLE_COPY_MOVE(Inside)

    SSL_CTX *context;
};

TlsIdentity::TlsIdentity(std::unique_ptr<Inside> inside)
    : m_inside(std::move(inside))
{
}

TlsIdentity::~TlsIdentity() = default;

Result<std::shared_ptr<TlsIdentity>> TlsIdentity::load(const QString &certificate,
                                                       const QString &key)
{
    auto inside = std::make_unique<Inside>(SSL_CTX_new(TLS_server_method()));
    SSL_CTX *context = inside->context;
    if (context == nullptr)
        return fail(Error::Code::Unsupported, tlsError(), QStringLiteral("OpenSSL"));
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_options(
        context, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    bool wasAsked = false;
    SSL_CTX_set_default_passwd_cb(context, noPassword);
    SSL_CTX_set_default_passwd_cb_userdata(context, &wasAsked);
    const auto forgotten
        = qScopeGuard([&] { SSL_CTX_set_default_passwd_cb_userdata(context, nullptr); });
    const QByteArray chain = QFile::encodeName(certificate);
    if (SSL_CTX_use_certificate_chain_file(context, chain.constData()) != 1) {
        return fail(Error::Code::InvalidInput,
                    QStringLiteral("is no certificate that can be used (%1)").arg(tlsError()),
                    certificate, QStringLiteral("give a PEM file, the server's own first"));
    }
    const QByteArray keyFile = QFile::encodeName(key);
    const bool isRead
        = SSL_CTX_use_PrivateKey_file(context, keyFile.constData(), SSL_FILETYPE_PEM) == 1;
    if (wasAsked) {
        ERR_clear_error();
        return fail(Error::Code::InvalidInput,
                    QStringLiteral("the key has a password: nobody is there to enter it"), key,
                    QStringLiteral("give one without, which only the gateway may read"));
    }
    if (!isRead || SSL_CTX_check_private_key(context) != 1) {
        return fail(Error::Code::InvalidInput,
                    QStringLiteral("is not the key of the certificate (%1)").arg(tlsError()), key,
                    QStringLiteral("give the PEM file that belongs to it"));
    }
    return std::shared_ptr<TlsIdentity>(new TlsIdentity(std::move(inside)));
}

struct HttpSocket::Tls {
    explicit Tls(SSL *made)
        : session(made)
    {
    }

    ~Tls() { SSL_free(session); }
    Q_DISABLE_COPY_MOVE(Tls)

    SSL *session;
    bool isBroken = false;
};

HttpSocket::HttpSocket(int descriptor, QByteArray remote, std::shared_ptr<TlsIdentity> identity)
    : m_descriptor(descriptor)
    , m_remote(std::move(remote))
    , m_since(monotonicMs())
    , m_identity(std::move(identity))
{
}

HttpSocket::~HttpSocket()
{
    m_tls.reset();
    ::close(m_descriptor);
}

bool HttpSocket::wait(short events, qint64 deadline) const
{
    pollfd watched {m_descriptor, events, 0};
    int ready = 0;
    do {
        ready = ::poll(&watched, 1, leftOf(deadline));
    } while (ready < 0 && errno == EINTR);
    return ready > 0;
}

bool HttpSocket::waitForTls(int result, qint64 deadline) const
{
    switch (SSL_get_error(m_tls->session, result)) {
    case SSL_ERROR_WANT_READ:
        return wait(POLLIN, deadline);
    case SSL_ERROR_WANT_WRITE:
        return wait(POLLOUT, deadline);
    default:
        m_tls->isBroken = true;
        ERR_clear_error();
        return false;
    }
}

bool HttpSocket::handshake(int timeoutMs)
{
    if (!m_identity)
        return true;
    const qint64 deadline = monotonicMs() + timeoutMs;
    m_tls = std::make_unique<Tls>(SSL_new(m_identity->m_inside->context));
    if (m_tls->session == nullptr || SSL_set_fd(m_tls->session, m_descriptor) != 1)
        return false;
    while (true) {
        const int result = SSL_accept(m_tls->session);
        if (result == 1)
            return true;
        if (!waitForTls(result, deadline))
            return false;
    }
}

bool HttpSocket::waitForRequest(int timeoutMs, int stop)
{
    if (m_tls && SSL_pending(m_tls->session) > 0)
        return true;
    const qint64 deadline = monotonicMs() + timeoutMs;
    std::array<pollfd, 2> watched {pollfd {m_descriptor, POLLIN, 0}, pollfd {stop, POLLIN, 0}};
    int ready = 0;
    do {
        ready = ::poll(watched.data(), watched.size(), leftOf(deadline));
    } while (ready < 0 && errno == EINTR);
    return ready > 0 && watched[0].revents != 0;
}

qint64 HttpSocket::read(char *bytes, qint64 most, qint64 deadline)
{
    while (true) {
        if (m_tls) {
            ERR_clear_error();
            const int count = SSL_read(m_tls->session, bytes, int(std::min<qint64>(most, INT_MAX)));
            if (count > 0)
                return count;
            if (SSL_get_error(m_tls->session, count) == SSL_ERROR_ZERO_RETURN)
                return 0;
            if (!waitForTls(count, deadline))
                return -1;
            continue;
        }
        const ssize_t count = ::recv(m_descriptor, bytes, size_t(most), 0);
        if (count >= 0)
            return count;
        const bool comesLater = errno == EAGAIN; // on Linux the same as EWOULDBLOCK
        if (errno == EINTR)
            continue;
        if (!comesLater || !wait(POLLIN, deadline))
            return -1;
    }
}

qint64 HttpSocket::write(const char *bytes, qint64 count, qint64 deadline)
{
    while (true) {
        if (m_tls) {
            ERR_clear_error();
            const int written
                = SSL_write(m_tls->session, bytes, int(std::min<qint64>(count, INT_MAX)));
            if (written > 0)
                return written;
            if (!waitForTls(written, deadline))
                return -1;
            continue;
        }
        const ssize_t written = ::send(m_descriptor, bytes, size_t(count), MSG_NOSIGNAL);
        if (written >= 0)
            return written;
        const bool goesLater = errno == EAGAIN; // on Linux the same as EWOULDBLOCK
        if (errno == EINTR)
            continue;
        if (!goesLater || !wait(POLLOUT, deadline))
            return -1;
    }
}

void HttpSocket::close()
{
    if (m_tls && !m_tls->isBroken) {
        SSL_shutdown(m_tls->session);
        ERR_clear_error();
    }
    ::shutdown(m_descriptor, SHUT_WR);
    const qint64 deadline = monotonicMs() + lingerMs;
    std::array<char, 4096> rest {};
    qint64 taken = 0;
    while (taken < lingerBytes && monotonicMs() < deadline) {
        const ssize_t count = ::recv(m_descriptor, rest.data(), rest.size(), 0);
        if (count > 0)
            taken += count;
        else if (count == 0 || (errno != EAGAIN && errno != EINTR) || !wait(POLLIN, deadline))
            return;
    }
}

bool HttpSocket::isGone() const
{
    pollfd watched {m_descriptor, POLLRDHUP, 0};
    return ::poll(&watched, 1, 0) > 0;
}

void HttpSocket::hangUp()
{
    ::shutdown(m_descriptor, SHUT_RDWR);
}

} // namespace bluepencil
