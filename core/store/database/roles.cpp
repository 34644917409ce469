// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database/roles.h"

#include "core/store/database/database.h"
#include "core/store/database/dialect.h"

#include <array>

namespace bluepencil {

namespace {

struct Row {
    const char *table;
    const char *gateway;
    const char *supervisor;
    const char *engineer;
    const char *auditor;
};

// Rows that the rules lock (FOR UPDATE, FOR SHARE) need U as well.
constexpr std::array rows {
    Row {"batch", "", "S", "SI", "S"},
    Row {"batch_given", "", "S", "SI", "S"},
    Row {"batch_record", "", "S", "SI", "S"},
    Row {"benchmark", "", "SID", "SID", "S"},
    Row {"benchmark_item", "", "SID", "SID", "S"},
    Row {"benchmark_run", "", "SID", "SID", "S"},
    Row {"benchmark_score", "", "SID", "SID", "S"},
    Row {"decision", "SIU", "S", "S", "S"},
    Row {"draft_request", "SIU", "SU(state, refusal, closed_at)", "S", "S"},
    Row {"drift_alarm", "S", "SIU", "S", "S"},
    Row {"drift_setting", "", "SIU", "S", "S"},
    Row {"erasure", "S", "S", "S", "S"},
    Row {"erasure_ack", "SIU", "S", "S", "S"},
    Row {"erasure_certificate", "", "S", "S", "S"},
    Row {"erasure_notice", "S", "S", "S", "S"},
    Row {"event", "SI", "SI", "S", "S"},
    Row {"feedback", "SIU", "SU(seq)", "SU(seq)", "S"},
    Row {"feedback_answer", "SI", "S", "S", "S"},
    Row {"feedback_label", "SI", "S", "S", "S"},
    Row {"guideline", "S", "SI", "S", "S"},
    Row {"guideline_draft", "S", "SIUD", "S", "S"},
    Row {"guideline_read", "SIU", "SIU", "S", "S"},
    Row {"import", "S", "S", "S", "S"},
    Row {"item", "SIU", "SU(state, closed_at, draft_request_id)", "S", "S"},
    Row {"item_revision", "SI", "S", "S", "S"},
    Row {"journal_decision", "", "S", "S", "S"},
    Row {"journal_lease", "", "S", "S", "S"},
    Row {"journal_working", "", "S", "S", "S"},
    Row {"legal_hold", "", "SIU", "S", "S"},
    Row {"memory_change", "SI", "S", "S", "S"},
    Row {"memory_record", "SID", "SD", "S", "S"},
    Row {"memory_state", "SU", "SU", "S", "S"},
    Row {"model_call", "SI", "S", "SI", "S"},
    Row {"outcome", "SIU", "SU(state)", "S", "S"},
    Row {"outcome_signal", "SI", "S", "S", "S"},
    Row {"price", "S", "SIUD", "S", "S"},
    Row {"queue", "SIU", "SIU", "S", "S"},
    Row {"recipe", "", "S", "SIUD", "S"},
    Row {"rectification", "", "S", "S", "S"},
    Row {"restriction", "S", "SID", "S", "S"},
    Row {"retention_rule", "", "SIUD", "S", "S"},
    Row {"retention_run", "", "S", "S", "S"},
    Row {"rights_request", "", "SIU", "", "S"},
    Row {"schema_version", "S", "S", "S", "S"},
    Row {"search_row", "SIUD", "S", "S", "S"},
    Row {"search_words", "SI", "S", "S", "S"},
    Row {"slot", "SIU", "SU", "S", "S"},
    Row {"split_assignment", "", "S", "SI", "S"},
    Row {"station", "", "S", "S", "S"},
    Row {"token", "SU(last_used_day)", "", "", "S"},
    Row {"webhook", "SU(state)", "SU(state)", "S", "S"},
    Row {"webhook_delivery", "SIU", "SIU", "S", "S"},
    Row {"webhook_secret", "S", "", "", ""},
    Row {"workspace", "SU(next_seq)", "SU(next_seq, time_zone)", "SU(next_seq)", "S"},
};

const QString owner = QStringLiteral("bluepencil_owner");

// Each in the order of TableRights.
const QStringList workers {
    QStringLiteral("bluepencil_gateway"), QStringLiteral("bluepencil_supervisor"),
    QStringLiteral("bluepencil_engineer"), QStringLiteral("bluepencil_auditor")};

const QString reporting = QStringLiteral("bluepencil_reporting");
const QStringList reportingViews {QStringLiteral("calls"),        QStringLiteral("decisions"),
                                  QStringLiteral("drift_alarms"), QStringLiteral("items"),
                                  QStringLiteral("labels"),       QStringLiteral("outcomes"),
                                  QStringLiteral("signals")};

QString privileges(const QString &rights)
{
    QStringList words;
    const QString letters = rights.section(u'(', 0, 0) + rights.section(u')', 1);
    if (letters.contains(u'S'))
        words += QStringLiteral("SELECT");
    if (letters.contains(u'I'))
        words += QStringLiteral("INSERT");
    if (letters.contains(u'U')) {
        const QString columns = rights.section(u'(', 1).section(u')', 0, 0);
        words += columns.isEmpty() ? QStringLiteral("UPDATE")
                                   : QStringLiteral("UPDATE (%1)").arg(columns);
    }
    if (letters.contains(u'D'))
        words += QStringLiteral("DELETE");
    return words.join(u',');
}

QStringList makeRoles()
{
    QStringList statements;
    for (const QString &role : roleNames()) {
        statements += QStringLiteral("DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_roles"
                                     " WHERE rolname = '%1') THEN CREATE ROLE %1 NOLOGIN; END IF;"
                                     " END $$")
                          .arg(role);
    }
    // Who hands a table over must belong to those who get it.
    statements += QStringLiteral("DO $$ BEGIN IF NOT pg_has_role(current_user, '%1', 'MEMBER') THEN"
                                 " EXECUTE format('GRANT %1 TO %I', current_user); END IF; END $$")
                      .arg(owner);
    return statements;
}

// Sequences that belong to a column go with its table.
QString handOver()
{
    return QStringLiteral(
               "DO $$ DECLARE c RECORD; BEGIN"
               " EXECUTE format('GRANT CREATE ON DATABASE %I TO %1', current_database());"
               " ALTER SCHEMA bluepencil OWNER TO %1;"
               " FOR c IN SELECT relname, relkind FROM pg_class k"
               "   WHERE relnamespace = 'bluepencil'::regnamespace AND (relkind IN ('r', 'p')"
               "   OR relkind = 'S' AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = k.oid"
               "     AND d.deptype IN ('a', 'i') AND d.classid = 'pg_class'::regclass)) LOOP"
               "   EXECUTE format('ALTER %s bluepencil.%I OWNER TO %1', CASE c.relkind WHEN 'S'"
               "     THEN 'SEQUENCE' ELSE 'TABLE' END, c.relname); END LOOP;"
               " FOR c IN SELECT oid::regprocedure AS f FROM pg_proc"
               "   WHERE pronamespace = 'bluepencil'::regnamespace LOOP"
               "   EXECUTE format('ALTER FUNCTION %s OWNER TO %1', c.f); END LOOP;"
               " FOR c IN SELECT typname FROM pg_type"
               "   WHERE typnamespace = 'bluepencil'::regnamespace AND typtype = 'd' LOOP"
               "   EXECUTE format('ALTER DOMAIN bluepencil.%I OWNER TO %1', c.typname); END LOOP;"
               " END $$")
        .arg(owner);
}

// The schema may be somebody else's, who has things of their own in it.
QStringList reportingRights()
{
    const QStringList readers = workers.mid(1) + QStringList {reporting};
    QStringList statements {
        QStringLiteral("DO $$ BEGIN IF NOT bluepencil.make_reporting() THEN RAISE EXCEPTION USING"
                       " ERRCODE = 'insufficient_privilege', MESSAGE = 'the schema reporting cannot"
                       " be made'; END IF; END $$"),
        QStringLiteral("DO $$ BEGIN IF pg_has_role(current_user, (SELECT nspowner FROM pg_namespace"
                       " WHERE nspname = 'reporting'), 'MEMBER') THEN"
                       " ALTER SCHEMA reporting OWNER TO %1; END IF; END $$")
            .arg(owner),
        QStringLiteral("GRANT USAGE ON SCHEMA reporting TO ") + readers.join(u',')};
    for (const QString &view : reportingViews) {
        const QString name = QStringLiteral("reporting.") + view;
        statements += QStringLiteral("ALTER VIEW %1 OWNER TO %2").arg(name, owner);
        statements += QStringLiteral("REVOKE ALL ON %1 FROM %2,%3,PUBLIC")
                          .arg(name, workers.join(u','), reporting);
        statements += QStringLiteral("GRANT SELECT ON %1 TO %2").arg(name, readers.join(u','));
    }
    return statements;
}

QStringList grants()
{
    const QString all = (workers + QStringList {reporting}).join(u',');
    QStringList statements {
        QStringLiteral("REVOKE ALL ON ALL TABLES IN SCHEMA bluepencil FROM %1, PUBLIC").arg(all),
        QStringLiteral("REVOKE ALL ON ALL SEQUENCES IN SCHEMA bluepencil FROM %1, PUBLIC").arg(all),
        QStringLiteral("REVOKE ALL ON SCHEMA bluepencil FROM %1, PUBLIC").arg(all),
        QStringLiteral("GRANT USAGE ON SCHEMA bluepencil TO ") + workers.join(u','),
        // Events, and grants of slots.
        QStringLiteral("GRANT USAGE ON SEQUENCE event_no_seq, fence_seq TO %1, %2")
            .arg(workers.at(0), workers.at(1)),
        QStringLiteral("GRANT EXECUTE ON FUNCTION make_event_month(BIGINT) TO ") + workers.at(0)};
    for (const TableRights &rights : tableRights()) {
        const QStringList letters {rights.gateway, rights.supervisor, rights.engineer,
                                   rights.auditor};
        for (qsizetype i = 0; i < workers.size(); ++i) {
            if (const QString words = privileges(letters.at(i)); !words.isEmpty()) {
                statements += QStringLiteral("GRANT %1 ON bluepencil.%2 TO %3")
                                  .arg(words, rights.table, workers.at(i));
            }
        }
    }
    return statements;
}

} // namespace

const std::vector<TableRights> &tableRights()
{
    static const std::vector<TableRights> rights = [] {
        std::vector<TableRights> made;
        for (const Row &row : rows) {
            made.push_back({QString::fromLatin1(row.table), QString::fromLatin1(row.gateway),
                            QString::fromLatin1(row.supervisor), QString::fromLatin1(row.engineer),
                            QString::fromLatin1(row.auditor)});
        }
        return made;
    }();
    return rights;
}

QStringList roleNames()
{
    return QStringList {owner} + workers + QStringList {reporting};
}

Result<> setRoles(Database &database)
{
    if (!database.dialect().hasRoles()) {
        return fail(Error::Code::Unsupported, QStringLiteral("a file has no roles"),
                    database.path(),
                    QStringLiteral("the permissions of the file say who may open it"));
    }
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(waitForTurn(database, QStringLiteral("schema")));
    for (const QString &sql : makeRoles() + QStringList {handOver()} + grants() + reportingRights())
        BLUEPENCIL_TRY(database.execute(sql));
    return transaction.commit();
}

Result<bool> hasRoles(Database &database)
{
    if (!database.dialect().hasRoles())
        return false;
    Query query(database,
                QStringLiteral("SELECT count(*) FROM pg_namespace n JOIN pg_roles r"
                               " ON r.oid = n.nspowner WHERE n.nspname = 'bluepencil'"
                               " AND r.rolname = ?"));
    const Result<bool> row = query.bind(owner).runToRow();
    if (!row)
        return fail(row.error());
    return query.integer(0) > 0;
}

} // namespace bluepencil
