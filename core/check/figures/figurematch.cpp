// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/figures/figurematch.h"

#include <algorithm>

namespace bluepencil {

namespace {

bool isRatio(FigureKind kind)
{
    return kind == FigureKind::Percent || kind == FigureKind::Points || kind == FigureKind::PerMille
        || kind == FigureKind::BasisPoints;
}

bool isDayCount(const FigureReading &reading)
{
    return reading.units.size() == 1
        && (reading.units.first() == QStringLiteral("day")
            || reading.units.first() == QStringLiteral("workday"));
}

bool shareUnit(const FigureReading &a, const FigureReading &b)
{
    return std::any_of(a.units.begin(), a.units.end(),
                       [&b](const QString &unit) { return b.units.contains(unit); });
}

} // namespace

bool isQuantity(FigureKind kind)
{
    return kind == FigureKind::Number || kind == FigureKind::Money || isRatio(kind);
}

bool isBare(const FigureReading &reading)
{
    return reading.kind == FigureKind::Number && reading.units.isEmpty();
}

bool unitsAgree(const FigureReading &a, const FigureReading &b)
{
    if (!isQuantity(a.kind) || !isQuantity(b.kind))
        return a.kind == b.kind;
    const bool countOfRatio = (isBare(a) && a.scale > 0 && isRatio(b.kind))
        || (isBare(b) && b.scale > 0 && isRatio(a.kind)); // "3 million" is no percentage
    if (isBare(a) || isBare(b))
        return !countOfRatio;
    return a.kind == b.kind && (isRatio(a.kind) || shareUnit(a, b));
}

bool unitsAreConfused(const FigureReading &a, const FigureReading &b)
{
    if (unitsAgree(a, b))
        return false;
    return (isRatio(a.kind) && isRatio(b.kind))
        || (a.kind == FigureKind::Money && b.kind == FigureKind::Money)
        || (isDayCount(a) && isDayCount(b));
}

bool datesAgree(const CalendarDate &a, const CalendarDate &b)
{
    const auto agree = [](int x, int y) {
        return x == 0 || y == 0 || x == y;
    };
    return agree(a.year, b.year) && agree(a.month, b.month) && agree(a.day, b.day);
}

bool areComparable(const FigureReading &a, const FigureReading &b)
{
    if (isQuantity(a.kind) && isQuantity(b.kind))
        return unitsAgree(a, b);
    if (a.kind != b.kind)
        return false;
    if (a.kind == FigureKind::Date) // a year says nothing about a day
        return (a.date.day > 0) == (b.date.day > 0) && (a.date.month > 0) == (b.date.month > 0);
    return true;
}

bool isSameFigure(const FigureReading &a, const FigureReading &b)
{
    if (!areComparable(a, b))
        return false;
    switch (a.kind) {
    case FigureKind::Date:
        return datesAgree(a.date, b.date);
    case FigureKind::Period:
        return a.name == b.name && datesAgree(a.date, b.date);
    case FigureKind::Identifier:
        return a.name == b.name;
    case FigureKind::Number:
    case FigureKind::Money:
    case FigureKind::Percent:
    case FigureKind::Points:
    case FigureKind::PerMille:
    case FigureKind::BasisPoints:
    case FigureKind::Ordinal:
    case FigureKind::Time:
    case FigureKind::ListMarker:
        break;
    }
    return a.value.magnitude() == b.value.magnitude();
}

} // namespace bluepencil
