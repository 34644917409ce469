// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QTcpSocket>

#include <utility>

// QCOMPARE takes no values of nlohmann_json: they convert to all too much.
#define COMPARE_JSON(actual, expected)                                                             \
    do {                                                                                           \
        const bluepencil::Json shownActual = (actual);                                             \
        const bluepencil::Json shownExpected = (expected);                                         \
        QVERIFY2(                                                                                  \
            shownActual == shownExpected,                                                          \
            (bluepencil::toLine(shownActual) + " instead of " + bluepencil::toLine(shownExpected)) \
                .constData());                                                                     \
    } while (false)

namespace bluepencil::test {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

struct HttpReply {
    int status = 0; // 0: none came
    Headers headers; // names in lower case
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] Json json() const; // null if the body is none
    [[nodiscard]] QByteArray code() const; // of a problem document; empty if it is none
};

// The client's side of one connection, byte by byte: what no well-behaved client would send can be
// sent. Blocking; thread: one.
class HttpPeer {
public:
    explicit HttpPeer(quint16 port, QByteArray token = {});

    // On the same connection as before, or on a new one where that has ended.
    [[nodiscard]] HttpReply ask(const QByteArray &method, const QByteArray &target,
                                const QByteArray &body = {}, const Headers &headers = {});
    // The bytes of the request that ask() would send.
    [[nodiscard]] QByteArray written(const QByteArray &method, const QByteArray &target,
                                     const QByteArray &body = {},
                                     const Headers &headers = {}) const;

    void connectNow();
    void send(const QByteArray &bytes);
    [[nodiscard]] HttpReply receive(int timeoutMs = 40'000);
    // The other end hangs up within so long.
    [[nodiscard]] bool isCutWithin(int timeoutMs);
    void disconnect();

    void setSource(const QHostAddress &address) { m_source = address; } // where it comes from

    void setToken(const QByteArray &token) { m_token = token; }

private:
    [[nodiscard]] bool readUntil(qsizetype bytes, qint64 deadline);

    quint16 m_port;
    QByteArray m_token;
    QHostAddress m_source;
    QTcpSocket m_socket;
    QByteArray m_received;
};

} // namespace bluepencil::test
