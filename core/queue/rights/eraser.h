// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/rights/erasure.h"

namespace bluepencil {

// The rows of an erasure, inside its transaction: every text by the list of core/privacy. What
// surrounds it (holds, notices, certificate, the bytes of the files) is in
// core/queue/rights/erasure.h.

// All items of a person, and what names the person among others. The report names the batches.
[[nodiscard]] Result<ErasureReport> eraseItemsOf(Database &database, const QString &subjectId);
// One item that is over.
[[nodiscard]] Result<ErasureReport> eraseItem(Database &database, const QString &itemId);

// Of an item that was about another person before: all that was said and decided so far, which
// nobody can tell apart any more. What it says now stays.
[[nodiscard]] Result<ErasureReport> eraseEarlierTexts(Database &database, const QString &itemId);

// The ids of a person's items, who is bound once.
[[nodiscard]] QString itemsOfSubject();

} // namespace bluepencil
