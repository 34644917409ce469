// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/figures/decimal.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

// Figures in a text: what they are worth, what they are figures of, and where they stand. Nothing
// is guessed silently: whatever the text leaves open stands in further readings. Linear in the
// length of the text; no regular expressions.
namespace bluepencil {

enum class FigureKind {
    Number, // 1,164 · 38 kg · 3 days: `units` says of what, where it is a measure or a time
    Money,
    Percent,
    Points, // percentage points
    PerMille,
    BasisPoints,
    Ordinal, // 3rd, 2e, 第3
    Date, // day, month and year as far as they are said; a year alone is one
    Time, // of day
    Period, // Q3 2026, H1, 9M, FY 2026
    Identifier, // order 48213, INV-48190, IP20, page 2, a telephone number
    ListMarker, // "1." at the start of a line
};

struct CalendarDate {
    int year = 0; // 0: not said; likewise month and day
    int month = 0;
    int day = 0;

    bool operator==(const CalendarDate &) const = default;
};

// One way to read a figure.
struct FigureReading {
    FigureKind kind = FigureKind::Number;
    Decimal value; // quantities and ordinals, the scale multiplied in; Time: minutes since midnight
    QStringList units; // ISO 4217 codes that the symbol may mean, most usual first; or one measure
                       // ("kg", "day", "workday" …); empty: not said
    int scale = 0; // the power of ten that a scale word or suffix said (6 for "million")
    int lastDigit = 0; // the power of ten that the last written digit counts, scale included
    CalendarDate date; // Date, Period
    QString name; // Period: "Q3"; Identifier: letters and digits in upper case

    bool operator==(const FigureReading &) const = default;
};

struct Figure {
    enum class Sign {
        None,
        Plus,
        Minus,
        Accounting // in parentheses, which may mean negative or a remark
    };
    enum class Range { None, From, To };

    qsizetype start = 0; // in code points
    qsizetype end = 0;
    std::vector<FigureReading> readings; // never empty, the most likely first
    Sign sign = Sign::None;
    Range range = Range::None;

    [[nodiscard]] const FigureReading &best() const { return readings.front(); }
};

// How a text writes numbers, as far as its language or its own unmistakable numbers tell.
enum class NumberStyle { Unknown, DecimalPoint, DecimalComma };

// The style of a BCP 47 language after Unicode CLDR; Unknown for an empty one.
[[nodiscard]] NumberStyle numberStyleOf(const QString &language);

struct FigureOptions {
    QString language; // BCP 47: order of day and month, "billion", abbreviations; may be empty
    // What the producer of the text says, stronger than evidence in the text (JSON: DecimalPoint).
    NumberStyle style = NumberStyle::Unknown;
};

// In the order of the text, not overlapping.
[[nodiscard]] std::vector<Figure> extractFigures(QStringView text,
                                                 const FigureOptions &options = {});

// A scale that a text declares for the bare numbers of its tables: "in millions", "€m", "$000".
struct DeclaredScale {
    int scale = 0; // power of ten
    qsizetype at = 0; // code point

    bool operator==(const DeclaredScale &) const = default;
};

// In the order of the text.
[[nodiscard]] std::vector<DeclaredScale> declaredScales(QStringView text);

// Stable name for JSON: "number", "money", "percent", "points" …
[[nodiscard]] QString figureKindName(FigureKind kind);

} // namespace bluepencil
