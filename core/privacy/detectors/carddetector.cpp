// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/detectors/carddetector.h"

#include "core/privacy/detectors/checkdigits.h"

#include <algorithm>
#include <array>
#include <span>

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
enum class Issue { None, Rare, Common };

Issue commonIf(bool isRight)
{
    return isRight ? Issue::Common : Issue::None;
}

Issue issueOf(std::string_view digits)
{
    const std::size_t size = digits.size();
    const int two = leading(digits, 2);
    const int four = leading(digits, 4);
    if (digits[0] == '4') // Visa
        return size == 13 || size == 18 || size == 19 ? Issue::Rare : commonIf(size == 16);
    if (isWithin(two, 51, 55) || isWithin(four, 2221, 2720)) // Mastercard
        return commonIf(size == 16);
    if (two == 34 || two == 37) // American Express
        return commonIf(size == 15);
    if (isWithin(four, 3000, 3059) || four == 3095 || two == 36 || two == 38 || two == 39) // Diners
        return size == 14 ? Issue::Common : isWithin(int(size), 15, 19) ? Issue::Rare : Issue::None;
    if (isWithin(four, 3528, 3589)) // JCB
        return commonIf(isWithin(int(size), 16, 19));
    if (four == 6011 || two == 65 || isWithin(leading(digits, 3), 644, 649)) // Discover, RuPay
        return commonIf(isWithin(int(size), 16, 19));
    if (two == 62 || isWithin(four, 2200, 2205) || two == 81 || two == 60) // UnionPay, Mir, RuPay
        return commonIf(isWithin(int(size), 16, 19));
    if (four == 1800 || four == 2131) // old JCB
        return size == 15 ? Issue::Rare : Issue::None;
    const bool isMaestro = (two == 50 || isWithin(two, 56, 69)) && size >= ShortestCard;
    return isMaestro ? Issue::Rare : Issue::None;
}

// GS1 General Specifications, 7.9: the check digit of a GTIN of 12 to 14 digits.
bool isBarCode(std::string_view digits)
{
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i)
        sum += (digits[i] - '0') * ((digits.size() - i) % 2 == 0 ? 3 : 1);
    return digits.size() >= 12 && digits.size() <= 14 && sum % 10 == 0;
}

// As cards have them: all in one, fours and what a hidden blank made of them, 4-6-5, 4-6-4, or
// digit by digit to hide it.
bool isCardShape(std::span<const std::size_t> sizes)
{
    if (sizes.size() == 1)
        return true;
    if (sizes.size() == 3 && sizes[0] == 4 && sizes[1] == 6)
        return sizes[2] == 5 || sizes[2] == 4;
    const auto isFours = [](std::size_t size) {
        return size % 4 == 0;
    };
    const std::size_t last = sizes.back();
    const auto others = sizes.first(sizes.size() - 1);
    if (std::ranges::all_of(others, isFours))
        return last <= others.back() || isFours(last);
    const std::size_t width = sizes[0];
    return width <= 2 && last <= width
        && std::ranges::all_of(others, [width](std::size_t size) { return size == width; });
}

// Where a line was broken a group goes on.
bool goesOn(std::string_view text, const DigitGroup &group, const DigitGroup &next)
{
    const std::string_view gap = text.substr(group.end(), next.start - group.end());
    return gap == "\n" || gap == "\r\n";
}

bool isCardShape(std::string_view text, std::span<const DigitGroup> groups)
{
    std::array<std::size_t, LongestCard> sizes {};
    std::size_t count = 0;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (i == 0 || !goesOn(text, groups[i - 1], groups[i]))
            ++count;
        sizes[count - 1] += groups[i].size;
    }
    return isCardShape({sizes.data(), count});
}

constexpr std::size_t LongestTouching = 8;

// A short word that was written to it without a blank, "cc4111…" or "…1111EUR", is no part of a
// code.
bool isPartOfCode(std::string_view letters)
{
    return letters.size() > LongestTouching || !std::ranges::all_of(letters, ascii::isLetter);
}

bool isTouched(std::string_view text, std::size_t start, std::size_t end, bool isWhole)
{
    std::size_t before = start;
    while (before > 0 && start - before <= LongestTouching && ascii::isAlnum(text[before - 1]))
        --before;
    std::size_t behind = end;
    while (behind < text.size() && behind - end <= LongestTouching && ascii::isAlnum(text[behind]))
        ++behind;
    if (!isWhole)
        return before < start || behind > end;
    return isPartOfCode(text.substr(before, start - before))
        || isPartOfCode(text.substr(end, behind - end));
}

class CardFinder {
public:
    CardFinder(std::string_view text, const std::vector<CueMatch> &cues, std::vector<Range> things,
               bool isAsked)
        : m_text(text)
        , m_cues(cues)
        , m_things(std::move(things))
        , m_isAsked(isAsked)
    {
        std::ranges::sort(m_things, {}, &Range::start);
    }

    void read(const std::vector<DigitGroup> &groups, Hits &hits) const
    {
        for (std::size_t from = 0; from < groups.size(); ++from) {
            std::string digits;
            for (std::size_t to = from; to < groups.size(); ++to) {
                if (digits.size() + groups[to].size > LongestCard)
                    break;
                digits.append(m_text.substr(groups[to].start, groups[to].size));
                if (digits.size() < ShortestCard)
                    continue;
                const Issue issue = issueOf(digits);
                if (issue == Issue::None
                    || !isCardShape(m_text, std::span(groups).subspan(from, to + 1 - from))
                    || !checkdigits::luhn(digits))
                    continue;
                const std::size_t start = groups[from].start;
                const std::size_t end = groups[to].end();
                if (isTouched(m_text, start, end, from == to)
                    || (from == to && issue == Issue::Rare && isOfThing(digits, start, end)))
                    continue;
                hits.push_back({start, end, PersonalDataType::Card, Tier::A, 1.0});
            }
        }
    }

private:
    [[nodiscard]] bool isOfThing(std::string_view digits, std::size_t start, std::size_t end) const
    {
        constexpr std::size_t InFront = 60;
        const auto next = std::ranges::lower_bound(m_cues, start, {}, &CueMatch::start);
        const bool isCalledCard = next != m_cues.begin() && std::prev(next)->cue == Cue::Card
            && start - std::min(std::prev(next)->end, start) <= InFront;
        if (m_isAsked || isCalledCard)
            return false;
        const auto behind = std::ranges::lower_bound(m_things, end, {}, &Range::start);
        return isBarCode(digits) || (behind != m_things.begin() && std::prev(behind)->end > start);
    }

    std::string_view m_text;
    const std::vector<CueMatch> &m_cues;
    std::vector<Range> m_things; // sorted
    bool m_isAsked = false;
};

} // namespace

void findCards(std::string_view text, const std::vector<DigitRun> &runs,
               const std::vector<CueMatch> &cues, std::vector<Range> things, bool isAsked,
               Hits &hits)
{
    const CardFinder finder(text, cues, std::move(things), isAsked);
    for (const DigitRun &run : runs) {
        if (run.digits >= ShortestCard)
            finder.read(run.groups, hits);
    }
}

} // namespace bluepencil
