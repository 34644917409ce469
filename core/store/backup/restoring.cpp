// SPDX-License-Identifier: GPL-3.0-or-later
// Putting a copy back: the other half of backup.h.
#include "core/store/backup/backup.h"
#include "core/store/backup/backupfile.h"
#include "core/store/backup/pgtools.h"
#include "core/store/database/database.h"
#include "core/store/database/roles.h"
#include "core/store/sidefile.h"
#include "core/store/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace bluepencil {

namespace {

enum class Kind { File, Archive };

Result<Kind> kindOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(file.exists() ? Error::Code::Storage : Error::Code::NotFound,
                    QStringLiteral("cannot be read (%1)").arg(file.errorString()), path,
                    QStringLiteral("name a copy that bluepencil-cli backup made"));
    }
    const QByteArray head = file.read(16);
    if (head.startsWith("SQLite format 3"))
        return Kind::File;
    if (head.startsWith("PGDMP"))
        return Kind::Archive;
    return fail(Error::Code::InvalidInput, QStringLiteral("is not a copy of a workspace"), path,
                QStringLiteral("name a copy that bluepencil-cli backup made"));
}

Error isThere(const QString &where)
{
    return {Error::Code::Conflict, QStringLiteral("there is a workspace already"), where,
            QStringLiteral("name another place, or say --force to replace it")};
}

const QString beingMade = QStringLiteral(".restoring-");

// Files beside a workspace that restores have not got to an end with, their logs among them.
QStringList unfinished(const QString &target)
{
    const QFileInfo place(target);
    QStringList files;
    const QStringList names = place.absoluteDir().entryList(QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString &name : names) {
        if (name.startsWith(place.fileName() + beingMade))
            files += place.absoluteDir().filePath(name);
    }
    return files;
}

void removeLogs(const QString &file)
{
    QFile::remove(file + QStringLiteral("-wal"));
    QFile::remove(file + QStringLiteral("-shm"));
    QFile::remove(file + QStringLiteral("-journal"));
}

// Its log must not be played into another file of the same name: it is written back and removed,
// for which nobody else may have the file open. The connection is kept, and with it the lock, until
// `andThen` has put the other file in its place. A file that is no database any more has no users.
Result<> retire(const QString &file, const StateMark &mark,
                const std::function<Result<>()> &andThen)
{
    const QString name = uniqueConnectionName();
    Result<> result;
    bool damaged = false;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        connection.setDatabaseName(file);
        connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
        QSqlQuery query(connection);
        const auto run = [&query](const char *sql) {
            return query.exec(QString::fromLatin1(sql)) && (!query.isSelect() || query.next());
        };
        if (!connection.open()) {
            damaged = true;
        } else if (!run("PRAGMA journal_mode=DELETE")) {
            const int code = query.lastError().nativeErrorCode().toInt() & 0xff;
            damaged = code == 11 || code == 26; // corrupt, not a database
            if (!damaged)
                result = fail(Error::Code::Busy, QStringLiteral("another program has it open"),
                              file, QStringLiteral("close it and try again"));
        } else if (query.value(0).toString() != u"delete"
                   || (query.finish(), !run("BEGIN EXCLUSIVE"))) {
            result = fail(Error::Code::Busy, QStringLiteral("another program has it open"), file,
                          QStringLiteral("close it and try again"));
        }
        if (result && !damaged && !mark.sql.isEmpty()) {
            if (!query.exec(mark.sql) || !query.next())
                result = fail(Error::Code::Storage, query.lastError().text(), file);
            else if (query.value(0).toString() != mark.value)
                result = fail(changedMeanwhile(file));
        }
        query.finish();
        if (result && !damaged)
            result = andThen();
        connection.close();
    }
    QSqlDatabase::removeDatabase(name);
    if (result && damaged) {
        removeLogs(file);
        result = andThen();
    }
    return result;
}

Result<> bringUpToDate(const QString &address, const RestoreRequest &request,
                       const std::vector<TableCount> &counts, const Clock &clock,
                       const RandomSource &random)
{
    const Result<std::vector<TableCount>> found = proveWorkspace(address);
    if (!found)
        return fail(found.error());
    BLUEPENCIL_TRY(compareCounts(counts, *found, address));
    auto workspace = Workspace::open(address, clock, random, false);
    if (!workspace)
        return fail(workspace.error());
    return request.prepare && !(*workspace)->isNewer() ? request.prepare(**workspace) : Result<> {};
}

Result<std::vector<TableCount>> restoreFile(const RestoreRequest &request,
                                            const std::optional<BackupManifest> &manifest,
                                            const Clock &clock, const RandomSource &random)
{
    const QString &target = request.address;
    const bool exists = QFileInfo::exists(target);
    if (exists && !request.replace)
        return fail(isThere(target));
    const Result<std::vector<TableCount>> counts = proveWorkspace(request.file);
    if (!counts)
        return counts;
    if (manifest)
        BLUEPENCIL_TRY(compareCounts(manifest->tables, *counts, request.file));
    for (const QString &left : unfinished(target)) {
        if (!QFile::remove(left)) {
            return fail(Error::Code::Storage,
                        QStringLiteral("a restore that was cut off has left it behind, and it"
                                       " cannot be deleted"),
                        left, QStringLiteral("delete it"));
        }
    }
    const QString beside
        = target + beingMade + QStringLiteral("%1").arg(random(), 16, 16, QChar(u'0'));
    const auto remove = qScopeGuard([&beside] {
        QFile::remove(beside);
        removeLogs(beside);
    });
    if (QFile copy(request.file); !copy.copy(beside)) {
        return fail(Error::Code::Storage,
                    QStringLiteral("cannot be written (%1)").arg(copy.errorString()), beside,
                    QStringLiteral("check permissions and space"));
    }
    QFile::setPermissions(beside, QFile::ReadOwner | QFile::WriteOwner);
    BLUEPENCIL_TRY(bringUpToDate(beside, request, *counts, clock, random));
    BLUEPENCIL_TRY(syncToDisk(beside));
    const auto place = [&] {
        return renameOver(beside, target);
    };
    BLUEPENCIL_TRY(exists ? retire(target, request.mark, place) : place());
    BLUEPENCIL_TRY(removeSideFilesOf(target));
    return counts;
}

Result<std::vector<TableCount>> putBackAsIs(const RestoreRequest &request,
                                            const PostgresAddress &address,
                                            const std::optional<BackupManifest> &manifest,
                                            const Clock &clock, const RandomSource &random)
{
    BLUEPENCIL_TRY(PostgresTools(address).putBack(request.file, request.replace, request.mark));
    const Result<std::vector<TableCount>> counts = proveWorkspace(request.address);
    if (!counts)
        return counts;
    BLUEPENCIL_TRY(bringUpToDate(request.address, request, manifest ? manifest->tables : *counts,
                                 clock, random));
    return counts;
}

// Whom the copy still knows must not be seen by anybody who works there: it is made ready in a
// database of its own, and what came of that goes to its place in one transaction.
Result<std::vector<TableCount>> putBackPrepared(const RestoreRequest &request,
                                                const PostgresAddress &address,
                                                const std::optional<BackupManifest> &manifest,
                                                const Clock &clock, const RandomSource &random)
{
    const auto scratch = ScratchDatabase::make(request.address, random);
    if (!scratch && scratch.error().code == Error::Code::NotPermitted) {
        return fail(Error::Code::NotPermitted,
                    QStringLiteral("erasures and holds have to be repeated before anybody sees the"
                                   " copy, and this role may make no database for that"),
                    address.shown,
                    QStringLiteral("restore as a login that may (ALTER ROLE … CREATEDB)"));
    }
    if (!scratch)
        return fail(scratch.error());
    const QString there = (*scratch)->address();
    BLUEPENCIL_TRY((*scratch)->tools().putBack(request.file, false));
    const Result<std::vector<TableCount>> counts = proveWorkspace(there);
    if (!counts)
        return counts;
    BLUEPENCIL_TRY(
        bringUpToDate(there, request, manifest ? manifest->tables : *counts, clock, random));
    const Result<std::vector<TableCount>> ready = proveWorkspace(there);
    if (!ready)
        return ready;
    BLUEPENCIL_TRY(
        PostgresTools(address).putBackFrom((*scratch)->tools(), request.replace, request.mark));
    const Result<std::vector<TableCount>> put = proveWorkspace(request.address);
    if (!put)
        return put;
    BLUEPENCIL_TRY(compareCounts(*ready, *put, address.shown));
    BLUEPENCIL_TRY((*scratch)->drop());
    return counts;
}

Result<std::vector<TableCount>> restoreArchive(const RestoreRequest &request,
                                               const std::optional<BackupManifest> &manifest,
                                               const Clock &clock, const RandomSource &random)
{
    const Result<PostgresAddress> address = parsePostgresAddress(request.address);
    if (!address)
        return fail(address.error());
    bool hadRoles = false;
    {
        const auto old = Workspace::look(request.address);
        if (!old && old.error().code != Error::Code::NotFound)
            return fail(old.error());
        if (old && !request.replace)
            return fail(isThere(address->shown));
        if (old) {
            const Result<bool> roles = hasRoles((*old)->database());
            hadRoles = roles && *roles;
        }
    }
    Result<std::vector<TableCount>> counts = request.prepare && request.mustPrepare
        ? putBackPrepared(request, *address, manifest, clock, random)
        : putBackAsIs(request, *address, manifest, clock, random);
    if (!counts)
        return counts;
    const auto there = Workspace::look(request.address);
    if (!there)
        return fail(there.error());
    BLUEPENCIL_TRY(removeSideFiles((*there)->database()));
    if (!hadRoles)
        return counts;
    auto workspace = Workspace::open(request.address, clock, random, false);
    if (!workspace)
        return fail(workspace.error());
    BLUEPENCIL_TRY(setRoles((*workspace)->database()));
    return counts;
}

} // namespace

Result<QStringList> leftBehind(Workspace &workspace)
{
    return workspace.isFile() ? unfinished(workspace.path())
                              : ScratchDatabase::forsaken(workspace.database());
}

Result<std::vector<TableCount>> restoreBackup(const RestoreRequest &request, const Clock &clock,
                                              const RandomSource &random)
{
    const Result<Kind> kind = kindOf(request.file);
    if (!kind)
        return fail(kind.error());
    if ((*kind == Kind::Archive) != isPostgresAddress(request.address)) {
        return fail(
            Error::Code::InvalidArgument,
            *kind == Kind::Archive
                ? QStringLiteral("is a copy of a PostgreSQL workspace and goes to such a one")
                : QStringLiteral("is a copy of a file and goes to a file"),
            request.file,
            QStringLiteral("restore it to its own kind, then: bluepencil-cli workspace"
                           " move"));
    }
    const Result<std::optional<BackupManifest>> manifest = readManifest(request.file);
    if (!manifest)
        return fail(manifest.error());
    return *kind == Kind::File ? restoreFile(request, *manifest, clock, random)
                               : restoreArchive(request, *manifest, clock, random);
}

} // namespace bluepencil
