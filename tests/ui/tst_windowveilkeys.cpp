// SPDX-License-Identifier: GPL-3.0-or-later
// Personal data hidden on screen, by keys: chosen, shown for now, shown at the caret and under the
// pointer; never before it was looked through, and what is decided is the same to the byte.
#include "tests/ui/rig/veiling.h"
#include "ui/common/actionregistry.h"
#include "ui/common/toggle.h"
#include "ui/review/reviewcontroller.h"

#include <QApplication>
#include <QClipboard>
#include <QMouseEvent>

using namespace bluepencil;
using namespace bluepencil::veiling;

class TestWindowVeilKeys final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QApplication::setCursorFlashTime(0); }

    void theCaretAndThePointerShowAPiece();
    void whatIsTypedHidesWhenItIsLeft();
    void aLargeInsertionIsHiddenAtOnce();
    void allIsShownUntilTheNextItem();
    void aKeyChoosesAndItStaysChosen();
    void theSettingsHaveIt();
    void typingAndDecidingAreTheSame();
    void anItemIsHiddenBeforeItIsLookedThrough();
    void aLateAnswerShowsNothing();
};

void TestWindowVeilKeys::theCaretAndThePointerShowAPiece()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    openWith(rig, true, people(), QStringLiteral("p-1"));
    const auto isShown = [&](int number) {
        return overlay(rig).isRevealed(overlay(rig).marks()[std::size_t(number)]);
    };
    rig.select(QStringLiteral("we wrote to "));
    QVERIFY(isShown(1)); // the caret is at its front
    QVERIFY(!isShown(0));
    QVERIFY(!isShown(2));
    const std::size_t bars = overlay(rig).bars().size();
    rig.key(Qt::Key_Left);
    QVERIFY(!isShown(1));
    QVERIFY(overlay(rig).bars().size() > bars);
    // Somewhere else with the focus, somebody else may look.
    rig.select(QStringLiteral("we wrote to "));
    QVERIFY(isShown(1));
    rig.find<QWidget>("note")->setFocus();
    QVERIFY(!isShown(1));
    // The pointer rests on it, and goes.
    QWidget *viewport = editor(rig)->surface().area()->viewport();
    const auto move = [&](QPoint place) {
        QMouseEvent event(QEvent::MouseMove, place, viewport->mapToGlobal(place), Qt::NoButton,
                          Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &event);
    };
    const std::vector<QRect> all = overlay(rig).bars();
    const QPoint offset = viewport->mapTo(editor(rig), QPoint());
    move(all.front().center() - offset);
    QVERIFY(!isShown(0)); // not by passing
    QVERIFY(rig.waitFor([&] { return isShown(0); }));
    QVERIFY(!isShown(2));
    move(QPoint(1, viewport->height() - 2));
    QVERIFY(!isShown(0));
}

void TestWindowVeilKeys::whatIsTypedHidesWhenItIsLeft()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    openWith(rig, true, people(), QStringLiteral("p-1"));
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral(" cc ann@work.example"));
    // Not looked through yet: there while the caret stays.
    const auto last = [&] {
        return overlay(rig).marks().back();
    };
    QVERIFY(overlay(rig).isRevealed(last()));
    rig.key(Qt::Key_Home, ctrl);
    QVERIFY(!overlay(rig).isRevealed(last()));
    QCOMPARE(last().end, editor(rig)->documentLength());
    QVERIFY(rig.waitSettled());
    QCOMPARE(last().tag, QStringLiteral("[EMAIL_2]"));
    QCOMPARE(last().end - last().start, int(qstrlen("ann@work.example")));
    // The bars before go with the text.
    rig.type(QStringLiteral("Hello! "));
    QCOMPARE(overlay(rig).marks().back().end, editor(rig)->documentLength());
    QVERIFY(rig.waitSettled());
    QCOMPARE(overlay(rig).marks().back().end, editor(rig)->documentLength());
    QCOMPARE(leaks(rig, secrets + QStringList {QStringLiteral("ann@work.example")}), QStringList());
}

void TestWindowVeilKeys::aLargeInsertionIsHiddenAtOnce()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    openWith(rig, true, people(), QStringLiteral("p-1"));
    QApplication::clipboard()->setText(QStringLiteral("Please write to ann@work.example, or to "
                                                      "bob@work.example, as soon as you can."));
    rig.key(Qt::Key_End, ctrl);
    rig.key(Qt::Key_V, ctrl);
    const VeilMark pasted = overlay(rig).marks().back();
    QVERIFY(pasted.tag.isEmpty());
    QVERIFY(!overlay(rig).isRevealed(pasted));
    QCOMPARE(pasted.end, editor(rig)->documentLength());
    QVERIFY(rig.waitSettled());
    QVERIFY(hiddenTags(rig).contains(QStringLiteral("[EMAIL_2]")));
    QVERIFY(hiddenTags(rig).contains(QStringLiteral("[EMAIL_3]")));
}

void TestWindowVeilKeys::allIsShownUntilTheNextItem()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    openWith(rig, true, people(), QStringLiteral("p-1"));
    rig.key(Qt::Key_B, ctrl | alt);
    QVERIFY(rig.waitSettled());
    QVERIFY(overlay(rig).bars().empty());
    QVERIFY(anyHas(readable(rig), email));
    rig.key(Qt::Key_B, ctrl | alt);
    QCOMPARE(leaks(rig), QStringList());
    QVERIFY(!overlay(rig).bars().empty());
    rig.key(Qt::Key_B, ctrl | alt);
    QVERIFY(anyHas(readable(rig), email));
    rig.key(Qt::Key_Down, alt);
    QVERIFY(rig.waitForItem(QStringLiteral("p-2")));
    QVERIFY(rig.settings->isOn(Settings::Key::HidePersonal));
    QCOMPARE(leaks(rig, secrets + QStringList {QStringLiteral("jonas.weber@post.example")}),
             QStringList());
    QVERIFY(hiddenTags(rig).contains(QStringLiteral("[EMAIL_1]")));
}

void TestWindowVeilKeys::aKeyChoosesAndItStaysChosen()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    open(rig, people(), QStringLiteral("p-1"));
    QVERIFY(rig.window->actions().obstacle(QStringLiteral("look.hidePersonal")).isEmpty());
    QVERIFY(!rig.window->actions().obstacle(QStringLiteral("look.showPersonal")).isEmpty());
    QCOMPARE(rig.window->actions().conflicts(), QStringList());
    bool wasCovered = false;
    connect(veil(rig), &ScreenVeil::changed, this,
            [&] { wasCovered = wasCovered || overlay(rig).coversAll(); });
    rig.key(Qt::Key_V, ctrl | alt);
    QVERIFY(wasCovered); // at once
    QVERIFY(rig.waitSettled());
    QCOMPARE(leaks(rig), QStringList());
    QVERIFY(rig.window->actions().obstacle(QStringLiteral("look.showPersonal")).isEmpty());
    QCOMPARE(rig.store->value(QStringLiteral("review/hide_personal")).toBool(), true);
    rig.closeWindow();
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("p-1")));
    QCOMPARE(leaks(rig), QStringList());
    rig.key(Qt::Key_V, ctrl | alt);
    QVERIFY(rig.waitSettled());
    QVERIFY(overlay(rig).bars().empty());
    QVERIFY(anyHas(readable(rig), email));
}

void TestWindowVeilKeys::theSettingsHaveIt()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    open(rig, people(), QStringLiteral("p-1"));
    rig.key(Qt::Key_Comma, ctrl);
    auto *toggle = rig.find<Toggle>("settingHidePersonal");
    QVERIFY(toggle != nullptr);
    QVERIFY(!toggle->isChecked());
    QVERIFY(rig.tabTo("settingHidePersonal"));
    rig.key(Qt::Key_Space);
    QVERIFY(rig.settings->isOn(Settings::Key::HidePersonal));
    verifyReadable(rig);
    rig.key(Qt::Key_Escape);
    QVERIFY(rig.waitSettled());
    QCOMPARE(leaks(rig), QStringList());
    rig.key(Qt::Key_V, ctrl | alt);
    QVERIFY(!toggle->isChecked());
}

void TestWindowVeilKeys::typingAndDecidingAreTheSame()
{
    QStringList made;
    for (const bool hidden : {false, true}) {
        const SystemClock clock;
        WindowRig rig(clock, false);
        openWith(rig, hidden, people(), QStringLiteral("p-1"));
        rig.select(QStringLiteral("Monday"));
        rig.type(QStringLiteral("Tuesday, the 4th"));
        rig.select(QStringLiteral("@mail"));
        rig.key(Qt::Key_Delete);
        rig.type(QStringLiteral("\u0040mail2"));
        rig.key(Qt::Key_Z, ctrl);
        rig.key(Qt::Key_Z, ctrl | shift);
        rig.key(Qt::Key_Home, ctrl);
        rig.key(Qt::Key_Delete);
        rig.type(QStringLiteral("d\u00e9"));
        QVERIFY(rig.waitSettled());
        rig.key(Qt::Key_1, alt); // a label on the hunk
        QVERIFY(rig.waitSettled());
        rig.key(Qt::Key_Return, ctrl);
        QVERIFY(rig.waitForDecisions(1));
        made.append(stored(rig));
        QVERIFY2(made.last().contains(QStringLiteral("Tuesday, the 4th")), qPrintable(made.last()));
        QVERIFY(made.last().contains(QStringLiteral("maria.lopez@mail2.example")));
    }
    QCOMPARE(made[1], made[0]);
}

// In every state that the window can be painted in on the way.
void TestWindowVeilKeys::anItemIsHiddenBeforeItIsLookedThrough()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    openWith(rig, true, people(), QStringLiteral("p-1"));
    const QStringList all = secrets
        + QStringList {QStringLiteral("jonas.weber@post.example"), QStringLiteral("Jonas")};
    bool wasCovered = false;
    int problems = 0;
    const auto look = [&] {
        const bool isCovered = overlay(rig).coversAll();
        wasCovered = wasCovered || (isCovered && rig.openId() == QStringLiteral("p-2"));
        const QString text = editor(rig)->text();
        for (const QString &value : all) {
            const qsizetype at = text.indexOf(value);
            if (at < 0 || isCovered)
                continue;
            const bool isHidden
                = std::ranges::any_of(overlay(rig).marks(), [&](const VeilMark &mark) {
                      return mark.start <= at && at + value.size() <= mark.end;
                  });
            problems += isHidden ? 0 : 1;
        }
        problems += int(leaks(rig, all).size());
    };
    connect(veil(rig), &ScreenVeil::changed, this, look);
    rig.key(Qt::Key_Down, alt);
    look();
    QVERIFY(rig.waitFor([&] {
        look();
        return rig.openId() == QStringLiteral("p-2") && rig.window->review()->isSettled();
    }));
    QVERIFY(wasCovered);
    QCOMPARE(problems, 0);
    QVERIFY(hiddenTags(rig).contains(QStringLiteral("[EMAIL_1]")));
}

void TestWindowVeilKeys::aLateAnswerShowsNothing()
{
    ScreenVeil veil;
    veil.setChosen(true);
    veil.begin();
    const auto textOf = [](const QString &text) {
        return std::vector<ScanText> {
            ScanText {QStringLiteral("/messages/0/content"), text},
            ScanText {workingTextPointer(), QStringLiteral("ok")},
        };
    };
    const QString before = QStringLiteral("Write to ann@work.example. ").repeated(4000);
    const QString now = QStringLiteral("Write to bob@work.example.");
    veil.look(textOf(before), true);
    QVERIFY(veil.isWaiting());
    QCoreApplication::processEvents(); // it has begun
    veil.begin();
    veil.look(textOf(now), true);
    QVERIFY(QTest::qWaitFor([&] { return !veil.isWaiting(); }));
    QVERIFY(QTest::qWaitFor([&] { return veil.isIdle(); }));
    QVERIFY(veil.find(before) == nullptr);
    QCOMPARE(veil.text(before), ScreenVeil::unknown());
    QCOMPARE(veil.text(now), QStringLiteral("Write to [EMAIL_1]."));
    QCOMPARE(veil.words(QStringLiteral("bob@work.example?")), QStringLiteral("[EMAIL_1]?"));
    // Another text of the same item is not known before it was looked through.
    QCOMPARE(veil.text(now + u' '), ScreenVeil::unknown());
    veil.setChosen(false);
    QCOMPARE(veil.text(before), before);
}

QTEST_MAIN(TestWindowVeilKeys)
#include "tst_windowveilkeys.moc"
