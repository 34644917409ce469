// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/item.h"
#include "core/privacy/linescan.h"

#include <vector>

namespace bluepencil {

// The texts of an item that tell of people, under the names of their fields and in the order in
// which a reader meets them: so are placeholders numbered, as in an export.
[[nodiscard]] std::vector<ScanText> veilTextsOf(const Item &item);

} // namespace bluepencil
