// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace bluepencil {

struct DateRange {
    std::size_t start = 0; // bytes
    std::size_t end = 0;
};

// The first date with a day, a month and a year in [from, to) of the text, written in digits or
// with the month's name in one of the detectors' languages.
[[nodiscard]] std::optional<DateRange> birthDateIn(std::string_view text, std::size_t from,
                                                   std::size_t to);

} // namespace bluepencil
