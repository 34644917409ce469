// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/tally/grouping.h"

#include "core/model/json.h"
#include "core/stats/stats.h"
#include "core/stats/units.h"

#include <QDateTime>

#include <algorithm>
#include <cstdlib>

namespace bluepencil {

namespace {

const QStringList periodKeys {QStringLiteral("hour"), QStringLiteral("day"), QStringLiteral("week"),
                              QStringLiteral("month")};
const QString labelKey = QStringLiteral("label");

bool isPointer(const QString &key)
{
    return key.startsWith(u'/');
}

} // namespace

QString weekName(QDate date)
{
    int year = 0;
    const int week = date.weekNumber(&year);
    return QStringLiteral("%1-W%2").arg(year, 4, 10, QChar(u'0')).arg(week, 2, 10, QChar(u'0'));
}

// With the offset from UTC: where the clock is put back an hour comes twice.
QString hourName(UtcMs hour, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(hour, zone);
    const int minutes = local.offsetFromUtc() / 60;
    return local.toString(QStringLiteral("yyyy-MM-ddTHH"))
        + (minutes == 0 ? QStringLiteral("Z")
                        : QStringLiteral("%1%2:%3")
                              .arg(QChar(minutes < 0 ? u'-' : u'+'))
                              .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
                              .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0')));
}

QStringList statsKeys()
{
    QStringList keys;
    for (const char *column : TextColumns)
        keys += QString::fromLatin1(column);
    return keys + periodKeys + QStringList {labelKey};
}

Grouping::Grouping(QStringList by, const QTimeZone &zone)
    : m_by(std::move(by))
    , m_zone(zone)
    , m_calendar(zone)
    , m_key(static_cast<std::size_t>(m_by.size()))
{
    std::size_t pointers = 0;
    for (const QString &name : m_by) {
        if (isPointer(name)) {
            m_keys.push_back({Source::Pointer, pointers++});
        } else if (name == labelKey) {
            m_label = m_keys.size();
            m_keys.push_back({Source::Label});
        } else if (isPeriodKey(name)) {
            m_keys.push_back({name == u"hour"       ? Source::Hour
                                  : name == u"day"  ? Source::Day
                                  : name == u"week" ? Source::Week
                                                    : Source::Month});
        } else {
            const auto column = std::ranges::find(
                TextColumns, name, [](const char *each) { return QLatin1String(each); });
            m_keys.push_back(
                {Source::Column, static_cast<std::size_t>(column - TextColumns.begin())});
        }
    }
}

Result<Grouping> Grouping::parse(const QStringList &by, const QTimeZone &zone)
{
    const QStringList known = statsKeys();
    QStringList seen;
    for (const QString &key : by) {
        if (!known.contains(key) && !isPointer(key)) {
            return fail(Error::Code::InvalidArgument,
                        QStringLiteral("figures cannot be grouped by \"%1\"").arg(key), {},
                        QStringLiteral("use %1, or a pointer such as /attributes/region")
                            .arg(known.join(QStringLiteral(", "))));
        }
        if (seen.contains(key)) {
            return fail(Error::Code::InvalidArgument,
                        QStringLiteral("the key \"%1\" is named twice").arg(key), {},
                        QStringLiteral("name it once"));
        }
        seen += key;
    }
    return Grouping(by, zone);
}

WantedTexts Grouping::wantedTexts() const
{
    WantedTexts wanted;
    for (const Key &key : m_keys) {
        if (key.source == Source::Column)
            wanted.columns.push_back(key.place);
    }
    std::ranges::copy_if(m_by, std::back_inserter(wanted.pointers), isPointer);
    return wanted;
}

WordNo Grouping::hour(UtcMs at, Dictionary &dictionary)
{
    // Offsets from UTC are whole quarters of an hour.
    WordNo &word = m_periods[{Source::Hour, at - (at % QuarterMs + QuarterMs) % QuarterMs}];
    if (word == NoWord)
        word = dictionary.word(toStdString(hourName(at, m_zone)));
    return word;
}

WordNo Grouping::period(Source source, UtcMs at, Dictionary &dictionary)
{
    const LocalDay &day = m_calendar.dayOf(at);
    WordNo &word = m_periods[{source, day.from}];
    if (word == NoWord) {
        const QString iso = day.date.toString(Qt::ISODate);
        word = dictionary.word(toStdString(source == Source::Day         ? iso
                                               : source == Source::Month ? iso.left(7)
                                                                         : weekName(day.date)));
    }
    return word;
}

WordNo Grouping::valueOf(const Key &key, DecisionTable &table, std::size_t row)
{
    switch (key.source) {
    case Source::Column:
        return table.rows()[row].texts[key.place];
    case Source::Pointer:
        return table.pointerValue(row, key.place);
    case Source::Hour:
        return hour(table.rows()[row].decidedAt, table.dictionary());
    case Source::Day:
    case Source::Week:
    case Source::Month:
        return period(key.source, table.rows()[row].decidedAt, table.dictionary());
    case Source::Label:
        break;
    }
    return NoWord;
}

void Grouping::keysOf(DecisionTable &table, std::size_t row,
                      const std::function<void(const GroupKey &)> &visit)
{
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        m_key[i] = valueOf(m_keys[i], table, row);
    const auto labels = table.labelsOf(table.rows()[row]);
    if (!m_label || labels.empty()) {
        visit(m_key);
        return;
    }
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (std::ranges::find(labels.first(i), labels[i]) != labels.first(i).end())
            continue;
        m_key[*m_label] = labels[i];
        visit(m_key);
    }
}

bool isPeriodKey(const QString &key)
{
    return periodKeys.contains(key);
}

bool keyBefore(const GroupKey &a, const GroupKey &b, const Dictionary &dictionary)
{
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (a[i] == b[i])
            continue;
        if (a[i] == NoWord || b[i] == NoWord)
            return b[i] == NoWord;
        return dictionary.utf8(a[i]) < dictionary.utf8(b[i]); // UTF-8 sorts by code point
    }
    return a.size() < b.size();
}

} // namespace bluepencil
