// SPDX-License-Identifier: GPL-3.0-or-later
// The page of drift: without decisions, with few, and on the demo's history, whose drift it has to
// tell in words, let be looked into and acknowledged by keyboard.
#include "app/desktop/samplehistory.h"
#include "tests/ui/rig/statisticsdesk.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/emptystate.h"
#include "ui/common/paragraph.h"
#include "ui/statistics/cards/figuretable.h"
#include "ui/statistics/cards/plotcard.h"
#include "ui/statistics/cards/tablecard.h"
#include "ui/statistics/draftlist.h"
#include "ui/statistics/driftoverlay.h"
#include "ui/statistics/pages/draftspage.h"
#include "ui/statistics/pages/driftpage.h"

#include <QFile>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

using namespace bluepencil;

namespace {

QString wordsIn(const QWidget *widget)
{
    QStringList all;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        all += label->text();
    // Numbers stand in isolates.
    return all.join(u'\n').remove(QRegularExpression(QStringLiteral("[\u2066-\u2069]")));
}

} // namespace

class TestDriftPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noDecisions();
    void fewDecisions();
    void manyDecisionsWithoutAnAlarm();
    void theDemosDrift();

private:
    [[nodiscard]] static DriftPage *open(StatisticsDesk &desk);
};

DriftPage *TestDriftPage::open(StatisticsDesk &desk)
{
    desk.rig.key(Qt::Key_F8);
    DriftPage *page = desk.place->drift();
    if (page == nullptr || !desk.rig.waitFor([page] { return page->isSettled(); }))
        qFatal("the page of drift does not come");
    return page;
}

void TestDriftPage::noDecisions()
{
    StatisticsDesk desk(0);
    const DriftPage *page = open(desk);
    const auto *empty = page->findChild<EmptyState *>(QStringLiteral("driftEmpty"));
    QVERIFY(empty->isVisible());
    QVERIFY(wordsIn(empty).contains(QStringLiteral("Nothing to watch yet")));
    desk.rig.shoot(QStringLiteral("drift-empty"));
    desk.rig.key(Qt::Key_Escape);
    QVERIFY(!page->isVisible());
}

void TestDriftPage::fewDecisions()
{
    StatisticsDesk desk(30);
    const DriftPage *page = open(desk);
    QVERIFY(page->streams()->isVisible());
    QVERIFY(wordsIn(page).contains(QStringLiteral("Nothing is watched yet")));
    QVERIFY(wordsIn(page->course()).contains(QStringLiteral("of 125 decisions")));
    desk.rig.shoot(QStringLiteral("drift-few"));
}

void TestDriftPage::manyDecisionsWithoutAnAlarm()
{
    Decisions wanted;
    wanted.days = 90;
    StatisticsDesk desk(900, wanted);
    DriftPage *page = open(desk);
    QVERIFY(page->course()->plot()->count() > 10);
    // Each of the four figures has its own course.
    desk.rig.shoot(QStringLiteral("drift-quiet"));
    desk.rig.settings->set(Settings::Key::Theme, QStringLiteral("dark"));
    desk.rig.shoot(QStringLiteral("drift-quiet-dark"));
}

void TestDriftPage::theDemosDrift()
{
    StatisticsDesk desk(0);
    const auto imported
        = importSampleHistory(desk.rig.workspace(), seededRandom(5), desk.clock.now());
    QVERIFY2(imported.has_value(), imported ? "" : qPrintable(toString(imported.error())));
    DriftPage *page = open(desk);
    const QString said = wordsIn(page);
    QVERIFY2(said.contains(QStringLiteral("larch-2-ft-12")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("fewer drafts are approved since")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Labels that rise:")), qPrintable(said));
    QVERIFY(page->course()->plot()->count() > 60);
    desk.rig.shoot(QStringLiteral("drift-demo"));
    desk.rig.settings->set(Settings::Key::Theme, QStringLiteral("dark"));
    desk.rig.shoot(QStringLiteral("drift-demo-dark"));
    desk.rig.settings->set(Settings::Key::Theme, QStringLiteral("light"));

    // The alarm in numbers, and the figures of each model and task.
    const QString path = desk.rig.folder.filePath(QStringLiteral("drift.csv"));
    desk.rig.dialogs.setNextPaths({path});
    desk.rig.key(Qt::Key_S, Qt::ControlModifier);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QVERIFY(csv.contains("larch-2-ft-12") && csv.contains("Approval falls"));
    for (const char *name : {"drift.json", "drift.html"}) {
        const QString other = desk.rig.folder.filePath(QString::fromLatin1(name));
        desk.rig.dialogs.setNextPaths({other});
        desk.rig.key(Qt::Key_S, Qt::ControlModifier);
        QFile saved(other);
        QVERIFY2(saved.open(QIODevice::ReadOnly), name);
        const QByteArray bytes = saved.readAll();
        QVERIFY2(bytes.startsWith(qstrcmp(name, "drift.json") == 0 ? "{\"page\"" : "<!DOCTYPE"),
                 name);
        QVERIFY2(bytes.contains("larch-2-ft-12") && bytes.contains("Approval falls"), name);
    }
    // A row, and all that came since the alarm; Escape leads back.
    page->streams()->setFocus();
    desk.rig.key(Qt::Key_Home);
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.settle());
    QVERIFY(desk.place->showsDrafts());
    desk.rig.key(Qt::Key_Escape);
    QVERIFY(desk.rig.waitFor([page] { return page->isVisible() && page->isSettled(); }));
    auto *since = page->findChild<DecisionButton *>(QStringLiteral("driftSince"));
    QVERIFY(desk.tabTo(since));
    desk.rig.key(Qt::Key_Space);
    QVERIFY(desk.settle());
    QVERIFY(desk.place->drafts()->list()->drafts()->rowCount() >= 20);
    for (int row = 0; row < desk.place->drafts()->list()->drafts()->rowCount(); ++row)
        QCOMPARE(desk.place->drafts()->list()->drafts()->entry(row).model,
                 QStringLiteral("larch-2-ft-12"));
    desk.rig.key(Qt::Key_Escape);
    QVERIFY(desk.rig.waitFor([page] { return page->isVisible() && page->isSettled(); }));

    auto *worst = page->findChild<DecisionButton *>(QStringLiteral("driftWorst"));
    QVERIFY(desk.tabTo(worst));
    desk.rig.key(Qt::Key_Space);
    QVERIFY(desk.settle());
    QVERIFY(desk.place->showsDrafts());
    const DraftListModel *drafts = desk.place->drafts()->list()->drafts();
    QVERIFY(drafts->rowCount() >= 10 && drafts->rowCount() < 20);
    for (int row = 0; row < drafts->rowCount(); ++row)
        QCOMPARE(drafts->entry(row).model, QStringLiteral("larch-2-ft-12"));
    desk.rig.key(Qt::Key_Escape);
    QVERIFY(desk.rig.waitFor([page] { return page->isVisible() && page->isSettled(); }));

    // What a row counts stands behind it, by the stamps, whatever clients say of the time.
    FeedbackListQuery wanted;
    const QObject scope;
    QObject::connect(
        page, &DriftPage::draftsWanted, &scope,
        [&wanted](const QString &, const FeedbackListQuery &query) { wanted = query; });
    Workspace &workspace = desk.rig.workspace();
    const auto behind = [&] {
        const auto found = listFeedback(workspace.database(), workspace.timeZone(), wanted);
        return found && found->total ? double(*found->total) : -1.0;
    };
    const auto move = [&](qint64 days) {
        return workspace.database().execute(
            QStringLiteral("UPDATE feedback SET decided_at = decided_at + %1").arg(days * dayMs));
    };
    QVERIFY(move(-1000).has_value());
    FigureTable *labels = page->findChild<TableCard *>(QStringLiteral("driftLabels"))->table();
    for (int row = 0; row < page->streams()->model()->rowCount() && !labels->isVisible(); ++row)
        page->streams()->selectRow(row);
    for (const auto &[table, column] : {std::pair(labels, 3), std::pair(page->streams(), 2)}) {
        QVERIFY(table->isVisible());
        table->setFocus();
        desk.rig.key(Qt::Key_Home);
        const double n = table->sheet().rows[0].cells[std::size_t(column)].value.value();
        desk.rig.key(Qt::Key_Return);
        QVERIFY(desk.settle());
        QVERIFY(desk.place->showsDrafts());
        QCOMPARE(behind(), n);
        desk.rig.key(Qt::Key_Escape);
        QVERIFY(desk.rig.waitFor([page] { return page->isVisible() && page->isSettled(); }));
    }
    QVERIFY(move(1000).has_value());

    const QString open
        = desk.rig.sql(QStringLiteral("SELECT count(*) FROM drift_alarm WHERE state = 'open'"));
    QVERIFY(open.toInt() > 0);
    auto *button = page->findChild<DecisionButton *>(QStringLiteral("driftAcknowledge"));
    QVERIFY(desk.tabTo(button));
    desk.rig.key(Qt::Key_Space);
    QVERIFY(page->question()->isVisible());
    const auto *go = page->question()->findChild<DecisionButton *>(QStringLiteral("driftConfirm"));
    QVERIFY(!go->isEnabled());
    desk.rig.type(QStringLiteral("Elin"));
    desk.rig.key(Qt::Key_Tab);
    desk.rig.type(QStringLiteral("A new prompt"));
    QVERIFY(go->isEnabled());
    desk.rig.key(Qt::Key_Tab);
    desk.rig.key(Qt::Key_Space); // the new normal
    desk.rig.shoot(QStringLiteral("drift-question"));
    desk.rig.key(Qt::Key_Return);
    QVERIFY(!page->question()->isVisible());
    QVERIFY(desk.rig.waitFor([page] { return page->isSettled(); }));
    QCOMPARE(desk.rig.sql(QStringLiteral("SELECT reason FROM drift_alarm WHERE new_baseline = 1")),
             QStringLiteral("A new prompt"));
    QVERIFY(!wordsIn(page).contains(QStringLiteral("fewer drafts are approved since")));
    desk.rig.shoot(QStringLiteral("drift-answered"));
}

QTEST_MAIN(TestDriftPage)
#include "tst_driftpage.moc"
