// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/overview.h"

#include "core/stats/backlog.h"
#include "core/stats/choices.h"
#include "core/stats/columns/figurecache.h"
#include "core/stats/days.h"
#include "core/stats/tally/groupedtally.h"
#include "core/store/feedbackstore.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace bluepencil {

namespace {

constexpr int binsPerUnit = HterBins - 1;

struct OverviewRange {
    std::optional<UtcMs> from;
    UtcMs to = 0;
};

// The decisions of the range, its days and the period before.
struct GatheredRange {
    GatheredRange(DecisionTable &table, const Grouping &grouping, const QTimeZone &zone)
        : now(table, grouping)
        , calendar(zone)
    {
    }

    GroupedTally now;
    Tally before;
    DayCalendar calendar;
    std::map<UtcMs, EffortTally> days; // by their start

    void add(const DecisionTable &table, std::size_t place, const OverviewRange &range)
    {
        const DecisionRow &row = table.rows()[place];
        if (range.from && row.decidedAt < *range.from) {
            before.add(row, table.labelsOf(row));
            return;
        }
        days[calendar.dayOf(row.decidedAt).from].add(row);
        now.add(place);
    }
};

std::vector<HterBin> histogramOf(const SortedSample &hter)
{
    std::vector<HterBin> bins(HterBins);
    for (int i = 0; i < HterBins; ++i) {
        HterBin &bin = bins[static_cast<std::size_t>(i)];
        bin.from = static_cast<double>(i) / binsPerUnit;
        if (i < binsPerUnit)
            bin.to = static_cast<double>(i + 1) / binsPerUnit;
    }
    // By the bins' own bounds, so that the list behind a bar has exactly the bar's decisions.
    hter.forEach([&bins](double value, qint64 times) {
        const auto above = std::ranges::upper_bound(bins, value, {}, &HterBin::from);
        if (above != bins.begin())
            std::prev(above)->n += times;
    });
    return bins;
}

void setTimes(Overview &overview, const SortedSample &active)
{
    if (active.isEmpty())
        return;
    for (std::size_t i = 0; i < TimeWidths.size(); ++i) {
        auto &counts = overview.timeCounts[i];
        active.forEach([&counts, width = TimeWidths[i]](double time, qint64 times) {
            const auto bin = static_cast<qint64>(time) / width;
            counts[static_cast<std::size_t>(std::min<qint64>(bin, TimeBins - 1))] += times;
        });
    }
    const double most = active.at((active.size() * 95 + 99) / 100 - 1);
    const auto wide = std::ranges::find_if(TimeWidths, [most](qint64 width) {
        return static_cast<double>(width * (TimeBins - 1)) > most;
    });
    overview.times = timeBins(overview, wide == TimeWidths.end() ? TimeWidths.back() : *wide);
}

std::vector<LabelShare> sharesOf(const std::vector<LabelFigures> &labels)
{
    qint64 total = 0;
    for (const LabelFigures &label : labels)
        total += label.n;
    std::vector<LabelShare> shares;
    qint64 sum = 0;
    for (const LabelFigures &label : labels) {
        sum += label.n;
        shares.push_back({label.code, label.n, label.decisions,
                          static_cast<double>(label.n) / static_cast<double>(total),
                          static_cast<double>(sum) / static_cast<double>(total)});
    }
    return shares;
}

void setFigures(DayFigures &figures, const Effort &effort)
{
    figures.n = effort.counts.n;
    for (std::size_t i = 0; i < figures.actions.size(); ++i)
        figures.actions[i] = wilsonRate(effort.counts.actions[i], effort.counts.n);
    figures.hter = estimateOf(sampleMean(effort.hter));
    figures.active = medianOf(effort.active);
}

DayFigures dayFigures(const LocalDay &day, const OverviewRange &range, const Effort *effort,
                      const ItemFlow &flow)
{
    DayFigures figures;
    figures.date = day.date;
    figures.from = std::max(day.from, range.from.value_or(day.from));
    figures.to = std::min(day.to, range.to);
    figures.openAtEnd = flow.openAt(figures.to - 1);
    if (effort)
        setFigures(figures, *effort);
    return figures;
}

std::vector<DayFigures> weeksOf(const std::vector<DayFigures> &days,
                                const std::map<UtcMs, Effort> &efforts, const QTimeZone &zone)
{
    std::vector<DayFigures> weeks;
    std::vector<const Effort *> parts;
    const auto finishLast = [&weeks, &parts] {
        if (!weeks.empty() && !parts.empty())
            setFigures(weeks.back(), Effort::merged(parts));
        parts.clear();
    };
    for (const DayFigures &day : days) {
        const QDate monday = day.date.addDays(1 - day.date.dayOfWeek());
        if (weeks.empty() || weeks.back().date != monday) {
            finishLast();
            weeks.push_back({monday, day.from, day.to, 0, {}, {}, {}, 0});
        }
        weeks.back().to = day.to;
        weeks.back().openAtEnd = day.openAtEnd;
        const auto found = efforts.find(localDay(day.date, zone).from);
        if (found != efforts.end())
            parts.push_back(&found->second);
    }
    finishLast();
    return weeks;
}

// The days of the trend.
struct Trend {
    std::vector<LocalDay> days;
    bool cut = false; // there are days before
};

// `decided`: when the first decision was made, if there is one. More days than can be drawn end
// with today, not years ahead.
Trend trendOf(const std::optional<UtcMs> &decided, const OverviewRange &range,
              const QTimeZone &zone, UtcMs now)
{
    Trend trend;
    if (!range.from && !decided)
        return trend;
    QDate first = dateOf(range.from ? *range.from : *decided, zone);
    QDate last = dateOf(range.to - 1, zone);
    if (first.daysTo(last) >= MostDays)
        last = std::clamp(dateOf(now, zone), first, last);
    trend.cut = first.daysTo(last) >= MostDays;
    if (trend.cut)
        first = last.addDays(1 - MostDays);
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        const LocalDay day = localDay(date, zone);
        if (day.from != day.to)
            trend.days.push_back(day);
    }
    return trend;
}

// The last one of each day, and of the period before.
std::vector<UtcMs> momentsOf(const Trend &trend, const OverviewRange &range)
{
    std::vector<UtcMs> moments;
    if (range.from)
        moments.push_back(*range.from - 1);
    for (const LocalDay &day : trend.days)
        moments.push_back(std::min(day.to, range.to) - 1);
    std::ranges::sort(moments);
    moments.erase(std::ranges::unique(moments).begin(), moments.end());
    return moments;
}

void setDays(Overview &overview, const Trend &trend, const OverviewParts &parts,
             const OverviewRange &range, const ItemFlow &flow, const QTimeZone &zone, bool weeks)
{
    overview.trendCut = trend.cut;
    for (const LocalDay &day : trend.days) {
        const auto found = parts.days.find(day.from);
        const Effort *effort = found == parts.days.end() ? nullptr : &found->second;
        overview.days.push_back(dayFigures(day, range, effort, flow));
    }
    if (weeks || goesByWeek(overview.days))
        overview.weeks = weeksOf(overview.days, parts.days, zone);
}

OverviewChange changeOf(const OverviewParts &parts)
{
    OverviewChange change;
    change.before = parts.before;
    for (std::size_t i = 0; i < change.actions.size(); ++i)
        change.actions[i] = differenceOfRates(parts.stats.actions[i], change.before.actions[i]);
    change.hter = differenceOf(parts.stats.hter.mean, change.before.hter.mean);
    change.active = differenceOfMedians(sampleMedian(parts.effort.active),
                                        sampleMedian(parts.effortBefore.active));
    return change;
}

// From the records themselves.
OverviewParts partsOf(DecisionTable &table, const Grouping &grouping, const OverviewRange &range,
                      const QTimeZone &zone)
{
    GatheredRange gathered(table, grouping, zone);
    for (std::size_t row = 0; row < table.rows().size(); ++row)
        gathered.add(table, row, range);
    OverviewParts parts;
    parts.stats = gathered.now.finish();
    parts.effort = gathered.now.effort();
    parts.before = gathered.before.finish(table.dictionary());
    parts.effortBefore = gathered.before.effort();
    for (auto &[day, tally] : gathered.days)
        parts.days.emplace(day, tally.finish());
    return parts;
}

// All but what the items and the choices say.
Overview figuresOf(OverviewParts parts, const OverviewQuery &query, const OverviewRange &range,
                   const Trend &trend, std::optional<UtcMs> before, const QTimeZone &zone,
                   const ItemFlow &flow)
{
    Overview overview;
    overview.hter = estimateOf(parts.stats.hter.mean);
    overview.active = medianOf(parts.effort.active);
    overview.activeMedian = sampleMedian(parts.effort.active);
    overview.histogram = histogramOf(parts.effort.hter);
    setTimes(overview, parts.effort.active);
    overview.labels = sharesOf(parts.stats.labels);
    if (before) {
        overview.change = changeOf(parts);
        overview.change->before.from = before;
        overview.change->before.to = range.from;
    }
    setDays(overview, trend, parts, range, flow, zone, query.alwaysWeeks);
    overview.stats = std::move(parts.stats);
    overview.alsoBy = std::move(parts.alsoBy);
    overview.stats.timeZone = QString::fromLatin1(zone.id());
    overview.stats.from = query.filter.from;
    overview.stats.to = query.filter.to;
    return overview;
}

// Records, and what can be chosen.
struct Whole {
    qint64 records = 0;
    StatsChoices choices;
};

Result<Whole> readWhole(Database &database, const OverviewQuery &query, const std::stop_token &stop,
                        ChoicesReader *choices)
{
    Whole whole;
    if (query.choices) {
        ChoicesReader once;
        Result<StatsChoices> found = (choices ? *choices : once).read(database, stop);
        if (!found)
            return fail(found.error());
        whole.choices = std::move(*found);
    }
    const Result<qint64> records = countFeedback(database, {});
    if (!records)
        return fail(records.error());
    whole.records = *records;
    return whole;
}

Result<Whole> wholeOf(FigureAnswer answer, Database &database, const OverviewQuery &query,
                      ChoicesReader *choices)
{
    if (!query.choices)
        return Whole {answer.records, {}};
    ChoicesReader once;
    Result<QStringList> attributes = (choices ? *choices : once).attributes(database);
    if (!attributes)
        return fail(attributes.error());
    answer.choices.attributes = std::move(*attributes);
    return Whole {answer.records, std::move(answer.choices)};
}

// The details and the other groups of the range.
Result<> addRangeDetails(Database &database, const OverviewQuery &query, const QTimeZone &zone,
                         UtcMs end, const std::stop_token &stop, OverviewParts &parts)
{
    if (!query.details && query.alsoBy.empty())
        return {};
    StatsQuery asked;
    asked.filter = query.filter;
    asked.filter.to = end;
    if (!query.by.isEmpty())
        asked.by = {query.by};
    asked.details = query.details;
    Result<std::vector<Stats>> found
        = computeStatsByEach(database, zone, asked, query.alsoBy, {stop});
    if (!found)
        return fail(found.error());
    parts.stats = std::move(found->front());
    for (std::size_t i = 1; i < found->size(); ++i)
        parts.alsoBy.push_back(std::move((*found)[i].groups));
    return {};
}

Result<OverviewParts> readParts(Database &database, const Grouping &grouping,
                                const OverviewQuery &query, const FeedbackFilter &both,
                                const OverviewRange &range, const QTimeZone &zone,
                                const std::stop_token &stop)
{
    WantedTexts wanted = grouping.wantedTexts();
    if (both.where.empty()) // else the items of both periods are read
        wanted.pointersSince = range.from;
    Result<DecisionTable> table = DecisionTable::read(database, both, wanted, stop);
    if (!table)
        return fail(table.error());
    OverviewParts parts = partsOf(*table, grouping, range, zone);
    BLUEPENCIL_TRY(addRangeDetails(database, query, zone, range.to, stop, parts));
    return parts;
}

} // namespace

std::vector<TimeBin> timeBins(const Overview &overview, qint64 width)
{
    const auto known = std::ranges::find(TimeWidths, width);
    Q_ASSERT(known != TimeWidths.end());
    const auto &counts = overview.timeCounts[static_cast<std::size_t>(known - TimeWidths.begin())];
    if (std::ranges::all_of(counts, [](qint64 n) { return n == 0; }))
        return {};
    std::vector<TimeBin> bins(TimeBins);
    for (int i = 0; i < TimeBins; ++i) {
        TimeBin &bin = bins[static_cast<std::size_t>(i)];
        bin.from = i * width;
        if (i < TimeBins - 1)
            bin.to = bin.from + width;
        bin.n = counts[static_cast<std::size_t>(i)];
    }
    return bins;
}

bool goesByWeek(const std::vector<DayFigures> &days)
{
    const auto any = std::ranges::count_if(days, [](const DayFigures &day) { return day.n > 0; });
    const auto shown
        = std::ranges::count_if(days, [](const DayFigures &day) { return day.n >= HiddenGroup; });
    return std::ssize(days) >= LeastDaysByWeek && 2 * shown < any;
}

Result<Overview> readOverview(Database &database, const QTimeZone &zone, const OverviewQuery &query,
                              UtcMs now, const Reading &reading, ChoicesReader *choices)
{
    const QStringList by = query.by.isEmpty() ? QStringList() : QStringList {query.by};
    const auto grouping = Grouping::parse(by, zone);
    if (!grouping)
        return fail(grouping.error());
    const OverviewRange range {query.filter.from, query.filter.to.value_or(now + 1)};
    FeedbackFilter both = query.filter;
    both.to = range.to;
    std::optional<UtcMs> before;
    if (range.from)
        before = startOfPeriodBefore(*range.from,
                                     endOfPeriod(query.filter.to, *range.from, now, zone), zone);
    both.from = before ? before : range.from;

    ReadTransaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    std::optional<Result<ItemFlow>> flow;
    const auto readFlow = [&](const std::optional<UtcMs> &decided) {
        flow = ItemFlow::readAt(database, query.filter,
                                momentsOf(trendOf(decided, range, zone, now), range), reading.stop);
    };
    Result<std::optional<FigureAnswer>> kept = std::nullopt;
    if (reading.cache)
        kept
            = reading.cache->answer({both, by, zone, range.from, true, query.alsoBy, query.details},
                                    reading.stop, readFlow);
    if (!kept)
        return fail(kept.error());
    Result<OverviewParts> parts = *kept
        ? std::move((*kept)->parts)
        : readParts(database, *grouping, query, both, range, zone, reading.stop);
    if (!parts)
        return fail(parts.error());
    Result<Whole> whole = *kept ? wholeOf(std::move(**kept), database, query, choices)
                                : readWhole(database, query, reading.stop, choices);
    if (!whole)
        return fail(whole.error());
    const std::optional<UtcMs> decided
        = parts->days.empty() ? std::nullopt : std::optional(parts->days.begin()->first);
    if (!*kept)
        readFlow(decided);
    if (!*flow)
        return fail(flow->error());
    const Trend trend = trendOf(decided, range, zone, now);
    Overview overview = figuresOf(std::move(*parts), query, range, trend, before, zone, **flow);
    overview.at = now;
    overview.backlog = (*flow)->backlogAt(now);
    if (range.from)
        overview.backlog.openBefore = (*flow)->openAt(*range.from - 1);
    overview.choices = std::move(whole->choices);
    overview.records = whole->records;
    return overview;
}

} // namespace bluepencil
