// SPDX-License-Identifier: GPL-3.0-or-later
// Letters and digits that pass for others. Which look alike is the data of UTS #39; each expected
// answer is that of a person who reads both.
#include "core/check/hostile/lookalikecheck.h"
#include "core/text/lookalikes.h"
#include "core/text/weblink.h"
#include "tests/support/checkscene.h"

#include <QTest>

using namespace bluepencil;

class TestLookalikes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void skeletons_data();
    void skeletons();
    void mixtures_data();
    void mixtures();
    void hosts_data();
    void hosts();
    void linksSayWhatTheyReadAs();
    void judgesWords_data();
    void judgesWords();
    void showsWhatTheSourceHas();
    void manyWordsOfOneLook();
};

void TestLookalikes::skeletons_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const char *one, const char *other, bool same) {
        QTest::newRow(name) << QString::fromUtf8(one) << QString::fromUtf8(other) << same;
    };
    row("itself", "apple", "apple", true);
    row("Cyrillic in Latin", "p\u0430ypal", "paypal", true);
    row("Cyrillic alone", "\u0430\u0440\u0440\u04CF\u0435", "apple", true);
    row("Greek", "\u0392\u0391\u039D\u039A", "BANK", true);
    row("zero and O", "1OO", "100", true);
    row("one and l", "paypa1", "paypal", true);
    row("rn and m", "modern", "modem", true);
    row("Cyrillic Ze and three", "2\u04174", "234", true);
    row("hidden character", "pay\u200bpal", "paypal", true);
    row("case", "Apple", "apple", false);
    row("mark", "caf\u00e9", "cafe", false);
    row("other word", "tarn", "tarm", false);
    row("empty", "", "a", false);
}

void TestLookalikes::skeletons()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    QCOMPARE(skeletonOf(one) == skeletonOf(other), same);
}

void TestLookalikes::mixtures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mixed");
    const auto row = [](const char *name, const char *text, bool mixed) {
        QTest::newRow(name) << QString::fromUtf8(text) << mixed;
    };
    row("Latin", "caf\u00e9-1", false);
    row("Cyrillic", "\u043f\u0440\u0438\u043c\u0435\u0440", false);
    row("Cyrillic and Latin", "p\u0430ypal", true);
    row("Greek and Latin", "b\u03bfok", true);
    row("Greek and Cyrillic", "\u03bf\u043e", true);
    row("Han and kana", "\u65e5\u672c\u306e", false);
    row("Han and Latin", "acme\u65e5\u672c", false);
    row("hangul and Latin", "acme\ud55c\uad6d", false);
    row("Han and Cyrillic", "\u65e5\u043e", true);
}

void TestLookalikes::mixtures()
{
    QFETCH(QString, text);
    QFETCH(bool, mixed);
    QCOMPARE(mixesScripts(text), mixed);
}

void TestLookalikes::hosts_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("imitated");
    const auto row = [](const char *name, const char *host, const char *imitated) {
        QTest::newRow(name) << QString::fromUtf8(host) << QString::fromUtf8(imitated);
    };
    row("Latin", "apple.com", "");
    row("Cyrillic", "\u0430\u0440\u0440\u04CF\u0435.com", "apple.com");
    row("as Punycode", "xn--80ak6aa92e.com", "apple.com");
    row("below another", "login.\u0430\u0440\u0440\u04CF\u0435.com", "login.apple.com");
    row("Greek", "\u03bf\u03c5.example", "ou.example");
    row("that imitates nothing", "\u043f\u0440\u0438\u043c\u0435\u0440.com", "");
    row("of the domain's script", "\u0441\u0430\u0445\u0430\u0440.\u0440\u0444", "");
    row("Arabic", "\u0627\u0647.example", "");
    row("Han", "\u4e00.example", "");
    row("empty", "", "");
}

void TestLookalikes::hosts()
{
    QFETCH(QString, host);
    QFETCH(QString, imitated);
    QCOMPARE(imitatedHost(host), imitated);
}

void TestLookalikes::linksSayWhatTheyReadAs()
{
    const auto link
        = webLink(QString::fromUtf8("https://\u0430\u0440\u0440\u04CF\u0435.com/login"));
    QVERIFY(link);
    QCOMPARE(link->imitated, QStringLiteral("apple.com"));
    QCOMPARE(link->asciiHost, QStringLiteral("xn--80ak6aa92e.com"));
    QVERIFY(!link->mixed);
    const auto plain = webLink(QStringLiteral("https://apple.com/login"));
    QVERIFY(plain && plain->imitated.isEmpty());
}

void TestLookalikes::judgesWords_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("draft");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *name, const char *source, const char *draft, const char *expected) {
              QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(draft)
                                  << QString::fromUtf8(expected);
          };
    row("as written", "I am Maria Voss.", "Dear Maria Voss,", "");
    row("name", "I am Maria.", "Dear \u041Caria,", "lookalike-of-source \u041Caria");
    row("name, the source imitates", "I am \u041Caria.", "Dear Maria,",
        "lookalike-of-source Maria");
    row("name, wholly Cyrillic", "The CAPE office.", "The \u0421\u0410\u0420\u0415 office.",
        "lookalike-of-source \u0421\u0410\u0420\u0415");
    row("name with a digit", "I am BOB.", "Dear B0B,", "lookalike-of-source B0B");
    row("once", "I am Maria.", "\u041Caria, \u041Caria!", "lookalike-of-source \u041Caria");
    row("amount", "It costs 100 euros.", "It is 1OO euros.", "lookalike-of-source 1OO");
    row("amount, the source imitates", "It costs 1OO euros.", "It is 100 euros.",
        "lookalike-of-source 100");
    row("amount with dividers", "It costs 1,000.50.", "It is 1,OOO.50.",
        "lookalike-of-source 1,OOO.50");
    row("amount with Cyrillic", "It costs 234 euros.", "It is 2\u04174 euros.",
        "lookalike-of-source 2\u04174");
    row("amount that the source has too", "It costs 100 or 1OO.", "It is 1OO.", "");
    row("Arabic digits", "\u0661\u0660\u0660", "It is 100.", "");
    row("full-width digits", "\uff11\uff10\uff10", "It is 100.", "");
    row("letters and digits by chance", "Call 111.", "Ill again.", "");
    row("letters of one script", "I am Yildiz.", "Dear Y\u0131ld\u0131z,", "");
    row("words of other letters", "A modem.", "A modern one.", "");
    row("English ordinal", "On the 1st.", "Ist es das?", "");
    row("German, the source counts", "Lieferung in 1hr.", "Ihr Paket kommt.", "");
    row("German, the draft counts", "Wann kommt Ihr Fahrer?", "In 1hr.", "");
    row("French", "Fran\u00e7ois Ier", "Le 1er mai.", "");
    row("Spanish", "La Ira de Dios", "La 1ra parte.", "");
    row("ordinal of another script", "On the 1st.", "On the 1\u0455t.",
        "lookalike-of-source 1\u0455t");
    row("ordinal with a letter for a digit", "On the 11th.", "On the 1lth.",
        "lookalike-of-source 1lth");
    row("amount within Japanese", "\u5408\u8a08\u306f100\u5186\u3067\u3059\u3002",
        "\u4ee3\u91d1\u306f1OO\u5186\u306b\u306a\u308a\u307e\u3059\u3002",
        "lookalike-of-source 1OO");
    row("amount with the Han zero", "100\u5186", "1\u3007\u3007\u5186",
        "lookalike-of-source 1\u3007\u3007");
    row("mixed, with an umlaut", "Hi", "Herr M\u00fcll\u0435r.",
        "lookalike-mixed M\u00fcll\u0435r");
    row("mixed, with an accent", "Hi", "Un caf\u0435t\u00e9.", "lookalike-mixed caf\u0435t\u00e9");
    row("mixed", "Hi", "By VIS\u0410 it is.", "lookalike-mixed VIS\u0410");
    row("mixed, Greek inside", "Hi", "The b\u03bfok is here.", "lookalike-mixed b\u03bfok");
    row("mixed, in the source too", "By VIS\u0410", "By VIS\u0410 it is.",
        "lookalike-mixed VIS\u0410");
    row("the sciences", "Hi", "TNF\u03b1, IFN\u03b12b and 5\u03bcm.", "");
    row("two words", "Hi", "A USB-\u043a\u0430\u0431\u0435\u043b\u044c.", "");
    row("Russian", "\u0413\u0434\u0435 \u0441\u0430\u0445\u0430\u0440?",
        "\u0412\u0430\u0448 \u0441\u0430\u0445\u0430\u0440 \u0438\u0434\u0451\u0442.", "");
    row("short", "Acme and co", "\u0441\u043e", "");
    row("from the right", "lol", "\u0627\u0647\u0627", "");
    row("address", "https://tarn.example/aaa", "https://t\u0430rn.example/aaa", "");
}

void TestLookalikes::judgesWords()
{
    QFETCH(QString, source);
    QFETCH(QString, draft);
    QFETCH(QString, expected);
    QCOMPARE(test::looksOf(LookalikeCheck(), test::itemOf(source), draft).join(u' '), expected);
}

void TestLookalikes::showsWhatTheSourceHas()
{
    const QString source = QStringLiteral("\U0001F389 I am Maria.");
    const auto findings
        = LookalikeCheck().run(test::itemOf(source), QString::fromUtf8("Dear \u041Caria,"));
    QCOMPARE(findings.size(), std::size_t(1));
    QVERIFY(findings[0].severity == CheckSeverity::Error);
    QCOMPARE(findings[0].start, 5);
    QCOMPARE(findings[0].end, 10);
    const CheckCandidate &place = findings[0].candidates.at(0);
    QCOMPARE(place.text, QStringLiteral("Maria"));
    QCOMPARE(codePointSlice(source, place.start, place.end), place.text);
}

// All of I, l and 1 that make twelve letters look the same, in the source and in the draft.
void TestLookalikes::manyWordsOfOneLook()
{
    QString source;
    QString draft;
    for (int number = 0; number < 4096; ++number) {
        QString word;
        for (int bit = 0; bit < 12; ++bit)
            word += (number >> bit) % 2 == 1 ? u'1' : u'l';
        (number % 2 == 1 ? source : draft) += word + u' ';
    }
    const auto findings = LookalikeCheck().run(test::itemOf(source), draft);
    QCOMPARE(findings.size(), std::size_t(50));
    for (const CheckFinding &finding : findings)
        QCOMPARE(finding.code, QStringLiteral("lookalike-of-source"));
}

QTEST_APPLESS_MAIN(TestLookalikes)
#include "tst_lookalikes.moc"
