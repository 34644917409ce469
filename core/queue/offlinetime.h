// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace bluepencil {

class Database;

inline constexpr qint64 LongestOfflineMs = qint64 {8} * 60 * 60 * 1000;

// How long items of the queue are held that a reviewer takes along, to work on them without
// contact; 0: nothing may be taken along. NotFound without such a queue.
[[nodiscard]] Result<qint64> offlineTime(Database &database, const QString &queue);
// For what is taken along from now on. InvalidArgument beyond 0 to LongestOfflineMs.
[[nodiscard]] Result<> setOfflineTime(Database &database, const QString &queue, qint64 ms);

} // namespace bluepencil
