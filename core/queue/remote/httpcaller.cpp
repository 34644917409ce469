// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/remote/httpcaller.h"

#include "core/queue/remote/wire.h"

#include <QDeadlineTimer>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace bluepencil {

namespace {

const QByteArray spokenVersion = QByteArrayLiteral("1");

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

// The server, or what stands before it, is there and cannot answer now.
bool isOverloaded(int status)
{
    return status == 408 || status == 425 || status == 429 || (status >= 502 && status <= 504);
}

bool mayPass(NetworkProblem problem)
{
    switch (problem) {
    case NetworkProblem::HostNotFound:
    case NetworkProblem::Refused:
    case NetworkProblem::TimedOut:
    case NetworkProblem::Cut:
    case NetworkProblem::Other:
        return true;
    case NetworkProblem::BadAddress:
    case NetworkProblem::Certificate:
    case NetworkProblem::Elsewhere:
    case NetworkProblem::TooLarge:
    case NetworkProblem::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

bool mayHaveArrived(NetworkProblem problem)
{
    return problem == NetworkProblem::TimedOut || problem == NetworkProblem::Cut
        || problem == NetworkProblem::Other || problem == NetworkProblem::TooLarge
        || problem == NetworkProblem::Cancelled;
}

QString certificateWords(CertificateProblem problem)
{
    switch (problem) {
    case CertificateProblem::Expired:
        return QStringLiteral("its certificate has expired");
    case CertificateProblem::NotYetValid:
        return QStringLiteral("its certificate is not valid yet");
    case CertificateProblem::SelfSigned:
        return QStringLiteral("its certificate is signed by itself");
    case CertificateProblem::UnknownIssuer:
        return QStringLiteral("this machine does not know who issued its certificate");
    case CertificateProblem::OtherHost:
        return QStringLiteral("its certificate was made for another name");
    case CertificateProblem::Revoked:
        return QStringLiteral("its certificate was revoked");
    case CertificateProblem::None:
    case CertificateProblem::Other:
        break;
    }
    return QStringLiteral("no safe connection could be made");
}

QString words(const HttpFailure &failure)
{
    switch (failure.problem) {
    case NetworkProblem::BadAddress:
        return QStringLiteral("is no address of a server");
    case NetworkProblem::HostNotFound:
        return QStringLiteral("the host is not found");
    case NetworkProblem::Refused:
        return QStringLiteral("the host refuses the connection");
    case NetworkProblem::TimedOut:
        return QStringLiteral("the server did not answer in time");
    case NetworkProblem::Cut:
        return QStringLiteral("the connection was cut");
    case NetworkProblem::Certificate:
        return certificateWords(failure.certificate);
    case NetworkProblem::Elsewhere:
        return QStringLiteral("the server sends on to %1").arg(failure.detail);
    case NetworkProblem::TooLarge:
        return QStringLiteral("the answer is too large");
    case NetworkProblem::Cancelled:
        return QStringLiteral("the call was ended");
    case NetworkProblem::Other:
        break;
    }
    return QStringLiteral("the server cannot be reached (%1)").arg(failure.detail);
}

QString remedy(NetworkProblem problem)
{
    return mayPass(problem) ? QStringLiteral("it is tried again by itself")
                            : QStringLiteral("open Connection to see what can be done");
}

} // namespace

QByteArray urlPart(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

bool InterruptiblePause::operator()(qint64 ms)
{
    const QDeadlineTimer deadline(ms);
    QMutexLocker lock(&m_mutex);
    while (!m_interrupted && !deadline.hasExpired())
        m_condition.wait(&m_mutex, deadline);
    return !m_interrupted;
}

void InterruptiblePause::interrupt()
{
    const QMutexLocker lock(&m_mutex);
    m_interrupted = true;
    m_condition.wakeAll();
}

HttpCaller::HttpCaller(HttpTransport &transport, const Clock &clock, RandomSource random,
                       Pause pause, CallRules rules)
    : m_transport(transport)
    , m_clock(clock)
    , m_random(std::move(random))
    , m_pause(std::move(pause))
    , m_rules(rules)
{
}

qint64 HttpCaller::jitter(qint64 most) const
{
    return static_cast<qint64>(m_random() % static_cast<quint64>(std::max<qint64>(most, 0) + 1));
}

void HttpCaller::tryNow()
{
    m_probeAt = m_clock.steady();
    m_notBefore = 0;
}

void HttpCaller::noteFailure(const Error &error)
{
    m_lastError = error;
    ++m_failures;
    if (m_isOpen) {
        m_probeMs = std::min(m_probeMs * 2, m_rules.probeMostMs);
    } else if (m_failures >= m_rules.opensAfter) {
        m_isOpen = true;
        m_probeMs = m_rules.probeFirstMs;
    }
    // Between half of it and all of it, so that a hundred workstations do not come at once.
    m_probeAt = m_clock.steady() + m_probeMs / 2 + jitter(m_probeMs / 2);
}

void HttpCaller::noteAnswer()
{
    if (m_failures > 0)
        ++m_epoch;
    m_failures = 0;
    m_isOpen = false;
    m_lastFailure.reset();
}

Error HttpCaller::notGateway(const QString &what) const
{
    return {Error::Code::Unreachable, what, m_transport.place(),
            QStringLiteral("check the address, and whether the network wants you to sign in")};
}

HttpCaller::Attempt HttpCaller::failed(const HttpFailure &failure) const
{
    Attempt attempt;
    attempt.mayRetry = mayPass(failure.problem);
    attempt.inDoubt = mayHaveArrived(failure.problem);
    attempt.countsAsFailure = failure.problem != NetworkProblem::Cancelled;
    attempt.error = failure.problem == NetworkProblem::Cancelled
        ? Error {Error::Code::Cancelled, words(failure), m_transport.place(), {}}
        : Error {Error::Code::Unreachable, words(failure), m_transport.place(),
                 remedy(failure.problem)};
    return attempt;
}

HttpCaller::Attempt HttpCaller::refused(const HttpAnswer &answer)
{
    Attempt attempt;
    const Result<Error> said = wire::readProblem(answer.body);
    if (isOverloaded(answer.status)) {
        attempt.mayRetry = true;
        attempt.inDoubt
            = answer.status == 502 || answer.status == 504; // said by what stands before it
        attempt.countsAsFailure = answer.status >= 502; // else it is there and asks for patience
        attempt.retryAfterMs = answer.retryAfterMs;
        attempt.error = {Error::Code::Unreachable,
                         QStringLiteral("the server is busy (status %1)").arg(answer.status),
                         m_transport.place(), QStringLiteral("it is tried again by itself")};
    } else if (answer.status == 401) {
        ++m_epoch;
        attempt.error = {Error::Code::Unauthorized,
                         QStringLiteral("the server does not know the token, or it was revoked"),
                         m_transport.place(), QStringLiteral("enter a new one under Connection")};
    } else if (said) {
        attempt.error = *said;
    } else {
        attempt.error = notGateway(
            QStringLiteral("something answers that is no gateway of Bluepencil (status %1)")
                .arg(answer.status));
    }
    return attempt;
}

HttpCaller::Attempt HttpCaller::attempt(const HttpRequest &request, qint64 timeoutMs)
{
    const auto exchanged = m_transport.exchange(request, timeoutMs);
    if (!exchanged) {
        m_lastFailure = exchanged.error();
        return failed(exchanged.error());
    }
    m_lastFailure.reset();
    if (!isSuccess(exchanged->status))
        return refused(*exchanged);
    Attempt attempt;
    if (exchanged->api.isEmpty()) {
        attempt.error
            = notGateway(QStringLiteral("something answers that is no gateway of Bluepencil"));
        attempt.countsAsFailure = true;
        attempt.inDoubt = true;
    } else if (exchanged->api != spokenVersion) {
        attempt.error = {Error::Code::ReadOnly,
                         QStringLiteral("the server speaks version %1, this program version %2")
                             .arg(QString::fromLatin1(exchanged->api.left(20)),
                                  QString::fromLatin1(spokenVersion)),
                         m_transport.place(), QStringLiteral("update the older of the two")};
    } else {
        attempt.answer = *exchanged;
    }
    return attempt;
}

// Brief, so that whoever waits for the call hardly waits for this.
Result<> HttpCaller::probe()
{
    HttpRequest request;
    request.method = "GET";
    request.target = "/v1/version";
    const Attempt tried = attempt(request, m_rules.probeTimeoutMs);
    if (!tried.answer && (tried.countsAsFailure || tried.mayRetry)) {
        noteFailure(tried.error);
        return fail(tried.error);
    }
    noteAnswer();
    return {};
}

Result<HttpAnswer> HttpCaller::call(const HttpRequest &request, qint64 waitMs, Repeat repeat)
{
    m_attempts = 0;
    m_inDoubt = false;
    const qint64 begun = m_clock.steady();
    const qint64 deadline = begun + m_rules.overallMs + waitMs;
    if (begun < m_notBefore || (m_isOpen && begun < m_probeAt))
        return fail(m_lastError);
    if (m_isOpen)
        BLUEPENCIL_TRY(probe());
    for (int number = 0;; ++number) {
        const qint64 left = deadline - m_clock.steady();
        const Attempt tried = attempt(request, std::min(left, m_rules.attemptMs + waitMs));
        ++m_attempts;
        m_inDoubt = m_inDoubt || tried.inDoubt;
        if (tried.countsAsFailure)
            noteFailure(tried.error);
        else if (tried.error.code != Error::Code::Cancelled)
            noteAnswer();
        if (tried.answer)
            return *tried.answer;
        if (!tried.mayRetry || m_isOpen || (tried.inDoubt && repeat == Repeat::Once))
            return fail(tried.error);
        const qint64 most
            = std::min(m_rules.backoffMs << std::min(number, 20), m_rules.backoffMostMs);
        const qint64 pause = tried.retryAfterMs.value_or(0) + jitter(most);
        if (m_clock.steady() + pause >= deadline) {
            if (tried.retryAfterMs) {
                m_notBefore = m_clock.steady() + *tried.retryAfterMs;
                m_lastError = tried.error;
            }
            return fail(tried.error);
        }
        if (!m_pause(pause)) {
            return fail(Error::Code::Cancelled, QStringLiteral("the call was ended"),
                        m_transport.place());
        }
    }
}

} // namespace bluepencil
