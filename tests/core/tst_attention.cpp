// SPDX-License-Identifier: GPL-3.0-or-later
// The least time of reading, web addresses before the eyes, and what travels with a decision:
// shares of the screen, suggestions and answers to findings.
#include "core/base/limits.h"
#include "core/model/decision.h"
#include "core/text/readingspeed.h"
#include "core/text/weblink.h"

#include <QTest>

using namespace bluepencil;

namespace {

QString words(int count)
{
    return QStringList(count, QStringLiteral("word")).join(u' ');
}

QByteArray line(const QByteArray &more)
{
    return R"({"external_id":"a","action":"approve","reviewer":"r",)" + more + '}';
}

} // namespace

class TestAttention final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    // Expected by hand from the two papers named in the header: 300 words a minute in English,
    // other languages by their ratio to it.
    void readingFloor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("nothing") << QString() << QStringLiteral("en") << qint64(0);
        QTest::newRow("white space")
            << QStringLiteral(" \n\t") << QStringLiteral("en") << qint64(0);
        QTest::newRow("english") << words(300) << QStringLiteral("en") << qint64(60'000);
        QTest::newRow("english of a region")
            << words(150) << QStringLiteral("en-GB") << qint64(30'000);
        QTest::newRow("unknown counts as english")
            << words(300) << QStringLiteral("xx") << qint64(60'000);
        QTest::newRow("none given") << words(300) << QString() << qint64(60'000);
        // 60,000 * 300 * 228 / (300 * 179)
        QTest::newRow("german") << words(300) << QStringLiteral("de") << qint64(76'425);
        QTest::newRow("arabic") << words(138) << QStringLiteral("ar") << qint64(45'600);
        QTest::newRow("finnish, capital tag")
            << words(161) << QStringLiteral("FI") << qint64(45'600);
        // One minute of speech is 228 / 300 minutes at the fast end: 45,600 ms.
        QTest::newRow("chinese by the character")
            << QString(255, QChar(0x6F22)) << QStringLiteral("zh") << qint64(45'600);
        QTest::newRow("japanese by the character")
            << QString(357, QChar(0x3042)) << QString() << qint64(45'600);
        QTest::newRow("han in japanese")
            << QString(357, QChar(0x6F22)) << QStringLiteral("ja") << qint64(45'600);
    }

    void readingFloor()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QFETCH(qint64, ms);
        QCOMPARE(readingFloorMs(text, language), ms);
    }

    void fasterThanReading()
    {
        QVERIFY(isFasterThanReading(4'999, 10'000));
        QVERIFY(!isFasterThanReading(5'000, 10'000));
        QVERIFY(!isFasterThanReading(0, 0));
    }

    void links_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("parts"); // "before|host|behind|ascii|mixed"
        const auto row = [](const char *name, const char *address, const char *parts) {
            QTest::newRow(name) << QString::fromUtf8(address) << QString::fromUtf8(parts);
        };
        row("plain", "https://crm.example/case/7?x=1#top",
            "https://|crm.example|/case/7?x=1#top||0");
        row("port", "http://crm.example:8080/", "http://|crm.example|:8080/||0");
        row("capitals", "HTTPS://CRM.example/A", "https://|crm.example|/A||0");
        // RFC 3492 and IDNA: the pair is the one of registries' examples.
        row("umlaut",
            "https://b\xC3\xBC"
            "cher.example/",
            "https://|b\xC3\xBC"
            "cher.example|/|xn--bcher-kva.example|0");
        row("punycode given", "https://xn--bcher-kva.example/",
            "https://|b\xC3\xBC"
            "cher.example|/|xn--bcher-kva.example|0");
        // Cyrillic а among Latin letters.
        row("mixed scripts", "https://p\xD0\xB0ypal.example/x",
            "https://|p\xD0\xB0ypal.example|/x|xn--pypal-4ve.example|1");
        row("kana and han belong together", "https://\xE6\x97\xA5\xE6\x9C\xAC\xE3\x81\xAE.example/",
            "https://|\xE6\x97\xA5\xE6\x9C\xAC\xE3\x81\xAE.example|/|xn--y8jvc027l5cav97szrms90clsb"
            ".example|*");
        row("script", "javascript:alert(1)", "scheme");
        row("file", "file:///etc/passwd", "scheme");
        row("mail", "mailto:a@b.example", "scheme");
        row("data", "data:text/html,x", "scheme");
        row("user name", "https://bank.example@other.example/", "user");
        row("user and word", "https://a:b@other.example/", "user");
        row("no host", "https:///path", "host");
        row("relative", "/case/7", "address");
        row("words", "see the case", "address");
        row("line feed", "https://crm.example/\nx", "address");
    }

    void links()
    {
        QFETCH(QString, address);
        QFETCH(QString, parts);
        const auto link = webLink(address);
        if (!link) {
            const QStringList flaws {QStringLiteral("address"), QStringLiteral("scheme"),
                                     QStringLiteral("host"), QStringLiteral("user")};
            QCOMPARE(flaws.at(int(link.error())), parts);
            return;
        }
        QStringList expected = parts.split(u'|');
        QCOMPARE(expected.size(), 5);
        QCOMPARE(link->before, expected[0]);
        QCOMPARE(link->host, expected[1]);
        QCOMPARE(link->behind, expected[2]);
        QCOMPARE(link->whole(), expected[0] + expected[1] + expected[2]);
        if (expected[4] == u"*") { // the exact Punycode is the library's affair
            QVERIFY(link->asciiHost.startsWith(u"xn--"));
            QVERIFY(!link->mixed);
            return;
        }
        QCOMPARE(link->asciiHost, expected[3]);
        QCOMPARE(link->mixed, expected[4] == u"1");
    }

    void decisionsCarryThem()
    {
        const auto read = parseDecision(
            line(R"("attention":{"conversation":0.5,"guideline":0,"evidence":0.25},)"
                 R"("answers":[{"check":"figure-not-found","subject":"€13","verdict":"kept",)"
                 R"("reason":"new price"},{"check":"voice","subject":"","verdict":"mended"}])"));
        QVERIFY(read.has_value());
        QCOMPARE(read->attention.conversation, std::optional(.5));
        QCOMPARE(read->attention.guideline, std::optional(.0));
        QVERIFY(!read->attention.facts);
        QCOMPARE(read->answers.size(), std::size_t(2));
        QCOMPARE(read->answers[0].reason, QStringLiteral("new price"));
        QCOMPARE(read->answers[1].verdict, CheckAnswer::Verdict::Mended);
        const auto again = parseDecision(toLine(toJson(*read)));
        QVERIFY(again.has_value());
        QCOMPARE(again->attention, read->attention);
        QVERIFY(again->answers == read->answers);
    }

    void suggestionsTravelToo()
    {
        const auto read = parseDecision(line(
            R"("suggestions":{"memory":{"offered":3,"taken":1},"redraft":{"offered":1},"more":7})"));
        QVERIFY(read.has_value());
        SuggestionCounts wanted;
        wanted.kinds[std::size_t(SuggestionKind::Memory)] = {3, 1};
        wanted.kinds[std::size_t(SuggestionKind::Redraft)] = {1, 0};
        QCOMPARE(read->suggestions, wanted);
        const QByteArray written = toLine(toJson(*read));
        QVERIFY(written.contains(R"("suggestions":{"memory":{"offered":3,"taken":1},)"
                                 R"("redraft":{"offered":1,"taken":0}})"));
        QCOMPARE(parseDecision(written)->suggestions, wanted);
        // Records from before say nothing of them, and are written as they were.
        const auto before = parseDecision(line(R"("suggestions":null)"));
        QVERIFY(before && before->suggestions.isEmpty());
        QVERIFY(!toLine(toJson(*before)).contains("suggestions"));
    }

    void wrongOnesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("where");
        QTest::newRow("share above one")
            << QByteArray(R"("attention":{"facts":1.5})") << QStringLiteral("/attention/facts");
        QTest::newRow("share is a word")
            << QByteArray(R"("attention":{"facts":"all"})") << QStringLiteral("/attention/facts");
        QTest::newRow("attention is a list")
            << QByteArray(R"("attention":[])") << QStringLiteral("/attention");
        QTest::newRow("more taken than offered")
            << QByteArray(R"("suggestions":{"memory":{"offered":1,"taken":2}})")
            << QStringLiteral("/suggestions/memory/taken");
        QTest::newRow("suggestions are a list")
            << QByteArray(R"("suggestions":[])") << QStringLiteral("/suggestions");
        QTest::newRow("suggestions of a kind are a number")
            << QByteArray(R"("suggestions":{"spelling":2})")
            << QStringLiteral("/suggestions/spelling");
        QTest::newRow("less than none were offered")
            << QByteArray(R"("suggestions":{"spelling":{"offered":-1}})")
            << QStringLiteral("/suggestions/spelling/offered");
        QTest::newRow("verdict") << QByteArray(R"("answers":[{"check":"voice","verdict":"maybe"}])")
                                 << QStringLiteral("/answers/0/verdict");
        QTest::newRow("check missing") << QByteArray(R"("answers":[{"verdict":"kept"}])")
                                       << QStringLiteral("/answers/0/check");
        QTest::newRow("answers are no list")
            << QByteArray(R"("answers":{})") << QStringLiteral("/answers");
        QByteArray many = R"("answers":[)";
        for (int i = 0; i <= limits::Labels; ++i)
            many += R"({"check":"voice","verdict":"kept"},)";
        many.back() = ']';
        QTest::newRow("too many answers") << many << QStringLiteral("/answers");
    }

    void wrongOnesAreRefused()
    {
        QFETCH(QByteArray, more);
        QFETCH(QString, where);
        const auto read = parseDecision(line(more));
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().where, where);
    }

    void greaterShares()
    {
        Attention one;
        one.facts = .5;
        one.evidence = .2;
        Attention other;
        other.facts = .25;
        other.guideline = 1;
        const Attention greater = greaterOf(one, other);
        QCOMPARE(greater.facts, std::optional(.5));
        QCOMPARE(greater.guideline, std::optional(1.0));
        QCOMPARE(greater.evidence, std::optional(.2));
        QVERIFY(!greater.conversation);
    }
};

QTEST_APPLESS_MAIN(TestAttention)
#include "tst_attention.moc"
