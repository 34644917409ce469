// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/backlog.h"
#include "core/stats/choices.h"
#include "core/stats/comparison.h"
#include "core/stats/outside/verdicts.h"
#include "core/stats/prices.h"
#include "core/stats/tally/keycondition.h"
#include "tests/support/reviewedworkspace.h"

#include <QTest>

#include <cmath>

using namespace bluepencil;
using namespace bluepencil::test;

// What a supervisor's figures are where there is little to go by or what producers say is wild.
class TestSupervisionLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hoursWhereTheClockIsPutBack();
    void hoursWhereTheClockIsPutBackByHalfOfOne();
    void forecastsBeginWithTheFirstItem();
    void figuresOfHostileProducers();
    void figuresWithoutSpread();
    void subjectsAreNoAttribute();
    void timesOfVerdicts();
};

namespace {

constexpr qint64 dayMs = 86'400'000;

} // namespace

void TestSupervisionLimits::hoursWhereTheClockIsPutBack()
{
    ReviewedWorkspace store;
    const QTimeZone berlin("Europe/Berlin");
    for (const char *at : {"2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"}) {
        Decision made = decision(QString::fromLatin1(at), Action::Approve);
        made.decidedAt = fromRfc3339(QString::fromLatin1(at)).value();
        QVERIFY(store.review(plainItem(made.externalId, QStringLiteral("q"), QStringLiteral("d")),
                             made));
    }
    const auto stats = computeStats(store.database(), berlin, {{}, {QStringLiteral("hour")}});
    QVERIFY2(stats, words(stats));
    QCOMPARE(stats->groups.size(), std::size_t {2});
    QCOMPARE(stats->groups[0].key[0].second.value(), QStringLiteral("2026-10-25T02+01:00"));
    QCOMPARE(stats->groups[1].key[0].second.value(), QStringLiteral("2026-10-25T02+02:00"));
    // The records behind an hour are those of the hour.
    const auto condition
        = keyCondition(QStringLiteral("hour"), stats->groups[1].key[0].second, berlin);
    QVERIFY2(condition, words(condition));
    QCOMPARE((*condition)->values.value(0).toLongLong(),
             fromRfc3339(u"2026-10-25T00:00:00Z").value());
}

// Lord Howe put its clocks from 2 back to half past 1 at 15:00Z on 4 April 2026 (tz database,
// Australia/Lord_Howe): the second hour of one o'clock is half as long.
void TestSupervisionLimits::hoursWhereTheClockIsPutBackByHalfOfOne()
{
    const QTimeZone island("Australia/Lord_Howe");
    QVERIFY(island.isValid());
    const auto rangeOf = [&island](const QString &hour) {
        const auto condition = keyCondition(QStringLiteral("hour"), hour, island);
        if (!condition || !*condition)
            qFatal("%s", static_cast<const char *>(words(condition)));
        return std::pair(toRfc3339((*condition)->values.value(0).toLongLong()),
                         toRfc3339((*condition)->values.value(1).toLongLong()));
    };
    const auto range = [](QStringView from, QStringView to) {
        return std::pair(toRfc3339(fromRfc3339(from).value()), toRfc3339(fromRfc3339(to).value()));
    };
    QCOMPARE(rangeOf(QStringLiteral("2026-04-05T01+11:00")),
             range(u"2026-04-04T14:00:00Z", u"2026-04-04T15:00:00Z"));
    QCOMPARE(rangeOf(QStringLiteral("2026-04-05T01+10:30")),
             range(u"2026-04-04T15:00:00Z", u"2026-04-04T15:30:00Z"));
    QCOMPARE(rangeOf(QStringLiteral("2026-04-05T02+10:30")),
             range(u"2026-04-04T15:30:00Z", u"2026-04-04T16:30:00Z"));
    // Another clock's hour is one all the same.
    QCOMPARE(rangeOf(QStringLiteral("2026-04-04T15Z")),
             range(u"2026-04-04T15:00:00Z", u"2026-04-04T16:00:00Z"));
}

// Five came on each of the last three whole days, and none before there was a queue.
void TestSupervisionLimits::forecastsBeginWithTheFirstItem()
{
    ReviewedWorkspace store;
    const UtcMs now = fromRfc3339(u"2026-11-20T12:00:00Z").value();
    int number = 0;
    const auto add = [&](UtcMs at, int count) {
        store.clock().set(at);
        for (int i = 0; i < count; ++i) {
            const QString id = QStringLiteral("t-%1").arg(number++);
            QVERIFY(store.submit(plainItem(id, QStringLiteral("q"), QStringLiteral("d"))));
        }
    };
    const auto figuresAt = [&store](UtcMs at) {
        auto figures = readBacklog(store.database(), QTimeZone::utc(), {}, at);
        if (!figures)
            qFatal("%s", static_cast<const char *>(words(figures)));
        return *figures;
    };
    QCOMPARE(figuresAt(now).arrivals.n, 0);
    add(now - 4 * dayMs, 2); // at noon: no whole day
    for (const int back : {3, 2}) {
        QCOMPARE(figuresAt(now - back * dayMs).forecasts.size(), std::size_t {0});
        const OrderedJson json = toJson(figuresAt(now - back * dayMs));
        QVERIFY(json["arrivals_a_day"]["mean"].is_null());
        QVERIFY(json["forecast"][0]["open"].is_null() && json["forecast"][1]["open"].is_null());
        for (const OrderedJson &each : {json["arrivals_a_day"], json["forecast"][1]})
            QCOMPARE(each["reason"].get<std::string>(),
                     std::string("fewer than 2 whole days since the first item came"));
        add(now - back * dayMs, 5);
    }
    add(now - dayMs, 6);
    const BacklogFigures figures = figuresAt(now);
    QCOMPARE(figures.arrivals.n, 3);
    QCOMPARE(figures.arrivals.value.value(), 16.0 / 3);
    QCOMPARE(figures.forecasts.front().value, 18 + 16.0 / 3);
    QVERIFY(figures.forecasts.front().low.has_value());
    QCOMPARE(toJson(figures)["days"].get<int>(), 3);
    // Nothing closed on any of them: no interval rather than one without width.
    QCOMPARE(figures.closings.value.value(), 0.0);
    QVERIFY(!figures.closings.low);
    QCOMPARE(toJson(figures)["closings_a_day"]["no_interval"].get<std::string>(),
             std::string("no-spread"));
    // Ages of one to four days, of 6, 5, 5 and 2 items: the median lies between the fifth and the
    // fourteenth of 18 (R: qbinom(.025, 18, .5) is 5), what nine in ten are under takes 36.
    QCOMPARE(*figures.age.p50, 2.0 * dayMs);
    QCOMPARE(figures.age.p50Bounds, (Bounds {1.0 * dayMs, 3.0 * dayMs}));
    const OrderedJson age = toJson(figures)["age_ms"];
    QCOMPARE(age["p50_high"].get<double>(), 3.0 * dayMs);
    QVERIFY(age["low"].get<double>() < age["mean"].get<double>());
    QVERIFY(age["p90_high"].is_null() && !age["p90"].is_null());
    QCOMPARE(age["p90_no_interval"].get<std::string>(), std::string("too-few"));
}

namespace {

bool isFinite(const OrderedJson &json)
{
    if (json.is_structured())
        return std::ranges::all_of(json, [](const OrderedJson &each) { return isFinite(each); });
    return !json.is_number_float() || std::isfinite(json.get<double>());
}

} // namespace

// What a producer says of its drafts stands as it is in the item; what cannot be true is unknown.
void TestSupervisionLimits::figuresOfHostileProducers()
{
    ReviewedWorkspace store;
    const QString oak = QStringLiteral("oak");
    for (const char *kind : {"input", "output"})
        QVERIFY(setPrice(store.database(),
                         {oak, QString::fromLatin1(kind), 0, QStringLiteral("USD"),
                          QStringLiteral("999999999")}));
    const QList<OrderedJson> costs {
        {{"amount", 1e300}, {"currency", "EUR"}}, {{"amount", "1e300"}, {"currency", "EUR"}},
        {{"amount", "inf"}, {"currency", "EUR"}}, {{"amount", "nan"}, {"currency", "EUR"}},
        {{"amount", -1}, {"currency", "EUR"}},    {{"amount", 1e9 + 1}, {"currency", "EUR"}},
        {{"amount", 1}, {"currency", "euro"}},    {{"amount", 1}, {"currency", "eur"}},
        {{"amount", 1}, {"currency", "<b>"}},     {{"amount", 1}, {"currency", "EUR "}},
        {{"amount", 1e9}, {"currency", "EUR"}},
    };
    for (qsizetype i = 0; i < costs.size(); ++i) {
        const QString id = QStringLiteral("t-%1").arg(i);
        OrderedJson draft {{"id", "a"}, {"text", "one two"}, {"cost", costs[i]}};
        const bool isTrue = i + 1 == costs.size();
        draft["latency_ms"] = isTrue ? 604'800'000.0 : 1e300;
        draft["gen_ai"] = {{"gen_ai.usage.input_tokens", isTrue ? 1e12 : 1.7e308},
                           {"gen_ai.usage.output_tokens", isTrue ? 1e12 : 1e12 + 1},
                           {"gen_ai.server.time_to_first_token", isTrue ? 604'800.0 : 604'801.0}};
        OrderedJson item = plainItem(id, QStringLiteral("q"), QString());
        item.erase("draft");
        item["drafts"] = OrderedJson::array({draft});
        const auto receipt = store.review(item, decision(id, Action::Approve));
        QVERIFY2(receipt, words(receipt));
        // And signals may hold any number.
        QVERIFY(store.queue().signal({*receipt->outcomeId, QStringLiteral("csat"),
                                      Json(isTrue ? 5.0 : 1.7e308), store.clock().now()}));
    }
    // The dearest that tokens can be.
    OrderedJson dear = plainItem(QStringLiteral("dear"), QStringLiteral("q"), QString());
    dear.erase("draft");
    dear["drafts"] = OrderedJson::array(
        {{{"id", "a"},
          {"text", "one two"},
          {"model", "oak"},
          {"gen_ai",
           {{"gen_ai.usage.input_tokens", 1e12}, {"gen_ai.usage.output_tokens", 1e12}}}}});
    QVERIFY(store.review(dear, decision(QStringLiteral("dear"), Action::Approve)));
    const auto stats = computeStats(store.database(), QTimeZone::utc(), {{}, {}, true});
    QVERIFY2(stats, words(stats));
    const StatsDetails &details = *stats->details;
    QCOMPARE(details.costUnknown, costs.size() - 1);
    QCOMPARE(details.costs.size(), std::size_t {2});
    QCOMPARE(details.costs[0].currency, QStringLiteral("EUR"));
    QCOMPARE(details.costs[0].total, 1e9);
    QCOMPARE(details.costs[1].total, 2 * 1e12 * 999.999999);
    QCOMPARE(details.input.mean.n, 2);
    QCOMPARE(details.output.total, 2e12);
    QCOMPARE(details.latency.distribution.n, 1);
    QCOMPARE(details.latency.unknown, costs.size());
    QCOMPARE(details.firstToken.distribution.mean.value(), 604'800'000.0);
    QCOMPARE(details.signalKinds.front().value.n, 1);
    QVERIFY(isFinite(toJson(*stats)));
    for (const char *word : {"inf", "nan", "e+30"})
        QVERIFY2(!toTable(*stats).contains(QString::fromLatin1(word)), word);
}

// Twenty approved as they were, without a label: no effort and no severity, and no interval of
// either that says that this is certain.
void TestSupervisionLimits::figuresWithoutSpread()
{
    ReviewedWorkspace store;
    for (int i = 0; i < 20; ++i) {
        const QString id = QStringLiteral("t-%1").arg(i);
        OrderedJson item = plainItem(id, QStringLiteral("q"), QString());
        item.erase("draft");
        item["drafts"] = OrderedJson::array({{{"id", "a"},
                                              {"text", "one two"},
                                              {"cost", {{"amount", 1e-10}, {"currency", "EUR"}}}}});
        QVERIFY(store.review(item, decision(id, Action::Approve)));
    }
    const auto stats = computeStats(store.database(), QTimeZone::utc(), {{}, {}, true});
    QVERIFY2(stats, words(stats));
    const OrderedJson json = toJson(*stats);
    for (const auto &[part, name] : std::initializer_list<std::pair<const char *, const char *>> {
             {"hter", "mean"}, {"severity", "per_1000_words"}}) {
        QCOMPARE(json[part][name].get<double>(), 0.0);
        QVERIFY(json[part]["low"].is_null() && json[part]["high"].is_null());
        QCOMPARE(json[part]["no_interval"].get<std::string>(), std::string("no-spread"));
    }
    QVERIFY(json["cost"][0]["low"].is_null());
    const QString table = toTable(*stats);
    QVERIFY2(!table.contains(QStringLiteral("(- to")), qPrintable(table));
    QVERIFY2(table.contains(QStringLiteral("2e-09")) && table.contains(QStringLiteral("1e-10")),
             qPrintable(table));
    for (const ComparedFigure &each : compareFigures(*stats, *stats)) {
        if (each.figure == u"hter.mean" || each.figure == u"severity.per_1000_words")
            QVERIFY2(each.difference.value == 0.0 && !each.difference.low, qPrintable(each.figure));
    }
}

// A group of each would be a person.
void TestSupervisionLimits::subjectsAreNoAttribute()
{
    ReviewedWorkspace store;
    OrderedJson item = plainItem(QStringLiteral("a"), QStringLiteral("q"), QStringLiteral("d"));
    item["subject_id"] = "customer-7";
    item["attributes"] = {{"region", "EU"},
                          {"subject_id", "customer-7"},
                          {"Subject-ID", "customer-7"},
                          {"case", {{"subjectId", "customer-7"}, {"kind", "return"}}},
                          {"subject", "an invoice"}};
    QVERIFY(store.review(item, decision(QStringLiteral("a"), Action::Approve)));
    ChoicesReader reader;
    const auto choices = reader.read(store.database(), {});
    QVERIFY2(choices, words(choices));
    QCOMPARE(
        choices->attributes,
        QStringList({QStringLiteral("/attributes/case/kind"), QStringLiteral("/attributes/region"),
                     QStringLiteral("/attributes/subject")}));
}

// As OTLP has it: an unsigned 64-bit number of nanoseconds, 0 where that is not known.
void TestSupervisionLimits::timesOfVerdicts()
{
    ReviewedWorkspace store;
    const std::vector<std::pair<UtcMs, std::string>> times {
        {fromRfc3339(u"2026-11-20T12:00:00.123Z").value(), "1795176000123000000"},
        {-1, "0"},
        {fromRfc3339(u"9999-12-31T23:59:59Z").value(), "0"},
        {18'446'744'073'709, "18446744073709000000"},
        {18'446'744'073'710, "0"},
    };
    for (std::size_t i = 0; i < times.size(); ++i) {
        const QString id = QStringLiteral("t-%1").arg(i);
        QVERIFY(store.review(plainItem(id, QStringLiteral("q"), QStringLiteral("d")),
                             decision(id, Action::Reject)));
        QVERIFY(store.execute(QStringLiteral("UPDATE feedback SET decided_at = %1"
                                             " WHERE external_id = '%2'")
                                  .arg(times[i].first)
                                  .arg(id)));
    }
    QVERIFY(stampFeedback(store.database()));
    const auto verdicts = verdictsAfter(store.database(), 0, 100);
    QVERIFY2(verdicts, words(verdicts));
    QCOMPARE(verdicts->events.size(), times.size());
    for (std::size_t i = 0; i < times.size(); ++i) {
        for (const char *member : {"timeUnixNano", "observedTimeUnixNano"})
            QCOMPARE(verdicts->events[i][member].get<std::string>(), times[i].second);
    }
}

QTEST_GUILESS_MAIN(TestSupervisionLimits)
#include "tst_supervisionlimits.moc"
