// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup/copying.h"

#include "core/base/sha256.h"
#include "core/store/database/database.h"
#include "core/store/database/dialect.h"

#include <QSet>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int rowsCopiedAtOnce = 300;
const QString searchRows = QStringLiteral("search_row");
const QString fenceColumn = QStringLiteral("next_fence"); // a sequence on PostgreSQL

Result<QStringList> texts(Query &query)
{
    QStringList found;
    BLUEPENCIL_TRY(query.run());
    while (true) {
        const Result<bool> row = query.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return found;
        found += query.text(0);
    }
}

Result<QStringList> tablesOf(Database &database)
{
    Query query(database, database.dialect().catalogue().tables);
    return texts(query);
}

Result<qint64> number(Database &database, const QString &sql)
{
    Query query(database, sql);
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    return query.integer(0);
}

struct Shape {
    QString table;
    QStringList columns;
    QStringList keys;
};

Result<Shape> shapeOf(Database &database, const QString &table)
{
    Shape shape {table, {}, {}};
    Query columns(database, database.dialect().catalogue().columns);
    Result<QStringList> found = texts(columns.bind(table));
    if (!found)
        return fail(found.error());
    shape.columns = std::move(*found);
    shape.columns.removeOne(fenceColumn);
    Query keys(database, database.dialect().catalogue().keys);
    found = texts(keys.bind(table));
    if (!found)
        return fail(found.error());
    shape.keys = found->isEmpty() ? shape.columns : std::move(*found);
    return shape;
}

// A table comes after those that its rows refer to.
Result<std::vector<Shape>> shapes(Database &database)
{
    const Result<QStringList> tables = tablesOf(database);
    if (!tables)
        return fail(tables.error());
    QMultiHash<QString, QString> needs;
    Query references(database, database.dialect().catalogue().references);
    BLUEPENCIL_TRY(references.run());
    while (true) {
        const Result<bool> row = references.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        if (references.text(0) != references.text(1))
            needs.insert(references.text(0), references.text(1));
    }
    std::vector<Shape> ordered;
    QSet<QString> done;
    const std::function<Result<>(const QString &)> add = [&](const QString &table) -> Result<> {
        if (done.contains(table) || !tables->contains(table))
            return {};
        done.insert(table);
        for (const QString &other : needs.values(table))
            BLUEPENCIL_TRY(add(other));
        Result<Shape> shape = shapeOf(database, table);
        if (!shape)
            return fail(shape.error());
        ordered.push_back(std::move(*shape));
        return {};
    };
    for (const QString &table : *tables)
        BLUEPENCIL_TRY(add(table));
    return ordered;
}

QString quotedNames(const QStringList &names)
{
    return u'"' + names.join(QStringLiteral("\",\"")) + u'"';
}

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(u',');
}

// The same value gives the same bytes in both databases, another one others.
void addTo(Sha256 &hash, const QVariant &value)
{
    if (value.isNull()) {
        hash.add("n;");
        return;
    }
    QByteArray kind;
    QByteArray bytes;
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        kind = "b";
        bytes = value.toByteArray();
        break;
    case QMetaType::Double:
        kind = "d";
        bytes = QByteArray::number(value.toDouble(), 'g', 17);
        break;
    case QMetaType::QString:
        kind = "t";
        bytes = value.toString().toUtf8();
        break;
    default:
        kind = "i";
        bytes = QByteArray::number(value.toLongLong());
    }
    hash.add(QByteArrayView(kind + QByteArray::number(bytes.size()) + ':'));
    hash.add(QByteArrayView(bytes));
    hash.add(";");
}

using RowValues = QVariantList;

// All rows of a table by its key, some hundred at a time: a driver may hold all that a statement
// finds.
Result<TableCount> forEachRow(Database &database, const Shape &shape,
                              const std::function<Result<>(const RowValues &)> &visit)
{
    const QString keys = quotedNames(shape.keys);
    const QString select
        = QStringLiteral("SELECT %1 FROM %2").arg(quotedNames(shape.columns), shape.table);
    const QString order = QStringLiteral(" ORDER BY %1 LIMIT %2").arg(keys).arg(rowsCopiedAtOnce);
    const QString after = QStringLiteral(" WHERE (%1) > (%2)").arg(keys, marks(shape.keys.size()));
    Sha256 hash;
    TableCount count {shape.table, 0, {}};
    RowValues last;
    while (true) {
        Query query(database, select + (last.isEmpty() ? QString() : after) + order);
        for (const QString &key : last.isEmpty() ? QStringList() : shape.keys)
            query.bind(last.at(shape.columns.indexOf(key)));
        BLUEPENCIL_TRY(query.run());
        int found = 0;
        while (true) {
            const Result<bool> next = query.next();
            if (!next)
                return fail(next.error());
            if (!*next)
                break;
            ++found;
            last.clear();
            for (int i = 0; i < int(shape.columns.size()); ++i) {
                last += query.value(i);
                addTo(hash, last.constLast());
            }
            hash.add("\n");
            BLUEPENCIL_TRY(visit(last));
        }
        count.rows += found;
        if (found < rowsCopiedAtOnce)
            break;
    }
    count.sha256 = hash.hex();
    return count;
}

Result<TableCount> copyTable(Database &from, Database &to, const Shape &shape)
{
    Query insert(to,
                 QStringLiteral("INSERT INTO %1 (%2)%3 VALUES (%4)")
                     .arg(shape.table, quotedNames(shape.columns),
                          to.dialect().catalogue().numbered, marks(shape.columns.size())));
    const Result<TableCount> read = forEachRow(from, shape, [&](const RowValues &row) -> Result<> {
        for (const QVariant &value : row)
            insert.bind(value.isNull() ? QVariant() : value);
        return insert.run();
    });
    if (!read)
        return read;
    Result<TableCount> written
        = forEachRow(to, shape, [](const RowValues &) -> Result<> { return {}; });
    if (!written || *written == *read)
        return written;
    return fail(Error::Code::Storage,
                QStringLiteral("%1 rows were read and %2 written, and they are not the same")
                    .arg(read->rows)
                    .arg(written->rows),
                shape.table, QStringLiteral("nothing was kept; please report it"));
}

// Nothing may be refused or done by a rule: these rows have been through them.
struct Rules {
    QStringList off;
    QStringList on;
};

Result<Rules> rulesOf(Database &database)
{
    Rules rules;
    Query query(database, database.dialect().catalogue().rules);
    BLUEPENCIL_TRY(query.run());
    while (true) {
        const Result<bool> row = query.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return rules;
        rules.off += query.text(0);
        rules.on += query.text(1);
    }
}

Result<> executeAll(Database &database, const QStringList &statements)
{
    for (const QString &sql : statements)
        BLUEPENCIL_TRY(database.execute(sql));
    return {};
}

} // namespace

Result<std::vector<TableCount>> countTables(Database &database)
{
    const Result<QStringList> tables = tablesOf(database);
    if (!tables)
        return fail(tables.error());
    std::vector<TableCount> counts;
    for (const QString &table : *tables) {
        const Result<qint64> rows
            = number(database, QStringLiteral("SELECT count(*) FROM ") + table);
        if (!rows)
            return fail(rows.error());
        counts.push_back({table, *rows, {}});
    }
    return counts;
}

Result<bool> isEmptyWorkspace(Database &database)
{
    const Result<qint64> rows = number(
        database,
        QStringLiteral("SELECT (SELECT count(*) FROM item) + (SELECT count(*) FROM queue)"
                       " + (SELECT count(*) FROM guideline) + (SELECT count(*) FROM batch)"
                       " + (SELECT count(*) FROM event) + (SELECT count(*) FROM erasure)"));
    if (!rows)
        return fail(rows.error());
    return *rows == 0;
}

Result<std::vector<TableCount>> copyTables(Database &from, Database &to,
                                           const std::function<void(const QString &)> &tell)
{
    const Result<std::vector<Shape>> ordered = shapes(from);
    if (!ordered)
        return fail(ordered.error());
    Transaction transaction(to);
    BLUEPENCIL_TRY(transaction.begin());
    const Result<Rules> rules = rulesOf(to);
    if (!rules)
        return fail(rules.error());
    BLUEPENCIL_TRY(executeAll(to, rules->off));
    // What a new workspace holds from the start.
    for (auto shape = ordered->rbegin(); shape != ordered->rend(); ++shape)
        BLUEPENCIL_TRY(to.execute(QStringLiteral("DELETE FROM ") + shape->table));
    std::vector<TableCount> counts;
    for (const Shape &shape : *ordered) {
        if (tell)
            tell(shape.table);
        Result<TableCount> copied = copyTable(from, to, shape);
        if (!copied)
            return fail(copied.error());
        counts.push_back(std::move(*copied));
    }
    const Result<qint64> fence = number(from, from.dialect().catalogue().fence);
    if (!fence)
        return fail(fence.error());
    BLUEPENCIL_TRY(Query(to, to.dialect().catalogue().setFence).bind(*fence).run());
    if (const QString &countOn = to.dialect().catalogue().countOn; !countOn.isEmpty())
        BLUEPENCIL_TRY(to.execute(countOn));
    // Their words are not there yet.
    BLUEPENCIL_TRY(to.execute(QStringLiteral("UPDATE %1 SET pending = 1").arg(searchRows)));
    BLUEPENCIL_TRY(executeAll(to, rules->on));
    BLUEPENCIL_TRY(transaction.commit());
    return counts;
}

} // namespace bluepencil
