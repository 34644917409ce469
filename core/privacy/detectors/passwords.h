// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/detectors/contextdetectors.h"

#include <optional>
#include <string_view>

namespace bluepencil {

// The password behind the word for one that ends at `from`: "password is hunter2", "pwd: x9!k",
// "password=\"swordfish\""; without anything between, "password hunter2", what no word is spelt
// like.
[[nodiscard]] std::optional<Range> passwordBehind(std::string_view text, std::size_t from);

} // namespace bluepencil
