// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database/surroundings.h"

#include "core/store/database/database.h"
#include "core/store/database/dialect.h"
#include "core/store/writable.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QtEndian>

#include <optional>
#include <sqlite3.h>
#include <sys/stat.h>
#include <utility>

namespace bluepencil {

namespace {

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
        else if (query.exec(QStringLiteral("PRAGMA trusted_schema=OFF")) && query.exec(sql)
                 && query.next())
            value = query.value(0).toString();
        else
            value = fail(sqliteDialect().error(query.lastError(), path));
    }
    QSqlDatabase::removeDatabase(connectionName);
    return value;
}

// The first bytes of the file, by SQLite's own handle on it; fewer if it is shorter.
Result<QByteArray> startOf(const QString &path, int bytes)
{
    sqlite3 *connection = nullptr;
    const auto close = qScopeGuard([&connection] { sqlite3_close(connection); });
    const QByteArray name = unchangingAddress(path).toUtf8();
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
    QByteArray start(bytes, '\0');
    if (file->pMethods->xRead(file, start.data(), bytes, 0) != SQLITE_OK)
        return QByteArray();
    return start;
}

// https://www.sqlite.org/fileformat2.html section 1.3
constexpr int headBytes = 100;
constexpr qsizetype formatAt = 18; // 2: it has a write-ahead log
constexpr qsizetype idAt = 68;

// What a journal of SQLite would put back (https://www.sqlite.org/fileformat2.html section 3).
struct HotJournal {
    quint32 pagesBefore = 0; // of the database, before the transaction
    quint32 pageBytes = 0;
    quint32 pages = 0; // in its first part
    std::optional<QByteArray> firstPage; // if it is among these
};

// Nothing if there is none, or one that puts nothing back. Closing a file of one's own does harm
// only to the database itself, not to its journal.
std::optional<HotJournal> journalOf(const QString &path)
{
    constexpr char magic[] = "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7";
    constexpr quint32 mostPageBytes = 65536;
    QFile file(path + QStringLiteral("-journal"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray head = file.read(28);
    if (head.size() < 28 || !head.startsWith(magic))
        return {};
    const auto number = [&head](qsizetype at) {
        return qFromBigEndian<quint32>(head.constData() + at);
    };
    HotJournal journal {number(16), number(24), number(8), {}};
    const qint64 recordBytes = qint64 {journal.pageBytes} + 8;
    for (qint64 i = 0; i < journal.pages && journal.pageBytes <= mostPageBytes; ++i) {
        if (!file.seek(number(20) + i * recordBytes))
            break;
        const QByteArray record = file.read(recordBytes);
        if (record.size() < recordBytes)
            break;
        if (qFromBigEndian<quint32>(record.constData()) == 1) {
            journal.firstPage = record.mid(4, journal.pageBytes);
            break;
        }
    }
    return journal;
}

Error foreign(const QString &path, const QString &suffix)
{
    return {Error::Code::Corrupt,
            QStringLiteral("the log beside it (%1-%2) is of another file or damaged")
                .arg(QFileInfo(path).fileName(), suffix),
            path,
            QStringLiteral("copy both somewhere safe, move the log away, and open it again; neither"
                           " was changed")};
}

// A journal knows its file by name alone, as a log does. A workspace has one only while it is made:
// of its first page, and of the change to a log, which touches but a few fields of that page.
Result<bool> isOwnJournal(const HotJournal &journal, const QString &path, qint64 applicationId)
{
    // What it does not hold it cuts off.
    const qint64 bytesBefore = qint64 {journal.pagesBefore} * journal.pageBytes;
    if (journal.pagesBefore == 0)
        return QFileInfo(path).size() <= journal.pageBytes;
    if (journal.pages == 0)
        return QFileInfo(path).size() == bytesBefore;
    if (!journal.firstPage || journal.firstPage->size() < headBytes)
        return false;
    const Result<QByteArray> now = startOf(path, int(journal.pageBytes));
    if (!now)
        return fail(now.error());
    if (now->size() < headBytes)
        return false;
    QByteArray before = *journal.firstPage;
    if (now->at(formatAt) != 2)
        return qFromBigEndian<qint32>(before.constData() + idAt) == applicationId;
    using Part = std::pair<qsizetype, qsizetype>;
    for (const auto &[at, length] : {Part {formatAt, 2}, Part {24, 4}, Part {92, 8}})
        before.replace(at, length, now->mid(at, length));
    return before == *now;
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
    const Result<QByteArray> head = startOf(path, headBytes);
    if (!head)
        return fail(head.error());
    if (!head->startsWith("SQLite format 3"))
        return std::nullopt;
    return std::optional<qint64>(qFromBigEndian<qint32>(head->constData() + idAt));
}

Result<QString> readAlone(const QString &path, const QString &sql)
{
    return ask(path, unchangingAddress(path),
               QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"), sql);
}

Result<> takeBackHalfMade(const QString &path, qint64 applicationId)
{
    const std::optional<HotJournal> journal = journalOf(path);
    if (!journal)
        return {};
    const Result<std::optional<qint64>> id = applicationIdOf(path);
    if (!id)
        return fail(id.error());
    const bool isOurs = *id == applicationId;
    const bool isNobodys = journal->pagesBefore == 0 && id->value_or(0) == 0;
    if (!isOurs && !isNobodys)
        return {};
    const Result<bool> isOwn = isOwnJournal(*journal, path, applicationId);
    if (!isOwn)
        return fail(isOwn.error());
    if (isOurs && !*isOwn)
        return fail(foreign(path, QStringLiteral("journal")));
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
    return foreign(path, QStringLiteral("wal"));
}

} // namespace bluepencil
