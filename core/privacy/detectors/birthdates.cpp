// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/detectors/birthdates.h"

#include <re2/re2.h>
#include <string>

namespace bluepencil {

namespace {

// The first letters of the months in English, German, French, Spanish, Italian, Portuguese, Dutch,
// Polish and Swedish.
constexpr std::string_view Month
    = "\\b(?:jan|feb|mar|mär|mrt|apr|abr|avr|may|mai|mei|maj|mag|jun|juin|jul|juil|aug|ago|aoû|sep|"
      "set|oct|okt|ott|out|nov|dec|dez|dic|déc|ene|gen|giu|lug|fév|fev|sty|lut|kwi|cze|lip|sie|wrz|"
      "paź|lis|gru)\\pL*";

std::string madePattern()
{
    const std::string month(Month);
    const std::string numbers = "(?:\\d{4}|\\d{1,2})(?: ?[-/.] ?| )\\d{1,2}(?: ?[-/.] ?| )"
                                "(?:\\d{4}|\\d{2})\\b";
    const std::string eight = "\\b(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])\\b|"
                              "\\b(?:[0-2]\\d|3[01]){2}(?:19|20)\\d{2}\\b";
    const std::string dayFirst = "\\b\\d{1,2}(?:st|nd|rd|th|er|º|\\.)?[ -]?(?:of |de |di |d')?"
        + month + "\\.?,?[ -](?:de |del |of )?(?:\\d{4}|\\d{2})\\b";
    const std::string monthFirst
        = month + "\\.? (?:the )?\\d{1,2}(?:st|nd|rd|th)?,? (?:of )?(?:\\d{4}|\\d{2})\\b";
    return "(?i)" + numbers + '|' + eight + '|' + dayFirst + '|' + monthFirst;
}

const RE2 &dates()
{
    static const RE2 pattern(madePattern(), RE2::Quiet);
    return pattern;
}

} // namespace

std::optional<DateRange> birthDateIn(std::string_view text, std::size_t from, std::size_t to)
{
    re2::StringPiece groups[1];
    const re2::StringPiece whole(text.data(), text.size());
    if (from >= to || !dates().Match(whole, from, to, RE2::UNANCHORED, groups, 1))
        return std::nullopt;
    const auto start = std::size_t(groups[0].data() - text.data());
    return DateRange {start, start + groups[0].size()};
}

} // namespace bluepencil
