// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/ratelimiter.h"

#include <algorithm>
#include <cmath>

namespace bluepencil {

RateLimiter::RateLimiter(const Clock &clock, double perSecond, int names)
    : m_clock(clock)
    , m_perSecond(perSecond)
    , m_most(names)
{
}

qint64 RateLimiter::take(const QByteArray &name)
{
    const double burst = std::max(2 * m_perSecond, 1.0);
    const qint64 now = m_clock.steady();
    const std::lock_guard lock(m_mutex);
    if (m_buckets.size() >= m_most && !m_buckets.contains(name)) {
        // Those that have filled up again are as good as new ones.
        m_buckets.removeIf([&](const auto &one) {
            return double(now - one->at) / 1000 * m_perSecond + one->tokens >= burst;
        });
        if (m_buckets.size() >= m_most)
            m_buckets.clear();
    }
    auto found = m_buckets.find(name);
    if (found == m_buckets.end())
        found = m_buckets.insert(name, Bucket {burst, now});
    found->tokens = std::min(burst, found->tokens + double(now - found->at) / 1000 * m_perSecond);
    found->at = now;
    if (found->tokens >= 1) {
        found->tokens -= 1;
        return 0;
    }
    return std::max<qint64>(1, std::llround(std::ceil((1 - found->tokens) * 1000 / m_perSecond)));
}

} // namespace bluepencil
