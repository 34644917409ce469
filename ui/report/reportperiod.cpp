// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportperiod.h"

#include "core/stats/days.h"

#include <optional>
#include <utility>

namespace bluepencil {

namespace {

const QString dots = QStringLiteral("..");

Error unknown(const QString &text, const QString &what)
{
    return {Error::Code::InvalidArgument, what.arg(text), QStringLiteral("--report"),
            QStringLiteral("write day, week, month, quarter or 2026-10-01..2026-10-31")};
}

std::optional<ReportPeriod::Kind> kindOf(const QString &text)
{
    using Kind = ReportPeriod::Kind;
    for (const auto &[name, kind] :
         {std::pair {"day", Kind::Day}, std::pair {"week", Kind::Week},
          std::pair {"month", Kind::Month}, std::pair {"quarter", Kind::Quarter}}) {
        if (text == QLatin1String(name))
            return kind;
    }
    return std::nullopt;
}

Result<std::pair<QDate, QDate>> daysOf(const QString &text)
{
    const QStringList parts = text.split(dots);
    if (parts.size() != 2)
        return fail(unknown(text, QStringLiteral("\"%1\" is not a period")));
    const QDate first = QDate::fromString(parts[0], QStringLiteral("yyyy-MM-dd"));
    const QDate last = QDate::fromString(parts[1], QStringLiteral("yyyy-MM-dd"));
    if (!first.isValid() || !last.isValid())
        return fail(unknown(text, QStringLiteral("\"%1\" is not made of two days")));
    if (last < first)
        return fail(unknown(text, QStringLiteral("\"%1\" ends before it begins")));
    return std::pair {first, last};
}

// The first day of the period that is under way.
QDate presentStart(ReportPeriod::Kind kind, QDate today)
{
    switch (kind) {
    case ReportPeriod::Kind::Week:
        return today.addDays(1 - today.dayOfWeek());
    case ReportPeriod::Kind::Month:
        return {today.year(), today.month(), 1};
    case ReportPeriod::Kind::Quarter:
        return {today.year(), (today.month() - 1) / 3 * 3 + 1, 1};
    case ReportPeriod::Kind::Day:
    case ReportPeriod::Kind::Range:
        break;
    }
    return today;
}

QDate startBefore(ReportPeriod::Kind kind, QDate start)
{
    switch (kind) {
    case ReportPeriod::Kind::Week:
        return start.addDays(-7);
    case ReportPeriod::Kind::Month:
        return start.addMonths(-1);
    case ReportPeriod::Kind::Quarter:
        return start.addMonths(-3);
    case ReportPeriod::Kind::Day:
    case ReportPeriod::Kind::Range:
        break;
    }
    return start.addDays(-1);
}

} // namespace

Result<> checkReportPeriod(const QString &text)
{
    if (kindOf(text))
        return {};
    const auto days = daysOf(text);
    return days ? Result<>() : fail(days.error());
}

Result<ReportPeriod> reportPeriod(const QString &text, const QTimeZone &zone, UtcMs now)
{
    ReportPeriod period;
    if (const auto kind = kindOf(text)) {
        period.kind = *kind;
        const QDate start = presentStart(*kind, dateOf(now, zone));
        period.first = startBefore(*kind, start);
        period.last = start.addDays(-1);
    } else {
        const auto days = daysOf(text);
        if (!days)
            return fail(days.error());
        std::tie(period.first, period.last) = *days;
    }
    period.from = localDay(period.first, zone).from;
    period.to = localDay(period.last, zone).to;
    return period;
}

} // namespace bluepencil
