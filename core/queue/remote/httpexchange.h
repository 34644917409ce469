// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace bluepencil {

// One request to the gateway. `target` is relative to its address and percent-encoded.
struct HttpRequest {
    QByteArray method; // GET | POST | PUT
    QByteArray target; // "/v1/leases?wait=5"
    QByteArray body;
    QByteArray contentType = "application/json";
};

struct HttpAnswer {
    int status = 0;
    QByteArray body;
    QByteArray contentType; // without parameters
    QByteArray api; // what Bluepencil-Api says; empty if it is not there
    std::optional<qint64> retryAfterMs; // counted by the server's own clock
};

// Why there is no answer.
enum class NetworkProblem {
    BadAddress,
    HostNotFound,
    Refused, // nobody listens there
    TimedOut,
    Cut, // the connection ended before the answer did
    Certificate,
    Elsewhere, // it sends on to another place, which is not followed
    TooLarge,
    Cancelled,
    Other,
};

enum class CertificateProblem {
    None,
    Expired,
    NotYetValid,
    SelfSigned,
    UnknownIssuer,
    OtherHost, // it was made for another name
    Revoked,
    Other,
};

struct HttpFailure {
    NetworkProblem problem = NetworkProblem::Other;
    CertificateProblem certificate = CertificateProblem::None;
    QString detail; // in the words of the library, or the address it sends on to
};

// Carries requests to one server. Synchronous; thread: one at a time, but for cancel().
class HttpTransport {
public:
    HttpTransport() = default;
    virtual ~HttpTransport() = default;
    Q_DISABLE_COPY_MOVE(HttpTransport)

    // Ends within `timeoutMs`, whatever the server does.
    [[nodiscard]] virtual tl::expected<HttpAnswer, HttpFailure> exchange(const HttpRequest &request,
                                                                         qint64 timeoutMs)
        = 0;
    // Ends the exchange under way and every later one as Cancelled. From any thread.
    virtual void cancel() = 0;
    // The address, for messages; never the token.
    [[nodiscard]] virtual QString place() const = 0;
};

} // namespace bluepencil
