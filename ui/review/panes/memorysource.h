// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/review/panes/memoryrunner.h"

namespace bluepencil {

class ReviewController;

// The memory of the workspace that the controller works on: its own, or that behind the gateway.
// `controller` must outlive it.
[[nodiscard]] MemoryRunner::Ask memoryOf(const ReviewController &controller,
                                         const RandomSource &random);

} // namespace bluepencil
