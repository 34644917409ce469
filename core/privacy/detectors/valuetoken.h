// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace bluepencil {

// Something that people would call a number: letters and digits with single marks between, or
// groups of digits with single blanks between.
struct ValueToken {
    std::size_t start = 0; // bytes of the text
    std::size_t end = 0;
    std::string compact; // letters in capitals and digits
    std::size_t digits = 0;
};

// The token that begins at `at`, where a letter or digit stands.
[[nodiscard]] ValueToken valueTokenAt(std::string_view text, std::size_t at);

// Whether a few capitals with a blank behind them belong to the number: "HX 123456".
enum class Prefix { LeftOut, Taken };

// The first one with at least `leastDigits` in the next `words` words of the same sentence; a
// question mark does not end it. No amounts, dates or times.
[[nodiscard]] std::optional<ValueToken> nextValue(std::string_view text, std::size_t from,
                                                  std::size_t words, std::size_t leastDigits,
                                                  Prefix prefix = Prefix::LeftOut);

// The one in front of "is my", "is the" … that ends at `behind`, as in "12345678 is my account".
[[nodiscard]] std::optional<ValueToken> valueBefore(std::string_view text, std::size_t behind,
                                                    std::size_t leastDigits);

// Whether a unit or a thing that is counted stands behind a number that ends there.
[[nodiscard]] bool isBeforeUnit(std::string_view text, std::size_t end);

[[nodiscard]] bool isDateToken(std::string_view token);

} // namespace bluepencil
