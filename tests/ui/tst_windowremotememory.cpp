// SPDX-License-Identifier: GPL-3.0-or-later
// The correction memory in a window that works through a gateway: offered, taken and counted as in
// a window on the workspace itself; where there is nothing to ask, nothing stands there.
#include "core/queue/tokens.h"
#include "core/review/memoryjson.h"
#include "tests/integration/gateway/gatewayprocess.h"
#include "tests/support/fakegateway.h"
#include "tests/support/reviewedworkspace.h"
#include "tests/ui/rig/windowrig.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/panes/memorypane.h"
#include "ui/review/panes/memoryrunner.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/reviewplace.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPromise>
#include <QTest>

#include <memory>
#include <vector>

using namespace bluepencil;
using test::FakeGateway;
using test::Fault;

namespace {

constexpr auto ctrl = Qt::ControlModifier;
constexpr auto shift = Qt::ShiftModifier;
const QString ada = QStringLiteral("ada");
const QString draft = QStringLiteral("Please utilise the portal. You can utilise it again.");
const QString mended = QStringLiteral("Please use the portal. You can use it again.");
const QByteArray asking = "POST /v1/memory";

// Windows of Ada's, on the workspace itself or through what stands before it.
class Desk {
public:
    Desk()
        : rig(clock, false)
    {
        rig.settings->set(Settings::Key::FewerMovements, true);
        rig.settings->set(Settings::Key::UndoSeconds, 0);
    }

    // Six items in which `utilise` became `use`.
    void remember()
    {
        for (int i = 0; i < 6; ++i) {
            const QString id = QStringLiteral("old-%1").arg(i);
            OrderedJson item
                = test::plainItem(id, QStringLiteral("How do I use the new portal?"),
                                  QStringLiteral("You may utilise it from %1.").arg(i));
            item["language"] = "en";
            const auto done = test::reviewOn(
                rig.queue(), clock.now(), item,
                test::decision(id, Action::Edit, QStringLiteral("You may use it from %1.").arg(i),
                               i % 2 == 0 ? QStringLiteral("Bea") : QStringLiteral("Carl")));
            QVERIFY2(done, test::words(done));
        }
    }

    void importOne()
    {
        rig.import("{\"external_id\":\"m-1\",\"language\":\"en\",\"messages\":[{\"role\":\"user\","
                   "\"content\":\"Where is the new portal and how do I use it?\"}],\"draft\":\""
                   + draft.toUtf8() + "\"}\n");
    }

    void open(const QString &address, const QByteArray &token)
    {
        rig.openThrough(address, token);
        QVERIFY(rig.waitForItem(QStringLiteral("m-1")));
    }

    // What is offered at the side, and which earlier items stand there.
    [[nodiscard]] QStringList shown() const
    {
        QStringList all;
        const auto *pane = rig.find<MemoryPane>("memoryPane");
        const auto cards = pane->findChildren<QAbstractButton *>(QStringLiteral("suggestionCard"));
        for (const QAbstractButton *card : cards) {
            if (card->isVisible())
                all += card->accessibleName() + QStringLiteral(" / ")
                    + card->accessibleDescription();
        }
        const auto earlier = pane->findChildren<QWidget *>(QStringLiteral("earlierItem"));
        for (const QWidget *each : earlier) {
            if (each->isVisible())
                all += each->findChildren<QLabel *>().last()->text();
        }
        return all;
    }

    [[nodiscard]] QString text() const { return rig.window->review()->editor()->text(); }

    // Of the stored record of the item on the desk.
    [[nodiscard]] QString counts()
    {
        return rig.sql(QStringLiteral("SELECT json_extract(decision, '$.suggestions')"
                                      " FROM feedback WHERE external_id = 'm-1'"));
    }

    SystemClock clock;
    WindowRig rig;
};

// One suggestion for the draft, said as often as somebody asks.
Fault answered()
{
    MemoryAnswer answer;
    answer.suggestions.push_back({7,
                                  14,
                                  QStringLiteral("utilise"),
                                  QStringLiteral("use"),
                                  {},
                                  {},
                                  6,
                                  6,
                                  2,
                                  wilsonRate(6, 6)});
    return {asking, Fault::Kind::Answer, 1000,
            "200 OK\r\nContent-Type: application/json\r\nBluepencil-Api: 1",
            writeMemoryAnswer(answer)};
}

} // namespace

class TestWindowRemoteMemory final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asOnTheWorkspaceItself();
    void anOlderGateway();
    void withoutContact();
    void nothingWhereTheDraftIsHidden();
    void whileItIsAsked();
    void theNewestOfThoseThatWait();
};

void TestWindowRemoteMemory::asOnTheWorkspaceItself()
{
    Desk desk;
    desk.remember();
    desk.importOne();
    desk.rig.open(ada);
    QVERIFY(desk.rig.waitForItem(QStringLiteral("m-1")));
    const QStringList here = desk.shown();
    QCOMPARE(here.size(), 4); // a suggestion and three earlier items
    desk.rig.closeWindow();

    test::GatewayProcess gateway(desk.rig.path());
    const QString problem = gateway.start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const Result<QByteArray> token = createToken(
        desk.rig.workspace().database(), {ada, Who::Role::Reviewer, {}, {}}, desk.clock.now());
    QVERIFY(token);
    desk.open(gateway.address(), *token);
    QCOMPARE(desk.text(), draft);
    QCOMPARE(desk.shown(), here);
    desk.rig.shoot(QStringLiteral("remote-memory"));
    desk.rig.key(Qt::Key_M, ctrl | shift);
    QCOMPARE(desk.text(), mended);
    QVERIFY(desk.rig.waitSettled());
    desk.rig.key(Qt::Key_Z, ctrl);
    QCOMPARE(desk.text(), draft);
    desk.rig.key(Qt::Key_Z, ctrl | shift);
    QCOMPARE(desk.text(), mended);
    QVERIFY(desk.rig.waitSettled());
    desk.rig.key(Qt::Key_Return, ctrl);
    QVERIFY(desk.rig.waitForDecisions(7));
    QCOMPARE(desk.rig.sql(QStringLiteral("SELECT action FROM feedback WHERE external_id = 'm-1'")),
             QStringLiteral("edit"));
    QCOMPARE(desk.counts(), QStringLiteral(R"({"memory":{"offered":1,"taken":1}})"));
    desk.rig.closeWindow();
    QVERIFY(gateway.stop() >= 0);
}

// It has no such path: nothing is offered, nothing is said, and it is not asked with every word.
void TestWindowRemoteMemory::anOlderGateway()
{
    Desk desk;
    desk.remember();
    desk.importOne();
    FakeGateway gateway(desk.rig.path(), desk.clock);
    desk.open(gateway.address(), "token");
    QCOMPARE(desk.shown(), QStringList());
    desk.rig.key(Qt::Key_Home, ctrl);
    desk.rig.type(QStringLiteral("Oh. "));
    desk.rig.key(Qt::Key_M, ctrl);
    QVERIFY(desk.rig.waitSettled());
    QCOMPARE(desk.text(), QStringLiteral("Oh. ") + draft);
    QVERIFY(desk.rig.bannerId() != u"trouble");
    QCOMPARE(gateway.count(asking), 1);
    desk.rig.key(Qt::Key_Return, ctrl);
    QVERIFY(desk.rig.waitForDecisions(7));
    QCOMPARE(desk.counts(), QString());
}

// What was offered is no longer known to be right for what is written now.
void TestWindowRemoteMemory::withoutContact()
{
    Desk desk;
    desk.importOne();
    FakeGateway gateway(desk.rig.path(), desk.clock);
    gateway.plan({answered()});
    desk.open(gateway.address(), "token");
    QCOMPARE(desk.shown().size(), 1);
    gateway.stop();
    desk.rig.key(Qt::Key_End, ctrl);
    desk.rig.type(QStringLiteral(" Thanks."));
    QVERIFY(desk.rig.waitSettled());
    QCOMPARE(desk.shown(), QStringList());
    QCOMPARE(desk.text(), draft + QStringLiteral(" Thanks."));
    gateway.start();
}

// Without the draft before their eyes a person writes on their own, and nobody is told what.
void TestWindowRemoteMemory::nothingWhereTheDraftIsHidden()
{
    Desk desk;
    desk.importOne();
    QVERIFY(desk.rig.workspace().database().execute(
        QStringLiteral("UPDATE item SET arm = 'control' WHERE external_id = 'm-1'")));
    QVERIFY(desk.rig.workspace().database().execute(
        QStringLiteral("UPDATE slot SET arm = 'control' WHERE item_id IN"
                       " (SELECT item_id FROM item WHERE external_id = 'm-1')")));
    FakeGateway gateway(desk.rig.path(), desk.clock);
    gateway.plan({answered()});
    desk.open(gateway.address(), "token");
    desk.rig.type(QStringLiteral("We utilise it."));
    QVERIFY(desk.rig.waitSettled());
    QCOMPARE(desk.shown(), QStringList());
    QCOMPARE(gateway.count(asking), 0);
}

// No answer comes: work goes on, decisions go out, and the window can be closed.
void TestWindowRemoteMemory::whileItIsAsked()
{
    Desk desk;
    desk.importOne();
    FakeGateway gateway(desk.rig.path(), desk.clock);
    gateway.plan({answered()});
    desk.open(gateway.address(), "token");
    gateway.plan({{asking, Fault::Kind::Hang, 1000}});
    const int before = gateway.count(asking);
    desk.rig.key(Qt::Key_Home, ctrl);
    desk.rig.type(QStringLiteral("Oh. "));
    QVERIFY(desk.rig.waitFor([&] { return gateway.count(asking) > before; }));
    desk.rig.type(QStringLiteral("Well. "));
    QCOMPARE(desk.text(), QStringLiteral("Oh. Well. ") + draft);
    desk.rig.key(Qt::Key_Return, ctrl);
    QVERIFY(desk.rig.waitForDecisions(1));
    desk.rig.closeWindow();
}

// One at a time; what was asked before the newest is not asked any more.
void TestWindowRemoteMemory::theNewestOfThoseThatWait()
{
    std::vector<QString> asked;
    std::vector<std::shared_ptr<QPromise<Result<MemoryAnswer>>>> promises;
    MemoryRunner runner([&](const MemoryQuestion &question) {
        asked.push_back(question.text);
        promises.push_back(std::make_shared<QPromise<Result<MemoryAnswer>>>());
        promises.back()->start();
        return promises.back()->future();
    });
    const auto answer = [&] {
        promises.back()->addResult(Result<MemoryAnswer>(MemoryAnswer {}));
        promises.back()->finish();
    };
    std::vector<quint64> tokens;
    connect(&runner, &MemoryRunner::answered, this,
            [&tokens](const MemoryOutcome &outcome) { tokens.push_back(outcome.token); });
    MemoryJob job;
    const auto request = [&](const char *text, quint64 token) {
        job.question.text = QString::fromLatin1(text);
        job.token = token;
        runner.request(job, false);
    };
    request("a", 1);
    request("b", 2);
    QTRY_COMPARE(asked.size(), std::size_t(1));
    QCOMPARE(asked.back(), QStringLiteral("b"));
    request("c", 3);
    request("d", 4);
    QVERIFY(!runner.isIdle());
    QCOMPARE(asked.size(), std::size_t(1));
    answer();
    QTRY_COMPARE(asked.size(), std::size_t(2));
    QCOMPARE(asked.back(), QStringLiteral("d"));
    QCOMPARE(tokens, std::vector<quint64> {2});
    // Of an item that was left behind nothing comes any more.
    runner.forget();
    request("e", 5);
    answer();
    QTRY_COMPARE(asked.size(), std::size_t(3));
    QCOMPARE(asked.back(), QStringLiteral("e"));
    answer();
    QTRY_COMPARE(tokens.size(), std::size_t(2));
    QCOMPARE(tokens.back(), quint64(5));
    QVERIFY(runner.isIdle());
}

QTEST_MAIN(TestWindowRemoteMemory)
#include "tst_windowremotememory.moc"
