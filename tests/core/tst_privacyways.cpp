// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hmac.h"
#include "core/privacy/placeholders.h"
#include "core/privacy/replacing/generalised.h"
#include "core/privacy/replacing/pseudonymiser.h"
#include "core/privacy/replacing/replacer.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;

// What may take the place of personal data beside a number: parts of it, and pseudonyms by a key.
class TestPrivacyWays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hmacIsTheStandards_data();
    void hmacIsTheStandards();
    void rulesAreRead();
    void rulesAreRefused_data();
    void rulesAreRefused();
    void keysAreRead();
    void datesAreRead_data();
    void datesAreRead();
    void valuesBecome_data();
    void valuesBecome();
    void tagsHideNothing_data();
    void tagsHideNothing();
    void postcodesAreNoHouseNumbers_data();
    void postcodesAreNoHouseNumbers();
    void phonesHaveOnePseudonym_data();
    void phonesHaveOnePseudonym();
    void pseudonymsAreOfTheKey();
    void namesThatBecomeOne();
    void linesOfNobodyAreShiftedApart();
    void datesKeepTheirIntervals();
    void whatLeavesIsFoundByNobody();

private:
    std::unique_ptr<Scanner> m_scanner;
};

namespace {

const PrivacyKey key(QByteArray(32, 'k'));

PrivacyMethod methodOf(const QStringList &rules, const PrivacyKey &with = {})
{
    PrivacyMethod method;
    for (const QString &rule : rules) {
        if (!addRule(method.rules, rule))
            qFatal("%s", qPrintable(rule));
    }
    method.key = with;
    return method;
}

QStringList replaced(const Scanner &scanner, const PrivacyMethod &method, const QStringList &texts,
                     const QString &subject = {})
{
    std::vector<ScanText> all;
    for (const QString &text : texts)
        all.push_back({QStringLiteral("/messages/%1/content").arg(all.size()), text, false});
    const auto made = Pseudonymiser(scanner, method).replace(all, subject);
    if (!made)
        return {reasonName(made.error().reason)};
    return QStringList(made->texts.begin(), made->texts.end());
}

} // namespace

void TestPrivacyWays::initTestCase()
{
    auto scanner = Scanner::create();
    QVERIFY(scanner);
    m_scanner = std::make_unique<Scanner>(*std::move(scanner));
}

// RFC 4231, 4.2, 4.3 and 4.7.
void TestPrivacyWays::hmacIsTheStandards_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("1") << QByteArray(20, '\x0b') << QByteArray("Hi There")
                       << QByteArray("b0344c61d8db38535ca8afceaf0bf12b"
                                     "881dc200c9833da726e9376c2e32cff7");
    QTest::newRow("2") << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                       << QByteArray("5bdcc146bf60754e6a042426089575c7"
                                     "5a003f089d2739839dec58b964ec3843");
    QTest::newRow("6") << QByteArray(131, '\xaa')
                       << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
                       << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f"
                                     "8e0bc6213728c5140546040f0ee37f54");
}

void TestPrivacyWays::hmacIsTheStandards()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, message);
    QTEST(hmacSha256(key, message).toHex(), "code");
}

void TestPrivacyWays::rulesAreRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rules.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"rules\":{\"card\":\"mask\",\"birth-date\":\"decade\"},\"scope\":\"study-7\"}");
    file.close();
    const auto rules = readPrivacyRules(path);
    QVERIFY(rules);
    QCOMPARE(rules->scope, QStringLiteral("study-7"));
    QVERIFY(!rules->needKey());
    PrivacyRules same {{}, QStringLiteral("study-7")};
    QVERIFY(addRule(same, QStringLiteral("birth-date=decade")));
    QVERIFY(addRule(same, QStringLiteral("card=mask")));
    QVERIFY(*rules == same);
    QCOMPARE(fingerprintOf(same), fingerprintOf(*rules));
    const auto again = privacyRulesFromJson(Json::parse(toJson(same).dump()));
    QVERIFY(again && *again == same);
    QVERIFY(addRule(same, QStringLiteral("email=keyed")));
    QVERIFY(same.needKey());
    QVERIFY(fingerprintOf(same) != fingerprintOf(*rules));
    const auto missing = readPrivacyRules(folder.filePath(QStringLiteral("none.json")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, Error::Code::NotFound);
}

void TestPrivacyWays::rulesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    QTest::newRow("no rules") << QByteArray("{}") << QString();
    QTest::newRow("a list") << QByteArray("{\"rules\":[]}") << QString();
    QTest::newRow("kind") << QByteArray("{\"rules\":{\"shoe\":\"mask\"}}")
                          << QStringLiteral("/rules/shoe");
    QTest::newRow("way") << QByteArray("{\"rules\":{\"card\":\"burn\"}}")
                         << QStringLiteral("/rules/card");
    QTest::newRow("no way for it")
        << QByteArray("{\"rules\":{\"secret\":\"mask\"}}") << QStringLiteral("/rules/secret");
    QTest::newRow("no text") << QByteArray("{\"rules\":{\"card\":1}}")
                             << QStringLiteral("/rules/card");
    QTest::newRow("unscannable") << QByteArray("{\"rules\":{\"unscannable\":\"redact\"}}")
                                 << QStringLiteral("/rules/unscannable");
    QTest::newRow("other member") << QByteArray("{\"rules\":{},\"key\":\"k\"}")
                                  << QStringLiteral("/key");
}

void TestPrivacyWays::rulesAreRefused()
{
    QFETCH(QByteArray, json);
    const auto rules = privacyRulesFromJson(Json::parse(json.toStdString()));
    QVERIFY(!rules);
    QCOMPARE(rules.error().code, Error::Code::InvalidArgument);
    QTEST(rules.error().where, "where");
}

void TestPrivacyWays::keysAreRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("key"));
    const auto written = [&path](const QByteArray &bytes, QFile::Permissions permissions) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return QStringLiteral("not written");
        file.write(bytes);
        file.close();
        file.setPermissions(permissions);
        const auto read = PrivacyKey::read(path);
        return read ? read->fingerprint() : read.error().what;
    };
    const QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner;
    const QString good = written(QByteArray(32, 'k'), own);
    QCOMPARE(good, key.fingerprint());
    QCOMPARE(good.size(), 64);
    QCOMPARE(written(QByteArray(32, 'k') + "\r\n", own), good);
    QVERIFY(written(QByteArray(32, 'j'), own) != good);
    QCOMPARE(written(QByteArray(31, 'k') + '\n', own),
             QStringLiteral("the key has 31 bytes, fewer than 32"));
    QCOMPARE(written(QByteArray(5000, 'k'), own), QStringLiteral("is too long for a key"));
    QCOMPARE(written(QByteArray(32, 'k'), own | QFile::ReadOther),
             QStringLiteral("the key is open to others"));
    QCOMPARE(written(QByteArray(32, 'k'), own | QFile::WriteGroup),
             QStringLiteral("the key is open to others"));
    // A text, whatever an editor put behind it.
    QCOMPARE(written(QByteArray(32, 'k') + " \n\r\n", own), good);
    // Of 32 random bytes the last is as good as any.
    for (const char last : {'\n', '\r', ' '}) {
        const QByteArray binary = QByteArray(31, '\xfe') + last;
        QCOMPARE(written(binary, own), PrivacyKey(binary).fingerprint());
        QCOMPARE(written(binary + '\n', own), PrivacyKey(binary).fingerprint());
        QCOMPARE(written(binary + "\r\n", own), PrivacyKey(binary).fingerprint());
    }
    const auto missing = PrivacyKey::read(folder.filePath(QStringLiteral("none")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().what, QStringLiteral("the key cannot be read"));
    QVERIFY(!PrivacyKey::read(folder.path()));
}

void TestPrivacyWays::datesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    const auto row = [](const char *text, int year, int month, int day) {
        QTest::newRow(text) << QString::fromUtf8(text) << QDate(year, month, day);
    };
    row("1980-03-12", 1980, 3, 12);
    row("12.03.1980", 1980, 3, 12);
    row("12-03-1980", 1980, 3, 12);
    row("03/12/1980", 1980, 3, 12);
    row("13/12/1980", 1980, 12, 13);
    row("12 - 31 - 80", 1980, 12, 31);
    row("1.2.05", 2005, 2, 1);
    row("19800312", 1980, 3, 12);
    row("12031980", 1980, 3, 12);
    row("12th of March 1980", 1980, 3, 12);
    row("March 12, 1980", 1980, 3, 12);
    row("12. März 1980", 1980, 3, 12);
    row("3 août 1980", 1980, 8, 3);
    row("3 de enero de 1980", 1980, 1, 3);
    row("\xef\xbc\x93/12/1980", 1980, 3, 12); // full width
    QTest::newRow("none") << QStringLiteral("31.02.1980") << QDate();
    QTest::newRow("words") << QStringLiteral("in spring") << QDate();
}

void TestPrivacyWays::datesAreRead()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QCOMPARE(dateIn(text).value_or(QDate()), date);
}

void TestPrivacyWays::valuesBecome_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("becomes");
    const auto row = [](const char *rule, const char *text, const char *becomes) {
        QTest::addRow("%s %s", rule, text)
            << QString::fromUtf8(rule) << QString::fromUtf8(text) << QString::fromUtf8(becomes);
    };
    row("card=mask", "card 4111 1111 1111 1111.", "card [CARD ****1111].");
    row("phone=mask", "call +1 (404) 555-0123 now", "call [PHONE ****0123] now");
    row("account=mask", "account number 12345678", "account number [ACCOUNT ****5678]");
    row("secret=redact", "pin: 4711, again 4711", "pin: [SECRET], again [SECRET]");
    row("account=mask", "account number 12345", "account number [ACCOUNT ****]"); // too short
    row("email=mask", "at Jane.Roe@Mail.Example!", "at [EMAIL j***@mail.example]!");
    row("email=mask", "at \xc3\xa9lan@mail.example", "at [EMAIL ****@mail.example]");
    row("person=mask", "Dear Ann Poe, thank you", "Dear [PERSON A***], thank you");
    row("birth-date=generalise", "born 03/12/1980", "born [BIRTH-DATE 1980]");
    row("birth-date=decade", "born on 12 March 1987", "born on [BIRTH-DATE 1980s]");
    row("birth-date=generalise", "born 31.02.1980", "born [BIRTH-DATE_1]"); // no date
    row("ip=generalise", "from 192.0.2.17", "from [IP 192.0.2.0/24]");
    row("ip=generalise", "from 2001:db8:aa:1::7", "from [IP 2001:db8:aa::/48]");
    row("address=generalise", "12 Main Street, Springfield, IL 62704 ok", "[ADDRESS 627**] ok");
    row("address=generalise", "at SW1A 1AA.", "at [ADDRESS SW1A].");
    row("address=generalise", "12 Main Street, Sheridan, WY 82101 ok", "[ADDRESS 000**] ok");
    row("address=generalise", "at 12 Main Street.", "at [ADDRESS_1]"); // no postcode
    row("email=redact", "a@b.example, c@d.example", "[EMAIL], [EMAIL]");
    row("address=generalise", "at Hauptstr. 5, 10115 Berlin.", "at [ADDRESS 101**].");
}

void TestPrivacyWays::valuesBecome()
{
    QFETCH(QString, rule);
    QFETCH(QString, text);
    QTEST(replaced(*m_scanner, methodOf({rule}), {text}).front(), "becomes");
}

// Only what the program writes is passed over, not what somebody puts into brackets.
void TestPrivacyWays::tagsHideNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("findings");
    const auto row = [](const char *text, int findings) {
        QTest::newRow(text) << QString::fromUtf8(text) << findings;
    };
    row("[CARD ****1111] [EMAIL j***@mail.example] born [BIRTH-DATE 1980s]", 0);
    row("born [BIRTH-DATE ~1979-11-02] account number [ACCOUNT ****5678] [IP 192.0.2.0/24]", 0);
    row("account number [ACCOUNT_abcdefghijklmnop], phone [PHONE_12]", 0);
    row("[CARD 4111111111111111]", 1);
    row("[EMAIL jane@mail.example]", 1);
    row("phone [PHONE 404-555-0123]", 1);
    row("born [BIRTH-DATE 1979-11-02]", 1);
    row("[IP 192.0.2.17]", 1);
}

void TestPrivacyWays::tagsHideNothing()
{
    QFETCH(QString, text);
    const auto found = m_scanner->scan(text);
    QVERIFY(found);
    QTEST(int(found->size()), "findings");
}

// Five digits are the number of a house as well.
void TestPrivacyWays::postcodesAreNoHouseNumbers_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("left");
    const auto row = [](const char *address, const char *left = "") {
        QTest::newRow(address) << QString::fromUtf8(address) << QString::fromUtf8(left);
    };
    row("Flat 3, 12345 Oak Road");
    row("Flat 3, 12345 Oak Road, Springfield, IL 62704", " 627**");
    row("Flat 3, 12345 Broadway");
    row("Suite 3, 12345 W Elm");
    row("12 Oak Road, Apt 12345");
    row("PO Box 12345");
    row("12345 Oak Road");
    row("12 Oak Road, Springfield IL 62704, USA", " 627**");
    row("12 Oak Road, Miami, FL 33101-1234", " 331**");
    row("Oak Road 12, 62704", " 627**");
    row("Lindenstraße 12, 10115 Berlin", " 101**");
    row("Lindenstr. 12\n50667 Köln, Deutschland", " 506**");
    row("Calle Mayor 5, 28013 Madrid", " 280**");
    row("12 rue de la Paix, 75002 Paris", " 750**");
    row("62704", " 627**");
}

void TestPrivacyWays::postcodesAreNoHouseNumbers()
{
    QFETCH(QString, address);
    QFETCH(QString, left);
    QCOMPARE(generalised(PersonalDataType::Address, address).value_or(QString()), left);
}

// At home and abroad, whichever is seen first, in one conversation and in two.
void TestPrivacyWays::phonesHaveOnePseudonym_data()
{
    QTest::addColumn<QString>("abroad");
    QTest::addColumn<QString>("athome");
    const auto row = [](const char *name, const char *abroad, const char *athome) {
        QTest::newRow(name) << QString::fromLatin1(abroad) << QString::fromLatin1(athome);
    };
    row("Denmark", "+45 12 34 56 78", "12 34 56 78");
    row("Norway", "0047 22 12 34 56", "22 12 34 56");
    row("US", "+1 404 555 0123", "(404) 555-0123");
    row("Germany", "+49 30 1234567", "030 1234567");
}

void TestPrivacyWays::phonesHaveOnePseudonym()
{
    QFETCH(QString, abroad);
    QFETCH(QString, athome);
    const PrivacyMethod method = methodOf({QStringLiteral("phone=keyed")}, key);
    const auto one = [&](const QStringList &numbers) {
        QStringList texts;
        std::vector<ScanText> all;
        std::vector<TextFindings> found;
        for (const QString &number : numbers) {
            all.push_back({QStringLiteral("/messages/0/content"), number});
            found.push_back(
                {all.back(), {{0, number.size(), PersonalDataType::Phone, Tier::B, 1, {}, false}}});
        }
        Replacer replacer(method, {}, all);
        replacer.add(found);
        for (const TextFindings &each : found) {
            QString text = each.where.text;
            replacer.replaceIn(text, each.findings);
            texts += text;
        }
        return texts;
    };
    const QString pseudonym = one({abroad}).front();
    QVERIFY2(isPlaceholder(pseudonym), qPrintable(pseudonym));
    QCOMPARE(one({athome}).front(), pseudonym);
    QCOMPARE(one({abroad, athome}), QStringList({pseudonym, pseudonym}));
    QCOMPARE(one({athome, abroad}), QStringList({pseudonym, pseudonym}));
    // What could be the end of two is neither.
    QString end = athome;
    end = end.remove(QRegularExpression(QStringLiteral("[^0-9]"))).last(7);
    const QStringList three = one({abroad, QStringLiteral("+99 8") + end, end});
    QCOMPARE(QSet<QString>(three.begin(), three.end()).size(), 3);
}

void TestPrivacyWays::pseudonymsAreOfTheKey()
{
    const QStringList rules {QStringLiteral("email=keyed"), QStringLiteral("phone=keyed"),
                             QStringLiteral("person=keyed")};
    const PrivacyMethod method = methodOf(rules, key);
    const QString one = replaced(*m_scanner, method, {QStringLiteral("a@b.example")}).front();
    QVERIFY2(isPlaceholder(one), qPrintable(one));
    QVERIFY(one.startsWith(QStringLiteral("[EMAIL_")));
    // The same in another conversation, however it is written.
    QCOMPARE(replaced(*m_scanner, method,
                      {QStringLiteral("c@d.example"), QStringLiteral("A@B.EXAMPLE")})[1],
             one);
    const auto phone = [&](const char *text) {
        return replaced(*m_scanner, method, {QString::fromLatin1(text)}).front().section(u'[', 1);
    };
    QCOMPARE(phone("call +1 404 555 0123"), phone("call (404) 555-0123"));
    QVERIFY(phone("call +1 404 555 0123") != phone("call (404) 555-0124"));
    // A short name is known by the long one.
    const QStringList names = replaced(
        *m_scanner, method,
        {QStringLiteral("Dear Ann Poe, thank you"), QStringLiteral("I asked Ann about it")});
    QCOMPARE(names[0].section(u'[', 1).section(u']', 0, 0),
             names[1].section(u'[', 1).section(u']', 0, 0));
    // Nobody tells without the key, or across scopes.
    PrivacyMethod other = methodOf(rules, PrivacyKey(QByteArray(32, 'j')));
    QVERIFY(replaced(*m_scanner, other, {QStringLiteral("a@b.example")}).front() != one);
    other = method;
    other.rules.scope = QStringLiteral("study-8");
    QVERIFY(replaced(*m_scanner, other, {QStringLiteral("a@b.example")}).front() != one);
    QVERIFY(!checkKey(methodOf(rules)));
    QVERIFY(!checkKey(methodOf({QStringLiteral("email=mask")}, key)));
    QVERIFY(checkKey(method));
}

void TestPrivacyWays::datesKeepTheirIntervals()
{
    const PrivacyMethod method = methodOf({QStringLiteral("birth-date=shift-dates")}, key);
    const auto shifted = [&](const char *date, const char *subject) {
        const QString text
            = replaced(*m_scanner, method, {QStringLiteral("born on ") + QLatin1String(date)},
                       QString::fromLatin1(subject))
                  .front();
        return QDate::fromString(text.section(u'~', 1).left(10), Qt::ISODate);
    };
    const QDate one = shifted("1980-03-12", "s-1");
    QVERIFY(one.isValid());
    QVERIFY(one != QDate(1980, 3, 12));
    QCOMPARE(one.dayOfWeek(), QDate(1980, 3, 12).dayOfWeek());
    QVERIFY(std::abs(one.daysTo(QDate(1980, 3, 12))) <= 7 * 260);
    QCOMPARE(one.daysTo(shifted("April 11, 1980", "s-1")), 30);
    QVERIFY(shifted("1980-03-12", "s-2") != one);
    PrivacyMethod other = method;
    other.key = PrivacyKey(QByteArray(32, 'j'));
    const QString text
        = replaced(*m_scanner, other, {QStringLiteral("born on 1980-03-12")}, QStringLiteral("s-1"))
              .front();
    QVERIFY(!text.contains(one.toString(Qt::ISODate)));
}

// Nobody reads an object with two members of one name.
void TestPrivacyWays::namesThatBecomeOne()
{
    const auto redacted = redactedJson(
        *m_scanner, "{\"a@x.com\":1,\"b@x.com\":2,\"in\":{\"[EMAIL]\":3,\"c@x.com\":4}}");
    QVERIFY2(redacted, redacted ? "" : qPrintable(redacted.error().what));
    QCOMPARE(*redacted,
             QByteArray("{\"[EMAIL]\":1,\"[EMAIL]_2\":2,"
                        "\"in\":{\"[EMAIL]\":3,\"[EMAIL]_2\":4}}"));
}

void TestPrivacyWays::linesOfNobodyAreShiftedApart()
{
    const PrivacyMethod method = methodOf({QStringLiteral("birth-date=shift-dates")}, key);
    const auto shifted = [&](const QByteArray &line) {
        const auto redacted = redactedJson(*m_scanner, line, method);
        const QString text = redacted ? QString::fromUtf8(*redacted) : QString();
        return QDate::fromString(text.section(u'~', 1).left(10), Qt::ISODate);
    };
    const QByteArray one = "{\"text\":\"born on 1980-03-12\"}";
    QSet<QDate> days;
    constexpr int lines = 20;
    for (int i = 0; i < lines; ++i) {
        const QByteArray line = "{\"n\":\"x" + QByteArray::number(i)
            + "\",\"subject_id\":\"\",\"text\":\"born on 1980-03-12\"}";
        days.insert(shifted(line));
    }
    QVERIFY(!days.contains(QDate()));
    QVERIFY2(days.size() > lines / 2, qPrintable(QString::number(days.size())));
    QCOMPARE(shifted(one), shifted(one));
    // Of one person it is one offset.
    QCOMPARE(shifted("{\"subject_id\":\"s\",\"a\":\"born on 1980-03-12\"}"),
             shifted("{\"subject_id\":\"s\",\"b\":\"born on 1980-03-12, yes\"}"));
}

// Whatever way each kind goes: once replaced nothing is found, and nothing changes any more.
void TestPrivacyWays::whatLeavesIsFoundByNobody()
{
    const QStringList texts {
        QStringLiteral("I am Ann Poe, my name is Ann Poe. Call 404-555-0123 or +44 20 7946 0958."),
        QStringLiteral("Card 4111 1111 1111 1111, IBAN DE89 3704 0044 0532 0130 00, born on"
                       " 12/03/1980, policy number PX-12345, passport number X1234567."),
        QStringLiteral("SSN 536-22-1234, nino AB123456C, VIN 1M8GDM9AXKP042788, pin: 4711,"
                       " account number 12345678, licence number D12345678."),
        QStringLiteral("ann.poe@mail.example from 192.0.2.17, 00:1B:44:11:3A:B7 at 12 Main Street,"
                       " Springfield, IL 62704; 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"),
        QStringLiteral("https://user:pass@host.example/x ghp_") + QString(36, u'a')};
    for (const PrivacyWay way : allPrivacyWays()) {
        PrivacyMethod method;
        for (const PersonalDataType type : allPersonalDataTypes()) {
            if (isWayFor(type, way))
                method.rules.ways[type] = way;
        }
        if (method.rules.needKey())
            method.key = key;
        const QStringList once = replaced(*m_scanner, method, texts, QStringLiteral("s-1"));
        QCOMPARE(once.size(), texts.size());
        for (const QString &text : once) {
            const auto found = m_scanner->scan(text);
            QVERIFY(found);
            for (const Finding &finding : *found)
                QVERIFY2(finding.tier == Tier::C, qPrintable(privacyWayName(way) + u' ' + text));
        }
        QCOMPARE(replaced(*m_scanner, method, once, QStringLiteral("s-1")), once);
    }
}

QTEST_GUILESS_MAIN(TestPrivacyWays)
#include "tst_privacyways.moc"
