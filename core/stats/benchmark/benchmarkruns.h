// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/benchmark/benchmarkscore.h"

#include <QStringList>

namespace bluepencil {

struct MeasureResult {
    BenchmarkMeasure measure = BenchmarkMeasure::Hter;
    Estimate estimate;
    std::optional<Threshold> threshold;
    std::optional<bool> reached; // of the value itself; absent without a threshold
    PairedDifference change; // to the run before; undefined for the first
    // Checked by another guideline or program than the run before: no change, which would be
    // theirs.
    bool checkedOtherwise = false;
};

// How one model did.
struct BenchmarkRun {
    QString runId;
    QString model;
    UtcMs at = 0;
    quint64 seed = 0;
    qint64 scored = 0;
    qint64 missing = 0; // items without a draft
    qint64 unknown = 0; // drafts without an item; known of a new run alone
    std::vector<MeasureResult> results; // in the order of BenchmarkMeasures
    QString before; // the run before; empty: none
    QString checksBasis; // digest of the program and the guidelines of the checks; empty: unknown

    // Every threshold is reached, and by all items. Absent without thresholds.
    [[nodiscard]] std::optional<bool> passed() const;
    [[nodiscard]] QStringList reasons() const; // why not
};

struct RunPlan {
    QString path; // JSONL: {"external_id", "draft", "producer"?}; "-" is standard input
    QString model;
    quint64 seed = 1; // under 2^31
};

// Scores the drafts of a file and keeps the scores, not the drafts. The checks are those of this
// program, by the guideline that the item's queue shows now; which they were is kept beside. All or
// nothing; an error names file and line. InvalidInput for two drafts of one item, or if there is
// none for any.
[[nodiscard]] Result<BenchmarkRun> importRun(Database &database, const Clock &clock,
                                             const RandomSource &random, const Benchmark &benchmark,
                                             const RunPlan &plan);

// In the order in which they were imported, each beside the one before.
[[nodiscard]] Result<std::vector<BenchmarkRun>> readRuns(Database &database,
                                                         const Benchmark &benchmark);

[[nodiscard]] OrderedJson toJson(const Benchmark &benchmark);
[[nodiscard]] OrderedJson toJson(const BenchmarkRun &run);

} // namespace bluepencil
