// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspace.h"

#include "core/store/database/dialect.h"
#include "core/store/database/postgres.h"
#include "core/store/database/surroundings.h"
#include "core/store/schema.h"
#include "core/store/workspacezone.h"
#include "core/store/writable.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QStorageInfo>

#include <sqlite3.h>

namespace bluepencil {

namespace {

constexpr qint64 applicationId = 0x426C7065; // "Blpe"
constexpr qint64 checkedOnOpenBytes = qint64 {32} * 1024 * 1024;

Error notAWorkspace(const QString &path, const QString &why)
{
    return {Error::Code::NotAWorkspace,
            QStringLiteral("is not a Bluepencil workspace (%1)").arg(why), path,
            QStringLiteral("name another file; this one was left as it is")};
}

Result<> checkHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isReadable()) {
        return fail(Error::Code::Storage, QStringLiteral("cannot be read"), path,
                    QStringLiteral("check the permissions"));
    }
    constexpr qint64 headerBytes = 100; // https://www.sqlite.org/fileformat2.html section 1.3
    if (info.size() < headerBytes)
        return fail(notAWorkspace(path, QStringLiteral("not an SQLite database")));
    const Result<std::optional<qint64>> id = applicationIdOf(path);
    if (!id)
        return fail(id.error());
    if (!*id)
        return fail(notAWorkspace(path, QStringLiteral("not an SQLite database")));
    if (**id != applicationId)
        return fail(notAWorkspace(path, QStringLiteral("a database of another program")));
    return {};
}

Result<> checkPlace(const QString &path, bool create)
{
    const QFileInfo info(path);
    if (info.isDir())
        return fail(notAWorkspace(path, QStringLiteral("a folder")));
    if (!info.exists() && !create) {
        return fail(Error::Code::NotFound, QStringLiteral("there is no workspace"), path,
                    QStringLiteral("import something first, or name another file"));
    }
    if (!info.exists() && !QDir().mkpath(info.absolutePath())) {
        return fail(Error::Code::Storage, QStringLiteral("its folder cannot be made"), path,
                    QStringLiteral("check the permissions"));
    }
    const QByteArray fileSystem = QStorageInfo(info.absolutePath()).fileSystemType();
    for (const char *remote : {"nfs", "nfs4", "cifs", "smb3", "smbfs"}) {
        if (fileSystem == remote) {
            return fail(
                Error::Code::Unsupported,
                QStringLiteral("lies on a network drive (%1)").arg(QString::fromLatin1(fileSystem)),
                path, QStringLiteral("use a local disk, or PostgreSQL for a team"));
        }
    }
    return {};
}

Result<QString> pragma(Database &database, const QString &name)
{
    Query query(database, QStringLiteral("PRAGMA ") + name);
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    return *row ? query.text(0) : QString();
}

bool isWholeAlone(const QString &path)
{
    return readAlone(path, QStringLiteral("PRAGMA quick_check(1)")) == QStringLiteral("ok");
}

// A log knows its file by name alone: one that was left by another would be played into this one.
Result<> checkLog(const QString &path, Database &database)
{
    const QString sql = QStringLiteral("SELECT workspace_id FROM workspace");
    const Result<QString> alone = readAlone(path, sql);
    if (!alone)
        return {}; // it is in the log that the workspace was made
    Query query(database, sql);
    const Result<bool> row = query.runToRow();
    if (!row && row.error().code == Error::Code::Busy)
        return fail(row.error());
    return row && *row && query.text(0) == *alone ? Result<> {} : fail(foreignLog(path));
}

Error noWayToRead(const QString &path, bool logged)
{
    if (logged) {
        return {
            Error::Code::Storage,
            QStringLiteral("nothing may be written beside it, and there is work in the log beside"
                           " it"),
            path, QStringLiteral("copy both to a folder of your own, and open it there")};
    }
    return {
        Error::Code::Storage,
        QStringLiteral("nothing may be written beside it, and others may write to it meanwhile"),
        path,
        QStringLiteral("copy it to a folder of your own, or take everybody's right to write"
                       " from the file and its folder")};
}

// Reads what is there without writing; the schema version.
Result<int> inspect(const QString &path, int busyTimeoutMs)
{
    BLUEPENCIL_TRY(checkHeader(path));
    const bool logged = hasLog(path);
    if (logged && liesOnReadOnlyDisk(path)) {
        return fail(Error::Code::Storage,
                    QStringLiteral("lies on a disk that cannot be written, with work in the log"
                                   " beside it"),
                    path, QStringLiteral("copy both to a disk that can, and open it there"));
    }
    auto database = Database::openSqlite(path, {.readOnly = true, .busyTimeoutMs = busyTimeoutMs});
    const Result<QString> version = database ? pragma(**database, QStringLiteral("user_version"))
                                             : Result<QString>(fail(database.error()));
    if (!version && cannotBeReadAlong(path))
        return fail(noWayToRead(path, logged));
    if (!database)
        return fail(database.error());
    if (!version)
        return fail(logged ? foreignLog(path) : version.error());
    if (logged)
        BLUEPENCIL_TRY(checkLog(path, **database));
    if (QFileInfo(path).size() <= checkedOnOpenBytes) {
        const Result<QString> check = pragma(**database, QStringLiteral("quick_check(1)"));
        if (!check || *check != u"ok") {
            if (logged && isWholeAlone(path))
                return fail(foreignLog(path));
        }
        if (!check)
            return fail(check.error());
        if (*check != u"ok") {
            return fail(Error::Code::Corrupt,
                        QStringLiteral("the file is damaged (%1)").arg(*check), path,
                        QStringLiteral("leave it as it is and restore a backup beside it"));
        }
    }
    return version->toInt();
}

// The application id goes in before the first table, while the journal is still the plain one, so
// that the file's header carries it from the first moment.
Result<> create(const QString &path, int busyTimeoutMs)
{
    // What stands in it is nobody's but the owner's; the log beside it is made with the same
    // rights. Where this fails SQLite says why.
    QFile file(path);
    static_cast<void>(
        file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner));
    file.close();
    // An empty one that was there may be open to all.
    static_cast<void>(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    const QString name = uniqueConnectionName();
    Result<> result;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        connection.setDatabaseName(path);
        connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs));
        if (!connection.open()) {
            result = fail(sqliteDialect().error(connection.lastError(), path));
        } else {
            QSqlQuery query(connection);
            if (!query.exec(QStringLiteral("PRAGMA application_id=%1").arg(applicationId)))
                result = fail(sqliteDialect().error(query.lastError(), path));
        }
    }
    QSqlDatabase::removeDatabase(name);
    return result;
}

// A connection, and the version of the schema behind it.
using Found = std::pair<std::unique_ptr<Database>, int>;

Result<Found> openFile(const QString &path, bool create, int busyTimeoutMs)
{
    BLUEPENCIL_TRY(checkPlace(path, create));
    if (QFileInfo::exists(path))
        BLUEPENCIL_TRY(takeBackHalfMade(path, applicationId));
    const bool isEmpty = QFileInfo(path).size() == 0;
    if (isEmpty && !create) // what was in it may have been lost
        return fail(notAWorkspace(path, QStringLiteral("an empty file")));
    if (isEmpty)
        BLUEPENCIL_TRY(bluepencil::create(path, busyTimeoutMs));
    const Result<int> version = inspect(path, busyTimeoutMs);
    if (!version)
        return fail(version.error());
    giveModeToSideFiles(path);
    auto database
        = Database::openSqlite(path,
                               {.readOnly = *version > SchemaVersion || !mayBeWritten(path),
                                .busyTimeoutMs = busyTimeoutMs});
    if (!database)
        return fail(database.error());
    return Found {std::move(*database), *version};
}

// A role that may write no table is one that only reads.
Result<bool> mayWrite(Database &database)
{
    Query query(database,
                QStringLiteral("SELECT coalesce(bool_or(has_table_privilege(oid, 'INSERT')), false)"
                               " FROM pg_class WHERE relkind IN ('r', 'p')"
                               " AND relnamespace = to_regnamespace('bluepencil')"));
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    return query.boolean(0);
}

Error mustBeUpgraded(const Database &database, int version)
{
    return {Error::Code::NotPermitted,
            QStringLiteral("the workspace has the schema %1, this program needs %2, and this role"
                           " may not bring it there")
                .arg(version)
                .arg(SchemaVersion),
            database.path(), QStringLiteral("let its owner run: bluepencil-cli workspace upgrade")};
}

Result<Found> openServer(const QString &address, bool create, int busyTimeoutMs)
{
    auto database
        = Database::openPostgres(address, {.readOnly = false, .busyTimeoutMs = busyTimeoutMs});
    if (!database)
        return fail(database.error());
    const Result<int> version = inspectPostgres(**database, create);
    if (!version)
        return fail(version.error());
    const Result<bool> writes = mayWrite(**database);
    if (!writes)
        return fail(writes.error());
    if (*version > SchemaVersion || (*version > 0 && !*writes)) {
        database
            = Database::openPostgres(address, {.readOnly = true, .busyTimeoutMs = busyTimeoutMs});
        if (!database)
            return fail(database.error());
    }
    return Found {std::move(*database), *version};
}

} // namespace

Result<std::unique_ptr<Workspace>> Workspace::look(const QString &address, int busyTimeoutMs)
{
    Result<Found> found;
    if (isPostgresAddress(address)) {
        found = openServer(address, false, busyTimeoutMs);
    } else {
        BLUEPENCIL_TRY(checkPlace(address, false));
        const Result<int> version = inspect(address, busyTimeoutMs);
        if (!version)
            return fail(version.error());
        auto database
            = Database::openSqlite(address, {.readOnly = true, .busyTimeoutMs = busyTimeoutMs});
        if (!database)
            return fail(database.error());
        found = Found {std::move(*database), *version};
    }
    if (!found)
        return fail(found.error());
    std::unique_ptr<Workspace> workspace(new Workspace);
    workspace->m_database = std::move(found->first);
    workspace->m_database->setReadOnly(true);
    workspace->m_schemaVersion = found->second;
    BLUEPENCIL_TRY(workspace->readIdentity());
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &address, const Clock &clock,
                                                   const RandomSource &random, bool create,
                                                   int busyTimeoutMs)
{
    if (address.contains(QLatin1String("://")) && !isPostgresAddress(address)) {
        return fail(Error::Code::Unsupported,
                    QStringLiteral("is no file and no database, but the address of a server"),
                    address, QStringLiteral("this needs the workspace itself"));
    }
    Result<Found> found = isPostgresAddress(address) ? openServer(address, create, busyTimeoutMs)
                                                     : openFile(address, create, busyTimeoutMs);
    if (!found)
        return fail(found.error());
    std::unique_ptr<Workspace> workspace(new Workspace);
    workspace->m_database = std::move(found->first);
    workspace->m_schemaVersion = found->second;
    if (workspace->m_schemaVersion < SchemaVersion) {
        const Result<> migrated = workspace->m_database->isReadOnly()
            ? fail(mustBeUpgraded(*workspace->m_database, found->second))
            : migrate(*workspace->m_database, found->second, clock, random);
        if (!migrated && migrated.error().code == Error::Code::NotPermitted)
            return fail(mustBeUpgraded(*workspace->m_database, found->second));
        BLUEPENCIL_TRY(migrated);
        workspace->m_schemaVersion = SchemaVersion;
    }
    BLUEPENCIL_TRY(workspace->readIdentity());
    return workspace;
}

Result<> Workspace::readIdentity()
{
    Query query(*m_database, QStringLiteral("SELECT workspace_id, time_zone FROM workspace"));
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(notAWorkspace(path(), QStringLiteral("it has no identity")));
    m_id = query.text(0);
    Result<QTimeZone> zone = knownTimeZone(query.text(1), path());
    if (!zone)
        return fail(zone.error());
    m_timeZone = std::move(*zone);
    return {};
}

bool Workspace::isFile() const
{
    return !isPostgresAddress(path());
}

Result<QStringList> Workspace::checkIntegrity()
{
    constexpr int named = 20;
    QStringList problems;
    qint64 found = 0;
    for (const QString &check : m_database->dialect().integrityChecks()) {
        Query query(*m_database, check);
        BLUEPENCIL_TRY(query.run());
        while (true) {
            const Result<bool> row = query.next();
            if (!row)
                return fail(row.error());
            if (!*row)
                break;
            if (query.text(0) == u"ok")
                continue;
            if (++found <= named)
                problems += QStringLiteral("integrity: ") + query.text(0);
        }
    }
    if (found > named)
        problems += QStringLiteral("integrity: and %1 more like these").arg(found - named);
    return problems;
}

QString defaultWorkspacePath()
{
    QString fromEnvironment = qEnvironmentVariable("BLUEPENCIL_WORKSPACE");
    if (!fromEnvironment.isEmpty())
        return fromEnvironment;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/bluepencil/workspace.bluepencil");
}

} // namespace bluepencil
