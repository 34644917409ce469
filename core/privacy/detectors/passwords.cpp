// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/detectors/passwords.h"

#include <algorithm>
#include <array>

namespace bluepencil {

namespace {

constexpr std::size_t ShortestPassword = 4;
constexpr std::size_t LongestPassword = 128;

bool isQuoteSign(char c)
{
    return c == '"' || c == '\'' || c == '`';
}

bool isPlainWord(std::string_view value)
{
    return std::ranges::all_of(
        value, [](char c) { return ascii::isLetter(c) || ascii::isBeyond(c) || c == '-'; });
}

// What is said of passwords, in documents and programs as well.
bool isSaidOfPasswords(std::string_view value)
{
    constexpr std::array<std::string_view, 62> Words {
        "string",    "text",      "password",       "passwd", "null",    "none",      "true",
        "false",     "undefined", "optional",       "hidden", "value",   "here",      "your",
        "reset",     "sent",      "wrong",          "bad",    "weak",    "strong",    "fine",
        "good",      "okay",      "right",          "safe",   "secure",  "correct",   "incorrect",
        "invalid",   "valid",     "empty",          "blank",  "missing", "unknown",   "known",
        "lost",      "gone",      "stolen",         "broken", "locked",  "temporary", "permanent",
        "different", "same",      "simple",         "short",  "long",    "private",   "secret",
        "default",   "unique",    "there",          "this",   "that",    "what",      "yours",
        "mine",      "enough",    "case-sensitive", "kept",   "over",    "again"};
    const std::string lower = lowerWord(value);
    return std::ranges::find(Words, std::string_view(lower)) != Words.end();
}

// "Required", "expiring", "changeable": also said of passwords, as much as words can tell.
bool isSpeltLikeThat(std::string_view value)
{
    constexpr std::array<std::string_view, 10> Endings {"ed",  "ing", "able", "ible", "ly",
                                                        "ful", "ent", "ory",  "less", "ive"};
    const std::string lower = lowerWord(value);
    return std::ranges::any_of(Endings,
                               [&lower](std::string_view end) { return lower.ends_with(end); });
}

// Nothing of the sentence comes behind it.
bool nothingFollows(std::string_view text, std::size_t end)
{
    while (end < text.size() && text[end] == ' ')
        ++end;
    return end >= text.size()
        || std::string_view(".,;!\n\r)&").find(text[end]) != std::string_view::npos;
}

// "[SECRET]", as it is hidden, stands there when it was redacted.
bool isHiddenBefore(std::string_view value)
{
    return value.size() > 2 && value.front() == '[' && value.back() == ']'
        && value.find_first_not_of('=', 1) == value.size() - 1;
}

enum class PasswordLink { None, Said };

PasswordLink skipLink(std::string_view text, std::size_t &at)
{
    constexpr std::size_t Widest = 8;
    const std::size_t from = at;
    while (at < text.size() && at - from < Widest && text[at] == ' ')
        ++at;
    // The name of a field stands in quotes, too.
    const std::size_t sign = at < text.size() && isQuoteSign(text[at]) ? at + 1 : at;
    if (sign < text.size() && (text[sign] == ':' || text[sign] == '=')) {
        at = sign + 1;
        return PasswordLink::Said;
    }
    for (const std::string_view verb : {"is ", "was "}) {
        if (text.substr(at).starts_with(verb)) {
            at += verb.size();
            return PasswordLink::Said;
        }
    }
    return PasswordLink::None;
}

// What stands between quotes, the first of which is in front of `at`, blanks and all; empty if it
// is short or goes on in the next line.
std::string_view quotedAt(std::string_view text, std::size_t at)
{
    const std::string_view rest = text.substr(at, LongestPassword);
    const std::string_view value = rest.substr(0, std::min(rest.find(text[at - 1]), rest.size()));
    const bool isWhole = value.size() < rest.size() && value.size() >= ShortestPassword
        && value.find('\n') == std::string_view::npos;
    return isWhole ? value : std::string_view();
}

bool isMasked(std::string_view value)
{
    return value.find_first_not_of("*xX.=") == std::string_view::npos;
}

} // namespace

std::optional<Range> passwordBehind(std::string_view text, std::size_t from)
{
    std::size_t at = from;
    const PasswordLink link = skipLink(text, at);
    while (at < text.size() && (text[at] == ' ' || isQuoteSign(text[at])))
        ++at;
    if (link != PasswordLink::None && isQuoteSign(text[at - 1]) && text[at - 2] != text[at - 1]) {
        const std::string_view value = quotedAt(text, at);
        if (!value.empty()
            && (isMasked(value) || isHiddenBefore(value) || isSaidOfPasswords(value)))
            return std::nullopt;
        if (!value.empty())
            return Range {at, at + value.size()};
    }
    std::size_t end = at;
    while (end < text.size() && end - at < LongestPassword
           && std::string_view(" \n\t\"'`,;").find(text[end]) == std::string_view::npos)
        ++end;
    while (end > at && (text[end - 1] == '.' || text[end - 1] == '?'))
        --end;
    const std::string_view value = text.substr(at, end - at);
    if (value.size() < ShortestPassword || isHiddenBefore(value))
        return std::nullopt;
    if (isPlainWord(value)) {
        const bool isValue = link != PasswordLink::None && !isQuoteSign(text[at - 1])
            && nothingFollows(text, end) && !isSaidOfPasswords(value) && !isSpeltLikeThat(value);
        return isValue ? std::optional(Range {at, end}) : std::nullopt;
    }
    constexpr std::size_t LeastUnlinked = 6;
    const bool isMixed = value.size() >= LeastUnlinked && std::ranges::any_of(value, ascii::isDigit)
        && std::ranges::any_of(value, ascii::isLetter)
        && value.find_first_of("[]@/") == std::string_view::npos;
    return link != PasswordLink::None || isMixed ? std::optional(Range {at, end}) : std::nullopt;
}

} // namespace bluepencil
