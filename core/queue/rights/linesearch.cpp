// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/rights/linesearch.h"

#include "core/store/database/dialect.h"

#include <QStringList>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int revisionsAtOnce = 256;

// Written in several ways: what holds others, and a number that is not whole.
bool hasForms(const QByteArray &utf8)
{
    const char first = utf8.isEmpty() ? '{' : utf8[0];
    const bool isNumber = first == '-' || (first >= '0' && first <= '9');
    return first == '{' || first == '[' || (isNumber && (utf8.contains('.') || utf8.contains('e')));
}

// JSON has short escapes for it.
bool isShortEscaped(char c)
{
    return c == '"' || c == '\\' || c == '/' || (c >= 0 && c < 0x20);
}

// Begins before all of them; a null text would be NULL.
struct RevisionKey {
    QString producer = QStringLiteral("");
    QString externalId = QStringLiteral("");
    qint64 revision = 0;
};

Result<std::vector<RevisionKey>> nextRevisions(Database &database, const LineTraces &traces,
                                               const RevisionKey &after)
{
    Query query(database,
                QStringLiteral("SELECT producer, external_id, revision FROM item_revision"
                               " WHERE (producer, external_id, revision) > (?, ?, ?)%1"
                               " ORDER BY producer, external_id, revision LIMIT %2")
                    .arg(traces.condition(database, QStringLiteral("line")))
                    .arg(revisionsAtOnce));
    query.bind(after.producer).bind(after.externalId).bind(after.revision);
    traces.bindTo(query);
    std::vector<RevisionKey> keys;
    Result<bool> row = query.runToRow();
    for (; row && *row; row = query.next())
        keys.push_back({query.text(0), query.text(1), query.integer(2)});
    if (!row)
        return fail(row.error());
    return keys;
}

} // namespace

void LineTraces::add(const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    if (hasForms(utf8)) {
        m_anything = true;
        return;
    }
    addTrace(utf8);
    addTrace(std::ranges::any_of(utf8, isShortEscaped) ? QByteArray("\\") : QByteArray("\\u"));
}

void LineTraces::addTrace(const QByteArray &trace)
{
    if (std::ranges::find(m_traces, trace) == m_traces.end())
        m_traces.push_back(trace);
}

QString LineTraces::condition(const Database &database, const QString &column) const
{
    if (isAnything())
        return {};
    QStringList conditions;
    for (std::size_t i = 0; i < m_traces.size(); ++i)
        conditions += database.dialect().hasBytes(column);
    return conditions.isEmpty() ? QStringLiteral(" AND 1 = 0")
                                : QStringLiteral(" AND (%1)").arg(conditions.join(u" OR "));
}

void LineTraces::bindTo(Query &query) const
{
    if (isAnything())
        return;
    for (const QByteArray &trace : m_traces)
        query.bind(trace);
}

QString othersLinesSql(const Database &database, const LineTraces &traces)
{
    return QStringLiteral("SELECT item_no FROM item WHERE item_no > ? AND subject_id <> ?%1"
                          " ORDER BY item_no LIMIT ?")
        .arg(traces.condition(database, QStringLiteral("line")));
}

Result<std::vector<qint64>> othersLines(Database &database, const QString &subjectId,
                                        const LineTraces &traces, qint64 after, int most)
{
    Query query(database, othersLinesSql(database, traces));
    query.bind(after).bind(subjectId);
    traces.bindTo(query);
    std::vector<qint64> numbers;
    Result<bool> row = query.bind(most).runToRow();
    for (; row && *row; row = query.next())
        numbers.push_back(query.integer(0));
    if (!row)
        return fail(row.error());
    return numbers;
}

Result<> forEachRevision(Database &database, const LineTraces &traces,
                         const std::function<void(const QByteArray &line)> &visit)
{
    Query line(database,
               QStringLiteral("SELECT line FROM item_revision WHERE producer = ?"
                              " AND external_id = ? AND revision = ?"));
    RevisionKey after;
    while (true) {
        const Result<std::vector<RevisionKey>> keys = nextRevisions(database, traces, after);
        if (!keys)
            return fail(keys.error());
        if (keys->empty())
            return {};
        for (const RevisionKey &key : *keys) {
            line.bind(key.producer).bind(key.externalId).bind(key.revision);
            const Result<bool> row = line.runToRow();
            if (!row)
                return fail(row.error());
            if (*row)
                visit(line.bytes(0));
            line.finish();
        }
        after = keys->back();
    }
}

} // namespace bluepencil
