// SPDX-License-Identifier: GPL-3.0-or-later
// What metricfamilies.h tells beside the queues: calls of models that nobody reviews, what drafts
// cost, what came back about them, and alarms of drift.
#include "core/stats/callstats.h"
#include "core/stats/drift/driftalarms.h"
#include "core/stats/modelcosts.h"
#include "core/stats/outside/metricfamilies.h"
#include "core/stats/tally/detailtable.h"
#include "core/stats/units.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <set>

namespace bluepencil {

namespace {

constexpr qint64 watchedMs = 3'600'000;
constexpr qint64 signalledMs = 7 * 24 * watchedMs;
const QString others = QStringLiteral("other");
// Those that everybody tells (DESIGN, "Outcome"): nothing pushes them out of their series.
const QStringList wellKnownKinds {QStringLiteral("complaint"), QStringLiteral("reopened"),
                                  QStringLiteral("refund"), QStringLiteral("csat")};
// Of outcomes `o`: those of texts that were sent, as the statistics count them.
const QString sentSql
    = QStringLiteral(" JOIN feedback f ON f.decision_id = o.decision_id AND f.has_final = 1"
                     " WHERE o.status = 'decided' AND o.state IN ('committed', 'taken', 'acked')");

MetricFamily gauge(const char *name, const char *help)
{
    return {name, help, MetricFamily::Type::Gauge, {}};
}

// Sums of the models that stand together; quantiles of several cannot be added.
struct CallSum {
    double calls = 0;
    double failed = 0;
    double input = 0;
    double output = 0;
    double cached = 0;
};

// Amounts by model and currency; those of the currencies with most items.
class Costs {
public:
    void add(const QString &model, const QString &currency, double amount, qint64 items)
    {
        m_amounts[{model, currency}] += amount;
        m_items[currency] += items;
    }

    void write(MetricFamily &family) const
    {
        std::vector<std::pair<qint64, QString>> order;
        for (const auto &[currency, items] : m_items)
            order.emplace_back(-items, currency);
        std::ranges::sort(order);
        std::set<QString> shown;
        for (std::size_t i = 0; i < std::min(order.size(), std::size_t(MostMetricCurrencies)); ++i)
            shown.insert(order[i].second);
        for (const auto &[key, amount] : m_amounts) {
            if (shown.contains(key.second))
                family.add({{"model", key.first}, {"currency", key.second}}, amount);
        }
    }

private:
    std::map<std::pair<QString, QString>, double> m_amounts;
    std::map<QString, qint64> m_items; // by currency
};

struct SignalSum {
    double n = 0;
    double numbers = 0; // of the n, those that have a number for a value
    double sum = 0;

    void add(const SignalSum &more)
    {
        n += more.n;
        numbers += more.numbers;
        sum += more.sum;
    }
};

using SignalSums = std::map<std::pair<QString, QString>, SignalSum>; // by queue and kind

// The oldest queues, as in every other family.
Result<std::set<QString>> namedQueues(Database &database)
{
    std::set<QString> named;
    Query query(database, QStringLiteral("SELECT name FROM queue ORDER BY created_at, name"));
    Result<bool> row = query.runToRow();
    for (; row && *row && std::ssize(named) < MostMetricQueues; row = query.next())
        named.insert(query.text(0));
    if (!row)
        return fail(row.error());
    return named;
}

// Equal values together: a week has many signals and few numbers, of which none takes more than 32
// bytes.
Result<SignalSums> readSignals(Database &database, UtcMs now, const std::set<QString> &queues)
{
    SignalSums sums;
    Query query(database,
                QStringLiteral("SELECT o.queue, s.kind, CASE WHEN length(s.value) <= 32"
                               " THEN s.value END, count(*) FROM outcome_signal s"
                               " JOIN outcome o ON o.outcome_id = s.outcome_id")
                    + sentSql
                    + QStringLiteral(" AND s.received_at >= ? AND s.received_at <= ?"
                                     " GROUP BY 1, 2, 3"));
    Result<bool> row = query.bind(now - signalledMs).bind(now).runToRow();
    for (; row && *row; row = query.next()) {
        const QString queue = queues.contains(query.text(0)) ? query.text(0) : others;
        SignalSum sum {query.real(3), 0, 0};
        const QByteArray json = query.bytes(2);
        if (const auto value = signalValue({json.constData(), std::size_t(json.size())})) {
            sum.numbers = sum.n;
            sum.sum = sum.n * *value;
        }
        sums[{queue, query.text(1)}].add(sum);
    }
    if (!row)
        return fail(row.error());
    return sums;
}

// Beside those that are well known the ones with most signals, then by name.
std::set<QString> namedKinds(const SignalSums &sums)
{
    std::map<QString, double> counts;
    for (const auto &[key, sum] : sums) {
        if (!wellKnownKinds.contains(key.second))
            counts[key.second] += sum.n;
    }
    std::vector<std::pair<double, QString>> order;
    for (const auto &[kind, n] : counts)
        order.emplace_back(-n, kind);
    std::ranges::sort(order);
    std::set<QString> named(wellKnownKinds.begin(), wellKnownKinds.end());
    const auto most = std::size_t(MostMetricSignals - wellKnownKinds.size());
    for (std::size_t i = 0; i < std::min(order.size(), most); ++i)
        named.insert(order[i].second);
    return named;
}

// What the signals of a week are held against.
Result<MetricFamily> takenFamily(Database &database, UtcMs now, const std::set<QString> &queues)
{
    std::map<QString, double> counts;
    Query query(database,
                QStringLiteral("SELECT o.queue, count(*) FROM outcome o") + sentSql
                    + QStringLiteral(" AND o.taken_at >= ? AND o.taken_at <= ? GROUP BY o.queue"));
    Result<bool> row = query.bind(now - signalledMs).bind(now).runToRow();
    for (; row && *row; row = query.next())
        counts[queues.contains(query.text(0)) ? query.text(0) : others] += query.real(1);
    if (!row)
        return fail(row.error());
    MetricFamily taken = gauge("bluepencil_outcomes_taken_within_week",
                               "Outcomes with a text that their producer took within the last seven"
                               " days and did not give back.");
    for (const auto &[queue, n] : counts)
        taken.add({{"queue", queue}}, n);
    return taken;
}

using Streams = std::map<std::pair<QString, QString>, std::map<DriftLevel, double>>;

} // namespace

Result<std::vector<MetricFamily>> callMetrics(Database &database, UtcMs now)
{
    CallQuery query;
    query.filter.from = now - watchedMs;
    query.filter.to = now + 1; // what a wrong clock puts ahead would stay for ever
    query.by = {QStringLiteral("model")};
    const Result<CallStats> stats = computeCallStats(database, QTimeZone::utc(), query);
    if (!stats)
        return fail(stats.error());
    std::vector<const CallGroup *> groups;
    for (const CallGroup &group : stats->groups)
        groups.push_back(&group);
    std::ranges::stable_sort(groups, std::greater(),
                             [](const CallGroup *group) { return group->figures.n; });
    MetricFamily latency
        = gauge("bluepencil_model_call_latency_seconds",
                "How long calls that began within the hour took; share: of 0.5, 0.95 at most.");
    std::map<QString, CallSum> sums;
    Costs costs;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const bool isNamed = i < std::size_t(MostMetricModels);
        const CallFigures &figures = groups[i]->figures;
        const QString model = isNamed ? groups[i]->key.front().second : others;
        CallSum &sum = sums[model];
        sum.calls += double(figures.n);
        sum.failed += double(figures.errors.n);
        sum.input += double(figures.input.sum);
        sum.output += double(figures.output.sum);
        sum.cached += double(figures.cached.sum);
        for (const auto &[currency, nanos] : figures.costNanos)
            costs.add(model, currency, nanos / NanosPerUnit, figures.costed.at(currency));
        if (!isNamed)
            continue;
        for (const auto &[share, ms] :
             {std::pair("0.5", figures.latency.p50), std::pair("0.95", figures.latency.p95)}) {
            if (ms)
                latency.add({{"model", model}, {"share", QString::fromLatin1(share)}},
                            *ms / MsPerSecond);
        }
    }
    MetricFamily calls = gauge("bluepencil_model_calls_within_hour",
                               "Calls of a model that were told and began within the last hour,"
                               " reviewed or not.");
    MetricFamily failed = gauge("bluepencil_model_calls_failed_within_hour",
                                "Of these, those that ended with an error.");
    MetricFamily tokens = gauge("bluepencil_model_call_tokens_within_hour",
                                "Tokens of these calls; those of input hold the cached ones.");
    for (const auto &[model, sum] : sums) {
        calls.add({{"model", model}}, sum.calls);
        failed.add({{"model", model}}, sum.failed);
        tokens.add({{"model", model}, {"kind", QStringLiteral("input")}}, sum.input);
        tokens.add({{"model", model}, {"kind", QStringLiteral("output")}}, sum.output);
        tokens.add({{"model", model}, {"kind", QStringLiteral("cached")}}, sum.cached);
    }
    MetricFamily cost
        = gauge("bluepencil_model_call_cost_within_hour",
                "What these calls cost, of those that told it, in units of their currency.");
    costs.write(cost);
    std::vector<MetricFamily> made;
    for (MetricFamily *family : {&calls, &failed, &tokens, &cost, &latency})
        made.push_back(std::move(*family));
    return made;
}

Result<std::vector<MetricFamily>> costMetrics(Database &database, UtcMs now)
{
    const Result<std::vector<ModelCosts>> models
        = readModelCosts(database, now - watchedMs, now + 1);
    if (!models)
        return fail(models.error());
    Costs costs;
    Costs sent;
    for (std::size_t i = 0; i < models->size(); ++i) {
        const ModelCosts &each = (*models)[i];
        const QString &model = i < std::size_t(MostMetricModels) ? each.model : others;
        for (const CostFigures &cost : each.costs) {
            costs.add(model, cost.currency, cost.total, cost.n);
            sent.add(model, cost.currency, double(cost.sent), cost.n);
        }
    }
    MetricFamily cost
        = gauge("bluepencil_item_cost_within_hour",
                "What all drafts of the items decided on within the last hour cost, of those of"
                " which it is known, in units of the currency.");
    MetricFamily items = gauge("bluepencil_costed_items_sent_within_hour",
                               "How many of these items were sent: the cost over them is that of"
                               " an item sent.");
    costs.write(cost);
    sent.write(items);
    return std::vector {std::move(cost), std::move(items)};
}

Result<std::vector<MetricFamily>> signalMetrics(Database &database, UtcMs now)
{
    const Result<std::set<QString>> queues = namedQueues(database);
    if (!queues)
        return fail(queues.error());
    const Result<SignalSums> read = readSignals(database, now, *queues);
    if (!read)
        return fail(read.error());
    Result<MetricFamily> taken = takenFamily(database, now, *queues);
    if (!taken)
        return fail(taken.error());
    const std::set<QString> kinds = namedKinds(*read);
    SignalSums sums;
    for (const auto &[key, sum] : *read)
        sums[{key.first, kinds.contains(key.second) ? key.second : others}].add(sum);
    MetricFamily all = gauge("bluepencil_signals_within_week",
                             "What came back about texts that were sent, within the last seven"
                             " days, by kind: complaint, reopened, csat …");
    MetricFamily mean = gauge("bluepencil_signal_mean_value",
                              "Mean of the values of these signals that are numbers, as of"
                              " satisfaction.");
    for (const auto &[key, sum] : sums) {
        all.add({{"queue", key.first}, {"kind", key.second}}, sum.n);
        if (sum.numbers > 0)
            mean.add({{"queue", key.first}, {"kind", key.second}}, sum.sum / sum.numbers);
    }
    return std::vector {std::move(all), std::move(mean), std::move(*taken)};
}

Result<std::vector<MetricFamily>> driftMetrics(Database &database, UtcMs now)
{
    const Result<std::vector<DriftAlarm>> alarms = listDriftAlarms(database);
    if (!alarms)
        return fail(alarms.error());
    Streams streams;
    std::optional<UtcMs> oldest;
    std::vector<const DriftAlarm *> open;
    for (const DriftAlarm &alarm : *alarms) {
        if (alarm.state == DriftState::Open)
            open.push_back(&alarm);
    }
    std::ranges::sort(open, {}, &DriftAlarm::no);
    for (const DriftAlarm *alarm : open) {
        std::pair key {alarm->stream.model, alarm->stream.task};
        if (!streams.contains(key) && std::ssize(streams) >= MostMetricStreams)
            key = {others, others};
        ++streams[key][alarm->level];
        if (alarm->level == DriftLevel::Alarm)
            oldest = std::min(oldest.value_or(alarm->raisedAt), alarm->raisedAt);
    }
    MetricFamily all = gauge("bluepencil_drift_open_alarms",
                             "Recorded warnings and alarms of drift that nobody acknowledged, by"
                             " stream: model and task.");
    for (const auto &[stream, levels] : streams) {
        for (const DriftLevel level : {DriftLevel::Warning, DriftLevel::Alarm}) {
            const auto found = levels.find(level);
            all.add({{"model", stream.first},
                     {"task", stream.second},
                     {"level", driftLevelName(level)}},
                    found == levels.end() ? 0 : found->second);
        }
    }
    MetricFamily age = gauge("bluepencil_drift_oldest_alarm_seconds",
                             "Time since the oldest open alarm was raised; 0 without one.");
    age.add({}, oldest ? double(std::max<qint64>(now - *oldest, 0)) / MsPerSecond : 0);
    return std::vector {std::move(all), std::move(age)};
}

} // namespace bluepencil
