// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/queue/sqlreviewqueue.h"

#include <QString>

namespace bluepencil {

// Where the demo keeps its workspace and its settings, apart from the user's.
[[nodiscard]] QString demoFolder();

// Fills a workspace with the guidelines and the samples. Items that say in how many minutes they
// are due get that time from `startsAt` on. `most` > 0: only so many items. Repeats are fine.
[[nodiscard]] Result<> fillDemo(Workspace &workspace, SqlReviewQueue &queue, const Clock &clock,
                                const RandomSource &random, UtcMs startsAt, int most = 0);
// Creates the workspace at `path` and fills it, unless it has items already.
[[nodiscard]] Result<> createDemo(const QString &path, const Clock &clock,
                                  const RandomSource &random);

} // namespace bluepencil
