// SPDX-License-Identifier: GPL-3.0-or-later
// The pages behind the statistics that are lists of figures, by keys in the real window: what they
// say is what core computed, a row opens its decisions, an empty one says what to do; light and
// dark, with none, few and many decisions.
#include "core/model/checknames.h"
#include "core/stats/figureservice.h"
#include "core/store/callstore.h"
#include "tests/ui/rig/figurepages.h"
#include "ui/common/plots/plotview.h"
#include "ui/review/panes/checkwords.h"
#include "ui/statistics/cards/plotcard.h"
#include "ui/statistics/draftlist.h"
#include "ui/statistics/figurewords.h"
#include "ui/statistics/filterbar.h"
#include "ui/statistics/pages/draftspage.h"

#include <QComboBox>
#include <QFile>
#include <QTest>

using namespace bluepencil;

namespace {

// Decisions on drafts that say their prompt, tokens, speed and cost, `each` of two models and days.
void addPriced(StatisticsDesk &desk, int each)
{
    for (int i = 0; i < 4 * each; ++i) {
        const QString id = QStringLiteral("p-%1").arg(i);
        OrderedJson item = test::plainItem(id, QStringLiteral("When?"), QString());
        item.erase("draft");
        OrderedJson draft;
        draft["id"] = "a";
        draft["text"] = "It comes on Monday, we think.";
        draft["model"] = i % 2 ? "oak" : "elm";
        draft["prompt_version"] = i % 4 < 2 ? "v1" : "v2";
        draft["cost"] = {{"amount", "0.0" + std::to_string(100 + i % 7)}, {"currency", "EUR"}};
        draft["latency_ms"] = 900 + 10 * (i % 9);
        draft["gen_ai"] = {{"gen_ai.usage.input_tokens", 400 + i % 50},
                           {"gen_ai.usage.output_tokens", 40 + i % 5},
                           {"gen_ai.server.time_to_first_token", .25 + .01 * (i % 11)}};
        item["drafts"] = OrderedJson::array({draft});
        Decision made = i % 3 == 0
            ? test::decision(id, Action::Edit, QStringLiteral("It comes on Tuesday."))
            : test::decision(id, Action::Approve);
        if (i % 3 == 0)
            made.labels.push_back({QStringLiteral("fact"), Severity::Major, {}});
        made.suggestions.kinds[std::size_t(SuggestionKind::Memory)] = {2 + i % 3, i % 3};
        made.decidedAt = deskNow - (i % 2 ? 1 : 3) * dayMs - i;
        const auto done = test::reviewOn(desk.rig.queue(), made.decidedAt, item, made);
        QVERIFY2(done.has_value(), test::words(done));
    }
}

Stats statsOf(StatisticsDesk &desk, const QStringList &by)
{
    StatsQuery query;
    query.filter = desk.place->filter()->filter(deskNow);
    query.by = by;
    query.details = true;
    Workspace &workspace = desk.rig.workspace();
    const auto stats = computeStats(workspace.database(), workspace.timeZone(), query);
    if (!stats)
        qFatal("no figures");
    return *stats;
}

const FigureRow *rowOf(const FigureTable *table, const QString &name)
{
    const auto &rows = table->sheet().rows;
    const auto found = std::ranges::find_if(
        rows, [&name](const FigureRow &row) { return row.cells.front().text == name; });
    return found == rows.end() ? nullptr : &*found;
}

QString plain(QString text)
{
    for (const char16_t mark : {u'\u2066', u'\u2069'})
        text.remove(QChar(mark));
    return text;
}

} // namespace

class TestStatisticsPages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutDecisions();
    void withFew();
    void modelsSayWhatCoreComputed();
    void modelsOpenTheirDrafts();
    void nobodyIsRankedByAFew();
    void queueSaysWhatCoreComputed();
    void queueWithoutAForecast();
    void labelsSayWhatCoreComputed();
    void costSaysWhatCoreComputed();
    void qualitySaysWhatCoreComputed();
    void benchmarksSayWhatCoreComputed();
    void readingAgainKeepsWhatIsShown();
};

void TestStatisticsPages::withoutDecisions()
{
    StatisticsDesk desk(0);
    for (const PageKey &each : pageKeys) {
        const FigurePage *page = open(desk, each.id);
        QVERIFY2(!page->showsAnswer(), each.id);
        QVERIFY(page->content().words && !page->content().words->sentence.isEmpty());
        verifyReadable(desk.rig);
        shoot(desk, QString::fromLatin1(each.id) + QStringLiteral("-none"));
        // From one page the keys of the others work, those of the figures rest.
        desk.rig.key(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(desk.place->filter()->period(), FilterBar::Days30);
    }
    desk.rig.key(Qt::Key_Escape);
    QVERIFY(!desk.place->page(QStringLiteral("benchmarks"))->isVisible());
    desk.rig.key(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(desk.place->filter()->period(), FilterBar::Days7);
}

void TestStatisticsPages::withFew()
{
    Decisions wanted;
    wanted.days = 20;
    StatisticsDesk desk(30, wanted);
    for (const PageKey &each : pageKeys) {
        (void)open(desk, each.id);
        verifyReadable(desk.rig);
        shoot(desk, QString::fromLatin1(each.id) + QStringLiteral("-few"));
    }
}

void TestStatisticsPages::modelsSayWhatCoreComputed()
{
    StatisticsDesk desk(600, {}, {1440, 960});
    addPriced(desk, 20);
    FigurePage *page = open(desk, "models");
    QVERIFY(page->showsAnswer());
    const Stats stats = statsOf(desk, {QStringLiteral("model")});
    const FigureTable *table = page->table(2);
    std::size_t shown = 0;
    for (const StatsGroup &group : stats.groups) {
        const QString model = group.key.front().second.value_or(QString());
        const FigureRow *row = rowOf(table, model);
        QCOMPARE(row != nullptr, group.stats.n >= HiddenGroup);
        if (row == nullptr)
            continue;
        ++shown;
        const Rate &approved = group.stats.actions[0];
        QCOMPARE(row->small, group.stats.n < SmallGroup);
        QCOMPARE(row->cells[1].value.value(), double(group.stats.n));
        QCOMPARE(row->cells[2].dot, approved.rate);
        QCOMPARE(row->cells[2].value.has_value(), group.stats.n >= SmallGroup);
        QCOMPARE(row->cells[2].low, approved.low);
        QCOMPARE(row->cells[2].high, approved.high);
        if (group.stats.n >= SmallGroup)
            QCOMPARE(row->cells[5].value, estimateOf(group.stats.hter.mean).value);
    }
    QCOMPARE(shown, table->sheet().rows.size());
    // As the command line prints it.
    const StatsGroup *oak = nullptr;
    for (const StatsGroup &group : stats.groups) {
        if (group.key.front().second == QStringLiteral("oak"))
            oak = &group;
    }
    QVERIFY(oak != nullptr);
    const OrderedJson json = toJson(oak->stats);
    const FigureRow *row = rowOf(table, QStringLiteral("oak"));
    QVERIFY(row != nullptr);
    QCOMPARE(row->cells[6].value.value(), json["severity"]["per_1000_words"].get<double>());
    QCOMPARE(row->cells[7].value.value(), json["first_token_ms"]["p50"].get<double>());
    QCOMPARE(row->cells[8].value.value(), json["first_token_ms"]["p95"].get<double>());
    const auto said = [&json](const char *name) {
        return words::seconds(json["first_token_ms"][name].get<double>());
    };
    QCOMPARE(row->cells[7].text,
             QStringLiteral("%1 (%2 to %3)").arg(said("p50"), said("p50_low"), said("p50_high")));
    QCOMPARE(row->cells[9].value.value(), json["tokens"]["input"]["mean"].get<double>());
    QCOMPARE(row->cells[11].value.value(), json["cost"][0]["per_sent"].get<double>());
    QVERIFY(row->cells[11].text.contains(QStringLiteral("EUR")));
    // Prompt versions, and the period before with its change.
    QCOMPARE(page->content().parts.size(), std::size_t {5});
    QCOMPARE(rowOf(page->table(3), QStringLiteral("oak"))->cells[1].text, QStringLiteral("v1"));
    StatsQuery query;
    query.filter = desk.place->filter()->filter(deskNow);
    query.by = {QStringLiteral("model")};
    Workspace &workspace = desk.rig.workspace();
    const auto now = computeStats(workspace.database(), workspace.timeZone(), query);
    QVERIFY2(now.has_value(), test::words(now));
    const auto change
        = compareWithPrevious(workspace.database(), workspace.timeZone(), query, *now, deskNow);
    QVERIFY2(change.has_value(), test::words(change));
    const FigureRow &all = page->table(4)->sheet().rows.front();
    QCOMPARE(all.cells[2].value.value(), double(change->nBefore));
    QCOMPARE(all.cells[5].value, change->figures.front().difference.value);
    QCOMPARE(all.cells[5].low, change->figures.front().difference.low);
    verifyReadable(desk.rig);
    shoot(desk, QStringLiteral("models-many"));
    // By keys: every plot and table, and the same figures as tables.
    for (const QWidget *stop : {static_cast<const QWidget *>(page->plot(0)->plot()),
                                static_cast<const QWidget *>(page->table(2)),
                                static_cast<const QWidget *>(page->table(4))})
        QVERIFY2(desk.tabTo(stop), qPrintable(stop->objectName()));
    desk.rig.key(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(page->areTables() && page->table(0)->isVisible());
    desk.rig.key(Qt::Key_F6);
    QVERIFY(page->table(0)->hasFocus());
}

void TestStatisticsPages::modelsOpenTheirDrafts()
{
    StatisticsDesk desk(600);
    FigurePage *page = open(desk, "models");
    const Stats stats = statsOf(desk, {QStringLiteral("model")});
    FigureTable *table = page->table(2);
    QVERIFY(desk.tabTo(table));
    desk.rig.key(Qt::Key_End);
    const FigureRow last = table->sheet().rows.back();
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.place->showsDrafts());
    QVERIFY(desk.settle());
    const DraftListModel *drafts = desk.place->drafts()->list()->drafts();
    QCOMPARE(double(drafts->rowCount()), std::min(50.0, last.cells[1].value.value()));
    for (int i = 0; i < drafts->rowCount(); ++i)
        QCOMPARE(drafts->entry(i).model, last.cells[0].text);
    // Meanwhile the keys of the figures rest.
    desk.rig.key(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(desk.place->filter()->period(), FilterBar::Days30);
    QVERIFY(desk.place->showsDrafts());
    desk.rig.key(Qt::Key_Escape);
    QVERIFY(page->isVisible() && table->hasFocus());
    desk.rig.key(Qt::Key_6, Qt::AltModifier);
    QVERIFY(desk.place->page(QStringLiteral("queue"))->isVisible());
    desk.rig.key(Qt::Key_5, Qt::AltModifier);
    QVERIFY(desk.settle());
    // From a bar.
    QVERIFY(desk.tabTo(page->plot(0)->plot()));
    desk.rig.key(Qt::Key_Home);
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.place->showsDrafts());
    QVERIFY(desk.settle());
    QCOMPARE(drafts->entry(0).model, table->sheet().rows.front().cells[0].text);
}

void TestStatisticsPages::nobodyIsRankedByAFew()
{
    Decisions wanted;
    wanted.days = 20;
    StatisticsDesk desk(60, wanted);
    const FigurePage *page = open(desk, "models");
    QVERIFY(page->table(2)->sheet().rows.size() > 1);
    QString before;
    for (const FigureRow &row : page->table(2)->sheet().rows) {
        QVERIFY(row.small);
        for (std::size_t i = 2; i < row.cells.size(); ++i)
            QVERIFY(!row.cells[i].value);
        QVERIFY(before <= row.cells[0].text);
        before = row.cells[0].text;
    }
}

void TestStatisticsPages::queueSaysWhatCoreComputed()
{
    StatisticsDesk desk(0);
    int number = 0;
    for (int back = 10; back > 0; --back) {
        for (int i = 0; i < 4 + back % 3; ++i) {
            desk.clock.set(deskNow - back * dayMs + i * qint64 {60'000});
            const QString id = QStringLiteral("q-%1").arg(number++);
            OrderedJson item
                = test::plainItem(id, QStringLiteral("When?"), QStringLiteral("On Monday."));
            item["queue"] = i % 2 ? "claims" : "support";
            item["due_at"] = toStdString(toRfc3339(desk.clock.now() + (i == 0 ? 1000 : 2 * dayMs)));
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
    FigurePage *page = open(desk, "queue");
    QVERIFY(page->showsAnswer());
    Workspace &workspace = desk.rig.workspace();
    const auto wanted = readBacklog(workspace.database(), workspace.timeZone(), {}, deskNow);
    QVERIFY2(wanted.has_value(), test::words(wanted));
    QCOMPARE(page->content().cards[0].figure, words::count(wanted->now.open));
    QVERIFY(plain(page->content().cards[2].figure)
                .contains(plain(words::percent(wanted->missed.rate))));
    QCOMPARE(page->plot(0)->plot()->count(), int(wanted->flow.size()));
    QCOMPARE(page->content().parts[0].lines.lines[0].points.back().y,
             double(wanted->flow.back().came));
    QCOMPARE(page->content().parts[0].lines.lines[1].points.back().y,
             double(wanted->flow.back().closed));
    const auto &forecast = page->table(1)->sheet().rows;
    QCOMPARE(forecast.size(), wanted->forecasts.size() + 1);
    for (std::size_t i = 0; i < wanted->forecasts.size(); ++i) {
        QCOMPARE(forecast[i].cells[1].value.value(), wanted->forecasts[i].value);
        QCOMPARE(forecast[i].cells[1].high, wanted->forecasts[i].high);
    }
    QVERIFY(forecast.back().cells[2].text.startsWith(QStringLiteral("never")));
    FeedbackFilter claims;
    claims.queues = {QStringLiteral("claims")};
    const auto one = readBacklog(workspace.database(), workspace.timeZone(), claims, deskNow);
    QVERIFY2(one.has_value(), test::words(one));
    const FigureRow *row = rowOf(page->table(2), QStringLiteral("claims"));
    QVERIFY(row != nullptr);
    QCOMPARE(row->cells[1].value.value(), double(one->now.open));
    QCOMPARE(row->cells[6].value, one->arrivals.value);
    verifyReadable(desk.rig);
    shoot(desk, QStringLiteral("queue-many"));
    // A point opens what was decided on its day.
    QVERIFY(desk.tabTo(page->plot(0)->plot()));
    desk.rig.key(Qt::Key_End);
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.place->showsDrafts());
    QVERIFY(desk.settle());
    QCOMPARE(qint64(desk.place->drafts()->list()->drafts()->rowCount()),
             wanted->flow.back().closed);
}

void TestStatisticsPages::queueWithoutAForecast()
{
    StatisticsDesk desk(0);
    const auto parsed = parseItem(QByteArray::fromStdString(
        test::plainItem(QStringLiteral("n-1"), QStringLiteral("q"), QStringLiteral("d")).dump()));
    QVERIFY(desk.rig.queue().submit(QStringLiteral("local"), *parsed).has_value());
    const FigurePage *page = open(desk, "queue");
    QVERIFY(page->showsAnswer());
    // It came today: there is nothing to go by, and the page says so.
    QVERIFY(page->content().parts[1].nothing.startsWith(QStringLiteral("There is no forecast")));
    verifyReadable(desk.rig);
    shoot(desk, QStringLiteral("queue-young"));
}

void TestStatisticsPages::labelsSayWhatCoreComputed()
{
    StatisticsDesk desk(600, {}, {1440, 960});
    FigurePage *page = open(desk, "labels");
    QVERIFY(page->showsAnswer());
    const Stats byLabel = statsOf(desk, {QStringLiteral("label")});
    const Stats all = statsOf(desk, {});
    const auto &rows = page->table(2)->sheet().rows;
    QCOMPARE(rows.size(), all.labels.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QCOMPARE(rows[i].cells[1].value.value(), double(all.labels[i].n));
        const Rate rate = wilsonRate(all.labels[i].decisions, all.n);
        if (rate.of >= HiddenGroup)
            QCOMPARE(rows[i].cells[5].low, rate.low);
        for (const StatsGroup &group : byLabel.groups) {
            if (group.key.front().second != all.labels[i].code || group.stats.n < SmallGroup)
                continue;
            QCOMPARE(rows[i].cells[7].value, estimateOf(group.stats.severity.per1000).value);
        }
    }
    QVERIFY(page->plot(1)->plot()->count() > 2); // weeks
    verifyReadable(desk.rig);
    shoot(desk, QStringLiteral("labels-many"));
    QVERIFY(desk.tabTo(page->table(2)));
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.place->showsDrafts());
    QVERIFY(desk.settle());
    const DraftListModel *drafts = desk.place->drafts()->list()->drafts();
    QCOMPARE(qint64(drafts->rowCount()), std::min<qint64>(50, all.labels[0].decisions));
    for (int i = 0; i < drafts->rowCount(); ++i)
        QVERIFY(drafts->entry(i).labels.contains(all.labels[0].code));
    desk.rig.key(Qt::Key_Escape);
    // A week opens its decisions.
    QVERIFY(desk.tabTo(page->plot(1)->plot()));
    desk.rig.key(Qt::Key_End);
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.place->showsDrafts());
    QVERIFY(desk.settle());
    QVERIFY(drafts->rowCount() >= HiddenGroup);
}

void TestStatisticsPages::costSaysWhatCoreComputed()
{
    StatisticsDesk desk(20, {}, {1440, 960});
    addPriced(desk, 20);
    std::vector<ModelCall> calls;
    for (int i = 0; i < 12; ++i) {
        ModelCall call;
        call.callId = QStringLiteral("call-%1").arg(i);
        call.at = deskNow - i * qint64 {3'600'000};
        call.model = QStringLiteral("oak");
        call.inputTokens = 100 + i;
        call.latencyMs = 800 + i;
        if (i == 3)
            call.errorType = QStringLiteral("timeout");
        calls.push_back(call);
    }
    const auto stored
        = storeCalls(desk.rig.workspace().database(), QStringLiteral("local"), calls, deskNow);
    QVERIFY2(stored.has_value(), test::words(stored));
    FigurePage *page = open(desk, "cost");
    QVERIFY(page->showsAnswer());
    const Stats stats = statsOf(desk, {QStringLiteral("model")});
    const CostFigures &all = stats.details->costs.front();
    QVERIFY(
        plain(page->content().cards[0].figure).startsWith(QLocale().toString(all.total, 'f', 2)));
    QCOMPARE(page->content().parts.size(), std::size_t {4});
    for (const StatsGroup &group : stats.groups) {
        const FigureRow *row = rowOf(page->table(0), group.key.front().second.value_or(QString()));
        if (group.stats.details->costs.empty()) {
            QVERIFY(row == nullptr);
            continue;
        }
        const CostFigures &cost = group.stats.details->costs.front();
        QVERIFY(row != nullptr);
        QCOMPARE(row->cells[1].value.value(), double(cost.n));
        QCOMPARE(row->cells[3].value.value(), cost.total);
        QCOMPARE(row->cells[4].value, estimateOf(cost.perSent).value);
        QCOMPARE(row->cells[4].low, estimateOf(cost.perSent).low);
        QCOMPARE(row->cells[6].value.value(), group.stats.details->input.total);
    }
    QCOMPARE(page->plot(1)->plot()->count(), 2); // days
    const std::vector<PlotMark> &marks = page->content().parts[1].lines.yMarks;
    QVERIFY(marks.size() > 1);
    for (const PlotMark &mark : marks) {
        QVERIFY2(mark.text.section(u'.', 1).size() == marks.front().text.section(u'.', 1).size(),
                 qPrintable(mark.text + u' ' + marks.front().text));
    }
    const FigureRow *call = rowOf(page->table(3), QStringLiteral("oak"));
    QVERIFY(call != nullptr);
    const Rate failed = wilsonRate(1, 12);
    QCOMPARE(call->cells[1].value.value(), 12.0);
    QCOMPARE(call->cells[9].high, failed.high);
    verifyReadable(desk.rig);
    shoot(desk, QStringLiteral("cost-many"));
    QVERIFY(desk.tabTo(page->plot(1)->plot()));
    desk.rig.key(Qt::Key_End);
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.place->showsDrafts());
    QVERIFY(desk.settle());
    QVERIFY(desk.place->drafts()->list()->drafts()->rowCount() >= 40);
    // Calls are not chosen by reviewer: the page says so in their place.
    desk.rig.key(Qt::Key_Escape);
    desk.rig.key(Qt::Key_Escape);
    desk.place->filter()->narrow(QStringLiteral("reviewer"), QStringLiteral("anna"));
    QVERIFY(desk.settle());
    (void)open(desk, "cost");
    QVERIFY(!page->content().parts.back().nothing.isEmpty());
}

void TestStatisticsPages::qualitySaysWhatCoreComputed()
{
    StatisticsDesk desk(300, {}, {1440, 960});
    addPriced(desk, 10);
    FigurePage *page = open(desk, "quality");
    QVERIFY(page->showsAnswer());
    const Stats stats = statsOf(desk, {});
    QCOMPARE(page->content().cards[0].figure, words::percent(stats.details->sent.rate));
    const auto &bands = page->table(0)->sheet().rows;
    for (std::size_t i = 0; i < bands.size(); ++i)
        QCOMPARE(bands[i].cells[1].value.value(), double(stats.hter.bands[i].n));
    Workspace &workspace = desk.rig.workspace();
    const auto checks = readCheckHits(workspace.database(), workspace.timeZone(),
                                      desk.place->filter()->filter(deskNow), {});
    QVERIFY2(checks.has_value(), test::words(checks));
    const auto &found = page->table(2)->sheet().rows;
    QCOMPARE(found.size(), checks->all.checks.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        // In words, as a report says it, never by its code.
        QCOMPARE(found[i].cells[0].text, words::checkName(checks->all.checks[i].check));
        QVERIFY(!checkNames().contains(found[i].cells[0].text));
        QCOMPARE(found[i].cells[1].value.value(), double(checks->all.checks[i].hits.n));
        QCOMPARE(found[i].cells[2].high, checks->all.checks[i].hits.high);
    }
    const SuggestionFigures &offered = stats.details->suggestions;
    QCOMPARE(offered.used.of, qint64 {119});
    const auto &used = page->table(3)->sheet().rows; // of the one kind, and of all
    QCOMPARE(used.size(), std::size_t {2});
    for (const FigureRow &row : used) {
        QCOMPARE(row.cells[1].value.value(), double(offered.used.of));
        QCOMPARE(row.cells[2].value.value(), double(offered.used.n));
        QCOMPARE(row.cells[3].high, offered.used.high);
        QCOMPARE(row.cells[4].value, offered.used.rate);
    }
    verifyReadable(desk.rig);
    shoot(desk, QStringLiteral("quality-many"));
    QVERIFY(desk.tabTo(page->plot(0)->plot()));
    desk.rig.key(Qt::Key_Home);
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.place->showsDrafts());
    QVERIFY(desk.settle());
    const DraftListModel *drafts = desk.place->drafts()->list()->drafts();
    QCOMPARE(qint64(drafts->rowCount()), std::min<qint64>(50, stats.hter.bands[0].n));
    QCOMPARE(drafts->entry(0).band, std::optional(HterBand::Exact));
}

void TestStatisticsPages::benchmarksSayWhatCoreComputed()
{
    StatisticsDesk desk(40, {}, {1440, 960});
    Database &database = desk.rig.workspace().database();
    BenchmarkPlan plan;
    plan.name = QStringLiteral("parcels");
    plan.thresholds = {{BenchmarkMeasure::Hter, .2}};
    const auto made = createBenchmark(database, deskNow - 5 * dayMs, plan);
    QVERIFY2(made.has_value(), test::words(made));
    for (int run = 0; run < 3; ++run) {
        desk.clock.set(deskNow - (3 - run) * dayMs);
        QByteArray lines;
        for (int i = 0; i < 40; ++i) {
            lines += "{\"external_id\":\"c-" + QByteArray::number(i).rightJustified(5, '0')
                + "\",\"draft\":\"Your parcel left our warehouse on "
                + (run > 0 && i % (4 - run) == 0 ? "Tuesday" : "Monday") + " and comes.\"}\n";
        }
        const QString path = desk.rig.folder.filePath(QStringLiteral("run.jsonl"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size());
        file.close();
        const auto done
            = importRun(database, desk.clock, desk.rig.random, made->benchmark,
                        {path, run == 1 ? QStringLiteral("oak") : QStringLiteral("elm"), 1});
        QVERIFY2(done.has_value(), test::words(done));
    }
    desk.clock.set(deskNow);
    FigurePage *page = open(desk, "benchmarks");
    QVERIFY(page->showsAnswer());
    const auto runs = readRuns(database, made->benchmark);
    QVERIFY2(runs.has_value(), test::words(runs));
    const auto &rows = page->table(0)->sheet().rows; // the newest on top
    QCOMPARE(rows.size(), runs->size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const BenchmarkRun &run = (*runs)[runs->size() - 1 - i];
        QCOMPARE(rows[i].cells[0].text, run.model);
        QCOMPARE(rows[i].cells[3].value, run.results[0].estimate.value);
        QCOMPARE(rows[i].cells[3].low, run.results[0].estimate.low);
        QCOMPARE(rows[i].cells[5].value, std::optional(.2));
        QCOMPARE(rows[i].cells[7].value.value(), double(run.results[0].change.n));
    }
    QCOMPARE(page->choice()->count(), 1);
    QVERIFY(page->choice()->isVisible());
    verifyReadable(desk.rig);
    shoot(desk, QStringLiteral("benchmarks-many"));
    // What the checks found is held against no run that was checked otherwise; the rest is.
    QVERIFY(database.execute(QStringLiteral("UPDATE benchmark_run SET checks_basis = 'earlier'"
                                            " WHERE run_id = '%1'")
                                 .arg(runs->back().runId)));
    desk.rig.key(Qt::Key_F5);
    QVERIFY(desk.settle());
    const auto changeIn = [&](std::size_t part) {
        return page->content().parts.at(part).sheet.rows.front().cells.back();
    };
    QCOMPARE(changeIn(2).text, QStringLiteral("other guideline or program"));
    QVERIFY(!changeIn(2).value);
    QVERIFY(changeIn(0).value);
    // Another one: chosen on the page.
    plan.name = QStringLiteral("young");
    const auto second = createBenchmark(database, deskNow, plan);
    QVERIFY2(second.has_value(), test::words(second));
    desk.rig.key(Qt::Key_F5);
    QVERIFY(desk.settle());
    QCOMPARE(page->choice()->count(), 2);
    page->choice()->setCurrentIndex(page->choice()->findData(benchmarkId(second->benchmark)));
    QVERIFY(desk.settle());
    QVERIFY(!page->content().parts.front().nothing.isEmpty());
    shoot(desk, QStringLiteral("benchmarks-young"));
}

void TestStatisticsPages::readingAgainKeepsWhatIsShown()
{
    StatisticsDesk desk(200);
    FigurePage *page = open(desk, "quality");
    const QWidget *table = page->table(2);
    QVERIFY(desk.tabTo(table));
    desk.rig.key(Qt::Key_F5);
    QVERIFY(!page->isSettled());
    // Neither words in its place nor another widget, while it is read and afterwards.
    QVERIFY(page->showsAnswer() && table->isVisible());
    QVERIFY(desk.settle());
    QVERIFY(page->table(2) == table && table->hasFocus());
}

QTEST_MAIN(TestStatisticsPages)
#include "tst_statisticspages.moc"
