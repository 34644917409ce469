// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/reviewedworkspace.h"

namespace bluepencil::test {

// Items and decisions of all actions, labels, bands and times, with and without attributes, around
// the end of a day, week, month and year in Berlin. The same for the same seed.
[[nodiscard]] Result<> addRandomReviews(ReviewedWorkspace &store, quint64 seed, int count);

} // namespace bluepencil::test
