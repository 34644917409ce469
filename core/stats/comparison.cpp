// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/comparison.h"

#include "core/model/item.h"
#include "core/stats/days.h"
#include "core/stats/figurejson.h"
#include "core/stats/tally/tally.h"
#include "core/stats/texttable.h"
#include "core/store/feedbackstore.h"
#include "core/text/tokens.h"

#include <algorithm>
#include <cmath>

namespace bluepencil {

namespace {

constexpr ComparedNames periods {"now", "before", "n_before"};

class Comparing {
public:
    void rates(const QString &figure, const Rate &now, const Rate &before)
    {
        add(compareRates(figure, now, before));
    }

    void means(const QString &figure, const SampleMean &now, const SampleMean &before)
    {
        add(compareMeans(figure, now, before));
    }

    [[nodiscard]] std::vector<ComparedFigure> take() { return std::move(m_figures); }

private:
    void add(ComparedFigure figure)
    {
        if (figure.difference.value)
            m_figures.push_back(std::move(figure));
    }

    std::vector<ComparedFigure> m_figures;
};

void compareDetails(Comparing &compared, const StatsDetails &now, const StatsDetails &before)
{
    compared.rates(QStringLiteral("sent"), now.sent, before.sent);
    compared.rates(QStringLiteral("taken_back.recalled"), now.recalled, before.recalled);
    compared.rates(QStringLiteral("taken_back.not_sent"), now.notSent, before.notSent);
    compared.rates(QStringLiteral("taken_back.undone"), now.undone, before.undone);
    compared.rates(QStringLiteral("suggestions_used"), now.suggestions.used,
                   before.suggestions.used);
    compared.means(QStringLiteral("read_ms.mean"), now.read.mean, before.read.mean);
    compared.means(QStringLiteral("queue_ms.mean"), now.queue.mean, before.queue.mean);
    compared.means(QStringLiteral("latency_ms.mean"), now.latency.mean, before.latency.mean);
    compared.means(QStringLiteral("first_token_ms.mean"), now.firstToken.mean,
                   before.firstToken.mean);
    compared.means(QStringLiteral("tokens.input.mean"), now.input.mean, before.input.mean);
    compared.means(QStringLiteral("tokens.output.mean"), now.output.mean, before.output.mean);
    for (const SignalFigures &each : now.signalKinds) {
        const auto other = std::ranges::find(before.signalKinds, each.kind, &SignalFigures::kind);
        // None of a kind is a rate of 0, as long as anything was sent.
        const bool found = other != before.signalKinds.end();
        compared.rates(QStringLiteral("signals.%1").arg(each.kind), each.share,
                       found ? other->share : wilsonRate(0, before.sent.n));
        if (found)
            compared.means(QStringLiteral("signals.%1.value").arg(each.kind), each.value,
                           other->value);
    }
    for (const SignalFigures &each : before.signalKinds) {
        if (std::ranges::find(now.signalKinds, each.kind, &SignalFigures::kind)
            == now.signalKinds.end())
            compared.rates(QStringLiteral("signals.%1").arg(each.kind), wilsonRate(0, now.sent.n),
                           each.share);
    }
    for (const CostFigures &each : now.costs) {
        const auto other = std::ranges::find(before.costs, each.currency, &CostFigures::currency);
        if (other != before.costs.end())
            compared.means(QStringLiteral("cost.%1.per_sent").arg(each.currency), each.perSent,
                           other->perSent);
    }
}

Error unfitForHistory(const QString &filter)
{
    return {Error::Code::InvalidArgument, QStringLiteral("imported history has nothing for it"),
            filter, QStringLiteral("leave the filter out, or compare with a period")};
}

Result<> checkHistoryFilter(const FeedbackFilter &filter)
{
    if (!filter.actions.isEmpty())
        return fail(unfitForHistory(QStringLiteral("--action")));
    if (!filter.labels.isEmpty())
        return fail(unfitForHistory(QStringLiteral("--label")));
    if (!filter.reviewers.isEmpty())
        return fail(unfitForHistory(QStringLiteral("--reviewer")));
    if (!filter.models.isEmpty())
        return fail(unfitForHistory(QStringLiteral("--model")));
    return {};
}

struct HandlingTimes {
    std::vector<double> sample;
    qint64 n = 0;
    qint64 excluded = 0;
    qint64 unknown = 0;

    void add(const Json &line, const QString &finalText)
    {
        ++n;
        const auto found = line.find("active_ms");
        if (found == line.end() || !found->is_number_integer() || found->get<qint64>() < 0) {
            ++unknown;
            return;
        }
        const auto time = found->get<qint64>();
        const auto words = static_cast<qint64>(hterTokens(finalText).size());
        if (words > 0 && time >= LeastMsPerWord * words && time <= MostMsPerWord * words)
            sample.push_back(static_cast<double>(time));
        else
            ++excluded;
    }
};

Result<HandlingTimes> readHandlingTimes(Database &database, const FeedbackFilter &filter)
{
    FeedbackFilter ofItems;
    ofItems.queues = filter.queues;
    ofItems.tasks = filter.tasks;
    ofItems.languages = filter.languages;
    ofItems.statuses.clear();
    const FilterSql which = filterSql(ofItems);
    // Which they are the index item_flow says: items are large.
    Query query(database,
                QStringLiteral("SELECT f.line, f.final_text FROM item f WHERE f.item_no IN (SELECT"
                               " item_no FROM item WHERE state = 'history') AND ")
                    + which.condition);
    for (const QVariant &value : which.values)
        query.bind(value);
    BLUEPENCIL_TRY(query.run());
    HandlingTimes times;
    Result<bool> row = query.next();
    for (; row && *row; row = query.next()) {
        const Result<Json> line = parseJson(query.bytes(0));
        if (!line)
            return fail(line.error());
        if (matchesWhere(*line, filter))
            times.add(*line, query.utf8(1));
    }
    if (!row)
        return fail(row.error());
    return times;
}

ComparedFigure comparedBy(const QString &figure, const char *method, const Estimate &now,
                          const Estimate &before, const Difference &difference)
{
    return {figure,     QString::fromLatin1(method),
            now.n,      before.n,
            now.value,  before.value,
            difference, now.low,
            now.high,   before.low,
            before.high};
}

Difference recovered(const Estimate &now, const Estimate &before)
{
    if (!now.value || !before.value)
        return {};
    Difference difference {*now.value - *before.value, {}, {}};
    if (now.low && now.high && before.low && before.high) {
        difference.low
            = *difference.value - std::hypot(*now.value - *now.low, *before.high - *before.value);
        difference.high
            = *difference.value + std::hypot(*now.high - *now.value, *before.value - *before.low);
    }
    return difference;
}

} // namespace

ComparedFigure compareRates(const QString &figure, const Rate &now, const Rate &before)
{
    return comparedBy(figure, "newcombe", {now.of, now.rate, now.low, now.high},
                      {before.of, before.rate, before.low, before.high},
                      differenceOfRates(now, before));
}

ComparedFigure compareMeans(const QString &figure, const SampleMean &now, const SampleMean &before)
{
    return comparedBy(figure, "welch", estimateOf(now), estimateOf(before),
                      differenceOf(now, before));
}

ComparedFigure compareEstimates(const QString &figure, const Estimate &now, const Estimate &before)
{
    return comparedBy(figure, "mover", now, before, recovered(now, before));
}

OrderedJson comparedJson(const std::vector<ComparedFigure> &figures, const ComparedNames &names)
{
    OrderedJson json = OrderedJson::array();
    const std::string now(names.now);
    const std::string before(names.before);
    for (const ComparedFigure &each : figures) {
        OrderedJson entry;
        entry["figure"] = toStdString(each.figure);
        entry["n"] = each.nNow;
        entry[names.nBefore] = each.nBefore;
        entry[now] = numberOrNull(each.now);
        entry[now + "_low"] = numberOrNull(each.nowLow);
        entry[now + "_high"] = numberOrNull(each.nowHigh);
        entry[before] = numberOrNull(each.before);
        entry[before + "_low"] = numberOrNull(each.beforeLow);
        entry[before + "_high"] = numberOrNull(each.beforeHigh);
        entry["difference"] = numberOrNull(each.difference.value);
        entry["low"] = numberOrNull(each.difference.low);
        entry["high"] = numberOrNull(each.difference.high);
        if (each.difference.value && !each.difference.low)
            entry["no_interval"] = noInterval(std::min(each.nNow, each.nBefore));
        entry["method"] = toStdString(each.method);
        json.push_back(entry);
    }
    return json;
}

std::vector<ComparedFigure> compareFigures(const Stats &now, const Stats &before)
{
    Comparing compared;
    for (std::size_t i = 0; i < now.actions.size(); ++i) {
        compared.rates(QStringLiteral("actions.") + actionName(static_cast<Action>(i)),
                       now.actions[i], before.actions[i]);
    }
    compared.means(QStringLiteral("hter.mean"), now.hter.mean, before.hter.mean);
    for (std::size_t i = 0; i < now.hter.bands.size(); ++i) {
        compared.rates(QStringLiteral("hter.bands.") + bandName(static_cast<HterBand>(i)),
                       now.hter.bands[i], before.hter.bands[i]);
    }
    compared.means(QStringLiteral("active_ms.mean"), now.active.mean, before.active.mean);
    compared.means(QStringLiteral("severity.per_1000_words"), now.severity.per1000,
                   before.severity.per1000);
    if (now.details && before.details)
        compareDetails(compared, *now.details, *before.details);
    return compared.take();
}

std::vector<ComparedGroup> compareGroups(const Stats &now, const Stats &before)
{
    std::vector<ComparedGroup> groups;
    for (const StatsGroup &group : now.groups) {
        const auto other = std::ranges::find_if(
            before.groups, [&group](const StatsGroup &each) { return each.key == group.key; });
        if (other == before.groups.end())
            continue;
        ComparedGroup compared {group.key, group.stats.n, other->stats.n, {}};
        if (group.stats.n >= HiddenGroup && other->stats.n >= HiddenGroup)
            compared.figures = compareFigures(group.stats, other->stats);
        groups.push_back(std::move(compared));
    }
    return groups;
}

Result<StatsComparison> compareWithPeriod(Database &database, const QTimeZone &zone,
                                          const StatsQuery &query, const Stats &now, UtcMs from,
                                          UtcMs to, const Reading &reading)
{
    if (from >= to) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("ends before it begins"),
                    QStringLiteral("--compare"), QStringLiteral("write FIRST..LAST"));
    }
    StatsQuery earlier = query;
    earlier.filter.from = from;
    earlier.filter.to = to;
    const Result<Stats> before = computeStats(database, zone, earlier, reading);
    if (!before)
        return fail(before.error());
    StatsComparison comparison;
    comparison.basis = QStringLiteral("period");
    comparison.from = from;
    comparison.to = to;
    comparison.nBefore = before->n;
    comparison.figures = compareFigures(now, *before);
    comparison.groups = compareGroups(now, *before);
    return comparison;
}

bool hasPrevious(const FeedbackFilter &filter, UtcMs at, const QTimeZone &zone)
{
    return filter.from
        && startOfPeriodBefore(*filter.from, endOfPeriod(filter.to, *filter.from, at, zone), zone);
}

Result<StatsComparison> compareWithPrevious(Database &database, const QTimeZone &zone,
                                            const StatsQuery &query, const Stats &now, UtcMs at,
                                            const Reading &reading)
{
    if (!query.filter.from) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("what has no beginning has nothing before it"),
                    QStringLiteral("--compare"), QStringLiteral("give --from"));
    }
    const UtcMs from = *query.filter.from;
    const std::optional<UtcMs> before
        = startOfPeriodBefore(from, endOfPeriod(query.filter.to, from, at, zone), zone);
    if (!before) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("as many days before would begin before the year 1"),
                    QStringLiteral("--compare"), QStringLiteral("give a later --from"));
    }
    Result<StatsComparison> comparison
        = compareWithPeriod(database, zone, query, now, *before, from, reading);
    if (comparison)
        comparison->basis = QStringLiteral("previous");
    return comparison;
}

Result<StatsComparison> compareWithHistory(Database &database, const StatsQuery &query,
                                           const Stats &now)
{
    BLUEPENCIL_TRY(checkHistoryFilter(query.filter));
    Result<HandlingTimes> times = readHandlingTimes(database, query.filter);
    if (!times)
        return fail(times.error());
    std::ranges::sort(times->sample);
    Stats before;
    before.active.mean = sampleMean(times->sample);
    StatsComparison comparison;
    comparison.basis = QStringLiteral("history");
    comparison.nBefore = times->n;
    comparison.excludedBefore = times->excluded;
    comparison.unknownBefore = times->unknown;
    comparison.figures = compareFigures(now, before);
    return comparison;
}

OrderedJson toJson(const StatsComparison &comparison)
{
    OrderedJson json;
    json["basis"] = toStdString(comparison.basis);
    json["from"] = timeOrNull(comparison.from);
    json["to"] = timeOrNull(comparison.to);
    json["n_before"] = comparison.nBefore;
    if (comparison.basis == u"history") {
        json["excluded_before"] = comparison.excludedBefore;
        json["unknown_before"] = comparison.unknownBefore;
    }
    json["figures"] = comparedJson(comparison.figures, periods);
    json["groups"] = OrderedJson::array();
    for (const ComparedGroup &group : comparison.groups) {
        OrderedJson entry;
        OrderedJson key = OrderedJson::object();
        for (const auto &[name, value] : group.key)
            key[toStdString(name)] = value ? OrderedJson(toStdString(*value)) : OrderedJson();
        entry["key"] = key;
        entry["n"] = group.nNow;
        entry["n_before"] = group.nBefore;
        entry["figures"] = comparedJson(group.figures, periods);
        if (group.figures.empty())
            entry["reason"] = "fewer than 5 decisions";
        json["groups"].push_back(entry);
    }
    json["assumption"]
        = "decisions are independent of each other, and cases now are like those before";
    return json;
}

QString toTable(const StatsComparison &comparison)
{
    QString text = QStringLiteral("\ncompared with %1").arg(comparison.basis);
    if (comparison.from)
        text += QStringLiteral(" from %1").arg(toRfc3339(*comparison.from));
    if (comparison.to)
        text += QStringLiteral(", before %1").arg(toRfc3339(*comparison.to));
    text += QStringLiteral(" (n %1)\n").arg(comparison.nBefore);
    const auto shown = [](const std::optional<double> &value) {
        return value ? QString::number(*value, 'g', 5) : QStringLiteral("-");
    };
    for (const ComparedFigure &each : comparison.figures) {
        text += QStringLiteral("%1: %2, before %3, difference %4%5\n")
                    .arg(printable(each.figure), shown(each.now), shown(each.before),
                         shown(each.difference.value),
                         each.difference.low ? QStringLiteral(" (%1 to %2, %3)")
                                                   .arg(shown(each.difference.low),
                                                        shown(each.difference.high), each.method)
                                             : QString());
    }
    return text;
}

} // namespace bluepencil
