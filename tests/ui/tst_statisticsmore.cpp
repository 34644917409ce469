// SPDX-License-Identifier: GPL-3.0-or-later
// What Statistics tells beyond its first figures: groups by time, nobody ranked by a few, where
// errors come from, and the time before the model; in the real window, by keys.
#include "core/stats/errorsources.h"
#include "core/stats/pagefigures.h"
#include "tests/ui/rig/figurepages.h"
#include "ui/common/plots/plotview.h"
#include "ui/common/style/paint.h"
#include "ui/statistics/cards/groupcard.h"
#include "ui/statistics/cards/plotcard.h"
#include "ui/statistics/draftlist.h"
#include "ui/statistics/figurewords.h"
#include "ui/statistics/filterbar.h"
#include "ui/statistics/newsstrip.h"
#include "ui/statistics/pages/draftspage.h"
#include "ui/statistics/pages/driftpage.h"
#include "ui/statistics/pages/pagecells.h"

#include <QComboBox>
#include <QLabel>
#include <QTest>

using namespace bluepencil;

namespace {

FeedbackFilter filterOf(const StatisticsDesk &desk)
{
    return desk.place->filter()->filter(deskNow);
}

// Decisions on drafts of two prompts, with and without a reference; what has none is wrong oftener.
void addSourced(StatisticsDesk &desk, int count)
{
    for (int i = 0; i < count; ++i) {
        const QString id = QStringLiteral("s-%1").arg(i);
        OrderedJson item = test::plainItem(id, QStringLiteral("When?"), QString());
        item.erase("draft");
        item["category"] = i % 3 ? "late" : "lost";
        const OrderedJson draft {{"id", "a"},
                                 {"text", "It comes on Monday, we think."},
                                 {"prompt_version", i % 4 < 2 ? "v1" : "v2"}};
        item["drafts"] = OrderedJson::array({draft});
        const bool sourced = i % 2 == 0;
        if (sourced)
            item["references"] = OrderedJson::array(
                {OrderedJson {{"title", "Terms"}, {"text", "Within a week."}}});
        Decision made = test::decision(id, Action::Edit, QStringLiteral("It comes on Tuesday."));
        if (i % (sourced ? 40 : 3) == 0)
            made.labels.push_back({QStringLiteral("unsupported"), Severity::Major, {}});
        made.decidedAt = deskNow - (1 + i % 3) * dayMs - i;
        const auto done = test::reviewOn(desk.rig.queue(), made.decidedAt, item, made);
        QVERIFY2(done.has_value(), test::words(done));
    }
}

// Answers of people from before there was a model; the seconds that they took.
void addHistory(Database &database, const std::vector<int> &seconds)
{
    for (std::size_t i = 0; i < seconds.size(); ++i) {
        const QString text = QStringLiteral("Your parcel comes on Monday");
        OrderedJson item
            = test::plainItem(QStringLiteral("h-%1").arg(i), QStringLiteral("When?"), text);
        item.erase("draft");
        item["final_text"] = toStdString(text);
        item["active_ms"] = 1000 * seconds[i];
        Query insert(database,
                     QStringLiteral("INSERT INTO item (item_id, producer, external_id, revision,"
                                    " queue, priority, overlap, agreement, state, body_sha256,"
                                    " line, final_text, created_at, updated_at) VALUES"
                                    " (?, 'local', ?, 1, (SELECT min(name) FROM queue), 50, 1,"
                                    " 'first', 'history', '', ?, ?, 0, 0)"));
        const QString id = toQString(item["external_id"].get<std::string>());
        const auto done = insert.bind(id).bind(id).bind(toLine(item)).bind(text.toUtf8()).run();
        QVERIFY2(done.has_value(), test::words(done));
    }
}

} // namespace

class TestStatisticsMore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newsComesFirst();
    void newsOfNothing();
    void newsWithoutAPeriodBefore();
    void newsAreWholeInTheTooltip();
    void alarmsOfTheFilterBefore();
    void groupsByTime_data();
    void groupsByTime();
    void nobodyIsRankedByAFew();
    void namesOfLabelsAreWhole();
    void errorsHaveSources();
    void timeBeforeTheModel();
    void agesUnderAMinute();
};

void TestStatisticsMore::newsComesFirst()
{
    Decisions wanted;
    wanted.days = 21; // in the last seven fewer were approved
    StatisticsDesk desk(1500, wanted);
    Workspace &workspace = desk.rig.workspace();
    const auto alarmed = workspace.database().execute(
        QStringLiteral("INSERT INTO drift_alarm (model, task, statistic, level, state, raised_at,"
                       " crossed_at, crossed_seq, since, since_seq, threshold, value, n,"
                       " rate_before, rate_after, size) VALUES ('haiku-ft-12', 'reply',"
                       " 'approval-falls', 'alarm', 'open', %1, %1, 1400, %1, 1200, 20000, 20001,"
                       " 200, 0.7, 0.5, -0.2) ON CONFLICT DO NOTHING")
            .arg(deskNow - dayMs));
    QVERIFY2(alarmed.has_value(), test::words(alarmed));
    desk.rig.key(Qt::Key_1, Qt::AltModifier); // 7 days
    QVERIFY(desk.settle());
    const auto &tiles = desk.place->board()->news()->tiles();
    const auto news = readNews(workspace.database(), workspace.timeZone(), filterOf(desk), deskNow);
    QVERIFY2(news.has_value(), test::words(news));
    QVERIFY(!news->alarms.empty());
    QVERIFY(tiles[1]->words().detail.contains(news->alarms.front().stream.model));
    QCOMPARE(tiles[1]->words().tone,
             news->alarms.front().level == DriftLevel::Alarm ? Tone::Danger : Tone::Warn);
    QVERIFY(!news->changed.empty());
    const ChangedShare &most = news->changed.front();
    QVERIFY(tiles[0]->words().head.contains(words::groupValue(most.key, most.value)));
    QVERIFY(tiles[0]->words().detail.contains(words::percent(*most.now.rate)));
    QCOMPARE(tiles[0]->words().tone, Tone::Danger);
    QVERIFY(tiles[2]->words().head.contains(QString::number(news->backlog.now.open)));
    verifyReadable(desk.rig);
    shoot(desk, QStringLiteral("first-many"));
    // Each opens what it is about, and Escape leads back.
    QVERIFY(desk.tabTo(tiles[1]));
    desk.rig.key(Qt::Key_Space);
    QVERIFY(desk.place->drift() != nullptr && desk.place->drift()->isVisible());
    desk.rig.key(Qt::Key_Escape);
    QVERIFY(desk.settle());
    QVERIFY(desk.tabTo(tiles[2]));
    desk.rig.key(Qt::Key_Space);
    QVERIFY(desk.place->page(QStringLiteral("queue"))->isVisible());
    desk.rig.key(Qt::Key_Escape);
    QVERIFY(desk.settle());
    QVERIFY(desk.tabTo(tiles[0]));
    desk.rig.key(Qt::Key_Space);
    const QString key = most.key;
    if (key == u"model" || key == u"label") {
        QVERIFY(desk.place->page(key + QLatin1Char('s'))->isVisible());
    } else {
        QCOMPARE(desk.place->board()->by(), key);
    }
}

void TestStatisticsMore::newsOfNothing()
{
    StatisticsDesk desk(40);
    const auto &tiles = desk.place->board()->news()->tiles();
    for (const NewsTile *tile : tiles) {
        QVERIFY(!tile->words().head.isEmpty() && !tile->words().detail.isEmpty());
        QVERIFY(!tile->accessibleName().isEmpty() && !tile->accessibleDescription().isEmpty());
    }
    QCOMPARE(tiles[1]->words().tone, Tone::Neutral);
    News news;
    const QString nothingOpen = figures::news(news, QTimeZone::utc())[1].head;
    news.watch = DriftWatch::UnderWay;
    QVERIFY(figures::news(news, QTimeZone::utc())[1].head != nothingOpen);
    QTRY_COMPARE(tiles[1]->words().head, nothingOpen);
    verifyReadable(desk.rig);
    shoot(desk, QStringLiteral("first-few"));
}

// A period that has a beginning is not all of the time.
void TestStatisticsMore::newsWithoutAPeriodBefore()
{
    News news;
    const NewsWords ever = figures::news(news, QTimeZone::utc())[0];
    QVERIFY2(ever.detail.contains(QStringLiteral("all of the time")), qPrintable(ever.detail));
    news.hasStart = true;
    const NewsWords farAhead = figures::news(news, QTimeZone::utc())[0];
    QCOMPARE(farAhead.head, ever.head);
    QVERIFY2(farAhead.detail.contains(QStringLiteral("year 1")), qPrintable(farAhead.detail));
}

// A caption is cut where there is little room: it has the size of an alarm.
void TestStatisticsMore::newsAreWholeInTheTooltip()
{
    News news;
    DriftAlarm alarm;
    alarm.stream = {QStringLiteral("oak"), QStringLiteral("reply")};
    alarm.size.n = 400;
    alarm.size.difference = -.12;
    alarm.size.low = -.15;
    alarm.size.high = -.09;
    news.alarms = {alarm};
    const NewsWords approval = figures::news(news, QTimeZone::utc())[1];
    QVERIFY2(approval.caption.contains(QStringLiteral("points (95")), qPrintable(approval.caption));
    news.alarms.front().statistic = DriftStatistic::EffortRises;
    const NewsWords effort = figures::news(news, QTimeZone::utc())[1];
    QVERIFY2(!effort.caption.contains(QStringLiteral("points")), qPrintable(effort.caption));
    NewsTile tile(QStringLiteral("tile"));
    tile.setWords(approval);
    QVERIFY2(tile.toolTip().contains(QStringLiteral("400")), qPrintable(tile.toolTip()));
}

// Until the news of the filter have come, or where they fail, no alarm of another model stands on
// its trend.
void TestStatisticsMore::alarmsOfTheFilterBefore()
{
    Decisions wanted;
    wanted.days = 20;
    StatisticsDesk desk(240, wanted);
    StatisticsBoard *board = desk.place->board();
    const Overview shown = board->overview();
    const auto flagged = [board] {
        PlotView *plot = board->trend()->plot();
        for (int i = 0; i < plot->count(); ++i) {
            plot->setCurrent(-1);
            plot->setCurrent(i);
            if (plot->accessibleName().contains(QStringLiteral("drift begins")))
                return true;
        }
        return false;
    };
    const std::vector<DayFigures> &steps = figures::steps(shown);
    const auto day
        = std::ranges::find_if(steps, [](const DayFigures &each) { return each.n >= HiddenGroup; });
    QVERIFY(day != steps.end());
    DriftAlarm alarm;
    alarm.stream = {QStringLiteral("oak"), QStringLiteral("reply")};
    alarm.since = day->from;
    board->showAlarms({alarm});
    QVERIFY(flagged());
    FeedbackFilter filter;
    filter.models = {QStringLiteral("oak")};
    board->showSelections({shown, std::nullopt}, QStringLiteral("model"), {}, filter);
    QVERIFY(flagged());
    filter.models = {QStringLiteral("elm")};
    board->showSelections({shown, std::nullopt}, QStringLiteral("model"), {}, filter);
    QVERIFY(!flagged());
    // What is gone does not come back by itself.
    board->showSelections({shown, std::nullopt}, QStringLiteral("model"), {}, {});
    QVERIFY(!flagged());
}

void TestStatisticsMore::groupsByTime_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"hour", "day", "week", "month"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TestStatisticsMore::groupsByTime()
{
    QFETCH(QString, key);
    Decisions wanted;
    wanted.days = 3; // so that hours have five
    StatisticsDesk desk(600, wanted);
    desk.rig.key(Qt::Key_3, Qt::AltModifier); // 90 days
    QVERIFY(desk.settle());
    desk.place->board()->groups()->setBy(key);
    QVERIFY(desk.settle());
    StatsQuery query;
    query.filter = filterOf(desk);
    query.by = {key};
    Workspace &workspace = desk.rig.workspace();
    const auto stats = computeStats(workspace.database(), workspace.timeZone(), query);
    QVERIFY2(stats.has_value(), test::words(stats));
    std::vector<StatsGroup> groups = stats->groups;
    std::erase_if(groups, [](const StatsGroup &group) { return group.stats.n < HiddenGroup; });
    QVERIFY(!groups.empty());
    std::ranges::reverse(groups); // the newest on top
    FigureTable *table = desk.place->board()->groups()->table();
    const auto &rows = table->sheet().rows;
    QCOMPARE(rows.size(), groups.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QCOMPARE(rows[i].cells[0].text, words::groupValue(key, groups[i].key.front().second));
        QCOMPARE(rows[i].cells[1].value.value(), double(groups[i].stats.n));
    }
    verifyReadable(desk.rig);
    // Days and hours are no condition; a row opens its decisions.
    QVERIFY(!desk.rig.find<QAbstractButton>("statisticsOnly")->isEnabled());
    table->setFocus();
    desk.rig.key(Qt::Key_Home);
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.place->showsDrafts());
    QVERIFY(desk.settle());
    QCOMPARE(qint64(desk.place->drafts()->list()->drafts()->rowCount()),
             std::min<qint64>(50, groups.front().stats.n));
}

// Whatever is sorted by, one under 30 stands behind those from 30 on.
void TestStatisticsMore::nobodyIsRankedByAFew()
{
    StatisticsDesk desk(300);
    for (int i = 0; i < 12; ++i) {
        const QString id = QStringLiteral("few-%1").arg(i);
        Decision made = test::decision(id, Action::Approve, {}, QStringLiteral("Few Oftenright"));
        made.decidedAt = deskNow - dayMs - i;
        made.activeMs = 4000;
        const auto done = test::reviewOn(
            desk.rig.queue(), made.decidedAt,
            test::plainItem(id, QStringLiteral("When?"), QStringLiteral("On Monday, we think.")),
            made);
        QVERIFY2(done.has_value(), test::words(done));
    }
    desk.place->board()->groups()->setBy(QStringLiteral("reviewer"));
    desk.rig.key(Qt::Key_F5);
    QVERIFY(desk.settle());
    FigureTable *table = desk.place->board()->groups()->table();
    QAbstractItemModel *model = table->model();
    int sorted = 0;
    for (int column = 2; column < model->columnCount(); ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            table->sortByColumn(column, order);
            bool small = false;
            for (int row = 0; row < model->rowCount(); ++row) {
                const QString name = model->index(row, 0).data().toString();
                const bool isFew = name.contains(QStringLiteral("Few Oftenright"));
                small = small || isFew;
                QVERIFY2(isFew == small, qPrintable(QStringLiteral("by column %1").arg(column)));
                ++sorted;
            }
            QVERIFY(small);
        }
    }
    QVERIFY(sorted > 10);
    // Its figures are there all the same.
    const auto &rows = table->sheet().rows;
    const auto few = std::ranges::find_if(rows, &FigureRow::small);
    QVERIFY(few != rows.end());
    QCOMPARE(few->cells[3].text, cells::rateWithRange(wilsonRate(12, 12)).text);
    QCOMPARE(few->cells[2].dot, std::optional(1.0));
}

// In the least window, and long ones in a narrow card: on as many lines as they need.
void TestStatisticsMore::namesOfLabelsAreWhole()
{
    const auto legendOf = [](const PlotCard *card, const QStringList &names) -> QLabel * {
        for (QLabel *label : card->findChildren<QLabel *>()) {
            if (label->text() == names.join(QStringLiteral(", ")))
                return label;
        }
        return nullptr;
    };
    StatisticsDesk desk(400, {}, {1024, 700});
    FigurePage *page = open(desk, "labels");
    QVERIFY(page->showsAnswer());
    const QStringList lines = page->content().parts[1].legend;
    QVERIFY(lines.size() > 1);
    const QLabel *legend = legendOf(page->plot(1), lines);
    QVERIFY(legend != nullptr);
    QVERIFY(desk.rig.waitFor([legend] {
        return legend->isVisible() && legend->height() >= legend->heightForWidth(legend->width());
    }));
    page->plot(0)->setAsTable(true);
    QVERIFY(desk.rig.waitFor([page] { return page->plot(0)->table()->isVisible(); }));
    const QFontMetrics body(theme().font(TypeRole::Body));
    for (const FigureTable *table : {page->table(0), page->table(2)}) {
        QVERIFY(!table->sheet().rows.empty());
        for (const FigureRow &row : table->sheet().rows) {
            const QString &name = row.cells[0].text;
            QVERIFY2(table->columnWidth(0) > body.horizontalAdvance(name), qPrintable(name));
        }
    }
    PlotCard card(QStringLiteral("Course"), QStringLiteral("course"));
    const QStringList names {QStringLiteral("Promises that nobody can keep"),
                             QStringLiteral("Wrong name of the product"),
                             QStringLiteral("Answers another question")};
    card.setLegend(names);
    const QLabel *narrow = legendOf(&card, names);
    QVERIFY(narrow != nullptr);
    QCOMPARE(narrow->heightForWidth(narrow->sizeHint().width()), narrow->sizeHint().height());
    const int widest = QFontMetrics(theme().font(TypeRole::Caption)).horizontalAdvance(names[0]);
    QCOMPARE(narrow->heightForWidth(widest + theme().sized(60)), 3 * narrow->sizeHint().height());
    QVERIFY(narrow->toolTip().contains(names[2]));
}

void TestStatisticsMore::errorsHaveSources()
{
    StatisticsDesk desk(60, {}, {1440, 960});
    addSourced(desk, 160);
    FigurePage *page = open(desk, "labels");
    QVERIFY(page->showsAnswer());
    Database &database = desk.rig.workspace().database();
    const auto sources = readErrorSources(
        database, {QStringLiteral("fact"), QStringLiteral("unsupported")}, filterOf(desk));
    QVERIFY2(sources.has_value(), test::words(sources));
    QCOMPARE(page->content().parts.size(), std::size_t {4});
    const auto &rows = page->table(3)->sheet().rows;
    std::vector<ErrorSource> wanted;
    for (const auto *each :
         {&sources->categories, &sources->promptVersions, &sources->references}) {
        for (const ErrorSource &source : *each) {
            if (source.rate.of >= HiddenGroup)
                wanted.push_back(source);
        }
    }
    QCOMPARE(rows.size(), wanted.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QCOMPARE(rows[i].cells[2].value.value(), double(wanted[i].rate.of));
        QCOMPARE(rows[i].cells[3].low, wanted[i].rate.low);
        if (!rows[i].small && wanted[i].ratio)
            QCOMPARE(rows[i].cells[5].value, wanted[i].ratio);
    }
    // Drafts without a reference are those that make things up.
    QCOMPARE(wanted.back().value.has_value(), true);
    const ErrorSource &without
        = wanted.back().value == QStringLiteral("no") ? wanted.back() : wanted[wanted.size() - 2];
    QVERIFY(without.low && *without.low > 1);
    verifyReadable(desk.rig);
    shoot(desk, QStringLiteral("labels-sources"));
    // A category opens its errors.
    QVERIFY(desk.tabTo(page->table(3)));
    desk.rig.key(Qt::Key_Home);
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.place->showsDrafts());
    QVERIFY(desk.settle());
    const DraftListModel *drafts = desk.place->drafts()->list()->drafts();
    QCOMPARE(qint64(drafts->rowCount()), std::min<qint64>(50, wanted.front().rate.n));
}

void TestStatisticsMore::timeBeforeTheModel()
{
    StatisticsDesk desk(200, {}, {1440, 960});
    FigurePage *page = open(desk, "quality");
    QCOMPARE(page->content().parts.size(), std::size_t {6}); // nothing was imported
    std::vector<int> seconds;
    for (int i = 0; i < 40; ++i)
        seconds.push_back(60 + i);
    seconds.push_back(100'000); // nobody writes so slowly
    addHistory(desk.rig.workspace().database(), seconds);
    desk.rig.key(Qt::Key_F5);
    QVERIFY(desk.rig.waitFor([&desk] { return desk.place->isSettled(); }, pageMs));
    Workspace &workspace = desk.rig.workspace();
    const auto wanted
        = readHistoryFigures(workspace.database(), workspace.timeZone(), filterOf(desk), {});
    QVERIFY2(wanted.has_value(), test::words(wanted));
    QVERIFY(wanted->has_value());
    QCOMPARE((*wanted)->nBefore, 41);
    QCOMPARE((*wanted)->excludedBefore, 1);
    const ComparedFigure &active = (*wanted)->figures.front();
    QCOMPARE(active.before.value(), 79'500.0);
    QCOMPARE(page->content().parts.size(), std::size_t {7});
    const FigureRow &row = page->table(6)->sheet().rows.front();
    QCOMPARE(row.cells[2].value.value(), 40.0);
    QCOMPARE(row.cells[4].value, active.before);
    QCOMPARE(row.cells[5].low, active.difference.low);
    QCOMPARE(row.cells[5].high, active.difference.high);
    verifyReadable(desk.rig);
    shoot(desk, QStringLiteral("quality-before"));
    // Imported answers have no reviewer: a filter by one leaves them out.
    FeedbackFilter narrow = filterOf(desk);
    narrow.reviewers = {QStringLiteral("Ada Tester")};
    const auto none = readHistoryFigures(workspace.database(), workspace.timeZone(), narrow, {});
    QVERIFY(none.has_value() && !none->has_value());
}

// A median of six seconds was "0 min".
void TestStatisticsMore::agesUnderAMinute()
{
    QCOMPARE(cells::age(6'200), words::seconds(6'200));
    QVERIFY(cells::age(120'000) != words::seconds(120'000));
}

QTEST_MAIN(TestStatisticsMore)
#include "tst_statisticsmore.moc"
