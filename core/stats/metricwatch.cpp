// SPDX-License-Identifier: GPL-3.0-or-later
// What metricfamilies.h tells beside the queues: calls of models that nobody reviews, and alarms of
// drift.
#include "core/stats/callstats.h"
#include "core/stats/driftalarms.h"
#include "core/stats/metricfamilies.h"

#include <algorithm>
#include <map>

namespace bluepencil {

namespace {

constexpr qint64 watchedMs = 3'600'000;
constexpr double msPerSecond = 1000;
const QString others = QStringLiteral("other");

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

using Streams = std::map<std::pair<QString, QString>, std::map<DriftLevel, double>>;

} // namespace

Result<std::vector<MetricFamily>> callMetrics(Database &database, UtcMs now)
{
    CallQuery query;
    query.filter.from = now - watchedMs;
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
        if (!isNamed)
            continue;
        for (const auto &[share, ms] :
             {std::pair("0.5", figures.latency.p50), std::pair("0.95", figures.latency.p95)}) {
            if (ms)
                latency.add({{"model", model}, {"share", QString::fromLatin1(share)}},
                            *ms / msPerSecond);
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
    std::vector<MetricFamily> made;
    for (MetricFamily *family : {&calls, &failed, &tokens, &latency})
        made.push_back(std::move(*family));
    return made;
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
    age.add({}, oldest ? double(std::max<qint64>(now - *oldest, 0)) / msPerSecond : 0);
    return std::vector {std::move(all), std::move(age)};
}

} // namespace bluepencil
