// SPDX-License-Identifier: GPL-3.0-or-later
// A second selection on the pages of the queue and of cost, by model and by queue: what waits and
// what comes a day, cost and tokens, and calls that nobody reviews; in tables, cards and files.
#include "core/stats/backlog.h"
#include "core/store/callstore.h"
#include "tests/ui/rig/besidepages.h"
#include "ui/statistics/figurewords.h"
#include "ui/statistics/pages/figurepages.h"
#include "ui/statistics/pages/pagebeside.h"
#include "ui/statistics/pages/pagecells.h"
#include "ui/statistics/pages/pagecsv.h"

#include <QLocale>

#include <array>
#include <cmath>

using namespace bluepencil;

namespace {

bool isNear(const std::optional<double> &found, const std::optional<double> &wanted)
{
    if (!found || !wanted)
        return found == wanted;
    return std::abs(*found - *wanted) <= 1e-9 * std::abs(*wanted) + 1e-12;
}

// As verifyRow(), of means that are added in another order, and of days, which are never too few.
// None of these figures is below 0, nor is what an interval says of them.
void verifyMean(const FigureTable *table, const QString &name, const ComparedFigure &wanted)
{
    const FigureRow *row = rowOf(table, name);
    QVERIFY2(row != nullptr, qPrintable(name));
    QVERIFY2(!row->small, qPrintable(name));
    const auto atLeastNone = [](const std::optional<double> &low) {
        return low ? std::optional(std::max(0.0, *low)) : low;
    };
    QCOMPARE(row->cells[1].value.value(), double(wanted.nNow));
    QCOMPARE(row->cells[2].value.value(), double(wanted.nBefore));
    const std::array<std::array<std::optional<double>, 3>, 3> figures {
        {{wanted.now, atLeastNone(wanted.nowLow), wanted.nowHigh},
         {wanted.before, atLeastNone(wanted.beforeLow), wanted.beforeHigh},
         {wanted.difference.value, wanted.difference.low, wanted.difference.high}}};
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const FigureCell &cell = row->cells[3 + i];
        QVERIFY2(isNear(cell.value, figures[i][0]), qPrintable(name));
        QVERIFY2(isNear(cell.low, figures[i][1]), qPrintable(name));
        QVERIFY2(isNear(cell.high, figures[i][2]), qPrintable(name));
    }
}

// The table of both as it stands in the files that the page saves.
void verifyFiles(StatisticsDesk &desk, const FigurePage *page)
{
    const QString csv = desk.rig.folder.filePath(QStringLiteral("both.csv"));
    desk.rig.dialogs.setNextPaths({csv});
    desk.rig.key(Qt::Key_S, Qt::ControlModifier);
    const QString lines = QString::fromUtf8(contentOf(csv));
    QVERIFY(lines.contains(QStringLiteral("Beside the other selection")));
    const QString json = desk.rig.folder.filePath(QStringLiteral("both.json"));
    desk.rig.dialogs.setNextPaths({json});
    desk.rig.key(Qt::Key_S, Qt::ControlModifier);
    const auto read = parseJson(contentOf(json));
    QVERIFY2(read, test::words(read));
    const Json &saved = (*read)["parts"][0]["rows"];
    const auto &rows = page->content().parts[0].sheet.rows;
    QCOMPARE(saved.size(), rows.size());
    const auto verifySame = [&lines](const Json &found, const std::optional<double> &wanted) {
        QCOMPARE(found.is_null(), !wanted);
        if (!wanted)
            return;
        QCOMPARE(found.get<double>(), *wanted);
        QVERIFY(lines.contains(QString::number(*wanted, 'g', QLocale::FloatingPointShortest)));
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QCOMPARE(saved[i]["name"].get<std::string>(), toStdString(rows[i].cells[0].text));
        for (std::size_t at = 1; at < rows[i].cells.size(); ++at) {
            const FigureCell &cell = rows[i].cells[at];
            const Json &figure = saved[i]["figures"][at - 1];
            verifySame(figure["value"], cell.value);
            verifySame(figure["low"], cell.low);
            verifySame(figure["high"], cell.high);
        }
    }
}

// On the drafts of two models in turn, which say their tokens, speed and cost.
void addPriced(StatisticsDesk &desk, int count)
{
    for (int i = 0; i < count; ++i) {
        const QString id = QStringLiteral("p-%1").arg(i);
        const bool isOak = i % 2 == 1;
        OrderedJson item = test::plainItem(id, QStringLiteral("When?"), QString());
        item.erase("draft");
        OrderedJson draft;
        draft["id"] = "a";
        draft["text"] = "It comes on Monday, we think.";
        draft["model"] = isOak ? "oak" : "elm";
        draft["cost"] = {{"amount", "0.0" + std::to_string(isOak ? 110 + i % 7 : 100 + i % 5)},
                         {"currency", "EUR"}};
        draft["latency_ms"] = 900 + 10 * (i % 9);
        draft["gen_ai"] = {{"gen_ai.usage.input_tokens", 400 + i % 50},
                           {"gen_ai.usage.output_tokens", (isOak ? 50 : 40) + i % 5}};
        item["drafts"] = OrderedJson::array({draft});
        Decision made = test::decision(id, Action::Approve);
        made.decidedAt = deskNow - dayMs - i;
        const auto done = test::reviewOn(desk.rig.queue(), made.decidedAt, item, made);
        QVERIFY2(done.has_value(), test::words(done));
    }
}

// Calls of a model, of which the first ones failed.
void addCalls(StatisticsDesk &desk, const QString &model, int count, int failed)
{
    std::vector<ModelCall> calls;
    for (int i = 0; i < count; ++i) {
        ModelCall call;
        call.callId = QStringLiteral("%1-%2").arg(model).arg(i);
        call.at = deskNow - i * qint64 {3'600'000};
        call.model = model;
        if (i < failed)
            call.errorType = QStringLiteral("timeout");
        calls.push_back(call);
    }
    const auto stored
        = storeCalls(desk.rig.workspace().database(), QStringLiteral("local"), calls, deskNow);
    QVERIFY2(stored.has_value(), test::words(stored));
}

// What came in two queues over ten days, and of each day one that was decided in each of them,
// some of these too late.
void addWaiting(StatisticsDesk &desk)
{
    int number = 0;
    for (int back = 10; back > 0; --back) {
        for (int i = 0; i < 4 + back % 3; ++i) {
            desk.clock.set(deskNow - back * dayMs + i * qint64 {60'000});
            const QString id = QStringLiteral("q-%1").arg(number++);
            OrderedJson item
                = test::plainItem(id, QStringLiteral("When?"), QStringLiteral("On Monday."));
            item["queue"] = i % 2 ? "claims" : "support";
            const bool isLate = i == 0 ? back % 2 == 1 : back % 5 == 0;
            item["due_at"] = toStdString(toRfc3339(desk.clock.now() + (isLate ? 1000 : 2 * dayMs)));
            const auto parsed = parseItem(QByteArray::fromStdString(item.dump()));
            QVERIFY(desk.rig.queue().submit(QStringLiteral("local"), *parsed).has_value());
            desk.clock.advance(5000);
            if (i >= 2)
                continue;
            Decision made = test::decision(id, Action::Approve);
            made.decidedAt = desk.clock.now();
            LeaseRequest request;
            request.reviewer = made.reviewer;
            request.producer = QStringLiteral("local");
            request.externalId = id;
            const auto leases = desk.rig.queue().lease(request);
            QVERIFY2(leases && !leases->empty(), test::words(leases));
            made.decisionId = uuid5({QStringLiteral("local"), id, made.reviewer});
            const auto done = desk.rig.queue().decide({leases->front().key, made, 1});
            QVERIFY2(done.has_value(), test::words(done));
        }
    }
    desk.clock.set(deskNow);
}

// One value of a key beside another.
void compareBy(StatisticsDesk &desk, const QString &key, const QString &one, const QString &other)
{
    desk.rig.key(Qt::Key_F5);
    QVERIFY(settled(desk));
    desk.place->filter()->narrow(key, one);
    QVERIFY(settled(desk));
    desk.rig.key(Qt::Key_C, ctrlAlt);
    QVERIFY(desk.place->isCompared());
    desk.place->against()->narrow(key, other);
    QVERIFY(settled(desk));
}

} // namespace

class TestBesideCost final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void queuesOfBoth();
    void costOfBoth();
    void scoresBelowZero();
    void intervalsInFiles();
};

void TestBesideCost::queuesOfBoth()
{
    StatisticsDesk desk(0, {}, {1440, 960});
    addWaiting(desk);
    compareBy(desk, QStringLiteral("queue"), QStringLiteral("claims"), QStringLiteral("support"));
    const FigurePage *page = open(desk, "queue");
    QVERIFY(page->showsAnswer());
    Workspace &workspace = desk.rig.workspace();
    const auto backlogOf = [&workspace](const char *queue) {
        FeedbackFilter filter;
        filter.queues = {QString::fromLatin1(queue)};
        const auto backlog
            = readBacklog(workspace.database(), workspace.timeZone(), filter, deskNow);
        if (!backlog)
            qFatal("no backlog");
        return *backlog;
    };
    const BacklogFigures mine = backlogOf("claims");
    const BacklogFigures others = backlogOf("support");
    // Of 23 and 27 that came ten of each are decided.
    QCOMPARE(mine.now.open, 13);
    QCOMPARE(others.now.open, 17);
    const auto compared = [](const Estimate &one, const Estimate &two) {
        return compareEstimates(QStringLiteral("f"), one, two);
    };
    verifyMean(page->table(0), QStringLiteral("Waiting"),
               compared({13, 13.0, {}, {}}, {17, 17.0, {}, {}}));
    verifyMean(page->table(0), QStringLiteral("Come a day"),
               compared(mine.arrivals, others.arrivals));
    verifyMean(page->table(0), QStringLiteral("Closed a day"),
               compared(mine.closings, others.closings));
    // A rate that differs from day to day has an interval, one that does not has none.
    QVERIFY(compared(mine.arrivals, others.arrivals).difference.low.has_value());
    QVERIFY(!compared(mine.closings, others.closings).difference.low.has_value());
    QVERIFY(mine.missed.of >= HiddenGroup && mine.missed != others.missed);
    verifyRow(page->table(0), QStringLiteral("Closed after they were due"),
              compareRates(QStringLiteral("f"), mine.missed, others.missed));
    const CardWords &card = page->content().cards.front();
    QVERIFY2(card.against.contains(words::count(17)), qPrintable(card.against));
    verifyFiles(desk, page);
    verifyReadable(desk.rig);
    shoot(desk, QStringLiteral("beside-queue"));
}

void TestBesideCost::costOfBoth()
{
    StatisticsDesk desk(0, {}, {1440, 960});
    addPriced(desk, 80);
    addCalls(desk, QStringLiteral("oak"), 40, 3);
    addCalls(desk, QStringLiteral("elm"), 12, 2);
    compareBy(desk, QStringLiteral("model"), QStringLiteral("oak"), QStringLiteral("elm"));
    const FigurePage *page = open(desk, "cost");
    QVERIFY(page->showsAnswer());
    const Stats first = statsOf(desk, desk.place->filter());
    const Stats other = statsOf(desk, desk.place->against());
    QCOMPARE(first.n, 40);
    QCOMPARE(other.n, 40);
    const StatsDetails &mine = *first.details;
    const StatsDetails &others = *other.details;
    const auto compared = [](const SampleMean &one, const SampleMean &two) {
        return compareMeans(QStringLiteral("f"), one, two);
    };
    QCOMPARE(mine.costs.front().currency, QStringLiteral("EUR"));
    const ComparedFigure cost = compared(mine.costs.front().perSent, others.costs.front().perSent);
    QVERIFY(*cost.difference.low > 0); // 1.1 and more cents against 1.0
    verifyMean(page->table(0), QStringLiteral("Cost for each text sent, EUR"), cost);
    verifyMean(page->table(0), QStringLiteral("Tokens in for a draft, mean"),
               compared(mine.input.mean, others.input.mean));
    verifyMean(page->table(0), QStringLiteral("Tokens out for a draft, mean"),
               compared(mine.output.mean, others.output.mean));
    verifyMean(page->table(0), QStringLiteral("Model's time for a draft, mean"),
               compared(mine.latency.mean, others.latency.mean));
    verifyRow(page->table(0), QStringLiteral("Calls that failed"),
              compareRates(QStringLiteral("f"), wilsonRate(3, 40), wilsonRate(2, 12)));
    const CardWords &card = page->content().cards.front();
    QVERIFY2(card.against.startsWith(QStringLiteral("against")), qPrintable(card.against));
    // Of the times of calls, which no other sentence of this page is about.
    QVERIFY2(page->content().notes.contains(pages::quantileNote()),
             qPrintable(page->content().notes));
    verifyFiles(desk, page);
    verifyReadable(desk.rig);
    shoot(desk, QStringLiteral("beside-cost"));
}

// What somebody else counts may be below 0; of tokens there are never fewer than none.
void TestBesideCost::scoresBelowZero()
{
    pages::BesideTable table {PageQuestion()};
    for (const char *name : {"signals.nps.value", "tokens.input.mean"}) {
        ComparedFigure figure;
        figure.figure = QString::fromLatin1(name);
        figure.method = QStringLiteral("welch");
        figure.nNow = 40;
        figure.nBefore = 50;
        figure.now = 0.05;
        figure.nowLow = -0.1;
        figure.nowHigh = 0.2;
        figure.before = 0.5;
        figure.beforeLow = -0.25;
        figure.beforeHigh = 1.25;
        figure.difference.value = -0.45;
        table.add(figure, words::comparedName(figure.figure));
    }
    PageContent content;
    table.putInto(content, {}, 0);
    const std::vector<FigureRow> &rows = content.parts.front().sheet.rows;
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows[0].cells[3].low.value(), -0.1);
    QCOMPARE(rows[0].cells[4].low.value(), -0.25);
    QCOMPARE(rows[1].cells[3].low.value(), 0.0);
    QCOMPARE(rows[1].cells[4].low.value(), 0.0);
}

// A figure whose interval no whisker beside it draws has it as numbers too in what a page saves: a
// quantile has none but this. Of under 30 there are words alone.
void TestBesideCost::intervalsInFiles()
{
    Distribution times;
    times.n = 40;
    times.p90 = 2500;
    times.p90Bounds = {2000, 3500};
    const Rate rate = wilsonRate(12, 40);
    FigureRow row;
    row.cells = {cells::text(QStringLiteral("elm")),
                 cells::estimate(estimateOf(times, Quantile::P90), cells::seconds),
                 cells::rateWithRange(rate),
                 cells::difference({-0.1, -0.25, 0.05}, 40, cells::points),
                 cells::estimate({29, 2500, 2000, 3500}, cells::seconds),
                 cells::rateWithRange(wilsonRate(12, 29))};
    PagePart part;
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        part.sheet.columns.push_back({QString::number(i), FigureColumn::Kind::Number});
    part.sheet.rows.push_back(row);
    PageContent content;
    content.parts.push_back(std::move(part));
    const auto json = parseJson(pageJson(content, QStringLiteral("page"), {}));
    QVERIFY2(json, test::words(json));
    const Json &figures = (*json)["parts"][0]["rows"][0]["figures"];
    const std::array<std::array<std::optional<double>, 3>, 5> wanted {
        {{2500, 2000, 3500}, {rate.rate, rate.low, rate.high}, {-0.1, -0.25, 0.05}, {}, {}}};
    QCOMPARE(figures.size(), wanted.size());
    const auto numberIn = [](const Json &found) {
        return found.is_null() ? std::optional<double>() : std::optional(found.get<double>());
    };
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        QCOMPARE(numberIn(figures[i]["value"]), wanted[i][0]);
        QCOMPARE(numberIn(figures[i]["low"]), wanted[i][1]);
        QCOMPARE(numberIn(figures[i]["high"]), wanted[i][2]);
        QVERIFY(!figures[i]["said"].get<std::string>().empty());
    }
    const QByteArray csv = pageCsv(content, QStringLiteral("page"), {});
    QVERIFY2(csv.contains(",2500,2000,3500,"), csv.constData());
}

QTEST_MAIN(TestBesideCost)
#include "tst_besidecost.moc"
