// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/detectors/phonedetector.h"

#include "core/privacy/detectors/valuetoken.h"

#include <algorithm>
#include <span>

namespace bluepencil {

namespace {

using Answer = PhoneTables::Answer;
using namespace ascii;

constexpr std::size_t Shortest = 7;
constexpr std::size_t Longest = 15; // ITU-T E.164
// So many look-ups in the tables for one text. Behind that a number that has the right length is
// one: a text full of numbers must neither take for ever nor get through.
constexpr int MostLookups = 500;

struct Candidate {
    std::size_t start = 0;
    std::size_t end = 0;
    std::string digits;
    std::vector<std::size_t> sizes;
    std::string gaps; // the first mark of each; 'w' where there are more than one
    bool hasPlus = false;
    bool hasBracket = false;
};

struct Verdict {
    double score = 0; // 0: none
    Tier tier = Tier::B;
};

// By their starts, the ends rising, too.
void sortRanges(std::vector<Range> &ranges)
{
    std::ranges::sort(ranges, {}, &Range::start);
    std::size_t furthest = 0;
    for (Range &range : ranges) {
        furthest = std::max(furthest, range.end);
        range.end = furthest;
    }
}

bool overlapsOne(const std::vector<Range> &sorted, const Candidate &candidate)
{
    const auto behind = std::ranges::lower_bound(sorted, candidate.end, {}, &Range::start);
    return behind != sorted.begin() && std::prev(behind)->end > candidate.start;
}

class Finder {
public:
    Finder(std::string_view text, const std::vector<std::string> &regions,
           const PhoneTables &tables, const std::vector<CueMatch> &cues, std::vector<Range> things,
           bool isAsked, const Hits &taken)
        : m_text(text)
        , m_regions(regions)
        , m_tables(tables)
        , m_cues(cues)
        , m_things(std::move(things))
        , m_isAsked(isAsked)
    {
        for (const Hit &hit : taken) {
            if (hit.tier == Tier::A || hit.score >= 0.6)
                m_taken.push_back({hit.start, hit.end});
        }
        sortRanges(m_taken);
        sortRanges(m_things);
    }

    void read(const DigitRun &run, Hits &hits)
    {
        const std::span<const DigitGroup> groups(run.groups);
        const bool isLong = isLongChain(groups);
        for (std::size_t from = 0; from < groups.size();) {
            std::size_t next = from + 1;
            const bool isPart = isLong && from > 0
                && joins(groups[from - 1].end(), groups[from].start)
                && !isBehindSlash(groups[from].start);
            if (isPart && !mayStandAlone(groups[from])) {
                from = next;
                continue;
            }
            Hit best;
            for (std::size_t to = from; to < groups.size(); ++to) {
                if (to > from && !joins(groups[to - 1].end(), groups[to].start))
                    break;
                ++m_weighed;
                const Candidate candidate = made(groups.subspan(from, to - from + 1));
                if (candidate.digits.size() > Longest)
                    break;
                if (candidate.digits.size() < Shortest || isWithinOther(candidate))
                    continue;
                if (isPart && !candidate.hasPlus && !candidate.hasBracket
                    && !isCalledPhone(candidate))
                    continue;
                const Verdict verdict = judged(candidate);
                if (verdict.score >= best.score && verdict.score > 0) {
                    best = {candidate.start,         withExtension(candidate.end),
                            PersonalDataType::Phone, verdict.tier,
                            verdict.score,           ""};
                    next = to + 1;
                }
            }
            if (best.score > 0) {
                hits.push_back(best);
                m_lastEnd = best.end;
            }
            from = next;
        }
    }

    [[nodiscard]] std::size_t weighed() const { return m_weighed; }

private:
    // "404-555-0123/404-555-0199": of the one that was found last and this one.
    [[nodiscard]] bool isBehindSlash(std::size_t start) const
    {
        return m_lastEnd > 0 && start > m_lastEnd
            && m_text.substr(m_lastEnd, start - m_lastEnd) == "/";
    }

    // Of a long chain almost every group is a part, and what begins with it is none: a mark or a
    // word for phones in front of it, or such a word not far behind, can make it one.
    [[nodiscard]] bool mayStandAlone(const DigitGroup &group) const
    {
        constexpr std::size_t InFront = 60;
        constexpr std::size_t Behind = 120; // the longest number with the widest gaps, and 24
        const char before = group.start > 0 ? m_text[group.start - 1] : ' ';
        if (before == '+' || before == '(' || m_text[group.start] == '0')
            return true;
        const auto next = std::ranges::lower_bound(m_cues, group.start, {}, &CueMatch::start);
        if (next != m_cues.begin()
            && group.start - std::min(std::prev(next)->end, group.start) <= InFront)
            return true;
        return next != m_cues.end() && next->start <= group.start + Behind;
    }

    // More digits in one go than a number has: of an account, or a code, and not part of it a
    // phone.
    [[nodiscard]] bool isLongChain(std::span<const DigitGroup> groups) const
    {
        std::size_t digits = 0;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            digits = i > 0 && joins(groups[i - 1].end(), groups[i].start) ? digits : 0;
            digits += groups[i].size;
            if (digits > Longest)
                return true;
        }
        return false;
    }

    [[nodiscard]] bool joins(std::size_t end, std::size_t start) const
    {
        const std::string_view gap = m_text.substr(end, start - end);
        if (gap == "-\n" || gap == "-\r\n") // where a line was too short for it
            return true;
        return gap.size() <= 3 && gap.find_first_of("\n\r_\t") == std::string_view::npos
            && gap.find("  ") == std::string_view::npos;
    }

    [[nodiscard]] Candidate made(std::span<const DigitGroup> groups) const
    {
        Candidate result;
        result.start = groups.front().start;
        result.end = groups.back().end();
        for (std::size_t i = 0; i < groups.size(); ++i) {
            if (i > 0) {
                const std::size_t gap = groups[i].start - groups[i - 1].end();
                result.gaps.push_back(gap == 1 ? m_text[groups[i - 1].end()] : 'w');
            }
            result.digits.append(
                m_text.substr(groups[i].start, std::min(groups[i].size, Longest + 1)));
            result.sizes.push_back(groups[i].size);
            if (result.digits.size() > Longest)
                break;
        }
        for (int step = 0; step < 3 && result.start > 0; ++step) {
            const char before = m_text[result.start - 1];
            if (before != '+' && before != '(')
                break;
            result.hasPlus = result.hasPlus || before == '+';
            result.hasBracket = result.hasBracket || before == '(';
            --result.start;
        }
        const std::string_view raw = m_text.substr(result.start, result.end - result.start);
        result.hasBracket = result.hasBracket && raw.find(')') != std::string_view::npos;
        const bool isFirst = result.start < 2 || !isDigit(m_text[result.start - 2]);
        result.hasPlus = result.hasPlus || isLinked(result.start)
            || (isFirst && result.digits.starts_with("00") && result.digits.size() > 9);
        return result;
    }

    // "https://wa.me/14045550123"
    [[nodiscard]] bool isLinked(std::size_t start) const
    {
        return m_text.substr(0, start).ends_with("wa.me/");
    }

    // Nothing else is written like that, whatever marks stand around it.
    [[nodiscard]] static bool isPlainlyPhone(const Candidate &candidate)
    {
        const bool hasTrunk
            = candidate.digits[0] == '0' && candidate.sizes[0] > 1 && candidate.sizes.size() > 1;
        return candidate.digits.size() >= 9
            && (candidate.hasPlus || candidate.hasBracket || hasTrunk
                || isNorthAmerican(candidate));
    }

    // "tel=4045550123", "tel/4045550123"
    [[nodiscard]] bool isBehindPhoneWord(const Candidate &candidate) const
    {
        const std::size_t behind = candidate.start - 1;
        const auto next = std::ranges::lower_bound(m_cues, behind, {}, &CueMatch::start);
        return next != m_cues.begin() && std::prev(next)->cue == Cue::Phone
            && std::prev(next)->end == behind;
    }

    // A sum's comma stands between digits alone: "1,234,567", but "Jane,404-555-0123,10001".
    [[nodiscard]] bool isBesideSum(const Candidate &candidate, bool isComma) const
    {
        return isComma && !isPlainlyPhone(candidate)
            && !(candidate.digits.size() >= 10 && !isSum(candidate) && isCalledPhone(candidate));
    }

    [[nodiscard]] bool isBehindOther(const Candidate &candidate) const
    {
        const char before = m_text[candidate.start - 1];
        if (isAlnum(before) || std::string_view("_@$%").find(before) != std::string_view::npos)
            return true;
        if (before == '#' || before == '=' || before == '&')
            return !isPlainlyPhone(candidate) && !isBehindPhoneWord(candidate);
        if (before == '/')
            return !isBehindSlash(candidate.start) && !isBehindPhoneWord(candidate)
                && !isLinked(candidate.start);
        const std::string_view front = m_text.substr(0, candidate.start);
        for (const std::string_view sign : {"€", "£", "¥", "₹", "$ "}) {
            if (front.ends_with(sign))
                return true;
        }
        if (candidate.start < 2 || !isAlnum(m_text[candidate.start - 2]))
            return false;
        return before == '.' || before == '-' || isBesideSum(candidate, before == ',');
    }

    [[nodiscard]] bool isBeforeOther(const Candidate &candidate) const
    {
        const char after = m_text[candidate.end];
        const bool isBeforeDigit
            = candidate.end + 1 < m_text.size() && isDigit(m_text[candidate.end + 1]);
        return after == '_' || after == '@' || after == '%' || (isAlnum(after) && after != 'x')
            || (isBeforeDigit && (after == ':' || isBesideSum(candidate, after == ',')));
    }

    // Part of something else: a word, an amount, a time, an address, what another detector has.
    [[nodiscard]] bool isWithinOther(const Candidate &candidate) const
    {
        return (candidate.start > 0 && isBehindOther(candidate))
            || (candidate.end < m_text.size() && isBeforeOther(candidate)) || isTaken(candidate);
    }

    // By another detector, and not only the end of it: of "(404) 555-0123" that was called an
    // account "555-0123" may be had, and the rest is no less personal.
    [[nodiscard]] bool isTaken(const Candidate &candidate) const
    {
        if (!overlapsOne(m_taken, candidate))
            return false;
        if (!candidate.hasPlus && !candidate.hasBracket)
            return true;
        const auto first = std::ranges::upper_bound(m_taken, candidate.start, {}, &Range::end);
        const auto behind = std::ranges::lower_bound(m_taken, candidate.end, {}, &Range::start);
        const std::string_view front = m_text.substr(
            candidate.start, std::max(first->start, candidate.start) - candidate.start);
        return std::ranges::none_of(front, isDigit) || std::prev(behind)->end > candidate.end;
    }

    [[nodiscard]] bool isThing(const Candidate &candidate) const
    {
        return overlapsOne(m_things, candidate);
    }

    // A word for phones in the seven words in front of it or right behind.
    [[nodiscard]] bool isCalledPhone(const Candidate &candidate) const
    {
        constexpr std::size_t InFront = 60;
        constexpr std::size_t Behind = 24;
        const auto next = std::ranges::lower_bound(m_cues, candidate.start, {}, &CueMatch::start);
        if (next != m_cues.begin()) {
            const CueMatch &last = *std::prev(next);
            if (last.cue == Cue::Phone
                && candidate.start - std::min(last.end, candidate.start) <= InFront)
                return true;
        }
        return next != m_cues.end() && next->cue == Cue::Phone && next->start >= candidate.end
            && next->start - candidate.end <= Behind;
    }

    [[nodiscard]] static bool isDate(const Candidate &candidate)
    {
        const auto &sizes = candidate.sizes;
        const auto at = [&sizes](std::size_t first, std::size_t a, std::size_t b, std::size_t c) {
            return sizes.size() >= first + 3 && sizes[first] <= a && sizes[first + 1] <= b
                && sizes[first + 2] == c;
        };
        for (std::size_t i = 0; i + 2 < sizes.size(); ++i) {
            const bool areMarks = candidate.gaps[i] == candidate.gaps[i + 1]
                && std::string_view("-/.").find(candidate.gaps[i]) != std::string_view::npos;
            if (areMarks
                && (at(i, 2, 2, 4) || (sizes[i] == 4 && sizes[i + 1] <= 2 && sizes[i + 2] <= 2)))
                return true;
        }
        return false;
    }

    // "37.7749295", "-122.4194155": as coordinates are, none of which is beyond 180.
    [[nodiscard]] static bool isFraction(const Candidate &candidate)
    {
        const std::size_t whole = candidate.sizes[0];
        const bool hasTrunk = candidate.digits[0] == '0' && whole > 1;
        return candidate.gaps == "." && !hasTrunk
            && (whole <= 2 || (whole == 3 && candidate.digits.compare(0, 3, "180") <= 0));
    }

    // The greatest that a machine counts to, and what fills a form.
    [[nodiscard]] static bool isFiller(const Candidate &candidate)
    {
        const std::string &digits = candidate.digits;
        return digits == "2147483647" || digits == "2147483648" || digits == "4294967295"
            || digits.find_first_not_of(digits[0]) == std::string::npos;
    }

    // "1.234.567" and "1 234 567"
    [[nodiscard]] static bool isSum(const Candidate &candidate)
    {
        if (candidate.sizes.size() < 2 || candidate.sizes[0] > 3)
            return false;
        const char gap = candidate.gaps[0];
        return (gap == '.' || gap == ' ')
            && candidate.gaps.find_first_not_of(gap) == std::string::npos
            && std::all_of(candidate.sizes.begin() + 1, candidate.sizes.end(),
                           [](std::size_t size) { return size == 3; });
    }

    [[nodiscard]] static bool isNorthAmerican(const Candidate &candidate)
    {
        const auto &sizes = candidate.sizes;
        const std::size_t from
            = sizes.size() == 4 && sizes[0] == 1 && candidate.digits[0] == '1' ? 1 : 0;
        return sizes.size() == from + 3 && sizes[from] == 3 && sizes[from + 1] == 3
            && sizes[from + 2] == 4 && candidate.gaps.find('/') == std::string::npos;
    }

    Answer lookedUp(const std::string &number, const std::string &region)
    {
        return --m_lookups < 0 ? Answer::Possible : m_tables.look(number, region);
    }

    bool isValidSomewhere(const Candidate &candidate)
    {
        for (const std::string &region : m_regions) {
            const bool hasTrunk = candidate.digits[0] == '0';
            const bool isAmerican = region == "US" || region == "CA";
            if (hasTrunk && (isAmerican || region == "ES" || region == "PL"))
                continue;
            if (isAmerican && candidate.digits.size() != 10 && candidate.digits.size() != 11)
                continue;
            if (!hasTrunk && (region == "GB" || region == "DE" || region == "FR" || region == "AU"))
                continue;
            if (lookedUp(candidate.digits, region) == Answer::Valid)
                return true;
        }
        return m_lookups < 0;
    }

    Verdict judged(const Candidate &candidate)
    {
        if (candidate.hasPlus) {
            const std::string digits = candidate.digits.starts_with("00")
                ? candidate.digits.substr(2)
                : candidate.digits;
            const Answer found = lookedUp('+' + withoutTrunk(candidate, digits), "ZZ");
            if (found != Answer::Impossible)
                return found == Answer::Valid ? Verdict {0.9, Tier::A} : Verdict {0.8, Tier::B};
        }
        const bool isCalled = isCalledPhone(candidate) || (m_isAsked && !isThing(candidate));
        if (isDate(candidate) || (!isCalled && isThing(candidate)))
            return {};
        if (isNorthAmerican(candidate))
            return {candidate.hasBracket || candidate.gaps.find(' ') == std::string::npos ? 0.7
                                                                                          : 0.6,
                    Tier::B};
        if (isCalled && (candidate.sizes.size() > 1 || candidate.digits.size() <= 13))
            return {0.6, Tier::B};
        if ((isSum(candidate) && candidate.digits[0] != '0' && !candidate.hasBracket)
            || isFraction(candidate) || isFiller(candidate))
            return {};
        if (candidate.hasBracket && candidate.digits.size() >= 9)
            return {0.6, Tier::B};
        return judgedByTables(candidate);
    }

    Verdict judgedByTables(const Candidate &candidate)
    {
        const std::size_t count = candidate.digits.size();
        if (count < 9 || count > 12 || candidate.gaps.find('w') != std::string::npos)
            return {};
        const bool isGrouped = candidate.sizes.size() > 1;
        const bool hasTrunk = candidate.digits[0] == '0';
        // Nine or eleven digits in one are anything.
        if (!hasTrunk && !isGrouped && count != 10)
            return {};
        // Fours are of cards and accounts.
        if (candidate.sizes.size() > 2
            && std::ranges::all_of(candidate.sizes, [](std::size_t size) { return size == 4; }))
            return {};
        if (candidate.sizes == std::vector<std::size_t> {5, 4}
            || candidate.sizes == std::vector<std::size_t> {3, 2, 4})
            return {};
        if (!isValidSomewhere(candidate))
            return {};
        return {hasTrunk || isGrouped ? 0.5 : 0.4, Tier::B};
    }

    // "+44 (0)20 …": the bracketed zero is dialled at home alone.
    [[nodiscard]] std::string withoutTrunk(const Candidate &candidate,
                                           const std::string &digits) const
    {
        const std::string_view raw
            = m_text.substr(candidate.start, candidate.end - candidate.start);
        const std::size_t zero = raw.find("(0)");
        if (zero == std::string_view::npos)
            return digits;
        const auto before
            = std::size_t(std::count_if(raw.begin(), raw.begin() + std::ptrdiff_t(zero), isDigit));
        std::string result = digits;
        if (before < result.size())
            result.erase(before, 1);
        return result;
    }

    [[nodiscard]] std::size_t withExtension(std::size_t end) const
    {
        std::size_t at = end;
        const auto skip = [&](std::string_view set) {
            while (at < m_text.size() && at - end < 12
                   && set.find(lower(m_text[at])) != std::string_view::npos)
                ++at;
        };
        skip(" ,");
        const std::size_t word = at;
        skip("extnsio.#:");
        const std::string_view said = m_text.substr(word, at - word);
        if (said.empty()
            || (!said.starts_with('x') && !said.starts_with('X') && !said.starts_with("ext")
                && !said.starts_with("Ext") && said != "#"))
            return end;
        skip(" ");
        const std::size_t digits = at;
        while (at < m_text.size() && at - digits < 6 && isDigit(m_text[at]))
            ++at;
        return at > digits ? at : end;
    }

    std::string_view m_text;
    const std::vector<std::string> &m_regions;
    const PhoneTables &m_tables;
    const std::vector<CueMatch> &m_cues;
    std::vector<Range> m_things; // sorted, as is m_taken
    bool m_isAsked = false;
    std::vector<Range> m_taken;
    int m_lookups = MostLookups;
    std::size_t m_weighed = 0;
    std::size_t m_lastEnd = 0; // of what was found
};

} // namespace

std::size_t PhoneDetector::find(std::string_view text, const std::vector<DigitRun> &runs,
                                const std::vector<CueMatch> &cues, const std::vector<Range> &things,
                                bool isAsked, Hits &hits) const
{
    Finder finder(text, m_regions, m_tables, cues, things, isAsked, hits);
    for (const DigitRun &run : runs)
        finder.read(run, hits);
    return finder.weighed();
}

} // namespace bluepencil
