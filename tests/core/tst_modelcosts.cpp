// SPDX-License-Identifier: GPL-3.0-or-later
// What a monitoring system is told of costs is read without the rest of a record, and is what the
// statistics say; on both databases.
#include "core/stats/modelcosts.h"
#include "core/stats/stats.h"
#include "tests/support/bothdatabases.h"
#include "tests/support/figurefates.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace bluepencil;
using namespace bluepencil::test;

class TestModelCosts : public QObject, protected BothDatabases {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_noServer = m_server.start(); }

    void equalTheStatistics_data() { databases(); }

    void equalTheStatistics();
};

namespace {

constexpr qint64 dayMs = 86'400'000;

// Groups by model with decisions that count, most of them first.
Result<std::vector<StatsGroup>> groupsBetween(Database &database, UtcMs from, UtcMs to)
{
    StatsQuery query;
    query.filter.from = from;
    query.filter.to = to;
    query.by = {QStringLiteral("model")};
    query.details = true;
    Result<Stats> stats = computeStats(database, QTimeZone::utc(), query);
    if (!stats)
        return fail(stats.error());
    std::vector<StatsGroup> groups = std::move(stats->groups);
    std::erase_if(groups, [](const StatsGroup &group) { return group.stats.n == 0; });
    std::ranges::stable_sort(groups, std::greater(),
                             [](const StatsGroup &group) { return group.stats.n; });
    return groups;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

} // namespace

void TestModelCosts::equalTheStatistics()
{
    qInfo("seeds 41 and 42");
    QFETCH(const QString, address);
    const QTemporaryDir folder;
    ManualClock clock(FigureReviewsEnd);
    const auto workspace = Workspace::open(
        address.isEmpty() ? folder.filePath(QStringLiteral("w.bluepencil")) : address, clock,
        seededRandom(1));
    QVERIFY2(workspace, words(workspace));
    Database &database = (*workspace)->database();
    SqlReviewQueue queue(**workspace, clock, seededRandom(2));
    const auto added = addFigureReviews(queue, 41, 0, 120);
    QVERIFY2(added, words(added));
    const auto happened = addFigureFates(**workspace, queue, 42);
    QVERIFY2(happened, words(happened));
    std::size_t costs = 0;
    qint64 sent = 0;
    const UtcMs middle = FigureReviewsStart + 20 * dayMs;
    const UtcMs end = FigureReviewsEnd + 2 * dayMs;
    for (const auto &[from, to] :
         {std::pair(FigureReviewsStart, end), std::pair(middle, end),
          std::pair(FigureReviewsStart, middle), std::pair(FigureReviewsEnd + dayMs, end)}) {
        const auto groups = groupsBetween(database, from, to);
        QVERIFY2(groups, words(groups));
        const auto read = readModelCosts(database, from, to);
        QVERIFY2(read, words(read));
        QCOMPARE(read->size(), groups->size());
        for (std::size_t i = 0; i < read->size(); ++i) {
            const ModelCosts &each = (*read)[i];
            const StatsGroup &wanted = (*groups)[i];
            QCOMPARE(each.model, wanted.key.front().second.value_or(QString()));
            QCOMPARE(each.n, wanted.stats.n);
            const std::vector<CostFigures> &figures = wanted.stats.details->costs;
            QCOMPARE(each.costs.size(), figures.size());
            for (std::size_t j = 0; j < figures.size(); ++j) {
                QCOMPARE(each.costs[j].currency, figures[j].currency);
                QCOMPARE(each.costs[j].n, figures[j].n);
                QCOMPARE(each.costs[j].sent, figures[j].sent);
                QVERIFY2(isNear(each.costs[j].total, figures[j].total), qPrintable(each.model));
                sent += figures[j].sent;
            }
            costs += figures.size();
        }
    }
    QVERIFY(costs > 4 && sent > 20); // else it compares nothing
}

QTEST_GUILESS_MAIN(TestModelCosts)
#include "tst_modelcosts.moc"
