// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/backlog.h"

#include "core/stats/itempart.h"
#include "core/store/bulkquery.h"

#include <algorithm>

namespace bluepencil {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 rowsBetweenLooks = 512;

// An item has these columns under the same names as feedback.
FilterSql itemSql(const FeedbackFilter &filter)
{
    FeedbackFilter ofItems;
    ofItems.queues = filter.queues;
    ofItems.tasks = filter.tasks;
    ofItems.models = filter.models;
    ofItems.languages = filter.languages;
    ofItems.statuses.clear();
    FilterSql sql = filterSql(ofItems);
    sql.condition += QStringLiteral(" AND f.state NOT IN ('staged', 'history')");
    return sql;
}

} // namespace

Result<> ItemFlow::gather(Database &database, const FeedbackFilter &filter, const FilterSql &which,
                          const std::stop_token &stop)
{
    const ItemPart part(filter, {});
    const FilterSql sql = itemSql(filter);
    BulkQuery query(database,
                    QStringLiteral("SELECT f.created_at, f.closed_at, f.due_at%1 FROM item f"
                                   " WHERE %2 AND %3")
                        .arg(!part.isEmpty() ? QStringLiteral(", f.line") : QString(),
                             sql.condition, which.condition),
                    sql.values + which.values);
    Result<bool> row = query.next();
    for (qint64 read = 0; row && *row; ++read, row = query.next()) {
        if (read % rowsBetweenLooks == 0 && stop.stop_requested())
            return fail(Error::Code::Cancelled, QStringLiteral("the figures were asked again"));
        if (!part.isEmpty()) {
            const Result<Json> item = part.read(query.bytes(3));
            if (!item)
                return fail(item.error());
            if (!matchesWhere(*item, filter))
                continue;
        }
        m_created.push_back(query.integer(0));
        if (!query.isNull(1))
            m_closed.push_back(query.integer(1));
        else
            m_due.push_back(query.isNull(2) ? std::nullopt : std::optional(query.integer(2)));
    }
    return row ? Result<>() : fail(row.error());
}

Result<ItemFlow> ItemFlow::read(Database &database, const FeedbackFilter &filter,
                                const std::optional<UtcMs> &since, const std::stop_token &stop)
{
    // Two ranges of the index item_flow; as one condition they would be read through the table.
    FilterSql closed {QStringLiteral("f.closed_at IS NOT NULL"), {}};
    if (since)
        closed = {QStringLiteral("f.closed_at >= ?"), {*since}};
    ItemFlow flow;
    BLUEPENCIL_TRY(
        flow.gather(database, filter, {QStringLiteral("f.closed_at IS NULL"), {}}, stop));
    BLUEPENCIL_TRY(flow.gather(database, filter, closed, stop));
    std::ranges::sort(flow.m_created);
    std::ranges::sort(flow.m_closed);
    return flow;
}

qint64 ItemFlow::openAt(UtcMs at) const
{
    const auto upTo = [at](const std::vector<UtcMs> &times) {
        return std::distance(times.begin(), std::ranges::upper_bound(times, at));
    };
    return upTo(m_created) - upTo(m_closed);
}

Backlog ItemFlow::backlogAt(UtcMs now) const
{
    Backlog backlog;
    backlog.open = std::ssize(m_due);
    for (const std::optional<UtcMs> &due : m_due) {
        if (due && *due < now)
            ++backlog.overdue;
        else if (due && *due <= now + hourMs)
            ++backlog.dueWithinHour;
    }
    return backlog;
}

} // namespace bluepencil
