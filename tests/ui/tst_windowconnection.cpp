// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificates.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakegateway.h"
#include "tests/ui/rig/audit.h"
#include "tests/ui/rig/windowrig.h"
#include "ui/common/banner.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/paragraph.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/overlays/conflictoverlay.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/reviewplace.h"
#include "ui/settings/connectionpage.h"
#include "ui/settings/tokenkeeper.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTcpServer>
#include <QTest>

using namespace bluepencil;
using test::FakeGateway;
using test::Fault;

namespace {

constexpr auto control = Qt::ControlModifier;

class FakeKeeper final : public TokenKeeper {
public:
    void read(const QString &server, QObject *, Read then) override
    {
        then(tokens.value(server), {});
    }

    void write(const QString &server, const QByteArray &token, QObject *, Done then) override
    {
        if (problem.isEmpty())
            tokens[server] = token;
        then(problem);
    }

    void remove(const QString &server, QObject *, Done then) override
    {
        tokens.remove(server);
        then({});
    }

    QHash<QString, QByteArray> tokens;
    QString problem;
};

// A window that works through a gateway; the gateway's own workspace is the rig's.
class Desk {
public:
    explicit Desk(const QByteArray &certificate = {})
        : rig(clock)
        , gateway(rig.path(), clock, certificate)
    {
        rig.settings->set(Settings::Key::FewerMovements, true);
        rig.settings->set(Settings::Key::UndoSeconds, 0);
    }

    void open(const QByteArray &token = "token", const QString &address = {})
    {
        rig.openThrough(address.isEmpty() ? gateway.address() : address, token, keeper);
    }

    [[nodiscard]] QString strong() const
    {
        const auto *words = rig.find<Paragraph>("connectionStrong");
        return words != nullptr && words->isVisible() ? words->text() : QString();
    }

    [[nodiscard]] QString sentence() const
    {
        return rig.find<Paragraph>("connectionSentence")->text();
    }

    void shoot(const QString &name)
    {
        for (const char *theme : {"light", "dark"}) {
            rig.settings->set(Settings::Key::Theme, QString::fromLatin1(theme));
            QCoreApplication::processEvents();
            rig.shoot(name + u'-' + QLatin1String(theme));
            const QStringList problems
                = test::namelessControls(rig.window.get()) + test::clippedWidgets(rig.window.get());
            QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        }
        rig.settings->set(Settings::Key::Theme, QStringLiteral("light"));
    }

    // What the page says about an address and a token.
    QString verdict(const QString &address, const QByteArray &token)
    {
        auto *page = rig.find<ConnectionPage>("connectionPage");
        rig.find<QLineEdit>("connectionAddress")->setText(address);
        rig.find<QLineEdit>("connectionToken")->setText(QString::fromUtf8(token));
        page->test();
        if (!rig.waitFor([&] { return !page->isTesting(); }, 20'000))
            return QStringLiteral("no verdict");
        return strong();
    }

    SystemClock clock;
    WindowRig rig;
    FakeGateway gateway;
    TokenKeeper *keeper = nullptr;
};

} // namespace

class TestWindowConnection final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDay();
    void withoutContact();
    void goesOnAllTheSame();
    void conflicts();
    void whatIsWrong();
    void certificates();
    void theToken();
    void noKeychain();
    void another();
    void elsewhere();
};

void TestWindowConnection::aDay()
{
    Desk desk;
    desk.open();
    WindowRig &rig = desk.rig;
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    QCOMPARE(rig.window->controller()->reviewer(), QStringLiteral("ada"));
    QVERIFY(rig.waitFor([&] { return rig.window->controller()->entries().size() == 3; }));
    desk.shoot(QStringLiteral("remote-review"));
    rig.key(Qt::Key_Return, control);
    QVERIFY(rig.waitForItem(QStringLiteral("t-2")));
    QVERIFY(rig.waitForDecisions(1));
    rig.key(Qt::Key_End, control);
    rig.type(QStringLiteral(" Thanks"));
    rig.key(Qt::Key_Return, control);
    QVERIFY(rig.waitForDecisions(2));
    QCOMPARE(rig.sql(QStringLiteral("SELECT reviewer FROM decision WHERE action = 'edit'")),
             QStringLiteral("ada"));
    QVERIFY(rig.waitFor([&] { return rig.window->controller()->figures().decidedToday == 2; }));
}

// The line goes dead: work goes on, what is decided waits, and goes out when it is back.
void TestWindowConnection::withoutContact()
{
    Desk desk;
    desk.open();
    WindowRig &rig = desk.rig;
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    QVERIFY(rig.waitFor([&] { return rig.window->controller()->entries().size() == 3; }));
    desk.gateway.stop();
    rig.key(Qt::Key_Return, control);
    QVERIFY(rig.waitForItem(QStringLiteral("t-2")));
    QVERIFY(rig.waitFor([&] { return rig.bannerId() == u"trouble"; }, 20'000));
    rig.type(QStringLiteral("Dear Ann, "));
    rig.key(Qt::Key_Return, control);
    QVERIFY(rig.waitForItem(QStringLiteral("t-3")));
    QVERIFY(rig.waitFor([&] { return rig.window->controller()->pending().size() == 2; }));
    QVERIFY(rig.window->banner()->accessibleName().contains(QStringLiteral("2 decision")));
    desk.shoot(QStringLiteral("remote-away"));
    rig.dialogs.setNextAnswer(Answer::Accept); // to leaving with decisions that wait
    rig.closeWindow();
    QCOMPARE(rig.dialogs.lastQuestion()->head,
             QStringLiteral("Some decisions could not be handed over"));
    desk.gateway.start();
    desk.open();
    QVERIFY(rig.waitForDecisions(2));
    QVERIFY(rig.waitForItem(QStringLiteral("t-3")));
    QVERIFY(rig.bannerId() != u"trouble");
}

// The lease runs out without contact: the draft is covered, and who knows that goes on.
void TestWindowConnection::goesOnAllTheSame()
{
    Desk desk;
    QVERIFY(desk.rig.workspace().database().execute(
        QStringLiteral("UPDATE queue SET lease_ms = 4000")));
    desk.open();
    WindowRig &rig = desk.rig;
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    desk.gateway.stop();
    const ReviewController &controller = *rig.window->controller();
    QVERIFY(rig.waitFor([&] { return controller.isCovered(); }, 20'000));
    rig.key(Qt::Key_Return, control);
    QVERIFY(rig.waitFor([&] { return controller.isWithoutContact(); }, 40'000));
    QVERIFY(controller.pending().empty());
    const auto goOn = [&]() -> QAbstractButton * {
        const auto buttons = rig.window->banner()->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->isVisible() && button->text() == u"Go on without contact")
                return button;
        }
        return nullptr;
    };
    QVERIFY(rig.waitFor([&] { return goOn() != nullptr; }, 20'000));
    desk.shoot(QStringLiteral("remote-covered"));
    goOn()->click();
    QVERIFY(!controller.isCovered());
    rig.key(Qt::Key_Return, control);
    QVERIFY(rig.waitFor([&] { return controller.pending().size() == 1; }));
    desk.gateway.start();
    rig.window->controller()->retry();
    QVERIFY(rig.waitFor([&] { return controller.pending().empty(); }, 40'000));
    QVERIFY(rig.waitForDecisions(1));
}

void TestWindowConnection::conflicts()
{
    Desk desk;
    desk.open();
    WindowRig &rig = desk.rig;
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    QVERIFY(rig.waitFor([&] { return rig.window->controller()->entries().size() == 3; }));
    desk.gateway.plan({{"PUT ", Fault::Kind::Answer, 1000, "503 Busy"},
                       {"POST ", Fault::Kind::Answer, 1000, "503 Busy"},
                       {"GET ", Fault::Kind::Answer, 1000, "503 Busy"}});
    for (const char *next : {"t-2", "t-3"}) {
        rig.type(QStringLiteral("Mine. "));
        rig.key(Qt::Key_Return, control);
        QVERIFY(rig.waitForItem(QString::fromLatin1(next)));
    }
    for (const char *id : {"t-1", "t-2"}) {
        const qint64 slot = rig.sql(QStringLiteral("SELECT s.slot_id FROM slot s JOIN item i ON"
                                                   " i.item_id = s.item_id WHERE i.external_id ="
                                                   " '%1'")
                                        .arg(QLatin1String(id)))
                                .toLongLong();
        QVERIFY(rig.queue().reassign(slot, QStringLiteral("ben")));
    }
    desk.gateway.plan({});
    rig.window->controller()->retry();
    const auto overlay = [&] {
        return rig.find<ConflictOverlay>("conflictOverlay");
    };
    QVERIFY(rig.waitFor([&] { return overlay() != nullptr && overlay()->isVisible(); }, 40'000));
    QVERIFY(overlay()->allTexts().contains(QStringLiteral("Mine. Your parcel")));
    QVERIFY(overlay()->allTexts().contains(QStringLiteral("Mine. We refund")));
    desk.shoot(QStringLiteral("remote-conflicts"));
    QVERIFY(rig.tabTo("conflictCopy"));
    rig.key(Qt::Key_Space);
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("t-2")));
    rig.key(Qt::Key_Escape);
    QVERIFY(!overlay()->isVisible());
    QCOMPARE(rig.sql(QStringLiteral("SELECT count(*) FROM feedback WHERE status = 'superseded'")),
             QStringLiteral("2"));
}

void TestWindowConnection::whatIsWrong()
{
    Desk desk;
    FakeKeeper keeper;
    desk.keeper = &keeper;
    desk.open();
    WindowRig &rig = desk.rig;
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    rig.key(Qt::Key_S, control | Qt::AltModifier);
    QVERIFY(rig.waitFor([&] { return rig.find<ConnectionPage>("connectionPage")->isVisible(); }));
    const QString here = desk.gateway.address();
    QVERIFY(desk.verdict(here, "token").contains(QStringLiteral("as")));
    desk.shoot(QStringLiteral("connection-good"));
    QCOMPARE(desk.verdict(QStringLiteral("review.example.com"), "token"),
             QStringLiteral("That is no address of a server."));
    QVERIFY(desk.verdict(QStringLiteral("http://nowhere.invalid"), "token")
                .startsWith(QStringLiteral("There is no host named")));
    desk.shoot(QStringLiteral("connection-host"));
    QCOMPARE(desk.verdict(here, "wrong"), QStringLiteral("The gateway does not know this token."));
    QCOMPARE(desk.verdict(here, ""), QStringLiteral("The gateway is there; a token is missing."));
    desk.gateway.setOwners({{"p", QStringLiteral("shop"), QStringLiteral("producer")}});
    QVERIFY(desk.verdict(here, "p").startsWith(QStringLiteral("This token is for a program")));
    desk.gateway.setApi("2");
    QCOMPARE(desk.verdict(here, "p"), QStringLiteral("The gateway is newer than this program."));
    desk.gateway.setApi("0");
    QCOMPARE(desk.verdict(here, "p"), QStringLiteral("The gateway is older than this program."));
    desk.gateway.setApi({});
    QVERIFY(desk.verdict(here, "p").startsWith(QStringLiteral("Something else answers")));
    desk.gateway.plan({{"GET /v1/version", Fault::Kind::Answer, 1, "503 Busy"}});
    QVERIFY(desk.verdict(here, "p").contains(QStringLiteral("busy just now")));
    desk.gateway.plan(
        {{"GET /v1/version", Fault::Kind::Answer, 1, "302 x\r\nLocation: https://other.example/"}});
    QVERIFY(desk.verdict(here, "p").contains(QStringLiteral("sends on")));
    QVERIFY(desk.sentence().contains(QStringLiteral("https://other.example/")));
    desk.gateway.stop();
    QVERIFY(desk.verdict(here, "p").contains(QStringLiteral("takes no connections")));
}

void TestWindowConnection::certificates()
{
    Desk desk(test::expired);
    desk.open();
    WindowRig &rig = desk.rig;
    // Nobody asked for the page: it comes by itself and says what is wrong.
    QVERIFY(
        rig.waitFor([&] { return desk.strong().contains(QStringLiteral("has expired")); }, 20'000));
    desk.shoot(QStringLiteral("connection-certificate"));
    QVERIFY(desk.gateway.requests().isEmpty());
}

// A token that was revoked: the page comes, takes a new one, keeps it in the keychain and goes on.
void TestWindowConnection::theToken()
{
    Desk desk;
    FakeKeeper keeper;
    desk.keeper = &keeper;
    desk.open("revoked");
    WindowRig &rig = desk.rig;
    QVERIFY(rig.waitFor(
        [&] { return desk.strong() == u"The gateway is there; a token is missing."; }, 20'000));
    QVERIFY(rig.tabTo("connectionToken"));
    rig.type(QStringLiteral("token"));
    QVERIFY(rig.tabTo("connectionAccept"));
    rig.key(Qt::Key_Space);
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    QCOMPARE(keeper.tokens.value(desk.gateway.address()), QByteArray("token"));
    rig.store->sync();
    QFile file(rig.store->fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray settings = file.readAll();
    QVERIFY(settings.contains("gateway="));
    QVERIFY(!settings.contains("token"));
}

void TestWindowConnection::noKeychain()
{
    Desk desk;
    desk.open("revoked");
    WindowRig &rig = desk.rig;
    QVERIFY(rig.waitFor([&] { return !desk.strong().isEmpty(); }, 20'000));
    desk.shoot(QStringLiteral("connection-no-keychain"));
    rig.find<QLineEdit>("connectionToken")->setText(QStringLiteral("token"));
    QVERIFY(rig.tabTo("connectionAccept"));
    rig.key(Qt::Key_Space);
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    QVERIFY(rig.find<QLineEdit>("connectionToken")->text().isEmpty());
}

// Another address is for the next start; this window goes on with its own.
void TestWindowConnection::another()
{
    Desk desk;
    desk.open();
    WindowRig &rig = desk.rig;
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    rig.key(Qt::Key_S, control | Qt::AltModifier);
    rig.find<QLineEdit>("connectionAddress")->setText(QStringLiteral("https://other.example/"));
    QVERIFY(rig.tabTo("connectionAccept"));
    rig.key(Qt::Key_Space);
    QCOMPARE(rig.settings->text(Settings::Key::GatewayAddress),
             QStringLiteral("https://other.example"));
    rig.key(Qt::Key_Escape);
    QCOMPARE(rig.openId(), QStringLiteral("t-1"));
}

void TestWindowConnection::elsewhere()
{
    Desk desk;
    desk.open();
    WindowRig &rig = desk.rig;
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    const std::pair<int, Qt::KeyboardModifiers> keys[] {{Qt::Key_2, control},
                                                        {Qt::Key_3, control},
                                                        {Qt::Key_O, control},
                                                        {Qt::Key_G, control | Qt::AltModifier}};
    for (const auto &[key, modifiers] : keys) {
        rig.key(key, modifiers);
        auto *page = rig.find<QWidget>("elsewhere");
        QVERIFY(page != nullptr && page->isVisible());
        QCOMPARE(rig.focusName(), QStringLiteral("elsewhereBack"));
        if (key == Qt::Key_2)
            desk.shoot(QStringLiteral("remote-elsewhere"));
        rig.key(Qt::Key_Space);
        QVERIFY(!page->isVisible());
    }
}

QTEST_MAIN(TestWindowConnection)
#include "tst_windowconnection.moc"
