// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of Statistics has a key that leads there from the figures, from every other page and
// from the drafts behind one; the overview of keys has it too.
#include "tests/ui/rig/figurepages.h"
#include "ui/commands/keysheet.h"
#include "ui/common/actionregistry.h"
#include "ui/statistics/cards/figuretable.h"

#include <QTest>

using namespace bluepencil;

namespace {

struct PlaceKey {
    const char *action;
    int key;
    Qt::KeyboardModifiers held;
    const char *page; // its object
};

const std::vector<PlaceKey> &allKeys()
{
    static const std::vector<PlaceKey> keys {
        {"statistics.models", Qt::Key_5, Qt::AltModifier, "modelsPage"},
        {"statistics.queue", Qt::Key_6, Qt::AltModifier, "queuePage"},
        {"statistics.agreement", Qt::Key_7, Qt::AltModifier, "agreementPage"},
        {"statistics.bias", Qt::Key_8, Qt::AltModifier, "biasPage"},
        {"statistics.labels", Qt::Key_9, Qt::AltModifier, "labelsPage"},
        {"statistics.cost", Qt::Key_0, Qt::AltModifier, "costPage"},
        {"statistics.quality", Qt::Key_Q, Qt::AltModifier, "qualityPage"},
        {"statistics.benchmarks", Qt::Key_B, Qt::AltModifier, "benchmarksPage"},
        {"statistics.drift", Qt::Key_F8, Qt::NoModifier, "driftPage"}};
    return keys;
}

bool opens(StatisticsDesk &desk, const PlaceKey &wanted)
{
    desk.rig.key(wanted.key, wanted.held);
    const auto *page = desk.rig.find<QWidget>(wanted.page);
    return page != nullptr && page->isVisible();
}

} // namespace

class TestStatisticsKeys final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromEveryPage_data();
    void fromEveryPage();
    void fromTheDraftsBehind_data();
    void fromTheDraftsBehind();
    void inTheOverview();
};

void TestStatisticsKeys::fromEveryPage_data()
{
    QTest::addColumn<int>("from");
    for (int i = 0; i < int(allKeys().size()); ++i)
        QTest::newRow(allKeys()[std::size_t(i)].page) << i;
}

void TestStatisticsKeys::fromEveryPage()
{
    QFETCH(const int, from);
    const PlaceKey &first = allKeys()[std::size_t(from)];
    StatisticsDesk desk(60);
    for (const PlaceKey &to : allKeys()) {
        QVERIFY2(opens(desk, first), first.page);
        QVERIFY2(opens(desk, to), to.page);
    }
    QVERIFY(desk.rig.waitFor([&desk] { return desk.place->isSettled(); }, pageMs));
    // One Escape leads back to the figures, however many pages one came through.
    desk.rig.key(Qt::Key_Escape);
    QVERIFY(desk.place->board()->isVisible());
    QVERIFY(desk.settle());
}

void TestStatisticsKeys::fromTheDraftsBehind_data()
{
    fromEveryPage_data();
}

void TestStatisticsKeys::fromTheDraftsBehind()
{
    QFETCH(const int, from);
    const PlaceKey &to = allKeys()[std::size_t(from)];
    StatisticsDesk desk(240);
    FigurePage *models = open(desk, "models");
    FigureTable *table = models->table(2);
    QVERIFY(desk.tabTo(table));
    desk.rig.key(Qt::Key_Home);
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.place->showsDrafts());
    QVERIFY2(opens(desk, to), to.page);
    QVERIFY(!desk.place->showsDrafts());
    QVERIFY(desk.rig.waitFor([&desk] { return desk.place->isSettled(); }, pageMs));
    // The drafts of the page that was left are no way back.
    desk.rig.key(Qt::Key_Escape);
    QVERIFY(desk.place->board()->isVisible());
    QVERIFY(desk.settle());
}

void TestStatisticsKeys::inTheOverview()
{
    StatisticsDesk desk(0);
    desk.rig.key(Qt::Key_F1);
    const auto *sheet = desk.rig.find<KeySheet>("keySheet");
    QVERIFY(sheet != nullptr && sheet->isVisible());
    for (const PlaceKey &each : allKeys()) {
        const QString id = QString::fromLatin1(each.action);
        QVERIFY2(sheet->shown().contains(id), each.action);
        const QKeyCombination keys(each.held, Qt::Key(each.key));
        QCOMPARE(desk.rig.window->actions().keys(id), QKeySequence(keys));
    }
}

QTEST_MAIN(TestStatisticsKeys)
#include "tst_statisticskeys.moc"
