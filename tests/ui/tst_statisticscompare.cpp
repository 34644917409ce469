// SPDX-License-Identifier: GPL-3.0-or-later
// Statistics beside another selection, the trend's span as the period, and the report from the
// window; what they show is what the database counts.
#include "tests/ui/rig/figurepages.h"
#include "ui/common/actionregistry.h"
#include "ui/statistics/cards/groupcard.h"
#include "ui/statistics/cards/plotcard.h"
#include "ui/statistics/draftlist.h"
#include "ui/statistics/filterbar.h"
#include "ui/statistics/pages/draftspage.h"
#include "ui/statistics/savedviews.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;

namespace {

constexpr auto ctrlAlt = Qt::ControlModifier | Qt::AltModifier;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// So many that most days have five decisions.
Decisions dense()
{
    Decisions decisions;
    decisions.days = 20;
    return decisions;
}

void compareModels(StatisticsDesk &desk)
{
    desk.place->filter()->narrow(QStringLiteral("model"), QStringLiteral("haiku-ft-12"));
    QVERIFY(desk.settle());
    desk.rig.key(Qt::Key_C, ctrlAlt);
    QVERIFY(desk.place->isCompared());
    desk.place->against()->narrow(QStringLiteral("model"), QStringLiteral("sonnet-fin-3"));
    QVERIFY(desk.settle());
}

} // namespace

class TestStatisticsCompare final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoModels();
    void swapsAndEnds();
    void filesCarryBoth();
    void viewsKeepBoth();
    void looks_data();
    void looks();
    void spanBecomesThePeriod();
    void distributionsZoom();
    void savesReports();
    void reportsThatCannotBeWritten();
    void hiddenPagesRest();
    void viewsThatCannotBeWritten();
};

void TestStatisticsCompare::twoModels()
{
    StatisticsDesk desk(600, dense());
    compareModels(desk);
    const StatisticsBoard *board = desk.place->board();
    QVERIFY(board->against() != nullptr);
    const QString other = QStringLiteral("f.model = 'sonnet-fin-3'");
    QCOMPARE(board->overview().stats.n,
             desk.counted(30, QStringLiteral("f.model = 'haiku-ft-12'")));
    QCOMPARE(board->against()->overview.stats.n, desk.counted(30, other));
    QCOMPARE(board->against()->shared, 0);
    // The cards say both, and the change is the difference of the two.
    const CardWords &approved = board->cards()[0]->words();
    QVERIFY2(approved.against.contains(QString::number(desk.counted(30, other))),
             qPrintable(approved.against));
    QVERIFY(approved.changeDetail.contains(QStringLiteral("sonnet-fin-3")));
    QVERIFY(board->cards()[0]->accessibleDescription().contains(approved.against));
    QCOMPARE(board->against()->actions[0],
             differenceOfRates(board->overview().stats.actions[0],
                               board->against()->overview.stats.actions[0]));
    // The plots have both, day beside day.
    QCOMPARE(board->trend()->table()->sheet().columns.size(), std::size_t {6});
    const FigureRow &newest = board->trend()->table()->sheet().rows.front();
    QCOMPARE(newest.cells[0].text, newest.cells[3].text);
    QCOMPARE(board->labels()->table()->sheet().columns.size(), std::size_t {6});
    double share = 0;
    for (const FigureRow &row : board->labels()->table()->sheet().rows)
        share += row.cells[4].value.value_or(0);
    QVERIFY(std::abs(share - 1) < 1e-9);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(board->effort()->table()->sheet().columns.size(), std::size_t {6});
        QVERIFY(!board->effort()->table()->sheet().rows.empty());
        desk.rig.key(Qt::Key_H, Qt::ControlModifier);
    }
    // Groups: by reviewer each has figures of both and the difference with its interval.
    desk.place->board()->groups()->setBy(QStringLiteral("reviewer"));
    QVERIFY(desk.settle());
    const FigureSheet &groups = board->groups()->table()->sheet();
    QCOMPARE(groups.rows.size(), std::size_t {3});
    for (const FigureRow &row : groups.rows) {
        const QString of = QStringLiteral("f.reviewer = '%1' AND ").arg(row.cells[0].text);
        QCOMPARE(qint64(*row.cells[2].value), desk.counted(30, of + other));
        QVERIFY(*row.cells[3].low < *row.cells[3].value
                && *row.cells[3].value < *row.cells[3].high);
        QVERIFY(std::abs(*row.cells[3].value - (*row.cells[4].value - *row.cells[5].value)) < 1e-9);
    }
    // From a group to the drafts of the first selection.
    board->groups()->table()->setFocus();
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.place->showsDrafts());
    QVERIFY(desk.settle());
}

void TestStatisticsCompare::swapsAndEnds()
{
    StatisticsDesk desk(300, dense());
    compareModels(desk);
    const QString first = desk.figure(0);
    desk.rig.find<QAbstractButton>("againstSwap")->click();
    QVERIFY(desk.settle());
    const StatisticsBoard *board = desk.place->board();
    QCOMPARE(board->overview().stats.n,
             desk.counted(30, QStringLiteral("f.model = 'sonnet-fin-3'")));
    QVERIFY(board->cards()[0]->words().against.contains(first));
    // Selections that overlap say so.
    desk.place->against()->clear();
    QVERIFY(desk.settle());
    QCOMPARE(board->against()->shared, board->overview().stats.n);
    QVERIFY(desk.rig.find<QLabel>("againstShared")
                ->text()
                .contains(QString::number(board->overview().stats.n)));
    // None decided: its figures are hidden, the first ones stay.
    desk.place->against()->narrow(QStringLiteral("/attributes/region"), QStringLiteral("nowhere"));
    QVERIFY(desk.settle());
    QVERIFY(board->cards()[0]->words().change.isEmpty());
    QVERIFY(board->isVisible());
    verifyReadable(desk.rig);
    desk.rig.find<QAbstractButton>("againstEnd")->click();
    QVERIFY(desk.settle());
    QVERIFY(!desk.place->isCompared() && board->against() == nullptr);
    QVERIFY(board->cards()[0]->words().against.isEmpty());
    desk.rig.key(Qt::Key_C, ctrlAlt);
    QVERIFY(desk.place->isCompared());
    desk.rig.key(Qt::Key_C, ctrlAlt);
    QVERIFY(!desk.place->isCompared());
}

void TestStatisticsCompare::filesCarryBoth()
{
    StatisticsDesk desk(300, dense());
    compareModels(desk);
    const OverviewAgainst &against = *desk.place->board()->against();
    const QString csv = desk.rig.folder.filePath(QStringLiteral("both.csv"));
    desk.rig.dialogs.setNextPaths({csv});
    desk.rig.key(Qt::Key_S, Qt::ControlModifier);
    const QStringList lines
        = QString::fromUtf8(contentOf(csv)).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(lines.filter(QRegularExpression(QStringLiteral("^\"?all,"))).size(), 2);
    const QStringList differences
        = lines.filter(QRegularExpression(QStringLiteral("^difference,")));
    QCOMPARE(differences.size(), 1);
    const QStringList head = lines.front().split(u',');
    QCOMPARE(differences[0].split(u',')[head.indexOf(QStringLiteral("approve_share"))].toDouble(),
             *against.actions[0].value);
    QCOMPARE(differences[0].split(u',')[head.indexOf(QStringLiteral("active_low_s"))].toDouble(),
             *against.active.low / 1000);
    const QString json = desk.rig.folder.filePath(QStringLiteral("both.json"));
    desk.rig.dialogs.setNextPaths({json});
    desk.rig.key(Qt::Key_S, Qt::ControlModifier);
    const auto read = parseJson(contentOf(json));
    QVERIFY2(read, test::words(read));
    QCOMPARE((*read)["against"]["stats"]["n"].get<qint64>(), against.overview.stats.n);
    QCOMPARE((*read)["against"]["differences"]["approve"]["value"].get<double>(),
             *against.actions[0].value);
    QCOMPARE((*read)["stats"]["n"].get<qint64>(), desk.place->board()->overview().stats.n);
}

void TestStatisticsCompare::viewsKeepBoth()
{
    StatisticsDesk desk(200, dense());
    compareModels(desk);
    const FilterBar::State against = desk.place->against()->state();
    desk.rig.key(Qt::Key_A, ctrlAlt);
    desk.rig.type(QStringLiteral("Two models"));
    desk.rig.key(Qt::Key_Return);
    QVERIFY(SavedViews(*desk.rig.store).find(QStringLiteral("Two models"))->against == against);
    desk.rig.key(Qt::Key_C, ctrlAlt);
    desk.place->filter()->clear();
    QVERIFY(desk.settle());
    auto *choice = desk.rig.find<QComboBox>("statisticsViews");
    choice->setCurrentIndex(1);
    Q_EMIT choice->activated(1);
    QVERIFY(desk.settle());
    QVERIFY(desk.place->isCompared());
    QVERIFY(desk.place->against()->state() == against);
    QVERIFY(desk.place->board()->against() != nullptr);
}

void TestStatisticsCompare::looks_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << QSize(1440, 900);
    QTest::newRow("small") << QSize(1024, 680);
}

// Nothing is cut, everything has a name; pictures for whoever wants to see it.
void TestStatisticsCompare::looks()
{
    QFETCH(const QSize, size);
    StatisticsDesk desk(600, dense(), size);
    desk.rig.shoot(QStringLiteral("board-%1").arg(size.width()));
    verifyReadable(desk.rig);
    // At the usual size the filter is one row.
    auto *bar = desk.rig.find<QWidget>("statisticsFilter");
    if (size.width() >= 1440)
        QVERIFY2(bar->height() < 60, qPrintable(QString::number(bar->height())));
    compareModels(desk);
    shoot(desk, QStringLiteral("compare-%1").arg(size.width()));
    verifyReadable(desk.rig);
    desk.rig.key(Qt::Key_T, Qt::ControlModifier);
    shoot(desk, QStringLiteral("compare-tables-%1").arg(size.width()));
    verifyReadable(desk.rig);
    desk.rig.key(Qt::Key_T, Qt::ControlModifier);
    desk.rig.key(Qt::Key_C, ctrlAlt);
    desk.place->filter()->clear();
    QVERIFY(desk.settle());
    desk.rig.key(Qt::Key_F6);
    desk.rig.key(Qt::Key_Plus);
    QVERIFY(desk.place->board()->trend()->isZoomed());
    shoot(desk, QStringLiteral("zoom-%1").arg(size.width()));
    verifyReadable(desk.rig);
}

void TestStatisticsCompare::spanBecomesThePeriod()
{
    StatisticsDesk desk(600, dense());
    PlotCard *trend = desk.place->board()->trend();
    desk.rig.key(Qt::Key_F6);
    QVERIFY(trend->plot()->hasFocus());
    // From a point of the span to its day's drafts, and back to the span.
    desk.rig.key(Qt::Key_Plus);
    QVERIFY(trend->isZoomed());
    desk.rig.key(Qt::Key_Home);
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.place->showsDrafts());
    QVERIFY(desk.settle());
    desk.rig.key(Qt::Key_Escape);
    QVERIFY(!desk.place->showsDrafts() && trend->isZoomed());
    desk.rig.key(Qt::Key_Escape);
    QVERIFY(!trend->isZoomed());
    QCOMPARE(desk.place->filter()->period(), FilterBar::Days30);
    // Three whole days of the 30, ending with 12 November.
    trend->plot()->setSpan(PlotSpan {16, 18});
    const auto &days = desk.place->board()->overview().days;
    const QString first = days[16].date.toString(Qt::ISODate);
    const QString last = days[18].date.toString(Qt::ISODate);
    desk.rig.key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(desk.settle());
    const FilterBar::State state = desk.place->filter()->state();
    QCOMPARE(state.period, FilterBar::Range);
    QCOMPARE(state.from, first);
    QCOMPARE(state.to, last);
    QVERIFY(!trend->isZoomed());
    QCOMPARE(desk.place->board()->overview().days.size(), std::size_t {3});
    QCOMPARE(QString::number(desk.place->board()->overview().stats.n),
             desk.rig.sql(QStringLiteral("SELECT count(*) FROM feedback WHERE decided_at >= %1"
                                         " AND decided_at < %2")
                              .arg(days[0].from)
                              .arg(days[2].to)));
    // By the button as well, which comes and goes with the span.
    desk.rig.key(Qt::Key_3, Qt::AltModifier);
    QVERIFY(desk.settle());
    auto *only = desk.rig.find<QAbstractButton>("trendOnly");
    QVERIFY(!only->isVisible());
    trend->plot()->setSpan(PlotSpan {70, 80});
    QVERIFY(only->isVisible());
    only->click();
    QVERIFY(desk.settle());
    QCOMPARE(desk.place->filter()->period(), FilterBar::Range);
    QVERIFY(!only->isVisible());
}

// A distribution is looked at closer as a course is; its table has all of it.
void TestStatisticsCompare::distributionsZoom()
{
    StatisticsDesk desk(600, dense());
    const StatisticsBoard *board = desk.place->board();
    PlotCard *effort = board->effort();
    QVERIFY(!effort->plot()->canZoom()); // bands have names, not places on an axis
    desk.rig.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(effort->plot()->canZoom());
    effort->plot()->setFocus();
    desk.rig.key(Qt::Key_Home);
    const QString said = effort->plot()->accessibleName();
    auto *whole
        = effort->findChild<QAbstractButton *>(effort->objectName() + QStringLiteral("Whole"));
    QVERIFY(!whole->isVisible());
    desk.rig.key(Qt::Key_Plus);
    QVERIFY(effort->isZoomed());
    QVERIFY(desk.rig.waitFor([whole] { return whole->isVisible(); }));
    QCOMPARE(effort->plot()->accessibleName(), said);
    QVERIFY(effort->plot()->count() < HterBins);
    QCOMPARE(effort->table()->sheet().rows.size(), std::size_t(HterBins));
    verifyReadable(desk.rig);
    shoot(desk, QStringLiteral("zoom-histogram"));
    // Reading again keeps it, and a bar opens its decisions.
    const PlotSpan span = *effort->plot()->span();
    desk.place->refresh();
    QVERIFY(desk.settle());
    QVERIFY(effort->plot()->span() == span);
    const qint64 n = board->overview().histogram.front().n;
    QVERIFY(n > 0);
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.place->showsDrafts());
    QVERIFY(desk.settle());
    QCOMPARE(qint64(desk.place->drafts()->list()->drafts()->rowCount()), std::min<qint64>(50, n));
    desk.rig.key(Qt::Key_Escape);
    QVERIFY(effort->isZoomed());
    // By the button, by 0 and with another figure it is whole again.
    whole->click();
    QVERIFY(!effort->isZoomed());
    desk.rig.key(Qt::Key_Plus);
    desk.rig.key(Qt::Key_0);
    QVERIFY(!effort->isZoomed());
    desk.rig.key(Qt::Key_Plus);
    QVERIFY(effort->isZoomed());
    desk.rig.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(!effort->isZoomed());
    // The same on a page behind the figures.
    FigurePage *page = open(desk, "quality");
    PlotCard *histogram = page->plot(1);
    QVERIFY(histogram->plot()->canZoom());
    histogram->plot()->setFocus();
    desk.rig.key(Qt::Key_Plus);
    QVERIFY(histogram->isZoomed());
    desk.rig.key(Qt::Key_Escape);
    QVERIFY(!histogram->isZoomed() && page->isVisible());
}

void TestStatisticsCompare::savesReports()
{
    StatisticsDesk desk(200, dense());
    desk.place->filter()->narrow(QStringLiteral("reviewer"), QStringLiteral("anna"));
    QVERIFY(desk.settle());
    const QString pdf = desk.rig.folder.filePath(QStringLiteral("r.pdf"));
    desk.rig.dialogs.setNextPaths({pdf});
    desk.rig.key(Qt::Key_R, ctrlAlt);
    QVERIFY(!desk.place->isSettled()); // it is made elsewhere, and the window goes on
    QVERIFY(desk.rig.waitFor([&desk] { return desk.place->isSettled(); }, pageMs));
    QVERIFY(contentOf(pdf).startsWith("%PDF-"));
    // From the page behind the figures and from the menu too; without an ending it is a PDF.
    (void)open(desk, "labels");
    const QString html = desk.rig.folder.filePath(QStringLiteral("r.html"));
    desk.rig.dialogs.setNextPaths({html});
    desk.rig.key(Qt::Key_R, ctrlAlt);
    QVERIFY(desk.rig.waitFor([&desk] { return desk.place->isSettled(); }, pageMs));
    const QString said = QString::fromUtf8(contentOf(html));
    QVERIFY(said.contains(QStringLiteral("anna"))); // the filter stands in it
    QVERIFY(
        said.contains(QString::number(desk.counted(30, QStringLiteral("f.reviewer = 'anna'")))));
    // A range without an end has no report.
    desk.rig.key(Qt::Key_Escape);
    desk.place->filter()->setPeriod(FilterBar::Range);
    QVERIFY(desk.settle());
    desk.rig.key(Qt::Key_R, ctrlAlt);
    QVERIFY(desk.place->isSettled());
}

void TestStatisticsCompare::reportsThatCannotBeWritten()
{
    StatisticsDesk desk(60);
    const QString path = desk.rig.folder.filePath(QStringLiteral("no/such/report.pdf"));
    const QString letter = desk.rig.folder.filePath(QStringLiteral("letter.pdf"));
    QFile file(letter);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a letter") == 8);
    file.close();
    for (const QString &wanted : {path, letter}) {
        desk.rig.dialogs.setNextPaths({wanted});
        desk.rig.dialogs.setNextAnswer(Answer::Accept);
        desk.rig.key(Qt::Key_R, ctrlAlt);
        QVERIFY(desk.rig.waitFor([&desk] { return desk.place->isSettled(); }, pageMs));
        QVERIFY(desk.rig.dialogs.lastQuestion()->head.contains(QFileInfo(wanted).fileName()));
    }
    QCOMPARE(contentOf(letter), QByteArray("a letter"));
}

void TestStatisticsCompare::hiddenPagesRest()
{
    StatisticsDesk desk(200, dense());
    // A page that is left before its answer came has none, and asks again when it is shown.
    // Both without a turn of the event loop, in which the answer could come.
    desk.rig.window->actions().action(QStringLiteral("statistics.models"))->trigger();
    FigurePage *page = desk.place->page(QStringLiteral("models"));
    QVERIFY(page != nullptr && !page->isSettled());
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(page, &escape);
    QVERIFY(desk.settle());
    QVERIFY(page->content().parts.empty());
    (void)open(desk, "models");
    QVERIFY(!page->content().parts.empty());
    // The figures below a page are not read while it covers them, and are when it goes.
    const qint64 before = desk.place->board()->overview().at;
    desk.clock.advance(60'000);
    desk.place->refresh();
    QVERIFY(desk.settle());
    QCOMPARE(desk.place->board()->overview().at, before);
    desk.rig.key(Qt::Key_Escape);
    QVERIFY(desk.settle());
    QCOMPARE(desk.place->board()->overview().at, before + 60'000);
    // Nor are they where the window shows another place.
    desk.rig.key(Qt::Key_1, Qt::ControlModifier);
    desk.clock.advance(60'000);
    desk.place->refresh();
    QVERIFY(desk.settle());
    QCOMPARE(desk.place->board()->overview().at, before + 60'000);
    desk.rig.key(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(desk.settle());
    QCOMPARE(desk.place->board()->overview().at, before + 120'000);
}

void TestStatisticsCompare::viewsThatCannotBeWritten()
{
    QTemporaryDir folder;
    // A folder stands where the file would be.
    const QString path = folder.filePath(QStringLiteral("views.ini"));
    QVERIFY(QDir().mkpath(path));
    QSettings store(path, QSettings::IniFormat);
    SavedViews views(store);
    const Result<> kept = views.keep({QStringLiteral("mine"), {}, {}, {}});
    QCOMPARE(kept.error().code, Error::Code::Storage);
    QVERIFY(toString(kept.error()).contains(path));
    QVERIFY(views.find(QStringLiteral("mine")) != nullptr); // for this run of the program
}

QTEST_MAIN(TestStatisticsCompare)
#include "tst_statisticscompare.moc"
