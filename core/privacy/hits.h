// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/finding.h"

#include <string>
#include <string_view>
#include <vector>

namespace bluepencil {

// What a detector found, in bytes of the normalised text, half open.
struct Hit {
    std::size_t start = 0;
    std::size_t end = 0;
    PersonalDataType type = PersonalDataType::Email;
    Tier tier = Tier::A;
    double score = 0;
    const char *detail = "";
};

using Hits = std::vector<Hit>;

namespace ascii {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

constexpr bool isLetter(char c)
{
    return isUpper(c) || (c >= 'a' && c <= 'z');
}

constexpr bool isAlnum(char c)
{
    return isDigit(c) || isLetter(c);
}

// Part of a letter outside ASCII, more or less: any byte of UTF-8 beyond it.
constexpr bool isBeyond(char c)
{
    return (static_cast<unsigned char>(c) & 0x80U) != 0;
}

constexpr char lower(char c)
{
    return isUpper(c) ? char(c - 'A' + 'a') : c;
}

// The first two bytes of a word as one number, to look few of them up.
constexpr std::size_t firstTwo(std::string_view word)
{
    return std::size_t(static_cast<unsigned char>(word[0])) << 8U
        | static_cast<unsigned char>(word.size() > 1 ? word[1] : 0);
}

constexpr char upper(char c)
{
    return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
}

} // namespace ascii

} // namespace bluepencil
