// SPDX-License-Identifier: GPL-3.0-or-later
// Who decides between reviewers in a window that works through a gateway sees what they decided, as
// in a window on the workspace itself, side by side and as texts to compare with; and is told where
// that cannot be had.
#include "core/queue/tokens.h"
#include "tests/integration/gateway/gatewayprocess.h"
#include "tests/support/fakegateway.h"
#include "tests/support/reviewedworkspace.h"
#include "tests/ui/rig/comparing.h"
#include "ui/common/toast.h"
#include "ui/review/editor/redlineview.h"
#include "ui/review/overlays/adjudicationoverlay.h"

#include <QLabel>

using namespace bluepencil;
using test::FakeGateway;

namespace {

using comparing::ctrl;
const QString ada = QStringLiteral("ada");

// An item on which Bea and Carl disagree.
class Desk {
public:
    Desk()
        : rig(clock, false)
    {
        rig.settings->set(Settings::Key::FewerMovements, true);
        rig.settings->set(Settings::Key::UndoSeconds, 0);
        OrderedJson item = test::plainItem(QStringLiteral("f-1"), QStringLiteral("When?"),
                                           QStringLiteral("It comes on Monday, we think."));
        item["overlap"] = 2;
        item["agreement"] = "adjudicate";
        item["language"] = "en";
        Decision bea
            = test::decision(QStringLiteral("f-1"), Action::Edit, texts[0], QStringLiteral("Bea"));
        bea.decidedAt = clock.now() - 120'000;
        bea.labels.push_back({QStringLiteral("fact"), Severity::Major, {}});
        bea.note = QStringLiteral("The depot says <b>Tuesday</b>.");
        Decision carl
            = test::decision(QStringLiteral("f-1"), Action::Edit, texts[1], QStringLiteral("Carl"));
        carl.decidedAt = clock.now() - 60'000;
        for (const Decision &made : {bea, carl}) {
            const auto done = test::reviewOn(rig.queue(), made.decidedAt, item, made);
            if (!done)
                qFatal("%s", static_cast<const char *>(test::words(done)));
        }
    }

    // Of ada's, on a gateway of this workspace; what went wrong, if anything did.
    [[nodiscard]] QString openThrough(test::GatewayProcess &gateway)
    {
        const QString problem = gateway.start();
        if (!problem.isEmpty())
            return problem;
        const Result<QByteArray> token
            = createToken(rig.workspace().database(),
                          {ada, Who::Role::Reviewer, {}, {QStringLiteral("*")}}, clock.now());
        if (!token)
            return toString(token.error());
        rig.openThrough(gateway.address(), *token);
        return {};
    }

    [[nodiscard]] AdjudicationOverlay *between() const
    {
        return rig.find<AdjudicationOverlay>("adjudicationOverlay");
    }

    [[nodiscard]] bool comesUp()
    {
        return rig.waitFor([this] {
            return between() != nullptr && between()->isVisible() && between()->texts().size() == 2
                && between()->texts()[0]->hunkCount() == 1
                && between()->texts()[1]->hunkCount() == 1;
        });
    }

    // All that it says, who said it included.
    [[nodiscard]] QStringList shown() const
    {
        QStringList all;
        for (const RedlineView *text : between()->texts())
            all += text->toPlainText();
        const auto labels = between()->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            all += label->text();
        return all;
    }

    // What the words say that stand below.
    [[nodiscard]] QString said() const { return rig.window->findChild<Toast *>()->text(); }

    // The cards of what can be compared with, once they are there.
    [[nodiscard]] QStringList offered()
    {
        rig.key(Qt::Key_F7, ctrl);
        if (!rig.waitFor([this] { return isOffered(); }))
            return {said()};
        QStringList names = comparing::cards(rig);
        names.sort();
        return names;
    }

    [[nodiscard]] bool isOffered() const
    {
        return rig.find<CompareOverlay>("compareOverlay")->isVisible();
    }

    const QStringList texts {QStringLiteral("It comes on Tuesday, we think."),
                             QStringLiteral("It comes on Monday.")};
    SystemClock clock;
    WindowRig rig;
};

} // namespace

class TestWindowRemoteOpinions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asOnTheWorkspaceItself();
    void anOlderGateway();
    void comparedAsOnTheWorkspaceItself();
    void comparedWithoutContact();
    void whoWritesOnChoosesNothing();
};

void TestWindowRemoteOpinions::asOnTheWorkspaceItself()
{
    Desk desk;
    desk.rig.open(ada);
    QVERIFY(desk.rig.waitForItem(QStringLiteral("f-1")));
    QVERIFY(desk.comesUp());
    const QStringList here = desk.shown();
    QVERIFY(here.join(u'\n').contains(QStringLiteral("<b>Tuesday</b>")));
    desk.rig.closeWindow();

    test::GatewayProcess gateway(desk.rig.path());
    const QString problem = desk.openThrough(gateway);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(desk.rig.waitForItem(QStringLiteral("f-1")));
    QVERIFY(desk.comesUp());
    QCOMPARE(desk.shown().join(u'\n'), here.join(u'\n'));
    desk.rig.shoot(QStringLiteral("remote-adjudication"));
    desk.rig.key(Qt::Key_2);
    QVERIFY(!desk.between()->isVisible());
    QCOMPARE(desk.rig.window->review()->editor()->text(), desk.texts[1]);
    QVERIFY(desk.rig.waitSettled());
    desk.rig.key(Qt::Key_Return, ctrl);
    QVERIFY(desk.rig.waitForDecisions(3));
    desk.rig.closeWindow();
    QVERIFY(gateway.stop() >= 0);
}

// Nothing comes up, and it is said why.
void TestWindowRemoteOpinions::anOlderGateway()
{
    Desk desk;
    FakeGateway gateway(desk.rig.path(), desk.clock);
    desk.rig.openThrough(gateway.address(), "token");
    QVERIFY(desk.rig.waitForItem(QStringLiteral("f-1")));
    QVERIFY(desk.rig.waitFor([&] {
        return desk.rig.window->findChild<Toast *>()->text().contains(
            QStringLiteral("does not tell what the reviewers decided"));
    }));
    QVERIFY(desk.between() == nullptr);
}

// Also from a gateway the finals come, and the second reviewer stays blind.
void TestWindowRemoteOpinions::comparedAsOnTheWorkspaceItself()
{
    Desk desk;
    desk.rig.settings->set(Settings::Key::RedlineBeside, true);
    OrderedJson open = test::plainItem(QStringLiteral("o-1"), QStringLiteral("Where?"),
                                       QStringLiteral("It is here."));
    open["overlap"] = 2;
    open["agreement"] = "adjudicate";
    open["priority"] = 90;
    const Decision blind = test::decision(QStringLiteral("o-1"), Action::Edit,
                                          QStringLiteral("It is there."), QStringLiteral("Bea"));
    const auto done = test::reviewOn(desk.rig.queue(), desk.clock.now(), open, blind);
    QVERIFY2(done, test::words(done));
    test::GatewayProcess gateway(desk.rig.path());
    const QString problem = desk.openThrough(gateway);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(desk.rig.waitForItem(QStringLiteral("o-1")));
    desk.rig.key(Qt::Key_F7, ctrl);
    QVERIFY(desk.rig.waitFor([&] { return desk.said().startsWith(u"There is no other text"); }));
    QVERIFY(!desk.isOffered());
    desk.rig.key(Qt::Key_Return, ctrl);
    QVERIFY(desk.rig.waitForItem(QStringLiteral("f-1")));
    QVERIFY(desk.comesUp());
    desk.rig.key(Qt::Key_Escape);
    const QStringList offered = desk.offered();
    QCOMPARE(offered,
             QStringList({QStringLiteral("Draft"), QStringLiteral("Final of Bea"),
                          QStringLiteral("Final of Carl")}));
    desk.rig.shoot(QStringLiteral("remote-compare"));
    const int bea = int(comparing::cards(desk.rig).indexOf(QStringLiteral("Final of Bea")));
    desk.rig.key(Qt::Key_1 + bea);
    QVERIFY(desk.rig.waitSettled());
    QCOMPARE(comparing::base(desk.rig)->text(), desk.texts[0]);
    QCOMPARE(comparing::struck(desk.rig), QStringLiteral("Tuesday"));
    desk.rig.closeWindow();
    QVERIFY(gateway.stop() >= 0);
}

// It is said, which is not the same as nothing; the drafts of the item are here all the same.
void TestWindowRemoteOpinions::comparedWithoutContact()
{
    Desk desk;
    desk.rig.import(comparing::twoDrafts());
    FakeGateway gateway(desk.rig.path(), desk.clock);
    desk.rig.openThrough(gateway.address(), "token");
    QVERIFY(desk.rig.waitForItem(QStringLiteral("f-1")));
    QVERIFY(desk.rig.waitFor(
        [&] { return desk.said().contains(u"does not tell what the reviewers decided"); }));
    desk.rig.key(Qt::Key_F7, ctrl);
    QVERIFY(desk.rig.waitFor([&] { return desk.said().contains(u"does not tell the earlier"); }));
    QVERIFY(!desk.isOffered());
    desk.rig.key(Qt::Key_Return, ctrl);
    QVERIFY(desk.rig.waitForItem(QStringLiteral("d-1")));
    QVERIFY(desk.rig.waitForDecisions(3));
    gateway.stop();
    QCOMPARE(desk.offered(), QStringList({QStringLiteral("Draft 1"), QStringLiteral("Draft 2")}));
    QVERIFY2(desk.said().startsWith(u"The server cannot be reached."), qPrintable(desk.said()));
}

// What is typed while a gateway is asked goes into the text, and chooses no card.
void TestWindowRemoteOpinions::whoWritesOnChoosesNothing()
{
    Desk desk;
    FakeGateway gateway(desk.rig.path(), desk.clock);
    const QByteArray asking = "GET /v1/leases/"
        + desk.rig.sql(QStringLiteral("SELECT slot_id FROM slot WHERE kind = 'adjudication'"))
              .toUtf8()
        + "/earlier";
    gateway.plan(
        {{asking, test::Fault::Kind::Answer, 1, "503 Busy\r\nRetry-After: 1", {}},
         {asking, test::Fault::Kind::Answer, 1000,
          "200 OK\r\nContent-Type: application/json\r\nBluepencil-Api: 1",
          R"({"earlier":[{"kind":"final","id":"d-1","text":"It is here.","reviewer":"<b>Bea</b>",)"
          R"("action":"edit","at":"2026-11-23T09:31:12.000Z","revision":1}]})"}});
    desk.rig.openThrough(gateway.address(), "token");
    QVERIFY(desk.rig.waitForItem(QStringLiteral("f-1")));
    desk.rig.key(Qt::Key_F7, ctrl);
    QVERIFY(desk.rig.waitFor([&] { return gateway.count(asking) == 1; }));
    desk.rig.type(QStringLiteral("2"));
    QVERIFY(desk.rig.waitFor([&] { return desk.said().startsWith(u"You wrote on meanwhile."); }));
    QVERIFY(!desk.isOffered());
    QVERIFY(comparing::editor(desk.rig)->text().contains(u'2'));
    QCOMPARE(desk.offered(),
             QStringList({QStringLiteral("Draft"), QStringLiteral("Final of <b>Bea</b>")}));
}

QTEST_MAIN(TestWindowRemoteOpinions)
#include "tst_windowremoteopinions.moc"
