// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/overview.h"

#include "core/stats/backlog.h"
#include "core/stats/choices.h"
#include "core/stats/days.h"
#include "core/stats/groupedtally.h"
#include "core/store/feedbackstore.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace bluepencil {

namespace {

constexpr int binsPerUnit = HterBins - 1;

struct Range {
    std::optional<UtcMs> from;
    UtcMs to = 0;
};

// The decisions of the range, its days and the period before.
struct Gathered {
    Gathered(DecisionTable &table, const Grouping &grouping, const QTimeZone &zone)
        : now(table, grouping)
        , calendar(zone)
    {
    }

    GroupedTally now;
    Tally before;
    DayCalendar calendar;
    std::map<UtcMs, EffortTally> days; // by their start

    void add(const DecisionTable &table, std::size_t place, const Range &range)
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

std::vector<HterBin> histogramOf(const std::vector<double> &hter)
{
    std::vector<HterBin> bins(HterBins);
    for (int i = 0; i < HterBins; ++i) {
        HterBin &bin = bins[static_cast<std::size_t>(i)];
        bin.from = static_cast<double>(i) / binsPerUnit;
        if (i < binsPerUnit)
            bin.to = static_cast<double>(i + 1) / binsPerUnit;
    }
    // By the bins' own bounds, so that the list behind a bar has exactly the bar's decisions.
    for (const double value : hter) {
        const auto above = std::ranges::upper_bound(bins, value, {}, &HterBin::from);
        if (above != bins.begin())
            ++std::prev(above)->n;
    }
    return bins;
}

// `active` in rising order.
void setTimes(Overview &overview, const std::vector<double> &active)
{
    if (active.empty())
        return;
    for (std::size_t i = 0; i < TimeWidths.size(); ++i) {
        auto begin = active.begin();
        for (std::size_t bin = 0; bin + 1 < TimeBins; ++bin) {
            const double end = static_cast<double>(TimeWidths[i]) * static_cast<double>(bin + 1);
            const auto next = std::lower_bound(begin, active.end(), end);
            overview.timeCounts[i][bin] = next - begin;
            begin = next;
        }
        overview.timeCounts[i].back() = active.end() - begin;
    }
    const double most = active[(active.size() * 95 + 99) / 100 - 1];
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

void setFigures(DayFigures &figures, EffortTally *tally)
{
    if (!tally)
        return;
    Stats stats;
    tally->finish(stats);
    figures.n = stats.n;
    figures.actions = stats.actions;
    figures.hter = meanEstimate(tally->hter());
    figures.active = medianEstimate(tally->active());
}

DayFigures dayFigures(const LocalDay &day, const Range &range, EffortTally *tally,
                      const ItemFlow &flow)
{
    DayFigures figures;
    figures.date = day.date;
    figures.from = std::max(day.from, range.from.value_or(day.from));
    figures.to = std::min(day.to, range.to);
    figures.openAtEnd = flow.openAt(figures.to - 1);
    setFigures(figures, tally);
    return figures;
}

std::vector<DayFigures> weeksOf(const std::vector<DayFigures> &days,
                                const std::map<UtcMs, EffortTally> &tallies, const QTimeZone &zone)
{
    std::vector<DayFigures> weeks;
    EffortTally sum;
    for (const DayFigures &day : days) {
        const QDate monday = day.date.addDays(1 - day.date.dayOfWeek());
        if (weeks.empty() || weeks.back().date != monday) {
            if (!weeks.empty())
                setFigures(weeks.back(), &sum);
            sum = {};
            weeks.push_back({monday, day.from, day.to, 0, {}, {}, {}, 0});
        }
        weeks.back().to = day.to;
        weeks.back().openAtEnd = day.openAtEnd;
        const auto found = tallies.find(localDay(day.date, zone).from);
        if (found != tallies.end())
            sum.add(found->second);
    }
    if (!weeks.empty())
        setFigures(weeks.back(), &sum);
    return weeks;
}

void setDays(Overview &overview, Gathered &gathered, const Range &range, const ItemFlow &flow,
             const QTimeZone &zone, bool weeks)
{
    if (!range.from && gathered.days.empty())
        return;
    QDate first = dateOf(range.from ? *range.from : gathered.days.begin()->first, zone);
    const QDate last = dateOf(range.to - 1, zone);
    overview.trendCut = first.daysTo(last) >= MostDays;
    if (overview.trendCut)
        first = last.addDays(1 - MostDays);
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        const LocalDay day = localDay(date, zone);
        if (day.from == day.to)
            continue;
        const auto found = gathered.days.find(day.from);
        EffortTally *tally = found == gathered.days.end() ? nullptr : &found->second;
        overview.days.push_back(dayFigures(day, range, tally, flow));
    }
    if (weeks || goesByWeek(overview.days))
        overview.weeks = weeksOf(overview.days, gathered.days, zone);
}

OverviewChange changeOf(Gathered &gathered, const Stats &now, const Dictionary &dictionary)
{
    OverviewChange change;
    change.before = gathered.before.finish(dictionary);
    for (std::size_t i = 0; i < change.actions.size(); ++i)
        change.actions[i] = differenceOfRates(now.actions[i], change.before.actions[i]);
    change.hter = differenceOfMeans(gathered.now.effort().hter(), gathered.before.effort().hter());
    change.active
        = differenceOfMedians(gathered.now.effort().active(), gathered.before.effort().active());
    return change;
}

// All but what the items and the choices say.
Overview figuresOf(DecisionTable &table, const Grouping &grouping, const OverviewQuery &query,
                   const Range &range, std::optional<UtcMs> before, const QTimeZone &zone,
                   const ItemFlow &flow)
{
    Gathered gathered(table, grouping, zone);
    for (std::size_t row = 0; row < table.rows().size(); ++row)
        gathered.add(table, row, range);
    Overview overview;
    overview.stats = gathered.now.finish();
    overview.stats.timeZone = QString::fromLatin1(zone.id());
    overview.stats.from = query.filter.from;
    overview.stats.to = query.filter.to;
    const EffortTally &effort = gathered.now.effort();
    overview.hter = meanEstimate(effort.hter());
    overview.active = medianEstimate(effort.active());
    overview.activeMedian = sampleMedian(effort.active());
    overview.histogram = histogramOf(effort.hter());
    setTimes(overview, effort.active());
    overview.labels = sharesOf(overview.stats.labels);
    if (range.from) {
        overview.change = changeOf(gathered, overview.stats, table.dictionary());
        overview.change->before.from = before;
        overview.change->before.to = range.from;
    }
    setDays(overview, gathered, range, flow, zone, query.alwaysWeeks);
    return overview;
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
                              UtcMs now, const std::stop_token &stop, ChoicesReader *choices)
{
    const auto grouping
        = Grouping::parse(query.by.isEmpty() ? QStringList() : QStringList {query.by}, zone);
    if (!grouping)
        return fail(grouping.error());
    const Range range {query.filter.from, query.filter.to.value_or(now + 1)};
    FeedbackFilter both = query.filter;
    both.to = range.to;
    if (range.from)
        both.from = startOfPeriodBefore(*range.from,
                                        endOfPeriod(query.filter.to, *range.from, now, zone), zone);

    ReadTransaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    const Result<ItemFlow> flow = ItemFlow::read(database, query.filter, range.from, stop);
    if (!flow)
        return fail(flow.error());
    WantedTexts wanted = grouping->wantedTexts();
    if (query.filter.where.empty()) // else the items of both periods are read
        wanted.pointersSince = range.from;
    Result<DecisionTable> table = DecisionTable::read(database, both, wanted, stop);
    if (!table)
        return fail(table.error());
    Overview overview = figuresOf(*table, *grouping, query, range, both.from, zone, *flow);
    overview.at = now;
    overview.backlog = flow->backlogAt(now);
    if (range.from)
        overview.backlog.openBefore = flow->openAt(*range.from - 1);
    ChoicesReader once;
    Result<StatsChoices> found = (choices ? *choices : once).read(database, stop);
    if (!found)
        return fail(found.error());
    overview.choices = std::move(*found);
    const Result<qint64> records = countFeedback(database, {});
    if (!records)
        return fail(records.error());
    overview.records = *records;
    return overview;
}

} // namespace bluepencil
