// SPDX-License-Identifier: GPL-3.0-or-later
// Answers to findings, notices of urgent drafts and the link of an item, in the real window by
// keys; only time, the desktop's notices and the browser are stand-ins.
#include "core/queue/answerdemand.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/rig/windowrig.h"
#include "ui/common/actionregistry.h"
#include "ui/common/notifier.h"
#include "ui/common/paragraph.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/panes/checkspane.h"
#include "ui/review/panes/linkline.h"
#include "ui/review/queue/urgentwatch.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/reviewplace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLineEdit>
#include <QTest>

using namespace bluepencil;

namespace {

constexpr auto ctrl = Qt::ControlModifier;
constexpr auto alt = Qt::AltModifier;

const QByteArray twoFindings
    = "{\"external_id\":\"a\",\"language\":\"en\",\"messages\":[{\"role\":\"user\",\"content\":"
      "\"When does my order come?\"}],\"draft\":\"Dear [NAME], it comes in 17 days.\"}\n"
      "{\"external_id\":\"b\",\"language\":\"en\",\"messages\":[{\"role\":\"user\",\"content\":"
      "\"Thanks\"}],\"draft\":\"You are welcome.\"}\n";

QByteArray linkItem(const QByteArray &link)
{
    return "{\"external_id\":\"l\",\"language\":\"en\",\"messages\":[{\"role\":\"user\","
           "\"content\":"
           "\"Hello\"}],\"draft\":\"Hello.\",\"link\":\""
        + link + "\"}\n";
}

QByteArray urgentItem(const QByteArray &id, int priority, const QByteArray &queue = "refunds")
{
    return "{\"external_id\":\"" + id + "\",\"queue\":\"" + queue
        + "\",\"priority\":" + QByteArray::number(priority)
        + ",\"title\":\"Annabel is furious\",\"messages\":[{\"role\":\"user\",\"content\":\"My "
          "card "
          "4111\"}],\"draft\":\"Sorry.\"}\n";
}

class FakeNotifier final : public Notifier {
public:
    void notify(const QString &title) override { titles.append(title); }

    void withdraw() override { ++withdrawn; }

    QStringList titles;
    int withdrawn = 0;
};

// What the browser would be given.
class Browser final : public QObject {
    Q_OBJECT

public:
    Browser()
    {
        for (const char *scheme : {"https", "http", "javascript", "file"})
            QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "open");
    }

    ~Browser() override
    {
        for (const char *scheme : {"https", "http", "javascript", "file"})
            QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    }

    Q_DISABLE_COPY_MOVE(Browser)

    QStringList opened;

public Q_SLOTS:

    void open(const QUrl &url) { opened.append(url.toString()); }
};

QString plain(QString text)
{
    return text.remove(QChar(0x2066)).remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

class TestWindowAnswers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void approvalWaitsForAnswers();
    void hiddenDirectionsWait();
    void aChangedTextIsItsOwnAnswer();
    void anAnswerIsTakenBackByTheSameKey();
    void noDemandNoWaiting();
    void theLinkIsShownAndAskedFor();
    void aHostIsNeverCut();
    void otherSchemesAreNotOpened_data();
    void otherSchemesAreNotOpened();
    void urgentDraftsAreToldWithoutContent();
    void noticesRest();
    void noticesCanBeTurnedOff();
    void nothingIsToldToWhoIsThere();

private:
    static bool open(WindowRig &rig, FakeClock &clock, const char *id);
    static QString boxes(const WindowRig &rig);
    static QString waits(const WindowRig &rig);
    static bool look(WindowRig &rig);
};

bool TestWindowAnswers::open(WindowRig &rig, FakeClock &clock, const char *id)
{
    rig.settings->set(Settings::Key::UndoSeconds, 0);
    rig.open();
    if (!rig.waitFor([&] { return rig.openId() == QLatin1String(id); }))
        return false;
    clock.advance(ReviewPlace::guardMs);
    return rig.waitSettled();
}

QString TestWindowAnswers::boxes(const WindowRig &rig)
{
    QStringList all;
    const auto found = rig.window->findChildren<QAbstractButton *>(QStringLiteral("checkBox"));
    for (const QAbstractButton *box : found) {
        if (!box->isHidden())
            all.append(plain(box->accessibleDescription()));
    }
    return all.join(u'|');
}

QString TestWindowAnswers::waits(const WindowRig &rig)
{
    return rig.window->actions().obstacle(QStringLiteral("decide.send"));
}

bool TestWindowAnswers::look(WindowRig &rig)
{
    auto *watch = rig.window->findChild<UrgentWatch *>();
    if (watch == nullptr)
        return false;
    watch->look();
    return rig.waitFor([&] { return !watch->isLooking(); });
}

// What turns an amount and an address round is named and waits; said to be right it leaves, and is
// copied, as it is.
void TestWindowAnswers::hiddenDirectionsWait()
{
    const QString draft
        = QStringLiteral("We pay \u202E005,1\u202C EUR, see \u2066moc.elpmaxe\u2069.");
    FakeClock clock;
    WindowRig rig(clock, false);
    rig.settings->set(Settings::Key::UndoSeconds, 0);
    rig.import("{\"external_id\":\"d\",\"language\":\"en\",\"messages\":[{\"role\":\"user\","
               "\"content\":\"Pay 1.500 EUR, see moc.elpmaxe\"}],\"draft\":\""
               + draft.toUtf8() + "\"}\n");
    QVERIFY(setAnswerDemand(rig.workspace().database(), QStringLiteral("default"),
                            {QStringLiteral("hidden-character")}));
    QVERIFY(open(rig, clock, "d"));
    rig.key(Qt::Key_A, ctrl);
    rig.key(Qt::Key_C, ctrl);
    QCOMPARE(QApplication::clipboard()->text(), draft);
    QCOMPARE(waits(rig), QStringLiteral("4 finding(s) wait for an answer"));
    for (const char *code : {"202E", "202C", "2066", "2069"})
        QVERIFY2(boxes(rig).contains(QLatin1String(code)), qPrintable(boxes(rig)));
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitSettled());
    QCOMPARE(rig.openId(), QStringLiteral("d"));
    rig.shoot(QStringLiteral("answers-directions"));
    rig.key(Qt::Key_F8);
    for (int left = 4; left > 0; --left) // an answer leads to the next that waits
        rig.key(Qt::Key_K, alt);
    QCOMPARE(waits(rig), QString());
    clock.advance(30'000);
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForDecisions(1));
    const auto outcomes = rig.queue().takeOutcomes(QStringLiteral("local"), 1, 0);
    QVERIFY(outcomes && outcomes->size() == 1);
    QCOMPARE(outcomes->front().finalText.value_or(QString()), draft);
}

void TestWindowAnswers::approvalWaitsForAnswers()
{
    FakeClock clock;
    WindowRig rig(clock, false);
    rig.import(twoFindings);
    QVERIFY(setAnswerDemand(rig.workspace().database(), QStringLiteral("default"),
                            {QStringLiteral("figure-not-found"), QStringLiteral("placeholder")}));
    QVERIFY(open(rig, clock, "a"));
    QCOMPARE(waits(rig), QStringLiteral("2 finding(s) wait for an answer"));
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitSettled());
    QCOMPARE(rig.openId(), QStringLiteral("a"));
    QCOMPARE(boxes(rig).count(QStringLiteral("Waits for an answer")), 2);
    for (const char *look : {"light", "dark"}) {
        rig.settings->set(Settings::Key::Theme, QString::fromLatin1(look));
        rig.key(Qt::Key_F8);
        QVERIFY(rig.waitSettled());
        rig.shoot(QStringLiteral("answers-%1").arg(QLatin1String(look)));
    }
    rig.key(Qt::Key_F8, Qt::ShiftModifier); // back to the first
    rig.key(Qt::Key_K, alt);
    QCOMPARE(waits(rig), QStringLiteral("1 finding(s) wait for an answer"));
    // The next that waits is the current one; a reason is one line.
    rig.key(Qt::Key_W, alt);
    QCOMPARE(rig.focusName(), QStringLiteral("answerReason"));
    rig.type(QStringLiteral("as agreed"));
    rig.key(Qt::Key_Return);
    QCOMPARE(rig.focusName(), QStringLiteral("draftText"));
    QCOMPARE(waits(rig), QString());
    QVERIFY2(boxes(rig).contains(QStringLiteral("Right as it is: as agreed")),
             qPrintable(boxes(rig)));
    QVERIFY(rig.waitSettled());
    rig.shoot(QStringLiteral("answers-given"));
    clock.advance(30'000);
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForDecisions(1));
    QVERIFY(rig.waitFor([&] { return rig.openId() == QLatin1String("b"); }));
    QCOMPARE(rig.sql(QStringLiteral("SELECT group_concat(verdict) FROM feedback_answer")),
             QStringLiteral("kept,kept"));
}

void TestWindowAnswers::aChangedTextIsItsOwnAnswer()
{
    FakeClock clock;
    WindowRig rig(clock, false);
    rig.import(twoFindings);
    QVERIFY(setAnswerDemand(rig.workspace().database(), QStringLiteral("default"),
                            {QStringLiteral("placeholder")}));
    QVERIFY(open(rig, clock, "a"));
    rig.select(QStringLiteral("[NAME]"));
    rig.type(QStringLiteral("customer"));
    QVERIFY(rig.waitFor([&] { return waits(rig).isEmpty(); }));
    QVERIFY(rig.waitSettled());
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForDecisions(1));
    QCOMPARE(rig.sql(QStringLiteral("SELECT check_name || ' ' || verdict FROM feedback_answer")),
             QStringLiteral("placeholder mended"));
}

void TestWindowAnswers::anAnswerIsTakenBackByTheSameKey()
{
    FakeClock clock;
    WindowRig rig(clock, false);
    rig.import(twoFindings);
    QVERIFY(setAnswerDemand(rig.workspace().database(), QStringLiteral("default"),
                            {QStringLiteral("placeholder")}));
    QVERIFY(open(rig, clock, "a"));
    rig.key(Qt::Key_E, alt);
    QCOMPARE(waits(rig), QString());
    rig.key(Qt::Key_K, alt); // another answer takes its place
    QCOMPARE(waits(rig), QString());
    rig.key(Qt::Key_K, alt);
    QCOMPARE(waits(rig), QStringLiteral("1 finding(s) wait for an answer"));
    // Saved with the working text: it is there after a restart.
    rig.key(Qt::Key_K, alt);
    QVERIFY(rig.waitSettled());
    rig.closeWindow();
    QVERIFY(open(rig, clock, "a"));
    QCOMPARE(waits(rig), QString());
}

void TestWindowAnswers::noDemandNoWaiting()
{
    FakeClock clock;
    WindowRig rig(clock, false);
    rig.import(twoFindings);
    QVERIFY(open(rig, clock, "a"));
    QCOMPARE(waits(rig), QString());
    clock.advance(30'000);
    rig.key(Qt::Key_K, alt); // one may answer all the same
    QVERIFY(rig.waitSettled());
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForDecisions(1));
    QCOMPARE(rig.sql(QStringLiteral("SELECT count(*) FROM feedback_answer")), QStringLiteral("1"));
}

void TestWindowAnswers::theLinkIsShownAndAskedFor()
{
    const Browser browser;
    FakeClock clock;
    WindowRig rig(clock, false);
    rig.import(linkItem("https://p\xD0\xB0ypal.example/case/7?x=%20y"));
    QVERIFY(open(rig, clock, "l"));
    auto *line = rig.find<LinkLine>("linkLine");
    QVERIFY(line->isVisible());
    QCOMPARE(line->shownAddress(),
             QString::fromUtf8("https://p\xD0\xB0ypal.example/case/7?x=%20y"));
    QVERIFY(rig.find<Paragraph>("linkDetail")
                ->text()
                .contains(QStringLiteral("xn--pypal-4ve.example")));
    for (const char *look : {"light", "dark"}) {
        rig.settings->set(Settings::Key::Theme, QString::fromLatin1(look));
        rig.shoot(QStringLiteral("link-%1").arg(QLatin1String(look)));
    }
    rig.dialogs.setNextAnswer(Answer::Cancel);
    rig.key(Qt::Key_O, ctrl | alt);
    QVERIFY(browser.opened.isEmpty());
    const QString asked = plain(rig.dialogs.lastQuestion()->text);
    QVERIFY2(asked.contains(QString::fromUtf8("https://p\xD0\xB0ypal.example/case/7?x=%20y")),
             qPrintable(asked));
    QVERIFY(asked.contains(QStringLiteral("xn--pypal-4ve.example")));
    QVERIFY(rig.dialogs.lastQuestion()->dangerous); // Return does not open what looks like another
    rig.dialogs.setNextAnswer(Answer::Accept);
    rig.key(Qt::Key_O, ctrl | alt);
    QCOMPARE(browser.opened.size(), 1);
}

void TestWindowAnswers::aHostIsNeverCut()
{
    FakeClock clock;
    WindowRig rig(clock, false);
    const QByteArray label(60, 'h');
    const QByteArray host = label + '.' + label + '.' + label + ".example";
    rig.import(linkItem("https://" + host + "/" + QByteArray(400, 'p')));
    QVERIFY(open(rig, clock, "l"));
    const QString shown = rig.find<LinkLine>("linkLine")->shownAddress();
    QVERIFY2(shown.startsWith(QStringLiteral("https://") + QString::fromLatin1(host)),
             qPrintable(shown));
    QVERIFY(shown.size() < 400);
    // It has the lines that it needs.
    const auto *address = rig.find<QWidget>("linkAddress");
    QVERIFY(address->height() >= address->heightForWidth(address->width()));
    rig.shoot(QStringLiteral("link-long"));
}

void TestWindowAnswers::otherSchemesAreNotOpened_data()
{
    QTest::addColumn<QByteArray>("link");
    for (const char *link : {"javascript:alert(1)", "file:///etc/passwd", "mailto:a@b.example",
                             "https://bank.example@other.example/", "case 7"})
        QTest::newRow(link) << QByteArray(link);
}

void TestWindowAnswers::otherSchemesAreNotOpened()
{
    QFETCH(QByteArray, link);
    const Browser browser;
    FakeClock clock;
    WindowRig rig(clock, false);
    rig.import(linkItem(link));
    QVERIFY(open(rig, clock, "l"));
    auto *line = rig.find<LinkLine>("linkLine");
    QCOMPARE(plain(line->shownAddress()), QString::fromUtf8(link)); // shown all the same
    QVERIFY(!rig.find<QWidget>("linkOpen")->isVisible());
    QCOMPARE(rig.find<Paragraph>("linkDetail")->text(), line->obstacle());
    QVERIFY(!line->obstacle().isEmpty());
    rig.key(Qt::Key_O, ctrl | alt);
    QVERIFY(!rig.dialogs.lastQuestion());
    QVERIFY(browser.opened.isEmpty());
}

void TestWindowAnswers::urgentDraftsAreToldWithoutContent()
{
    FakeClock clock;
    FakeNotifier notifier;
    WindowRig rig(clock);
    rig.notifier = &notifier;
    QVERIFY(open(rig, clock, "t-1"));
    QVERIFY(look(rig)); // t-1 is urgent, but was there before
    clock.advance(61'000);
    rig.import(urgentItem("u-1", 80) + urgentItem("u-2", 99) + urgentItem("calm", 79));
    QVERIFY(look(rig));
    QCOMPARE(notifier.titles.size(), 1);
    QCOMPARE(plain(notifier.titles.front()), QStringLiteral("refunds: 2 urgent draft(s)"));
    // Due soon is urgent, whatever the priority.
    clock.advance(UrgentWatch::restMs);
    QByteArray due = urgentItem("due", 1);
    due.replace("\"priority\":1",
                "\"priority\":1,\"due_at\":\""
                    + toRfc3339(clock.now() + UrgentWatch::dueSoonMs - 1000).toLatin1() + '"');
    rig.import(due + urgentItem("other", 90, "claims"));
    QVERIFY(look(rig));
    QCOMPARE(notifier.titles.size(), 2);
    QCOMPARE(notifier.titles.back(), QStringLiteral("2 urgent draft(s), in several queues"));
    for (const QString &title : std::as_const(notifier.titles)) {
        QVERIFY(!title.contains(QStringLiteral("Annabel")));
        QVERIFY(!title.contains(QStringLiteral("4111")));
    }
    QCOMPARE(notifier.withdrawn, 0);
    rig.key(Qt::Key_Shift); // back
    QVERIFY(look(rig));
    QCOMPARE(notifier.withdrawn, 1);
}

void TestWindowAnswers::noticesRest()
{
    FakeClock clock;
    FakeNotifier notifier;
    WindowRig rig(clock);
    rig.notifier = &notifier;
    QVERIFY(open(rig, clock, "t-1"));
    QVERIFY(look(rig));
    clock.advance(61'000);
    rig.import(urgentItem("u-1", 90));
    QVERIFY(look(rig));
    QCOMPARE(notifier.titles.size(), 1);
    rig.import(urgentItem("u-2", 90) + urgentItem("u-3", 90));
    QVERIFY(look(rig));
    clock.advance(UrgentWatch::restMs - 1);
    QVERIFY(look(rig));
    QCOMPARE(notifier.titles.size(), 1);
    clock.advance(1);
    QVERIFY(look(rig));
    QCOMPARE(notifier.titles.size(), 2);
    QCOMPARE(plain(notifier.titles.back()), QStringLiteral("refunds: 2 urgent draft(s)"));
    QVERIFY(look(rig));
    clock.advance(UrgentWatch::restMs);
    QVERIFY(look(rig)); // each is told once
    QCOMPARE(notifier.titles.size(), 2);
}

void TestWindowAnswers::noticesCanBeTurnedOff()
{
    FakeClock clock;
    FakeNotifier notifier;
    WindowRig rig(clock);
    rig.notifier = &notifier;
    rig.settings->set(Settings::Key::UrgentNotice, false);
    QVERIFY(open(rig, clock, "t-1"));
    QVERIFY(look(rig));
    clock.advance(61'000);
    rig.import(urgentItem("u-1", 90));
    QVERIFY(look(rig));
    QVERIFY(notifier.titles.isEmpty());
    // The priority is a setting, too.
    rig.settings->set(Settings::Key::UrgentNotice, true);
    rig.settings->set(Settings::Key::UrgentPriority, 95);
    QVERIFY(look(rig));
    rig.import(urgentItem("u-2", 94));
    QVERIFY(look(rig));
    QVERIFY(notifier.titles.isEmpty());
    rig.import(urgentItem("u-3", 95));
    QVERIFY(look(rig));
    QCOMPARE(notifier.titles.size(), 1);
}

void TestWindowAnswers::nothingIsToldToWhoIsThere()
{
    FakeClock clock;
    FakeNotifier notifier;
    WindowRig rig(clock);
    rig.notifier = &notifier;
    QVERIFY(open(rig, clock, "t-1"));
    QVERIFY(look(rig));
    rig.key(Qt::Key_Shift);
    rig.import(urgentItem("u-1", 90));
    QVERIFY(look(rig));
    clock.advance(61'000);
    QVERIFY(look(rig)); // it came before their eyes
    QVERIFY(notifier.titles.isEmpty());
}

QTEST_MAIN(TestWindowAnswers)
#include "tst_windowanswers.moc"
