// SPDX-License-Identifier: GPL-3.0-or-later
// Text that is made to hide something, to break the detectors or to keep them busy for ever.
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

bool covers(const QString &text, const QString &part, PersonalDataType type)
{
    const auto findings = scanner().scan(text);
    const qsizetype at = text.indexOf(part);
    if (!findings || at < 0)
        return false;
    const qsizetype start = codePointOffset(text, at);
    const qsizetype end = start + codePointCount(part);
    return std::ranges::any_of(*findings, [start, end, type](const Finding &finding) {
        return finding.type == type && finding.start <= start && finding.end >= end;
    });
}

QString repeated(const char *piece, qsizetype size)
{
    const QString one = QString::fromUtf8(piece);
    return one.repeated(size / one.size() + 1);
}

} // namespace

class TestHostileText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hiddenCharactersHideNothing_data();
    void hiddenCharactersHideNothing();
    void digitsOfOtherScripts_data();
    void digitsOfOtherScripts();
    void halfSurrogates();
    void baits_data();
    void baits();
    void unscannableIsNeverClean();
    void anyUnitsAreRead();
};

void TestHostileText::hiddenCharactersHideNothing_data()
{
    QTest::addColumn<QString>("hidden");
    const auto row = [](const char *name, const QString &hidden) {
        QTest::newRow(name) << hidden;
    };
    const auto character = [](char32_t c) {
        return QString::fromUcs4(&c, 1);
    };
    row("zero-width space", character(0x200B));
    row("joiner", character(0x200D));
    row("override", character(0x202E));
    row("isolate", character(0x2066));
    row("tag", character(0xE0061));
    row("soft hyphen", character(0xAD));
    row("byte order mark", character(0xFEFF));
    row("variation selector", character(0xFE0F));
    row("null", QString(QChar(u'\0')));
    row("escape", character(0x1B));
    row("several", character(0x200B) + character(0xE0061) + character(0x202E));
}

void TestHostileText::hiddenCharactersHideNothing()
{
    QFETCH(QString, hidden);
    const auto with = [&hidden](const char *text, int at) {
        QString whole = QString::fromLatin1(text);
        whole.insert(at, hidden);
        return whole;
    };
    using Type = PersonalDataType;
    for (const auto &[value, at, type] :
         {std::tuple {"john@x.com", 4, Type::Email}, std::tuple {"4111111111111111", 8, Type::Card},
          std::tuple {"DE89370400440532013000", 9, Type::Iban},
          std::tuple {"536-22-1234", 5, Type::Ssn}, std::tuple {"192.168.1.10", 4, Type::IpAddress},
          std::tuple {"404-555-0123", 6, Type::Phone}}) {
        const QString part = with(value, at);
        QVERIFY2(covers(QStringLiteral("so ") + part + QStringLiteral(" it is"), part, type),
                 value);
    }
}

void TestHostileText::digitsOfOtherScripts_data()
{
    QTest::addColumn<char32_t>("zero");
    const auto row = [](const char *name, char32_t zero) {
        QTest::newRow(name) << zero;
    };
    row("fullwidth", 0xFF10);
    row("Arabic", 0x0660);
    row("Persian", 0x06F0);
    row("Devanagari", 0x0966);
    row("Thai", 0x0E50);
    row("mathematical", 0x1D7CE);
}

void TestHostileText::digitsOfOtherScripts()
{
    QFETCH(char32_t, zero);
    using Type = PersonalDataType;
    for (const auto &[value, type] :
         {std::pair {"4111 1111 1111 1111", Type::Card}, std::pair {"+1 404-555-0123", Type::Phone},
          std::pair {"+44 20 7946 0958", Type::Phone}, std::pair {"404-555-0123", Type::Phone},
          std::pair {"536-22-1234", Type::Ssn}}) {
        QString written;
        for (const char *each = value; *each != 0; ++each) {
            const char32_t digit = zero + char32_t(*each - '0');
            written += *each >= '0' && *each <= '9' ? QString::fromUcs4(&digit, 1)
                                                    : QString(QLatin1Char(*each));
        }
        QVERIFY2(covers(QStringLiteral("so ") + written + QStringLiteral(" it is"), written, type),
                 value);
    }
}

void TestHostileText::halfSurrogates()
{
    const QString half(QChar(char16_t(0xD800)));
    const QString ssn = QStringLiteral("536-22-1234");
    QVERIFY(covers(half + ssn, ssn, PersonalDataType::Ssn));
    QVERIFY(covers(ssn + half, ssn, PersonalDataType::Ssn));
    for (const char *json : {"[\"\\ud800 536-22-1234\"]", "[\"\\udc00\\ud800 536-22-1234\"]",
                             "[\"\\\\\\ud800 536-22-1234\"]", "[\"\\ud83d\\ude00 536-22-1234\"]"}) {
        const auto found = scanJson(scanner(), json);
        QVERIFY2(found && found->size() == 1, json);
        QCOMPARE(found->front().findings.front().type, PersonalDataType::Ssn);
    }
}

void TestHostileText::baits_data()
{
    QTest::addColumn<QString>("text");
    constexpr qsizetype Size = 100'000;
    const auto row = [](const char *piece) {
        QTest::newRow(piece) << repeated(piece, Size);
    };
    // Whatever makes a careless pattern or loop quadratic would not end within the test's time: the
    // detectors do some hundred steps a character, a quadratic one a million times that.
    for (const char *piece : {"a",
                              "1",
                              "1 ",
                              "12-",
                              "1234567890 ",
                              "a@",
                              "@",
                              "a.",
                              "a@a.",
                              "((((",
                              "+1 ",
                              "eyJ",
                              "eyJa.",
                              "-----BEGIN PRIVATE KEY-----",
                              "http://a:",
                              "http://a:b@",
                              "https://a?token=",
                              "my name is ",
                              "Dear Ann, ",
                              "account ",
                              "account number ",
                              "order 123456789 ",
                              "born ",
                              "password: ",
                              "DE89 ",
                              "AB12",
                              "::",
                              "1:2:",
                              "00-",
                              "[at]",
                              " at a dot ",
                              "a ",
                              "a @ a . ",
                              "Mr. ",
                              "12 Main ",
                              "Via A ",
                              "\xc3\xa9",
                              "\xef\xbc\x91",
                              "\xe2\x80\x8b",
                              "e\xcc\x81",
                              "4111111111111111 ",
                              "+44 20 7946 0958 ",
                              "api_key=",
                              "0"})
        row(piece);
    QTest::newRow("aaaa!") << repeated("a", Size) + u'!';
}

void TestHostileText::baits()
{
    QFETCH(QString, text);
    const QString ssn = QStringLiteral(" my ssn 536-22-1234 ");
    const QString whole = text + u'\n' + ssn;
    const auto found = scanTexts(scanner(), {{QStringLiteral("/content"), whole, false}});
    if (!found)
        return; // blocked
    // What stands behind it is found all the same.
    QCOMPARE(found->size(), 1U);
    const qsizetype end = codePointCount(whole) - 1;
    QVERIFY(std::ranges::any_of(found->front().findings, [end](const Finding &finding) {
        return finding.start <= end - 11 && finding.end >= end;
    }));
}

void TestHostileText::unscannableIsNeverClean()
{
    const auto reasonOf = [](const QByteArray &json) {
        const auto found = scanJson(scanner(), json);
        const auto redacted = redactedJson(scanner(), json);
        return found || redacted ? QStringLiteral("scanned") : reasonName(found.error().reason);
    };
    QCOMPARE(reasonOf("[\"" + QByteArray(10'000'000, 'a') + "\"]"), QStringLiteral("too-long"));
    QCOMPARE(reasonOf("[\"\xff\"]"), QStringLiteral("not-json"));
    QCOMPARE(reasonOf("[\"536-22-1234"), QStringLiteral("not-json"));
    QCOMPARE(reasonOf("{\"a\":1,\"a\":2}"), QStringLiteral("not-json"));
    QCOMPARE(reasonOf(QByteArray(100'000, '[')), QStringLiteral("not-json"));
    QCOMPARE(reasonOf("[1e999]"), QStringLiteral("not-json"));
    ScanOptions options;
    options.mostBytes = 10;
    const auto scanned = Scanner::create(options)->scan(QStringLiteral("12345678901"));
    QVERIFY(!scanned && scanned.error().reason == Unscannable::Reason::TooLong);
}

void TestHostileText::anyUnitsAreRead()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        QRandomGenerator random(seed);
        QString text;
        for (int i = 0; i < 200; ++i) {
            const quint32 kind = random.bounded(4U);
            text += QChar(char16_t(kind == 0       ? random.bounded(0x80U)
                                       : kind == 1 ? 0xD800U + random.bounded(0x800U)
                                                   : random.bounded(0x10000U)));
        }
        const auto findings = scanner().scan(text);
        QVERIFY2(findings, qPrintable(QStringLiteral("seed %1").arg(seed)));
        for (const Finding &finding : *findings)
            QVERIFY2(finding.end <= codePointCount(text),
                     qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

QTEST_APPLESS_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
