// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/detectors/valuetoken.h"

#include "core/privacy/detectors/cues.h"
#include "core/privacy/hits.h"

#include <algorithm>
#include <array>

namespace bluepencil {

namespace {

using namespace ascii;

constexpr std::size_t LongestValue = 64;
constexpr std::size_t LongestWay = 160; // bytes between a cue and its value

bool isJoint(char c)
{
    return c == '-' || c == '/' || c == '.' || c == '_';
}

// The word behind a blank at `end`, in lower case.
std::string wordBehind(std::string_view text, std::size_t end)
{
    std::string_view behind = text.substr(end, 16);
    if (!behind.starts_with(' '))
        return {};
    behind.remove_prefix(1);
    return lowerWord(behind.substr(0, std::min(behind.find_first_of(" .,!?\n"), behind.size())));
}

bool isUnit(std::string_view word)
{
    constexpr std::array<std::string_view, 24> Units {
        "dollars", "dollar", "usd",     "eur",   "euro",   "euros", "bucks",  "cents",
        "days",    "day",    "hours",   "weeks", "months", "years", "year",   "minutes",
        "miles",   "km",     "percent", "times", "points", "%",     "pounds", "rupees"};
    return std::ranges::find(Units, word) != Units.end();
}

bool isAmount(std::string_view text, const ValueToken &token)
{
    std::size_t before = token.start;
    while (before > 0 && text[before - 1] == ' ' && token.start - before < 2)
        --before;
    const std::string_view front
        = text.substr(before >= 3 ? before - 3 : 0, std::min<std::size_t>(before, 3));
    for (const std::string_view sign : {"$", "€", "£", "¥", "₹"}) {
        if (front.ends_with(sign) || text.substr(token.end).starts_with(sign))
            return true;
    }
    const std::string_view behind = text.substr(token.end, 2);
    if (behind.starts_with('%'))
        return true;
    if (behind.starts_with(','))
        return behind.size() > 1 && isDigit(behind[1]);
    return isUnit(wordBehind(text, token.end));
}

bool isTime(std::string_view text, const ValueToken &token)
{
    return text.substr(token.end, 2).size() == 2 && text[token.end] == ':'
        && isDigit(text[token.end + 1]);
}

// Letters that stand in front of numbers of a house: not those that say what is counted, nor what
// people write in capitals as well.
bool isPrefix(std::string_view letters)
{
    constexpr std::size_t Longest = 4;
    if (letters.empty() || letters.size() > Longest || !std::ranges::all_of(letters, isUpper))
        return false;
    constexpr std::array<std::string_view, 35> Others {
        "USD", "EUR", "GBP", "CHF", "INR",  "CAD",  "AUD", "JPY", "PLN", "SEK", "BRL", "NO",
        "NR",  "ID",  "NUM", "IS",  "OF",   "MY",   "THE", "AND", "FOR", "TO",  "IN",  "ON",
        "AT",  "IT",  "I",   "WAS", "WITH", "FROM", "BY",  "OR",  "AN",  "AS",  "HAS"};
    return std::ranges::find(Others, letters) == Others.end();
}

// "HX 123456"; nothing where no number follows.
std::optional<ValueToken> prefixedAt(std::string_view text, std::size_t at)
{
    ValueToken token = valueTokenAt(text, at);
    const std::size_t next = token.end + 1;
    if (!isPrefix(text.substr(token.start, token.end - token.start)) || next >= text.size()
        || text[token.end] != ' ' || !isDigit(text[next]))
        return std::nullopt;
    const ValueToken number = valueTokenAt(text, next);
    token.compact += number.compact;
    token.digits = number.digits;
    token.end = number.end;
    return token;
}

// "policy no." before `at`, where the full stop stands.
bool isBehindNumberWord(std::string_view text, std::size_t at)
{
    constexpr std::size_t Longest = 8;
    std::size_t start = at;
    while (start > 0 && at - start < Longest && ascii::isLetter(text[start - 1]))
        --start;
    return isNumberWord(lowerWord(text.substr(start, at - start)));
}

// Where the first of several short groups of digits with single blanks between begins, the last of
// which is text[start, end): of "253 763 979".
std::size_t firstOfGroups(std::string_view text, std::size_t start, std::size_t end)
{
    constexpr std::size_t LongestGroup = 4;
    constexpr std::size_t MostGroups = 8;
    const auto isGroup = [text](std::size_t from, std::size_t to) {
        return to > from && to - from <= LongestGroup
            && std::ranges::all_of(text.substr(from, to - from), isDigit);
    };
    if (!isGroup(start, end))
        return start;
    for (std::size_t group = 1; group < MostGroups && start > 1 && text[start - 1] == ' ';
         ++group) {
        std::size_t from = start - 1;
        while (from > 0 && start - from <= LongestGroup + 1 && isAlnum(text[from - 1]))
            --from;
        if (!isGroup(from, start - 1))
            break;
        start = from;
    }
    return start;
}

bool endsSentence(std::string_view text, std::size_t at)
{
    const char c = text[at];
    if (c == '!' || c == ';')
        return true;
    if (c != '.' || at + 2 >= text.size())
        return false;
    // "no. 123" and "nr. A-12" go on, and so does "no. HX 123".
    return (text[at + 1] == ' ' || text[at + 1] == '\n') && isUpper(text[at + 2])
        && at + 3 < text.size() && ascii::isLetter(text[at + 3])
        && !(isBehindNumberWord(text, at)
             && (prefixedAt(text, at + 2) || valueTokenAt(text, at + 2).digits > 0));
}

} // namespace

ValueToken valueTokenAt(std::string_view text, std::size_t at)
{
    ValueToken token {at, at, {}, 0};
    bool isNumber = true;
    for (std::size_t i = at; i < text.size() && i - at < LongestValue; ++i) {
        const char c = text[i];
        if (isAlnum(c)) {
            isNumber = isNumber && isDigit(c);
            token.digits += isDigit(c) ? 1U : 0U;
            token.compact.push_back(upper(c));
            token.end = i + 1;
            continue;
        }
        const bool goesOn = i + 1 < text.size() && isAlnum(text[i + 1]);
        const bool isBlank = c == ' ' && isNumber && goesOn && isDigit(text[i + 1]);
        if (!goesOn || (!isJoint(c) && !isBlank))
            break;
    }
    return token;
}

bool isBeforeUnit(std::string_view text, std::size_t end)
{
    constexpr std::array<std::string_view, 18> Others {
        "mm", "cm", "m",  "kg",    "g",     "mg",     "ml",     "l",    "bytes",
        "kb", "mb", "gb", "units", "items", "pieces", "people", "rows", "tokens"};
    const std::string word = wordBehind(text, end);
    return isUnit(word) || std::ranges::find(Others, std::string_view(word)) != Others.end();
}

bool isDateToken(std::string_view token)
{
    std::array<std::size_t, 3> sizes {};
    std::size_t part = 0;
    char mark = 0;
    for (const char c : token) {
        if (isDigit(c)) {
            ++sizes[part];
            continue;
        }
        if ((c != '-' && c != '/' && c != '.') || (mark != 0 && c != mark) || ++part == 3)
            return false;
        mark = c;
    }
    return part == 2 && sizes[1] >= 1 && sizes[1] <= 2
        && ((sizes[0] <= 2 && (sizes[2] == 2 || sizes[2] == 4))
            || (sizes[0] == 4 && sizes[2] <= 2));
}

std::optional<ValueToken> nextValue(std::string_view text, std::size_t from, std::size_t words,
                                    std::size_t leastDigits, Prefix prefix)
{
    std::size_t at = from;
    for (std::size_t word = 0; word <= words && at < text.size() && at - from < LongestWay;) {
        if (!isAlnum(text[at])) {
            if (endsSentence(text, at))
                return std::nullopt;
            ++at;
            continue;
        }
        ValueToken token = valueTokenAt(text, at);
        if (prefix == Prefix::Taken && token.digits == 0)
            token = prefixedAt(text, at).value_or(token);
        if (token.digits >= leastDigits) {
            const std::string_view raw = text.substr(token.start, token.end - token.start);
            if (isAmount(text, token) || isDateToken(raw) || isTime(text, token)
                || text.substr(token.end).starts_with('@'))
                return std::nullopt;
            return token;
        }
        ++word;
        at = token.end;
        while (at < text.size() && isBeyond(text[at]))
            ++at;
    }
    return std::nullopt;
}

std::optional<ValueToken> valueBefore(std::string_view text, std::size_t behind,
                                      std::size_t leastDigits)
{
    constexpr std::array<std::string_view, 8> Links {" is my ",  " is the ", " is our ",
                                                     " is her ", " is his ", " is your ",
                                                     " as my ",  " as the "};
    const std::string_view before = text.substr(0, behind);
    for (const std::string_view link : Links) {
        if (!before.ends_with(link))
            continue;
        const std::size_t end = behind - link.size();
        std::size_t start = end;
        while (start > 0 && end - start < LongestValue
               && (isAlnum(text[start - 1]) || isJoint(text[start - 1])))
            --start;
        if (start == end)
            return std::nullopt;
        const std::size_t first = firstOfGroups(text, start, end);
        ValueToken token = valueTokenAt(text, first);
        if (token.end < end)
            token = valueTokenAt(text, start);
        if (token.digits >= leastDigits && token.end <= end + 1)
            return token;
    }
    return std::nullopt;
}

} // namespace bluepencil
