// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columns/columnupdate.h"
#include "core/stats/columns/figurecache.h"
#include "core/stats/stats.h"
#include "core/store/feedbackstore.h"
#include "tests/support/jsondifference.h"
#include "tests/support/randomreviews.h"

#include <QProcess>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

class TestStats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wilson_data();
    void wilson();
    void intervalHoldsItsRate();
    void quantiles();
    void emptyWorkspace();
    void equalsTheOracle_data();
    void equalsTheOracle();
    void daysAreOfTheZone();
    void timesOutsideTheRangeAreLeftOut();
    void filters();
    void smallGroups();
    void refusesUnknownKeys();
    void tableIsPlain();
};

namespace {

const QString oracle = QStringLiteral(STATS_ORACLE);

// Every key alone, and several at once.
const QStringList groupings {
    QString(),
    QStringLiteral("reviewer"),
    QStringLiteral("model"),
    QStringLiteral("task"),
    QStringLiteral("queue"),
    QStringLiteral("producer"),
    QStringLiteral("category"),
    QStringLiteral("language"),
    QStringLiteral("arm"),
    QStringLiteral("action"),
    QStringLiteral("day"),
    QStringLiteral("week"),
    QStringLiteral("month"),
    QStringLiteral("label"),
    QStringLiteral("/attributes/region"),
    QStringLiteral("/attributes/tier"),
    QStringLiteral("/attributes/none"),
    QStringLiteral("/attributes"),
    QStringLiteral("model,task"),
    QStringLiteral("label,action"),
    QStringLiteral("reviewer,label,day"),
    QStringLiteral("month,week,/attributes/tier,reviewer"),
    QStringLiteral("language,queue,producer,category,arm"),
    QStringLiteral("label,/attributes/region,/attributes/tier"),
};

// What the oracle says of all groupings, a line each.
Result<QByteArray> askOracle(Database &database, const QByteArray &zone)
{
    QProcess process;
    process.start(QStringLiteral(PYTHON),
                  QStringList {oracle, QString::fromLatin1(zone)} + groupings);
    BLUEPENCIL_TRY(forEachFeedback(database, {}, [&](const Feedback &feedback) {
        process.write(toLine(feedback) + '\n');
        return Result<>();
    }));
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0) {
        return fail(Error::Code::Unsupported, QString::fromUtf8(process.readAllStandardError()),
                    oracle);
    }
    return process.readAllStandardOutput();
}

Json parsed(const OrderedJson &json)
{
    return parseJson(toLine(json)).value();
}

} // namespace

// R. G. Newcombe, "Two-sided confidence intervals for the single proportion: comparison of seven
// methods", Statistics in Medicine 17 (1998) 857-872, table I, method 3.
void TestStats::wilson_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<int>("of");
    QTest::addColumn<QString>("low");
    QTest::addColumn<QString>("high");
    QTest::newRow("81/263") << 81 << 263 << "0.2553"
                            << "0.3662";
    QTest::newRow("15/148") << 15 << 148 << "0.0624"
                            << "0.1605";
    QTest::newRow("0/20") << 0 << 20 << "0.0000"
                          << "0.1611";
    QTest::newRow("1/29") << 1 << 29 << "0.0061"
                          << "0.1718";
}

void TestStats::wilson()
{
    QFETCH(int, n);
    QFETCH(int, of);
    QFETCH(QString, low);
    QFETCH(QString, high);
    const Rate rate = wilsonRate(n, of);
    QCOMPARE(rate.rate.value(), static_cast<double>(n) / of);
    QCOMPARE(QString::number(rate.low.value(), 'f', 4), low);
    QCOMPARE(QString::number(rate.high.value(), 'f', 4), high);
    // The mirrored share has the mirrored interval.
    const Rate mirrored = wilsonRate(of - n, of);
    QVERIFY(std::abs(mirrored.low.value() - (1 - rate.high.value())) < 1e-12);
    QVERIFY(std::abs(mirrored.high.value() - (1 - rate.low.value())) < 1e-12);
}

void TestStats::intervalHoldsItsRate()
{
    for (int of = 1; of <= 300; ++of) {
        for (int n = 0; n <= of; ++n) {
            const Rate rate = wilsonRate(n, of);
            QVERIFY(*rate.low >= 0 && *rate.low <= *rate.rate);
            QVERIFY(*rate.high <= 1 && *rate.high >= *rate.rate);
        }
    }
    QVERIFY(!wilsonRate(0, 0).rate && !wilsonRate(0, 0).low && !wilsonRate(0, 0).high);
}

// R: quantile(c(2, 4, 4, 4, 5, 5, 7, 9), c(.5, .9)) gives 4.5 and 7.6 (type 7 is its default).
void TestStats::quantiles()
{
    const Distribution figures = distributionOf({9, 4, 2, 5, 4, 7, 5, 4});
    QCOMPARE(figures.n, 8);
    QCOMPARE(figures.mean.value(), 5.0);
    QCOMPARE(figures.p50.value(), 4.5);
    QCOMPARE(figures.p90.value(), 7.6);
    const Distribution one = distributionOf({3});
    QCOMPARE(one.p50.value(), 3.0);
    QCOMPARE(one.p90.value(), 3.0);
    QVERIFY(!distributionOf(std::vector<double>()).mean);
    // Summed one after the other, the small values would be lost.
    std::vector<double> values(10'000, 1e-8);
    values.push_back(1e8);
    QCOMPARE(distributionOf(values).mean.value() * 10'001, 1e8 + 1e-4);
}

void TestStats::emptyWorkspace()
{
    ReviewedWorkspace store;
    QVERIFY(store.isValid());
    const auto stats = computeStats(store.database(), QTimeZone::utc(), {});
    QVERIFY2(stats, words(stats));
    const OrderedJson json = toJson(*stats);
    QCOMPARE(toLine(json),
             QByteArray("{\"n\":0,\"items\":0,\"actions\":{\"approve\":{\"n\":0,\"rate\":null,"
                        "\"low\":null,\"high\":null,\"reason\":\"no decisions\"},\"edit\":{\"n\":0,"
                        "\"rate\":null,\"low\":null,\"high\":null,\"reason\":\"no decisions\"},"
                        "\"reject\":{\"n\":0,\"rate\":null,\"low\":null,\"high\":null,\"reason\":"
                        "\"no decisions\"},\"escalate\":{\"n\":0,\"rate\":null,\"low\":null,"
                        "\"high\":null,\"reason\":\"no decisions\"}},")
                 + toLine(json).mid(toLine(json).indexOf("\"hter\":{")));
    QVERIFY(json["hter"]["mean"].is_null());
    QVERIFY(json["hter"]["reason"].is_string());
    QVERIFY(json["active_ms"]["p50"].is_null());
    QVERIFY(json["groups"].empty());
    QVERIFY(toTable(*stats).startsWith(QStringLiteral("0 decisions on 0 items")));
}

void TestStats::equalsTheOracle_data()
{
    QTest::addColumn<int>("place");
    for (qsizetype i = 0; i < groupings.size(); ++i)
        QTest::newRow(qPrintable(groupings[i])) << static_cast<int>(i);
}

void TestStats::equalsTheOracle()
{
    QFETCH(int, place);
    static ReviewedWorkspace store(7);
    static QList<QByteArray> wantedLines; // of one run of the oracle
    const QByteArray zone("Europe/Berlin");
    if (wantedLines.isEmpty()) {
        qInfo("seed 7");
        const auto added = addRandomReviews(store, 7, 220);
        QVERIFY2(added, words(added));
        const auto kept = updateColumns(store.workspace());
        QVERIFY2(kept, words(kept));
        const auto answers = askOracle(store.database(), zone);
        QVERIFY2(answers, words(answers));
        wantedLines = answers->trimmed().split('\n');
        QCOMPARE(wantedLines.size(), groupings.size());
    }
    const QStringList keys = groupings[place].split(u',', Qt::SkipEmptyParts);
    const auto wanted = parseJson(wantedLines[place].trimmed());
    QVERIFY2(wanted, words(wanted));
    QCOMPARE((*wanted)["n"].get<int>(), 220);
    QVERIFY(keys.isEmpty() == (*wanted)["groups"].empty());
    FigureCache cache(store.workspace());
    for (FigureCache *each : {static_cast<FigureCache *>(nullptr), &cache}) {
        const auto stats = computeStats(store.database(), QTimeZone(zone), {{}, keys}, {{}, each});
        QVERIFY2(stats, words(stats));
        const QString found = difference(parsed(toJson(*stats)), *wanted);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
}

void TestStats::daysAreOfTheZone()
{
    ReviewedWorkspace store;
    Decision made = decision(QStringLiteral("a"), Action::Approve);
    made.decidedAt = fromRfc3339(u"2026-11-23T23:30:00Z").value();
    QVERIFY(store.review(plainItem(QStringLiteral("a"), QStringLiteral("q"), QStringLiteral("d")),
                         made));
    const auto dayIn = [&store](const char *zone) {
        const auto stats
            = computeStats(store.database(), QTimeZone(zone), {{}, {QStringLiteral("day")}});
        const OrderedJson json = toJson(stats.value());
        return json["groups"][0]["key"]["day"].get<std::string>() + " "
            + json["time_zone"].get<std::string>();
    };
    QCOMPARE(dayIn("UTC"), "2026-11-23 UTC");
    QCOMPARE(dayIn("Asia/Tokyo"), "2026-11-24 Asia/Tokyo");
    QCOMPARE(dayIn("America/Lima"), "2026-11-23 America/Lima");
}

void TestStats::timesOutsideTheRangeAreLeftOut()
{
    ReviewedWorkspace store;
    const QString fourWords = QStringLiteral("one two three four");
    int number = 0;
    for (const int activeMs : {999, 1000, 120'000, 120'001}) {
        const QString id = QStringLiteral("t-%1").arg(number++);
        Decision made = decision(id, Action::Approve);
        made.activeMs = activeMs;
        QVERIFY(store.review(plainItem(id, QStringLiteral("q"), fourWords), made));
    }
    QVERIFY(store.review(plainItem(QStringLiteral("none"), QStringLiteral("q"), fourWords),
                         decision(QStringLiteral("none"), Action::Approve)));
    const auto stats = computeStats(store.database(), QTimeZone::utc(), {});
    QVERIFY2(stats, words(stats));
    QCOMPARE(stats->active.distribution.n, 2);
    QCOMPARE(stats->active.distribution.p50.value(), 60'500.0);
    QCOMPARE(stats->active.excluded, 2);
    QCOMPARE(stats->active.unknown, 1);
}

void TestStats::filters()
{
    ReviewedWorkspace store(3);
    QVERIFY(addRandomReviews(store, 3, 60));
    const auto count = [&store](const StatsQuery &query) {
        const auto stats = computeStats(store.database(), QTimeZone::utc(), query);
        return stats ? stats->n : -1;
    };
    StatsQuery where;
    where.filter.where = {{QStringLiteral("/attributes/region"), QStringLiteral("EU")}};
    StatsQuery byRegion;
    byRegion.by = {QStringLiteral("/attributes/region")};
    const auto stats = computeStats(store.database(), QTimeZone::utc(), byRegion);
    QVERIFY2(stats, words(stats));
    qint64 inEu = 0;
    qint64 all = 0;
    for (const StatsGroup &group : stats->groups) {
        all += group.stats.n;
        inEu += group.key.front().second == QStringLiteral("EU") ? group.stats.n : 0;
    }
    QCOMPARE(all, 60);
    QVERIFY(inEu > 0 && inEu < 60);
    QCOMPARE(count(where), inEu);

    StatsQuery approvals;
    approvals.filter.actions = {QStringLiteral("approve")};
    QCOMPARE(count(approvals), stats->actions[0].n);
    StatsQuery early;
    early.filter.to = fromRfc3339(u"2027-01-02T00:00:00Z").value();
    StatsQuery late;
    late.filter.from = early.filter.to;
    QVERIFY(count(early) > 0 && count(late) > 0);
    QCOMPARE(count(early) + count(late), 60);
}

void TestStats::smallGroups()
{
    ReviewedWorkspace store;
    const auto add = [&store](const QString &reviewer, int count) {
        for (int i = 0; i < count; ++i) {
            const QString id = QStringLiteral("%1-%2").arg(reviewer).arg(i);
            const auto done
                = store.review(plainItem(id, QStringLiteral("q"), QStringLiteral("draft")),
                               decision(id, Action::Approve, {}, reviewer));
            QVERIFY2(done, words(done));
        }
    };
    add(QStringLiteral("four"), 4);
    add(QStringLiteral("five"), 5);
    add(QStringLiteral("thirty"), 30);
    const auto stats
        = computeStats(store.database(), QTimeZone::utc(), {{}, {QStringLiteral("reviewer")}});
    QVERIFY2(stats, words(stats));
    const OrderedJson groups = toJson(*stats)["groups"];
    QCOMPARE(groups.size(), std::size_t {3});
    QCOMPARE(toLine(groups[1]),
             QByteArray("{\"key\":{\"reviewer\":\"four\"},\"n\":4,\"items\":4,"
                        "\"small\":true,\"hidden\":true,\"reason\":\"fewer than"
                        " 5 decisions\"}"));
    QVERIFY(groups[0]["hidden"] == OrderedJson(false));
    QVERIFY(groups[0]["small"] == OrderedJson(true));
    QVERIFY(groups[0].contains("actions"));
    QVERIFY(groups[2]["small"] == OrderedJson(false));
    const QString table = toTable(*stats);
    QVERIFY(table.contains(QStringLiteral("hidden: fewer than 5 decisions")));
    QVERIFY(table.contains(QStringLiteral("small: fewer than 30 decisions")));
}

void TestStats::refusesUnknownKeys()
{
    ReviewedWorkspace store;
    for (const QString &key : {QStringLiteral("colour"), QStringLiteral("")}) {
        const auto stats = computeStats(store.database(), QTimeZone::utc(), {{}, {key}});
        QVERIFY(!stats);
        QCOMPARE(stats.error().code, Error::Code::InvalidArgument);
        QVERIFY(stats.error().remedy.contains(QStringLiteral("reviewer")));
    }
    const QString day = QStringLiteral("day");
    QVERIFY(!computeStats(store.database(), QTimeZone::utc(), {{}, {day, day}}));
}

void TestStats::tableIsPlain()
{
    ReviewedWorkspace store;
    OrderedJson item = plainItem(QStringLiteral("a"), QStringLiteral("q"), QStringLiteral("d"));
    item["attributes"] = {{"region", "\x1b[31mred\nline\xe2\x80\xae"}};
    QVERIFY(store.review(item, decision(QStringLiteral("a"), Action::Approve)));
    const auto stats = computeStats(store.database(), QTimeZone::utc(),
                                    {{}, {QStringLiteral("/attributes/region")}});
    QVERIFY2(stats, words(stats));
    const QString table = toTable(*stats);
    QVERIFY(!table.contains(QChar(0x1b)));
    QVERIFY(!table.contains(QChar(0x202e)));
    QVERIFY(table.contains(QStringLiteral("[31mred\uFFFDline\uFFFD")));
}

QTEST_GUILESS_MAIN(TestStats)
#include "tst_stats.moc"
