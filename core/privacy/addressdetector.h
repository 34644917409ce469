// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/hits.h"

namespace bluepencil {

// Streets with their numbers, post boxes, towns with a state and a code, British postcodes. Shapes
// alone: tier C.
void findAddresses(std::string_view text, Hits &hits);

} // namespace bluepencil
