// SPDX-License-Identifier: GPL-3.0-or-later
// What an overview counts in steps of its own: weeks where the days are too small, and active time.
#include "core/stats/feedbacklist.h"
#include "core/stats/overview.h"
#include "tests/support/reviewedworkspace.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

const QTimeZone berlin("Europe/Berlin");

UtcMs startOf(QDate date)
{
    return date.startOfDay(berlin).toMSecsSinceEpoch();
}

} // namespace

class TestOverviewSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void weeksAreThoseOfStats();
    void daysThatAreLargeEnoughStay();
    void aShortRangeHasNoWeeks();
    void allTheTimeThereIs();
    void timesAreCountedByTheirBins();
    void fewLongTimesDoNotFlattenTheRest();

private:
    void review(const QDateTime &at, qint64 activeMs);
    [[nodiscard]] Result<Overview> read(QDate first, QDate behind);

    std::unique_ptr<ReviewedWorkspace> m_store;
    int m_made = 0;
};

void TestOverviewSteps::init()
{
    m_store = std::make_unique<ReviewedWorkspace>();
    m_made = 0;
}

void TestOverviewSteps::review(const QDateTime &at, qint64 activeMs)
{
    const QString id = QStringLiteral("s-%1").arg(m_made);
    const QString draft = QStringLiteral("We refund 40 euros to your account today, as you asked.");
    Decision made = m_made % 3 == 0
        ? decision(id, Action::Edit, draft + QStringLiteral(" Again %1.").arg(m_made % 7))
        : decision(id, Action::Approve);
    made.decidedAt = at.toMSecsSinceEpoch();
    made.activeMs = activeMs;
    ++m_made;
    QVERIFY(m_store->review(plainItem(id, QStringLiteral("q"), draft), made));
}

Result<Overview> TestOverviewSteps::read(QDate first, QDate behind)
{
    OverviewQuery query;
    query.filter.from = startOf(first);
    query.filter.to = startOf(behind);
    return readOverview(m_store->database(), berlin, query, startOf(behind));
}

// Two decisions a day over the turn of the year and of the clock's hour; from a Wednesday to a
// Tuesday, so that the first and the last week are cut.
void TestOverviewSteps::weeksAreThoseOfStats()
{
    const QDate first(2026, 12, 16);
    const QDate behind(2027, 1, 13);
    for (QDate date = first; date < behind; date = date.addDays(1)) {
        review(QDateTime(date, QTime(0, 0), berlin), 4000 + 137 * m_made);
        review(QDateTime(date, QTime(23, 59, 59), berlin), 9000 + 91 * m_made);
    }
    const auto overview = read(first, behind);
    QVERIFY(overview);
    QCOMPARE(overview->days.size(), std::size_t {28});
    QCOMPARE(overview->weeks.size(), std::size_t {5});
    StatsQuery byWeek;
    byWeek.filter.from = startOf(first);
    byWeek.filter.to = startOf(behind);
    byWeek.by = {QStringLiteral("week")};
    const auto stats = computeStats(m_store->database(), berlin, byWeek);
    QVERIFY(stats);
    QCOMPARE(stats->groups.size(), overview->weeks.size());
    for (const DayFigures &week : overview->weeks) {
        QCOMPARE(week.date.dayOfWeek(), 1);
        int year = 0;
        const QString name = QStringLiteral("%2-W%1")
                                 .arg(week.date.weekNumber(&year), 2, 10, QChar(u'0'))
                                 .arg(year);
        const auto group = std::ranges::find_if(
            stats->groups, [&](const StatsGroup &each) { return each.key.front().second == name; });
        QVERIFY2(group != stats->groups.end(), qPrintable(name));
        QCOMPARE(week.n, group->stats.n);
        QCOMPARE(week.actions[0].n, group->stats.actions[0].n);
        QCOMPARE(*week.actions[0].low, *group->stats.actions[0].low);
        QVERIFY(std::abs(*week.hter.value - *group->stats.hter.distribution.mean) < 1e-12);
        QCOMPARE(*week.active.value, *group->stats.active.distribution.p50);
        FeedbackListQuery list;
        list.filter.from = startOf(first);
        list.filter.to = startOf(behind);
        list.keys = {{QStringLiteral("week"), name}};
        const auto page = listFeedback(m_store->database(), berlin, list);
        QVERIFY(page);
        QCOMPARE(*page->total, week.n);
    }
    QCOMPARE(overview->weeks.front().date, QDate(2026, 12, 14));
    QCOMPARE(overview->weeks.front().from, startOf(first));
    QCOMPARE(overview->weeks.front().n, 10);
    QCOMPARE(overview->weeks.back().to, startOf(behind));
    QCOMPARE(overview->weeks.back().n, 4);
}

void TestOverviewSteps::daysThatAreLargeEnoughStay()
{
    const QDate first(2027, 1, 4);
    // Three days with five, two with one: most can be shown.
    for (int day = 0; day < 5; ++day) {
        for (int i = 0; i < (day < 3 ? 5 : 1); ++i)
            review(QDateTime(first.addDays(3 * day), QTime(12, i), berlin), 9000);
    }
    const auto overview = read(first, first.addDays(21));
    QVERIFY(overview);
    QVERIFY(overview->weeks.empty());
    for (int i = 0; i < 3; ++i) // now they are fewer than half
        review(QDateTime(first.addDays(13 + i), QTime(12, 0), berlin), 9000);
    QCOMPARE(read(first, first.addDays(21))->weeks.size(), std::size_t {3});
}

void TestOverviewSteps::aShortRangeHasNoWeeks()
{
    const QDate first(2027, 1, 4);
    review(QDateTime(first, QTime(12, 0), berlin), 9000);
    QVERIFY(read(first, first.addDays(LeastDaysByWeek - 1))->weeks.empty());
    QCOMPARE(read(first, first.addDays(LeastDaysByWeek))->weeks.size(), std::size_t {2});
    QVERIFY(read(first.addDays(30), first.addDays(60))->weeks.empty()); // no decision at all
}

// More days than can be drawn end with today, and nothing is before the year 1.
void TestOverviewSteps::allTheTimeThereIs()
{
    const QDate today(2027, 1, 4);
    for (int i = 0; i < 8; ++i)
        review(QDateTime(today, QTime(8, i), berlin), 9000);
    OverviewQuery query;
    query.filter.from = startOf(QDate(1, 1, 1));
    query.filter.to = startOf(QDate(9999, 12, 31).addDays(1));
    const UtcMs now = QDateTime(today, QTime(12, 0), berlin).toMSecsSinceEpoch();
    const auto overview = readOverview(m_store->database(), berlin, query, now);
    QVERIFY(overview);
    QCOMPARE(overview->stats.n, 8);
    QVERIFY(!overview->change);
    QVERIFY(overview->trendCut);
    QCOMPARE(overview->days.size(), std::size_t {MostDays});
    QCOMPARE(overview->days.back().date, today);
    QCOMPARE(overview->days.back().n, 8);
    // From today on for ever: no more than today, and as many days before would be too early.
    query.filter.from = startOf(today);
    const auto ahead = readOverview(m_store->database(), berlin, query, now);
    QVERIFY(ahead);
    QVERIFY(!ahead->change && !ahead->trendCut);
    QCOMPARE(ahead->days.size(), std::size_t {1});
    QCOMPARE(ahead->days.front().n, 8);
}

void TestOverviewSteps::timesAreCountedByTheirBins()
{
    const QDate first(2027, 1, 4);
    for (int i = 0; i < 60; ++i)
        review(QDateTime(first, QTime(8, i), berlin), 2900 + 1000 * (i % 20));
    review(QDateTime(first, QTime(9, 0), berlin), 10); // no time to read ten words
    review(QDateTime(first, QTime(9, 1), berlin), 4'000'000); // at lunch
    const auto overview = read(first, first.addDays(1));
    QVERIFY(overview);
    QCOMPARE(overview->times.size(), std::size_t {TimeBins});
    qint64 sum = 0;
    for (std::size_t i = 0; i < overview->times.size(); ++i) {
        const TimeBin &bin = overview->times[i];
        QCOMPARE(bin.from, i == 0 ? 0 : *overview->times[i - 1].to);
        sum += bin.n;
        FeedbackListQuery list;
        list.filter.from = startOf(first);
        list.activeFrom = bin.from;
        list.activeBelow = bin.to;
        QCOMPARE(*listFeedback(m_store->database(), berlin, list)->total, bin.n);
    }
    QVERIFY(!overview->times.back().to);
    QCOMPARE(sum, overview->stats.active.distribution.n);
    QCOMPARE(sum, 60);
    QVERIFY(read(first.addDays(30), first.addDays(31))->times.empty());
}

void TestOverviewSteps::fewLongTimesDoNotFlattenTheRest()
{
    const QDate first(2027, 1, 4);
    for (int i = 0; i < 38; ++i)
        review(QDateTime(first, QTime(8, i), berlin), 5000 + 100 * i);
    review(QDateTime(first, QTime(9, 0), berlin), 250'000);
    review(QDateTime(first, QTime(9, 1), berlin), 251'000);
    const auto overview = read(first, first.addDays(1));
    QVERIFY(overview);
    QCOMPARE(*overview->times.front().to, 500); // 20 of them reach over the 95 % at 8.7 s
    QCOMPARE(overview->times.back().n, 2);
}

QTEST_GUILESS_MAIN(TestOverviewSteps)
#include "tst_overviewsteps.moc"
