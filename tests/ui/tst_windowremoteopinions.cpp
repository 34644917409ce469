// SPDX-License-Identifier: GPL-3.0-or-later
// Who decides between reviewers in a window that works through a gateway sees what they decided, as
// in a window on the workspace itself; and is told where that cannot be had.
#include "core/queue/tokens.h"
#include "tests/integration/gateway/gatewayprocess.h"
#include "tests/support/fakegateway.h"
#include "tests/support/reviewedworkspace.h"
#include "tests/ui/rig/windowrig.h"
#include "ui/common/toast.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/editor/redlineview.h"
#include "ui/review/overlays/adjudicationoverlay.h"
#include "ui/review/reviewplace.h"

#include <QLabel>
#include <QTest>

using namespace bluepencil;
using test::FakeGateway;

namespace {

constexpr auto ctrl = Qt::ControlModifier;
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
    const QString problem = gateway.start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const Result<QByteArray> token
        = createToken(desk.rig.workspace().database(),
                      {ada, Who::Role::Reviewer, {}, {QStringLiteral("*")}}, desk.clock.now());
    QVERIFY(token);
    desk.rig.openThrough(gateway.address(), *token);
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

QTEST_MAIN(TestWindowRemoteOpinions)
#include "tst_windowremoteopinions.moc"
