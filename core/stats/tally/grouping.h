// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/stats/days.h"
#include "core/stats/tally/decisiontable.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace bluepencil {

// Words in the order of the grouping's keys; NoWord where a decision has no value.
using GroupKey = std::vector<WordNo>;

// Turns a decision into the keys of the groups that it belongs to.
class Grouping {
public:
    // InvalidArgument for an unknown or repeated key.
    [[nodiscard]] static Result<Grouping> parse(const QStringList &by, const QTimeZone &zone);

    [[nodiscard]] const QStringList &names() const { return m_by; }

    [[nodiscard]] WantedTexts wantedTexts() const; // what keysOf needs

    // Calls `visit` with one key, or with one per label code where "label" is asked for. The table
    // is the same from call to call, and was read with wantedTexts(): its dictionary takes new
    // words.
    void keysOf(DecisionTable &table, std::size_t row,
                const std::function<void(const GroupKey &)> &visit);

private:
    enum class Source { Column, Pointer, Label, Hour, Day, Week, Month };

    struct Key {
        Source source = Source::Column;
        std::size_t place = 0; // of the column or the pointer
    };

    Grouping(QStringList by, const QTimeZone &zone);
    [[nodiscard]] WordNo valueOf(const Key &key, DecisionTable &table, std::size_t row);
    [[nodiscard]] WordNo hour(UtcMs at, Dictionary &dictionary);
    [[nodiscard]] WordNo period(Source source, UtcMs at, Dictionary &dictionary);

    QStringList m_by;
    std::vector<Key> m_keys;
    std::optional<std::size_t> m_label; // its place among the keys
    QTimeZone m_zone;
    DayCalendar m_calendar;
    std::map<std::pair<Source, UtcMs>, WordNo>
        m_periods; // by the start of the day, or of a quarter
    GroupKey m_key; // under construction
};

[[nodiscard]] bool isPeriodKey(const QString &key); // hour, day, week, month

// As keys name an ISO 8601 week, by one of its days, and an hour, by any moment of it.
[[nodiscard]] QString weekName(QDate date);
[[nodiscard]] QString hourName(UtcMs at, const QTimeZone &zone);

// Code point order, absent values last.
[[nodiscard]] bool keyBefore(const GroupKey &a, const GroupKey &b, const Dictionary &dictionary);

} // namespace bluepencil
