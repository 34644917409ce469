// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/gateway/rawpeer.h"

#include <QDeadlineTimer>
#include <QtEndian>

#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <optional>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace bluepencil::test {

namespace {

struct OneAnswer {
    QByteArray name;
    qsizetype size = 0; // bytes
    bool isLast = false;
};

std::optional<OneAnswer> answerAt(const QByteArray &bytes, bool isToHead)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0 || !bytes.startsWith("HTTP/1.1 ") || bytes.size() < 13 || bytes.at(12) != ' ')
        return std::nullopt;
    OneAnswer answer {bytes.sliced(9, 3), end + 4, false};
    qsizetype length = 0;
    for (const QByteArray &line : bytes.first(end).toLower().split('\n')) {
        if (line.startsWith("content-length:"))
            length = line.sliced(15).trimmed().toLongLong();
        answer.isLast = answer.isLast || line.trimmed() == "connection: close";
        if (line.trimmed() == "x-request-id: tail" && answer.name == "200")
            answer.name = "tail";
    }
    if (!isToHead)
        answer.size += length;
    return answer.size <= bytes.size() ? std::optional(answer) : std::nullopt;
}

} // namespace

RawPeer::RawPeer(quint16 port)
    : m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    const int on = 1;
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = qToBigEndian(port);
    address.sin_addr.s_addr = qToBigEndian(quint32 {INADDR_LOOPBACK});
    if (::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        qFatal("nobody listens at %d", port);
}

RawPeer::~RawPeer()
{
    ::close(m_descriptor);
}

void RawPeer::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count = ::send(m_descriptor, bytes.constData() + sent,
                                     size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (count < 0 && errno != EINTR)
            return;
        sent += std::max<ssize_t>(count, 0);
    }
}

void RawPeer::endSending()
{
    ::shutdown(m_descriptor, SHUT_WR);
}

QByteArray RawPeer::receiveAll(int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs);
    QByteArray received;
    std::array<char, 16384> piece {};
    while (!m_wasEnded) {
        pollfd watched {m_descriptor, POLLIN, 0};
        if (::poll(&watched, 1, int(deadline.remainingTime())) <= 0)
            break;
        const ssize_t count = ::recv(m_descriptor, piece.data(), piece.size(), 0);
        m_wasEnded = count == 0 || (count < 0 && errno != EINTR);
        received.append(piece.data(), std::max<ssize_t>(count, 0));
    }
    return received;
}

QByteArray answersIn(const QByteArray &bytes, bool afterHead)
{
    QList<QByteArray> names;
    QByteArray rest = bytes;
    while (!rest.isEmpty()) {
        const std::optional<OneAnswer> answer = answerAt(rest, afterHead && names.isEmpty());
        if (!answer) {
            names << "no answer: " + rest.first(std::min<qsizetype>(rest.size(), 200));
            break;
        }
        names << answer->name;
        rest.remove(0, answer->size);
        if (answer->isLast && !rest.isEmpty())
            names << "and more behind the last:";
    }
    return names.join(' ');
}

} // namespace bluepencil::test
