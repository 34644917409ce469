// SPDX-License-Identifier: GPL-3.0-or-later
// How the search cuts, folds, reads what was typed, and marks.
#include "core/text/searchwords.h"
#include "core/text/text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class TestSearchWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void placesOfWords();
    void readsWhatIsTyped_data();
    void readsWhatIsTyped();
    void nothingTypedIsASyntaxError();
    void refusesNothingAndTooMuch();
    void marksInCodePoints();
    void excerptIsOneBoundedLine();
    void excerptKnowsWhatIsAround();
    void phrasesAndBeginnings();
};

namespace {

QString foldedWords(const QString &text)
{
    QStringList words;
    SearchWordReader reader(text);
    while (reader.next())
        words += reader.folded();
    return words.join(u' ');
}

std::vector<SearchTerm> terms(const QString &typed)
{
    return parseSearch(typed).value();
}

QString shown(const QString &typed)
{
    QStringList parts;
    for (const SearchTerm &term : terms(typed))
        parts += term.words.join(u'+') + (term.prefix ? QStringLiteral("*") : QString());
    return parts.join(u'|');
}

} // namespace

void TestSearchWords::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &text, const QString &words) {
        QTest::newRow(name) << text << words;
    };
    row("case", u"Where IS it?"_s, u"where is it"_s);
    row("accents", u"Müller café ÎLE Ångström"_s, u"muller cafe ile angstrom"_s);
    row("decomposed", u"Mu\u0308ller"_s, u"muller"_s);
    row("sharp s", u"Straße STRASSE"_s, u"strasse strasse"_s);
    row("ligature, full width", u"ﬁne ＡＢＣ１２"_s, u"fine abc12"_s);
    row("apostrophe, hyphen", u"don't re-send"_s, u"don t re send"_s);
    row("figures", u"€1,250.00 INV-48190"_s, u"1 250 00 inv 48190"_s);
    row("soft hyphen, joiner", u"deli\u00ADvery a\u200Db"_s, u"delivery ab"_s);
    row("cyrillic", u"Ёлка ЙОД"_s, u"елка иод"_s);
    row("greek", u"Ἀθῆναι ΣΟΦΟΣ"_s, u"αθηναι σοφοσ"_s);
    row("arabic points", u"مُحَمَّد"_s, u"محمد"_s);
    row("hebrew points", u"שָׁלוֹם"_s, u"שלום"_s);
    row("han by character", u"我们的ABC公司"_s, u"我 们 的 abc 公 司"_s);
    row("kana keeps its voice", u"がか"_s, u"が か"_s);
    row("hangul by word", u"안녕 하세요"_s, u"안녕 하세요"_s);
    row("devanagari keeps its vowels", u"हिन्दी"_s, u"हिन्दी"_s);
    row("outside the plane", u"𝐁old 𠀀"_s, u"bold 𠀀"_s);
    row("fraction", u"½ cup"_s, u"12 cup"_s);
    row("nothing", u" … — !\n"_s, QString());
    row("lone surrogate", QString(QChar(0xD800)) + u"a"_s, u"a"_s);
    row("long", QString(200, u'x'), QString(LongestSearchWord, u'x'));
}

void TestSearchWords::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QCOMPARE(foldedWords(text), words);
    // What is folded stays as it is.
    QCOMPARE(foldedWords(words), words);
}

void TestSearchWords::placesOfWords()
{
    const QString text = u"«Mu\u0308ller» 𝐁old!"_s;
    SearchWordReader reader(text);
    QVERIFY(reader.next());
    QCOMPARE(text.mid(reader.start(), reader.end() - reader.start()), u"Mu\u0308ller"_s);
    QVERIFY(reader.next());
    QCOMPARE(text.mid(reader.start(), reader.end() - reader.start()), u"𝐁old"_s);
    QVERIFY(!reader.next());
    QVERIFY(!reader.next());
}

void TestSearchWords::readsWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");
    QTest::newRow("words") << u"  Refund  late "_s << u"refund|late"_s;
    QTest::newRow("phrase") << u"\"not sent\" yet"_s << u"not+sent|yet"_s;
    QTest::newRow("open phrase") << u"\"not sent"_s << u"not+sent"_s;
    QTest::newRow("beginning") << u"deliv*"_s << u"deliv*"_s;
    QTest::newRow("no beginning in a phrase") << u"\"deliv*\""_s << u"deliv"_s;
    QTest::newRow("cut word") << u"don't"_s << u"don+t"_s;
    QTest::newRow("han") << u"公司*"_s << u"公+司*"_s;
    QTest::newRow("twice") << u"late Late LATE"_s << u"late"_s;
    QTest::newRow("operators are words") << u"a OR b NOT (c NEAR d)"_s << u"a|or|b|not|c|near|d"_s;
    QTest::newRow("columns are words") << u"draft:x ^y -z +w"_s << u"draft+x|y|z|w"_s;
    QTest::newRow("a quote inside") << u"a\"b c\"d"_s << u"a|b+c|d"_s;
}

void TestSearchWords::readsWhatIsTyped()
{
    QFETCH(QString, typed);
    QTEST(shown(typed), "read");
}

void TestSearchWords::nothingTypedIsASyntaxError()
{
    QRandomGenerator random(11);
    qInfo("seed 11");
    const QString pool = u"ab\"*'():^-+{}&|!\\ %;\u00B6é公\n\t"_s;
    for (int round = 0; round < 2000; ++round) {
        QString typed;
        for (int i = 0; i < 12; ++i)
            typed += pool[random.bounded(int(pool.size()))];
        const auto read = parseSearch(typed);
        if (!read) {
            QCOMPARE(read.error().code, Error::Code::InvalidArgument);
            continue;
        }
        for (const SearchTerm &term : *read) {
            QVERIFY(!term.words.isEmpty());
            for (const QString &word : term.words) {
                for (const QChar each : word)
                    QVERIFY2(each.isLetterOrNumber(), qPrintable(typed));
            }
        }
    }
}

void TestSearchWords::refusesNothingAndTooMuch()
{
    for (const QString &typed : {QString(), u" \"\" * "_s, u"¿?"_s}) {
        const auto read = parseSearch(typed);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::InvalidArgument);
        QVERIFY(!read.error().remedy.isEmpty());
    }
    QStringList many;
    for (int i = 0; i < 33; ++i)
        many += QString::number(i);
    QCOMPARE(parseSearch(many.join(u' ')).error().code, Error::Code::LimitExceeded);
    many.removeLast();
    QCOMPARE(parseSearch(many.join(u' ')).value().size(), std::size_t(32));
}

void TestSearchWords::marksInCodePoints()
{
    const SearchFinding found = findTerms(u"😀 Der Müller und die müller"_s, terms(u"muller"_s));
    QVERIFY(found.complete);
    QCOMPARE(found.excerpt.marks, (std::vector<SearchMark> {{6, 6}, {21, 6}}));
    QCOMPARE(codePointSlice(found.excerpt.text, 6, 12), u"Müller"_s);
    QVERIFY(!found.excerpt.cutBefore && !found.excerpt.cutAfter);

    const SearchFinding none = findTerms(u"Nothing here"_s, terms(u"muller"_s));
    QVERIFY(!none.any && !none.complete && none.excerpt.marks.empty());
    const SearchFinding part = findTerms(u"Nothing here"_s, terms(u"here there"_s));
    QVERIFY(part.any && !part.complete);
}

void TestSearchWords::excerptIsOneBoundedLine()
{
    const QString before = u"word "_s.repeated(100);
    const QString after = u" tail"_s.repeated(100);
    const SearchExcerpt cut
        = findTerms(before + u"the\r\n\t needle\u202E\u0007x"_s + after, terms(u"needle"_s))
              .excerpt;
    QVERIFY(cut.cutBefore && cut.cutAfter);
    QVERIFY(codePointCount(cut.text) <= SearchExcerptLength);
    QCOMPARE(cut.marks.size(), std::size_t(1));
    QVERIFY(cut.marks[0].start < 60);
    QCOMPARE(codePointSlice(cut.text, cut.marks[0].start, cut.marks[0].start + cut.marks[0].length),
             u"needle"_s);
    QVERIFY(cut.text.contains(u"the needle x tail"_s));
    QVERIFY(!cut.text.contains(u'\n'));
    // Long without a space: it still has a beginning and an end.
    const SearchExcerpt han
        = findTerms(QString(500, u'我') + u"公司"_s + QString(500, u'们'), terms(u"公司"_s))
              .excerpt;
    QCOMPARE(codePointCount(han.text), SearchExcerptLength);
    QCOMPARE(codePointSlice(han.text, han.marks[0].start, han.marks[0].start + 2), u"公司"_s);
    // A match longer than the line is marked as far as it goes.
    const QString longest(300, u'z');
    const SearchExcerpt all = findTerms(longest, terms(longest)).excerpt;
    QCOMPARE(all.marks, (std::vector<SearchMark> {{0, SearchExcerptLength}}));
}

// What is around the excerpt is the same line, further on both sides.
void TestSearchWords::excerptKnowsWhatIsAround()
{
    const QString before = u"word\n"_s.repeated(200);
    const QString after = u"\ttail"_s.repeated(200);
    const QString text = before + u"needle"_s + after;
    const SearchExcerpt cut = findTerms(text, terms(u"needle"_s)).excerpt;
    const qsizetype size = codePointCount(cut.text);
    QCOMPARE(codePointSlice(cut.around, cut.at, cut.at + size), cut.text);
    QVERIFY(cut.at > 500 && cut.around.size() - cut.at - size > 500);
    QVERIFY(cut.around.size() <= size + 2 * SearchMargin + 2);
    QVERIFY(text.simplified().contains(cut.around.trimmed()));
    // Nothing is around what is there as a whole.
    const SearchExcerpt whole = findTerms(u"A  needle here"_s, terms(u"needle"_s)).excerpt;
    QCOMPARE(whole.around, u"A needle here"_s);
    QCOMPARE(whole.at, 0);
    // Where it begins, at any distance: what parts two words is a space.
    for (int distance = 0; distance < 100; ++distance) {
        const QString near = u"Lopez\u0001"_s + QString(distance, u'-') + u"needle"_s;
        const SearchExcerpt found = findTerms(near, terms(u"needle"_s)).excerpt;
        QVERIFY2(found.around.startsWith(u"Lopez "), qPrintable(found.around));
        QCOMPARE(codePointSlice(found.around, found.at, found.at + codePointCount(found.text)),
                 found.text);
    }
    // Characters of two units are not cut in two.
    const QString face = QString::fromUcs4(U"\U0001F600");
    for (const QString &shift : {QString(), u"x"_s}) {
        const QString far = face.repeated(800);
        const QString near = face.repeated(200);
        const SearchExcerpt among
            = findTerms(far + shift + near + u" needle "_s + near + shift + far, terms(u"needle"_s))
                  .excerpt;
        QCOMPARE(codePointSlice(among.around, among.at, among.at + codePointCount(among.text)),
                 among.text);
        QVERIFY(among.around.isValidUtf16());
    }
}

void TestSearchWords::phrasesAndBeginnings()
{
    const QString text = u"It was not sent; sent it was not. Delivery?"_s;
    QVERIFY(findTerms(text, terms(u"\"not sent\""_s)).complete);
    QVERIFY(!findTerms(text, terms(u"\"sent not\""_s)).complete);
    QVERIFY(findTerms(text, terms(u"sent not"_s)).complete);
    QVERIFY(findTerms(text, terms(u"deliv*"_s)).complete);
    QVERIFY(!findTerms(text, terms(u"deliv"_s)).complete);
    QVERIFY(!findTerms(text, terms(u"sen*t"_s)).any); // a star inside only parts words
    // Overlapping places are one mark.
    const SearchExcerpt both = findTerms(text, terms(u"\"was not\" \"not sent\""_s)).excerpt;
    QCOMPARE(both.marks.front(), (SearchMark {3, 12}));
}

QTEST_APPLESS_MAIN(TestSearchWords)
#include "tst_searchwords.moc"
