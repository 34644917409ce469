// SPDX-License-Identifier: GPL-3.0-or-later
// Search in everything in a window that works through a gateway: what a window on the workspace
// itself finds and shows, and words where there is nothing to ask.
#include "core/queue/remote/networktransport.h"
#include "core/queue/rights/restriction.h"
#include "core/queue/tokens.h"
#include "core/stats/search/searchjson.h"
#include "tests/integration/gateway/gatewayprocess.h"
#include "tests/support/fakegateway.h"
#include "tests/support/reviewedworkspace.h"
#include "tests/ui/rig/audit.h"
#include "tests/ui/rig/windowrig.h"
#include "ui/common/elidelabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/searchfield.h"
#include "ui/review/editor/redlineview.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/reviewplace.h"
#include "ui/review/veil/screenveil.h"
#include "ui/search/searchlist.h"
#include "ui/search/searchoverlay.h"
#include "ui/settings/connectionpage.h"
#include "ui/statistics/recordview.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

using namespace bluepencil;
using test::FakeGateway;
using test::Fault;

namespace {

constexpr auto ctrl = Qt::ControlModifier;
constexpr auto shift = Qt::ShiftModifier;
const QString ada = QStringLiteral("ada");
const QByteArray asking = "GET /v1/search";
const QString email = QStringLiteral("maria.lopez@mail.example");
const QString markup = QStringLiteral("<b>Dear</b> <img src=\"http://x.example/a.png\">");

// What a gateway found: a decided item in which `around` stands.
Fault answerOf(const QString &around)
{
    SearchAnswer answer;
    SearchHit hit;
    hit.itemId = QStringLiteral("i-1");
    hit.producer = QStringLiteral("local");
    hit.externalId = QStringLiteral("far-1");
    hit.state = QStringLiteral("done");
    hit.field = SearchedField::Final;
    hit.excerpt.text = around;
    hit.excerpt.around = around;
    hit.at = 1'795'000'000'000;
    hit.feedbackId = QStringLiteral("f-1");
    hit.reviewer = QStringLiteral("anna");
    hit.action = Action::Edit;
    answer.hits = {hit};
    return {asking, Fault::Kind::Answer, 1000,
            "200 OK\r\nContent-Type: application/json\r\nBluepencil-Api: 1",
            writeSearchAnswer(answer)};
}

// Windows of Ada's, on the workspace itself or through what stands before it.
class Desk {
public:
    Desk()
        : rig(clock, false)
    {
        rig.settings->set(Settings::Key::FewerMovements, true);
        rig.settings->set(Settings::Key::UndoSeconds, 0);
        OrderedJson old
            = test::plainItem(QStringLiteral("old-1"), QStringLiteral("Where is my parcel?"),
                              QStringLiteral("It comes on Monday."));
        old["subject_id"] = "p-1";
        must(test::reviewOn(rig.queue(), clock.now(), old,
                            test::decision(QStringLiteral("old-1"), Action::Edit,
                                           QStringLiteral("It comes on Tuesday, dear Zoë."))));
        for (int i = 0; i < 60; ++i) {
            const QString id = QStringLiteral("more-%1").arg(i);
            must(test::reviewOn(rig.queue(), clock.now(),
                                test::plainItem(id, QStringLiteral("A common question"),
                                                QStringLiteral("A common answer")),
                                test::decision(id, Action::Approve)));
        }
        rig.import(threeItems());
    }

    void open(const QString &address, const QByteArray &token)
    {
        rig.openThrough(address, token);
        QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
        openSearch();
    }

    void openSearch()
    {
        rig.key(Qt::Key_F, ctrl | shift);
        overlay = rig.find<SearchOverlay>("searchOverlay");
        QVERIFY(overlay != nullptr && overlay->isVisible());
        QCOMPARE(rig.focusName(), QStringLiteral("searchWords"));
    }

    [[nodiscard]] bool search(const QString &typed)
    {
        rig.find<SearchField>("searchWords")->setFocus();
        rig.find<SearchField>("searchWords")->selectAll();
        rig.type(typed);
        return settle();
    }

    [[nodiscard]] bool settle()
    {
        return rig.waitFor([this] { return overlay->isSettled(); });
    }

    // A line each, as a screen reader says it.
    [[nodiscard]] QStringList found() const
    {
        QStringList lines;
        const SearchListModel *hits = overlay->list()->hits();
        for (int i = 0; i < hits->rowCount(); ++i)
            lines += hits->index(i).data(Qt::AccessibleTextRole).toString();
        return lines;
    }

    [[nodiscard]] QString status() const
    {
        return rig.find<ElideLabel>("searchStatus")->accessibleName();
    }

    // What stands there instead of a list; nothing where that is shown.
    [[nodiscard]] QString words() const
    {
        const auto *empty = overlay->findChild<EmptyState *>();
        return empty->isVisible() ? empty->accessibleName() : QString();
    }

    // The record that is shown: its text and what stands beside it.
    [[nodiscard]] QStringList record() const
    {
        QStringList all {
            overlay->findChild<RedlineView *>(QStringLiteral("recordText"))->toPlainText()};
        const auto labels = overlay->findChild<RecordView *>()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                all += label->text();
        }
        return all;
    }

    // What each question says and shows.
    [[nodiscard]] QStringList everything()
    {
        QStringList all;
        for (const char *typed : {"zoe", "parcel ", "\"is my parcel\"", "nosuchword ", "common "}) {
            if (!search(QString::fromUtf8(typed)))
                return {};
            all += found() + QStringList {status(), words()};
        }
        if (!search(QStringLiteral("zoe")))
            return {};
        rig.key(Qt::Key_Return);
        if (!rig.waitFor([this] { return overlay->showsRecord() && overlay->isSettled(); }))
            return {};
        return all + record();
    }

    SystemClock clock;
    WindowRig rig;
    SearchOverlay *overlay = nullptr;

private:
    static void must(const Result<DecisionReceipt> &result)
    {
        if (!result)
            qFatal("%s", static_cast<const char *>(test::words(result)));
    }
};

} // namespace

class TestWindowRemoteSearch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asOnTheWorkspaceItself();
    void opensAnOpenItem();
    void aPersonIsRestrictedMeanwhile();
    void withoutContact();
    void anOlderGateway();
    void anothersToken();
    void afterAChangeOfToken();
    void whileItIsAsked();
    void onlyTheLastWordsCount();
    void hostileTextIsPlain();
    void personalDataIsHidden();
};

void TestWindowRemoteSearch::asOnTheWorkspaceItself()
{
    Desk desk;
    desk.rig.open(ada);
    QVERIFY(desk.rig.waitForItem(QStringLiteral("t-1")));
    desk.openSearch();
    const QStringList here = desk.everything();
    QVERIFY(here.size() > 60);
    desk.rig.closeWindow();

    test::GatewayProcess gateway(desk.rig.path());
    const QString problem = gateway.start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const Result<QByteArray> token = createToken(
        desk.rig.workspace().database(), {ada, Who::Role::Reviewer, {}, {}}, desk.clock.now());
    QVERIFY(token);
    desk.open(gateway.address(), *token);
    QCOMPARE(desk.everything().join(u'\n'), here.join(u'\n'));
    desk.rig.shoot(QStringLiteral("remote-search-record"));
    QCOMPARE(test::namelessControls(desk.rig.window.get()), QStringList());
    desk.rig.key(Qt::Key_Escape);
    QVERIFY(desk.overlay->isVisible() && !desk.overlay->showsRecord());
    // The part that is left.
    QVERIFY(desk.search(QStringLiteral("common ")));
    QCOMPARE(desk.overlay->list()->hits()->rowCount(), 50);
    desk.rig.shoot(QStringLiteral("remote-search"));
    QVERIFY(desk.rig.tabTo("searchMore"));
    desk.rig.key(Qt::Key_Space);
    QVERIFY(desk.settle());
    QCOMPARE(desk.overlay->list()->hits()->rowCount(), 60);
    QVERIFY(!desk.rig.find<QAbstractButton>("searchMore")->isVisible());
    desk.rig.closeWindow();
    QVERIFY(gateway.stop() >= 0);
}

void TestWindowRemoteSearch::opensAnOpenItem()
{
    Desk desk;
    test::GatewayProcess gateway(desk.rig.path());
    const QString problem = gateway.start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const Result<QByteArray> token = createToken(
        desk.rig.workspace().database(), {ada, Who::Role::Reviewer, {}, {}}, desk.clock.now());
    QVERIFY(token);
    desk.open(gateway.address(), *token);
    const QString title
        = desk.rig.sql(QStringLiteral("SELECT title FROM item WHERE external_id = 't-3'"));
    QVERIFY(desk.search(title));
    SearchList *list = desk.overlay->list();
    const int count = list->hits()->rowCount();
    for (int i = 0; i < count && list->hits()->hit(list->currentIndex().row()).externalId != u"t-3";
         ++i)
        desk.rig.key(Qt::Key_Down);
    QCOMPARE(list->hits()->hit(list->currentIndex().row()).externalId, QStringLiteral("t-3"));
    desk.rig.key(Qt::Key_Return);
    QVERIFY(!desk.overlay->isVisible());
    QVERIFY(desk.rig.waitForItem(QStringLiteral("t-3")));
    desk.rig.closeWindow();
    QVERIFY(gateway.stop() >= 0);
}

// What stands in the list is opened no more, and found no more.
void TestWindowRemoteSearch::aPersonIsRestrictedMeanwhile()
{
    Desk desk;
    test::GatewayProcess gateway(desk.rig.path());
    const QString problem = gateway.start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const Result<QByteArray> token = createToken(
        desk.rig.workspace().database(), {ada, Who::Role::Reviewer, {}, {}}, desk.clock.now());
    QVERIFY(token);
    desk.open(gateway.address(), *token);
    QVERIFY(desk.search(QStringLiteral("zoe")));
    QCOMPARE(desk.found().size(), 1);
    QVERIFY(restrictSubject(
        desk.rig.queue(),
        {QStringLiteral("p-1"), QStringLiteral("asked"), QStringLiteral("dpo"), desk.clock.now()}));
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.settle());
    QVERIFY(!desk.overlay->showsRecord());
    QVERIFY2(desk.words().startsWith(QStringLiteral("Not found.")), qPrintable(desk.words()));
    QCOMPARE(desk.found(), QStringList());
    QVERIFY(desk.search(QStringLiteral("tuesday ")));
    QCOMPARE(desk.found(), QStringList());
    QVERIFY2(desk.words().startsWith(QStringLiteral("Nothing found")), qPrintable(desk.words()));
    desk.rig.closeWindow();
    QVERIFY(gateway.stop() >= 0);
}

// It says so: that is not the same as nothing.
void TestWindowRemoteSearch::withoutContact()
{
    Desk desk;
    FakeGateway gateway(desk.rig.path(), desk.clock);
    gateway.plan({answerOf(QStringLiteral("A parcel"))});
    desk.open(gateway.address(), "token");
    QVERIFY(desk.search(QStringLiteral("parcel")));
    QCOMPARE(desk.found().size(), 1);
    gateway.stop();
    QVERIFY(desk.search(QStringLiteral("parcels")));
    QCOMPARE(desk.found(), QStringList());
    QVERIFY2(desk.words().startsWith(QStringLiteral("The server cannot be reached.")),
             qPrintable(desk.words()));
    QCOMPARE(desk.status(), QString());
    gateway.start();
    QVERIFY(desk.search(QStringLiteral("parcel")));
    QCOMPARE(desk.found().size(), 1);
}

void TestWindowRemoteSearch::anOlderGateway()
{
    Desk desk;
    FakeGateway gateway(desk.rig.path(), desk.clock);
    desk.open(gateway.address(), "token");
    QVERIFY(desk.search(QStringLiteral("parcel")));
    QCOMPARE(desk.found(), QStringList());
    QVERIFY2(desk.words().startsWith(QStringLiteral("This gateway cannot be searched from here")),
             qPrintable(desk.words()));
    desk.rig.shoot(QStringLiteral("remote-search-older"));
    // The layout follows what was said last.
    QVERIFY(
        desk.rig.waitFor([&] { return test::clippedWidgets(desk.rig.window.get()).isEmpty(); }));
}

// The token that is good now is somebody else's: nothing is found for them here.
void TestWindowRemoteSearch::anothersToken()
{
    Desk desk;
    FakeGateway gateway(desk.rig.path(), desk.clock);
    gateway.plan({answerOf(QStringLiteral("A parcel"))});
    desk.open(gateway.address(), "token");
    gateway.setOwners({{"token", QStringLiteral("ben")}});
    QVERIFY(desk.search(QStringLiteral("parcel")));
    QVERIFY2(desk.words().startsWith(QStringLiteral("The server does not take the token.")),
             qPrintable(desk.words()));
    QCOMPARE(gateway.count(asking), 0);
}

// Whoever signs in next sees nothing of what was typed and found before.
void TestWindowRemoteSearch::afterAChangeOfToken()
{
    Desk desk;
    FakeGateway gateway(desk.rig.path(), desk.clock);
    gateway.setOwners({{"token", ada}, {"another", ada}});
    gateway.plan({answerOf(QStringLiteral("A parcel"))});
    desk.open(gateway.address(), "token");
    QVERIFY(desk.search(QStringLiteral("parcel")));
    QCOMPARE(desk.found().size(), 1);
    desk.rig.key(Qt::Key_Escape); // empties
    QVERIFY(desk.search(QStringLiteral("parcel")));
    desk.rig.window->openConnection();
    auto *connection = desk.rig.find<ConnectionPage>("connectionPage");
    QVERIFY(connection != nullptr);
    Q_EMIT connection->accepted(gatewayAddress(gateway.address())->toString(), "another");
    QVERIFY(desk.rig.find<SearchOverlay>("searchOverlay") == nullptr);
    QVERIFY(desk.rig.waitSettled());
    desk.openSearch();
    QCOMPARE(desk.found(), QStringList());
    QCOMPARE(desk.rig.find<SearchField>("searchWords")->text(), QString());
    QVERIFY(desk.search(QStringLiteral("parcel")));
    QCOMPARE(desk.found().size(), 1);
}

// No answer comes: work goes on, decisions go out, and the window can be closed.
void TestWindowRemoteSearch::whileItIsAsked()
{
    Desk desk;
    FakeGateway gateway(desk.rig.path(), desk.clock);
    gateway.plan({{asking, Fault::Kind::Hang, 1000}});
    desk.open(gateway.address(), "token");
    desk.rig.type(QStringLiteral("parcel"));
    QVERIFY(desk.rig.waitFor([&] { return gateway.count(asking) > 0; }));
    QVERIFY(!desk.overlay->isSettled());
    QCOMPARE(desk.status(), QStringLiteral("Asking the gateway …"));
    desk.rig.key(Qt::Key_Escape); // empties
    desk.rig.key(Qt::Key_Escape);
    QVERIFY(!desk.overlay->isVisible());
    QVERIFY(desk.settle()); // nobody waits for that one
    desk.rig.key(Qt::Key_Return, ctrl);
    QVERIFY(desk.rig.waitForDecisions(62));
    desk.openSearch();
    desk.rig.type(QStringLiteral("parcel"));
    QVERIFY(desk.rig.waitFor([&] { return gateway.count(asking) > 1; }));
    desk.rig.closeWindow();
}

// One question at a time: typed on, what was asked before is broken off.
void TestWindowRemoteSearch::onlyTheLastWordsCount()
{
    Desk desk;
    FakeGateway gateway(desk.rig.path(), desk.clock);
    Fault hangs {asking, Fault::Kind::Hang, 1};
    gateway.plan({hangs, answerOf(QStringLiteral("The last"))});
    desk.open(gateway.address(), "token");
    desk.rig.type(QStringLiteral("parc"));
    QVERIFY(desk.rig.waitFor([&] { return gateway.count(asking) == 1; }));
    desk.rig.type(QStringLiteral("el"));
    QVERIFY(desk.settle());
    QCOMPARE(gateway.count(asking), 2);
    QCOMPARE(desk.found().size(), 1);
    QVERIFY(desk.found().first().contains(QStringLiteral("The last")));
    QVERIFY(!desk.status().contains(QStringLiteral("Asking")));
}

void TestWindowRemoteSearch::hostileTextIsPlain()
{
    Desk desk;
    FakeGateway gateway(desk.rig.path(), desk.clock);
    gateway.plan({answerOf(markup)});
    desk.open(gateway.address(), "token");
    QVERIFY(desk.search(QStringLiteral("dear")));
    QCOMPARE(desk.found().size(), 1);
    QVERIFY(desk.found().first().contains(markup));
    desk.rig.shoot(QStringLiteral("remote-search-hostile"));
    // Of the record that is asked for then, it gives nothing that could be shown.
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.settle());
    QVERIFY(!desk.overlay->showsRecord());
    QCOMPARE(gateway.count("GET /v1/search/decisions/f-1"), 1);
    QVERIFY2(desk.words().startsWith(QStringLiteral("The server cannot be reached.")),
             qPrintable(desk.words()));
}

// Also of an address half of which is in front of what is shown of the text.
void TestWindowRemoteSearch::personalDataIsHidden()
{
    Desk desk;
    desk.rig.settings->set(Settings::Key::HidePersonal, true);
    FakeGateway gateway(desk.rig.path(), desk.clock);
    Fault fault = answerOf(QStringLiteral("Write to %1 today").arg(email));
    fault.body.replace("\"excerpt\":\"Write to maria.lopez", "\"excerpt\":\"lopez");
    fault.body.replace("\"around_start\":0", "\"around_start\":15");
    fault.body.replace("\"cut_before\":false", "\"cut_before\":true");
    gateway.plan({fault});
    desk.open(gateway.address(), "token");
    QVERIFY(desk.search(QStringLiteral("today")));
    const SearchListModel *hits = desk.overlay->list()->hits();
    QVERIFY(desk.rig.waitFor([&] {
        return desk.overlay->isSettled() && hits->rowCount() == 1
            && hits->shown(0).excerpt.text.contains(QStringLiteral("[EMAIL"));
    }));
    QVERIFY(!desk.found().first().contains(QStringLiteral("lopez")));
    QVERIFY(!desk.found().first().contains(QStringLiteral("mail.example")));
    QVERIFY(desk.found().first().contains(QStringLiteral("today")));
    QCOMPARE(hits->hit(0).excerpt.text, QStringLiteral("lopez@mail.example today"));
}

QTEST_MAIN(TestWindowRemoteSearch)
#include "tst_windowremotesearch.moc"
