// SPDX-License-Identifier: GPL-3.0-or-later
// What the window measures of a reviewer's attention, driven by keys and a clock of the test: what
// was on the screen, time without what was idle, the hint after a quick approval, and the page of
// their own.
#include "core/text/readingspeed.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/rig/windowrig.h"
#include "ui/common/elidelabel.h"
#include "ui/common/toast.h"
#include "ui/review/attentionmeter.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/reviewplace.h"
#include "ui/review/seenranges.h"
#include "ui/statistics/cards/figurecard.h"
#include "ui/statistics/cards/figuretable.h"
#include "ui/statistics/pages/myworkpage.h"

#include <QTest>

#include <random>

using namespace bluepencil;

namespace {

constexpr auto ctrl = Qt::ControlModifier;
constexpr int longLines = 200;

QByteArray itemOf(const QByteArray &id, int lines, const QByteArray &more = {})
{
    QByteArray draft;
    for (int i = 0; i < lines; ++i)
        draft += "The parcel of line " + QByteArray::number(i) + " comes on Monday.\\n";
    return "{\"external_id\":\"" + id
        + "\",\"language\":\"en\",\"messages\":[{\"role\":\"user\",\"content\":\"Where is it?\"}],"
          "\"draft\":\""
        + draft + '"' + more + "}\n";
}

QString plain(QString text)
{
    return text.remove(QChar(0x2066)).remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

class TestWindowAttention final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rangesAgainstAList();
    void onlyWhatWasOnTheScreenCounts();
    void aJumpToTheEndSkipsTheMiddle();
    void nothingCountsWhileNobodyIsThere();
    void evidenceCountsByItsParts();
    void idleTimeIsNoWork();
    void readingUpToTheDecisionIsWork();
    void timeAwayIsNoWork();
    void aQuickApprovalIsHintedAt();
    void aReadApprovalIsNot();
    void myWorkIsOnlyMine();

private:
    static bool open(WindowRig &rig, FakeClock &clock, const char *id);
    // Waits for the item and lets the guard of the deciding keys pass.
    static bool comesUp(WindowRig &rig, FakeClock &clock, const QString &id);
    static AttentionMeter *meter(const WindowRig &rig);
    static QString stored(WindowRig &rig, const char *pointer);
    static QString said(const WindowRig &rig);
    // Advances while a key that does nothing says that somebody is there.
    static void stay(WindowRig &rig, FakeClock &clock, qint64 ms);
};

bool TestWindowAttention::open(WindowRig &rig, FakeClock &clock, const char *id)
{
    rig.settings->set(Settings::Key::UndoSeconds, 0);
    rig.settings->set(Settings::Key::FewerMovements, true);
    rig.open();
    return comesUp(rig, clock, QLatin1String(id));
}

bool TestWindowAttention::comesUp(WindowRig &rig, FakeClock &clock, const QString &id)
{
    if (!rig.waitFor([&] { return rig.openId() == id; }))
        return false;
    clock.advance(ReviewPlace::guardMs);
    return rig.waitSettled();
}

AttentionMeter *TestWindowAttention::meter(const WindowRig &rig)
{
    return rig.window->findChild<AttentionMeter *>();
}

QString TestWindowAttention::stored(WindowRig &rig, const char *pointer)
{
    return rig.sql(QStringLiteral("SELECT json_extract(CAST(body AS TEXT), '$.%1') FROM"
                                  " journal_decision ORDER BY made_at DESC")
                       .arg(QLatin1String(pointer)));
}

QString TestWindowAttention::said(const WindowRig &rig)
{
    const auto *toast = rig.window->findChild<Toast *>();
    return toast != nullptr && toast->isVisible() ? toast->text() : QString();
}

void TestWindowAttention::stay(WindowRig &rig, FakeClock &clock, qint64 ms)
{
    constexpr qint64 step = 20'000;
    for (qint64 left = ms; left > 0; left -= step) {
        clock.advance(qMin(step, left));
        rig.key(Qt::Key_Shift);
    }
}

void TestWindowAttention::rangesAgainstAList()
{
    const auto seed = std::random_device {}();
    std::mt19937 random(seed);
    const auto below = [&](int n) {
        return int(random() % unsigned(n));
    };
    for (int round = 0; round < 200; ++round) {
        std::vector<bool> plain(40, false);
        SeenRanges ranges;
        for (int step = 0; step < 20; ++step) {
            const int start = below(int(plain.size()) + 1);
            const int length = below(int(plain.size()) - start + 1);
            if (below(2) == 0) {
                ranges.add(start, start + length);
                std::fill_n(plain.begin() + start, length, true);
            } else {
                const int added = below(6);
                ranges.replace(start, length, added);
                plain.erase(plain.begin() + start, plain.begin() + start + length);
                plain.insert(plain.begin() + start, std::size_t(added), false);
            }
            QVERIFY2(ranges.seen() == int(std::count(plain.begin(), plain.end(), true)),
                     qPrintable(QStringLiteral("seed %1, round %2").arg(seed).arg(round)));
        }
    }
}

void TestWindowAttention::onlyWhatWasOnTheScreenCounts()
{
    FakeClock clock;
    WindowRig rig(clock, false);
    rig.import(itemOf("long", longLines));
    QVERIFY(open(rig, clock, "long"));
    QVERIFY(rig.waitFor([&] { return meter(rig)->draft() > 0; }));
    double share = meter(rig)->draft();
    QVERIFY2(share < .5, qPrintable(QString::number(share)));
    for (int page = 0; page < longLines && meter(rig)->draft() < 1; ++page) {
        rig.key(Qt::Key_PageDown);
        QVERIFY(rig.waitFor([&] { return meter(rig)->draft() > share; }));
        share = meter(rig)->draft();
    }
    QCOMPARE(share, 1.0);
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForDecisions(1));
    QCOMPARE(stored(rig, "coverage").toDouble(), 1.0);
}

void TestWindowAttention::aJumpToTheEndSkipsTheMiddle()
{
    FakeClock clock;
    WindowRig rig(clock, false);
    rig.import(itemOf("long", longLines));
    QVERIFY(open(rig, clock, "long"));
    QVERIFY(rig.waitFor([&] { return meter(rig)->draft() > 0; }));
    const double head = meter(rig)->draft();
    rig.key(Qt::Key_End, ctrl);
    QVERIFY(rig.waitFor([&] { return meter(rig)->draft() > head; }));
    const double share = meter(rig)->draft();
    QVERIFY2(share < .7, qPrintable(QString::number(share)));
    // What is typed is seen; what was seen stays seen where it moved to.
    rig.type(QStringLiteral("one more"));
    QVERIFY(rig.waitSettled());
    meter(rig)->look();
    QVERIFY(meter(rig)->draft() >= share);
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForDecisions(1));
    const double coverage = stored(rig, "coverage").toDouble();
    QVERIFY(coverage > head && coverage < .7);
}

void TestWindowAttention::nothingCountsWhileNobodyIsThere()
{
    FakeClock clock;
    WindowRig rig(clock, false);
    rig.import(itemOf("long", longLines));
    QVERIFY(open(rig, clock, "long"));
    QVERIFY(rig.waitFor([&] { return meter(rig)->draft() > 0; }));
    const double head = meter(rig)->draft();
    clock.advance(61'000);
    rig.window->review()->editor()->setCaret(4000); // scrolls without a person
    meter(rig)->look();
    QCOMPARE(meter(rig)->draft(), head);
    rig.key(Qt::Key_Shift); // somebody is back
    meter(rig)->look();
    QVERIFY(meter(rig)->draft() > head);
}

void TestWindowAttention::evidenceCountsByItsParts()
{
    FakeClock clock;
    WindowRig rig(clock, false);
    rig.import(
        itemOf("e", 2,
               ",\"facts\":[{\"name\":\"Day\",\"value\":\"Monday\"}],\"guideline\":{\"text\":"
               "\"Be brief.\"},\"references\":[{\"title\":\"Order\",\"text\":\"It comes on "
               "Monday.\"}]"));
    QVERIFY(open(rig, clock, "e"));
    QVERIFY(rig.waitFor([&] { return meter(rig)->attention().conversation == 1.0; }));
    QCOMPARE(meter(rig)->attention().facts, std::optional(1.0));
    QCOMPARE(meter(rig)->attention().references, std::optional(1.0));
    QCOMPARE(meter(rig)->attention().guideline, std::optional(0.0));
    const double closed = *meter(rig)->attention().evidence;
    // Of the code points: all but the nine of the guideline.
    const double all = 12 + 9 + 9 + 19;
    QVERIFY2(qAbs(closed - (all - 9) / all) < 1e-9, qPrintable(QString::number(closed)));
    rig.key(Qt::Key_F2);
    QVERIFY(rig.waitFor([&] { return meter(rig)->attention().guideline == 1.0; }));
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForDecisions(1));
    QCOMPARE(stored(rig, "attention.guideline").toDouble(), 1.0);
    QCOMPARE(stored(rig, "attention.evidence").toDouble(), 1.0);
    QCOMPARE(rig.sql(QStringLiteral("SELECT evidence FROM feedback")), QStringLiteral("1"));
}

void TestWindowAttention::idleTimeIsNoWork()
{
    FakeClock clock;
    WindowRig rig(clock, false);
    rig.import(itemOf("t", 2));
    QVERIFY(open(rig, clock, "t"));
    rig.key(Qt::Key_Shift);
    const qint64 start = rig.window->controller()->item()->work.activeMs;
    QCOMPARE(start, 0);
    stay(rig, clock, 40'000); // work
    clock.advance(10 * 60'000); // no input: away from the desk, or asleep
    rig.key(Qt::Key_Shift);
    stay(rig, clock, 20'000);
    rig.type(QStringLiteral("x"));
    clock.advance(5'000);
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForDecisions(1));
    QCOMPARE(stored(rig, "active_ms").toLongLong(), 65'000 + ReviewPlace::guardMs);
    QCOMPARE(stored(rig, "read_ms").toLongLong(), 60'000 + ReviewPlace::guardMs);
    QCOMPARE(stored(rig, "keystrokes"), QStringLiteral("1")); // Shift alone is none
}

void TestWindowAttention::readingUpToTheDecisionIsWork()
{
    FakeClock clock;
    WindowRig rig(clock, false);
    rig.import(itemOf("t", 2));
    QVERIFY(open(rig, clock, "t"));
    clock.advance(30'000);
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForDecisions(1));
    QCOMPARE(stored(rig, "active_ms").toLongLong(), 30'000 + ReviewPlace::guardMs);
}

void TestWindowAttention::timeAwayIsNoWork()
{
    FakeClock clock;
    WindowRig rig(clock, false);
    rig.import(itemOf("t", 2));
    QVERIFY(open(rig, clock, "t"));
    clock.advance(10'000);
    rig.window->review()->setAway(true); // the screen is locked
    QVERIFY(!rig.window->review()->isAttended());
    clock.advance(30'000);
    rig.window->review()->setAway(false);
    QVERIFY(rig.window->review()->isAttended());
    clock.advance(10'000);
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForDecisions(1));
    QCOMPARE(stored(rig, "active_ms").toLongLong(), 20'000 + ReviewPlace::guardMs);
}

void TestWindowAttention::aQuickApprovalIsHintedAt()
{
    FakeClock clock;
    WindowRig rig(clock, false);
    rig.import(itemOf("a", 20) + itemOf("b", 20));
    QVERIFY(open(rig, clock, "a"));
    clock.advance(3'050);
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(comesUp(rig, clock, QStringLiteral("b"))); // nothing stands in the way
    QVERIFY(rig.waitFor([&] { return !said(rig).isEmpty(); }));
    QVERIFY2(said(rig).contains(QStringLiteral("3.3 s")), qPrintable(said(rig)));
    // 160 words at 300 a minute.
    QVERIFY2(said(rig).contains(QStringLiteral("32 s")), qPrintable(said(rig)));
    QCOMPARE(rig.focusName(), QStringLiteral("draftText"));
    rig.shoot(QStringLiteral("attention-hint"));
}

void TestWindowAttention::aReadApprovalIsNot()
{
    FakeClock clock;
    WindowRig rig(clock, false);
    rig.import(itemOf("a", 20) + itemOf("b", 20));
    QVERIFY(open(rig, clock, "a"));
    stay(rig, clock, 20'000);
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(comesUp(rig, clock, QStringLiteral("b")));
    QCOMPARE(said(rig), QString());
    // An edit is no approval, however quick.
    rig.type(QStringLiteral("x"));
    clock.advance(ReviewPlace::guardMs);
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForDecisions(2));
    QCOMPARE(said(rig), QString());
}

void TestWindowAttention::myWorkIsOnlyMine()
{
    FakeClock clock;
    WindowRig rig(clock, false);
    QByteArray items;
    for (int i = 0; i < 12; ++i) // those that Ben got ready stay his
        items += itemOf('q' + QByteArray::number(i), 4);
    rig.import(items);
    // Somebody else decides one.
    rig.settings->set(Settings::Key::UndoSeconds, 0);
    rig.open(QStringLiteral("Ben Other"));
    QVERIFY(comesUp(rig, clock, QStringLiteral("q0")));
    clock.advance(20'000);
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForDecisions(1));
    rig.closeWindow();
    rig.open();
    QString before;
    for (int i = 1; i <= 5; ++i) {
        QVERIFY(rig.waitFor([&] { return !rig.openId().isEmpty() && rig.openId() != before; }));
        before = rig.openId();
        QVERIFY(comesUp(rig, clock, before));
        clock.advance(i == 1 ? 2'000 : 15'000); // 32 words: 6.4 s at best, so one is quick
        rig.key(Qt::Key_Return, ctrl);
        QVERIFY(rig.waitForDecisions(1 + i));
    }
    rig.key(Qt::Key_W, ctrl | Qt::AltModifier);
    auto *page = rig.find<MyWorkPage>("myWorkPage");
    QVERIFY(page != nullptr);
    QVERIFY(rig.waitFor([&] { return page->isVisible() && page->isSettled(); }));
    QVERIFY(rig.waitFor([&] { return page->table()->isVisible(); }));
    QCOMPARE(plain(rig.find<FigureCard>("myWorkDecided")->words().figure), QStringLiteral("5"));
    QCOMPARE(page->table()->sheet().rows.size(), std::size_t(1));
    const FigureRow &row = page->table()->sheet().rows[0];
    QVERIFY(row.small); // under 30
    QCOMPARE(plain(row.cells[1].text), QStringLiteral("5"));
    const QString quick = plain(rig.find<FigureCard>("myWorkQuick")->words().detail);
    QVERIFY2(quick.contains(QStringLiteral("1 of 5")), qPrintable(quick));
    for (const char *look : {"light", "dark"}) {
        rig.settings->set(Settings::Key::Theme, QString::fromLatin1(look));
        rig.shoot(QStringLiteral("mywork-%1").arg(QLatin1String(look)));
    }
    rig.key(Qt::Key_Escape);
    QVERIFY(!page->isVisible());
    QVERIFY(rig.window->review()->isVisible());
}

QTEST_MAIN(TestWindowAttention)
#include "tst_windowattention.moc"
