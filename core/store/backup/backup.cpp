// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup/backup.h"

#include "core/store/backup/backupfile.h"
#include "core/store/backup/pgtools.h"
#include "core/store/database/database.h"
#include "core/store/workspace.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <sqlite3.h>

namespace bluepencil {

namespace {

const QString fileEnding = QStringLiteral(".bluepencil");
const QString archiveEnding = QStringLiteral(".pgdump");

Result<> sqliteBackup(Database &from, const QString &file)
{
    const QVariant handle = from.driverHandle();
    auto *source = *static_cast<sqlite3 *const *>(handle.constData());
    sqlite3 *target = nullptr;
    const auto close = qScopeGuard([&target] { sqlite3_close(target); });
    int code = sqlite3_open_v2(QFile::encodeName(file).constData(), &target,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_backup *backup = sqlite3_backup_init(target, "main", source, "main");
        if (backup)
            sqlite3_backup_step(backup, -1);
        code = backup ? sqlite3_backup_finish(backup) : sqlite3_errcode(target);
    }
    // One file, without a log beside it.
    if (code == SQLITE_OK)
        code = sqlite3_exec(target, "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return {};
    return fail(code == SQLITE_FULL ? Error::Code::DiskFull : Error::Code::Storage,
                QStringLiteral("the copy cannot be written (%1)")
                    .arg(QString::fromUtf8(sqlite3_errstr(code))),
                file, QStringLiteral("check permissions and space"));
}

Result<std::vector<TableCount>> copyFile(Workspace &workspace, const QString &file)
{
    // The copy is of the state that is counted.
    ReadTransaction state(workspace.database());
    BLUEPENCIL_TRY(state.begin());
    Result<std::vector<TableCount>> counts = countTables(workspace.database());
    if (!counts)
        return counts;
    BLUEPENCIL_TRY(sqliteBackup(workspace.database(), file));
    BLUEPENCIL_TRY(syncToDisk(file));
    const Result<std::vector<TableCount>> copied = proveWorkspace(file);
    if (!copied)
        return copied;
    BLUEPENCIL_TRY(compareCounts(*counts, *copied, file));
    return counts;
}

Result<std::vector<TableCount>> dump(Workspace &workspace, const PostgresTools &tools,
                                     const QString &file)
{
    Database &database = workspace.database();
    ReadTransaction state(database);
    BLUEPENCIL_TRY(state.begin());
    Query snapshot(database, QStringLiteral("SELECT pg_export_snapshot()"));
    const Result<bool> row = snapshot.runToRow();
    if (!row)
        return fail(row.error());
    const QString name = snapshot.text(0);
    snapshot.finish();
    Result<std::vector<TableCount>> counts = countTables(database);
    if (!counts)
        return counts;
    BLUEPENCIL_TRY(tools.dump(file, name));
    BLUEPENCIL_TRY(syncToDisk(file));
    return counts;
}

// Into a database of its own. What keeps it from being proven, or empty.
Result<QString> proveDump(const QString &address, const QString &file,
                          const std::vector<TableCount> &counts, const RandomSource &random)
{
    BLUEPENCIL_TRY(
        PostgresTools::runOnFile(QStringLiteral("pg_restore"), {QStringLiteral("--list"), file}));
    const auto scratch = ScratchDatabase::make(address, random);
    if (!scratch && scratch.error().code == Error::Code::NotPermitted) {
        return QStringLiteral("its list of contents can be read, but this role may make no"
                              " database to restore it into");
    }
    if (!scratch)
        return fail(scratch.error());
    BLUEPENCIL_TRY((*scratch)->tools().putBack(file, false));
    const Result<std::vector<TableCount>> restored = proveWorkspace((*scratch)->address());
    if (!restored)
        return fail(restored.error());
    BLUEPENCIL_TRY(compareCounts(counts, *restored, file));
    return QString();
}

Result<std::vector<TableCount>> copyServer(Workspace &workspace, const QString &address,
                                           const QString &file, const RandomSource &random,
                                           QString &doubt)
{
    const Result<PostgresAddress> parsed = parsePostgresAddress(address);
    if (!parsed)
        return fail(parsed.error());
    Result<std::vector<TableCount>> counts = dump(workspace, PostgresTools(*parsed), file);
    if (!counts)
        return counts;
    const Result<QString> proven = proveDump(address, file, *counts, random);
    if (!proven)
        return fail(proven.error());
    doubt = *proven;
    return counts;
}

} // namespace

QString backupName(const Workspace &workspace, const Clock &clock)
{
    return QStringLiteral("bluepencil-%1%2")
        .arg(QDateTime::fromMSecsSinceEpoch(clock.now(), Qt::UTC)
                 .toString(QStringLiteral("yyyyMMdd-HHmmss")),
             workspace.isFile() ? fileEnding : archiveEnding);
}

QStringList dropOldBackups(const QString &folder, int keep)
{
    const QDir dir(folder);
    const QString times = QStringLiteral("bluepencil-[0-9]*-[0-9]*");
    QStringList found
        = dir.entryList({times + fileEnding, times + archiveEnding}, QDir::Files, QDir::Name);
    QStringList dropped;
    while (found.size() > keep) {
        const QString oldest = found.takeFirst();
        if (QFile::remove(dir.filePath(oldest)))
            dropped += oldest;
        QFile::remove(dir.filePath(oldest + QStringLiteral(".json")));
    }
    return dropped;
}

Result<BackupReport> backUp(Workspace &workspace, const QString &address, const QString &file,
                            const Clock &clock, const RandomSource &random, bool replace)
{
    if (QFileInfo::exists(file) && !replace) {
        return fail(Error::Code::Conflict, QStringLiteral("is there already"), file,
                    QStringLiteral("name another file, or say --force"));
    }
    BackupReport report;
    report.file = file;
    const QString unfinished
        = QStringLiteral("%1.unfinished-%2").arg(file).arg(random(), 16, 16, QChar(u'0'));
    const auto remove = qScopeGuard([&unfinished] {
        for (const char *end : {"", "-journal", "-wal", "-shm"})
            QFile::remove(unfinished + QLatin1String(end));
    });
    Result<std::vector<TableCount>> counts = workspace.isFile()
        ? copyFile(workspace, unfinished)
        : copyServer(workspace, address, unfinished, random, report.doubt);
    if (!counts)
        return fail(counts.error());
    report.tables = std::move(*counts);
    const Result<QString> sha256 = sha256OfFile(unfinished);
    if (!sha256)
        return fail(sha256.error());
    report.sha256 = *sha256;
    report.bytes = QFileInfo(unfinished).size();
    QFile::setPermissions(unfinished, QFile::ReadOwner | QFile::WriteOwner);
    QFile::remove(file + QStringLiteral(".json")); // never beside another file than its own
    BLUEPENCIL_TRY(renameOver(unfinished, file));
    BLUEPENCIL_TRY(writeManifest(file,
                                 {workspace.id(), workspace.schemaVersion(), clock.now(),
                                  report.sha256, report.doubt.isEmpty(), report.tables}));
    return report;
}

} // namespace bluepencil
