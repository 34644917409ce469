// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDate>
#include <QTimeZone>

#include <map>
#include <optional>

namespace bluepencil {

// A day of a time zone, half open; empty where the zone skipped it.
struct LocalDay {
    QDate date;
    UtcMs from = 0;
    UtcMs to = 0;
};

[[nodiscard]] LocalDay localDay(QDate date, const QTimeZone &zone);

[[nodiscard]] QDate dateOf(UtcMs at, const QTimeZone &zone);
// Where a period ends: without an end of its own with the day of `now`, or with `now` if it does
// not begin with a day.
[[nodiscard]] UtcMs endOfPeriod(const std::optional<UtcMs> &to, UtcMs from, UtcMs now,
                                const QTimeZone &zone);
// Where the period begins that is as long as this one and ends where it begins: as many days where
// both ends are those of days, which may be an hour more or less where clocks are changed; else to
// the millisecond. At least one. Absent where it would begin before the year 1: there is no earlier
// period.
[[nodiscard]] std::optional<UtcMs> startOfPeriodBefore(UtcMs from, UtcMs to, const QTimeZone &zone);

// Finds the days of many moments; each day is worked out once.
class DayCalendar {
public:
    explicit DayCalendar(QTimeZone zone);

    [[nodiscard]] const LocalDay &dayOf(UtcMs at);

private:
    QTimeZone m_zone;
    std::map<UtcMs, LocalDay> m_days; // by their start
    const LocalDay *m_last = nullptr;
};

} // namespace bluepencil
