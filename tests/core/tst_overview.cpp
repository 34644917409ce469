// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columns/columnupdate.h"
#include "core/stats/columns/figurecache.h"
#include "core/stats/feedbacklist.h"
#include "core/stats/overview.h"
#include "core/stats/tally/itempart.h"
#include "core/store/feedbackstore.h"
#include "tests/support/figurejson.h"
#include "tests/support/jsondifference.h"
#include "tests/support/randomreviews.h"

#include <QProcess>
#include <QTest>

#include <numeric>
#include <set>

using namespace bluepencil;
using namespace bluepencil::test;

class TestOverview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsTheOracle();
    void groupsAreThoseOfStats();
    void summerTimeKeepsTheDays();
    void emptyWorkspace();
    void longRangeIsCut();
    void withoutAStartThereIsNoBefore();
    void backlog();
    void choices();
    void refusesUnknownKeys();
    void everyBarLeadsToItsDecisions();
    void pagesOfAList();
    void hostileTexts();
    void oneRecord();
    void refusedLists_data();
    void refusedLists();
    void indexHoldsTheFigures();
    void partsOfItems_data();
    void partsOfItems();
};

namespace {

const QTimeZone berlin("Europe/Berlin");

// 150 random reviews around the turn of the year, made once; tests do not change it.
ReviewedWorkspace &randomStore()
{
    static ReviewedWorkspace store(11);
    static const Result<> added = addRandomReviews(store, 11, 150);
    if (!added)
        qFatal("%s", qPrintable(toString(added.error())));
    return store;
}

UtcMs startOf(const char *date)
{
    return QDate::fromString(QLatin1String(date), Qt::ISODate)
        .startOfDay(berlin)
        .toMSecsSinceEpoch();
}

OverviewQuery range(const char *first, const char *behind, const QString &by = {})
{
    OverviewQuery query;
    query.filter.from = startOf(first);
    query.filter.to = startOf(behind);
    query.by = by;
    return query;
}

using bluepencil::test::json;

Json json(const Rate &rate)
{
    return {{"n", rate.n},
            {"rate", number(rate.rate)},
            {"low", number(rate.low)},
            {"high", number(rate.high)}};
}

template <typename Value> Json byAction(const std::array<Value, 4> &values)
{
    Json object;
    for (std::size_t i = 0; i < values.size(); ++i)
        object[toStdString(actionName(static_cast<Action>(i)))] = json(values[i]);
    return object;
}

Json json(const Overview &overview)
{
    Json object {{"n", overview.stats.n},       {"actions", byAction(overview.stats.actions)},
                 {"hter", json(overview.hter)}, {"active", json(overview.active)},
                 {"days", Json::array()},       {"histogram", Json::array()},
                 {"labels", Json::array()}};
    for (const DayFigures &day : overview.days) {
        object["days"].push_back({{"date", toStdString(day.date.toString(Qt::ISODate))},
                                  {"n", day.n},
                                  {"actions", byAction(day.actions)},
                                  {"hter", json(day.hter)},
                                  {"active", json(day.active)}});
    }
    for (const HterBin &bin : overview.histogram)
        object["histogram"].push_back(bin.n);
    for (const LabelShare &label : overview.labels) {
        object["labels"].push_back({{"code", toStdString(label.code)},
                                    {"n", label.n},
                                    {"decisions", label.decisions},
                                    {"share", label.share},
                                    {"cumulative", label.cumulative}});
    }
    if (overview.change) {
        object["change"] = byAction(overview.change->actions);
        object["before"] = {{"n", overview.change->before.n},
                            {"items", overview.change->before.items},
                            {"actions", byAction(overview.change->before.actions)}};
    }
    return object;
}

QStringList idsOf(const FeedbackPage &page)
{
    QStringList ids;
    for (const FeedbackEntry &entry : page.entries)
        ids += entry.feedbackId;
    return ids;
}

// Through all pages of seven; what is wrong, or empty.
QString wrongWith(Database &database, FeedbackListQuery query, qint64 wanted)
{
    query.limit = 7;
    QStringList ids;
    UtcMs last = std::numeric_limits<UtcMs>::max();
    do {
        const auto page = listFeedback(database, berlin, query);
        if (!page)
            return toString(page.error());
        if (!query.after && page->total.value_or(wanted) != wanted)
            return QStringLiteral("%1 in total, wanted %2").arg(*page->total).arg(wanted);
        for (const FeedbackEntry &entry : page->entries) {
            if (entry.decidedAt > last)
                return QStringLiteral("not the latest first");
            last = entry.decidedAt;
        }
        ids += idsOf(*page);
        query.after = page->next;
    } while (query.after);
    if (ids.size() != wanted)
        return QStringLiteral("%1 entries, wanted %2").arg(ids.size()).arg(wanted);
    return ids.removeDuplicates() == 0 ? QString() : QStringLiteral("an entry came twice");
}

} // namespace

void TestOverview::equalsTheOracle()
{
    qInfo("seed 11");
    ReviewedWorkspace &store = randomStore();
    const auto overview = readOverview(store.database(), berlin, range("2027-01-03", "2027-01-14"),
                                       startOf("2027-02-01"));
    QVERIFY2(overview, words(overview));
    const auto kept = updateColumns(store.workspace());
    QVERIFY2(kept, words(kept));
    FigureCache cache(store.workspace());
    const auto fromColumns
        = readOverview(store.database(), berlin, range("2027-01-03", "2027-01-14"),
                       startOf("2027-02-01"), {{}, &cache});
    QVERIFY2(fromColumns, words(fromColumns));
    QProcess process;
    process.start(QStringLiteral(PYTHON),
                  {QStringLiteral(STATS_ORACLE), QStringLiteral("Europe/Berlin"),
                   QStringLiteral("--overview"), QStringLiteral("2027-01-03"),
                   QStringLiteral("2027-01-14")});
    QVERIFY(process.waitForStarted());
    QVERIFY(forEachFeedback(store.database(), {}, [&](const Feedback &feedback) {
        process.write(toLine(feedback) + '\n');
        return Result<>();
    }));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const auto wanted = parseJson(process.readAllStandardOutput());
    QVERIFY2(wanted, words(wanted));
    QVERIFY((*wanted)["n"].get<int>() > 50 && (*wanted)["before"]["n"].get<int>() > 10);
    // Hill's quantile is good to some 1e-6 for few degrees of freedom; all else is exact.
    const QString found = difference(json(*overview), *wanted, {}, 2e-6);
    QVERIFY2(found.isEmpty(), qPrintable(found));
    const QString columns = difference(json(*fromColumns), *wanted, {}, 2e-6);
    QVERIFY2(columns.isEmpty(), qPrintable(columns));
    QCOMPARE(overview->days.size(), std::size_t {11});
    QVERIFY(overview->days.back().n == 0 && !overview->days.back().actions[0].rate);
    QCOMPARE(overview->labels.back().cumulative, 1.0);
    QCOMPARE(overview->records, 150);
    QVERIFY(overview->change->hter.low && overview->change->active.low);
}

void TestOverview::groupsAreThoseOfStats()
{
    ReviewedWorkspace &store = randomStore();
    for (const char *by :
         {"reviewer", "model", "task", "queue", "language", "label", "day", "/attributes/region"}) {
        const OverviewQuery query = range("2027-01-02", "2027-01-06", QString::fromLatin1(by));
        const auto overview = readOverview(store.database(), berlin, query, startOf("2027-02-01"));
        QVERIFY2(overview, words(overview));
        const auto stats = computeStats(store.database(), berlin, {query.filter, {query.by}});
        QVERIFY2(stats, words(stats));
        QCOMPARE(toLine(toJson(overview->stats)), toLine(toJson(*stats)));
        QVERIFY(!overview->stats.groups.empty());
    }
}

// 28 March 2027 has 23 hours in Berlin, and the period before is as many days long, not hours.
void TestOverview::summerTimeKeepsTheDays()
{
    ReviewedWorkspace store;
    const auto review = [&store](const char *id, const char *at) {
        Decision made = decision(QString::fromLatin1(id), Action::Approve);
        made.decidedAt = fromRfc3339(QString::fromLatin1(at)).value();
        return store.review(plainItem(made.externalId, QStringLiteral("q"), QStringLiteral("d")),
                            made);
    };
    QVERIFY(review("a", "2027-03-26T23:00:00Z")); // midnight of the 27th
    QVERIFY(review("b", "2027-03-27T22:59:59Z"));
    QVERIFY(review("c", "2027-03-27T23:00:00Z")); // midnight of the 28th
    QVERIFY(review("d", "2027-03-28T21:59:59Z"));
    QVERIFY(review("e", "2027-03-28T22:00:00Z")); // midnight of the 29th
    const auto overview = readOverview(store.database(), berlin, range("2027-03-28", "2027-03-29"),
                                       startOf("2027-04-01"));
    QVERIFY2(overview, words(overview));
    QCOMPARE(overview->days.size(), std::size_t {1});
    QCOMPARE(overview->days[0].n, 2);
    QCOMPARE(overview->days[0].to - overview->days[0].from, qint64 {23} * 3'600'000);
    QCOMPARE(overview->change->before.n, 2);
    QCOMPARE(overview->stats.n, 2);
}

void TestOverview::emptyWorkspace()
{
    ReviewedWorkspace store;
    const auto overview = readOverview(
        store.database(), berlin, range("2027-01-01", "2027-01-31", QStringLiteral("reviewer")),
        startOf("2027-01-20"));
    QVERIFY2(overview, words(overview));
    QCOMPARE(overview->records, 0);
    QCOMPARE(overview->stats.n, 0);
    QVERIFY(!overview->hter.value && !overview->active.value);
    QCOMPARE(overview->days.size(), std::size_t {30});
    QVERIFY(overview->labels.empty() && overview->stats.groups.empty());
    QVERIFY(!overview->change->actions[0].value && !overview->change->hter.value);
    QCOMPARE(overview->choices, StatsChoices());
    const auto ever = readOverview(store.database(), berlin, {}, startOf("2027-01-20"));
    QVERIFY2(ever, words(ever));
    QVERIFY(ever->days.empty() && !ever->change);
}

void TestOverview::longRangeIsCut()
{
    ReviewedWorkspace &store = randomStore();
    const auto overview = readOverview(store.database(), berlin, range("1970-01-01", "2027-01-05"),
                                       startOf("2027-02-01"));
    QVERIFY2(overview, words(overview));
    QVERIFY(overview->trendCut);
    QCOMPARE(overview->days.size(), static_cast<std::size_t>(MostDays));
    QCOMPARE(overview->days.back().date, QDate(2027, 1, 4));
}

void TestOverview::withoutAStartThereIsNoBefore()
{
    ReviewedWorkspace &store = randomStore();
    const UtcMs now = startOf("2027-01-05") + 5000;
    const auto overview = readOverview(store.database(), berlin, {}, now);
    QVERIFY2(overview, words(overview));
    QVERIFY(!overview->change && !overview->backlog.openBefore);
    QCOMPARE(overview->days.front().date, QDate(2026, 12, 31));
    QCOMPARE(overview->days.back().date, QDate(2027, 1, 5)); // it ends now
    QCOMPARE(overview->days.back().to, now + 1);
    qint64 sum = 0;
    for (const DayFigures &day : overview->days)
        sum += day.n;
    QCOMPARE(sum, overview->stats.n);
    QVERIFY(sum < 150);
}

void TestOverview::backlog()
{
    ReviewedWorkspace store;
    const UtcMs now = startOf("2027-01-10") + 12 * qint64 {3'600'000};
    const auto submit = [&](const char *id, UtcMs at, std::optional<UtcMs> due, const char *task) {
        store.clock().set(at);
        OrderedJson item
            = plainItem(QString::fromLatin1(id), QStringLiteral("q"), QStringLiteral("d"));
        item["task"] = task;
        item["attributes"] = {{"region", task}};
        if (due)
            item["due_at"] = toStdString(toRfc3339(*due));
        return store.submit(item);
    };
    QVERIFY(submit("old", startOf("2027-01-01"), {}, "reply"));
    QVERIFY(submit("late", startOf("2027-01-08"), now - 1, "reply"));
    QVERIFY(submit("soon", startOf("2027-01-09") + 5, now + 3'600'000, "reply"));
    QVERIFY(submit("later", startOf("2027-01-09") + 6, now + 3'600'001, "summary"));
    store.clock().set(startOf("2027-01-09") + 7);
    QVERIFY(store.decide(decision(QStringLiteral("old"), Action::Approve)));

    OverviewQuery query = range("2027-01-08", "2027-01-11");
    const auto all = readOverview(store.database(), berlin, query, now);
    QVERIFY2(all, words(all));
    QCOMPARE(all->backlog.open, 3);
    QCOMPARE(all->backlog.overdue, 1);
    QCOMPARE(all->backlog.dueWithinHour, 1);
    QCOMPARE(all->backlog.openBefore.value(), 1); // old
    QCOMPARE(all->days[0].openAtEnd, 2); // old, late
    QCOMPARE(all->days[1].openAtEnd, 3); // old was decided
    query.filter.tasks = {QStringLiteral("summary")};
    const auto summaries = readOverview(store.database(), berlin, query, now);
    QVERIFY2(summaries, words(summaries));
    QCOMPARE(summaries->backlog.open, 1);
    query.filter.tasks.clear();
    query.filter.where = {{QStringLiteral("/attributes/region"), QStringLiteral("reply")}};
    const auto region = readOverview(store.database(), berlin, query, now);
    QVERIFY2(region, words(region));
    QCOMPARE(region->backlog.open, 2);
}

void TestOverview::choices()
{
    ReviewedWorkspace &store = randomStore();
    const auto overview = readOverview(store.database(), berlin, {}, startOf("2027-02-01"));
    QVERIFY2(overview, words(overview));
    const StatsChoices wanted {
        {QStringLiteral("default")},
        {QStringLiteral("reply"), QStringLiteral("summary")},
        {QStringLiteral("unknown")},
        {QStringLiteral("Björn"), QStringLiteral("anna")},
        {QStringLiteral("de"), QStringLiteral("en")},
        {QStringLiteral("fact"), QStringLiteral("missing"), QStringLiteral("tone")},
        {QStringLiteral("/attributes/region"), QStringLiteral("/attributes/tier")}};
    QCOMPARE(overview->choices.queues, wanted.queues);
    QCOMPARE(overview->choices.models, wanted.models);
    QVERIFY(overview->choices == wanted);
}

void TestOverview::refusesUnknownKeys()
{
    ReviewedWorkspace &store = randomStore();
    OverviewQuery query;
    query.by = QStringLiteral("colour");
    const auto overview = readOverview(store.database(), berlin, query, 0);
    QVERIFY(!overview);
    QCOMPARE(overview.error().code, Error::Code::InvalidArgument);
}

// Whatever a plot or a table shows a number for, the list behind it has just these decisions.
void TestOverview::everyBarLeadsToItsDecisions()
{
    Database &database = randomStore().database();
    FeedbackListQuery base;
    base.filter = range("2027-01-01", "2027-01-07").filter;
    base.filter.where = {{QStringLiteral("/language"), QStringLiteral("en")}};
    QStringList keys = statsKeys();
    keys += {QStringLiteral("/attributes/region"), QStringLiteral("/attributes/tier")};
    for (const QString &key : keys) {
        const auto stats = computeStats(database, berlin, {base.filter, {key}});
        QVERIFY2(stats, words(stats));
        QVERIFY(!stats->groups.empty());
        for (const StatsGroup &group : stats->groups) {
            FeedbackListQuery query = base;
            query.keys = group.key;
            const QString wrong = wrongWith(database, query, group.stats.n);
            QVERIFY2(wrong.isEmpty(), qPrintable(key + QStringLiteral(": ") + wrong));
        }
    }
    OverviewQuery asked;
    asked.filter = base.filter;
    const auto overview = readOverview(database, berlin, asked, startOf("2027-02-01"));
    QVERIFY2(overview, words(overview));
    for (std::size_t i = 0; i < overview->stats.hter.bands.size(); ++i) {
        FeedbackListQuery query = base;
        query.band = static_cast<HterBand>(i);
        QCOMPARE(wrongWith(database, query, overview->stats.hter.bands[i].n), QString());
    }
    for (const HterBin &bin : overview->histogram) {
        FeedbackListQuery query = base;
        query.hterFrom = bin.from;
        query.hterBelow = bin.to;
        QCOMPARE(wrongWith(database, query, bin.n), QString());
    }
    for (const DayFigures &day : overview->days) {
        FeedbackListQuery query = base;
        query.filter.from = day.from;
        query.filter.to = day.to;
        QCOMPARE(wrongWith(database, query, day.n), QString());
    }
}

void TestOverview::pagesOfAList()
{
    Database &database = randomStore().database();
    FeedbackListQuery query;
    query.limit = 200;
    const auto all = listFeedback(database, berlin, query);
    QVERIFY2(all, words(all));
    QCOMPARE(all->entries.size(), std::size_t {150});
    QVERIFY(!all->next);
    QCOMPARE(all->total.value(), 150);
    query.limit = 60;
    const auto first = listFeedback(database, berlin, query);
    QVERIFY2(first, words(first));
    QCOMPARE(idsOf(*first), idsOf(*all).first(60));
    query.after = first->next;
    const auto second = listFeedback(database, berlin, query);
    QVERIFY2(second, words(second));
    QCOMPARE(idsOf(*second), idsOf(*all).mid(60, 60));
    QVERIFY(!second->total);
}

void TestOverview::hostileTexts()
{
    ReviewedWorkspace store;
    const QString face = QString::fromUcs4(U"\U0001F600");
    const QString draft = QStringLiteral("<b>one</b>\n\n\ttwo\x1b[31m ") + face.repeated(300);
    OrderedJson item = plainItem(QStringLiteral("a"), QStringLiteral("q"), draft);
    item["title"] = "A title";
    QVERIFY(store.review(item, decision(QStringLiteral("a"), Action::Escalate)));
    FeedbackListQuery query;
    const auto page = listFeedback(store.database(), berlin, query);
    QVERIFY2(page, words(page));
    const FeedbackEntry &entry = page->entries.at(0);
    QCOMPARE(entry.title, QStringLiteral("A title"));
    QVERIFY(entry.draft.startsWith(QStringLiteral("<b>one</b> two [31m ") + face));
    QCOMPARE(entry.draft.toUcs4().size(), qsizetype {ExcerptLength});
    // What is behind it goes on where it ends.
    QCOMPARE(entry.draft + entry.draftBehind,
             QStringLiteral("<b>one</b> two [31m ") + face.repeated(300));
    QVERIFY(entry.finalBehind.isEmpty());
    QVERIFY(entry.final.isEmpty() && !entry.hter && !entry.band);
    QCOMPARE(entry.action, Action::Escalate);
}

void TestOverview::oneRecord()
{
    ReviewedWorkspace store;
    const auto receipt = store.review(
        plainItem(QStringLiteral("a"), QStringLiteral("q"), QStringLiteral("one two")),
        decision(QStringLiteral("a"), Action::Edit, QStringLiteral("one three")));
    QVERIFY2(receipt, words(receipt));
    const auto record = readFeedbackRecord(store.database(), receipt->feedbackId);
    QVERIFY2(record, words(record));
    QCOMPARE(record->draft, QStringLiteral("one two"));
    QCOMPARE(record->feedback.decision.finalText.value(), QStringLiteral("one three"));
    QCOMPARE(record->item.externalId, QStringLiteral("a"));
    QCOMPARE(record->feedback.edits.size(), std::size_t {1});
    const auto none = readFeedbackRecord(store.database(), QStringLiteral("none"));
    QVERIFY(!none);
    QCOMPARE(none.error().code, Error::Code::NotFound);
}

void TestOverview::refusedLists_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("limit");
    const auto row = [](const char *name, const char *key, const char *value, int limit) {
        QTest::newRow(name) << QString::fromLatin1(key) << QString::fromLatin1(value) << limit;
    };
    row("unknown key", "colour", "red", 50);
    row("no day", "day", "2027-02-30", 50);
    row("no week", "week", "2027-01", 50);
    row("no month", "month", "2027-13", 50);
    row("no entries", "reviewer", "anna", 0);
    row("too many", "reviewer", "anna", 201);
}

void TestOverview::refusedLists()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(int, limit);
    FeedbackListQuery query;
    query.keys = {{key, value}};
    query.limit = limit;
    const auto page = listFeedback(randomStore().database(), berlin, query);
    QVERIFY(!page);
    QCOMPARE(page.error().code, Error::Code::InvalidArgument);
    QVERIFY(!page.error().remedy.isEmpty());
}

// The page is quick because no record with its texts is read: the plans say so.
void TestOverview::indexHoldsTheFigures()
{
    Database &database = randomStore().database();
    const auto planOf = [&database](const QString &sql) {
        Query query(database, QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
        const auto row = query.runToRow();
        return row && *row ? query.text(3) : QString();
    };
    for (const char *range : {"", " AND f.decided_at >= 0", " AND f.reviewer IN ('anna')"}) {
        const QString plan = planOf(QStringLiteral("SELECT f.feedback_no, f.item_id, f.hter,"
                                                   " f.active_ms, f.action, f.arm FROM feedback f"
                                                   " WHERE 1 = 1 AND f.status IN ('counted')%1")
                                        .arg(QLatin1String(range)));
        QVERIFY2(plan.contains(QStringLiteral("COVERING INDEX feedback_figures")),
                 qPrintable(plan));
    }
    for (const char *which : {"IS NULL", "IS NOT NULL", ">= 5"}) {
        const QString plan = planOf(
            QStringLiteral("SELECT f.created_at, f.closed_at, f.due_at FROM item f WHERE 1 = 1"
                           " AND f.queue IN ('q') AND f.state NOT IN ('staged', 'history')"
                           " AND f.closed_at %1")
                .arg(QLatin1String(which)));
        QVERIFY2(plan.contains(QStringLiteral("COVERING INDEX item_flow")), qPrintable(plan));
    }
}

void TestOverview::partsOfItems_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("spaced") << QByteArray(" { \"b\" : 1 ,\t\"a\" : { \"x\" : [ 1 , 2 ] } } ");
    QTest::newRow("quotes") << QByteArray(R"({"b":"\\","c":"\\\"}","a":{"x":"\"{[,"}})");
    QTest::newRow("escaped key") << QByteArray(R"({"\u0061":{"x":"y"},"b":"z"})");
    QTest::newRow("nested") << QByteArray(
        R"({"b":[{"a":{"x":1}}],"a":{"x":{"y":[3,{"z":null}]}}})");
    QTest::newRow("numbers") << QByteArray(R"({"a":{"x":1.50},"b":-2e3})");
    QTest::newRow("odd names") << QByteArray(R"({"a/b":{"m~n":"o"},"":"e","a":{"x":true}})");
    QTest::newRow("not JSON") << QByteArray("{\"a\":");
    QTest::newRow("no object") << QByteArray("[1]");
}

// The quick way to a pointer's value says what the whole item says.
void TestOverview::partsOfItems()
{
    QFETCH(QByteArray, line);
    const auto whole = parseJson(line);
    for (const char *each :
         {"/a", "/a/x", "/a/x/0", "/a/x/y/1/z", "/b", "/b/0/a/x", "/a~1b/m~0n", "/", "/none", ""}) {
        const QString pointer = QString::fromLatin1(each);
        const auto part
            = ItemPart({}, {pointer, QStringLiteral("/b")})
                  .read(std::string_view(line.constData(), static_cast<std::size_t>(line.size())));
        QCOMPARE(part.has_value(), whole.has_value());
        if (whole)
            QCOMPARE(valueAt(*part, pointer), valueAt(*whole, pointer));
    }
}

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
