// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/model/json.h"
#include "core/store/dialect.h"
#include "core/store/keptstatements.h"
#include "core/store/postgres.h"

#include <QSqlDriver>
#include <QSqlError>

#include <atomic>

namespace bluepencil {

QString uniqueConnectionName()
{
    static std::atomic<quint64> counter {0};
    return QStringLiteral("bluepencil-%1").arg(++counter);
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
    , m_kept(std::make_unique<KeptStatements>())
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
            return fail(database->failed(connection.lastError()));
    }
    BLUEPENCIL_TRY(database->setPragmas(options));
    return database;
}

Result<std::unique_ptr<Database>> Database::openPostgres(const QString &address,
                                                         const Options &options)
{
    const Result<PostgresAddress> at = parsePostgresAddress(address);
    if (!at)
        return fail(at.error());
    const QString driver = QStringLiteral("QPSQL");
    if (!QSqlDatabase::isDriverAvailable(driver)) {
        return fail(Error::Code::Unsupported,
                    QStringLiteral("Qt's PostgreSQL driver is not installed"), at->shown,
                    QStringLiteral("install the package libqt6sql6-psql"));
    }
    std::unique_ptr<Database> database(
        new Database(uniqueConnectionName(), at->shown, postgresDialect()));
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(driver, database->m_connectionName);
        connection.setHostName(at->host);
        connection.setPort(at->port);
        connection.setDatabaseName(at->database);
        connection.setUserName(at->user);
        connection.setPassword(at->password);
        connection.setConnectOptions(at->options);
        if (!connection.open())
            return fail(database->failed(connection.lastError()));
    }
    BLUEPENCIL_TRY(prepareSession(*database, options.readOnly, options.busyTimeoutMs));
    database->m_readOnly = options.readOnly;
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
    if (m_spoiled)
        return fail(*m_spoiled);
    QSqlQuery query(handle());
    if (!query.exec(sql))
        return fail(failed(query.lastError()));
    return {};
}

// What follows in a spoiled transaction would fail by other words, hiding the first; and once the
// server has rolled back, it would run outside of any.
Error Database::failed(const QSqlError &error)
{
    Error found = m_dialect->error(error, m_path);
    if (!m_inTransaction || !m_dialect->errorEndsTransaction())
        return found;
    QSqlQuery(handle()).exec(QStringLiteral("ROLLBACK"));
    m_spoiled = found;
    return found;
}

void Database::rollBack()
{
    m_inTransaction = false;
    if (m_spoiled)
        m_spoiled.reset(); // the server has rolled back
    else // A failed rollback leaves nothing to do: the database has done it by itself then.
        static_cast<void>(execute(QStringLiteral("ROLLBACK")));
}

Result<> waitForTurn(Database &database, const QString &name)
{
    const QString sql = database.dialect().oneAtATime();
    return sql.isEmpty() ? Result<> {} : Query(database, sql).bind(name).run();
}

QSqlQuery Query::keptOrNew(Database &database, const QString &sql)
{
    const QSqlDatabase handle = database.handle();
    if (handle.isOpen()) {
        if (std::optional<QSqlQuery> kept = database.m_kept->take(sql))
            return std::move(*kept);
    }
    return QSqlQuery(handle);
}

Query::Query(Database &database, const QString &sql)
    : m_database(database)
    , m_sql(sql)
    , m_query(keptOrNew(database, sql))
{
    if (!m_query.lastQuery().isEmpty())
        return; // prepared before
    m_query.setForwardOnly(database.dialect().leavesRowsBehind());
    if (database.m_spoiled)
        m_prepared = fail(*database.m_spoiled);
    else if (!m_query.prepare(sql))
        m_prepared = fail(database.failed(m_query.lastError()));
}

Query::~Query()
{
    if (!m_prepared || m_holdsMuch)
        return;
    if (m_boundMuch) { // only the statement is worth keeping
        for (int i = 0; i < m_query.boundValues().size(); ++i)
            m_query.bindValue(i, QVariant());
    }
    m_database.m_kept->keep(m_sql, std::move(m_query));
}

Query &Query::bind(const QVariant &value)
{
    constexpr qsizetype large = 1024;
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().size() > large)
        m_boundMuch = true;
    // Qt binds a null QString or QByteArray as NULL; here only a null QVariant means NULL.
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        m_query.bindValue(m_bound++, QStringLiteral(""));
    else if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        m_query.bindValue(m_bound++, QByteArray(""));
    else if (value.typeId() == QMetaType::Bool)
        m_query.bindValue(m_bound++, value.toBool() ? 1 : 0);
    else
        m_query.bindValue(m_bound++, value);
    return *this;
}

Result<> Query::run()
{
    m_bound = 0;
    if (!m_prepared)
        return m_prepared;
    if (m_database.m_spoiled)
        return fail(*m_database.m_spoiled);
    if (!m_query.exec())
        return fail(m_database.failed(m_query.lastError()));
    // A driver that fetches all rows holds them until the statement runs again, finished or not.
    constexpr int mostRows = 200;
    m_holdsMuch = m_query.size() > mostRows;
    return {};
}

Result<bool> Query::next()
{
    if (m_query.next())
        return true;
    const QSqlError error = m_query.lastError();
    m_query.finish();
    if (error.isValid())
        return fail(m_database.failed(error));
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
    if (m_open)
        m_database.rollBack();
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
    if (m_open)
        m_database.rollBack(); // nothing was written
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
