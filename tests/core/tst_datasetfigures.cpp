// SPDX-License-Identifier: GPL-3.0-or-later
// How what would be exported is spread, the first look at it, and the list of batches with what
// differs between two.
#include "core/dataset/batches/batchdiff.h"
#include "core/dataset/batches/batchhistory.h"
#include "core/dataset/exporter.h"
#include "tests/support/exporttools.h"
#include "tests/support/reviewedworkspace.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <numeric>
#include <random>

using namespace bluepencil;
using namespace bluepencil::test;

class TestDatasetFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lengths_data();
    void lengths();
    void lengthsOfAnySort();
    void hter();
    void figuresAreOfTheRows();
    void firstLookShowsTrueRows();
    void firstLookKeepsToSplits();
    void boundOnValuesHoldsForEachLook();
    void historyAndDifferences();
};

void TestDatasetFigures::lengths_data()
{
    QTest::addColumn<QList<qint64>>("values");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("width");
    QTest::addColumn<bool>("open");
    QTest::addColumn<QList<qint64>>("bins");
    // Drawn up by hand.
    QTest::newRow("none") << QList<qint64> {} << 0. << 1. << false << QList<qint64> {};
    QTest::newRow("one") << QList<qint64> {7} << 7. << 1. << false << QList<qint64> {1};
    QTest::newRow("alike") << QList<qint64> {5, 5, 5} << 5. << 1. << false << QList<qint64> {3};
    QTest::newRow("few") << QList<qint64> {3, 1, 4, 1} << 1. << 1. << false
                         << QList<qint64> {2, 0, 1, 1};
    QList<qint64> tail(19, 10);
    tail += 10'000; // the 95th percentile of twenty is the nineteenth
    QTest::newRow("far tail") << tail << 10. << 1. << true << QList<qint64> {19, 1};
    QTest::newRow("hundreds") << QList<qint64> {120, 199, 200, 999} << 100. << 50. << false
                              << QList<qint64> {1, 1, 1, 0, 0, 0, 0, 0, 0,
                                                0, 0, 0, 0, 0, 0, 0, 0, 1};
}

void TestDatasetFigures::lengths()
{
    QFETCH(QList<qint64>, values);
    QFETCH(double, start);
    QFETCH(double, width);
    QFETCH(bool, open);
    QFETCH(QList<qint64>, bins);
    const Spread spread = lengthSpread({values.cbegin(), values.cend()});
    QCOMPARE(spread.n, values.size());
    QCOMPARE(spread.start, start);
    QCOMPARE(spread.width, width);
    QCOMPARE(spread.open, open);
    QCOMPARE(QList<qint64>(spread.bins.cbegin(), spread.bins.cend()), bins);
}

// Held against counting value by value.
void TestDatasetFigures::lengthsOfAnySort()
{
    for (quint64 seed = 1; seed <= 40; ++seed) {
        std::mt19937_64 random(seed);
        const auto most = qint64 {1} << (random() % 20);
        std::vector<qint64> values;
        for (int i = 0; i < int(random() % 300 + 1); ++i)
            values.push_back(qint64(random() % quint64(most)) * qint64(random() % 3 + 1));
        const Spread spread = lengthSpread(values);
        const QByteArray words = "seed " + QByteArray::number(seed);
        QCOMPARE(std::accumulate(spread.bins.begin(), spread.bins.end(), qint64 {0}), spread.n);
        QVERIFY2(spread.bins.size() <= 22, words.constData());
        const std::size_t closed = spread.bins.size() - (spread.open ? 1 : 0);
        for (std::size_t i = 0; i < spread.bins.size(); ++i) {
            const double low = spread.start + double(i) * spread.width;
            const bool last = i >= closed;
            const auto wanted = std::ranges::count_if(values, [&](qint64 value) {
                return double(value) >= low && (last || double(value) < low + spread.width);
            });
            QVERIFY2(spread.bins[i] == wanted, words.constData());
        }
        // Nearest rank: so many are no longer.
        for (const auto &[percent, value] :
             {std::pair {5, spread.p5}, {50, spread.median}, {95, spread.p95}}) {
            const auto notLonger
                = std::ranges::count_if(values, [&](qint64 each) { return double(each) <= value; });
            const auto shorter
                = std::ranges::count_if(values, [&](qint64 each) { return double(each) < value; });
            QVERIFY2(notLonger * 100 >= percent * spread.n, words.constData());
            QVERIFY2(shorter * 100 < percent * spread.n, words.constData());
        }
    }
}

void TestDatasetFigures::hter()
{
    const Spread spread = hterSpread({0, 0, .05, .3, .1 + .2, .7, .999});
    QCOMPARE(spread.bins, (std::vector<qint64> {3, 0, 0, 2, 0, 0, 0, 1, 0, 1}));
    QVERIFY(!spread.open);
    QCOMPARE(hterSpread({1, 2.5, .95}).bins,
             (std::vector<qint64> {0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2}));
    QVERIFY(hterSpread({}).bins.empty());
}

namespace {

OrderedJson itemIn(const QString &id, const QString &draft, const QString &region)
{
    OrderedJson item = plainItem(id, QStringLiteral("Why?"), draft);
    item["attributes"] = {{"region", toStdString(region)}};
    return item;
}

// Six: three approved (50 code points with the question), two edited, one escalated.
void fill(ReviewedWorkspace &store)
{
    const QString draft(46, u'd');
    for (int i = 0; i < 3; ++i) {
        const QString id = QStringLiteral("a-%1").arg(i);
        QVERIFY(store.review(itemIn(id, draft, QStringLiteral("north")),
                             decision(id, Action::Approve)));
    }
    for (int i = 0; i < 2; ++i) {
        const QString id = QStringLiteral("e-%1").arg(i);
        Decision made = decision(id, Action::Edit, QString(96, u'f'), QStringLiteral("bert"));
        made.labels = {{QStringLiteral("fact"), Severity::Major, {}},
                       {QStringLiteral("fact"), Severity::Minor, {}}};
        QVERIFY(store.review(itemIn(id, draft, QStringLiteral("south")), made));
    }
    QVERIFY(store.review(itemIn(QStringLiteral("up"), draft, QStringLiteral("east")),
                         decision(QStringLiteral("up"), Action::Escalate)));
}

ExportConfig wanted()
{
    ExportConfig config;
    config.formats = {QStringLiteral("openai-chat"), QStringLiteral("trl-preference"),
                      QStringLiteral("trl-kto")};
    return config;
}

std::vector<ValueCount> valuesOf(const DatasetFigures &figures, const char *name)
{
    const auto found
        = std::ranges::find(figures.properties, QString::fromLatin1(name), &PropertyFigures::name);
    return found == figures.properties.end() ? std::vector<ValueCount>() : found->values;
}

} // namespace

void TestDatasetFigures::figuresAreOfTheRows()
{
    ReviewedWorkspace store;
    fill(store);
    const auto preview
        = Exporter(store.workspace(), store.clock(), seededRandom(1)).preview(wanted(), 2);
    QVERIFY2(preview, words(preview));
    const DatasetFigures &figures = preview->figures;
    QCOMPARE(figures.lengthUnit, QStringLiteral("code points"));
    QCOMPARE(figures.formats.size(), std::size_t {3});
    // 4 of the question, 46 of the draft or 96 of the final.
    const FormatFigures &chat = figures.formats[0];
    QCOMPARE(chat.lengths.n, 5);
    QCOMPARE(chat.lengths.least, 50.);
    QCOMPARE(chat.lengths.median, 50.);
    QCOMPARE(chat.lengths.most, 100.);
    const FormatFigures &pairs = figures.formats[1];
    QCOMPARE(pairs.pairs, 2);
    QCOMPARE(pairs.gap, 50.);
    QCOMPARE(pairs.chosenLonger, 1.);
    // Three drafts and two finals are good, two drafts are not.
    const FormatFigures &kto = figures.formats[2];
    QCOMPARE(kto.desirable, 5);
    QCOMPARE(kto.undesirable, 2);
    QCOMPARE(kto.desirableWeight, 1.);
    QCOMPARE(kto.undesirableWeight, 2.5);
    QCOMPARE(figures.hter.n, 5);
    QCOMPARE(figures.hter.bins.front(), 3);
    QCOMPARE(
        valuesOf(figures, "action"),
        (std::vector<ValueCount> {{QStringLiteral("approve"), 3}, {QStringLiteral("edit"), 2}}));
    QCOMPARE(valuesOf(figures, "label"), (std::vector<ValueCount> {{QStringLiteral("fact"), 2}}));
    QCOMPARE(
        valuesOf(figures, "attributes/region"),
        (std::vector<ValueCount> {{QStringLiteral("north"), 3}, {QStringLiteral("south"), 2}}));
}

// Not the first ones of the files, perhaps; but each is written like that.
void TestDatasetFigures::firstLookShowsTrueRows()
{
    ReviewedWorkspace store;
    fill(store);
    Exporter exporter(store.workspace(), store.clock(), seededRandom(1));
    const auto look = exporter.firstLook(wanted(), 2);
    QVERIFY2(look, words(look));
    const auto all = exporter.preview(wanted(), 100);
    QVERIFY2(all, words(all));
    std::map<QString, int> rows;
    for (const PreviewRow &row : look->rows) {
        ++rows[row.file];
        QVERIFY(!row.line.isEmpty());
        QVERIFY(std::ranges::find(all->rows, row.line, &PreviewRow::line) != all->rows.end());
    }
    QCOMPARE(rows.size(), std::size_t {3});
    for (const auto &[file, count] : rows)
        QCOMPARE(count, 2);
    // One row of a thousand: lines are made of no other.
    const auto one = exporter.preview(wanted(), 1);
    QVERIFY(one && one->rows.size() == 3);
    QCOMPARE(one->rows.front().line, all->rows.front().line);
    QVERIFY(one->counts == all->counts);
}

// Of texts of their own: what stands in two splits is left out, which a first look does not know.
void TestDatasetFigures::firstLookKeepsToSplits()
{
    ReviewedWorkspace store;
    for (int i = 0; i < 5; ++i) {
        const QString id = QStringLiteral("s-%1").arg(i);
        const auto done = store.review(
            itemIn(id, QStringLiteral("Draft of ") + id, QStringLiteral("north")),
            i < 3 ? decision(id, Action::Approve)
                  : decision(id, Action::Edit, QStringLiteral("Final text of ") + id));
        QVERIFY2(done, words(done));
    }
    ExportConfig config = wanted();
    config.split = SplitRatio {2, 49, 49};
    const auto written = exportTo(store, QStringLiteral("1"), config);
    QVERIFY2(written, words(written));
    config.split = SplitRatio {98, 1, 1}; // what was dealt stays where it is
    Exporter exporter(store.workspace(), store.clock(), seededRandom(1));
    const auto look = exporter.firstLook(config, 9);
    QVERIFY2(look, words(look));
    const auto all = exporter.preview(config, 9);
    QVERIFY2(all, words(all));
    QCOMPARE(look->rows.size(), all->rows.size());
    qint64 elsewhere = 0;
    for (std::size_t i = 0; i < all->rows.size(); ++i) {
        QCOMPARE(look->rows[i].file, all->rows[i].file);
        QCOMPARE(look->rows[i].line, all->rows[i].line);
        elsewhere += all->rows[i].file.contains(QStringLiteral("train")) ? 0 : 1;
    }
    QVERIFY(elsewhere > 0);
}

// What the export would refuse is refused before, in the same words.
void TestDatasetFigures::boundOnValuesHoldsForEachLook()
{
    ReviewedWorkspace store;
    QVERIFY(store.review(plainItem(QStringLiteral("a"), QStringLiteral("q"), QStringLiteral("d")),
                         decision(QStringLiteral("a"), Action::Approve)));
    Exporter exporter(store.workspace(), store.clock(), seededRandom(1));
    ExportConfig config;
    config.folder = store.folder(QStringLiteral("batch"));
    for (int i = 0; i < 1000; ++i)
        config.filter.reviewers += QStringLiteral("r%1").arg(i);
    QVERIFY(exporter.preview(config, 1));
    const auto refused = [&] {
        const auto made = exporter.run(config);
        const auto counted = exporter.preview(config, 1);
        const auto looked = exporter.firstLook(config, 1);
        QVERIFY(!made && !counted && !looked);
        QCOMPARE(made.error().code, Error::Code::InvalidArgument);
        QVERIFY2(made.error().what.contains(QStringLiteral("1001 values")), words(made));
        QCOMPARE(toString(counted.error()), toString(made.error()));
        QCOMPARE(toString(looked.error()), toString(made.error()));
    };
    config.filter.reviewers += QStringLiteral("one more");
    refused();
    config.filter.reviewers.clear();
    for (int i = 0; i <= 1000; ++i)
        config.filter.where.emplace_back(QStringLiteral("/a"), QString::number(i));
    refused();
}

void TestDatasetFigures::historyAndDifferences()
{
    ReviewedWorkspace store;
    fill(store);
    const auto first = exportTo(store, QStringLiteral("1"), wanted());
    QVERIFY2(first, words(first));
    store.clock().advance(60'000);
    QVERIFY(store.review(itemIn(QStringLiteral("late"), QStringLiteral("d"), QStringLiteral("x")),
                         decision(QStringLiteral("late"), Action::Approve)));
    ExportConfig config = wanted();
    config.formats = {QStringLiteral("openai-chat"), QStringLiteral("csv")};
    config.keepRubberStamps = true;
    const auto second = exportTo(store, QStringLiteral("2"), config);
    QVERIFY2(second, words(second));
    // One is withdrawn, and one changed.
    QVERIFY(store.execute(QStringLiteral("UPDATE feedback SET status = 'withdrawn' WHERE"
                                         " item_id = (SELECT item_id FROM item WHERE external_id ="
                                         " 'a-0')")));
    QVERIFY(store.execute(
        QStringLiteral("UPDATE batch_record SET feedback_revision = 2 WHERE batch_id = 'B-0002'"
                       " AND feedback_id = (SELECT feedback_id FROM feedback WHERE item_id ="
                       " (SELECT item_id FROM item WHERE external_id = 'e-0'))")));
    const auto history = batchHistory(store.database());
    QVERIFY2(history, words(history));
    QCOMPARE(history->size(), std::size_t {2});
    const BatchSummary &newest = history->front();
    QCOMPARE(newest.batchId, second->batchId);
    QCOMPARE(newest.createdAt, store.clock().now());
    QCOMPARE(newest.formats, (QStringList {QStringLiteral("openai-chat"), QStringLiteral("csv")}));
    QCOMPARE(newest.rows, 6 + second->counts.formats[1].out);
    QCOMPARE(newest.splits[0], newest.rows);
    QCOMPARE(newest.withdrawn, 1);
    QVERIFY(newest.isLatest);
    QCOMPARE(history->back().rows, 5 + 2 + 7);
    QCOMPARE(history->back().records, 5);
    const auto diff = batchDiff(store.database(), first->batchId, second->batchId);
    QVERIFY2(diff, words(diff));
    QCOMPARE(diff->both, 5);
    QCOMPARE(diff->changed.size(), 1);
    QCOMPARE(diff->onlyA.size(), 0);
    QCOMPARE(diff->onlyB.size(), second->counts.kept - 5);
    QCOMPARE(diff->formats,
             (std::vector<FormatRows> {{QStringLiteral("csv"), -1, second->counts.formats[1].out},
                                       {QStringLiteral("openai-chat"), 5, 6},
                                       {QStringLiteral("trl-kto"), 7, -1},
                                       {QStringLiteral("trl-preference"), 2, -1}}));
    QVERIFY(diff->settings.join(u'\n').contains(QStringLiteral("keep_rubber_stamps")));
    // One that is damaged is listed, and said to be.
    QVERIFY(store.execute(QStringLiteral("UPDATE batch SET manifest = x'7b' WHERE batch_id ="
                                         " 'B-0001'")));
    const auto damaged = batchHistory(store.database());
    QVERIFY2(damaged, words(damaged));
    QVERIFY(damaged->back().damage);
    QCOMPARE(damaged->back().rows, 0);
    QVERIFY(!damaged->front().damage);
}

QTEST_GUILESS_MAIN(TestDatasetFigures)
#include "tst_datasetfigures.moc"
