// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/remote/httpexchange.h"

#include <QThread>
#include <QUrl>

#include <memory>

namespace bluepencil {

// Where a gateway is and as whom it is asked.
struct Connection {
    QUrl address; // http or https, host, perhaps a port and a path; no user, query or fragment
    QByteArray token;
};

// http:// or https://, as opposed to a file or a database.
[[nodiscard]] bool isHttpAddress(const QString &address);
// Nothing if it cannot be one: no host, another scheme, a user or a query in it.
[[nodiscard]] std::optional<QUrl> gatewayAddress(const QString &text);

// HttpTransport over the network, on a thread of its own. Follows at most three redirects, to the
// same scheme, host and port only, so that the token goes nowhere else; never goes on after an
// error of TLS; reads no more of an answer than its limit.
class NetworkTransport final : public HttpTransport {
public:
    static constexpr qsizetype mostAnswerBytes = qsizetype {64} * 1024 * 1024; // 25 leases of 1 MiB

    explicit NetworkTransport(const Connection &connection, qsizetype mostBytes = mostAnswerBytes);
    ~NetworkTransport() override;
    Q_DISABLE_COPY_MOVE(NetworkTransport)

    [[nodiscard]] tl::expected<HttpAnswer, HttpFailure> exchange(const HttpRequest &request,
                                                                 qint64 timeoutMs) override;
    void cancel() override;
    [[nodiscard]] QString place() const override;

    // For the exchanges from then on. From any thread.
    void setToken(const QByteArray &token);
    [[nodiscard]] QByteArray token() const;

private:
    class Worker;
    struct Shared;

    QUrl m_address;
    QThread m_thread;
    std::shared_ptr<Shared> m_shared;
    std::unique_ptr<Worker> m_worker; // lives in m_thread
};

} // namespace bluepencil
