// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/days.h"

#include <QDateTime>

#include <algorithm>

namespace bluepencil {

LocalDay localDay(QDate date, const QTimeZone &zone)
{
    return {date, date.startOfDay(zone).toMSecsSinceEpoch(),
            date.addDays(1).startOfDay(zone).toMSecsSinceEpoch()};
}

QDate dateOf(UtcMs at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(at, zone).date();
}

UtcMs startOfPeriodBefore(UtcMs from, UtcMs to, const QTimeZone &zone)
{
    const qint64 days = dateOf(from, zone).daysTo(dateOf(std::max(from, to - 1), zone)) + 1;
    return QDateTime::fromMSecsSinceEpoch(from, zone).addDays(-days).toMSecsSinceEpoch();
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
