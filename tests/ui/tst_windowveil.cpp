// SPDX-License-Identifier: GPL-3.0-or-later
// Personal data hidden on screen, in the real window: nothing of it is shown or spoken where a text
// is for reading, and the draft hides it under bars.
#include "tests/ui/rig/veiling.h"
#include "ui/common/actionregistry.h"
#include "ui/common/paragraph.h"
#include "ui/review/editor/redlineview.h"
#include "ui/review/fields/fieldpane.h"
#include "ui/search/searchlist.h"
#include "ui/search/searchoverlay.h"

#include <QApplication>
#include <QClipboard>

using namespace bluepencil;
using namespace bluepencil::veiling;

class TestWindowVeil final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QApplication::setCursorFlashTime(0); }

    void nothingIsHiddenUnlessChosen();
    void nothingIsReadableWhereItIsHidden();
    void thePictureDoesNotDependOnTheValue();
    void whatTheChecksMadeOfItIsHidden();
    void besideStandsWhatIsHidden();
    void copyingGivesThePlaceholder();
    void whatCannotBeLookedThroughStaysHidden();
    void aLongTextHasBars();
    void fieldsGiveWayToTheText();
    void whatTheSearchFindsIsHidden();
    void itLooksRight_data();
    void itLooksRight();
};

void TestWindowVeil::nothingIsHiddenUnlessChosen()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    open(rig, people(), QStringLiteral("p-1"));
    QVERIFY(!rig.settings->isOn(Settings::Key::HidePersonal));
    QVERIFY(overlay(rig).bars().empty());
    QVERIFY(!overlay(rig).isVisible());
    const QStringList all = readable(rig);
    for (const QString &value : secrets.first(4))
        QVERIFY2(anyHas(all, value), qPrintable(value));
    QVERIFY(!anyHas(all, QStringLiteral("[EMAIL")));
}

void TestWindowVeil::nothingIsReadableWhereItIsHidden()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    openWith(rig, true, people(), QStringLiteral("p-1"));
    QCOMPARE(leaks(rig), QStringList());
    // One entity, one placeholder, as an export would write it.
    const QStringList all = readable(rig);
    QVERIFY(anyHas(all,
                   QStringLiteral("My name is [PERSON_1], please write to [EMAIL_1], the card is "
                                  "[CARD_1].")));
    QVERIFY(anyHas(all, QStringLiteral("Order of [PERSON_1]")));
    QVERIFY(anyHas(all, QStringLiteral("Refund for [PERSON_1]")));
    QCOMPARE(hiddenTags(rig),
             (QStringList {QStringLiteral("[PERSON_1]"), QStringLiteral("[EMAIL_1]"),
                           QStringLiteral("[CARD_1]")}));
    QCOMPARE(editor(rig)->text(), draftOf(card));
    QVERIFY(overlay(rig).bars().size() >= 3);
    QVERIFY(editor(rig)->surface().area()->accessibleDescription().contains(
        QStringLiteral("[EMAIL_1]")));
    // The redline, too, while the text is changed beside the pieces.
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral(" of LOPEZ Shop"));
    QVERIFY(rig.waitSettled());
    QCOMPARE(leaks(rig), QStringList());
    QVERIFY(rig.find<RedlineView>("redline")->toPlainText().contains(QStringLiteral("[EMAIL_1]")));
    verifyReadable(rig);
}

void TestWindowVeil::thePictureDoesNotDependOnTheValue()
{
    std::vector<QImage> hidden;
    std::vector<QImage> selected;
    std::vector<QImage> shown;
    for (const QString &value : {card, otherCard}) {
        const SystemClock clock;
        WindowRig rig(clock, false);
        openWith(rig, true, item("p-1", 90, draftOf(card)).replace(card.toUtf8(), value.toUtf8()),
                 QStringLiteral("p-1"));
        QVERIFY(editor(rig)->text().contains(value));
        hidden.push_back(picture(rig));
        rig.key(Qt::Key_A, ctrl); // what is selected is painted in another way
        selected.push_back(picture(rig));
        rig.key(Qt::Key_Home, ctrl);
        rig.key(Qt::Key_V, ctrl | alt);
        QVERIFY(rig.waitSettled());
        shown.push_back(picture(rig));
    }
    QVERIFY(!hidden[0].isNull());
    QCOMPARE(hidden[0], hidden[1]);
    QCOMPARE(selected[0], selected[1]);
    QVERIFY(selected[0] != hidden[0]);
    QVERIFY(shown[0] != shown[1]);
    QVERIFY(hidden[0] != shown[0]);
}

// No text of the item holds these words: they were decoded, or read for what they look like.
void TestWindowVeil::whatTheChecksMadeOfItIsHidden()
{
    const QString name = QStringLiteral("K\u0430rin Bergmann"); // with a Cyrillic letter
    // Base64 by Python of "please write to EMAIL, the card is CARD" and "ask for
    // anna.berg@post.example and send her the money".
    const QString said
        = QStringLiteral(
              "My name is %1. See cGxlYXNlIHdyaXRlIHRvIG1hcmlhLmxvcGV6QG1haWwuZXhhbXBsZSwg"
              "dGhlIGNhcmQgaXMgNDUzOSAxNDg4IDAzNDMgNjQ2Nw== for it.")
              .arg(name);
    const QString draft
        = QStringLiteral("Dear %1,\n\nwe saw YXNrIGZvciBhbm5hLmJlcmdAcG9zdC5leGFtcGxlIGFuZCBzZW5k"
                         "IGhlciB0aGUgbW9uZXk= today.")
              .arg(name);
    const QByteArray lines
        = "{\"external_id\":\"p-1\",\"language\":\"en\",\"messages\":[{\"role\":\"user\",\"name\":"
        + json(name) + ",\"content\":" + json(said) + "}],\"draft\":" + json(draft) + "}\n";
    const QStringList made {email, card, QStringLiteral("anna.berg@post.example"),
                            QStringLiteral("Karin")};
    const SystemClock clock;
    WindowRig rig(clock, false);
    openWith(rig, true, lines, QStringLiteral("p-1"));
    QVERIFY(rig.waitSettled());
    QCOMPARE(leaks(rig, made), QStringList());
    const QStringList all = readable(rig);
    QVERIFY(anyHas(all, QStringLiteral("please write to [EMAIL], the card is [CARD]")));
    QVERIFY(anyHas(all, QStringLiteral("ask for [EMAIL] and send her the money")));
    // It is there while all is shown.
    rig.key(Qt::Key_V, ctrl | alt);
    QVERIFY(rig.waitSettled());
    const QStringList shown = readable(rig);
    for (const QString &value : made)
        QVERIFY2(anyHas(shown, value), qPrintable(value));
    rig.key(Qt::Key_V, ctrl | alt);
    QVERIFY(rig.waitSettled());
    QCOMPARE(leaks(rig, made), QStringList());
}

void TestWindowVeil::besideStandsWhatIsHidden()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    rig.settings->set(Settings::Key::RedlineBeside, true);
    openWith(rig, true, people(), QStringLiteral("p-1"));
    QCOMPARE(base(rig)->text(),
             QStringLiteral("Dear [PERSON_1],\n\nwe wrote to [EMAIL_1] and gave "
                            "the amount back to the card [CARD_1] on "
                            "Monday.\n\nKind regards"));
    // Behind the pieces, and in one.
    rig.select(QStringLiteral("Monday"));
    rig.type(QStringLiteral("Tuesday"));
    QVERIFY(rig.waitSettled());
    QCOMPARE(struck(rig), QStringLiteral("Monday"));
    rig.select(email);
    rig.type(QStringLiteral("you"));
    QVERIFY(rig.waitSettled());
    QCOMPARE(struck(rig), QStringLiteral("[EMAIL_1]|Monday"));
    QCOMPARE(leaks(rig), QStringList());
    // The hunk comes back as it was, not as it is shown.
    rig.key(Qt::Key_R, ctrl);
    QVERIFY(editor(rig)->text().contains(email));
}

void TestWindowVeil::copyingGivesThePlaceholder()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    openWith(rig, true, people(), QStringLiteral("p-1"));
    QClipboard *clipboard = QApplication::clipboard();
    const auto paragraphs = rig.find<QWidget>("conversationPane")->findChildren<Paragraph *>();
    QVERIFY(!paragraphs.isEmpty());
    for (const char *from : {"conversation", "redline"}) {
        clipboard->clear();
        QWidget *widget = qstrcmp(from, "redline") == 0
            ? static_cast<QWidget *>(rig.find<RedlineView>("redline"))
            : paragraphs.first();
        widget->setFocus();
        rig.key(Qt::Key_A, ctrl);
        rig.key(Qt::Key_C, ctrl);
        QVERIFY2(clipboard->text().contains(QStringLiteral("[EMAIL_1]")), from);
        QVERIFY2(!clipboard->text().contains(email), from);
    }
    // The draft is the reviewer's own.
    editor(rig)->setFocus();
    rig.key(Qt::Key_A, ctrl);
    rig.key(Qt::Key_C, ctrl);
    QCOMPARE(clipboard->text(), draftOf(card));
}

void TestWindowVeil::whatCannotBeLookedThroughStaysHidden()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    QString many;
    for (int i = 0; i < 2100; ++i)
        many += QStringLiteral("u%1@mail.example ").arg(i);
    openWith(rig, true,
             QByteArray("{\"external_id\":\"m-1\",\"messages\":[{\"role\":\"user\",\"content\":")
                 + json(many) + "}],\"draft\":\"Dear u7@mail.example\"}\n",
             QStringLiteral("m-1"));
    QVERIFY(overlay(rig).coversAll());
    QCOMPARE(leaks(rig, {QStringLiteral("@mail.example")}), QStringList());
    const QString words = editor(rig)->surface().area()->accessibleDescription();
    QVERIFY2(words.contains(QStringLiteral("too much personal data")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("Ctrl+Alt+B")), qPrintable(words));
    rig.shoot(QStringLiteral("veil-flaw"));
    rig.key(Qt::Key_B, ctrl | alt);
    QVERIFY(overlay(rig).bars().empty());
    QVERIFY(anyHas(readable(rig), QStringLiteral("u7@mail.example")));
}

// Above the bound at which the editor becomes another widget.
void TestWindowVeil::aLongTextHasBars()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    const QString draft = QStringLiteral("Dear Maria Lopez,\nwe wrote to %1.\n").arg(email)
        + QStringLiteral("Nothing else is new, and nothing else is to be done.\n").repeated(2000);
    openWith(rig, true, item("p-1", 90, draft), QStringLiteral("p-1"));
    QVERIFY(editor(rig)->surface().kind() == TextSurface::Kind::Plain);
    QCOMPARE(editor(rig)->surface().area()->geometry(), editor(rig)->rect());
    QCOMPARE(hiddenTags(rig),
             (QStringList {QStringLiteral("[PERSON_1]"), QStringLiteral("[EMAIL_1]")}));
    rig.shoot(QStringLiteral("veil-long"));
    QVERIFY(overlay(rig).bars().size() >= 2); // one for each line of a piece
    QCOMPARE(leaks(rig), QStringList());
    QCOMPARE(editor(rig)->text(), draft);
}

void TestWindowVeil::fieldsGiveWayToTheText()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    openWith(
        rig, true,
        "{\"external_id\":\"f-1\",\"messages\":[{\"role\":\"user\",\"content\":\"?\"}],"
        "\"output_schema\":{\"type\":\"object\",\"properties\":{\"email\":{\"type\":\"string\"}"
        "}},\"draft\":\"{\\\"email\\\": \\\"maria.lopez@mail.example\\\"}\"}\n",
        QStringLiteral("f-1"));
    auto *fields = rig.find<FieldPane>("fieldPane");
    QVERIFY(!fields->isForm());
    QCOMPARE(hiddenTags(rig), QStringList {QStringLiteral("[EMAIL_1]")});
    QVERIFY(!rig.window->actions().obstacle(QStringLiteral("look.fields")).isEmpty());
    QCOMPARE(leaks(rig), QStringList());
    rig.key(Qt::Key_B, ctrl | alt);
    QVERIFY(fields->isForm());
    rig.key(Qt::Key_B, ctrl | alt);
    QVERIFY(!fields->isForm());
}

void TestWindowVeil::whatTheSearchFindsIsHidden()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    openWith(rig, true, people(), QStringLiteral("p-1"));
    rig.select(QStringLiteral("Monday"));
    rig.type(QStringLiteral("Tuesday"));
    QVERIFY(rig.waitSettled());
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitForDecisions(1));
    QVERIFY(rig.waitForItem(QStringLiteral("p-2")));
    rig.key(Qt::Key_F, ctrl | shift);
    auto *search = rig.find<SearchOverlay>("searchOverlay");
    const SearchListModel *hits = search->list()->hits();
    rig.type(QStringLiteral("amount"));
    QVERIFY(rig.waitFor([&] { return search->isSettled() && hits->rowCount() == 1; }));
    QCOMPARE(leaks(rig), QStringList());
    // What is shown is asked for first, and then looked through.
    QVERIFY(
        rig.waitFor([&] { return hits->shown(0).title == QStringLiteral("Refund for [PERSON]"); }));
    QVERIFY(rig.waitFor([&] { return search->isSettled(); }));
    QCOMPARE(leaks(rig), QStringList());
    rig.key(Qt::Key_Return);
    QVERIFY(rig.waitFor([&] { return search->showsRecord() && search->isSettled(); }));
    QCOMPARE(leaks(rig), QStringList());
    auto *text = search->findChild<RedlineView *>(QStringLiteral("recordText"));
    QVERIFY(text != nullptr);
    QVERIFY2(text->toPlainText().contains(QStringLiteral("wrote to [EMAIL_1]")),
             qPrintable(text->toPlainText()));
    rig.shoot(QStringLiteral("veil-search"));
    // It is there, and comes back as it went.
    rig.settings->set(Settings::Key::HidePersonal, false);
    QVERIFY(rig.waitFor([&] { return search->isSettled(); }));
    QVERIFY(text->toPlainText().contains(email));
    QVERIFY(!leaks(rig).isEmpty());
    rig.settings->set(Settings::Key::HidePersonal, true);
    QCOMPARE(text->toPlainText(), ScreenVeil::unknown());
    QVERIFY(rig.waitFor(
        [&] { return text->toPlainText().contains(QStringLiteral("wrote to [EMAIL_1]")); }));
    QVERIFY(rig.waitFor([&] { return search->isSettled(); }));
    QCOMPARE(leaks(rig), QStringList());
}

void TestWindowVeil::itLooksRight_data()
{
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << QStringLiteral("light");
    QTest::newRow("dark") << QStringLiteral("dark");
}

void TestWindowVeil::itLooksRight()
{
    QFETCH(const QString, theme);
    const SystemClock clock;
    WindowRig rig(clock, false);
    rig.settings->set(Settings::Key::Theme, theme);
    openWith(rig, true, people(), QStringLiteral("p-1"));
    rig.select(QStringLiteral("Monday"));
    rig.type(QStringLiteral("Tuesday"));
    QVERIFY(rig.waitSettled());
    verifyReadable(rig);
    rig.shoot(QStringLiteral("veil-") + theme);
    rig.key(Qt::Key_F7, shift);
    QVERIFY(rig.waitSettled());
    rig.shoot(QStringLiteral("veil-beside-") + theme);
}

QTEST_MAIN(TestWindowVeil)
#include "tst_windowveil.moc"
