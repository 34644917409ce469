// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/backlog.h"
#include "core/stats/benchmark/benchmarkruns.h"
#include "core/stats/callstats.h"
#include "core/stats/checkhits.h"
#include "core/stats/comparison.h"
#include "core/stats/errorsources.h"
#include "core/stats/overview.h"

namespace bluepencil {

// What each page behind the statistics shows: figures that the command line prints too, gathered
// from one state of the workspace. All of these read on the caller's connection and thread, in one
// read transaction, write nothing, and are Cancelled once a stop is requested, as far as what they
// gather looks at it.

struct ModelFigures {
    Stats stats; // by model, with details
    // With as many days before, as compareWithPrevious(); absent where there are none.
    std::optional<StatsComparison> change;
    // By model and the prompt version of the item's first draft; empty where no draft has one.
    std::vector<StatsGroup> versions;
};

[[nodiscard]] Result<ModelFigures> readModelFigures(Database &database, const QTimeZone &zone,
                                                    const FeedbackFilter &filter, UtcMs now,
                                                    const Reading &reading);

struct QueueFigures {
    UtcMs at = 0;
    BacklogFigures all;
    std::vector<std::pair<QString, BacklogFigures>> queues; // those with open items, by name
    bool cut = false; // there are more than MostQueues
};

inline constexpr std::size_t MostQueues = 50;

// By the queues, tasks, models, languages and pointers of the filter; its other parts say nothing
// about open items and are left out.
[[nodiscard]] Result<QueueFigures> readQueueFigures(Database &database, const QTimeZone &zone,
                                                    const FeedbackFilter &filter, UtcMs now,
                                                    const Reading &reading);

struct LabelPageFigures {
    Overview overview; // by label
    Stats weeks; // by week
};

[[nodiscard]] Result<LabelPageFigures> readLabelFigures(Database &database, const QTimeZone &zone,
                                                        const FeedbackFilter &filter, UtcMs now,
                                                        const Reading &reading);

struct CostPageFigures {
    Stats models; // by model, with details
    Stats days; // by day, with details
    std::optional<CallStats> calls; // by model; absent where the filter is not about calls
};

// Calls are chosen by model, task and time: a filter by anything else leaves them out.
[[nodiscard]] Result<CostPageFigures> readCostFigures(Database &database, const QTimeZone &zone,
                                                      const FeedbackFilter &filter,
                                                      const Reading &reading);

struct QualityFigures {
    Overview overview; // with details, without groups
};

[[nodiscard]] Result<QualityFigures> readQualityFigures(Database &database, const QTimeZone &zone,
                                                        const FeedbackFilter &filter, UtcMs now,
                                                        const Reading &reading);

// As compareWithHistory(); nothing where no answers were imported, or where the filter asks for
// what they do not have.
[[nodiscard]] Result<std::optional<StatsComparison>>
readHistoryFigures(Database &database, const QTimeZone &zone, const FeedbackFilter &filter,
                   const Reading &reading);

struct BenchmarkFigures {
    std::vector<Benchmark> benchmarks; // by name, then version
    std::optional<Benchmark> shown;
    std::vector<BenchmarkRun> runs; // of the shown one, in the order of their import
};

// `shown` is a benchmark as benchmarkId() writes it; another text: the newest.
[[nodiscard]] Result<BenchmarkFigures>
readBenchmarkFigures(Database &database, const QString &shown, const std::stop_token &stop);
[[nodiscard]] QString benchmarkId(const Benchmark &benchmark);

} // namespace bluepencil
