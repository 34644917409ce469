// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace bluepencil {

// Digits without anything between them, in bytes of a text.
struct DigitGroup {
    std::size_t start = 0;
    std::size_t size = 0;

    [[nodiscard]] std::size_t end() const { return start + size; }
};

// Groups of digits with what people put between them: one or two of blank, hyphen, dot, slash,
// brackets, or a line end. Ends at anything else.
struct DigitRun {
    std::vector<DigitGroup> groups;
    std::size_t digits = 0; // in all of them
};

// Runs of at least `least` digits, in order.
[[nodiscard]] std::vector<DigitRun> digitRuns(std::string_view text, std::size_t least);

} // namespace bluepencil
