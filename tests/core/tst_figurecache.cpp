// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/erasure.h"
#include "core/stats/columnupdate.h"
#include "core/stats/selections.h"
#include "core/store/feedbackstore.h"
#include "core/store/figurefile.h"
#include "tests/support/figurereviews.h"
#include "tests/support/figuresboth.h"

#include <QDir>
#include <QTest>

#include <csignal>
#include <sys/inotify.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace bluepencil;
using namespace bluepencil::test;

// Figures from the columns beside a workspace are those of the database, whatever happens to
// either.
class TestFigureCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsTheDatabase_data();
    void equalsTheDatabase();
    void overviewEqualsTheDatabase();
    void openItemsAtMoments();
    void sharedBySelections();
    void whatHasNoColumnIsAskedOfTheDatabase();
    void whatCameSinceCounts();
    void recalledNoLongerCounts();
    void erasedLeavesNothing();
    void erasedElsewhereIsMadeAnew();
    void smallPartsAreJoined();
    void everyDamageIsSeen();
    void rowsThatCannotBe();
    void damagedItems();
    void stampedInSteps();
    void cutOffAnywhere();
    void anotherWorkspacesFile();
    void anEarlierStateOfTheWorkspace();
    void whereNothingCanBeWritten();
    void whatCannotBeTakenAwayIsSaid();
    void takenAwayInOrder();
    void twoPrograms();
    void stops();
};

namespace {

const QTimeZone berlin("Europe/Berlin");

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

bool filled(ReviewedWorkspace &store, quint64 seed, int first, int count)
{
    return addFigureReviews(store.queue(), seed, first, count).has_value();
}

QString fileOf(ReviewedWorkspace &store)
{
    return figureFilePath(store.database());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
}

// A file cannot grow beyond so many bytes, as on a full disk.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t most)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit {most, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }

    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    void (*m_handler)(int);
    rlimit m_before {};
};

StatsQuery manyKeys()
{
    return {{},
            {QStringLiteral("reviewer"), QStringLiteral("label"),
             QStringLiteral("/attributes/region")}};
}

// What is wrong, or empty; `fromColumns` is where the answer must come from.
QString wrongWith(ReviewedWorkspace &store, bool fromColumns, const StatsQuery &query = manyKeys())
{
    const BothWays both = statsBothWays(store.workspace(), berlin, query);
    if (both.fromColumns != fromColumns)
        return fromColumns ? QStringLiteral("the columns cannot say")
                           : QStringLiteral("the columns say it");
    return both.wrong;
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
        for (const FeedbackFilter &filter : filters()) {
            const StatsQuery query {filter, grouping.split(u',', Qt::SkipEmptyParts)};
            const BothWays both = statsBothWays(store.workspace(), berlin, query);
            QVERIFY2(both.fromColumns, qPrintable(grouping));
            QVERIFY2(both.wrong.isEmpty(),
                     qPrintable(grouping + QStringLiteral(": ") + both.wrong));
        }
    }
}

void TestFigureCache::overviewEqualsTheDatabase()
{
    qInfo("seed 3");
    ReviewedWorkspace store;
    QVERIFY(filled(store, 3, 0, 150));
    QVERIFY(updateColumns(store.workspace()));
    QVERIFY(filled(store, 3, 150, 30));
    const UtcMs day = 86'400'000;
    for (const char *by : {"", "reviewer", "label", "week", "/attributes/region"}) {
        for (const FeedbackFilter &filter : filters()) {
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
    QVERIFY(stampFeedback(store.database()));
    QCOMPARE(wrongWith(store, true), QString()); // stamped, not in the file
    QVERIFY(updateColumns(store.workspace()));
    QCOMPARE(wrongWith(store, true), QString()); // void in the file
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
    write(fileOf(store), bytes);
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
    write(fileOf(store), bytes);
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
        if (round == 40)
            QVERIFY(store.queue().recall(made->decisionId, QStringLiteral("anna")));
        const auto done = updateColumns(store.workspace());
        QVERIFY2(done, words(done));
        most = std::max(most, parts());
    }
    QCOMPARE(most, std::size_t {64});
    QVERIFY(parts() < 10);
    QCOMPARE(wrongWith(store, true), QString());
    QVERIFY(filled(store, 9, 100, 3));
    QVERIFY(updateColumns(store.workspace()));
    QCOMPARE(wrongWith(store, true), QString());
    // The recalled row is gone, what it said is not: an erasure elsewhere still finds it.
    const QByteArray bytes = bytesOf(fileOf(store));
    QVERIFY(bytes.contains("Zanzibar"));
    QVERIFY(eraseSubject(store.queue(), QStringLiteral("planted")));
    for (const bool updated : {true, false}) {
        write(fileOf(store), bytes);
        if (updated)
            QVERIFY(updateColumns(store.workspace()));
        else
            QCOMPARE(wrongWith(store, false), QString());
        QVERIFY(!bytesOf(fileOf(store)).contains("Zanzibar"));
    }
}

void TestFigureCache::everyDamageIsSeen()
{
    ReviewedWorkspace store;
    QVERIFY(filled(store, 10, 0, 60));
    QVERIFY(updateColumns(store.workspace()));
    const QByteArray whole = bytesOf(fileOf(store));
    const qsizetype step = std::max<qsizetype>(1, whole.size() / 150);
    for (qsizetype at = 0; at < whole.size(); at += step) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x41);
        write(fileOf(store), damaged);
        const BothWays both = statsBothWays(store.workspace(), berlin, manyKeys());
        QVERIFY2(both.wrong.isEmpty(),
                 qPrintable(QStringLiteral("byte %1: %2").arg(at).arg(both.wrong)));
    }
    QVERIFY(updateColumns(store.workspace()));
    QCOMPARE(wrongWith(store, true), QString());
}

// Whole, and of this workspace, but what one row refers to cannot be.
void TestFigureCache::rowsThatCannotBe()
{
    ReviewedWorkspace store;
    QVERIFY(filled(store, 18, 0, 30));
    QVERIFY(stampFeedback(store.database()));
    ColumnWords found;
    auto read = readRows(store.database(), {0, false, 1000, true}, found, {});
    QVERIFY2(read, words(read));
    read->rows.columns[column::Back][0] = read->rows.columns[column::No][0] + 1;
    const auto mark = workspaceMark(store.workspace());
    QVERIFY2(mark, words(mark));
    {
        const auto writer = ColumnFileWriter::create(fileOf(store), *mark);
        QVERIFY2(writer, words(writer));
        QVERIFY((*writer)->add(encodePart(read->rows), found.takeFresh(), read->mark));
        QVERIFY((*writer)->finish());
    }
    QCOMPARE(wrongWith(store, false), QString());
    QVERIFY(!QFile::exists(fileOf(store)));
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
    QCOMPARE(wrongWith(store, true, people), QString());
    QCOMPARE(wrongWith(store, false), QString());
    QVERIFY(damage(QStringLiteral("min")));
    QVERIFY(QFile::remove(fileOf(store)));
    for (int round = 0; round < 3; ++round) { // made, added to, added to with one more
        const auto done = updateColumns(store.workspace());
        QVERIFY2(done, words(done));
        QCOMPARE(wrongWith(store, true, people), QString());
        QCOMPARE(wrongWith(store, false), QString());
        QCOMPARE(wrongWith(store, false, none), QString());
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

void TestFigureCache::cutOffAnywhere()
{
    ReviewedWorkspace store;
    QVERIFY(filled(store, 11, 0, 40));
    QVERIFY(updateColumns(store.workspace()));
    QVERIFY(filled(store, 11, 40, 20));
    QVERIFY(updateColumns(store.workspace()));
    const QByteArray whole = bytesOf(fileOf(store));
    const qsizetype step = std::max<qsizetype>(1, whole.size() / 60);
    for (qsizetype size = 0; size < whole.size(); size += step) {
        write(fileOf(store), whole.first(size));
        const BothWays both = statsBothWays(store.workspace(), berlin, manyKeys());
        QVERIFY2(both.wrong.isEmpty(), qPrintable(both.wrong));
        QVERIFY(updateColumns(store.workspace()));
        QCOMPARE(wrongWith(store, true), QString());
    }
}

void TestFigureCache::anotherWorkspacesFile()
{
    ReviewedWorkspace store;
    ReviewedWorkspace other(2);
    QVERIFY(filled(store, 12, 0, 30));
    QVERIFY(filled(other, 13, 0, 50));
    QVERIFY(updateColumns(store.workspace()));
    QVERIFY(updateColumns(other.workspace()));
    write(fileOf(store), bytesOf(fileOf(other)));
    QCOMPARE(wrongWith(store, false), QString());
    write(fileOf(store), QByteArray("not at all"));
    QCOMPARE(wrongWith(store, false), QString());
    QVERIFY(updateColumns(store.workspace()));
    QCOMPARE(wrongWith(store, true), QString());
}

// The database in the file was put back in place: what was stamped last in the columns is not
// there.
void TestFigureCache::anEarlierStateOfTheWorkspace()
{
    ReviewedWorkspace store;
    QVERIFY(filled(store, 14, 0, 30));
    QVERIFY(stampFeedback(store.database()));
    QVERIFY(updateColumns(store.workspace()));
    const QByteArray later = bytesOf(fileOf(store));
    QVERIFY(store.execute(QStringLiteral("UPDATE feedback SET seq = seq + 1000")));
    QVERIFY(store.execute(QStringLiteral("UPDATE feedback SET seq = (SELECT max(seq) FROM feedback)"
                                         " - 1000 WHERE feedback_no = 1")));
    QCOMPARE(wrongWith(store, false), QString());
    QVERIFY(updateColumns(store.workspace()));
    QCOMPARE(wrongWith(store, true), QString());
    QVERIFY(bytesOf(fileOf(store)) != later);
    // Put back to where all counts are the same: another record is in the place of the last one, or
    // that one is not stamped yet.
    const QString last = QStringLiteral("seq = (SELECT max(seq) FROM feedback)");
    QVERIFY(store.execute(QStringLiteral("UPDATE workspace SET next_seq = (SELECT max(seq) + 1"
                                         " FROM feedback)")));
    QVERIFY(store.execute(QStringLiteral("UPDATE feedback SET feedback_id = 'x' || feedback_id"
                                         " WHERE ")
                          + last));
    QCOMPARE(wrongWith(store, false), QString());
    QVERIFY(store.execute(QStringLiteral("UPDATE feedback SET feedback_id = substr(feedback_id, 2)"
                                         " WHERE ")
                          + last));
    QCOMPARE(wrongWith(store, true), QString());
    QVERIFY(store.execute(QStringLiteral("UPDATE workspace SET next_seq = next_seq - 1")));
    QVERIFY(store.execute(QStringLiteral("UPDATE feedback SET seq = NULL WHERE ") + last));
    QCOMPARE(wrongWith(store, false), QString());
}

void TestFigureCache::whereNothingCanBeWritten()
{
    ReviewedWorkspace store;
    QVERIFY(filled(store, 15, 0, 30));
    const QString unfinished = fileOf(store) + QStringLiteral(".new");
    QVERIFY(QDir().mkdir(unfinished)); // as root, permissions keep nobody out
    const auto refused = updateColumns(store.workspace());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Storage);
    QCOMPARE(wrongWith(store, false), QString());
    QVERIFY(QDir().rmdir(unfinished));
    QVERIFY(QFile::link(QStringLiteral("/dev/full"), unfinished)); // no way out of the folder
    QVERIFY(updateColumns(store.workspace()));
    QCOMPARE(wrongWith(store, true), QString());
    QVERIFY(QFile::remove(fileOf(store)));
    {
        const FileSizeLimit limit(1000);
        const auto full = updateColumns(store.workspace());
        QVERIFY(!full);
        QCOMPARE(full.error().code, Error::Code::Storage);
    }
    QVERIFY(!QFile::exists(unfinished));
    QCOMPARE(wrongWith(store, false), QString());
    QVERIFY(updateColumns(store.workspace()));
    QCOMPARE(wrongWith(store, true), QString());
}

// Somebody has to know that what may name the person still stands there; the texts are gone.
void TestFigureCache::whatCannotBeTakenAwayIsSaid()
{
    ReviewedWorkspace store;
    OrderedJson item = plainItem(QStringLiteral("a"), QStringLiteral("q"), QStringLiteral("d"));
    item["subject_id"] = "planted";
    QVERIFY(store.review(item, decision(QStringLiteral("a"), Action::Approve)));
    QVERIFY(QDir().mkdir(fileOf(store)));
    const auto erased = eraseSubject(store.queue(), QStringLiteral("planted"));
    QVERIFY(!erased);
    QCOMPARE(erased.error().code, Error::Code::Storage);
    QCOMPARE(erased.error().where, fileOf(store));
    Query left(store.database(), QStringLiteral("SELECT 1 FROM feedback WHERE subject_id <> ''"));
    const auto row = left.runToRow();
    QVERIFY2(row && !*row, words(row));
}

// What is just being made goes first, or it could take the place of what went.
void TestFigureCache::takenAwayInOrder()
{
    ReviewedWorkspace store;
    const QString path = figureFilePath(store.database());
    write(path, "figures");
    write(path + QStringLiteral(".new"), "more");
    const int events = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    const QByteArray folder = QFile::encodeName(QFileInfo(path).path());
    QVERIFY(::inotify_add_watch(events, folder.constData(), IN_DELETE) >= 0);
    QVERIFY(removeFigureFile(store.database()));
    QByteArray buffer(4096, '\0');
    const auto size = ::read(events, buffer.data(), static_cast<std::size_t>(buffer.size()));
    ::close(events);
    QVERIFY(size > 0);
    buffer.truncate(size);
    const qsizetype unfinished = buffer.indexOf("-figures.new");
    QVERIFY(unfinished >= 0 && unfinished < buffer.lastIndexOf(QByteArray("-figures\0", 9)));
    QVERIFY(!QFile::exists(path) && !QFile::exists(path + QStringLiteral(".new")));
    QVERIFY(removeFigureFile(store.database())); // nothing to do
}

// Whoever reads goes on with the file that was there while another program writes and replaces it.
void TestFigureCache::twoPrograms()
{
    ReviewedWorkspace store;
    QVERIFY(filled(store, 16, 0, 40));
    QVERIFY(updateColumns(store.workspace()));
    const auto other = Workspace::open(store.path(), store.clock(), seededRandom(9), false);
    QVERIFY2(other, words(other));
    FigureCache cache(store.workspace());
    const FigureQuestion question {{}, {QStringLiteral("reviewer")}, berlin, {}, false};
    const auto ask = [&]() -> qint64 {
        ReadTransaction transaction(store.database());
        if (!transaction.begin())
            return -1;
        const auto answer = cache.answer(question, {});
        return answer && *answer ? (*answer)->parts.stats.n : -1;
    };
    const qint64 before = ask();
    QVERIFY(before >= 40);
    QVERIFY(filled(store, 16, 40, 10));
    QVERIFY(updateColumns(**other)); // adds
    QVERIFY(ask() >= before + 10);
    const qint64 now = ask();
    QVERIFY(QFile::remove(fileOf(store)));
    QVERIFY(updateColumns(**other)); // replaces
    QCOMPARE(ask(), now);
    // Both at once: one of them is told so.
    ColumnWords found;
    const auto mark = workspaceMark(store.workspace());
    QVERIFY2(mark, words(mark));
    const auto file = ColumnFile::open(fileOf(store), *mark, found);
    QVERIFY2(file, words(file));
    const auto writer = ColumnFileWriter::append(fileOf(store), **file);
    QVERIFY2(writer, words(writer));
    QVERIFY(filled(store, 16, 50, 3));
    const auto busy = updateColumns(**other);
    QVERIFY(!busy);
    QCOMPARE(busy.error().code, Error::Code::Busy);
    QVERIFY(ask() >= now + 3);
}

void TestFigureCache::stops()
{
    ReviewedWorkspace store;
    QVERIFY(filled(store, 17, 0, 20));
    std::stop_source stop;
    stop.request_stop();
    const auto update = updateColumns(store.workspace(), stop.get_token());
    QVERIFY(!update);
    QCOMPARE(update.error().code, Error::Code::Cancelled);
    QVERIFY(updateColumns(store.workspace()));
    FigureCache cache(store.workspace());
    const auto columns
        = computeStats(store.database(), berlin, manyKeys(), {stop.get_token(), &cache});
    QVERIFY(!columns);
    QCOMPARE(columns.error().code, Error::Code::Cancelled);
    StatsQuery details = manyKeys();
    details.details = true;
    const auto records
        = computeStats(store.database(), berlin, details, {stop.get_token(), &cache});
    QVERIFY(!records);
    QCOMPARE(records.error().code, Error::Code::Cancelled);
}

QTEST_GUILESS_MAIN(TestFigureCache)
#include "tst_figurecache.moc"
