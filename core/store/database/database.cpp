// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database/database.h"

#include "core/model/json.h"
#include "core/store/database/dialect.h"
#include "core/store/database/keptstatements.h"
#include "core/store/database/postgres.h"
#include "core/store/patience.h"
#include "core/store/recordhash.h"
#include "core/store/writable.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <sqlite3.h>

namespace bluepencil {

namespace {

// SQLite's own way of waiting sleeps longer each time, up to a tenth of a second, so that who waits
// longest asks least and others who keep coming are always before them. Here all begin with a
// millisecond or so, and the longer one has waited the more often it asks: then it comes before
// those who came later, and the longest wait of a crowd is about half of what it is where all ask
// alike. `limit` is the milliseconds after which it is given up.
int waitForLock(void *limit, int asked)
{
    constexpr double patientMs = 40; // from here on the pauses shrink quickly
    constexpr double longMs = 1'000; // somebody works at length: to ask often only takes from them
    constexpr double shortestUs = 50;
    thread_local QElapsedTimer since;
    if (asked == 0)
        since.start();
    const double waitedMs = double(since.nsecsElapsed()) / 1e6;
    const Patience *const patience = Patience::present();
    const auto limitMs = qint64(reinterpret_cast<quintptr>(limit));
    if (patience != nullptr ? patience->isOver({qint64(waitedMs), limitMs})
                            : waitedMs >= double(limitMs))
        return 0;
    const double urge = waitedMs < longMs ? waitedMs / patientMs : 0;
    const double pauseUs = (500 + QRandomGenerator::global()->bounded(1000.0)) / (1 + urge * urge);
    QThread::usleep(static_cast<unsigned long>(std::max(shortestUs, pauseUs)));
    return 1;
}

} // namespace

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
        const bool unchanging
            = options.readOnly && (liesOnReadOnlyDisk(path) || isWriteProtected(path));
        connection.setDatabaseName(unchanging ? unchangingAddress(path) : path);
        QString connectOptions
            = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.busyTimeoutMs);
        if (options.readOnly)
            connectOptions += QStringLiteral(";QSQLITE_OPEN_READONLY");
        if (unchanging)
            connectOptions += QStringLiteral(";QSQLITE_OPEN_URI");
        connection.setConnectOptions(connectOptions);
        if (!connection.open())
            return fail(database->failed(connection.lastError()));
    }
    const QVariant handle = database->driverHandle();
    auto *sqlite = *static_cast<sqlite3 *const *>(handle.constData());
    sqlite3_busy_handler(sqlite, waitForLock,
                         reinterpret_cast<void *>(quintptr(options.busyTimeoutMs)));
    // No rule of a file that somebody else made writes into the tables that an index is kept in.
    sqlite3_db_config(sqlite, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    // Nor does one call anything but functions that can do no harm. SQLite before 3.41 counts its
    // own of JSON among the others, so that reporting_signals is for those who trust the file.
    sqlite3_db_config(sqlite, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    BLUEPENCIL_TRY(addRecordHash(sqlite));
    database->m_file = identityOf(path);
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
    database->m_options = options;
    if (at->statementTimeoutMs > 0)
        database->m_options.statementTimeoutMs = at->statementTimeoutMs;
    BLUEPENCIL_TRY(prepareSession(*database, database->m_options));
    database->m_readOnly = options.readOnly;
    database->m_reconnects = true;
    return database;
}

bool Database::isConnected() const
{
    return handle().isOpen();
}

QSqlDriver *Database::driver() const
{
    return handle().driver();
}

Result<> Database::ready()
{
    return m_lost && !m_inTransaction ? connectAgain() : Result<> {};
}

// With a driver of its own: what was prepared on the lost one must not reach the new one, not even
// to be given back.
Result<> Database::connectAgain()
{
    const auto describe = [](const QSqlDatabase &from, QSqlDatabase to) {
        to.setHostName(from.hostName());
        to.setPort(from.port());
        to.setDatabaseName(from.databaseName());
        to.setUserName(from.userName());
        to.setPassword(from.password());
        to.setConnectOptions(from.connectOptions());
    };
    const QString aside = uniqueConnectionName();
    describe(handle(), QSqlDatabase::addDatabase(handle().driverName(), aside));
    handle().close();
    QSqlDatabase::removeDatabase(m_connectionName);
    m_kept = std::make_unique<KeptStatements>();
    ++m_connection;
    {
        const QSqlDatabase from = QSqlDatabase::database(aside, false);
        describe(from, QSqlDatabase::addDatabase(from.driverName(), m_connectionName));
    }
    QSqlDatabase::removeDatabase(aside);
    if (!handle().open())
        return fail(m_dialect->error(handle().lastError(), m_path));
    m_lost = false;
    const Result<> prepared = prepareSession(*this, m_options);
    m_lost = !prepared;
    return prepared;
}

// Nothing is done before it, so it is tried once more where the connection turns out to be lost.
Result<> Database::begin(const QString &sql)
{
    BLUEPENCIL_TRY(ready());
    Result<> begun = execute(sql);
    if (begun || !m_lost)
        return begun;
    BLUEPENCIL_TRY(ready());
    return execute(sql);
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

Result<> Database::checkFile() const
{
    return m_file ? checkStillThere(m_path, *m_file) : Result<> {};
}

Result<> Database::syncLog()
{
    if (!m_file)
        return {};
    const QVariant handle = driverHandle();
    sqlite3_file *log = nullptr;
    const int found = sqlite3_file_control(*static_cast<sqlite3 *const *>(handle.constData()),
                                           "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
    if (found != SQLITE_OK || log == nullptr || log->pMethods == nullptr
        || log->pMethods->xSync(log, SQLITE_SYNC_NORMAL) == SQLITE_OK)
        return {};
    return fail(Error::Code::Storage, QStringLiteral("its log cannot be written to the disk"),
                m_path, QStringLiteral("check the disk, then do it again"));
}

Result<> Database::execute(const QString &sql)
{
    if (m_spoiled)
        return fail(*m_spoiled);
    BLUEPENCIL_TRY(ready());
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
    if (m_reconnects && !handle().isOpen()) {
        m_lost = true;
        found = {Error::Code::Storage,
                 QStringLiteral("the connection to the database was lost (%1)").arg(found.what),
                 m_path, QStringLiteral("try again; the next attempt connects anew")};
    } else if (m_reconnects && m_dialect->tablesWereReplaced(error)) {
        m_lost = true; // with all that was prepared on it
        found = {Error::Code::Busy, QStringLiteral("the tables were replaced (%1)").arg(found.what),
                 m_path, QStringLiteral("try again; the next attempt connects anew")};
    }
    if (!m_inTransaction || !m_dialect->errorEndsTransaction())
        return found;
    if (!m_lost)
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
    , m_prepared(database.ready())
    , m_connection(database.m_connection)
    , m_query(keptOrNew(database, sql))
{
    if (!m_query.lastQuery().isEmpty() || !m_prepared)
        return; // prepared before, or there is no connection
    prepare();
    if (m_prepared || !m_database.m_lost || !m_database.ready())
        return;
    m_connection = m_database.m_connection;
    m_query = QSqlQuery(m_database.handle());
    prepare();
}

void Query::prepare()
{
    m_query.setForwardOnly(m_database.dialect().leavesRowsBehind());
    if (m_database.m_spoiled)
        m_prepared = fail(*m_database.m_spoiled);
    else if (!m_query.prepare(m_sql))
        m_prepared = fail(m_database.failed(m_query.lastError()));
    else
        m_prepared = {};
}

bool Query::isVoid() const
{
    return m_connection != m_database.m_connection;
}

// Outside of a transaction, and if it changes nothing.
bool Query::canRunAgain() const
{
    return m_database.m_lost && !m_database.m_inTransaction
        && m_sql.startsWith(QLatin1String("SELECT"));
}

bool Query::runAgain()
{
    const QVariantList values = m_query.boundValues();
    if (!m_database.ready())
        return false;
    m_connection = m_database.m_connection;
    m_query = QSqlQuery(m_database.handle());
    prepare();
    if (!m_prepared)
        return false;
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(int(i), values.at(i));
    return m_query.exec();
}

Query::~Query()
{
    if (!m_prepared || m_holdsMuch || isVoid())
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
    if (isVoid()) {
        return fail(Error::Code::Storage, QStringLiteral("the connection was lost in between"),
                    m_database.path(), QStringLiteral("try again"));
    }
    if (!m_query.exec()) {
        const Error error = m_database.failed(m_query.lastError());
        if (!canRunAgain() || !runAgain())
            return fail(error);
    }
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

QVariant Query::value(int column) const
{
    return m_query.value(column);
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
                    QStringLiteral("use the version of Bluepencil that wrote it, or a place or a"
                                   " role that may write"));
    }
    Q_ASSERT(!m_database.m_inTransaction);
    BLUEPENCIL_TRY(m_database.checkFile());
    BLUEPENCIL_TRY(m_database.begin(m_database.dialect().beginWrite()));
    m_open = true;
    m_database.m_inTransaction = true;
    return {};
}

Result<> Transaction::commit()
{
    Q_ASSERT(m_open);
    BLUEPENCIL_TRY(m_database.checkFile());
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
    BLUEPENCIL_TRY(m_database.begin(m_database.dialect().beginRead()));
    m_open = true;
    m_database.m_inTransaction = true;
    return {};
}

} // namespace bluepencil
