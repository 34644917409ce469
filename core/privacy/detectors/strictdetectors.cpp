// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/detectors/strictdetectors.h"

#include "core/privacy/detectors/checkdigits.h"

#include <algorithm>
#include <array>
#include <optional>

namespace bluepencil {

namespace {

using namespace ascii;
using Type = PersonalDataType;

constexpr std::size_t LongestLocal = 256; // RFC 5321 says 64 octets; hostile ones are longer
constexpr std::size_t LongestDomain = 255;
constexpr std::size_t LongestIban = 34;
constexpr std::size_t ShortestIban = 15;

bool isOneOf(char c, std::string_view set)
{
    return set.find(c) != std::string_view::npos;
}

bool isLocal(char c)
{
    return isAlnum(c) || isBeyond(c) || isOneOf(c, "._%+-'&~!#$*^{|}`");
}

bool isDomain(char c)
{
    return isAlnum(c) || isBeyond(c) || c == '-' || c == '.';
}

// Where the local part in front of the '@' at `at` begins; `at` if there is none.
std::size_t localStart(std::string_view text, std::size_t at)
{
    std::size_t start = at;
    if (start > 0 && text[start - 1] == '"') {
        // A quoted local part ends the search at its other quote.
        const std::size_t from = at > LongestLocal ? at - LongestLocal : 0;
        const std::size_t open = text.substr(from, start - 1 - from).rfind('"');
        return open == std::string_view::npos ? at : from + open;
    }
    while (start > 0 && at - start < LongestLocal && isLocal(text[start - 1]))
        --start;
    while (start < at && !isAlnum(text[start]) && !isBeyond(text[start]) && text[start] != '_')
        ++start;
    return start;
}

// Behind the domain that begins at `from`; `from` if there is none.
std::size_t domainEnd(std::string_view text, std::size_t from)
{
    if (from < text.size() && text[from] == '[') { // an address literal
        const std::size_t close = text.substr(from, 50).find(']');
        const bool isNumber = close != std::string_view::npos
            && std::ranges::any_of(text.substr(from, close), isDigit);
        return isNumber ? from + close + 1 : from;
    }
    std::size_t end = from;
    while (end < text.size() && end - from < LongestDomain && isDomain(text[end]))
        ++end;
    while (end > from && (text[end - 1] == '.' || text[end - 1] == '-'))
        --end;
    const std::string_view domain = text.substr(from, end - from);
    const std::size_t dot = domain.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || domain.size() - dot < 3)
        return from;
    return end;
}

} // namespace

namespace {

// Of "jane.roe" at the end of a line with "@mail.example" at the head of the next one, where the
// '@' at `at` stands; a word without a mark is one of the text. `at` if there is none.
std::size_t startOverLineEnd(std::string_view text, std::size_t at)
{
    if (at == 0 || text[at - 1] != '\n')
        return at;
    const std::size_t end = at > 1 && text[at - 2] == '\r' ? at - 2 : at - 1;
    const std::size_t start = localStart(text, end);
    const std::string_view local = text.substr(start, end - start);
    const std::size_t mark = local.find_first_of("._+");
    return mark != std::string_view::npos && mark + 1 < local.size() ? start : at;
}

void findEmailsAround(std::string_view sign, std::string_view text, Hits &hits)
{
    for (std::size_t at = text.find(sign); at != std::string_view::npos;
         at = text.find(sign, at + 1)) {
        const std::size_t start = std::min(localStart(text, at), startOverLineEnd(text, at));
        const std::size_t behind = at + sign.size();
        const std::size_t end = domainEnd(text, behind);
        if (start < at && end > behind)
            hits.push_back({start, end, Type::Email, Tier::A, 1.0});
    }
}

} // namespace

void findEmails(std::string_view text, Hits &hits)
{
    // As links write it, and links in links, as well.
    for (const std::string_view sign : {"@", "%40", "%2540"})
        findEmailsAround(sign, text, hits);
}

namespace {

// Behind four numbers of a byte each with `mark` between them; nothing if there are none at `at`.
std::optional<std::size_t> ipv4End(std::string_view text, std::size_t at, std::string_view mark)
{
    for (int part = 0; part < 4; ++part) {
        int value = 0;
        std::size_t digits = 0;
        for (; at < text.size() && isDigit(text[at]) && digits < 4; ++at, ++digits)
            value = value * 10 + text[at] - '0';
        if (digits == 0 || digits > 3 || value > 255)
            return std::nullopt;
        if (part == 3)
            break;
        if (!text.substr(at).starts_with(mark))
            return std::nullopt;
        at += mark.size();
    }
    if (at < text.size() && isAlnum(text[at]))
        return std::nullopt;
    if (at + 1 < text.size() && text[at] == '.' && isDigit(text[at + 1]))
        return std::nullopt;
    return at;
}

// "version 1.2.3.4", "v1.2.3.4", "release: 1.2.3.4"
bool isVersion(std::string_view text, std::size_t start)
{
    const std::size_t from = start > 16 ? start - 16 : 0;
    std::string before;
    for (const char c : text.substr(from, start - from))
        before.push_back(lower(c));
    while (!before.empty() && isOneOf(before.back(), " :=\"'-."))
        before.pop_back();
    for (const std::string_view word : {"version", "ver", "release", "build", "firmware", "section",
                                        "chapter", "clause", "abschnitt", "kapitel"}) {
        if (before.ends_with(word))
            return before.size() == word.size()
                || !isLetter(before[before.size() - word.size() - 1]);
    }
    return before.ends_with('v') && (before.size() == 1 || !isAlnum(before[before.size() - 2]));
}

void findIpv4With(std::string_view mark, std::string_view text, Hits &hits)
{
    for (std::size_t dot = text.find(mark); dot != std::string_view::npos;
         dot = text.find(mark, dot + 1)) {
        std::size_t start = dot;
        while (start > 0 && dot - start < 4 && isDigit(text[start - 1]))
            --start;
        if (start == dot || (start > 0 && (isAlnum(text[start - 1]) || text[start - 1] == '.')))
            continue;
        const std::optional<std::size_t> end = ipv4End(text, start, mark);
        if (!end || isVersion(text, start))
            continue;
        hits.push_back({start, *end, Type::IpAddress, Tier::A, 0.95});
        dot = *end - 1;
    }
}

} // namespace

void findIpv4(std::string_view text, Hits &hits)
{
    // In brackets, so that nobody follows it by a click.
    for (const std::string_view mark : {".", "[.]", "(.)"})
        findIpv4With(mark, text, hits);
}

namespace {

constexpr std::size_t WidestIbanGap = 2;

bool isIbanGap(char c)
{
    return isOneOf(c, " -\n.\t\r+/_");
}

struct Compact {
    std::string letters; // capitals and digits
    std::vector<std::size_t> ends; // behind each, in the text
};

// As many letters and digits as an IBAN can have, narrow gaps between them left out.
Compact compactAt(std::string_view text, std::size_t start)
{
    Compact result;
    std::size_t gap = 0;
    for (std::size_t at = start; at < text.size() && result.letters.size() < LongestIban; ++at) {
        const char c = text[at];
        if (isAlnum(c)) {
            result.letters.push_back(upper(c));
            result.ends.push_back(at + 1);
            gap = 0;
        } else if (!isIbanGap(c) || ++gap > WidestIbanGap) {
            break;
        }
    }
    return result;
}

// A longer word must not go on behind it, but a currency.
bool endsThere(std::string_view text, std::size_t end)
{
    const auto isEnd = [text](std::size_t at) {
        return at >= text.size() || !isAlnum(text[at]);
    };
    const std::string_view word = text.substr(end, 3);
    const bool isCurrency = word == "EUR" || word == "USD" || word == "GBP" || word == "CHF";
    return isEnd(end) || (isCurrency && isEnd(end + word.size()));
}

bool beginsThere(std::string_view text, std::size_t start)
{
    if (start == 0 || !isAlnum(text[start - 1]))
        return true;
    if (start < 4)
        return false;
    const std::string_view before = text.substr(start - 4, 4);
    return before == "IBAN" || before == "iban";
}

} // namespace

void findIbans(std::string_view text, Hits &hits)
{
    for (std::size_t at = 0; at + ShortestIban <= text.size(); ++at) {
        if (!isLetter(text[at]) || !isLetter(text[at + 1]) || !beginsThere(text, at))
            continue;
        if (!isDigit(text[at + (isIbanGap(text[at + 2]) ? 3 : 2)])) // almost always
            continue;
        const Compact compact = compactAt(text, at);
        if (compact.letters.size() < ShortestIban || !isDigit(compact.letters[2])
            || !isDigit(compact.letters[3]))
            continue;
        const std::size_t length
            = checkdigits::ibanLength(std::string_view(compact.letters).substr(0, 2));
        if (length == 0 || length > compact.letters.size())
            continue;
        const std::size_t end = compact.ends[length - 1];
        if (!endsThere(text, end)
            || !checkdigits::iban(std::string_view(compact.letters).substr(0, length)))
            continue;
        hits.push_back({at, end, Type::Iban, Tier::A, 1.0});
        at = end - 1;
    }
}

} // namespace bluepencil
