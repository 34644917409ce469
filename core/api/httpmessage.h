// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <functional>
#include <utility>
#include <vector>

namespace bluepencil {

// What stands before the body of a request. Nothing in it is to be trusted.
struct HttpHead {
    QByteArray method;
    QByteArray target; // raw: "/v1/items/a%2Fb?wait=5"
    QByteArray authorization;
    QByteArray contentType; // lower case, without parameters
    QByteArray requestId; // as X-Request-Id says; may be empty
    QByteArray remote; // the address of whoever connected
    // Whoever asked has hung up: nobody reads an answer. On the request's thread; may be empty.
    std::function<bool()> isGone;
};

struct HttpReply {
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    bool closes = false; // the connection ends after it
};

// Reads the body, at most so many bytes: LimitExceeded if there are more, InvalidInput if it is
// broken off or not what it says it is. A body that is not read ends the connection.
using HttpBody = std::function<Result<QByteArray>(qsizetype most)>;

// Answers requests, many at once. An exception becomes an answer 500.
using HttpHandler = std::function<HttpReply(const HttpHead &head, const HttpBody &body)>;

struct HttpLimits {
    int threads = 256; // one for each connection that is being served
    int connections = 512; // those that wait for a thread included; more are told to come back
    int connectionsOfOne = 0; // from one address, or one IPv6 network of 64 bits; 0: no limit
    qsizetype headBytes = qsizetype {16} * 1024;
    int headMs = 10'000; // to send a head, from its first byte; the first from the connection on
    int bodyMs = 30'000;
    int writeMs = 15'000;
    int handshakeMs = 5'000;
    int idleMs = 5'000; // between requests
    int requests = 1'000; // on one connection
};

// Sent where httplib or the server itself answers, and by whoever answers for it.
[[nodiscard]] HttpReply plainProblem(int status, const QByteArray &what);
// As bytes: the connection ends after it.
[[nodiscard]] QByteArray lastAnswer(const HttpReply &reply);

} // namespace bluepencil
