// SPDX-License-Identifier: GPL-3.0-or-later
// Finding words in a draft, held to a search that knows nothing of it.
#include "core/text/findtext.h"
#include "core/text/text.h"

#include <QTest>

#include <random>

using namespace bluepencil;

namespace {

QString places(const QString &text, const QString &wanted, const FindOptions &options = {})
{
    QStringList all;
    for (const FoundPlace &place : findAll(text, wanted, options))
        all.append(QStringLiteral("%1-%2").arg(place.start).arg(place.end));
    return all.join(u' ');
}

} // namespace

class TestFindText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsInOrderWithoutOverlaps();
    void caseCountsWhenAsked();
    void wholeWordsStandAlone();
    void countsCodePoints();
    void leavesMarksOnTheirLetters();
    void randomTextsAgreeWithASlowSearch();
};

void TestFindText::findsInOrderWithoutOverlaps()
{
    QCOMPARE(places(QStringLiteral("aaaa"), QStringLiteral("aa")), QStringLiteral("0-2 2-4"));
    QCOMPARE(places(QStringLiteral("a.b axb"), QStringLiteral("a.b")), QStringLiteral("0-3"));
    QCOMPARE(places(QStringLiteral("abc"), QString()), QString());
    QCOMPARE(places(QString(), QStringLiteral("a")), QString());
    QCOMPARE(places(QStringLiteral("one\ntwo"), QStringLiteral("\n")), QStringLiteral("3-4"));
}

void TestFindText::caseCountsWhenAsked()
{
    const QString text = QStringLiteral("Straße STRASSE straße ÄÖ äö");
    QCOMPARE(places(text, QStringLiteral("straße")), QStringLiteral("0-6 15-21"));
    QCOMPARE(places(text, QStringLiteral("straße"), {true, false}), QStringLiteral("15-21"));
    QCOMPARE(places(text, QStringLiteral("Äö")), QStringLiteral("22-24 25-27"));
    QCOMPARE(places(text, QStringLiteral("Äö"), {true, false}), QString());
}

void TestFindText::wholeWordsStandAlone()
{
    const FindOptions whole {false, true};
    QCOMPARE(places(QStringLiteral("art, start art. artful d'art"), QStringLiteral("art"), whole),
             QStringLiteral("0-3 11-14 25-28"));
    QCOMPARE(places(QStringLiteral("a_b b"), QStringLiteral("b"), whole), QStringLiteral("4-5"));
    // Beside a mark that is no letter there is nothing to go on.
    QCOMPARE(places(QStringLiteral("5%x 5%"), QStringLiteral("5%"), whole),
             QStringLiteral("0-2 4-6"));
}

void TestFindText::countsCodePoints()
{
    const QString text = QStringLiteral("😀 ok 😀😀ok 𝒳y");
    QCOMPARE(places(text, QStringLiteral("ok")), QStringLiteral("2-4 7-9"));
    QCOMPARE(places(text, QStringLiteral("😀")), QStringLiteral("0-1 5-6 6-7"));
    // A letter above U+FFFF is a letter.
    QCOMPARE(places(text, QStringLiteral("y"), {false, true}), QString());
}

void TestFindText::leavesMarksOnTheirLetters()
{
    const QString text = QStringLiteral("caf\u0065\u0301 cafe");
    QCOMPARE(places(text, QStringLiteral("cafe")), QStringLiteral("6-10"));
    QCOMPARE(places(text, QStringLiteral("caf\u0065\u0301")), QStringLiteral("0-5"));
}

void TestFindText::randomTextsAgreeWithASlowSearch()
{
    const unsigned seed = 20261128;
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const QString letters = QStringLiteral("abAB 😀.");
    const auto word = [&](int most) {
        QString made;
        for (int i = int(random() % unsigned(most)); i >= 0; --i) {
            const auto at = qsizetype(random() % 8u);
            made += at == 5 || at == 6 ? QStringLiteral("😀") : QString(letters[at]);
        }
        return made;
    };
    int found = 0;
    for (int round = 0; round < 2000; ++round) {
        const QString text = word(40);
        const QString wanted = word(2);
        const QString slowText = text.toLower();
        const QString slowWanted = wanted.toLower();
        std::vector<FoundPlace> slow;
        const qsizetype length = codePointCount(wanted);
        for (qsizetype at = 0; at + length <= codePointCount(text);) {
            const bool same = codePointSlice(slowText, at, at + length) == slowWanted;
            if (same)
                slow.push_back({at, at + length});
            at += same ? length : 1;
        }
        const auto quick = findAll(text, wanted, {});
        QVERIFY2(quick == slow, qPrintable(text + u'/' + wanted));
        found += int(quick.size());
    }
    QVERIFY(found > 1000);
}

QTEST_APPLESS_MAIN(TestFindText)
#include "tst_findtext.moc"
