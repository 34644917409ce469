// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/tally/keycondition.h"

#include "core/stats/days.h"
#include "core/stats/tally/grouping.h"
#include "core/stats/tally/tally.h"
#include "core/stats/units.h"

#include <QDate>
#include <QRegularExpression>

namespace bluepencil {

namespace {

struct Dates {
    QDate first;
    QDate behind; // the first day that is not part of it
};

// As Grouping names days, ISO 8601 weeks and months; invalid dates if it is none.
Dates datesOf(const QString &key, const QString &value)
{
    if (key == u"day") {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        return {day, day.addDays(1)};
    }
    if (key == u"month") {
        const QDate first = QDate::fromString(value + QStringLiteral("-01"), Qt::ISODate);
        return {first, first.addMonths(1)};
    }
    static const QRegularExpression week(QStringLiteral("^(\\d{4})-W(\\d{2})$"));
    const QRegularExpressionMatch match = week.match(value);
    if (!match.hasMatch())
        return {};
    const QDate inFirstWeek(match.capturedView(1).toInt(), 1, 4);
    const QDate monday = inFirstWeek.addDays(1 - inFirstWeek.dayOfWeek()
                                             + 7 * (match.capturedView(2).toInt() - 1));
    return {monday, monday.addDays(7)};
}

Result<std::optional<FilterSql>> periodCondition(const QString &key, const QString &value,
                                                 const QTimeZone &zone)
{
    const Dates dates = datesOf(key, value);
    if (!dates.first.isValid()) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("\"%1\" is not a %2").arg(value, key), {},
                    QStringLiteral("write 2026-11-23, 2026-W48 or 2026-11"));
    }
    return FilterSql {QStringLiteral("f.decided_at >= ? AND f.decided_at < ?"),
                      {localDay(dates.first, zone).from, localDay(dates.behind, zone).from}};
}

// As Grouping names an hour: 2026-11-23T14+01:00. Where a zone puts its clock by half an hour only
// half of one may have the offset.
Result<std::optional<FilterSql>> hourCondition(const QString &value, const QTimeZone &zone)
{
    const std::optional<UtcMs> from
        = fromRfc3339(value.left(13) + QStringLiteral(":00:00") + value.mid(13));
    if (!from) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("\"%1\" is not an hour").arg(value), {},
                    QStringLiteral("write 2026-11-23T14Z or 2026-11-23T14+01:00"));
    }
    UtcMs begin = *from;
    UtcMs end = *from + HourMs;
    const auto isNamed = [&](UtcMs at) {
        return hourName(at, zone) == value;
    };
    while (begin < end && !isNamed(begin))
        begin += QuarterMs;
    while (end > begin && !isNamed(end - QuarterMs))
        end -= QuarterMs;
    if (begin == end) { // written by the clock of elsewhere
        begin = *from;
        end = *from + HourMs;
    }
    return FilterSql {QStringLiteral("f.decided_at >= ? AND f.decided_at < ?"), {begin, end}};
}

FilterSql labelCondition(const std::optional<QString> &code)
{
    const QString labels = QStringLiteral("EXISTS (SELECT 1 FROM feedback_label l"
                                          " WHERE l.feedback_no = f.feedback_no%1)");
    if (!code)
        return {QStringLiteral("NOT ") + labels.arg(QString()), {}};
    return {labels.arg(QStringLiteral(" AND l.code = ?")), {*code}};
}

} // namespace

Result<std::optional<FilterSql>>
keyCondition(const QString &key, const std::optional<QString> &value, const QTimeZone &zone)
{
    const Result<Grouping> known = Grouping::parse({key}, zone);
    if (!known)
        return fail(known.error());
    if (!known->wantedTexts().pointers.isEmpty())
        return std::nullopt;
    if (key == u"label")
        return labelCondition(value);
    if (key == u"hour")
        return hourCondition(value.value_or(QString()), zone);
    if (isPeriodKey(key))
        return periodCondition(key, value.value_or(QString()), zone);
    return FilterSql {QStringLiteral("f.%1 = ?").arg(key), {value.value_or(QString())}};
}

FilterSql bandCondition(HterBand band)
{
    const QString changed = QStringLiteral("f.has_final = 1 AND f.texts_equal = 0 AND ");
    switch (band) {
    case HterBand::Exact:
        return {QStringLiteral("f.has_final = 1 AND f.texts_equal = 1"), {}};
    case HterBand::Light:
        return {changed + QStringLiteral("f.hter < ?"), {0.1}};
    case HterBand::Medium:
        return {changed + QStringLiteral("f.hter >= ? AND f.hter < ?"), {0.1, 0.3}};
    case HterBand::Heavy:
        return {changed + QStringLiteral("f.hter >= ? AND f.hter < ?"), {0.3, 0.5}};
    case HterBand::Rewrite:
        break;
    }
    return {changed + QStringLiteral("(f.hter >= ? OR f.hter IS NULL)"), {0.5}};
}

FilterSql activeCondition(qint64 from, const std::optional<qint64> &below)
{
    FilterSql sql {QStringLiteral("f.active_ms >= ? AND f.active_ms >= ? * f.words_draft"
                                  " AND f.active_ms <= ? * f.words_draft AND f.words_draft > 0"),
                   {from, LeastMsPerWord, MostMsPerWord}};
    if (below) {
        sql.condition += QStringLiteral(" AND f.active_ms < ?");
        sql.values.append(*below);
    }
    return sql;
}

} // namespace bluepencil
