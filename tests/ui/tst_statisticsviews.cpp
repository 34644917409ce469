// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of the statistics: files of a page, views under a name; and the pages on the demo's
// history.
#include "app/desktop/samplehistory.h"
#include "tests/ui/rig/figurepages.h"
#include "ui/statistics/cards/groupcard.h"
#include "ui/statistics/filterbar.h"
#include "ui/statistics/savedviews.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;

namespace {

QByteArray fileAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestStatisticsViews final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savesFilesOfAPage();
    void viewsAreKept();
    void damagedViewsArePassedOver();
    void theDemosPages();
};

void TestStatisticsViews::savesFilesOfAPage()
{
    StatisticsDesk desk(200);
    const FigurePage *page = open(desk, "models");
    const QString csv = desk.rig.folder.filePath(QStringLiteral("models.csv"));
    desk.rig.dialogs.setNextPaths({csv});
    desk.rig.key(Qt::Key_S, Qt::ControlModifier);
    const QString text = QString::fromUtf8(fileAt(csv));
    const FigureRow &first = page->table(2)->sheet().rows.front();
    QVERIFY2(text.contains(QStringLiteral("Models,Models,1,%1,n,%2,,,")
                               .arg(first.cells[0].text)
                               .arg(first.cells[1].value.value())),
             qPrintable(text.left(2000)));
    QVERIFY(!text.contains(QChar(u'\u2066')));
    const QString png = desk.rig.folder.filePath(QStringLiteral("models.png"));
    desk.rig.dialogs.setNextPaths({png});
    desk.rig.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    const QImage image(png);
    QVERIFY(image.width() > 1000 && image.height() > 1000);
}

void TestStatisticsViews::viewsAreKept()
{
    StatisticsDesk desk(200);
    constexpr auto keys = Qt::ControlModifier | Qt::AltModifier;
    desk.rig.key(Qt::Key_3, Qt::AltModifier);
    desk.place->filter()->narrow(QStringLiteral("reviewer"), QStringLiteral("anna"));
    desk.place->filter()->narrow(QStringLiteral("/attributes/region"), QStringLiteral("EU"));
    desk.place->board()->groups()->setBy(QStringLiteral("task"));
    QVERIFY(desk.settle());
    (void)open(desk, "labels");
    const FilterBar::State asked = desk.place->filter()->state();
    desk.rig.key(Qt::Key_A, keys);
    desk.rig.type(QStringLiteral("Anna in Europe"));
    verifyReadable(desk.rig);
    desk.rig.shoot(QStringLiteral("pages-view-overlay"));
    desk.rig.key(Qt::Key_Return);
    desk.rig.key(Qt::Key_Escape);
    desk.place->filter()->clear();
    desk.rig.key(Qt::Key_1, Qt::AltModifier);
    desk.place->board()->groups()->setBy(QStringLiteral("model"));
    QVERIFY(desk.settle());
    auto *choice = desk.rig.find<QComboBox>("statisticsViews");
    QVERIFY(choice->isVisible());
    verifyReadable(desk.rig);
    desk.rig.shoot(QStringLiteral("pages-views"));
    // By the palette's action, then by keys.
    desk.rig.key(Qt::Key_V, keys);
    QVERIFY(choice->view()->isVisible());
    QTest::keyClick(choice->view(), Qt::Key_End);
    QTest::keyClick(choice->view(), Qt::Key_Return);
    QVERIFY(desk.settle());
    QVERIFY(desk.place->filter()->state() == asked);
    QCOMPARE(desk.place->board()->by(), QStringLiteral("task"));
    QVERIFY(desk.place->page(QStringLiteral("labels"))->isVisible());
    // Another name; taken ones are refused; then it goes.
    desk.rig.key(Qt::Key_M, keys);
    desk.rig.type(QStringLiteral("Europe"));
    desk.rig.key(Qt::Key_Return);
    const SavedViews stored(*desk.rig.store);
    QCOMPARE(stored.all().size(), std::size_t {1});
    QVERIFY(stored.find(QStringLiteral("Europe"))->filter == asked);
    desk.rig.dialogs.setNextAnswer(Answer::Accept);
    desk.rig.key(Qt::Key_D, keys);
    QVERIFY(SavedViews(*desk.rig.store).all().empty());
}

void TestStatisticsViews::damagedViewsArePassedOver()
{
    QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    const QString key = QStringLiteral("statistics/views");
    for (const char *text : {"", "{", "7", "[1, null, [], {}]", "[{\"name\": 3}]"}) {
        store.setValue(key, QString::fromLatin1(text));
        QVERIFY2(SavedViews(store).all().empty(), text);
    }
    store.setValue(key,
                   QStringLiteral("[{\"name\":\"a\",\"period\":99,\"where\":[5]},"
                                  "{\"name\":\"a\"},{\"name\":\" \"}]"));
    SavedViews views(store);
    QCOMPARE(views.all().size(), std::size_t {1});
    QCOMPARE(views.all()[0].filter.period, FilterBar::Range);
    // No more than can be chosen from; one of the same name takes the place of the other.
    for (int i = 1; i < MostViews; ++i)
        QVERIFY(views.keep({QStringLiteral("v%1").arg(i), {}, {}, {}}));
    QVERIFY(!views.keep({QStringLiteral("one more"), {}, {}, {}}));
    QVERIFY(views.keep({QStringLiteral("v1"), {}, QStringLiteral("task"), {}}));
    QCOMPARE(views.find(QStringLiteral("v1"))->by, QStringLiteral("task"));
    QVERIFY(!views.keep({QStringLiteral("  "), {}, {}, {}}));
    QVERIFY(!views.rename(QStringLiteral("v1"), QStringLiteral("v2")));
    QVERIFY(views.rename(QStringLiteral("v1"), QStringLiteral("w")));
    QVERIFY(views.find(QStringLiteral("v1")) == nullptr);
}

void TestStatisticsViews::theDemosPages()
{
    StatisticsDesk desk(0);
    const auto imported = importSampleHistory(desk.rig.workspace(), desk.rig.random, deskNow);
    QVERIFY2(imported.has_value(), test::words(imported));
    desk.place->refresh();
    QVERIFY(desk.settle());
    for (const PageKey &each : pageKeys) {
        (void)open(desk, each.id);
        verifyReadable(desk.rig);
        shoot(desk, QString::fromLatin1(each.id) + QStringLiteral("-demo"));
    }
}

QTEST_MAIN(TestStatisticsViews)
#include "tst_statisticsviews.moc"
