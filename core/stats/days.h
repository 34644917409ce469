// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDate>
#include <QTimeZone>

#include <map>

namespace bluepencil {

// A day of a time zone, half open.
struct LocalDay {
    QDate date;
    UtcMs from = 0;
    UtcMs to = 0;
};

[[nodiscard]] LocalDay localDay(QDate date, const QTimeZone &zone);

[[nodiscard]] QDate dateOf(UtcMs at, const QTimeZone &zone);
// Where a period of as many days begins that ends where this one does.
[[nodiscard]] UtcMs startOfPeriodBefore(UtcMs from, UtcMs to, const QTimeZone &zone);

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
