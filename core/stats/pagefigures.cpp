// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/pagefigures.h"

#include "core/stats/askedagain.h"
#include "core/store/feedbackstore.h"

#include <algorithm>

namespace bluepencil {

namespace {

const QString modelKey = QStringLiteral("model");
const QString versionKey = QStringLiteral("/drafts/0/prompt_version");

Result<> unlessStopped(const std::stop_token &stop)
{
    if (stop.stop_requested())
        return fail(askedAgain());
    return {};
}

Result<Stats> statsBy(Database &database, const QTimeZone &zone, const FeedbackFilter &filter,
                      const QStringList &by, bool details, const Reading &reading)
{
    BLUEPENCIL_TRY(unlessStopped(reading.stop));
    StatsQuery query;
    query.filter = filter;
    query.by = by;
    query.details = details;
    return computeStats(database, zone, query, reading);
}

// The queues in which something waits, in the order of their names.
Result<QStringList> openQueues(Database &database, const FeedbackFilter &filter)
{
    FeedbackFilter wanted;
    wanted.queues = filter.queues;
    wanted.statuses.clear();
    const FilterSql sql = filterSql(wanted);
    Query query(database,
                QStringLiteral("SELECT DISTINCT f.queue FROM item f WHERE f.closed_at IS NULL"
                               " AND f.state NOT IN ('staged', 'history') AND ")
                    + sql.condition + QStringLiteral(" ORDER BY f.queue"));
    for (const QVariant &value : sql.values)
        query.bind(value);
    BLUEPENCIL_TRY(query.run());
    QStringList names;
    Result<bool> row = query.next();
    for (; row && *row; row = query.next())
        names.append(query.text(0));
    if (!row)
        return fail(row.error());
    return names;
}

bool isAboutCalls(const FeedbackFilter &filter)
{
    return filter.queues.isEmpty() && filter.actions.isEmpty() && filter.reviewers.isEmpty()
        && filter.languages.isEmpty() && filter.labels.isEmpty() && filter.where.empty();
}

} // namespace

Result<ModelFigures> readModelFigures(Database &database, const QTimeZone &zone,
                                      const FeedbackFilter &filter, UtcMs now,
                                      const Reading &reading)
{
    ReadTransaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    ModelFigures figures;
    Result<Stats> stats = statsBy(database, zone, filter, {modelKey}, true, reading);
    if (!stats)
        return fail(stats.error());
    figures.stats = std::move(*stats);
    Result<Stats> versions
        = statsBy(database, zone, filter, {modelKey, versionKey}, false, reading);
    if (!versions)
        return fail(versions.error());
    const bool any = std::ranges::any_of(versions->groups, [](const StatsGroup &group) {
        return group.key.back().second.has_value();
    });
    if (any)
        figures.versions = std::move(versions->groups);
    if (!hasPrevious(filter, now, zone))
        return figures;
    BLUEPENCIL_TRY(unlessStopped(reading.stop));
    StatsQuery query;
    query.filter = filter;
    query.by = {modelKey};
    query.details = true;
    Result<StatsComparison> change
        = compareWithPrevious(database, zone, query, figures.stats, now, reading);
    if (!change)
        return fail(change.error());
    figures.change = std::move(*change);
    return figures;
}

Result<QueueFigures> readQueueFigures(Database &database, const QTimeZone &zone,
                                      const FeedbackFilter &filter, UtcMs now,
                                      const Reading &reading)
{
    FeedbackFilter open;
    open.queues = filter.queues;
    open.tasks = filter.tasks;
    open.models = filter.models;
    open.languages = filter.languages;
    open.where = filter.where;
    ReadTransaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    QueueFigures figures;
    figures.at = now;
    Result<BacklogFigures> all = readBacklog(database, zone, open, now);
    if (!all)
        return fail(all.error());
    figures.all = std::move(*all);
    const Result<QStringList> names = openQueues(database, open);
    if (!names)
        return fail(names.error());
    for (const QString &name : *names) {
        BLUEPENCIL_TRY(unlessStopped(reading.stop));
        if (figures.queues.size() == MostQueues) {
            figures.cut = true;
            break;
        }
        FeedbackFilter one = open;
        one.queues = {name};
        Result<BacklogFigures> queue = readBacklog(database, zone, one, now);
        if (!queue)
            return fail(queue.error());
        if (queue->now.open > 0)
            figures.queues.emplace_back(name, std::move(*queue));
    }
    return figures;
}

Result<LabelPageFigures> readLabelFigures(Database &database, const QTimeZone &zone,
                                          const FeedbackFilter &filter, UtcMs now,
                                          const Reading &reading)
{
    ReadTransaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    OverviewQuery query;
    query.filter = filter;
    query.by = QStringLiteral("label");
    query.alsoBy = {{{QStringLiteral("week")}, true}};
    query.choices = false;
    Result<Overview> overview = readOverview(database, zone, query, now, reading);
    if (!overview)
        return fail(overview.error());
    LabelPageFigures figures {std::move(*overview), {}};
    figures.weeks = figures.overview.stats;
    figures.weeks.groups = std::move(figures.overview.alsoBy.front());
    return figures;
}

Result<CostPageFigures> readCostFigures(Database &database, const QTimeZone &zone,
                                        const FeedbackFilter &filter, const Reading &reading)
{
    ReadTransaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    CostPageFigures figures;
    Result<std::vector<Stats>> both = computeStatsByEach(
        database, zone, {filter, {modelKey}, true}, {{{QStringLiteral("day")}, true}}, reading);
    if (!both)
        return fail(both.error());
    figures.models = std::move(both->front());
    figures.days = std::move(both->back());
    if (!isAboutCalls(filter))
        return figures;
    BLUEPENCIL_TRY(unlessStopped(reading.stop));
    CallQuery query;
    query.filter = {filter.models, filter.tasks, filter.from, filter.to};
    query.by = {modelKey};
    Result<CallStats> calls = computeCallStats(database, zone, query, reading);
    if (!calls)
        return fail(calls.error());
    figures.calls = std::move(*calls);
    return figures;
}

Result<QualityFigures> readQualityFigures(Database &database, const QTimeZone &zone,
                                          const FeedbackFilter &filter, UtcMs now,
                                          const Reading &reading)
{
    ReadTransaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    OverviewQuery query;
    query.filter = filter;
    query.details = true;
    query.choices = false;
    Result<Overview> overview = readOverview(database, zone, query, now, reading);
    if (!overview)
        return fail(overview.error());
    return QualityFigures {std::move(*overview)};
}

Result<std::optional<StatsComparison>> readHistoryFigures(Database &database, const QTimeZone &zone,
                                                          const FeedbackFilter &filter,
                                                          const Reading &reading)
{
    if (!filter.actions.isEmpty() || !filter.labels.isEmpty() || !filter.reviewers.isEmpty()
        || !filter.models.isEmpty())
        return std::nullopt;
    ReadTransaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    const Result<Stats> now = statsBy(database, zone, filter, {}, false, reading);
    if (!now)
        return fail(now.error());
    BLUEPENCIL_TRY(unlessStopped(reading.stop));
    StatsQuery query;
    query.filter = filter;
    Result<StatsComparison> comparison = compareWithHistory(database, query, *now);
    if (!comparison)
        return fail(comparison.error());
    if (comparison->nBefore == 0)
        return std::nullopt;
    return std::move(*comparison);
}

QString benchmarkId(const Benchmark &benchmark)
{
    return QStringLiteral("%1 %2").arg(benchmark.version).arg(benchmark.name);
}

Result<BenchmarkFigures> readBenchmarkFigures(Database &database, const QString &shown,
                                              const std::stop_token &stop)
{
    ReadTransaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    BenchmarkFigures figures;
    Result<std::vector<Benchmark>> all = listBenchmarks(database);
    if (!all)
        return fail(all.error());
    figures.benchmarks = std::move(*all);
    if (figures.benchmarks.empty())
        return figures;
    const auto wanted = std::ranges::find(figures.benchmarks, shown, &benchmarkId);
    figures.shown = wanted != figures.benchmarks.end()
        ? *wanted
        : *std::ranges::max_element(figures.benchmarks, {}, &Benchmark::createdAt);
    BLUEPENCIL_TRY(unlessStopped(stop));
    Result<std::vector<BenchmarkRun>> runs = readRuns(database, *figures.shown);
    if (!runs)
        return fail(runs.error());
    figures.runs = std::move(*runs);
    return figures;
}

} // namespace bluepencil
