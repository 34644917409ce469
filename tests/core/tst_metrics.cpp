// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/hunks/editscript.h"
#include "core/text/metrics.h"

#include <QRandomGenerator>
#include <QTest>

using namespace bluepencil;

class TestMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handComputed_data();
    void handComputed();
    void undefinedWithoutWordsInTheFinal();
    void methodsSayWhatWasMeasured();
    void bands_data();
    void bands();
};

namespace {

EditMetrics measured(const QString &draft, const QString &final)
{
    return editMetrics(draft, final, diff(draft, final));
}

} // namespace

void TestMetrics::handComputed_data()
{
    QTest::addColumn<QString>("draft");
    QTest::addColumn<QString>("final");
    QTest::addColumn<qsizetype>("edits");
    QTest::addColumn<qsizetype>("words"); // of the final
    QTest::addColumn<qsizetype>("inserted");
    QTest::addColumn<qsizetype>("deleted");
    QTest::addColumn<int>("distance"); // Levenshtein, code points
    QTest::addColumn<int>("longer"); // code points
    const auto row = [](const char *name, const char16_t *draft, const char16_t *final, int edits,
                        int words, int inserted, int deleted, int distance, int longer) {
        QTest::newRow(name) << QString::fromUtf16(draft) << QString::fromUtf16(final)
                            << qsizetype {edits} << qsizetype {words} << qsizetype {inserted}
                            << qsizetype {deleted} << distance << longer;
    };
    row("equal", u"a b c", u"a b c", 0, 3, 0, 0, 0, 5);
    row("case alone costs no word", u"Hello World", u"hello world", 0, 2, 2, 2, 2, 11);
    row("kitten, sitting", u"kitten", u"sitting", 1, 1, 1, 1, 3, 7);
    row("a word more", u"the lamp", u"the new lamp", 1, 3, 1, 0, 4, 12);
    row("two words moved", u"b c a", u"a b c", 1, 3, 1, 1, 3, 5);
    row("an emoji is one code point", u"ok \U0001F600", u"ok \U0001F601", 1, 2, 1, 1, 1, 4);
    row("Han", u"\u6211\u7231\u4F60", u"\u6211\u60F3\u4F60", 1, 3, 1, 1, 1, 3);
    // Snover et al. 2006, the example of section 2 in its own capitals: 4 edits over 13 words.
    row("the paper's example",
        u"THIS WEEK THE SAUDIS denied information published in the new york times",
        u"SAUDI ARABIA denied THIS WEEK information published in the AMERICAN new york times", 4,
        13, 6, 5, 35, 82);
}

void TestMetrics::handComputed()
{
    QFETCH(QString, draft);
    QFETCH(QString, final);
    QFETCH(qsizetype, edits);
    QFETCH(qsizetype, words);
    QFETCH(qsizetype, inserted);
    QFETCH(qsizetype, deleted);
    QFETCH(int, distance);
    QFETCH(int, longer);
    const EditMetrics metrics = measured(draft, final);
    QCOMPARE(metrics.terEdits, edits);
    QCOMPARE(metrics.wordsFinal, words);
    QVERIFY(metrics.hter.has_value());
    QCOMPARE(*metrics.hter, static_cast<double>(edits) / static_cast<double>(words));
    QCOMPARE(metrics.wordsInserted, inserted);
    QCOMPARE(metrics.wordsDeleted, deleted);
    QCOMPARE(std::max(metrics.charsDraft, metrics.charsFinal), qsizetype {longer});
    QCOMPARE(metrics.charSimilarity, 1 - static_cast<double>(distance) / longer);
    QCOMPARE(metrics.hterMethod, QStringLiteral("ter"));
    QCOMPARE(metrics.charMethod, QStringLiteral("levenshtein"));
}

void TestMetrics::undefinedWithoutWordsInTheFinal()
{
    const EditMetrics gone = measured(QStringLiteral("two words"), QStringLiteral(" \n"));
    QVERIFY(!gone.hter.has_value());
    QCOMPARE(gone.terEdits, qsizetype {2});
    QCOMPARE(gone.wordsDraft, qsizetype {2});
    const EditMetrics neither = measured(QString(), QString());
    QCOMPARE(neither.hter, std::optional<double>(0));
    QCOMPARE(neither.charSimilarity, 1.0);
    const EditMetrics written = measured(QString(), QStringLiteral("two words"));
    QCOMPARE(written.hter, std::optional<double>(1));
    QCOMPARE(written.charSimilarity, 0.0);
    // Uncapped: three words to delete for one that stays.
    const EditMetrics shortened = measured(QStringLiteral("a b c d"), QStringLiteral("a"));
    QCOMPARE(shortened.hter, std::optional<double>(3));
}

void TestMetrics::methodsSayWhatWasMeasured()
{
    const QString long2001 = QStringLiteral("word ").repeated(2001);
    QCOMPARE(measured(long2001, long2001 + u'x').hterMethod, QStringLiteral("ter-no-shifts"));
    QRandomGenerator random(9);
    const auto noise = [&random] {
        QString text;
        while (text.size() < 300'000)
            text += QChar(static_cast<char16_t>(u'a' + random.bounded(16))) + QStringLiteral(" ");
        return text;
    };
    const QString draft = noise();
    const QString final = noise();
    const EditMetrics metrics = measured(draft, final);
    QCOMPARE(metrics.hterMethod, QStringLiteral("edit-script"));
    QCOMPARE(metrics.charMethod, QStringLiteral("edit-script"));
    QVERIFY(*metrics.hter > 0 && *metrics.hter <= 1);
    QVERIFY(metrics.charSimilarity >= 0 && metrics.charSimilarity < 1);
    // As long, but hardly changed: exact.
    QString touched = draft;
    touched[150'000] = u'z';
    const EditMetrics near = measured(draft, touched);
    QCOMPARE(near.hterMethod, QStringLiteral("ter-no-shifts"));
    QCOMPARE(near.terEdits, qsizetype {1});
    QCOMPARE(near.charMethod, QStringLiteral("levenshtein"));
}

void TestMetrics::bands_data()
{
    QTest::addColumn<bool>("equal");
    QTest::addColumn<double>("hter"); // negative: absent
    QTest::addColumn<QString>("name");
    QTest::newRow("equal") << true << 0.0 << QStringLiteral("exact");
    QTest::newRow("case changed") << false << 0.0 << QStringLiteral("light");
    QTest::newRow("under a tenth") << false << 0.0999 << QStringLiteral("light");
    QTest::newRow("a tenth") << false << 0.1 << QStringLiteral("medium");
    QTest::newRow("three tenths") << false << 0.3 << QStringLiteral("heavy");
    QTest::newRow("a half") << false << 0.5 << QStringLiteral("rewrite");
    QTest::newRow("over one") << false << 3.0 << QStringLiteral("rewrite");
    QTest::newRow("absent") << false << -1.0 << QStringLiteral("rewrite");
}

void TestMetrics::bands()
{
    QFETCH(bool, equal);
    QFETCH(double, hter);
    QFETCH(QString, name);
    QCOMPARE(bandName(hterBand(equal, hter < 0 ? std::nullopt : std::optional(hter))), name);
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
