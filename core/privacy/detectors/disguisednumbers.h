// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/detectors/cues.h"
#include "core/privacy/hits.h"

#include <optional>
#include <string_view>

namespace bluepencil {

// The number that a cue for a card, a phone, a social security or a national number speaks of,
// where a letter stands for a digit in it ("4III 1111 …", O for 0, I and l for 1) or, of a national
// one, the end of a line cuts a group in two. Looked for in text[from, limit). Nothing but the cue
// and the check digits tell it from other things, so there must be both; a phone, which has none,
// must have the length of one and stand right behind.
[[nodiscard]] std::optional<Hit> disguisedNumber(std::string_view text, std::size_t from,
                                                 std::size_t limit, const CueMatch &cue);

} // namespace bluepencil
