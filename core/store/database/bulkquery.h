// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database/database.h"

#include <memory>
#include <string>
#include <string_view>

namespace bluepencil {

// A statement that hands many rows out without making an object of each value, for readers of
// whole tables (statistics). On SQLite it steps the statement of the connection itself, which Qt's
// result wraps value by value into variants and UTF-16; on other databases it is a Query. The one
// place that does so. Forward only, on the thread of its database.
class BulkQuery {
public:
    // `values` are texts, whole numbers, reals, bytes or null.
    BulkQuery(Database &database, const QString &sql, const QVariantList &values = {});
    ~BulkQuery();
    Q_DISABLE_COPY_MOVE(BulkQuery)

    // Moves to the next row; false at the end. The first call runs the statement.
    [[nodiscard]] Result<bool> next();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    // UTF-8 of a text, or the bytes of a BLOB; until next().
    [[nodiscard]] std::string_view bytes(int column) const;
    // Appends the value as record_hash() takes it (core/store/recordhash.h), and says where in `to`
    // what bytes() would give begins. On SQLite alone.
    [[nodiscard]] std::size_t appendHashed(int column, std::string &to) const;

private:
    class Cursor;
    class SqliteCursor;
    class QueryCursor;

    std::unique_ptr<Cursor> m_cursor;
};

} // namespace bluepencil
