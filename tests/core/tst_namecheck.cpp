// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/namecheck.h"
#include "tests/support/checkscene.h"

#include <QTest>

using namespace bluepencil;

class TestNameCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesNames_data();
    void judgesNames();
    void knowsWhatTheProducerSaid();
    void showsNamesThatAreNear();
    void saysWhatItDoesNotRead();
    void readsRecords();
    void namesEachOnce();
};

void TestNameCheck::judgesNames_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("draft");
    QTest::addColumn<QString>("expected"); // joined by " | "
    const auto row = [](const char *name, const char *language, const char16_t *source,
                        const char16_t *draft, const char16_t *expected) {
        QTest::newRow(name) << QString::fromLatin1(language) << QString::fromUtf16(source)
                            << QString::fromUtf16(draft) << QString::fromUtf16(expected);
    };
    row("greeted, right", "en", u"Regards, Marta Klein", u"Dear Marta,\n\nDone.", u"");
    row("greeted, wrong", "en", u"Regards, Marta Klein", u"Dear Martha,\n\nDone.",
        u"name-not-found Martha");
    row("greeted, nobody", "en", u"Where is it?", u"Dear Customer,\n\nIt is on its way.", u"");
    row("greeted, sir", "en", u"Where is it?", u"Dear Sir or Madam,\n\nIt is on its way.", u"");
    row("greeted, no comma", "en", u"Hi", u"Hi Can you wait a moment? Hello again.", u"");
    row("greeted, myself", "en", u"Hi", u"Hello I'm here to help you with it.", u"");
    row("greeted, a question", "en", u"Hi", u"Hi, Can I have it tomorrow?", u"");
    row("greeted, a name like a word", "en", u"Where is it?", u"Dear Will, it is here.",
        u"name-not-found Will");
    row("greeted, then a sentence", "en", u"Where is it?", u"Hi Haldane can you wait a moment?",
        u"name-not-found Haldane");
    row("titled", "en", u"Who has it?", u"It belongs to Mr. Viktor Haldane now.",
        u"name-not-found Viktor Haldane");
    row("titled, half known", "en", u"I am Viktor.", u"It belongs to Mr Viktor Haldane now.",
        u"name-not-found Haldane");
    row("in the middle", "en", u"Who has it?", u"Your parcel is with Tarn in the shop.",
        u"name-not-found Tarn");
    row("several words", "en", u"How good?", u"According to the Halloran Sector survey it is good.",
        u"name-not-found Halloran Sector");
    row("genitive", "en", u"I am Owen.", u"We checked that Owen's parcel left.", u"");
    row("plural", "en", u"The Bryony chair", u"We have two Bryonys in stock.", u"");
    row("case does not count", "en", u"my bryony chair", u"Your order of the Bryony is here.", u"");
    row("marks do not count", "en", u"José wrote", u"We told that to Jose already.", u"");
    row("start of a sentence", "en", u"Hi", u"Parcels arrive. Couriers ring twice.", u"");
    row("days and months", "en", u"When?", u"It comes on Monday or in early December.", u"");
    row("languages", "en", u"When?", u"The manual is in German and in English.", u"");
    row("abbreviations", "en", u"When?", u"Please send the PDF by DHL to us.", u"");
    row("common somewhere", "en", u"the loft", u"You chose Loft, and our Loft is large.", u"");
    row("common in the draft", "en", u"Hi", u"We call it Spring because spring is near.", u"");
    row("kind of thing", "en", u"Hi", u"Do you like Music or rather Sports this evening?", u"");
    row("no street at all", "en", u"Hi", u"The avenue is located at 740 in town.", u"");
    row("heading", "en", u"Hi", u"Shipping And Return Rules\n\nparcels are free.", u"");
    row("signature", "en", u"Hi", u"It is on its way.\n\nKind regards,\nJonas Petersen", u"");
    row("own introduction", "en", u"Hi", u"Thanks for calling, my name is Tanya and I help.", u"");
    row("quoted", "en", u"Hi", u"They call it \"the Halloran effect\" in books.", u"");
    row("code", "en", u"Hi", u"Please run `git Haldane` in the shell.", u"");
    row("street, right", "en", u"Send it to 4 Quarry Lane, please", u"It goes to 4 Quarry Lane.",
        u"");
    row("street, wrong", "en", u"Send it to 4 Quarry Lane, please", u"It goes to 17 Ferry Road.",
        u"address-not-found 17 Ferry Road");
    row("street, other number", "en", u"Send it to 4 Quarry Lane", u"It goes to 9 Quarry Lane.",
        u"address-not-found 9 Quarry Lane");
    row("no street", "en", u"Hi", u"We have 3 Items on the road.", u"");

    row("German nouns", "de", u"Wo ist es?",
        u"Die Bestellung liegt im Lager der Spedition und die Lieferung folgt.", u"");
    row("German title, right", "de", u"Gruß, Anna Vossbeck",
        u"Sehr geehrte Frau Vossbeck,\n\ngern.", u"");
    row("German title, wrong", "de", u"Gruß, Anna Vossbeck", u"Sehr geehrte Frau Voßberg,\n\ngern.",
        u"name-not-found Voßberg");
    row("German doctor", "de", u"Wer?", u"Bitte fragen Sie Herrn Dr. Marquardsen danach.",
        u"name-not-found Marquardsen");
    row("German greeting", "de", u"Wer?", u"Hallo Jonas,\n\ngern.", u"name-not-found Jonas");
    row("German to all", "de", u"Wer?", u"Sehr geehrte Damen und Herren,\n\ngern.", u"");
    row("German street", "de", u"Wohin?", u"Es geht an die Ahornstraße 4 in der Stadt.",
        u"address-not-found Ahornstraße 4");
    row("German street, right", "de", u"Bitte an Ahornstraße 4", u"Es geht an die Ahornstraße 4.",
        u"");

    row("French", "fr", u"Bonjour, Anne Kervadec",
        u"Bonjour Madame Kervadec,\n\nVotre voisin, M. Taillandier, a le colis.",
        u"name-not-found Taillandier");
    row("French title", "fr", u"Bonjour, Anne Kervadec",
        u"Bonjour Madame Kervadek,\n\nLe colis est là.", u"name-not-found Kervadek");
    row("French street", "fr", u"Bonjour", u"Le colis va à la rue des Tanneurs 8 demain.",
        u"address-not-found rue des Tanneurs 8");
    row("Spanish", "es", u"Hola, soy Leocadia", u"Estimada Leocadia:\n\nEl pedido salió el lunes.",
        u"");
    row("Spanish, wrong", "es", u"Hola, soy Leocadia", u"Estimada Lucía:\n\nEl pedido salió.",
        u"name-not-found Lucía");
    row("Italian", "it", u"Sono Giulia Bianchi", u"Gentile Signora Rossi,\n\necco.",
        u"name-not-found Rossi");
    row("Dutch", "nl", u"Ik ben Hanneke", u"Beste Hanneke,\n\nhet komt morgen.", u"");
    row("Russian", "ru", u"Меня зовут Анна", u"Мы получили письмо от Рассвета вчера.",
        u"name-not-found Рассвета");
}

void TestNameCheck::judgesNames()
{
    QFETCH(QString, language);
    QFETCH(QString, source);
    QFETCH(QString, draft);
    QFETCH(QString, expected);
    QCOMPARE(test::looksOf(NameCheck(), test::itemOf(source, language), draft)
                 .join(QStringLiteral(" | ")),
             expected);
}

// Names stand not only in what was written, but also in what the producer knows of the case.
void TestNameCheck::knowsWhatTheProducerSaid()
{
    const QString draft = QStringLiteral("Dear Owen,\n\nWe sent it to Tarn with Haldane today.");
    Item item = test::itemOf(QStringLiteral("Where is it?"));
    QCOMPARE(test::looksOf(NameCheck(), item, draft).size(), 3);
    item.messages[0].name = QStringLiteral("Owen Fell");
    item.attributes = Json {{"customer", {{"company", "Tarn & Fell"}}}};
    Fact fact;
    fact.name = QStringLiteral("Courier");
    fact.value = QStringLiteral("Haldane");
    item.facts.push_back(fact);
    QCOMPARE(test::looksOf(NameCheck(), item, draft), QStringList());
}

void TestNameCheck::showsNamesThatAreNear()
{
    const Item item = test::itemOf(QStringLiteral("Good morning. Here is Anna Vossbeck."));
    const auto findings = NameCheck().run(item, QStringLiteral("Dear Ms Vosbeck,\n\nyes."));
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings[0].candidates.size(), std::size_t(1));
    const CheckCandidate &near = findings[0].candidates[0];
    QCOMPARE(near.text, QStringLiteral("Vossbeck"));
    QCOMPARE(near.source, CheckCandidate::Source::Message);
    QCOMPARE(codePointSlice(item.messages[0].content, near.start, near.end), near.text);
}

void TestNameCheck::saysWhatItDoesNotRead()
{
    for (const char16_t *draft :
         {u"山際様、ご注文の商品を返金いたします。", u"عزيزتي سارة، نعتذر عن التأخير.",
          u"नमस्ते राहुल, आपका पार्सल आज आएगा।"}) {
        const auto findings
            = NameCheck().run(test::itemOf(QString(), QString()), QString::fromUtf16(draft));
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings[0].code, QStringLiteral("names-unread"));
        QVERIFY(!findings[0].needsLook());
    }
}

void TestNameCheck::readsRecords()
{
    Item item = test::itemOf(QStringLiteral("My name: Imogen Sorrell"));
    item.outputSchema = Json {{"type", "object"}};
    QCOMPARE(test::looksOf(NameCheck(), item, QStringLiteral("{\"name\": \"Imogen Sorrell\"}")),
             QStringList());
    QCOMPARE(test::looksOf(NameCheck(), item, QStringLiteral("{\"name\": \"Imogen Sorrento\"}")),
             QStringList {QStringLiteral("name-not-found Sorrento")});
}

void TestNameCheck::namesEachOnce()
{
    const QString draft = QStringLiteral("We asked Haldane today. Then people at Haldane "
                                         "called, and Haldane wrote.");
    QCOMPARE(test::looksOf(NameCheck(), test::itemOf(QStringLiteral("Hi")), draft),
             QStringList {QStringLiteral("name-not-found Haldane")});
}

QTEST_APPLESS_MAIN(TestNameCheck)
#include "tst_namecheck.moc"
