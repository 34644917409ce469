// SPDX-License-Identifier: GPL-3.0-or-later
// "My work" in a window that works through a gateway: what a window on the workspace itself shows,
// and words where it cannot.
#include "core/queue/remote/networktransport.h"
#include "core/queue/tokens.h"
#include "core/stats/mywork/myworkjson.h"
#include "tests/integration/gateway/gatewayprocess.h"
#include "tests/support/fakegateway.h"
#include "tests/support/reviewedworkspace.h"
#include "tests/ui/rig/audit.h"
#include "tests/ui/rig/windowrig.h"
#include "ui/common/emptystate.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/reviewplace.h"
#include "ui/settings/connectionpage.h"
#include "ui/statistics/cards/figurecard.h"
#include "ui/statistics/cards/figuretable.h"
#include "ui/statistics/figurewords.h"
#include "ui/statistics/pages/myworkpage.h"

#include <QTest>

using namespace bluepencil;
using test::FakeGateway;
using test::Fault;

namespace {

constexpr auto ctrl = Qt::ControlModifier;
const QString ada = QStringLiteral("ada");
const QString draftOfTen = QStringLiteral("one two three four five six seven eight nine ten");

// What a gateway says of Ada's work.
Fault answerOf(qint64 decided)
{
    MyWork work;
    work.reviewer = ada;
    work.from = QDate(2026, 10, 20);
    work.to = QDate(2026, 11, 18);
    work.all.decided = decided;
    work.days = {{work.to, work.all}};
    return {"GET /v1/me/work?days=30", Fault::Kind::Answer, 1,
            "200 OK\r\nContent-Type: application/json\r\nBluepencil-Api: 1",
            writeMyWork(work, QTimeZone::utc())};
}

// Windows of Ada's, on the workspace itself or through what stands before it.
class Desk {
public:
    Desk()
        : rig(clock, false)
    {
        rig.settings->set(Settings::Key::FewerMovements, true);
        rig.settings->set(Settings::Key::UndoSeconds, 0);
    }

    void open(const QString &address, const QByteArray &token)
    {
        rig.import(threeItems());
        rig.openThrough(address, token);
        QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
        QVERIFY(rig.waitFor([&] { return rig.window->controller()->entries().size() == 3; }));
    }

    // Seven of Ada's, one of them quick, and one of Ben's.
    void decide()
    {
        for (int i = 0; i < 8; ++i) {
            const QString id = QStringLiteral("m-%1").arg(i);
            const Action action = i == 3 ? Action::Edit : Action::Approve;
            Decision given = test::decision(
                id, action,
                i == 3 ? std::optional(draftOfTen + QStringLiteral(" more")) : std::nullopt,
                i == 7 ? QStringLiteral("ben") : ada);
            given.activeMs = i == 0 ? 500 : 4'000 + 1'000 * i;
            given.coverage = i == 1 ? .5 : 1;
            OrderedJson item = test::plainItem(id, QStringLiteral("Where?"), draftOfTen);
            item["language"] = "en";
            const auto receipt = test::reviewOn(rig.queue(), clock.now(), item, given);
            QVERIFY2(receipt.has_value(), test::words(receipt));
        }
    }

    // As the page of the connection does once the gateway has taken the token.
    void signIn(const QString &address, const QByteArray &token)
    {
        rig.window->openConnection();
        auto *connection = rig.find<ConnectionPage>("connectionPage");
        QVERIFY(connection != nullptr);
        Q_EMIT connection->accepted(gatewayAddress(address)->toString(), token);
    }

    [[nodiscard]] MyWorkPage *page() const { return rig.find<MyWorkPage>("myWorkPage"); }

    void openPage()
    {
        rig.key(Qt::Key_W, ctrl | Qt::AltModifier);
        QVERIFY(page() != nullptr && page()->isVisible());
        QVERIFY(rig.waitFor([&] { return page()->isSettled(); }));
    }

    // What stands on the cards and in the table; nothing where they are not shown.
    [[nodiscard]] QStringList figures() const
    {
        QStringList all;
        if (!page()->table()->isVisible())
            return all;
        for (const char *name : {"myWorkDecided", "myWorkTime", "myWorkCoverage", "myWorkQuick"}) {
            const CardWords &card = rig.find<FigureCard>(name)->words();
            all += card.caption + u' ' + card.figure + u' ' + card.detail;
        }
        for (const FigureRow &row : page()->table()->sheet().rows) {
            for (const FigureCell &cell : row.cells)
                all += cell.text;
        }
        return all;
    }

    // What stands there instead; nothing where figures do.
    [[nodiscard]] QString words() const
    {
        const auto *empty = rig.find<EmptyState>("myWorkEmpty");
        return empty->isVisible() ? empty->accessibleName() : QString();
    }

    void shoot(const QString &name)
    {
        for (const char *theme : {"light", "dark"}) {
            rig.settings->set(Settings::Key::Theme, QString::fromLatin1(theme));
            // The layout follows what was said last.
            (void)rig.waitFor([&] { return test::clippedWidgets(rig.window.get()).isEmpty(); },
                              2'000);
            rig.shoot(name + u'-' + QLatin1String(theme));
            const QStringList problems
                = test::namelessControls(rig.window.get()) + test::clippedWidgets(rig.window.get());
            QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        }
        rig.settings->set(Settings::Key::Theme, QStringLiteral("light"));
    }

    SystemClock clock;
    WindowRig rig;
};

} // namespace

class TestWindowMyWork final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asOnTheWorkspaceItself();
    void anOlderGateway();
    void withoutContact();
    void anothersToken();
    void afterAChangeOfToken();
    void whatWasAskedBeforeIt();
    void whileItIsAsked();
};

void TestWindowMyWork::asOnTheWorkspaceItself()
{
    // The gateway goes by the clock of the machine, so that the day may turn between the windows.
    const auto day = [] {
        return std::pair(QDate::currentDate(), QDateTime::currentDateTimeUtc().date());
    };
    const auto begun = day();
    Desk desk;
    desk.decide();
    desk.rig.open(ada);
    QVERIFY(desk.rig.waitFor([&] { return desk.rig.window->controller()->isOpen(); }));
    desk.openPage();
    const QStringList here = desk.figures();
    QVERIFY(here.size() > 4);
    desk.rig.closeWindow();

    test::GatewayProcess gateway(desk.rig.path());
    const QString problem = gateway.start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const Result<QByteArray> token = createToken(
        desk.rig.workspace().database(), {ada, Who::Role::Reviewer, {}, {}}, desk.clock.now());
    QVERIFY(token);
    desk.open(gateway.address(), *token);
    desk.openPage();
    const QStringList there = desk.figures();
    if (day() == begun)
        QCOMPARE(there, here);
    QCOMPARE(desk.words(), QString());
    desk.shoot(QStringLiteral("remote-mywork"));
    // What is decided meanwhile is there when the page comes up again.
    desk.rig.key(Qt::Key_Escape);
    QVERIFY(!desk.page()->isVisible());
    QVERIFY(desk.rig.window->review()->isVisible());
    desk.rig.key(Qt::Key_Return, ctrl);
    QVERIFY(desk.rig.waitForDecisions(9));
    desk.openPage();
    QCOMPARE(desk.rig.find<FigureCard>("myWorkDecided")->words().figure, words::count(8));
    desk.rig.closeWindow();
    QVERIFY(gateway.stop() >= 0);
}

// It has no such path; when it is updated the same window shows them.
void TestWindowMyWork::anOlderGateway()
{
    Desk desk;
    FakeGateway gateway(desk.rig.path(), desk.clock);
    desk.open(gateway.address(), "token");
    desk.openPage();
    QCOMPARE(desk.figures(), QStringList());
    QVERIFY2(desk.words().startsWith(QStringLiteral("This gateway does not tell your figures")),
             qPrintable(desk.words()));
    desk.shoot(QStringLiteral("remote-mywork-older"));
    gateway.plan({answerOf(40)});
    desk.rig.key(Qt::Key_Escape);
    desk.openPage();
    QCOMPARE(desk.words(), QString());
    QVERIFY(
        desk.rig.find<FigureCard>("myWorkDecided")->words().figure.contains(QStringLiteral("40")));
}

void TestWindowMyWork::withoutContact()
{
    Desk desk;
    FakeGateway gateway(desk.rig.path(), desk.clock);
    desk.open(gateway.address(), "token");
    gateway.stop();
    desk.openPage();
    QVERIFY2(desk.words().startsWith(QStringLiteral("The server cannot be reached.")),
             qPrintable(desk.words()));
    QCOMPARE(desk.figures(), QStringList());
    gateway.start();
}

// The token that is good now is somebody else's: their figures are not shown here.
void TestWindowMyWork::anothersToken()
{
    Desk desk;
    FakeGateway gateway(desk.rig.path(), desk.clock);
    desk.open(gateway.address(), "token");
    gateway.setOwners({{"token", QStringLiteral("ben")}});
    desk.openPage();
    QVERIFY2(desk.words().startsWith(QStringLiteral("The server does not take the token.")),
             qPrintable(desk.words()));
    QCOMPARE(gateway.count("GET /v1/me/work"), 0);
}

// Whoever signs in next sees nothing of what the former token showed, not for a moment.
void TestWindowMyWork::afterAChangeOfToken()
{
    Desk desk;
    FakeGateway gateway(desk.rig.path(), desk.clock);
    gateway.setOwners({{"token", ada}, {"another", ada}});
    desk.open(gateway.address(), "token");
    gateway.plan({answerOf(40)});
    desk.openPage();
    QVERIFY(!desk.figures().isEmpty());
    desk.rig.key(Qt::Key_Escape);
    desk.signIn(gateway.address(), "another");
    gateway.plan({{"GET /v1/me/work", Fault::Kind::Hang, 1000}});
    desk.rig.key(Qt::Key_W, ctrl | Qt::AltModifier);
    QVERIFY(desk.page()->isVisible());
    QVERIFY(!desk.page()->isSettled());
    QCOMPARE(desk.figures(), QStringList());
    desk.rig.closeWindow();
}

// It is the former token's answer, whenever it comes.
void TestWindowMyWork::whatWasAskedBeforeIt()
{
    Desk desk;
    FakeGateway gateway(desk.rig.path(), desk.clock);
    gateway.setOwners({{"token", ada}, {"another", ada}});
    desk.open(gateway.address(), "token");
    gateway.plan({{"GET /v1/me/work", Fault::Kind::Hang, 1000}});
    desk.rig.key(Qt::Key_W, ctrl | Qt::AltModifier);
    QVERIFY(desk.rig.waitFor([&] { return gateway.count("GET /v1/me/work") == 1; }));
    QVERIFY(!desk.page()->isSettled());
    desk.rig.key(Qt::Key_Escape);
    desk.signIn(gateway.address(), "another");
    QVERIFY(desk.page()->isSettled()); // nobody waits for that one
    desk.rig.closeWindow();
}

// No answer comes: work goes on, and the window can be closed.
void TestWindowMyWork::whileItIsAsked()
{
    Desk desk;
    FakeGateway gateway(desk.rig.path(), desk.clock);
    desk.open(gateway.address(), "token");
    gateway.plan({{"GET /v1/me/work", Fault::Kind::Hang, 1000}});
    desk.rig.key(Qt::Key_W, ctrl | Qt::AltModifier);
    QVERIFY(desk.rig.waitFor([&] { return gateway.count("GET /v1/me/work") > 0; }));
    desk.rig.key(Qt::Key_Escape);
    desk.rig.key(Qt::Key_Return, ctrl);
    QVERIFY(desk.rig.waitForDecisions(1));
    desk.rig.key(Qt::Key_W, ctrl | Qt::AltModifier);
    QVERIFY(desk.page()->isVisible());
    desk.rig.closeWindow();
}

QTEST_MAIN(TestWindowMyWork)
#include "tst_windowmywork.moc"
