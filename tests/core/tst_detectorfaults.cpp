// SPDX-License-Identifier: GPL-3.0-or-later
// Ordinary ways to write numbers and names beside marks, over a line's end and in escapes, and what
// only looks like one of them.
#include "core/privacy/linescan.h"
#include "core/text/text.h"

#include <QTest>

using namespace bluepencil;

namespace {

const Scanner &scanner()
{
    static const Scanner made = *Scanner::create();
    return made;
}

// "phone:404-555-0123 | …" of each text, in order, and the texts parted by "||".
QString shown(const std::vector<TextFindings> &found, bool isBreach = false)
{
    QStringList texts;
    for (const TextFindings &text : found) {
        QStringList parts;
        for (const Finding &finding : text.findings) {
            if (isBreach && !finding.isBreach)
                continue;
            parts << typeName(finding.type) + u':'
                    + codePointSlice(text.where.text, finding.start, finding.end);
        }
        if (!parts.isEmpty())
            texts << parts.join(QStringLiteral(" | "));
    }
    return texts.join(QStringLiteral(" || "));
}

QString found(const QString &text)
{
    const auto texts = scanTexts(scanner(), {{QStringLiteral("/messages/0/content"), text, false}});
    return texts ? shown(*texts) : QStringLiteral("unscannable");
}

QString foundIn(const char *json, bool isBreach = false)
{
    const auto texts = scanJson(scanner(), QByteArray(json).replace('\'', '"'));
    return texts ? shown(*texts, isBreach) : QStringLiteral("unscannable");
}

} // namespace

class TestDetectorFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void isQuiet_data();
    void isQuiet();
    void fields();
    void severalAnswers();
    void namesInParts();
    void imitatedNames();
    void redactedEscapes();
};

void TestDetectorFaults::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto in = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    // Phones.
    in("phone=+14045550123", "phone:+14045550123");
    in("roe,404-555-0123,10001", "phone:404-555-0123");
    in("call 404-555-0123,404-555-0199", "phone:404-555-0123 | phone:404-555-0199");
    in("#404-555-0123", "phone:404-555-0123");
    in("tel=4045550123&x=1", "phone:4045550123");
    in("tel/4045550123", "phone:4045550123");
    in("https://wa.me/14045550123", "phone:14045550123");
    in("404-555-0123/404-555-0199", "phone:404-555-0123 | phone:404-555-0199");
    in("call me on 404-555-\n0123", "phone:404-555-\n0123");
    // Social security numbers.
    in("my ssn is 536 - 22 - 1234", "ssn:536 - 22 - 1234");
    in("my ssn is 536- 22 -1234", "ssn:536- 22 -1234");
    in("my ssn is 536-22-\n1234", "ssn:536-22-\n1234");
    in("SS# 536221234", "ssn:536221234");
    in("536-22-1234-A", "ssn:536-22-1234");
    in("x-536-22-1234", "ssn:536-22-1234");
    in("at the end.536-22-1234", "ssn:536-22-1234");
    // Other numbers of registers; those of tst_privacydetectors.
    in("86 095\n742 719", "national-id:86 095\n742 719");
    in("86095742719", "national-id:86095742719");
    in("my SIN is 046 454 286", "national-id:046 454 286");
    in("my SIN is 046454286", "national-id:046454286");
    in("046454286 is my SIN", "national-id:046454286");
    in("123456782 is my TFN", "national-id:123456782");
    in("123 4567 82 is my TFN", "national-id:123 4567 82");
    // Cards, IBANs, addresses.
    in("my credit card number is 4111, 1111, 1111, 1111", "card:4111, 1111, 1111, 1111");
    in("4111%201111%201111%201111", "card:4111%201111%201111%201111");
    in("4111&nbsp;1111&nbsp;1111&nbsp;1111", "card:4111&nbsp;1111&nbsp;1111&nbsp;1111");
    in("&#52;111111111111111", "card:&#52;111111111111111");
    in("411111111111111&#49;", "card:411111111111111&#49;");
    in("DE89%203704%200044%200532%200130%2000", "iban:DE89%203704%200044%200532%200130%2000");
    in("DE89+3704+0044+0532+0130+00", "iban:DE89+3704+0044+0532+0130+00");
    in("DE89  3704  0044  0532  0130  00", "iban:DE89  3704  0044  0532  0130  00");
    in("DE89/3704/0044/0532/0130/00", "iban:DE89/3704/0044/0532/0130/00");
    in("DE89370400440532013000EUR", "iban:DE89370400440532013000");
    in("jane&#064;mail.example", "email:jane&#064;mail.example");
    in("jane&#x00040;mail.example", "email:jane&#x00040;mail.example");
    in("jane&amp;#64;mail.example", "email:jane&amp;#64;mail.example");
    in("jane%2540mail.example", "email:jane%2540mail.example");
    in("jane&commat;mail&period;example", "email:jane&commat;mail&period;example");
    in("jane -at- mail.example", "email:jane -at- mail.example");
    in("jane.roe\n@mail.example", "email:jane.roe\n@mail.example");
    in("192[.]168[.]1[.]10", "ip:192[.]168[.]1[.]10");
    // Passwords.
    in("my password is swordfish", "secret:swordfish");
    in("password=\"swordfish\"", "secret:swordfish");
    in("\"password\": \"correct horse\", ok", "secret:correct horse");
    in("password: swordfish\nand so on", "secret:swordfish");
    // Letters for digits, and a line's end within a group, behind a word for the number.
    in("my card is 4III 1111 1111 1111 thanks", "card:4III 1111 1111 1111");
    in("card number 4O12888888881881", "card:4O12888888881881");
    in("my phone is I486 555 0123", "phone:I486 555 0123");
    in("call me on 4O4-555-OI23", "phone:4O4-555-OI23");
    in("my ssn is 536-22-l234", "ssn:536-22-l234");
    in("my Aadhaar number is 9999 41\n05 7058.", "national-id:9999 41\n05 7058");
    in("aadhaar 999941\r\n057058", "national-id:999941\r\n057058");
    // Names.
    in("All good.\n-- \nZenobia Quux\nAcme", "person:Zenobia Quux");
    in("From: Zenobia Quux <z@mail.example>\nHello", "person:Zenobia Quux | email:z@mail.example");
    in("Меня зовут Зенобия Кукс.", "person:Зенобия Кукс");
    in("მე მქვია ზენობია ქუქსი.", "person:ზენობია ქუქსი");
    in("私の名前は田中太郎です。", "person:田中太郎");
    in("田中太郎と申します。", "person:田中太郎");
    in("my name is Jane Roe, or j. roe", "person:Jane Roe | person:j. roe");
}

void TestDetectorFaults::finds()
{
    QFETCH(QString, text);
    QTEST(found(text), "expected");
}

void TestDetectorFaults::isQuiet_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text) {
        QTest::newRow(text) << QString::fromUtf8(text);
    };
    row("Your order 4222222222222 has been shipped"); // a test number of old Visa cards
    row("scan 5000000000005 at the till"); // right as a bar code and by Luhn
    row("37.7749295, -122.4194155");
    row("arr[::2] and rows[1::2]");
    row("measures 123 456 782 mm");
    row("up to 2147483647 and 9999999999");
    row("costs 1,234,567.89 or 1.234.567,89");
    row("save 10%20 of it, 5%2E2");
    row("AT&T; R&D & so on &unknown; &#1;");
    row("without a password is fine, the password is required, password: optional");
    row("the password is usually long enough for anybody");
    row("\"password\": \"string\", \"password\": \"********\"");
    row("sin 5 manzanas, sin 123456789 cosas");
    row("SS 536221234");
    row("KX1-536-22-1234");
    row("536\n22\n1234");
    row("an attorney-at-law.example");
    row("4III 1111 1111 1111, 9999 41\n05 7058 and the model I486 555 0123");
    row("card visa I lol 100 points and 20 O2 phones");
    row("call me in 2O26 on flight LO 1234567");
    row("phone 404 555\n0123 Il lol 1000 OOO");
    row("Thanks\n@example.com");
    row("--\nnothing more");
    row("From: Support <s\n");
    row("製品の名前は自転車です");
}

void TestDetectorFaults::isQuiet()
{
    QFETCH(QString, text);
    QCOMPARE(found(text), QString());
}

void TestDetectorFaults::fields()
{
    QCOMPARE(foundIn("{'password':'correct horse'}"), QStringLiteral("secret:correct horse"));
    QCOMPARE(foundIn("{'password':'[IBAN] [SECRET_1]'}"), QString());
    QCOMPARE(foundIn("{'first_name':'Will','last_name':'Brown'}"),
             QStringLiteral("person:Will || person:Brown"));
    QCOMPARE(foundIn("{'first_name':'[PERSON]'}"), QString());
    // A word is a name where nothing but a person's can stand.
    QCOMPARE(foundIn("{'customer':{'name':'Robin'},'text':'a robin'}"),
             QStringLiteral("person:Robin"));
    QCOMPARE(foundIn("{'facts':[{'name':'Robin'}],'name':'Robin'}"), QString());
}

// One question for two numbers, and each is found whatever stands in front of it.
void TestDetectorFaults::severalAnswers()
{
    const auto answer = [](const char *text) {
        return foundIn(QByteArray("['Your social security number and card number, please?','%']")
                           .replace('%', text)
                           .constData());
    };
    QCOMPARE(answer("5532658984845151 and 887985656"),
             QStringLiteral("card:5532658984845151 | ssn:887985656"));
    QCOMPARE(answer("4III 1111 1111 1111"), QStringLiteral("card:4III 1111 1111 1111"));
    QCOMPARE(answer("it is 1123 3298472398578943"), QStringLiteral("card:3298472398578943"));
    QCOMPARE(found(QStringLiteral("my full ac no 12345678 and 1200 on it")),
             QStringLiteral("account:12345678"));
}

void TestDetectorFaults::namesInParts()
{
    const auto breach = [](const char *json) {
        return foundIn(json, true);
    };
    const QString ssn = QStringLiteral("ssn:536-22-1234");
    QCOMPARE(breach("{'first_name':'Jane','last_name':'Roe','ssn':'536-22-1234'}"), ssn);
    QCOMPARE(breach("{'c':{'givenName':'J.','surname':'Roe'},'ssn':'536-22-1234'}"), ssn);
    QCOMPARE(breach("{'first_name':'Jane','ssn':'536-22-1234'}"), QString());
    QCOMPARE(breach("{'a':{'first_name':'Jane'},'b':{'last_name':'Roe'},'ssn':'536-22-1234'}"),
             QString());
    QCOMPARE(breach("{'first_name':'[PERSON_1]','last_name':'[PERSON_2]','ssn':'536-22-1234'}"),
             QString());
}

// Of "Jane Roe" with a Cyrillic a and o, which nobody can tell from Latin ones.
void TestDetectorFaults::imitatedNames()
{
    QCOMPARE(foundIn("{'name':'Jane Roe','text':'ask J\\u0430ne R\\u043ee, or \\u0430\\u043e'}"),
             QString::fromUtf8("person:Jane Roe || person:J\u0430ne R\u043ee"));
    QCOMPARE(foundIn("{'name':'J\\u0430ne R\\u043ee','text':'ask Jane Roe'}"),
             QString::fromUtf8("person:J\u0430ne R\u043ee || person:Jane Roe"));
}

// Places count in the text as it is written.
void TestDetectorFaults::redactedEscapes()
{
    const QString text = QString::fromUtf8("😀 &amp; &#x1F600; jane&#64;mail.example&nbsp;é");
    const auto findings = scanner().scan(text);
    QVERIFY(findings);
    QCOMPARE(redactedText(text, *findings), QString::fromUtf8("😀 &amp; &#x1F600; [EMAIL]&nbsp;é"));
}

QTEST_APPLESS_MAIN(TestDetectorFaults)
#include "tst_detectorfaults.moc"
