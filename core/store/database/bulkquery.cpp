// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database/bulkquery.h"

#include "core/store/database/dialect.h"
#include "core/store/recordhash.h"

#include <QSqlDriver>

#include <sqlite3.h>
#include <vector>

namespace bluepencil {

class BulkQuery::Cursor {
public:
    Cursor() = default;
    virtual ~Cursor() = default;
    Q_DISABLE_COPY_MOVE(Cursor)

    [[nodiscard]] virtual Result<bool> next() = 0;
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual qint64 integer(int column) const = 0;
    [[nodiscard]] virtual double real(int column) const = 0;
    [[nodiscard]] virtual std::string_view bytes(int column) const = 0;
    [[nodiscard]] virtual std::size_t appendHashed(int column, std::string &to) const = 0;
};

class BulkQuery::SqliteCursor final : public BulkQuery::Cursor {
public:
    SqliteCursor(sqlite3 *connection, QString path, const QString &sql, const QVariantList &values)
        : m_connection(connection)
        , m_path(std::move(path))
    {
        const QByteArray text = sql.toUtf8();
        m_code = sqlite3_prepare_v2(m_connection, text.constData(), static_cast<int>(text.size()),
                                    &m_statement, nullptr);
        for (int i = 0; m_code == SQLITE_OK && i < values.size(); ++i)
            m_code = bind(i + 1, values[i]);
    }

    ~SqliteCursor() override { sqlite3_finalize(m_statement); }

    Q_DISABLE_COPY_MOVE(SqliteCursor)

    [[nodiscard]] Result<bool> next() override
    {
        if (m_code == SQLITE_DONE)
            return false;
        if (m_code == SQLITE_OK || m_code == SQLITE_ROW)
            m_code = sqlite3_step(m_statement);
        if (m_code == SQLITE_ROW)
            return true;
        if (m_code == SQLITE_DONE) {
            sqlite3_reset(m_statement); // gives the read lock back
            return false;
        }
        const QString words = QString::fromUtf8(sqlite3_errmsg(m_connection));
        return fail(sqliteDialect().error(
            QSqlError(QString(), words, QSqlError::StatementError, QString::number(m_code)),
            m_path));
    }

    [[nodiscard]] bool isNull(int column) const override
    {
        return sqlite3_value_type(value(column)) == SQLITE_NULL;
    }

    [[nodiscard]] qint64 integer(int column) const override
    {
        return sqlite3_value_int64(value(column));
    }

    [[nodiscard]] double real(int column) const override
    {
        return sqlite3_value_double(value(column));
    }

    [[nodiscard]] std::string_view bytes(int column) const override { return blob(value(column)); }

    [[nodiscard]] std::size_t appendHashed(int column, std::string &to) const override
    {
        sqlite3_value *const stored = value(column);
        switch (sqlite3_value_type(stored)) {
        case SQLITE_INTEGER:
            recordpart::appendInteger(to, sqlite3_value_int64(stored));
            return to.size();
        case SQLITE_FLOAT:
            recordpart::appendReal(to, sqlite3_value_double(stored));
            return to.size();
        case SQLITE_NULL:
            recordpart::appendNull(to);
            return to.size();
        case SQLITE_BLOB: {
            const std::string_view bytes = blob(stored);
            recordpart::appendBlob(to, bytes);
            return to.size() - bytes.size();
        }
        default: {
            const auto *data = reinterpret_cast<const char *>(sqlite3_value_text(stored));
            const int size = sqlite3_value_bytes(stored);
            recordpart::appendText(to, {data, static_cast<std::size_t>(size)});
            return to.size() - static_cast<std::size_t>(size);
        }
        }
    }

private:
    // Once for a column, of which several things are asked: each call of the statement costs as
    // much as the answer. It is the thread's own, as its connection is.
    [[nodiscard]] sqlite3_value *value(int column) const
    {
        return sqlite3_column_value(m_statement, column);
    }

    static std::string_view blob(sqlite3_value *value)
    {
        const void *data = sqlite3_value_blob(value);
        const int size = sqlite3_value_bytes(value);
        return {static_cast<const char *>(data), static_cast<std::size_t>(size)};
    }

    int bind(int index, const QVariant &value)
    {
        switch (value.typeId()) {
        case QMetaType::UnknownType:
            return sqlite3_bind_null(m_statement, index);
        case QMetaType::Double:
            return sqlite3_bind_double(m_statement, index, value.toDouble());
        case QMetaType::QString: {
            const QByteArray text = value.toString().toUtf8();
            return sqlite3_bind_text64(m_statement, index, text.constData(),
                                       static_cast<sqlite3_uint64>(text.size()), SQLITE_TRANSIENT,
                                       SQLITE_UTF8);
        }
        case QMetaType::QByteArray: {
            const QByteArray bytes = value.toByteArray();
            return sqlite3_bind_blob64(m_statement, index, bytes.constData(),
                                       static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
        }
        default:
            return sqlite3_bind_int64(m_statement, index, value.toLongLong());
        }
    }

    sqlite3 *m_connection;
    QString m_path;
    sqlite3_stmt *m_statement = nullptr;
    int m_code = SQLITE_OK;
};

class BulkQuery::QueryCursor final : public BulkQuery::Cursor {
public:
    QueryCursor(Database &database, const QString &sql, const QVariantList &values)
        : m_query(database, sql)
    {
        for (const QVariant &value : values)
            m_query.bind(value);
    }

    [[nodiscard]] Result<bool> next() override
    {
        m_bytes.clear();
        if (m_running)
            return m_query.next();
        m_running = true;
        return m_query.runToRow();
    }

    [[nodiscard]] bool isNull(int column) const override { return m_query.isNull(column); }

    [[nodiscard]] qint64 integer(int column) const override { return m_query.integer(column); }

    [[nodiscard]] double real(int column) const override { return m_query.real(column); }

    // A text becomes UTF-8 by the variant itself.
    [[nodiscard]] std::string_view bytes(int column) const override
    {
        const auto index = static_cast<std::size_t>(column);
        if (m_bytes.size() <= index)
            m_bytes.resize(index + 1);
        m_bytes[index] = m_query.bytes(column);
        return {m_bytes[index].constData(), static_cast<std::size_t>(m_bytes[index].size())};
    }

    // A server hashes what it stores itself.
    [[nodiscard]] std::size_t appendHashed(int, std::string &to) const override
    {
        Q_ASSERT_X(false, "BulkQuery", "nothing is hashed here");
        return to.size();
    }

private:
    Query m_query;
    bool m_running = false;
    mutable std::vector<QByteArray> m_bytes; // what the views point into
};

BulkQuery::BulkQuery(Database &database, const QString &sql, const QVariantList &values)
{
    const QVariant handle = database.driverHandle();
    if (qstrcmp(handle.typeName(), "sqlite3*") == 0) {
        m_cursor = std::make_unique<SqliteCursor>(*static_cast<sqlite3 *const *>(handle.data()),
                                                  database.path(), sql, values);
    } else {
        m_cursor = std::make_unique<QueryCursor>(database, sql, values);
    }
}

BulkQuery::~BulkQuery() = default;

Result<bool> BulkQuery::next()
{
    return m_cursor->next();
}

bool BulkQuery::isNull(int column) const
{
    return m_cursor->isNull(column);
}

qint64 BulkQuery::integer(int column) const
{
    return m_cursor->integer(column);
}

double BulkQuery::real(int column) const
{
    return m_cursor->real(column);
}

std::string_view BulkQuery::bytes(int column) const
{
    return m_cursor->bytes(column);
}

std::size_t BulkQuery::appendHashed(int column, std::string &to) const
{
    return m_cursor->appendHashed(column, to);
}

} // namespace bluepencil
