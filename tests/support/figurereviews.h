// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/reviewedworkspace.h"

namespace bluepencil::test {

// Decisions of every kind that statistics tell apart: actions, labels (twice the same too), bands,
// times, several models, queues, tasks and reviewers, prompt versions, attributes (nested, of other
// types, absent), items with two reviews, several drafts, tokens and costs, over some weeks.
// Numbered from `first` on; the same for
// the same seed.
[[nodiscard]] Result<> addFigureReviews(SqlReviewQueue &queue, quint64 seed, int first, int count);

// The moment from which these decisions are, and the one behind the last.
inline constexpr UtcMs FigureReviewsStart = 1'798'758'000'000; // 2026-12-31T23:00:00Z
inline constexpr UtcMs FigureReviewsEnd = FigureReviewsStart + qint64 {40} * 86'400'000;

} // namespace bluepencil::test
