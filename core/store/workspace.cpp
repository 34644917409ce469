// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspace.h"

#include "core/store/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QtEndian>

namespace bluepencil {

namespace {

constexpr quint32 applicationId = 0x426C7065; // "Blpe"
constexpr qint64 checkedOnOpenBytes = qint64 {32} * 1024 * 1024;

Error notAWorkspace(const QString &path, const QString &why)
{
    return {Error::Code::NotAWorkspace,
            QStringLiteral("is not a Bluepencil workspace (%1)").arg(why), path,
            QStringLiteral("name another file; this one was left as it is")};
}

// The header of an SQLite file: https://www.sqlite.org/fileformat2.html section 1.3.
Result<> checkHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Code::Storage,
                    QStringLiteral("cannot be read (%1)").arg(file.errorString()), path,
                    QStringLiteral("check the permissions"));
    }
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return fail(notAWorkspace(path, QStringLiteral("not an SQLite database")));
    if (qFromBigEndian<quint32>(header.constData() + 68) != applicationId)
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

// Reads what is there without writing; the schema version.
Result<int> inspect(const QString &path, int busyTimeoutMs)
{
    BLUEPENCIL_TRY(checkHeader(path));
    auto database = Database::openSqlite(path, {.readOnly = true, .busyTimeoutMs = busyTimeoutMs});
    if (!database)
        return fail(database.error());
    const Result<QString> version = pragma(**database, QStringLiteral("user_version"));
    if (!version)
        return fail(version.error());
    if (QFileInfo(path).size() <= checkedOnOpenBytes) {
        const Result<QString> check = pragma(**database, QStringLiteral("quick_check(1)"));
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
    const QString name = uniqueConnectionName();
    Result<> result;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        connection.setDatabaseName(path);
        connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs));
        if (!connection.open()) {
            result = fail(storageError(connection.lastError(), path));
        } else {
            QSqlQuery query(connection);
            if (!query.exec(QStringLiteral("PRAGMA application_id=%1").arg(applicationId)))
                result = fail(storageError(query.lastError(), path));
        }
    }
    QSqlDatabase::removeDatabase(name);
    return result;
}

} // namespace

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Clock &clock,
                                                   const RandomSource &random, bool create,
                                                   int busyTimeoutMs)
{
    BLUEPENCIL_TRY(checkPlace(path, create));
    if (!QFileInfo::exists(path) || QFileInfo(path).size() == 0)
        BLUEPENCIL_TRY(bluepencil::create(path, busyTimeoutMs));
    const Result<int> found = inspect(path, busyTimeoutMs);
    if (!found)
        return fail(found.error());

    std::unique_ptr<Workspace> workspace(new Workspace);
    workspace->m_schemaVersion = *found;
    auto database = Database::openSqlite(
        path, {.readOnly = workspace->isNewer(), .busyTimeoutMs = busyTimeoutMs});
    if (!database)
        return fail(database.error());
    workspace->m_database = std::move(*database);
    if (!workspace->isNewer()) {
        BLUEPENCIL_TRY(migrate(*workspace->m_database, *found, clock, random));
        workspace->m_schemaVersion = SchemaVersion;
    }

    Query query(*workspace->m_database,
                QStringLiteral("SELECT workspace_id, time_zone FROM workspace"));
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(notAWorkspace(path, QStringLiteral("it has no identity")));
    workspace->m_id = query.text(0);
    const QTimeZone zone(query.text(1).toLatin1());
    workspace->m_timeZone = zone.isValid() ? zone : QTimeZone::utc();
    return workspace;
}

Result<QStringList> Workspace::checkIntegrity()
{
    QStringList problems;
    for (const QString &name :
         {QStringLiteral("integrity_check"), QStringLiteral("foreign_key_check")}) {
        Query query(*m_database, QStringLiteral("PRAGMA ") + name);
        BLUEPENCIL_TRY(query.run());
        while (true) {
            const Result<bool> row = query.next();
            if (!row)
                return fail(row.error());
            if (!*row)
                break;
            if (query.text(0) != u"ok")
                problems += name + QStringLiteral(": ") + query.text(0);
        }
    }
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
