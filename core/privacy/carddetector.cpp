// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/carddetector.h"

#include "core/privacy/checkdigits.h"

#include <algorithm>

namespace bluepencil {

namespace {

constexpr std::size_t ShortestCard = 12;
constexpr std::size_t LongestCard = 19;

int leading(std::string_view digits, std::size_t count)
{
    int value = 0;
    for (const char c : digits.substr(0, count))
        value = value * 10 + (c - '0');
    return value;
}

bool isWithin(int value, int from, int to)
{
    return value >= from && value <= to;
}

// Issuer ranges as published by the schemes (collected in Wikipedia's "Payment card number").
bool isIssued(std::string_view digits)
{
    const std::size_t size = digits.size();
    const int two = leading(digits, 2);
    const int four = leading(digits, 4);
    if (digits[0] == '4') // Visa
        return size == 13 || size == 16 || size == 18 || size == 19;
    if (isWithin(two, 51, 55) || isWithin(four, 2221, 2720)) // Mastercard
        return size == 16;
    if (two == 34 || two == 37) // American Express
        return size == 15;
    if (isWithin(four, 3000, 3059) || four == 3095 || two == 36 || two == 38 || two == 39) // Diners
        return isWithin(int(size), 14, 19);
    if (isWithin(four, 3528, 3589)) // JCB
        return isWithin(int(size), 16, 19);
    if (four == 6011 || two == 65 || isWithin(leading(digits, 3), 644, 649)) // Discover, RuPay
        return isWithin(int(size), 16, 19);
    if (two == 62 || isWithin(four, 2200, 2205) || two == 81 || two == 60) // UnionPay, Mir, RuPay
        return isWithin(int(size), 16, 19);
    if (four == 1800 || four == 2131) // old JCB
        return size == 15;
    return (two == 50 || isWithin(two, 56, 69)) && size >= ShortestCard; // Maestro
}

// As cards have them: all in one, fours and what a hidden blank made of them, 4-6-5, 4-6-4, or
// digit by digit to hide it.
bool isCardShape(const std::vector<DigitGroup> &groups, std::size_t from, std::size_t to)
{
    const std::size_t count = to - from;
    if (count == 1)
        return true;
    if (count == 3 && groups[from].size == 4 && groups[from + 1].size == 6)
        return groups[from + 2].size == 5 || groups[from + 2].size == 4;
    const auto isFours = [](const DigitGroup &group) {
        return group.size % 4 == 0;
    };
    if (std::all_of(groups.begin() + std::ptrdiff_t(from), groups.begin() + std::ptrdiff_t(to) - 1,
                    isFours))
        return groups[to - 1].size <= groups[to - 2].size || isFours(groups[to - 1]);
    const std::size_t width = groups[from].size;
    if (width > 2)
        return false;
    for (std::size_t i = from; i + 1 < to; ++i) {
        if (groups[i].size != width)
            return false;
    }
    return groups[to - 1].size <= width;
}

bool isTouched(std::string_view text, std::size_t start, std::size_t end)
{
    return (start > 0 && ascii::isAlnum(text[start - 1]))
        || (end < text.size() && ascii::isAlnum(text[end]));
}

void findIn(std::string_view text, const std::vector<DigitGroup> &groups, Hits &hits)
{
    for (std::size_t from = 0; from < groups.size(); ++from) {
        std::string digits;
        for (std::size_t to = from; to < groups.size(); ++to) {
            if (digits.size() + groups[to].size > LongestCard)
                break;
            digits.append(text.substr(groups[to].start, groups[to].size));
            if (digits.size() < ShortestCard || !isIssued(digits)
                || !isCardShape(groups, from, to + 1) || !checkdigits::luhn(digits))
                continue;
            const std::size_t start = groups[from].start;
            const std::size_t end = groups[to].end();
            if (isTouched(text, start, end))
                continue;
            hits.push_back({start, end, PersonalDataType::Card, Tier::A, 1.0});
        }
    }
}

} // namespace

void findCards(std::string_view text, const std::vector<DigitRun> &runs, Hits &hits)
{
    for (const DigitRun &run : runs) {
        if (run.digits >= ShortestCard)
            findIn(text, run.groups, hits);
    }
}

} // namespace bluepencil
