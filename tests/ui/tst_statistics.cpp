// SPDX-License-Identifier: GPL-3.0-or-later
// The Statistics place by keys alone, in the real window: what it shows is what the database holds.
#include "core/stats/stats.h"
#include "tests/ui/rig/statisticsdesk.h"
#include "ui/common/elidelabel.h"
#include "ui/common/plots/plotview.h"
#include "ui/common/segmented.h"
#include "ui/review/editor/redlineview.h"
#include "ui/statistics/cards/groupcard.h"
#include "ui/statistics/cards/plotcard.h"
#include "ui/statistics/draftlist.h"
#include "ui/statistics/figurecsv.h"
#include "ui/statistics/figurewords.h"
#include "ui/statistics/pages/draftspage.h"
#include "ui/statistics/pages/pagecells.h"
#include "ui/statistics/recordview.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QImage>
#include <QTest>

using namespace bluepencil;

class TestStatistics final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresAreThoseOfTheDatabase();
    void filtersByKeys();
    void fromABarToItsDrafts();
    void fromAPointToItsDay();
    void aTableBesideEveryPlot();
    void aTableWithoutAPlot();
    void tablesAreSortedByKeys();
    void weeksWhereDaysAreTooSmall();
    void activeTimeAsAHistogram();
    void onlyTheCurrentRow();
    void savesCsv();
    void savesPictures();
    void saysWhatCouldNotBeSaved();
};

namespace {

// Enough on a day for a trend.
Decisions dense()
{
    Decisions wanted;
    wanted.days = 20;
    return wanted;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Cells without quotes or commas, which is all that this test's figures have.
std::vector<QStringList> rowsOf(const QByteArray &csv)
{
    std::vector<QStringList> rows;
    for (const QByteArray &line : csv.split('\n')) {
        if (!line.trimmed().isEmpty())
            rows.push_back(QString::fromUtf8(line.trimmed()).split(u','));
    }
    return rows;
}

} // namespace

void TestStatistics::figuresAreThoseOfTheDatabase()
{
    StatisticsDesk desk(240, dense());
    StatsQuery query;
    query.filter.from = (deskNow / dayMs - 29) * dayMs;
    query.filter.to = (deskNow / dayMs + 1) * dayMs;
    query.by = {QStringLiteral("model")};
    const Result<Stats> expected
        = computeStats(desk.rig.workspace().database(), QTimeZone::utc(), query);
    QVERIFY(expected.has_value());
    QVERIFY(expected->n >= 100);
    QCOMPARE(desk.figure(0), words::percent(*expected->actions[0].rate));
    QVERIFY(desk.place->board()->cards()[0]->words().detail.contains(
        words::percentRange(*expected->actions[0].low, *expected->actions[0].high)));
    QCOMPARE(desk.figure(1), words::share(*expected->hter.distribution.mean));
    QCOMPARE(desk.figure(2), words::seconds(*expected->active.distribution.p50));
    QCOMPARE(
        desk.figure(3),
        words::count(desk.rig.sql(QStringLiteral("SELECT count(*) FROM item WHERE state = 'open'"))
                         .toLongLong()));
    QCOMPARE(desk.figure(4), words::count(desk.counted(30)));

    // Groups: one row for each that has five, with its n; the small one is marked.
    const FigureSheet &groups = desk.place->board()->groups()->table()->sheet();
    qsizetype shown = 0;
    for (const StatsGroup &group : expected->groups) {
        if (group.stats.n < HiddenGroup)
            continue;
        ++shown;
        const auto row = std::ranges::find_if(groups.rows, [&](const FigureRow &each) {
            return each.cells[0].text == *group.key.front().second;
        });
        QVERIFY(row != groups.rows.end());
        QCOMPARE(row->cells[1].text, words::count(group.stats.n));
        // Each figure with its interval and the n that it rests on.
        const Rate &edited = group.stats.actions[1];
        QCOMPARE(row->cells[3].text, cells::rateWithRange(group.stats.actions[0]).text);
        QVERIFY(row->cells[4].text.contains(words::percentRange(*edited.low, *edited.high)));
        const Estimate hter = estimateOf(group.stats.hter.mean);
        QVERIFY(row->cells[5].text.contains(words::share(*hter.high)));
        QCOMPARE(row->cells[5].more, cells::nWords(hter.n));
        const Estimate &time = group.stats.active.median;
        QCOMPARE(time.value, group.stats.active.distribution.p50);
        QVERIFY(row->cells[6].text.contains(words::seconds(*time.high)));
        QCOMPARE(row->cells[6].more, cells::nWords(time.n));
        QCOMPARE(*row->cells[2].low, *group.stats.actions[0].low);
        QCOMPARE(row->small, group.stats.n < SmallGroup);
    }
    QCOMPARE(qsizetype(groups.rows.size()), shown);

    // Labels, most frequent first.
    const FigureSheet &labels = desk.place->board()->labels()->table()->sheet();
    QCOMPARE(labels.rows.size(), expected->labels.size());
    for (std::size_t i = 0; i < labels.rows.size(); ++i)
        QCOMPARE(labels.rows[i].cells[1].text, words::count(expected->labels[i].n));
    QCOMPARE(*labels.rows.back().cells[3].value, 1.0);

    // Bands.
    const FigureSheet &bands = desk.place->board()->effort()->table()->sheet();
    for (std::size_t i = 0; i < bands.rows.size(); ++i)
        QCOMPARE(bands.rows[i].cells[1].text, words::count(expected->hter.bands[i].n));

    // Days, the newest on top.
    const FigureSheet &days = desk.place->board()->trend()->table()->sheet();
    QCOMPARE(days.rows.size(), std::size_t(30));
    QCOMPARE(days.rows.front().cells[1].text, words::count(desk.counted(1)));
    desk.rig.shoot(QStringLiteral("statistics-300"));
}

void TestStatistics::filtersByKeys()
{
    StatisticsDesk desk(240);
    desk.rig.key(Qt::Key_1, Qt::AltModifier);
    QVERIFY(desk.settle());
    QCOMPARE(desk.figure(4), words::count(desk.counted(7)));
    desk.rig.key(Qt::Key_3, Qt::AltModifier);
    QVERIFY(desk.settle());
    QCOMPARE(desk.figure(4), words::count(desk.counted(90)));

    auto *model = desk.rig.find<QComboBox>("statisticsModel");
    QVERIFY(desk.tabTo(model));
    desk.rig.key(Qt::Key_Down);
    QVERIFY(desk.settle());
    const QString chosen = model->currentText();
    QCOMPARE(desk.figure(4),
             words::count(desk.counted(90, QStringLiteral("f.model = '%1'").arg(chosen))));
    auto *language = desk.rig.find<QComboBox>("statisticsLanguage");
    QVERIFY(desk.tabTo(language));
    desk.rig.key(Qt::Key_Down);
    QVERIFY(desk.settle());
    QCOMPARE(desk.figure(4),
             words::count(desk.counted(90,
                                       QStringLiteral("f.model = '%1' AND f.language = '%2'")
                                           .arg(chosen, language->currentData().toString()))));
    desk.rig.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(desk.settle());
    QCOMPARE(desk.figure(4), words::count(desk.counted(90)));

    // A range of days, typed.
    desk.rig.key(Qt::Key_4, Qt::AltModifier);
    desk.rig.type(QStringLiteral("2026-11-20"));
    desk.rig.key(Qt::Key_Tab);
    desk.rig.type(QStringLiteral("2026-11-21"));
    const qint64 two = desk.counted(4) - desk.counted(2);
    QVERIFY(desk.rig.waitFor([&] { return desk.figure(4) == words::count(two); }));
}

void TestStatistics::fromABarToItsDrafts()
{
    StatisticsDesk desk(200, dense());
    desk.rig.key(Qt::Key_F6); // the trend
    desk.rig.key(Qt::Key_F6); // the labels
    PlotView *plot = desk.place->board()->labels()->plot();
    QVERIFY(plot->hasFocus());
    desk.rig.key(Qt::Key_Down);
    const QString code = desk.place->board()->overview().labels[1].code;
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.settle());
    QVERIFY(desk.place->showsDrafts());
    DraftList *list = desk.place->drafts()->list();
    QVERIFY(list->hasFocus());
    const qint64 expected
        = desk.counted(30,
                       QStringLiteral("EXISTS (SELECT 1 FROM feedback_label l WHERE l.feedback_no ="
                                      " f.feedback_no AND l.code = '%1')")
                           .arg(code));
    QVERIFY(expected > 2);
    QCOMPARE(qint64(list->drafts()->rowCount()), std::min<qint64>(expected, 50));
    for (int row = 0; row < list->drafts()->rowCount(); ++row)
        QVERIFY(list->drafts()->entry(row).labels.contains(code));
    desk.rig.shoot(QStringLiteral("statistics-drafts"));

    desk.rig.key(Qt::Key_Down);
    const QString feedback = list->drafts()->entry(1).feedbackId;
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.settle());
    QVERIFY(desk.place->drafts()->showsRecord());
    QCOMPARE(desk.place->drafts()->record()->feedbackId(), feedback);
    auto *text = desk.rig.find<RedlineView>("recordText");
    QVERIFY(text->hasFocus());
    // The edits that were stored, not new ones.
    QCOMPARE(QString::number(text->hunkCount()),
             desk.rig.sql(
                 QStringLiteral("SELECT json_array_length(CAST(edits AS TEXT)) FROM feedback WHERE"
                                " feedback_id = '%1'")
                     .arg(feedback)));
    desk.rig.shoot(QStringLiteral("statistics-record"));

    desk.rig.key(Qt::Key_Escape);
    QVERIFY(!desk.place->drafts()->showsRecord());
    QVERIFY(list->hasFocus());
    QCOMPARE(list->currentIndex().row(), 1);
    desk.rig.key(Qt::Key_Escape);
    QVERIFY(!desk.place->showsDrafts());
    QVERIFY(plot->hasFocus());
    QCOMPARE(plot->current(), 1);
}

void TestStatistics::fromAPointToItsDay()
{
    StatisticsDesk desk(200, dense());
    desk.rig.key(Qt::Key_F6);
    PlotView *plot = desk.place->board()->trend()->plot();
    QVERIFY(plot->hasFocus());
    desk.rig.key(Qt::Key_Left);
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.settle());
    QVERIFY(desk.place->showsDrafts());
    const DraftListModel *drafts = desk.place->drafts()->list()->drafts();
    QVERIFY(drafts->rowCount() >= HiddenGroup);
    const qint64 day = drafts->entry(0).decidedAt / dayMs;
    for (int row = 0; row < drafts->rowCount(); ++row)
        QCOMPARE(drafts->entry(row).decidedAt / dayMs, day);
    QCOMPARE(QString::number(drafts->rowCount()),
             desk.rig.sql(QStringLiteral("SELECT count(*) FROM feedback WHERE status = 'counted'"
                                         " AND decided_at / %1 = %2")
                              .arg(dayMs)
                              .arg(day)));
}

void TestStatistics::aTableBesideEveryPlot()
{
    StatisticsDesk desk(200, dense());
    StatisticsBoard *board = desk.place->board();
    for (const PlotCard *card : {board->trend(), board->labels(), board->effort()}) {
        QVERIFY(card->plot()->isVisible());
        QVERIFY(!card->table()->isVisible());
    }
    desk.rig.key(Qt::Key_F6);
    desk.rig.key(Qt::Key_T, Qt::ControlModifier);
    for (const PlotCard *card : {board->trend(), board->labels(), board->effort()}) {
        QVERIFY(!card->plot()->isVisible());
        QVERIFY(card->table()->isVisible());
        QVERIFY(card->table()->model()->rowCount() > 0);
    }
    // Who stood in the plot stands in its table, and goes from a row to its drafts.
    QVERIFY(board->trend()->table()->hasFocus());
    const QString n = board->trend()->table()->sheet().rows[1].cells[1].text;
    desk.rig.key(Qt::Key_Down);
    desk.rig.shoot(QStringLiteral("statistics-tables"));
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.settle());
    QVERIFY(desk.place->showsDrafts());
    QCOMPARE(words::count(desk.place->drafts()->list()->drafts()->rowCount()), n);
    desk.rig.key(Qt::Key_Escape);
    desk.rig.key(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(board->trend()->plot()->isVisible());

    // The other figures of the trend and of the effort.
    desk.rig.key(Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(desk.rig.find<Segmented>("trendMeasure")->current(), 1);
    desk.rig.shoot(QStringLiteral("statistics-effort"));
    desk.rig.key(Qt::Key_M, Qt::ControlModifier);
    desk.rig.shoot(QStringLiteral("statistics-time"));
    desk.rig.key(Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(board->effort()->plot()->count(), HterBins);
}

// Four decisions are too few for a plot; the table has what there is.
void TestStatistics::aTableWithoutAPlot()
{
    StatisticsDesk desk(4);
    desk.rig.key(Qt::Key_3, Qt::AltModifier);
    QVERIFY(desk.settle());
    StatisticsBoard *board = desk.place->board();
    QVERIFY(!board->trend()->plot()->isVisible());
    desk.rig.shoot(QStringLiteral("statistics-no-plot"));
    desk.rig.key(Qt::Key_T, Qt::ControlModifier);
    for (const PlotCard *card : {board->trend(), board->effort()}) {
        QVERIFY(card->table()->isVisible());
        qint64 sum = 0;
        for (const FigureRow &row : card->table()->sheet().rows) {
            sum += qint64(*row.cells[1].value);
            for (std::size_t i = 2; i < row.cells.size(); ++i)
                QCOMPARE(row.cells[i].text, words::none()); // no rates of so few
        }
        QVERIFY(sum > 0 && sum <= 4);
    }
    desk.rig.shoot(QStringLiteral("statistics-no-plot-tables"));
    desk.rig.key(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(!board->trend()->table()->isVisible());
    QVERIFY(!board->trend()->plot()->isVisible());
}

void TestStatistics::tablesAreSortedByKeys()
{
    StatisticsDesk desk(240);
    FigureTable *table = desk.place->board()->groups()->table();
    const auto names = [table] {
        QStringList found;
        for (const FigureRow &row : table->sheet().rows)
            found.append(row.cells[0].text);
        return found;
    };
    const auto column = [table](std::size_t at) {
        std::vector<double> found;
        for (const FigureRow &row : table->sheet().rows)
            found.push_back(row.cells[at].value.value_or(-1));
        return found;
    };
    const QStringList made = names();
    table->setFocus();
    desk.rig.key(Qt::Key_End);
    const int source = table->currentSource();
    desk.rig.key(Qt::Key_F7); // names, rising
    QStringList sorted = made;
    sorted.sort(Qt::CaseInsensitive);
    QCOMPARE(names(), sorted);
    QVERIFY(table->accessibleDescription().contains(table->sheet().columns[0].head));
    desk.rig.key(Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(names(), QStringList(sorted.rbegin(), sorted.rend()));
    for (std::size_t at = 1; at < table->sheet().columns.size(); ++at) {
        desk.rig.key(Qt::Key_F7); // figures, falling
        const std::vector<double> values = column(at);
        QVERIFY(std::ranges::is_sorted(values, std::greater<>()));
        QCOMPARE(table->currentSource(), source); // the row went with its figures
    }
    desk.rig.shoot(QStringLiteral("statistics-sorted"));
    desk.rig.key(Qt::Key_F7); // as it came
    QCOMPARE(names(), made);
    QVERIFY(table->accessibleDescription().isEmpty());
    // The table that has the focus is meant, also one behind a plot.
    desk.rig.key(Qt::Key_F6);
    desk.rig.key(Qt::Key_T, Qt::ControlModifier);
    desk.rig.key(Qt::Key_F6);
    desk.rig.key(Qt::Key_F6);
    FigureTable *labels = desk.place->board()->labels()->table();
    QVERIFY(labels->hasFocus());
    desk.rig.key(Qt::Key_F7);
    QCOMPARE(labels->horizontalHeader()->sortIndicatorSection(), 0);
    QCOMPARE(names(), made);
}

void TestStatistics::weeksWhereDaysAreTooSmall()
{
    Decisions wanted;
    wanted.days = 85;
    StatisticsDesk desk(120, wanted);
    desk.rig.key(Qt::Key_3, Qt::AltModifier);
    QVERIFY(desk.settle());
    StatisticsBoard *board = desk.place->board();
    QVERIFY(!board->overview().weeks.empty());
    PlotView *plot = board->trend()->plot();
    QVERIFY(plot->isVisible());
    QVERIFY(plot->count() >= 8);
    bool said = false;
    for (const ElideLabel *label : board->trend()->findChildren<ElideLabel *>())
        said = said || label->text().startsWith(QStringLiteral("by week"));
    QVERIFY(said);
    desk.rig.shoot(QStringLiteral("statistics-weeks"));
    desk.rig.key(Qt::Key_F6);
    desk.rig.key(Qt::Key_End);
    desk.rig.key(Qt::Key_Left); // the last but one: a whole week
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.settle());
    const DraftListModel *drafts = desk.place->drafts()->list()->drafts();
    QVERIFY(drafts->rowCount() >= HiddenGroup);
    // 5 January 1970 was a Monday.
    const auto weekOf = [](UtcMs at) {
        return (at / dayMs - 4) / 7;
    };
    const qint64 week = weekOf(drafts->entry(0).decidedAt);
    for (int row = 0; row < drafts->rowCount(); ++row)
        QCOMPARE(weekOf(drafts->entry(row).decidedAt), week);
    QCOMPARE(QString::number(drafts->rowCount()),
             desk.rig.sql(QStringLiteral("SELECT count(*) FROM feedback WHERE status = 'counted'"
                                         " AND (decided_at / %1 - 4) / 7 = %2")
                              .arg(dayMs)
                              .arg(week)));
}

void TestStatistics::activeTimeAsAHistogram()
{
    StatisticsDesk desk(200, dense());
    desk.rig.key(Qt::Key_H, Qt::ControlModifier);
    desk.rig.key(Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(desk.rig.find<Segmented>("effortChoice")->current(), 2);
    StatisticsBoard *board = desk.place->board();
    PlotView *plot = board->effort()->plot();
    QCOMPARE(plot->count(), TimeBins);
    desk.rig.shoot(QStringLiteral("statistics-times"));
    const auto &times = board->overview().times;
    const auto full = std::ranges::find_if(times, [](const TimeBin &bin) { return bin.n > 1; });
    QVERIFY(full != times.end());
    plot->setFocus();
    desk.rig.key(Qt::Key_Home);
    for (auto bin = times.begin(); bin != full; ++bin)
        desk.rig.key(Qt::Key_Right);
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.settle());
    QVERIFY(desk.place->showsDrafts());
    QCOMPARE(qint64(desk.place->drafts()->list()->drafts()->rowCount()), full->n);
    QCOMPARE(full->n,
             desk.counted(30,
                          QStringLiteral("f.active_ms >= %1 AND f.active_ms < %2")
                              .arg(full->from)
                              .arg(*full->to)));
}

void TestStatistics::onlyTheCurrentRow()
{
    StatisticsDesk desk(240);
    GroupCard *groups = desk.place->board()->groups();
    groups->table()->setFocus();
    const QString model = groups->table()->sheet().rows[0].cells[0].text;
    desk.rig.key(Qt::Key_Home);
    desk.rig.key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(desk.settle());
    QCOMPARE(desk.rig.find<QComboBox>("statisticsModel")->currentText(), model);
    QCOMPARE(desk.figure(4),
             words::count(desk.counted(30, QStringLiteral("f.model = '%1'").arg(model))));

    // By an attribute of the case, chosen by keys.
    desk.rig.key(Qt::Key_B, Qt::ControlModifier);
    auto *by = desk.rig.find<QComboBox>("statisticsBy");
    QVERIFY(by->hasFocus());
    desk.rig.key(Qt::Key_End);
    QVERIFY(desk.settle());
    QCOMPARE(by->currentData().toString(), QStringLiteral("/attributes/region"));
    QCOMPARE(groups->table()->sheet().rows.size(), std::size_t(3));
    groups->table()->setFocus();
    desk.rig.key(Qt::Key_End);
    const QString region = groups->table()->sheet().rows[2].cells[0].text;
    desk.rig.key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(desk.settle());
    const QString both = QStringLiteral("f.model = '%1' AND json_extract(CAST(f.item_line AS TEXT),"
                                        " '$.attributes.region') = '%2'")
                             .arg(model, region);
    QCOMPARE(desk.figure(4), words::count(desk.counted(30, both)));
    auto *condition = desk.rig.find<QAbstractButton>("statisticsWhere");
    QVERIFY(condition != nullptr);
    QVERIFY(desk.tabTo(condition));
    desk.rig.key(Qt::Key_Space);
    QVERIFY(desk.settle());
    QCOMPARE(desk.figure(4),
             words::count(desk.counted(30, QStringLiteral("f.model = '%1'").arg(model))));
}

void TestStatistics::savesCsv()
{
    Decisions wanted;
    wanted.reviewer = QStringLiteral("=1+1");
    wanted.days = 20;
    StatisticsDesk desk(60, wanted);
    desk.place->board()->groups()->setBy(QStringLiteral("reviewer"));
    QVERIFY(desk.settle());
    const QString path = desk.rig.folder.filePath(QStringLiteral("figures.csv"));
    desk.rig.dialogs.setNextPaths({path});
    desk.rig.key(Qt::Key_S, Qt::ControlModifier);
    const QByteArray csv = contentOf(path);
    QVERIFY(csv.startsWith("\xEF\xBB\xBFpart,key,value,decisions"));
    const std::vector<QStringList> rows = rowsOf(csv.mid(3));
    const QStringList &head = rows.front();
    for (const QStringList &row : rows)
        QCOMPARE(row.size(), head.size());
    const auto cell = [&](const QStringList &row, const char *name) {
        return row.at(head.indexOf(QString::fromLatin1(name)));
    };
    const Overview &shown = desk.place->board()->overview();
    const QStringList &all = rows[1];
    QCOMPARE(cell(all, "part"), QStringLiteral("all"));
    QCOMPARE(cell(all, "decisions").toLongLong(), desk.counted(30));
    QCOMPARE(cell(all, "approve_share").toDouble(), *shown.stats.actions[0].rate);
    QCOMPARE(cell(all, "hter_mean").toDouble(), *shown.hter.value);
    QCOMPARE(cell(all, "active_p50_s").toDouble(), *shown.active.value / 1000);
    qint64 days = 0;
    qint64 groups = 0;
    qint64 labels = 0;
    for (const QStringList &row : rows) {
        const QString part = cell(row, "part");
        days += part == u"day" ? cell(row, "decisions").toLongLong() : 0;
        groups += part == u"group" ? cell(row, "decisions").toLongLong() : 0;
        labels += part == u"label" ? cell(row, "label_n").toLongLong() : 0;
    }
    QCOMPARE(days, desk.counted(30));
    QCOMPARE(QString::number(labels),
             desk.rig.sql(QStringLiteral("SELECT count(*) FROM feedback_label")));
    // Three decisions of one reviewer are too few to be shown.
    QCOMPARE(groups, desk.counted(30) - 3);
    QVERIFY(!csv.contains("=1+1"));
    // As a page that stands alone, with the charts and the tables behind them.
    const QString page = desk.rig.folder.filePath(QStringLiteral("figures.html"));
    desk.rig.dialogs.setNextPaths({page});
    desk.rig.key(Qt::Key_S, Qt::ControlModifier);
    const QByteArray html = contentOf(page);
    QVERIFY(html.startsWith("<!DOCTYPE html>") && html.contains("<svg class=\"plot\""));
    QVERIFY(html.contains(">anna") && !html.contains("=1+1"));
    QVERIFY(html.contains(desk.figure(0).toHtmlEscaped().toUtf8()));

    // What was filtered by is said, and no spreadsheet computes it.
    for (const QStringList &row :
         rowsOf(figuresCsv(shown, QStringLiteral("reviewer"), QStringLiteral("=HYPERLINK(1)")))) {
        if (row.first() == u"all")
            QCOMPARE(row.last(), QStringLiteral("'=HYPERLINK(1)"));
    }
}

void TestStatistics::savesPictures()
{
    StatisticsDesk desk(120, dense());
    const QString path = desk.rig.folder.filePath(QStringLiteral("page"));
    desk.rig.dialogs.setNextPaths({path});
    const auto *content = desk.rig.find<QWidget>("statisticsContent");
    desk.rig.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    const QImage page(path + QStringLiteral(".png"));
    QVERIFY(!page.isNull());
    QCOMPARE(page.size(), content->size() * 2);
    // Nothing was under way that would give the cards another height.
    QCoreApplication::processEvents();
    QCOMPARE(page.size(), content->size() * 2);

    // The one that has the focus.
    desk.rig.key(Qt::Key_F6);
    const QString one = desk.rig.folder.filePath(QStringLiteral("trend.png"));
    desk.rig.dialogs.setNextPaths({one});
    desk.rig.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    const QImage trend(one);
    QCOMPARE(trend.size(), desk.place->board()->trend()->size() * 2);
}

void TestStatistics::saysWhatCouldNotBeSaved()
{
    StatisticsDesk desk(30);
    const QString path = desk.rig.folder.filePath(QStringLiteral("no/such/folder/figures.csv"));
    desk.rig.dialogs.setNextPaths({path});
    desk.rig.dialogs.setNextAnswer(Answer::Accept);
    desk.rig.key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(desk.rig.dialogs.lastQuestion().has_value());
    QVERIFY(desk.rig.dialogs.lastQuestion()->head.contains(QStringLiteral("figures.csv")));
    QVERIFY(desk.rig.dialogs.lastQuestion()->text.contains(path));
    QVERIFY(!QFile::exists(path));
    // Nothing chosen, nothing written and nothing said.
    desk.rig.dialogs.setNextPaths({});
    desk.rig.key(Qt::Key_S, Qt::ControlModifier);
}

QTEST_MAIN(TestStatistics)
#include "tst_statistics.moc"
