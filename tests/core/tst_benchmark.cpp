// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/guidelines/guidelines.h"
#include "core/stats/benchmark/benchmarkruns.h"
#include "core/text/chrf.h"
#include "tests/support/reviewedworkspace.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <cmath>
#include <future>
#include <random>

using namespace bluepencil;
using namespace bluepencil::test;

class TestBenchmark : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chrfOfPairs_data();
    void chrfOfPairs();
    void chrfOfAll();
    void fields_data();
    void fields();
    void bootstrapEqualsTheOracle();
    void noIntervalWithoutSpread();
    void benchmarkIsFrozen();
    void othersWriteMeanwhile();
    void historyByTheFilters();
    void runsAreJudged();
    void checksAreCounted();
    void checksByAnotherGuideline();
    void refusesDrafts();
};

namespace {

const QString oracle = QStringLiteral(SUPERVISION_ORACLE);

bool isClose(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

Result<QByteArray> askOracle(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(PYTHON), QStringList {oracle} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitCode() != 0) {
        return fail(Error::Code::Unsupported, QString::fromUtf8(process.readAllStandardError()),
                    oracle);
    }
    return process.readAllStandardOutput();
}

} // namespace

// sacrebleu, supervision_golden.py.
void TestBenchmark::chrfOfPairs_data()
{
    QTest::addColumn<QString>("draft");
    QTest::addColumn<QString>("finalText");
    QTest::addColumn<double>("wanted");
    const auto add
        = [](const char *name, const QString &draft, const QString &finalText, double wanted) {
              QTest::newRow(name) << draft << finalText << wanted;
          };
    add("dog", QStringLiteral("The dog bit the guy."), QStringLiteral("The dog bit the man."),
        70.92428404928405);
    add("surprise", QStringLiteral("It was not unexpected."),
        QStringLiteral("It wasn't surprising."), 24.73801947679657);
    add("first", QStringLiteral("The man bit him first."),
        QStringLiteral("The man had bitten the dog."), 26.090186250405612);
    add("nothing", QString(), QString(), 0);
    add("no final", QStringLiteral("a"), QString(), 0);
    add("no draft", QString(), QStringLiteral("a"), 0);
    add("equal", QStringLiteral("abc"), QStringLiteral("abc"), 100);
    add("short", QStringLiteral("ab"), QStringLiteral("abcdef"), 31.25);
    add("umlaut", QStringLiteral("Es fährt um 8 Uhr."), QStringLiteral("Er fährt um 9 Uhr ab."),
        42.05444498866174);
    add("kana", QStringLiteral("日本語のテキスト"), QStringLiteral("日本語テキスト"),
        43.23387961659629);
    add("spaces", QStringLiteral("a\u00a0b\tc"), QStringLiteral("abc"), 100);
    add("emoji", QStringLiteral("\U0001F600 ok"), QStringLiteral("\U0001F600 OK"),
        11.11111111111111);
}

void TestBenchmark::chrfOfPairs()
{
    QFETCH(QString, draft);
    QFETCH(QString, finalText);
    QFETCH(double, wanted);
    const double found = chrf(chrfCounts(draft, finalText));
    QVERIFY2(isClose(found, wanted), qPrintable(QString::number(found, 'g', 17)));
}

void TestBenchmark::chrfOfAll()
{
    ChrfCounts sum;
    sum.add(chrfCounts(u"The dog bit the guy.", u"The dog bit the man."));
    sum.add(chrfCounts(u"It was not unexpected.", u"It wasn't surprising."));
    sum.add(chrfCounts(u"The man bit him first.", u"The man had bitten the dog."));
    QVERIFY(isClose(chrf(sum), 37.96578209902387));
}

void TestBenchmark::fields_data()
{
    QTest::addColumn<QString>("draft");
    QTest::addColumn<QString>("finalText");
    QTest::addColumn<int>("right");
    QTest::addColumn<int>("of");
    const auto add
        = [](const char *name, const char *draft, const char *finalText, int right, int of) {
              const auto json = [](const char *text) {
                  return QString::fromUtf8(text).replace(u'\'', u'"');
              };
              QTest::newRow(name) << json(draft) << json(finalText) << right << of;
          };
    add("alike", "{'a':1,'b':[true,null]}", "{'b':[true,null],'a':1.0}", 3, 3);
    add("one wrong", "{'a':1,'b':'x'}", "{'a':2,'b':'x'}", 1, 2);
    add("one missing", "{'a':1}", "{'a':1,'b':'x'}", 1, 2);
    add("one too many", "{'a':1,'c':0}", "{'a':1}", 1, 2);
    add("order of a list", "{'a':[1,2]}", "{'a':[2,1]}", 0, 2);
    add("no JSON", "none", "{'a':1}", 0, 1);
    add("deep", "{'a':{'b':{'c':'x'}}}", "{'a':{'b':{'c':'x','d':1}}}", 1, 2);
    add("a text", "{'a':1}", "Hello", -1, -1);
}

void TestBenchmark::fields()
{
    QFETCH(QString, draft);
    QFETCH(QString, finalText);
    QFETCH(int, right);
    QFETCH(int, of);
    const std::optional<FieldMatch> match = matchFields(draft, finalText);
    QCOMPARE(match.has_value(), of >= 0);
    if (match) {
        QCOMPARE(match->right, right);
        QCOMPARE(match->of, of);
    }
}

void TestBenchmark::bootstrapEqualsTheOracle()
{
    std::mt19937_64 random(5);
    qInfo("seed 5");
    const auto pick = [&random](int below) {
        return static_cast<int>(random() % static_cast<quint64>(below));
    };
    const QStringList some = QStringLiteral("we are sorry that the order is late").split(u' ');
    const auto text = [&] {
        QStringList chosen;
        for (int i = 0; i < 6; ++i)
            chosen += some[pick(static_cast<int>(some.size()))];
        return chosen.join(u' ');
    };
    std::vector<BenchmarkScore> now;
    std::vector<BenchmarkScore> before;
    OrderedJson input;
    const auto add = [&](std::vector<BenchmarkScore> &scores, const char *name,
                         const QString &finalText, int number) {
        scores.push_back(scoreDraft(text(), finalText));
        scores.back().itemNo = number;
        input[name].push_back(OrderedJson::array({*scores.back().hter, scores.back().chrf.counts}));
    };
    for (int i = 1; i <= 25; ++i) {
        const QString finalText = text();
        add(now, "now", finalText, i);
        add(before, "before", finalText, i);
    }
    const auto answer
        = askOracle({QStringLiteral("bootstrap"), QStringLiteral("77")}, toLine(input));
    QVERIFY2(answer, words(answer));
    const Json wanted = parseJson(answer->trimmed()).value();
    for (const BenchmarkMeasure measure : {BenchmarkMeasure::Hter, BenchmarkMeasure::Chrf}) {
        const std::string name = toStdString(measureName(measure));
        const Estimate value = bootstrapMeasure(measure, now, 77);
        const PairedDifference change = bootstrapDifference(measure, now, before, 77);
        QCOMPARE(value.n, 25);
        QCOMPARE(change.n, 25);
        QVERIFY(isClose(value.value.value(), wanted[name + "_value"]["value"].get<double>()));
        QVERIFY(isClose(value.low.value(), wanted[name + "_value"]["low"].get<double>()));
        QVERIFY(isClose(value.high.value(), wanted[name + "_value"]["high"].get<double>()));
        QVERIFY(
            isClose(change.difference.low.value(), wanted[name + "_change"]["low"].get<double>()));
        QVERIFY(isClose(change.difference.high.value(),
                        wanted[name + "_change"]["high"].get<double>()));
    }
    // A percentile of few draws of few items may come out the same for two seeds, not for nine.
    const auto low = [&](quint64 seed) {
        return bootstrapMeasure(BenchmarkMeasure::Chrf, now, seed).low;
    };
    bool differs = false;
    for (quint64 seed = 78; seed < 86; ++seed)
        differs = differs || low(seed) != low(77);
    QVERIFY(differs);
}

// Drafts that are all as good as the next: resampling them says nothing of chance.
void TestBenchmark::noIntervalWithoutSpread()
{
    std::vector<BenchmarkScore> scores;
    for (qint64 item = 1; item <= 40; ++item) {
        const QString text = QStringLiteral("It was sent on day %1.").arg(item);
        scores.push_back(scoreDraft(text, text));
        scores.back().itemNo = item;
    }
    for (const BenchmarkMeasure measure : {BenchmarkMeasure::Hter, BenchmarkMeasure::Chrf}) {
        const Estimate value = bootstrapMeasure(measure, scores, 77);
        QCOMPARE(value.n, qint64 {40});
        QVERIFY(value.value && !value.low && !value.high);
        const PairedDifference change = bootstrapDifference(measure, scores, scores, 77);
        QCOMPARE(change.difference.value, 0.0);
        QVERIFY(!change.difference.low && !change.difference.high);
    }
}

void TestBenchmark::benchmarkIsFrozen()
{
    ReviewedWorkspace store;
    for (int i = 0; i < 3; ++i) {
        const QString id = QStringLiteral("t-%1").arg(i);
        OrderedJson item = plainItem(id, QStringLiteral("q"), QStringLiteral("a draft"));
        if (i == 2)
            item["usage"] = {{"training", false}};
        QVERIFY(store.review(item, decision(id, Action::Edit, QStringLiteral("a final"))));
    }
    BenchmarkPlan plan;
    plan.name = QStringLiteral("replies");
    plan.thresholds = {{BenchmarkMeasure::Hter, 0.3}};
    const auto made = createBenchmark(store.database(), 5, plan);
    QVERIFY2(made, words(made));
    QCOMPARE(made->benchmark.version, 1);
    QCOMPARE(made->benchmark.items, 2);
    QCOMPARE(made->leftOut, 1);
    const auto again = createBenchmark(store.database(), 6, plan);
    QVERIFY2(again, words(again));
    QCOMPARE(again->benchmark.version, 2);
    QCOMPARE(again->benchmark.contentSha256, made->benchmark.contentSha256);
    QVERIFY(!store.execute(QStringLiteral("UPDATE benchmark_item SET final_text = x'61'")));
    const auto newest = findBenchmark(store.database(), plan.name);
    QVERIFY2(newest, words(newest));
    QCOMPARE(newest->version, 2);
    QCOMPARE(newest->thresholds, plan.thresholds);
    QVERIFY(removeBenchmark(store.database(), plan.name, 2));
    QCOMPARE(findBenchmark(store.database(), plan.name)->version, 1);
    QVERIFY(removeBenchmark(store.database(), plan.name));
    QCOMPARE(removeBenchmark(store.database(), plan.name).error().code, Error::Code::NotFound);
    QVERIFY(listBenchmarks(store.database())->empty());
    plan.thresholds.push_back({BenchmarkMeasure::Hter, 0.1});
    const auto twice = createBenchmark(store.database(), 7, plan);
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, Error::Code::InvalidArgument);
    QCOMPARE(twice.error().where, QStringLiteral("hter"));
    plan.thresholds.pop_back();
    plan.filter.queues = {QStringLiteral("none")};
    QCOMPARE(createBenchmark(store.database(), 7, plan).error().code, Error::Code::InvalidArgument);
    plan.name = QStringLiteral("a b");
    QCOMPARE(createBenchmark(store.database(), 7, plan).error().code, Error::Code::InvalidArgument);
}

// It waits for them for longer than its connection does, and not once it is told to stop.
void TestBenchmark::othersWriteMeanwhile()
{
    ReviewedWorkspace store;
    const QString id = QStringLiteral("t");
    QVERIFY(store.review(plainItem(id, QStringLiteral("q"), QStringLiteral("a draft")),
                         decision(id, Action::Edit, QStringLiteral("a final"))));
    auto impatient = Workspace::open(store.path(), store.clock(), seededRandom(1), false, 0);
    QVERIFY2(impatient, words(impatient));
    BenchmarkPlan plan;
    plan.name = QStringLiteral("replies");
    std::stop_source source;
    Transaction other(store.database());
    QVERIFY(other.begin());
    const auto stopping = std::async(std::launch::async, [&source] { source.request_stop(); });
    const auto stopped = createBenchmark((*impatient)->database(), 5, plan, source.get_token());
    stopping.wait();
    QVERIFY(!stopped);
    QVERIFY2(stopped.error().code == Error::Code::Cancelled, words(stopped));
    QVERIFY(other.commit());
    const auto done = createBenchmark((*impatient)->database(), 5, plan);
    QVERIFY2(done, words(done));
    QCOMPARE(done->benchmark.version, 1);
}

// Answers of 2020, and one whose line does not say when it was given: it came in 1970.
void TestBenchmark::historyByTheFilters()
{
    ReviewedWorkspace store;
    OrderedJson decided = plainItem(QStringLiteral("t"), QStringLiteral("q"), QStringLiteral("d"));
    decided["language"] = "de";
    QVERIFY(store.review(decided,
                         decision(QStringLiteral("t"), Action::Edit, QStringLiteral("a final"))));
    QVERIFY(store.execute(QStringLiteral("INSERT INTO import (import_id, source, state, touched_at)"
                                         " VALUES ('i', 'file', 'published', 1)")));
    const std::pair<const char *, const char *> answers[]
        = {{"h-1", "2020-03-01T10:00:00Z"}, {"h-2", "2020-03-02T00:00:00Z"}, {"h-3", nullptr}};
    for (const auto &[id, at] : answers) {
        OrderedJson line = plainItem(QString::fromLatin1(id), QStringLiteral("q"), QString());
        line.erase("draft");
        line["final_text"] = "an answer";
        line["language"] = "de";
        if (at)
            line["decided_at"] = at;
        const auto item = parseItem(toLine(line), true);
        QVERIFY2(item, words(item));
        Transaction transaction(store.database());
        QVERIFY(transaction.begin());
        bool repeated = false;
        const auto added = store.queue().addHistoryInTransaction(QStringLiteral("local"), *item,
                                                                 QStringLiteral("i"), &repeated);
        QVERIFY2(added, words(added));
        QVERIFY(transaction.commit());
    }
    QVERIFY(store.execute(QStringLiteral("UPDATE item SET state = 'history', import_id = NULL,"
                                         " created_at = 1 WHERE external_id LIKE 'h-%'")));
    BenchmarkPlan plan;
    plan.name = QStringLiteral("replies");
    plan.history = true;
    const auto count = [&] {
        const auto made = createBenchmark(store.database(), 5, plan);
        return made ? made->benchmark.items : 0;
    };
    QCOMPARE(count(), 4);
    plan.filter.from = *fromRfc3339(u"2020-03-01T10:00:00Z");
    plan.filter.to = *fromRfc3339(u"2020-03-02T00:00:00Z");
    QCOMPARE(count(), 1);
    plan.filter.to.reset();
    plan.filter.from = *plan.filter.from + 1;
    QCOMPARE(count(), 2);
    plan.filter.from.reset();
    plan.filter.to = 2;
    QCOMPARE(count(), 1);
    plan.filter.to.reset();
    // What it was narrowed by stands in it.
    plan.filter.languages = {QStringLiteral("de")};
    const auto german = createBenchmark(store.database(), 5, plan);
    QVERIFY2(german, words(german));
    QCOMPARE(german->benchmark.items, 4);
    QCOMPARE(german->benchmark.config["filters"]["languages"], Json::array({"de"}));
    QStringList FeedbackFilter::*const lists[]
        = {&FeedbackFilter::actions, &FeedbackFilter::labels, &FeedbackFilter::reviewers};
    const char *const options[] = {"--action", "--label", "--reviewer"};
    for (std::size_t i = 0; i < std::size(lists); ++i) {
        BenchmarkPlan unfit = plan;
        unfit.filter.*lists[i] = {QStringLiteral("edit")};
        const auto refused = createBenchmark(store.database(), 5, unfit);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::InvalidArgument);
        QCOMPARE(refused.error().where, QString::fromLatin1(options[i]));
    }
}

void TestBenchmark::runsAreJudged()
{
    ReviewedWorkspace store;
    for (int i = 0; i < 4; ++i) {
        const QString id = QStringLiteral("t-%1").arg(i);
        QVERIFY(
            store.review(plainItem(id, QStringLiteral("q"), QStringLiteral("a draft")),
                         decision(id, Action::Edit, QStringLiteral("the final number %1").arg(i))));
    }
    BenchmarkPlan plan;
    plan.name = QStringLiteral("replies");
    plan.thresholds = {{BenchmarkMeasure::Hter, 0.2}, {BenchmarkMeasure::Chrf, 90}};
    const auto made = createBenchmark(store.database(), 5, plan);
    QVERIFY2(made, words(made));
    const QString path = store.folder(QStringLiteral("drafts.jsonl"));
    const auto run = [&](const QByteArray &lines, const QString &model) {
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size();
        file.close();
        if (!written)
            qFatal("cannot write");
        store.clock().advance(1000);
        return importRun(store.database(), store.clock(), seededRandom(1), made->benchmark,
                         {path, model, 3});
    };
    QByteArray wrong;
    QByteArray right;
    for (int i = 0; i < 4; ++i) {
        const QByteArray id = "{\"external_id\":\"t-" + QByteArray::number(i) + "\",\"draft\":\"";
        wrong += id + "the draft number 9\"}\n";
        right += id + "the final number " + QByteArray::number(i) + "\"}\n";
    }
    const auto first = run(wrong, QStringLiteral("oak"));
    QVERIFY2(first, words(first));
    QCOMPARE(first->scored, 4);
    QCOMPARE(first->results[0].estimate.value.value(), 0.5);
    QCOMPARE(first->passed(), std::optional(false));
    QCOMPARE(first->reasons().size(), 2);
    QVERIFY(!first->results[0].change.difference.value);
    const auto second = run(right, QStringLiteral("elm"));
    QVERIFY2(second, words(second));
    QCOMPARE(second->passed(), std::optional(true));
    QCOMPARE(second->results[0].change.difference.value.value(), -0.5);
    QCOMPARE(second->results[0].change.n, 4);
    QCOMPARE(second->before, first->runId);
    QVERIFY(!second->results[2].estimate.value); // no final is JSON
    // Not all items: no pass, whatever the others are.
    const auto third = run(right.left(right.indexOf('\n') + 1)
                               + "{\"external_id\":\"x\","
                                 "\"draft\":\"\"}\n",
                           QStringLiteral("elm"));
    QVERIFY2(third, words(third));
    QCOMPARE(third->missing, 3);
    QCOMPARE(third->unknown, 1);
    QCOMPARE(third->passed(), std::optional(false));
    const auto runs = readRuns(store.database(), made->benchmark);
    QVERIFY2(runs, words(runs));
    QCOMPARE(runs->size(), std::size_t {3});
    QCOMPARE(toLine(toJson((*runs)[1])), toLine(toJson(*second)));
}

// Figures that stand nowhere in the case, of which the first run has three in two drafts.
void TestBenchmark::checksAreCounted()
{
    ReviewedWorkspace store;
    for (int i = 0; i < 4; ++i) {
        const QString id = QStringLiteral("t-%1").arg(i);
        QVERIFY(store.review(plainItem(id, QStringLiteral("I paid 40 euros."),
                                       QStringLiteral("We will look at it.")),
                             decision(id, Action::Edit, QStringLiteral("We refund 40 euros."))));
    }
    BenchmarkPlan plan;
    plan.name = QStringLiteral("replies");
    plan.thresholds = {{BenchmarkMeasure::Checks, 50}};
    const auto made = createBenchmark(store.database(), 5, plan);
    QVERIFY2(made, words(made));
    QCOMPARE(findBenchmark(store.database(), plan.name)->thresholds, plan.thresholds);
    const QString path = store.folder(QStringLiteral("drafts.jsonl"));
    const auto run = [&](const std::array<const char *, 4> &drafts) {
        QByteArray lines;
        for (std::size_t i = 0; i < drafts.size(); ++i) {
            lines += "{\"external_id\":\"t-" + QByteArray::number(qint64(i)) + "\",\"draft\":\""
                + drafts[i] + "\"}\n";
        }
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(lines) != lines.size())
            qFatal("cannot write");
        file.close();
        store.clock().advance(1000);
        return importRun(store.database(), store.clock(), seededRandom(1), made->benchmark,
                         {path, QStringLiteral("oak"), 3});
    };
    const auto resultOf = [](const BenchmarkRun &of) {
        return *std::ranges::find(of.results, BenchmarkMeasure::Checks, &MeasureResult::measure);
    };
    const auto first = run({"We refund 70 euros, then 71 euros.", "We refund 72 euros.",
                            "We refund 40 euros.", "We refund your 40 euros."});
    QVERIFY2(first, words(first));
    QCOMPARE(resultOf(*first).estimate.n, 4);
    QCOMPARE(resultOf(*first).estimate.value.value(), 75.0);
    QCOMPARE(first->passed(), std::optional(false));
    QCOMPARE(first->reasons(), QStringList {QStringLiteral("checks is not at most 50")});
    const auto second = run({"We refund 70 euros.", "We refund 40 euros.", "We refund 40 euros.",
                             "We refund your 40 euros."});
    QVERIFY2(second, words(second));
    QCOMPARE(resultOf(*second).estimate.value.value(), 25.0);
    QCOMPARE(second->passed(), std::optional(true));
    // Paired, and the same from what is stored.
    const PairedDifference &change = resultOf(*second).change;
    QCOMPARE(change.n, 4);
    QCOMPARE(change.difference.value.value(), -50.0);
    QVERIFY(*change.difference.low <= -50 && *change.difference.high <= 0);
    const auto runs = readRuns(store.database(), made->benchmark);
    QVERIFY2(runs, words(runs));
    QCOMPARE(toLine(toJson(runs->back())), toLine(toJson(*second)));
    // A run from before they were counted has none, and stands beside nothing.
    QVERIFY(store.execute(QStringLiteral("UPDATE benchmark_score SET check_hits = NULL"
                                         " WHERE run_id = '%1'")
                              .arg(first->runId)));
    const auto after = readRuns(store.database(), made->benchmark);
    QVERIFY2(after, words(after));
    QVERIFY(!resultOf(after->front()).estimate.value);
    QVERIFY(!resultOf(after->back()).change.difference.value);
}

// The same drafts before and after somebody forbids what they say: more is found, and that is not
// the model's doing.
void TestBenchmark::checksByAnotherGuideline()
{
    ReviewedWorkspace store;
    QByteArray lines;
    for (int i = 0; i < 4; ++i) {
        const QString id = QStringLiteral("t-%1").arg(i);
        QVERIFY(store.review(plainItem(id, QStringLiteral("I paid 40 euros."),
                                       QStringLiteral("We will look at it.")),
                             decision(id, Action::Edit, QStringLiteral("We refund 40 euros."))));
        lines += "{\"external_id\":\"" + id.toUtf8()
            + "\",\"draft\":\"We refund 40 euros, to be honest.\"}\n";
    }
    BenchmarkPlan plan;
    plan.name = QStringLiteral("replies");
    const auto made = createBenchmark(store.database(), 5, plan);
    QVERIFY2(made, words(made));
    const QString path = store.folder(QStringLiteral("drafts.jsonl"));
    const auto run = [&](const QByteArray &drafts) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(drafts) != drafts.size())
            qFatal("cannot write");
        file.close();
        store.clock().advance(1000);
        return importRun(store.database(), store.clock(), seededRandom(1), made->benchmark,
                         {path, QStringLiteral("oak"), 3});
    };
    const auto resultOf = [](const BenchmarkRun &of, BenchmarkMeasure measure) {
        return *std::ranges::find(of.results, measure, &MeasureResult::measure);
    };
    constexpr BenchmarkMeasure checks = BenchmarkMeasure::Checks;
    const auto first = run(lines);
    QVERIFY2(first, words(first));
    QVERIFY(!resultOf(*first, checks).checkedOtherwise);
    const auto second = run(lines.left(lines.indexOf('\n') + 1)); // fewer drafts, the same rules
    QVERIFY2(second, words(second));
    QCOMPARE(second->checksBasis, first->checksBasis);
    QCOMPARE(resultOf(*second, checks).change.difference.value, std::optional(0.0));

    GuidelineToPublish publication;
    publication.id = QStringLiteral("tone");
    publication.title = QStringLiteral("Tone");
    publication.source = QStringLiteral("Be kind.");
    publication.voice = parseJson(R"({"forbidden":["to be honest"]})").value();
    publication.by = QStringLiteral("sue");
    publication.queue = QStringLiteral("default");
    const auto published = publishGuideline(store.database(), store.clock(), publication);
    QVERIFY2(published, words(published));
    const auto third = run(lines);
    QVERIFY2(third, words(third));
    const MeasureResult found = resultOf(*third, checks);
    QVERIFY(*found.estimate.value > *resultOf(*first, checks).estimate.value);
    QVERIFY(found.checkedOtherwise && !found.change.difference.value);
    QCOMPARE(toJson(*third)["measures"].back()["change"].value("reason", std::string()),
             std::string("checked by another guideline or program"));
    // What is held against the finals alone still stands beside the run before.
    QCOMPARE(resultOf(*third, BenchmarkMeasure::Hter).change.difference.value, std::optional(0.0));
    const auto fourth = run(lines);
    QVERIFY2(fourth, words(fourth));
    QCOMPARE(resultOf(*fourth, checks).change.difference.value, std::optional(0.0));

    // As an earlier version of the program would have left it.
    QVERIFY(store.execute(QStringLiteral("UPDATE benchmark_run SET checks_basis = 'earlier'"
                                         " WHERE run_id = '%1'")
                              .arg(third->runId)));
    const auto runs = readRuns(store.database(), made->benchmark);
    QVERIFY2(runs, words(runs));
    QVERIFY(resultOf(runs->at(2), checks).checkedOtherwise);
    QVERIFY(resultOf(runs->at(3), checks).checkedOtherwise);
    QVERIFY(!resultOf(runs->at(3), checks).change.difference.value);
}

void TestBenchmark::refusesDrafts()
{
    ReviewedWorkspace store;
    QVERIFY(store.review(plainItem(QStringLiteral("t"), QStringLiteral("q"), QStringLiteral("d")),
                         decision(QStringLiteral("t"), Action::Approve)));
    BenchmarkPlan plan;
    plan.name = QStringLiteral("b");
    const auto made = createBenchmark(store.database(), 5, plan);
    QVERIFY2(made, words(made));
    const QString path = store.folder(QStringLiteral("drafts.jsonl"));
    const QByteArray good = "{\"external_id\":\"t\",\"draft\":\"d\"}\n";
    for (const QByteArray &lines :
         {QByteArray("{\"external_id\":\"t\"}\n"), QByteArray("{\"draft\":\"d\"}\n"),
          QByteArray("{\"external_id\":\"other\",\"draft\":\"d\"}\n"), good + good,
          good + "{\"external_id\":\"t\",\"producer\":\"local\",\"draft\":\"d\"}\n",
          good + "none\n"}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines);
        file.close();
        const auto run = importRun(store.database(), store.clock(), seededRandom(1),
                                   made->benchmark, {path, QStringLiteral("oak"), 1});
        QVERIFY2(!run, lines.constData());
    }
    QVERIFY(readRuns(store.database(), made->benchmark)->empty());
    QVERIFY(!parseThreshold(QStringLiteral("hter")));
    QVERIFY(!parseThreshold(QStringLiteral("bleu=3")));
    QVERIFY(!parseThreshold(QStringLiteral("chrf=nan")));
    QCOMPARE(parseThreshold(QStringLiteral("chrf=60")).value(),
             (Threshold {BenchmarkMeasure::Chrf, 60}));
}

QTEST_GUILESS_MAIN(TestBenchmark)
#include "tst_benchmark.moc"
