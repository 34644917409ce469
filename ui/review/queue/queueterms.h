// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/queuelist.h"

#include <QString>

namespace bluepencil {

// What a person typed into the search of the queue: words, and terms that narrow it, as
//   refund lang:en state:edited queue:"Claims desk"
struct QueueTerms {
    QueueFilter filter;
    QString problem; // a term that can't be, in words for a person; empty: none
};

// Terms are queue:, task:, lang: and state:; a value with spaces stands in quotes. Anything else,
// a colon in it or not, is looked for in titles and ids.
[[nodiscard]] QueueTerms parseQueueTerms(const QString &typed);

// Why a list is empty: "No draft in English is edited." Plain text.
[[nodiscard]] QString nothingMatches(const QueueTerms &terms);

} // namespace bluepencil
