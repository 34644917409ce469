// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/finding.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

// Words that say what the number, date or name beside them is, in the languages of the detectors.
namespace bluepencil {

// Letters, digits and all that is not ASCII without a break, in bytes.
struct Word {
    std::size_t start = 0;
    std::size_t end = 0;

    [[nodiscard]] std::string_view in(std::string_view text) const
    {
        return text.substr(start, end - start);
    }
};

[[nodiscard]] std::vector<Word> wordsIn(std::string_view text);
// Lower-cased: ASCII and Latin-1. As long as before.
[[nodiscard]] std::string lowerWord(std::string_view word);

enum class Cue {
    Phone,
    Birth,
    Ssn,
    Account,
    Policy,
    Passport,
    Licence,
    National,
    Card,
    Iban,
    CardCode, // CVV and the like
    Password,
    Pin,
    Name,
    Address,
    NotPersonal, // order, tracking, invoice: what follows is a number of a thing
};

constexpr std::size_t CueCount = 16;

struct CueMatch {
    Cue cue = Cue::Phone;
    const char *detail = ""; // the register, of a National one
    // The word alone does not do ("claim", "case"): "number" or a value at once must follow.
    bool isWeak = false;
    std::size_t start = 0; // bytes
    std::size_t end = 0;
};

// In order, the longest phrase at each place; disjoint. `lower` is lowerWord(text).
[[nodiscard]] std::vector<CueMatch> cuesIn(std::string_view text, std::string_view lower,
                                           const std::vector<Word> &words);

// "number", "no", "nr", "id" … in any of the languages.
[[nodiscard]] bool isNumberWord(std::string_view lower);

} // namespace bluepencil
