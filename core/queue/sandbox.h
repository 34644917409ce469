// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

namespace bluepencil {

class Database;

// A sandbox is a queue for trying things out: it can be reviewed like any other, and no outcome of
// it ever goes out, by no path. The database itself holds that.
[[nodiscard]] Result<bool> isSandbox(Database &database, const QString &queue); // NotFound
// Makes the queue if there is none. Conflict if it holds items: what was submitted to be sent must
// not be silenced, and what was tried must not be sent.
[[nodiscard]] Result<> setSandbox(Database &database, const QString &queue, bool sandbox,
                                  UtcMs now);

} // namespace bluepencil
