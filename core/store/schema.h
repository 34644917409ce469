// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

namespace bluepencil {

class Database;

// Runs the numbered migrations after `fromVersion`, each in a transaction of its own. Two programs
// that open an old workspace at once: the second finds the work done.
[[nodiscard]] Result<> migrate(Database &database, int fromVersion, const Clock &clock,
                               const RandomSource &random);

} // namespace bluepencil
