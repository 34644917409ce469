// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses of the web and of mail, and data of persons by pattern, against the source.
#include "core/check/hostile/linkcheck.h"
#include "core/check/personaldatacheck.h"
#include "tests/support/checkscene.h"

#include <QTest>

using namespace bluepencil;

class TestLinkCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesLinks_data();
    void judgesLinks();
    void showsAddressesOfTheSameHost();
    void saysWhatIsImitated();
    void findsPersonalData_data();
    void findsPersonalData();
    void callsItPersonalOnce();
};

void TestLinkCheck::judgesLinks_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("draft");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *name, const char *source, const char *draft, const char *expected) {
              QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(draft)
                                  << QString::fromUtf8(expected);
          };
    row("none", "Hi", "No link at all.", "");
    row("as written", "See https://help.tarn.example/a", "At https://help.tarn.example/a.", "");
    row("other scheme", "See http://help.tarn.example/a/", "At https://help.tarn.example/a.", "");
    row("without scheme", "See https://www.tarn.example", "At tarn.example.", "");
    row("case of the host", "See https://Tarn.example/Ab", "At https://tarn.example/Ab.", "");
    row("case of the path", "See https://tarn.example/Ab", "At https://tarn.example/ab.",
        "link-not-found https://tarn.example/ab");
    row("home page of a page", "See https://tarn.example/help/1", "At tarn.example.", "");
    row("another page", "See https://tarn.example/help/1", "At https://tarn.example/help/2.",
        "link-not-found https://tarn.example/help/2");
    row("another host", "See https://tarn.example", "At https://tarm.example now.",
        "link-not-found https://tarm.example");
    row("host by mail", "Write to info@tarn.example", "See www.tarn.example.", "");
    row("mail", "Write to info@tarn.example", "Write to info@tarn.example.", "");
    row("mail, wrong", "Write to info@tarn.example", "Write to help@tarn.example.",
        "email-not-found help@tarn.example");
    row("mailto", "Write to info@tarn.example", "See mailto:info@tarn.example?subject=x", "");
    row("Markdown", "See https://tarn.example/a", "[Here](https://tarn.example/a) it is.", "");
    row("Japanese", "https://tarn.example/a を見て", "https://tarn.example/b をご覧ください。",
        "link-not-found https://tarn.example/b");
    row("German", "Unter https://tarn.example/a", "Siehe „https://tarn.example/b“.",
        "link-not-found https://tarn.example/b");
    row("abbreviation", "Hi", "Costs, e.g. for the carrier, i.e. us.", "");
    // Hosts that look like others: a Cyrillic letter, a digit, two letters for one.
    row("like the source's, by a letter", "See https://tarn.example/a",
        "At https://t\u0430rn.example/a now.", "link-imitates https://t\u0430rn.example/a");
    row("like the source's, by a digit", "See https://paypal.example",
        "At https://paypa1.example now.", "link-imitates https://paypa1.example");
    row("like the source's, two letters for one", "See https://modem.example",
        "At https://modern.example now.", "link-imitates https://modern.example");
    row("like the source's, of mail", "Write to info@tarn.example",
        "Write to info@t\u0430rn.example.", "link-imitates info@t\u0430rn.example");
    row("like the source's, wholly Cyrillic", "See https://apple.com/a",
        "At https://\u0430\u0440\u0440\u04CF\u0435.com/a now.",
        "link-imitates https://\u0430\u0440\u0440\u04CF\u0435.com/a");
    row("wholly Cyrillic", "Hi", "At \u0430\u0440\u0440\u04CF\u0435.com now.",
        "link-imitates \u0430\u0440\u0440\u04CF\u0435.com");
    row("wholly Cyrillic, in Punycode", "Hi", "At https://xn--80ak6aa92e.com now.",
        "link-imitates https://xn--80ak6aa92e.com");
    row("wholly Cyrillic, from the source", "See https://\u0430\u0440\u0440\u04CF\u0435.com/a",
        "At https://\u0430\u0440\u0440\u04CF\u0435.com/a now.",
        "link-imitates https://\u0430\u0440\u0440\u04CF\u0435.com/a");
    row("both are the source's", "See https://modem.example or https://modern.example",
        "At https://modern.example now.", "");
    row("Cyrillic that imitates nothing", "See https://\u043f\u0440\u0438\u043c\u0435\u0440.com",
        "At https://\u043f\u0440\u0438\u043c\u0435\u0440.com now.", "");
    row("Latin and Japanese", "See https://acme\u65e5\u672c.example",
        "At https://acme\u65e5\u672c.example now.", "");
}

void TestLinkCheck::judgesLinks()
{
    QFETCH(QString, source);
    QFETCH(QString, draft);
    QFETCH(QString, expected);
    QCOMPARE(test::looksOf(LinkCheck(), test::itemOf(source), draft).join(u' '), expected);
}

void TestLinkCheck::showsAddressesOfTheSameHost()
{
    Item item = test::itemOf(QStringLiteral("Hi"));
    Reference reference;
    reference.title = QStringLiteral("Returns");
    reference.text = QStringLiteral("Now: https://tarn.example/returns");
    item.references.push_back(reference);
    const auto findings
        = LinkCheck().run(item, QStringLiteral("See https://tarn.example/return today."));
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings[0].candidates.size(), std::size_t(1));
    QCOMPARE(findings[0].candidates[0].text, QStringLiteral("https://tarn.example/returns"));
    QCOMPARE(findings[0].candidates[0].start, 5);
}

// What looks like a host of the source says which, and stays a stop beside personal data.
void TestLinkCheck::saysWhatIsImitated()
{
    const Item item = test::itemOf(QStringLiteral("Write to info@tarn.example"));
    const QString draft = QString::fromUtf8("Write to viktor@t\u0430rn.example.");
    const auto findings = LinkCheck().run(item, draft);
    QCOMPARE(findings.size(), std::size_t(1));
    QVERIFY(findings[0].severity == CheckSeverity::Error);
    QCOMPARE(findings[0].values.value(QStringLiteral("reads_as")), QStringLiteral("tarn.example"));
    QCOMPARE(findings[0].candidates.at(0).text, QStringLiteral("info@tarn.example"));
    QStringList stops;
    for (const CheckFinding &finding : stopsOf(runAllChecks(item, draft)))
        stops.append(finding.code);
    QVERIFY(stops.contains(QStringLiteral("link-imitates")));
    const auto alone
        = LinkCheck().run(test::itemOf(QStringLiteral("Hi")),
                          QString::fromUtf8("At https://\u0430\u0440\u0440\u04CF\u0435.com now."));
    QCOMPARE(alone.size(), std::size_t(1));
    QVERIFY(alone[0].severity == CheckSeverity::Warning && alone[0].candidates.empty());
    QCOMPARE(alone[0].values.value(QStringLiteral("reads_as")), QStringLiteral("apple.com"));
}

// IBANs: examples of the IBAN registry. Card numbers: the test numbers that payment processors
// publish. Telephone numbers: Ofcom's range for drama, the 555 of the North American plan.
void TestLinkCheck::findsPersonalData_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("draft");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *name, const char *source, const char *draft, const char *expected) {
              QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(draft)
                                  << QString::fromUtf8(expected);
          };
    row("mail", "Hi", "Ask viktor.haldane@post.example.",
        "personal-email viktor.haldane@post.example");
    row("mail of a role", "Hi", "Ask service@post.example.", "");
    row("own mail", "I am V.Haldane@post.example", "We wrote to v.haldane@post.example.", "");
    row("phone", "Hi", "Call 020 7946 0813 now.", "personal-phone 020 7946 0813");
    row("own phone", "Mine is 02079460813", "We call 020 7946 0813.", "");
    row("own phone, other prefix", "Mine is +44 20 7946 0813", "We call 020 7946 0813.", "");
    row("with country", "Hi", "Call +44 20 7946 0813 now.", "personal-phone +44 20 7946 0813");
    row("American", "Hi", "Call (212) 555-0142.", "personal-phone (212) 555-0142");
    row("German", "Hi", "Tel. 030 / 901820-0 hilft.", "");
    row("German mobile", "Hi", "Mobil: 0151 23456789.", "personal-phone 0151 23456789");
    row("French", "Hi", "Appelez le 01 99 00 12 34.", "personal-phone 01 99 00 12 34");
    row("order number", "Hi", "Your order 48213 and 0012345678.", "");
    row("date", "Hi", "From 01.12.2026 to 05.12.2026, or 01/12/2026.", "");
    row("date and time", "Hi", "On 01/12/2026 14:00 it comes.", "");
    row("amount", "Hi", "It is 1,234,567.00 € and 0.123456789 %.", "");
    row("in an identifier", "Hi", "See INV-020-7946-0813 for it.", "");
    row("IBAN", "Hi", "Pay to DE89 3704 0044 0532 0130 00 please.",
        "personal-iban DE89 3704 0044 0532 0130 00");
    row("IBAN in one piece", "Hi", "Pay to GB29NWBK60161331926819.",
        "personal-iban GB29NWBK60161331926819");
    row("IBAN, French", "Hi", "Sur FR14 2004 1010 0505 0001 3M02 606.",
        "personal-iban FR14 2004 1010 0505 0001 3M02 606");
    row("IBAN, check digits wrong", "Hi", "Pay to DE88 3704 0044 0532 0130 00 please.", "");
    row("IBAN, own", "Mine: DE89370400440532013000", "Paid to DE89 3704 0044 0532 0130 00.", "");
    row("IBAN, another country's length", "Hi", "Pay to DE893704004405320130.", "");
    row("card", "Hi", "Card 4111 1111 1111 1111 it was.", "personal-card 4111 1111 1111 1111");
    row("card in one piece", "Hi", "Card 5555555555554444 it was.",
        "personal-card 5555555555554444");
    row("card, American Express", "Hi", "Card 3782 822463 10005.",
        "personal-card 3782 822463 10005");
    row("card, check digit wrong", "Hi", "Card 4111 1111 1111 1112 it was.", "");
    row("card, own", "My 4111-1111-1111-1111", "Card 4111 1111 1111 1111 it was.", "");
    row("tracking number", "Hi", "Track 1234 5678 9012 3456 78 there.", "");
    row("Arabic", "مرحبا", "اتصل على +971 50 123 4567 الآن.", "personal-phone +971 50 123 4567");
}

void TestLinkCheck::findsPersonalData()
{
    QFETCH(QString, source);
    QFETCH(QString, draft);
    QFETCH(QString, expected);
    QCOMPARE(test::looksOf(PersonalDataCheck(), test::itemOf(source), draft).join(u' '), expected);
}

// The number and the address that are personal data are not visited a second time as a figure and a
// link that the source does not have.
void TestLinkCheck::callsItPersonalOnce()
{
    const auto findings = runAllChecks(
        test::itemOf(QStringLiteral("Hi")),
        QStringLiteral("Call 020 7946 0813 or viktor@post.example, see https://x.example/1."));
    QStringList all;
    for (const CheckFinding &finding : findings) {
        if (finding.needsLook())
            all.append(finding.code);
    }
    QVERIFY(all.contains(QStringLiteral("figure-not-found")));
    QVERIFY(all.contains(QStringLiteral("email-not-found")));
    QStringList stops;
    for (const CheckFinding &finding : stopsOf(findings))
        stops.append(finding.code);
    QVERIFY(!stops.contains(QStringLiteral("email-not-found")));
    QVERIFY(stops.contains(QStringLiteral("personal-phone")));
    QVERIFY(stops.contains(QStringLiteral("personal-email")));
    QVERIFY(stops.contains(QStringLiteral("link-not-found")));
}

QTEST_APPLESS_MAIN(TestLinkCheck)
#include "tst_linkcheck.moc"
