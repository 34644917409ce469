// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/hunks/editscript.h"
#include "core/text/sequence/sequencediff.h"
#include "core/text/text.h"
#include "core/text/tokens.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace bluepencil;

class TestDiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scripts_data();
    void scripts();
    void kinds_data();
    void kinds();
    void law_data();
    void law();
    void fewestChangedElements_data();
    void fewestChangedElements();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void hostileTextsFinish_data();
    void hostileTextsFinish();
    void engineHasAName();
};

namespace {

// A compact form to read: operation, [draft|final], their starts.
QString shown(const EditScript &edits)
{
    QStringList parts;
    for (const Edit &edit : edits)
        parts << QStringLiteral("%1 [%2|%3] %4:%5")
                     .arg(opName(edit.op), edit.draft.text, edit.final.text)
                     .arg(edit.draft.start)
                     .arg(edit.final.start);
    return parts.join(u';');
}

// Pieces that go wrong when a text is cut in the middle of them.
const QStringList &nastyPieces()
{
    static const QStringList pieces {
        QStringLiteral("a"),
        QStringLiteral("bee"),
        QStringLiteral(" "),
        QStringLiteral("  "),
        QStringLiteral("\n"),
        QStringLiteral("\r"),
        QStringLiteral("\t"),
        QStringLiteral("."),
        QStringLiteral(","),
        QStringLiteral("1,234.5"),
        QStringLiteral("7"),
        QStringLiteral("e\u0301"),
        QStringLiteral("\u0301"),
        QStringLiteral("\U0001F468\u200D\U0001F469\u200D\U0001F467"),
        QStringLiteral("\U0001F468"),
        QStringLiteral("\u200D"),
        QStringLiteral("\U0001F44D\U0001F3FD"),
        QStringLiteral("\U0001F3FD"),
        QStringLiteral("\U0001F1E9\U0001F1EA"),
        QStringLiteral("\U0001F1E9"),
        QStringLiteral("1\uFE0F\u20E3"),
        QStringLiteral("\uFE0F"),
        QString(QChar(u'\0')),
        QStringLiteral("\uFEFF"),
        QStringLiteral("\u2028"),
        QStringLiteral("\u00A0"),
        QStringLiteral("\u202E"),
        QStringLiteral("\u0645\u0631\u062D\u0628\u0627"),
        QStringLiteral("\u05E9\u05DC\u05D5\u05DD"),
        QStringLiteral("\u6F22\u5B57"),
        QStringLiteral("\u30B3\u30FC\u30D2\u30FC"),
        QStringLiteral("\u0E01\u0E33"),
        QStringLiteral("\uD55C\uAE00"),
        QStringLiteral("\u1100\u1161"),
        QStringLiteral("\U00020000"),
        QStringLiteral("\U0010FFFF"),
        QStringLiteral("\u0600"),
        QStringLiteral("\u0915\u094D\u0937\u093F"),
    };
    return pieces;
}

QString nastyText(QRandomGenerator &random, int longest)
{
    QString text;
    for (int i = random.bounded(longest + 1); i > 0; --i)
        text += nastyPieces()[random.bounded(static_cast<int>(nastyPieces().size()))];
    return canonicalText(text);
}

// Another text made by changing a few pieces, as a person would.
QString mutated(const QString &text, QRandomGenerator &random)
{
    QList<uint> points = text.toUcs4();
    for (int i = random.bounded(1, 6); i > 0; --i) {
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<int>(points.size() + 1)));
        const QList<uint> piece
            = nastyPieces()[random.bounded(static_cast<int>(nastyPieces().size()))].toUcs4();
        if (random.bounded(2) == 0 && at < points.size())
            points.remove(at, std::min<qsizetype>(random.bounded(1, 4), points.size() - at));
        else
            points = points.mid(0, at) + piece + points.mid(at);
    }
    QString result;
    for (const uint point : std::as_const(points))
        result += QChar::fromUcs4(point);
    return canonicalText(result);
}

bool isInOrder(const EditScript &edits, const QString &draft, const QString &final)
{
    qsizetype lastDraft = -1;
    qsizetype lastFinal = -1;
    for (const Edit &edit : edits) {
        const bool apart = edit.draft.start > lastDraft && edit.final.start > lastFinal;
        const bool covers
            = codePointSlice(draft, edit.draft.start, edit.draft.end) == edit.draft.text
            && codePointSlice(final, edit.final.start, edit.final.end) == edit.final.text;
        if (!apart || !covers || edit.kind.isEmpty() || edit.draft.text == edit.final.text)
            return false;
        lastDraft = edit.draft.end;
        lastFinal = edit.final.end;
    }
    return true;
}

// The textbook table, independent of the engine.
qsizetype longestCommon(SymbolSpan a, SymbolSpan b)
{
    std::vector<qsizetype> above(b.size() + 1, 0);
    for (const Symbol symbol : a) {
        std::vector<qsizetype> row(b.size() + 1, 0);
        for (std::size_t j = 0; j < b.size(); ++j)
            row[j + 1] = symbol == b[j] ? above[j] + 1 : std::max(row[j], above[j + 1]);
        above = std::move(row);
    }
    return above.back();
}

Symbols randomSymbols(QRandomGenerator &random, int size, int alphabet)
{
    Symbols symbols;
    for (int i = 0; i < size; ++i)
        symbols.push_back(random.bounded(static_cast<quint32>(alphabet)));
    return symbols;
}

// Rebuilds b from a by the hunks; empty if they touch or do not fit.
std::optional<Symbols> rebuilt(SymbolSpan a, SymbolSpan b, const std::vector<Hunk> &hunks)
{
    Symbols result;
    qsizetype read = 0;
    for (std::size_t i = 0; i < hunks.size(); ++i) {
        const Hunk &hunk = hunks[i];
        if (hunk.startA < read || (i > 0 && hunk.startA == read))
            return std::nullopt;
        result.insert(result.end(), a.begin() + read, a.begin() + hunk.startA);
        if (hunk.startB != std::ssize(result))
            return std::nullopt;
        result.insert(result.end(), b.begin() + hunk.startB, b.begin() + hunk.endB);
        read = hunk.endA;
    }
    result.insert(result.end(), a.begin() + read, a.end());
    return result;
}

} // namespace

void TestDiff::scripts_data()
{
    QTest::addColumn<QString>("draft");
    QTest::addColumn<QString>("final");
    QTest::addColumn<QString>("expected");
    QTest::newRow("equal") << QStringLiteral("same") << QStringLiteral("same") << QString();
    QTest::newRow("both empty") << QString() << QString() << QString();
    QTest::newRow("all new") << QString() << QStringLiteral("Hi.")
                             << QStringLiteral("insert [|Hi.] 0:0");
    QTest::newRow("all gone") << QStringLiteral("Hi.") << QString()
                              << QStringLiteral("delete [Hi.|] 0:0");
    QTest::newRow("one word") << QStringLiteral("The cat sat.") << QStringLiteral("The dog sat.")
                              << QStringLiteral("replace [cat|dog] 4:4");
    QTest::newRow("offsets are code points")
        << QStringLiteral("\U0001F600 old") << QStringLiteral("\U0001F600 new")
        << QStringLiteral("replace [old|new] 2:2");
    QTest::newRow("a phrase is one hunk") << QStringLiteral("We ship the old lamp today.")
                                          << QStringLiteral("We ship a new box today.")
                                          << QStringLiteral("replace [the old lamp|a new box] 8:8");
    QTest::newRow("lines stay apart")
        << QStringLiteral("one\ntwo") << QStringLiteral("uno\ndos")
        << QStringLiteral("replace [one|uno] 0:0;replace [two|dos] 4:4");
    QTest::newRow("an accent changes the cluster")
        << QStringLiteral("cafe now") << QStringLiteral("cafe\u0301 now")
        << QStringLiteral("replace [cafe|cafe\u0301] 0:0");
    QTest::newRow("a family is not taken apart")
        << QStringLiteral("\U0001F468\u200D\U0001F469") << QStringLiteral("\U0001F468")
        << QStringLiteral("replace [\U0001F468\u200D\U0001F469|\U0001F468] 0:0");
    QTest::newRow("Han by character")
        << QStringLiteral("\u6211\u7231\u4F60") << QStringLiteral("\u6211\u60F3\u4F60")
        << QStringLiteral("replace [\u7231|\u60F3] 1:1");
}

void TestDiff::scripts()
{
    QFETCH(QString, draft);
    QFETCH(QString, final);
    QFETCH(QString, expected);
    QCOMPARE(shown(diff(draft, final)), expected);
}

void TestDiff::kinds_data()
{
    QTest::addColumn<QString>("draft");
    QTest::addColumn<QString>("final");
    QTest::addColumn<QString>("kind");
    const auto row
        = [](const char *name, const char16_t *draft, const char16_t *final, const char16_t *kind) {
              QTest::newRow(name) << QString::fromUtf16(draft) << QString::fromUtf16(final)
                                  << QString::fromUtf16(kind);
          };
    row("space to no-break space", u"a b", u"a\u00A0b", u"whitespace");
    row("blank line", u"a\nb", u"a\n\nb", u"whitespace");
    row("comma", u"well then", u"well, then", u"punctuation");
    row("quotes", u"it's", u"it\u2019s", u"punctuation");
    row("new word", u"the lamp", u"the new lamp", u"insertion");
    row("word gone", u"the new lamp", u"the lamp", u"deletion");
    row("amount", u"It costs 1,234.50 in all", u"It costs 1,243.50 in all", u"figure");
    row("number in words", u"in 3 days", u"in three days", u"wording");
    row("word", u"the cat", u"the dog", u"wording");
    row("same number, other unit", u"exactly 3 days", u"exactly 3 weeks", u"figure");
    row("same number, other words", u"exactly 3 boxes", u"exactly 3 bags", u"wording");
}

void TestDiff::kinds()
{
    QFETCH(QString, draft);
    QFETCH(QString, final);
    QFETCH(QString, kind);
    const EditScript edits = diff(draft, final);
    QCOMPARE(edits.size(), std::size_t {1});
    QCOMPARE(edits.front().kind, kind);
}

void TestDiff::law_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestDiff::law()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 250; ++round) {
        const QString draft = nastyText(random, 40);
        const QString final
            = random.bounded(4) == 0 ? nastyText(random, 40) : mutated(draft, random);
        const EditScript edits = diff(draft, final);
        const auto applied = applyEdits(draft, edits);
        const QByteArray place = QStringLiteral("seed %1 round %2").arg(seed).arg(round).toUtf8();
        QVERIFY2(applied.has_value(), place.constData());
        QVERIFY2(*applied == final, place.constData());
        QVERIFY2(isInOrder(edits, draft, final), place.constData());
        QVERIFY2(diff(draft, final) == edits, place.constData());
        QVERIFY2(edits.empty() == (draft == final), place.constData());
    }
}

void TestDiff::fewestChangedElements_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("longest");
    QTest::addColumn<int>("alphabet");
    QTest::addColumn<int>("rounds");
    for (const int alphabet : {1, 2, 3, 5, 20}) {
        const auto seed = static_cast<quint32>(alphabet);
        QTest::addRow("tiny, %d symbols", alphabet) << seed << 8 << alphabet << 3000;
        QTest::addRow("short, %d symbols", alphabet) << seed << 70 << alphabet << 300;
    }
    // Long enough that a narrow band does not hold the answer and has to widen.
    for (const int alphabet : {4, 40, 400}) {
        QTest::addRow("long, %d symbols", alphabet)
            << static_cast<quint32>(alphabet) << 1200 << alphabet << 12;
    }
}

void TestDiff::fewestChangedElements()
{
    QFETCH(quint32, seed);
    QFETCH(int, longest);
    QFETCH(int, alphabet);
    QFETCH(int, rounds);
    QRandomGenerator random(seed);
    for (int round = 0; round < rounds; ++round) {
        const int least = longest > 100 ? longest / 2 : 0;
        const Symbols a = randomSymbols(random, random.bounded(least, longest + 1), alphabet);
        const Symbols b = randomSymbols(random, random.bounded(least, longest + 1), alphabet);
        const std::vector<Hunk> hunks = sequenceDiff(a, b);
        const QByteArray place = QStringLiteral("seed %1 round %2").arg(seed).arg(round).toUtf8();
        const auto result = rebuilt(a, b, hunks);
        QVERIFY2(result && *result == b, place.constData());
        qsizetype changed = 0;
        for (const Hunk &hunk : hunks)
            changed += hunk.endA - hunk.startA + hunk.endB - hunk.startB;
        const qsizetype fewest = std::ssize(a) + std::ssize(b) - 2 * longestCommon(a, b);
        QVERIFY2(changed == fewest, place.constData());
    }
}

void TestDiff::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("another draft") << 0;
    QTest::newRow("beyond the end") << 1;
    QTest::newRow("before the start") << 2;
    QTest::newRow("length and text disagree") << 3;
    QTest::newRow("wrong operation") << 4;
    QTest::newRow("out of order") << 5;
    QTest::newRow("twice") << 6;
    QTest::newRow("final span elsewhere") << 7;
    QTest::newRow("changes nothing") << 8;
}

void TestDiff::refusesWhatDoesNotFit()
{
    QFETCH(int, fault);
    QString draft = QStringLiteral("one two three four");
    EditScript edits = diff(draft, QStringLiteral("one zwei three vier"));
    QCOMPARE(edits.size(), std::size_t {2});
    QVERIFY(applyEdits(draft, edits).has_value());
    switch (fault) {
    case 0:
        draft[5] = u'x';
        break;
    case 1:
        edits[1].draft.start += 100;
        edits[1].draft.end += 100;
        edits[1].final.start += 100;
        edits[1].final.end += 100;
        break;
    case 2:
        edits[0].draft.start -= 100;
        edits[0].draft.end -= 100;
        break;
    case 3:
        edits[0].final.text += u'!';
        break;
    case 4:
        edits[0].op = Edit::Op::Insert;
        break;
    case 5:
        std::swap(edits[0], edits[1]);
        break;
    case 6:
        edits.insert(edits.begin(), edits[0]);
        break;
    case 7:
        ++edits[1].final.start;
        ++edits[1].final.end;
        break;
    case 8:
        edits[0] = Edit {Edit::Op::Insert, {4, 4, {}}, {4, 4, {}}, QStringLiteral("wording")};
        break;
    default:
        QFAIL("no such fault");
    }
    const auto result = applyEdits(draft, edits);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, Error::Code::InvalidArgument);
    QVERIFY(result.error().where.startsWith(QStringLiteral("edits[")));
}

void TestDiff::hostileTextsFinish_data()
{
    QTest::addColumn<QString>("draft");
    QTest::addColumn<QString>("final");
    constexpr qsizetype Size = 1024 * 1024;
    QRandomGenerator random(7);
    const auto noise = [&](qsizetype size, const QString &alphabet) {
        QString text;
        text.reserve(size);
        while (text.size() < size)
            text += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
        return text;
    };
    // The costliest that are still compared exactly.
    constexpr qsizetype Large = 100'000;
    const QString marks = QStringLiteral(".,;:!?-()");
    const QString two = QStringLiteral(".,");
    QTest::newRow("punctuation, unrelated") << noise(Large, marks) << noise(Large, marks);
    QTest::newRow("two marks, unrelated") << noise(Large, two) << noise(Large, two);
    const QString letters = QStringLiteral("abcdefghijklmnopqrstuvwxyz    ");
    QTest::newRow("words, unrelated") << noise(4 * Large, letters) << noise(4 * Large, letters);
    QTest::newRow("one mark, half as many") << QString(Size, u'.') << QString(Size / 2, u'.');
    QTest::newRow("nothing common") << QString(Size, u'.') << QString(Size, u',');
    QTest::newRow("one word") << QString(Size, u'a') << QString(Size - 1, u'a');
    const QChar accent(0x0301);
    QTest::newRow("one cluster") << QString(Size / 2, accent) << QString(Size / 2 - 1, accent);
    const QString half = QStringLiteral("\U0001F1E9");
    QTest::newRow("flags") << half.repeated(Size / 4) << half.repeated(Size / 4 - 1);
}

void TestDiff::hostileTextsFinish()
{
    QFETCH(QString, draft);
    QFETCH(QString, final);
    const EditScript edits = diff(draft, final);
    const auto applied = applyEdits(draft, edits);
    QVERIFY(applied.has_value());
    QVERIFY(*applied == final);
}

void TestDiff::engineHasAName()
{
    QVERIFY(textEngineName().startsWith(QStringLiteral("bluepencil-text-")));
}

QTEST_GUILESS_MAIN(TestDiff)
#include "tst_diff.moc"
