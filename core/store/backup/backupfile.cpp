// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup/backupfile.h"

#include "core/base/sha256.h"
#include "core/model/json.h"
#include "core/model/jsonlines.h"
#include "core/store/workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace bluepencil {

namespace {

constexpr const char *format = "bluepencil-backup";
constexpr qint64 chunkBytes = 1 << 20;

QString manifestOf(const QString &file)
{
    return file + QStringLiteral(".json");
}

Error damaged(const QString &what, const QString &file)
{
    return {Error::Code::Corrupt, what, file, QStringLiteral("use another copy")};
}

} // namespace

Result<QString> sha256OfFile(const QString &path)
{
    QFile file(path);
    Sha256 hash;
    bool isRead = file.open(QIODevice::ReadOnly);
    while (isRead && !file.atEnd()) {
        const QByteArray chunk = file.read(chunkBytes);
        isRead = !chunk.isEmpty();
        hash.add(QByteArrayView(chunk));
    }
    if (!isRead) {
        return fail(Error::Code::Storage,
                    QStringLiteral("cannot be read (%1)").arg(file.errorString()), path,
                    QStringLiteral("check the permissions"));
    }
    return hash.hex();
}

Result<> writeManifest(const QString &file, const BackupManifest &manifest)
{
    OrderedJson json {{"format", format},
                      {"workspace_id", toStdString(manifest.workspaceId)},
                      {"schema", manifest.schema},
                      {"made_at", manifest.madeAt},
                      {"sha256", toStdString(manifest.sha256)},
                      {"proven", manifest.proven}};
    json["tables"] = OrderedJson::object();
    for (const TableCount &table : manifest.tables)
        json["tables"][toStdString(table.table)] = table.rows;
    const QByteArray bytes = toLine(json) + '\n';
    QSaveFile out(manifestOf(file));
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
        return {};
    return fail(Error::Code::Storage,
                QStringLiteral("cannot be written (%1)").arg(out.errorString()), manifestOf(file),
                QStringLiteral("check permissions and space"));
}

Result<std::optional<BackupManifest>> readManifest(const QString &file)
{
    QFile in(manifestOf(file));
    if (!in.exists())
        return std::nullopt;
    if (!in.open(QIODevice::ReadOnly))
        return fail(damaged(QStringLiteral("cannot be read"), in.fileName()));
    const Result<Json> json = parseJson(in.readAll());
    if (!json || !json->is_object() || json->value("format", std::string()) != format
        || !json->contains("tables") || !(*json)["tables"].is_object())
        return fail(damaged(QStringLiteral("is not the description of a copy"), in.fileName()));
    BackupManifest manifest;
    manifest.workspaceId = toQString(json->value("workspace_id", std::string()));
    manifest.schema = json->value("schema", 0);
    manifest.sha256 = toQString(json->value("sha256", std::string()));
    for (const auto &[table, rows] : (*json)["tables"].items()) {
        if (rows.is_number_integer())
            manifest.tables.push_back({toQString(table), rows.get<qint64>(), {}});
    }
    const Result<QString> sha256 = sha256OfFile(file);
    if (!sha256)
        return fail(sha256.error());
    if (*sha256 != manifest.sha256)
        return fail(damaged(QStringLiteral("is not the file that was written then"), file));
    return manifest;
}

Result<> syncToDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (synced)
        return {};
    return fail(Error::Code::Storage, QStringLiteral("cannot be written to the disk"), path,
                QStringLiteral("check the disk"));
}

Result<> renameOver(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        return fail(Error::Code::Storage, QStringLiteral("cannot be put in its place"), to,
                    QStringLiteral("check the permissions of its folder"));
    }
    return syncToDisk(QFileInfo(to).absolutePath());
}

Error changedMeanwhile(const QString &where)
{
    return {Error::Code::Busy,
            QStringLiteral("the workspace that is replaced changed while the copy was made ready:"
                           " an erasure, a hold or a restriction would be lost"),
            where, QStringLiteral("nothing was replaced; restore again")};
}

Result<std::vector<TableCount>> proveWorkspace(const QString &address)
{
    const auto opened = Workspace::look(address);
    if (!opened)
        return fail(opened.error());
    const Result<QStringList> problems = (*opened)->checkIntegrity();
    if (!problems)
        return fail(problems.error());
    if (!problems->isEmpty())
        return fail(damaged(problems->constFirst(), (*opened)->path()));
    return countTables((*opened)->database());
}

Result<> compareCounts(const std::vector<TableCount> &wanted, const std::vector<TableCount> &found,
                       const QString &where)
{
    for (const TableCount &table : wanted) {
        const auto same = [&table](const TableCount &other) {
            return other.table == table.table && other.rows == table.rows;
        };
        if (std::none_of(found.begin(), found.end(), same)) {
            return fail(damaged(
                QStringLiteral("the table %1 has not its %2 rows").arg(table.table).arg(table.rows),
                where));
        }
    }
    if (wanted.size() == found.size())
        return {};
    return fail(damaged(QStringLiteral("it has other tables"), where));
}

} // namespace bluepencil
