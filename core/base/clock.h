// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace bluepencil {

// UTC milliseconds since 1970-01-01T00:00:00Z. The only type in which time is stored.
using UtcMs = qint64;

inline constexpr qint64 DayMs = 86'400'000;

// The only source of time. Implementations are safe to call from any thread.
class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    [[nodiscard]] virtual UtcMs now() const = 0;
    // Milliseconds on a clock that never steps and runs while the machine sleeps (CLOCK_BOOTTIME),
    // for lease cover and active time. The zero point has no meaning.
    [[nodiscard]] virtual qint64 steady() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] UtcMs now() const override;
    [[nodiscard]] qint64 steady() const override;
};

} // namespace bluepencil
