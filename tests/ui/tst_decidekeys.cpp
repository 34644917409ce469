// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that decide can't be hit by accident: not while typing, not by holding one down, not for a
// draft that nobody can have read yet.
#include "tests/support/fakeclock.h"
#include "tests/ui/rig/windowrig.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/reviewplace.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace bluepencil;

namespace {

constexpr auto ctrl = Qt::ControlModifier;
constexpr int longHold = 40; // repeats of a key that is held down

// Cards are made when they are first asked for.
bool isOpen(const WindowRig &rig, const char *name)
{
    const auto *card = rig.find<QWidget>(name);
    return card != nullptr && card->isVisible();
}

} // namespace

class TestDecideKeys final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typingDecidesNothing_data();
    void typingDecidesNothing();
    void heldDownDecidesOnce();
    void heldDownTypesNothingIntoTheNext();
    void heldDownOnAButtonDecidesOnce();
    void heldDownConfirmsNoCard();
    void tooSoonIsNotTaken();
    void tooSoonForRejectAndRelease();

private:
    static QString decisions(WindowRig &rig);
    // Waits for the item and lets the guard pass.
    static bool readItem(WindowRig &rig, FakeClock &clock, const char *id);
};

QString TestDecideKeys::decisions(WindowRig &rig)
{
    return rig.sql(QStringLiteral("SELECT count(*) FROM journal_decision"));
}

bool TestDecideKeys::readItem(WindowRig &rig, FakeClock &clock, const char *id)
{
    if (!rig.waitFor([&] { return rig.openId() == QLatin1String(id); }))
        return false;
    clock.advance(ReviewPlace::guardMs);
    return rig.waitSettled();
}

void TestDecideKeys::typingDecidesNothing_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"draftText", "note", "search"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestDecideKeys::typingDecidesNothing()
{
    QFETCH(QString, field);
    const SystemClock clock;
    WindowRig rig(clock);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    if (field == QLatin1String("search"))
        rig.key(Qt::Key_F, ctrl);
    else
        QVERIFY(rig.tabTo(qPrintable(field)));
    QCOMPARE(rig.focusName(), field);
    const bool lines = field != QLatin1String("search"); // Return leads from the search to the list
    QList<int> keys {Qt::Key_Space, Qt::Key_Minus, Qt::Key_Equal, Qt::Key_Backspace};
    if (lines)
        keys.append(Qt::Key_Return);
    for (int key = Qt::Key_0; key <= Qt::Key_9; ++key)
        keys.append(key);
    for (int key = Qt::Key_A; key <= Qt::Key_Z; ++key)
        keys.append(key);
    for (const int key : std::as_const(keys)) {
        for (const Qt::KeyboardModifiers modifiers : {Qt::NoModifier, Qt::ShiftModifier}) {
            rig.press(key, modifiers);
            rig.repeat(key, modifiers);
            rig.letGo(key, modifiers);
        }
    }
    QCOMPARE(rig.focusName(), field);
    QVERIFY(rig.waitSettled());
    QCOMPARE(rig.openId(), QStringLiteral("t-1"));
    QCOMPARE(decisions(rig), QStringLiteral("0"));
    QCOMPARE(rig.sql(QStringLiteral("SELECT coalesce(sum(json_array_length(labels)), 0)"
                                    " FROM journal_working")),
             QStringLiteral("0"));
    QCOMPARE(rig.sql(QStringLiteral("SELECT s.state FROM slot s JOIN item i ON i.item_id ="
                                    " s.item_id WHERE i.external_id = 't-1'")),
             QStringLiteral("leased"));
    // The letters did arrive: pressed and repeated, small and large.
    QString typed;
    if (field == QLatin1String("draftText"))
        typed = rig.window->review()->editor()->text();
    else if (field == QLatin1String("note"))
        typed = rig.find<QPlainTextEdit>("note")->toPlainText();
    else
        typed = rig.find<QLineEdit>("search")->text();
    QCOMPARE(typed.count(u'x', Qt::CaseInsensitive), 4);
}

void TestDecideKeys::heldDownDecidesOnce()
{
    FakeClock clock;
    WindowRig rig(clock);
    rig.open();
    QVERIFY(readItem(rig, clock, "t-1"));
    rig.press(Qt::Key_Return, ctrl);
    for (int i = 0; i < longHold; ++i) {
        clock.advance(30);
        rig.repeat(Qt::Key_Return, ctrl);
    }
    QVERIFY(readItem(rig, clock, "t-2"));
    for (int i = 0; i < longHold; ++i) {
        clock.advance(30);
        rig.repeat(Qt::Key_Return, ctrl);
    }
    QVERIFY(rig.waitSettled());
    QCOMPARE(rig.openId(), QStringLiteral("t-2"));
    QCOMPARE(decisions(rig), QStringLiteral("1"));
    // Let go and pressed anew it decides again.
    rig.letGo(Qt::Key_Return, ctrl);
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(readItem(rig, clock, "t-3"));
    QCOMPARE(decisions(rig), QStringLiteral("2"));
}

// Ctrl comes up before Return does.
void TestDecideKeys::heldDownTypesNothingIntoTheNext()
{
    FakeClock clock;
    WindowRig rig(clock);
    rig.open();
    QVERIFY(readItem(rig, clock, "t-1"));
    rig.press(Qt::Key_Return, ctrl);
    QVERIFY(readItem(rig, clock, "t-2"));
    for (int i = 0; i < longHold; ++i)
        rig.repeat(Qt::Key_Return);
    rig.letGo(Qt::Key_Return);
    QCOMPARE(rig.window->review()->editor()->text(), QStringLiteral("We refund 40 euros."));
    rig.press(Qt::Key_X);
    rig.repeat(Qt::Key_X);
    rig.letGo(Qt::Key_X);
    QCOMPARE(rig.window->review()->editor()->text(), QStringLiteral("xxWe refund 40 euros."));
}

void TestDecideKeys::heldDownOnAButtonDecidesOnce()
{
    FakeClock clock;
    WindowRig rig(clock);
    rig.open();
    QVERIFY(readItem(rig, clock, "t-1"));
    rig.find<QAbstractButton>("primaryButton")->setFocus();
    QCOMPARE(rig.focusName(), QStringLiteral("primaryButton"));
    rig.press(Qt::Key_Return);
    QVERIFY(readItem(rig, clock, "t-2"));
    rig.find<QAbstractButton>("primaryButton")->setFocus();
    for (int i = 0; i < longHold; ++i)
        rig.repeat(Qt::Key_Return);
    QVERIFY(rig.waitSettled());
    QCOMPARE(rig.openId(), QStringLiteral("t-2"));
    QCOMPARE(decisions(rig), QStringLiteral("1"));
}

void TestDecideKeys::heldDownConfirmsNoCard()
{
    FakeClock clock;
    WindowRig rig(clock);
    rig.open();
    QVERIFY(readItem(rig, clock, "t-1"));
    rig.key(Qt::Key_K, ctrl);
    rig.type(QStringLiteral("reject"));
    rig.press(Qt::Key_Return);
    QVERIFY(rig.find<QWidget>("rejectOverlay")->isVisible());
    for (int i = 0; i < longHold; ++i)
        rig.repeat(Qt::Key_Return);
    QVERIFY(rig.find<QWidget>("rejectOverlay")->isVisible());
    QCOMPARE(decisions(rig), QStringLiteral("0"));
    rig.letGo(Qt::Key_Return);
    rig.key(Qt::Key_Return);
    QVERIFY(readItem(rig, clock, "t-2"));
    QCOMPARE(decisions(rig), QStringLiteral("1"));
}

void TestDecideKeys::tooSoonIsNotTaken()
{
    FakeClock clock;
    WindowRig rig(clock);
    rig.open();
    QVERIFY(readItem(rig, clock, "t-1"));
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitFor([&] { return rig.openId() == QLatin1String("t-2"); }));
    // A second press of the same hand, right behind the first.
    rig.key(Qt::Key_Return, ctrl);
    clock.advance(ReviewPlace::guardMs - 1);
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitFor([&] { return !rig.window->controller()->isBusy(); }));
    QCOMPARE(rig.openId(), QStringLiteral("t-2"));
    QCOMPARE(decisions(rig), QStringLiteral("1"));
    clock.advance(1);
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(readItem(rig, clock, "t-3"));
    QCOMPARE(decisions(rig), QStringLiteral("2"));
}

void TestDecideKeys::tooSoonForRejectAndRelease()
{
    FakeClock clock;
    WindowRig rig(clock);
    rig.open();
    QVERIFY(rig.waitFor([&] { return rig.openId() == QLatin1String("t-1"); }));
    rig.key(Qt::Key_F4);
    rig.key(Qt::Key_F9);
    rig.key(Qt::Key_F12);
    QVERIFY(!isOpen(rig, "rejectOverlay"));
    QVERIFY(!isOpen(rig, "escalateOverlay"));
    QCOMPARE(rig.openId(), QStringLiteral("t-1"));
    clock.advance(ReviewPlace::guardMs);
    rig.key(Qt::Key_F12);
    QVERIFY(rig.find<QWidget>("rejectOverlay")->isVisible());
}

QTEST_MAIN(TestDecideKeys)
#include "tst_decidekeys.moc"
