// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/language/languagecheck.h"
#include "tests/support/checkscene.h"

#include <QTest>

using namespace bluepencil;

class TestLanguageCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsLanguages_data();
    void tellsLanguages();
    void comparesWithTheCustomer_data();
    void comparesWithTheCustomer();
    void theLastMessageCounts();
    void leavesOutWhatIsQuoted();
    void isSilentOnRecords();
};

namespace {

const char16_t *english = u"My parcel has not arrived yet, and I need it before the weekend.";
const char16_t *german = u"Ihr Paket ist leider noch nicht angekommen, wir kümmern uns darum.";
const char16_t *french = u"Votre colis n'est malheureusement pas encore arrivé à destination.";
const char16_t *spanish = u"Su paquete todavía no ha llegado, lo sentimos mucho y lo buscamos.";

QString text(const char16_t *written)
{
    return QString::fromUtf16(written);
}

} // namespace

void TestLanguageCheck::tellsLanguages_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *name, const char16_t *written, const char *language) {
        QTest::newRow(name) << text(written) << QString::fromLatin1(language);
    };
    row("English", english, "en");
    row("German", german, "de");
    row("French", french, "fr");
    row("Spanish", spanish, "es");
    row("Italian", u"Il suo pacco purtroppo non è ancora arrivato, ce ne occupiamo subito.", "it");
    row("Dutch", u"Uw pakket is helaas nog niet aangekomen, wij zoeken het voor u uit.", "nl");
    row("Portuguese", u"O seu pedido ainda não chegou, pedimos desculpa e vamos procurá-lo.", "pt");
    row("Polish", u"Państwa paczka niestety jeszcze nie dotarła, zajmiemy się tym od razu.", "pl");
    row("Russian", u"Ваша посылка ещё не пришла, мы сейчас этим занимаемся.", "ru");
    row("Japanese", u"この度は割れた商品をお届けしてしまい、誠に申し訳ございません。", "ja");
    row("Chinese", u"您的包裹还没有到达，我们非常抱歉，正在为您查询。", "zh");
    row("Korean", u"고객님의 소포가 아직 도착하지 않았습니다. 죄송합니다.", "ko");
    row("Arabic", u"نعتذر عن عدم وصول طلبك حتى الآن، ونحن نتابع الأمر مع شركة الشحن.", "ar");
    row("short", u"Yes, of course.", "");
    row("short, German", u"Vielen Dank!", "");
    row("figures", u"48213 64.90 12 % 2026-11-14 48213 64.90 12 % 2026-11-14", "");
    row("empty", u"", "");
    row("no letters of a language", u"xqz jkw vbn qqq zzz wxk jjj kkw zxq qwk vbx zzk kxj wqz", "");
}

void TestLanguageCheck::tellsLanguages()
{
    QFETCH(QString, written);
    QFETCH(QString, language);
    QCOMPARE(detectedLanguage(written), language);
}

void TestLanguageCheck::comparesWithTheCustomer_data()
{
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("draft");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *named, const char16_t *source,
                        const char16_t *draft, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(named) << text(source) << text(draft)
                            << QString::fromLatin1(expected);
    };
    row("same", "en", english, english, "language-matches");
    row("same, none named", "", english, english, "language-matches");
    row("other", "en", english, german, "language-differs");
    row("other, none named", "", german, french, "language-differs");
    row("not the customer's, but the item's", "de-CH", english, german, "language-declared");
    row("customer's, not the item's", "de", english, english, "language-matches");
    row("customer too short, the item's", "de", u"Hm?", german, "language-matches");
    row("customer too short, not the item's", "de", u"Hm?", french, "language-differs");
    row("customer too short, none named", "", u"Hm?", french, "");
    row("draft too short", "de", english, u"Gern.", "");
    row("Norwegian by both names", "no", u"Hm?",
        u"Pakken din har dessverre ikke kommet frem ennå, vi beklager dette.", "language-matches");
}

void TestLanguageCheck::comparesWithTheCustomer()
{
    QFETCH(QString, named);
    QFETCH(QString, source);
    QFETCH(QString, draft);
    QFETCH(QString, expected);
    QStringList codes;
    for (const CheckFinding &finding : LanguageCheck().run(test::itemOf(source, named), draft)) {
        codes.append(finding.code);
        QCOMPARE(finding.needsLook(), finding.code == u"language-differs");
    }
    QCOMPARE(codes.join(u' '), expected);
}

// Who changes to another language in the middle is answered in that one.
void TestLanguageCheck::theLastMessageCounts()
{
    Item item = test::itemOf(text(german), QStringLiteral("de"));
    Message reply;
    reply.role = Role::Assistant;
    reply.content = text(german);
    Message last;
    last.content = text(spanish);
    item.messages.push_back(reply);
    item.messages.push_back(last);
    QCOMPARE(test::looksOf(LanguageCheck(), item, text(spanish)), QStringList());
    QCOMPARE(test::looksOf(LanguageCheck(), item, text(french)),
             QStringList {QStringLiteral("language-differs")});
}

void TestLanguageCheck::leavesOutWhatIsQuoted()
{
    const QString draft = QStringLiteral("> %1\n\nThank you for your message. We are looking for "
                                         "the parcel and will write again.")
                              .arg(text(german));
    QCOMPARE(test::looksOf(LanguageCheck(), test::itemOf(text(english)), draft), QStringList());
}

void TestLanguageCheck::isSilentOnRecords()
{
    Item item = test::itemOf(text(english));
    item.outputSchema = Json {{"type", "object"}};
    QVERIFY(LanguageCheck().run(item, text(german)).empty());
}

QTEST_APPLESS_MAIN(TestLanguageCheck)
#include "tst_languagecheck.moc"
