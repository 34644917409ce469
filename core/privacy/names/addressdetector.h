// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/hits.h"

namespace bluepencil {

struct PreparedText;

enum class AddressForms {
    Likely, // those of which a word stands in the text; what is found is the same
    All, // to hold that against
};

// Streets with their numbers, post boxes, towns with a state and a code, British postcodes;
// large cities beside these or behind a postcode. Shapes alone: tier C.
void findAddresses(const PreparedText &text, Hits &hits, AddressForms tried = AddressForms::Likely);

} // namespace bluepencil
