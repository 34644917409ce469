// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/gateway/httppeer.h"

#include <QDeadlineTimer>
#include <QHostAddress>

#include <algorithm>

namespace bluepencil::test {

QByteArray HttpReply::header(const QByteArray &name) const
{
    for (const auto &[one, value] : headers) {
        if (one == name)
            return value;
    }
    return {};
}

Json HttpReply::json() const
{
    const Result<Json> parsed = parseJson(body);
    return parsed ? *parsed : Json();
}

QByteArray HttpReply::code() const
{
    const Json problem = json();
    if (header("content-type") != "application/problem+json" || !problem.is_object())
        return {};
    const bool isWhole = problem.value("status", 0) == status && problem.contains("detail")
        && problem.contains("title") && problem.value("type", "") == "about:blank"
        && !problem.value("request_id", "").empty();
    return isWhole ? QByteArray::fromStdString(problem.value("code", "")) : "not whole: " + body;
}

HttpPeer::HttpPeer(quint16 port, QByteArray token)
    : m_port(port)
    , m_token(std::move(token))
{
}

void HttpPeer::connectNow()
{
    m_socket.abort();
    m_received.clear();
    if (!m_source.isNull())
        m_socket.bind(m_source);
    m_socket.connectToHost(QHostAddress::LocalHost, m_port);
    static_cast<void>(m_socket.waitForConnected(5'000));
}

void HttpPeer::disconnect()
{
    m_socket.abort();
}

QByteArray HttpPeer::written(const QByteArray &method, const QByteArray &target,
                             const QByteArray &body, const Headers &headers) const
{
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n";
    if (!m_token.isEmpty())
        bytes += "Authorization: Bearer " + m_token + "\r\n";
    bool hasType = false;
    for (const auto &[name, value] : headers) {
        bytes += name + ": " + value + "\r\n";
        hasType = hasType || name.toLower() == "content-type";
    }
    if (!body.isEmpty() && !hasType)
        bytes += "Content-Type: application/json\r\n";
    if (!body.isEmpty() || method != "GET")
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

void HttpPeer::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    while (m_socket.bytesToWrite() > 0) {
        if (!m_socket.waitForBytesWritten(5'000))
            return;
    }
}

bool HttpPeer::readUntil(qsizetype bytes, qint64 deadline)
{
    while (m_received.size() < bytes) {
        if (m_socket.bytesAvailable() == 0) {
            const qint64 left = deadline - QDeadlineTimer::current().deadline();
            if (left <= 0 || !m_socket.waitForReadyRead(int(left)))
                return false;
        }
        m_received += m_socket.readAll();
    }
    return true;
}

HttpReply HttpPeer::receive(int timeoutMs)
{
    const qint64 deadline = QDeadlineTimer(timeoutMs).deadline();
    qsizetype end = -1;
    while ((end = m_received.indexOf("\r\n\r\n")) < 0) {
        if (!readUntil(m_received.size() + 1, deadline))
            return {};
    }
    HttpReply reply;
    QList<QByteArray> lines = m_received.left(end).split('\n');
    if (!lines.first().startsWith("HTTP/1.1 "))
        return {};
    const int status = lines.takeFirst().mid(9, 3).toInt();
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.emplaceBack(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = reply.header("content-length").toLongLong();
    if (!readUntil(end + 4 + length, deadline))
        return {};
    reply.status = status;
    reply.body = m_received.mid(end + 4, length);
    m_received.remove(0, end + 4 + length);
    if (status == 100)
        return receive(timeoutMs);
    return reply;
}

bool HttpPeer::isCutWithin(int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs);
    while (m_socket.state() == QAbstractSocket::ConnectedState && !deadline.hasExpired()) {
        static_cast<void>(
            m_socket.waitForReadyRead(int(std::min<qint64>(deadline.remainingTime(), 100))));
        static_cast<void>(m_socket.readAll());
    }
    return m_socket.state() != QAbstractSocket::ConnectedState;
}

HttpReply HttpPeer::ask(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                        const Headers &headers)
{
    const QByteArray bytes = written(method, target, body, headers);
    // A connection that was kept may end in the moment in which it is used again.
    if (m_socket.state() == QAbstractSocket::ConnectedState) {
        send(bytes);
        if (HttpReply reply = receive(); reply.status != 0)
            return reply;
    }
    connectNow();
    send(bytes);
    return receive();
}

} // namespace bluepencil::test
