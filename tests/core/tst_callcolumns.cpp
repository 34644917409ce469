// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/rights/erasure.h"
#include "core/stats/columns/callcolumns.h"
#include "core/stats/columns/columnupdate.h"
#include "core/store/upkeep.h"
#include "tests/support/figurecalls.h"
#include "tests/support/figurefiles.h"

#include <QProcess>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

// Figures of calls that nobody reviews from the columns beside a workspace are those of their
// table, whatever happens to either.
class TestCallColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalTheTable_data();
    void equalTheTable();
    void equalTheOracle();
    void besideDecisions();
    void numbersOfAllSizes();
    void droppedCallsAreGone();
    void anEarlierStateOfTheWorkspace();
    void everyDamageIsSeen();
    void anotherWorkspacesFile();
    void smallPartsAreJoined();
    void erasedIsMadeAnew();
    void stops();
};

namespace {

bool called(ReviewedWorkspace &store, quint64 seed, int first, int count)
{
    return addFigureCalls(store.database(), seed, first, count).has_value();
}

CallQuery byModelAndDay()
{
    return {{}, {QStringLiteral("model"), QStringLiteral("day")}};
}

// What is wrong, or empty; `fromColumns` is where the answer must come from.
QString wrongCalls(ReviewedWorkspace &store, bool fromColumns,
                   const CallQuery &query = byModelAndDay())
{
    const BothWays both = callsBothWays(store.workspace(), berlin, query);
    if (both.fromColumns != fromColumns)
        return fromColumns ? QStringLiteral("the columns cannot say")
                           : QStringLiteral("the columns say it");
    return both.wrong;
}

std::vector<CallFilter> filters()
{
    constexpr qint64 dayMs = 86'400'000;
    CallFilter models;
    models.models = {QStringLiteral("model-1"), QStringLiteral("never")};
    CallFilter tasks;
    tasks.tasks = {QString(), QStringLiteral("größer")};
    CallFilter when;
    when.from = FigureCallsStart + 3 * dayMs + 5;
    when.to = FigureCallsStart + 12 * dayMs;
    CallFilter since = models;
    since.from = FigureCallsStart + 9 * dayMs;
    CallFilter none;
    none.to = FigureCallsStart - 1;
    return {{}, models, tasks, when, since, none};
}

std::size_t partsOf(ReviewedWorkspace &store)
{
    ColumnWords found;
    const auto mark = workspaceMark(store.workspace());
    const auto file = ColumnFile::open(fileOf(store), mark.value(), found);
    return file ? (*file)->parts().size() : 0;
}

// As upkeep does, with those told before.
QString dropped(ReviewedWorkspace &store, UtcMs before)
{
    const auto done = keepUp(store.database(), FigureCallsStart, {}, before);
    return done && done->callsDropped > 0 ? QString() : QStringLiteral("nothing was dropped");
}

} // namespace

void TestCallColumns::equalTheTable_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1, 2})
        QTest::newRow(qPrintable(QStringLiteral("seed %1").arg(seed))) << seed;
}

// A file of three parts, and calls that came since.
void TestCallColumns::equalTheTable()
{
    QFETCH(quint64, seed);
    ReviewedWorkspace store;
    QCOMPARE(wrongCalls(store, false), QString()); // there is no file
    for (int part = 0; part < 3; ++part) {
        QVERIFY(called(store, seed, part * 150, 150));
        const auto done = updateColumns(store.workspace());
        QVERIFY2(done, words(done));
    }
    QVERIFY(called(store, seed, 450, 60));
    const QStringList keys = callKeys();
    std::vector<QStringList> groupings {{}, keys};
    for (const QString &key : keys)
        groupings.push_back({key});
    groupings.push_back({QStringLiteral("day"), QStringLiteral("task")});
    for (const QStringList &by : groupings) {
        for (const CallFilter &filter : filters())
            QCOMPARE(wrongCalls(store, true, {filter, by}), QString());
    }
}

// Worked out a second time from what was told, in another language.
void TestCallColumns::equalTheOracle()
{
    qInfo("seed 12");
    ReviewedWorkspace store;
    QVERIFY(called(store, 12, 0, 300));
    QVERIFY(updateColumns(store.workspace()));
    QVERIFY(called(store, 12, 300, 100));
    const QStringList groupings {QString(), QStringLiteral("model"), QStringLiteral("day"),
                                 QStringLiteral("task,producer"), QStringLiteral("operation,day")};
    QProcess oracle;
    oracle.start(QStringLiteral(PYTHON),
                 QStringList {QStringLiteral(SUPERVISION_ORACLE), QStringLiteral("calls"),
                              QString::fromLatin1(berlin.id())}
                     + groupings);
    const auto orNull = [](const auto &said) {
        return said ? OrderedJson(*said) : OrderedJson();
    };
    QVERIFY(forEachCall(store.database(), {}, [&](const StoredCall &stored) {
        const ModelCall &call = stored.call;
        oracle.write(toLine(OrderedJson {{"producer", toStdString(stored.producer)},
                                         {"at", call.at},
                                         {"model", toStdString(call.model)},
                                         {"operation", toStdString(call.operation)},
                                         {"task", toStdString(call.task)},
                                         {"input_tokens", orNull(call.inputTokens)},
                                         {"output_tokens", orNull(call.outputTokens)},
                                         {"cached_tokens", orNull(call.cachedTokens)},
                                         {"latency_ms", orNull(call.latencyMs)},
                                         {"ttft_ms", orNull(call.ttftMs)},
                                         {"error_type", toStdString(call.errorType)},
                                         {"cost_nanos", orNull(call.costNanos)},
                                         {"currency", toStdString(call.currency)}})
                     + '\n');
    }));
    oracle.closeWriteChannel();
    QVERIFY(oracle.waitForFinished(120'000));
    QVERIFY2(oracle.exitCode() == 0, oracle.readAllStandardError().constData());
    const QList<QByteArray> lines = oracle.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(lines.size(), groupings.size());
    FigureCache cache(store.workspace());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const CallQuery query {{}, groupings[i].split(u',', Qt::SkipEmptyParts)};
        const auto wanted = parseJson(lines[i].trimmed());
        QVERIFY2(wanted, words(wanted));
        QCOMPARE(wrongCalls(store, true, query), QString());
        for (FigureCache *each : {&cache, static_cast<FigureCache *>(nullptr)}) {
            const auto stats = computeCallStats(store.database(), berlin, query, {{}, each});
            QVERIFY2(stats, words(stats));
            QCOMPARE(difference(parseJson(toLine(toJson(*stats))).value(), *wanted), QString());
        }
    }
}

// The page of cost shows both.
void TestCallColumns::besideDecisions()
{
    qInfo("seed 3");
    ReviewedWorkspace store;
    QVERIFY(filled(store, 3, 0, 60));
    QVERIFY(called(store, 3, 0, 80));
    QVERIFY(updateColumns(store.workspace()));
    QVERIFY(called(store, 3, 80, 40));
    QVERIFY(updateColumns(store.workspace()));
    QVERIFY(filled(store, 3, 60, 20));
    QVERIFY(updateColumns(store.workspace()));
    QVERIFY(filled(store, 3, 80, 10));
    QVERIFY(called(store, 3, 120, 10));
    QCOMPARE(wrongCalls(store, true), QString());
    QCOMPARE(wrongWith(store, true, manyDetails()), QString());
    QCOMPARE(pagesBothWays(store.workspace(), berlin, {}, FigureReviewsEnd), QString());
}

// What is stored in one byte, in eight, or as it is.
void TestCallColumns::numbersOfAllSizes()
{
    ReviewedWorkspace store;
    std::vector<ModelCall> calls;
    for (const double ms : {0.0, 0.001, 1.5, 0.1 + 0.2, 1.0 / 3, 604'800'000.0, 1e-300}) {
        ModelCall call;
        call.callId = QString::number(calls.size());
        call.at = calls.empty() ? -5 : FigureCallsStart;
        call.latencyMs = ms;
        call.ttftMs = ms;
        call.inputTokens = calls.size() % 2 ? 0 : Q_INT64_C(1'000'000'000'000);
        call.costNanos = calls.size() % 2 ? Q_INT64_C(999'999'999'999'999'999) : 0;
        call.currency = QStringLiteral("EUR");
        calls.push_back(call);
    }
    QVERIFY(storeCalls(store.database(), QStringLiteral("shop"), calls, 1));
    for (int round = 0; round < 2; ++round) {
        QVERIFY(updateColumns(store.workspace()));
        QCOMPARE(wrongCalls(store, true), QString());
        QVERIFY(store.execute(QStringLiteral("UPDATE model_call SET call_id = 'x' || call_id,"
                                             " input_tokens = 9000000000000000000")));
        QCOMPARE(wrongCalls(store, false), QString()); // the last is another
    }
}

// The oldest go by when they were told, which is not quite the order of their numbers.
void TestCallColumns::droppedCallsAreGone()
{
    qInfo("seed 4");
    ReviewedWorkspace store;
    for (int part = 0; part < 4; ++part) {
        QVERIFY(called(store, 4, part * 100, 100));
        QVERIFY(updateColumns(store.workspace()));
    }
    for (const int gone : {130, 260}) {
        QCOMPARE(dropped(store, FigureCallsStart + gone * 1000), QString());
        FigureCache cache(store.workspace());
        QVERIFY(computeCallStats(store.database(), berlin, byModelAndDay(), {{}, &cache}));
        QVERIFY(cache.isBehind());
        QCOMPARE(wrongCalls(store, false), QString());
        const auto done = updateColumns(store.workspace());
        QVERIFY2(done, words(done));
        for (const CallFilter &filter : filters())
            QCOMPARE(wrongCalls(store, true, {filter, {QStringLiteral("producer")}}), QString());
        const auto again
            = computeCallStats(store.database(), berlin, byModelAndDay(), {{}, &cache});
        QVERIFY2(again && again->all.n > 0, words(again));
        QVERIFY(!cache.isBehind());
    }
    QVERIFY(called(store, 4, 400, 20));
    QVERIFY(updateColumns(store.workspace()));
    QCOMPARE(wrongCalls(store, true), QString());
    // All of them, the last too.
    QCOMPARE(dropped(store, FigureCallsStart + 9'999'000), QString());
    QCOMPARE(wrongCalls(store, false), QString());
    QVERIFY(updateColumns(store.workspace()));
    QCOMPARE(wrongCalls(store, true), QString());
    QVERIFY(called(store, 4, 420, 20));
    QVERIFY(updateColumns(store.workspace()));
    QCOMPARE(wrongCalls(store, true), QString());
}

// The database in the file was put back in place: others have the same numbers.
void TestCallColumns::anEarlierStateOfTheWorkspace()
{
    qInfo("seed 5");
    ReviewedWorkspace store;
    QVERIFY(called(store, 5, 0, 40));
    QVERIFY(updateColumns(store.workspace()));
    QVERIFY(store.execute(QStringLiteral("UPDATE model_call SET call_id = 'other-' || call_id,"
                                         " latency_ms = 7 WHERE call_no > 20")));
    QCOMPARE(wrongCalls(store, false), QString());
    QVERIFY(updateColumns(store.workspace()));
    QCOMPARE(wrongCalls(store, true), QString());
}

void TestCallColumns::everyDamageIsSeen()
{
    qInfo("seed 6");
    ReviewedWorkspace store;
    QVERIFY(called(store, 6, 0, 60));
    QVERIFY(updateColumns(store.workspace()));
    QVERIFY(called(store, 6, 60, 60));
    QVERIFY(updateColumns(store.workspace()));
    const QByteArray whole = bytesOf(fileOf(store));
    const qsizetype step = std::max<qsizetype>(1, whole.size() / 300);
    for (qsizetype at = 0; at < whole.size(); at += step) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x41);
        writeBytes(fileOf(store), damaged);
        const BothWays both = callsBothWays(store.workspace(), berlin, byModelAndDay());
        QVERIFY2(both.wrong.isEmpty(),
                 qPrintable(QStringLiteral("byte %1: %2").arg(at).arg(both.wrong)));
        writeBytes(fileOf(store), whole.first(at));
        const BothWays cut = callsBothWays(store.workspace(), berlin, byModelAndDay());
        QVERIFY2(cut.wrong.isEmpty(),
                 qPrintable(QStringLiteral("cut at %1: %2").arg(at).arg(cut.wrong)));
    }
    QVERIFY(updateColumns(store.workspace()));
    QCOMPARE(wrongCalls(store, true), QString());
}

void TestCallColumns::anotherWorkspacesFile()
{
    qInfo("seeds 7 and 8");
    ReviewedWorkspace store;
    ReviewedWorkspace other(2);
    QVERIFY(called(store, 7, 0, 50));
    QVERIFY(called(other, 8, 0, 50));
    QVERIFY(updateColumns(store.workspace()));
    QVERIFY(updateColumns(other.workspace()));
    writeBytes(fileOf(store), bytesOf(fileOf(other)));
    QCOMPARE(wrongCalls(store, false), QString());
    QVERIFY(updateColumns(store.workspace()));
    QCOMPARE(wrongCalls(store, true), QString());
}

void TestCallColumns::smallPartsAreJoined()
{
    qInfo("seed 9");
    ReviewedWorkspace store;
    QVERIFY(filled(store, 9, 0, 40));
    QVERIFY(updateColumns(store.workspace()));
    std::size_t most = 0;
    for (int round = 0; round < 80; ++round) { // an attribute that is left out has it made anew
        QVERIFY(called(store, 9, round * 3, 3));
        if (round % 9 == 0)
            QVERIFY(filled(store, 9, 40 + round, 2));
        QVERIFY(updateColumns(store.workspace()));
        most = std::max(most, partsOf(store));
    }
    QCOMPARE(most, std::size_t {64});
    QVERIFY(partsOf(store) < 30);
    QCOMPARE(wrongCalls(store, true), QString());
    QCOMPARE(wrongWith(store, true, manyDetails()), QString());
}

// No person stands in calls, but the file is one, and goes with an erasure.
void TestCallColumns::erasedIsMadeAnew()
{
    qInfo("seed 10");
    ReviewedWorkspace store;
    QVERIFY(called(store, 10, 0, 40));
    OrderedJson item = plainItem(QStringLiteral("a"), QStringLiteral("q"), QStringLiteral("d"));
    item["subject_id"] = "planted";
    QVERIFY(store.review(item, decision(QStringLiteral("a"), Action::Approve)));
    QVERIFY(updateColumns(store.workspace()));
    QCOMPARE(wrongCalls(store, true), QString());
    QVERIFY(eraseSubject(store.queue(), QStringLiteral("planted")));
    QCOMPARE(wrongCalls(store, false), QString());
    QVERIFY(updateColumns(store.workspace()));
    QCOMPARE(wrongCalls(store, true), QString());
}

void TestCallColumns::stops()
{
    ReviewedWorkspace store;
    QVERIFY(called(store, 11, 0, 20));
    QVERIFY(updateColumns(store.workspace()));
    std::stop_source stop;
    stop.request_stop();
    FigureCache cache(store.workspace());
    for (FigureCache *each : {&cache, static_cast<FigureCache *>(nullptr)}) {
        const auto stats
            = computeCallStats(store.database(), berlin, byModelAndDay(), {stop.get_token(), each});
        QVERIFY(!stats);
        QCOMPARE(stats.error().code, Error::Code::Cancelled);
    }
}

QTEST_GUILESS_MAIN(TestCallColumns)
#include "tst_callcolumns.moc"
