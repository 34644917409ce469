// SPDX-License-Identifier: GPL-3.0-or-later
// Each role may do to each table what stands in the table below and nothing else; and what that
// comes to for those who work with it.
#include "core/privacy/places.h"
#include "core/store/database/dialect.h"
#include "core/store/database/postgres.h"
#include "core/store/database/roles.h"
#include "core/store/feedbackstore.h"
#include "core/store/records.h"
#include "core/store/upkeep.h"
#include "tests/integration/queue/queuefixture.h"
#include "tests/support/postgresserver.h"

using namespace bluepencil;

namespace {

const QString desk = QStringLiteral("desk");

// Table: gateway, supervisor, engineer, auditor. s, i, u, d; u of some columns alone in
// parentheses.
const char *const wanted = R"(
batch:              -     s                                   si               s
batch_given:        -     s                                   si               s
batch_record:       -     s                                   si               s
benchmark:           -     sid                                 sid              s
benchmark_item:      -     sid                                 sid              s
benchmark_run:       -     sid                                 sid              s
benchmark_score:     -     sid                                 sid              s
decision:           siu   s                                   s                s
draft_request:      siu   su(closed_at,refusal,state)         s                s
drift_alarm:        s     siu                                 s                s
drift_setting:      -     siu                                 s                s
erasure:            s     s                                   s                s
erasure_ack:        siu   s                                   s                s
erasure_certificate: -     s                                   s                s
erasure_notice:     s     s                                   s                s
event:              si    si                                  s                s
feedback:           siu   su(seq)                             su(seq)          s
feedback_answer:    si    s                                   s                s
feedback_label:     si    s                                   s                s
guideline:          s     si                                  s                s
guideline_draft:    s     siud                                s                s
guideline_read:     siu   siu                                 s                s
import:             s     s                                   s                s
item:               siu   su(closed_at,draft_request_id,state) s               s
item_revision:      si    s                                   s                s
journal_decision:   -     s                                   s                s
journal_lease:      -     s                                   s                s
journal_working:    -     s                                   s                s
legal_hold:         -     siu                                 s                s
memory_change:      si    s                                   s                s
memory_record:      sid   sd                                  s                s
memory_state:       su    su                                  s                s
model_call:         si    s                                   si               s
outcome:            siu   su(state)                           s                s
outcome_signal:     si    s                                   s                s
price:               s     siud                                s                s
queue:              siu   siu                                 s                s
recipe:             -     s                                   siud             s
rectification:      -     s                                   s                s
restriction:        s     sid                                 s                s
retention_rule:     -     siud                                s                s
retention_run:      -     s                                   s                s
rights_request:     -     siu                                 -                s
schema_version:     s     s                                   s                s
search_row:         siud  s                                   s                s
search_words:       si    s                                   s                s
slot:               siu   su                                  s                s
split_assignment:   -     s                                   si               s
station:            -     s                                   s                s
token:              su(last_used_day) -                       -                s
webhook:            su(state) su(state)                           s                s
webhook_delivery:   siu   siu                                 s                s
webhook_secret:     s     -                                   -                -
workspace:          su(next_seq) su(next_seq,time_zone)       su(next_seq)     s
)";

const QStringList workers {QStringLiteral("gateway"), QStringLiteral("supervisor"),
                           QStringLiteral("engineer"), QStringLiteral("auditor")};

} // namespace

class TestPostgresRoles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachTableForEachRole();
    void mayBeSetAgain();
    void ownerOwnsAll();
    void gatewayWorksAndDropsNothing();
    void aRoleTakenAwayDecidesNoMore();
    void supervisorLooksAndDirectsButDecidesNothing();
    void engineerMakesBatches();
    void engineerChecksWhatMayBeRead();
    void auditorOnlyReads();
    void reportingReadsViewsAlone();
    void olderSchemaWaitsForItsOwner();

private:
    struct Desk {
        std::unique_ptr<Workspace> workspace;
        std::unique_ptr<SqlReviewQueue> queue;
    };

    [[nodiscard]] Desk openAs(const QString &role);
    QStringList texts(const QString &sql);
    Result<> attempt(Desk &at, const char *sql);
    Result<> decideAs(Desk &at, const QString &id);

    PostgresServer m_server;
    QString m_address;
    FakeClock m_clock;
    Desk m_owner;
};

void TestPostgresRoles::initTestCase()
{
    const QString problem = m_server.start();
    if (!problem.isEmpty())
        QSKIP(qPrintable(problem));
    m_address = m_server.createDatabase();
    m_owner = openAs({});
    VERIFY_OK(setRoles(m_owner.workspace->database()));
    const QString database = parsePostgresAddress(m_address)->database;
    for (const QString &role : workers + QStringList {QStringLiteral("reporting")}) {
        m_server.run(database, QStringLiteral("CREATE ROLE test_%1 LOGIN").arg(role));
        m_server.run(database, QStringLiteral("GRANT bluepencil_%1 TO test_%1").arg(role));
    }
}

TestPostgresRoles::Desk TestPostgresRoles::openAs(const QString &role)
{
    QString address = m_address;
    if (!role.isEmpty())
        address.replace(QLatin1String("user=bluepencil"), QStringLiteral("user=test_") + role);
    auto workspace = Workspace::open(address, m_clock, seededRandom(qHash(role)));
    if (!workspace)
        qFatal("%s: %s", qPrintable(role), qPrintable(toString(workspace.error())));
    Desk made {std::move(*workspace), nullptr};
    made.queue = std::make_unique<SqlReviewQueue>(*made.workspace, m_clock, systemRandom());
    return made;
}

QStringList TestPostgresRoles::texts(const QString &sql)
{
    Query query(m_owner.workspace->database(), sql);
    QStringList found;
    Result<bool> row = query.runToRow();
    while (row && *row) {
        found += query.text(0);
        row = query.next();
    }
    if (!row)
        qFatal("%s", qPrintable(toString(row.error())));
    return found;
}

Result<> TestPostgresRoles::attempt(Desk &at, const char *sql)
{
    return at.workspace->database().execute(QString::fromLatin1(sql));
}

// As far as the decision: what stands before it is done by who may.
Result<> TestPostgresRoles::decideAs(Desk &at, const QString &id)
{
    const Result<Item> item = parseItem("{\"external_id\":\"" + id.toUtf8()
                                        + "\",\"messages\":[],\"draft\":\"The draft.\"}");
    BLUEPENCIL_TRY(m_owner.queue->submit(desk, *item));
    const auto leases
        = m_owner.queue->lease({QStringLiteral("ann"), {QStringLiteral("*")}, {}, desk, id, 1});
    if (!leases)
        return fail(leases.error());
    DecisionRequest request;
    request.key = leases->front().key;
    request.decision.decisionId = QStringLiteral("d-") + id;
    request.decision.reviewer = QStringLiteral("ann");
    BLUEPENCIL_TRY(at.queue->decide(request));
    return {};
}

void TestPostgresRoles::eachTableForEachRole()
{
    QStringList expected;
    for (const QString &line : QString::fromLatin1(wanted).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.simplified().split(u' ');
        QCOMPARE(cells.size(), 5);
        for (int i = 0; i < 4; ++i)
            expected += cells.at(0) + u' ' + workers.at(i) + u' ' + cells.at(i + 1);
    }
    // Every table of the schema, the months of the events aside, which are reached through event.
    QStringList found;
    for (const QString &role : workers) {
        found += texts(
            QStringLiteral(
                "SELECT c.relname || ': %1 ' || coalesce(nullif("
                " (SELECT coalesce(string_agg(CASE privilege_type WHEN 'SELECT' THEN 's'"
                "   WHEN 'INSERT' THEN 'i' WHEN 'UPDATE' THEN 'u' WHEN 'DELETE' THEN 'd'"
                "   ELSE privilege_type END, '' ORDER BY position(privilege_type IN"
                "   'SELECT INSERT UPDATE DELETE')), '')"
                "   FROM aclexplode(c.relacl) WHERE grantee = 'bluepencil_%1'::regrole)"
                " || (SELECT coalesce('u(' || string_agg(a.attname, ',' ORDER BY a.attname) || ')',"
                "   '') FROM pg_attribute a, aclexplode(a.attacl) x WHERE a.attrelid = c.oid"
                "   AND x.grantee = 'bluepencil_%1'::regrole AND x.privilege_type = 'UPDATE'), ''),"
                " '-') FROM pg_class c WHERE c.relnamespace = 'bluepencil'::regnamespace"
                " AND c.relkind IN ('r', 'p') AND NOT c.relispartition")
                .arg(role));
    }
    expected.sort();
    found.sort();
    QCOMPARE(found.join(u'\n'), expected.join(u'\n'));
    // Nobody else has any right, and none of them on a column beside those.
    QCOMPARE(
        texts(QStringLiteral("SELECT c.relname || ' ' || x.grantee FROM pg_class c,"
                             " aclexplode(c.relacl) x WHERE c.relnamespace ="
                             " 'bluepencil'::regnamespace AND x.grantee NOT IN"
                             " (SELECT oid FROM pg_roles WHERE rolname LIKE 'bluepencil\\_%')")),
        QStringList());
    QCOMPARE(texts(QStringLiteral("SELECT rolname FROM pg_roles WHERE rolname LIKE"
                                  " 'bluepencil\\_%' AND rolcanlogin")),
             QStringList());
}

void TestPostgresRoles::mayBeSetAgain()
{
    const QString count = QStringLiteral("SELECT count(*)::text FROM pg_class c,"
                                         " aclexplode(c.relacl)"
                                         " WHERE relnamespace = 'bluepencil'::regnamespace");
    const QStringList before = texts(count);
    m_server.run(parsePostgresAddress(m_address)->database,
                 QStringLiteral("GRANT DELETE ON bluepencil.item TO bluepencil_auditor, PUBLIC"));
    QVERIFY(texts(count) != before);
    VERIFY_OK(setRoles(m_owner.workspace->database()));
    QCOMPARE(texts(count), before);
    const Result<bool> has = hasRoles(m_owner.workspace->database());
    QVERIFY(has && *has);
}

void TestPostgresRoles::ownerOwnsAll()
{
    QCOMPARE(texts(QStringLiteral("SELECT relname FROM pg_class WHERE relnamespace ="
                                  " 'bluepencil'::regnamespace AND relkind IN ('r', 'p', 'S')"
                                  " AND relowner <> 'bluepencil_owner'::regrole")),
             QStringList());
    QCOMPARE(texts(QStringLiteral("SELECT proname FROM pg_proc WHERE pronamespace ="
                                  " 'bluepencil'::regnamespace"
                                  " AND proowner <> 'bluepencil_owner'::regrole")),
             QStringList());
}

void TestPostgresRoles::gatewayWorksAndDropsNothing()
{
    Desk at = openAs(QStringLiteral("gateway"));
    QVERIFY(!at.workspace->database().isReadOnly());
    const Result<Item> item = parseItem(
        R"({"external_id":"g-1","queue":"new","messages":[{"role":"user","content":"Why?"}],"draft":"So."})");
    VERIFY_OK(at.queue->submit(desk, *item));
    const auto lease
        = at.queue->lease({QStringLiteral("ann"), {}, QStringLiteral("new"), {}, {}, 1});
    VERIFY_OK(lease);
    QCOMPARE(lease->size(), std::size_t {1});
    DecisionRequest request;
    request.key = lease->front().key;
    request.decision.decisionId = QStringLiteral("d-g-1");
    request.decision.reviewer = QStringLiteral("ann");
    VERIFY_OK(at.queue->decide(request));
    VERIFY_OK(at.queue->recall(QStringLiteral("d-g-1"), QStringLiteral("ann")));
    const auto again = at.queue->adopt(QStringLiteral("ann"));
    VERIFY_OK(again);
    request.key = again->front().key;
    request.decision.decisionId = QStringLiteral("d-g-2");
    VERIFY_OK(at.queue->decide(request));
    const auto outcomes = at.queue->takeOutcomes(desk, 9, 0);
    VERIFY_OK(outcomes);
    VERIFY_OK(at.queue->nackOutcome(outcomes->front().outcomeId, QStringLiteral("down")));
    VERIFY_OK(at.queue->cancel(desk, QStringLiteral("g-1")));
    VERIFY_OK(at.queue->pause(QStringLiteral("new")));
    VERIFY_OK(at.queue->resume(QStringLiteral("new")));
    VERIFY_OK(at.queue->sweep());
    VERIFY_OK(stampFeedback(at.workspace->database()));
    const Result<UpkeepReport> upkeep
        = keepUp(at.workspace->database(), m_clock.now() + qint64 {400} * 86'400'000);
    VERIFY_OK(upkeep);
    QCOMPARE(upkeep->monthsMade, 3);
    for (const char *sql :
         {"DROP TABLE item", "DROP TABLE event_rest", "TRUNCATE item", "DELETE FROM item",
          "DELETE FROM event", "DELETE FROM decision", "DELETE FROM erasure",
          "UPDATE workspace SET workspace_id = ''", "CREATE TABLE mine (x int)",
          "ALTER TABLE slot DISABLE TRIGGER ALL", "SELECT * FROM batch",
          "SELECT * FROM journal_decision", "SELECT * FROM event_rest",
          "DROP SCHEMA bluepencil CASCADE", "UPDATE schema_version SET version = 1"})
        COMPARE_CODE(attempt(at, sql), NotPermitted);
    COMPARE_CODE(keepUp(at.workspace->database(), m_clock.now(), m_clock.now()), NotPermitted);
    COMPARE_CODE(setRoles(at.workspace->database()), NotPermitted);
}

// In the middle of its work, on the connection that it has: the database refuses, not the program.
void TestPostgresRoles::aRoleTakenAwayDecidesNoMore()
{
    const QString database = parsePostgresAddress(m_address)->database;
    Desk at = openAs(QStringLiteral("gateway"));
    VERIFY_OK(decideAs(at, QStringLiteral("m-1")));
    m_server.run(database, QStringLiteral("REVOKE bluepencil_gateway FROM test_gateway"));
    m_server.run(database, QStringLiteral("GRANT bluepencil_supervisor TO test_gateway"));
    COMPARE_CODE(decideAs(at, QStringLiteral("m-2")), NotPermitted);
    VERIFY_OK(at.queue->queues()); // what the new role may
    QCOMPARE(texts(QStringLiteral("SELECT count(*) FROM decision d JOIN item i"
                                  " ON i.item_id = d.item_id WHERE i.external_id LIKE 'm-%'")),
             QStringList {QStringLiteral("1")});
    m_server.run(database, QStringLiteral("REVOKE bluepencil_supervisor FROM test_gateway"));
    m_server.run(database, QStringLiteral("GRANT bluepencil_gateway TO test_gateway"));
    VERIFY_OK(decideAs(at, QStringLiteral("m-3")));
}

void TestPostgresRoles::supervisorLooksAndDirectsButDecidesNothing()
{
    Desk at = openAs(QStringLiteral("supervisor"));
    VERIFY_OK(at.queue->queues());
    COMPARE_CODE(decideAs(at, QStringLiteral("s-1")), NotPermitted);
    VERIFY_OK(at.queue->pause(QStringLiteral("default")));
    VERIFY_OK(at.queue->resume(QStringLiteral("default")));
    Query slot(at.workspace->database(),
               QStringLiteral("SELECT slot_id FROM slot WHERE state = 'leased' LIMIT 1"));
    VERIFY_OK(slot.runToRow());
    VERIFY_OK(at.queue->reassign(slot.integer(0), QStringLiteral("bob")));
    VERIFY_OK(stampFeedback(at.workspace->database()));
    for (const char *sql :
         {"INSERT INTO outcome (outcome_id) SELECT outcome_id FROM outcome", "DELETE FROM slot",
          "UPDATE item SET line = ''", "UPDATE decision SET action = 'approve'",
          "UPDATE feedback SET decision = ''", "UPDATE outcome SET payload = ''",
          "UPDATE draft_request SET body = ''", "DROP TABLE item", "DELETE FROM guideline"})
        COMPARE_CODE(attempt(at, sql), NotPermitted);
}

void TestPostgresRoles::engineerMakesBatches()
{
    VERIFY_OK(decideAs(m_owner, QStringLiteral("e-1")));
    Desk at = openAs(QStringLiteral("engineer"));
    VERIFY_OK(stampFeedback(at.workspace->database()));
    VERIFY_OK(attempt(at,
                      "INSERT INTO batch (batch_id, revision, created_at, seq_from, seq_to,"
                      " config, config_sha256, content_sha256, manifest)"
                      " VALUES ('b', 1, 0, 0, 0, '', '', '', '')"));
    VERIFY_OK(attempt(at, "INSERT INTO split_assignment VALUES ('s', 'g', 'train', 0)"));
    COMPARE_CODE(decideAs(at, QStringLiteral("e-2")), NotPermitted);
    COMPARE_CODE(at.queue->pause(QStringLiteral("default")), NotPermitted);
    for (const char *sql :
         {"DELETE FROM batch", "UPDATE batch SET manifest = ''",
          "UPDATE feedback SET status = 'counted'", "UPDATE queue SET prefetch = 1"})
        COMPARE_CODE(attempt(at, sql), NotPermitted);
}

void TestPostgresRoles::engineerChecksWhatMayBeRead()
{
    VERIFY_OK(decideAs(m_owner, QStringLiteral("e-3")));
    Desk at = openAs(QStringLiteral("engineer"));
    const auto report = checkRecords(at.workspace->database());
    VERIFY_OK(report);
    QCOMPARE(report->notChecked, QStringList {QStringLiteral("rights_request")});
    QVERIFY(report->checked > 3);
    QCOMPARE(report->found, qint64 {0});
    const auto whole = checkRecords(m_owner.workspace->database());
    VERIFY_OK(whole);
    QVERIFY(whole->notChecked.isEmpty());
}

void TestPostgresRoles::auditorOnlyReads()
{
    Desk at = openAs(QStringLiteral("auditor"));
    QVERIFY(at.workspace->database().isReadOnly());
    QVERIFY(!at.workspace->isNewer());
    for (const QString &table : texts(m_owner.workspace->database().dialect().catalogue().tables)) {
        const auto row
            = Query(at.workspace->database(), QStringLiteral("SELECT * FROM ") + table).runToRow();
        if (table == u"webhook_secret") // who reads it can sign
            COMPARE_CODE(row, NotPermitted);
        else
            VERIFY_OK(row);
    }
    VERIFY_OK(at.queue->queues());
    VERIFY_OK(stampFeedback(at.workspace->database())); // nothing is done
    COMPARE_CODE(at.queue->pause(QStringLiteral("default")), ReadOnly);
    // The server holds it where the program is told otherwise.
    VERIFY_OK(attempt(at, "SET default_transaction_read_only TO off"));
    for (const char *sql : {"INSERT INTO event (at, kind) VALUES (0, 'x')", "DELETE FROM event",
                            "UPDATE queue SET paused_at = 0", "DROP TABLE event"})
        COMPARE_CODE(attempt(at, sql), NotPermitted);
}

// A plain connection: what it may read is no workspace.
void TestPostgresRoles::reportingReadsViewsAlone()
{
    QString address = m_address;
    address.replace(QLatin1String("user=bluepencil"), QStringLiteral("user=test_reporting"));
    const auto opened = Database::openPostgres(address, {});
    VERIFY_OK(opened);
    Database &database = **opened;
    const QStringList views = texts(
        QStringLiteral("SELECT relname FROM pg_class WHERE relnamespace = 'reporting'::regnamespace"
                       " AND relkind = 'v' ORDER BY 1"));
    QCOMPARE(views.join(u' '),
             QStringLiteral("calls decisions drift_alarms items labels outcomes signals"));
    for (const QString &view : views) {
        VERIFY_OK(database.execute(QStringLiteral("SELECT * FROM reporting.%1 LIMIT 1").arg(view)));
        // A view over several tables cannot be written to by anybody, which the server says first.
        QVERIFY(!database.execute(QStringLiteral("DELETE FROM reporting.%1").arg(view)));
        COMPARE_CODE(database.execute(QStringLiteral("DROP VIEW reporting.%1").arg(view)),
                     NotPermitted);
    }
    for (const TableRights &rights : tableRights())
        COMPARE_CODE(
            database.execute(QStringLiteral("SELECT 1 FROM bluepencil.%1").arg(rights.table)),
            NotPermitted);
    for (const char *sql : {"CREATE TABLE reporting.mine (x int)", "CREATE SCHEMA mine",
                            "SELECT bluepencil.make_reporting()"})
        COMPARE_CODE(database.execute(QString::fromLatin1(sql)), NotPermitted);
    // Nothing in a view is a person's text, a reviewer or an id of the producer's case.
    QStringList forbidden {QStringLiteral("reviewer"), QStringLiteral("external_id"),
                           QStringLiteral("owner"), QStringLiteral("call_id"),
                           QStringLiteral("final_sha256")};
    for (const PersonPlace &place : personPlaces())
        forbidden += place.column;
    const QStringList columns = texts(
        QStringLiteral("SELECT a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid"
                       " WHERE c.relnamespace = 'reporting'::regnamespace AND a.attnum > 0"));
    QVERIFY(columns.size() > 50);
    for (const QString &column : columns)
        QVERIFY2(!forbidden.contains(column), qPrintable(column));
}

void TestPostgresRoles::olderSchemaWaitsForItsOwner()
{
    m_server.run(parsePostgresAddress(m_address)->database,
                 QStringLiteral("UPDATE bluepencil.schema_version SET version = version - 1"));
    for (const QString &role : {QStringLiteral("supervisor"), QStringLiteral("auditor")}) {
        QString address = m_address;
        address.replace(QLatin1String("user=bluepencil"), QStringLiteral("user=test_") + role);
        const auto opened = Workspace::open(address, m_clock, seededRandom(1));
        COMPARE_CODE(opened, NotPermitted);
        QVERIFY(opened.error().remedy.contains(QLatin1String("workspace upgrade")));
    }
    m_server.run(parsePostgresAddress(m_address)->database,
                 QStringLiteral("UPDATE bluepencil.schema_version SET version = version + 1"));
}

QTEST_GUILESS_MAIN(TestPostgresRoles)
#include "tst_postgres_roles.moc"
