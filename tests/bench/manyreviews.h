// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

namespace bluepencil::bench {

inline constexpr UtcMs ReviewsEnd = 1'795'600'000'000; // 2026-11-25
inline constexpr int ReviewDays = 90;

// Fills an empty workspace with closed items and their feedback, written straight into the tables:
// decided evenly over the 90 days before ReviewsEnd, by 12 reviewers on 5 models, 6 tasks, 4
// queues, 4 languages and 3 regions, each record with a conversation and a draft of some 2 kB. The
// same for the same seed. Texts are made of `sentences`, else of a few words.
[[nodiscard]] Result<> addManyReviews(Workspace &workspace, quint64 seed, int count,
                                      const QStringList &sentences = {});

// What became of them, in a SQLite workspace that has nothing else: the decisions behind the
// records, of which one in forty was recalled or came too late, outcomes, 3 % with a signal,
// prices. Written straight into the tables, without texts.
[[nodiscard]] Result<> addManyFates(Workspace &workspace);

// Calls that nobody reviews, evenly over the same days, by the same models and tasks.
[[nodiscard]] Result<> addManyCalls(Workspace &workspace, int count);

} // namespace bluepencil::bench
