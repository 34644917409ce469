// SPDX-License-Identifier: GPL-3.0-or-later
// From one item to another: next begun, back, jump, first and last; terms in the search; several
// given back at once; and what is got ready for the next item.
#include "tests/ui/rig/windowrig.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/panes/checkspane.h"
#include "ui/review/queue/prepareditems.h"
#include "ui/review/queue/queuepane.h"
#include "ui/review/queue/queueterms.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/reviewplace.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace bluepencil;

namespace {

constexpr auto ctrl = Qt::ControlModifier;
constexpr auto alt = Qt::AltModifier;
constexpr auto shift = Qt::ShiftModifier;
constexpr auto altShift = Qt::AltModifier | Qt::ShiftModifier;

// i-1 (most urgent) to i-8; odd ones in the queue "Claims desk", every third in French.
QByteArray eightItems()
{
    QByteArray lines;
    for (int i = 1; i <= 8; ++i) {
        const QByteArray n = QByteArray::number(i);
        lines += "{\"external_id\":\"i-" + n + "\",\"priority\":" + QByteArray::number(90 - i)
            + ",\"queue\":\"" + (i % 2 == 1 ? "Claims desk" : "Post") + "\",\"task\":\""
            + (i < 5 ? "reply" : "summary") + "\",\"language\":\"" + (i % 3 == 0 ? "fr-CA" : "en")
            + "\",\"title\":\"Item " + n
            + "\",\"messages\":[{\"role\":\"user\",\"content\":\"Question " + n
            + "\"}],\"draft\":\"Answer " + n + " costs 40 euros.\","
            + "\"facts\":[{\"name\":\"Price\",\"value\":\"50\"}]}\n";
    }
    return lines;
}

QStringList listed(const WindowRig &rig)
{
    QStringList ids;
    for (const QueueEntry &entry : rig.window->controller()->entries())
        ids.append(entry.externalId);
    return ids;
}

QString held(WindowRig &rig)
{
    return rig.sql(QStringLiteral("SELECT coalesce(group_concat(external_id), '') FROM (SELECT"
                                  " i.external_id FROM slot s JOIN item i ON i.item_id = s.item_id"
                                  " WHERE s.state = 'leased' ORDER BY i.external_id)"));
}

} // namespace

class TestReviewFlow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void termsAreRead();
    void firstLastAndJump();
    void backGoesBack();
    void nextBegun();
    void termsNarrowTheList();
    void termsSayWhyNothing();
    void severalGivenBackAtOnce();
    void whatIsRefusedIsSaid();
    void theListIsShortAtOnce();
    void hunksAndFindingsWaitForTheItem();

private:
    static void open(WindowRig &rig);
    static void search(WindowRig &rig, const QString &words);
};

void TestReviewFlow::open(WindowRig &rig)
{
    rig.import(eightItems());
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("i-1")));
    QVERIFY(rig.waitFor([&] { return listed(rig).size() == 8; }));
}

void TestReviewFlow::search(WindowRig &rig, const QString &words)
{
    rig.key(Qt::Key_F, ctrl);
    rig.key(Qt::Key_A, ctrl);
    rig.key(Qt::Key_Delete);
    rig.type(words);
}

void TestReviewFlow::termsAreRead()
{
    const QueueTerms terms = parseQueueTerms(
        QStringLiteral("late  queue:\"Claims desk\" refund LANG:fr state:edited a:b"));
    QCOMPARE(terms.filter.text, QStringLiteral("late refund a:b"));
    QCOMPARE(terms.filter.queue, QStringLiteral("Claims desk"));
    QCOMPARE(terms.filter.language, QStringLiteral("fr"));
    QVERIFY(terms.filter.state == QueueFilter::State::Started);
    QVERIFY(terms.problem.isEmpty());
    QVERIFY(parseQueueTerms(QStringLiteral("  ")).filter.isEmpty());
    // A term that is still being typed asks for nothing yet.
    QVERIFY(parseQueueTerms(QStringLiteral("queue: state:")).filter.isEmpty());
    QVERIFY(!parseQueueTerms(QStringLiteral("state:asleep")).problem.isEmpty());
    QCOMPARE(parseQueueTerms(QStringLiteral(":x")).filter.text, QStringLiteral(":x"));
}

void TestReviewFlow::firstLastAndJump()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    open(rig);
    rig.key(Qt::Key_End, alt);
    QVERIFY(rig.waitForItem(QStringLiteral("i-8")));
    rig.key(Qt::Key_Home, alt);
    QVERIFY(rig.waitForItem(QStringLiteral("i-1")));
    const auto jump = [&](const char *where) {
        rig.key(Qt::Key_G, ctrl);
        QCOMPARE(rig.focusName(), QStringLiteral("jumpField"));
        rig.type(QString::fromLatin1(where));
        rig.shoot(QStringLiteral("flow-jump"));
        rig.key(Qt::Key_Return);
    };
    jump("4");
    QVERIFY(rig.waitForItem(QStringLiteral("i-4")));
    jump("I-6");
    QVERIFY(rig.waitForItem(QStringLiteral("i-6")));
    // An id that the filter hides; and one that is not there.
    search(rig, QStringLiteral("item 2"));
    QVERIFY(rig.waitFor([&] { return listed(rig) == QStringList {QStringLiteral("i-2")}; }));
    jump("i-7");
    QVERIFY(rig.waitForItem(QStringLiteral("i-7")));
    jump("99");
    QVERIFY(rig.waitSettled());
    QCOMPARE(rig.openId(), QStringLiteral("i-7"));
    // Escape goes nowhere.
    rig.key(Qt::Key_G, ctrl);
    rig.type(QStringLiteral("1"));
    rig.key(Qt::Key_Escape);
    QVERIFY(rig.waitSettled());
    QCOMPARE(rig.openId(), QStringLiteral("i-7"));
}

void TestReviewFlow::backGoesBack()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    open(rig);
    rig.key(Qt::Key_Left, alt); // there is nothing before
    QVERIFY(rig.waitSettled());
    QCOMPARE(rig.openId(), QStringLiteral("i-1"));
    rig.type(QStringLiteral("x"));
    QVERIFY(rig.waitSettled());
    rig.key(Qt::Key_End, alt);
    QVERIFY(rig.waitForItem(QStringLiteral("i-8")));
    rig.key(Qt::Key_Up, alt);
    QVERIFY(rig.waitForItem(QStringLiteral("i-7")));
    rig.key(Qt::Key_Left, alt);
    QVERIFY(rig.waitForItem(QStringLiteral("i-8")));
    rig.key(Qt::Key_Left, alt);
    QVERIFY(rig.waitForItem(QStringLiteral("i-1")));
    QCOMPARE(rig.window->review()->editor()->text(), QStringLiteral("xAnswer 1 costs 40 euros."));
    // One that is decided by now is passed over.
    rig.key(Qt::Key_End, alt);
    QVERIFY(rig.waitForItem(QStringLiteral("i-8")));
    rig.key(Qt::Key_Up, alt);
    QVERIFY(rig.waitForItem(QStringLiteral("i-7")));
    rig.settings->set(Settings::Key::UndoSeconds, 0);
    rig.key(Qt::Key_Up, alt);
    QVERIFY(rig.waitForItem(QStringLiteral("i-6")));
    rig.key(Qt::Key_Left, alt);
    QVERIFY(rig.waitForItem(QStringLiteral("i-7")));
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForDecisions(1));
    QVERIFY(rig.waitSettled());
    QVERIFY(rig.openId() != QStringLiteral("i-7"));
    rig.key(Qt::Key_Left, alt);
    QVERIFY(rig.waitForItem(QStringLiteral("i-8")));
}

void TestReviewFlow::nextBegun()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    open(rig);
    rig.key(Qt::Key_Down, altShift);
    QVERIFY(rig.waitSettled());
    QCOMPARE(rig.openId(), QStringLiteral("i-1"));
    const auto begin = [&](const char *id) {
        rig.key(Qt::Key_G, ctrl);
        rig.type(QString::fromLatin1(id));
        rig.key(Qt::Key_Return);
        QVERIFY(rig.waitForItem(QString::fromLatin1(id)));
        rig.type(QStringLiteral("x"));
        QVERIFY(rig.waitSettled());
    };
    begin("i-3");
    begin("i-6");
    rig.key(Qt::Key_Home, alt);
    QVERIFY(rig.waitForItem(QStringLiteral("i-1")));
    rig.key(Qt::Key_Down, altShift);
    QVERIFY(rig.waitForItem(QStringLiteral("i-3")));
    rig.key(Qt::Key_Down, altShift);
    QVERIFY(rig.waitForItem(QStringLiteral("i-6")));
    rig.key(Qt::Key_Down, altShift); // round
    QVERIFY(rig.waitForItem(QStringLiteral("i-3")));
    // A decided one is not begun any more.
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitFor([&] { return rig.openId() != QLatin1String("i-3"); }));
    QVERIFY(rig.waitSettled());
    if (rig.openId() != QLatin1String("i-6"))
        rig.key(Qt::Key_Down, altShift);
    QVERIFY(rig.waitForItem(QStringLiteral("i-6")));
    rig.key(Qt::Key_Down, altShift);
    QVERIFY(rig.waitSettled());
    QCOMPARE(rig.openId(), QStringLiteral("i-6"));
}

void TestReviewFlow::termsNarrowTheList()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    open(rig);
    const auto finds = [&](const char *terms, const QStringList &wanted) {
        search(rig, QString::fromLatin1(terms));
        return rig.waitFor([&] { return listed(rig) == wanted; });
    };
    const auto ids = [](std::initializer_list<int> numbers) {
        QStringList made;
        for (const int number : numbers)
            made.append(QStringLiteral("i-%1").arg(number));
        return made;
    };
    QVERIFY(finds("queue:\"claims desk\"", ids({1, 3, 5, 7})));
    QVERIFY(finds("queue:post lang:en", ids({2, 4, 8})));
    QVERIFY(finds("task:summary lang:fr", ids({6})));
    QVERIFY(finds("lang:fr-ca item", ids({3, 6})));
    // The one on the screen and the two got ready.
    QVERIFY(finds("state:mine", ids({1, 2, 3})));
    QVERIFY(finds("state:free", ids({4, 5, 6, 7, 8})));
    QVERIFY(finds("state:edited", {}));
    rig.key(Qt::Key_Escape);
    rig.window->review()->focusEditor();
    rig.type(QStringLiteral("x"));
    QVERIFY(rig.waitSettled());
    QVERIFY(finds("state:edited", ids({1})));
    QVERIFY(finds("state:returned", {}));
}

void TestReviewFlow::termsSayWhyNothing()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    open(rig);
    const auto says = [&](const char *terms, const char *wanted) {
        search(rig, QString::fromLatin1(terms));
        const auto *words = rig.find<QLabel>("queueNothing");
        return rig.waitFor([&] {
            return words->isVisible() && words->text().contains(QString::fromUtf8(wanted));
        });
    };
    QVERIFY(says("zebra", "No open draft has “zebra” in its title or id."));
    QVERIFY(says("queue:mars", "No open draft is in the queue “mars”."));
    QVERIFY(says("queue:post state:other",
                 "No open draft is in the queue “post” and is with somebody else."));
    rig.shoot(QStringLiteral("flow-nothing"));
    QVERIFY(says("state:asleep", "There are: free, mine, edited, returned, waiting, other."));
}

void TestReviewFlow::severalGivenBackAtOnce()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    open(rig);
    rig.type(QStringLiteral("x"));
    QVERIFY(rig.waitSettled());
    QVERIFY(rig.waitFor([&] { return held(rig) == QLatin1String("i-1,i-2,i-3"); }));
    QVERIFY(rig.tabTo("queueList"));
    rig.key(Qt::Key_Home);
    for (int i = 0; i < 4; ++i)
        rig.key(Qt::Key_Down, shift);
    QCOMPARE(rig.find<QueuePane>("queuePane")->selected().size(), std::size_t {5});
    rig.key(Qt::Key_F4, shift);
    QVERIFY(rig.find<QWidget>("releaseOverlay")->isVisible());
    QVERIFY(rig.find<QLabel>("releaseText")->text().contains(QStringLiteral("you do not hold")));
    rig.shoot(QStringLiteral("flow-release"));
    rig.key(Qt::Key_Escape);
    QCOMPARE(held(rig), QStringLiteral("i-1,i-2,i-3"));
    rig.key(Qt::Key_F4, shift);
    rig.key(Qt::Key_Return);
    QVERIFY(rig.waitFor([&] { return rig.openId() == QLatin1String("i-4"); }));
    QVERIFY(rig.waitSettled());
    // They are free, each with its event, and what was typed is kept.
    QCOMPARE(rig.sql(QStringLiteral("SELECT group_concat(external_id) FROM (SELECT i.external_id"
                                    " FROM event e JOIN item i ON i.item_id = e.item_id WHERE"
                                    " e.kind = 'released' ORDER BY i.external_id)")),
             QStringLiteral("i-1,i-2,i-3"));
    QCOMPARE(rig.sql(QStringLiteral("SELECT group_concat(s.state) FROM slot s JOIN item i ON"
                                    " i.item_id = s.item_id WHERE i.external_id IN"
                                    " ('i-1', 'i-2', 'i-3')")),
             QStringLiteral("ready,ready,ready"));
    QCOMPARE(rig.sql(QStringLiteral("SELECT text FROM journal_working")),
             QStringLiteral("xAnswer 1 costs 40 euros."));
    // All of the list.
    QVERIFY(rig.tabTo("queueList"));
    rig.key(Qt::Key_A, ctrl);
    QCOMPARE(qsizetype(rig.find<QueuePane>("queuePane")->selected().size()), listed(rig).size());
}

void TestReviewFlow::whatIsRefusedIsSaid()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    open(rig);
    QVERIFY(rig.waitFor([&] { return held(rig) == QLatin1String("i-1,i-2,i-3"); }));
    ReleaseReport report;
    connect(rig.window->controller(), &ReviewController::releasedMany, this,
            [&](const ReleaseReport &done) { report = done; });
    // One is taken away meanwhile.
    QVERIFY(rig.workspace()
                .database()
                .execute(QStringLiteral("UPDATE slot SET owner = 'Bob', fence = fence + 1000 WHERE"
                                        " item_id = (SELECT item_id FROM item WHERE external_id ="
                                        " 'i-2')"))
                .has_value());
    QStringList itemIds;
    for (const QueueEntry &entry : rig.window->controller()->entries()) {
        if (entry.externalId == QLatin1String("i-2") || entry.externalId == QLatin1String("i-3"))
            itemIds.append(entry.itemId);
    }
    QCOMPARE(itemIds.size(), 2);
    rig.window->controller()->releaseMany(itemIds);
    QVERIFY(rig.waitSettled());
    QCOMPARE(report.released, 1);
    QCOMPARE(report.refused.size(), std::size_t {1});
    QVERIFY(report.refused.front().error.code == Error::Code::LeaseLost);
    QCOMPARE(rig.openId(), QStringLiteral("i-1"));
}

// Without reading it again; and an undo brings the line back as fast.
void TestReviewFlow::theListIsShortAtOnce()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    rig.settings->set(Settings::Key::UndoSeconds, 60);
    open(rig);
    QStringList seen;
    connect(rig.window->controller(), &ReviewController::itemChanged, this,
            [&] { seen = listed(rig); });
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForItem(QStringLiteral("i-2")));
    QCOMPARE(seen.size(), 7);
    QVERIFY(!seen.contains(QStringLiteral("i-1")));
    rig.key(Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(rig.waitForItem(QStringLiteral("i-1")));
    QCOMPARE(seen.size(), 8);
}

void TestReviewFlow::hunksAndFindingsWaitForTheItem()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    open(rig);
    std::optional<OpenItem> next;
    connect(rig.window->controller(), &ReviewController::upcoming, this,
            [&](const std::vector<OpenItem> &items) { next = items.front(); });
    rig.key(Qt::Key_Down, alt);
    QVERIFY(rig.waitForItem(QStringLiteral("i-2")));
    QVERIFY(rig.waitFor([&] { return next.has_value(); }));
    PreparedItems prepared;
    prepared.prepare({*next});
    QVERIFY(!prepared.take(*next).has_value()); // not yet
    QVERIFY(rig.waitFor([&] { return prepared.isIdle(); }));
    OpenItem other = *next;
    other.work.text += u'!';
    QVERIFY(!prepared.take(other).has_value()); // not for another text
    const auto ready = prepared.take(*next);
    QVERIFY(ready.has_value());
    QVERIFY(ready->comparison.edits.empty());
    QVERIFY(!ready->outcome.findings.empty());
    QVERIFY(!prepared.take(*next).has_value()); // once
    const auto *windows = rig.window->review()->findChild<PreparedItems *>();
    QVERIFY(rig.waitFor([&] { return windows->isIdle(); }));
    // What is shown at once is what would be found later.
    const auto shown = [&] {
        return rig.find<ChecksPane>("checksPane")->stops().size();
    };
    std::size_t atOnce = 99;
    connect(rig.window->controller(), &ReviewController::itemChanged, this,
            [&] { atOnce = shown(); });
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitFor([&] { return rig.openId() != QLatin1String("i-2"); }));
    QVERIFY(rig.waitSettled());
    QVERIFY(shown() > 0);
    QCOMPARE(atOnce, shown());
}

QTEST_MAIN(TestReviewFlow)
#include "tst_reviewflow.moc"
