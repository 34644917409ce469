// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/database/database.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace bluepencil {

using MetricLabels = std::vector<std::pair<QByteArray, QString>>;

// One line: a value under the family's name with a suffix (of a histogram: _bucket, _sum, _count).
struct MetricSample {
    QByteArray suffix;
    MetricLabels labels;
    double value = 0;
};

struct MetricFamily {
    enum class Type { Counter, Gauge, Histogram };

    QByteArray name; // ASCII, with its unit, and _total where it is a counter
    QByteArray help;
    Type type = Type::Gauge;
    std::vector<MetricSample> samples;

    void add(MetricLabels labels, double value)
    {
        samples.push_back({{}, std::move(labels), value});
    }
};

// Prometheus's text format 0.0.4 (prometheus/docs, exposition_formats.md). Families without a
// sample are left out.
[[nodiscard]] QByteArray writeMetrics(const std::vector<MetricFamily> &families);
inline constexpr const char *MetricsContentType = "text/plain; version=0.0.4; charset=utf-8";

// How a workspace stands. Labels are queues, actions, models, statuses and states: the oldest
// queues and the models that were decided on first stand by name for good, the rest together as
// "other"; nobody and no case is ever named. Counters count what ever was, whatever became of it
// afterwards, so that none falls. All of both parts below.
[[nodiscard]] Result<std::vector<MetricFamily>> workspaceMetrics(Database &database, UtcMs now);
// Without slowMetrics(). Alarms beside, one read transaction.
[[nodiscard]] Result<std::vector<MetricFamily>> standingMetrics(Database &database, UtcMs now);
// signalMetrics() and costMetrics(), which read a week of signals and the drafts of an hour: not
// for every few seconds. Without cost where prices may not be read, or a record of the hour cannot
// be.
[[nodiscard]] Result<std::vector<MetricFamily>> slowMetrics(Database &database, UtcMs now);

inline constexpr qsizetype MostMetricQueues = 50;
inline constexpr qsizetype MostMetricModels = 20;
inline constexpr qsizetype MostMetricStreams = 50;
inline constexpr qsizetype MostMetricSignals = 10;
inline constexpr qsizetype MostMetricCurrencies = 5;

// Parts of workspaceMetrics(). Calls that were told, reviewed or not: those that began in the hour
// up to `now`, as gauges, because calls may be dropped (keepUp()) and a counter must not fall. By
// model: the MostMetricModels with most of them, the rest together as "other".
[[nodiscard]] Result<std::vector<MetricFamily>> callMetrics(Database &database, UtcMs now);
// Open alarms as they are recorded; looks for no new ones. By stream: the MostMetricStreams that
// have been open longest, the rest together as "other".
[[nodiscard]] Result<std::vector<MetricFamily>> driftMetrics(Database &database, UtcMs now);

// What came back in the week up to `now` about texts that were sent, and how many texts their
// producers took in it: gauges, because an erasure takes them away. By queue as the others, and of
// kinds complaint, reopened, refund and csat always by name, the others with most signals up to
// MostMetricSignals in all, the rest together as "other".
[[nodiscard]] Result<std::vector<MetricFamily>> signalMetrics(Database &database, UtcMs now);
// What the drafts of the items decided on in the hour up to `now` cost, by model as calls are, and
// by currency: the MostMetricCurrencies with most items; others cannot be added to them.
[[nodiscard]] Result<std::vector<MetricFamily>> costMetrics(Database &database, UtcMs now);

} // namespace bluepencil
