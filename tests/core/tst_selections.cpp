// SPDX-License-Identifier: GPL-3.0-or-later
// Two selections side by side: each as it is alone, and their differences as the functions that the
// golden values of tst_intervals hold compute them from the decisions themselves.
#include "core/stats/selections.h"
#include "core/store/workspacezone.h"
#include "tests/support/reviewedworkspace.h"

#include <QTest>

#include <random>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

constexpr qint64 dayMs = 86'400'000;

struct Made {
    QString model;
    QString region;
    int day = 0;
    bool approved = false;
    qint64 activeMs = 0;
};

} // namespace

class TestSelections final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mediansOfSamplesThatAreGone();
    void differencesFromIntervals();
    void bothIntervalsAreKept();
    void asFromTheDecisions_data();
    void asFromTheDecisions();
    void groupsOfBoth();
    void bothGoByWeek();
    void sharedDecisions();
    void zoneIsKept();
    void unknownZoneIsSaid();

private:
    static Result<> add(ReviewedWorkspace &store, int number, const Made &made);
    static FeedbackFilter ofModel(const char *model);
};

const UtcMs start = fromRfc3339(u"2026-11-02T09:00:00Z").value();

Result<> TestSelections::add(ReviewedWorkspace &store, int number, const Made &made)
{
    OrderedJson item
        = plainItem(QStringLiteral("t-%1").arg(number), QStringLiteral("Where?"), QString());
    item.erase("draft");
    item["drafts"] = OrderedJson::array({OrderedJson {
        {"id", "d"}, {"text", "It comes on Friday by noon."}, {"model", toStdString(made.model)}}});
    item["attributes"] = {{"region", toStdString(made.region)}};
    Decision decided = decision(
        QStringLiteral("t-%1").arg(number), made.approved ? Action::Approve : Action::Edit,
        made.approved ? std::nullopt : std::optional(QStringLiteral("It comes soon.")));
    decided.decidedAt = start + made.day * dayMs;
    decided.activeMs = made.activeMs;
    const auto done = store.review(item, decided);
    return done ? Result<>() : fail(done.error());
}

FeedbackFilter TestSelections::ofModel(const char *model)
{
    FeedbackFilter filter;
    filter.models = {QString::fromLatin1(model)};
    return filter;
}

void TestSelections::mediansOfSamplesThatAreGone()
{
    std::mt19937 random(20261129);
    for (int round = 0; round < 200; ++round) {
        std::array<std::vector<double>, 2> samples;
        for (auto &sample : samples) {
            sample.resize(random() % 30);
            for (double &value : sample)
                value = double(random() % 50);
            std::ranges::sort(sample);
        }
        const Difference direct = differenceOfMedians(samples[0], samples[1]);
        const Difference kept
            = differenceOfMedians(sampleMedian(samples[0]), sampleMedian(samples[1]));
        QCOMPARE(kept, direct);
        QCOMPARE(sampleMedian(samples[0]).n, qint64(samples[0].size()));
    }
}

// Of two Wilson intervals the method gives Newcombe's tenth: R. G. Newcombe, Stat. Med. 17 (1998)
// 873-890, table II, its examples (a) 56/70 and 48/80 and (b) 9/10 and 3/10.
void TestSelections::differencesFromIntervals()
{
    const auto of = [](qint64 n, qint64 all) {
        const Rate rate = wilsonRate(n, all);
        return Estimate {rate.of, rate.rate, rate.low, rate.high};
    };
    const auto differs = [&](const Estimate &one, const Estimate &two) {
        return compareEstimates(QStringLiteral("f"), one, two);
    };
    const ComparedFigure a = differs(of(56, 70), of(48, 80));
    QVERIFY(std::abs(*a.difference.value - .2) < 1e-12);
    QVERIFY2(std::abs(*a.difference.low - .0524) < 5e-5,
             qPrintable(QString::number(*a.difference.low)));
    QVERIFY2(std::abs(*a.difference.high - .3339) < 5e-5,
             qPrintable(QString::number(*a.difference.high)));
    QCOMPARE(a.method, QStringLiteral("mover"));
    const ComparedFigure b = differs(of(9, 10), of(3, 10));
    QVERIFY2(std::abs(*b.difference.low - .1705) < 5e-5,
             qPrintable(QString::number(*b.difference.low)));
    QVERIFY2(std::abs(*b.difference.high - .8090) < 5e-5,
             qPrintable(QString::number(*b.difference.high)));
    // The other way round it is the mirror image.
    const ComparedFigure turned = differs(of(48, 80), of(56, 70));
    QVERIFY(std::abs(*turned.difference.low + *a.difference.high) < 1e-12);
    // Without an interval of both there is none, without a value of both no difference.
    const Estimate bare {40, .5, {}, {}};
    QVERIFY(differs(of(56, 70), bare).difference.value);
    QVERIFY(!differs(of(56, 70), bare).difference.low);
    QVERIFY(!differs(of(56, 70), {}).difference.value);
}

void TestSelections::bothIntervalsAreKept()
{
    const Rate one = wilsonRate(56, 70);
    const Rate two = wilsonRate(48, 80);
    const ComparedFigure rates = compareRates(QStringLiteral("f"), one, two);
    QCOMPARE(rates.nNow, 70);
    QCOMPARE(rates.nBefore, 80);
    QCOMPARE(rates.nowLow, one.low);
    QCOMPARE(rates.nowHigh, one.high);
    QCOMPARE(rates.beforeLow, two.low);
    QCOMPARE(rates.beforeHigh, two.high);
    QCOMPARE(rates.difference, differenceOfRates(one, two));
    const SampleMean high = sampleMean({4, 5, 9});
    const SampleMean low = sampleMean({1, 2, 2, 3});
    const ComparedFigure means = compareMeans(QStringLiteral("f"), high, low);
    QCOMPARE(means.nowLow, estimateOf(high).low);
    QCOMPARE(means.beforeHigh, estimateOf(low).high);
    QCOMPARE(means.difference, differenceOf(high, low));

    // In JSON, by the names of the two.
    StatsComparison comparison;
    comparison.figures = {rates, means};
    const Json periods = Json::parse(toLine(toJson(comparison)).toStdString())["figures"];
    QCOMPARE(periods[0]["now_low"].get<double>(), *one.low);
    QCOMPARE(periods[0]["now_high"].get<double>(), *one.high);
    QCOMPARE(periods[0]["before_low"].get<double>(), *two.low);
    QCOMPARE(periods[0]["before_high"].get<double>(), *two.high);
    QCOMPARE(periods[1]["before_high"].get<double>(), *estimateOf(low).high);
    QCOMPARE(periods[1]["high"].get<double>(), *means.difference.high);
    // A sample without a spread has no interval, though the difference of the two has one.
    const ComparedFigure flat
        = compareMeans(QStringLiteral("f"), high, sampleMean(std::vector<double>(4, 2.0)));
    comparison.figures = {flat};
    const Json bare = Json::parse(toLine(toJson(comparison)).toStdString())["figures"];
    QCOMPARE(bare[0]["before"].get<double>(), 2.0);
    QVERIFY(bare[0]["before_low"].is_null() && bare[0]["before_high"].is_null());
    QVERIFY(bare[0]["now_low"].is_number() && bare[0]["low"].is_number());
}

void TestSelections::asFromTheDecisions_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 3; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestSelections::asFromTheDecisions()
{
    QFETCH(const quint32, seed);
    std::mt19937 random(seed);
    ReviewedWorkspace store(seed);
    std::map<QString, std::pair<qint64, qint64>> approved; // of how many
    std::map<QString, std::vector<double>> active;
    for (int i = 0; i < 90; ++i) {
        const Made made {random() % 3 ? QStringLiteral("oak") : QStringLiteral("elm"),
                         QStringLiteral("EU"), int(random() % 10), random() % 4 > 0,
                         qint64(2000 + random() % 20'000)};
        const auto done = add(store, i, made);
        QVERIFY2(done, words(done));
        approved[made.model].first += made.approved ? 1 : 0;
        ++approved[made.model].second;
        active[made.model].push_back(double(made.activeMs));
    }
    for (auto &[model, sample] : active)
        std::ranges::sort(sample);
    const QString oak = QStringLiteral("oak");
    const QString elm = QStringLiteral("elm");
    const Difference rates
        = differenceOfRates(wilsonRate(approved[oak].first, approved[oak].second),
                            wilsonRate(approved[elm].first, approved[elm].second));

    StatsQuery query;
    query.filter = ofModel("oak");
    const auto first = computeStats(store.database(), QTimeZone::utc(), query);
    QVERIFY2(first, words(first));
    const auto compared
        = compareSelections(store.database(), QTimeZone::utc(), query, *first, ofModel("elm"));
    QVERIFY2(compared, words(compared));
    QCOMPARE(compared->other.n, approved[elm].second);
    QCOMPARE(compared->shared, 0);
    QCOMPARE(compared->figures.front().figure, QStringLiteral("actions.approve"));
    QCOMPARE(compared->figures.front().difference, rates);
    const auto mean = std::ranges::find(compared->figures, QStringLiteral("active_ms.mean"),
                                        &ComparedFigure::figure);
    // In another order of adding, so to the last digits but not to the last bit.
    const Difference means = differenceOfMeans(active[oak], active[elm]);
    const auto near = [](const std::optional<double> &found, const std::optional<double> &wanted) {
        return found && wanted && std::abs(*found - *wanted) <= 1e-12 * std::abs(*wanted);
    };
    QVERIFY(near(mean->difference.value, means.value) && near(mean->difference.low, means.low)
            && near(mean->difference.high, means.high));
    const Json json = Json::parse(toLine(toJson(*compared)).toStdString());
    QCOMPARE(json["stats"]["n"].get<qint64>(), approved[elm].second);
    QCOMPARE(json["figures"][0]["difference"].get<double>(), *rates.value);
    QCOMPARE(json["figures"][0]["n_against"].get<qint64>(), approved[elm].second);
    const Rate oaks = wilsonRate(approved[oak].first, approved[oak].second);
    const Rate elms = wilsonRate(approved[elm].first, approved[elm].second);
    QCOMPARE(json["figures"][0]["value"].get<double>(), *oaks.rate);
    QCOMPARE(json["figures"][0]["value_low"].get<double>(), *oaks.low);
    QCOMPARE(json["figures"][0]["value_high"].get<double>(), *oaks.high);
    QCOMPARE(json["figures"][0]["against"].get<double>(), *elms.rate);
    QCOMPARE(json["figures"][0]["against_low"].get<double>(), *elms.low);
    QCOMPARE(json["figures"][0]["against_high"].get<double>(), *elms.high);
    QCOMPARE(json["figures"][0]["low"].get<double>(), *rates.low);
    QVERIFY(toTable(*compared).contains(QStringLiteral("actions.approve")));

    OverviewQuery asked;
    asked.filter = ofModel("oak");
    const UtcMs now = start + 20 * dayMs;
    const auto both
        = readSelections(store.database(), QTimeZone::utc(), asked, ofModel("elm"), now);
    QVERIFY2(both, words(both));
    QCOMPARE(both->against->actions[0], rates);
    QCOMPARE(both->against->active, differenceOfMedians(active[oak], active[elm]));
    QCOMPARE(both->against->hter, differenceOf(first->hter.mean, compared->other.hter.mean));
    const auto alone = readOverview(store.database(), QTimeZone::utc(), asked, now);
    QVERIFY2(alone, words(alone));
    QCOMPARE(both->first.stats.n, alone->stats.n);
    QCOMPARE(both->first.active, alone->active);
    QCOMPARE(both->first.days.size(), alone->days.size());
    QVERIFY(!readSelections(store.database(), QTimeZone::utc(), asked, {}, now)->against);
}

void TestSelections::groupsOfBoth()
{
    ReviewedWorkspace store;
    int number = 0;
    for (const char *model : {"oak", "elm"}) {
        for (int i = 0; i < 12; ++i) {
            // Seven of the EU and five of the US; the elm has one of the APAC alone.
            const char *region
                = i < 7 ? "EU" : (i == 7 && qstrcmp(model, "elm") == 0 ? "APAC" : "US");
            const auto done = add(
                store, number++,
                {QString::fromLatin1(model), QString::fromLatin1(region), 0, i % 2 == 0, 5000});
            QVERIFY2(done, words(done));
        }
    }
    StatsQuery query;
    query.filter = ofModel("oak");
    query.by = {QStringLiteral("/attributes/region")};
    const auto first = computeStats(store.database(), QTimeZone::utc(), query);
    QVERIFY2(first, words(first));
    const auto compared
        = compareSelections(store.database(), QTimeZone::utc(), query, *first, ofModel("elm"));
    QVERIFY2(compared, words(compared));
    QCOMPARE(compared->groups.size(), std::size_t {2});
    QCOMPARE(compared->groups[0].key.front().second, QStringLiteral("EU"));
    QCOMPARE(compared->groups[0].figures.front().difference,
             differenceOfRates(wilsonRate(4, 7), wilsonRate(4, 7)));
    QCOMPARE(compared->groups[1].nBefore, 4);
    QVERIFY(compared->groups[1].figures.empty()); // four would say more about cases than groups
    QVERIFY(toTable(*compared).contains(QStringLiteral("hidden: fewer than 5 decisions")));
}

void TestSelections::bothGoByWeek()
{
    ReviewedWorkspace store;
    // Six a day of the oak on four days; the elm has one on each of twenty days.
    int number = 0;
    for (int i = 0; i < 24; ++i)
        QVERIFY(add(store, number++, {QStringLiteral("oak"), {}, i % 4, true, 5000}));
    for (int i = 0; i < 20; ++i)
        QVERIFY(add(store, number++, {QStringLiteral("elm"), {}, i, true, 5000}));
    OverviewQuery query;
    query.filter = ofModel("oak");
    query.filter.from = start - 9 * 3'600'000;
    query.filter.to = *query.filter.from + 21 * dayMs;
    FeedbackFilter elm = ofModel("elm");
    elm.from = query.filter.from;
    elm.to = query.filter.to;
    const UtcMs now = *elm.to;
    const auto alone = readSelections(store.database(), QTimeZone::utc(), query, {}, now);
    QVERIFY2(alone, words(alone));
    QVERIFY(alone->first.weeks.empty());
    const auto both = readSelections(store.database(), QTimeZone::utc(), query, elm, now);
    QVERIFY2(both, words(both));
    QCOMPARE(both->first.weeks.size(), std::size_t {3});
    QCOMPARE(both->against->overview.weeks.size(), std::size_t {3});
    QCOMPARE(both->first.weeks[0].n, 24);
    QCOMPARE(both->against->overview.weeks[0].n, 7);
    const auto same = readSelections(store.database(), QTimeZone::utc(), query, query.filter, now);
    QVERIFY2(same, words(same));
    QVERIFY(same->first.weeks.empty() && same->against->overview.weeks.empty());
    QCOMPARE(same->against->shared, 24);
    // The period before says which it is.
    QCOMPARE(*both->first.change->before.from, *query.filter.from - 21 * dayMs);
    QCOMPARE(*both->first.change->before.to, *query.filter.from);
}

void TestSelections::sharedDecisions()
{
    ReviewedWorkspace store;
    for (int i = 0; i < 10; ++i) {
        QVERIFY(add(store, i,
                    {i < 6 ? QStringLiteral("oak") : QStringLiteral("elm"),
                     i % 2 ? QStringLiteral("EU") : QStringLiteral("US"), i, true, 5000}));
    }
    const auto shared = [&](const FeedbackFilter &one, const FeedbackFilter &other) {
        return countShared(store.database(), one, other).value_or(-1);
    };
    FeedbackFilter late;
    late.from = start + 4 * dayMs;
    FeedbackFilter europe;
    europe.where = {{QStringLiteral("/attributes/region"), QStringLiteral("EU")}};
    FeedbackFilter states;
    states.where = {{QStringLiteral("/attributes/region"), QStringLiteral("US")}};
    QCOMPARE(shared({}, {}), 10);
    QCOMPARE(shared(ofModel("oak"), ofModel("elm")), 0);
    QCOMPARE(shared(ofModel("oak"), late), 2);
    QCOMPARE(shared(ofModel("oak"), europe), 3);
    QCOMPARE(shared(europe, states), 0);
    QCOMPARE(shared(late, europe), 3);
}

void TestSelections::zoneIsKept()
{
    ReviewedWorkspace store;
    QCOMPARE(store.workspace().timeZone(), QTimeZone::utc());
    for (const char *name : {"Mars/Olympus", "", "UTC+02:00", "Europe/Berlin\n", "Europe/Berlín"})
        QCOMPARE(setTimeZone(store.workspace(), QString::fromUtf8(name)).error().code,
                 Error::Code::InvalidArgument);
    QCOMPARE(store.workspace().timeZone(), QTimeZone::utc());
    QVERIFY(setTimeZone(store.workspace(), QStringLiteral("Asia/Kolkata")));
    QVERIFY(store.reopen());
    QCOMPARE(store.workspace().timeZone().id(), QByteArray("Asia/Kolkata"));
}

// Whoever has the workspace open for long hears of it, in the place of figures by other days.
void TestSelections::unknownZoneIsSaid()
{
    ReviewedWorkspace store;
    Database &database = store.workspace().database();
    QVERIFY(setTimeZone(store.workspace(), QStringLiteral("Asia/Kolkata")));
    const auto known = currentTimeZone(database);
    QVERIFY2(known, words(known));
    QCOMPARE(known->id(), QByteArray("Asia/Kolkata"));
    QVERIFY(database.execute(QStringLiteral("UPDATE workspace SET time_zone = 'Mars/Olympus'")));
    const auto unknown = currentTimeZone(database);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, Error::Code::Corrupt);
    QVERIFY(unknown.error().what.contains(QStringLiteral("knows no time zone \"Mars/Olympus\"")));
    QVERIFY(unknown.error().remedy.contains(QStringLiteral("workspace zone")));
}

QTEST_GUILESS_MAIN(TestSelections)
#include "tst_selections.moc"
