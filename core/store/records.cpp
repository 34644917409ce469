// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records.h"

#include "core/store/database/database.h"
#include "core/store/database/dialect.h"

#include <algorithm>

namespace bluepencil {

namespace {

struct RecordPart {
    QString name;
    QStringList columns;
};

std::vector<RecordPart> recordPartsOf(const RecordKind &kind)
{
    std::vector<RecordPart> parts;
    if (!kind.record.isEmpty())
        parts.push_back({QStringLiteral("record"), kind.record});
    if (!kind.state.isEmpty())
        parts.push_back({QStringLiteral("state"), kind.state});
    return parts;
}

QString hashIsRight(const Database &database, const RecordPart &part, const QString &alias)
{
    QStringList columns;
    for (const QString &column : part.columns)
        columns += alias + u'.' + column;
    return QStringLiteral("coalesce(%1.%2_sha256 = %3, 1 = 0)")
        .arg(alias, part.name, database.dialect().recordHash(columns));
}

Result<bool> mayRead(Database &database, const QString &table)
{
    if (!database.dialect().hasRoles())
        return true;
    Query query(database, QStringLiteral("SELECT has_table_privilege(?, 'SELECT')"));
    const Result<bool> row = query.bind(table).runToRow();
    if (!row)
        return fail(row.error());
    return query.boolean(0);
}

Result<qint64> countRecords(Database &database, const QString &table, const QString &condition)
{
    Query query(database, QStringLiteral("SELECT count(*) FROM %1 t%2").arg(table, condition));
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    return query.integer(0);
}

Result<> checkPart(Database &database, const RecordKind &kind, const RecordPart &part,
                   const QString &condition, int mostListed, RecordReport &report)
{
    QString sql = QStringLiteral("SELECT t.%1 FROM %2 t%3")
                      .arg(kind.key.join(QStringLiteral(", t.")), kind.table, condition);
    sql += (condition.isEmpty() ? QStringLiteral(" WHERE") : QStringLiteral(" AND"))
        + QStringLiteral(" NOT ") + hashIsRight(database, part, QStringLiteral("t"));
    Query query(database, sql);
    Result<bool> row = query.runToRow();
    for (; row && *row; row = query.next()) {
        if (++report.found > mostListed)
            continue;
        QStringList key;
        for (int i = 0; i < int(kind.key.size()); ++i)
            key += query.text(i);
        report.damaged.push_back({kind.table, key.join(u' '), part.name});
    }
    return row ? Result<> {} : fail(row.error());
}

Result<> checkKind(Database &database, const RecordKind &kind, const QString &condition,
                   int mostListed, RecordReport &report)
{
    const Result<qint64> rows = countRecords(database, kind.table, condition);
    if (!rows)
        return fail(rows.error());
    report.checked += *rows;
    for (const RecordPart &part : recordPartsOf(kind))
        BLUEPENCIL_TRY(checkPart(database, kind, part, condition, mostListed, report));
    return {};
}

const RecordKind &recordKindOf(const QString &table)
{
    const auto found = std::ranges::find(recordKinds(), table, &RecordKind::table);
    Q_ASSERT(found != recordKinds().end());
    return *found;
}

} // namespace

Result<RecordReport> checkRecords(Database &database, int mostListed)
{
    RecordReport report;
    for (const RecordKind &kind : recordKinds()) {
        const Result<bool> readable = mayRead(database, kind.table);
        if (!readable)
            return fail(readable.error());
        if (*readable)
            BLUEPENCIL_TRY(checkKind(database, kind, {}, mostListed, report));
        else
            report.notChecked += kind.table;
    }
    return report;
}

Result<RecordReport> checkNewestRecords(Database &database, int newest)
{
    const auto among
        = [newest](const QString &column, const QString &table, const QString &number) {
              return QStringLiteral(" WHERE t.%1 IN (SELECT %1 FROM %2 ORDER BY %3 DESC LIMIT %4)")
                  .arg(column, table, number)
                  .arg(newest);
          };
    const QString item = QStringLiteral("item");
    const QString feedback = QStringLiteral("feedback");
    const QString outcome = QStringLiteral("outcome");
    const QString itemNo = QStringLiteral("item_no");
    const QString feedbackNo = QStringLiteral("feedback_no");
    const QString outcomeNo = QStringLiteral("outcome_no");
    // Decisions have no numbers of their own, but each has its feedback.
    const std::pair<QString, QString> looked[] {
        {item, among(itemNo, item, itemNo)},
        {QStringLiteral("decision"), among(QStringLiteral("decision_id"), feedback, feedbackNo)},
        {feedback, among(feedbackNo, feedback, feedbackNo)},
        {outcome, among(outcomeNo, outcome, outcomeNo)}};
    RecordReport report;
    for (const auto &[table, condition] : looked)
        BLUEPENCIL_TRY(checkKind(database, recordKindOf(table), condition, newest, report));
    return report;
}

QString intactSql(const Database &database, const QString &table, const QString &alias)
{
    QStringList right;
    for (const RecordPart &part : recordPartsOf(recordKindOf(table)))
        right += hashIsRight(database, part, alias);
    return QStringLiteral("CASE WHEN %1 THEN 1 ELSE 0 END")
        .arg(right.join(QStringLiteral(" AND ")));
}

Error damagedRecords(QStringList ids, const QString &consequence, const QString &remedy)
{
    constexpr qsizetype mostNamed = 20;
    ids.sort();
    QString where = ids.first(std::min(mostNamed, ids.size())).join(QStringLiteral(", "));
    if (ids.size() > mostNamed)
        where += QStringLiteral(" and %1 more").arg(ids.size() - mostNamed);
    return {Error::Code::Corrupt,
            QStringLiteral("%1 records are no longer what was stored; %2")
                .arg(ids.size())
                .arg(consequence),
            where, remedy};
}

} // namespace bluepencil
