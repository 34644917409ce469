// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/model/json.h"
#include "core/store/dialect.h"
#include "core/store/keptstatements.h"

#include <QSqlDriver>

#include <atomic>

namespace bluepencil {

namespace {

// Primary result codes of SQLite (https://www.sqlite.org/rescode.html); Qt reports the extended
// ones as text.
enum SqliteCode {
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8,
    SqliteIoError = 10,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCannotOpen = 14,
    SqliteConstraint = 19,
    SqliteNotADatabase = 26,
};

} // namespace

QString uniqueConnectionName()
{
    static std::atomic<quint64> counter {0};
    return QStringLiteral("bluepencil-%1").arg(++counter);
}

Error storageError(const QSqlError &error, const QString &where)
{
    const QString words = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case SqliteBusy:
    case SqliteLocked:
        return {Error::Code::Busy, QStringLiteral("another program is using the workspace"), where,
                QStringLiteral("close it or wait, then try again")};
    case SqliteReadOnly:
        return {Error::Code::ReadOnly, QStringLiteral("cannot be written (%1)").arg(words), where,
                QStringLiteral("check the permissions of the file and its folder")};
    case SqliteCorrupt:
        return {Error::Code::Corrupt, QStringLiteral("the file is damaged (%1)").arg(words), where,
                QStringLiteral("leave it as it is and restore a backup beside it")};
    case SqliteFull:
        return {Error::Code::DiskFull, QStringLiteral("the disk is full"), where,
                QStringLiteral("free some space and try again; nothing was changed")};
    case SqliteCannotOpen:
        return {Error::Code::Storage, QStringLiteral("cannot be opened (%1)").arg(words), where,
                QStringLiteral("check that its folder exists and can be written")};
    case SqliteConstraint:
        return {Error::Code::Conflict, words, where, {}};
    case SqliteNotADatabase:
        return {Error::Code::NotAWorkspace, QStringLiteral("is not a Bluepencil workspace"), where,
                QStringLiteral("name another file")};
    case SqliteIoError:
    default:
        return {Error::Code::Storage, words, where, {}};
    }
}

QByteArray textBytes(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    return utf8.isNull() ? QByteArray("") : utf8;
}

Database::Database(QString connectionName, QString path, const Dialect &dialect)
    : m_connectionName(std::move(connectionName))
    , m_path(std::move(path))
    , m_dialect(&dialect)
{
}

Database::~Database()
{
    handle().close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

Result<std::unique_ptr<Database>> Database::openSqlite(const QString &path, const Options &options)
{
    const QString driver = QStringLiteral("QSQLITE");
    if (!QSqlDatabase::isDriverAvailable(driver)) {
        return fail(Error::Code::Unsupported, QStringLiteral("Qt's SQLite driver is not installed"),
                    path, QStringLiteral("install the package libqt6sql6-sqlite"));
    }
    std::unique_ptr<Database> database(new Database(uniqueConnectionName(), path, sqliteDialect()));
    database->m_readOnly = options.readOnly;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(driver, database->m_connectionName);
        connection.setDatabaseName(path);
        QString connectOptions
            = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.busyTimeoutMs);
        if (options.readOnly)
            connectOptions += QStringLiteral(";QSQLITE_OPEN_READONLY");
        connection.setConnectOptions(connectOptions);
        if (!connection.open())
            return fail(storageError(connection.lastError(), path));
    }
    BLUEPENCIL_TRY(database->setPragmas(options));
    return database;
}

Result<> Database::setPragmas(const Options &options)
{
    const auto ask = [this](const QString &pragma) -> Result<QString> {
        Query query(*this, QStringLiteral("PRAGMA ") + pragma);
        const Result<bool> row = query.runToRow();
        if (!row)
            return fail(row.error());
        return *row ? query.text(0) : QString();
    };
    if (!options.readOnly) {
        const Result<QString> mode = ask(QStringLiteral("journal_mode=WAL"));
        if (!mode)
            return fail(mode.error());
        if (*mode != u"wal") {
            return fail(Error::Code::Unsupported,
                        QStringLiteral("the file system does not allow a write-ahead log"), m_path,
                        QStringLiteral("keep the workspace on a local disk"));
        }
    }
    BLUEPENCIL_TRY(execute(QStringLiteral("PRAGMA synchronous=FULL")));
    BLUEPENCIL_TRY(execute(QStringLiteral("PRAGMA foreign_keys=ON")));
    // What is deleted is overwritten, for those who ask to be forgotten.
    BLUEPENCIL_TRY(execute(QStringLiteral("PRAGMA secure_delete=ON")));
    const Result<QString> synchronous = ask(QStringLiteral("synchronous"));
    if (!synchronous)
        return fail(synchronous.error());
    const Result<QString> foreignKeys = ask(QStringLiteral("foreign_keys"));
    if (!foreignKeys)
        return fail(foreignKeys.error());
    if (*synchronous != u"2" || *foreignKeys != u"1") {
        return fail(Error::Code::Unsupported,
                    QStringLiteral("SQLite refused full durability or foreign keys"), m_path,
                    QStringLiteral("use the SQLite library of the distribution"));
    }
    return {};
}

QVariant Database::driverHandle() const
{
    return handle().driver()->handle();
}

Result<> Database::execute(const QString &sql)
{
    return Query(*this, sql).run();
}

Query::Query(Database &database, const QString &sql)
    : m_database(database)
    , m_query(database.handle())
{
    if (database.m_kept != nullptr) {
        m_sql = sql;
        if (std::optional<QSqlQuery> kept = database.m_kept->take(sql)) {
            m_query = std::move(*kept);
            return;
        }
    }
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        m_prepared = fail(storageError(m_query.lastError(), database.path()));
}

Query::~Query()
{
    if (m_database.m_kept != nullptr && !m_sql.isEmpty() && m_prepared)
        m_database.m_kept->keep(m_sql, std::move(m_query));
}

Query &Query::bind(const QVariant &value)
{
    // Qt binds a null QString or QByteArray as NULL; here only a null QVariant means NULL.
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        m_query.bindValue(m_bound++, QStringLiteral(""));
    else if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        m_query.bindValue(m_bound++, QByteArray(""));
    else
        m_query.bindValue(m_bound++, value);
    return *this;
}

Result<> Query::run()
{
    m_bound = 0;
    if (!m_prepared)
        return m_prepared;
    if (!m_query.exec())
        return fail(storageError(m_query.lastError(), m_database.path()));
    return {};
}

Result<bool> Query::next()
{
    if (m_query.next())
        return true;
    const QSqlError error = m_query.lastError();
    m_query.finish();
    if (error.isValid())
        return fail(storageError(error, m_database.path()));
    return false;
}

Result<bool> Query::runToRow()
{
    BLUEPENCIL_TRY(run());
    return next();
}

bool Query::isNull(int column) const
{
    return m_query.isNull(column);
}

qint64 Query::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

double Query::real(int column) const
{
    return m_query.value(column).toDouble();
}

QString Query::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Query::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

QString Query::utf8(int column) const
{
    return toQString(bytes(column));
}

std::optional<qint64> Query::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<double> Query::optionalReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

qint64 Query::affectedRows() const
{
    return m_query.numRowsAffected();
}

qint64 Query::lastInsertId() const
{
    return m_query.lastInsertId().toLongLong();
}

void Query::finish()
{
    m_query.finish();
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    m_database.m_inTransaction = false;
    // A failed rollback leaves nothing to do: SQLite has rolled back by itself then.
    static_cast<void>(m_database.execute(QStringLiteral("ROLLBACK")));
}

Result<> Transaction::begin()
{
    if (m_database.isReadOnly()) {
        return fail(Error::Code::ReadOnly, QStringLiteral("the workspace is open for reading only"),
                    m_database.path(),
                    QStringLiteral("use the newer version of Bluepencil that wrote it"));
    }
    Q_ASSERT(!m_database.m_inTransaction);
    BLUEPENCIL_TRY(m_database.execute(m_database.dialect().beginWrite()));
    m_open = true;
    m_database.m_inTransaction = true;
    return {};
}

Result<> Transaction::commit()
{
    Q_ASSERT(m_open);
    BLUEPENCIL_TRY(m_database.execute(QStringLiteral("COMMIT")));
    m_open = false;
    m_database.m_inTransaction = false;
    return {};
}

ReadTransaction::ReadTransaction(Database &database)
    : m_database(database)
{
}

ReadTransaction::~ReadTransaction()
{
    if (!m_open)
        return;
    m_database.m_inTransaction = false;
    static_cast<void>(m_database.execute(QStringLiteral("ROLLBACK"))); // nothing was written
}

Result<> ReadTransaction::begin()
{
    if (m_database.m_inTransaction)
        return {};
    BLUEPENCIL_TRY(m_database.execute(m_database.dialect().beginRead()));
    m_open = true;
    m_database.m_inTransaction = true;
    return {};
}

} // namespace bluepencil
