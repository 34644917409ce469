// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/dataset/formats/tokencount.h"

#include <QFile>
#include <QTest>

#include <map>
#include <random>

using namespace bluepencil;

// Against the vectors that gpt-tokenizer 4.0.0 (npm, MIT) ships as data/TestPlans.txt, and pieces
// written down by hand from the patterns. The tables come with packaging/ranks.sh.
class TestTokenCount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pieces_data();
    void pieces();
    void piecesAreTheText();
    void missingTable();
    void publishedVectors_data();
    void publishedVectors();
    void asByTheSimpleWay_data();
    void asByTheSimpleWay();
    void longPiecesEnd_data();
    void longPiecesEnd();
};

namespace {

QString joined(const std::vector<QByteArray> &pieces)
{
    QStringList list;
    for (const QByteArray &piece : pieces)
        list += QString::fromUtf8(piece);
    return list.join(u'|');
}

using Ranks = std::map<QByteArray, int>;

Ranks ranksOf(TokenEncoding encoding)
{
    QFile file(TokenCounter::folder() + u'/' + TokenCounter::name(encoding)
               + QStringLiteral(".tiktoken"));
    Ranks ranks;
    if (!file.open(QIODevice::ReadOnly))
        return ranks;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() == 2)
            ranks[QByteArray::fromBase64(parts[0])] = parts[1].toInt();
    }
    return ranks;
}

// What the encodings lay down, written as it is said: look at all neighbours, join the first two of
// the lowest rank, begin anew.
void simply(const QByteArray &piece, const Ranks &ranks, std::vector<int> &tokens)
{
    std::vector<QByteArray> parts;
    for (const char byte : piece)
        parts.emplace_back(1, byte);
    while (true) {
        const Ranks::value_type *best = nullptr;
        std::size_t place = 0;
        for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
            const auto found = ranks.find(parts[i] + parts[i + 1]);
            if (found != ranks.end() && (best == nullptr || found->second < best->second)) {
                best = &*found;
                place = i;
            }
        }
        if (best == nullptr)
            break;
        parts[place] = best->first;
        parts.erase(parts.begin() + std::ptrdiff_t(place) + 1);
    }
    for (const QByteArray &part : parts)
        tokens.push_back(ranks.at(part));
}

void encodings()
{
    QTest::addColumn<int>("encoding");
    QTest::newRow("cl100k_base") << int(TokenEncoding::Cl100k);
    QTest::newRow("o200k_base") << int(TokenEncoding::O200k);
}

} // namespace

void TestTokenCount::pieces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cl100k");
    QTest::addColumn<QString>("o200k");
    const auto row = [](const char *text, const char *cl100k, const char *o200k) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(cl100k)
                            << QString::fromUtf8(o200k);
    };
    row("Hello, World!", "Hello|,| World|!", "Hello|,| World|!");
    row("I'm sure you'LL", "I|'m| sure| you|'LL", "I'm| sure| you'LL");
    row("camelCase HTMLParser", "camelCase| HTMLParser", "camel|Case| HTMLParser");
    row("12345 a1b", "123|45| a|1|b", "123|45| a|1|b");
    row("a  b   ", "a| | b|   ", "a| | b|   ");
    row("x\n\n  y", "x|\n\n| | y", "x|\n\n| | y");
    row("a/b//\n", "a|/b|//\n", "a|/b|//\n");
    row("...\n/x", "...\n|/x", "...\n/|x");
}

void TestTokenCount::pieces()
{
    QFETCH(const QString, text);
    QFETCH(const QString, cl100k);
    QFETCH(const QString, o200k);
    QCOMPARE(joined(tokenPieces(text, TokenEncoding::Cl100k)), cl100k);
    QCOMPARE(joined(tokenPieces(text, TokenEncoding::O200k)), o200k);
}

void TestTokenCount::piecesAreTheText()
{
    const QString text
        = QStringLiteral("Ünï \u0301x 中文 日本語 ไทย 😀🇪🇸 a\u00a0b\r\n\t\u2028 §½Ⅷ ſ's");
    for (const TokenEncoding encoding : {TokenEncoding::Cl100k, TokenEncoding::O200k}) {
        QByteArray all;
        for (const QByteArray &piece : tokenPieces(text, encoding)) {
            QVERIFY(!piece.isEmpty());
            all += piece;
        }
        QCOMPARE(QString::fromUtf8(all), text);
    }
}

void TestTokenCount::missingTable()
{
    const auto counter
        = TokenCounter::load(QStringLiteral("/nowhere/o200k_base.tiktoken"), TokenEncoding::O200k);
    QVERIFY(!counter);
    QVERIFY(counter.error().code == Error::Code::NotFound);
    QVERIFY(counter.error().remedy.contains(QStringLiteral("ranks.sh")));
    const auto other
        = TokenCounter::load(QCoreApplication::applicationFilePath(), TokenEncoding::O200k);
    QVERIFY(!other && other.error().code == Error::Code::Corrupt);
}

void TestTokenCount::publishedVectors_data()
{
    encodings();
}

void TestTokenCount::publishedVectors()
{
    QFETCH(const int, encoding);
    const auto wanted = static_cast<TokenEncoding>(encoding);
    const auto counter = TokenCounter::installed(wanted);
    QFile file(TokenCounter::folder() + QStringLiteral("/TestPlans.txt"));
    if (!counter || !file.open(QIODevice::ReadOnly))
        QSKIP("the tables of ranks are not there: packaging/ranks.sh fetches them");
    const QString name = TokenCounter::name(wanted);
    int checked = 0;
    for (const QString &block :
         QString::fromUtf8(file.readAll()).split(QStringLiteral("EncodingName: "))) {
        if (!block.startsWith(name + u'\n'))
            continue;
        const qsizetype sample = block.indexOf(QStringLiteral("Sample: ")) + 8;
        const qsizetype encoded = block.lastIndexOf(QStringLiteral("\nEncoded: "));
        const QString text = block.mid(sample, encoded - sample);
        QStringList numbers;
        for (const int token : counter->encode(text))
            numbers += QString::number(token);
        QCOMPARE(u'[' + numbers.join(QStringLiteral(", ")) + u']',
                 block.mid(encoded + 10).trimmed());
        ++checked;
    }
    qInfo("%s: %d vectors", qPrintable(name), checked);
    QVERIFY(checked > 5);
}

void TestTokenCount::asByTheSimpleWay_data()
{
    encodings();
}

// Few letters, so that many ranks are near each other and many are the same.
void TestTokenCount::asByTheSimpleWay()
{
    QFETCH(const int, encoding);
    const auto wanted = static_cast<TokenEncoding>(encoding);
    const auto counter = TokenCounter::installed(wanted);
    const Ranks ranks = ranksOf(wanted);
    if (!counter)
        QSKIP("the tables of ranks are not there: packaging/ranks.sh fetches them");
    const quint64 seed = 20'261'128;
    qInfo("seed %llu", seed);
    std::mt19937_64 random(seed);
    const std::vector<QString> alphabets {QStringLiteral("a"), QStringLiteral("ab"),
                                          QStringLiteral("etaoinsrh"), QStringLiteral("aéß中文"),
                                          QStringLiteral("-=*_.")};
    for (int round = 0; round < 300; ++round) {
        const QString &letters = alphabets[std::size_t(round) % alphabets.size()];
        QString text;
        for (quint64 i = 1 + random() % 60; i > 0; --i)
            text += letters[qsizetype(random() % quint64(letters.size()))];
        std::vector<int> tokens;
        for (const QByteArray &piece : tokenPieces(text, wanted))
            simply(piece, ranks, tokens);
        QVERIFY2(counter->encode(text) == tokens, qPrintable(text));
    }
}

void TestTokenCount::longPiecesEnd_data()
{
    QTest::addColumn<QString>("unit");
    for (const char *unit : {"A", "9", "-", " "})
        QTest::newRow(unit) << QString::fromUtf8(unit);
}

// One text as long as it may be, without a break: in quadratic time this test would not end within
// the time that a test has.
void TestTokenCount::longPiecesEnd()
{
    QFETCH(const QString, unit);
    const auto counter = TokenCounter::installed();
    if (!counter)
        QSKIP("the tables of ranks are not there: packaging/ranks.sh fetches them");
    const QString text = unit.repeated(limits::TextBytes / unit.toUtf8().size());
    const qint64 tokens = counter->count(text);
    QVERIFY(tokens > 1'000 && tokens < text.toUtf8().size());
}

QTEST_GUILESS_MAIN(TestTokenCount)
#include "tst_tokencount.moc"
