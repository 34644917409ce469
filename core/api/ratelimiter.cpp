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

double RateLimiter::burst() const
{
    return std::max(2 * m_perSecond, 1.0);
}

double RateLimiter::tokensAt(const Bucket &bucket, qint64 now) const
{
    return std::min(burst(), bucket.tokens + double(now - bucket.at) / 1000 * m_perSecond);
}

qint64 RateLimiter::waitFor(double tokens) const
{
    if (tokens >= 1)
        return 0;
    return std::max<qint64>(1, std::llround(std::ceil((1 - tokens) * 1000 / m_perSecond)));
}

qint64 RateLimiter::waitOf(const QByteArray &name)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_buckets.constFind(name);
    return found == m_buckets.constEnd() ? 0 : waitFor(tokensAt(*found, m_clock.steady()));
}

qint64 RateLimiter::take(const QByteArray &name)
{
    const qint64 now = m_clock.steady();
    const std::lock_guard lock(m_mutex);
    if (m_buckets.size() >= m_most && !m_buckets.contains(name)) {
        // Those that have filled up again are as good as new ones.
        m_buckets.removeIf([&](const auto &one) { return tokensAt(*one, now) >= burst(); });
        if (m_buckets.size() >= m_most)
            m_buckets.clear();
    }
    auto found = m_buckets.find(name);
    if (found == m_buckets.end())
        found = m_buckets.insert(name, Bucket {burst(), now});
    found->tokens = tokensAt(*found, now);
    found->at = now;
    const qint64 wait = waitFor(found->tokens);
    if (wait == 0)
        found->tokens -= 1;
    return wait;
}

} // namespace bluepencil
