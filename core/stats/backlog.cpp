// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/backlog.h"

#include "core/stats/askedagain.h"
#include "core/stats/days.h"
#include "core/stats/figurejson.h"
#include "core/stats/tally/itempart.h"
#include "core/stats/units.h"
#include "core/store/database/bulkquery.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace bluepencil {

namespace {

constexpr std::size_t momentsAtOnce = 500; // in one statement

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

// `beside`: what stands before the items in the statement.
Result<> ItemFlow::gather(Database &database, const FeedbackFilter &filter, const FilterSql &which,
                          const std::stop_token &stop, const FilterSql &beside)
{
    const ItemPart part(filter, {});
    const FilterSql sql = itemSql(filter);
    BulkQuery query(database,
                    QStringLiteral("SELECT f.created_at, f.closed_at, f.due_at%1 FROM %2item f"
                                   " WHERE %3 AND %4")
                        .arg(!part.isEmpty() ? QStringLiteral(", f.line") : QString(),
                             beside.condition, which.condition, sql.condition),
                    beside.values + which.values + sql.values);
    Result<bool> row = query.next();
    for (qint64 read = 0; row && *row; ++read, row = query.next()) {
        if (read % RowsBetweenLooks == 0 && stop.stop_requested())
            return fail(askedAgain());
        if (!part.isEmpty()) {
            const Result<Json> item = part.read(query.bytes(3));
            if (!item)
                return fail(item.error());
            if (!matchesWhere(*item, filter))
                continue;
        }
        m_created.push_back(query.integer(0));
        if (query.isNull(1)) {
            m_due.push_back(query.isNull(2) ? std::nullopt : std::optional(query.integer(2)));
            m_openCreated.push_back(query.integer(0));
            continue;
        }
        m_closed.push_back(query.integer(1));
        if (!query.isNull(2))
            m_closedDue.emplace_back(query.integer(1), query.integer(2));
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

namespace {

// A moment, and those before and after it, or what is before and after all.
struct Moment {
    UtcMs at = 0;
    UtcMs earlier = -std::numeric_limits<UtcMs>::max();
    UtcMs later = std::numeric_limits<UtcMs>::max();
};

std::vector<Moment> momentsOf(const std::vector<UtcMs> &rising)
{
    std::vector<Moment> moments;
    for (const UtcMs at : rising) {
        Moment moment {at};
        if (!moments.empty()) {
            moment.earlier = moments.back().at;
            moments.back().later = at;
        }
        moments.push_back(moment);
    }
    return moments;
}

// FROM of some of them, as `m`.
FilterSql momentSource(std::span<const Moment> moments)
{
    QStringList rows;
    FilterSql source;
    for (const Moment &moment : moments) {
        rows += QStringLiteral("(CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT))");
        source.values += {moment.at, moment.earlier, moment.later};
    }
    source.condition = QStringLiteral("(SELECT column1 AS moment, column2 AS earlier,"
                                      " column3 AS later FROM (VALUES %1) AS v) AS m")
                           .arg(rows.join(u','));
    return source;
}

// Closed after the moment and no later than the next, open at it.
const QString closedAfter = QStringLiteral("f.closed_at > m.moment AND f.closed_at <= m.later"
                                           " AND f.created_at <= m.moment");

// Most items are open at one of the moments at most, and are counted where they stand in the index;
// by moment in `once`. `left` are the moments at which there were others too.
Result<> countAt(Database &database, const FeedbackFilter &filter, std::span<const Moment> moments,
                 std::map<UtcMs, qint64> &once, std::vector<Moment> &left,
                 const std::stop_token &stop)
{
    const FilterSql source = momentSource(moments);
    const FilterSql sql = itemSql(filter);
    BulkQuery query(database,
                    QStringLiteral("SELECT m.moment, (SELECT count(*) || ' ' || coalesce(sum(CASE"
                                   " WHEN f.created_at <= m.earlier THEN 1 ELSE 0 END), 0)"
                                   " FROM item f WHERE %1 AND %2) FROM %3 ORDER BY m.moment")
                        .arg(closedAfter, sql.condition, source.condition),
                    sql.values + source.values);
    Result<bool> row = query.next();
    for (; row && *row; row = query.next()) {
        if (stop.stop_requested())
            return fail(askedAgain());
        const std::string counts(query.bytes(1));
        const std::size_t space = counts.find(' ');
        const qint64 all = std::stoll(counts);
        const qint64 others = std::stoll(counts.substr(space));
        const auto moment = std::ranges::find(moments, query.integer(0), &Moment::at);
        once[moment->at] = all - others;
        if (others > 0)
            left.push_back(*moment);
    }
    return row ? Result<>() : fail(row.error());
}

} // namespace

Result<ItemFlow> ItemFlow::readAt(Database &database, const FeedbackFilter &filter,
                                  const std::vector<UtcMs> &moments, const std::stop_token &stop)
{
    ItemFlow flow;
    BLUEPENCIL_TRY(
        flow.gather(database, filter, {QStringLiteral("f.closed_at IS NULL"), {}}, stop));
    std::vector<Moment> all = momentsOf(moments);
    const bool counts = filter.where.empty(); // else items are read
    std::vector<Moment> left;
    for (std::size_t first = 0; counts && first < all.size(); first += momentsAtOnce) {
        const std::size_t count = std::min(all.size() - first, momentsAtOnce);
        BLUEPENCIL_TRY(countAt(database, filter, std::span(all).subspan(first, count),
                               flow.m_openOnce, left, stop));
    }
    if (!counts)
        left = std::move(all);
    const QString which
        = counts ? closedAfter + QStringLiteral(" AND f.created_at <= m.earlier") : closedAfter;
    for (std::size_t first = 0; first < left.size(); first += momentsAtOnce) {
        const std::size_t count = std::min(left.size() - first, momentsAtOnce);
        FilterSql source = momentSource(std::span(left).subspan(first, count));
        source.condition += QStringLiteral(" CROSS JOIN ");
        BLUEPENCIL_TRY(flow.gather(database, filter, {which, {}}, stop, source));
    }
    std::ranges::sort(flow.m_created);
    std::ranges::sort(flow.m_closed);
    return flow;
}

qint64 ItemFlow::openAt(UtcMs at) const
{
    const auto upTo = [at](const std::vector<UtcMs> &times) {
        return std::distance(times.begin(), std::ranges::upper_bound(times, at));
    };
    const auto once = m_openOnce.find(at);
    return upTo(m_created) - upTo(m_closed) + (once == m_openOnce.end() ? 0 : once->second);
}

Backlog ItemFlow::backlogAt(UtcMs now) const
{
    Backlog backlog;
    backlog.open = std::ssize(m_due);
    for (const std::optional<UtcMs> &due : m_due) {
        if (due && *due < now)
            ++backlog.overdue;
        else if (due && *due <= now + HourMs)
            ++backlog.dueWithinHour;
    }
    return backlog;
}

namespace {

double countBetween(const std::vector<UtcMs> &sorted, UtcMs from, UtcMs to)
{
    return static_cast<double>(std::ranges::lower_bound(sorted, to)
                               - std::ranges::lower_bound(sorted, from));
}

Forecast forecastOf(double open, const Estimate &net, int days)
{
    const double n = static_cast<double>(net.n);
    const double ahead = days;
    const double value = open + ahead * *net.value;
    if (!net.high)
        return {days, std::max(0.0, value), {}, {}};
    // The mean's own half width, from one mean of n days to a sum of days to come.
    const double half
        = (*net.high - *net.value) * std::sqrt(n) * std::sqrt(ahead + ahead * ahead / n);
    return {days, std::max(0.0, value), std::max(0.0, value - half), std::max(0.0, value + half)};
}

// When the first item came, whatever became of it. Pointers into the items are left aside: a queue
// had been open before the first of its kind came.
Result<std::optional<UtcMs>> firstArrival(Database &database, const FeedbackFilter &filter)
{
    const FilterSql sql = itemSql(filter);
    Query query(database,
                QStringLiteral("SELECT min(f.created_at) FROM item f WHERE ") + sql.condition);
    for (const QVariant &value : sql.values)
        query.bind(value);
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    return *row && !query.isNull(0) ? std::optional(query.integer(0)) : std::nullopt;
}

Error unfitForOpenItems(const QString &filter)
{
    return {Error::Code::InvalidArgument, QStringLiteral("cannot be asked of open items"), filter,
            QStringLiteral("leave the filter out")};
}

} // namespace

BacklogFigures ItemFlow::figuresAt(UtcMs now, const std::optional<UtcMs> &first,
                                   const QTimeZone &zone) const
{
    BacklogFigures figures;
    figures.now = backlogAt(now);
    std::vector<double> ages;
    for (const UtcMs created : m_openCreated)
        ages.push_back(static_cast<double>(std::max<qint64>(0, now - created)));
    std::ranges::sort(ages);
    figures.age = distributionOfSorted(ages);
    figures.ageMean = sampleMean(ages);
    if (!ages.empty())
        figures.oldest = static_cast<qint64>(ages.back());
    const QDate today = dateOf(now, zone);
    const UtcMs since = localDay(today.addDays(-ForecastDays), zone).from;
    qint64 late = 0;
    qint64 due = 0;
    for (const auto &[closedAt, dueAt] : m_closedDue) {
        if (closedAt < since || closedAt > now)
            continue;
        ++due;
        late += closedAt > dueAt ? 1 : 0;
    }
    figures.missed = wilsonRate(late, due);
    std::vector<double> came;
    std::vector<double> went;
    std::vector<double> net;
    std::ptrdiff_t before = 0; // the first item came
    for (int back = ForecastDays; back > 0; --back) {
        const LocalDay day = localDay(today.addDays(-back), zone);
        if (day.from == day.to)
            continue;
        before += !first || day.from < *first ? 1 : 0;
        came.push_back(countBetween(m_created, day.from, day.to));
        went.push_back(countBetween(m_closed, day.from, day.to));
        figures.flow.push_back(
            {day.date, static_cast<qint64>(came.back()), static_cast<qint64>(went.back())});
        net.push_back(came.back() - went.back());
    }
    for (std::vector<double> *each : {&came, &went, &net})
        each->erase(each->begin(), each->begin() + before);
    figures.flow.erase(figures.flow.begin(), figures.flow.begin() + before);
    if (std::ssize(net) < LeastForecastDays) {
        figures.arrivals.n = figures.closings.n = std::ssize(net);
        return figures;
    }
    figures.arrivals = meanEstimate(came);
    figures.closings = meanEstimate(went);
    const Estimate change = meanEstimate(net);
    const auto open = static_cast<double>(figures.now.open);
    for (const int days : ForecastsAhead)
        figures.forecasts.push_back(forecastOf(open, change, days));
    if (*change.value < 0)
        figures.daysToEmpty = open / -*change.value;
    return figures;
}

Result<BacklogFigures> readBacklog(Database &database, const QTimeZone &zone,
                                   const FeedbackFilter &filter, UtcMs now)
{
    if (!filter.actions.isEmpty())
        return fail(unfitForOpenItems(QStringLiteral("--action")));
    if (!filter.reviewers.isEmpty())
        return fail(unfitForOpenItems(QStringLiteral("--reviewer")));
    if (!filter.labels.isEmpty())
        return fail(unfitForOpenItems(QStringLiteral("--label")));
    if (filter.from || filter.to)
        return fail(
            unfitForOpenItems(filter.from ? QStringLiteral("--from") : QStringLiteral("--to")));
    ReadTransaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    const UtcMs since = localDay(dateOf(now, zone).addDays(-ForecastDays), zone).from;
    const Result<ItemFlow> flow = ItemFlow::read(database, filter, since, {});
    if (!flow)
        return fail(flow.error());
    const Result<std::optional<UtcMs>> first = firstArrival(database, filter);
    if (!first)
        return fail(first.error());
    return flow->figuresAt(now, *first, zone);
}

namespace {

constexpr const char *tooFewDays = "fewer than 2 whole days since the first item came";

OrderedJson forecastJson(const Forecast &forecast)
{
    OrderedJson json;
    json["days"] = forecast.days;
    json["open"] = forecast.value;
    json["low"] = numberOrNull(forecast.low);
    json["high"] = numberOrNull(forecast.high);
    if (!forecast.low)
        json["no_interval"] = "no-spread";
    return json;
}

// Without rates.
OrderedJson forecastJson(int days)
{
    return {{"days", days},
            {"open", nullptr},
            {"low", nullptr},
            {"high", nullptr},
            {"reason", tooFewDays}};
}

} // namespace

OrderedJson toJson(const BacklogFigures &figures)
{
    OrderedJson json;
    json["open"] = figures.now.open;
    json["due_within_hour"] = figures.now.dueWithinHour;
    json["overdue"] = figures.now.overdue;
    OrderedJson age;
    addDistribution(age, figures.age, figures.ageMean);
    age["oldest"] = figures.oldest ? OrderedJson(*figures.oldest) : OrderedJson();
    if (figures.age.n == 0)
        age["reason"] = "nothing is open";
    json["age_ms"] = age;
    json["missed"] = rateJson(figures.missed, "nothing that had a due time was closed");
    json["missed"]["of"] = figures.missed.of;
    json["days"] = figures.arrivals.n;
    json["arrivals_a_day"] = estimateJson(figures.arrivals, "mean", tooFewDays);
    json["closings_a_day"] = estimateJson(figures.closings, "mean", tooFewDays);
    json["by_day"] = OrderedJson::array();
    for (const FlowDay &day : figures.flow) {
        json["by_day"].push_back({{"day", toStdString(day.date.toString(Qt::ISODate))},
                                  {"came", day.came},
                                  {"closed", day.closed}});
    }
    json["forecast"] = OrderedJson::array();
    for (const Forecast &forecast : figures.forecasts)
        json["forecast"].push_back(forecastJson(forecast));
    if (figures.forecasts.empty()) {
        for (const int days : ForecastsAhead)
            json["forecast"].push_back(forecastJson(days));
    }
    json["days_to_empty"] = numberOrNull(figures.daysToEmpty);
    json["assumption"] = "arrivals and closings go on as on the last 14 whole days, or as many"
                         " as there are since the first item came, each day independent of the"
                         " others";
    return json;
}

} // namespace bluepencil
