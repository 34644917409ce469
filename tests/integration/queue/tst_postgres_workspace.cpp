// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database/dialect.h"
#include "core/store/database/postgres.h"
#include "core/store/feedbackstore.h"
#include "tests/integration/queue/queuefixture.h"
#include "tests/support/postgresserver.h"

#include <QThread>
#include <QUrl>

using namespace bluepencil;

// Opening a workspace on PostgreSQL, what its schema holds, and what its errors say.
class TestPostgresWorkspace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void statementsAreKept();
    void addressesAreRead_data();
    void addressesAreRead();
    void badAddressesAreRefused();
    void passwordIsNeverNamed();
    void isMadeOnceAndFoundAgain();
    void isMadeByOneOfMany();
    void isNotMadeUnasked();
    void otherProgramsSchemaIsLeftAlone();
    void newerSchemaIsOnlyRead();
    void schemaIsThatOfSqlite();
    void rulesAreConstraintsHereToo();
    void errorSpoilsItsTransactionAndNoMore();
    void personsTextsAreKeptByteForByte();
    void integrityIsLookedAt();

private:
    std::unique_ptr<Workspace> open(const QString &address);
    QStringList texts(Database &database, const QString &sql);

    PostgresServer m_server;
    FakeClock m_clock;
};

void TestPostgresWorkspace::initTestCase()
{
    const QString problem = m_server.start();
    if (!problem.isEmpty())
        QSKIP(qPrintable(problem));
}

std::unique_ptr<Workspace> TestPostgresWorkspace::open(const QString &address)
{
    auto workspace = Workspace::open(address, m_clock, seededRandom(1));
    if (!workspace)
        qFatal("%s", qPrintable(toString(workspace.error())));
    return std::move(*workspace);
}

QStringList TestPostgresWorkspace::texts(Database &database, const QString &sql)
{
    Query query(database, sql);
    QStringList found;
    Result<bool> row = query.runToRow();
    while (row && *row) {
        found += query.text(0);
        row = query.next();
    }
    if (!row)
        qFatal("%s: %s", qPrintable(sql), qPrintable(toString(row.error())));
    return found;
}

void TestPostgresWorkspace::statementsAreKept()
{
    const auto workspace = open(m_server.createDatabase());
    Database &database = workspace->database();
    const QString some = QStringLiteral("SELECT * FROM generate_series(1, 3)");
    const QString many = QStringLiteral("SELECT * FROM generate_series(1, 3000)");
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(texts(database, some).size(), 3);
        QCOMPARE(texts(database, many).size(), 3000);
    }
    const auto prepared = [&](const QString &sql) {
        return texts(database,
                     QStringLiteral("SELECT statement FROM pg_prepared_statements"
                                    " WHERE statement LIKE '% AS %1'")
                         .arg(sql))
            .size();
    };
    QCOMPARE(prepared(some), 1);
    QCOMPARE(prepared(many), 0); // its rows would be kept, too
    // Each run has a plan of its own: one that is kept is made for the tables as they once were.
    const QString planned = QStringLiteral("SELECT count(*) FROM item WHERE state = ?");
    for (int i = 0; i < 9; ++i)
        VERIFY_OK(Query(database, planned).bind(QStringLiteral("open")).runToRow());
    QCOMPARE(texts(database,
                   QStringLiteral(
                       "SELECT generic_plans || ' ' || custom_plans"
                       " FROM pg_prepared_statements"
                       " WHERE statement LIKE '% AS SELECT count(*) FROM item WHERE state = $1'")),
             QStringList {QStringLiteral("0 9")});
    // The transaction is spoiled, the connection and its statements are not.
    {
        Transaction transaction(database);
        VERIFY_OK(transaction.begin());
        QVERIFY(!Query(database, QStringLiteral("SELECT 1 / (length('') + 0)")).run());
        QVERIFY(!Query(database, some).run());
    }
    QCOMPARE(texts(database, some).size(), 3);
    QCOMPARE(prepared(some), 1);
}

void TestPostgresWorkspace::addressesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *text, const char *host, int port, const char *user,
                        const char *password, const char *database, const char *shown) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(host) << port
                            << QString::fromUtf8(user) << QString::fromUtf8(password)
                            << QString::fromUtf8(database) << QString::fromUtf8(shown);
    };
    row("postgresql://ann:s%40f%2Fe@db.example.org:5433/review?sslmode=verify-full",
        "db.example.org", 5433, "ann", "s@f/e", "review",
        "postgresql://ann@db.example.org:5433/review?sslmode=verify-full");
    row("postgres://db.example.org/review", "db.example.org", -1, "", "", "review",
        "postgres://db.example.org/review");
    row("postgresql:///review?host=/run/postgresql&user=bob&password=hidden", "/run/postgresql", -1,
        "bob", "hidden", "review", "postgresql:///review?host=/run/postgresql&user=bob");
}

void TestPostgresWorkspace::addressesAreRead()
{
    QFETCH(QString, text);
    const Result<PostgresAddress> address = parsePostgresAddress(text);
    VERIFY_OK(address);
    QTEST(address->host, "host");
    QTEST(address->port, "port");
    QTEST(address->user, "user");
    QTEST(address->password, "password");
    QTEST(address->database, "database");
    QTEST(address->shown, "shown");
}

void TestPostgresWorkspace::badAddressesAreRefused()
{
    for (const char *text :
         {"postgresql://ann:hidden@host:x/review", "postgresql://ann:hidden@host/",
          "postgresql://ann:hidden@host/review?options=-c%20fsync%3Doff",
          "postgresql://ann:hidden@host/review?sslmode=require;user=postgres"}) {
        const auto address = parsePostgresAddress(QString::fromLatin1(text));
        COMPARE_CODE(address, InvalidArgument);
        QVERIFY(!toString(address.error()).contains(QLatin1String("hidden")));
    }
}

void TestPostgresWorkspace::passwordIsNeverNamed()
{
    const QString secret = QStringLiteral("hid'den\\word");
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(secret));
    const auto check = [&](const QString &address) {
        const auto opened = Workspace::open(address, m_clock, seededRandom(1));
        QVERIFY(!opened);
        QVERIFY2(!toString(opened.error()).contains(QLatin1String("hid")),
                 qPrintable(toString(opened.error())));
        QVERIFY(!opened.error().remedy.isEmpty());
    };
    // No server there; no such database; no such user.
    const QString address = QStringLiteral("postgresql:///%1?user=%2&host=%3&password=") + encoded;
    const QString here = m_server.socketFolder();
    const QString owner = QStringLiteral("bluepencil");
    check(address.arg(QStringLiteral("w"), owner, QStringLiteral("/tmp/bluepencil-nobody")));
    check(address.arg(QStringLiteral("none"), owner, here));
    check(address.arg(QStringLiteral("postgres"), QStringLiteral("ann"), here));
    check(QStringLiteral("postgresql://ann:%1@127.0.0.1:1/w").arg(encoded));
    // Nor where all is well.
    const auto opened = open(m_server.createDatabase() + QStringLiteral("&password=") + encoded);
    QVERIFY(!opened->path().contains(QLatin1String("hid")));
}

void TestPostgresWorkspace::isMadeOnceAndFoundAgain()
{
    const QString address = m_server.createDatabase();
    const QString id = open(address)->id();
    QVERIFY(!id.isEmpty());
    const auto again = open(address);
    QCOMPARE(again->id(), id);
    QCOMPARE(again->schemaVersion(), SchemaVersion);
    QVERIFY(!again->isNewer());
    QVERIFY(!again->isFile());
}

void TestPostgresWorkspace::isMadeByOneOfMany()
{
    const QString address = m_server.createDatabase();
    std::array<QString, 4> ids;
    std::vector<std::unique_ptr<QThread>> threads;
    for (std::size_t n = 0; n < ids.size(); ++n) {
        threads.emplace_back(QThread::create([&, n] {
            const auto opened = Workspace::open(address, m_clock, seededRandom(n));
            ids[n] = opened ? (*opened)->id() : toString(opened.error());
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(60'000));
    for (const QString &id : ids)
        QCOMPARE(id, ids[0]);
}

void TestPostgresWorkspace::isNotMadeUnasked()
{
    const QString address = m_server.createDatabase();
    COMPARE_CODE(Workspace::open(address, m_clock, seededRandom(1), false), NotFound);
    COMPARE_CODE(Workspace::open(address, m_clock, seededRandom(1), false), NotFound);
}

void TestPostgresWorkspace::otherProgramsSchemaIsLeftAlone()
{
    const QString address = m_server.createDatabase();
    const QString name = parsePostgresAddress(address)->database;
    m_server.run(name, QStringLiteral("CREATE SCHEMA bluepencil"));
    m_server.run(name, QStringLiteral("CREATE TABLE bluepencil.theirs (x int)"));
    COMPARE_CODE(Workspace::open(address, m_clock, seededRandom(1)), NotAWorkspace);
    m_server.run(name, QStringLiteral("DROP TABLE bluepencil.theirs"));
}

void TestPostgresWorkspace::newerSchemaIsOnlyRead()
{
    const QString address = m_server.createDatabase();
    QVERIFY(open(address));
    m_server.run(parsePostgresAddress(address)->database,
                 QStringLiteral("UPDATE bluepencil.schema_version SET version = 99"));
    const auto workspace = open(address);
    QVERIFY(workspace->isNewer());
    QCOMPARE(workspace->schemaVersion(), 99);
    Transaction transaction(workspace->database());
    COMPARE_CODE(transaction.begin(), ReadOnly);
    // The server holds it, too.
    COMPARE_CODE(workspace->database().execute(QStringLiteral("DELETE FROM queue")), ReadOnly);
    QCOMPARE(texts(workspace->database(), QStringLiteral("SELECT count(*) FROM item")),
             QStringList {QStringLiteral("0")});
}

// The same tables and columns in the same order, but for what PostgreSQL has in other ways: the
// words that are searched stand in a virtual table there and in a column of its own type here, and
// events in a table for each month; nobody can listen there; and hashes of records are set before a
// row is written here, after it there.
void TestPostgresWorkspace::schemaIsThatOfSqlite()
{
    const auto postgres = open(m_server.createDatabase());
    QTemporaryDir folder;
    const auto sqlite = open(folder.filePath(QStringLiteral("w")));
    QStringList here = texts(
        postgres->database(),
        QStringLiteral("SELECT table_name || '.' || column_name || ' ' || is_nullable || ' ' ||"
                       " CASE data_type WHEN 'bigint' THEN 'INTEGER' WHEN 'bytea' THEN 'BLOB'"
                       "   WHEN 'double precision' THEN 'REAL' ELSE upper(data_type) END"
                       " FROM information_schema.columns WHERE table_schema = 'bluepencil'"
                       " AND table_name NOT IN ('schema_version', 'search_words')"
                       " AND table_name !~ '^event_(rest|[0-9])'"
                       " ORDER BY table_name COLLATE \"C\", ordinal_position"));
    QStringList there = texts(
        sqlite->database(),
        QStringLiteral("SELECT m.name || '.' || c.name || ' ' ||"
                       " CASE WHEN c.\"notnull\" OR c.pk > 0 THEN 'NO' ELSE 'YES' END || ' ' ||"
                       " c.type FROM sqlite_schema m JOIN pragma_table_info(m.name) c"
                       " WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'"
                       " AND m.name NOT LIKE 'search_words%'"
                       " ORDER BY m.name, c.cid"));
    there.removeOne(QStringLiteral("workspace.next_fence NO INTEGER")); // is a sequence here
    QCOMPARE(here, there);
    // Indexes by name; what a PRIMARY KEY or UNIQUE makes has names of the database's own.
    here = texts(postgres->database(),
                 QStringLiteral("SELECT indexname FROM pg_indexes WHERE schemaname = 'bluepencil'"
                                " AND indexname NOT IN (SELECT conname FROM pg_constraint)"
                                " AND tablename <> 'search_words'"
                                " AND tablename !~ '^event_(rest|[0-9])'"
                                " ORDER BY indexname COLLATE \"C\""));
    there = texts(sqlite->database(),
                  QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'index'"
                                 " AND name NOT LIKE 'sqlite_%' ORDER BY name"));
    QCOMPARE(here, there);
    here = texts(postgres->database(),
                 QStringLiteral("SELECT tgname FROM pg_trigger t JOIN pg_class c"
                                " ON c.oid = t.tgrelid WHERE NOT tgisinternal"
                                " AND c.relnamespace = 'bluepencil'::regnamespace"
                                " AND tgname NOT LIKE 'hint\\_%' AND tgname NOT LIKE 'zz\\_hash%'"
                                " ORDER BY tgname COLLATE \"C\""));
    there = texts(sqlite->database(),
                  QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'"
                                 " AND name NOT LIKE '%\\_hash\\_%' ESCAPE '\\' ORDER BY name"));
    QCOMPARE(here, there);
}

void TestPostgresWorkspace::rulesAreConstraintsHereToo()
{
    const auto workspace = open(m_server.createDatabase());
    Database &database = workspace->database();
    SqlReviewQueue queue(*workspace, m_clock, seededRandom(2));
    const Result<Item> item
        = parseItem(R"({"external_id":"t-1","messages":[],"draft":"D.","overlap":2})");
    VERIFY_OK(queue.submit(QStringLiteral("desk"), *item));
    const auto lease = queue.lease({QStringLiteral("ann"), {}, {}, {}, {}, 1});
    VERIFY_OK(lease);
    DecisionRequest request;
    request.key = lease->front().key;
    request.decision.decisionId = QStringLiteral("d-1");
    request.decision.reviewer = QStringLiteral("ann");
    VERIFY_OK(queue.decide(request));
    VERIFY_OK(queue.takeOutcomes({}, 9, 0));
    for (const char *broken : {
             "UPDATE slot SET fence = 0 WHERE slot_id = 1",
             "UPDATE slot SET state = 'leased', owner = 'bob', lease_until = 1 WHERE slot_id = 2",
             "UPDATE slot SET state = 'ready' WHERE slot_id = 1",
             "UPDATE slot SET state = 'decided', owner = 'ann' WHERE slot_id = 2",
             "INSERT INTO decision SELECT 'd-2', slot_id, item_id, item_revision, fence + 1,"
             " reviewer, action, draft_id, draft_sha256, final_sha256, final_text, escalate_to,"
             " body, body_sha256, status, refusal, decided_at, committed_at FROM decision",
             "UPDATE decision SET final_sha256 = 'other'",
             "UPDATE outcome SET state = 'recalled'",
             "INSERT INTO outcome (outcome_id, item_id, producer, queue, status, state, payload,"
             " created_at) SELECT 'o-2', item_id, producer, queue, 'undecided', 'committed',"
             " payload, 0 FROM outcome",
         })
        COMPARE_CODE(database.execute(QString::fromLatin1(broken)), Conflict);
    VERIFY_OK(queue.pause(QStringLiteral("default")));
    COMPARE_CODE(database.execute(QStringLiteral("UPDATE outcome SET attempts = 9")), Conflict);
    VERIFY_OK(database.execute(QStringLiteral("DELETE FROM outcome")));
    COMPARE_CODE(database.execute(QStringLiteral("UPDATE item SET state = 'done'")), Conflict);
    VERIFY_OK(database.execute(QStringLiteral("UPDATE item SET is_probe = 1")));
    COMPARE_CODE(
        database.execute(QStringLiteral("INSERT INTO outcome (outcome_id, item_id, producer, queue,"
                                        " status, state, payload, created_at) SELECT 'o-3',"
                                        " item_id, producer, queue, 'undecided', 'committed',"
                                        " '', 0 FROM item")),
        Conflict);
}

void TestPostgresWorkspace::errorSpoilsItsTransactionAndNoMore()
{
    const auto workspace = open(m_server.createDatabase());
    Database &database = workspace->database();
    const QString insert
        = QStringLiteral("INSERT INTO guideline (id, version, text, created_at) VALUES (?, '', '',"
                         " 0)");
    {
        Transaction transaction(database);
        VERIFY_OK(transaction.begin());
        Query first(database, insert);
        VERIFY_OK(first.bind(QStringLiteral("g")).run());
        COMPARE_CODE(first.bind(QStringLiteral("g")).run(), Conflict);
        // What follows says the same, and does not run outside of any transaction.
        COMPARE_CODE(first.bind(QStringLiteral("h")).run(), Conflict);
        COMPARE_CODE(Query(database, QStringLiteral("SELECT 1")).run(), Conflict);
        COMPARE_CODE(transaction.commit(), Conflict);
    }
    QCOMPARE(texts(database, QStringLiteral("SELECT id FROM guideline")), QStringList());
    Transaction next(database);
    VERIFY_OK(next.begin());
    VERIFY_OK(Query(database, insert).bind(QStringLiteral("h")).run());
    VERIFY_OK(next.commit());
    QCOMPARE(texts(database, QStringLiteral("SELECT id FROM guideline")),
             QStringList {QStringLiteral("h")});
}

void TestPostgresWorkspace::personsTextsAreKeptByteForByte()
{
    const auto workspace = open(m_server.createDatabase());
    SqlReviewQueue queue(*workspace, m_clock, seededRandom(2));
    const QString draft
        = QStringLiteral("\uFEFFDear \u0000 \\x41 'quoted' \U0001F469\u200D\U0001F680 ?");
    OrderedJson json;
    json["external_id"] = "t-1";
    json["messages"] = {{{"role", "user"}, {"content", toStdString(draft)}}};
    json["draft"] = toStdString(draft);
    const Result<Item> item = parseItem(toLine(json));
    VERIFY_OK(item);
    VERIFY_OK(queue.submit(QStringLiteral("desk"), *item));
    const auto lease = queue.lease({QStringLiteral("ann"), {}, {}, {}, {}, 1});
    VERIFY_OK(lease);
    QCOMPARE(lease->front().item.drafts.front().text, draft);
    QCOMPARE(lease->front().item.line, item->line);
    DecisionRequest request;
    request.key = lease->front().key;
    request.decision.decisionId = QStringLiteral("d-1");
    request.decision.reviewer = QStringLiteral("ann");
    request.decision.action = Action::Edit;
    request.decision.finalText = draft + draft;
    VERIFY_OK(queue.decide(request));
    QCOMPARE(queue.takeOutcomes({}, 1, 0)->front().finalText, draft + draft);
    int seen = 0;
    VERIFY_OK(forEachFeedback(workspace->database(), {}, [&](const Feedback &feedback) -> Result<> {
        ++seen;
        return feedback.decision.finalText == draft + draft && feedback.itemLine == item->line
            ? Result<> {}
            : fail(Error::Code::Corrupt, QStringLiteral("another text"));
    }));
    QCOMPARE(seen, 1);
}

void TestPostgresWorkspace::integrityIsLookedAt()
{
    const QString address = m_server.createDatabase();
    const auto workspace = open(address);
    QCOMPARE(*workspace->checkIntegrity(), QStringList());
    m_server.run(parsePostgresAddress(address)->database,
                 QStringLiteral("ALTER TABLE bluepencil.decision DISABLE TRIGGER"
                                " decision_needs_fence"));
    const auto problems = workspace->checkIntegrity();
    VERIFY_OK(problems);
    QCOMPARE(problems->size(), 1);
    QVERIFY(problems->front().contains(QLatin1String("decision_needs_fence")));
}

QTEST_GUILESS_MAIN(TestPostgresWorkspace)
#include "tst_postgres_workspace.moc"
