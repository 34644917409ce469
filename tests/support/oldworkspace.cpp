// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oldworkspace.h"

#include "core/store/database/dialect.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace bluepencil::test {

QString sourceFile(const QString &name)
{
    return qEnvironmentVariable("BLUEPENCIL_SOURCE_DIR") + u'/' + name;
}

QByteArray contentOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    return file.readAll();
}

static QStringList statementsIn(const QString &sql)
{
    return sql.split(QStringLiteral("\n-- ;;\n"), Qt::SkipEmptyParts);
}

static QStringList migration(const QString &dialect, int version)
{
    const QDir folder(sourceFile(QStringLiteral("resources/schema/") + dialect));
    const QStringList files
        = folder.entryList({QStringLiteral("%1_*.sql").arg(version, 4, 10, QChar(u'0'))});
    if (files.size() != 1)
        qFatal("no migration %d", version);
    return statementsIn(QString::fromUtf8(contentOfFile(folder.filePath(files.front()))));
}

// The rows that are put in after that migration.
static QStringList rowsOf(const QString &dialect, int version)
{
    static const QString text = QString::fromUtf8(
        contentOfFile(sourceFile(QStringLiteral("tests/core/data/rows_of_versions.sql"))));
    const QString head = QStringLiteral("-- == %1\n").arg(version);
    const qsizetype at = text.indexOf(head);
    if (at < 0)
        return {};
    const qsizetype end = text.indexOf(QStringLiteral("-- == "), at + head.size());
    QString rows = text.mid(at + head.size(), end < 0 ? -1 : end - at - head.size());
    rows.replace(QRegularExpression(QStringLiteral("<([0-9a-f]*)>")),
                 dialect == u"sqlite" ? QStringLiteral("x'\\1'") : QStringLiteral("'\\x\\1'"));
    return statementsIn(rows);
}

void must(Database &database, const QString &sql)
{
    if (const Result<> done = database.execute(sql); !done)
        qFatal("%s: %s", qPrintable(sql.left(300)), qPrintable(toString(done.error())));
}

std::unique_ptr<Database> openPlain(const QString &address, bool isFile)
{
    auto database
        = isFile ? Database::openSqlite(address, {}) : Database::openPostgres(address, {});
    if (!database)
        qFatal("%s", qPrintable(toString(database.error())));
    return std::move(*database);
}

void makeWorkspaceOf(const QString &address, bool isFile, int version)
{
    const auto database = openPlain(address, isFile);
    if (isFile) {
        must(*database, QStringLiteral("PRAGMA application_id=1114402917"));
    } else {
        must(*database, QStringLiteral("CREATE SCHEMA bluepencil"));
        must(*database, QStringLiteral("CREATE TABLE schema_version (version BIGINT NOT NULL)"));
        must(*database, QStringLiteral("INSERT INTO schema_version VALUES (0)"));
    }
    const QString dialect = database->dialect().name();
    for (int step = 1; step <= version; ++step) {
        for (const QString &sql : migration(dialect, step) + rowsOf(dialect, step))
            must(*database, sql);
    }
    must(*database, database->dialect().setSchemaVersion(version));
}

} // namespace bluepencil::test
