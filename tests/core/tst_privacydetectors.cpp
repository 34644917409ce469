// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/json.h"
#include "core/privacy/detectors/checkdigits.h"
#include "core/privacy/detectors/phonedetector.h"
#include "core/privacy/linescan.h"
#include "core/text/text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace bluepencil;

namespace {

const Scanner &scanner()
{
    static const Scanner made = *Scanner::create();
    return made;
}

// "email:a@b.example | phone:…", in order.
QString shown(const QString &text, const std::vector<Finding> &findings)
{
    QStringList parts;
    for (const Finding &finding : findings) {
        parts << typeName(finding.type) + u':' + codePointSlice(text, finding.start, finding.end);
    }
    return parts.join(QStringLiteral(" | "));
}

QString found(const QString &text)
{
    // As the one text of a conversation, so that who it tells of is known.
    const auto texts = scanTexts(scanner(), {{QStringLiteral("/content"), text, false}});
    if (!texts)
        return QStringLiteral("unscannable");
    return texts->empty() ? QString() : shown(text, texts->front().findings);
}

QString foundIn(const char *json)
{
    const auto texts = scanJson(scanner(), QByteArray(json).replace('\'', '"'));
    if (!texts)
        return QStringLiteral("unscannable: ") + reasonName(texts.error().reason);
    QStringList parts;
    for (const TextFindings &text : *texts)
        parts << text.where.pointer + u' ' + shown(text.where.text, text.findings);
    return parts.join(QStringLiteral(" || "));
}

} // namespace

class TestPrivacyDetectors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checkDigits_data();
    void checkDigits();
    void finds_data();
    void finds();
    void sentencesEndNames_data();
    void sentencesEndNames();
    void findsAcrossTexts();
    void fieldsSayWhatTheyHold();
    void numbersAreReadAsTheyAreMeant();
    void longChainsCostLittle_data();
    void longChainsCostLittle();
    void offsetsCountCodePoints();
    void accentsBehindTheirLetters();
    void tenantPatterns();
    void breaches();
    void overlapsAreResolved();
    void redactionLeavesNothing_data();
    void redactionLeavesNothing();
    void analyserFailsClosed();
    void textsThatAreJson();

private:
    std::vector<bool (*)(std::string_view)> m_checks;
};

void TestPrivacyDetectors::checkDigits_data()
{
    using Check = bool (*)(std::string_view);
    namespace cd = checkdigits;
    QTest::addColumn<int>("check");
    QTest::addColumn<QByteArray>("number");

    // Numbers as the sources print them; each is wrong with another last digit.
    struct Row {
        Check check;
        const char *number;
    };

    static const std::vector<Row> rows {
        {cd::luhn, "4111111111111111"}, // Visa's test number
        {cd::luhn, "378282246310005"}, // American Express's
        {cd::verhoeff, "2363"}, // Wikipedia, "Verhoeff algorithm"
        {cd::iban, "GB82WEST12345698765432"}, // Wikipedia, "International Bank Account Number"
        {cd::iban, "DE89370400440532013000"}, // IBAN registry
        {cd::iban, "FR1420041010050500013M02606"}, // IBAN registry
        {cd::usNpi, "1234567893"}, // CMS, "Requirements for NPI check digit"
        {cd::usRouting, "111000025"}, // Wikipedia, "ABA routing transit number"
        {cd::gbNhs, "9434765919"}, // NHS data dictionary
        {cd::deTaxId, "86095742719"}, // BZSt
        {cd::dePension, "65170839J003"}, // Wikipedia, "Versicherungsnummer"
        {cd::dePension, "15070649C103"}, // python-stdnum
        {cd::frNir, "255081416802538"}, // Wikipedia, "Numéro de sécurité sociale en France"
        {cd::esDni, "12345678Z"}, // Ministerio del Interior
        {cd::itFiscalCode, "RSSMRA85T10A562S"}, // Wikipedia, "Codice fiscale"
        {cd::itFiscalCode, "MRTMTT25D09F205Z"}, // Wikipedia, "Italian fiscal code"
        {cd::nlBsn, "111222333"}, // Wikipedia, "Burgerservicenummer"
        {cd::plPesel, "44051401359"}, // Wikipedia, "PESEL"
        {cd::sePersonnummer, "8112189876"}, // Wikipedia, "Personal identity number (Sweden)"
        {cd::inAadhaar, "999941057058"}, // UIDAI's test number
        {cd::brCpf, "11144477735"}, // Receita Federal's example
        {cd::brCnpj, "11222333000181"}, // Receita Federal's example
        {cd::caSin, "046454286"}, // Wikipedia, "Social insurance number"
        {cd::auTfn, "123456782"}, // Wikipedia, "Tax file number"
        {cd::auMedicare, "2123456701"}, // python-stdnum
        {cd::auAbn, "51824753556"}, // Australian Business Register
        {cd::vin, "1M8GDM9AXKP042788"}, // Wikipedia, "Vehicle identification number"
        {cd::bitcoin, "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"}, // the first block
        {cd::bitcoin, "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"}, // BIP 173
    };
    for (const Row &row : rows) {
        const auto index = int(&row - rows.data());
        QTest::newRow(row.number) << index << QByteArray(row.number);
    }
    m_checks.clear();
    for (const Row &row : rows)
        m_checks.push_back(row.check);
}

void TestPrivacyDetectors::checkDigits()
{
    QFETCH(int, check);
    QFETCH(QByteArray, number);
    const auto isRight = m_checks[std::size_t(check)];
    QVERIFY(isRight(number.toStdString()));
    QVERIFY(!isRight(number.toStdString() + "11"));
    QVERIFY(!isRight(""));
    // The check character alone, or a digit with one of Medicare's behind it.
    const qsizetype at = number == "2123456701" ? 8
        : number == "1M8GDM9AXKP042788"         ? 8
                                                : number.size() - 1;
    const char last = number[at];
    QByteArray other = number;
    other[at] = last >= '0' && last <= '9'
        ? char('0' + (last - '0' + 1) % 10)
        : (last == 'a' || last == 'A' ? char(last + 1) : char(last - 1));
    QVERIFY2(!isRight(other.toStdString()), other.constData());
}

void TestPrivacyDetectors::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto in = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    const auto none = [&in](const char *text) {
        in(text, "");
    };
    in("write to maria.lopez+x@mail.example.co.uk.", "email:maria.lopez+x@mail.example.co.uk");
    in("<o'brien@example.com>", "email:o'brien@example.com");
    in("münchen@exämple.de", "email:münchen@exämple.de");
    in("john [at] example [dot] com", "email:john [at] example [dot] com");
    in("j o h n @ x . c o m", "email:j o h n @ x . c o m");
    in("https://shop.example/stop?who=jane.doe%40example.com&n=4", "email:jane.doe%40example.com");
    in("jane&#64;example.com", "email:jane&#64;example.com");
    none("meet me @ noon, or @handle, 5 @ 3.50, 100%40 and x%40y");

    in("card 4111 1111 1111 1111.", "card:4111 1111 1111 1111");
    in("378282246310005", "card:378282246310005");
    in("3782-822463-10005", "card:3782-822463-10005");
    in("411111\n1111111111", "card:411111\n1111111111");
    in("4111 1\n111 1111 1111", "card:4111 1\n111 1111 1111");
    in("cc4111111111111111, 378282246310005USD", "card:4111111111111111 | card:378282246310005");
    none("4111 1111 1111 1112 is out of stock, ab7c4111111111111111");
    none("track 94001118992231234567 of 41111111111111111111111");

    in("DE89 3704 0044 0532 0130 00", "iban:DE89 3704 0044 0532 0130 00");
    in("to gb82west12345698765432, please", "iban:gb82west12345698765432");
    none("DE88 3704 0044 0532 0130 00");

    in("from 192.168.1.10:8080", "ip:192.168.1.10");
    in("2001:db8::ff00:42:8329", "ip:2001:db8::ff00:42:8329");
    in("00:1A:2B:3C:4D:5E", "mac:00:1A:2B:3C:4D:5E");
    none("version 1.2.3.4 at 12:30:45, std::cout, 1.2.3.4.5, 256.1.1.1");

    in("536-22-1234", "ssn:536-22-1234");
    in("000-12-3456", "ssn:000-12-3456"); // of no range, yet nothing else looks like it
    in("my ssn is 536221234", "ssn:536221234");
    in("SSN: 53622\n1234", "ssn:53622\n1234");
    none("536221234 is the part, 12-34-5678");

    in("call (404) 555-0123", "phone:(404) 555-0123");
    in("404-555-0123 ext. 12", "phone:404-555-0123 ext. 12");
    in("+44 20 7946 0958", "phone:+44 20 7946 0958");
    in("+49 (0)30 901820", "phone:+49 (0)30 901820");
    in("my phone number is 555-0123", "phone:555-0123");
    // Called an account by what stands around it: all of it is personal all the same.
    in("my savings account (404) 555-0123", "phone:(404) 555-0123");
    in("mi teléfono es +34 646 454 280", "phone:+34 646 454 280");
    in("llámame al 612 345 679", "phone:612 345 679");
    in("01 23 45 67 89", "phone:01 23 45 67 89");
    none("order number 4045550123, 2024-01-15 12:30, $1,234,567.89, 1.234.567 units");
    none("12345-6789, 20240115, 10/11/2024");

    in("Steuer-ID 86 095 742 719", "national-id:86 095 742 719");
    in("AB 12 34 56 C", "national-id:AB 12 34 56 C");
    in("NHS number 943 476 5919", "national-id:943 476 5919");
    in("RSSMRA85T10A562S", "national-id:RSSMRA85T10A562S");
    in("12345678Z", "national-id:12345678Z");
    in("811218-9876", "national-id:811218-9876");
    in("111.444.777-35", "national-id:111.444.777-35");
    in("9999 4105 7058", "national-id:9999 4105 7058");

    in("born on 12/03/1980", "birth-date:12/03/1980");
    in("DOB: 3 March 1975", "birth-date:3 March 1975");
    in("geboren am 3. März 1975", "birth-date:3. März 1975");
    in("nací el 05.11.1987", "birth-date:05.11.1987");
    none("delivered on 12/03/2020");
    in("passport C01X00T47", "passport:C01X00T47");
    in("driver's license B1234567", "licence:B1234567");
    in("license: S530-1234-5678", "licence:S530-1234-5678");
    none("the MIT license, version 2, of 2004");
    in("policy number PX-123456", "policy:PX-123456");
    in("policy no. RXO 434361865", "policy:RXO 434361865");
    in("the claim number is JJI 293, I said 293", "policy:JJI 293");
    none("our account? no. It was 12 of them; account number EUR 500");
    in("my account number is 12345678", "account:12345678");
    in("12345678 is my account number", "account:12345678");
    none("my account ending in 1234, the policy of 30 days, a claim for $5000");

    in("AKIAIOSFODNN7EXAMPLE", "secret:AKIAIOSFODNN7EXAMPLE");
    in("password: hunter2!", "secret:hunter2!");
    in("login ann, password hunter2", "secret:hunter2");
    none("the password is incorrect, password protected, password reset");
    in("https://ann:s3cret@db.example/x", "url-credentials:https://ann:s3cret@db.example/x");

    in("Dear Maria, thanks. MARIA's order", "person:Maria | person:MARIA");
    in("my name is john smith and i wait. John!", "person:john smith | person:John");
    in("All good.\nBest regards,\nAna-Lucía Gómez", "person:Ana-Lucía Gómez");
    in("Mrs. Brown called. Brown shoes, brown shoes, said Mrs. Brown",
       "person:Brown | person:Brown");
    none("Dear Customer, hello there. Hi Team, thank you. I am Happy to help.");
    in("12 Main Street, Springfield, IL 62704", "address:12 Main Street, Springfield, IL 62704");
    in("Musterstraße 12, 10115 Berlin", "address:Musterstraße 12, 10115 Berlin");
}

void TestPrivacyDetectors::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(found(text), expected);
}

void TestPrivacyDetectors::findsAcrossTexts()
{
    QCOMPARE(foundIn("{'customer':{'name':'Grace Müller'},'messages':["
                     "{'role':'user','content':'This is MUELLER, G.'},"
                     "{'role':'user','content':'with grace and mullers dog'}]}"),
             QString::fromUtf8("/customer/name person:Grace Müller || "
                               "/messages/0/content person:MUELLER, G || "
                               "/messages/1/content person:mullers"));
    // A question says what its answer is.
    QCOMPARE(foundIn("[{'role':'assistant','content':'May I have your account number?'},"
                     "{'role':'user','content':'998877'},{'role':'user','content':'112233'},"
                     "{'role':'user','content':'445566'}]"),
             QStringLiteral("/1/content account:998877 || /2/content account:112233"));
    QCOMPARE(foundIn("['Your full name please?','robert plant','thanks robert']"),
             QStringLiteral("/1 person:robert plant || /2 person:robert"));
    QCOMPARE(foundIn("{'name':'\\u9648\\u5927\\u6587','text':'"
                     "\\u4f60\\u597d\\u9648\\u5927\\u6587\\u5148\\u751f'}"),
             QString::fromUtf8("/name person:陈大文 || /text person:陈大文"));
    // What a word gives away in one text is that number in all of them, and of one type.
    QCOMPARE(
        foundIn("{'messages':[{'content':'My policy number is AB-12345 and order 4045550123'},"
                "{'content':'ab 12345 is ready; call 4045550123 now'}],"
                "'draft':'As to AB12345: 404-555-0123.','final':'AB-12345 it is, +1 404 555 0123',"
                "'facts':[{'name':'n','value':'$12345'}]}"),
        QStringLiteral("/messages/0/content policy:AB-12345 | phone:4045550123 || "
                       "/messages/1/content policy:ab 12345 | phone:4045550123 || "
                       "/draft policy:AB12345 | phone:404-555-0123 || "
                       "/final policy:AB-12345 | phone:+1 404 555 0123"));
    QCOMPARE(foundIn("['policy number HX 434361','is 434361 paid?','HX434361']"),
             QStringLiteral("/0 policy:HX 434361 || /1 policy:434361 || /2 policy:HX434361"));
    QCOMPARE(foundIn("['my pin is 4711','$4711 and 4711.50, not 14711 or 4711a','4711!','47/11']"),
             QStringLiteral("/0 secret:4711 || /2 secret:4711"));
    QCOMPARE(foundIn("['password: x!9k','I typed x!9k, not ax!9k']"),
             QStringLiteral("/0 secret:x!9k || /1 secret:x!9k"));
    // What stands beside a conversation does not come between it and its answer.
    QCOMPARE(foundIn("{'messages':[{'name':'Bot','content':'Which account number?'}],"
                     "'references':[{'text':'Ask for it'}],'draft':'998877'}"),
             QStringLiteral("/draft account:998877"));
    // One of two answers asks nothing of the other, nor does one piece of the next.
    QCOMPARE(foundIn("{'completions':[{'text':'Which account number, please?'},{'text':'998877'}],"
                     "'messages':[{'candidates':[{'text':'Which account number, please?'},"
                     "{'text':'998877'}]}],"
                     "'edits':[{'text':'Which account number, please?'},{'text':'998877'}]}"),
             QString());
    // Who says something is none of what is said.
    QCOMPARE(foundIn("['[user] 4455667','[account] 4455668']"),
             QStringLiteral("/1 account:4455668"));
    // Things have names, too.
    QCOMPARE(foundIn("{'facts':[{'name':'Order Total'}],'text':'The Order Total'}"), QString());
}

void TestPrivacyDetectors::sentencesEndNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *text, const char *names) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(names);
    };
    row("My name is Maria Lopez. Write to me. Write soon.", "Maria Lopez");
    row("my name is maria lopez. write to me, please write", "maria lopez");
    row("Mi nombre es Lucía Peña. Escriban a Lucía Peña. Gracias", "Lucía Peña, Lucía Peña");
    row("Dear Maria Lopez, ask for Maria Lopez. Maria Lopez knows.",
        "Maria Lopez, Maria Lopez, Maria Lopez");
    row("I am Maria Lopez, not Ines Vargas. Hi Ines Vargas, ask Maria Lopez. Ines Vargas knows.",
        "Maria Lopez, Ines Vargas, Ines Vargas, Maria Lopez, Ines Vargas");
    // Stops that end none.
    row("My name is J. Szymborski. Ask J. Szymborski. Write soon.", "J. Szymborski, J. Szymborski");
    row("My name is Maria J. Lopez. Ask Maria J. Lopez. Write.", "Maria J. Lopez, Maria J. Lopez");
    row("My name is Dr. Szymborska. Ask Dr. Szymborska. Write.", "Szymborska, Szymborska");
    row("My name is Ian St. Clair. Ask Ian St. Clair. Write.", "Ian St. Clair, Ian St. Clair");
    row("My name is Ø. Larsen. Ask Ø. Larsen.", "Ø. Larsen, Ø. Larsen");
}

void TestPrivacyDetectors::sentencesEndNames()
{
    QFETCH(const QString, text);
    QTEST(found(text)
              .remove(QStringLiteral("person:"))
              .replace(QStringLiteral(" | "), QStringLiteral(", ")),
          "names");
}

void TestPrivacyDetectors::fieldsSayWhatTheyHold()
{
    QCOMPARE(
        foundIn("{'metadata':{'phone':'5551234','policy_number':'ZX 998','dob':'1980-02-03'},"
                "'messages':[{'content':'It is zx 998.'}]}"),
        QStringLiteral("/metadata/phone phone:5551234 || /metadata/policy_number policy:ZX 998 || "
                       "/metadata/dob birth-date:1980-02-03 || /messages/0/content policy:zx 998"));
    // A class of customers is none of them.
    QCOMPARE(foundIn("{'attributes':{'customer':'Ilknur Wojtkiewicz','name':'Order Desk'},"
                     "'messages':[{'content':'Wojtkiewicz of the order desk'}]}"),
             QStringLiteral("/attributes/customer person:Ilknur Wojtkiewicz || "
                            "/messages/0/content person:Wojtkiewicz"));
    QCOMPARE(foundIn("{'attributes':{'customer':'Premium','contact':'by phone'},"
                     "'messages':[{'content':'A premium phone'}]}"),
             QString());
    QCOMPARE(foundIn("{'account_number':12345678,'a/b~c':{'d@x.example':['a@x.example']}}"),
             QStringLiteral("/account_number account:12345678 || /a~1b~0c/d@x.example "
                            "email:d@x.example || /a~1b~0c/d@x.example/0 email:a@x.example"));
}

void TestPrivacyDetectors::numbersAreReadAsTheyAreMeant()
{
    QCOMPARE(foundIn("{'f':4111111111111111.0}"), QStringLiteral("/f card:4111111111111111.0"));
    QCOMPARE(foundIn("{'f':4.111111111111111e15}"), QStringLiteral("/f card:4.111111111111111e15"));
    QCOMPARE(foundIn("{'f':41111111111111110E-1}"), QStringLiteral("/f card:41111111111111110E-1"));
    QCOMPARE(foundIn("{'f':4111111111111111.5}"), QString());
    QCOMPARE(foundIn("{'account_number':1.2345678e7,'n':[1.5,-0.0,1E-5]}"),
             QStringLiteral("/account_number account:1.2345678e7"));
    // In a text that is JSON itself, too.
    QCOMPARE(foundIn("{'draft':'{\\'card\\': 4111111111111111.0, \\'x\\': 4.111111111111111e15}'}"),
             QStringLiteral("/draft card:4111111111111111.0 | card:4.111111111111111e15"));
    const auto redacted = redactedJson(scanner(), "{\"f\":4111111111111111.0,\"g\":1.50}");
    QVERIFY(redacted);
    QCOMPARE(*redacted, QByteArray("{\"f\":\"[CARD]\",\"g\":1.50}"));
}

void TestPrivacyDetectors::longChainsCostLittle_data()
{
    QTest::addColumn<QByteArray>("group");
    for (const char *group : {"1 ", "12 ", "7-", "123 456 ", "1234567890 ", "9.9."})
        QTest::newRow(group) << QByteArray(group);
}

// A chain of groups of digits is no number of a telephone, and is not tried at every place: what is
// weighed does not grow with it.
void TestPrivacyDetectors::longChainsCostLittle()
{
    QFETCH(QByteArray, group);
    const Result<const PhoneTables *> tables = phoneTables();
    QVERIFY(tables.has_value());
    const PhoneDetector detector({"US", "GB", "DE"}, **tables);
    const auto weighed = [&](int groups) {
        const QByteArray text = group.repeated(groups);
        Hits hits;
        const std::string_view view(text.constData(), std::size_t(text.size()));
        return detector.find(view, digitRuns(view, 7), {}, {}, false, hits);
    };
    QVERIFY(weighed(20) > 0);
    QCOMPARE(weighed(20'000), weighed(200));
}

void TestPrivacyDetectors::offsetsCountCodePoints()
{
    const QString text
        = QString::fromUtf8("😀 j\u200bohn@x.com\u00ad, ４１１１１１１１１１１１１１１１ \u0663");
    const auto findings = scanner().scan(text);
    QVERIFY(findings);
    QCOMPARE(findings->size(), 2U);
    QCOMPARE(findings->front().start, 2);
    QCOMPARE(findings->front().end, 13);
    QCOMPARE(findings->back().type, PersonalDataType::Card);
    QCOMPARE(findings->back().start, 16);
    QCOMPARE(findings->back().end, 32);
    QCOMPARE(redactedText(text, *findings), QString::fromUtf8("😀 [EMAIL]\u00ad, [CARD] \u0663"));
}

// As macOS writes the names of files, and some keyboards everything.
void TestPrivacyDetectors::accentsBehindTheirLetters()
{
    for (const char *words :
         {"Ich wohne in der Müllerstraße 5, 10115 Berlin.", "Königsallee 7, 40212 Düsseldorf",
          "J'habite 12 rue de l'Épée, Orléans."}) {
        const QString whole = QString::fromUtf8(words);
        const QString parted = whole.normalized(QString::NormalizationForm_D);
        QVERIFY(parted != whole);
        const auto found = scanner().scan(whole);
        const auto foundParted = scanner().scan(parted);
        QVERIFY(found && foundParted);
        QVERIFY2(!found->empty(), words);
        QCOMPARE(redactedText(parted, *foundParted), redactedText(whole, *found));
    }
    // A mark that makes no letter of what stands before it changes nothing there.
    const QString text = QString::fromUtf8("x\u0301 \u0301 john@x.com\u0301");
    const auto findings = scanner().scan(text);
    QVERIFY(findings);
    QCOMPARE(findings->size(), 1U);
    QCOMPARE(findings->front().start, 5);
}

void TestPrivacyDetectors::tenantPatterns()
{
    const auto made = [](const char *pattern, const QStringList &matching,
                         const QStringList &other) {
        ScanOptions options;
        options.patterns
            = {{QStringLiteral("claim"), QString::fromUtf8(pattern), matching, other, Tier::B}};
        return Scanner::create(options);
    };
    const QStringList good {QStringLiteral("see CL-123")};
    const auto scanner = made("\\bCL-\\d{3}\\b", good, {QStringLiteral("CL-12")});
    QVERIFY(scanner);
    const QString text = QStringLiteral("about CL-987.");
    QCOMPARE(shown(text, *scanner->scan(text)), QStringLiteral("custom:CL-987"));
    QCOMPARE(scanner->scan(text)->front().detail, QStringLiteral("claim"));
    QVERIFY(!made("(", good, {}));
    QVERIFY(!made("CL", {}, {}));
    QVERIFY(!made("CX", good, {}));
    QVERIFY(!made("CL", good, {QStringLiteral("CL-12")}));
    QCOMPARE(made("CX", good, {}).error().where, QStringLiteral("pattern \"claim\""));
}

void TestPrivacyDetectors::breaches()
{
    const auto breaching = [](const char *json) {
        QStringList types;
        const auto texts = scanJson(scanner(), QByteArray(json).replace('\'', '"'));
        for (const TextFindings &text : *texts) {
            for (const Finding &finding : text.findings) {
                if (finding.isBreach)
                    types << typeName(finding.type);
            }
        }
        return types.join(u' ');
    };
    QCOMPARE(breaching("['my name is Ann Poe','SSN 536-22-1234, a@x.example']"),
             QStringLiteral("ssn"));
    QCOMPARE(breaching("['SSN 536-22-1234']"), QString());
    QCOMPARE(breaching("['Dear Ann, SSN 536-22-1234']"), QString()); // a first name alone
}

void TestPrivacyDetectors::overlapsAreResolved()
{
    using Type = PersonalDataType;
    const std::vector<Finding> left = resolved({{5, 9, Type::Phone, Tier::B, 0.9, {}, false},
                                                {0, 6, Type::Email, Tier::A, 0.5, {}, false},
                                                {9, 9, Type::Iban, Tier::A, 1, {}, false},
                                                {9, 12, Type::Person, Tier::C, 1, {}, false}});
    QCOMPARE(left.size(), 2U);
    QCOMPARE(left[0].type, Type::Email);
    QCOMPARE(left[0].end, 9); // nothing found is left uncovered
    QCOMPARE(left[1].start, 9);
}

namespace {

// Pieces that detectors look at, in any order.
QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces
        = QString::fromUtf8(
              "a@x.example^@^.^ 4111111111111111^ 536-22-1234 ^-^555^ "
              "^\n^+44^(^)^DE89370400440532013000^"
              "192.168.0.1^::1^:^My name is ^Ann Poe^born 1.2.1980^/^\u200b^\u0664^😀^ssn ^account "
              "number ^"
              "98765^[^]^https://a:b@c^eyJhbGciOiJIUzI1.eyJzdWIiOiIx.^Ü^x^ password: ")
              .split(u'^');
    QString text;
    for (int i = 0; i < 12; ++i)
        text += pieces[random.bounded(int(pieces.size()))];
    return text;
}

} // namespace

void TestPrivacyDetectors::redactionLeavesNothing_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 400; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestPrivacyDetectors::redactionLeavesNothing()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QString text = randomText(random);
    const auto findings = scanner().scan(text);
    QVERIFY(findings);
    qsizetype behind = 0;
    for (const Finding &finding : *findings) {
        QVERIFY(finding.start >= behind && finding.end > finding.start);
        behind = finding.end;
    }
    QVERIFY(behind <= codePointCount(text));
    const QByteArray json = '[' + jsonString(text) + ']';
    const auto redacted = redactedJson(scanner(), json);
    QVERIFY2(redacted, json.constData());
    const auto again = scanJson(scanner(), *redacted);
    QVERIFY(again);
    for (const TextFindings &left : *again) {
        for (const Finding &finding : left.findings)
            QVERIFY2(finding.tier == Tier::C, redacted->constData());
    }
}

void TestPrivacyDetectors::analyserFailsClosed()
{
    class Fake : public TextAnalyser {
    public:
        explicit Fake(bool works)
            : m_works(works)
        {
        }

        Scanned<std::vector<Finding>> analyse(const QString &) const override
        {
            if (!m_works)
                return tl::unexpected(Unscannable {Unscannable::Reason::Analyser, {}});
            return std::vector<Finding> {
                {2, 99, PersonalDataType::Person, Tier::C, 0.5, QStringLiteral("analyser"), false}};
        }

    private:
        bool m_works;
    };

    ScanOptions options;
    options.analyser = std::make_shared<Fake>(false);
    const auto blocked = Scanner::create(options)->scan(QStringLiteral("abcd"));
    QVERIFY(!blocked && blocked.error().reason == Unscannable::Reason::Analyser);
    options.analyser = std::make_shared<Fake>(true);
    const auto findings = Scanner::create(options)->scan(QStringLiteral("abcd"));
    QCOMPARE(findings->front().end, 4);
}

// An escape hides nothing, and a finding lies within one string or number.
void TestPrivacyDetectors::textsThatAreJson()
{
    QCOMPARE(found(QStringLiteral("{\"mail\":\"jane\\u0040mail.example\"}")),
             QStringLiteral("email:jane\\u0040mail.example"));
    QCOMPARE(found(QStringLiteral("{\"jane\\u0040mail.example\":1}")),
             QStringLiteral("email:jane\\u0040mail.example"));
    QCOMPARE(found(QStringLiteral("[\"{\\\"mail\\\":\\\"jane\\\\u0040mail.example\\\"}\"]")),
             QStringLiteral("email:jane\\\\u0040mail.example"));
    QCOMPARE(found(QStringLiteral("{\"policy_number\":12345678,\"rate\":1.5}")),
             QStringLiteral("policy:12345678"));
    QCOMPARE(found(QStringLiteral("{\"half\":\"\\ud800\",\"mail\":\"jane\\u0040mail.example\"}")),
             QStringLiteral("email:jane\\u0040mail.example"));
    for (const char *text :
         {"{}", "[]", "[[],{}]", "{\"a\":\"\"}", "{\"\":0}", "[true]", "{", "[1"})
        QCOMPARE(found(QString::fromUtf8(text)), QString());
    // Hidden blanks that leave eight digits together.
    QCOMPARE(found(QStringLiteral("4111\u200b1111 1111 1111")),
             QStringLiteral("card:4111\u200b1111 1111 1111"));
}

QTEST_APPLESS_MAIN(TestPrivacyDetectors)
#include "tst_privacydetectors.moc"
