// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bluepencil {

// All that differs between the databases. Statements elsewhere are written in the SQL that SQLite
// 3.40 and PostgreSQL 15 share (ON CONFLICT, RETURNING, WITH, partial indexes).
class Dialect {
public:
    Dialect() = default;
    virtual ~Dialect() = default;
    Q_DISABLE_COPY_MOVE(Dialect)

    [[nodiscard]] virtual QString name() const = 0; // folder of the migrations
    [[nodiscard]] virtual QString beginWrite() const = 0;
    [[nodiscard]] virtual QString beginRead() const = 0; // all statements see one state
    // Behind a SELECT whose rows the transaction is about to take; rows that another takes are
    // skipped where the database has row locks.
    [[nodiscard]] virtual QString skipLocked() const = 0;
    // True if every element of the JSON array of texts `column` is in the JSON array bound for `?`.
    [[nodiscard]] virtual QString containsAll(const QString &column) const = 0;
    // True if the text bound for `?` is an element of the JSON array `column`.
    [[nodiscard]] virtual QString hasElement(const QString &column) const = 0;
};

[[nodiscard]] const Dialect &sqliteDialect();

} // namespace bluepencil
