// SPDX-License-Identifier: GPL-3.0-or-later
// The batches that were made, in the real window, by keys: the list, the difference of two,
// verifying, making again.
#include "core/dataset/batches/batchdiff.h"
#include "core/dataset/exporter.h"
#include "core/store/recordingturn.h"
#include "tests/support/clirunner.h"
#include "tests/support/exportfolder.h"
#include "tests/support/reviewedworkspace.h"
#include "tests/ui/rig/audit.h"
#include "tests/ui/rig/datasetdesk.h"
#include "ui/dataset/historypage.h"
#include "ui/statistics/cards/figuretable.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

class TestDatasetHistory final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingYet();
    void listsAndCompares();
    void warningsAreShown();
    void otherPartsAreSaid();
    void verifiesByKeys();
    void makesANewRevision();
    void newRevisionWaits();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
};

namespace {

bool settle(const DatasetDesk &desk)
{
    return const_cast<DatasetDesk &>(desk).rig.waitFor(
        [&] { return desk.place().history().isSettled(); }, 20'000);
}

// Two batches: the second with three decisions more, and CSV instead of pairs.
bool makeTwo(DatasetDesk &desk)
{
    desk.place().setFolder(desk.folder("one"));
    desk.rig.key(Qt::Key_E, Qt::ControlModifier);
    if (!desk.waitSettled())
        return false;
    for (int i = 12; i < 15; ++i)
        desk.add(i);
    desk.place().setFolder(desk.folder("two"));
    if (!desk.tabTo("exportFormat-trl-preference"))
        return false;
    desk.rig.key(Qt::Key_Space);
    if (!desk.tabTo("exportFormat-csv"))
        return false;
    desk.rig.key(Qt::Key_Space);
    if (!desk.waitSettled())
        return false;
    desk.rig.key(Qt::Key_E, Qt::ControlModifier);
    return desk.waitSettled() && QFile::exists(desk.folder("two/manifest.json"));
}

QString cell(const DatasetDesk &desk, const char *table, int row, int column)
{
    const FigureSheet &sheet = desk.rig.find<FigureTable>(table)->sheet();
    return std::size_t(row) < sheet.rows.size()
        ? sheet.rows[std::size_t(row)].cells[std::size_t(column)].text
        : QString();
}

} // namespace

void TestDatasetHistory::nothingYet()
{
    DatasetDesk desk(3);
    QVERIFY(desk.settled);
    desk.rig.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(settle(desk));
    QCOMPARE(DatasetDesk::focused(), QStringLiteral("historyList"));
    QCOMPARE(desk.text("historyAbout"), QStringLiteral("None was made yet."));
    for (const char *button : {"historyOpen", "historyVerify", "historyCheck", "historyRebuild"})
        QVERIFY2(!desk.rig.find<QAbstractButton>(button)->isEnabled(), button);
    desk.rig.shoot(QStringLiteral("history-empty"));
    desk.rig.key(Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(DatasetDesk::focused(), QStringLiteral("exportFolder"));
}

void TestDatasetHistory::listsAndCompares()
{
    DatasetDesk desk;
    QVERIFY(desk.settled);
    QVERIFY(makeTwo(desk));
    desk.rig.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(settle(desk));
    QCOMPARE(cell(desk, "historyList", 0, 0), QStringLiteral("B-0002 r1"));
    QCOMPARE(cell(desk, "historyList", 0, 2), QStringLiteral("openai-chat, csv"));
    QCOMPARE(cell(desk, "historyList", 0, 4), QStringLiteral("15"));
    QCOMPARE(cell(desk, "historyList", 0, 5), QStringLiteral("30"));
    QCOMPARE(cell(desk, "historyList", 0, 6), QStringLiteral("0"));
    QCOMPARE(cell(desk, "historyList", 1, 0), QStringLiteral("B-0001 r1"));
    QCOMPARE(cell(desk, "historyList", 1, 5), QStringLiteral("21"));
    // The newest is compared with the one before it.
    QCOMPARE(desk.text("batchDiffHead"), QStringLiteral("B-0002 r1 compared with"));
    QCOMPARE(desk.rig.find<QComboBox>("batchDiffOther")->currentText(),
             QStringLiteral("B-0001 r1, 21 rows"));
    QCOMPARE(desk.text("batchDiffWords"),
             QStringLiteral("3 decision(s) added, 0 gone, 0 changed since, 12 in both"));
    QCOMPARE(cell(desk, "batchDiffRows", 0, 0), QStringLiteral("csv"));
    QCOMPARE(cell(desk, "batchDiffRows", 0, 3), QStringLiteral("+15"));
    QCOMPARE(cell(desk, "batchDiffRows", 1, 1), QStringLiteral("12"));
    QCOMPARE(cell(desk, "batchDiffRows", 1, 2), QStringLiteral("15"));
    QVERIFY(desk.text("batchDiffSettings")
                .contains(QStringLiteral(
                    "/formats: [\"openai-chat\",\"trl-preference\"] → [\"csv\",\"openai-chat\"]")));
    desk.rig.shoot(QStringLiteral("history-two"));
    // In the clipboard it is what the command line prints.
    desk.rig.key(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    const CliResult printed = CliRunner(desk.rig.path())
                                  .run({QStringLiteral("batches"), QStringLiteral("diff"),
                                        QStringLiteral("B-0001"), QStringLiteral("B-0002")});
    QCOMPARE(copied, QString::fromUtf8(printed.out.trimmed()));
    // The other one, by the arrow key, the other way round.
    desk.rig.key(Qt::Key_Down);
    QVERIFY(settle(desk));
    QCOMPARE(desk.text("batchDiffWords"),
             QStringLiteral("0 decision(s) added, 3 gone, 0 changed since, 12 in both"));
}

// Beside the result, and of the chosen batch in the list.
void TestDatasetHistory::warningsAreShown()
{
    DatasetDesk desk;
    QVERIFY(desk.settled);
    QVERIFY(makeTwo(desk));
    QVERIFY(!desk.rig.find<QWidget>("exportResultWarnings")->isVisible());
    QVERIFY(desk.tabTo("exportFormat-trl-preference"));
    desk.rig.key(Qt::Key_Space);
    QVERIFY(desk.tabTo("exportFormat-trl-kto"));
    desk.rig.key(Qt::Key_Space);
    desk.place().setFolder(desk.folder("three"));
    QVERIFY(desk.waitSettled());
    desk.rig.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(desk.waitSettled());
    const QString twice
        = QStringLiteral("Verdicts are of the same decisions as the pairs; in one training an edit"
                         " would count twice");
    QVERIFY(desk.rig.find<QWidget>("exportResultWarnings")->isVisible());
    const QString shown = desk.text("exportResultWarnings");
    QVERIFY2(shown.endsWith(twice), qPrintable(shown));
    desk.rig.shoot(QStringLiteral("result-warnings"));
    desk.rig.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(settle(desk));
    QCOMPARE(cell(desk, "historyList", 0, 0), QStringLiteral("B-0003 r1"));
    QVERIFY(desk.rig.find<QWidget>("historyWarnings")->isVisible());
    QCOMPARE(desk.text("historyWarnings"), shown);
    desk.rig.shoot(QStringLiteral("history-warnings"));
    desk.rig.key(Qt::Key_Down);
    QVERIFY(settle(desk));
    QVERIFY(!desk.rig.find<QWidget>("historyWarnings")->isVisible());
}

// Before anything is written and in the result: of twelve cases five are held out by the first one.
void TestDatasetHistory::otherPartsAreSaid()
{
    DatasetDesk desk;
    QVERIFY(desk.settled);
    QVERIFY(!desk.rig.find<QWidget>("exportElsewhere")->isVisible());
    ExportConfig dealt;
    dealt.formats = {QStringLiteral("openai-chat")};
    dealt.split = SplitRatio {50, 25, 25};
    dealt.folder = desk.folder("dealt");
    const auto made = Exporter(desk.rig.workspace(), desk.clock, seededRandom(1)).run(dealt);
    QVERIFY2(made, test::words(made));
    QCOMPARE(made->counts.formats.front().splits, (std::array<qint64, 3> {7, 3, 2}));
    desk.place().refresh();
    QVERIFY(desk.waitSettled());
    QVERIFY(desk.rig.find<QWidget>("exportElsewhere")->isVisible());
    const QString said = desk.text("exportElsewhere");
    QVERIFY2(said.contains(QStringLiteral("(records: 5)")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("B-0001 r1 (validation 3, test 2)")), qPrintable(said));
    desk.rig.shoot(QStringLiteral("datasets-elsewhere"));
    desk.rig.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(desk.waitSettled());
    QVERIFY2(desk.text("exportResultWarnings").contains(said),
             qPrintable(desk.text("exportResultWarnings")));
}

void TestDatasetHistory::verifiesByKeys()
{
    DatasetDesk desk;
    QVERIFY(desk.settled);
    QVERIFY(makeTwo(desk));
    desk.rig.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(settle(desk));
    desk.rig.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(settle(desk));
    QVERIFY2(desk.text("historySaid")
                 .startsWith(QStringLiteral("B-0002 r1 is as it was written: 30 rows in ")),
             qPrintable(desk.text("historySaid")));
    desk.rig.key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(settle(desk));
    QCOMPARE(desk.text("historySaid"), QStringLiteral("B-0002 r1 comes out the same to the byte."));
    desk.rig.shoot(QStringLiteral("history-same"));
    // A changed file is named.
    const QString file = desk.folder("two/openai-chat/train.jsonl");
    QVERIFY(writeFile(file, readFile(file).replace("Since", "Sinse")));
    desk.rig.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(settle(desk));
    QVERIFY(desk.text("historySaid").contains(QStringLiteral("is not as it was written")));
    QVERIFY(desk.text("historySaid").contains(QStringLiteral("openai-chat/train.jsonl")));
    desk.rig.shoot(QStringLiteral("history-changed"));
    // Gone elsewhere, it is asked for; another folder is refused.
    QVERIFY(QDir().mkpath(desk.folder("deep/down")));
    QVERIFY(QDir().rename(desk.folder("two"), desk.folder("deep/down/moved")));
    desk.rig.dialogs.setNextPaths({desk.folder("one")});
    desk.rig.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(settle(desk));
    QVERIFY2(desk.text("historySaid").contains(QStringLiteral("does not hold B-0002 r1")),
             qPrintable(desk.text("historySaid")));
    desk.rig.dialogs.setNextPaths({desk.folder("deep/down/moved")});
    desk.rig.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(settle(desk));
    QVERIFY(desk.text("historySaid").contains(QStringLiteral("is not as it was written")));
    // It is known from now on.
    desk.rig.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(settle(desk));
    QVERIFY(desk.text("historySaid").contains(QStringLiteral("is not as it was written")));
}

void TestDatasetHistory::makesANewRevision()
{
    DatasetDesk desk;
    QVERIFY(desk.settled);
    QVERIFY(makeTwo(desk));
    QVERIFY(desk.rig.workspace().database().execute(
        QStringLiteral("UPDATE feedback SET status = 'withdrawn' WHERE item_id = (SELECT item_id"
                       " FROM item WHERE external_id = 't-4')")));
    desk.rig.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(settle(desk));
    QCOMPARE(desk.text("historyAbout"),
             QStringLiteral("2 hold(s) what was withdrawn since: make a new revision"));
    QCOMPARE(cell(desk, "historyList", 0, 6), QStringLiteral("1"));
    desk.rig.key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(settle(desk));
    QVERIFY2(
        desk.text("historySaid")
            .startsWith(QStringLiteral("B-0002 r1 cannot be made as it was: 1 of its decisions")),
        qPrintable(desk.text("historySaid")));
    desk.rig.dialogs.setNextAnswer(Answer::Cancel);
    desk.rig.key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(settle(desk));
    QCOMPARE(desk.rig.sql(QStringLiteral("SELECT count(*) FROM batch")), QStringLiteral("2"));
    desk.rig.dialogs.setNextAnswer(Answer::Accept);
    desk.rig.key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(settle(desk));
    QVERIFY(desk.rig.waitFor([&] { return cell(desk, "historyList", 0, 0).endsWith(u'2'); }));
    QVERIFY(settle(desk));
    QVERIFY2(
        desk.text("historySaid").startsWith(QStringLiteral("B-0002 r2 is written: 28 rows, in ")),
        qPrintable(desk.text("historySaid")));
    const ExportFolder batch(desk.folder("B-0002-r2"));
    QCOMPARE(batch.problem(), QString());
    QCOMPARE(batch.rows(QStringLiteral("openai-chat")), 14);
    // The new one is the current one, compared with the revision before.
    QCOMPARE(desk.text("batchDiffHead"), QStringLiteral("B-0002 r2 compared with"));
    QCOMPARE(desk.text("batchDiffWords"),
             QStringLiteral("0 decision(s) added, 1 gone, 0 changed since, 14 in both"));
    QCOMPARE(desk.text("batchDiffSettings"), QStringLiteral("The settings are the same."));
    desk.rig.shoot(QStringLiteral("history-revision"));
}

// For another export that is being recorded.
void TestDatasetHistory::newRevisionWaits()
{
    DatasetDesk desk(3);
    QVERIFY(desk.settled);
    desk.rig.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(desk.waitSettled());
    desk.rig.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(settle(desk));
    auto held = RecordingTurn::tryTake(desk.rig.workspace().database());
    QVERIFY(held && *held);
    desk.rig.dialogs.setNextAnswer(Answer::Accept);
    desk.rig.key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(desk.text("historySaid"),
                 QStringLiteral("Waiting for another export to finish …"));
    held->reset();
    QVERIFY(settle(desk));
    QVERIFY2(desk.text("historySaid").startsWith(QStringLiteral("B-0001 r2 is written")),
             qPrintable(desk.text("historySaid")));
}

void TestDatasetHistory::nothingIsCutOff_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<int>("scale");
    QTest::newRow("light") << QSize(1440, 900) << QStringLiteral("light") << 100;
    QTest::newRow("dark") << QSize(1440, 900) << QStringLiteral("dark") << 100;
    QTest::newRow("least") << QSize(1024, 700) << QStringLiteral("light") << 100;
    QTest::newRow("large") << QSize(1440, 900) << QStringLiteral("light") << 150;
}

void TestDatasetHistory::nothingIsCutOff()
{
    QFETCH(QSize, size);
    QFETCH(QString, theme);
    QFETCH(int, scale);
    DatasetDesk desk(12, size);
    QVERIFY(desk.settled);
    QVERIFY(makeTwo(desk));
    desk.rig.settings->set(Settings::Key::Theme, theme);
    desk.rig.settings->set(Settings::Key::TextScale, scale);
    desk.rig.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(settle(desk));
    desk.rig.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(settle(desk));
    (void)desk.rig.waitFor([&] { return clippedWidgets(&desk.place()).isEmpty(); }, 2'000);
    desk.rig.shoot(QStringLiteral("history-") + QString::fromLatin1(QTest::currentDataTag()));
    const QStringList problems = namelessControls(&desk.place()) + clippedWidgets(&desk.place());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QCOMPARE(desk.rig.window->size(), size);
}

QTEST_MAIN(TestDatasetHistory)
#include "tst_datasethistory.moc"
