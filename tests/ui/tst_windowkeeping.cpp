// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong around somebody who types: a full disk, a lease that is taken or runs out, a
// clock that is set, a machine that slept. Each case compares the text to its last key.
#include "core/queue/reviewqueue.h"
#include "tests/support/clirunner.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/rig/audit.h"
#include "tests/ui/rig/windowrig.h"
#include "ui/common/banner.h"
#include "ui/common/emptystate.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/reviewplace.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

constexpr auto ctrl = Qt::ControlModifier;
constexpr auto alt = Qt::AltModifier;
constexpr auto ctrlAlt = Qt::ControlModifier | Qt::AltModifier;
constexpr auto ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;
constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
const QString mine = QStringLiteral("Ada Tester");
const QString other = QStringLiteral("Ben");
const QString firstDraft = QStringLiteral("Your parcel arrives on Monday. Regards");

// One draft too large to be saved in what a page has left, and a small one behind it.
QByteArray largeItems()
{
    const QByteArray sentence = "We are sorry that your parcel has not arrived on the day agreed. ";
    return "{\"external_id\":\"large\",\"priority\":90,\"language\":\"en\",\"messages\":[{\"role\":"
           "\"user\",\"content\":\"Where is it?\"}],\"draft\":\""
        + sentence.repeated(400)
        + "\"}\n{\"external_id\":\"small\",\"priority\":10,\"language\":\"en\",\"messages\":[{"
          "\"role\":\"user\",\"content\":\"Thanks\"}],\"draft\":\"You are welcome.\"}\n";
}

// Without free pages in the file, as after a long use.
void importLarge(WindowRig &rig)
{
    rig.import(largeItems());
    QCOMPARE(rig.sql(QStringLiteral("VACUUM")), QStringLiteral("-"));
}

QString edited(const WindowRig &rig)
{
    return rig.window->review()->editor()->text();
}

QString savedText(WindowRig &rig, const char *id)
{
    return rig.sql(QStringLiteral("SELECT w.text FROM journal_working w JOIN item i ON i.item_id ="
                                  " w.item_id WHERE i.external_id = '%1' AND w.reviewer = '%2'")
                       .arg(QLatin1String(id), mine));
}

QString finalText(WindowRig &rig, const char *id, const char *status = "counted")
{
    return rig.sql(QStringLiteral("SELECT d.final_text FROM decision d JOIN item i ON i.item_id ="
                                  " d.item_id WHERE i.external_id = '%1' AND d.status = '%2' AND"
                                  " d.reviewer = '%3'")
                       .arg(QLatin1String(id), QLatin1String(status), mine));
}

QString journalled(WindowRig &rig)
{
    return rig.sql(QStringLiteral("SELECT count(*) FROM journal_decision WHERE state = 'pending'"));
}

// The window's connection cannot make the file grow any more, as on a full disk: SQLite says so by
// the same code. Other connections can.
void setRoom(WindowRig &rig, bool room)
{
    const auto done = rig.window->service()->run([room](ReviewDesk &desk) -> Result<QString> {
        Query query(desk.database,
                    QStringLiteral("PRAGMA max_page_count=%1").arg(room ? 1'073'741'823 : 1));
        const Result<bool> row = query.runToRow();
        return row ? Result<QString>(query.text(0)) : fail(row.error());
    });
    QVERIFY(rig.waitFor([&] { return done.isFinished(); }));
    QVERIFY(done.result().has_value());
}

qint64 slotOf(WindowRig &rig, const char *id)
{
    return rig
        .sql(QStringLiteral("SELECT s.slot_id FROM slot s JOIN item i ON i.item_id = s.item_id"
                            " WHERE i.external_id = '%1'")
                 .arg(QLatin1String(id)))
        .toLongLong();
}

LeaseKey keyOf(WindowRig &rig, const char *id)
{
    const qint64 slot = slotOf(rig, id);
    return {slot,
            rig.sql(QStringLiteral("SELECT fence FROM slot WHERE slot_id = %1").arg(slot))
                .toLongLong()};
}

QString bannerWords(const WindowRig &rig)
{
    return rig.window->banner()->accessibleName();
}

bool waitForBanner(WindowRig &rig, const char *id)
{
    return rig.waitFor([&] { return rig.bannerId() == QLatin1String(id); });
}

void shootBoth(WindowRig &rig, const QString &name)
{
    for (const char *theme : {"light", "dark"}) {
        rig.settings->set(Settings::Key::Theme, QString::fromLatin1(theme));
        QCoreApplication::processEvents();
        rig.shoot(name + u'-' + QLatin1String(theme));
        QVERIFY2(clippedWidgets(rig.window.get()).isEmpty(),
                 qPrintable(clippedWidgets(rig.window.get()).join(u'\n')));
    }
    rig.settings->set(Settings::Key::Theme, QStringLiteral("light"));
}

} // namespace

class TestWindowKeeping final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskConfirmsNothing();
    void aFullDiskLetsDecisionsWait();
    void aFullDiskIsAskedAboutBeforeClosing();
    void aMovedWorkspaceConfirmsNothing_data();
    void aMovedWorkspaceConfirmsNothing();
    void aStolenLeaseComesBack();
    void aStolenLeaseIsDecidedByAnother();
    void aStolenDecisionIsKept();
    void theClockJumps_data();
    void theClockJumps();
    void eightHoursOfSleep();
    void eightHoursOfSleepAndTypingOn();
    void eightHoursOfSleepAndTaken();
    void textOfBeforeIsTakenOrLeft();

private:
    static void openFirst(WindowRig &rig, FakeClock &clock);
    static void type(WindowRig &rig, const QString &text);
};

// The guard against keys meant for the item before runs by the clock.
void TestWindowKeeping::openFirst(WindowRig &rig, FakeClock &clock)
{
    rig.settings->set(Settings::Key::UndoSeconds, 1);
    rig.open(mine);
    QVERIFY(rig.waitFor([&] { return rig.openId() == QLatin1String("t-1"); }));
    clock.advance(ReviewPlace::guardMs);
    QVERIFY(rig.waitSettled());
}

void TestWindowKeeping::type(WindowRig &rig, const QString &text)
{
    const QString before = edited(rig);
    rig.key(Qt::Key_End, ctrl);
    rig.type(text);
    QCOMPARE(edited(rig), before + text);
}

void TestWindowKeeping::aFullDiskConfirmsNothing()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    importLarge(rig);
    rig.settings->set(Settings::Key::UndoSeconds, 0);
    rig.open(mine);
    QVERIFY(rig.waitForItem(QStringLiteral("large")));
    setRoom(rig, false);
    type(rig, QStringLiteral("Ada"));
    QVERIFY(waitForBanner(rig, "trouble"));
    QCOMPARE(rig.window->controller()->saveState(), SaveState::Failed);
    const QString words = bannerWords(rig);
    QVERIFY2(words.startsWith(QStringLiteral("The disk is full.")), qPrintable(words));
    QVERIFY2(words.contains(rig.path()), qPrintable(words));
    shootBoth(rig, QStringLiteral("keeping-full-disk"));
    // Nothing that would leave the text behind happens.
    const QString typed = edited(rig);
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitFor([&] { return !rig.window->controller()->isBusy(); }));
    rig.key(Qt::Key_Down, alt);
    QVERIFY(rig.waitFor([&] { return !rig.window->controller()->isBusy(); }));
    rig.key(Qt::Key_F4);
    QVERIFY(rig.waitFor([&] { return !rig.window->controller()->isBusy(); }));
    QCOMPARE(rig.openId(), QStringLiteral("large"));
    QCOMPARE(edited(rig), typed);
    QCOMPARE(journalled(rig), QStringLiteral("0"));
    QCOMPARE(rig.sql(QStringLiteral("SELECT count(*) FROM decision")), QStringLiteral("0"));
    QCOMPARE(savedText(rig, "large"), QStringLiteral("-"));
    type(rig, QStringLiteral(" L."));
    const QString all = edited(rig);

    // With room it goes on by itself.
    setRoom(rig, true);
    QVERIFY(
        rig.waitFor([&] { return rig.bannerId().isEmpty() && savedText(rig, "large") == all; }));
    QVERIFY(rig.waitSettled());
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForDecisions(1));
    QCOMPARE(finalText(rig, "large"), all);
    QVERIFY(rig.waitForItem(QStringLiteral("small")));
}

void TestWindowKeeping::aFullDiskLetsDecisionsWait()
{
    FakeClock clock; // the second in which to undo ends when there is no room any more
    WindowRig rig(clock, false);
    importLarge(rig);
    rig.settings->set(Settings::Key::UndoSeconds, 1);
    rig.open(mine);
    QVERIFY(rig.waitFor([&] { return rig.openId() == QLatin1String("large"); }));
    clock.advance(ReviewPlace::guardMs);
    QVERIFY(rig.waitSettled());
    type(rig, QStringLiteral("Ada"));
    QVERIFY(rig.waitSettled());
    const QString typed = edited(rig);
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitFor([&] { return journalled(rig) == QLatin1String("1"); }));
    setRoom(rig, false);
    clock.advance(2000);
    QVERIFY(waitForBanner(rig, "trouble"));
    QCOMPARE(rig.sql(QStringLiteral("SELECT count(*) FROM decision")), QStringLiteral("0"));
    QCOMPARE(journalled(rig), QStringLiteral("1"));
    QCOMPARE(savedText(rig, "large"), typed);
    setRoom(rig, true);
    QVERIFY(rig.waitForDecisions(1));
    QCOMPARE(finalText(rig, "large"), typed);
    QVERIFY(rig.waitFor([&] { return rig.bannerId().isEmpty(); }));
    QCOMPARE(rig.sql(QStringLiteral("SELECT count(*) FROM feedback")), QStringLiteral("1"));
}

void TestWindowKeeping::aFullDiskIsAskedAboutBeforeClosing()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    importLarge(rig);
    rig.open(mine);
    QVERIFY(rig.waitForItem(QStringLiteral("large")));
    setRoom(rig, false);
    type(rig, QStringLiteral("Ada"));
    rig.dialogs.setNextAnswer(Answer::Cancel);
    rig.window->close();
    QVERIFY(rig.waitFor([&] { return rig.dialogs.lastQuestion().has_value(); }));
    QCOMPARE(rig.dialogs.lastQuestion()->head, QStringLiteral("Your text could not be saved"));
    QVERIFY(rig.dialogs.lastQuestion()->dangerous);
    QVERIFY(rig.window->isVisible());
    type(rig, QStringLiteral(" L."));
    const QString all = edited(rig);
    setRoom(rig, true);
    QVERIFY(rig.waitFor([&] { return savedText(rig, "large") == all; }));
    rig.closeWindow();
    QCOMPARE(savedText(rig, "large"), all);
}

// Somebody moves the file away under the window, and back.
void TestWindowKeeping::aMovedWorkspaceConfirmsNothing_data()
{
    QTest::addColumn<QByteArray>("other"); // what lies in its place
    QTest::newRow("moved or deleted") << QByteArray();
    QTest::newRow("replaced") << QByteArray(5000, 'x');
}

void TestWindowKeeping::aMovedWorkspaceConfirmsNothing()
{
    QFETCH(QByteArray, other);
    const SystemClock clock;
    WindowRig rig(clock);
    rig.settings->set(Settings::Key::UndoSeconds, 0);
    rig.open(mine);
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    QVERIFY(rig.waitSettled());
    const QString aside = rig.path() + QStringLiteral(".aside");
    QVERIFY(QFile::rename(rig.path(), aside));
    QVERIFY(other.isEmpty() || writeFile(rig.path(), other));
    type(rig, QStringLiteral("Ada"));
    QVERIFY(waitForBanner(rig, "trouble"));
    const QString words = bannerWords(rig);
    QVERIFY2(words.contains(QLatin1String("Your text stays here")) && words.contains(rig.path()),
             qPrintable(words));
    const QString typed = edited(rig);
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitFor([&] { return !rig.window->controller()->isBusy(); }));
    QCOMPARE(rig.openId(), QStringLiteral("t-1"));
    QCOMPARE(edited(rig), typed);
    rig.key(Qt::Key_C, ctrlAlt);
    QCOMPARE(QApplication::clipboard()->text(), typed);
    // None is made anew, and another's is left alone.
    QCOMPARE(QFile::exists(rig.path()), !other.isEmpty());
    QVERIFY(other.isEmpty() || (readFile(rig.path()) == other && QFile::remove(rig.path())));
    QVERIFY(QFile::rename(aside, rig.path()));
    QVERIFY(
        rig.waitFor([&] { return rig.bannerId().isEmpty() && savedText(rig, "t-1") == typed; }));
    QVERIFY(rig.waitSettled());
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForDecisions(1));
    QCOMPARE(finalText(rig, "t-1"), typed);
}

void TestWindowKeeping::aStolenLeaseComesBack()
{
    FakeClock clock;
    WindowRig rig(clock);
    openFirst(rig, clock);
    type(rig, QStringLiteral(", Ann"));
    QVERIFY(rig.waitSettled());
    QVERIFY(rig.queue().reassign(slotOf(rig, "t-1"), other).has_value());
    type(rig, QStringLiteral(" of the"));
    // The window finds out by itself, while somebody types.
    QVERIFY(waitForBanner(rig, "hold"));
    QVERIFY(bannerWords(rig).startsWith(QStringLiteral("Someone else has this draft now.")));
    type(rig, QStringLiteral(" depot"));
    QVERIFY(rig.waitSettled());
    shootBoth(rig, QStringLiteral("keeping-taken"));
    const QString typed = firstDraft + QStringLiteral(", Ann of the depot");
    QCOMPARE(edited(rig), typed);
    QCOMPARE(savedText(rig, "t-1"), typed);
    for (const int key : {Qt::Key_F12, Qt::Key_F9})
        rig.key(key);
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(!rig.window->controller()->isBusy());
    QCOMPARE(rig.sql(QStringLiteral("SELECT count(*) FROM journal_decision")), QStringLiteral("0"));
    rig.key(Qt::Key_C, ctrlAlt);
    QCOMPARE(QApplication::clipboard()->text(), typed);
    // While the other works on it F5 changes nothing.
    rig.key(Qt::Key_F5);
    QVERIFY(rig.waitSettled());
    QCOMPARE(rig.bannerId(), QStringLiteral("hold"));

    QVERIFY(rig.queue().release(keyOf(rig, "t-1"), other, {}).has_value());
    QVERIFY(rig.waitFor([&] { return rig.bannerId().isEmpty(); }));
    type(rig, QStringLiteral("."));
    QVERIFY(rig.waitSettled());
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitFor([&] { return journalled(rig) == QLatin1String("1"); }));
    clock.advance(2000);
    QVERIFY(rig.waitForDecisions(1));
    QCOMPARE(finalText(rig, "t-1"), typed + u'.');
}

void TestWindowKeeping::aStolenLeaseIsDecidedByAnother()
{
    FakeClock clock;
    WindowRig rig(clock);
    openFirst(rig, clock);
    type(rig, QStringLiteral(", Ann"));
    QVERIFY(rig.waitSettled());
    QVERIFY(rig.queue().reassign(slotOf(rig, "t-1"), other).has_value());
    DecisionRequest request;
    request.key = keyOf(rig, "t-1");
    request.decision.decisionId = QStringLiteral("0190a5c0-0000-7000-8000-000000000001");
    request.decision.action = Action::Approve;
    request.decision.reviewer = other;
    QVERIFY(rig.queue().decide(request).has_value());
    type(rig, QStringLiteral("!"));
    rig.key(Qt::Key_F5);
    QVERIFY(rig.waitFor([&] {
        return bannerWords(rig).startsWith(QStringLiteral("Someone else decided this draft."));
    }));
    QVERIFY(rig.waitSettled());
    shootBoth(rig, QStringLiteral("keeping-decided"));
    const QString typed = firstDraft + QStringLiteral(", Ann!");
    QCOMPARE(edited(rig), typed);
    QCOMPARE(savedText(rig, "t-1"), typed);
    type(rig, QStringLiteral("?"));
    // Going on takes the last key along, too.
    rig.key(Qt::Key_F4);
    QVERIFY(rig.waitFor([&] { return rig.openId() == QLatin1String("t-2"); }));
    QCOMPARE(savedText(rig, "t-1"), typed + u'?');
    QVERIFY(rig.bannerId().isEmpty());
}

void TestWindowKeeping::aStolenDecisionIsKept()
{
    FakeClock clock;
    WindowRig rig(clock);
    openFirst(rig, clock);
    type(rig, QStringLiteral(", Ann"));
    QVERIFY(rig.waitSettled());
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitFor([&] { return journalled(rig) == QLatin1String("1"); }));
    QVERIFY(rig.queue().reassign(slotOf(rig, "t-1"), other).has_value());
    clock.advance(2000);
    QVERIFY(rig.waitFor([&] { return rig.bannerId().startsWith(u"refused."); }));
    shootBoth(rig, QStringLiteral("keeping-refused"));
    QCOMPARE(finalText(rig, "t-1", "superseded"), firstDraft + QStringLiteral(", Ann"));
    // The text can be had from the message.
    rig.key(Qt::Key_Tab);
    bool pressed = false;
    for (int i = 0; i < 60 && !pressed; ++i) {
        auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        pressed = button != nullptr && rig.window->banner()->isAncestorOf(button);
        rig.key(pressed ? Qt::Key_Space : Qt::Key_Tab);
    }
    QVERIFY(pressed);
    QCOMPARE(QApplication::clipboard()->text(), firstDraft + QStringLiteral(", Ann"));
}

void TestWindowKeeping::theClockJumps_data()
{
    QTest::addColumn<qint64>("jump");
    QTest::newRow("ten years ahead") << 3650 * dayMs;
    QTest::newRow("a day back") << -dayMs;
}

void TestWindowKeeping::theClockJumps()
{
    QFETCH(qint64, jump);
    FakeClock clock;
    const UtcMs start = clock.now();
    WindowRig rig(clock);
    openFirst(rig, clock);
    type(rig, QStringLiteral(", Ann"));
    clock.setWall(start + jump);
    type(rig, QStringLiteral(" of the depot"));
    QVERIFY(rig.waitSettled());
    const QString typed = firstDraft + QStringLiteral(", Ann of the depot");
    QCOMPARE(savedText(rig, "t-1"), typed);
    rig.key(Qt::Key_F5);
    QVERIFY(rig.waitSettled());
    QVERIFY(rig.bannerId().isEmpty());
    // It jumps once more within the window for undo, which neither ends nor lasts longer.
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitFor([&] { return rig.openId() == QLatin1String("t-2"); }));
    clock.setWall(start - jump);
    QTest::qWait(1100); // the timer's own second
    QCOMPARE(journalled(rig), QStringLiteral("1"));
    QVERIFY(rig.find<QAbstractButton>("undoButton")->isVisible());
    clock.advance(1000);
    QVERIFY(rig.waitForDecisions(1));
    QCOMPARE(finalText(rig, "t-1"), typed);
    // And what was begun is there after a restart at yet another time.
    QVERIFY(rig.waitSettled());
    type(rig, QStringLiteral(" Today"));
    QVERIFY(rig.waitSettled());
    rig.closeWindow();
    clock.setWall(start + 2 * jump);
    rig.open(mine);
    QVERIFY(rig.waitFor([&] { return rig.openId() == QLatin1String("t-2"); }));
    QCOMPARE(edited(rig), QStringLiteral("We refund 40 euros. Today"));
}

void TestWindowKeeping::eightHoursOfSleep()
{
    FakeClock clock;
    WindowRig rig(clock);
    openFirst(rig, clock);
    type(rig, QStringLiteral(", Ann"));
    QVERIFY(rig.waitSettled());
    const QString typed = firstDraft + QStringLiteral(", Ann");
    clock.advance(8 * hourMs);
    auto *cover = rig.find<EmptyState>("leaseCover");
    QVERIFY(rig.waitFor([&] { return cover->isVisible(); }));
    QVERIFY(!rig.window->review()->editor()->isVisible());
    // What was written is there to be read.
    auto *kept = rig.find<QPlainTextEdit>("keptText");
    QVERIFY(kept->isVisible());
    QCOMPARE(kept->toPlainText(), typed);
    shootBoth(rig, QStringLiteral("keeping-slept"));
    rig.type(QStringLiteral("abc"));
    rig.key(Qt::Key_Return, ctrl);
    QCOMPARE(rig.sql(QStringLiteral("SELECT count(*) FROM journal_decision")), QStringLiteral("0"));
    QVERIFY(cover->isVisible());
    rig.key(Qt::Key_F5);
    QVERIFY(rig.waitFor([&] { return rig.window->review()->editor()->isVisible(); }));
    QCOMPARE(edited(rig), typed);
    QCOMPARE(savedText(rig, "t-1"), typed);
    type(rig, QStringLiteral("."));
    QVERIFY(rig.waitSettled());
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitFor([&] { return journalled(rig) == QLatin1String("1"); }));
    clock.advance(2000);
    QVERIFY(rig.waitForDecisions(1));
    QCOMPARE(finalText(rig, "t-1"), typed + u'.');
}

// The lid opens and the fingers go on before the window has looked at the clock.
void TestWindowKeeping::eightHoursOfSleepAndTypingOn()
{
    FakeClock clock;
    WindowRig rig(clock);
    openFirst(rig, clock);
    type(rig, QStringLiteral(", Ann"));
    clock.advance(8 * hourMs);
    const UtcMs before = rig.sql(QStringLiteral("SELECT max(lease_until) FROM slot")).toLongLong();
    type(rig, QStringLiteral(" of the depot"));
    QVERIFY(rig.waitFor([&] { return !rig.window->controller()->isCovered(); }));
    QVERIFY(rig.waitSettled());
    QVERIFY(rig.window->review()->editor()->isVisible());
    const QString typed = firstDraft + QStringLiteral(", Ann of the depot");
    QCOMPARE(edited(rig), typed);
    QCOMPARE(savedText(rig, "t-1"), typed);
    QVERIFY(rig.sql(QStringLiteral("SELECT max(lease_until) FROM slot")).toLongLong() > before);
}

void TestWindowKeeping::eightHoursOfSleepAndTaken()
{
    FakeClock clock;
    WindowRig rig(clock);
    openFirst(rig, clock);
    type(rig, QStringLiteral(", Ann"));
    QVERIFY(rig.waitSettled());
    clock.advance(8 * hourMs);
    LeaseRequest request;
    request.reviewer = other;
    request.skills = {QStringLiteral("*")};
    request.producer = QStringLiteral("local");
    request.externalId = QStringLiteral("t-1");
    QVERIFY(rig.queue().lease(request).has_value());
    QVERIFY(rig.waitFor([&] { return rig.find<EmptyState>("leaseCover")->isVisible(); }));
    rig.key(Qt::Key_F5);
    QVERIFY(waitForBanner(rig, "hold"));
    QVERIFY(rig.waitFor([&] { return rig.window->review()->editor()->isVisible(); }));
    type(rig, QStringLiteral("!"));
    QVERIFY(rig.waitSettled());
    QCOMPARE(savedText(rig, "t-1"), firstDraft + QStringLiteral(", Ann!"));
}

void TestWindowKeeping::textOfBeforeIsTakenOrLeft()
{
    const SystemClock clock;
    WindowRig rig(clock);
    rig.open(mine);
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    rig.select(QStringLiteral("Monday"));
    rig.type(QStringLiteral("Tuesday"));
    type(rig, QStringLiteral(", Ann"));
    const QString typed = edited(rig);
    rig.closeWindow();
    rig.open(mine);
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    QCOMPARE(edited(rig), typed);
    QVERIFY(waitForBanner(rig, "restored"));
    QVERIFY2(bannerWords(rig).contains(QStringLiteral("2 hunk")), qPrintable(bannerWords(rig)));
    shootBoth(rig, QStringLiteral("keeping-restored"));
    // Left, and taken after all.
    rig.key(Qt::Key_R, ctrlShift);
    QCOMPARE(edited(rig), firstDraft);
    QVERIFY(rig.waitFor([&] { return rig.bannerId().isEmpty(); }));
    QVERIFY(rig.waitSettled());
    QCOMPARE(savedText(rig, "t-1"), firstDraft);
    rig.key(Qt::Key_Z, ctrl);
    QCOMPARE(edited(rig), typed);
    QVERIFY(rig.waitSettled());
    QCOMPARE(savedText(rig, "t-1"), typed);
    // It is this run's text from here on.
    rig.key(Qt::Key_Down, alt);
    QVERIFY(rig.waitForItem(QStringLiteral("t-2")));
    rig.key(Qt::Key_Up, alt);
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    QCOMPARE(edited(rig), typed);
    QVERIFY(rig.bannerId().isEmpty());
}

QTEST_MAIN(TestWindowKeeping)
#include "tst_windowkeeping.moc"
