// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/stats.h"

#include "core/stats/groupedtally.h"

namespace bluepencil {

Result<Stats> computeStats(Database &database, const QTimeZone &zone, const StatsQuery &query)
{
    const Result<Grouping> grouping = Grouping::parse(query.by, zone);
    if (!grouping)
        return fail(grouping.error());
    ReadTransaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    FeedbackFilter filter = query.filter;
    if (query.details) // what was taken back counts among what was made
        filter.statuses
            = {FeedbackStatus::Counted, FeedbackStatus::Recalled, FeedbackStatus::Superseded};
    Result<DecisionTable> table
        = DecisionTable::read(database, filter, grouping->wantedTexts(), {});
    if (!table)
        return fail(table.error());
    DetailTable details;
    if (query.details) {
        Result<DetailTable> read = DetailTable::read(database, filter, *table);
        if (!read)
            return fail(read.error());
        details = std::move(*read);
    }
    GroupedTally tally(*table, *grouping, query.details ? &details : nullptr);
    for (std::size_t row = 0; row < table->rows().size(); ++row)
        tally.add(row);
    Stats stats = tally.finish();
    stats.timeZone = QString::fromLatin1(zone.id());
    stats.from = query.filter.from;
    stats.to = query.filter.to;
    return stats;
}

} // namespace bluepencil
