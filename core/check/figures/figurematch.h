// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/figures/figures.h"

// When two figures may be figures of the same thing. What a text leaves unsaid (a unit, a year)
// agrees with everything.
namespace bluepencil {

[[nodiscard]] bool isQuantity(FigureKind kind); // has a value with a unit
[[nodiscard]] bool isBare(const FigureReading &reading); // a number of nothing in particular
// The same currency, the same measure, or one of them unsaid.
[[nodiscard]] bool unitsAgree(const FigureReading &a, const FigureReading &b);
// Both say a unit, and it is the kind of slip people make: per cent for percentage points, days for
// working days, one currency for another.
[[nodiscard]] bool unitsAreConfused(const FigureReading &a, const FigureReading &b);
[[nodiscard]] bool datesAgree(const CalendarDate &a, const CalendarDate &b);
// The same value of an agreeing kind, signs aside.
[[nodiscard]] bool isSameFigure(const FigureReading &a, const FigureReading &b);
// Kinds that can be set against each other at all (a date with a date, an amount with an amount).
[[nodiscard]] bool areComparable(const FigureReading &a, const FigureReading &b);

} // namespace bluepencil
