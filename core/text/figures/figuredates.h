// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/figures/figures.h"
#include "core/text/figures/figuretext.h"

#include <optional>

namespace bluepencil {

// A date, time of day, period or number of a thing found at a place, in indices of a FigureText.
struct FigureHit {
    qsizetype start = 0;
    qsizetype end = 0;
    std::vector<FigureReading> readings;
};

// The last word before a number, and the text's conventions.
struct FigureContext {
    qsizetype wordStart = 0;
    qsizetype wordEnd = 0; // == wordStart: none in this line
    QString language;
    bool decimalComma = false; // "25.11" is likelier a day than an amount
};

// Each looks at digits at `index` and at a bounded stretch around them.
[[nodiscard]] std::optional<FigureHit> dateAt(const FigureText &text, qsizetype index,
                                              const FigureContext &context);
[[nodiscard]] std::optional<FigureHit> timeAt(const FigureText &text, qsizetype index);
// "Q3 2026", "H1", "9M 2026", "3Q26", "FY2026": `start` is the first letter or digit.
[[nodiscard]] std::optional<FigureHit> periodAt(const FigureText &text, qsizetype start);

[[nodiscard]] bool isDate(const CalendarDate &date); // as far as it is said
[[nodiscard]] bool isYear(const FigureText &text, qsizetype start, qsizetype end); // 1900 to 2099

} // namespace bluepencil
