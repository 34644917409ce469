// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/rights/erasure.h"
#include "core/stats/columns/columncache.h"
#include "core/stats/columns/columnscan.h"
#include "core/stats/columns/columnupdate.h"
#include "core/stats/days.h"
#include "core/store/feedbackstore.h"
#include "core/store/sidefile.h"
#include "tests/support/figurefiles.h"
#include "tests/support/filesizelimit.h"

#include <QDir>
#include <QTest>

#include <functional>
#include <sys/inotify.h>
#include <unistd.h>

using namespace bluepencil;
using namespace bluepencil::test;

// The file of figures beside a workspace: damaged, cut off, of another workspace or another time,
// and where it cannot be written or taken away.
class TestFigureFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDamageIsSeen();
    void rowsThatCannotBe();
    void cutOffAnywhere();
    void anotherWorkspacesFile();
    void anEarlierStateOfTheWorkspace();
    void whereNothingCanBeWritten();
    void whatCannotBeTakenAwayIsSaid();
    void takenAwayInOrder();
    void twoPrograms();
    void whoeverAsksIsToldWhereItBegins();
    void aRangeThatBeginsIsNotLookedFor();
    void stops();
    void stopsBeforeItSaysWhereItBegins();
};

void TestFigureFile::everyDamageIsSeen()
{
    ReviewedWorkspace store;
    QVERIFY(filled(store, 10, 0, 60));
    QCOMPARE(happened(store, 80), QString());
    QVERIFY(updateColumns(store.workspace()));
    const QByteArray whole = bytesOf(fileOf(store));
    const qsizetype step = std::max<qsizetype>(1, whole.size() / 150);
    const auto read = computeStats(store.database(), berlin, manyDetails());
    QVERIFY2(read, words(read));
    for (qsizetype at = 0; at < whole.size(); at += step) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x41);
        writeBytes(fileOf(store), damaged);
        const BothWays both = statsBothWays(store.workspace(), berlin, manyDetails(), read);
        QVERIFY2(both.wrong.isEmpty(),
                 qPrintable(QStringLiteral("byte %1: %2").arg(at).arg(both.wrong)));
    }
    QVERIFY(updateColumns(store.workspace()));
    QCOMPARE(wrongWith(store, true), QString());
}

// Whole, and of this workspace, but what one row refers to cannot be.
void TestFigureFile::rowsThatCannotBe()
{
    const auto before = [](ColumnRows &rows) { // an item's first feedback before all of them
        rows.columns[column::Back][0] = rows.columns[column::No][0] + 1;
    };
    const auto beyond = [](ColumnRows &rows) { // a draft that the item does not have
        rows.columns[column::Chosen][0] = rows.columns[column::Drafts][0] + 1;
    };
    const auto missing = [](ColumnRows &rows) { // drafts of no decision
        rows.columns[column::Drafts][0] += 1;
    };
    const auto more = [](ColumnRows &rows) { // suggestions taken that nobody offered
        rows.columns[column::Taken][0] = rows.columns[column::Offered][0] + 1;
    };
    for (const auto &spoil :
         std::vector<std::function<void(ColumnRows &)>> {before, beyond, missing, more}) {
        ReviewedWorkspace store;
        QVERIFY(filled(store, 18, 0, 30));
        QVERIFY(stampFeedback(store.database()));
        ColumnWords found;
        auto read = readRows(store.database(), {0, false, 1000, true, true}, found, {});
        QVERIFY2(read, words(read));
        spoil(read->rows);
        const auto mark = workspaceMark(store.workspace());
        QVERIFY2(mark, words(mark));
        {
            const auto writer = ColumnFileWriter::create(fileOf(store), *mark);
            QVERIFY2(writer, words(writer));
            QVERIFY((*writer)->add(encodePart(read->rows), found.takeFresh(), read->mark, 0));
            QVERIFY((*writer)->finish());
        }
        QCOMPARE(wrongWith(store, false, manyDetails()), QString());
        QVERIFY(!QFile::exists(fileOf(store)));
    }
}

void TestFigureFile::cutOffAnywhere()
{
    ReviewedWorkspace store;
    QVERIFY(filled(store, 11, 0, 40));
    QVERIFY(updateColumns(store.workspace()));
    QVERIFY(filled(store, 11, 40, 20));
    QVERIFY(updateColumns(store.workspace()));
    const QByteArray whole = bytesOf(fileOf(store));
    const qsizetype step = std::max<qsizetype>(1, whole.size() / 60);
    const auto read = computeStats(store.database(), berlin, manyKeys());
    QVERIFY2(read, words(read));
    for (qsizetype size = 0; size < whole.size(); size += step) {
        writeBytes(fileOf(store), whole.first(size));
        const BothWays both = statsBothWays(store.workspace(), berlin, manyKeys(), read);
        QVERIFY2(both.wrong.isEmpty(), qPrintable(both.wrong));
        QVERIFY(updateColumns(store.workspace()));
        const BothWays mended = statsBothWays(store.workspace(), berlin, manyKeys(), read);
        QVERIFY2(mended.fromColumns && mended.wrong.isEmpty(), qPrintable(mended.wrong));
    }
}

void TestFigureFile::anotherWorkspacesFile()
{
    ReviewedWorkspace store;
    ReviewedWorkspace other(2);
    QVERIFY(filled(store, 12, 0, 30));
    QVERIFY(filled(other, 13, 0, 50));
    QVERIFY(updateColumns(store.workspace()));
    QVERIFY(updateColumns(other.workspace()));
    writeBytes(fileOf(store), bytesOf(fileOf(other)));
    QCOMPARE(wrongWith(store, false), QString());
    writeBytes(fileOf(store), QByteArray("not at all"));
    QCOMPARE(wrongWith(store, false), QString());
    QVERIFY(updateColumns(store.workspace()));
    QCOMPARE(wrongWith(store, true), QString());
}

// The database in the file was put back in place: what was stamped last in the columns is not
// there.
void TestFigureFile::anEarlierStateOfTheWorkspace()
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

void TestFigureFile::whereNothingCanBeWritten()
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
void TestFigureFile::whatCannotBeTakenAwayIsSaid()
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
void TestFigureFile::takenAwayInOrder()
{
    ReviewedWorkspace store;
    const QString path = figureFilePath(store.database());
    writeBytes(path, "figures");
    writeBytes(path + QStringLiteral(".new"), "more");
    const int events = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    const QByteArray folder = QFile::encodeName(QFileInfo(path).path());
    QVERIFY(::inotify_add_watch(events, folder.constData(), IN_DELETE) >= 0);
    QVERIFY(removeSideFiles(store.database()));
    QByteArray buffer(4096, '\0');
    const auto size = ::read(events, buffer.data(), static_cast<std::size_t>(buffer.size()));
    ::close(events);
    QVERIFY(size > 0);
    buffer.truncate(size);
    const qsizetype unfinished = buffer.indexOf("-figures.new");
    QVERIFY(unfinished >= 0 && unfinished < buffer.lastIndexOf(QByteArray("-figures\0", 9)));
    QVERIFY(!QFile::exists(path) && !QFile::exists(path + QStringLiteral(".new")));
    QVERIFY(removeSideFiles(store.database())); // nothing to do
}

// Whoever reads goes on with the file that was there while another program writes and replaces it.
void TestFigureFile::twoPrograms()
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

// Before the decisions are gathered: what is read meanwhile goes by it.
void TestFigureFile::whoeverAsksIsToldWhereItBegins()
{
    ReviewedWorkspace store;
    QVERIFY(filled(store, 34, 0, 90));
    QVERIFY(updateColumns(store.workspace()));
    QVERIFY(filled(store, 34, 90, 10));
    FeedbackFilter people;
    people.reviewers = {QStringLiteral("anna")};
    FeedbackFilter where;
    where.where = {{QStringLiteral("/attributes/region"), QStringLiteral("EU")}};
    FeedbackFilter late;
    late.from = FigureReviewsStart + qint64 {9} * 86'400'000 + 12'345;
    FeedbackFilter none;
    none.models = {QStringLiteral("never")};
    FigureCache cache(store.workspace());
    const std::vector filters {FeedbackFilter(), people, where, late, none};
    // With details the whole is gone over twice, and told of once.
    for (std::size_t i = 0; i < 2 * filters.size(); ++i) {
        const FeedbackFilter &filter = filters[i / 2];
        const bool hasDetails = i % 2 == 1;
        ReadTransaction transaction(store.database());
        QVERIFY(transaction.begin());
        std::vector<std::optional<UtcMs>> told;
        const auto answer
            = cache.answer({filter, {}, berlin, {}, true, {}, hasDetails}, {},
                           [&told](const std::optional<UtcMs> &first) { told.push_back(first); });
        QVERIFY2(answer && *answer, words(answer));
        QCOMPARE((*answer)->parts.stats.details.has_value(), hasDetails && filter.models.isEmpty());
        QCOMPARE(told.size(), std::size_t {1});
        const auto &days = (*answer)->parts.days;
        QCOMPARE(told[0].has_value(), !days.empty());
        QCOMPARE(told[0].has_value(), filter.models.isEmpty());
        if (told[0])
            QCOMPARE(localDay(dateOf(*told[0], berlin), berlin).from, days.begin()->first);
    }
}

// Looking for it costs time, and whoever asks has said it.
void TestFigureFile::aRangeThatBeginsIsNotLookedFor()
{
    ReviewedWorkspace store;
    QVERIFY(filled(store, 34, 0, 90));
    QVERIFY(updateColumns(store.workspace()));
    FigureCache cache(store.workspace());
    ReadTransaction transaction(store.database());
    QVERIFY(transaction.begin());
    std::vector<std::optional<UtcMs>> told;
    const auto answer
        = cache.answer({{}, {}, berlin, FigureReviewsStart, true}, {},
                       [&told](const std::optional<UtcMs> &first) { told.push_back(first); });
    QVERIFY2(answer && *answer, words(answer));
    QVERIFY((*answer)->parts.stats.n > 0);
    QCOMPARE(told.size(), std::size_t {1});
    QVERIFY(!told[0]);
}

void TestFigureFile::stops()
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
    const auto details
        = computeStats(store.database(), berlin, manyDetails(), {stop.get_token(), &cache});
    QVERIFY(!details);
    QCOMPARE(details.error().code, Error::Code::Cancelled);
    const auto records = computeStats(store.database(), berlin, manyDetails(), {stop.get_token()});
    QVERIFY(!records);
    QCOMPARE(records.error().code, Error::Code::Cancelled);
}

// Somebody asks again while the sources are read: the parts are not gone over for the beginning.
void TestFigureFile::stopsBeforeItSaysWhereItBegins()
{
    ReviewedWorkspace store;
    QVERIFY(filled(store, 17, 0, 40));
    QVERIFY(updateColumns(store.workspace()));
    ReadTransaction transaction(store.database());
    QVERIFY(transaction.begin());
    ColumnCache columns(store.workspace());
    const auto view = columns.view({false, true}, {});
    QVERIFY2(view && *view, words(view));
    HterRanks hter;
    hter.extend((*view)->words->hterValues());
    std::stop_source stop;
    const auto sources = [&] {
        stop.request_stop();
        return DetailSources::read(store.database(), **view, {});
    };
    const FigureQuestion question {{}, {QStringLiteral("reviewer")}, berlin, {}, true, {}, true};
    int told = 0;
    const auto parts = scanColumns(**view, hter, question, sources, stop.get_token(),
                                   [&told](const std::optional<UtcMs> &) { ++told; });
    QVERIFY(!parts);
    QCOMPARE(parts.error().code, Error::Code::Cancelled);
    QCOMPARE(told, 0);
}

QTEST_GUILESS_MAIN(TestFigureFile)
#include "tst_figurefile.moc"
