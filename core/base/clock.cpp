// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDateTime>

#include <ctime>

namespace bluepencil {

UtcMs SystemClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

qint64 SystemClock::steady() const
{
    timespec time {};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return qint64 {time.tv_sec} * 1000 + time.tv_nsec / 1'000'000;
}

} // namespace bluepencil
