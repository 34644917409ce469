// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace bluepencil;

class TestText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void canonicalForm_data();
    void canonicalForm();
    void canonicalFormIsIdempotent();
    void wellFormed();
    void codePointBridge_data();
    void codePointBridge();
    void offsetsOutsideTheText();
    void bridgeAgreesWithUcs4();
};

void TestText::canonicalForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("plain") << QStringLiteral("a\nb") << QStringLiteral("a\nb");
    QTest::newRow("CRLF") << QStringLiteral("a\r\nb\r\n") << QStringLiteral("a\nb\n");
    QTest::newRow("lone CR stays") << QStringLiteral("a\rb\r") << QStringLiteral("a\rb\r");
    QTest::newRow("CR CR LF") << QStringLiteral("a\r\r\nb") << QStringLiteral("a\nb");
    QTest::newRow("paragraph separator") << QStringLiteral("a\u2029b") << QStringLiteral("a\nb");
    QTest::newRow("CR paragraph separator") << QStringLiteral("\r\u2029") << QStringLiteral("\n");
    QTest::newRow("line separator stays")
        << QStringLiteral("a\u2028b") << QStringLiteral("a\u2028b");
    QTest::newRow("no-break space, BOM, NFD stay")
        << QStringLiteral("\uFEFF a\u00A0e\u0301 ") << QStringLiteral("\uFEFF a\u00A0e\u0301 ");
    QTest::newRow("NUL stays") << QString(3, QChar(u'\0')) << QString(3, QChar(u'\0'));
}

void TestText::canonicalForm()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    QCOMPARE(canonicalText(text), canonical);
}

void TestText::canonicalFormIsIdempotent()
{
    // Every text of up to six of the characters that matter.
    const QString alphabet = QStringLiteral("\r\n\u2029a");
    for (int length = 0; length <= 6; ++length) {
        const int count = 1 << (2 * length);
        for (int code = 0; code < count; ++code) {
            QString text;
            for (int i = 0; i < length; ++i)
                text += alphabet[(code >> (2 * i)) & 3];
            const QString once = canonicalText(text);
            QCOMPARE(canonicalText(once), once);
            QVERIFY(!once.contains(QChar(QChar::ParagraphSeparator)));
        }
    }
}

void TestText::wellFormed()
{
    QVERIFY(isWellFormed({}));
    QVERIFY(isWellFormed(u"plain"));
    QVERIFY(isWellFormed(u"\U0001F600"));
    const QChar high(0xD83D);
    const QChar low(0xDE00);
    QVERIFY(!isWellFormed(QString(high)));
    QVERIFY(!isWellFormed(QString(low)));
    QVERIFY(!isWellFormed(QString(low) + high));
    QVERIFY(!isWellFormed(QString(high) + u'a'));
    QVERIFY(!isWellFormed(QString(high) + high + low));
}

void TestText::codePointBridge_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("points");
    QTest::addColumn<QList<qsizetype>>("indices"); // UTF-16 index of each code point, and the end
    using Indices = QList<qsizetype>;
    QTest::newRow("empty") << QString() << qsizetype {0} << Indices {0};
    QTest::newRow("ascii") << QStringLiteral("abc") << qsizetype {3} << Indices {0, 1, 2, 3};
    QTest::newRow("emoji") << QStringLiteral("a\U0001F600b") << qsizetype {3}
                           << Indices {0, 1, 3, 4};
    QTest::newRow("combining") << QStringLiteral("e\u0301") << qsizetype {2} << Indices {0, 1, 2};
    QTest::newRow("pairs") << QStringLiteral("\U00020000\U0010FFFF") << qsizetype {2}
                           << Indices {0, 2, 4};
    QTest::newRow("lone high") << QString(QChar(0xD83D)) + u'a' << qsizetype {2}
                               << Indices {0, 1, 2};
}

void TestText::codePointBridge()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, points);
    QFETCH(QList<qsizetype>, indices);
    QCOMPARE(codePointCount(text), points);
    for (qsizetype i = 0; i <= points; ++i) {
        QCOMPARE(utf16Index(text, i), indices[i]);
        QCOMPARE(codePointOffset(text, indices[i]), i);
        for (qsizetype j = i; j <= points; ++j)
            QCOMPARE(codePointSlice(text, i, j), text.mid(indices[i], indices[j] - indices[i]));
    }
}

void TestText::offsetsOutsideTheText()
{
    const QString text = QStringLiteral("a\U0001F600b");
    QCOMPARE(utf16Index(text, 99), qsizetype {4});
    QCOMPARE(utf16Index(text, -1), qsizetype {0});
    QCOMPARE(codePointOffset(text, 99), qsizetype {3});
    QCOMPARE(codePointOffset(text, -1), qsizetype {0});
    QCOMPARE(codePointSlice(text, 1, 99), QStringLiteral("\U0001F600b"));
    QCOMPARE(codePointSlice(text, 2, 1), QString());
    QCOMPARE(codePointSlice(text, 50, 60), QString());
    QCOMPARE(codePointSlice(text, -5, 1), QStringLiteral("a"));
}

void TestText::bridgeAgreesWithUcs4()
{
    constexpr quint32 Seed = 20240611;
    QRandomGenerator random(Seed);
    for (int round = 0; round < 500; ++round) {
        QList<uint> points;
        QString text;
        for (quint32 i = random.bounded(30U); i > 0; --i) {
            uint point = random.bounded(2) == 0 ? random.bounded(0x80U) : random.bounded(0x110000U);
            if (QChar::isSurrogate(point))
                point = 0x1F600;
            points.append(point);
            text += QChar::fromUcs4(point);
        }
        QVERIFY2(codePointCount(text) == points.size(), qPrintable(QString::number(Seed)));
        const qsizetype start
            = static_cast<qsizetype>(random.bounded(static_cast<quint32>(points.size() + 1)));
        QCOMPARE(codePointSlice(text, start, points.size()).toUcs4(), points.mid(start));
        QCOMPARE(codePointOffset(text, utf16Index(text, start)), start);
    }
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
