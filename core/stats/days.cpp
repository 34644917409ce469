// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/days.h"

#include <QDateTime>

#include <algorithm>

namespace bluepencil {

namespace {

// Of a day that the zone skipped (Pacific/Apia had no 30 December 2011): that of the next.
UtcMs startOf(QDate date, const QTimeZone &zone)
{
    constexpr int most = 3;
    for (int i = 0; i < most; ++i, date = date.addDays(1)) {
        const QDateTime start = date.startOfDay(zone);
        if (start.isValid() && start.date() == date)
            return start.toMSecsSinceEpoch();
    }
    return date.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch();
}

bool isStartOfDay(UtcMs at, const QTimeZone &zone)
{
    return startOf(dateOf(at, zone), zone) == at;
}

} // namespace

LocalDay localDay(QDate date, const QTimeZone &zone)
{
    return {date, startOf(date, zone), startOf(date.addDays(1), zone)};
}

QDate dateOf(UtcMs at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(at, zone).date();
}

UtcMs endOfPeriod(const std::optional<UtcMs> &to, UtcMs from, UtcMs now, const QTimeZone &zone)
{
    if (to)
        return *to;
    return isStartOfDay(from, zone) && from <= now ? localDay(dateOf(now, zone), zone).to : now + 1;
}

std::optional<UtcMs> startOfPeriodBefore(UtcMs from, UtcMs to, const QTimeZone &zone)
{
    const auto known = [&zone](UtcMs start) {
        return dateOf(start, zone).year() > 0 ? std::optional(start) : std::nullopt;
    };
    if (to <= from)
        return known(from - 1);
    if (!isStartOfDay(from, zone) || !isStartOfDay(to, zone))
        return known(from - (to - from));
    const QDate first = dateOf(from, zone);
    const QDate before = first.addDays(-first.daysTo(dateOf(to, zone)));
    return before.year() > 0 ? std::optional(startOf(before, zone)) : std::nullopt;
}

DayCalendar::DayCalendar(QTimeZone zone)
    : m_zone(std::move(zone))
{
}

const LocalDay &DayCalendar::dayOf(UtcMs at)
{
    const auto holds = [at](const LocalDay &day) {
        return day.from <= at && at < day.to;
    };
    if (m_last && holds(*m_last))
        return *m_last;
    auto next = m_days.upper_bound(at);
    if (next == m_days.begin() || !holds(std::prev(next)->second)) {
        const LocalDay day = localDay(QDateTime::fromMSecsSinceEpoch(at, m_zone).date(), m_zone);
        next = std::next(m_days.insert_or_assign(day.from, day).first);
    }
    m_last = &std::prev(next)->second;
    return *m_last;
}

} // namespace bluepencil
