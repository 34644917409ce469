// SPDX-License-Identifier: GPL-3.0-or-later
// From whatever a page shows to the decisions behind it: every row leads there, and what stands
// there is what the row counted.
#include "core/stats/benchmark/benchmarkruns.h"
#include "tests/ui/rig/figurepages.h"
#include "ui/common/plots/plotview.h"
#include "ui/review/panes/checkwords.h"
#include "ui/statistics/cards/groupcard.h"
#include "ui/statistics/cards/plotcard.h"
#include "ui/statistics/draftlist.h"
#include "ui/statistics/figurewords.h"
#include "ui/statistics/filterbar.h"
#include "ui/statistics/pages/draftspage.h"
#include "ui/statistics/pages/figurepages.h"
#include "ui/statistics/pages/pagecells.h"

#include <QAbstractButton>
#include <QFile>
#include <QTest>

using namespace bluepencil;

namespace {

// Decisions on drafts that say their prompt, with and without a reference; every third one has a
// figure that stands nowhere, and an error. Every other one tells a time for reading, some of them
// one that cannot be. Some reviewers were offered words or a correction meanwhile.
void addChecked(StatisticsDesk &desk, int count)
{
    for (int i = 0; i < count; ++i) {
        const QString id = QStringLiteral("s-%1").arg(i);
        OrderedJson item = test::plainItem(id, QStringLiteral("When?"), QString());
        item.erase("draft");
        item["category"] = i % 2 ? "late" : "lost";
        OrderedJson draft;
        draft["id"] = "a";
        draft["text"] = i % 3 ? "It comes soon, we think." : "It costs 17.35 euros, we think.";
        draft["model"] = i % 2 ? "oak" : "elm";
        draft["prompt_version"] = i % 4 < 2 ? "v1" : "v2";
        draft["cost"] = {{"amount", "0.25"}, {"currency", "EUR"}};
        item["drafts"] = OrderedJson::array({draft});
        if (i % 4 == 0)
            item["references"] = OrderedJson::array(
                {OrderedJson {{"title", "Terms"}, {"text", "Within a week."}}});
        Decision made = i % 3 == 0
            ? test::decision(id, Action::Edit, QStringLiteral("It comes soon, we hope."))
            : test::decision(id, Action::Approve);
        if (i % 3 == 0)
            made.labels.push_back({QStringLiteral("fact"), Severity::Major, {}});
        made.activeMs = 4000;
        if (i % 5 == 0)
            made.suggestions.kinds[std::size_t(SuggestionKind::Spelling)] = {3, i % 2};
        if (i % 4 == 0)
            made.suggestions.kinds[std::size_t(SuggestionKind::Memory)] = {1, i % 8 == 0 ? 1 : 0};
        if (i % 2 == 0)
            made.readMs = i % 8 == 0 ? 40 * 60'000 : 3000;
        made.decidedAt = deskNow - (1 + i % 3) * dayMs - i;
        const auto done = test::reviewOn(desk.rig.queue(), made.decidedAt, item, made);
        QVERIFY2(done.has_value(), test::words(done));
    }
}

// About texts that were sent.
void addSignals(StatisticsDesk &desk, qsizetype complaints, qsizetype opinions)
{
    auto taken = desk.rig.queue().takeOutcomes(QStringLiteral("local"), 100, 0);
    QVERIFY2(taken.has_value(), test::words(taken));
    std::erase_if(*taken, [](const Outcome &outcome) { return !outcome.finalText; });
    QVERIFY(std::ssize(*taken) > complaints + opinions);
    for (qsizetype i = 0; i < complaints + opinions; ++i) {
        const bool complains = i < complaints;
        const auto told = desk.rig.queue().signal(
            {(*taken)[std::size_t(i)].outcomeId,
             complains ? QStringLiteral("complaint") : QStringLiteral("csat"),
             complains ? Json("late") : Json(4), deskNow});
        QVERIFY2(told.has_value(), test::words(told));
    }
}

// Made as soon as the draft came. No text was sent, and somebody complains of that.
void addRejection(StatisticsDesk &desk)
{
    const QString id = QStringLiteral("r-1");
    SqlReviewQueue &queue = desk.rig.queue();
    Decision made = test::decision(id, Action::Reject);
    made.labels.push_back({QStringLiteral("fact"), Severity::Major, {}});
    made.decidedAt = deskNow;
    const auto done = test::reviewOn(
        queue, deskNow,
        test::plainItem(id, QStringLiteral("When?"), QStringLiteral("It comes soon.")), made);
    QVERIFY2(done.has_value(), test::words(done));
    const auto outcome = queue.takeOutcomeOf(QStringLiteral("local"), id, 0);
    QVERIFY2(outcome.has_value(), test::words(outcome));
    QVERIFY(*outcome && !(*outcome)->finalText);
    const auto acked = queue.ackOutcome((*outcome)->outcomeId);
    QVERIFY2(acked.has_value(), test::words(acked));
    const auto told = queue.signal(
        {(*outcome)->outcomeId, QStringLiteral("complaint"), Json("no answer"), deskNow});
    QVERIFY2(told.has_value(), test::words(told));
}

void addBenchmark(StatisticsDesk &desk)
{
    Database &database = desk.rig.workspace().database();
    BenchmarkPlan plan;
    plan.name = QStringLiteral("parcels");
    plan.filter.models = {QStringLiteral("oak")};
    const auto made = createBenchmark(database, deskNow - dayMs, plan);
    QVERIFY2(made.has_value(), test::words(made));
    QByteArray lines;
    for (int i = 1; i < 30; i += 2) {
        lines += "{\"external_id\":\"s-" + QByteArray::number(i)
            + "\",\"draft\":\"It costs 18.35 euros.\"}\n";
    }
    const QString path = desk.rig.folder.filePath(QStringLiteral("run.jsonl"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size());
    file.close();
    const auto run = importRun(database, desk.clock, desk.rig.random, made->benchmark,
                               {path, QStringLiteral("oak"), 1});
    QVERIFY2(run.has_value(), test::words(run));
}

// What a page may show that no decision is behind: what has not come yet, what waits, and calls
// that nobody reviewed.
bool isBehindNothing(const QString &page, std::size_t part)
{
    return (page == u"queue" && part > 0) || (page == u"cost" && part == 3);
}

qint64 behind(StatisticsDesk &desk, const FeedbackListQuery &query)
{
    FeedbackListQuery whole = query;
    whole.limit = 200;
    Workspace &workspace = desk.rig.workspace();
    const auto page = listFeedback(workspace.database(), workspace.timeZone(), whole);
    return page ? std::ssize(page->entries) : -1;
}

// What was offered at each of the decisions that a row of suggestions leads to, as it stands in
// their records: of these kinds.
std::vector<SuggestionCount> offeredBehind(StatisticsDesk &desk, const FeedbackListQuery &query,
                                           const std::vector<SuggestionKind> &kinds)
{
    FeedbackListQuery whole = query;
    whole.limit = 200;
    Workspace &workspace = desk.rig.workspace();
    const auto page = listFeedback(workspace.database(), workspace.timeZone(), whole);
    if (!page)
        qFatal("%s", qPrintable(toString(page.error())));
    std::vector<SuggestionCount> counts;
    for (const FeedbackEntry &entry : page->entries) {
        const auto record = readFeedbackRecord(workspace.database(), entry.feedbackId);
        if (!record)
            qFatal("%s", qPrintable(toString(record.error())));
        SuggestionCount sum;
        for (const SuggestionKind kind : kinds) {
            const SuggestionCount &count
                = record->feedback.decision.suggestions.kinds[std::size_t(kind)];
            sum.offered += count.offered;
            sum.taken += count.taken;
        }
        counts.push_back(sum);
    }
    return counts;
}

const FigureRow *rowOf(const PagePart &part, const QString &name, std::size_t column = 0)
{
    const auto found = std::ranges::find_if(
        part.sheet.rows, [&](const FigureRow &row) { return row.cells[column].text == name; });
    return found == part.sheet.rows.end() ? nullptr : &*found;
}

} // namespace

class TestStatisticsBehind final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowLeadsToItsDecisions();
    void suggestionsLeadToThoseWhoWereOfferedThem();
    void checksSayThatTheyAreOfASample();
    void whatTheOtherSelectionHasAlone();
};

void TestStatisticsBehind::everyRowLeadsToItsDecisions()
{
    Decisions wanted;
    wanted.days = 20;
    StatisticsDesk desk(60, wanted);
    addChecked(desk, 60);
    addSignals(desk, 3, 5);
    addRejection(desk);
    addBenchmark(desk);
    const auto waits = parseItem(QByteArray::fromStdString(
        test::plainItem(QStringLiteral("w-1"), QStringLiteral("q"), QStringLiteral("d")).dump()));
    QVERIFY(desk.rig.queue().submit(QStringLiteral("local"), *waits).has_value());
    for (const PageKey &each : pageKeys) {
        const FigurePage *page = open(desk, each.id);
        QVERIFY2(page->showsAnswer(), each.id);
        const PageContent &content = page->content();
        for (std::size_t i = 0; i < content.parts.size(); ++i) {
            const PagePart &part = content.parts[i];
            const bool leads = !isBehindNothing(page->id(), i);
            for (const FigureRow &row : part.sheet.rows) {
                const QString where = part.title + QStringLiteral(": ") + row.cells.front().text;
                QVERIFY2(leads == (row.source >= 0), qPrintable(where));
                if (!leads)
                    continue;
                const PageSource &source = content.sources[std::size_t(row.source)];
                QVERIFY2(!source.title.isEmpty(), qPrintable(where));
                QVERIFY2(behind(desk, source.query) >= 0, qPrintable(where));
            }
            for (const int source : part.sources)
                QVERIFY2(source >= 0, qPrintable(part.title));
        }
    }
    const auto counted = [&](const FigurePage *page, std::size_t part, const QString &name,
                             std::size_t column = 0) {
        const PageContent &content = page->content();
        const FigureRow *row = rowOf(content.parts[part], name, column);
        return row == nullptr ? -2 : behind(desk, content.sources[std::size_t(row->source)].query);
    };
    // Checks say their names, and have the drafts that they found something in.
    const FigurePage *quality = open(desk, "quality");
    const PagePart &checks = quality->content().parts[2];
    const QString name = words::checkName(QStringLiteral("figure-not-found"));
    QVERIFY(name != QStringLiteral("figure-not-found"));
    QVERIFY2(rowOf(checks, name) != nullptr, qPrintable(checks.nothing));
    Workspace &workspace = desk.rig.workspace();
    const auto hits = readCheckHits(workspace.database(), workspace.timeZone(),
                                    desk.place->filter()->filter(deskNow), {});
    QVERIFY2(hits.has_value(), test::words(hits));
    const auto found = std::ranges::find(hits->all.checks, QStringLiteral("figure-not-found"),
                                         &CheckHits::check);
    QVERIFY(found != hits->all.checks.end() && found->drafts.n >= 20);
    QCOMPARE(counted(quality, 2, name), found->drafts.n);
    QCOMPARE(counted(quality, 4, QStringLiteral("complaint")), 3);
    QCOMPARE(counted(quality, 4, QStringLiteral("csat")), 5);
    // Signals, one for a text here, and times, of which some do not count.
    for (const std::size_t part : {std::size_t {4}, std::size_t {5}}) {
        for (const FigureRow &row : quality->content().parts[part].sheet.rows) {
            const QString &of = row.cells[0].text;
            const auto n = qint64(row.cells[1].value.value());
            QVERIFY2(n > 0, qPrintable(of));
            QVERIFY2(counted(quality, part, of) == n, qPrintable(of));
        }
    }
    // Of the prompt and the reference those that carry one of the two labels.
    const FigurePage *labels = open(desk, "labels");
    const PagePart &errors = labels->content().parts[3];
    for (const char *value : {"v1", "v2"}) {
        const FigureRow *row = rowOf(errors, QString::fromLatin1(value), 1);
        QVERIFY2(row != nullptr, value);
        const auto rate = row->cells[4].value.value();
        QCOMPARE(double(counted(labels, 3, QString::fromLatin1(value), 1)),
                 std::round(rate * row->cells[2].value.value()));
    }
    // By keys, from a run to what people decided on its items.
    FigurePage *benchmarks = open(desk, "benchmarks");
    QVERIFY(desk.tabTo(benchmarks->plot(0)->plot()));
    desk.rig.key(Qt::Key_Home);
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.place->showsDrafts());
    QVERIFY(desk.settle());
    const DraftListModel *drafts = desk.place->drafts()->list()->drafts();
    QCOMPARE(drafts->rowCount(), 30);
    for (int i = 0; i < drafts->rowCount(); ++i)
        QCOMPARE(drafts->entry(i).model, QStringLiteral("oak"));
}

void TestStatisticsBehind::suggestionsLeadToThoseWhoWereOfferedThem()
{
    Decisions wanted;
    wanted.days = 20;
    StatisticsDesk desk(60, wanted); // at which nothing was offered
    addChecked(desk, 60);
    FigurePage *quality = open(desk, "quality");
    const PageContent &content = quality->content();
    const PagePart &part = content.parts[3];
    const auto spelling = SuggestionKind::Spelling;
    const auto memory = SuggestionKind::Memory;

    struct Wanted {
        QString name;
        std::vector<SuggestionKind> kinds;
        std::size_t decisions;
        int offered;
        int taken;
    };

    // Three words at every fifth of 60, one taken at the odd ones; a correction at every fourth,
    // taken at every other; both at every twentieth.
    const std::vector<Wanted> rows {
        {words::suggestions(spelling), {spelling}, 12, 36, 6},
        {words::suggestions(memory), {memory}, 15, 15, 8},
        {part.sheet.rows.back().cells[0].text, {spelling, memory}, 24, 51, 14}};
    QCOMPARE(part.sheet.rows.size(), rows.size());
    for (const Wanted &each : rows) {
        const FigureRow *row = rowOf(part, each.name);
        QVERIFY2(row != nullptr, qPrintable(each.name));
        QCOMPARE(row->cells[1].value.value(), double(each.offered));
        QCOMPARE(row->cells[2].value.value(), double(each.taken));
        const PageSource &source = content.sources[std::size_t(row->source)];
        const auto counts = offeredBehind(desk, source.query, each.kinds);
        QCOMPARE(counts.size(), each.decisions);
        SuggestionCount sum;
        for (const SuggestionCount &count : counts) {
            QVERIFY2(count.offered > 0, qPrintable(each.name));
            sum.offered += count.offered;
            sum.taken += count.taken;
        }
        QCOMPARE(sum.offered, each.offered);
        QCOMPARE(sum.taken, each.taken);
    }
    // By keys, from the table to the list.
    FigureTable *table = quality->table(3);
    table->setFocus();
    const auto shown = std::ranges::find_if(table->sheet().rows, [&rows](const FigureRow &row) {
        return row.cells[0].text == rows[1].name;
    });
    QVERIFY(shown != table->sheet().rows.end());
    table->selectRow(int(shown - table->sheet().rows.begin()));
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.place->showsDrafts());
    QVERIFY(desk.settle());
    QCOMPARE(desk.place->drafts()->list()->drafts()->rowCount(), int(rows[1].decisions));
}

// Groups, labels and days that the first selection does not have.
void TestStatisticsBehind::whatTheOtherSelectionHasAlone()
{
    Decisions wanted;
    wanted.days = 20;
    StatisticsDesk desk(60, wanted);
    addChecked(desk, 60);
    desk.rig.key(Qt::Key_F5);
    QVERIFY(desk.settle());
    StatisticsBoard *board = desk.place->board();
    board->groups()->setBy(QStringLiteral("model"));
    QVERIFY(desk.settle());
    desk.place->filter()->narrow(QStringLiteral("model"), QStringLiteral("oak"));
    QVERIFY(desk.settle());
    desk.rig.key(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(desk.place->isCompared());
    desk.place->against()->clear();
    desk.place->against()->narrow(QStringLiteral("model"), QStringLiteral("elm"));
    QVERIFY(desk.settle());
    FigureTable *table = board->groups()->table();
    const auto &rows = table->sheet().rows;
    const auto elm = std::ranges::find_if(
        rows, [](const FigureRow &row) { return row.cells.front().text == QStringLiteral("elm"); });
    QVERIFY(elm != rows.end());
    // Both rates with their n and interval.
    QCOMPARE(elm->cells[5].text, cells::rateWithRange(wilsonRate(20, 30)).text);
    table->setFocus();
    table->selectRow(int(elm - rows.begin()));
    QVERIFY(!desk.rig.find<QAbstractButton>("statisticsOnly")->isEnabled());
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.place->showsDrafts());
    QVERIFY(desk.settle());
    const DraftListModel *drafts = desk.place->drafts()->list()->drafts();
    QCOMPARE(drafts->rowCount(), 30);
    for (int i = 0; i < drafts->rowCount(); ++i)
        QCOMPARE(drafts->entry(i).model, QStringLiteral("elm"));
}

// With a bound that a test can reach: the card, and the notes for what else is of the checks.
void TestStatisticsBehind::checksSayThatTheyAreOfASample()
{
    Decisions wanted;
    wanted.days = 20;
    StatisticsDesk desk(60, wanted);
    Workspace &workspace = desk.rig.workspace();
    const PageQuestion question {
        desk.place->filter()->filter(deskNow), {}, workspace.timeZone()};
    const auto checks = readCheckHits(workspace.database(), workspace.timeZone(), question.filter,
                                      {}, {}, 20);
    QVERIFY2(checks.has_value(), test::words(checks));
    QVERIFY(checks->all.areOfSample());
    FigureService service(workspace.path(), desk.clock, seededRandom(1));
    service.setMostCheckedDrafts(20);
    PageContent content;
    bool isWhole = false;
    pages::quality().ask(service, question, this,
                         [&](const Result<PageContent> &answer, bool last) {
                             if (answer)
                                 content = *answer;
                             isWhole = last;
                         });
    QVERIFY(desk.rig.waitFor([&isWhole] { return isWhole; }, pageMs));
    QVERIFY(content.parts.size() > 2);
    const QString said
        = QStringLiteral("a sample of %1 of %2 drafts")
              .arg(words::count(checks->all.drafts), words::count(checks->all.draftsOf));
    QCOMPARE(content.parts[2].remark, said);
    QVERIFY2(content.notes.contains(said), qPrintable(content.notes));
}

QTEST_MAIN(TestStatisticsBehind)
#include "tst_statisticsbehind.moc"
