// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/text/hunks/editscript.h"
#include "core/text/metrics.h"

namespace bluepencil {

// The JSON forms of DESIGN section 5: edits[{op, draft{start,end,text}, final{…}, kind}] and
// metrics{hter, ter_edits, …}. An undefined HTER is null with "hter_reason".
[[nodiscard]] Json toJson(const EditScript &edits);
[[nodiscard]] Result<EditScript> editScriptFromJson(const Json &array);
[[nodiscard]] Json toJson(const EditMetrics &metrics);
// Of a decision without a final: only what is known of the draft.
[[nodiscard]] Json draftMetrics(QStringView draft);

} // namespace bluepencil
