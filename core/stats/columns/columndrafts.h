// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/stats/columns/columnwords.h"

namespace bluepencil {

// What the drafts of an item took, as draftUsage() finds it, behind those that are there; their
// number and the place of the one with the id `chosen` into `row`. Tokens, times and prices, no
// text and no id.
void addDrafts(const Json &item, std::string_view chosen, ColumnWords &words,
               std::vector<quint64> &row, ColumnRows &rows);

} // namespace bluepencil
