// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/figurereviews.h"

namespace bluepencil::test {

// What becomes of the decisions of addFigureReviews(): some are recalled, given back by the
// producer or came too late, some were made after one that was undone, about some something comes
// back, some outcomes come late or are taken back again. Prices of some models from several days
// on.
[[nodiscard]] Result<> addFigureFates(Workspace &workspace, SqlReviewQueue &queue, quint64 seed);

} // namespace bluepencil::test
