// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportcells.h"

#include "ui/common/style/paint.h"
#include "ui/statistics/comparedwords.h"
#include "ui/statistics/figures.h"
#include "ui/statistics/figurewords.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>

namespace bluepencil::report {

namespace {

constexpr double msPerHour = 3'600'000;
constexpr double hoursPerDay = 24;
constexpr double longHours = 48;
constexpr qsizetype mostForeign = 200; // characters of a name

QString range(const QString &low, const QString &high)
{
    return isolatedTime(Said::tr("%1 to %2").arg(low, high));
}

ReportCell estimateCell(const Estimate &estimate, const std::function<QString(double)> &write)
{
    if (!figures::isShown(estimate.n) || !estimate.value)
        return textCell(words::none());
    ReportCell cell = textCell(isolated(write(*estimate.value)));
    if (estimate.low && estimate.high)
        cell.below = range(write(*estimate.low), write(*estimate.high));
    return cell;
}

ReportCell estimateCell(const SampleMean &mean, const std::function<QString(double)> &write)
{
    return estimateCell(estimateOf(mean), write);
}

bool turnsDirection(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069)
        || code == 0x200E || code == 0x200F || code == 0x061C;
}

bool breaksLine(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
        || c.category() == QChar::Separator_Paragraph;
}

} // namespace

QString foreign(const QString &text)
{
    QString line;
    for (const QChar c : text) {
        if (!turnsDirection(c))
            line += breaksLine(c) ? QChar(u' ') : c;
    }
    if (line.size() > mostForeign)
        line = line.left(mostForeign) + QStringLiteral("…");
    // A half of a pair that was cut says nothing to anybody.
    line = QString::fromUtf8(line.toUtf8());
    return QChar(0x2068) + line + QChar(0x2069);
}

QString withoutIsolates(QString text)
{
    text.removeIf([](QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= 0x2069; });
    return text;
}

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString fullDay(QDate day)
{
    return isolatedTime(QLocale().toString(day, Said::tr("d MMM yyyy")));
}

QString duration(double ms)
{
    if (ms < msPerHour)
        return words::seconds(ms);
    const double hours = ms / msPerHour;
    return isolatedTime(hours < longHours
                            ? Said::tr("%1 h").arg(number(hours, 1))
                            : Said::tr("%1 days").arg(number(hours / hoursPerDay, 1)));
}

QString money(double amount)
{
    return number(amount, std::abs(amount) < 1 ? 5 : 2);
}

QString signedNumber(double value, int decimals)
{
    const QString text = number(value, decimals);
    // What is rounded to nothing has no sign.
    const bool isZero = number(std::abs(value), decimals) == number(0, decimals);
    if (isZero)
        return isolated(number(0, decimals));
    return isolated(value > 0 ? u'+' + text : text);
}

ReportCell textCell(const QString &text)
{
    return {text, {}};
}

ReportCell countCell(qint64 n)
{
    return {words::count(n), {}};
}

ReportCell rateCell(const Rate &rate)
{
    if (!figures::isShown(rate.of) || !rate.rate)
        return textCell(words::none());
    return {words::percent(*rate.rate), words::percentRange(*rate.low, *rate.high)};
}

ReportCell shareCell(const SampleMean &mean)
{
    return estimateCell(mean, [](double value) { return words::share(std::max(0.0, value)); });
}

ReportCell durationCell(const Estimate &ms)
{
    return estimateCell(ms, duration);
}

ReportCell meanCell(const SampleMean &mean, int decimals)
{
    return meanCell(estimateOf(mean), decimals);
}

ReportCell meanCell(const Estimate &mean, int decimals)
{
    // None of these can be below zero, though an interval of few may be.
    return estimateCell(
        mean, [decimals](double value) { return number(std::max(0.0, value), decimals); });
}

ReportCell meanDurationCell(const SampleMean &mean)
{
    return estimateCell(mean, [](double value) { return duration(std::max(0.0, value)); });
}

ReportCell moneyCell(const SampleMean &mean)
{
    return estimateCell(mean, [](double value) { return money(std::max(0.0, value)); });
}

ReportCell per100Cell(const CountRate &rate)
{
    if (!figures::isShown(rate.of) || !rate.per100)
        return textCell(words::none());
    return {isolated(number(*rate.per100, 1)), range(number(*rate.low, 1), number(*rate.high, 1))};
}

ReportCell ratioCell(const Estimate &ratio)
{
    return estimateCell(ratio, [](double value) { return number(value, 2); });
}

QString errorOrigin(const QString &kind, const std::optional<QString> &value)
{
    const QString from = words::errorSource(kind, value);
    // What a producer wrote, unless there is none or it is one of the words for a reference.
    const bool isForeign = value && kind != u"reference";
    return Said::tr("%1: %2").arg(words::errorKind(kind), isForeign ? foreign(from) : from);
}

ReportColumn wordsColumn(const QString &head)
{
    return {head, false};
}

ReportColumn figureColumn(const QString &head)
{
    return {head, true};
}

} // namespace bluepencil::report
