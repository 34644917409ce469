// SPDX-License-Identifier: GPL-3.0-or-later
// Exports of one workspace at the same time, and erasures, corrections and restrictions meanwhile,
// on connections of their own.
#include "core/dataset/batches/batchrecording.h"
#include "core/dataset/exporter.h"
#include "core/queue/rights/erasure.h"
#include "core/queue/rights/rectification.h"
#include "core/queue/rights/restriction.h"
#include "core/queue/rights/rightsids.h"
#include "core/queue/rows.h"
#include "core/store/recordingturn.h"
#include "tests/support/bothdatabases.h"
#include "tests/support/exportfolder.h"
#include "tests/support/exporttools.h"
#include "tests/support/sharedworkspace.h"

#include <QFile>
#include <QTest>

#include <atomic>
#include <future>
#include <map>

using namespace bluepencil;
using namespace bluepencil::test;

class TestExportsTogether : public QObject, protected BothDatabases {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aPersonStandsInOneSplit_data() { databases(); }

    void aPersonStandsInOneSplit();

    void aTextStandsInOneSplit_data() { databases(); }

    void aTextStandsInOneSplit();

    void theSameChoiceGivesTheSameBytes_data() { databases(); }

    void theSameChoiceGivesTheSameBytes();

    void whatIsOfNoConcernIsNotHeeded_data() { databases(); }

    void whatIsOfNoConcernIsNotHeeded();

    void whoIsErasedMeanwhileIsInNone_data() { databases(); }

    void whoIsErasedMeanwhileIsInNone();

    void anErasureIsWaitedFor_data() { databases(); }

    void anErasureIsWaitedFor();

    void whatIsLimitedMeanwhileIsInNone_data() { databases(); }

    void whatIsLimitedMeanwhileIsInNone();
    void overtakenAgainAndAgain();
    void numbersAreTakenInTurn();
    void waitingIsSaid();
    void aFolderHasOneWriter();

private:
    QTemporaryDir m_cache; // of what is kept beside a server
};

namespace {

const QString anna = QStringLiteral("anna");
const QString ben = QStringLiteral("ben");

ExportConfig chat(std::optional<SplitRatio> split)
{
    ExportConfig config;
    config.formats = {QStringLiteral("openai-chat")};
    config.split = split;
    return config;
}

// Calls `act` each time that an export has read everything and begins to write files.
ExportProgress beforeWriting(std::function<void()> act)
{
    return [act = std::move(act), isReading = true](const ExportStep &step) mutable {
        const bool begins = isReading && !step.file.isEmpty();
        isReading = step.file.isEmpty();
        if (begins)
            act();
    };
}

// The split of each record, by external id.
std::map<QString, QString> placesIn(const QString &path)
{
    std::map<QString, QString> places;
    const ExportFolder folder(path);
    for (const Split split : {Split::Train, Split::Validation, Split::Test}) {
        const QString name = splitName(split);
        for (const QByteArray &line :
             folder.lines(QStringLiteral("openai-chat/%1.meta.jsonl").arg(name)))
            places[toQString(parseJson(line).value()["external_id"].get<std::string>())] = name;
    }
    return places;
}

// By the hash alone, as split.h defines it.
Split dealt(const QString &person, const ExportConfig &config)
{
    Item item;
    item.subjectId = person;
    return bucketOf(splitGroup(config.salt, QStringLiteral("local"), item), *config.split);
}

QString personIn(Split split, const ExportConfig &config, int number = 0)
{
    for (int i = 0;; ++i) {
        const QString person = QStringLiteral("person-%1").arg(i);
        if (dealt(person, config) == split && number-- == 0)
            return person;
    }
}

Result<> insertPlain(Database &database, const QString &batchId)
{
    BatchRow batch;
    batch.batchId = batchId;
    batch.config = "{}";
    batch.configSha256 = batch.contentSha256 = QStringLiteral("x");
    batch.manifest = "{}";
    const QTemporaryDir folder;
    RecordSpool none(folder.filePath(QStringLiteral("records")));
    return insertBatch(database, batch, none);
}

bool someoneWaits(Database &database)
{
    Query query(database, QStringLiteral("SELECT count(*) FROM pg_locks WHERE NOT granted"));
    return query.runToRow().value_or(false) && query.integer(0) > 0;
}

} // namespace

void TestExportsTogether::initTestCase()
{
    qputenv("XDG_CACHE_HOME", QFile::encodeName(m_cache.path()));
    m_noServer = m_server.start();
}

// Both deal people who have no place yet, by other shares: whoever is recorded first has said it.
void TestExportsTogether::aPersonStandsInOneSplit()
{
    QFETCH(const QString, address);
    SharedWorkspace store(address);
    constexpr int people = 40;
    for (int i = 0; i < people; ++i) {
        store.approve(QString::number(i), QStringLiteral("person-%1").arg(i),
                      QStringLiteral("Question %1?").arg(i), QStringLiteral("Answer %1.").arg(i));
    }
    const ExportConfig config = chat(SplitRatio {90, 5, 5});
    std::optional<Result<ExportSummary>> other;
    const auto one
        = store.exportFrom(store.one(), QStringLiteral("one"), config, beforeWriting([&] {
                               if (!other) {
                                   other = store.exportFrom(store.other(), QStringLiteral("other"),
                                                            chat(SplitRatio {20, 0, 80}));
                               }
                           }));
    QVERIFY2(one, words(one));
    QVERIFY(other);
    QVERIFY2(*other, words(*other));
    QCOMPARE((*other)->batchId, QStringLiteral("B-0001"));
    QCOMPARE(one->batchId, QStringLiteral("B-0002"));
    const auto places = placesIn(one->folder);
    QCOMPARE(places.size(), std::size_t(people));
    QCOMPARE(places, placesIn((*other)->folder));
    int moved = 0; // by the first one, from where the second would have put them
    for (const auto &[id, split] : places)
        moved += splitName(dealt(QStringLiteral("person-") + id, config)) == split ? 0 : 1;
    QVERIFY(moved > 0);
    QCOMPARE(ExportFolder(one->folder).problem(), QString());
    const Json manifest = ExportFolder(one->folder).manifest();
    QCOMPARE(manifest["split"]["new_groups"].get<int>(), 0);
    QVERIFY(manifest["previous_batch"] == "B-0001");
    QCOMPARE(store.count("batch"), 2);
    QCOMPARE(store.count("batch_record"), 2 * people);
    QCOMPARE(store.count("split_assignment"), people);
}

// Two people with the same text, and two with nearly the same, each in the batch of another export.
void TestExportsTogether::aTextStandsInOneSplit()
{
    QFETCH(const QString, address);
    SharedWorkspace store(address);
    ExportConfig config = chat(SplitRatio {50, 0, 50});
    config.preparation.deduplicate = Deduplicate::Near;
    const QString question = QStringLiteral("Where is my parcel?");
    const QString answer = QStringLiteral("It left our house on Monday.");
    store.approve(QStringLiteral("learn"), personIn(Split::Train, config), question, answer);
    store.approve(QStringLiteral("more"), personIn(Split::Train, config, 1), question,
                  QStringLiteral("On its way."));
    store.approve(QStringLiteral("judge"), personIn(Split::Test, config), question, answer, ben);
    // Of all different runs of five characters of the two .97 are in both.
    QString steps = QStringLiteral("First step 100");
    for (int i = 101; i < 160; ++i)
        steps += QStringLiteral(", then step %1").arg(i);
    const QString how = QStringLiteral("How do I mend it?");
    store.approve(QStringLiteral("close"), personIn(Split::Train, config, 2), how,
                  steps + QStringLiteral(" now"));
    store.approve(QStringLiteral("aim"), personIn(Split::Test, config, 1), how,
                  steps + QStringLiteral(" well"), ben);
    ExportConfig bens = config;
    bens.filter.reviewers = {ben};
    config.filter.reviewers = {anna};
    std::optional<Result<ExportSummary>> other;
    const auto one = store.exportFrom(
        store.one(), QStringLiteral("one"), config, beforeWriting([&] {
            if (!other) {
                other = store.exportFrom(store.other(), QStringLiteral("other"), bens);
            }
        }));
    QVERIFY2(one, words(one));
    QVERIFY(other);
    QVERIFY2(*other, words(*other));
    QCOMPARE(placesIn((*other)->folder),
             (std::map<QString, QString> {{QStringLiteral("aim"), QStringLiteral("test")},
                                          {QStringLiteral("judge"), QStringLiteral("test")}}));
    QCOMPARE(placesIn(one->folder),
             (std::map<QString, QString> {{QStringLiteral("more"), QStringLiteral("train")}}));
    const Json left = ExportFolder(one->folder).manifest()["counts"]["left_out"];
    QCOMPARE(left["in-another-split"].get<int>(), 1);
    QCOMPARE(left["near-duplicate"].get<int>(), 1);
}

// Pseudonyms of reviewers, too, whose key is made by the first of the two.
void TestExportsTogether::theSameChoiceGivesTheSameBytes()
{
    QFETCH(const QString, address);
    SharedWorkspace store(address);
    for (const QString &id : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}) {
        store.approve(id, QStringLiteral("person-1"), QStringLiteral("Where is parcel %1?").arg(id),
                      QStringLiteral("It is on its way."), id == u'a' ? anna : ben);
    }
    ExportConfig config = chat({});
    config.formats += QStringLiteral("csv");
    config.privacy = QStringLiteral("pseudonymise");
    std::optional<Result<ExportSummary>> other;
    const auto one = store.exportFrom(
        store.one(), QStringLiteral("one"), config, beforeWriting([&] {
            if (!other) {
                other = store.exportFrom(store.other(), QStringLiteral("other"), config);
            }
        }));
    QVERIFY2(one, words(one));
    QVERIFY(other);
    QVERIFY2(*other, words(*other));
    QCOMPARE(one->contentSha256, (*other)->contentSha256);
    QMap<QString, QByteArray> files = ExportFolder(one->folder).files();
    QMap<QString, QByteArray> others = ExportFolder((*other)->folder).files();
    for (const char *name : {"manifest.json", "CARD.md", "DATASHEET.md", "croissant.json"}) {
        QCOMPARE(files.remove(QLatin1String(name)), 1);
        QCOMPARE(others.remove(QLatin1String(name)), 1);
    }
    QCOMPARE(files, others);
}

// A batch that deals nobody, or by another salt, makes nothing out of date.
void TestExportsTogether::whatIsOfNoConcernIsNotHeeded()
{
    QFETCH(const QString, address);
    SharedWorkspace store(address);
    store.approve(QStringLiteral("a"), QStringLiteral("p"), QStringLiteral("One?"),
                  QStringLiteral("One."));
    ExportConfig salted = chat(SplitRatio {50, 0, 50});
    salted.salt = QStringLiteral("another");
    int begun = 0;
    const auto one = store.exportFrom(
        store.one(), QStringLiteral("one"), chat(SplitRatio {50, 0, 50}), beforeWriting([&] {
            ++begun;
            QVERIFY(store.exportFrom(store.other(), QStringLiteral("plain"), chat({})));
            QVERIFY(store.exportFrom(store.other(), QStringLiteral("salted"), salted));
        }));
    QVERIFY2(one, words(one));
    QCOMPARE(begun, 1);
    QCOMPARE(one->batchId, QStringLiteral("B-0003"));
}

// The erasure sees no batch that it could name: so what was read of the person is thrown away, and
// the rest is written anew. Whoever is in no row of it changes nothing.
void TestExportsTogether::whoIsErasedMeanwhileIsInNone()
{
    QFETCH(const QString, address);
    SharedWorkspace store(address);
    store.approve(QStringLiteral("stays"), QStringLiteral("p"), QStringLiteral("One?"),
                  QStringLiteral("One."));
    store.approve(QStringLiteral("goes"), QStringLiteral("q"), QStringLiteral("Of Quirina?"),
                  QStringLiteral("Two."));
    store.approve(QStringLiteral("apart"), QStringLiteral("r"), QStringLiteral("Three?"),
                  QStringLiteral("Three."), ben);
    ExportConfig config = chat(SplitRatio {100, 0, 0});
    config.filter.reviewers = {anna};
    int begun = 0;
    const auto eraseFirst = [&](const QString &person) {
        begun = 0;
        return beforeWriting([&, person] {
            if (++begun > 1)
                return;
            const auto erased = store.erase(person);
            // Busy: the texts are gone, but the connection that exports keeps old pages.
            QVERIFY2(erased || erased.error().code == Error::Code::Busy, words(erased));
            QVERIFY(!erased || erased->batches.isEmpty());
        });
    };
    const auto one = store.exportFrom(store.one(), QStringLiteral("one"), config,
                                      eraseFirst(QStringLiteral("q")));
    QVERIFY2(one, words(one));
    QCOMPARE(begun, 2);
    QCOMPARE(placesIn(one->folder),
             (std::map<QString, QString> {{QStringLiteral("stays"), QStringLiteral("train")}}));
    const ExportFolder written(one->folder);
    for (const QByteArray &bytes : written.files())
        QVERIFY(!bytes.contains("Quirina"));
    QCOMPARE(store.count("batch"), 1);
    QCOMPARE(store.count("batch_record"), 1);

    const auto other = store.exportFrom(store.one(), QStringLiteral("other"), config,
                                        eraseFirst(QStringLiteral("r")));
    QVERIFY2(other, words(other));
    QCOMPARE(begun, 1);
    const auto later = store.erase(QStringLiteral("p"));
    QVERIFY2(later, words(later));
    QCOMPARE(later->batches,
             QStringList({QStringLiteral("B-0001 r1"), QStringLiteral("B-0002 r1")}));
}

// One that is under way when the rows are written, for longer than others wait for each other.
void TestExportsTogether::anErasureIsWaitedFor()
{
    QFETCH(const QString, address);
    SharedWorkspace store(address);
    if (store.one().isFile())
        return; // no more than one writes there
    store.approve(QStringLiteral("a"), QStringLiteral("p"), QStringLiteral("One?"),
                  QStringLiteral("One."));
    QVERIFY(store.one().database().execute(QStringLiteral("SET lock_timeout TO '20ms'")));
    std::promise<void> begun;
    std::atomic<bool> isOver = false;
    // Until somebody has waited for it longer than they wait for anything else.
    auto erasing = std::async(std::launch::async, [&] {
        const auto workspace = store.opened(7);
        Database &database = workspace->database();
        Transaction transaction(database);
        const bool isHeld = transaction.begin() && waitForRights(database);
        begun.set_value();
        qint64 waiting = 0;
        while (isHeld && !isOver && waiting == 0) {
            Query query(database,
                        QStringLiteral("SELECT count(*) FROM pg_locks"
                                       " WHERE locktype = 'advisory' AND NOT granted"
                                       " AND clock_timestamp() - waitstart > interval '200 ms'"));
            waiting = countOf(query).value_or(-1);
        }
        return isHeld;
    });
    begun.get_future().wait();
    const auto summary = store.exportFrom(store.one(), QStringLiteral("one"), chat({}));
    isOver = true;
    QVERIFY(erasing.get());
    QVERIFY2(summary, words(summary));
}

// It is the same with what is corrected or restricted meanwhile, or counts no more. What is no
// record of the batch changes nothing, nor does what is decided anew.
void TestExportsTogether::whatIsLimitedMeanwhileIsInNone()
{
    QFETCH(const QString, address);
    SharedWorkspace store(address);
    const auto itemOf = [](const QString &id, const QString &answer) {
        OrderedJson item = plainItem(id, QStringLiteral("About ") + id, answer);
        item["subject_id"] = toStdString(id);
        return item;
    };
    for (const char *name : {"corrected", "restricted", "stays", "taken"}) {
        const QString id = QString::fromLatin1(name);
        const auto approved
            = store.approveOnOther(itemOf(id, QStringLiteral("Answer to ") + id), id);
        QVERIFY2(approved, words(approved));
    }
    OrderedJson old = itemOf(QStringLiteral("old"), QStringLiteral("A draft"));
    old["final_text"] = "By Quirina";
    const auto added = store.addHistory(old);
    QVERIFY2(added, words(added));
    ExportConfig config = chat(SplitRatio {100, 0, 0});
    config.preparation.history = History::Train;
    int number = 0;
    QString folder;
    // How often it was written, and what is in it.
    const auto exportDuring = [&](const std::function<bool()> &act) {
        int begun = 0;
        bool done = false;
        const auto one
            = store.exportFrom(store.one(), QString::number(++number), config, beforeWriting([&] {
                                   if (++begun == 1)
                                       done = act();
                               }));
        if (!one || !done)
            return one ? QStringLiteral("not done") : toString(one.error());
        folder = one->folder;
        QStringList ids {QString::number(begun)};
        for (const auto &place : placesIn(folder))
            ids += place.first;
        return ids.join(u' ');
    };
    const auto correct = [&](const OrderedJson &item, const QString &person) {
        const auto done = store.act([&](SqlReviewQueue &queue) {
            return rectify(queue,
                           {person,
                            QStringLiteral("local"),
                            {parseCorrected(toLine(item)).value()},
                            QStringLiteral("wrong"),
                            QStringLiteral("dpo")});
        });
        // Busy: it is done, but the connection that exports keeps old pages.
        return done || done.error().code == Error::Code::Busy;
    };
    const auto limit = [&](const QString &person) {
        return store
            .act([&](SqlReviewQueue &queue) {
                return restrictSubject(queue,
                                       {person, QStringLiteral("asked"), QStringLiteral("dpo"), 1});
            })
            .has_value();
    };
    const auto fresh = [&] {
        const QString id = QStringLiteral("zfresh");
        return store.approveOnOther(itemOf(id, QStringLiteral("New")), id).has_value()
            && limit(QStringLiteral("nobody"));
    };
    QCOMPARE(exportDuring(fresh), QStringLiteral("1 corrected old restricted stays taken"));
    const auto correctDecided = [&] {
        const QString id = QStringLiteral("corrected");
        return correct(itemOf(id, QStringLiteral("Right")), id);
    };
    QCOMPARE(exportDuring(correctDecided), QStringLiteral("2 old restricted stays taken zfresh"));
    QCOMPARE(exportDuring([&] { return limit(QStringLiteral("restricted")); }),
             QStringLiteral("2 old stays taken zfresh"));
    const auto takeBack = [&] {
        Query query(store.other().database(),
                    QStringLiteral("SELECT d.decision_id FROM decision d JOIN item i"
                                   " ON i.item_id = d.item_id WHERE i.external_id = 'taken'"));
        if (!query.runToRow().value_or(false))
            return false;
        const QString id = query.text(0);
        query.finish();
        return store.act([&](SqlReviewQueue &queue) { return queue.recall(id, anna); }).has_value();
    };
    QCOMPARE(exportDuring(takeBack), QStringLiteral("2 old stays zfresh"));
    old["final_text"] = "By somebody";
    QCOMPARE(exportDuring([&] { return correct(old, QStringLiteral("old")); }),
             QStringLiteral("2 old stays zfresh"));
    const ExportFolder written(folder);
    const QMap<QString, QByteArray> files = written.files();
    for (const QByteArray &bytes : files)
        QVERIFY(!bytes.contains("Quirina"));
}

// It says so in the end, and leaves nothing.
void TestExportsTogether::overtakenAgainAndAgain()
{
    SharedWorkspace store({});
    store.approve(QStringLiteral("a"), QStringLiteral("p"), QStringLiteral("One?"),
                  QStringLiteral("One."));
    const ExportConfig config = chat(SplitRatio {});
    int others = 0;
    const auto one
        = store.exportFrom(store.one(), QStringLiteral("one"), config, beforeWriting([&] {
                               ++others;
                               const auto done = store.exportFrom(
                                   store.other(), QStringLiteral("b%1").arg(others), config);
                               QVERIFY2(done, words(done));
                           }));
    QVERIFY(!one);
    QCOMPARE(one.error().code, Error::Code::Conflict);
    QVERIFY(others > 1);
    QCOMPARE(store.count("batch"), others);
    QCOMPARE(store.count("batch_record"), others);
    for (const QString &name : namesIn(store.folder(QString())))
        QVERIFY2(!name.startsWith(QStringLiteral("one"))
                     && !name.startsWith(QStringLiteral(".one")),
                 qPrintable(name));
    QVERIFY(store.exportFrom(store.one(), QStringLiteral("one"), config));
}

// On a server two can be at the record of their batches; a file has one who writes.
void TestExportsTogether::numbersAreTakenInTurn()
{
    if (!m_noServer.isEmpty()) {
        qInfo("not on PostgreSQL: %s", qPrintable(m_noServer));
        return;
    }
    SharedWorkspace store(m_server.createDatabase());
    store.approve(QStringLiteral("a"), QStringLiteral("p"), QStringLiteral("One?"),
                  QStringLiteral("One."));
    std::future<Result<ExportSummary>> exported; // waited for after the transaction has ended
    Database &database = store.one().database();
    Transaction turn(database);
    QVERIFY(turn.begin());
    QVERIFY(waitForTurn(database, QStringLiteral("batches")));
    QVERIFY(insertPlain(database, QStringLiteral("B-0001")));
    exported = std::async(std::launch::async, [&store] {
        const auto workspace = store.opened(4);
        return store.exportFrom(*workspace, QStringLiteral("one"), chat(SplitRatio {}));
    });
    QTRY_VERIFY_WITH_TIMEOUT(someoneWaits(database), 60'000);
    QVERIFY(turn.commit());
    const auto summary = exported.get();
    QVERIFY2(summary, words(summary));
    QCOMPARE(summary->batchId, QStringLiteral("B-0002"));
    QCOMPARE(store.count("batch"), 2);
}

void TestExportsTogether::waitingIsSaid()
{
    SharedWorkspace store({});
    store.approve(QStringLiteral("a"), QStringLiteral("p"), QStringLiteral("One?"),
                  QStringLiteral("One."));
    const auto stages = [&store](bool cancels) {
        auto held = RecordingTurn::tryTake(store.other().database());
        std::stop_source source;
        std::vector<ExportStage> met;
        ExportConfig config = chat({});
        config.folder = store.folder(QStringLiteral("one"));
        const auto summary = Exporter(store.one(), SystemClock(), systemRandom())
                                 .run(
                                     config,
                                     [&](const ExportStep &step) {
                                         if (met.empty() || met.back() != step.stage)
                                             met.push_back(step.stage);
                                         if (step.stage != ExportStage::Waiting)
                                             return;
                                         if (cancels)
                                             source.request_stop();
                                         else
                                             held->reset();
                                     },
                                     source.get_token());
        if (summary.has_value() == cancels
            || (cancels && summary.error().code != Error::Code::Cancelled)
            || QFile::exists(config.folder) == cancels)
            met.clear();
        return met;
    };
    QVERIFY((stages(true) == std::vector {ExportStage::Rows, ExportStage::Waiting}));
    QCOMPARE(store.count("batch"), 0);
    QVERIFY((stages(false)
             == std::vector {ExportStage::Rows, ExportStage::Waiting, ExportStage::Recording}));
    QCOMPARE(store.count("batch"), 1);
}

// Whoever comes second is told at once, and not when all of the rows are made.
void TestExportsTogether::aFolderHasOneWriter()
{
    SharedWorkspace store({});
    store.approve(QStringLiteral("a"), QStringLiteral("p"), QStringLiteral("One?"),
                  QStringLiteral("One."));
    std::optional<Result<ExportSummary>> second;
    const auto one = store.exportFrom(
        store.one(), QStringLiteral("one"), chat({}), beforeWriting([&] {
            second = store.exportFrom(store.other(), QStringLiteral("one"), chat({}));
            QVERIFY(store.exportFrom(store.other(), QStringLiteral("one-r2"), chat({})));
        }));
    QVERIFY2(one, words(one));
    QVERIFY(second && !*second);
    QCOMPARE(second->error().code, Error::Code::Conflict);
    QCOMPARE(second->error().what, QStringLiteral("is being written by another export"));
    QCOMPARE(ExportFolder(one->folder).problem(), QString());
    QCOMPARE(store.count("batch"), 2);
}

QTEST_GUILESS_MAIN(TestExportsTogether)
#include "tst_exportstogether.moc"
