// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/surroundings.h"

#include "core/store/database.h"
#include "core/store/dialect.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QtEndian>

#include <array>
#include <sqlite3.h>
#include <sys/stat.h>

namespace bluepencil {

namespace {

// For an address of SQLite (https://www.sqlite.org/uri.html): no part of it reads as a scheme or a
// host.
QString encodedPath(const QString &path)
{
    QString absolute = QFileInfo(path).absoluteFilePath();
    while (absolute.startsWith(QLatin1String("//")))
        absolute.remove(0, 1);
    return QString::fromLatin1(QUrl::toPercentEncoding(absolute, QByteArrayLiteral("/")));
}

// The first value of a statement on a connection of its own.
Result<QString> ask(const QString &path, const QString &name, const QString &options,
                    const QString &sql)
{
    const QString connectionName = uniqueConnectionName();
    Result<QString> value;
    {
        QSqlDatabase connection
            = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connectionName);
        connection.setDatabaseName(name);
        connection.setConnectOptions(options);
        QSqlQuery query(connection);
        if (!connection.open())
            value = fail(sqliteDialect().error(connection.lastError(), path));
        else if (query.exec(sql) && query.next())
            value = query.value(0).toString();
        else
            value = fail(sqliteDialect().error(query.lastError(), path));
    }
    QSqlDatabase::removeDatabase(connectionName);
    return value;
}

// https://www.sqlite.org/fileformat2.html section 3: pages of the database before the transaction.
// Closing a file of one's own does harm only to the database itself, not to its journal.
std::optional<quint32> pagesBefore(const QString &journal)
{
    QFile file(journal);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray head = file.read(20);
    constexpr char magic[] = "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7";
    if (head.size() < 20 || !head.startsWith(magic))
        return {};
    return qFromBigEndian<quint32>(head.constData() + 16);
}

} // namespace

std::optional<FileIdentity> identityOf(const QString &path)
{
    struct stat found {};

    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return FileIdentity {found.st_dev, found.st_ino};
}

Result<> checkStillThere(const QString &path, const FileIdentity &opened)
{
    const std::optional<FileIdentity> now = identityOf(path);
    if (now == opened)
        return {};
    return fail(Error::Code::Storage,
                now ? QStringLiteral("was replaced by another file while it was open")
                    : QStringLiteral("was deleted or moved away while it was open"),
                path,
                QStringLiteral("put the file back and try again, or start Bluepencil anew; nothing"
                               " more is written until then"));
}

Result<std::optional<qint64>> applicationIdOf(const QString &path)
{
    sqlite3 *connection = nullptr;
    const auto close = qScopeGuard([&connection] { sqlite3_close(connection); });
    const QByteArray name = QStringLiteral("file:%1?immutable=1").arg(encodedPath(path)).toUtf8();
    const int opened = sqlite3_open_v2(name.constData(), &connection,
                                       SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    sqlite3_file *file = nullptr;
    if (opened != SQLITE_OK
        || sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK
        || file == nullptr || file->pMethods == nullptr) {
        return fail(
            Error::Code::Storage,
            QStringLiteral("cannot be opened (%1)").arg(QString::fromUtf8(sqlite3_errstr(opened))),
            path, QStringLiteral("check that its folder exists and can be read"));
    }
    // https://www.sqlite.org/fileformat2.html section 1.3
    constexpr std::size_t idAt = 68;
    std::array<char, 100> head {};
    if (file->pMethods->xRead(file, head.data(), int(head.size()), 0) != SQLITE_OK)
        return std::nullopt;
    if (!QByteArrayView(head.data(), 16).startsWith(QByteArrayView("SQLite format 3", 16)))
        return std::nullopt;
    return std::optional<qint64>(qFromBigEndian<qint32>(head.data() + idAt));
}

Result<QString> readAlone(const QString &path, const QString &sql)
{
    return ask(path, QStringLiteral("file:%1?immutable=1").arg(encodedPath(path)),
               QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"), sql);
}

Result<> takeBackHalfMade(const QString &path, qint64 applicationId)
{
    const std::optional<quint32> before = pagesBefore(path + QStringLiteral("-journal"));
    if (!before)
        return {};
    const Result<std::optional<qint64>> id = applicationIdOf(path);
    if (!id)
        return fail(id.error());
    const bool isOurs = *id == applicationId;
    const bool isNobodys = *before == 0 && id->value_or(0) == 0;
    if (!isOurs && !isNobodys)
        return {};
    const Result<QString> read
        = ask(path, path, {}, QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    return read ? Result<> {} : fail(read.error());
}

bool hasLog(const QString &path)
{
    constexpr qint64 headerBytes = 32; // https://www.sqlite.org/fileformat2.html section 4.1
    return QFileInfo(path + QStringLiteral("-wal")).size() > headerBytes;
}

Error foreignLog(const QString &path)
{
    return {Error::Code::Corrupt,
            QStringLiteral("the log beside it (%1-wal) is of another file or damaged")
                .arg(QFileInfo(path).fileName()),
            path,
            QStringLiteral("copy both somewhere safe, move the log away, and open it again; neither"
                           " was changed")};
}

} // namespace bluepencil
