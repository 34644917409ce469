// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/database/surroundings.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

class QSqlDriver;

namespace bluepencil {

class Dialect;
class KeptStatements;

// One connection. Confined to the thread that opened it, which also closes it.
//
// A connection to a server can be lost at any moment. What runs then fails (Storage), and its
// transaction with it; the next transaction, or statement outside of one, connects again. So does
// one that is the first to notice, as long as nothing of it can have been done: a BEGIN, a SELECT.
class Database {
public:
    struct Options {
        bool readOnly = false;
        int busyTimeoutMs = 5000;
        int statementTimeoutMs = 0; // of a server; 0: as the server is set
    };

    // Opens (or creates) an SQLite file and sets its pragmas, reading each answer back:
    // WAL, synchronous=FULL, foreign keys on. Reads only if options.readOnly.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openSqlite(const QString &path,
                                                                      const Options &options);
    // Connects to a PostgreSQL database; `address` as in core/store/database/postgres.h. No message
    // ever names its password.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openPostgres(const QString &address,
                                                                        const Options &options);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] const Dialect &dialect() const { return *m_dialect; }

    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    // The file, or the address without its password: what messages name.
    [[nodiscard]] const QString &path() const { return m_path; }

    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }

    // The driver's own connection (sqlite3 *), for BulkQuery.
    [[nodiscard]] QVariant driverHandle() const;
    [[nodiscard]] QSqlDriver *driver() const; // of the present connection
    [[nodiscard]] bool isConnected() const; // as far as is known without asking the server
    // Waits until what a checkpoint cut off an SQLite log is gone from the disk too, so that no
    // power cut brings it back.
    [[nodiscard]] Result<> syncLog();

    // One statement without results and without values.
    [[nodiscard]] Result<> execute(const QString &sql);

private:
    friend class Query;
    friend class ReadTransaction;
    friend class Transaction;

    Database(QString connectionName, QString path, const Dialect &dialect);
    [[nodiscard]] QSqlDatabase handle() const;
    [[nodiscard]] Result<> setPragmas(const Options &options);
    [[nodiscard]] Error failed(const QSqlError &error);
    [[nodiscard]] Result<> begin(const QString &sql);
    [[nodiscard]] Result<> ready(); // connects again if the connection was lost
    [[nodiscard]] Result<> connectAgain();
    void rollBack();
    [[nodiscard]] Result<> checkFile() const; // still under its name, where it is a file

    QString m_connectionName;
    QString m_path;
    const Dialect *m_dialect;
    Options m_options;
    std::optional<FileIdentity> m_file; // what was opened
    bool m_readOnly = false;
    bool m_inTransaction = false;
    bool m_reconnects = false; // there is a server to come back to
    bool m_lost = false;
    int m_connection = 0; // how often it was made anew: statements of an earlier one are void
    std::unique_ptr<KeptStatements> m_kept;
    // Where an error spoils the transaction it stands in: that error, until the transaction ends.
    std::optional<Error> m_spoiled;
};

// A prepared statement, read forwards. Bind in order, then run; one can be run many times. Where
// the driver cannot leave rows on the server while other statements run, they are all fetched. The
// connection keeps it prepared for the next one with the same text.
class Query {
public:
    Query(Database &database, const QString &sql);
    ~Query();
    Q_DISABLE_COPY_MOVE(Query)

    // A null QVariant is NULL. Persons' texts are bound as UTF-8 bytes: see textBytes().
    Query &bind(const QVariant &value);

    template <typename T> Query &bind(const std::optional<T> &value)
    {
        return value ? bind(QVariant::fromValue(*value)) : bind(QVariant());
    }

    [[nodiscard]] Result<> run();
    // Moves to the next row; false at the end, where the statement is finished.
    [[nodiscard]] Result<bool> next();
    // run() and one step: true if there is a row.
    [[nodiscard]] Result<bool> runToRow();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QVariant value(int column) const; // as the driver gives it
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;

    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }

    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QString utf8(int column) const; // bytes read as UTF-8
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] std::optional<double> optionalReal(int column) const;
    [[nodiscard]] qint64 affectedRows() const;
    void finish();

private:
    [[nodiscard]] static QSqlQuery keptOrNew(Database &database, const QString &sql);
    [[nodiscard]] bool isVoid() const; // the connection that it was prepared on is gone
    void prepare();
    [[nodiscard]] bool canRunAgain() const;
    [[nodiscard]] bool runAgain();

    Database &m_database;
    QString m_sql;
    Result<> m_prepared; // before the query: it connects again if it must
    int m_connection;
    QSqlQuery m_query;
    int m_bound = 0;
    bool m_boundMuch = false;
    bool m_holdsMuch = false;
};

// For QSqlDatabase::addDatabase: its names are those of the whole program, threads included.
[[nodiscard]] QString uniqueConnectionName();

// Never null, so that an empty text is stored as empty and not as NULL.
[[nodiscard]] QByteArray textBytes(QStringView text);

// A write transaction: BEGIN IMMEDIATE on SQLite. Rolls back unless committed.
class Transaction {
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] Result<> begin();
    [[nodiscard]] Result<> commit();

private:
    Database &m_database;
    bool m_open = false;
};

// Statements that see one state of the database; holds no lock that a writer waits for. Inside a
// transaction it does nothing.
class ReadTransaction {
public:
    explicit ReadTransaction(Database &database);
    ~ReadTransaction();
    Q_DISABLE_COPY_MOVE(ReadTransaction)

    [[nodiscard]] Result<> begin();

private:
    Database &m_database;
    bool m_open = false;
};

// Inside a transaction: one who names the same text elsewhere waits until it ends.
[[nodiscard]] Result<> waitForTurn(Database &database, const QString &name);

} // namespace bluepencil
