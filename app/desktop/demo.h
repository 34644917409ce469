// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>

namespace bluepencil {

// Where the demo keeps its workspace and its settings, apart from the user's.
[[nodiscard]] QString demoFolder();

// Fills the workspace at `path` with the samples, unless it has items already. Items that say in
// how many minutes they are due get that time from now.
[[nodiscard]] Result<> fillDemo(const QString &path, const Clock &clock,
                                const RandomSource &random);

} // namespace bluepencil
