// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/columns/columnwords.h"
#include "core/stats/days.h"

#include <QStringList>

#include <unordered_map>

namespace bluepencil {

// One key of a grouping, as Grouping has them, over columns. A value is a number that means the
// same in every part.
struct ColumnKey {
    enum class Source { Column, Label, Hour, Day, Week, Month };

    QString name;
    Source source = Source::Column;
    std::size_t place = 0; // of the column, or of its words
    bool isAttribute = false;

    // Nothing where there is no column for one of them. They are known to be keys.
    [[nodiscard]] static std::optional<std::vector<ColumnKey>> parse(const QStringList &by,
                                                                     const ColumnWords &words);

    [[nodiscard]] bool isPeriod() const { return source >= Source::Hour; }

    // Of a moment. `calendar` is of the zone.
    [[nodiscard]] quint32 period(UtcMs at, DayCalendar &calendar) const;
    // What the number stands for, in UTF-8; nothing for none.
    [[nodiscard]] std::optional<std::string> text(quint32 value, const ColumnWords &words,
                                                  const QTimeZone &zone) const;
};

// Small numbers for pairs of numbers, one each, in the order in which they come.
class PairNumbers {
public:
    [[nodiscard]] quint32 of(quint32 first, quint32 second)
    {
        const quint64 pair = quint64 {first} << 32U | second;
        Recent &recent = m_recent[(pair ^ pair >> 32U) % m_recent.size()];
        if (!recent.known || recent.pair != pair)
            recent = {pair, numberOf(pair), true};
        return recent.number;
    }

    [[nodiscard]] std::pair<quint32, quint32> pair(quint32 number) const
    {
        const quint64 pair = m_pairs[number];
        return {static_cast<quint32>(pair >> 32U), static_cast<quint32>(pair)};
    }

    [[nodiscard]] std::size_t size() const { return m_pairs.size(); }

private:
    struct Recent {
        quint64 pair = 0;
        quint32 number = 0;
        bool known = false;
    };

    [[nodiscard]] quint32 numberOf(quint64 pair);

    std::array<Recent, 1024> m_recent {};
    std::unordered_map<quint64, quint32> m_numbers;
    std::vector<quint64> m_pairs;
};

} // namespace bluepencil
