// SPDX-License-Identifier: GPL-3.0-or-later
// The brand voice of a guideline: read and printed, and what it finds in a draft.
#include "core/check/language/lettermarks.h"
#include "core/check/language/voicecheck.h"
#include "core/check/language/voicerules.h"
#include "tests/support/checkscene.h"

#include <QTest>

using namespace bluepencil;

class TestVoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsWritten();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void anItemBringsItsVoice();
    void findsWhatTheVoiceForbids_data();
    void findsWhatTheVoiceForbids();
    void mixesNoForms_data();
    void mixesNoForms();
    void findsGreetingsAndClosings_data();
    void findsGreetingsAndClosings();
    void measuresSentences();
    void readingLevelIsLix();
    void holdsTheLength_data();
    void holdsTheLength();
    void scores();
    void saysNothingWithoutAVoice();
};

namespace {

Json parsed(const char *json)
{
    return Json::parse(json, nullptr, false);
}

Item voiced(const char *voice, const QString &language = QStringLiteral("en"))
{
    Item item = test::itemOf(QStringLiteral("Where is my order?"), language);
    item.guideline.voice = parsed(voice);
    return item;
}

QStringList looks(const Item &item, const QString &draft)
{
    return test::looksOf(PhraseCheck(), item, draft) + test::looksOf(VoiceCheck(), item, draft)
        + test::looksOf(LengthCheck(), item, draft);
}

QString words(int count)
{
    return QStringLiteral("word ").repeated(count).trimmed() + u'.';
}

// Empty if there is none.
QString scoreOf(const Item &item, const QString &draft)
{
    for (const CheckFinding &finding : VoiceCheck().run(item, draft)) {
        if (finding.code == u"voice-score")
            return finding.values.value(QStringLiteral("score"));
    }
    return {};
}

} // namespace

void TestVoice::comesBackAsWritten()
{
    const char *written
        = R"({"terms":[{"avoid":"package","use":"parcel","language":"en"},{"avoid":"asap"}],)"
          R"("forbidden":[{"text":"no problem"}],"required":[{"text":"Best","language":"en"}],)"
          R"("address":"formal","greeting":true,"closing":true,"sentence_words":25,)"
          R"("reading_level":50,"least_words":10,"most_words":200})";
    const Result<BrandVoice> voice = parseBrandVoice(parsed(written));
    QVERIFY(voice);
    QCOMPARE(toLine(toJson(*voice)), QByteArray(written));
    QCOMPARE(voice->terms[0].use, QStringLiteral("parcel"));
    QVERIFY(voice->address == BrandVoice::Address::Formal);
    // A phrase may be a plain text.
    const Result<BrandVoice> plain = parseBrandVoice(parsed(R"({"forbidden":["no problem"]})"));
    QVERIFY(plain);
    QCOMPARE(plain->forbidden[0].text, QStringLiteral("no problem"));
    const Result<BrandVoice> empty = parseBrandVoice(parsed("{}"));
    QVERIFY(empty);
    QVERIFY(empty->isEmpty());
    QVERIFY(!voice->isEmpty());
    QCOMPARE(toLine(toJson(*empty)), QByteArray("{}"));
}

void TestVoice::refusesWhatIsWrong_data()
{
    QTest::addColumn<QString>("voice");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *voice, const char *where) {
        QTest::newRow(voice) << QString::fromUtf8(voice) << QString::fromUtf8(where);
    };
    row("[]", "/v");
    row(R"({"terms":{}})", "/v/terms");
    row(R"({"terms":["package"]})", "/v/terms/0");
    row(R"({"terms":[{"use":"parcel"}]})", "/v/terms/0/avoid");
    row(R"({"forbidden":["a", 1]})", "/v/forbidden/1");
    row(R"({"required":[""]})", "/v/required/0/text");
    row(R"({"address":"polite"})", "/v/address");
    row(R"({"greeting":"yes"})", "/v/greeting");
    row(R"({"sentence_words":0})", "/v/sentence_words");
    row(R"({"reading_level":"easy"})", "/v/reading_level");
    row(R"({"least_words":9,"most_words":8})", "/v/least_words");
}

void TestVoice::refusesWhatIsWrong()
{
    QFETCH(QString, voice);
    QFETCH(QString, where);
    const Result<BrandVoice> read
        = parseBrandVoice(parsed(voice.toUtf8().constData()), QStringLiteral("/v"));
    QVERIFY(!read);
    QCOMPARE(read.error().where, where);
    QVERIFY(!read.error().what.isEmpty());
}

void TestVoice::anItemBringsItsVoice()
{
    const QByteArray line
        = R"({"external_id":"a","messages":[{"role":"user","content":"Hi"}],"draft":"Hi",)"
          R"("guideline":{"text":"Be short.","voice":{"most_words":3}}})";
    const Result<Item> item = parseItem(line);
    QVERIFY(item);
    QCOMPARE(*voiceOf(*item)->mostWords, 3);
    QByteArray wrong = line;
    const Result<Item> refused = parseItem(wrong.replace("3}", "0}"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().where, QStringLiteral("/guideline/voice/most_words"));
}

void TestVoice::findsWhatTheVoiceForbids_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("voice");
    QTest::addColumn<QString>("draft");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *language, const char *voice,
                        const char *draft, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(language) << QString::fromUtf8(voice)
                            << QString::fromUtf8(draft) << QString::fromUtf8(expected);
    };
    const char *package = R"({"terms":[{"avoid":"package","use":"parcel"}]})";
    row("term", "en", package, "Your Package is here.", "voice-term Package");
    row("term inside a word", "en", package, "Your packaged goods, repackage.", "");
    row("term quoted", "en", package, "You wrote “package”, we `package` it.", "");
    row("term of another language", "en", R"({"terms":[{"avoid":"package","language":"de"}]})",
        "Your package.", "");
    row("term of this language", "en-GB", R"({"terms":[{"avoid":"package","language":"en"}]})",
        "Your package.", "voice-term package");
    row("longest term", "en", R"({"terms":[{"avoid":"no"},{"avoid":"no problem"}]})",
        "There is no problem.", "voice-term no problem");
    row("Japanese term", "ja", R"({"terms":[{"avoid":"お客さん","use":"お客様"}]})",
        "お客さんの注文です。", "voice-term お客さん");
    row("Arabic term", "ar", R"({"terms":[{"avoid":"مشكلة"}]})", "لا توجد مشكلة الآن.",
        "voice-term مشكلة");
    row("forbidden", "en", R"({"forbidden":["to be honest"]})", "Well, to be  honest, no.",
        "phrase-forbidden to be  honest");
    row("forbidden, hyphen and apostrophe", "en", R"({"forbidden":["don't hesitate"]})",
        "Please don’t hesitate to ask.", "phrase-forbidden don’t hesitate");
    row("not forbidden", "en", R"({"forbidden":["to be honest"]})", "It is honest to be so.", "");
    row("required", "en", R"({"required":["Customer Care"]})", "Kind regards", "phrase-missing");
    row("required, there", "en", R"({"required":["Customer Care"]})", "Yours, customer care", "");
    row("required elsewhere", "de", R"({"required":[{"text":"Customer Care","language":"en"}]})",
        "Gern.", "");
    const char *formal = R"({"address":"formal"})";
    const char *informal = R"({"address":"informal"})";
    row("German, formal", "de", formal, "Wir senden Ihnen Ihre Ware.", "");
    row("German, not formal", "de", formal, "Wir senden dir deine Ware.",
        "voice-address dir voice-address deine");
    row("German, informal", "de", informal, "Wir senden dir deine Ware.", "");
    row("German, not informal", "de", informal, "Wir senden Ihnen die Ware.",
        "voice-address Ihnen");
    row("German, she and they", "de", informal,
        "Sie kommt morgen, und sie bringt ihre Ware. Ihre Farbe ist rot.", "");
    row("German, quoted", "de", formal, "Sie schrieben: „Kannst du das?“", "");
    row("French, formal", "fr", formal, "Vous recevrez votre colis.", "");
    row("French, not formal", "fr", formal, "Tu recevras ton colis chez toi.",
        "voice-address Tu voice-address toi");
    row("French, not informal", "fr", informal, "Vous recevrez le colis.", "voice-address Vous");
    row("Spanish, not formal", "es", formal, "Te enviamos tu pedido.",
        "voice-address Te voice-address tu");
    row("Spanish, not informal", "es", informal, "Como usted sabe.", "voice-address usted");
    row("Dutch, not formal", "nl", formal, "We sturen jouw pakket.", "voice-address jouw");
    row("Italian, not formal", "it", formal, "Ecco il tuo pacco.", "voice-address tuo");
    row("Portuguese, not informal", "pt", informal, "Como o senhor pediu.", "voice-address senhor");
    row("English has one form", "en", formal, "You get your parcel.", "");
}

void TestVoice::findsWhatTheVoiceForbids()
{
    QFETCH(QString, language);
    QFETCH(QString, voice);
    QFETCH(QString, draft);
    QFETCH(QString, expected);
    QCOMPARE(looks(voiced(voice.toUtf8().constData(), language), draft).join(u' '), expected);
}

void TestVoice::mixesNoForms_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("draft");
    QTest::addColumn<QString>("expected");
    QTest::newRow("German") << QStringLiteral("de")
                            << QStringLiteral("Danke für Ihre Nachricht. Wir senden dir Geld.")
                            << QStringLiteral("voice-address-mixed dir");
    QTest::newRow("German, one") << QStringLiteral(
        "de") << QStringLiteral("Danke für Ihre Nachricht. Wir senden Ihnen Geld.")
                                 << QString();
    QTest::newRow("German, she") << QStringLiteral("de")
                                 << QStringLiteral("Sie kommt heute. Ihre Ware ist bei dir.")
                                 << QString();
    QTest::newRow("French") << QStringLiteral("fr")
                            << QStringLiteral("Merci de votre message. Tu recevras le colis.")
                            << QStringLiteral("voice-address-mixed Tu");
    QTest::newRow("Spanish") << QStringLiteral("es")
                             << QStringLiteral("Le escribo a usted sobre tu pedido.")
                             << QStringLiteral("voice-address-mixed tu");
    QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("You and thee.")
                             << QString();
}

void TestVoice::mixesNoForms()
{
    QFETCH(QString, language);
    QFETCH(QString, draft);
    QFETCH(QString, expected);
    QCOMPARE(test::looksOf(VoiceCheck(), test::itemOf({}, language), draft).join(u' '), expected);
}

void TestVoice::findsGreetingsAndClosings_data()
{
    QTest::addColumn<QString>("draft");
    QTest::addColumn<bool>("greets");
    QTest::addColumn<bool>("closes");
    const auto row = [](const char *draft, bool greets, bool closes) {
        QTest::newRow(draft) << QString::fromUtf8(draft) << greets << closes;
    };
    row("Dear Ann,\n\nyes.\n\nKind regards,\nJonas", true, true);
    row("Hi Ann!\nYes.\nCheers", true, true);
    row("Hidden costs are none.\nRegardless, yes.", false, false);
    row("Yes.", false, false);
    row("\n\n  Good morning,\nYes.", true, false);
    row("Guten Tag Frau Klein,\n\ngern.\n\nFreundliche Grüße\nJonas", true, true);
    row("Sehr geehrte Frau Klein,\n\ngern.\n\nMit freundlichen Grüßen", true, true);
    row("Liebe geht durch den Magen.", true, false); // a word that greets at the start of a line
    row("Bonjour Madame,\n\noui.\n\nCordialement,\nJonas", true, true);
    row("Estimado Nicanor:\n\nsí.\n\nUn cordial saludo,\nJonas", true, true);
    row("Gentile Cliente,\n\nsì.\n\nCordiali saluti", true, true);
    row("Beste Hanneke,\n\nja.\n\nMet vriendelijke groet", true, true);
    row("Olá Ana,\n\nsim.\n\nAtenciosamente", true, true);
    row("山際様\n\nはい。\n\nよろしくお願いいたします。", true, true);
    row("您好，\n\n是。\n\n此致", true, true);
    row("عزيزتي سارة،\n\nنعم.\n\nمع أطيب التحيات،", true, true);
}

void TestVoice::findsGreetingsAndClosings()
{
    QFETCH(QString, draft);
    QFETCH(bool, greets);
    QFETCH(bool, closes);
    QCOMPARE(hasGreeting(draft), greets);
    QCOMPARE(closingStart(draft).has_value(), closes);
    QStringList expected;
    if (!greets)
        expected.append(QStringLiteral("voice-greeting"));
    if (!closes)
        expected.append(QStringLiteral("voice-closing"));
    QCOMPARE(looks(voiced(R"({"greeting":true,"closing":true})"), draft), expected);
}

void TestVoice::measuresSentences()
{
    const Item item = voiced(R"({"sentence_words":5})");
    QCOMPARE(looks(item, QStringLiteral("One two three four five. Six seven!")), QStringList());
    QCOMPARE(looks(item, QStringLiteral("Short. One two three four five six. Short.")),
             QStringList {QStringLiteral("voice-sentence One two three four five six")});
    QCOMPARE(
        looks(voiced(R"({"sentence_words":2})", QStringLiteral("ja")),
              QStringLiteral("この度は割れた商品をお届けしてしまい、誠に申し訳ございません。")),
        QStringList());
}

// Ten sentences of four words, one of them of seven letters: 4 + 100 × 10 / 40 = 29.
void TestVoice::readingLevelIsLix()
{
    const QString text = QStringLiteral("We send parcels now. ").repeated(10);
    QCOMPARE(*readingLevel(CheckText(text)), 29.0);
    QVERIFY(!readingLevel(CheckText(QStringLiteral("Too short to tell."))));
    QCOMPARE(looks(voiced(R"({"reading_level":29})"), text), QStringList());
    QCOMPARE(looks(voiced(R"({"reading_level":28})"), text),
             QStringList {QStringLiteral("voice-reading")});
}

void TestVoice::holdsTheLength_data()
{
    QTest::addColumn<QString>("voice");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *voice, const char *asked, int count,
                        const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(voice) << QString::fromUtf8(asked) << count
                            << QString::fromLatin1(expected);
    };
    row("within", R"({"least_words":5,"most_words":10})", "Hi", 10, "");
    row("over", R"({"least_words":5,"most_words":10})", "Hi", 11, "length-over");
    row("under", R"({"least_words":5,"most_words":10})", "Hi", 4, "length-under");
    row("asked, within", "{}", "Please answer in at most 80 words.", 96, "");
    row("asked, over", "{}", "Please answer in at most 80 words.", 97, "length-over");
    row("asked in German", "{}", "Bitte in höchstens 80 Wörtern.", 97, "length-over");
    row("asked in French", "{}", "Résume en 80 mots maximum.", 97, "length-over");
    row("asked in Spanish", "{}", "Resume en un máximo de 80 palabras.", 97, "length-over");
    row("no limit", "{}", "My essay had 80 words.", 97, "");
    row("asked twice", "{}", "At most 10 words. No, at most 200 words.", 97, "");
}

void TestVoice::holdsTheLength()
{
    QFETCH(QString, voice);
    QFETCH(QString, asked);
    QFETCH(int, count);
    QFETCH(QString, expected);
    Item item = voiced(voice.toUtf8().constData());
    item.messages[0].content = asked;
    QCOMPARE(test::looksOf(LengthCheck(), item, words(count)).join(u' '), expected);
}

void TestVoice::scores()
{
    const char *voice = R"({"terms":[{"avoid":"package"}],"greeting":true,"closing":true,)"
                        R"("sentence_words":5})";
    const QString good = QStringLiteral("Dear Ann,\nit is here.\nKind regards");
    QCOMPARE(scoreOf(voiced(voice), good), QStringLiteral("100"));
    // One term (a half of its rule) and no closing: (1/2 + 1 + 0 + 1) / 4.
    QCOMPARE(scoreOf(voiced(voice), QStringLiteral("Dear Ann,\nthe package is here.")),
             QStringLiteral("63"));
    // One sentence of three is too long: (1 + 1 + 1 + 2/3) / 4.
    QCOMPARE(scoreOf(voiced(voice),
                     QStringLiteral("Dear Ann,\nit is here with all its parts.\nKind regards")),
             QStringLiteral("92"));
    // Twice as long as allowed keeps nothing of that rule.
    QCOMPARE(scoreOf(voiced(R"({"most_words":10})"), words(20)), QStringLiteral("0"));
    QCOMPARE(scoreOf(voiced(R"({"most_words":10})"), words(15)), QStringLiteral("50"));
    QCOMPARE(scoreOf(voiced(R"({"least_words":10})"), words(5)), QStringLiteral("50"));
    QCOMPARE(scoreOf(voiced(R"({"required":["a b","word"]})"), words(5)), QStringLiteral("50"));
    QCOMPARE(scoreOf(voiced("{}"), good), QString());
}

void TestVoice::saysNothingWithoutAVoice()
{
    const QString draft = QStringLiteral("package asap to be honest");
    QCOMPARE(looks(test::itemOf(QStringLiteral("Hi")), draft), QStringList());
    QCOMPARE(looks(voiced("{}"), draft), QStringList());
    // A record is no letter.
    Item record
        = voiced(R"({"greeting":true,"closing":true,"most_words":2,"terms":[{"avoid":"x"}]})");
    record.outputSchema = Json {{"type", "object"}};
    QCOMPARE(looks(record, QStringLiteral("{\"a\": \"b\", \"c\": \"d\"}")), QStringList());
}

QTEST_APPLESS_MAIN(TestVoice)
#include "tst_voice.moc"
