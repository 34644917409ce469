// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database/dialect.h"

#include <QRegularExpression>

namespace bluepencil {

namespace {

QString wordsOf(const QSqlError &error)
{
    return error.databaseText().isEmpty() ? error.text() : error.databaseText();
}

Error busy(const QString &where)
{
    return {Error::Code::Busy, QStringLiteral("another program is using the workspace"), where,
            QStringLiteral("close it or wait, then try again")};
}

Error diskFull(const QString &where)
{
    return {Error::Code::DiskFull, QStringLiteral("the disk is full"), where,
            QStringLiteral("free some space and try again; nothing was changed")};
}

const QString addSearchRow
    = QStringLiteral("INSERT INTO search_row (item_no, feedback_no)"
                     " VALUES ((SELECT item_no FROM item WHERE item_id = ?), ?)");

class SqliteDialect final : public Dialect {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("sqlite"); }

    // A plain BEGIN reads first and then fails at once when it wants to write.
    [[nodiscard]] QString beginWrite() const override { return QStringLiteral("BEGIN IMMEDIATE"); }

    [[nodiscard]] QString keepPlans() const override { return {}; }

    [[nodiscard]] QString beginRead() const override { return QStringLiteral("BEGIN"); }

    [[nodiscard]] bool errorEndsTransaction() const override { return false; }

    [[nodiscard]] bool leavesRowsBehind() const override { return true; }

    // One writer at a time: nothing to hold, nothing to skip.
    [[nodiscard]] QString hold(const QString &) const override { return {}; }

    [[nodiscard]] QString holdFree(const QString &, const QString &) const override { return {}; }

    [[nodiscard]] QString oneAtATime() const override { return {}; }

    [[nodiscard]] QString containsAll(const QString &column) const override
    {
        return QStringLiteral("NOT EXISTS (SELECT 1 FROM json_each(%1) AS wanted"
                              " WHERE wanted.value NOT IN (SELECT value FROM json_each(?)))")
            .arg(column);
    }

    [[nodiscard]] QString hasElement(const QString &column) const override
    {
        return QStringLiteral("EXISTS (SELECT 1 FROM json_each(%1) WHERE value = ?)").arg(column);
    }

    [[nodiscard]] QString fence() const override
    {
        return QStringLiteral("(SELECT next_fence FROM workspace)");
    }

    [[nodiscard]] QString fenceUsed() const override
    {
        return QStringLiteral("UPDATE workspace SET next_fence = next_fence + 1");
    }

    [[nodiscard]] QString nextFence() const override
    {
        return QStringLiteral("UPDATE workspace SET next_fence = next_fence + 1"
                              " RETURNING next_fence - 1");
    }

    [[nodiscard]] QString schemaVersion() const override
    {
        return QStringLiteral("PRAGMA user_version");
    }

    [[nodiscard]] QString setSchemaVersion(int version) const override
    {
        return QStringLiteral("PRAGMA user_version=%1").arg(version);
    }

    [[nodiscard]] QString serverVersion() const override
    {
        return QStringLiteral("SELECT sqlite_version()");
    }

    [[nodiscard]] QString recordHash(const QStringList &columns) const override
    {
        return QStringLiteral("record_hash(%1)").arg(columns.join(QStringLiteral(", ")));
    }

    [[nodiscard]] QStringList integrityChecks() const override
    {
        return {QStringLiteral("PRAGMA integrity_check"),
                QStringLiteral("SELECT 'a row of ' || \"table\" || ' refers to one of ' || parent"
                               " || ' that is not there' FROM pragma_foreign_key_check")};
    }

    [[nodiscard]] QStringList clearOldRows(const QStringList &) const override
    {
        return {QStringLiteral("VACUUM")};
    }

    [[nodiscard]] QString checkpoint() const override
    {
        return QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    [[nodiscard]] QString hasBytes(const QString &column) const override
    {
        return QStringLiteral("instr(%1, ?) > 0").arg(column);
    }

    [[nodiscard]] bool hasRoles() const override { return false; }

    [[nodiscard]] QString makeEventMonth() const override { return {}; }

    [[nodiscard]] QString dropEventMonths() const override { return {}; }

    [[nodiscard]] const CatalogueSql &catalogue() const override
    {
        static const CatalogueSql sql {
            QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE"
                           " 'sqlite_%' AND name NOT LIKE 'search_words%' ORDER BY name"),
            QStringLiteral("SELECT name FROM pragma_table_info(?) ORDER BY cid"),
            QStringLiteral("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk"),
            QStringLiteral("SELECT m.name, f.\"table\" FROM sqlite_schema m"
                           " JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'"),
            QStringLiteral("SELECT 'DROP TRIGGER ' || name, sql FROM sqlite_schema"
                           " WHERE type = 'trigger'"),
            {},
            {},
            QStringLiteral("SELECT next_fence FROM workspace"),
            QStringLiteral("UPDATE workspace SET next_fence = ?")};
        return sql;
    }

    [[nodiscard]] const SearchSql &search() const override
    {
        // RETURNING would open a savepoint, and at each savepoint FTS5 writes out what it has
        // gathered: three times the work for each item of an import.
        static const SearchSql sql {
            addSearchRow,
            QStringLiteral("SELECT last_insert_rowid()"),
            QStringLiteral("INSERT INTO search_words (rowid, conversation, draft, final, note)"
                           " VALUES (?, ?, ?, ?, ?)"),
            QStringLiteral("INSERT INTO search_words (search_words) VALUES ('delete-all')"),
            QStringLiteral("search_words w CROSS JOIN search_row r ON r.row_no = w.rowid"
                           " CROSS JOIN item i ON i.item_no = r.item_no"),
            QStringLiteral("w.search_words MATCH ?"),
            QStringLiteral("w.rowid")};
        return sql;
    }

    // Every word stands in quotation marks, where FTS5 knows no operators.
    [[nodiscard]] QString searchExpression(const std::vector<SearchTerm> &terms) const override
    {
        QStringList parts;
        for (const SearchTerm &term : terms) {
            parts
                += QStringLiteral("\"%1\"%2")
                       .arg(term.words.join(u' '), term.prefix ? QStringLiteral(" *") : QString());
        }
        return parts.join(QStringLiteral(" AND "));
    }

    [[nodiscard]] bool tablesWereReplaced(const QSqlError & /*error*/) const override
    {
        return false; // SQLite prepares again by itself
    }

    [[nodiscard]] Error error(const QSqlError &error, const QString &where) const override
    {
        const QString words = wordsOf(error);
        // Primary result codes of SQLite (https://www.sqlite.org/rescode.html); Qt reports the
        // extended ones as text.
        switch (error.nativeErrorCode().toInt() & 0xff) {
        case 5: // busy
        case 6: // locked
            return busy(where);
        case 8: // read-only
            return {Error::Code::ReadOnly, QStringLiteral("cannot be written (%1)").arg(words),
                    where, QStringLiteral("check the permissions of the file and its folder")};
        case 10: // input or output
            return {Error::Code::Storage,
                    QStringLiteral("the disk did not read or write (%1)").arg(words), where,
                    QStringLiteral("look at the disk, then try again; what was confirmed before is"
                                   " in the file")};
        case 11: // corrupt
            return {Error::Code::Corrupt, QStringLiteral("the file is damaged (%1)").arg(words),
                    where, QStringLiteral("leave it as it is and restore a backup beside it")};
        case 13: // full
            return diskFull(where);
        case 14: // cannot open
            return {Error::Code::Storage, QStringLiteral("cannot be opened (%1)").arg(words), where,
                    QStringLiteral("check that its folder exists and can be written")};
        case 19: // constraint
            return {Error::Code::Conflict, words, where, {}};
        case 26: // not a database
            return {Error::Code::NotAWorkspace, QStringLiteral("is not a Bluepencil workspace"),
                    where, QStringLiteral("name another file")};
        default:
            return {Error::Code::Storage, words, where, {}};
        }
    }
};

class PostgresDialect final : public Dialect {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("postgresql"); }

    // Each statement must see what others have committed, or two who decide the last two places of
    // an item at once would each take the other's for open, and nobody would write the outcome.
    [[nodiscard]] QString beginWrite() const override
    {
        return QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED");
    }

    [[nodiscard]] QString keepPlans() const override
    {
        // Before a table was analysed the few that are asked for seem to be all there are: then a
        // planner reads them all rather than the first of an index. What it may not do costs so
        // much in its books that it would compile the statement, each time anew.
        return QStringLiteral("SELECT set_config('plan_cache_mode', 'force_generic_plan', true),"
                              " set_config('enable_bitmapscan', 'off', true),"
                              " set_config('enable_seqscan', 'off', true),"
                              " set_config('jit', 'off', true)");
    }

    [[nodiscard]] QString beginRead() const override
    {
        return QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    }

    [[nodiscard]] bool errorEndsTransaction() const override { return true; }

    // In libpq's single-row mode the next statement throws away what was not fetched.
    [[nodiscard]] bool leavesRowsBehind() const override { return false; }

    [[nodiscard]] QString hold(const QString &table) const override
    {
        return QStringLiteral(" FOR UPDATE OF ") + table;
    }

    [[nodiscard]] QString holdFree(const QString &table, const QString &standing) const override
    {
        QString clause = QStringLiteral(" FOR UPDATE OF %1 SKIP LOCKED").arg(table);
        if (!standing.isEmpty())
            clause += QStringLiteral(" FOR SHARE OF %1 SKIP LOCKED").arg(standing);
        return clause;
    }

    [[nodiscard]] QString oneAtATime() const override
    {
        return QStringLiteral("SELECT pg_advisory_xact_lock(hashtextextended('bluepencil ' || ?,"
                              " 0))");
    }

    [[nodiscard]] QString containsAll(const QString &column) const override
    {
        return QStringLiteral("(%1)::jsonb <@ (?)::jsonb").arg(column);
    }

    [[nodiscard]] QString hasElement(const QString &column) const override
    {
        return QStringLiteral("jsonb_exists((%1)::jsonb, ?)").arg(column);
    }

    [[nodiscard]] QString fence() const override { return QStringLiteral("nextval('fence_seq')"); }

    [[nodiscard]] QString fenceUsed() const override { return {}; }

    [[nodiscard]] QString nextFence() const override
    {
        return QStringLiteral("SELECT nextval('fence_seq')");
    }

    [[nodiscard]] QString schemaVersion() const override
    {
        return QStringLiteral("SELECT version FROM schema_version");
    }

    [[nodiscard]] QString setSchemaVersion(int version) const override
    {
        return QStringLiteral("UPDATE schema_version SET version = %1").arg(version);
    }

    [[nodiscard]] QString serverVersion() const override
    {
        return QStringLiteral("SELECT current_setting('server_version')");
    }

    // The server checks its pages itself; what can be wrong here is a rule that was switched off.
    [[nodiscard]] QString recordHash(const QStringList &columns) const override
    {
        return QStringLiteral("sha256(record_part(%1))")
            .arg(columns.join(QStringLiteral(") || record_part(")));
    }

    [[nodiscard]] QStringList integrityChecks() const override
    {
        return {QStringLiteral("SELECT 'the constraint ' || conname || ' is not valid'"
                               " FROM pg_constraint WHERE connamespace = 'bluepencil'::regnamespace"
                               " AND NOT convalidated"),
                QStringLiteral("SELECT 'the trigger ' || tgname || ' is switched off'"
                               " FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
                               " WHERE c.relnamespace = 'bluepencil'::regnamespace"
                               " AND t.tgenabled = 'D'"),
                QStringLiteral("SELECT 'the index ' || indexrelid::regclass || ' is not valid'"
                               " FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid"
                               " WHERE c.relnamespace = 'bluepencil'::regnamespace"
                               " AND NOT i.indisvalid")};
    }

    [[nodiscard]] QStringList clearOldRows(const QStringList &tables) const override
    {
        QStringList statements;
        for (const QString &table : tables)
            statements += QStringLiteral("VACUUM FULL ") + table;
        return statements;
    }

    // The log is the server's, and its administrator's.
    [[nodiscard]] QString checkpoint() const override { return {}; }

    [[nodiscard]] QString hasBytes(const QString &column) const override
    {
        return QStringLiteral("position(CAST(? AS BYTEA) IN %1) > 0").arg(column);
    }

    [[nodiscard]] bool hasRoles() const override { return true; }

    [[nodiscard]] QString makeEventMonth() const override
    {
        return QStringLiteral("SELECT make_event_month(?)::int");
    }

    [[nodiscard]] QString dropEventMonths() const override
    {
        return QStringLiteral("SELECT drop_event_months(?)");
    }

    [[nodiscard]] const CatalogueSql &catalogue() const override
    {
        static const CatalogueSql sql {
            QStringLiteral("SELECT relname FROM pg_class"
                           " WHERE relnamespace = 'bluepencil'::regnamespace"
                           " AND relkind IN ('r', 'p') AND NOT relispartition"
                           " AND relname NOT IN ('schema_version', 'search_words')"
                           " ORDER BY relname COLLATE \"C\""),
            QStringLiteral("SELECT attname FROM pg_attribute WHERE attnum > 0 AND NOT attisdropped"
                           " AND attrelid = ('bluepencil.' || ?)::regclass ORDER BY attnum"),
            QStringLiteral("SELECT a.attname FROM pg_index i"
                           " CROSS JOIN unnest(i.indkey) WITH ORDINALITY AS k (number, place)"
                           " JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number"
                           " WHERE i.indisprimary AND i.indrelid = ('bluepencil.' || ?)::regclass"
                           " ORDER BY k.place"),
            QStringLiteral("SELECT c.relname, p.relname FROM pg_constraint f"
                           " JOIN pg_class c ON c.oid = f.conrelid"
                           " JOIN pg_class p ON p.oid = f.confrelid WHERE f.contype = 'f'"
                           " AND f.connamespace = 'bluepencil'::regnamespace"),
            QStringLiteral("SELECT DISTINCT 'ALTER TABLE ' || relname || ' DISABLE TRIGGER USER',"
                           " 'ALTER TABLE ' || relname || ' ENABLE TRIGGER USER'"
                           " FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
                           " WHERE relnamespace = 'bluepencil'::regnamespace AND NOT tgisinternal"),
            QStringLiteral(" OVERRIDING SYSTEM VALUE"),
            QStringLiteral(
                "DO $$ DECLARE c RECORD; BEGIN FOR c IN SELECT relname, attname FROM pg_attribute"
                " JOIN pg_class k ON k.oid = attrelid WHERE attidentity = 'a'"
                " AND relnamespace = 'bluepencil'::regnamespace LOOP"
                " EXECUTE format('SELECT setval(pg_get_serial_sequence(%L, %L),"
                " coalesce(max(%I), 0) + 1, false) FROM %I', 'bluepencil.' || c.relname, c.attname,"
                " c.attname, c.relname); END LOOP; PERFORM setval('event_no_seq',"
                " (SELECT coalesce(max(event_no), 0) + 1 FROM event), false); END $$"),
            QStringLiteral("SELECT last_value + is_called::int FROM fence_seq"),
            QStringLiteral("SELECT setval('fence_seq', ?, false)")};
        return sql;
    }

    [[nodiscard]] const SearchSql &search() const override
    {
        static const SearchSql sql {
            addSearchRow + QStringLiteral(" RETURNING row_no"),
            {},
            QStringLiteral("INSERT INTO search_words (row_no, words) VALUES (?,"
                           " search_vector(?, 'A') || search_vector(?, 'B')"
                           " || search_vector(?, 'C') || search_vector(?, 'D'))"),
            QStringLiteral("DELETE FROM search_words"),
            QStringLiteral("search_words w JOIN search_row r ON r.row_no = w.row_no"
                           " JOIN item i ON i.item_no = r.item_no"),
            QStringLiteral("w.words @@ (?)::tsquery"),
            QStringLiteral("w.row_no")};
        return sql;
    }

    // Words hold letters, digits and marks alone: nothing in them can end the quotation.
    [[nodiscard]] QString searchExpression(const std::vector<SearchTerm> &terms) const override
    {
        QStringList parts;
        for (const SearchTerm &term : terms) {
            parts += QStringLiteral("('%1'%2)")
                         .arg(term.words.join(QStringLiteral("' <-> '")),
                              term.prefix ? QStringLiteral(":*") : QString());
        }
        return parts.join(QStringLiteral(" & "));
    }

    // SQLSTATE: https://www.postgresql.org/docs/15/errcodes-appendix.html. Of the message only the
    // first line: the others may quote what stands in a row.
    // "cached plan must not change result type": PostgreSQL has no code of its own for it.
    [[nodiscard]] bool tablesWereReplaced(const QSqlError &error) const override
    {
        return error.nativeErrorCode() == QLatin1String("0A000");
    }

    [[nodiscard]] Error error(const QSqlError &error, const QString &where) const override
    {
        const QString state = error.nativeErrorCode();
        QString words = wordsOf(error).section(u'\n', 0, 0).trimmed();
        words.remove(QRegularExpression(QStringLiteral("^[A-Z]+: +")));
        const auto is = [&state](std::initializer_list<const char *> codes) {
            return std::any_of(codes.begin(), codes.end(), [&](const char *code) {
                return state.startsWith(QLatin1String(code));
            });
        };
        if (is({"40001", "40P01", "55P03", "57014", "53300"}))
            return busy(where);
        if (is({"53100"}))
            return diskFull(where);
        if (is({"23"}))
            return {Error::Code::Conflict, words, where, {}};
        if (is({"25006"})) {
            return {Error::Code::ReadOnly, QStringLiteral("cannot be written (%1)").arg(words),
                    where, QStringLiteral("connect to the primary server")};
        }
        if (is({"XX001", "XX002"})) {
            return {Error::Code::Corrupt, QStringLiteral("the database is damaged (%1)").arg(words),
                    where, QStringLiteral("ask its administrator")};
        }
        if (is({"28", "42501"})) {
            return {Error::Code::NotPermitted, words, where,
                    QStringLiteral("check user and password, and what the role may do")};
        }
        if (error.type() == QSqlError::ConnectionError || is({"08", "57P", "3D000"})) {
            return {Error::Code::Storage,
                    QStringLiteral("the database cannot be reached (%1)").arg(words), where,
                    QStringLiteral("check the address and that the server runs, then try again")};
        }
        return {Error::Code::Storage, words, where, {}};
    }
};

} // namespace

const Dialect &sqliteDialect()
{
    static const SqliteDialect dialect;
    return dialect;
}

const Dialect &postgresDialect()
{
    static const PostgresDialect dialect;
    return dialect;
}

} // namespace bluepencil
