// SPDX-License-Identifier: GPL-3.0-or-later
// Misspelt words, by the dictionaries of this machine. The misspellings are from Wikipedia's lists
// of common ones ("Wikipedia:Lists of common misspellings", "Liste von Tippfehlern") and, for
// French and Spanish, from what their academies warn of.
#include "core/check/language/spelling.h"
#include "core/text/text.h"
#include "tests/support/checkscene.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

std::shared_ptr<const Item> itemIn(const QString &language, const QString &source = {})
{
    return std::make_shared<const Item>(test::itemOf(source, language));
}

QString wordsOf(const SpellingReport &report, const QString &text)
{
    QStringList words;
    for (const Misspelling &each : report.misspelt) {
        if (codePointSlice(text, each.start, each.end) != each.word)
            return QStringLiteral("wrong span of ") + each.word;
        words.append(each.word);
    }
    return words.join(u' ');
}

} // namespace

class TestSpelling final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBestDictionaryIsTaken_data();
    void theBestDictionaryIsTaken();
    void namesOfLanguagesAreNoPaths();
    void misspeltWordsAreFound_data();
    void misspeltWordsAreFound();
    void whatIsNoWordIsLeftOut_data();
    void whatIsNoWordIsLeftOut();
    void namesOfTheSourceAreSpelt();
    void ownWordsAreSpelt();
    void withoutADictionaryNothingIsSaid();
    void suggestionsComeInTheSameSpelling();
    void oldEncodingsAreRead();
    void largeTextsAreQuick();

private:
    Spelling m_spelling {dictionaryFolders()};
};

void TestSpelling::theBestDictionaryIsTaken_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("taken");
    QTest::newRow("exact") << "de-AT"
                           << "de-AT";
    QTest::newRow("underscore, capitals") << "DE_at"
                                          << "de-AT";
    QTest::newRow("language alone") << "de"
                                    << "de-DE";
    QTest::newRow("other region") << "de-CH"
                                  << "de-DE";
    QTest::newRow("plain name") << "fr-CA"
                                << "fr";
    QTest::newRow("usual region") << "pt"
                                  << "pt-BR";
    QTest::newRow("any region") << "en"
                                << "en-GB";
    QTest::newRow("script") << "sr-Latn-RS"
                            << "sr-Latn-RS";
    QTest::newRow("variant") << "de-AT-1996"
                             << "de-AT";
    QTest::newRow("none") << "ja"
                          << "";
    QTest::newRow("half a dictionary") << "nl"
                                       << "";
    QTest::newRow("longer name") << "frr"
                                 << "";
    QTest::newRow("empty") << ""
                           << "";
}

void TestSpelling::theBestDictionaryIsTaken()
{
    QTemporaryDir folder;
    for (const char *name :
         {"de_AT", "de_DE", "fr", "pt_BR", "pt_PT", "en_ZA", "en_GB", "sr_Latn_RS", "sr_RS"}) {
        write(folder.filePath(QString::fromLatin1(name) + QStringLiteral(".aff")), "SET UTF-8\n");
        write(folder.filePath(QString::fromLatin1(name) + QStringLiteral(".dic")), "1\nword\n");
    }
    write(folder.filePath(QStringLiteral("nl_NL.aff")), "SET UTF-8\n");
    QFETCH(QString, language);
    QFETCH(QString, taken);
    const auto files
        = dictionaryFor(language, {folder.filePath(QStringLiteral("none")), folder.path()});
    QCOMPARE(files ? files->language : QString(), taken);
    if (files)
        QVERIFY(QFile::exists(files->affix) && QFile::exists(files->words));
}

void TestSpelling::namesOfLanguagesAreNoPaths()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("in")));
    write(folder.filePath(QStringLiteral("xy.aff")), "SET UTF-8\n");
    write(folder.filePath(QStringLiteral("xy.dic")), "1\nword\n");
    const QString inside = folder.filePath(QStringLiteral("in"));
    for (const char *language : {"../xy", "..", "/etc", "x*", "??"})
        QVERIFY(!dictionaryFor(QString::fromLatin1(language), {inside}));
}

void TestSpelling::misspeltWordsAreFound_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("misspelt");
    QTest::newRow("en") << "en"
                        << "😀 We recieved it; it occured yesterday. Your well-known acommodation "
                           "isn't there, it’s untill Monday."
                        << "recieved occured acommodation untill";
    QTest::newRow("de") << "de-DE"
                        << "Das ist der Standart. Wir haben die Addresse, vieleicht garnicht die "
                           "Kundendienstmitarbeiterin."
                        << "Standart Addresse vieleicht garnicht";
    QTest::newRow("fr") << "fr"
                        << "Nous avons reçu l'adresse d’aujourd’hui, mais le language est "
                           "parmis les autres."
                        << "language parmis";
    QTest::newRow("es") << "es-MX"
                        << "Hubieron problemas, pero el envio llegó a su direccion."
                        << "envio direccion";
    // اكتوبير for أكتوبر, شكران for شكرا.
    QTest::newRow("ar") << "ar"
                        << "\u0634\u0643\u0631\u0627 \u0644\u0643 "
                           "\u0627\u0643\u062A\u0648\u0628\u064A\u0631"
                        << "\u0627\u0643\u062A\u0648\u0628\u064A\u0631";
    QTest::newRow("parts of a compound") << "en"
                                         << "A user-freindly form"
                                         << "freindly";
    QTest::newRow("language not said")
        << ""
        << "We have recieved your letter and we will answer it as soon as we can, thank you."
        << "recieved";
}

void TestSpelling::misspeltWordsAreFound()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, misspelt);
    const SpellingReport report = m_spelling.check(itemIn(language), text, {});
    QVERIFY(!report.dictionary.isEmpty());
    QCOMPARE(wordsOf(report, text), misspelt);
}

void TestSpelling::whatIsNoWordIsLeftOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("links") << "See https://exmaple.org/recieve, www.exmaple.org, exmaple.com.";
    QTest::newRow("mail") << "Write to jhon.smiht@exmaple.org.";
    QTest::newRow("code") << "Run `recieve --al`.\n```\nrecieve occured\n```\n";
    QTest::newRow("figures") << "It is 3rdd, INV-48x, 12qq and A4b.";
    QTest::newRow("placeholders") << "Dear [INSERT NAMEE], {{ordr}}, {namee}, <insert dtae>.";
    QTest::newRow("abbreviations") << "The KPIX and GMBHX of SWZQ.";
    QTest::newRow("capitals inside") << "iPhoone and BlueePencil and PayPall.";
    QTest::newRow("files and accounts") << "report.pdff, @jhon, #recieve, my_varr, /ect";
    QTest::newRow("other scripts") << "Спасибо and 東京 and \u0634\u0643\u0631\u0627.";
    QTest::newRow("letters") << "x y z, a) b)";
    QTest::newRow("longer than words") << QString(2000, u'q');
}

void TestSpelling::whatIsNoWordIsLeftOut()
{
    QFETCH(QString, text);
    const SpellingReport report = m_spelling.check(itemIn(QStringLiteral("en")), text, {});
    QCOMPARE(report.dictionary, QStringLiteral("en-US"));
    QCOMPARE(wordsOf(report, text), QString());
}

void TestSpelling::namesOfTheSourceAreSpelt()
{
    const QString text = QStringLiteral(
        "Dear Mrs Taillandeir, Taillandier's Wexcomb kettle and the adress. Borkum’s.");
    auto item = test::itemOf(QStringLiteral("I am Odile Taillandier, my adress is Wexcomb Lane."));
    Fact fact;
    fact.name = QStringLiteral("Borkum");
    fact.value = QStringLiteral("1");
    item.facts.push_back(fact);
    item.link = QStringLiteral("https://desk.wexcomb.example/taillandier"); // in small letters
    const auto report = m_spelling.check(std::make_shared<const Item>(item), text, {});
    // A name is spelt as in the source, and a customer's mistake stays one.
    QCOMPARE(wordsOf(report, text), QStringLiteral("Taillandeir adress"));
}

void TestSpelling::ownWordsAreSpelt()
{
    const QString text = QStringLiteral("Kubectll kubectll Wexcomb wexcomb Wexcomb’s");
    const auto report = m_spelling.check(itemIn(QStringLiteral("en")), text,
                                         {QStringLiteral("kubectll"), QStringLiteral("Wexcomb")});
    QCOMPARE(wordsOf(report, text), QStringLiteral("wexcomb"));
}

void TestSpelling::withoutADictionaryNothingIsSaid()
{
    const QString text = QStringLiteral("recieve");
    const auto none = m_spelling.check(itemIn(QStringLiteral("tlh")), text, {});
    QCOMPARE(none.language, QStringLiteral("tlh"));
    QCOMPARE(none.dictionary, QString());
    QVERIFY(none.misspelt.empty());
    const auto unsaid = m_spelling.check(itemIn({}), text, {});
    QCOMPARE(unsaid.language, QString());
    QCOMPARE(unsaid.dictionary, QString());
    const auto large = m_spelling.check(itemIn(QStringLiteral("en")),
                                        QStringLiteral("recieve ").repeated(40'000), {});
    QVERIFY(large.tooLarge && large.misspelt.empty());
}

void TestSpelling::suggestionsComeInTheSameSpelling()
{
    const auto en = m_spelling.suggestions(QStringLiteral("en-US"), QStringLiteral("Recieve"));
    QCOMPARE(en.value(0), QStringLiteral("Receive"));
    QVERIFY(en.size() <= 8);
    const auto de = m_spelling.suggestions(QStringLiteral("de-DE"), QStringLiteral("Grösse"));
    QVERIFY2(de.contains(QStringLiteral("Größe")), qPrintable(de.join(u' ')));
    QCOMPARE(m_spelling.suggestions(QStringLiteral("tlh"), QStringLiteral("x")), QStringList());
}

// A dictionary in KOI8-R, as many Russian ones are.
void TestSpelling::oldEncodingsAreRead()
{
    QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("ru_RU.aff")), "SET KOI8-R\n");
    // "привет" in KOI8-R (RFC 1489).
    write(folder.filePath(QStringLiteral("ru_RU.dic")), "1\n\xD0\xD2\xC9\xD7\xC5\xD4\n");
    Spelling spelling({folder.path()});
    const QString text = QStringLiteral("Привет привет превет");
    const auto report = spelling.check(itemIn(QStringLiteral("ru")), text, {});
    QCOMPARE(report.dictionary, QStringLiteral("ru-RU"));
    QCOMPARE(wordsOf(report, text), QStringLiteral("превет"));
    QCOMPARE(spelling.suggestions(QStringLiteral("ru-RU"), QStringLiteral("превет")),
             QStringList {QStringLiteral("привет")});
}

void TestSpelling::largeTextsAreQuick()
{
    const QString part = QStringLiteral("The kettle that we recieved does not switch itself off. ");
    const QString text = part.repeated(100'000 / part.size());
    const auto item = itemIn(QStringLiteral("en"));
    QElapsedTimer timer;
    timer.start();
    const auto first = m_spelling.check(item, text, {});
    const qint64 cold = timer.restart();
    const auto second = m_spelling.check(item, text, {});
    qInfo("100 kB: %lld ms, again %lld ms", cold, timer.elapsed());
    QCOMPARE(first.misspelt.size(), std::size_t(100'000 / part.size()));
    QCOMPARE(first.misspelt, second.misspelt);
}

QTEST_GUILESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
