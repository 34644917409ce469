// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/selection/recordspool.h"
#include "core/dataset/selection/rowindex.h"
#include "tests/support/reviewedworkspace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace bluepencil;
using namespace bluepencil::test;

// What an export keeps on the disk until it has its place.
class TestSpools : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesInOrder_data();
    void placesInOrder();
    void recordsOnce();
};

namespace {

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

RowPlace randomPlace(std::mt19937_64 &random, qint64 number)
{
    RowPlace place;
    place.format = static_cast<quint32>(random() % 3);
    place.fileSet = static_cast<quint32>(random() % 2);
    place.split = static_cast<Split>(random() % 3);
    // Few ids, so that some are equal.
    place.id[0] = static_cast<quint8>(random() % 4);
    place.id[31] = static_cast<quint8>(random() % 16);
    place.offset = number;
    return place;
}

} // namespace

void TestSpools::placesInOrder_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("most");
    QTest::newRow("none") << 0 << 7;
    QTest::newRow("one") << 1 << 7;
    QTest::newRow("all in memory") << 500 << 501;
    QTest::newRow("one run, to the last") << 500 << 500;
    QTest::newRow("a run and one more") << 501 << 500;
    QTest::newRow("many runs") << 5'000 << 7;
    QTest::newRow("runs longer than what is read at once") << 5'000 << 1'300;
}

void TestSpools::placesInOrder()
{
    QFETCH(const int, count);
    QFETCH(const int, most);
    const quint64 seed = 11;
    qInfo("seed %llu", seed);
    std::mt19937_64 random(seed);
    const QTemporaryDir folder;
    std::vector<RowPlace> wanted;
    std::vector<RowPlace> found;
    {
        RowIndex index(folder.filePath(QStringLiteral("index")), static_cast<std::size_t>(most));
        for (int i = 0; i < count; ++i) {
            wanted.push_back(randomPlace(random, i));
            QVERIFY(index.add(wanted.back()));
        }
        QVERIFY(index.finish());
        while (true) {
            const auto place = index.next();
            QVERIFY2(place, words(place));
            if (!*place)
                break;
            found.push_back(**place);
        }
        const auto atTheEnd = index.next();
        QVERIFY(atTheEnd && !*atTheEnd);
    }
    const auto before = [](const RowPlace &a, const RowPlace &b) {
        return a.order() < b.order();
    };
    QVERIFY(std::ranges::is_sorted(found, before));
    // Each once: what they say beside their order is kept.
    const auto byOffset = [](std::vector<RowPlace> places) {
        std::ranges::sort(places, {}, &RowPlace::offset);
        return places;
    };
    found = byOffset(std::move(found));
    QCOMPARE(found.size(), wanted.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        QCOMPARE(found[i].offset, wanted[i].offset);
        QVERIFY(found[i].order() == wanted[i].order());
    }
    QCOMPARE(namesIn(folder.path()), QStringList());
}

void TestSpools::recordsOnce()
{
    const QTemporaryDir folder;
    {
        RecordSpool spool(folder.filePath(QStringLiteral("records")));
        const auto all = [&spool] {
            std::vector<std::tuple<QString, int, bool>> records;
            const auto done = spool.forEach([&records](const BatchRecord &record) -> Result<> {
                records.emplace_back(record.feedbackId, record.revision, record.givesRows);
                return {};
            });
            return done ? records : decltype(records) {{QStringLiteral("failed"), 0, false}};
        };
        QVERIFY(all().empty());
        QVERIFY(spool.add({QStringLiteral("history:ä\tb\n"), 3, true}));
        QVERIFY(spool.add({QStringLiteral("a"), 1, false}));
        spool.addOnce({QStringLiteral("z"), 2, false});
        spool.addOnce({QStringLiteral("y"), 1, true});
        spool.addOnce({QStringLiteral("z"), 2, true});
        spool.addOnce({QStringLiteral("y"), 1, false});
        const decltype(all()) wanted {{QStringLiteral("history:ä\tb\n"), 3, true},
                                      {QStringLiteral("a"), 1, false},
                                      {QStringLiteral("y"), 1, true},
                                      {QStringLiteral("z"), 2, true}};
        QVERIFY(all() == wanted);
        QVERIFY(all() == wanted); // as often as one likes
        const auto stopped = spool.forEach(
            [](const BatchRecord &) { return fail(Error::Code::Cancelled, QString()); });
        QVERIFY(!stopped);
    }
    QCOMPARE(namesIn(folder.path()), QStringList());
}

QTEST_GUILESS_MAIN(TestSpools)
#include "tst_spools.moc"
