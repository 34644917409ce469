// SPDX-License-Identifier: GPL-3.0-or-later
// The log of events by months, and what becomes of old ones; on both databases.
#include "core/queue/rights/erasure.h"
#include "core/store/callstore.h"
#include "core/store/database/dialect.h"
#include "core/store/database/postgres.h"
#include "core/store/upkeep.h"
#include "tests/integration/queue/queuefixture.h"
#include "tests/support/postgresserver.h"

#include <QDir>
#include <QFile>

using namespace bluepencil;

namespace {

UtcMs day(int year, int month, int dayOfMonth)
{
    return QDate(year, month, dayOfMonth).startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

class TestUpkeep : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_noServer = m_server.start(); }

    void dropsOldEventsAndNoOthers_data() { databases(); }

    void dropsOldEventsAndNoOthers();

    void dropsDeliveriesThatAreOver_data() { databases(); }

    void dropsDeliveriesThatAreOver();

    void dropsOldCallsIfToldTo_data() { databases(); }

    void dropsOldCallsIfToldTo();
    void monthsAreMadeAhead();
    void olderLogsAreKept();

private:
    static void databases()
    {
        QTest::addColumn<bool>("onServer");
        QTest::newRow("sqlite") << false;
        QTest::newRow("postgresql") << true;
    }

    std::unique_ptr<Workspace> open(const QString &address);
    static void log(Database &database, UtcMs at, const QString &kind);
    static QStringList texts(Database &database, const QString &sql);
    static QStringList kinds(Database &database);
    static QStringList months(Database &database);

    PostgresServer m_server;
    QString m_noServer;
    FakeClock m_clock;
};

std::unique_ptr<Workspace> TestUpkeep::open(const QString &address)
{
    auto workspace = Workspace::open(address, m_clock, seededRandom(1));
    if (!workspace)
        qFatal("%s", qPrintable(toString(workspace.error())));
    return std::move(*workspace);
}

void TestUpkeep::log(Database &database, UtcMs at, const QString &kind)
{
    Query insert(database, QStringLiteral("INSERT INTO event (at, kind) VALUES (?, ?)"));
    VERIFY_OK(insert.bind(at).bind(kind).run());
}

QStringList TestUpkeep::texts(Database &database, const QString &sql)
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

QStringList TestUpkeep::kinds(Database &database)
{
    return texts(database, QStringLiteral("SELECT kind FROM event ORDER BY event_no"));
}

QStringList TestUpkeep::months(Database &database)
{
    return texts(database,
                 QStringLiteral("SELECT inhrelid::regclass::text FROM pg_inherits"
                                " WHERE inhparent = 'event'::regclass ORDER BY 1"));
}

void TestUpkeep::dropsOldEventsAndNoOthers()
{
    QFETCH(bool, onServer);
    if (onServer && !m_noServer.isEmpty())
        QSKIP(qPrintable(m_noServer));
    QTemporaryDir folder;
    const auto workspace
        = open(onServer ? m_server.createDatabase() : folder.filePath(QStringLiteral("w")));
    Database &database = workspace->database();
    const auto keep = [&](UtcMs now, std::optional<UtcMs> before) {
        const Result<UpkeepReport> report = keepUp(database, now, before);
        if (!report)
            qFatal("%s", qPrintable(toString(report.error())));
        return *report;
    };
    keep(day(2025, 3, 10), {});
    log(database, day(2025, 2, 20), QStringLiteral("before any month"));
    log(database, day(2025, 3, 1) - 1, QStringLiteral("february"));
    log(database, day(2025, 3, 1), QStringLiteral("march"));
    log(database, day(2025, 4, 5), QStringLiteral("april"));
    log(database, day(2025, 4, 6), QStringLiteral("later in april"));
    keep(day(2025, 4, 10), {});
    QCOMPARE(kinds(database).size(), 5);
    UpkeepReport report = keep(day(2025, 4, 10), day(2025, 2, 25));
    QCOMPARE(report.eventsDropped, 1);
    QCOMPARE(report.monthsDropped, 0);
    report = keep(day(2025, 4, 10), day(2025, 4, 6));
    QCOMPARE(kinds(database), QStringList {QStringLiteral("later in april")});
    QCOMPARE(report.monthsDropped, onServer ? 1 : 0);
    QCOMPARE(keep(day(2025, 4, 10), day(2025, 4, 6)).eventsDropped, 0);
    // That an erasure is still to be finished is not forgotten with its month.
    VERIFY_OK(oweClearing(database, day(2025, 4, 2)));
    keep(day(2025, 6, 10), day(2025, 5, 3));
    QCOMPARE(kinds(database), QStringList {QStringLiteral("clearing_owed")});
}

// Not of what still waits for its producer: without its row it would be sent anew.
void TestUpkeep::dropsDeliveriesThatAreOver()
{
    QFETCH(bool, onServer);
    if (onServer && !m_noServer.isEmpty())
        QSKIP(qPrintable(m_noServer));
    QTemporaryDir folder;
    const auto workspace
        = open(onServer ? m_server.createDatabase() : folder.filePath(QStringLiteral("w")));
    Database &database = workspace->database();
    const auto run = [&](const QString &sql, bool hasLine = false) {
        Query query(database, sql);
        if (hasLine)
            query.bind(QByteArray("{}"));
        VERIFY_OK(query.run());
    };
    run(QStringLiteral("INSERT INTO queue (name, created_at) VALUES ('default', 1)"));
    run(QStringLiteral(
            "INSERT INTO item (item_id, producer, external_id, revision, queue, priority,"
            " overlap, agreement, state, body_sha256, created_at, updated_at, line)"
            " VALUES ('i', 'desk', 't', 1, 'default', 50, 1, 'first', 'open', '', 1, 1,"
            " ?)"),
        true);
    run(QStringLiteral("INSERT INTO outcome (outcome_id, item_id, producer, queue, status, state,"
                       " created_at, taken_at, payload) VALUES ('given-up', 'i', 'desk', 'default',"
                       " 'undecided', 'taken', 1, 1, ?)"),
        true);
    run(QStringLiteral("INSERT INTO webhook (producer, url, created_at)"
                       " VALUES ('desk', 'https://desk.example/', 1)"));
    const UtcMs old = day(2025, 1, 1);
    const auto note = [&](const char *id, const char *state, UtcMs at, const char *kind) {
        Query insert(database,
                     QStringLiteral("INSERT INTO webhook_delivery (delivery_id, producer, kind,"
                                    " state, next_attempt_at, last_attempt_at, delivered_at)"
                                    " VALUES (?, 'desk', ?, ?, ?, ?, ?)"));
        insert.bind(QString::fromLatin1(id)).bind(QString::fromLatin1(kind));
        insert.bind(QString::fromLatin1(state)).bind(at).bind(at);
        VERIFY_OK(insert.bind(at).run());
    };
    note("waiting", "waiting", old, "outcome");
    note("given-up", "given_up", old, "outcome");
    note("arrived", "delivered", old, "outcome");
    note("tested", "given_up", old, "test");
    note("ended", "ended", old, "redraft");
    note("lately", "delivered", day(2025, 3, 1), "outcome");
    const Result<UpkeepReport> nothing = keepUp(database, day(2025, 3, 2));
    VERIFY_OK(nothing);
    QCOMPARE(nothing->deliveriesDropped, 0);
    const Result<UpkeepReport> report = keepUp(database, day(2025, 3, 2), day(2025, 2, 1));
    VERIFY_OK(report);
    QCOMPARE(report->deliveriesDropped, 3);
    QCOMPARE(texts(database,
                   QStringLiteral("SELECT delivery_id FROM webhook_delivery ORDER BY delivery_id"))
                 .join(u' '),
             QStringLiteral("given-up lately waiting"));
}

// By when they were told, whatever they say of when they began; more than go at once.
void TestUpkeep::dropsOldCallsIfToldTo()
{
    QFETCH(bool, onServer);
    if (onServer && !m_noServer.isEmpty())
        QSKIP(qPrintable(m_noServer));
    QTemporaryDir folder;
    const auto workspace
        = open(onServer ? m_server.createDatabase() : folder.filePath(QStringLiteral("w")));
    Database &database = workspace->database();
    const auto tell = [&database](const char *first, int count, UtcMs at, UtcMs told) {
        std::vector<ModelCall> calls(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i) {
            calls[static_cast<std::size_t>(i)].callId
                = QStringLiteral("%1%2").arg(QString::fromLatin1(first)).arg(i);
            calls[static_cast<std::size_t>(i)].at = at;
        }
        VERIFY_OK(storeCalls(database, QStringLiteral("shop"), calls, told));
    };
    const UtcMs old = day(2025, 1, 2);
    tell("old-", 2500, old, old);
    tell("ahead-", 1, day(2999, 1, 1), old);
    tell("late-", 1, old, day(2025, 3, 1));
    log(database, old, QStringLiteral("an event"));
    const auto left = [&database] {
        return texts(database, QStringLiteral("SELECT call_id FROM model_call ORDER BY call_id"));
    };
    Result<UpkeepReport> report = keepUp(database, day(2025, 3, 2), day(2025, 2, 1));
    VERIFY_OK(report);
    QCOMPARE(report->callsDropped, 0);
    QCOMPARE(left().size(), 2502);
    log(database, old, QStringLiteral("another event"));
    report = keepUp(database, day(2025, 3, 2), {}, day(2025, 2, 1));
    VERIFY_OK(report);
    QCOMPARE(report->callsDropped, 2501);
    QCOMPARE(report->eventsDropped + report->deliveriesDropped, 0);
    QCOMPARE(left(), QStringList {QStringLiteral("late-0")});
    QCOMPARE(kinds(database), QStringList {QStringLiteral("another event")});
}

void TestUpkeep::monthsAreMadeAhead()
{
    if (!m_noServer.isEmpty())
        QSKIP(qPrintable(m_noServer));
    const auto workspace = open(m_server.createDatabase());
    Database &database = workspace->database();
    const QString rest = QStringLiteral("SELECT count(*)::text FROM event_rest");
    VERIFY_OK(keepUp(database, day(2031, 11, 30)));
    for (const char *month : {"event_2031_11", "event_2031_12", "event_2032_01"})
        QVERIFY(months(database).contains(QString::fromLatin1(month)));
    const Result<UpkeepReport> again = keepUp(database, day(2031, 12, 1));
    VERIFY_OK(again);
    QCOMPARE(again->monthsMade, 1); // february
    // An event whose month is not there is kept, and goes there when it is.
    log(database, day(2032, 5, 31) + 86'399'999, QStringLiteral("may"));
    log(database, day(2032, 6, 1), QStringLiteral("june"));
    QCOMPARE(texts(database, rest), QStringList {QStringLiteral("2")});
    VERIFY_OK(keepUp(database, day(2032, 3, 1)));
    QCOMPARE(texts(database, rest), QStringList {QStringLiteral("1")});
    QCOMPARE(texts(database, QStringLiteral("SELECT kind FROM event_2032_05")),
             QStringList {QStringLiteral("may")});
    QCOMPARE(kinds(database), QStringList({QStringLiteral("may"), QStringLiteral("june")}));
}

// The log as the schema before had it.
void TestUpkeep::olderLogsAreKept()
{
    if (!m_noServer.isEmpty())
        QSKIP(qPrintable(m_noServer));
    const QString address = m_server.createDatabase();
    const QDir folder(qEnvironmentVariable("BLUEPENCIL_SOURCE_DIR")
                      + QStringLiteral("/resources/schema/postgresql"));
    {
        auto opened = Database::openPostgres(address, {});
        VERIFY_OK(opened);
        Database &database = **opened;
        VERIFY_OK(database.execute(QStringLiteral("CREATE SCHEMA bluepencil")));
        VERIFY_OK(database.execute(QStringLiteral("CREATE TABLE schema_version (version BIGINT)")));
        int version = 0;
        for (const QString &file : folder.entryList({QStringLiteral("*.sql")}, QDir::Files)) {
            if (file.contains(QLatin1String("pgops")))
                break;
            QFile sql(folder.filePath(file));
            QVERIFY(sql.open(QIODevice::ReadOnly));
            for (const QString &statement :
                 QString::fromUtf8(sql.readAll()).split(QStringLiteral("\n-- ;;\n")))
                VERIFY_OK(database.execute(statement));
            ++version;
        }
        VERIFY_OK(database.execute(
            QStringLiteral("INSERT INTO schema_version VALUES (%1)").arg(version)));
        VERIFY_OK(database.execute(QStringLiteral("INSERT INTO workspace (id, workspace_id,"
                                                  " created_at) VALUES (1, 'w', 0)")));
        log(database, day(2024, 1, 31), QStringLiteral("january"));
        log(database, day(2024, 7, 1), QStringLiteral("july"));
        log(database, day(2024, 1, 1), QStringLiteral("january, late"));
    }
    const auto workspace = open(address);
    Database &database = workspace->database();
    QCOMPARE(kinds(database),
             QStringList({QStringLiteral("january"), QStringLiteral("july"),
                          QStringLiteral("january, late")}));
    QVERIFY(months(database).contains(QStringLiteral("event_2024_01")));
    QVERIFY(months(database).contains(QStringLiteral("event_2024_07")));
    QCOMPARE(texts(database, QStringLiteral("SELECT count(*)::text FROM event_rest")),
             QStringList {QStringLiteral("0")});
    log(database, day(2024, 7, 2), QStringLiteral("next"));
    QCOMPARE(
        texts(database, QStringLiteral("SELECT event_no::text FROM event WHERE kind = 'next'")),
        QStringList {QStringLiteral("4")});
}

QTEST_GUILESS_MAIN(TestUpkeep)
#include "tst_upkeep.moc"
