// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columns/codesample.h"
#include "core/stats/columns/columnfile.h"
#include "core/stats/columns/columnkeys.h"
#include "core/stats/columns/columnsample.h"
#include "core/stats/columns/numberset.h"
#include "core/stats/columns/rowgroups.h"
#include "core/stats/methods/sortedsample.h"
#include "tests/support/reviewedworkspace.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <random>
#include <sys/stat.h>

using namespace bluepencil;
using namespace bluepencil::test;

// The parts that figures from columns are made of.
class TestColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void widths_data();
    void widths();
    void kinds();
    void momentsKeepTheirOrder();
    void checksumSeesEveryByte();
    void codesAreCounted_data();
    void codesAreCounted();
    void sampleEqualsItsValues();
    void amountsAreSampled();
    void rowsByGroup();
    void numbers();
    void pairs();
    void attributesWithManyValuesAreLeftOut();
    void fewAttributesAreKnownByName();
    void fileGivesBackWhatWasWritten();
    void whatWasCutOffIsLeftAside();
    void oneWriterAtATime();
    void whatWasTakenAwayDoesNotComeBack();
    void whatStandsInItsPlace();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
};

namespace {

const WorkspaceMark ours {'a'};
const WorkspaceMark others {'b'};

ColumnRows someRows(ColumnWords &words, int count)
{
    ColumnRows rows;
    rows.widen(words.columnCount());
    for (int i = 0; i < count; ++i) {
        std::vector<quint64> row(words.columnCount(), 0);
        row[column::No] = static_cast<quint64>(i) + 1;
        row[column::At] = atNumber(1000 * i - 5);
        row[column::Hter] = words.hter(0.25 * (i % 3));
        row[column::FirstText] = words.text(0, i % 2 ? "anna" : "bo");
        for (std::size_t each = 0; each < row.size(); ++each)
            rows.columns[each].push_back(row[each]);
    }
    return rows;
}

// One part of some rows.
Result<> writeOne(const QString &path)
{
    auto writer = ColumnFileWriter::create(path, ours);
    if (!writer)
        return fail(writer.error());
    ColumnWords words;
    const ColumnRows rows = someRows(words, 10);
    BLUEPENCIL_TRY((*writer)->add(encodePart(rows), words.takeFresh(), {7, 10, 3}, 5));
    return (*writer)->finish();
}

} // namespace

void TestColumns::widths_data()
{
    QTest::addColumn<quint64>("least");
    QTest::addColumn<quint64>("most");
    QTest::addColumn<quint64>("width");
    QTest::newRow("alike") << quint64 {7} << quint64 {7} << quint64 {0};
    QTest::newRow("one byte") << quint64 {1000} << quint64 {1255} << quint64 {1};
    QTest::newRow("two bytes") << quint64 {1000} << quint64 {1256} << quint64 {2};
    QTest::newRow("four bytes") << quint64 {0} << quint64 {65'536} << quint64 {4};
    QTest::newRow("most of four") << quint64 {0} << quint64 {0xffff'ffff} << quint64 {4};
    QTest::newRow("eight bytes") << quint64 {3} << quint64 {0x1'0000'0003} << quint64 {8};
    QTest::newRow("all") << quint64 {0} << ~quint64 {0} << quint64 {8};
}

void TestColumns::widths()
{
    QFETCH(quint64, least);
    QFETCH(quint64, most);
    QFETCH(quint64, width);
    ColumnRows rows;
    rows.columns = {{least, most, least + (most - least) / 2}};
    const EncodedPart part = encodePart(rows);
    QCOMPARE(part.part.columns[0].width, width);
    QCOMPARE(part.bytes.size(), std::size_t {3} * width);
    std::vector<quint64> values;
    decodeColumn(part.part.columns[0], part.bytes, 3, values);
    QCOMPARE(values, rows.columns[0]);
}

void TestColumns::kinds()
{
    for (int action = 0; action <= 4; ++action) {
        for (int band = 0; band < 5; ++band) {
            for (int flags = 0; flags < 4; ++flags) {
                const DecisionKind kind {static_cast<quint8>(action), (flags & 1) != 0,
                                         (flags & 2) != 0, static_cast<HterBand>(band)};
                const DecisionKind again = DecisionKind::of(kind.number());
                QCOMPARE(again.action, kind.action);
                QCOMPARE(again.hasFinal, kind.hasFinal);
                QCOMPARE(again.hasHter, kind.hasHter);
                QCOMPARE(again.band, kind.band);
            }
        }
    }
}

void TestColumns::momentsKeepTheirOrder()
{
    const std::vector<UtcMs> moments {std::numeric_limits<UtcMs>::min(), -5, -1, 0, 1,
                                      std::numeric_limits<UtcMs>::max()};
    for (std::size_t i = 0; i < moments.size(); ++i) {
        QCOMPARE(momentOf(atNumber(moments[i])), moments[i]);
        if (i > 0)
            QVERIFY(atNumber(moments[i - 1]) < atNumber(moments[i]));
    }
}

void TestColumns::checksumSeesEveryByte()
{
    std::vector<uchar> bytes(77, 3);
    const quint64 sum = checksumOf(bytes);
    for (uchar &byte : bytes) {
        byte ^= 1;
        QVERIFY(checksumOf(bytes) != sum);
        byte ^= 1;
    }
    QCOMPARE(checksumOf(bytes), sum);
    bytes.push_back(0);
    QVERIFY(checksumOf(bytes) != sum);
}

void TestColumns::codesAreCounted_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<int>("domain");
    QTest::newRow("none") << 0 << 10;
    QTest::newRow("few") << 50 << 1000;
    QTest::newRow("many") << 5000 << 40;
    QTest::newRow("sorted by digits") << 5000 << 100'000'000;
}

void TestColumns::codesAreCounted()
{
    QFETCH(int, n);
    QFETCH(int, domain);
    qInfo("seed 3");
    std::mt19937_64 random(3);
    const auto size = static_cast<std::size_t>(domain);
    std::map<quint32, qint64> wanted;
    std::vector<quint32> codes; // by row
    std::array<std::vector<quint32>, 3> rows;
    for (int i = 0; i < n; ++i) {
        codes.push_back(i % 5 == 0 ? NoCode : static_cast<quint32>(random() % size));
        if (codes.back() != NoCode)
            ++wanted[codes.back()];
        rows[i % 7 == 0 ? 1 : i % 3 == 0 ? 2 : 0].push_back(static_cast<quint32>(i));
    }
    std::array<CodeSample, 3> parts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::span<const quint32> all(rows[i]);
        const std::size_t half = all.size() / 2;
        for (const auto some : {all.first(half), all.subspan(half)})
            parts[i].add(some, size, [&codes](quint32 row) { return codes[row]; });
    }
    parts[1].add(parts[2], size);
    parts[0].add(parts[1], size);
    QVERIFY(parts[0].mostCodes() >= wanted.size());
    std::map<quint32, qint64> found;
    std::optional<quint32> last;
    bool rises = true;
    parts[0].forEach([&](quint32 code, qint64 times) {
        rises = rises && (!last || code > *last);
        last = code;
        found[code] = times;
    });
    QVERIFY(rises);
    QVERIFY(found == wanted);
}

// Whatever is worked out of it is what the values give.
void TestColumns::sampleEqualsItsValues()
{
    qInfo("seed 4");
    std::mt19937_64 random(4);
    const auto near = [](const std::optional<double> &a, const std::optional<double> &b) {
        return a.has_value() == b.has_value()
            && (!a || std::abs(*a - *b) <= 1e-12 * std::max(1.0, std::abs(*b)));
    };
    std::vector<double> other;
    for (const int n : {0, 1, 2, 5, 6, 7, 40, 500}) {
        std::vector<double> values;
        for (int i = 0; i < n; ++i)
            values.push_back(static_cast<double>(random() % 20) / 7);
        std::ranges::sort(values);
        const SortedSample sample(values);
        QCOMPARE(sample.size(), qint64 {n});
        for (int i = 0; i < n; ++i)
            QCOMPARE(sample.at(i), values[static_cast<std::size_t>(i)]);
        const Distribution mine = distributionOf(sample);
        const Distribution wanted = distributionOfSorted(values);
        QVERIFY(near(mine.mean, wanted.mean) && near(mine.p50, wanted.p50)
                && near(mine.p90, wanted.p90) && near(mine.p99, wanted.p99));
        QCOMPARE(mine.p50Bounds, wanted.p50Bounds);
        QCOMPARE(mine.p90Bounds, wanted.p90Bounds);
        QCOMPARE(mine.p95Bounds, wanted.p95Bounds);
        QCOMPARE(mine.p99Bounds, wanted.p99Bounds);
        QVERIFY(near(sampleMean(sample).error, sampleMean(values).error));
        const Estimate median = medianOf(sample);
        const Estimate wantedMedian = medianEstimate(values);
        QVERIFY(near(median.value, wantedMedian.value) && near(median.low, wantedMedian.low)
                && near(median.high, wantedMedian.high));
        const Difference change
            = differenceOfMedians(sampleMedian(sample), sampleMedian(SortedSample(other)));
        const Difference wantedChange = differenceOfMedians(values, other);
        QVERIFY(near(change.value, wantedChange.value) && near(change.low, wantedChange.low));
        const SortedSample previous(other);
        QCOMPARE(SortedSample::merged({&sample, &previous}).size(),
                 sample.size() + previous.size());
        other = values;
    }
}

// Whole ones, others, those beyond all codes, and rows without one.
void TestColumns::amountsAreSampled()
{
    qInfo("seed 5");
    std::mt19937_64 random(5);
    constexpr std::size_t domain = 1000;
    std::vector<quint64> numbers; // by row
    std::vector<quint32> rows;
    std::vector<double> wanted;
    for (quint32 row = 0; row < 4000; ++row) {
        const auto whole = static_cast<double>(random() % domain);
        const std::array<std::optional<double>, 4> kinds {
            whole, whole + 0.25, whole + static_cast<double>(domain), std::nullopt};
        const std::optional<double> amount = kinds[random() % kinds.size()];
        numbers.push_back(amountNumber(amount, Wholes));
        if (row % 3 == 0)
            continue;
        rows.push_back(row);
        if (amount)
            wanted.push_back(*amount);
    }
    std::ranges::sort(wanted);
    ColumnSample sample;
    const std::span<const quint32> all(rows);
    for (const auto some : {all.first(100), all.subspan(100)})
        sample.add(some, domain, [&numbers](quint32 row) { return numbers[row]; });
    const SortedSample found = sample.finish();
    QCOMPARE(found.size(), std::ssize(wanted));
    for (qint64 i = 0; i < found.size(); ++i)
        QCOMPARE(found.at(i), wanted[static_cast<std::size_t>(i)]);
}

void TestColumns::rowsByGroup()
{
    qInfo("seed 6");
    std::mt19937_64 random(6);
    RowGroups groups;

    struct Case {
        int rows;
        quint64 numbers;
        quint64 apart;
    };

    // Few groups and many, one after the other; the largest number there is takes no room.
    for (const auto &[n, numbers, apart] : {Case {0, 50, 3},
                                            {1, 50, 3},
                                            {3000, 50, 3},
                                            {7, 50, 3},
                                            {3000, 1'000'000, 1},
                                            {3000, 300, 14'000'000},
                                            {1, 1, 1},
                                            {40, 2, 4'294'967'295},
                                            {0, 1, 1},
                                            {3000, 3000, 1},
                                            {3000, 3000, 7},
                                            {3000, 3000, 9}}) {
        groups.clear();
        std::map<quint32, std::vector<quint32>> wanted;
        for (int i = 0; i < n; ++i) {
            const auto group = static_cast<quint32>(random() % numbers * apart);
            const auto row = static_cast<quint32>(random() % 40'000);
            groups.add(group, row);
            wanted[group].push_back(row);
        }
        std::vector<std::pair<quint32, std::vector<quint32>>> found;
        groups.forEach([&found](quint32 group, std::span<const quint32> rows) {
            found.emplace_back(group, std::vector<quint32>(rows.begin(), rows.end()));
        });
        QVERIFY(found
                == (std::vector<std::pair<quint32, std::vector<quint32>>>(wanted.begin(),
                                                                          wanted.end())));
    }
}

void TestColumns::numbers()
{
    NumberSet set;
    QVERIFY(!set.contains(0) && !set.mayHoldBetween(0, 1'000'000));
    for (const quint64 number : {3, 64, 1000})
        set.add(number);
    QVERIFY(set.contains(3) && set.contains(64) && set.contains(1000));
    QVERIFY(!set.contains(4) && !set.contains(999) && !set.contains(1'000'000));
    QVERIFY(set.mayHoldBetween(60, 70));
    QVERIFY(!set.mayHoldBetween(200, 900) && !set.mayHoldBetween(2000, 3000));
}

void TestColumns::pairs()
{
    PairNumbers pairs;
    std::map<std::pair<quint32, quint32>, quint32> wanted;
    std::mt19937_64 random(5);
    for (int i = 0; i < 20'000; ++i) {
        const auto first = static_cast<quint32>(random() % 90);
        const auto second = static_cast<quint32>(random() % 90);
        const quint32 number = pairs.of(first, second);
        const auto [found, isNew]
            = wanted.emplace(std::pair(first, second), static_cast<quint32>(wanted.size()));
        QCOMPARE(number, found->second);
        QVERIFY(pairs.pair(number) == std::pair(first, second));
    }
    QCOMPARE(pairs.size(), wanted.size());
}

// They may name persons, and are no classes to look at.
void TestColumns::attributesWithManyValuesAreLeftOut()
{
    ColumnWords words;
    const auto place = words.attribute("/attributes/name");
    QVERIFY(place);
    WordNo word = NoWord;
    QVERIFY(!words.attributeValue(*place, std::string(201, 'x'), word));
    int kept = 0;
    while (kept < 5000 && words.attributeValue(*place, std::to_string(kept), word))
        ++kept;
    QCOMPARE(kept, 1000);
    QVERIFY(words.attributeValue(*place, "7", word)); // known
    words.leaveOut("/attributes/name");
    QVERIFY(!words.attribute("/attributes/name"));
    QVERIFY(!words.findAttribute(QStringLiteral("/attributes/name")));
    int columns = 0;
    while (columns < 100 && words.attribute("/attributes/" + std::to_string(columns)))
        ++columns;
    QCOMPARE(columns, 23);
    const auto kinds = [&words] {
        std::vector<quint32> found;
        for (const ColumnWords::Entry &entry : words.takeFresh())
            found.push_back(entry.kind);
        return found;
    };
    QCOMPARE(std::ranges::count(kinds(), quint32 {ColumnWords::Closed}), 1);
    // Keys may be names, too.
    for (int i = 0; i < 500; ++i) {
        QVERIFY(!words.attribute("/attributes/person-" + std::to_string(i)));
        words.leaveOut("/attributes/people/" + std::to_string(i));
    }
    QVERIFY(kinds().empty());
    words.leaveOut("/attributes/3"); // has a column
    QCOMPARE(kinds(), std::vector {quint32 {ColumnWords::LeftOut}});
}

void TestColumns::fewAttributesAreKnownByName()
{
    ColumnWords words;
    for (int i = 0; i < 500; ++i)
        words.leaveOut("/attributes/people/" + std::to_string(i));
    words.leaveOut("/attributes/" + std::string(300, 'x'));
    QCOMPARE(words.leftOut().size(), std::size_t {100});
    QVERIFY(!words.attribute("/attributes/region"));
    ColumnWords again;
    for (const ColumnWords::Entry &entry : words.takeFresh())
        QVERIFY(again.apply(entry));
    QVERIFY(!again.attribute("/attributes/region"));
    ColumnWords first;
    QVERIFY(!first.attribute("/attributes/" + std::string(300, 'x')));
    QVERIFY(first.takeFresh().empty());
}

void TestColumns::fileGivesBackWhatWasWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("figures"));
    const auto written = writeOne(path);
    QVERIFY2(written, test::words(written));
    ColumnWords found;
    const auto file = ColumnFile::open(path, ours, found);
    QVERIFY2(file, test::words(file));
    QCOMPARE((*file)->parts().size(), std::size_t {1});
    QVERIFY((*file)->mark() == (StampMark {7, 10, 3}));
    QCOMPARE((*file)->highestNumber(), 10);
    QCOMPARE(found.texts(0).utf8(1), std::string("bo"));
    ColumnWords wanted;
    const ColumnRows rows = someRows(wanted, 10);
    QCOMPARE(found.hterValues(), wanted.hterValues());
    for (std::size_t each = 0; each < rows.columns.size(); ++each) {
        std::vector<uchar> bytes;
        QVERIFY((*file)->readColumn((*file)->parts()[0], each, bytes));
        std::vector<quint64> values;
        decodeColumn((*file)->parts()[0].part.columns[each], bytes, 10, values);
        QCOMPARE(values, rows.columns[each]);
    }
    ColumnWords none;
    const auto foreign = ColumnFile::open(path, others, none);
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().code, Error::Code::Corrupt);
    const auto missing = ColumnFile::open(path + u'x', ours, none);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, Error::Code::NotFound);
}

// A part that is not whole is as if it were not there, and the next one takes its place.
void TestColumns::whatWasCutOffIsLeftAside()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("figures"));
    QVERIFY(writeOne(path));
    const qint64 whole = QFileInfo(path).size();
    {
        ColumnWords words;
        const auto file = ColumnFile::open(path, ours, words);
        QVERIFY2(file, test::words(file));
        const auto writer = ColumnFileWriter::append(path, **file);
        QVERIFY2(writer, test::words(writer));
        const ColumnRows rows = someRows(words, 3);
        QVERIFY((*writer)->add(encodePart(rows), words.takeFresh(), {10, 13}, 5));
    }
    const qint64 longer = QFileInfo(path).size();
    QVERIFY(longer > whole);
    QFile bytes(path);
    QVERIFY(bytes.open(QIODevice::ReadWrite));
    QVERIFY(bytes.resize(longer - 1));
    ColumnWords words;
    const auto file = ColumnFile::open(path, ours, words);
    QVERIFY2(file, test::words(file));
    QCOMPARE((*file)->parts().size(), std::size_t {1});
    QCOMPARE((*file)->end(), whole);
    {
        const auto writer = ColumnFileWriter::append(path, **file);
        QVERIFY2(writer, test::words(writer));
        const ColumnRows rows = someRows(words, 5);
        QVERIFY((*writer)->add(encodePart(rows), words.takeFresh(), {12, 15}, 5));
    }
    QVERIFY(!(*file)->isCurrent());
    ColumnWords again;
    const auto added = ColumnFile::open(path, ours, again);
    QVERIFY2(added, test::words(added));
    QCOMPARE((*added)->parts().size(), std::size_t {2});
    QVERIFY((*added)->mark() == (StampMark {12, 15}));
}

void TestColumns::oneWriterAtATime()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("figures"));
    const auto first = ColumnFileWriter::create(path, ours);
    QVERIFY2(first, test::words(first));
    const auto second = ColumnFileWriter::create(path, ours);
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Busy);
    QVERIFY((*first)->finish());
    ColumnWords words;
    const auto file = ColumnFile::open(path, ours, words);
    QVERIFY2(file, test::words(file));
    const auto third = ColumnFileWriter::append(path, **file); // the first still holds it
    QVERIFY(!third);
    QCOMPARE(third.error().code, Error::Code::Busy);
}

// An erasure takes what is just being made away, and another program may begin anew at once.
void TestColumns::whatWasTakenAwayDoesNotComeBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("figures"));
    auto before = ColumnFileWriter::create(path, ours);
    QVERIFY2(before, test::words(before));
    QVERIFY(QFile::remove(path + QStringLiteral(".new")));
    {
        auto after = ColumnFileWriter::create(path, ours);
        QVERIFY2(after, test::words(after));
        const auto finished = (*before)->finish();
        QVERIFY(!finished);
        QCOMPARE(finished.error().code, Error::Code::Busy);
        QVERIFY(!QFile::exists(path));
        before->reset();
        QVERIFY((*after)->finish());
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList {QStringLiteral("figures")});
}

// A planted link is not written through, and nothing is waited for.
void TestColumns::whatStandsInItsPlace()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("figures"));
    const QString other = folder.filePath(QStringLiteral("other"));
    QVERIFY(writeOne(other));
    const qint64 size = QFileInfo(other).size();
    const QByteArray name = QFile::encodeName(path);
    ColumnWords words;
    QVERIFY(QFile::link(other, path));
    const auto linked = ColumnFile::open(path, ours, words);
    QVERIFY(!linked);
    QCOMPARE(linked.error().code, Error::Code::Corrupt);
    QVERIFY(QFile::remove(path));
    QCOMPARE(::mkfifo(name.constData(), S_IRUSR | S_IWUSR), 0);
    const auto pipe = ColumnFile::open(path, ours, words);
    QVERIFY(!pipe);
    QCOMPARE(pipe.error().code, Error::Code::Corrupt);
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::link(other, path + QStringLiteral(".new")));
    QVERIFY(writeOne(path));
    QCOMPARE(QFileInfo(other).size(), size);
    QVERIFY(!QFileInfo(path).isSymLink());
    const auto whole = ColumnFile::open(path, ours, words);
    QVERIFY2(whole, test::words(whole));
}

void TestColumns::whatCannotBeIsRefused_data()
{
    QTest::addColumn<int>("where");
    QTest::addColumn<quint64>("value"); // of the second row
    QTest::addColumn<quint64>("most"); // as the part tells; 0: as it is
    const auto one = quint64 {1};
    QTest::newRow("a number beyond 32 bits") << int {column::No} << (one << 32U) + 2 << quint64 {0};
    QTest::newRow("a first feedback before all")
        << int {column::Back} << quint64 {11} << quint64 {0};
    QTest::newRow("a time beyond 32 bits") << int {column::Active} << (one << 40U) << quint64 {0};
    QTest::newRow("a band that is none") << int {column::Kind} << quint64 {5U << 5U} << quint64 {0};
    QTest::newRow("more suggestions than there can be")
        << int {column::Taken} << quint64 {MostSuggestions} + 1 << quint64 {0};
    QTest::newRow("a value without word") << int {column::Hter} << quint64 {4} << quint64 {0};
    QTest::newRow("an attribute without word")
        << int {column::FirstAttribute} << quint64 {1} << quint64 {0};
    QTest::newRow("bounds that are not kept") << int {column::Hter} << quint64 {3} << quint64 {2};
    QTest::newRow("bounds of one that is wide")
        << int {column::Active} << quint64 {70'000} << quint64 {65'536};
}

// Checksums keep nobody from writing what would be read beyond the words or the rows.
void TestColumns::whatCannotBeIsRefused()
{
    QFETCH(int, where);
    QFETCH(quint64, value);
    QFETCH(quint64, most);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("figures"));
    const auto place = static_cast<std::size_t>(where);
    {
        const auto writer = ColumnFileWriter::create(path, ours);
        QVERIFY2(writer, test::words(writer));
        ColumnWords words;
        QVERIFY(words.attribute("/attributes/region"));
        ColumnRows rows = someRows(words, 10);
        rows.columns[place][1] = value;
        EncodedPart part = encodePart(rows);
        if (most > 0)
            part.part.columns[place].most = most;
        QVERIFY((*writer)->add(part, words.takeFresh(), {7, 10, 3}, 5));
        QVERIFY((*writer)->finish());
    }
    ColumnWords found;
    const auto file = ColumnFile::open(path, ours, found);
    std::vector<uchar> bytes;
    const Result<> read = file ? (*file)->readColumn((*file)->parts()[0], place, bytes)
                               : Result<>(tl::unexpected<Error>(file.error()));
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Corrupt);
}

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
