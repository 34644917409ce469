// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/figuresboth.h"

#include "core/stats/backlog.h"
#include "core/stats/pagefigures.h"
#include "tests/support/figurejson.h"

namespace bluepencil::test {

namespace {

using test::json;

Json json(const SampleMean &sample)
{
    return {{"n", sample.n}, {"mean", sample.mean}, {"error", sample.error}};
}

Json json(const Bounds &bounds)
{
    return {number(bounds.low), number(bounds.high)};
}

Json json(const Rate &rate)
{
    return {rate.n, rate.of, number(rate.low), number(rate.high)};
}

Json json(const TimeFigures &times)
{
    return {times.distribution.n,
            number(times.distribution.p50),
            json(times.distribution.p50Bounds),
            number(times.distribution.p99),
            json(times.distribution.p99Bounds),
            json(times.mean),
            times.excluded,
            times.unknown};
}

Json json(const TokenFigures &tokens)
{
    return {tokens.total, json(tokens.mean)};
}

Json json(const StatsDetails &details)
{
    Json object {
        {"made", details.made},
        {"fates", {json(details.recalled), json(details.notSent), json(details.superseded)}},
        {"undone", json(details.undone)},
        {"sent", json(details.sent)},
        {"used", json(details.suggestions.used)},
        {"read", json(details.read)},
        {"queue", json(details.queue)},
        {"drafts", details.drafts},
        {"tokens",
         {json(details.input), json(details.output), json(details.cacheRead),
          json(details.cacheWrite)}},
        {"latency", json(details.latency)},
        {"first", json(details.firstToken)},
        {"unknown", details.costUnknown}};
    for (const Rate &each : details.suggestions.kinds)
        object["suggestions"].push_back(json(each));
    for (const SignalFigures &each : details.signalKinds) {
        object["signals"].push_back({toStdString(each.kind), each.count.n, each.count.of,
                                     number(each.count.high), json(each.share), json(each.value)});
    }
    for (const CostFigures &each : details.costs) {
        object["costs"].push_back(
            {toStdString(each.currency), each.n, each.total, each.sent, json(each.perSent)});
    }
    return object;
}

// The figures of toJson(), which leaves those of small groups out, and what is behind them.
Json json(const Stats &stats)
{
    Json object = parseJson(toLine(toJson(stats))).value();
    object["means"]
        = {json(stats.hter.mean), json(stats.active.mean), json(stats.severity.per1000)};
    object["sums"] = {stats.n,
                      stats.items,
                      stats.hter.undefined,
                      stats.hter.leftOut,
                      stats.active.excluded,
                      stats.active.unknown,
                      stats.severity.points,
                      stats.severity.words,
                      stats.labelled};
    for (const Rate &rate : stats.actions)
        object["sums"].push_back(rate.n);
    for (const Rate &rate : stats.hter.bands)
        object["sums"].push_back(rate.n);
    if (stats.details)
        object["details"] = json(*stats.details);
    object["codes"] = Json::array();
    for (const LabelFigures &label : stats.labels)
        object["codes"].push_back({toStdString(label.code), label.n, label.decisions});
    object["each"] = Json::array();
    for (const StatsGroup &group : stats.groups)
        object["each"].push_back(json(group.stats));
    return object;
}

Json json(const std::vector<DayFigures> &days)
{
    Json array = Json::array();
    for (const DayFigures &day : days) {
        Json actions = Json::array();
        for (const Rate &rate : day.actions)
            actions.push_back(rate.n);
        array.push_back({toStdString(day.date.toString(Qt::ISODate)), day.from, day.to, day.n,
                         actions, json(day.hter), json(day.active), day.openAtEnd});
    }
    return array;
}

Json json(const QStringList &texts)
{
    Json array = Json::array();
    for (const QString &text : texts)
        array.push_back(toStdString(text));
    return array;
}

Json json(const Overview &overview)
{
    Json object {{"stats", json(overview.stats)},   {"hter", json(overview.hter)},
                 {"active", json(overview.active)}, {"days", json(overview.days)},
                 {"weeks", json(overview.weeks)},   {"cut", overview.trendCut},
                 {"records", overview.records},     {"open", overview.backlog.open}};
    for (const HterBin &bin : overview.histogram)
        object["bins"].push_back({bin.from, bin.n});
    for (const TimeBin &bin : overview.times)
        object["times"].push_back({bin.from, bin.n});
    for (const LabelShare &label : overview.labels)
        object["labels"].push_back({toStdString(label.code), label.n, label.share});
    if (overview.change) {
        object["before"] = json(overview.change->before);
        object["change"] = {json(overview.change->hter), json(overview.change->active)};
        for (const Difference &each : overview.change->actions)
            object["change"].push_back(json(each));
    }
    object["choices"] = {json(overview.choices.queues),    json(overview.choices.tasks),
                         json(overview.choices.models),    json(overview.choices.reviewers),
                         json(overview.choices.languages), json(overview.choices.attributes)};
    return object;
}

Json json(const std::vector<StatsGroup> &groups)
{
    Json array = Json::array();
    for (const StatsGroup &group : groups) {
        Json key;
        for (const auto &[name, value] : group.key)
            key[toStdString(name)] = value ? Json(toStdString(*value)) : Json();
        array.push_back({key, json(group.stats)});
    }
    return array;
}

Json json(const CallTimes &times)
{
    return {times.n,
            number(times.p50),
            number(times.p95),
            number(times.p99),
            json(times.p50Bounds),
            json(times.p95Bounds),
            json(times.p99Bounds)};
}

Json json(const CallFigures &calls)
{
    Json object {{"n", calls.n},
                 {"tokens",
                  {calls.input.n, calls.input.sum, calls.output.n, calls.output.sum, calls.cached.n,
                   calls.cached.sum}},
                 {"latency", json(calls.latency)},
                 {"first", json(calls.firstToken)},
                 {"errors", json(calls.errors)},
                 {"types", Json::object()},
                 {"cost", Json::object()},
                 {"costed", Json::object()}};
    for (const auto &[type, n] : calls.errorTypes)
        object["types"][toStdString(type)] = n;
    for (const auto &[currency, nanos] : calls.costNanos)
        object["cost"][toStdString(currency)] = nanos;
    for (const auto &[currency, n] : calls.costed)
        object["costed"][toStdString(currency)] = n;
    return object;
}

// With the figures that toJson() hides of small groups.
Json json(const CallStats &stats)
{
    Json object {{"all", json(stats.all)}, {"zone", toStdString(stats.timeZone)}};
    for (const CallGroup &group : stats.groups) {
        Json key = Json::array();
        for (const auto &[name, value] : group.key)
            key.push_back({toStdString(name), toStdString(value)});
        object["groups"].push_back({key, json(group.figures)});
    }
    return object;
}

Json json(const CostPageFigures &page)
{
    return {json(page.models), json(page.models.groups), json(page.days), json(page.days.groups),
            page.calls ? json(*page.calls) : Json()};
}

Json json(const ModelFigures &page)
{
    return {json(page.stats), json(page.stats.groups), json(page.versions),
            page.change ? parseJson(toLine(toJson(*page.change))).value() : Json()};
}

Json json(const LabelPageFigures &page)
{
    return {json(page.overview), json(page.weeks), json(page.weeks.groups)};
}

Json json(const QualityFigures &page)
{
    return json(page.overview);
}

// Of each group what the page of cost shows of a day.
Json costsOf(const std::vector<StatsGroup> &groups)
{
    Json array = Json::array();
    for (const Json &group : json(groups)) {
        const Json &details = group[1]["details"];
        array.push_back({group[0], group[1]["n"], group[1]["items"], group[1]["codes"],
                         details.value("costs", Json()), details["unknown"]});
    }
    return array;
}

// Days are read with their costs alone: those that they have among all details.
QString daysOfCost(Database &database, const QTimeZone &zone, const FeedbackFilter &filter)
{
    const auto page = readCostFigures(database, zone, filter, {});
    const auto whole = computeStats(database, zone, {filter, {QStringLiteral("day")}, true}, {});
    if (!page || !whole)
        return toString(page ? whole.error() : page.error());
    return difference(costsOf(page->days.groups), costsOf(whole->groups), {}, FigureTolerance);
}

template <typename T> QString differenceOf(const Result<T> &mine, const Result<T> &wanted)
{
    if (!mine || !wanted) {
        return mine.has_value() == wanted.has_value()
            ? QString()
            : toString(mine ? wanted.error() : mine.error());
    }
    return difference(json(*mine), json(*wanted), {}, FigureTolerance);
}

} // namespace

BothWays statsBothWays(Workspace &workspace, const QTimeZone &zone, const StatsQuery &query)
{
    return statsBothWays(workspace, zone, query, computeStats(workspace.database(), zone, query));
}

BothWays statsBothWays(Workspace &workspace, const QTimeZone &zone, const StatsQuery &query,
                       const Result<Stats> &read)
{
    Database &database = workspace.database();
    FigureCache cache(workspace);
    BothWays both;
    {
        ReadTransaction transaction(database);
        if (!transaction.begin())
            return {false, QStringLiteral("nothing can be read")};
        const auto answer
            = cache.answer({query.filter, query.by, zone, {}, false, {}, query.details}, {});
        both.fromColumns = answer && *answer;
    }
    both.wrong = differenceOf(computeStats(database, zone, query, {{}, &cache}), read);
    return both;
}

BothWays callsBothWays(Workspace &workspace, const QTimeZone &zone, const CallQuery &query)
{
    Database &database = workspace.database();
    FigureCache cache(workspace);
    ReadTransaction transaction(database);
    if (!transaction.begin())
        return {false, QStringLiteral("nothing can be read")};
    const auto answer = cache.calls(query, zone, {});
    return {answer && *answer,
            differenceOf(computeCallStats(database, zone, query, {{}, &cache}),
                         computeCallStats(database, zone, query))};
}

BothWays overviewBothWays(Workspace &workspace, const QTimeZone &zone, const OverviewQuery &query,
                          UtcMs now)
{
    FigureCache cache(workspace);
    BothWays both;
    both.wrong = differenceOf(readOverview(workspace.database(), zone, query, now, {{}, &cache}),
                              readOverview(workspace.database(), zone, query, now));
    both.fromColumns
        = statsBothWays(workspace, zone,
                        {query.filter, query.by.isEmpty() ? QStringList() : QStringList {query.by}})
              .fromColumns;
    return both;
}

QString pagesBothWays(Workspace &workspace, const QTimeZone &zone, const FeedbackFilter &filter,
                      UtcMs now)
{
    FigureCache cache(workspace);
    Database &database = workspace.database();
    const QString cost = differenceOf(readCostFigures(database, zone, filter, {{}, &cache}),
                                      readCostFigures(database, zone, filter, {}));
    if (!cost.isEmpty())
        return QStringLiteral("cost: ") + cost;
    const QString days = daysOfCost(database, zone, filter);
    if (!days.isEmpty())
        return QStringLiteral("days of cost: ") + days;
    const QString models = differenceOf(readModelFigures(database, zone, filter, now, {{}, &cache}),
                                        readModelFigures(database, zone, filter, now, {}));
    if (!models.isEmpty())
        return QStringLiteral("models: ") + models;
    const QString quality
        = differenceOf(readQualityFigures(database, zone, filter, now, {{}, &cache}),
                       readQualityFigures(database, zone, filter, now, {}));
    if (!quality.isEmpty())
        return QStringLiteral("quality: ") + quality;
    const QString labels = differenceOf(readLabelFigures(database, zone, filter, now, {{}, &cache}),
                                        readLabelFigures(database, zone, filter, now, {}));
    return labels.isEmpty() ? QString() : QStringLiteral("labels: ") + labels;
}

QString openBothWays(Database &database, const FeedbackFilter &filter,
                     const std::vector<UtcMs> &moments)
{
    const auto all = ItemFlow::read(database, filter, {}, {});
    const auto some = ItemFlow::readAt(database, filter, moments, {});
    if (!all || !some)
        return toString(all ? some.error() : all.error());
    for (const UtcMs moment : moments) {
        if (some->openAt(moment) != all->openAt(moment)) {
            return QStringLiteral("%1 were open at %2, of all %3")
                .arg(some->openAt(moment))
                .arg(moment)
                .arg(all->openAt(moment));
        }
    }
    return some->backlogAt(0).open == all->backlogAt(0).open ? QString()
                                                             : QStringLiteral("others are open");
}

Result<> spreadItems(Database &database, UtcMs from)
{
    return database.execute(
        QStringLiteral("UPDATE item SET created_at = %1 + item_no * 7919 % 3456 * 1000000,"
                       " closed_at = CASE WHEN item_no % 7 = 0 THEN NULL"
                       " ELSE %1 + item_no * 7919 % 3456 * 1000000"
                       " + item_no % 11 * (item_no % 13) * 9000000 END")
            .arg(from));
}

} // namespace bluepencil::test
