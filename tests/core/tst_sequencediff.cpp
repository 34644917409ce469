// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sequence/bandedlcs.h"
#include "core/text/sequence/interner.h"
#include "core/text/sequence/narrowlcs.h"
#include "core/text/sequence/sequencediff.h"
#include "core/text/tokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <new>

using namespace bluepencil;

// Counts what is allocated at any one time, so that memory is measured alike on every machine and
// under every sanitizer. Each block carries its size in front of it.
namespace {

constexpr std::size_t Header = alignof(std::max_align_t);
std::atomic<std::size_t> allocated {0};
std::atomic<std::size_t> mostAllocated {0};

} // namespace

void *operator new(std::size_t size, const std::nothrow_t &) noexcept
{
    void *const block = std::malloc(size + Header);
    if (!block)
        return nullptr;
    *static_cast<std::size_t *>(block) = size;
    const std::size_t now = allocated.fetch_add(size) + size;
    if (now > mostAllocated)
        mostAllocated = now;
    return static_cast<char *>(block) + Header;
}

void *operator new(std::size_t size)
{
    if (void *const memory = operator new(size, std::nothrow))
        return memory;
    throw std::bad_alloc();
}

void operator delete(void *memory) noexcept
{
    if (!memory)
        return;
    void *const block = static_cast<char *>(memory) - Header;
    allocated -= *static_cast<std::size_t *>(block);
    std::free(block);
}

void operator delete(void *memory, std::size_t) noexcept
{
    operator delete(memory);
}

class TestSequenceDiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oraclesAgree();
    void fewestOnProse_data();
    void fewestOnProse();
    void fewestOnHardSequences_data();
    void fewestOnHardSequences();
    void fewestOnLicence_data();
    void fewestOnLicence();
    void fewestOnHumanEdits();
    void degenerate_data();
    void degenerate();
    void narrowRowsChooseAlike();
    void nearlyFewestOnLargeTexts_data();
    void nearlyFewestOnLargeTexts();
    void stepsAreBoundedAndRepeat_data();
    void stepsAreBoundedAndRepeat();
    void memoryIsLinear_data();
    void memoryIsLinear();
    void symbolsGoByFirstSight();
    void symbolsTellWordsApart();
};

namespace {

bool isLong()
{
    return qEnvironmentVariableIsSet("BLUEPENCIL_LONG");
}

// The textbook table, one row at a time.
qsizetype tableChanged(SymbolSpan a, SymbolSpan b)
{
    std::vector<std::uint32_t> row(b.size() + 1, 0);
    for (const Symbol symbol : a) {
        std::uint32_t diagonal = 0;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::uint32_t above = row[j + 1];
            row[j + 1] = symbol == b[j] ? diagonal + 1 : std::max(row[j], above);
            diagonal = above;
        }
    }
    return std::ssize(a) + std::ssize(b) - 2 * static_cast<qsizetype>(row.back());
}

// The length of the shortest edit script by Myers' greedy search, "An O(ND) Difference Algorithm
// and Its Variations", 1986, figure 2: nothing of the engine under test.
qsizetype greedyChanged(SymbolSpan a, SymbolSpan b)
{
    const qsizetype sizeA = std::ssize(a);
    const qsizetype sizeB = std::ssize(b);
    const qsizetype most = sizeA + sizeB;
    std::vector<std::int32_t> furthest(static_cast<std::size_t>(2 * most + 3), 0);
    std::int32_t *const v = furthest.data() + most + 1;
    for (qsizetype d = 0; d <= most; ++d) {
        for (qsizetype k = -d; k <= d; k += 2) {
            qsizetype x = k == -d || (k != d && v[k - 1] < v[k + 1]) ? v[k + 1] : v[k - 1] + 1;
            while (x < sizeA && x - k < sizeB
                   && a[static_cast<std::size_t>(x)] == b[static_cast<std::size_t>(x - k)])
                ++x;
            v[k] = static_cast<std::int32_t>(x);
            if (x >= sizeA && x - k >= sizeB)
                return d;
        }
    }
    return most;
}

struct Pair {
    Symbols a;
    Symbols b;
};

Pair interned(const QString &a, const QString &b)
{
    Interner interner;
    return {interner.symbols(a, diffTokens(a)), interner.symbols(b, diffTokens(b))};
}

// The number of elements in hunks, or why the hunks are wrong.
qsizetype changed(SymbolSpan a, SymbolSpan b, const std::vector<Hunk> &hunks, QString *wrong)
{
    Symbols result;
    qsizetype read = 0;
    qsizetype count = 0;
    for (std::size_t i = 0; i < hunks.size(); ++i) {
        const Hunk &hunk = hunks[i];
        if (hunk.startA < read || (i > 0 && hunk.startA == read))
            *wrong = QStringLiteral("hunk %1 touches the one before").arg(i);
        result.insert(result.end(), a.begin() + read, a.begin() + hunk.startA);
        if (hunk.startB != std::ssize(result))
            *wrong = QStringLiteral("hunk %1 is not where it goes").arg(i);
        if (!wrong->isEmpty())
            return -1;
        result.insert(result.end(), b.begin() + hunk.startB, b.begin() + hunk.endB);
        read = hunk.endA;
        count += hunk.endA - hunk.startA + hunk.endB - hunk.startB;
    }
    result.insert(result.end(), a.begin() + read, a.end());
    if (!std::ranges::equal(result, b))
        *wrong = QStringLiteral("the hunks do not make b from a");
    return count;
}

void verifyFewest(const Pair &pair, qsizetype fewest)
{
    QString wrong;
    const qsizetype count = changed(pair.a, pair.b, sequenceDiff(pair.a, pair.b), &wrong);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QCOMPARE(count, fewest);
}

Symbols randomSymbols(QRandomGenerator &random, int size, int alphabet)
{
    Symbols symbols;
    for (int i = 0; i < size; ++i)
        symbols.push_back(random.bounded(static_cast<quint32>(alphabet)));
    return symbols;
}

// Words whose frequencies fall steeply, as in prose, with a mark here and there.
QString randomWord(QRandomGenerator &random)
{
    constexpr int Words = 20'000;
    const int word = random.bounded(random.bounded(random.bounded(Words) + 1) + 1);
    const QString mark = random.bounded(12) == 0 ? QStringLiteral(", ") : QStringLiteral(" ");
    return QStringLiteral("w%1").arg(word) + mark;
}

QStringList randomProse(QRandomGenerator &random, qsizetype size)
{
    QStringList words;
    for (qsizetype written = 0; written < size; written += words.last().size())
        words << randomWord(random);
    return words;
}

// As many of a hundred words replaced, taken out or joined by another.
QStringList edited(QRandomGenerator &random, const QStringList &words, int percent)
{
    QStringList result;
    for (const QString &word : words) {
        const int what = random.bounded(100) < percent ? random.bounded(3) : 3;
        if (what == 0)
            continue;
        result << (what == 1 ? randomWord(random) : word);
        if (what == 2)
            result << randomWord(random);
    }
    return result;
}

Pair proseCase(quint32 seed, qsizetype size, int percent)
{
    QRandomGenerator random(seed);
    const QStringList before = randomProse(random, size);
    const QStringList after
        = percent == 100 ? randomProse(random, size) : edited(random, before, percent);
    return interned(before.join(QString()), after.join(QString()));
}

// Unrelated, so that the cap is reached; `alphabet` kinds of marks.
Pair noiseCase(quint32 seed, int size, int alphabet)
{
    QRandomGenerator random(seed);
    return {randomSymbols(random, size, alphabet), randomSymbols(random, size, alphabet)};
}

QString licence()
{
    QFile file(qEnvironmentVariable("BLUEPENCIL_SOURCE_DIR") + QStringLiteral("/LICENSE"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString sharedData()
{
    const QString shared = qEnvironmentVariable("BLUEPENCIL_SHARED_DATA");
    if (!shared.isEmpty())
        return shared;
    return qEnvironmentVariable("BLUEPENCIL_SOURCE_DIR") + QStringLiteral("/../shared/data");
}

} // namespace

void TestSequenceDiff::oraclesAgree()
{
    constexpr quint32 Seed = 3;
    QRandomGenerator random(Seed);
    for (int round = 0; round < 500; ++round) {
        const int alphabet = random.bounded(1, 12);
        const Symbols a = randomSymbols(random, random.bounded(60), alphabet);
        const Symbols b = randomSymbols(random, random.bounded(60), alphabet);
        QVERIFY2(tableChanged(a, b) == greedyChanged(a, b),
                 qPrintable(QStringLiteral("seed %1 round %2").arg(Seed).arg(round)));
    }
}

void TestSequenceDiff::fewestOnProse_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<int>("percent");
    for (const qsizetype size : {1000, 10'000, 100'000}) {
        for (const int percent : {1, 10, 50, 100}) {
            // Unrelated texts of 100 kB take the oracle a minute under a sanitizer.
            if (size < 100'000 || percent < 100 || isLong())
                QTest::addRow("%lld characters, %d %%", qlonglong(size), percent)
                    << size << percent;
        }
    }
    QTest::newRow("30000 characters, 100 %") << qsizetype {30'000} << 100;
}

void TestSequenceDiff::fewestOnProse()
{
    QFETCH(qsizetype, size);
    QFETCH(int, percent);
    const quint32 rounds = size > 10'000 ? 1 : 6;
    for (quint32 seed = 1; seed <= (isLong() ? 10 * rounds : rounds); ++seed) {
        const Pair pair = proseCase(seed, size, percent);
        QVERIFY(std::ssize(pair.a) <= ExactDiffSize && std::ssize(pair.b) <= ExactDiffSize);
        verifyFewest(pair, greedyChanged(pair.a, pair.b));
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

void TestSequenceDiff::fewestOnHardSequences_data()
{
    QTest::addColumn<Symbols>("a");
    QTest::addColumn<Symbols>("b");
    QRandomGenerator random(17);
    const auto joined = [](Symbols first, const Symbols &second) {
        first.insert(first.end(), second.begin(), second.end());
        return first;
    };
    // More rows than are stored at once, so that some are worked out a second time.
    QTest::newRow("two symbols") << randomSymbols(random, 9000, 2)
                                 << randomSymbols(random, 9000, 2);
    QTest::newRow("nine symbols") << randomSymbols(random, 9000, 9)
                                  << randomSymbols(random, 9000, 9);
    QTest::newRow("as Han") << randomSymbols(random, 9000, 3000)
                            << randomSymbols(random, 9000, 3000);
    const Symbols text = randomSymbols(random, 40'000, 500);
    const Symbols block = randomSymbols(random, 3000, 500);
    QTest::newRow("a block moved to the end") << joined(block, text) << joined(text, block);
    QTest::newRow("a block at each end")
        << joined(block, text) << joined(text, randomSymbols(random, 3000, 500));
    QTest::newRow("lengths far apart")
        << randomSymbols(random, 700, 30) << randomSymbols(random, 10'000, 30);
    QTest::newRow("lengths far apart, the other way")
        << randomSymbols(random, 10'000, 30) << randomSymbols(random, 700, 30);
    Symbols rising;
    for (Symbol i = 0; i < 3000; ++i)
        rising.push_back(i);
    QTest::newRow("reversed") << rising << Symbols(rising.rbegin(), rising.rend());
    Symbols sparse = rising;
    for (Symbol &symbol : sparse)
        symbol = UINT32_MAX - symbol * 1'000'003;
    Symbols thinned;
    std::ranges::copy_if(sparse, std::back_inserter(thinned),
                         [&](Symbol) { return random.bounded(3) > 0; });
    QTest::newRow("symbols far apart") << sparse << thinned;
}

void TestSequenceDiff::fewestOnHardSequences()
{
    QFETCH(Symbols, a);
    QFETCH(Symbols, b);
    verifyFewest({a, b}, greedyChanged(a, b));
}

void TestSequenceDiff::fewestOnLicence_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {1, 10, 50})
        QTest::addRow("%d %%", percent) << percent;
}

void TestSequenceDiff::fewestOnLicence()
{
    QFETCH(int, percent);
    const QString text = licence();
    QVERIFY(text.size() > 30'000);
    QRandomGenerator random(static_cast<quint32>(percent));
    const QString after = edited(random, text.split(u' '), percent).join(QStringLiteral(" "));
    const Pair pair = interned(text, after);
    verifyFewest(pair, greedyChanged(pair.a, pair.b));
}

// What people made of drafts: every pair by itself, and all drafts of 100 kB as one text.
void TestSequenceDiff::fewestOnHumanEdits()
{
    QFile file(sharedData() + QStringLiteral("/lamp-edits/W12_edits.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("needs shared data/lamp-edits; BLUEPENCIL_SHARED_DATA names the folder");
    QString drafts;
    QString finals;
    int pairs = 0;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QString draft = value[QStringLiteral("preedit")].toString();
        const QString final = value[QStringLiteral("postedit")].toString();
        const Pair pair = interned(draft, final);
        verifyFewest(pair, tableChanged(pair.a, pair.b));
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(draft.first(60)));
        ++pairs;
        if (drafts.size() + draft.size() < 100'000 && finals.size() + final.size() < 100'000) {
            drafts += draft + u'\n';
            finals += final + u'\n';
        }
    }
    QVERIFY(pairs >= 50);
    const Pair all = interned(drafts, finals);
    verifyFewest(all, greedyChanged(all.a, all.b));
}

void TestSequenceDiff::degenerate_data()
{
    QTest::addColumn<Symbols>("a");
    QTest::addColumn<Symbols>("b");
    QTest::addColumn<qsizetype>("count");
    QTest::addColumn<qsizetype>("hunks");
    const auto row = [](const char *name, const Symbols &a, const Symbols &b, qsizetype count,
                        qsizetype hunks) {
        QTest::newRow(name) << a << b << count << hunks;
        QTest::addRow("%s, the other way", name) << b << a << count << hunks;
    };
    row("both empty", {}, {}, 0, 0);
    row("one empty", {}, {5, 6}, 2, 1);
    row("equal", {1, 2, 3}, {1, 2, 3}, 0, 0);
    row("one and another", {1}, {2}, 2, 1);
    row("one among many", {7}, {1, 2, 7, 3}, 3, 2);
    row("added in front", {1, 2}, {3, 1, 2}, 1, 1);
    row("added behind", {1, 2}, {1, 2, 3}, 1, 1);
    row("the largest symbol", {UINT32_MAX, 0}, {0, UINT32_MAX - 1}, 2, 2);
    row("all the same", Symbols(5000, 4), Symbols(3000, 4), 2000, 1);
    row("nothing common", Symbols(200'000, 1), Symbols(200'000, 2), 400'000, 1);
    row("every other", {1, 9, 2, 9, 3, 9}, {1, 2, 3}, 3, 3);
}

void TestSequenceDiff::degenerate()
{
    QFETCH(Symbols, a);
    QFETCH(Symbols, b);
    QFETCH(qsizetype, count);
    QFETCH(qsizetype, hunks);
    verifyFewest({a, b}, count);
    QCOMPARE(std::ssize(sequenceDiff(a, b)), hunks);
}

// Of several longest common subsequences the same one, however it is found. So many symbols are too
// many for narrow rows.
void TestSequenceDiff::narrowRowsChooseAlike()
{
    constexpr quint32 Seed = 29;
    constexpr qsizetype Expected = 400;
    QRandomGenerator random(Seed);
    for (int round = 0; round < 200; ++round) {
        const int alphabet = random.bounded(2, 400);
        const Symbols a = randomSymbols(random, random.bounded(1, 1500), alphabet);
        Symbols b;
        for (const Symbol symbol : a) {
            const int what = random.bounded(100) < 12 ? random.bounded(3) : 3;
            if (what > 0)
                b.push_back(what == 1 ? randomSymbols(random, 1, alphabet).front() : symbol);
            if (what == 2)
                b.push_back(randomSymbols(random, 1, alphabet).front());
        }
        BandedLcs narrow(static_cast<std::size_t>(alphabet));
        BandedLcs wide(NarrowLcs::MostSymbols + 1);
        QVERIFY2(narrow.solve(a, b, PTRDIFF_MAX, Expected)
                     == wide.solve(a, b, PTRDIFF_MAX, Expected),
                 qPrintable(QStringLiteral("seed %1 round %2").arg(Seed).arg(round)));
    }
}

void TestSequenceDiff::nearlyFewestOnLargeTexts_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {1, 3})
        QTest::addRow("%d %%", percent) << percent;
}

// Beyond the exact size: within a hundredth of the fewest where texts have much in common.
void TestSequenceDiff::nearlyFewestOnLargeTexts()
{
    QFETCH(int, percent);
    const Pair pair = proseCase(static_cast<quint32>(percent), 600'000, percent);
    QVERIFY(std::ssize(pair.a) > ExactDiffSize);
    QString wrong;
    const qsizetype count = changed(pair.a, pair.b, sequenceDiff(pair.a, pair.b), &wrong);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    const qsizetype fewest = greedyChanged(pair.a, pair.b);
    QVERIFY(count >= fewest);
    QVERIFY2(100 * (count - fewest) <= fewest,
             qPrintable(QStringLiteral("%1 for %2").arg(count).arg(fewest)));
}

void TestSequenceDiff::stepsAreBoundedAndRepeat_data()
{
    QTest::addColumn<Symbols>("a");
    QTest::addColumn<Symbols>("b");
    const int size = isLong() ? 1'048'576 : 120'000;
    for (const int alphabet : {2, 100'000}) {
        const Pair pair = noiseCase(static_cast<quint32>(alphabet), size, alphabet);
        QTest::addRow("%d symbols", alphabet) << pair.a << pair.b;
    }
    const Pair prose = proseCase(9, 400'000, 100);
    QTest::newRow("prose") << prose.a << prose.b;
    const Pair uneven = noiseCase(9, size, 30);
    QTest::newRow("lengths far apart")
        << uneven.a << Symbols(uneven.b.begin(), uneven.b.begin() + size / 10);
}

void TestSequenceDiff::stepsAreBoundedAndRepeat()
{
    QFETCH(Symbols, a);
    QFETCH(Symbols, b);
    qsizetype steps = 0;
    const std::vector<Hunk> hunks = sequenceDiff(a, b, &steps);
    QVERIFY(steps > 0);
    QVERIFY2(steps <= MostDiffSteps, qPrintable(QString::number(steps)));
    QString wrong;
    QVERIFY(changed(a, b, hunks, &wrong) > 0);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    qsizetype again = 0;
    QVERIFY(sequenceDiff(a, b, &again) == hunks);
    QCOMPARE(again, steps);
}

void TestSequenceDiff::memoryIsLinear_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("alphabet");
    for (const int size : {25'000, 100'000, 200'000}) {
        for (const int alphabet : {2, 20'000})
            QTest::addRow("%d elements, %d symbols", size, alphabet) << size << alphabet;
    }
}

// Unrelated sequences, the costliest: a table of all cells would take gigabytes.
void TestSequenceDiff::memoryIsLinear()
{
    QFETCH(int, size);
    QFETCH(int, alphabet);
    constexpr std::size_t Fixed = std::size_t {12} << 20;
    constexpr std::size_t EachElement = 100; // bytes, of both sides together
    const Pair pair = noiseCase(1, size, alphabet);
    const std::size_t before = allocated;
    mostAllocated = before;
    const std::vector<Hunk> hunks = sequenceDiff(pair.a, pair.b);
    const std::size_t most = mostAllocated - before;
    QVERIFY(!hunks.empty());
    const std::size_t allowed = Fixed + EachElement * 2 * static_cast<std::size_t>(size);
    QVERIFY2(most <= allowed, qPrintable(QStringLiteral("%1 bytes").arg(most)));
}

void TestSequenceDiff::symbolsGoByFirstSight()
{
    // Enough words that the table of the interner grows several times.
    QStringList words;
    for (int i = 0; i < 5000; ++i)
        words << QStringLiteral("word%1").arg(i) << QString(QChar(u'a' + i % 26));
    Interner interner;
    QStringList known;
    for (const QString &word : words) {
        const Symbol symbol = interner.symbol(word);
        if (symbol == static_cast<Symbol>(known.size()))
            known << word;
        QVERIFY(symbol < static_cast<Symbol>(known.size()));
        QCOMPARE(known[symbol], word);
    }
    QCOMPARE(known.size(), 5026);
    for (qsizetype i = 0; i < known.size(); ++i)
        QCOMPARE(interner.symbol(known[i]), static_cast<Symbol>(i));
    QCOMPARE(interner.symbol(QString()), Symbol {5026});
    QCOMPARE(interner.symbol(QStringLiteral("\u00E9")), Symbol {5027});
    QCOMPARE(interner.symbol(QStringLiteral("\u4E00")), Symbol {5028});
}

// Words of every length that the interner reads in another way, with a change at every place.
void TestSequenceDiff::symbolsTellWordsApart()
{
    QStringList words;
    for (int length = 1; length <= 20; ++length) {
        words << QString(length, u'a');
        for (int place = 0; place < length; ++place) {
            QString word(length, u'a');
            word[place] = u'b';
            words << word;
        }
    }
    Interner interner;
    for (int round = 0; round < 2; ++round) {
        for (qsizetype i = 0; i < words.size(); ++i)
            QCOMPARE(interner.symbol(words[i]), static_cast<Symbol>(i));
    }
}

QTEST_GUILESS_MAIN(TestSequenceDiff)
#include "tst_sequencediff.moc"
