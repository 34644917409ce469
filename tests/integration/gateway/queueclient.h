// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/remote/httpreviewqueue.h"
#include "core/queue/remote/networktransport.h"

#include <functional>

namespace bluepencil::test {

// A transport over the network whose answers may get lost: `lose` hears each request after it was
// carried out and says whether its answer never comes.
class LossyTransport final : public HttpTransport {
public:
    explicit LossyTransport(const Connection &connection)
        : m_transport(connection)
    {
    }

    [[nodiscard]] tl::expected<HttpAnswer, HttpFailure> exchange(const HttpRequest &request,
                                                                 qint64 timeoutMs) override
    {
        auto answer = m_transport.exchange(request, timeoutMs);
        if (lose && lose(request))
            return tl::unexpected(HttpFailure {NetworkProblem::Cut, CertificateProblem::None, {}});
        return answer;
    }

    void cancel() override { m_transport.cancel(); }

    [[nodiscard]] QString place() const override { return m_transport.place(); }

    std::function<bool(const HttpRequest &)> lose;

private:
    NetworkTransport m_transport;
};

// The project's own client of one token, with everything it stands on.
class QueueClient {
public:
    QueueClient(const QString &address, const QByteArray &token, const Clock &clock,
                CallRules rules = {})
        : transport({*gatewayAddress(address), token})
        , caller(transport, clock, systemRandom(), std::ref(pause), rules)
        , queue(caller, clock, {})
    {
    }

    LossyTransport transport;
    InterruptiblePause pause;
    HttpCaller caller;
    HttpReviewQueue queue;
};

} // namespace bluepencil::test
