// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/webhooktransport.h"
#include "core/base/clock.h"

#include <atomic>
#include <mutex>
#include <set>
#include <vector>

namespace bluepencil::test {

// Where what is sent is taken at once, whatever the plan is.
inline const QString otherUrl = QStringLiteral("https://other.example/");

// Answers at once, as it is told; remembers when and what.
class PlannedTransport final : public WebhookTransport {
public:
    PlannedTransport(const Clock &clock, std::atomic_int &status)
        : m_clock(clock)
        , m_status(status)
    {
    }

    WebhookReply send(const WebhookMessage &message) override
    {
        WebhookReply reply;
        reply.status = 200;
        if (message.url == otherUrl)
            return reply;
        const std::lock_guard lock(m_mutex);
        m_times.push_back(m_clock.now());
        m_bodies.insert(message.body);
        m_ids.insert(message.headers.at(0).second);
        reply.status = m_status;
        return reply;
    }

    void cancel() override {}

    std::vector<UtcMs> times()
    {
        const std::lock_guard lock(m_mutex);
        return m_times;
    }

    std::set<QByteArray> bodies()
    {
        const std::lock_guard lock(m_mutex);
        return m_bodies;
    }

    std::set<QByteArray> ids()
    {
        const std::lock_guard lock(m_mutex);
        return m_ids;
    }

private:
    const Clock &m_clock;
    std::atomic_int &m_status;
    std::mutex m_mutex;
    std::vector<UtcMs> m_times;
    std::set<QByteArray> m_bodies;
    std::set<QByteArray> m_ids;
};

} // namespace bluepencil::test
