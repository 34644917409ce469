// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sequence/levenshtein.h"
#include "core/text/sequence/ter.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace bluepencil;

class TestTer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void published_data();
    void published();
    void sacrebleuCorpusExample();
    void countsAsSacrebleuDoes();
    void noShiftsAboveTheLimit();
    void hostileInputFinishes_data();
    void hostileInputFinishes();
    void levenshteinIsExact_data();
    void levenshteinIsExact();
    void levenshteinKeepsToItsWork();
};

namespace {

std::vector<QString> words(const QString &text)
{
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    return {parts.begin(), parts.end()};
}

std::vector<QString> randomWords(QRandomGenerator &random, int count, int alphabet)
{
    std::vector<QString> result;
    for (int i = 0; i < count; ++i)
        result.push_back(QString::number(random.bounded(alphabet)));
    return result;
}

Symbols randomSymbols(QRandomGenerator &random, int count, int alphabet)
{
    Symbols result;
    for (int i = 0; i < count; ++i)
        result.push_back(static_cast<Symbol>(random.bounded(alphabet)));
    return result;
}

// The textbook table, independent of the engine.
template <typename Sequence> qsizetype tableDistance(const Sequence &a, const Sequence &b)
{
    std::vector<qsizetype> above(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        above[j] = static_cast<qsizetype>(j);
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::vector<qsizetype> row(b.size() + 1, static_cast<qsizetype>(i) + 1);
        for (std::size_t j = 0; j < b.size(); ++j)
            row[j + 1]
                = std::min({above[j] + (a[i] == b[j] ? 0 : 1), above[j + 1] + 1, row[j] + 1});
        above = std::move(row);
    }
    return above.back();
}

} // namespace

void TestTer::published_data()
{
    QTest::addColumn<QString>("hypothesis");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<qsizetype>("edits");
    QTest::addColumn<qsizetype>("shifts");
    const auto row = [](const char *name, const char16_t *hypothesis, const char16_t *reference,
                        qsizetype edits, qsizetype shifts) {
        QTest::newRow(name) << QString::fromUtf16(hypothesis) << QString::fromUtf16(reference)
                            << edits << shifts;
    };
    // Snover et al. 2006, section 2: one shift, two substitutions, one insertion; TER 4/13.
    row("the example of the paper",
        u"this week the saudis denied information published in the new york times",
        u"saudi arabia denied this week information published in the american new york times", 4,
        1);
    // sacrebleu's own test suite, test_ter.py.
    row("perfect match", u"aaaa bbbb cccc dddd", u"aaaa bbbb cccc dddd", 0, 0);
    row("no overlap", u"dddd eeee ffff", u"aaaa bbbb cccc", 3, 0);
    row("empty hypothesis", u"", u"a", 1, 0);
    row("one shift mends it", u"d e f g h a b c", u"a b c d e f g h", 1, 1);
    // By the definition: a shift costs 1 however long the block (up to ten words) and however far.
    row("both empty", u"", u"", 0, 0);
    row("empty reference", u"a b", u"", 2, 0);
    row("two words swapped", u"b a", u"a b", 1, 1);
    row("two blocks", u"c d a b x y z 3 4 1 2", u"a b c d x y z 1 2 3 4", 2, 2);
    row("insertion", u"a c", u"a b c", 1, 0);
    row("deletion", u"a b c", u"a c", 1, 0);
    row("case is the caller's affair", u"A", u"a", 1, 0);
    row("repeated words", u"a a a", u"a a", 1, 0);
}

void TestTer::published()
{
    QFETCH(QString, hypothesis);
    QFETCH(QString, reference);
    QFETCH(qsizetype, edits);
    QFETCH(qsizetype, shifts);
    const TerResult result = translationEdits(words(hypothesis), words(reference));
    QCOMPARE(result.edits, edits);
    QCOMPARE(result.shifts, shifts);
    QVERIFY(result.shiftsSearched);
    QVERIFY(result.exactDistance);
}

// sacrebleu's test suite, test_ter.py: five segments of WMT 2019 development data, corpus TER .136
// within .001. (sacrebleu's default lower-cases; none of the words differ in case alone.)
void TestTer::sacrebleuCorpusExample()
{
    const std::vector<std::pair<QString, QString>> segments {
        {QStringLiteral("wählen Sie \" Bild neu berechnen , \" um beim Ändern der Bildgröße Pixel "
                        "hinzuzufügen oder zu entfernen , damit das Bild ungefähr dieselbe Größe "
                        "aufweist wie die andere Größe ."),
         QStringLiteral(
             "wählen Sie \" Bild neu berechnen , \" um beim Ändern der Bildgröße Pixel "
             "hinzuzufügen oder zu entfernen , damit die Darstellung des Bildes in einer "
             "anderen Größe beibehalten wird .")},
        {QStringLiteral(
             "wenn Sie alle Aufgaben im aktuellen Dokument aktualisieren möchten , wählen "
             "Sie im Menü des Aufgabenbedienfelds die Option \" Alle Aufgaben "
             "aktualisieren . \""),
         QStringLiteral(
             "wenn Sie alle Aufgaben im aktuellen Dokument aktualisieren möchten , wählen "
             "Sie im Menü des Aufgabenbedienfelds die Option \" Alle Aufgaben "
             "aktualisieren . \"")},
        {QStringLiteral(
             "klicken Sie auf der Registerkarte \" Optionen \" auf die Schaltfläche \" "
             "Benutzerdefiniert \" und geben Sie Werte für \" Fehlerkorrektur-Level \" und "
             "\" Y / X-Verhältnis \" ein ."),
         QStringLiteral(
             "klicken Sie auf der Registerkarte \" Optionen \" auf die Schaltfläche \" "
             "Benutzerdefiniert \" und geben Sie für \" Fehlerkorrektur-Level \" und \" Y "
             "/ X-Verhältnis \" niedrigere Werte ein .")},
        {QStringLiteral("Sie können beispielsweise ein Dokument erstellen , das ein Auto über die "
                        "Bühne enthält ."),
         QStringLiteral("Sie können beispielsweise ein Dokument erstellen , das ein Auto enthalt , "
                        "das sich über die Bühne bewegt .")},
        {QStringLiteral(
             "wählen Sie im Dialogfeld \" Neu aus Vorlage \" eine Vorlage aus und klicken "
             "Sie auf \" Neu . \""),
         QStringLiteral(
             "wählen Sie im Dialogfeld \" Neu aus Vorlage \" eine Vorlage aus und klicken "
             "Sie auf \" Neu . \"")},
    };
    double edits = 0;
    double length = 0;
    for (const auto &[hypothesis, reference] : segments) {
        edits += static_cast<double>(translationEdits(words(hypothesis), words(reference)).edits);
        length += static_cast<double>(words(reference).size());
    }
    QVERIFY(std::abs(edits / length - 0.136) < 0.001);
}

// Golden: sacrebleu 2.6.0, an independent implementation, on 320 generated pairs (short, moved
// blocks, long, lengths far apart). BLUEPENCIL_TER_PAIRS may name a larger file of the same form.
void TestTer::countsAsSacrebleuDoes()
{
    QFile file(
        qEnvironmentVariable("BLUEPENCIL_TER_PAIRS",
                             qEnvironmentVariable("BLUEPENCIL_SOURCE_DIR")
                                 + QStringLiteral("/tests/core/data/ter-sacrebleu-2.6.0.tsv")));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    int checked = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList fields = line.split(u'\t');
        QCOMPARE(fields.size(), 3);
        const TerResult result = translationEdits(words(fields[1]), words(fields[2]));
        QVERIFY2(result.edits == fields[0].toLongLong(), qPrintable(line));
        ++checked;
    }
    QVERIFY(checked >= 320);
}

void TestTer::noShiftsAboveTheLimit()
{
    QRandomGenerator random(5);
    std::vector<QString> reference = randomWords(random, TerShiftLimit, 500);
    std::vector<QString> hypothesis = reference;
    std::rotate(hypothesis.begin(), hypothesis.begin() + 5, hypothesis.begin() + 40);
    const TerResult within = translationEdits(hypothesis, reference);
    QVERIFY(within.shiftsSearched);
    QCOMPARE(within.edits, qsizetype {1});
    reference.push_back(QStringLiteral("end"));
    const TerResult beyond = translationEdits(hypothesis, reference);
    QVERIFY(!beyond.shiftsSearched);
    QVERIFY(beyond.exactDistance);
    QCOMPARE(beyond.shifts, qsizetype {0});
    QCOMPARE(beyond.edits, tableDistance(hypothesis, reference));
    QVERIFY(!translationEdits(reference, hypothesis).shiftsSearched);
}

void TestTer::hostileInputFinishes_data()
{
    QTest::addColumn<int>("hypothesis");
    QTest::addColumn<int>("reference");
    QTest::addColumn<int>("alphabet");
    QTest::newRow("at the limit, one word") << 2000 << 1999 << 1;
    QTest::newRow("at the limit, two words") << 2000 << 2000 << 2;
    QTest::newRow("at the limit, many words") << 2000 << 2000 << 1000;
    QTest::newRow("far apart") << 1 << 2000 << 2;
    QTest::newRow("far apart, the other way") << 2000 << 1 << 2;
    QTest::newRow("above the limit") << 20'000 << 20'000 << 2;
    QTest::newRow("200,000 words") << 200'000 << 200'000 << 50'000;
}

void TestTer::hostileInputFinishes()
{
    QFETCH(int, hypothesis);
    QFETCH(int, reference);
    QFETCH(int, alphabet);
    QRandomGenerator random(11);
    const std::vector<QString> a = randomWords(random, hypothesis, alphabet);
    const std::vector<QString> b = randomWords(random, reference, alphabet);
    const TerResult result = translationEdits(a, b);
    QVERIFY(result.edits >= std::abs(hypothesis - reference));
    QVERIFY(result.edits <= std::max(hypothesis, reference));
    QCOMPARE(result.shiftsSearched, std::max(hypothesis, reference) <= TerShiftLimit);
}

void TestTer::levenshteinIsExact_data()
{
    QTest::addColumn<int>("longest");
    QTest::addColumn<int>("alphabet");
    QTest::addColumn<int>("rounds");
    for (const int alphabet : {1, 2, 4, 30}) {
        QTest::addRow("tiny, %d symbols", alphabet) << 10 << alphabet << 3000;
        QTest::addRow("around a block, %d symbols", alphabet) << 140 << alphabet << 200;
        QTest::addRow("many blocks, %d symbols", alphabet) << 900 << alphabet << 10;
    }
}

void TestTer::levenshteinIsExact()
{
    QFETCH(int, longest);
    QFETCH(int, alphabet);
    QFETCH(int, rounds);
    constexpr quint32 Seed = 77;
    QRandomGenerator random(Seed);
    for (int round = 0; round < rounds; ++round) {
        const Symbols a = randomSymbols(random, random.bounded(longest + 1), alphabet);
        Symbols b = randomSymbols(random, random.bounded(longest + 1), alphabet);
        if (round % 2 == 0) { // a near one, so that the band stays narrow
            b = a;
            for (int i = random.bounded(8); i > 0 && !b.empty(); --i) {
                const auto at = b.begin() + random.bounded(static_cast<int>(b.size()));
                if (random.bounded(2) == 0)
                    b.erase(at);
                else
                    b.insert(at, static_cast<Symbol>(random.bounded(alphabet)));
            }
        }
        const auto distance = levenshtein(a, b);
        const QByteArray place = QStringLiteral("seed %1 round %2").arg(Seed).arg(round).toUtf8();
        QVERIFY2(distance.has_value(), place.constData());
        QVERIFY2(*distance == tableDistance(a, b), place.constData());
    }
}

void TestTer::levenshteinKeepsToItsWork()
{
    QRandomGenerator random(3);
    const Symbols a = randomSymbols(random, 5000, 10);
    const Symbols b = randomSymbols(random, 5000, 10);
    QVERIFY(!levenshtein(a, b, 1000).has_value());
    QVERIFY(levenshtein(a, b).has_value());
    Symbols near = a;
    near[2500] = 11;
    // Little work is enough where little differs.
    QCOMPARE(levenshtein(a, near, 1000), std::optional<qsizetype>(1));
}

QTEST_GUILESS_MAIN(TestTer)
#include "tst_ter.moc"
