// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/figures/datesupport.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

#include <algorithm>
#include <array>

namespace bluepencil {

namespace {

constexpr std::size_t MostPairs = 10000;
constexpr qsizetype LongestBetween = 12; // UTF-16 units
constexpr int DaysOfMonth = 31;

bool isDay(const FigureReading &reading)
{
    return reading.kind == FigureKind::Date && reading.date.day > 0 && reading.date.month > 0;
}

// Days that a figure counts; 0 if it counts something else.
int dayCount(const FigureReading &reading)
{
    constexpr int MostDays = 400;
    if (reading.kind != FigureKind::Number || reading.units.size() != 1)
        return 0;
    const double value = reading.value.toDouble();
    const QString &unit = reading.units.first();
    const int each = unit == u"day" ? 1 : unit == u"week" ? 7 : 0;
    return value >= 1 && value * each <= MostDays ? int(value) * each : 0;
}

bool isSum(const CalendarDate &from, int days, const CalendarDate &to)
{
    // Where no year is said, one with and one without a leap day.
    std::array years {2001, 2004};
    if (from.year > 0 || to.year > 0)
        years.fill(from.year > 0 ? from.year : to.year);
    return std::ranges::any_of(years, [&](int year) {
        const QDate sum = QDate(year, from.month, from.day).addDays(days);
        return sum.isValid() && sum.month() == to.month && sum.day() == to.day
            && (from.year == 0 || to.year == 0 || sum.year() == to.year);
    });
}

} // namespace

std::optional<Figure> wholeDate(const Figure &half, const Figure &date, QStringView between)
{
    static const QStringList joints = QStringLiteral("- – — y e el al a la und bis zum dem to and "
                                                     "the et au le il en tot")
                                          .split(u' ');
    const FigureReading &day = half.best();
    const double value = day.value.toDouble();
    const bool isWhole = isDay(date.best()) && day.kind == FigureKind::Number && day.units.isEmpty()
        && day.scale == 0 && value >= 1 && value <= DaysOfMonth && value == int(value);
    if (!isWhole || between.isEmpty() || between.size() > LongestBetween)
        return std::nullopt;
    const QStringList words = between.toString().simplified().toLower().split(u' ');
    if (!std::ranges::all_of(words, [](const QString &word) { return joints.contains(word); }))
        return std::nullopt;
    Figure whole = half;
    FigureReading reading = date.best();
    reading.date.day = int(value);
    whole.readings = {reading};
    return whole;
}

std::optional<CheckCandidate> yearOfMessage(const Item &item, const FigureReading &reading)
{
    if (reading.kind != FigureKind::Date || reading.date.year == 0 || reading.date.month > 0)
        return std::nullopt;
    for (const Message &message : item.messages) {
        if (!message.createdAt)
            continue;
        const QDate written = QDateTime::fromMSecsSinceEpoch(*message.createdAt, Qt::UTC).date();
        if (written.year() != reading.date.year)
            continue;
        CheckCandidate candidate;
        candidate.text = written.toString(Qt::ISODate);
        candidate.name = message.name;
        return candidate;
    }
    return std::nullopt;
}

std::optional<Derivation> dateAndDays(const FigureSources &sources, const FigureReading &reading)
{
    if (!isDay(reading))
        return std::nullopt;
    std::size_t pairs = 0;
    const std::vector<SourceFigure> &figures = sources.figures();
    for (const SourceFigure &from : figures) {
        if (!isDay(from.figure.best()))
            continue;
        for (const SourceFigure &span : figures) {
            if (++pairs > MostPairs)
                return std::nullopt;
            const int days = span.text == from.text ? dayCount(span.figure.best()) : 0;
            if (days == 0 || !isSum(from.figure.best().date, days, reading.date))
                continue;
            return Derivation {from.place.text + QStringLiteral(" + ") + span.place.text,
                               {from.place, span.place}};
        }
    }
    return std::nullopt;
}

} // namespace bluepencil
