// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/stats.h"

#include "core/stats/columns/figurecache.h"
#include "core/stats/tally/groupedtally.h"

namespace bluepencil {

namespace {

void setRange(Stats &stats, const QTimeZone &zone, const StatsQuery &query)
{
    stats.timeZone = QString::fromLatin1(zone.id());
    stats.from = query.filter.from;
    stats.to = query.filter.to;
}

void keepBrief(std::vector<StatsGroup> &groups)
{
    for (auto &[key, stats] : groups) {
        stats.hter.distribution = {};
        stats.hter.mean = {};
        stats.active = {};
        stats.severity = {};
        if (!stats.details)
            continue;
        StatsDetails costs;
        costs.costs = std::move(stats.details->costs);
        costs.costUnknown = stats.details->costUnknown;
        stats.details = std::move(costs);
    }
}

Result<std::optional<std::vector<Stats>>> fromColumns(const QTimeZone &zone,
                                                      const StatsQuery &query,
                                                      const std::vector<FurtherGroups> &alsoBy,
                                                      const Reading &reading)
{
    if (!reading.cache)
        return std::nullopt;
    auto answer = reading.cache->answer(
        {query.filter, query.by, zone, {}, false, alsoBy, query.details}, reading.stop);
    if (!answer)
        return fail(answer.error());
    if (!*answer)
        return std::nullopt;
    OverviewParts &parts = (*answer)->parts;
    std::vector<Stats> all {std::move(parts.stats)};
    for (std::size_t i = 0; i < alsoBy.size(); ++i) {
        Stats stats = all.front();
        stats.groups = std::move(parts.alsoBy[i]);
        if (alsoBy[i].brief)
            keepBrief(stats.groups); // decisions that were taken back are in there, too
        all.push_back(std::move(stats));
    }
    for (Stats &stats : all)
        setRange(stats, zone, query);
    return all;
}

Result<Stats> fromRecords(Database &database, const StatsQuery &query, const Grouping &grouping,
                          const std::stop_token &stop)
{
    FeedbackFilter filter = query.filter;
    if (query.details) // what was taken back counts among what was made
        filter.statuses
            = {FeedbackStatus::Counted, FeedbackStatus::Recalled, FeedbackStatus::Superseded};
    Result<DecisionTable> table
        = DecisionTable::read(database, filter, grouping.wantedTexts(), stop);
    if (!table)
        return fail(table.error());
    DetailTable details;
    if (query.details) {
        Result<DetailTable> read = DetailTable::read(database, filter, *table, stop);
        if (!read)
            return fail(read.error());
        details = std::move(*read);
    }
    GroupedTally tally(*table, grouping, query.details ? &details : nullptr);
    for (std::size_t row = 0; row < table->rows().size(); ++row)
        tally.add(row);
    return tally.finish();
}

} // namespace

Result<Stats> computeStats(Database &database, const QTimeZone &zone, const StatsQuery &query,
                           const Reading &reading)
{
    Result<std::vector<Stats>> stats = computeStatsByEach(database, zone, query, {}, reading);
    if (!stats)
        return fail(stats.error());
    return std::move(stats->front());
}

Result<std::vector<Stats>> computeStatsByEach(Database &database, const QTimeZone &zone,
                                              const StatsQuery &query,
                                              const std::vector<FurtherGroups> &alsoBy,
                                              const Reading &reading)
{
    std::vector<Grouping> groupings;
    std::vector<FurtherGroups> every {{query.by}};
    every.insert(every.end(), alsoBy.begin(), alsoBy.end());
    for (const FurtherGroups &each : every) {
        Result<Grouping> grouping = Grouping::parse(each.by, zone);
        if (!grouping)
            return fail(grouping.error());
        groupings.push_back(std::move(*grouping));
    }
    ReadTransaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    auto kept = fromColumns(zone, query, alsoBy, reading);
    if (!kept)
        return fail(kept.error());
    if (*kept)
        return std::move(**kept);
    std::vector<Stats> all;
    for (std::size_t i = 0; i < every.size(); ++i) {
        Result<Stats> read = fromRecords(database, query, groupings[i], reading.stop);
        if (!read)
            return fail(read.error());
        if (every[i].brief)
            keepBrief(read->groups);
        setRange(*read, zone, query);
        all.push_back(std::move(*read));
    }
    return all;
}

} // namespace bluepencil
