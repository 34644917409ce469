// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"

namespace bluepencil {

class ScreenVeil;

// The finding as it may be put into words. What a check decoded or read for something else stands
// in none of the item's texts, so that nothing in it is known from them: it is looked at by itself.
// ScreenVeil::words() is still to see to the rest.
[[nodiscard]] CheckFinding veiledFinding(CheckFinding finding, const ScreenVeil &veil);

} // namespace bluepencil
