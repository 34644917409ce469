// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/graphemes.h"
#include "core/text/tokens.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <unicode/uchar.h>

using namespace bluepencil;

class TestTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void diffTokens_data();
    void diffTokens();
    void graphemesFollowUnicode();
    void everyEmojiIsOneToken();
    void everyCharacterHasAKind();
    void lossless_data();
    void lossless();
    void hterTokens_data();
    void hterTokens();
    void hterSplitsAtWhiteSpaceOnly();
};

namespace {

QList<QString> dataLines(const QString &name)
{
    QFile file(qEnvironmentVariable("BLUEPENCIL_SOURCE_DIR") + QStringLiteral("/tests/core/data/")
               + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QString> lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            lines.append(line);
    }
    return lines;
}

QString fromHex(const QString &points)
{
    QString text;
    for (const QString &point : points.split(u' ', Qt::SkipEmptyParts))
        text += QChar::fromUcs4(point.toUInt(nullptr, 16));
    return text;
}

QChar letterOf(Token::Kind kind)
{
    switch (kind) {
    case Token::Kind::Word:
        return u'W';
    case Token::Kind::Number:
        return u'N';
    case Token::Kind::Space:
        return u'_';
    case Token::Kind::Punctuation:
        return u'P';
    case Token::Kind::Symbol:
        return u'S';
    case Token::Kind::Emoji:
        return u'E';
    }
    return {};
}

QStringList pieces(const QString &text)
{
    QStringList result;
    for (const Token &token : bluepencil::diffTokens(text))
        result << text.mid(token.start, token.length);
    return result;
}

QString kinds(const QString &text)
{
    QString result;
    for (const Token &token : bluepencil::diffTokens(text))
        result += letterOf(token.kind);
    return result;
}

} // namespace

void TestTokens::diffTokens_data()
{
    QTest::addColumn<QString>("text"); // tokens, parted by |
    QTest::addColumn<QString>("kinds");
    const auto row = [](const char *name, const char16_t *text, const char16_t *kinds) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(kinds);
    };
    row("empty", u"", u"");
    row("sentence", u"Hello|,| |world|!", u"WP_WP");
    row("apostrophe", u"don|'|t", u"WPW");
    row("hyphen", u"well|-|known", u"WPW");
    row("NFD word", u"re\u0301sume\u0301| |x", u"W_W");
    row("numbers", u"1,234.56| |1'000|.", u"N_NP");
    row("separator at the end", u"3|,| |4", u"NP_N");
    row("two separators", u"1|.|.|2", u"NPPN");
    row("only inner separators", u".|5", u"PN");
    row("date", u"2024|-|05|-|01", u"NPNPN");
    row("amount", u"\u20AC|9.99|%", u"SNP");
    row("number and unit", u"10|km", u"NW");
    row("Arabic decimal separator", u"\u0661\u066B\u0665", u"N");
    row("vulgar fraction", u"2\u00BD", u"N");
    row("runs of space", u"a|  \t|b", u"W_W");
    row("line feeds", u"a|\n|\n|b", u"W__W");
    row("space before a line feed", u" |\n| ", u"___");
    row("line separator", u"a|\u2028|b", u"W_W");
    row("no-break space", u"10|\u00A0|km", u"N_W");
    row("Han", u"\u6211|\u7231|\u4F60|\u3002", u"WWWP");
    row("Han outside the basic plane", u"\U00020000|\U00020001", u"WW");
    row("kana with long vowel", u"\u30B3|\u30FC|\u30D2|\u30FC", u"WWWW");
    row("voiced mark stays", u"\u304B\u3099|\u304B", u"WW");
    row("Latin and Han", u"iPhone|\u624B|\u673A|15", u"WWWN");
    // UAX #29, table 2: SARA AM and tone marks belong to the consonant before them; a number of
    // spacing vowels (Lao A and AA, Myanmar AA) are left out and stand alone.
    row("Thai", u"\u0E01\u0E33|\u0E19\u0E49\u0E33|\u0E01|\u0E32", u"WWWW");
    row("Thai tone marks", u"\u0E17\u0E35\u0E48|\u0E19\u0E35\u0E48", u"WW");
    row("Lao", u"\u0EAA|\u0EB0|\u0E9A|\u0EB2|\u0E8D", u"WWWWW");
    row("Khmer", u"\u1781\u17D2|\u1798\u17C2|\u179A", u"WWW");
    row("Myanmar", u"\u1019\u103C|\u1014\u103A|\u1019|\u102C", u"WWWW");
    row("Hangul words", u"\uD55C\uAE00| |\uB9D0", u"W_W");
    row("conjoining jamo", u"\u1112\u1161\u11AB\u1100\u1173\u11AF", u"W");
    row("Arabic", u"\u0645\u0631\u062D\u0628\u0627| |\u0628\u0643|\u061F", u"W_WP");
    row("Hebrew with points", u"\u05E9\u05C1\u05B8\u05DC\u05D5\u05B9\u05DD", u"W");
    row("Devanagari", u"\u0928\u092E\u0938\u094D\u0924\u0947", u"W");
    row("family", u"\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466", u"E");
    row("two flags", u"\U0001F1E9\U0001F1EA|\U0001F1EB\U0001F1F7", u"EE");
    row("keycap beside a number", u"1\uFE0F\u20E3|1", u"EN");
    row("number beside a keycap", u"12|3\uFE0F\u20E3", u"NE");
    row("skin tone", u"\U0001F44D\U0001F3FD|\U0001F44D", u"EE");
    row("England", u"\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F", u"E");
    row("heart, text and emoji", u"\u2764|\u2764\uFE0F", u"SE");
    row("copyright, text and emoji", u"\u00A9|\u00A9\uFE0F", u"SE");
    row("emoji after a word", u"ok|\U0001F44D|!", u"WEP");
    row("hidden characters", u"a|\u200B|b|\uFEFF|c|\u202E|d", u"WSWSWSW");
    row("soft hyphen", u"co|\u00AD|op", u"WSW");
    row("mark on a space", u"a| \u0301|b", u"WSW");
    row("mark alone", u"\u0301", u"W");
    row("underscore", u"snake|_|case", u"WPW");
}

void TestTokens::diffTokens()
{
    QFETCH(QString, text);
    QFETCH(QString, kinds);
    const QStringList expected = text.split(u'|', Qt::SkipEmptyParts);
    text.remove(u'|');
    QCOMPARE(pieces(text), expected);
    QCOMPARE(::kinds(text), kinds);
}

// Golden: GraphemeBreakTest.txt of Unicode 15.0. From 15.1 on Indic conjuncts hold together; the
// lines that say otherwise are left out where ICU is newer.
void TestTokens::graphemesFollowUnicode()
{
    const QList<QString> lines = dataLines(QStringLiteral("grapheme-break-15.0.txt"));
    QCOMPARE(lines.size(), 602);
    const bool conjunctsHold = QByteArray(U_UNICODE_VERSION) != "15.0";
    int checked = 0;
    for (const QString &line : lines) {
        if (conjunctsHold && line.contains(QStringLiteral("094D")))
            continue;
        QStringList expected;
        for (QString cluster : line.split(u'\u00F7', Qt::SkipEmptyParts)) {
            cluster.remove(u'\u00D7');
            if (!cluster.trimmed().isEmpty())
                expected << fromHex(cluster);
        }
        const QString text = expected.join(QString());
        QStringList actual;
        Graphemes graphemes(text);
        for (qsizetype start = 0; start < text.size();) {
            const qsizetype end = graphemes.end(start);
            actual << text.mid(start, end - start);
            start = end;
        }
        QVERIFY2(actual == expected, qPrintable(line));
        ++checked;
    }
    QVERIFY(checked > 590);
}

// Golden: emoji-test.txt of Emoji 15.0, every fully qualified sequence.
void TestTokens::everyEmojiIsOneToken()
{
    const QList<QString> lines = dataLines(QStringLiteral("emoji-15.0.txt"));
    QCOMPARE(lines.size(), 3655);
    for (const QString &line : lines) {
        const QString emoji = fromHex(line);
        QVERIFY2(pieces(emoji) == QStringList {emoji}, qPrintable(line));
        QVERIFY2(::kinds(emoji) == QStringLiteral("E"), qPrintable(line));
        const QString between = QStringLiteral("word") + emoji + QStringLiteral("7 ") + emoji;
        QVERIFY2(::kinds(between) == QStringLiteral("WEN_E"), qPrintable(line));
    }
}

void TestTokens::everyCharacterHasAKind()
{
    for (char32_t point = 0; point <= 0x10FFFF; ++point) {
        QString text;
        if (point > 0xFFFF)
            text += QChar::fromUcs4(point);
        else
            text += QChar(static_cast<char16_t>(point)); // lone surrogates too
        const auto tokens = bluepencil::diffTokens(text);
        const bool whole
            = tokens.size() == 1 && tokens[0].start == 0 && tokens[0].length == text.size();
        if (!whole)
            QFAIL(qPrintable(QStringLiteral("U+%1").arg(static_cast<uint>(point), 4, 16)));
        const bool isSpace = u_isUWhiteSpace(static_cast<UChar32>(point));
        if ((tokens[0].kind == Token::Kind::Space) != isSpace)
            QFAIL(qPrintable(QStringLiteral("U+%1").arg(static_cast<uint>(point), 4, 16)));
    }
}

void TestTokens::lossless_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestTokens::lossless()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    constexpr char16_t Blocks[] = {0x0000, 0x0300, 0x0600, 0x0900, 0x0E00, 0x1000, 0x1100, 0x2000,
                                   0x20A0, 0x2600, 0x3000, 0x4E00, 0xAC00, 0xD800, 0xFE00, 0xFF00};
    for (int round = 0; round < 300; ++round) {
        QString text;
        for (int i = random.bounded(60); i > 0; --i) {
            const quint32 choice = random.bounded(20U);
            if (choice < std::size(Blocks))
                text += QChar(static_cast<char16_t>(Blocks[choice] + random.bounded(0x100U)));
            else if (choice == 16)
                text += QChar(u'\u200D');
            else
                text += QChar::fromUcs4(static_cast<char32_t>(0x1F1E6 + random.bounded(0x900U)));
        }
        const QByteArray place = QStringLiteral("seed %1 round %2").arg(seed).arg(round).toUtf8();
        QVERIFY2(pieces(text).join(QString()) == text, place.constData());
        // No token ends inside a cluster: every end of a token is an end of a cluster.
        Graphemes graphemes(text);
        qsizetype end = 0;
        for (const Token &token : bluepencil::diffTokens(text)) {
            QVERIFY2(token.length > 0 && token.start == end, place.constData());
            while (end < token.start + token.length)
                end = graphemes.end(end);
            QVERIFY2(end == token.start + token.length, place.constData());
        }
    }
}

void TestTokens::hterTokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words"); // parted by |
    const auto row = [](const char *name, const char16_t *text, const char16_t *words) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(words);
    };
    row("empty", u"", u"");
    row("white space only", u" \t\n\u00A0\u3000", u"");
    row("punctuation stays", u"Hello, World!", u"hello,|world!");
    row("line ends and no-break spaces", u"a\nb\u00A0c\u2009d\u2028e\u0085f", u"a|b|c|d|e|f");
    row("zero-width space is none", u"a\u200Bb \uFEFFc", u"a\u200Bb|\uFEFFc");
    row("simple lower case", u"STRASSE \u1E9E \u0130 \u03A3\u0391\u03A3",
        u"strasse|\u00DF|i|\u03C3\u03B1\u03C3");
    row("outside the basic plane", u"\U00010400", u"\U00010428");
    row("no normalisation", u"E\u0301 \u00C9", u"e\u0301|\u00E9");
    row("Han", u"\u6211\u7231\u4F60", u"\u6211|\u7231|\u4F60");
    row("Han and Latin", u"\u7528iPhone\u624B\u673A", u"\u7528|iphone|\u624B|\u673A");
    row("Han punctuation", u"\u4F60\u597D\uFF0C\u4E16", u"\u4F60|\u597D|\uFF0C|\u4E16");
    row("kana", u"\u30B3\u30FC\u304B\u3099", u"\u30B3|\u30FC|\u304B\u3099");
    row("Thai", u"\u0E01\u0E33\u0E19", u"\u0E01\u0E33|\u0E19");
    row("Hangul words", u"\uD55C\uAE00 \uB9D0", u"\uD55C\uAE00|\uB9D0");
    row("emoji stay in their word", u"ok\U0001F44D\U0001F3FD!", u"ok\U0001F44D\U0001F3FD!");
}

void TestTokens::hterTokens()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QStringList actual;
    for (const QString &word : bluepencil::hterTokens(text))
        actual << word;
    QCOMPARE(actual, words.split(u'|', Qt::SkipEmptyParts));
}

// Golden: the property White_Space in PropList.txt of Unicode 15.0 (25 characters).
void TestTokens::hterSplitsAtWhiteSpaceOnly()
{
    const QList<char16_t> whiteSpace {0x0009, 0x000A, 0x000B, 0x000C, 0x000D, 0x0020, 0x0085,
                                      0x00A0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004,
                                      0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200A, 0x2028,
                                      0x2029, 0x202F, 0x205F, 0x3000};
    for (int unit = 0; unit <= 0xFFFF; ++unit) {
        const QChar character(static_cast<char16_t>(unit));
        const QString text = QString(u'x') + character + u'x';
        QStringList words;
        for (const QString &word : bluepencil::hterTokens(text))
            words << word;
        const bool splits = words == QStringList {QStringLiteral("x"), QStringLiteral("x")};
        if (splits != whiteSpace.contains(character.unicode()))
            QFAIL(qPrintable(QStringLiteral("U+%1").arg(unit, 4, 16)));
    }
}

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
