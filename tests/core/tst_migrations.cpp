// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace of every schema so far, with rows as the programs of its time wrote them, comes to
// the present one whole: no row, no value of before is another. And no migration that was released
// is ever edited.
#include "core/store/backup/backup.h"
#include "core/store/database/dialect.h"
#include "core/store/records.h"
#include "core/store/workspace.h"
#include "tests/support/fakeclock.h"
#include "tests/support/oldworkspace.h"
#include "tests/support/postgresserver.h"
#include "tests/support/reviewedworkspace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

#include <map>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

constexpr int beforeHashes = 20; // the version whose successor has most to do
const QString schemaOfFile
    = QStringLiteral("SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY type, name");

QStringList column(Database &database, const QString &sql)
{
    QStringList found;
    Query query(database, sql);
    Result<bool> row = query.runToRow();
    for (; row && *row; row = query.next())
        found += query.text(0);
    if (!row)
        qFatal("%s: %s", qPrintable(sql), qPrintable(toString(row.error())));
    return found;
}

using Tables = QMap<QString, QStringList>; // columns by table

Tables tablesOf(Database &database)
{
    Tables tables;
    const CatalogueSql &catalogue = database.dialect().catalogue();
    for (const QString &table : column(database, catalogue.tables)) {
        Query query(database, catalogue.columns);
        Result<bool> row = query.bind(table).runToRow();
        for (; row && *row; row = query.next())
            tables[table] += query.text(0);
    }
    return tables;
}

QStringList contentsOf(Database &database, const Tables &tables)
{
    QStringList lines;
    for (auto table = tables.cbegin(); table != tables.cend(); ++table) {
        QStringList rows;
        Query query(database,
                    QStringLiteral("SELECT \"%1\" FROM %2")
                        .arg(table->join(QStringLiteral("\",\"")), table.key()));
        Result<bool> row = query.runToRow();
        for (; row && *row; row = query.next()) {
            QString line = table.key() + u':';
            for (int i = 0; i < int(table->size()); ++i) {
                const QVariant value = query.value(i);
                line += u' ' + table->at(i) + u'=';
                line += query.isNull(i) ? QStringLiteral("null")
                    : value.typeId() == QMetaType::QByteArray
                    ? QString::fromLatin1(value.toByteArray().toHex())
                    : value.toString();
            }
            rows += line;
        }
        if (!row)
            qFatal("%s: %s", qPrintable(table.key()), qPrintable(toString(row.error())));
        rows.sort();
        lines += rows;
    }
    return lines;
}

} // namespace

class TestMigrations : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_noServer = m_server.start(); }

    void releasedOnesStay();

    void everyVersionComesUp_data();
    void everyVersionComesUp();
    void whatFailsChangesNothing();
    void copiesOfOlderOnesComeUp();
    void everyTableHasRows();

private:
    // What a workspace of today is made of, and in a file how its schema is written.
    struct Present {
        Tables tables;
        QStringList schema;
    };

    [[nodiscard]] const Present &present(bool isFile);

    std::map<bool, Present> m_present;
    FakeClock m_clock;
    PostgresServer m_server;
    QString m_noServer;
};

// A migration has run on somebody's workspace: another change is another migration. Each new one
// gets its line in migrations.sha256 (sha256sum resources/schema/*/*.sql) with its release.
void TestMigrations::releasedOnesStay()
{
    QStringList listed;
    const QByteArray list
        = contentOfFile(sourceFile(QStringLiteral("tests/core/data/migrations.sha256")));
    for (const QByteArray &line : list.split('\n')) {
        if (line.isEmpty())
            continue;
        const QString name = QString::fromUtf8(line.mid(66));
        const QByteArray now
            = QCryptographicHash::hash(contentOfFile(sourceFile(name)), QCryptographicHash::Sha256)
                  .toHex();
        QVERIFY2(now == line.left(64), qPrintable(name + QStringLiteral(" was edited")));
        listed += name;
    }
    QStringList there;
    for (const char *dialect : {"postgresql", "sqlite"}) {
        const QString folder = QStringLiteral("resources/schema/") + QLatin1String(dialect);
        for (const QString &file :
             QDir(sourceFile(folder)).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name))
            there += folder + u'/' + file;
    }
    QCOMPARE(listed, there);
    QCOMPARE(listed.size(), 2 * SchemaVersion);
}

void TestMigrations::everyVersionComesUp_data()
{
    QTest::addColumn<bool>("isFile");
    QTest::addColumn<int>("version");
    for (int version = 1; version < SchemaVersion; ++version) {
        QTest::addRow("sqlite %d", version) << true << version;
        if (m_noServer.isEmpty())
            QTest::addRow("postgres %d", version) << false << version;
    }
    if (!m_noServer.isEmpty())
        qInfo("not on PostgreSQL: %s", qPrintable(m_noServer));
}

void TestMigrations::everyVersionComesUp()
{
    QFETCH(bool, isFile);
    QFETCH(int, version);
    QTemporaryDir folder;
    const QString address
        = isFile ? folder.filePath(QStringLiteral("old")) : m_server.createDatabase();
    makeWorkspaceOf(address, isFile, version);
    Tables tables;
    QStringList before;
    {
        const auto database = openPlain(address, isFile);
        tables = tablesOf(*database);
        before = contentsOf(*database, tables);
        QVERIFY(before.size() > 20);
    }
    const auto opened = Workspace::open(address, m_clock, seededRandom(1), false);
    QVERIFY2(opened, words(opened));
    Workspace &workspace = **opened;
    QCOMPARE(workspace.schemaVersion(), SchemaVersion);
    QCOMPARE(workspace.id(), QStringLiteral("w"));
    const QStringList after = contentsOf(workspace.database(), tables);
    QCOMPARE(after.join(u'\n'), before.join(u'\n'));
    const auto broken = workspace.checkIntegrity();
    QVERIFY2(broken, words(broken));
    QCOMPARE(broken->join(u'\n'), QString());
    const auto records = checkRecords(workspace.database());
    QVERIFY2(records, words(records));
    QVERIFY(records->checked > 15);
    QCOMPARE(records->found, qint64 {0});
    // What was made in steps is what is made at once.
    QCOMPARE(tablesOf(workspace.database()), present(isFile).tables);
    if (isFile) {
        QCOMPARE(column(workspace.database(), schemaOfFile).join(u'\n'),
                 present(isFile).schema.join(u'\n'));
    }
}

// Made once for all versions.
const TestMigrations::Present &TestMigrations::present(bool isFile)
{
    Present &made = m_present[isFile];
    if (made.tables.isEmpty()) {
        const QTemporaryDir folder;
        const auto fresh = Workspace::open(isFile ? folder.filePath(QStringLiteral("fresh"))
                                                  : m_server.createDatabase(),
                                           m_clock, seededRandom(2));
        if (!fresh)
            qFatal("%s", static_cast<const char *>(words(fresh)));
        made.tables = tablesOf((*fresh)->database());
        if (isFile)
            made.schema = column((*fresh)->database(), schemaOfFile);
    }
    return made;
}

// In one transaction each: the next start does it anew.
// A copy that an earlier program made is restored, also over what has come up in the meantime.
void TestMigrations::copiesOfOlderOnesComeUp()
{
    for (int version = 1; version < SchemaVersion; ++version) {
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copy"));
        const QString place = folder.filePath(QStringLiteral("w"));
        makeWorkspaceOf(copy, true, version);
        QVERIFY(QFile::copy(copy, place));
        {
            const auto opened = Workspace::open(place, m_clock, seededRandom(1), false);
            QVERIFY2(opened, words(opened));
        }
        Tables tables;
        QStringList before;
        {
            const auto database = openPlain(copy, true);
            tables = tablesOf(*database);
            before = contentsOf(*database, tables);
        }
        RestoreRequest request;
        request.file = copy;
        request.address = place;
        const auto there = restoreBackup(request, m_clock, seededRandom(2));
        QVERIFY(!there);
        QCOMPARE(there.error().code, Error::Code::Conflict);
        request.replace = true;
        const auto restored = restoreBackup(request, m_clock, seededRandom(2));
        QVERIFY2(restored, words(restored));
        const auto opened = Workspace::open(place, m_clock, seededRandom(3), false);
        QVERIFY2(opened, words(opened));
        QCOMPARE((*opened)->schemaVersion(), SchemaVersion);
        QCOMPARE(contentsOf((*opened)->database(), tables).join(u'\n'), before.join(u'\n'));
        const auto records = checkRecords((*opened)->database());
        QVERIFY2(records, words(records));
        QCOMPARE(records->found, qint64 {0});
    }
}

void TestMigrations::whatFailsChangesNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old"));
    makeWorkspaceOf(path, true, beforeHashes);
    QStringList before;
    {
        const auto database = openPlain(path, true);
        // In the way of one of the last statements of the next version.
        must(*database,
             QStringLiteral("CREATE TRIGGER rights_request_hash_record AFTER DELETE ON"
                            " price BEGIN SELECT 1; END"));
        before = column(*database, QStringLiteral("SELECT sql FROM sqlite_schema"));
    }
    const auto refused = Workspace::open(path, m_clock, seededRandom(1), false);
    QVERIFY(!refused);
    const auto database = openPlain(path, true);
    QCOMPARE(column(*database, QStringLiteral("SELECT sql FROM sqlite_schema")), before);
    QCOMPARE(column(*database, QStringLiteral("PRAGMA user_version")),
             QStringList {QString::number(beforeHashes)});
    must(*database, QStringLiteral("DROP TRIGGER rights_request_hash_record"));
    const auto opened = Workspace::open(path, m_clock, seededRandom(1), false);
    QVERIFY2(opened, words(opened));
    const auto records = checkRecords((*opened)->database());
    QVERIFY2(records, words(records));
    QCOMPARE(records->found, qint64 {0});
}

// Whoever adds a table adds a row of it to data/rows_of_versions.sql.
void TestMigrations::everyTableHasRows()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old"));
    makeWorkspaceOf(path, true, SchemaVersion - 1);
    const auto database = openPlain(path, true);
    QStringList empty;
    for (const QString &table : column(*database, database->dialect().catalogue().tables)) {
        if (column(*database, QStringLiteral("SELECT 1 FROM %1 LIMIT 1").arg(table)).isEmpty())
            empty += table;
    }
    // Runs, alarms and secrets: nothing of a record is in them.
    QCOMPARE(empty,
             (QStringList {QStringLiteral("benchmark_run"), QStringLiteral("benchmark_score"),
                           QStringLiteral("drift_alarm"), QStringLiteral("webhook_secret")}));
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
