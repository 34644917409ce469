// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/reviewedworkspace.h"

namespace bluepencil::test {

// Decisions on items of every shape that a format takes or refuses: instructions, several turns,
// tools, notes and labelled spans, drafts that are JSON, words that a target reserves, texts that
// are hard to write; `count` random ones besides. Each has a subject of its own.
[[nodiscard]] Result<> fillForJudges(ReviewedWorkspace &store, quint64 seed, int count);

} // namespace bluepencil::test
