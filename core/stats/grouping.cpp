// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/grouping.h"

#include "core/model/item.h"
#include "core/stats/stats.h"

#include <QDateTime>

#include <algorithm>

namespace bluepencil {

namespace {

const QStringList periodKeys {QStringLiteral("day"), QStringLiteral("week"),
                              QStringLiteral("month")};

struct Column {
    const char *name;
    QString StatsRow::*value;
};

constexpr std::array columnKeys {
    Column {"reviewer", &StatsRow::reviewer}, Column {"model", &StatsRow::model},
    Column {"task", &StatsRow::task},         Column {"queue", &StatsRow::queue},
    Column {"producer", &StatsRow::producer}, Column {"category", &StatsRow::category},
    Column {"language", &StatsRow::language}, Column {"arm", &StatsRow::arm},
    Column {"action", &StatsRow::action},
};

bool isPointer(const QString &key)
{
    return key.startsWith(u'/');
}

const QString labelKey = QStringLiteral("label");

std::optional<QString> givenText(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

QString StatsRow::columns(bool withItem)
{
    return QStringLiteral("f.feedback_no, f.item_id, f.action, f.has_final, f.texts_equal, f.hter,"
                          " f.words_draft, f.active_ms, f.decided_at, f.reviewer, f.model, f.task,"
                          " f.queue, f.producer, f.category, f.language, f.arm")
        + (withItem ? QStringLiteral(", f.item_line") : QString());
}

StatsRow StatsRow::from(const Query &query, bool withItem)
{
    StatsRow row;
    row.feedbackNo = query.integer(0);
    row.itemId = query.text(1);
    row.action = query.text(2);
    row.hasFinal = query.boolean(3);
    row.textsEqual = query.boolean(4);
    row.hter = query.optionalReal(5);
    row.wordsDraft = query.integer(6);
    row.activeMs = query.optionalInteger(7);
    row.decidedAt = query.integer(8);
    row.reviewer = query.text(9);
    row.model = query.text(10);
    row.task = query.text(11);
    row.queue = query.text(12);
    row.producer = query.text(13);
    row.category = query.text(14);
    row.language = query.text(15);
    row.arm = query.text(16);
    if (withItem)
        row.itemLine = query.bytes(17);
    return row;
}

QStringList statsKeys()
{
    QStringList keys;
    for (const Column &column : columnKeys)
        keys += QString::fromLatin1(column.name);
    return keys + periodKeys + QStringList {labelKey};
}

Grouping::Grouping(QStringList by, QTimeZone zone)
    : m_by(std::move(by))
    , m_zone(std::move(zone))
{
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

bool Grouping::readsItem() const
{
    return std::ranges::any_of(m_by, isPointer);
}

QString Grouping::period(const QString &name, UtcMs at) const
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(at, m_zone).date();
    if (name == u"day")
        return date.toString(Qt::ISODate);
    if (name == u"month")
        return date.toString(Qt::ISODate).left(7);
    int year = 0;
    const int week = date.weekNumber(&year);
    return QStringLiteral("%1-W%2").arg(year, 4, 10, QChar(u'0')).arg(week, 2, 10, QChar(u'0'));
}

Result<std::vector<GroupKey>> Grouping::keysOf(const StatsRow &row) const
{
    Json item;
    if (readsItem()) {
        Result<Json> parsed = parseJson(row.itemLine);
        if (!parsed)
            return fail(parsed.error());
        item = std::move(*parsed);
    }
    std::vector<GroupKey> keys(1);
    for (const QString &name : m_by) {
        std::vector<std::optional<QString>> values;
        if (isPointer(name)) {
            values.push_back(valueAt(item, name));
        } else if (periodKeys.contains(name)) {
            values.push_back(period(name, row.decidedAt));
        } else if (name == labelKey) {
            for (const QString &code : row.labels) {
                if (std::ranges::find(values, std::optional(code)) == values.end())
                    values.push_back(code);
            }
            if (values.empty())
                values.push_back(std::nullopt);
        } else {
            const auto column = std::ranges::find_if(
                columnKeys, [&](const Column &each) { return name == QLatin1String(each.name); });
            values.push_back(givenText(row.*(column->value)));
        }
        std::vector<GroupKey> longer;
        for (const GroupKey &key : keys) {
            for (const auto &value : values) {
                longer.push_back(key);
                longer.back().push_back(value);
            }
        }
        keys = std::move(longer);
    }
    return keys;
}

bool keyBefore(const GroupKey &a, const GroupKey &b)
{
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (a[i] == b[i])
            continue;
        if (!a[i] || !b[i])
            return a[i].has_value();
        // UTF-8 sorts by code point, which UTF-16 does not.
        return a[i]->toUtf8() < b[i]->toUtf8();
    }
    return a.size() < b.size();
}

} // namespace bluepencil
