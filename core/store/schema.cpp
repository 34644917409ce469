// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/database/database.h"
#include "core/store/database/dialect.h"
#include "core/store/workspace.h"

#include <QDir>
#include <QFile>

// The resources stand in a static library: without this call the linker drops them.
static void initResources()
{
    Q_INIT_RESOURCE(schema);
}

namespace bluepencil {

namespace {

Result<QStringList> statements(const QString &dialect, int version)
{
    const QDir folder(QStringLiteral(":/schema/") + dialect);
    const QStringList files
        = folder.entryList({QStringLiteral("%1_*.sql").arg(version, 4, 10, QChar(u'0'))});
    QFile file(folder.filePath(files.value(0)));
    if (files.size() != 1 || !file.open(QIODevice::ReadOnly)) {
        return fail(Error::Code::Unsupported,
                    QStringLiteral("the program lacks the migration to version %1").arg(version),
                    {}, QStringLiteral("install Bluepencil again"));
    }
    return QString::fromUtf8(file.readAll()).split(QStringLiteral("\n-- ;;\n"), Qt::SkipEmptyParts);
}

Result<int> currentVersion(Database &database)
{
    Query query(database, database.dialect().schemaVersion());
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    return static_cast<int>(query.integer(0));
}

Result<> step(Database &database, int version, const Clock &clock, const RandomSource &random)
{
    const Result<QStringList> sql = statements(database.dialect().name(), version);
    if (!sql)
        return fail(sql.error());
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(waitForTurn(database, QStringLiteral("schema")));
    const Result<int> found = currentVersion(database);
    if (!found)
        return fail(found.error());
    if (*found >= version)
        return {};
    for (const QString &statement : *sql)
        BLUEPENCIL_TRY(database.execute(statement));
    if (version == 1) {
        Query insert(database,
                     QStringLiteral("INSERT INTO workspace (id, workspace_id, created_at)"
                                    " VALUES (1, ?, ?)"));
        BLUEPENCIL_TRY(insert.bind(uuid7(clock.now(), random)).bind(clock.now()).run());
    }
    BLUEPENCIL_TRY(database.execute(database.dialect().setSchemaVersion(version)));
    return transaction.commit();
}

} // namespace

Result<> migrate(Database &database, int fromVersion, const Clock &clock,
                 const RandomSource &random)
{
    initResources();
    for (int version = fromVersion + 1; version <= SchemaVersion; ++version)
        BLUEPENCIL_TRY(step(database, version, clock, random));
    return {};
}

} // namespace bluepencil
