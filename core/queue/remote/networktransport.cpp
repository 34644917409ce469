// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/remote/networktransport.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QLocale>
#include <QMutex>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>
#include <QWaitCondition>

#include <algorithm>
#include <array>
#include <utility>

namespace bluepencil {

namespace {

using Answer = tl::expected<HttpAnswer, HttpFailure>;

constexpr int mostRedirects = 3;
constexpr qint64 mostIdleMs = 3000;
constexpr qint64 graceMs = 2000; // for the thread to end what its own timer should have ended

CertificateProblem certificateProblem(QSslError::SslError error)
{
    switch (static_cast<int>(error)) {
    case QSslError::NoError:
        return CertificateProblem::None;
    case QSslError::CertificateExpired:
        return CertificateProblem::Expired;
    case QSslError::CertificateNotYetValid:
        return CertificateProblem::NotYetValid;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return CertificateProblem::SelfSigned;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
        return CertificateProblem::UnknownIssuer;
    case QSslError::HostNameMismatch:
        return CertificateProblem::OtherHost;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return CertificateProblem::Revoked;
    default:
        return CertificateProblem::Other;
    }
}

// Of several the one that no other would mend.
CertificateProblem worst(const QList<QSslError> &errors)
{
    constexpr std::array order {CertificateProblem::Revoked,     CertificateProblem::Expired,
                                CertificateProblem::NotYetValid, CertificateProblem::OtherHost,
                                CertificateProblem::SelfSigned,  CertificateProblem::UnknownIssuer};
    for (const CertificateProblem problem : order) {
        const bool isThere = std::any_of(errors.begin(), errors.end(), [&](const QSslError &error) {
            return certificateProblem(error.error()) == problem;
        });
        if (isThere)
            return problem;
    }
    return errors.isEmpty() ? CertificateProblem::None : CertificateProblem::Other;
}

NetworkProblem problemOf(QNetworkReply::NetworkError error)
{
    switch (static_cast<int>(error)) {
    case QNetworkReply::HostNotFoundError:
        return NetworkProblem::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return NetworkProblem::Refused;
    case QNetworkReply::TimeoutError:
        return NetworkProblem::TimedOut;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ContentReSendError:
        return NetworkProblem::Cut;
    case QNetworkReply::SslHandshakeFailedError:
        return NetworkProblem::Certificate;
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolUnknownError:
        return NetworkProblem::BadAddress;
    default:
        return NetworkProblem::Other;
    }
}

std::optional<QDateTime> httpDate(const QByteArray &header)
{
    const QDateTime time = QLocale::c().toDateTime(
        QString::fromLatin1(header), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!time.isValid())
        return std::nullopt;
    return QDateTime(time.date(), time.time(), Qt::UTC);
}

// RFC 9110 section 10.2.3: seconds, or a date, which is held against the date of the answer: no
// clock of this machine has a say.
std::optional<qint64> retryAfter(const QNetworkReply &reply)
{
    const QByteArray header = reply.rawHeader("Retry-After").trimmed();
    bool isNumber = false;
    const qint64 seconds = header.toLongLong(&isNumber);
    if (isNumber)
        return std::clamp<qint64>(seconds, 0, 24 * 60 * 60) * 1000;
    const auto until = httpDate(header);
    const auto now = httpDate(reply.rawHeader("Date"));
    if (!until || !now)
        return std::nullopt;
    return std::clamp<qint64>(now->msecsTo(*until), 0, qint64 {24} * 60 * 60 * 1000);
}

// A body that is read once. Qt sends a request again by itself, up to three times, when a
// connection ends without an answer, and asks the body to go back to its beginning first: whether
// to repeat what changes something is not for it to decide.
class OnceBody final : public QIODevice {
public:
    explicit OnceBody(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }

    bool reset() override { return false; }

    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_read; }

    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, bytesAvailable());
        if (count == 0)
            return -1;
        std::copy_n(m_bytes.constData() + m_read, count, data);
        m_read += count;
        return count;
    }

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const int port = a.scheme() == u"https" ? 443 : 80;
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(port) == b.port(port);
}

} // namespace

bool isHttpAddress(const QString &address)
{
    return address.startsWith(QLatin1String("http://"), Qt::CaseInsensitive)
        || address.startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
}

std::optional<QUrl> gatewayAddress(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool usable = isHttpAddress(text.trimmed()) && url.isValid() && !url.host().isEmpty()
        && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    if (!usable)
        return std::nullopt;
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::TolerantMode);
    return url;
}

// What the caller's thread and the network's thread share about one exchange after the other.
struct NetworkTransport::Shared {
    QMutex mutex;
    QWaitCondition done;
    quint64 number = 0; // of the exchange that is waited for
    std::optional<Answer> answer;
    bool cancelled = false;
    QByteArray token;
};

class NetworkTransport::Worker final : public QObject {
public:
    Worker(std::shared_ptr<Shared> shared, QUrl address, qsizetype mostBytes)
        : m_shared(std::move(shared))
        , m_address(std::move(address))
        , m_mostBytes(mostBytes)
    {
    }

    // On the network's thread.
    void begin(quint64 number, const HttpRequest &request, qint64 timeoutMs)
    {
        if (!m_manager) {
            m_manager = std::make_unique<QNetworkAccessManager>();
            m_manager->setAutoDeleteReplies(false);
            m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        }
        m_number = number;
        m_request = request;
        {
            const QMutexLocker lock(&m_shared->mutex);
            m_token = m_shared->token;
        }
        m_redirects = 0;
        m_deadline.setRemainingTime(timeoutMs);
        const QByteArray address = m_address.toEncoded(QUrl::StripTrailingSlash) + request.target;
        send(QUrl::fromEncoded(address, QUrl::StrictMode));
    }

    void abort(NetworkProblem problem)
    {
        if (m_reply != nullptr)
            give(tl::unexpected(HttpFailure {problem, CertificateProblem::None, {}}));
    }

    void close()
    {
        abort(NetworkProblem::Cancelled);
        m_manager.reset();
    }

private:
    void send(const QUrl &url)
    {
        QNetworkRequest request(url);
        if (!m_token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + m_token);
        request.setRawHeader("Accept", "application/json, application/problem+json");
        // An answer that unpacks to a thousand times its size would get round the limit.
        request.setRawHeader("Accept-Encoding", "identity");
        request.setRawHeader("User-Agent", "bluepencil/" BLUEPENCIL_VERSION);
        OnceBody *body = nullptr;
        if (!m_request.body.isEmpty()) {
            request.setRawHeader("Content-Type", m_request.contentType);
            request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
            request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
            body = new OnceBody(m_request.body);
        }
        request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                             QNetworkRequest::AlwaysNetwork);
        request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute,
                             QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        m_body.clear();
        m_certificate = CertificateProblem::None;
        // The other side may have closed what was idle for so long.
        if (m_idleSince.isValid() && m_idleSince.elapsed() > mostIdleMs)
            m_manager->clearConnectionCache();
        m_reply = m_manager->sendCustomRequest(request, m_request.method, body);
        if (body != nullptr)
            body->setParent(m_reply);
        m_reply->setReadBufferSize(256 * 1024);
        QNetworkReply *reply = m_reply;
        QObject::connect(reply, &QNetworkReply::readyRead, this, [this, reply] { take(reply); });
        QObject::connect(reply, &QNetworkReply::sslErrors, this,
                         [this](const QList<QSslError> &errors) { m_certificate = worst(errors); });
        QObject::connect(reply, &QNetworkReply::finished, this, [this, reply] { finish(reply); });
        QTimer::singleShot(std::chrono::milliseconds(m_deadline.remainingTime()), reply,
                           [this, reply] {
                               if (reply == m_reply)
                                   abort(NetworkProblem::TimedOut);
                           });
    }

    void take(QNetworkReply *reply)
    {
        if (reply != m_reply)
            return;
        // No more than is there: QIODevice makes room for all that it may read.
        const qint64 most = m_mostBytes + 1 - m_body.size();
        m_body += reply->read(std::min(reply->bytesAvailable(), most));
        if (m_body.size() > m_mostBytes)
            abort(NetworkProblem::TooLarge);
    }

    void finish(QNetworkReply *reply)
    {
        if (reply != m_reply)
            return;
        while (reply == m_reply && reply->bytesAvailable() > 0)
            take(reply);
        if (reply != m_reply)
            return;
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == 0 || !isWhole(*reply)) {
            const NetworkProblem problem = m_certificate != CertificateProblem::None
                ? NetworkProblem::Certificate
                : status != 0 ? NetworkProblem::Cut
                              : problemOf(reply->error());
            const CertificateProblem certificate = problem == NetworkProblem::Certificate
                    && m_certificate == CertificateProblem::None
                ? CertificateProblem::Other
                : m_certificate;
            give(tl::unexpected(HttpFailure {problem, certificate, reply->errorString()}));
        } else if (isRedirect(status)) {
            redirect(*reply, status);
        } else {
            give(answerOf(*reply, status));
        }
    }

    // A connection that ends early is no end of the answer.
    [[nodiscard]] bool isWhole(const QNetworkReply &reply) const
    {
        if (reply.error() == QNetworkReply::RemoteHostClosedError
            || reply.error() == QNetworkReply::ProtocolFailure)
            return false;
        bool isNumber = false;
        const qint64 length = reply.rawHeader("Content-Length").toLongLong(&isNumber);
        return !isNumber || length == m_body.size();
    }

    void redirect(QNetworkReply &reply, int status)
    {
        const QUrl to = reply.url().resolved(
            QUrl::fromEncoded(reply.rawHeader("Location"), QUrl::StrictMode));
        const bool keepsMethod = status == 307 || status == 308 || m_request.method == "GET";
        const bool allowed = ++m_redirects <= mostRedirects && keepsMethod && to.isValid()
            && sameOrigin(m_address, to);
        if (!allowed) {
            give(tl::unexpected(HttpFailure {
                NetworkProblem::Elsewhere, CertificateProblem::None,
                to.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery).left(200)}));
            return;
        }
        m_reply->deleteLater();
        m_reply = nullptr;
        send(to);
    }

    HttpAnswer answerOf(const QNetworkReply &reply, int status)
    {
        HttpAnswer answer;
        answer.status = status;
        answer.body = std::exchange(m_body, {});
        const QByteArray type = reply.rawHeader("Content-Type");
        answer.contentType = type.left(std::max<qsizetype>(0, type.indexOf(';'))).trimmed();
        if (!type.contains(';'))
            answer.contentType = type.trimmed();
        answer.api = reply.rawHeader("Bluepencil-Api").trimmed();
        answer.retryAfterMs = retryAfter(reply);
        return answer;
    }

    void give(Answer answer)
    {
        QNetworkReply *reply = std::exchange(m_reply, nullptr);
        if (reply != nullptr) {
            reply->disconnect(this);
            if (reply->isRunning())
                reply->abort();
            reply->deleteLater();
        }
        m_body.clear();
        m_idleSince.start();
        const QMutexLocker lock(&m_shared->mutex);
        if (m_shared->number == m_number)
            m_shared->answer = std::move(answer);
        m_shared->done.wakeAll();
    }

    std::shared_ptr<Shared> m_shared;
    QUrl m_address;
    QByteArray m_token;
    qsizetype m_mostBytes;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    QNetworkReply *m_reply = nullptr;
    HttpRequest m_request;
    QByteArray m_body;
    QDeadlineTimer m_deadline;
    QElapsedTimer m_idleSince;
    CertificateProblem m_certificate = CertificateProblem::None;
    quint64 m_number = 0;
    int m_redirects = 0;
};

NetworkTransport::NetworkTransport(const Connection &connection, qsizetype mostBytes)
    : m_address(connection.address)
    , m_shared(std::make_shared<Shared>())
    , m_worker(std::make_unique<Worker>(m_shared, connection.address, mostBytes))
{
    m_shared->token = connection.token;
    m_thread.setObjectName(QStringLiteral("network"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

NetworkTransport::~NetworkTransport()
{
    cancel();
    // What belongs to the thread goes in the thread.
    Worker *worker = m_worker.get();
    QMetaObject::invokeMethod(
        worker,
        [worker] {
            worker->close();
            QThread::currentThread()->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

QString NetworkTransport::place() const
{
    return m_address.toDisplayString(QUrl::RemoveUserInfo);
}

void NetworkTransport::setToken(const QByteArray &token)
{
    const QMutexLocker lock(&m_shared->mutex);
    m_shared->token = token;
}

QByteArray NetworkTransport::token() const
{
    const QMutexLocker lock(&m_shared->mutex);
    return m_shared->token;
}

void NetworkTransport::cancel()
{
    const QMutexLocker lock(&m_shared->mutex);
    m_shared->cancelled = true;
    m_shared->done.wakeAll();
}

Answer NetworkTransport::exchange(const HttpRequest &request, qint64 timeoutMs)
{
    Worker *worker = m_worker.get();
    QMutexLocker lock(&m_shared->mutex);
    const quint64 number = ++m_shared->number;
    m_shared->answer.reset();
    if (!m_shared->cancelled) {
        QMetaObject::invokeMethod(
            worker,
            [worker, number, request, timeoutMs] { worker->begin(number, request, timeoutMs); },
            Qt::QueuedConnection);
    }
    const QDeadlineTimer deadline(timeoutMs + graceMs);
    while (!m_shared->answer && !m_shared->cancelled) {
        if (!m_shared->done.wait(&m_shared->mutex, deadline))
            break;
    }
    if (m_shared->answer)
        return *std::exchange(m_shared->answer, std::nullopt);
    const NetworkProblem problem
        = m_shared->cancelled ? NetworkProblem::Cancelled : NetworkProblem::TimedOut;
    ++m_shared->number; // what still comes is for nobody
    QMetaObject::invokeMethod(
        worker, [worker, problem] { worker->abort(problem); }, Qt::QueuedConnection);
    return tl::unexpected(HttpFailure {problem, CertificateProblem::None, {}});
}

} // namespace bluepencil
