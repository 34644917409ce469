// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/rights/erasure.h"
#include "core/stats/columns/columnupdate.h"
#include "core/stats/selections.h"
#include "core/store/feedbackstore.h"
#include "tests/support/figurefiles.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace bluepencil;
using namespace bluepencil::test;

// Figures from the columns beside a workspace are those of the database, whatever happens to
// either.
class TestFigureCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsTheDatabase_data();
    void equalsTheDatabase();

    void detailsEqualTheDatabase_data() { equalsTheDatabase_data(); }

    void detailsEqualTheDatabase();
    void detailsOfWhatHappensLater();
    void pagesEqualTheDatabase();
    void severalGroupingsAtOnce();
    void overviewEqualsTheDatabase();
    void openItemsAtMoments();
    void sharedBySelections();
    void whatHasNoColumnIsAskedOfTheDatabase();
    void whatCameSinceCounts();
    void recalledNoLongerCounts();
    void erasedLeavesNothing();
    void erasedElsewhereIsMadeAnew();
    void smallPartsAreJoined();
    void damagedItems();
    void stampedInSteps();
};

namespace {

const QStringList groupings {
    QString(),
    QStringLiteral("reviewer"),
    QStringLiteral("model"),
    QStringLiteral("task"),
    QStringLiteral("queue"),
    QStringLiteral("producer"),
    QStringLiteral("category"),
    QStringLiteral("language"),
    QStringLiteral("arm"),
    QStringLiteral("action"),
    QStringLiteral("hour"),
    QStringLiteral("day"),
    QStringLiteral("week"),
    QStringLiteral("month"),
    QStringLiteral("label"),
    QStringLiteral("/attributes/region"),
    QStringLiteral("/attributes/tier"),
    QStringLiteral("/attributes/a~1b/vip"),
    QStringLiteral("/attributes/a~1b/note"),
    QStringLiteral("/drafts/0/prompt_version"),
    QStringLiteral("model,/drafts/0/prompt_version"),
    QStringLiteral("label,action"),
    QStringLiteral("reviewer,label,day"),
    QStringLiteral("month,week,/attributes/tier,reviewer"),
};

std::vector<FeedbackFilter> filters()
{
    FeedbackFilter people;
    people.reviewers = {QStringLiteral("anna"), QStringLiteral("nobody")};
    FeedbackFilter absent;
    absent.tasks = {QString(), QStringLiteral("reply")};
    absent.languages = {QStringLiteral("de")};
    FeedbackFilter labels;
    labels.labels = {QStringLiteral("tone"), QStringLiteral("policy")};
    FeedbackFilter when;
    when.from = FigureReviewsStart + qint64 {9} * 86'400'000;
    when.to = FigureReviewsStart + qint64 {20} * 86'400'000;
    FeedbackFilter where;
    where.where = {{QStringLiteral("/attributes/region"), QStringLiteral("EU")}};
    where.queues = {QStringLiteral("orders")};
    FeedbackFilter none;
    none.models = {QStringLiteral("never")};
    FeedbackFilter several;
    several.actions = {QStringLiteral("edit"), QStringLiteral("reject")};
    several.models = {QStringLiteral("model-1"), QStringLiteral("unknown")};
    several.where = {{QStringLiteral("/attributes/tier"), QStringLiteral("2")}};
    return {{}, people, absent, labels, when, where, none, several};
}

// Whether all is asked of that history; else each grouping under one filter, in turn.
bool isWhole(quint64 seed)
{
    return seed == 1 || qEnvironmentVariableIsSet("BLUEPENCIL_LONG");
}

std::vector<FeedbackFilter> filtersFor(quint64 seed, qsizetype grouping)
{
    const std::vector<FeedbackFilter> all = filters();
    return isWhole(seed) ? all : std::vector {all[std::size_t(grouping) % all.size()]};
}

// What of it there is none of, or two ways could agree on nothing.
QStringList missingDetails(ReviewedWorkspace &store)
{
    const auto stats = computeStats(store.database(), berlin, {{}, {}, true});
    if (!stats || !stats->details)
        return {QStringLiteral("details")};
    const StatsDetails &details = *stats->details;
    const std::vector<std::pair<const char *, bool>> there {
        {"recalled", details.recalled.n > 0},
        {"not sent", details.notSent.n > 0},
        {"superseded", details.superseded.n > 0},
        {"undone", details.undone.n > 0},
        {"sent", details.sent.n > 0 && details.sent.n < stats->n},
        {"suggestions",
         std::ranges::all_of(details.suggestions.kinds,
                             [](const Rate &used) { return used.n > 0 && used.n < used.of; })},
        {"signals", details.signalKinds.size() == 3},
        {"currencies", details.costs.size() > 1 && details.costUnknown > 0},
        {"read", details.read.excluded > 0 && details.read.mean.n > 0},
        {"queue", details.queue.excluded > 0 && details.queue.mean.n > 0},
        {"latency", details.latency.unknown > 0 && details.latency.mean.n > 0},
        {"cache", details.cacheRead.mean.n > 0 && details.cacheWrite.mean.n > 0},
        {"drafts decided on twice", details.drafts < stats->n},
    };
    QStringList missing;
    for (const auto &[name, isThere] : there) {
        if (!isThere)
            missing += QString::fromLatin1(name);
    }
    return missing;
}

} // namespace

void TestFigureCache::equalsTheDatabase_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1, 2})
        QTest::newRow(qPrintable(QStringLiteral("seed %1").arg(seed))) << seed;
}

// A file of three parts, something that came since and is stamped, and something that is not.
void TestFigureCache::equalsTheDatabase()
{
    QFETCH(quint64, seed);
    ReviewedWorkspace store;
    for (int part = 0; part < 3; ++part) {
        QVERIFY(filled(store, seed, part * 60, 60));
        const auto done = updateColumns(store.workspace());
        QVERIFY2(done, words(done));
    }
    QVERIFY(filled(store, seed, 180, 20));
    QVERIFY(stampFeedback(store.database()));
    QVERIFY(filled(store, seed, 200, 20));
    for (const QString &grouping : groupings) {
        for (const FeedbackFilter &filter : filtersFor(seed, groupings.indexOf(grouping))) {
            const StatsQuery query {filter, grouping.split(u',', Qt::SkipEmptyParts)};
            const BothWays both = statsBothWays(store.workspace(), berlin, query);
            QVERIFY2(both.fromColumns, qPrintable(grouping));
            QVERIFY2(both.wrong.isEmpty(),
                     qPrintable(grouping + QStringLiteral(": ") + both.wrong));
        }
    }
}

// The same with what became of each, in the file, since and not stamped.
void TestFigureCache::detailsEqualTheDatabase()
{
    QFETCH(quint64, seed);
    ReviewedWorkspace store;
    for (int part = 0; part < 2; ++part) {
        QVERIFY(filled(store, seed, part * 70, 70));
        QCOMPARE(happened(store, seed + 40 + static_cast<quint64>(part)), QString());
        const auto done = updateColumns(store.workspace());
        QVERIFY2(done, words(done));
    }
    QVERIFY(filled(store, seed, 140, 20));
    QVERIFY(stampFeedback(store.database()));
    QVERIFY(filled(store, seed, 160, 20));
    QCOMPARE(happened(store, seed + 50), QString());
    QCOMPARE(missingDetails(store).join(u','), QString());
    for (const QString &grouping : groupings) {
        const bool isOften
            = isWhole(seed) && (grouping.isEmpty() || grouping == u"model" || grouping == u"label");
        for (const FeedbackFilter &filter : isOften ? filters() : std::vector {FeedbackFilter()}) {
            const StatsQuery query {filter, grouping.split(u',', Qt::SkipEmptyParts), true};
            const BothWays both = statsBothWays(store.workspace(), berlin, query);
            QVERIFY2(both.fromColumns, qPrintable(grouping));
            QVERIFY2(both.wrong.isEmpty(),
                     qPrintable(grouping + QStringLiteral(": ") + both.wrong));
        }
    }
    // Nobody chooses by what never counted.
    const auto page = overviewBothWays(store.workspace(), berlin, {}, FigureReviewsEnd);
    QVERIFY2(page.fromColumns && page.wrong.isEmpty(), qPrintable(page.wrong));
}

// Prices, outcomes, what comes back: without a decision, so without a new row.
void TestFigureCache::detailsOfWhatHappensLater()
{
    ReviewedWorkspace store;
    QVERIFY(filled(store, 31, 0, 80));
    QVERIFY(updateColumns(store.workspace()));
    StatsQuery query {{}, {QStringLiteral("model"), QStringLiteral("reviewer")}, true};
    for (const quint64 seed : {61, 62, 63, 64}) {
        QCOMPARE(happened(store, seed), QString());
        QCOMPARE(wrongWith(store, true, query), QString());
        if (seed % 2 == 0)
            QVERIFY(updateColumns(store.workspace()));
        QCOMPARE(wrongWith(store, true, query), QString());
    }
}

void TestFigureCache::pagesEqualTheDatabase()
{
    qInfo("seed 32");
    ReviewedWorkspace store;
    QVERIFY(filled(store, 32, 0, 120));
    QCOMPARE(happened(store, 65), QString());
    QVERIFY(updateColumns(store.workspace()));
    QVERIFY(filled(store, 32, 120, 20));
    for (FeedbackFilter filter : filters()) {
        QCOMPARE(pagesBothWays(store.workspace(), berlin, filter, FigureReviewsEnd), QString());
        filter.from = FigureReviewsStart + qint64 {18} * 86'400'000;
        filter.to.reset();
        QCOMPARE(pagesBothWays(store.workspace(), berlin, filter, FigureReviewsEnd), QString());
    }
}

// Read once, each is what it is alone.
void TestFigureCache::severalGroupingsAtOnce()
{
    ReviewedWorkspace store;
    QVERIFY(filled(store, 33, 0, 60));
    QVERIFY(updateColumns(store.workspace()));
    const std::vector<FurtherGroups> others {
        {{QStringLiteral("label")}}, {}, {{QStringLiteral("day"), QStringLiteral("model")}}};
    FigureCache cache(store.workspace());
    for (const bool details : {false, true}) {
        for (const QStringList &first : {QStringList(), QStringList {QStringLiteral("task")}}) {
            const auto all = computeStatsByEach(store.database(), berlin, {{}, first, details},
                                                others, {{}, &cache});
            QVERIFY2(all, words(all));
            QCOMPARE(all->size(), others.size() + 1);
            for (std::size_t i = 0; i < all->size(); ++i) {
                const QStringList by = i == 0 ? first : others[i - 1].by;
                const auto alone = computeStats(store.database(), berlin, {{}, by, details});
                QVERIFY2(alone, words(alone));
                QCOMPARE(difference(parseJson(toLine(toJson((*all)[i]))).value(),
                                    parseJson(toLine(toJson(*alone))).value(), {}, FigureTolerance),
                         QString());
            }
        }
    }
    const auto unknown = computeStatsByEach(store.database(), berlin, {},
                                            {{{QStringLiteral("colour")}}}, {{}, &cache});
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, Error::Code::InvalidArgument);
}

void TestFigureCache::overviewEqualsTheDatabase()
{
    qInfo("seed 3");
    ReviewedWorkspace store;
    QVERIFY(filled(store, 3, 0, 150));
    QVERIFY(updateColumns(store.workspace()));
    QVERIFY(filled(store, 3, 150, 30));
    const UtcMs day = 86'400'000;
    std::size_t number = 0;
    for (const char *by : {"", "reviewer", "label", "week", "/attributes/region"}) {
        for (const FeedbackFilter &filter : filters()) {
            if (++number > 8 && (number + number / 8) % 2 == 0 && !isWhole(3))
                continue; // a grouping under every second one, the next under the others
            OverviewQuery query {filter, QString::fromLatin1(by)};
            const auto both
                = overviewBothWays(store.workspace(), berlin, query, FigureReviewsEnd + day);
            QVERIFY2(both.fromColumns && both.wrong.isEmpty(), qPrintable(both.wrong));
            query.filter.from = FigureReviewsStart + 15 * day + 7'000'000;
            query.filter.to.reset();
            const auto later
                = overviewBothWays(store.workspace(), berlin, query, FigureReviewsEnd - 5 * day);
            QVERIFY2(later.fromColumns && later.wrong.isEmpty(), qPrintable(later.wrong));
        }
    }
}

// Decisions that two filters take.
void TestFigureCache::sharedBySelections()
{
    ReviewedWorkspace store;
    QVERIFY(filled(store, 21, 0, 90));
    QVERIFY(updateColumns(store.workspace()));
    QVERIFY(filled(store, 21, 90, 10));
    FigureCache cache(store.workspace());
    ReadTransaction transaction(store.database());
    QVERIFY(transaction.begin());
    std::vector<FeedbackFilter> both = filters();
    both.push_back(both[3]); // labels, of which a decision may have several
    both.back().labels = {QStringLiteral("fact")};
    both.push_back(both[4]);
    both.back().from = FigureReviewsStart + qint64 {15} * 86'400'000;
    both.back().to.reset();
    qint64 any = 0;
    for (const FeedbackFilter &one : both) {
        for (const FeedbackFilter &other : both) {
            const auto kept = countShared(store.database(), one, other, {{}, &cache});
            const auto read = countShared(store.database(), one, other);
            QVERIFY2(kept && read, words(kept));
            QCOMPARE(*kept, *read);
            any += *kept;
        }
    }
    QVERIFY(any > 0);
}

void TestFigureCache::openItemsAtMoments()
{
    ReviewedWorkspace store;
    QVERIFY(filled(store, 20, 0, 120));
    QVERIFY(spreadItems(store.database(), FigureReviewsStart));
    std::vector<UtcMs> moments;
    for (int i = 0; i < 1200; ++i) // more than one statement asks for
        moments.push_back(FigureReviewsStart - 86'400'000 + i * qint64 {4'320'001});
    for (const FeedbackFilter &filter : filters()) {
        QCOMPARE(openBothWays(store.database(), filter, moments), QString());
        QCOMPARE(openBothWays(store.database(), filter, {moments[500]}), QString());
        QCOMPARE(openBothWays(store.database(), filter, {}), QString());
    }
}

void TestFigureCache::whatHasNoColumnIsAskedOfTheDatabase()
{
    ReviewedWorkspace store;
    QVERIFY(filled(store, 4, 0, 80));
    QVERIFY(updateColumns(store.workspace()));
    for (const char *by : {"/attributes/mixed", "/attributes", "/attributes/never", "/language",
                           "/drafts/0/text", "/attributes/a~1b"}) {
        const StatsQuery query {{}, {QString::fromLatin1(by)}};
        QCOMPARE(wrongWith(store, false, query), QString());
    }
    StatsQuery all;
    all.filter.statuses = {FeedbackStatus::Counted, FeedbackStatus::Recalled};
    QCOMPARE(wrongWith(store, false, all), QString());
    StatsQuery since;
    since.filter.afterSeq = 10;
    QCOMPARE(wrongWith(store, false, since), QString());
    FigureCache cache(store.workspace());
    const auto unknown
        = computeStats(store.database(), berlin, {{}, {QStringLiteral("colour")}}, {{}, &cache});
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, Error::Code::InvalidArgument);
}

// One cache for all the time, as a window has it.
void TestFigureCache::whatCameSinceCounts()
{
    ReviewedWorkspace store;
    QVERIFY(filled(store, 5, 0, 30));
    FigureCache cache(store.workspace());
    const auto asked = [&] {
        return computeStats(store.database(), berlin, manyKeys(), {{}, &cache});
    };
    for (int round = 0; round < 6; ++round) {
        QVERIFY(filled(store, 5, 30 + 10 * round, 10));
        if (round % 2 == 0)
            QVERIFY(updateColumns(store.workspace()));
        const auto kept = asked();
        const auto read = computeStats(store.database(), berlin, manyKeys());
        QVERIFY2(kept && read, words(kept));
        QCOMPARE(kept->n, read->n);
        QCOMPARE(difference(parseJson(toLine(toJson(*kept))).value(),
                            parseJson(toLine(toJson(*read))).value(), {}, FigureTolerance),
                 QString());
    }
}

void TestFigureCache::recalledNoLongerCounts()
{
    ReviewedWorkspace store;
    QVERIFY(filled(store, 6, 0, 40));
    const auto made = store.review(
        plainItem(QStringLiteral("a"), QStringLiteral("q"), QStringLiteral("one two")),
        decision(QStringLiteral("a"), Action::Approve));
    QVERIFY2(made, words(made));
    QVERIFY(filled(store, 6, 40, 10));
    QVERIFY(updateColumns(store.workspace()));
    const auto before = computeStats(store.database(), berlin, {});
    const auto recalled = store.queue().recall(made->decisionId, QStringLiteral("anna"));
    QVERIFY2(recalled, words(recalled));
    QCOMPARE(wrongWith(store, true), QString()); // not stamped
    QCOMPARE(wrongWith(store, true, manyDetails()), QString());
    QVERIFY(stampFeedback(store.database()));
    QCOMPARE(wrongWith(store, true), QString()); // stamped, not in the file
    QCOMPARE(wrongWith(store, true, manyDetails()), QString());
    QVERIFY(updateColumns(store.workspace()));
    QCOMPARE(wrongWith(store, true), QString()); // void in the file
    QCOMPARE(wrongWith(store, true, manyDetails()), QString()); // and there as taken back
    const auto after = computeStats(store.database(), berlin, {});
    QVERIFY(before && after);
    QCOMPARE(after->n, before->n - 1);
}

// No value that only the person's items had stands in any file after the erasure, nor when the
// columns are made again.
void TestFigureCache::erasedLeavesNothing()
{
    ReviewedWorkspace store;
    QVERIFY(filled(store, 7, 0, 40));
    OrderedJson item = plainItem(QStringLiteral("a"), QStringLiteral("q"), QStringLiteral("d"));
    item["subject_id"] = "planted";
    item["attributes"] = {{"region", "Zanzibar-quarter"}, {"nickname", "Quetzalcoatlus"}};
    QVERIFY(store.review(item, decision(QStringLiteral("a"), Action::Approve)));
    QVERIFY(updateColumns(store.workspace()));
    QVERIFY(bytesOf(fileOf(store)).contains("Quetzalcoatlus"));
    QVERIFY(eraseSubject(store.queue(), QStringLiteral("planted")));
    for (int round = 0; round < 2; ++round) {
        const QDir folder = QFileInfo(store.path()).dir();
        for (const QFileInfo &file : folder.entryInfoList(QDir::Files)) {
            const QByteArray bytes = bytesOf(file.filePath());
            QVERIFY2(!bytes.contains("Quetzalcoatlus") && !bytes.contains("Zanzibar"),
                     qPrintable(file.fileName()));
        }
        QVERIFY(updateColumns(store.workspace()));
        QCOMPARE(wrongWith(store, true), QString());
        QCOMPARE(wrongWith(store, true, manyDetails()), QString());
    }
}

// Where the file stands on another machine it goes with the next look at what is new.
void TestFigureCache::erasedElsewhereIsMadeAnew()
{
    ReviewedWorkspace store;
    OrderedJson item = plainItem(QStringLiteral("a"), QStringLiteral("q"), QStringLiteral("d"));
    item["subject_id"] = "planted";
    item["attributes"] = {{"region", "Zanzibar-quarter"}};
    QVERIFY(store.review(item, decision(QStringLiteral("a"), Action::Approve)));
    QVERIFY(filled(store, 8, 0, 40));
    QVERIFY(updateColumns(store.workspace()));
    const QByteArray bytes = bytesOf(fileOf(store));
    QVERIFY(bytes.contains("Zanzibar"));
    QVERIFY(eraseSubject(store.queue(), QStringLiteral("planted")));
    writeBytes(fileOf(store), bytes);
    {
        FigureCache cache(store.workspace());
        ReadTransaction transaction(store.database());
        QVERIFY(transaction.begin());
        const auto answer = cache.answer({{}, {}, berlin, {}, false}, {});
        QVERIFY2(answer && !*answer, words(answer));
        QVERIFY(cache.isBehind());
        QVERIFY(!bytesOf(fileOf(store)).contains("Zanzibar"));
    }
    QCOMPARE(wrongWith(store, false), QString());
    writeBytes(fileOf(store), bytes);
    QVERIFY(updateColumns(store.workspace()));
    QVERIFY(!bytesOf(fileOf(store)).contains("Zanzibar"));
    QCOMPARE(wrongWith(store, true), QString());
    // What is known to be erased does not keep it from being added to.
    const QByteArray made = bytesOf(fileOf(store));
    QVERIFY(filled(store, 8, 40, 5));
    QVERIFY(updateColumns(store.workspace()));
    QVERIFY(bytesOf(fileOf(store)).startsWith(made));
}

void TestFigureCache::smallPartsAreJoined()
{
    ReviewedWorkspace store;
    QVERIFY(filled(store, 9, 0, 20));
    OrderedJson item = plainItem(QStringLiteral("a"), QStringLiteral("q"), QStringLiteral("d"));
    item["subject_id"] = "planted";
    item["attributes"] = {{"region", "Zanzibar-quarter"}};
    const auto made = store.review(item, decision(QStringLiteral("a"), Action::Approve));
    QVERIFY2(made, words(made));
    const auto parts = [&store] {
        ColumnWords found;
        const auto mark = workspaceMark(store.workspace());
        const auto file = ColumnFile::open(fileOf(store), mark.value(), found);
        return file ? (*file)->parts().size() : 0;
    };
    std::size_t most = 0;
    for (int round = 0; round < 72; ++round) { // an attribute that is left out has it made anew
        QVERIFY(filled(store, 9, 20 + round, 1));
        if (round % 20 == 7 && round > 40) // what is recalled first must not be out yet
            QCOMPARE(happened(store, 90 + static_cast<quint64>(round)), QString());
        if (round == 40)
            QVERIFY(store.queue().recall(made->decisionId, QStringLiteral("anna")));
        const auto done = updateColumns(store.workspace());
        QVERIFY2(done, words(done));
        most = std::max(most, parts());
    }
    QCOMPARE(most, std::size_t {64});
    QVERIFY(parts() < 10);
    QCOMPARE(wrongWith(store, true), QString());
    QCOMPARE(wrongWith(store, true, manyDetails()), QString());
    QVERIFY(filled(store, 9, 100, 3));
    QVERIFY(updateColumns(store.workspace()));
    QCOMPARE(wrongWith(store, true), QString());
    // The recalled row is gone, what it said is not: an erasure elsewhere still finds it.
    const QByteArray bytes = bytesOf(fileOf(store));
    QVERIFY(bytes.contains("Zanzibar"));
    QVERIFY(eraseSubject(store.queue(), QStringLiteral("planted")));
    for (const bool updated : {true, false}) {
        writeBytes(fileOf(store), bytes);
        if (updated)
            QVERIFY(updateColumns(store.workspace()));
        else
            QCOMPARE(wrongWith(store, false), QString());
        QVERIFY(!bytesOf(fileOf(store)).contains("Zanzibar"));
    }
}

// Whoever asks for an attribute hears of the damaged item, or not, as from the database; all other
// figures still come from the columns.
void TestFigureCache::damagedItems()
{
    ReviewedWorkspace store;
    QVERIFY(filled(store, 19, 0, 30));
    const auto damage = [&store](const QString &which) {
        return store.execute(
            QStringLiteral("UPDATE feedback SET item_line = CAST('{\"attributes\":' AS BLOB)"
                           " WHERE feedback_no = (SELECT %1(feedback_no)"
                           " FROM feedback WHERE status = 'counted')")
                .arg(which));
    };
    const StatsQuery people {{}, {QStringLiteral("reviewer"), QStringLiteral("label")}};
    StatsQuery none = manyKeys();
    none.filter.models = {QStringLiteral("never")};
    QVERIFY(updateColumns(store.workspace()));
    QVERIFY(filled(store, 19, 30, 5));
    QVERIFY(damage(QStringLiteral("max")));
    StatsQuery details = people;
    details.details = true;
    QCOMPARE(wrongWith(store, true, people), QString());
    QCOMPARE(wrongWith(store, false), QString());
    QCOMPARE(wrongWith(store, false, details), QString());
    QVERIFY(damage(QStringLiteral("min")));
    QVERIFY(QFile::remove(fileOf(store)));
    for (int round = 0; round < 3; ++round) { // made, added to, added to with one more
        const auto done = updateColumns(store.workspace());
        QVERIFY2(done, words(done));
        QCOMPARE(wrongWith(store, true, people), QString());
        QCOMPARE(wrongWith(store, false), QString());
        QCOMPARE(wrongWith(store, false, none), QString());
        QCOMPARE(wrongWith(store, false, details), QString());
        QVERIFY(filled(store, 19, 40 + 5 * round, 5));
        if (round == 1)
            QVERIFY(damage(QStringLiteral("max")));
    }
}

// A decision that is made meanwhile waits for one step, not for all of them.
void TestFigureCache::stampedInSteps()
{
    ReviewedWorkspace store;
    QVERIFY(
        store.review(plainItem(QStringLiteral("a"), QStringLiteral("q"), QStringLiteral("one two")),
                     decision(QStringLiteral("a"), Action::Approve)));
    QStringList columns;
    Query info(store.database(),
               QStringLiteral("SELECT name FROM pragma_table_info('feedback')"
                              " WHERE name NOT IN ('feedback_no', 'feedback_id',"
                              " 'decision_id', 'seq')"));
    auto row = info.runToRow();
    for (; row && *row; row = info.next())
        columns += info.text(0);
    QVERIFY2(row, words(row));
    QVERIFY(store.execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
    const auto added = store.execute(
        QStringLiteral("INSERT INTO feedback (feedback_id, decision_id, %1) WITH RECURSIVE"
                       " n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2499)"
                       " SELECT 'copy-' || n.i, 'copy-' || n.i, %1 FROM feedback, n")
            .arg(columns.join(QStringLiteral(", "))));
    QVERIFY2(added, words(added));
    QVERIFY(store.execute(QStringLiteral("CREATE TEMP TABLE step (stamped INTEGER)")));
    QVERIFY(store.execute(
        QStringLiteral("CREATE TEMP TRIGGER steps AFTER UPDATE OF next_seq ON main.workspace"
                       " BEGIN INSERT INTO step VALUES (new.next_seq - old.next_seq); END")));
    const auto stamped = stampFeedback(store.database());
    QVERIFY2(stamped, words(stamped));
    Query steps(store.database(),
                QStringLiteral("SELECT count(*), max(stamped), sum(stamped),"
                               " (SELECT count(*) FROM feedback f"
                               " WHERE f.seq = f.feedback_no) FROM step"));
    const auto one = steps.runToRow();
    QVERIFY2(one && *one, words(one));
    QCOMPARE(steps.integer(0), 10);
    QCOMPARE(steps.integer(1), 250);
    QCOMPARE(steps.integer(2), 2500);
    QCOMPARE(steps.integer(3), 2500); // in their order
}

QTEST_GUILESS_MAIN(TestFigureCache)
#include "tst_figurecache.moc"
