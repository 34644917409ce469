// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/stats/benchmark/benchmark.h"
#include "core/stats/methods/intervals.h"
#include "core/text/chrf.h"

#include <vector>

namespace bluepencil {

// How one draft did against the final of its item.
struct BenchmarkScore {
    qint64 itemNo = 0;
    std::optional<double> hter; // absent where the final has no word
    ChrfCounts chrf;
    std::optional<qint64> fieldsRight; // absent unless the final is a JSON object
    std::optional<qint64> fields;
    std::optional<qint64> checkHits {}; // findings that need a look; absent where nobody looked

    bool operator==(const BenchmarkScore &) const = default;
};

[[nodiscard]] BenchmarkScore scoreDraft(const QString &draft, const QString &finalText);

// How many values of two JSON texts are the same at the same place (arrays by position), of all
// that either has. Numbers are compared as numbers. Nothing unless the final is an object; a draft
// that is no JSON has none right.
struct FieldMatch {
    qint64 right = 0;
    qint64 of = 0;
};

[[nodiscard]] std::optional<FieldMatch> matchFields(const QString &draft, const QString &finalText);

// Undefined where no score has the measure.
[[nodiscard]] std::optional<double> measureOf(BenchmarkMeasure measure,
                                              const std::vector<const BenchmarkScore *> &scores);

inline constexpr int BootstrapDraws = 2000;

// The measure of all with the interval between the 2.5 % and the 97.5 % quantile of as many draws
// of as many items with replacement: P. Koehn, "Statistical significance tests for machine
// translation evaluation", EMNLP 2004. The same for the same seed.
[[nodiscard]] Estimate bootstrapMeasure(BenchmarkMeasure measure,
                                        const std::vector<BenchmarkScore> &scores, quint64 seed);

// The same of now less before, each draw with the same items of both: those that both have.
// Both in the order of itemNo.
struct PairedDifference {
    qint64 n = 0; // items that both have
    Difference difference;
};

[[nodiscard]] PairedDifference bootstrapDifference(BenchmarkMeasure measure,
                                                   const std::vector<BenchmarkScore> &now,
                                                   const std::vector<BenchmarkScore> &before,
                                                   quint64 seed);

} // namespace bluepencil
