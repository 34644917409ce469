// SPDX-License-Identifier: GPL-3.0-or-later
// Records carry hashes of their values: what was written by the rules is whole, and a bit that
// flipped in a stored value is found, on both databases; nothing damaged leaves in an export.
#include "core/store/backup/moving.h"
#include "core/store/database/dialect.h"
#include "core/store/feedbackstore.h"
#include "core/store/records.h"
#include "tests/support/bothdatabases.h"
#include "tests/support/fakeclock.h"
#include "tests/support/personstore.h"

#include <QCryptographicHash>

using namespace bluepencil;
using namespace bluepencil::test;

class TestRecords : public QObject, protected BothDatabases {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_noServer = m_server.start(); }

    void encoding();
    void everyColumnIsHashed();

    void writesAreNoDamage_data() { databases(); }

    void writesAreNoDamage();

    void everyFlipIsFound_data() { databases(); }

    void everyFlipIsFound();
    void workDoesNotSealDamage();
    void newestAreLookedAt();
    void hashesAreTheSameInBothDatabases();

    void nothingDamagedLeaves_data() { databases(); }

    void nothingDamagedLeaves();
    void damagedHistoryStays();
    void flipsInTheFile();

    void damageDoesNotHideFromAFilter_data() { databases(); }

    void damageDoesNotHideFromAFilter();
};

namespace {

QStringList textsOf(Database &database, const QString &sql)
{
    QStringList found;
    Query query(database, sql);
    Result<bool> row = query.runToRow();
    for (; row && *row; row = query.next())
        found += query.text(0);
    if (!row)
        qFatal("%s", qPrintable(toString(row.error())));
    return found;
}

QString aBlob(const Store &store)
{
    return store.workspace->isFile() ? txt("x'7b'") : txt("'\\x7b'");
}

// A bit of everything that a record is made of.
Result<> fill(Store &store)
{
    for (int i = 0; i < 6; ++i)
        BLUEPENCIL_TRY(store.review(about(txt("r-%1").arg(i), txt("p-%1").arg(i % 3))));
    BLUEPENCIL_TRY(store.submit(about(txt("open"), txt("p-1"))));
    OrderedJson again = about(txt("open"), txt("p-1"));
    again["revision"] = 2;
    BLUEPENCIL_TRY(store.submit(again));
    BLUEPENCIL_TRY(store.addHistory(
        {{"external_id", "h"}, {"messages", OrderedJson::array()}, {"final_text", "Yes."}}));
    Decision labelled = decision(txt("labelled"), Action::Edit, txt("Right."));
    labelled.labels.push_back({txt("fact"), Severity::Major, {}});
    const auto decided
        = reviewOn(*store.queue, store.clock.now(), about(txt("labelled"), {}), labelled);
    if (!decided)
        return fail(decided.error());
    BLUEPENCIL_TRY(store.database().execute(
        txt("INSERT INTO guideline (id, version, text, created_at, ordinal)"
            " VALUES ('g', '1', %1, 0, 1)")
            .arg(aBlob(store))));
    const auto held = addHold(*store.queue, holdOn(txt("p-9")));
    if (!held)
        return fail(held.error());
    ErasureOptions options;
    options.by = txt("dpo");
    options.random = seededRandom(4);
    const auto erased = eraseSubject(*store.queue, txt("p-2"), options);
    return erased ? Result<>() : fail(erased.error());
}

QString listed(const RecordReport &report)
{
    QStringList lines;
    for (const DamagedRecord &record : report.damaged)
        lines += record.kind + u' ' + record.id + u' ' + record.part;
    return lines.join(u'\n');
}

// What a failing disk does is under the rules of the database.
Result<> switchRulesOff(Database &database)
{
    const QStringList off = textsOf(database, database.dialect().catalogue().rules);
    for (const QString &sql : off)
        BLUEPENCIL_TRY(database.execute(sql));
    if (database.dialect().name() == u"sqlite") {
        BLUEPENCIL_TRY(database.execute(txt("PRAGMA foreign_keys=OFF")));
        return database.execute(txt("PRAGMA ignore_check_constraints=ON"));
    }
    return {};
}

QVariant flipped(const QVariant &value, std::mt19937_64 &random)
{
    const auto bit = [&random](int bits) {
        return random() % quint64(bits);
    };
    switch (value.typeId()) {
    case QMetaType::QByteArray: {
        QByteArray bytes = value.toByteArray();
        if (bytes.isEmpty())
            return {};
        const auto at = qsizetype(random() % quint64(bytes.size()));
        bytes[at] = char(bytes.at(at) ^ char(1U << bit(8)));
        return bytes;
    }
    case QMetaType::QString: {
        QByteArray text = value.toString().toLatin1();
        if (text.isEmpty())
            return {};
        const auto at = qsizetype(random() % quint64(text.size()));
        text[at] = char(text.at(at) ^ char(1U << bit(5))); // of ASCII, what gives no control
        if (text.at(at) < ' ' || text.at(at) > '~')
            return {};
        return QString::fromLatin1(text);
    }
    case QMetaType::Double:
        return std::bit_cast<double>(std::bit_cast<quint64>(value.toDouble())
                                     ^ (quint64 {1} << bit(52)));
    default:
        return value.toLongLong() ^ (qint64 {1} << bit(40));
    }
}

} // namespace

// The value is of Python's hashlib and struct, over the encoding of core/store/recordhash.h.
void TestRecords::encoding()
{
    Store store({});
    QVERIFY(store.queue);
    QCOMPARE(
        textsOf(store.database(),
                QString::fromUtf8("SELECT lower(hex(record_hash(-2, '\xc3\xa4', x'00ff7a', NULL,"
                                  " 0.25, -0.0, '')))")),
        QStringList {txt("44a17f6ae1a69e4064e268cd8be746297a4ba85959b41db2818150ff4fb6b2bd")});
    // Values about as long as what is hashed in one piece, and longer ones.
    QCOMPARE(
        textsOf(
            store.database(),
            txt("SELECT lower(hex(record_hash(printf('%.1019c', 'a'), 7, printf('%.2000c', 'b'),"
                " zeroblob(1024), printf('%.1020c', 'c'), NULL, -1)))")),
        QStringList {txt("56ca1989f0965871b99439d6598791371e292b279b5ac64871b91e2a814641df")});
}

void TestRecords::everyColumnIsHashed()
{
    Store store({});
    QVERIFY(store.queue);
    for (const RecordKind &kind : recordKinds()) {
        QStringList expected = kind.record + kind.state;
        if (!kind.record.isEmpty())
            expected += txt("record_sha256");
        if (!kind.state.isEmpty())
            expected += txt("state_sha256");
        expected.sort();
        QStringList columns = textsOf(
            store.database(),
            txt("SELECT name FROM pragma_table_info('%1') ORDER BY name").arg(kind.table));
        columns.sort();
        QCOMPARE(columns, expected);
        for (const QString &key : kind.key)
            QVERIFY(columns.contains(key));
    }
}

void TestRecords::writesAreNoDamage()
{
    QFETCH(QString, address);
    Store store(address);
    QVERIFY(store.queue);
    const Result<> filled = fill(store);
    QVERIFY2(filled, words(filled));
    const auto report = checkRecords(store.database());
    QVERIFY2(report, words(report));
    QVERIFY2(report->checked > 30, qPrintable(QString::number(report->checked)));
    QCOMPARE(listed(*report), QString());
    // A published guideline is still never edited.
    QVERIFY(!store.database().execute(txt("UPDATE guideline SET title = 'x'")));
}

void TestRecords::everyFlipIsFound()
{
    QFETCH(QString, address);
    constexpr quint64 seed = 11;
    constexpr int wanted = 330;
    Store store(address.isEmpty() ? address : m_server.createDatabase());
    QVERIFY(store.queue);
    QVERIFY(fill(store));
    Database &database = store.database();
    QVERIFY(switchRulesOff(database));
    std::mt19937_64 random(seed);
    std::vector<const RecordKind *> kinds;
    for (const RecordKind &kind : recordKinds()) {
        if (store.count((txt("SELECT count(*) FROM ") + kind.table).toUtf8().constData()) > 0)
            kinds.push_back(&kind);
    }
    QVERIFY2(kinds.size() >= 10, qPrintable(QString::number(kinds.size())));
    QSet<QString> touched;
    int flips = 0;
    for (int attempt = 0; flips < wanted; ++attempt) {
        QVERIFY2(attempt < wanted * 10, qPrintable(txt("only %1 flips").arg(flips)));
        const RecordKind &kind = *kinds[random() % kinds.size()];
        const QStringList columns = kind.record + kind.state;
        const QString column = columns.at(qsizetype(random() % quint64(columns.size())));
        const QString keys = kind.key.join(u',');
        const qint64 rows
            = store.count((txt("SELECT count(*) FROM ") + kind.table).toUtf8().constData());
        Query find(database,
                   txt("SELECT %1, %2 FROM %3 ORDER BY %2 LIMIT 1 OFFSET %4")
                       .arg(column, keys, kind.table)
                       .arg(random() % quint64(rows)));
        QVERIFY(find.runToRow().value_or(false));
        const QVariant other = find.isNull(0) ? QVariant() : flipped(find.value(0), random);
        QVariantList key;
        for (int i = 0; i < int(kind.key.size()); ++i)
            key += find.value(i + 1);
        find.finish();
        if (other.isNull())
            continue;
        Transaction transaction(database);
        QVERIFY(transaction.begin());
        {
            Query change(
                database,
                txt("UPDATE %1 SET %2 = ? WHERE (%3) = (%4)")
                    .arg(kind.table, column, keys, QStringList(key.size(), txt("?")).join(u',')));
            change.bind(other);
            for (const QVariant &value : key)
                change.bind(value);
            if (!change.run())
                continue; // an index or a type refuses it: a disk would damage the row's frame
        }
        const auto report = checkRecords(database);
        QVERIFY2(report, words(report));
        QVERIFY2(report->found > 0 && report->damaged.front().kind == kind.table,
                 qPrintable(txt("seed %1, flip %2: %3.%4 was not found")
                                .arg(seed)
                                .arg(flips)
                                .arg(kind.table, column)));
        touched.insert(kind.table + u'.' + column);
        ++flips;
    }
    QVERIFY2(touched.size() > 60, qPrintable(QString::number(touched.size())));
}

void TestRecords::workDoesNotSealDamage()
{
    Store store({});
    QVERIFY(store.submit(about(txt("a"), txt("p"))));
    const QStringList rules
        = textsOf(store.database(), txt("SELECT sql FROM sqlite_schema WHERE type = 'trigger'"));
    QVERIFY(switchRulesOff(store.database()));
    QVERIFY(store.database().execute(txt("UPDATE item SET title = 'other'")));
    for (const QString &rule : rules)
        QVERIFY(store.database().execute(rule));
    QVERIFY(store.queue->cancel(txt("local"), txt("a")));
    const auto report = checkRecords(store.database());
    QVERIFY2(report, words(report));
    QCOMPARE(report->found, qint64 {1});
    QCOMPARE(report->damaged.front().kind, txt("item"));
    QCOMPARE(report->damaged.front().part, txt("record"));
}

void TestRecords::newestAreLookedAt()
{
    Store store({});
    for (int i = 0; i < 5; ++i)
        QVERIFY(store.review(about(txt("r-%1").arg(i), {})));
    auto report = checkNewestRecords(store.database(), 3);
    QVERIFY2(report, words(report));
    QCOMPARE(report->checked, qint64 {3 + 3 + 3 + 3});
    QCOMPARE(report->found, qint64 {0});
    QVERIFY(switchRulesOff(store.database()));
    QVERIFY(store.database().execute(
        txt("UPDATE decision SET body = x'7b7d' WHERE reviewer = 'anna'")));
    report = checkNewestRecords(store.database(), 3);
    QVERIFY2(report, words(report));
    QCOMPARE(report->found, qint64 {3});
}

void TestRecords::hashesAreTheSameInBothDatabases()
{
    if (!m_noServer.isEmpty()) {
        qInfo("not on PostgreSQL: %s", qPrintable(m_noServer));
        return;
    }
    Store store({});
    QVERIFY(fill(store));
    const QString address = m_server.createDatabase();
    const auto moved = moveWorkspace(*store.workspace, address, store.clock, seededRandom(3), {});
    QVERIFY2(moved, words(moved));
    const auto there = Workspace::open(address, store.clock, seededRandom(5), false);
    QVERIFY2(there, words(there));
    const auto report = checkRecords((*there)->database());
    QVERIFY2(report, words(report));
    QCOMPARE(listed(*report), QString());
    // Written there, it is the same as read here.
    const QString sql = txt("SELECT record_sha256 FROM feedback ORDER BY feedback_no");
    QVERIFY(!textsOf(store.database(), sql).isEmpty());
    QVERIFY((*there)->database().execute(txt("UPDATE feedback SET record_sha256 = NULL")));
    QVERIFY((*there)->database().execute(txt("UPDATE feedback SET task = task")));
    Query here(store.database(), sql);
    Query anew((*there)->database(), sql);
    Result<bool> row = here.runToRow();
    QVERIFY(anew.runToRow().value_or(false));
    while (row && *row) {
        QCOMPARE(anew.bytes(0), here.bytes(0));
        QVERIFY(anew.next());
        row = here.next();
    }
}

void TestRecords::nothingDamagedLeaves()
{
    QFETCH(QString, address);
    Store store(address.isEmpty() ? address : m_server.createDatabase());
    QVERIFY(store.queue);
    for (int i = 0; i < 4; ++i)
        QVERIFY(store.review(about(txt("r-%1").arg(i), {})));
    // An export numbers what is new, and the rules hash that.
    QVERIFY(stampFeedback(store.database()));
    QVERIFY(switchRulesOff(store.database()));
    QVERIFY(store.database().execute(
        txt("UPDATE feedback SET edits = %1 WHERE external_id = 'r-1'").arg(aBlob(store))));
    ExportConfig config = chatOnly();
    config.folder = store.folder.filePath(txt("out"));
    const auto exported = Exporter(*store.workspace, store.clock, seededRandom(7)).run(config);
    QVERIFY2(exported, words(exported));
    QCOMPARE(exported->counts.leftOut.value(txt("damaged")), qint64 {1});
    QCOMPARE(exported->counts.records, qint64 {4});
    QCOMPARE(exported->counts.kept, qint64 {3});
}

// What a record is chosen by is damaged as well as anything else.
void TestRecords::damageDoesNotHideFromAFilter()
{
    QFETCH(QString, address);
    Store store(address.isEmpty() ? address : m_server.createDatabase());
    QVERIFY(store.queue);
    for (int i = 0; i < 6; ++i)
        QVERIFY(store.review(about(txt("r-%1").arg(i), {})));
    OrderedJson elsewhere = about(txt("elsewhere"), {});
    elsewhere["queue"] = "other";
    QVERIFY(store.review(elsewhere));
    QVERIFY(stampFeedback(store.database()));
    QVERIFY(switchRulesOff(store.database()));
    const char *changes[] {"queue = 'defbult'", "status = 'withdrawn'", "decided_at = 5",
                           "reviewer = 'cnna'"};
    for (int i = 0; i < 4; ++i) {
        QVERIFY(store.database().execute(
            txt("UPDATE feedback SET %1 WHERE external_id = 'r-%2'").arg(txt(changes[i])).arg(i)));
    }
    ExportConfig config = chatOnly();
    config.folder = store.folder.filePath(txt("out"));
    config.filter.queues = {txt("default")};
    config.filter.reviewers = {txt("anna")};
    config.filter.from = 1'000;
    const auto exported = Exporter(*store.workspace, store.clock, seededRandom(7)).run(config);
    QVERIFY2(exported, words(exported));
    QCOMPARE(exported->counts.leftOut.value(txt("damaged")), qint64 {4});
    QCOMPARE(exported->counts.kept, qint64 {2});
    QCOMPARE(exported->counts.records, qint64 {6});
}

// Answers of the past are counted with the decisions.
void TestRecords::damagedHistoryStays()
{
    Store store({});
    QVERIFY(store.review(about(txt("r"), {})));
    for (int i = 0; i < 3; ++i) {
        QVERIFY(store.addHistory({{"external_id", txt("h-%1").arg(i).toStdString()},
                                  {"messages", {{{"role", "user"}, {"content", "Hi?"}}}},
                                  {"final_text", "Yes."}}));
    }
    QVERIFY(store.database().execute(
        txt("UPDATE item SET state = 'history', import_id = NULL WHERE external_id LIKE 'h-%'")));
    QVERIFY(stampFeedback(store.database()));
    QVERIFY(switchRulesOff(store.database()));
    QVERIFY(store.database().execute(
        txt("UPDATE item SET final_text = x'4e6f' WHERE external_id = 'h-1'")));
    ExportConfig config = chatOnly();
    config.preparation.history = History::Train;
    config.folder = store.folder.filePath(txt("out"));
    const auto exported = Exporter(*store.workspace, store.clock, seededRandom(7)).run(config);
    QVERIFY2(exported, words(exported));
    QCOMPARE(exported->counts.leftOut.value(txt("damaged")), qint64 {1});
    QCOMPARE(exported->counts.records, qint64 {4});
    QCOMPARE(exported->counts.kept, qint64 {3});
}

namespace {

// Every value that a hash is over, and the tables that they stand in.
QByteArray readingOf(Database &database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const RecordKind &kind : recordKinds()) {
        QStringList columns;
        for (const QString &column : kind.record + kind.state)
            columns += txt("quote(%1)").arg(column);
        const QStringList rows
            = textsOf(database,
                      txt("SELECT %1 FROM %2 ORDER BY %3")
                          .arg(columns.join(txt("||' '||")), kind.table, kind.key.join(u',')));
        hash.addData(rows.join(u'\n').toUtf8());
    }
    return hash.result();
}

// What doctor says of the file; empty if it finds nothing wrong.
QString doctorOn(const QString &path, QByteArray &reading)
{
    const FakeClock clock;
    const auto opened = Workspace::open(path, clock, seededRandom(8), false);
    if (!opened)
        return toString(opened.error());
    if ((*opened)->isNewer())
        return txt("newer");
    const auto broken = (*opened)->checkIntegrity();
    if (!broken || !broken->isEmpty())
        return broken ? broken->join(u' ') : toString(broken.error());
    const auto report = checkRecords((*opened)->database());
    if (!report || report->found > 0)
        return report ? txt("%1 records").arg(report->found) : toString(report.error());
    reading = readingOf((*opened)->database());
    return {};
}

} // namespace

// A bit of the file itself: doctor notices, or no record reads otherwise.
void TestRecords::flipsInTheFile()
{
    constexpr quint64 seed = 23;
    const int flips = qEnvironmentVariableIsSet("BLUEPENCIL_LONG") ? 20'000 : 400;
    Store store({});
    QVERIFY(fill(store));
    QVERIFY(clearErased(store.database())); // all of it is in the file, nothing in its log
    const QByteArray reading = readingOf(store.database());
    const QString path = store.workspace->path();
    store.queue.reset();
    store.workspace.reset();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    std::mt19937_64 random(seed);
    const QTemporaryDir folder;
    int noticed = 0;
    for (int flip = 0; flip < flips; ++flip) {
        // Most of a young file is empty; every other flip hits something.
        auto at = qsizetype(random() % quint64(whole.size()));
        while (flip % 2 == 0 && whole.at(at) == 0)
            at = qsizetype(random() % quint64(whole.size()));
        const auto bit = int(random() % 8);
        QByteArray bytes = whole;
        bytes[at] = char(bytes.at(at) ^ char(1U << bit));
        const QString copy = folder.filePath(txt("w%1.bluepencil").arg(flip));
        QFile out(copy);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
        out.close();
        QByteArray found;
        const QString said = doctorOn(copy, found);
        noticed += said.isEmpty() ? 0 : 1;
        QVERIFY2(!said.isEmpty() || found == reading,
                 qPrintable(txt("seed %1, flip %2: bit %3 of byte %4 changes a record unnoticed")
                                .arg(seed)
                                .arg(flip)
                                .arg(bit)
                                .arg(at)));
        out.remove();
    }
    qInfo("%d of %d flips were noticed, the others change no record", noticed, flips);
    QVERIFY(noticed > flips / 4);
}

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
