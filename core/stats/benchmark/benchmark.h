// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/filter.h"
#include "core/model/json.h"
#include "core/store/database/database.h"

#include <QString>

#include <array>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace bluepencil {

// A benchmark is a set of items with the finals that people gave them, frozen under a name and a
// version; drafts of any model are held against it. All of these work on the caller's connection
// and thread.

// Hter: mean over the items. Chrf: chrF2 over all of them. Fields: share of the fields of JSON
// finals that a draft has alike. Checks: what the automatic checks find in 100 drafts.
enum class BenchmarkMeasure { Hter, Chrf, Fields, Checks };

inline constexpr std::array BenchmarkMeasures {BenchmarkMeasure::Hter, BenchmarkMeasure::Chrf,
                                               BenchmarkMeasure::Fields, BenchmarkMeasure::Checks};

[[nodiscard]] constexpr bool isLessBetter(BenchmarkMeasure measure)
{
    return measure == BenchmarkMeasure::Hter || measure == BenchmarkMeasure::Checks;
}

[[nodiscard]] QString measureName(BenchmarkMeasure measure); // hter, chrf, fields, checks
[[nodiscard]] std::optional<BenchmarkMeasure> measureFromName(QStringView name);

// What a model must reach: at most where less is better, else at least.
struct Threshold {
    BenchmarkMeasure measure = BenchmarkMeasure::Hter;
    double value = 0;

    bool operator==(const Threshold &) const = default;
};

// "hter=0.3".
[[nodiscard]] Result<Threshold> parseThreshold(const QString &text);

struct Benchmark {
    QString name;
    int version = 0;
    UtcMs createdAt = 0;
    qint64 items = 0; // when it was made
    qint64 left = 0; // erased ones are gone
    QString contentSha256; // over items and finals when it was made
    Json config; // the filters
    std::vector<Threshold> thresholds;
};

struct BenchmarkItem {
    qint64 itemNo = 0; // 1 … in the order of producer and external_id
    QString producer;
    QString externalId;
    QString itemId;
    QString subjectId;
    QByteArray line; // as received
    QString finalText;
};

struct BenchmarkPlan {
    QString name;
    FeedbackFilter filter;
    bool history = false; // also imported answers; with no filter of what they do not have
    std::vector<Threshold> thresholds;
};

struct BenchmarkMade {
    Benchmark benchmark;
    qint64 leftOut = 0; // items that may be used for the service alone
    qint64 damaged = 0; // records that are no longer what was stored, left out
    qint64 restricted = 0; // items of persons whose data are restricted, left out
};

inline constexpr std::size_t MostBenchmarkItems = 20'000;

// The next version of the name. Of an item that was decided several times the latest final counts.
// What is read by then is not given up because others write: it waits as long as they do, until it
// is told to stop (Cancelled).
// InvalidArgument if no item is left, for a name that is none, and for history by action, label or
// reviewer, which imported answers do not have; LimitExceeded above MostBenchmarkItems.
[[nodiscard]] Result<BenchmarkMade> createBenchmark(Database &database, UtcMs now,
                                                    const BenchmarkPlan &plan,
                                                    const std::stop_token &stop = {});
// By name, then version.
[[nodiscard]] Result<std::vector<Benchmark>> listBenchmarks(Database &database);
// Without a version the newest. NotFound.
[[nodiscard]] Result<Benchmark> findBenchmark(Database &database, const QString &name,
                                              std::optional<int> version = {});
// In the order of itemNo.
[[nodiscard]] Result<>
forEachBenchmarkItem(Database &database, const Benchmark &benchmark,
                     const std::function<Result<>(const BenchmarkItem &)> &visit);
// With its runs; without a version all of the name. NotFound.
[[nodiscard]] Result<> removeBenchmark(Database &database, const QString &name,
                                       std::optional<int> version = {});

} // namespace bluepencil
