// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/exporttools.h"
#include "tests/support/reviewedworkspace.h"

#include <random>
#include <set>

namespace bluepencil::test {

// Every format, with duplicates left out.
[[nodiscard]] ExportConfig prepared(Deduplicate deduplicate = Deduplicate::Near);
// Of the batch in a folder of the workspace's own.
[[nodiscard]] Json manifestOf(ReviewedWorkspace &store, const QString &name);
[[nodiscard]] qint64 dropped(const Json &manifest, const char *format, const QString &reason);
// Of each format in = out + drops; else the test fails.
void checkSums(const Json &manifest);
// Submits an item and approves its draft; else the test fails.
void approve(ReviewedWorkspace &store, const QString &id, const QString &question,
             const QString &draft, const QString &subject = {}, const QString &reviewer = {});
// So many words out of 5,000.
[[nodiscard]] QString sentence(std::mt19937_64 &random, int count);
// External ids behind the rows of openai-chat.
[[nodiscard]] std::set<QString> recordsIn(ReviewedWorkspace &store, const QString &name);

} // namespace bluepencil::test
