// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/jsontext.h"

#include <vector>

namespace bluepencil {

// Which value of a draft became which of another text. Members belong together by their names;
// elements of lists that are written the same do (longest common subsequence), those between them
// in their order.
struct JsonPairs {
    struct Gone {
        int node = -1; // of the draft, the outermost that has no partner
        int under = -1; // of the other text: what it stood in
    };

    std::vector<int> before; // by node of the other text: the draft's; -1: new
    std::vector<Gone> gone; // in the order of the draft
};

// Lists whose lengths multiply to more than 250,000 are paired in their order alone.
[[nodiscard]] JsonPairs pairJson(const JsonText &draft, const JsonText &text);

} // namespace bluepencil
