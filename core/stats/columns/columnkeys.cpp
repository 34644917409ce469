// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columns/columnkeys.h"

#include "core/model/json.h"
#include "core/stats/tally/grouping.h"
#include "core/stats/units.h"

#include <algorithm>
#include <limits>

namespace bluepencil {

namespace {

constexpr qint64 middle = qint64 {std::numeric_limits<qint32>::max()} + 1; // of 32 bits
constexpr int monthsPerYear = 12;

} // namespace

std::optional<std::vector<ColumnKey>> ColumnKey::parse(const QStringList &by,
                                                       const ColumnWords &words)
{
    std::vector<ColumnKey> keys;
    for (const QString &name : by) {
        ColumnKey key;
        key.name = name;
        const auto text = std::ranges::find(TextColumns, name,
                                            [](const char *each) { return QLatin1String(each); });
        if (text != TextColumns.end()) {
            key.place = static_cast<std::size_t>(text - TextColumns.begin());
        } else if (name == u"label") {
            key.source = Source::Label;
        } else if (isPeriodKey(name)) {
            key.source = name == u"hour" ? Source::Hour
                : name == u"day"         ? Source::Day
                : name == u"week"        ? Source::Week
                                         : Source::Month;
        } else {
            const std::optional<std::size_t> attribute = words.findAttribute(name);
            if (!attribute)
                return std::nullopt;
            key.place = *attribute;
            key.isAttribute = true;
        }
        keys.push_back(key);
    }
    return keys;
}

quint32 ColumnKey::period(UtcMs at, DayCalendar &calendar) const
{
    if (source == Source::Hour)
        return static_cast<quint32>((at - (at % QuarterMs + QuarterMs) % QuarterMs) / QuarterMs
                                    + middle);
    const QDate date = calendar.dayOf(at).date;
    if (source == Source::Month)
        return static_cast<quint32>((date.year() + middle / monthsPerYear / 2) * monthsPerYear
                                    + date.month() - 1);
    const qint64 day = date.toJulianDay();
    return static_cast<quint32>((source == Source::Week ? day - (date.dayOfWeek() - 1) : day)
                                + middle / 2);
}

std::optional<std::string> ColumnKey::text(quint32 value, const ColumnWords &words,
                                           const QTimeZone &zone) const
{
    switch (source) {
    case Source::Hour:
        return toStdString(hourName((qint64 {value} - middle) * QuarterMs, zone));
    case Source::Month: {
        const qint64 months = value;
        const auto year = static_cast<int>(months / monthsPerYear - middle / monthsPerYear / 2);
        const QDate first(year, static_cast<int>(months % monthsPerYear) + 1, 1);
        return toStdString(first.toString(Qt::ISODate).left(7));
    }
    case Source::Day:
    case Source::Week: {
        const QDate day = QDate::fromJulianDay(qint64 {value} - middle / 2);
        return toStdString(source == Source::Week ? weekName(day) : day.toString(Qt::ISODate));
    }
    case Source::Label:
    case Source::Column:
        break;
    }
    if (value == NoWord)
        return std::nullopt;
    const Dictionary &dictionary = source == Source::Label ? words.labelCodes()
        : isAttribute                                      ? words.valuesOf(place)
                                                           : words.texts(place);
    return dictionary.utf8(value);
}

quint32 PairNumbers::numberOf(quint64 pair)
{
    const auto [found, isNew] = m_numbers.emplace(pair, static_cast<quint32>(m_pairs.size()));
    if (isNew)
        m_pairs.push_back(pair);
    return found->second;
}

} // namespace bluepencil
