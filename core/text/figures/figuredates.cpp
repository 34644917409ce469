// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/figures/figuredates.h"

#include "core/text/figures/figurewords.h"

#include <array>

namespace bluepencil {

namespace {

FigureReading dateReading(int year, int month, int day)
{
    FigureReading reading;
    reading.kind = FigureKind::Date;
    reading.date = {year, month, day};
    return reading;
}

// At most two, so that a page of blanks costs nothing.
qsizetype skipGap(const FigureText &text, qsizetype index)
{
    for (int i = 0; i < 2 && text.isSpace(index); ++i)
        ++index;
    return index;
}

int fullYear(int shortYear)
{
    return shortYear + (shortYear < 70 ? 2000 : 1900);
}

bool writesMonthFirst(const QString &language)
{
    return language == QStringLiteral("en-US") || language == QStringLiteral("en-PH");
}

bool maybeMonthFirst(const QString &language)
{
    return language.isEmpty() || language == QStringLiteral("en") || writesMonthFirst(language);
}

// 2026-11-14, 2026/11/14, 2026.11.14, with a time of RFC 3339 behind it or not.
std::optional<FigureHit> yearFirst(const FigureText &text, qsizetype index)
{
    const char32_t mark = text.at(index + 4);
    if (text.digitsEnd(index, 5) != index + 4 || (mark != U'-' && mark != U'/' && mark != U'.'))
        return std::nullopt;
    const qsizetype month = index + 5;
    const qsizetype monthEnd = text.digitsEnd(month, 3);
    const qsizetype day = monthEnd + 1;
    const qsizetype dayEnd = text.digitsEnd(day, 3);
    if (monthEnd == month || monthEnd > month + 2 || text.at(monthEnd) != mark || dayEnd == day
        || dayEnd > day + 2)
        return std::nullopt;
    FigureHit hit {index,
                   dayEnd,
                   {dateReading(text.number(index, index + 4), text.number(month, monthEnd),
                                text.number(day, dayEnd))}};
    if (!isDate(hit.readings.front().date))
        return std::nullopt;
    return hit;
}

// The year behind a second mark: four digits or two. The end, or 0 if there is none.
qsizetype yearEnd(const FigureText &text, qsizetype year)
{
    const qsizetype end = text.digitsEnd(year, 5);
    return end == year + 4 || end == year + 2 ? end : 0;
}

// 14.11.2026, 14/11/26, 14-11-2026, 25.11.
std::optional<FigureHit> dayFirst(const FigureText &text, qsizetype index,
                                  const FigureContext &context)
{
    const qsizetype firstEnd = text.digitsEnd(index, 3);
    const char32_t mark = text.at(firstEnd);
    qsizetype second = firstEnd + 1;
    if (mark == U'.' && text.isSpace(second) && text.isDigit(second + 1)) // "14. 11. 2026"
        ++second;
    const qsizetype secondEnd = text.digitsEnd(second, 3);
    if (firstEnd > index + 2 || secondEnd == second || secondEnd > second + 2
        || (mark != U'.' && mark != U'/' && mark != U'-'))
        return std::nullopt;
    const int first = text.number(index, firstEnd);
    const int other = text.number(second, secondEnd);
    qsizetype year = secondEnd + 1;
    if (mark == U'.' && text.isSpace(year) && text.isDigit(year + 1))
        ++year;
    FigureHit hit {index, text.at(secondEnd) == mark ? yearEnd(text, year) : 0, {}};
    int yearNumber = 0;
    if (hit.end > 0) {
        yearNumber = text.number(year, hit.end);
        if (hit.end - year == 2 && mark == U'-')
            return std::nullopt;
        yearNumber = hit.end - year == 2 ? fullYear(yearNumber) : yearNumber;
    } else if (mark == U'.' && text.at(secondEnd) == U'.' && context.decimalComma
               && second == firstEnd + 1 && !text.isDigit(secondEnd + 1)) {
        hit.end = secondEnd + 1;
    } else {
        return std::nullopt;
    }
    const FigureReading dayReading = dateReading(yearNumber, other, first);
    const FigureReading monthReading = dateReading(yearNumber, first, other);
    const bool asDay = isDate(dayReading.date);
    const bool asMonth = mark != U'.' && maybeMonthFirst(context.language) && first != other
        && isDate(monthReading.date);
    if (asDay && !(asMonth && writesMonthFirst(context.language)))
        hit.readings.push_back(dayReading);
    if (asMonth)
        hit.readings.push_back(monthReading);
    if (asDay && asMonth && writesMonthFirst(context.language))
        hit.readings.push_back(dayReading);
    if (hit.readings.empty())
        return std::nullopt;
    return hit;
}

int monthAt(const FigureText &text, qsizetype start, qsizetype end)
{
    const QString word = text.word(start, end);
    const int month = monthOf(word);
    const char32_t first = text.at(start);
    const bool capital = first < U'a' || first > U'z';
    const bool alone = word == QStringLiteral("may") || word == QStringLiteral("march")
        || word == QStringLiteral("mar");
    return alone && !capital ? 0 : month;
}

// A year of four digits behind a month: ", 2026", " de 2026", " 2026".
qsizetype followingYear(const FigureText &text, qsizetype index, int *year)
{
    qsizetype at = index;
    if (text.at(at) == U'.' || text.at(at) == U',')
        ++at;
    at = skipGap(text, at);
    const qsizetype wordEnd = text.isLetter(at) ? std::min(text.lettersEnd(at), at + 5) : at;
    const QString word = text.word(at, wordEnd);
    if (word == QStringLiteral("de") || word == QStringLiteral("del")
        || word == QStringLiteral("of") || word == QStringLiteral("عام"))
        at = skipGap(text, wordEnd);
    else if (wordEnd > at)
        return index;
    const qsizetype end = text.digitsEnd(at, 5);
    if (!isYear(text, at, end) || text.isLetter(end))
        return index;
    *year = text.number(at, end);
    return end;
}

// "14 November 2026", "27. November", "3rd of May", "3 de octubre de 2026", "14 نوفمبر".
std::optional<FigureHit> dayThenMonth(const FigureText &text, qsizetype index)
{
    const qsizetype dayEnd = text.digitsEnd(index, 3);
    if (dayEnd > index + 2)
        return std::nullopt;
    qsizetype at = dayEnd;
    if (text.at(at) == U'.' || text.at(at) == U'-' || text.at(at) == U'º' || text.at(at) == U'ª')
        ++at;
    else if (text.isLetter(at)
             && isOrdinalSuffix(text.word(at, std::min(text.lettersEnd(at), at + 4))))
        at = text.lettersEnd(at);
    for (int words = 0; words < 2; ++words) {
        at = skipGap(text, at);
        const qsizetype end = text.isLetter(at) ? text.lettersEnd(at) : at;
        if (const int month = monthAt(text, at, end)) {
            int year = 0;
            const qsizetype last = followingYear(text, end, &year);
            const FigureReading reading = dateReading(year, month, text.number(index, dayEnd));
            if (!isDate(reading.date))
                return std::nullopt;
            return FigureHit {index, last, {reading}};
        }
        const QString word = text.word(at, end);
        if (word != QStringLiteral("of") && word != QStringLiteral("de")
            && word != QStringLiteral("d"))
            return std::nullopt;
        at = end;
    }
    return std::nullopt;
}

// "November 14, 2026", "Nov. 14th", "November 2026", "noviembre de 2026".
std::optional<FigureHit> monthThenDay(const FigureText &text, qsizetype index,
                                      const FigureContext &context)
{
    const int month = monthAt(text, context.wordStart, context.wordEnd);
    qsizetype gap = context.wordEnd;
    if (text.at(gap) == U'.' || text.at(gap) == U',')
        ++gap;
    if (month == 0 || context.wordEnd == context.wordStart || skipGap(text, gap) != index
        || gap == index)
        return std::nullopt;
    const qsizetype end = text.digitsEnd(index, 5);
    if (isYear(text, index, end) && !text.isLetter(end))
        return FigureHit {context.wordStart, end, {dateReading(text.number(index, end), month, 0)}};
    const int day = text.number(index, std::min(end, index + 2));
    const char32_t after = text.at(end);
    const bool continues = (after == U'.' || after == U',') && text.isDigit(end + 1);
    if (end > index + 2 || !isDate({0, month, day}) || continues || after == U'%' || after == U':')
        return std::nullopt;
    qsizetype at = end;
    if (text.isLetter(at)) {
        at = text.lettersEnd(at);
        if (!isOrdinalSuffix(text.word(end, at)))
            return std::nullopt;
    }
    int year = 0;
    const qsizetype last = followingYear(text, at, &year);
    return FigureHit {context.wordStart, last, {dateReading(year, month, day)}};
}

// Years of a Japanese era, counted from 1.
int eraYear(const FigureText &text, qsizetype index)
{
    struct Era {
        char32_t first, second;
        int before; // the year before its first
    };

    static constexpr std::array<Era, 5> Eras {{{U'令', U'和', 2018},
                                               {U'平', U'成', 1988},
                                               {U'昭', U'和', 1925},
                                               {U'大', U'正', 1911},
                                               {U'明', U'治', 1867}}};
    for (const Era &era : Eras) {
        if (text.at(index - 2) == era.first && text.at(index - 1) == era.second)
            return era.before;
    }
    return 0;
}

bool isMarkOf(char32_t c, char32_t han, char32_t hangul)
{
    return c == han || c == hangul;
}

// 2026年11月14日, 11月14日, 令和8年12月1日, 2026년 11월 14일
std::optional<FigureHit> eastAsian(const FigureText &text, qsizetype index)
{
    CalendarDate date;
    FigureHit hit {index, index, {}};
    qsizetype at = index;
    qsizetype end = text.digitsEnd(at, 5);
    if (isMarkOf(text.at(end), U'年', U'년') && text.at(end + 1) != U'間') {
        const int era = end - at <= 2 ? eraYear(text, index) : 0;
        if (era == 0 && end - at != 4)
            return std::nullopt;
        date.year = era + text.number(at, end);
        hit.start = era > 0 ? index - 2 : index;
        hit.end = end + 1;
        at = skipGap(text, end + 1);
        end = text.digitsEnd(at, 3);
    }
    if (end > at && end <= at + 2 && isMarkOf(text.at(end), U'月', U'월')) {
        date.month = text.number(at, end);
        hit.end = end + 1;
        at = skipGap(text, end + 1);
        end = text.digitsEnd(at, 3);
        if (end > at && end <= at + 2
            && (isMarkOf(text.at(end), U'日', U'일') || text.at(end) == U'号')) {
            date.day = text.number(at, end);
            hit.end = end + 1;
        }
    }
    if (hit.end == index || !isDate(date))
        return std::nullopt;
    hit.readings.push_back(dateReading(date.year, date.month, date.day));
    return hit;
}

// " 2026", "/2026", "26", " FY2026" behind a period's name.
qsizetype periodYear(const FigureText &text, qsizetype index, int *year)
{
    qsizetype at = index;
    if (text.at(at) == U'/' || text.at(at) == U'-' || text.at(at) == U'\'')
        ++at;
    at = skipGap(text, at);
    if (text.at(at) == U'F' && text.at(at + 1) == U'Y')
        at = skipGap(text, at + 2);
    const qsizetype end = text.digitsEnd(at, 5);
    if (isYear(text, at, end) && !text.isLetter(end)) {
        *year = text.number(at, end);
        return end;
    }
    if (end == at + 2 && at <= index + 1 && !text.isSpace(index) && !text.isLetter(end)) {
        *year = fullYear(text.number(at, end));
        return end;
    }
    return index;
}

FigureReading periodReading(const QString &name, int year)
{
    FigureReading reading;
    reading.kind = FigureKind::Period;
    reading.name = name;
    reading.date.year = year;
    return reading;
}

// The name of a period from its letter and number; empty if it is none.
QString periodName(char32_t letter, int number)
{
    switch (letter) {
    case U'Q':
    case U'T': // trimestre
        return number >= 1 && number <= 4 ? QStringLiteral("Q%1").arg(number) : QString();
    case U'H':
    case U'S': // semestre
        return number == 1 || number == 2 ? QStringLiteral("H%1").arg(number) : QString();
    case U'M':
        return number == 9 || number == 6 || number == 3 ? QStringLiteral("%1M").arg(number)
                                                         : QString();
    default:
        return {};
    }
}

std::optional<FigureHit> letterFirst(const FigureText &text, qsizetype start)
{
    const qsizetype digits = text.lettersEnd(start);
    const qsizetype end = text.digitsEnd(digits, 5);
    if (text.isLetter(end) || digits - start > 2 || end == digits)
        return std::nullopt;
    int year = 0;
    if (text.at(start) == U'F' && text.at(start + 1) == U'Y') {
        if (end - digits != 2 && !isYear(text, digits, end))
            return std::nullopt;
        year = text.number(digits, end);
        return FigureHit {
            start,
            end,
            {periodReading(QStringLiteral("FY"), end - digits == 2 ? fullYear(year) : year)}};
    }
    if (digits != start + 1 || end != digits + 1 || text.at(start) == U'M')
        return std::nullopt;
    const QString name = periodName(text.at(start), text.number(digits, end));
    const qsizetype last = periodYear(text, end, &year);
    const bool rare = text.at(start) == U'T' || text.at(start) == U'S'; // T3 is also a terminal
    if (name.isEmpty() || (rare && year == 0))
        return std::nullopt;
    return FigureHit {start, last, {periodReading(name, year)}};
}

std::optional<FigureHit> digitFirst(const FigureText &text, qsizetype start)
{
    const char32_t letter = text.at(start + 1);
    if (text.digitsEnd(start, 2) != start + 1 || text.isLetter(start + 2))
        return std::nullopt;
    const QString name = letter == U'T' || letter == U'S'
        ? QString()
        : periodName(letter, text.number(start, start + 1));
    int year = 0;
    const qsizetype last = periodYear(text, start + 2, &year);
    if (name.isEmpty() || (letter == U'M' && year == 0))
        return std::nullopt;
    return FigureHit {start, last, {periodReading(name, year)}};
}

FigureHit timeHit(qsizetype start, qsizetype end, int hours, int minutes)
{
    FigureReading reading;
    reading.kind = FigureKind::Time;
    reading.value = Decimal::fromDigits(QByteArray::number(hours * 60 + minutes), 0);
    return {start, end, {reading}};
}

// "am", "p.m." behind a time: 0, 1 for am, 2 for pm; moves `index` behind it.
int halfOfDay(const FigureText &text, qsizetype *index)
{
    const qsizetype at = skipGap(text, *index);
    const char32_t first = text.at(at) | 0x20;
    qsizetype next = at + 1;
    if (text.at(next) == U'.')
        ++next;
    if ((first != U'a' && first != U'p') || (text.at(next) | 0x20) != U'm'
        || text.isLetter(next + 1))
        return 0;
    *index = text.at(next + 1) == U'.' && next == at + 2 ? next + 2 : next + 1;
    return first == U'a' ? 1 : 2;
}

int hourOf(int hour, int half)
{
    return half == 0 ? hour : hour % 12 + (half == 2 ? 12 : 0);
}

} // namespace

bool isDate(const CalendarDate &date)
{
    static constexpr std::array<int, 12> Days {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (date.month < 0 || date.month > 12 || date.day < 0)
        return false;
    if (date.month == 0)
        return date.day == 0 && date.year > 0;
    return date.day <= Days[std::size_t(date.month - 1)];
}

bool isYear(const FigureText &text, qsizetype start, qsizetype end)
{
    if (end - start != 4)
        return false;
    const int year = text.number(start, end);
    return year >= 1900 && year <= 2099;
}

std::optional<FigureHit> dateAt(const FigureText &text, qsizetype index,
                                const FigureContext &context)
{
    if (auto hit = yearFirst(text, index))
        return hit;
    if (auto hit = dayFirst(text, index, context))
        return hit;
    if (auto hit = dayThenMonth(text, index))
        return hit;
    if (auto hit = monthThenDay(text, index, context))
        return hit;
    return eastAsian(text, index);
}

std::optional<FigureHit> timeAt(const FigureText &text, qsizetype index)
{
    const qsizetype hourEnd = text.digitsEnd(index, 3);
    if (hourEnd > index + 2)
        return std::nullopt;
    const int hour = text.number(index, hourEnd);
    qsizetype minute = hourEnd + 1;
    bool marked = text.at(hourEnd) == U':' || text.at(hourEnd) == U'時';
    if (!marked) { // 15 h 12
        const qsizetype letter = skipGap(text, hourEnd);
        marked = text.at(letter) == U'h' && !text.isLetter(letter + 1);
        minute = skipGap(text, letter + 1);
    }
    const qsizetype minuteEnd = text.digitsEnd(minute, 3);
    if (marked && minuteEnd == minute + 2 && hour < 24 && text.number(minute, minuteEnd) < 60
        && text.at(minuteEnd) != U',') {
        qsizetype end = minuteEnd + (text.at(minuteEnd) == U'分' ? 1 : 0);
        if (text.at(end) == U':' && text.digitsEnd(end + 1, 3) == end + 3)
            end += 3;
        const int half = halfOfDay(text, &end);
        return timeHit(index, end, hourOf(hour, half), text.number(minute, minuteEnd));
    }
    qsizetype end = hourEnd;
    const int half = halfOfDay(text, &end);
    if (half == 0 || hour < 1 || hour > 12)
        return std::nullopt;
    return timeHit(index, end, hourOf(hour, half), 0);
}

std::optional<FigureHit> periodAt(const FigureText &text, qsizetype start)
{
    return text.isDigit(start) ? digitFirst(text, start) : letterFirst(text, start);
}

} // namespace bluepencil
