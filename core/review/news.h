// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewsession.h"

#include <vector>

namespace bluepencil {

// What a newer revision of an item brings (rule 7).
struct News {
    std::vector<bool> isNew; // by place in the newest revision's messages
    int messages = 0; // so many of them are new
    bool draft = false; // the text differs from the one that was worked on
    bool facts = false;
    bool references = false;
};

// Of an item with a revision that was not seen; without the earlier one everything is new.
[[nodiscard]] News newsOf(const OpenItem &item);

} // namespace bluepencil
