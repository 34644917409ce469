// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/stats.h"

#include "core/stats/figurecache.h"
#include "core/stats/groupedtally.h"

namespace bluepencil {

namespace {

Result<std::optional<Stats>> fromColumns(const QTimeZone &zone, const StatsQuery &query,
                                         const Reading &reading)
{
    if (!reading.cache || query.details)
        return std::nullopt;
    auto answer = reading.cache->answer({query.filter, query.by, zone, {}, false}, reading.stop);
    if (!answer)
        return fail(answer.error());
    return *answer ? std::optional(std::move((*answer)->parts.stats)) : std::nullopt;
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
    const Result<Grouping> grouping = Grouping::parse(query.by, zone);
    if (!grouping)
        return fail(grouping.error());
    ReadTransaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    Result<std::optional<Stats>> kept = fromColumns(zone, query, reading);
    if (!kept)
        return fail(kept.error());
    Result<Stats> read
        = *kept ? std::move(**kept) : fromRecords(database, query, *grouping, reading.stop);
    if (!read)
        return read;
    Stats stats = std::move(*read);
    stats.timeZone = QString::fromLatin1(zone.id());
    stats.from = query.filter.from;
    stats.to = query.filter.to;
    return stats;
}

} // namespace bluepencil
