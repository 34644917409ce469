// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/text/searchwords.h"

#include <QSqlError>
#include <QString>
#include <QStringList>

namespace bluepencil {

// Full text (core/store/searchindex.h) in the words of one database.
struct SearchSql {
    QString add; // a search_row for the item and the feedback_no bound
    QString added; // asks for the number of that row; empty where `add` gives it
    QString store; // one row: its number, then the folded words of its four fields
    QString clear; // takes all rows out
    QString source; // FROM: the words `w`, in the order they are met, with `search_row r`, `item i`
    QString matches; // WHERE: the expression bound for `?` is found
    QString rowNo; // the number to order by, and to bound
};

// What a database says of its own tables, and how rows are put there that were made elsewhere, in
// the words of one database (core/store/backup/copying.h).
struct CatalogueSql {
    QString tables; // names of those that hold a workspace, without the words of the search
    QString columns; // of the table bound, in their order
    QString keys; // of its primary key
    QString references; // a table, and one that its rows refer to
    QString rules; // statements that switch the triggers of a table off, and on again
    QString numbered; // in an INSERT: the numbers of rows are given, too
    QString countOn; // a statement after which numbers go on behind those given (may be empty)
    QString fence; // the next one
    QString setFence;
};

// All that differs between the databases. Statements elsewhere are written in the SQL that SQLite
// 3.40 and PostgreSQL 15 share (ON CONFLICT, RETURNING, WITH, partial indexes).
//
// How much that is: of the words of SQL in core's sources 6 % stand behind this class or in
// postgres.cpp. The tables are written twice; with the names of types taken as equal 12 % of the
// tokens in PostgreSQL's first migration are not in SQLite's. That is more than a tenth because
// PostgreSQL has no trigger without a function of its own and takes fences from a sequence, so that
// those who are granted slots do not wait for each other.
//
// Where many write at once (PostgreSQL, READ COMMITTED) a transaction first takes what it is about,
// in this order, so that none waits for another in a circle: the reviewer, then the item, then its
// slots or its outcome. Where there is one writer at a time (SQLite) the clauses are empty.
class Dialect {
public:
    Dialect() = default;
    virtual ~Dialect() = default;
    Q_DISABLE_COPY_MOVE(Dialect)

    [[nodiscard]] virtual QString name() const = 0; // folder of the migrations
    [[nodiscard]] virtual QString beginWrite() const = 0;
    // A statement after which those of this transaction are planned once for all values, whatever
    // the connection does else (may be empty).
    [[nodiscard]] virtual QString keepPlans() const = 0;
    [[nodiscard]] virtual QString beginRead() const = 0; // all statements see one state
    // True if an error in a statement spoils the transaction that it stands in.
    [[nodiscard]] virtual bool errorEndsTransaction() const = 0;
    // True if the rows of a statement may be fetched one by one while others run.
    [[nodiscard]] virtual bool leavesRowsBehind() const = 0;

    // Behind a SELECT: the row of this table (or alias) stays as it is read until the transaction
    // ends; others who want it wait.
    [[nodiscard]] virtual QString hold(const QString &table) const = 0;
    // Behind a SELECT whose rows of `table` the transaction is about to take: rows that another
    // takes are skipped. Meanwhile `standing`, if one is named, is not changed.
    [[nodiscard]] virtual QString holdFree(const QString &table,
                                           const QString &standing = {}) const = 0;
    // A statement that makes everyone who names the same text in `?` wait for each other until
    // their transactions end; empty where they do already.
    [[nodiscard]] virtual QString oneAtATime() const = 0;

    // True if every element of the JSON array of texts `column` is in the JSON array bound for `?`.
    [[nodiscard]] virtual QString containsAll(const QString &column) const = 0;
    // True if the text bound for `?` is an element of the JSON array `column`.
    [[nodiscard]] virtual QString hasElement(const QString &column) const = 0;

    // The next fence as an expression, and the statement that follows if it was used (may be
    // empty).
    [[nodiscard]] virtual QString fence() const = 0;
    [[nodiscard]] virtual QString fenceUsed() const = 0;
    // Statements that give one number: the next fence; the version of the schema.
    [[nodiscard]] virtual QString nextFence() const = 0;
    [[nodiscard]] virtual QString schemaVersion() const = 0;
    [[nodiscard]] virtual QString setSchemaVersion(int version) const = 0;
    [[nodiscard]] virtual QString serverVersion() const = 0; // a statement that gives one text
    // The hash over these columns of a row, as core/store/recordhash.h says.
    [[nodiscard]] virtual QString recordHash(const QStringList &columns) const = 0;
    // Statements that list what is damaged, by `ok` or nothing if all is well.
    [[nodiscard]] virtual QStringList integrityChecks() const = 0;

    // Statements after which nothing of what was deleted stands in these tables' files; and one
    // that writes back what a log still holds, whose answer is 0 if nothing is left (may be empty).
    [[nodiscard]] virtual QStringList clearOldRows(const QStringList &tables) const = 0;
    [[nodiscard]] virtual QString checkpoint() const = 0;

    // A condition with one place: bytes, that they stand in a column of bytes.
    [[nodiscard]] virtual QString hasBytes(const QString &column) const = 0;

    // True if the database knows who may do what.
    [[nodiscard]] virtual bool hasRoles() const = 0;
    // Statements that give one number, empty where events stand in one table: makes the one for the
    // month that holds the moment bound; drops those that end before it.
    [[nodiscard]] virtual QString makeEventMonth() const = 0;
    [[nodiscard]] virtual QString dropEventMonths() const = 0;

    [[nodiscard]] virtual const CatalogueSql &catalogue() const = 0;

    [[nodiscard]] virtual const SearchSql &search() const = 0;
    // The value for SearchSql::matches: every term, each in one of the fields.
    [[nodiscard]] virtual QString searchExpression(const std::vector<SearchTerm> &terms) const = 0;

    // True if the tables are others than those that a statement was prepared for.
    [[nodiscard]] virtual bool tablesWereReplaced(const QSqlError &error) const = 0;
    // Classifies by the database's own code.
    [[nodiscard]] virtual Error error(const QSqlError &error, const QString &where) const = 0;
};

[[nodiscard]] const Dialect &sqliteDialect();
[[nodiscard]] const Dialect &postgresDialect();

} // namespace bluepencil
