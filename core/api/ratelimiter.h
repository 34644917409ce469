// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QHash>

#include <mutex>

namespace bluepencil {

// So many requests a second for each name, and a burst of twice as many: a bucket that fills
// steadily. Keeps at most `names` of them. From any thread.
class RateLimiter {
public:
    // `clock` must outlive it.
    RateLimiter(const Clock &clock, double perSecond, int names = 10'000);

    // 0 if one more is allowed now; else the milliseconds after which one will be.
    [[nodiscard]] qint64 take(const QByteArray &name);
    // The same, without taking one.
    [[nodiscard]] qint64 waitOf(const QByteArray &name);

private:
    struct Bucket {
        double tokens = 0;
        qint64 at = 0; // Clock::steady()
    };

    [[nodiscard]] double burst() const;
    [[nodiscard]] double tokensAt(const Bucket &bucket, qint64 now) const;
    [[nodiscard]] qint64 waitFor(double tokens) const;

    const Clock &m_clock;
    const double m_perSecond;
    const int m_most;
    std::mutex m_mutex;
    QHash<QByteArray, Bucket> m_buckets;
};

} // namespace bluepencil
