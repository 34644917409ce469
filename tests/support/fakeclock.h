// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <atomic>
#include <functional>

namespace bluepencil {

// A clock that stands still until it is told to move; wall and steady time move apart when the wall
// clock is set. `onNow` runs in each call of now(), which lets a test do harm in the middle of an
// operation.
class FakeClock final : public Clock {
public:
    [[nodiscard]] UtcMs now() const override
    {
        if (onNow)
            onNow();
        return m_now;
    }

    [[nodiscard]] qint64 steady() const override { return m_steady; }

    // Time passes.
    void advance(qint64 ms)
    {
        m_now += ms;
        m_steady += ms;
    }

    // Someone sets the wall clock; steady time knows nothing of it.
    void setWall(UtcMs now) { m_now = now; }

    std::function<void()> onNow;

private:
    std::atomic<UtcMs> m_now {1'795'000'000'000}; // 2026-11-18
    std::atomic<qint64> m_steady {1'000'000};
};

} // namespace bluepencil
