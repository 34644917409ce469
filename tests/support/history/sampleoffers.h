// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/suggestions.h"

#include <QString>

namespace bluepencil::samples {

// What the desk offered for the draft of an item, and what was taken of it by a reviewer who wrote
// a text of their own, or did not; no other draft, for the items have but one. From a chance of its
// own by the item, so that nothing else of the history hangs on it.
[[nodiscard]] SuggestionCounts offersFor(const QString &externalId, const QString &language,
                                         bool writes);

} // namespace bluepencil::samples
