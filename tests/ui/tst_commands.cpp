// SPDX-License-Identifier: GPL-3.0-or-later
// The list of actions, the sheet of keys and the keys' own page, through the real window.
#include "tests/ui/rig/windowrig.h"
#include "ui/commands/fuzzymatch.h"
#include "ui/commands/keysheet.h"
#include "ui/commands/keyspage.h"
#include "ui/common/actionregistry.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/labelbutton.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/reviewplace.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace bluepencil;

namespace {

constexpr auto ctrl = Qt::ControlModifier;
constexpr auto ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;
constexpr auto alt = Qt::AltModifier;

int scoreOf(const char *query, const char *text)
{
    const auto match = fuzzyMatch(QString::fromUtf8(query), QString::fromUtf8(text));
    return match ? match->score : -1000;
}

QStringList rowsOf(const QListView *view)
{
    QStringList rows;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        rows.append(view->model()->index(row, 0).data().toString());
    return rows;
}

QString spokenRow(const QListView *view, int row)
{
    return view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
}

} // namespace

class TestCommands final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fuzzyOrder();
    void fuzzyPlaces();
    void paletteRunsByKeys();
    void paletteActsWhereTheCaretWas();
    void paletteSaysWhyNot();
    void paletteRemembers();
    void paletteClosesAndGivesTheFocusBack();
    void everyActionIsInPaletteAndSheet();
    void sheetFiltersAndSaves();
    void keysAreRecorded();
    void verdictsHaveWords();
    void keysAreTakenOverAndReset();
    void shownKeysFollow();

private:
    void openPalette(WindowRig &rig, const QString &query);
    void openKeys(WindowRig &rig, const QString &query);
    static QString verdict(const WindowRig &rig);
};

void TestCommands::openPalette(WindowRig &rig, const QString &query)
{
    rig.key(Qt::Key_K, ctrl);
    QCOMPARE(rig.focusName(), QStringLiteral("paletteField"));
    rig.type(query);
}

// On the page, with the first action that fits as the current row.
void TestCommands::openKeys(WindowRig &rig, const QString &query)
{
    rig.key(Qt::Key_K, ctrlShift);
    QCOMPARE(rig.focusName(), QStringLiteral("keysFilter"));
    rig.type(query);
    rig.key(Qt::Key_Return);
    QCOMPARE(rig.focusName(), QStringLiteral("keysList"));
}

QString TestCommands::verdict(const WindowRig &rig)
{
    return rig.find<KeysPage>("keysPage")->verdict();
}

void TestCommands::fuzzyOrder()
{
    // Beginnings of words before their middles, letters in a row before scattered ones.
    QVERIFY(scoreOf("re", "Reject") > scoreOf("re", "Larger text"));
    QVERIFY(scoreOf("ni", "Next item") > scoreOf("ni", "Minimum"));
    QVERIFY(scoreOf("hunk", "Next hunk") > scoreOf("hunk", "The unknown ink"));
    QVERIFY(scoreOf("undo", "Undo last decision") > scoreOf("undo", "Found out"));
    // Case, accents and spaces don't count; a missing letter does.
    QCOMPARE(scoreOf("RESUME", "r\u00e9sum\u00e9"), scoreOf("resume", "resume"));
    QCOMPARE(scoreOf("next item", "Next item"), scoreOf("nextitem", "Next item"));
    QCOMPARE(scoreOf("xyz", "Reject"), -1000);
    QCOMPARE(scoreOf("rejectt", "Reject"), -1000);
    QCOMPARE(scoreOf("", "Reject"), 0);
}

void TestCommands::fuzzyPlaces()
{
    const auto match = fuzzyMatch(QStringLiteral("ni"), QStringLiteral("Running next item"));
    QVERIFY(match.has_value());
    QCOMPARE(match->places, (std::vector<int> {8, 13}));
    const auto arabic = fuzzyMatch(QStringLiteral("\u0631"), QStringLiteral("\u062a\u0631"));
    QVERIFY(arabic.has_value());
    QCOMPARE(arabic->places, (std::vector<int> {1}));
}

void TestCommands::paletteRunsByKeys()
{
    const SystemClock clock;
    WindowRig rig(clock);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    openPalette(rig, QStringLiteral("nxitm"));
    QCOMPARE(rowsOf(rig.find<QListView>("paletteList")).value(0), QStringLiteral("Next item"));
    rig.shoot(QStringLiteral("commands-palette"));
    rig.key(Qt::Key_Return);
    QVERIFY(rig.waitForItem(QStringLiteral("t-2")));
    QVERIFY(!rig.find<QWidget>("commandPalette")->isVisible());
    // By the group's name, and by the keys themselves.
    openPalette(rig, QStringLiteral("decide rel"));
    QCOMPARE(rowsOf(rig.find<QListView>("paletteList")).value(0), QStringLiteral("Release"));
    rig.key(Qt::Key_Escape);
    openPalette(rig, QStringLiteral("alt+up"));
    QCOMPARE(rowsOf(rig.find<QListView>("paletteList")).value(0), QStringLiteral("Previous item"));
    rig.key(Qt::Key_Return);
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    // Up from the first row is the last; the keys of the window rest meanwhile.
    openPalette(rig, {});
    rig.key(Qt::Key_Up);
    const auto *list = rig.find<QListView>("paletteList");
    QCOMPARE(list->currentIndex().row(), list->model()->rowCount() - 1);
    rig.key(Qt::Key_Down, alt);
    rig.key(Qt::Key_Return, ctrl);
    QCOMPARE(rig.sql(QStringLiteral("SELECT count(*) FROM journal_decision")), QStringLiteral("0"));
}

void TestCommands::paletteActsWhereTheCaretWas()
{
    const SystemClock clock;
    WindowRig rig(clock);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    rig.select(QStringLiteral("Monday"));
    rig.type(QStringLiteral("Tuesday"));
    QVERIFY(rig.waitSettled());
    openPalette(rig, QStringLiteral("fact or"));
    rig.key(Qt::Key_Return);
    QCOMPARE(rig.focusName(), QStringLiteral("draftText"));
    QVERIFY(rig.waitSettled());
    QCOMPARE(rig.sql(QStringLiteral("SELECT json_extract(labels, '$[0].code') || ' ' ||"
                                    " json_extract(labels, '$[0].span.start')"
                                    " FROM journal_working")),
             QStringLiteral("fact 23"));
}

void TestCommands::paletteSaysWhyNot()
{
    const SystemClock clock;
    WindowRig rig(clock);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    openPalette(rig, QStringLiteral("undo last"));
    const auto *list = rig.find<QListView>("paletteList");
    QCOMPARE(spokenRow(list, 0),
             QStringLiteral("Undo last decision, Decide, Ctrl+Alt+Z, not now: No decision waits to "
                            "be sent"));
    QCOMPARE(rig.find<QLineEdit>("paletteField")->accessibleDescription(), spokenRow(list, 0));
    // It does nothing, and the list stays.
    rig.key(Qt::Key_Return);
    QVERIFY(rig.find<QWidget>("commandPalette")->isVisible());
    rig.key(Qt::Key_Escape);
    rig.key(Qt::Key_2, ctrl);
    openPalette(rig, QStringLiteral("reject"));
    QVERIFY2(spokenRow(list, 0).endsWith(QStringLiteral("not now: Only in Review")),
             qPrintable(spokenRow(list, 0)));
    rig.shoot(QStringLiteral("commands-why-not"));
    rig.key(Qt::Key_Return);
    const QWidget *reject = rig.find<QWidget>("rejectOverlay"); // made when it is first asked for
    QVERIFY(reject == nullptr || !reject->isVisible());
    // What does not work stands behind what does.
    rig.key(Qt::Key_A, ctrl);
    rig.key(Qt::Key_Delete);
    bool blocked = false;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const bool now = spokenRow(list, row).contains(QStringLiteral("not now"));
        QVERIFY2(now || !blocked, qPrintable(spokenRow(list, row)));
        blocked = now;
    }
    QVERIFY(blocked);
}

void TestCommands::paletteRemembers()
{
    const SystemClock clock;
    WindowRig rig(clock);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    openPalette(rig, QStringLiteral("guideline"));
    rig.key(Qt::Key_Return);
    openPalette(rig, QStringLiteral("larger text"));
    rig.key(Qt::Key_Return);
    openPalette(rig, {});
    const auto *list = rig.find<QListView>("paletteList");
    QCOMPARE(rowsOf(list).mid(0, 2),
             (QStringList {QStringLiteral("Larger text"), QStringLiteral("Guideline")}));
    rig.key(Qt::Key_Escape);
    rig.closeWindow();
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    openPalette(rig, {});
    QCOMPARE(rowsOf(rig.find<QListView>("paletteList")).mid(0, 2),
             (QStringList {QStringLiteral("Larger text"), QStringLiteral("Guideline")}));
}

void TestCommands::paletteClosesAndGivesTheFocusBack()
{
    const SystemClock clock;
    WindowRig rig(clock);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    for (const char *name : {"draftText", "note", "queueList"}) {
        QVERIFY2(rig.tabTo(name), name);
        openPalette(rig, QStringLiteral("xyz"));
        rig.key(Qt::Key_Escape);
        QCOMPARE(rig.focusName(), QString::fromLatin1(name));
        rig.key(Qt::Key_F1);
        QCOMPARE(rig.focusName(), QStringLiteral("keySheetFilter"));
        rig.key(Qt::Key_Escape);
        QCOMPARE(rig.focusName(), QString::fromLatin1(name));
    }
    // Two cards are never open at once.
    rig.key(Qt::Key_F12);
    rig.key(Qt::Key_K, ctrl);
    QVERIFY(!rig.find<QWidget>("commandPalette")->isVisible());
}

void TestCommands::everyActionIsInPaletteAndSheet()
{
    const SystemClock clock;
    WindowRig rig(clock);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    const auto count = int(rig.window->actions().specs().size());
    QVERIFY(count > 50);
    openPalette(rig, {});
    QCOMPARE(rig.find<QListView>("paletteList")->model()->rowCount(), count);
    rig.key(Qt::Key_Escape);
    rig.key(Qt::Key_F1);
    QCOMPARE(rig.find<KeySheet>("keySheet")->shown().size(), count);
    rig.shoot(QStringLiteral("commands-sheet"));
}

void TestCommands::sheetFiltersAndSaves()
{
    const SystemClock clock;
    WindowRig rig(clock);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    rig.key(Qt::Key_F1);
    const auto *sheet = rig.find<KeySheet>("keySheet");
    rig.type(QStringLiteral("escalate"));
    QVERIFY(sheet->shown().contains(QStringLiteral("decide.escalate")));
    QVERIFY(!sheet->shown().contains(QStringLiteral("look.larger")));
    const QString path = rig.folder.filePath(QStringLiteral("keys.pdf"));
    rig.dialogs.setNextPaths({path});
    QVERIFY(rig.tabTo("keySheetSave"));
    rig.key(Qt::Key_Return);
    QVERIFY(rig.waitFor([&] { return QFile::exists(path); }));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    QVERIFY(all.startsWith("%PDF-"));
    QVERIFY(all.trimmed().endsWith("%%EOF"));
    // From the sheet on to the page that changes them.
    QVERIFY(rig.tabTo("keySheetChange"));
    rig.key(Qt::Key_Return);
    QVERIFY(rig.find<QWidget>("keysPage")->isVisible());
    rig.key(Qt::Key_Escape);
    QVERIFY(rig.find<QWidget>("settingsPage")->isVisible());
}

void TestCommands::keysAreRecorded()
{
    const SystemClock clock;
    WindowRig rig(clock);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    openKeys(rig, QStringLiteral("next item"));
    rig.shoot(QStringLiteral("commands-keys"));
    rig.key(Qt::Key_Return);
    QCOMPARE(rig.focusName(), QStringLiteral("keyRecorder"));
    rig.key(Qt::Key_Y, ctrlShift);
    QCOMPARE(rig.focusName(), QStringLiteral("keysList"));
    QCOMPARE(verdict(rig), QStringLiteral("Ctrl+Shift+Y runs it from now on."));
    rig.key(Qt::Key_1, ctrl);
    rig.key(Qt::Key_Down, alt);
    QVERIFY(rig.waitSettled());
    QCOMPARE(rig.openId(), QStringLiteral("t-1"));
    rig.key(Qt::Key_Y, ctrlShift);
    QVERIFY(rig.waitForItem(QStringLiteral("t-2")));
    // Kept until the next start.
    rig.closeWindow();
    rig.open();
    QVERIFY(rig.waitFor([&] { return !rig.openId().isEmpty(); }));
    QCOMPARE(rig.window->actions().keys(QStringLiteral("move.nextItem")),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y));
    // Escape and Tab while recording: one leaves it, the other is refused, neither moves the focus
    // elsewhere.
    openKeys(rig, QStringLiteral("next item"));
    rig.key(Qt::Key_Return);
    rig.key(Qt::Key_Escape);
    QCOMPARE(rig.focusName(), QStringLiteral("keysList"));
    QVERIFY(rig.find<QWidget>("keysPage")->isVisible());
    rig.key(Qt::Key_Return);
    rig.key(Qt::Key_Tab);
    QCOMPARE(rig.focusName(), QStringLiteral("keysList"));
    QCOMPARE(rig.window->actions().keys(QStringLiteral("move.nextItem")),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y));
}

void TestCommands::verdictsHaveWords()
{
    const SystemClock clock;
    WindowRig rig(clock);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    const QKeySequence before = rig.window->actions().keys(QStringLiteral("look.redline"));
    openKeys(rig, QStringLiteral("redline shown"));
    const auto record = [&](int key, Qt::KeyboardModifiers modifiers) {
        rig.key(Qt::Key_Return);
        rig.key(key, modifiers);
        return verdict(rig);
    };
    QCOMPARE(record(Qt::Key_F12, {}),
             QStringLiteral("F12 belongs to “Decide: Reject”. Press others, or take them over: "
                            "that action then has none."));
    rig.shoot(QStringLiteral("commands-keys-taken"));
    QVERIFY(record(Qt::Key_Z, ctrl).startsWith(QStringLiteral("Ctrl+Z edits text")));
    QVERIFY(record(Qt::Key_Return, {}).startsWith(QStringLiteral("Return edits text")));
    QVERIFY(record(Qt::Key_A, {}).startsWith(QStringLiteral("A types a character.")));
    QCOMPARE(rig.window->actions().keys(QStringLiteral("look.redline")), before);
    QVERIFY(!rig.store->contains(QStringLiteral("keys/look.redline")));
}

void TestCommands::keysAreTakenOverAndReset()
{
    const SystemClock clock;
    WindowRig rig(clock);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    ActionRegistry &actions = rig.window->actions();
    openKeys(rig, QStringLiteral("redline shown"));
    rig.key(Qt::Key_Return);
    rig.key(Qt::Key_F12);
    QVERIFY(rig.tabTo("keysTakeOver"));
    rig.key(Qt::Key_Return);
    QCOMPARE(actions.keys(QStringLiteral("look.redline")), QKeySequence(Qt::Key_F12));
    QVERIFY(actions.keys(QStringLiteral("decide.reject")).isEmpty());
    QCOMPARE(actions.conflicts(), QStringList());
    // One reset that another's keys stand in the way of says so; all are reset at once.
    openKeys(rig, QStringLiteral("decide reject"));
    QCOMPARE(rowsOf(rig.find<QListView>("keysList")).value(0), QStringLiteral("Reject"));
    QVERIFY(rig.tabTo("keysReset"));
    rig.key(Qt::Key_Return);
    QVERIFY2(verdict(rig).startsWith(QStringLiteral("F12 belongs to")), qPrintable(verdict(rig)));
    QVERIFY(rig.tabTo("keysResetAll"));
    rig.key(Qt::Key_Return);
    QCOMPARE(actions.keys(QStringLiteral("decide.reject")), QKeySequence(Qt::Key_F12));
    QCOMPARE(actions.keys(QStringLiteral("look.redline")), QKeySequence(Qt::Key_F7));
    // None at all, and back.
    openKeys(rig, QStringLiteral("smaller"));
    rig.key(Qt::Key_Delete);
    QVERIFY(actions.keys(QStringLiteral("look.smaller")).isEmpty());
    QCOMPARE(verdict(rig), QStringLiteral("It has no keys now."));
    QVERIFY(rig.tabTo("keysReset"));
    rig.key(Qt::Key_Return);
    QCOMPARE(actions.keys(QStringLiteral("look.smaller")), QKeySequence(Qt::CTRL | Qt::Key_Minus));
}

void TestCommands::shownKeysFollow()
{
    const SystemClock clock;
    WindowRig rig(clock);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    ActionRegistry &actions = rig.window->actions();
    const auto says = [&](const char *name, const char *keys) {
        const auto *button = rig.find<QAbstractButton>(name);
        return (button->accessibleName() + button->accessibleDescription() + button->toolTip())
            .contains(QString::fromLatin1(keys));
    };
    QVERIFY(says("primaryButton", "Ctrl+Return"));
    QCOMPARE(actions.setKeys(QStringLiteral("decide.send"),
                             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y)),
             KeyVerdict());
    QVERIFY(says("primaryButton", "Ctrl+Shift+Y"));
    QCOMPARE(actions.setKeys(QStringLiteral("label.tone"), QKeySequence(Qt::ALT | Qt::Key_T)),
             KeyVerdict());
    QVERIFY(says("label.tone", "Alt+T"));
    openPalette(rig, QStringLiteral("approve"));
    QVERIFY(
        spokenRow(rig.find<QListView>("paletteList"), 0).contains(QStringLiteral("Ctrl+Shift+Y")));
    rig.key(Qt::Key_Escape);
    rig.key(Qt::Key_Y, ctrlShift);
    QVERIFY(rig.waitForItem(QStringLiteral("t-2")));
}

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
