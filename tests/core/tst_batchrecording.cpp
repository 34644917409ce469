// SPDX-License-Identifier: GPL-3.0-or-later
// How a large batch gets into a workspace beside others who write.
#include "core/dataset/batches/batchrecording.h"
#include "core/dataset/exporter.h"
#include "core/queue/rights/eraser.h"
#include "core/store/patience.h"
#include "tests/support/bothdatabases.h"
#include "tests/support/clirunner.h"
#include "tests/support/exportfolder.h"
#include "tests/support/reviewedworkspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

class TestBatchRecording : public QObject, protected BothDatabases {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void nothingHalfIsSeen_data() { databases(); }

    void nothingHalfIsSeen();
    void othersWriteInBetween();

    void takenBack_data() { databases(); }

    void takenBack();

    void dealtDifferently_data() { databases(); }

    void dealtDifferently();
    void cancelledInBetween();
    void killedInBetween();
    void killedOneIsClearedByDoctor();
    void largeExportIsKilled();
    void turnIsWaitedFor();
    void turnOnServer();
    void lockIsWaitedFor();

private:
    QTemporaryDir m_cache; // of what is kept beside a server
};

namespace {

constexpr int records = 250;
constexpr int people = 30;
constexpr qint64 atOnce = 10;
const QString salt = QStringLiteral("s");
const SplitRatio ratio {50, 0, 50};

// One workspace, opened twice.
struct Shared {
    explicit Shared(const QString &address, int busyTimeoutMs = 5000)
        : path(address.isEmpty() ? folder.filePath(QStringLiteral("workspace.bluepencil"))
                                 : address)
        , one(opened(busyTimeoutMs))
        , other(opened(busyTimeoutMs))
    {
    }

    [[nodiscard]] std::unique_ptr<Workspace> opened(int busyTimeoutMs) const
    {
        auto workspace = Workspace::open(path, clock, seededRandom(1), true, busyTimeoutMs);
        if (!workspace)
            qFatal("%s", qPrintable(toString(workspace.error())));
        return std::move(*workspace);
    }

    [[nodiscard]] Database &database() const { return one->database(); }

    [[nodiscard]] qint64 count(const char *table) const
    {
        Query query(database(), QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table));
        return query.runToRow().value_or(false) ? query.integer(0) : -1;
    }

    // Of batch, batch_record and split_assignment.
    [[nodiscard]] QList<qint64> counts() const
    {
        return {count("batch"), count("batch_record"), count("split_assignment")};
    }

    QTemporaryDir folder;
    ManualClock clock {1000};
    QString path;
    std::unique_ptr<Workspace> one;
    std::unique_ptr<Workspace> other;
};

QString recordId(int i)
{
    return QStringLiteral("history:h%1").arg(i);
}

// What a batch is made of: so many records, and people dealt to splits.
class Parts {
public:
    explicit Parts(const QString &batchId, int manyRecords = records, int manyPeople = people)
        : splits(ratio, salt)
        , m_people(manyPeople)
    {
        batch.batchId = batchId;
        batch.createdAt = 1000;
        batch.config = "{\"split\":{\"train\":50},\"salt\":\"s\"}";
        batch.configSha256 = batch.contentSha256 = QStringLiteral("x");
        batch.manifest = "{}";
        for (int i = 0; i < manyRecords; ++i) {
            if (!spool.add({recordId(i), 1, true}))
                qFatal("a record");
        }
    }

    void deal()
    {
        for (int i = 0; i < m_people; ++i) {
            Item item;
            item.subjectId = QStringLiteral("person-%1").arg(i);
            static_cast<void>(splits.assign(QStringLiteral("local"), item));
        }
    }

    QTemporaryDir folder;
    RecordSpool spool {folder.filePath(QStringLiteral("records"))};
    BatchRow batch;
    SplitAssigner splits;

private:
    int m_people;
};

Result<> record(Database &database, Parts &parts, qint64 most = atOnce)
{
    parts.deal();
    BatchRecording recording(database, {}, most);
    BLUEPENCIL_TRY(recording.begin());
    BLUEPENCIL_TRY(recording.write(parts.batch, parts.spool, parts.splits));
    return recording.commit();
}

void addQueue(Database &database)
{
    QVERIFY(database.execute(QStringLiteral("INSERT INTO queue (name, created_at)"
                                            " VALUES ('default', 1) ON CONFLICT DO NOTHING")));
}

void addHistory(Database &database, const QString &id, const QString &person)
{
    addQueue(database);
    Query insert(database,
                 QStringLiteral("INSERT INTO item (item_id, producer, external_id, revision, queue,"
                                " subject_id, priority, overlap, agreement, state, body_sha256,"
                                " line, final_text, created_at, updated_at) VALUES (?, 'local', ?,"
                                " 1, 'default', ?, 50, 1, 'first', 'history', 'x', ?, ?, 1, 1)"));
    insert.bind(id).bind(id).bind(person).bind(QByteArray("{}"));
    const auto done = insert.bind(QByteArray("text")).run();
    QVERIFY2(done, words(done));
}

// What those see who read batches, and who ask what became of a person.
QStringList seenBy(Database &database)
{
    QStringList seen;
    const auto batches = allBatches(database);
    for (const BatchRow &batch : *batches)
        seen += batchName(batch);
    seen += QStringLiteral("latest ") + latestBatchId(database).value();
    for (const char *name : {"B-0001", "B-0002"}) {
        const QString id = QString::fromLatin1(name);
        seen += QStringLiteral("%1: %2 %3 %4")
                    .arg(id)
                    .arg(int(findBatch(database, id).value().has_value()))
                    .arg(int(batchExists(database, id, 1).value()))
                    .arg(heldUpTo(database, id).value().size());
    }
    GivenRecords given;
    seen += QStringLiteral("given %1").arg(int(given.load(database, salt) && !given.isEmpty()));
    SplitAssigner all(ratio, salt);
    SplitAssigner each(ratio, salt);
    each.lookUpIn(database);
    if (!all.load(database))
        seen += QStringLiteral("unreadable");
    for (int i = 0; i < people; ++i) {
        Item item;
        item.subjectId = QStringLiteral("person-%1").arg(i);
        static_cast<void>(all.assign(QStringLiteral("local"), item));
        static_cast<void>(each.assign(QStringLiteral("local"), item));
    }
    seen += QStringLiteral("without a place %1 %2").arg(all.newGroups()).arg(each.newGroups());
    Query person(database, batchesOfSubjectSql());
    for (int i = 0; i < 3; ++i)
        person.bind(QStringLiteral("p"));
    Result<bool> row = person.runToRow();
    for (; row && *row; row = person.next())
        seen += QStringLiteral("the person's ") + person.text(0);
    return seen;
}

// Lines of history, which an export of all takes, too.
void fill(Database &database, int lines)
{
    Transaction transaction(database);
    QVERIFY(transaction.begin());
    addQueue(database);
    Query insert(database,
                 QStringLiteral("INSERT INTO item (item_id, producer, external_id, revision, queue,"
                                " subject_id, priority, overlap, agreement, state, body_sha256,"
                                " line, final_text, created_at, updated_at) VALUES (?, 'local', ?,"
                                " 1, 'default', '', 50, 1, 'first', 'history', 'x', ?, ?, 1, 1)"));
    for (int i = 0; i < lines; ++i) {
        const QString id = QStringLiteral("h%1").arg(i);
        OrderedJson line = plainItem(id, QStringLiteral("Question %1?").arg(i), QString());
        line.erase("draft");
        line["final_text"] = "Answer.";
        insert.bind(id).bind(id).bind(toLine(line));
        const auto done = insert.bind(QByteArray("Answer.")).run();
        QVERIFY2(done, words(done));
    }
    QVERIFY(transaction.commit());
}

// `folder`: where all is exported to; without it the batch of this test is recorded.
int childMain(const QString &path, const QString &folder)
{
    const SystemClock clock;
    auto workspace = Workspace::open(path, clock, systemRandom(), false);
    if (!workspace)
        return 3;
    if (!folder.isEmpty()) {
        ExportConfig config;
        config.formats = {QStringLiteral("openai-chat")};
        config.preparation.history = History::Train;
        config.folder = folder;
        return Exporter(**workspace, clock, systemRandom()).run(config) ? 0 : 1;
    }
    Parts parts(QStringLiteral("B-0001"));
    return record((*workspace)->database(), parts) ? 0 : 1;
}

// Runs this program again as one that records a batch, or exports all, and is killed then.
int recordInChild(const QString &path, const QString &crashAt, const QString &folder = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("BLUEPENCIL_CRASH_AT"), crashAt);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--record"), path, folder});
    return process.waitForFinished(60'000) ? process.exitCode() : -1;
}

} // namespace

void TestBatchRecording::initTestCase()
{
    qputenv("XDG_CACHE_HOME", QFile::encodeName(m_cache.path()));
    m_noServer = m_server.start();
}

// One batch is there, with the same time and some of the people.
void TestBatchRecording::nothingHalfIsSeen()
{
    QFETCH(const QString, address);
    const Shared store(address);
    addHistory(store.database(), QStringLiteral("h0"), QStringLiteral("p"));
    Parts first(QStringLiteral("B-0001"), 0, 5);
    const auto recorded = record(store.database(), first, 100);
    QVERIFY2(recorded, words(recorded));
    const QStringList before = seenBy(store.other->database());
    QCOMPARE(before,
             (QStringList {QStringLiteral("B-0001 r1"), QStringLiteral("latest B-0001"),
                           QStringLiteral("B-0001: 1 1 0"), QStringLiteral("B-0002: 0 0 0"),
                           QStringLiteral("given 0"), QStringLiteral("without a place 25 25")}));
    int rests = 0;
    BatchRecording recording(store.database(), {}, atOnce, [&] {
        ++rests;
        QCOMPARE(seenBy(store.other->database()), before);
    });
    Parts parts(QStringLiteral("B-0002"));
    QVERIFY(parts.splits.load(store.database()));
    parts.deal();
    auto done = recording.begin();
    QVERIFY2(done, words(done));
    done = recording.write(parts.batch, parts.spool, parts.splits);
    QVERIFY2(done, words(done));
    // 250 records and 25 people: behind each ten, and before it becomes a batch.
    QCOMPARE(rests, address.isEmpty() ? 28 : 0);
    QCOMPARE(seenBy(store.other->database()), before);
    done = recording.commit();
    QVERIFY2(done, words(done));
    QCOMPARE(seenBy(store.other->database()),
             (QStringList {QStringLiteral("B-0001 r1"), QStringLiteral("B-0002 r1"),
                           QStringLiteral("latest B-0002"), QStringLiteral("B-0001: 1 1 0"),
                           QStringLiteral("B-0002: 1 1 1"), QStringLiteral("given 1"),
                           QStringLiteral("without a place 0 0"),
                           QStringLiteral("the person's B-0002")}));
    QCOMPARE(store.counts(), (QList<qint64> {2, records, people}));
    const auto batch = findBatch(store.database(), QStringLiteral("B-0002"));
    QVERIFY(batch && *batch);
    QCOMPARE((*batch)->createdAt, 1000);
    QCOMPARE((*batch)->config, parts.batch.config);
    QCOMPARE((*batch)->contentSha256, parts.batch.contentSha256);
}

// Whoever does not wait for the lock at all gets it behind each step.
void TestBatchRecording::othersWriteInBetween()
{
    const Shared store({}, 0);
    int written = 0;
    Parts parts(QStringLiteral("B-0001"));
    parts.deal();
    BatchRecording recording(store.database(), {}, atOnce, [&] {
        Transaction other(store.other->database());
        const auto begun = other.begin();
        QVERIFY2(begun, words(begun));
        addHistory(store.other->database(), QStringLiteral("h%1").arg(written), QString());
        QVERIFY(other.commit());
        ++written;
    });
    QVERIFY(recording.begin());
    const auto done = recording.write(parts.batch, parts.spool, parts.splits);
    QVERIFY2(done, words(done));
    QVERIFY(recording.commit());
    QCOMPARE(written, 29); // behind each ten of 280, and before it becomes a batch
    QCOMPARE(store.count("item"), written);
}

void TestBatchRecording::takenBack()
{
    QFETCH(const QString, address);
    const Shared store(address);
    {
        Parts parts(QStringLiteral("B-0001"));
        parts.deal();
        BatchRecording recording(store.database(), {}, atOnce);
        QVERIFY(recording.begin());
        QVERIFY(recording.write(parts.batch, parts.spool, parts.splits));
        QCOMPARE(store.counts(), (QList<qint64> {1, records, people}));
    }
    QCOMPARE(store.counts(), (QList<qint64> {0, 0, 0}));
    Parts again(QStringLiteral("B-0001"));
    const auto done = record(store.database(), again);
    QVERIFY2(done, words(done));
    QCOMPARE(store.counts(), (QList<qint64> {1, records, people}));
}

void TestBatchRecording::dealtDifferently()
{
    QFETCH(const QString, address);
    const Shared store(address);
    Item item;
    item.subjectId = QStringLiteral("person-7");
    const QString group = splitGroup(salt, QStringLiteral("local"), item);
    Query insert(store.database(),
                 QStringLiteral("INSERT INTO split_assignment (salt, group_hash, split,"
                                " assigned_at) VALUES (?, ?, 'validation', 1)"));
    QVERIFY(insert.bind(salt).bind(group).run());
    Parts parts(QStringLiteral("B-0001"));
    const auto done = record(store.database(), parts);
    QVERIFY(!done);
    QVERIFY2(done.error().code == Error::Code::Conflict, words(done));
    QCOMPARE(store.counts(), (QList<qint64> {0, 0, 1}));
}

void TestBatchRecording::cancelledInBetween()
{
    const Shared store({});
    for (const int at : {1, 12, 27, 29}) {
        std::stop_source source;
        int rests = 0;
        {
            Parts parts(QStringLiteral("B-0001"));
            parts.deal();
            BatchRecording recording(store.database(), source.get_token(), atOnce, [&] {
                if (++rests == at)
                    source.request_stop();
            });
            QVERIFY(recording.begin());
            const auto done = recording.write(parts.batch, parts.spool, parts.splits);
            QVERIFY(!done);
            QVERIFY2(done.error().code == Error::Code::Cancelled, words(done));
        }
        QCOMPARE(rests, at);
        QCOMPARE(store.counts(), (QList<qint64> {0, 0, 0}));
    }
}

// What a killed one leaves is seen by nobody, and cleared by the next.
void TestBatchRecording::killedInBetween()
{
    const Shared store({});
    addHistory(store.database(), QStringLiteral("h0"), QStringLiteral("p"));
    const QStringList before = seenBy(store.database());
    const QList<std::pair<const char *, QList<qint64>>> points {
        {"record:1", {1, 0, 0}}, // a hundred records are put in at a time
        {"record:25", {1, 200, 0}},
        {"record:27", {1, records, 20}},
        {"record:29", {1, records, people}},
    };
    for (const auto &[point, left] : points) {
        QCOMPARE(recordInChild(store.path, QString::fromLatin1(point)), 137);
        QCOMPARE(store.counts(), left);
        QCOMPARE(seenBy(store.database()), before);
        BatchRecording next(store.database());
        const auto begun = next.begin();
        QVERIFY2(begun, words(begun));
        QCOMPARE(store.counts(), (QList<qint64> {0, 0, 0}));
    }
    QCOMPARE(recordInChild(store.path, QStringLiteral("record:30")), 0); // there is no such step
    QCOMPARE(store.counts(), (QList<qint64> {1, records, people}));
}

void TestBatchRecording::killedOneIsClearedByDoctor()
{
    const Shared store({});
    QCOMPARE(recordInChild(store.path, QStringLiteral("record:27")), 137);
    const CliRunner cli(store.path);
    {
        // One that is at work is let alone.
        const auto turn = RecordingTurn::tryTake(store.database());
        QVERIFY(turn && *turn);
        const CliResult result = cli.run({QStringLiteral("doctor")});
        QVERIFY2(!result.out.contains("while it was recorded"), result.out.constData());
        QCOMPARE(store.counts(), (QList<qint64> {1, records, 20}));
    }
    const CliResult result = cli.run({QStringLiteral("doctor")});
    QVERIFY2(result.out.contains("while it was recorded"), result.out.constData());
    QCOMPARE(store.counts(), (QList<qint64> {0, 0, 0}));
}

// A thousand records go in, then the rest, then the folder gets its name.
void TestBatchRecording::largeExportIsKilled()
{
    const Shared store({});
    constexpr int lines = 1100;
    fill(store.database(), lines);
    const QString folder = store.folder.filePath(QStringLiteral("out/batch"));
    const QList<std::pair<const char *, QList<qint64>>> points {
        {"record:1", {1, 1000, 0}}, {"record:2", {1, lines, 0}}, {"rename", {1, lines, 0}}};
    for (const auto &[point, left] : points) {
        QCOMPARE(recordInChild(store.path, QString::fromLatin1(point), folder), 137);
        QCOMPARE(store.counts(), left);
        QVERIFY(allBatches(store.database()).value().empty());
    }
    QCOMPARE(ExportFolder(folder).problem(), QString()); // of the one that was named already
    QCOMPARE(recordInChild(store.path, {}, folder), 0);
    QCOMPARE(store.counts(), (QList<qint64> {1, lines, 0}));
    QCOMPARE(allBatches(store.database()).value().size(), std::size_t {1});
    QCOMPARE(namesIn(store.folder.filePath(QStringLiteral("out"))),
             QStringList {QStringLiteral("batch")});
    QCOMPARE(ExportFolder(folder).problem(), QString());
    QVERIFY(ExportFolder(folder).manifest()["batch"] == "B-0001");
}

void TestBatchRecording::turnIsWaitedFor()
{
    const Shared store({});
    auto held = RecordingTurn::tryTake(store.other->database());
    QVERIFY(held && *held);
    QVERIFY(!*RecordingTurn::tryTake(store.database()));
    int rests = 0;
    {
        BatchRecording patient(store.database(), {}, atOnce, [&] {
            if (++rests == 3)
                held->reset();
        });
        int told = 0;
        patient.onWait([&told] { ++told; });
        const auto begun = patient.begin();
        QVERIFY2(begun, words(begun));
        QCOMPARE(rests, 3);
        QCOMPARE(told, 1);
        QVERIFY(!*RecordingTurn::tryTake(store.other->database()));
    }
    held = RecordingTurn::tryTake(store.other->database());
    QVERIFY(held && *held);
    std::stop_source source;
    BatchRecording cancelled(store.database(), source.get_token(), atOnce,
                             [&source] { source.request_stop(); });
    const auto begun = cancelled.begin();
    QVERIFY(!begun);
    QVERIFY2(begun.error().code == Error::Code::Cancelled, words(begun));
}

// Its limit of waiting is less than a turn may take.
void TestBatchRecording::turnOnServer()
{
    if (!m_noServer.isEmpty()) {
        qInfo("not on PostgreSQL: %s", qPrintable(m_noServer));
        return;
    }
    const Shared store(m_server.createDatabase(), 1);
    Transaction turn(store.other->database());
    QVERIFY(turn.begin());
    QVERIFY(waitForTurn(store.other->database(), QStringLiteral("batches")));
    std::stop_source source;
    source.request_stop();
    {
        BatchRecording cancelled(store.database(), source.get_token());
        const auto begun = cancelled.begin();
        QVERIFY(!begun);
        QVERIFY2(begun.error().code == Error::Code::Cancelled, words(begun));
    }
    QVERIFY(turn.commit());
    BatchRecording next(store.database());
    const auto begun = next.begin();
    QVERIFY2(begun, words(begun));
    Query limit(store.database(), QStringLiteral("SELECT current_setting('lock_timeout')"));
    QVERIFY(limit.runToRow().value_or(false));
    QCOMPARE(limit.text(0), QStringLiteral("1ms"));
}

void TestBatchRecording::lockIsWaitedFor()
{
    const Shared store({}, 0);
    std::optional<Transaction> other;
    other.emplace(store.other->database());
    QVERIFY(other->begin());
    {
        Transaction impatient(store.database());
        const auto begun = impatient.begin();
        QVERIFY(!begun);
        QVERIFY2(begun.error().code == Error::Code::Busy, words(begun));
    }
    {
        const Patience over([] { return true; });
        Transaction stopped(store.database());
        const auto begun = stopped.begin();
        QVERIFY(!begun);
        QVERIFY2(begun.error().code == Error::Code::Busy, words(begun));
    }
    int asked = 0;
    const Patience patience([&] {
        if (++asked == 3)
            other.reset();
        return false;
    });
    Transaction patient(store.database());
    const auto begun = patient.begin();
    QVERIFY2(begun, words(begun));
    QCOMPARE(asked, 3);
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == u"--record")
        return childMain(arguments[2], arguments[3]);
    TestBatchRecording tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "tst_batchrecording.moc"
