// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that are live when reading them again fails: what was there stays, words say what failed
// and what to do, and with the next reading all is as it should be.
#include "core/stats/columns/columnupdate.h"
#include "core/store/figurefile.h"
#include "tests/support/faultydisk.h"
#include "tests/ui/rig/figurepages.h"
#include "ui/common/toast.h"
#include "ui/statistics/cards/figuretable.h"
#include "ui/statistics/filterbar.h"
#include "ui/statistics/newsstrip.h"
#include "ui/statistics/pages/agreementpage.h"

#include <QFile>
#include <QTest>

using namespace bluepencil;

namespace {

Decisions dense()
{
    Decisions decisions;
    decisions.days = 20;
    return decisions;
}

// One more decision, an hour ago.
void addDecision(StatisticsDesk &desk, const QString &id)
{
    Decision made = test::decision(id, Action::Approve);
    made.decidedAt = deskNow - 3'600'000;
    const auto done = test::reviewOn(
        desk.rig.queue(), made.decidedAt,
        test::plainItem(id, QStringLiteral("When?"), QStringLiteral("On Monday, we think.")), made);
    QVERIFY2(done.has_value(), test::words(done));
}

bool settled(StatisticsDesk &desk)
{
    return desk.rig.waitFor([&desk] { return desk.place->isSettled(); }, pageMs);
}

// What is said over the place, with what one can do; nothing while nothing is.
QString saidOver(const StatisticsDesk &desk)
{
    const auto *toast = desk.place->findChild<Toast *>();
    return toast->isVisible() ? toast->text() + u'\n' + toast->accessibleDescription() : QString();
}

void verifySaysSo(const StatisticsDesk &desk)
{
    const QString said = saidOver(desk);
    for (const char *words :
         {"The workspace could not be reached.", "What is shown stays as it was.", "Try again F5"})
        QVERIFY2(said.contains(QString::fromLatin1(words)), qPrintable(said));
}

QString wordsOf(const NewsTile *tile)
{
    return tile->words().caption + u'\n' + tile->words().head + u'\n' + tile->words().detail;
}

} // namespace

class TestStatisticsFailing final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresStay();
    void figuresOfAnotherQuestionGo();
    void whatIsSaidSinceStays();
    void pagesStay_data();
    void pagesStay();
    void peopleStay();
    void anotherQuestionShowsNoOldAnswer();
    void newsStay();
    void driftCannotBeLookedFor();
    void damagedColumns();
};

void TestStatisticsFailing::figuresStay()
{
    test::FaultyDisk disk;
    StatisticsDesk desk(120, dense());
    const StatisticsBoard *board = desk.place->board();
    const qint64 n = board->overview().stats.n;
    const QString figure = desk.figure(4);
    QVERIFY(saidOver(desk).isEmpty());
    addDecision(desk, QStringLiteral("new-1"));
    disk.failAt(0, test::FaultyDisk::Fault::ReadError, true);
    desk.place->refresh();
    QVERIFY(settled(desk));
    QVERIFY(disk.chances() > 0);
    QVERIFY(board->isVisible());
    QCOMPARE(board->overview().stats.n, n);
    QCOMPARE(desk.figure(4), figure);
    verifySaysSo(desk);
    // As often as it fails.
    desk.rig.key(Qt::Key_F5);
    QVERIFY(settled(desk));
    QCOMPARE(board->overview().stats.n, n);
    verifySaysSo(desk);
    disk.mend();
    desk.rig.key(Qt::Key_F5);
    QVERIFY(settled(desk));
    QCOMPARE(board->overview().stats.n, n + 1);
    QCOMPARE(board->overview().stats.n, desk.counted(30));
    QVERIFY2(saidOver(desk).isEmpty(), qPrintable(saidOver(desk)));
}

// Those of all under a filter of one reviewer would be wrong ones.
void TestStatisticsFailing::figuresOfAnotherQuestionGo()
{
    test::FaultyDisk disk;
    StatisticsDesk desk(120, dense());
    const StatisticsBoard *board = desk.place->board();
    addDecision(desk, QStringLiteral("new-1"));
    disk.failAt(0, test::FaultyDisk::Fault::ReadError, true);
    desk.place->filter()->narrow(QStringLiteral("reviewer"), QStringLiteral("anna"));
    QVERIFY(settled(desk));
    QVERIFY(disk.chances() > 0);
    QVERIFY(!board->isVisible());
    QVERIFY(desk.rig.find<QWidget>("statisticsWords")->isVisible());
    QVERIFY2(saidOver(desk).isEmpty(), qPrintable(saidOver(desk)));
    disk.mend();
    desk.rig.key(Qt::Key_F5);
    QVERIFY(settled(desk));
    QVERIFY(board->isVisible());
    QCOMPARE(board->overview().stats.n, desk.counted(30, QStringLiteral("f.reviewer = 'anna'")));
}

// Only the words about the failure go with it.
void TestStatisticsFailing::whatIsSaidSinceStays()
{
    test::FaultyDisk disk;
    StatisticsDesk desk(120, dense());
    desk.place->findChild<Toast *>()->setDuration(3'600'000);
    addDecision(desk, QStringLiteral("new-1"));
    disk.failAt(0, test::FaultyDisk::Fault::ReadError, true);
    desk.rig.key(Qt::Key_F5);
    QVERIFY(settled(desk));
    verifySaysSo(desk);
    desk.rig.dialogs.setNextPaths({desk.rig.folder.filePath(QStringLiteral("f.csv"))});
    desk.rig.key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(saidOver(desk).startsWith(QStringLiteral("Saved")), qPrintable(saidOver(desk)));
    disk.mend();
    desk.rig.key(Qt::Key_F5);
    QVERIFY(settled(desk));
    QCOMPARE(desk.place->board()->overview().stats.n, desk.counted(30));
    QVERIFY2(saidOver(desk).startsWith(QStringLiteral("Saved")), qPrintable(saidOver(desk)));
}

void TestStatisticsFailing::pagesStay_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char *id : {"models", "labels", "quality"})
        QTest::newRow(id) << QByteArray(id);
}

// As the timer of the place reads it again.
void TestStatisticsFailing::pagesStay()
{
    QFETCH(const QByteArray, id);
    test::FaultyDisk disk;
    StatisticsDesk desk(120, dense());
    const FigurePage *page = open(desk, id.constData());
    QVERIFY(page->showsAnswer());
    const QByteArray before = page->csv();
    addDecision(desk, QStringLiteral("new-1"));
    disk.failAt(0, test::FaultyDisk::Fault::ReadError, true);
    desk.place->refresh();
    QVERIFY(settled(desk));
    QVERIFY(page->isVisible() && page->showsAnswer());
    QCOMPARE(page->csv(), before);
    verifySaysSo(desk);
    disk.mend();
    desk.place->refresh();
    QVERIFY(settled(desk));
    QVERIFY(page->showsAnswer());
    QVERIFY(page->csv() != before);
    QVERIFY2(saidOver(desk).isEmpty(), qPrintable(saidOver(desk)));
    desk.rig.key(Qt::Key_Escape);
    QVERIFY(settled(desk));
    QCOMPARE(desk.place->board()->overview().stats.n, desk.counted(30));
}

// A page that is read again when somebody says so.
void TestStatisticsFailing::peopleStay()
{
    test::FaultyDisk disk;
    StatisticsDesk desk(30, dense());
    for (int i = 0; i < 8; ++i) {
        const QString id = QStringLiteral("two-%1").arg(i);
        OrderedJson item = test::plainItem(id, QStringLiteral("When does my parcel arrive?"),
                                           QStringLiteral("It comes on Monday, we think."));
        item["overlap"] = 2;
        item["agreement"] = "adjudicate";
        for (const char *who : {"anna", "ben"}) {
            Decision made = test::decision(id, Action::Approve, {}, QString::fromLatin1(who));
            made.decidedAt = deskNow - dayMs;
            const auto done = test::reviewOn(desk.rig.queue(), made.decidedAt, item, made);
            QVERIFY2(done.has_value(), test::words(done));
        }
    }
    desk.rig.key(Qt::Key_7, Qt::AltModifier);
    QVERIFY(settled(desk));
    const AgreementPage *page = desk.place->agreement();
    QVERIFY(page->showsAnswer());
    const QByteArray before = page->savedFigures();
    addDecision(desk, QStringLiteral("new-1"));
    disk.failAt(0, test::FaultyDisk::Fault::ReadError, true);
    desk.rig.key(Qt::Key_F5);
    QVERIFY(settled(desk));
    QVERIFY(page->showsAnswer());
    QCOMPARE(page->savedFigures(), before);
    verifySaysSo(desk);
    disk.mend();
    desk.rig.key(Qt::Key_F5);
    QVERIFY(settled(desk));
    QCOMPARE(page->savedFigures(), before);
}

// Old figures under a new condition would be wrong ones.
void TestStatisticsFailing::anotherQuestionShowsNoOldAnswer()
{
    test::FaultyDisk disk;
    StatisticsDesk desk(120, dense());
    const FigurePage *page = open(desk, "models");
    desk.rig.key(Qt::Key_Escape);
    desk.place->filter()->narrow(QStringLiteral("reviewer"), QStringLiteral("anna"));
    QVERIFY(settled(desk));
    addDecision(desk, QStringLiteral("new-1"));
    disk.failAt(0, test::FaultyDisk::Fault::ReadError, true);
    desk.rig.key(Qt::Key_5, Qt::AltModifier);
    QVERIFY(settled(desk));
    QVERIFY(page->isVisible() && !page->showsAnswer());
    disk.mend();
    desk.rig.key(Qt::Key_F5);
    QVERIFY(settled(desk));
    QVERIFY(page->showsAnswer());
}

// What to look at first comes by itself, behind the figures.
void TestStatisticsFailing::newsStay()
{
    StatisticsDesk desk(240, dense());
    const StatisticsBoard *board = desk.place->board();
    const auto &tiles = board->news()->tiles();
    QStringList before;
    for (const NewsTile *tile : tiles)
        before.append(wordsOf(tile));
    Database &database = desk.rig.workspace().database();
    const auto hidden
        = database.execute(QStringLiteral("ALTER TABLE drift_alarm RENAME TO drift_alarm_away"));
    QVERIFY2(hidden.has_value(), test::words(hidden));
    addDecision(desk, QStringLiteral("new-1"));
    const qint64 n = board->overview().stats.n;
    desk.place->refresh();
    QVERIFY(settled(desk));
    QCOMPARE(board->overview().stats.n, n + 1); // these could be read
    for (std::size_t i = 0; i < tiles.size(); ++i)
        QCOMPARE(wordsOf(tiles[i]), before[qsizetype(i)]);
    verifySaysSo(desk);
    // Of another filter nothing is said rather than something wrong.
    desk.place->filter()->narrow(QStringLiteral("reviewer"), QStringLiteral("anna"));
    QVERIFY(settled(desk));
    for (const NewsTile *tile : tiles)
        QCOMPARE(tile->words().head, QStringLiteral("…"));
    const auto back
        = database.execute(QStringLiteral("ALTER TABLE drift_alarm_away RENAME TO drift_alarm"));
    QVERIFY2(back.has_value(), test::words(back));
    desk.rig.key(Qt::Key_F5);
    QVERIFY(settled(desk));
    for (const NewsTile *tile : tiles)
        QVERIFY(tile->words().head != QStringLiteral("…"));
    QVERIFY2(saidOver(desk).isEmpty(), qPrintable(saidOver(desk)));
}

// Only the look for drift asks how many false alarms there may be.
void TestStatisticsFailing::driftCannotBeLookedFor()
{
    StatisticsDesk desk(40);
    const NewsTile *tile = desk.place->board()->news()->tiles()[1];
    News news;
    const QTimeZone zone = QTimeZone::utc();
    const QString nothingOpen = figures::news(news, zone)[1].head;
    news.watch = DriftWatch::Failed;
    const QString failed = figures::news(news, zone)[1].head;
    QVERIFY(failed != nothingOpen);
    QTRY_COMPARE(tile->words().head, nothingOpen);
    Database &database = desk.rig.workspace().database();
    const auto away = database.execute(
        QStringLiteral("ALTER TABLE drift_setting RENAME TO drift_setting_away"));
    QVERIFY2(away.has_value(), test::words(away));
    desk.clock.advance(20 * 60'000);
    desk.rig.key(Qt::Key_F5);
    QTRY_COMPARE(tile->words().head, failed);
    QVERIFY(settled(desk));
    const auto back = database.execute(
        QStringLiteral("ALTER TABLE drift_setting_away RENAME TO drift_setting"));
    QVERIFY2(back.has_value(), test::words(back));
    desk.rig.key(Qt::Key_F5);
    QTRY_COMPARE(tile->words().head, nothingOpen);
}

// The columns beside the workspace are made from it: damaged ones are nobody's concern, the figures
// come from the records.
void TestStatisticsFailing::damagedColumns()
{
    StatisticsDesk desk(240, dense());
    const auto made = updateColumns(desk.rig.workspace());
    QVERIFY2(made.has_value(), test::words(made));
    const QString path = figureFilePath(desk.rig.workspace().database());
    QVERIFY(QFile::exists(path));
    desk.rig.key(Qt::Key_F5);
    QVERIFY(settled(desk));
    QCOMPARE(desk.place->board()->overview().stats.n, desk.counted(30));
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 half = file.size() / 2;
        QVERIFY(file.seek(half));
        QCOMPARE(file.write(QByteArray(file.size() - half, '\x5a')), file.size() - half);
    }
    addDecision(desk, QStringLiteral("new-1"));
    desk.rig.key(Qt::Key_F5);
    QVERIFY(settled(desk));
    QCOMPARE(desk.place->board()->overview().stats.n, desk.counted(30));
    QVERIFY2(saidOver(desk).isEmpty(), qPrintable(saidOver(desk)));
    // So does a page that opens them only now.
    const FigurePage *page = open(desk, "models");
    QVERIFY(page->showsAnswer());
    double all = 0;
    for (const FigureRow &row : page->table(2)->sheet().rows)
        all += row.cells[1].value.value_or(0);
    QCOMPARE(qint64(all), desk.counted(30) - 1); // that one says no model: too few to show
}

QTEST_MAIN(TestStatisticsFailing)
#include "tst_statisticsfailing.moc"
