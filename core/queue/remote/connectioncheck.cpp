// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/remote/connectioncheck.h"

#include "core/model/fields.h"

#include <QHostAddress>
#include <QPromise>

namespace bluepencil {

namespace {

constexpr qint64 exchangeMs = 7000;
constexpr int apiVersion = 1;

ConnectionReport failed(const HttpFailure &failure)
{
    ConnectionReport report;
    report.certificate = failure.certificate;
    report.detail = failure.detail;
    switch (failure.problem) {
    case NetworkProblem::BadAddress:
        report.verdict = ConnectionVerdict::BadAddress;
        break;
    case NetworkProblem::HostNotFound:
        report.verdict = ConnectionVerdict::HostNotFound;
        break;
    case NetworkProblem::Refused:
        report.verdict = ConnectionVerdict::Refused;
        break;
    case NetworkProblem::TimedOut:
        report.verdict = ConnectionVerdict::TimedOut;
        break;
    case NetworkProblem::Cut:
        report.verdict = ConnectionVerdict::Cut;
        break;
    case NetworkProblem::Certificate:
        report.verdict = ConnectionVerdict::Certificate;
        break;
    case NetworkProblem::Elsewhere:
        report.verdict = ConnectionVerdict::SendsOn;
        break;
    case NetworkProblem::TooLarge:
        report.verdict = ConnectionVerdict::NoGateway;
        break;
    case NetworkProblem::Cancelled:
    case NetworkProblem::Other:
        report.verdict = ConnectionVerdict::Other;
        break;
    }
    return report;
}

HttpRequest get(const QByteArray &target)
{
    HttpRequest request;
    request.method = "GET";
    request.target = target;
    return request;
}

bool isBusy(int status)
{
    return status == 429 || (status >= 502 && status <= 504);
}

// Good as far as the server itself goes.
ConnectionReport checkServer(const HttpAnswer &answer)
{
    ConnectionReport report;
    bool isNumber = false;
    const int api = answer.api.toInt(&isNumber);
    report.detail = QString::fromLatin1(answer.api.left(20));
    if (isBusy(answer.status))
        report.verdict = ConnectionVerdict::Busy;
    else if (!isNumber)
        report.verdict = ConnectionVerdict::NoGateway;
    else if (api != apiVersion)
        report.verdict = api > apiVersion ? ConnectionVerdict::TooNew : ConnectionVerdict::TooOld;
    else
        report.verdict = ConnectionVerdict::Good;
    return report;
}

bool isThisMachine(const QUrl &address)
{
    return address.host() == u"localhost" || QHostAddress(address.host()).isLoopback();
}

} // namespace

ConnectionReport checkConnection(HttpTransport &transport, bool hasToken)
{
    const auto version = transport.exchange(get("/v1/version"), exchangeMs);
    if (!version)
        return failed(version.error());
    ConnectionReport report = checkServer(*version);
    if (report.verdict != ConnectionVerdict::Good)
        return report;
    if (!hasToken) {
        report.verdict = ConnectionVerdict::NoToken;
        return report;
    }
    const auto me = transport.exchange(get("/v1/me"), exchangeMs);
    if (!me)
        return failed(me.error());
    if (me->status == 401 || me->status == 403) {
        report.verdict = ConnectionVerdict::UnknownToken;
        return report;
    }
    const Result<Who> who = me->status == 200
        ? readWho(me->body)
        : fail(Error::Code::InvalidInput, QStringLiteral("status %1").arg(me->status));
    if (!who) {
        report.verdict
            = isBusy(me->status) ? ConnectionVerdict::Busy : ConnectionVerdict::NoGateway;
        return report;
    }
    report.who = *who;
    if (who->role == Who::Role::Producer)
        report.verdict = ConnectionVerdict::ProducersToken;
    return report;
}

ConnectionTester::ConnectionTester(QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<QObject>())
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

ConnectionTester::~ConnectionTester()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
}

void ConnectionTester::cancel()
{
    const QMutexLocker lock(&m_mutex);
    if (m_transport)
        m_transport->cancel();
}

QFuture<ConnectionReport> ConnectionTester::test(const QString &address, const QByteArray &token)
{
    cancel();
    auto promise = std::make_shared<QPromise<ConnectionReport>>();
    QFuture<ConnectionReport> future = promise->future();
    promise->start();
    const auto url = gatewayAddress(address);
    if (!url) {
        ConnectionReport report;
        report.verdict = ConnectionVerdict::BadAddress;
        promise->addResult(report);
        promise->finish();
        return future;
    }
    auto transport = std::make_shared<NetworkTransport>(Connection {*url, token});
    {
        const QMutexLocker lock(&m_mutex);
        m_transport = transport;
    }
    QMetaObject::invokeMethod(
        m_worker.get(),
        [promise, transport, url = *url, hasToken = !token.isEmpty()] {
            ConnectionReport report = checkConnection(*transport, hasToken);
            report.isReadable = url.scheme() == u"http" && !isThisMachine(url);
            promise->addResult(report);
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

} // namespace bluepencil
