// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/statsservice.h"
#include "tests/support/randomreviews.h"
#include "tests/support/workspacescene.h"

#include <QSemaphore>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

class TestStatsService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers();
    void onlyTheLastQuestionCounts();
    void cancels();
    void goesOnAfterCancelling();
    void answersWhileADecisionIsWritten();
    void aDecisionIsWrittenWhileItReads();
    void emptyWorkspace();
    void missingWorkspace();
    void newerWorkspaceIsRead();
    void workspaceOfTheFirstSchema();
    void endsWhileItWorks();
};

namespace {

// Lets the service's thread stand still at its first look at the clock.
class HeldClock final : public Clock {
public:
    [[nodiscard]] UtcMs now() const override
    {
        arrived.release();
        leave.acquire();
        return 1'800'000'000'000;
    }

    [[nodiscard]] qint64 steady() const override { return 0; }

    mutable QSemaphore arrived;
    mutable QSemaphore leave;
};

Result<> fill(ReviewedWorkspace &store, int count = 40)
{
    qInfo("seed 5");
    return addRandomReviews(store, 5, count);
}

template <typename T> Result<T> resultOf(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

OverviewQuery byReviewer()
{
    OverviewQuery query;
    query.by = QStringLiteral("reviewer");
    return query;
}

} // namespace

void TestStatsService::answers()
{
    ReviewedWorkspace store;
    QVERIFY(fill(store));
    store.clock().set(fromRfc3339(u"2027-02-01T00:00:00Z").value());
    StatsService service(store.path(), store.clock(), seededRandom(2));
    const auto overview = resultOf(service.overview(byReviewer()));
    QVERIFY2(overview, words(overview));
    QCOMPARE(overview->stats.n, 40);
    QCOMPARE(overview->stats.groups.size(), std::size_t {2});
    FeedbackListQuery query;
    query.keys = overview->stats.groups[0].key;
    const auto page = resultOf(service.list(query));
    QVERIFY2(page, words(page));
    QCOMPARE(page->total.value(), overview->stats.groups[0].stats.n);
    const auto record = resultOf(service.record(page->entries.at(0).feedbackId));
    QVERIFY2(record, words(record));
    QCOMPARE(record->item.externalId, page->entries.at(0).externalId);
}

void TestStatsService::onlyTheLastQuestionCounts()
{
    ReviewedWorkspace store;
    QVERIFY(fill(store));
    const HeldClock clock;
    StatsService service(store.path(), clock, seededRandom(2));
    const auto first = service.overview({});
    clock.arrived.acquire(); // the first is under way
    const auto second = service.overview({});
    const auto third = service.overview(byReviewer());
    clock.leave.release(3);
    const auto answer = resultOf(third);
    QVERIFY2(answer, words(answer));
    QCOMPARE(answer->stats.groups.size(), std::size_t {2});
    for (const auto &earlier : {first, second}) {
        QVERIFY(earlier.isFinished());
        QVERIFY(!earlier.result());
        QCOMPARE(earlier.result().error().code, Error::Code::Cancelled);
    }
}

void TestStatsService::cancels()
{
    ReviewedWorkspace store;
    QVERIFY(fill(store));
    const HeldClock clock;
    StatsService service(store.path(), clock, seededRandom(2));
    const auto overview = service.overview({});
    clock.arrived.acquire();
    const auto list = service.list({});
    service.cancel();
    clock.leave.release();
    const auto figures = resultOf(overview);
    QVERIFY(!figures);
    QCOMPARE(figures.error().code, Error::Code::Cancelled);
    const auto page = resultOf(list);
    QVERIFY(!page);
    QCOMPARE(page.error().code, Error::Code::Cancelled);
}

void TestStatsService::goesOnAfterCancelling()
{
    ReviewedWorkspace store;
    QVERIFY(fill(store));
    StatsService service(store.path(), store.clock(), seededRandom(2));
    service.cancel();
    const auto page = resultOf(service.list({}));
    QVERIFY2(page, words(page));
    QCOMPARE(page->total.value(), 40);
}

// Another connection holds the write lock in the middle of a transaction.
void TestStatsService::answersWhileADecisionIsWritten()
{
    ReviewedWorkspace store;
    QVERIFY(fill(store));
    store.clock().set(fromRfc3339(u"2027-02-01T00:00:00Z").value());
    StatsService service(store.path(), store.clock(), seededRandom(2));
    Transaction writing(store.database());
    QVERIFY(writing.begin());
    QVERIFY(store.execute(QStringLiteral("UPDATE feedback SET status = 'recalled'"
                                         " WHERE feedback_no = 1")));
    const auto before = resultOf(service.overview({}));
    QVERIFY2(before, words(before));
    QCOMPARE(before->stats.n, 40);
    QVERIFY(writing.commit());
    const auto after = resultOf(service.overview({}));
    QVERIFY2(after, words(after));
    QCOMPARE(after->stats.n, 39);
}

// The other way round: a decision made while a page is read is written at once.
void TestStatsService::aDecisionIsWrittenWhileItReads()
{
    ReviewedWorkspace store;
    QVERIFY(fill(store));
    Database &database = store.database();
    const auto reader = Workspace::open(store.path(), store.clock(), seededRandom(3), false);
    QVERIFY2(reader, words(reader));
    ReadTransaction reading((*reader)->database());
    QVERIFY(reading.begin());
    const auto before = computeStats((*reader)->database(), QTimeZone::utc(), {});
    QVERIFY2(before, words(before));
    const auto made
        = store.review(plainItem(QStringLiteral("new"), QStringLiteral("q"), QStringLiteral("d")),
                       decision(QStringLiteral("new"), Action::Approve));
    QVERIFY2(made, words(made));
    // One state for as long as it reads, and the new one for everybody else.
    const auto during = computeStats((*reader)->database(), QTimeZone::utc(), {});
    QVERIFY2(during, words(during));
    QCOMPARE(during->n, before->n);
    const auto now = computeStats(database, QTimeZone::utc(), {});
    QVERIFY2(now, words(now));
    QCOMPARE(now->n, before->n + 1);
}

void TestStatsService::emptyWorkspace()
{
    ReviewedWorkspace store;
    StatsService service(store.path(), store.clock(), seededRandom(2));
    const auto overview = resultOf(service.overview(byReviewer()));
    QVERIFY2(overview, words(overview));
    QCOMPARE(overview->records, 0);
    const auto page = resultOf(service.list({}));
    QVERIFY2(page, words(page));
    QVERIFY(page->entries.empty() && !page->next);
}

void TestStatsService::missingWorkspace()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("none"));
    const SystemClock clock;
    StatsService service(path, clock, seededRandom(2));
    const auto overview = resultOf(service.overview({}));
    QVERIFY(!overview);
    QCOMPARE(overview.error().code, Error::Code::NotFound);
    QVERIFY(!QFile::exists(path));
    QVERIFY(!resultOf(service.record(QStringLiteral("x"))));
}

void TestStatsService::newerWorkspaceIsRead()
{
    ReviewedWorkspace store;
    QVERIFY(fill(store));
    store.clock().set(fromRfc3339(u"2027-02-01T00:00:00Z").value());
    QVERIFY(store.execute(QStringLiteral("PRAGMA user_version=99")));
    StatsService service(store.path(), store.clock(), seededRandom(2));
    const auto overview = resultOf(service.overview({}));
    QVERIFY2(overview, words(overview));
    QCOMPARE(overview->stats.n, 40);
}

// As the first version of the program left it: its migration alone, and rows.
void TestStatsService::workspaceOfTheFirstSchema()
{
    Scene present;
    present.make(); // what makes one brings the migrations in
    QFile schema(QStringLiteral(":/schema/sqlite/0001_first.sql"));
    QVERIFY(schema.open(QIODevice::ReadOnly));
    Scene scene;
    {
        Plain plain(scene.path);
        plain.must(QStringLiteral("PRAGMA application_id=1114402917"));
        plain.must(QStringLiteral("PRAGMA foreign_keys=OFF"));
        const QString all = QString::fromUtf8(schema.readAll());
        for (const QString &statement : all.split(QStringLiteral("\n-- ;;\n")))
            plain.must(statement);
        plain.must(QStringLiteral("INSERT INTO workspace (id, workspace_id, time_zone, created_at)"
                                  " VALUES (1, 'w', 'Europe/Berlin', 0)"));
        plain.must(QStringLiteral("INSERT INTO queue (name, created_at) VALUES ('q', 0)"));
        for (const char *id : {"1", "2", "3"}) {
            plain.must(
                QStringLiteral(
                    "INSERT INTO item (item_id, producer, external_id, revision, queue,"
                    " priority, overlap, agreement, body_sha256, line, created_at,"
                    " updated_at, closed_at, state) VALUES ('i%1', 'p', 'e%1', 1, 'q', 50, 1,"
                    " 'first', '', x'7b7d', 0, 0, 1000, 'done')")
                    .arg(QLatin1String(id)));
            plain.must(
                QStringLiteral(
                    "INSERT INTO feedback (feedback_id, decision_id, status, item_id,"
                    " item_revision, slot_id, slot_kind, arm, producer, external_id, queue,"
                    " task, category, language, conversation_id, subject_id, model, reviewer,"
                    " action, draft_id, decided_at, has_final, texts_equal, hter, words_draft,"
                    " words_final, usage_training, guideline_id, guideline_version,"
                    " text_engine, item_line, decision, edits, metrics, active_ms) VALUES"
                    " ('f%1', 'd%1', 'counted', 'i%1', 1, 1, 'review', 'assisted', 'p', 'e%1',"
                    " 'q', 'reply', '', 'en', '', '', 'm', 'anna', 'edit', 'd1', %1 * 1000, 1, 0,"
                    " 0.%1, 4, 4, 1, '', '', 't', x'7b7d', x'7b7d', x'5b5d', x'7b7d', %1 * 1000)")
                    .arg(QLatin1String(id)));
        }
        plain.must(QStringLiteral("INSERT INTO feedback_label (feedback_no, label_no, code,"
                                  " severity) VALUES (2, 1, 'tone', 'minor')"));
        plain.must(QStringLiteral("PRAGMA user_version=1"));
    }
    StatsService service(scene.path, scene.clock, seededRandom(2));
    OverviewQuery query;
    query.by = QStringLiteral("reviewer");
    query.filter.to = 10'000;
    const auto overview = resultOf(service.overview(query));
    QVERIFY2(overview, words(overview));
    QCOMPARE(overview->stats.n, 3);
    QCOMPARE(overview->hter.value.value(), 0.2);
    QCOMPARE(overview->active.value.value(), 2000.0);
    QCOMPARE(overview->stats.labels.at(0).code, QStringLiteral("tone"));
    QCOMPARE(overview->stats.timeZone, QStringLiteral("Europe/Berlin"));
    QCOMPARE(overview->days.at(0).openAtEnd, 0);
    QCOMPARE(Plain(scene.path).column(QStringLiteral("PRAGMA user_version")),
             QStringList {QString::number(SchemaVersion)});
}

void TestStatsService::endsWhileItWorks()
{
    ReviewedWorkspace store;
    QVERIFY(fill(store));
    QFuture<Result<Overview>> overview;
    {
        StatsService service(store.path(), store.clock(), seededRandom(2));
        overview = service.overview({});
    }
    QVERIFY(overview.isFinished());
}

QTEST_GUILESS_MAIN(TestStatsService)
#include "tst_statsservice.moc"
