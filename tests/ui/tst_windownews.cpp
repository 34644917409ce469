// SPDX-License-Identifier: GPL-3.0-or-later
// Revisions that come in while a draft is on the screen, drafts that are asked for, and what could
// not be sent: in the real window, by keys.
#include "tests/ui/rig/windowrig.h"
#include "ui/common/elidelabel.h"
#include "ui/common/toast.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/editor/redlineview.h"
#include "ui/review/panes/decisionbar.h"
#include "ui/review/panes/newspane.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/reviewplace.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace bluepencil;

namespace {

constexpr auto ctrl = Qt::ControlModifier;
constexpr auto shift = Qt::ShiftModifier;
constexpr auto ctrlAlt = Qt::ControlModifier | Qt::AltModifier;

const QString First = QStringLiteral("Your parcel arrives on Monday. Regards");
const QString Second = QStringLiteral("Your parcel arrives on Wednesday, by noon. Kind regards");

} // namespace

class TestWindowNews final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNewIsShownAndAwaited();
    void ownTextStaysOrGivesWay();
    void decidingFindsTheNewerOne();
    void putBackFromTheUndoWindow();
    void askForAnotherDraft();
    void requestIsUndoneAndRecalled();
    void noOtherDraftComes();
    void notSentComesBackWhole();

private:
    // A higher revision of t-1, with a message more.
    static void revise(WindowRig &rig, int revision = 2, const QString &draft = Second)
    {
        const QByteArray line
            = "{\"external_id\":\"t-1\",\"revision\":" + QByteArray::number(revision)
            + ",\"priority\":90,\"language\":\"en\",\"task\":\"reply\",\"title\":\"First\","
              "\"messages\":[{\"role\":\"user\",\"content\":\"Where is it?\",\"name\":\"Ann\"},"
              "{\"role\":\"user\",\"content\":\"I need it by Wednesday noon!\",\"name\":\"Ann\"}],"
              "\"draft\":\""
            + draft.toUtf8()
            + "\",\"facts\":[{\"name\":\"Day\",\"value\":\"Wednesday\"}],"
              "\"references\":[{\"title\":\"Order\",\"text\":\"Tuesday\"}]}";
        const Result<Item> item = parseItem(line);
        QVERIFY(item);
        const auto receipt = rig.queue().submit(QStringLiteral("local"), *item);
        QVERIFY2(receipt, receipt ? "" : qPrintable(toString(receipt.error())));
    }

    static NewsPane *pane(const WindowRig &rig) { return rig.find<NewsPane>("newsPane"); }

    static QString text(const WindowRig &rig) { return rig.window->review()->editor()->text(); }

    static bool waitForNews(WindowRig &rig)
    {
        return rig.waitFor([&] { return pane(rig)->isVisible(); }) && rig.waitSettled();
    }

    static bool waitUntilSeen(WindowRig &rig)
    {
        return rig.waitFor([&] { return !rig.window->controller()->hasUnseenRevision(); })
            && rig.waitSettled();
    }

    static QString line(const WindowRig &rig, const char *name)
    {
        return rig.find<QLabel>(name)->text();
    }

    static void ask(WindowRig &rig, const QString &instruction)
    {
        rig.key(Qt::Key_F9, shift);
        QVERIFY(rig.waitFor([&] { return rig.focusName() == QLatin1String("redraftLine"); }));
        rig.type(instruction);
        rig.key(Qt::Key_Return);
    }

    static QString asked(WindowRig &rig)
    {
        return rig.sql(QStringLiteral("SELECT state FROM draft_request ORDER BY request_no DESC"));
    }
};

void TestWindowNews::whatIsNewIsShownAndAwaited()
{
    const SystemClock clock;
    WindowRig rig(clock);
    rig.settings->set(Settings::Key::UndoSeconds, 0);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    QVERIFY(!pane(rig)->isVisible());
    revise(rig);
    QVERIFY(waitForNews(rig)); // by itself, with the item open
    QCOMPARE(text(rig), First); // nothing jumps under the hands
    QCOMPARE(line(rig, "newsTitle"), QStringLiteral("Revision 2 came in"));
    QCOMPARE(line(rig, "newsSummary"),
             QStringLiteral("1 new message(s), another draft, other facts"));
    QCOMPARE(rig.window->findChildren<QWidget *>(QStringLiteral("newMessage")).size(), 1);
    QVERIFY(pane(rig)->redline()->toPlainText().contains(QLatin1String("Wednesday, by noon")));
    QCOMPARE(pane(rig)->redline()->hunkCount(), 1);
    QVERIFY(!rig.find<QAbstractButton>("newsTake")->isVisible()); // there is nothing to give up
    rig.shoot(QStringLiteral("news-light"));
    rig.look.setMode(ThemeMode::Dark);
    QVERIFY(rig.waitSettled());
    rig.shoot(QStringLiteral("news-dark"));
    rig.look.setMode(ThemeMode::Light);

    for (const auto &[key, modifiers] : {std::pair(Qt::Key_Return, Qt::KeyboardModifiers(ctrl)),
                                         std::pair(Qt::Key_F12, Qt::KeyboardModifiers()),
                                         std::pair(Qt::Key_F9, Qt::KeyboardModifiers(shift))}) {
        rig.key(key, modifiers);
        QVERIFY(rig.waitSettled());
        QCOMPARE(rig.openId(), QStringLiteral("t-1"));
        QCOMPARE(rig.sql(QStringLiteral("SELECT count(*) FROM journal_decision")),
                 QStringLiteral("0"));
        QVERIFY(pane(rig)->isVisible());
    }
    rig.key(Qt::Key_F5);
    QVERIFY(waitUntilSeen(rig));
    QVERIFY(!pane(rig)->isVisible());
    QCOMPARE(text(rig), Second);
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForDecisions(1));
    QCOMPARE(rig.sql(QStringLiteral("SELECT action || ' ' || item_revision FROM decision")),
             QStringLiteral("approve 2"));
}

void TestWindowNews::ownTextStaysOrGivesWay()
{
    const SystemClock clock;
    WindowRig rig(clock);
    rig.settings->set(Settings::Key::UndoSeconds, 0);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral(", Ada"));
    const QString mine = First + QStringLiteral(", Ada");
    QVERIFY(rig.waitSettled());
    revise(rig);
    QVERIFY(waitForNews(rig));
    QCOMPARE(text(rig), mine);
    rig.type(QStringLiteral(" T."));
    QVERIFY(rig.waitSettled());
    QVERIFY(pane(rig)->isVisible());
    QVERIFY(rig.find<QAbstractButton>("newsTake")->isVisible());
    rig.shoot(QStringLiteral("news-own-text-light"));
    rig.key(Qt::Key_F5);
    QVERIFY(waitUntilSeen(rig));
    QCOMPARE(text(rig), mine + QStringLiteral(" T."));
    // From here on it is a change of the new draft.
    QCOMPARE(rig.window->controller()->item()->base(), Second);

    revise(rig, 3, QStringLiteral("It comes on Thursday."));
    QVERIFY(waitForNews(rig));
    rig.key(Qt::Key_F5, shift);
    QVERIFY(waitUntilSeen(rig));
    QCOMPARE(text(rig), QStringLiteral("It comes on Thursday."));
    rig.key(Qt::Key_Z, ctrl); // no word is lost by taking it
    QCOMPARE(text(rig), mine + QStringLiteral(" T."));
    QVERIFY(rig.waitSettled());
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForDecisions(1));
    QCOMPARE(rig.sql(QStringLiteral(
                 "SELECT action || ' ' || item_revision || ' ' || final_text FROM decision")),
             QStringLiteral("edit 3 ") + mine + QStringLiteral(" T."));
}

void TestWindowNews::decidingFindsTheNewerOne()
{
    const SystemClock clock;
    WindowRig rig(clock);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral("!"));
    QVERIFY(rig.waitSettled());
    revise(rig);
    rig.key(Qt::Key_Return, ctrl); // before the window could notice
    QVERIFY(waitForNews(rig));
    QCOMPARE(rig.openId(), QStringLiteral("t-1"));
    QCOMPARE(text(rig), First + u'!');
    QCOMPARE(rig.sql(QStringLiteral("SELECT count(*) FROM journal_decision")), QStringLiteral("0"));
}

void TestWindowNews::putBackFromTheUndoWindow()
{
    const SystemClock clock;
    WindowRig rig(clock);
    rig.settings->set(Settings::Key::UndoSeconds, 2);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral("!"));
    QVERIFY(rig.waitSettled());
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForItem(QStringLiteral("t-2")));
    revise(rig);
    QVERIFY(rig.waitFor([&] { return rig.bannerId().startsWith(QLatin1String("putBack.")); }));
    rig.shoot(QStringLiteral("news-put-back"));
    QCOMPARE(rig.openId(), QStringLiteral("t-2")); // what is on the screen stays
    QCOMPARE(rig.sql(QStringLiteral("SELECT count(*) FROM decision")), QStringLiteral("0"));
    rig.settings->set(Settings::Key::UndoSeconds, 0);
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForItem(QStringLiteral("t-1"))); // before all others
    QCOMPARE(text(rig), First + u'!');
    QVERIFY(pane(rig)->isVisible());
    QVERIFY(!rig.bannerId().startsWith(QLatin1String("putBack.")));
}

void TestWindowNews::askForAnotherDraft()
{
    const SystemClock clock;
    WindowRig rig(clock);
    rig.settings->set(Settings::Key::UndoSeconds, 0);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral(", Ada"));
    QVERIFY(rig.waitSettled());
    rig.key(Qt::Key_F9, shift);
    QVERIFY(rig.waitFor([&] { return rig.focusName() == QLatin1String("redraftLine"); }));
    QVERIFY(!rig.find<QAbstractButton>("redraftConfirm")->isEnabled());
    rig.key(Qt::Key_Return); // nothing is said yet
    rig.type(QStringLiteral("Name the hour, and be brief"));
    rig.shoot(QStringLiteral("redraft-light"));
    rig.look.setMode(ThemeMode::Dark);
    QTest::qWait(0);
    rig.shoot(QStringLiteral("redraft-dark"));
    rig.look.setMode(ThemeMode::Light);
    rig.key(Qt::Key_Escape);
    QVERIFY(rig.waitSettled());
    QCOMPARE(asked(rig), QStringLiteral("-"));
    ask(rig, QStringLiteral("Name the hour, and be brief"));
    QVERIFY(rig.waitForItem(QStringLiteral("t-2")));
    QVERIFY(rig.waitFor([&] { return asked(rig) == QLatin1String("waiting"); }));

    // It stands at the end of the list and cannot be opened.
    QVERIFY(rig.waitFor([&] {
        const auto &entries = rig.window->controller()->entries();
        return entries.size() == 3 && entries.back().externalId == QLatin1String("t-1")
            && entries.back().state == QueueEntry::State::Waiting;
    }));
    rig.shoot(QStringLiteral("redraft-waits"));
    rig.key(Qt::Key_End, Qt::AltModifier);
    QVERIFY(rig.waitSettled());
    QCOMPARE(rig.openId(), QStringLiteral("t-2"));

    const auto requests = rig.queue().takeOutcomes({}, 10, 0);
    QVERIFY(requests && requests->size() == 1);
    QCOMPARE(requests->front().instruction, QStringLiteral("Name the hour, and be brief"));
    QVERIFY(rig.queue().ackOutcome(requests->front().outcomeId));
    revise(rig);
    QVERIFY(rig.waitFor([&] {
        return rig.window->controller()->entries().front().externalId == QLatin1String("t-1");
    }));
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    QCOMPARE(text(rig), First + QStringLiteral(", Ada"));
    QVERIFY(pane(rig)->isVisible());
    QCOMPARE(line(rig, "newsTitle"), QStringLiteral("The draft you asked for"));
    QVERIFY(rig.waitSettled());
    rig.shoot(QStringLiteral("redraft-back-light"));
    rig.look.setMode(ThemeMode::Dark);
    QVERIFY(rig.waitSettled());
    rig.shoot(QStringLiteral("redraft-back-dark"));
    rig.key(Qt::Key_F5, shift);
    QVERIFY(waitUntilSeen(rig));
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForDecisions(2));
    QCOMPARE(
        rig.sql(QStringLiteral("SELECT d.action || ' ' || d.final_text FROM decision d JOIN item"
                               " i ON i.item_id = d.item_id WHERE i.external_id = 't-1'")),
        QStringLiteral("approve ") + Second);
}

void TestWindowNews::requestIsUndoneAndRecalled()
{
    const SystemClock clock;
    WindowRig rig(clock);
    rig.settings->set(Settings::Key::UndoSeconds, 60);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral("!"));
    QVERIFY(rig.waitSettled());
    ask(rig, QStringLiteral("Again"));
    QVERIFY(rig.waitForItem(QStringLiteral("t-2")));
    QCOMPARE(asked(rig), QStringLiteral("-"));
    rig.key(Qt::Key_Z, ctrlAlt);
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    QCOMPARE(text(rig), First + u'!');
    rig.settings->set(Settings::Key::UndoSeconds, 0);
    QVERIFY(rig.waitSettled());
    ask(rig, QStringLiteral("Again"));
    QVERIFY(rig.waitForItem(QStringLiteral("t-2")));
    QVERIFY(rig.waitFor([&] { return asked(rig) == QLatin1String("waiting"); }));
    QVERIFY(rig.waitSettled());
    rig.key(Qt::Key_R, ctrlAlt);
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    QCOMPARE(asked(rig), QStringLiteral("recalled"));
    QCOMPARE(text(rig), First + u'!');
    QVERIFY(!pane(rig)->isVisible());
}

void TestWindowNews::noOtherDraftComes()
{
    const SystemClock clock;
    WindowRig rig(clock);
    rig.settings->set(Settings::Key::UndoSeconds, 0);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    ask(rig, QStringLiteral("Again"));
    QVERIFY(rig.waitForItem(QStringLiteral("t-2")));
    QVERIFY(rig.waitFor([&] { return asked(rig) == QLatin1String("waiting"); }));
    const auto requests = rig.queue().takeOutcomes({}, 10, 0);
    QVERIFY(requests && requests->size() == 1);
    QVERIFY(
        rig.queue().nackOutcome(requests->front().outcomeId, QStringLiteral("the model is down")));
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    QCOMPARE(rig.bannerId(), QStringLiteral("noDraft"));
    rig.shoot(QStringLiteral("redraft-refused"));
    QCOMPARE(text(rig), First);
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForDecisions(2));
    QVERIFY(rig.waitFor([&] { return rig.bannerId() != QLatin1String("noDraft"); }));
}

void TestWindowNews::notSentComesBackWhole()
{
    const SystemClock clock;
    WindowRig rig(clock);
    rig.settings->set(Settings::Key::UndoSeconds, 0);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral(", Ada"));
    rig.key(Qt::Key_Home, ctrl);
    QVERIFY(rig.waitSettled());
    rig.key(Qt::Key_6, Qt::AltModifier);
    QVERIFY(rig.waitSettled());
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForItem(QStringLiteral("t-2")));
    QVERIFY(rig.waitForDecisions(1));
    const auto taken = rig.queue().takeOutcomes({}, 10, 0);
    QVERIFY(taken && taken->size() == 1);
    QVERIFY(rig.queue().nackOutcome(taken->front().outcomeId, QStringLiteral("no such mailbox")));
    revise(rig); // and its producer goes on
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    QCOMPARE(rig.bannerId(), QStringLiteral("notSent"));
    QCOMPARE(text(rig), First + QStringLiteral(", Ada"));
    QCOMPARE(rig.window->controller()->item()->work.labels.size(), std::size_t(1));
    QVERIFY(pane(rig)->isVisible());
    QVERIFY(rig.waitFor([&] {
        const auto &entries = rig.window->controller()->entries();
        return !entries.empty() && entries.front().externalId == QLatin1String("t-1")
            && entries.front().state == QueueEntry::State::Returned;
    }));
    rig.shoot(QStringLiteral("not-sent-and-revised"));
    rig.key(Qt::Key_F5);
    QVERIFY(waitUntilSeen(rig));
    QCOMPARE(text(rig), First + QStringLiteral(", Ada"));
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForDecisions(2));
}

QTEST_MAIN(TestWindowNews)
#include "tst_windownews.moc"
