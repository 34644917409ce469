// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/choices.h"

#include "core/store/bulkquery.h"

#include <algorithm>
#include <set>

namespace bluepencil {

namespace {

constexpr int itemsLookedAt = 500;
constexpr std::size_t mostAttributes = 200;
constexpr qint64 rowsBetweenLooks = 512;

QStringList inOrder(QStringList values)
{
    std::ranges::sort(values, [](const QString &a, const QString &b) {
        return a.toUtf8() < b.toUtf8(); // by code point, which UTF-16 does not
    });
    return values;
}

// The different texts of one column.
class Choices {
public:
    void add(std::string_view utf8)
    {
        if (utf8.empty() || utf8 == m_last)
            return;
        m_last = utf8;
        m_values.insert(m_last);
    }

    [[nodiscard]] QStringList values() const
    {
        QStringList values;
        for (const std::string &value : m_values) // in code point order already
            values += toQString(QByteArrayView(value.data(), std::ssize(value)));
        return values;
    }

private:
    std::string m_last;
    std::set<std::string> m_values;
};

QString escaped(const std::string &key)
{
    return toQString(key).replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
}

// Pointers of the values that can stand for a group: no objects, no arrays.
void addPointers(const Json &value, const QString &pointer, std::set<QString> &pointers)
{
    if (value.is_object()) {
        for (const auto &[key, inner] : value.items())
            addPointers(inner, pointer + u'/' + escaped(key), pointers);
    } else if (!value.is_array() && pointers.size() < mostAttributes) {
        pointers.insert(pointer);
    }
}

Result<QStringList> labels(Database &database)
{
    Choices codes;
    BulkQuery query(database, QStringLiteral("SELECT DISTINCT code FROM feedback_label"));
    Result<bool> row = query.next();
    for (; row && *row; row = query.next())
        codes.add(query.bytes(0));
    if (!row)
        return fail(row.error());
    return codes.values();
}

Result<QStringList> attributes(Database &database)
{
    std::set<QString> pointers;
    BulkQuery query(database,
                    QStringLiteral("SELECT item_line FROM feedback WHERE status = 'counted'"
                                   " ORDER BY decided_at DESC LIMIT %1")
                        .arg(itemsLookedAt));
    Result<bool> row = query.next();
    for (; row && *row; row = query.next()) {
        const std::string_view line = query.bytes(0);
        const Result<Json> item = parseJson(QByteArrayView(line.data(), std::ssize(line)));
        if (!item)
            return fail(item.error());
        const auto found = item->find("attributes");
        if (found != item->end() && found->is_object())
            addPointers(*found, QStringLiteral("/attributes"), pointers);
    }
    if (!row)
        return fail(row.error());
    return inOrder(QStringList(pointers.begin(), pointers.end()));
}

} // namespace

Result<WorkspaceChoices> readChoices(Database &database, const std::stop_token &stop)
{
    WorkspaceChoices found;
    std::array<Choices, 5> columns;
    BulkQuery query(database,
                    QStringLiteral("SELECT queue, task, model, reviewer, language FROM feedback"
                                   " WHERE status = 'counted'"));
    Result<bool> row = query.next();
    for (; row && *row; row = query.next()) {
        if (found.records++ % rowsBetweenLooks == 0 && stop.stop_requested())
            return fail(Error::Code::Cancelled, QStringLiteral("the figures were asked again"));
        for (std::size_t i = 0; i < columns.size(); ++i)
            columns[i].add(query.bytes(static_cast<int>(i)));
    }
    if (!row)
        return fail(row.error());
    StatsChoices &choices = found.choices;
    const std::array targets {&choices.queues, &choices.tasks, &choices.models, &choices.reviewers,
                              &choices.languages};
    for (std::size_t i = 0; i < columns.size(); ++i)
        *targets[i] = columns[i].values();
    auto codes = labels(database);
    if (!codes)
        return fail(codes.error());
    choices.labels = std::move(*codes);
    auto pointers = attributes(database);
    if (!pointers)
        return fail(pointers.error());
    choices.attributes = std::move(*pointers);
    return found;
}

} // namespace bluepencil
