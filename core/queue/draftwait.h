// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace bluepencil {

class Database;

// How long a request for another draft waits for its producer before the item comes back to who
// asked, in milliseconds. NotFound without such a queue.
[[nodiscard]] Result<qint64> draftWait(Database &database, const QString &queue);
// Holds for requests that wait now, too. At least an hour, at most fourteen days.
[[nodiscard]] Result<> setDraftWait(Database &database, const QString &queue, qint64 ms);

} // namespace bluepencil
