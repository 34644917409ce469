// SPDX-License-Identifier: GPL-3.0-or-later
// What waits, how it comes and goes, and where that leads if it goes on so.
#include "ui/statistics/figurepages.h"
#include "ui/statistics/figures.h"
#include "ui/statistics/figurewords.h"
#include "ui/statistics/pagecells.h"

#include <QCoreApplication>

#include <algorithm>

namespace bluepencil {

namespace {

using Kind = FigureColumn::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(bluepencil::QueuePage)
};

bool flows(const BacklogFigures &figures)
{
    return std::ranges::any_of(figures.flow,
                               [](const FlowDay &day) { return day.came + day.closed > 0; });
}

// What an open item has, too.
FeedbackFilter aboutItems(const FeedbackFilter &filter)
{
    FeedbackFilter items;
    items.queues = filter.queues;
    items.tasks = filter.tasks;
    items.models = filter.models;
    items.languages = filter.languages;
    items.where = filter.where;
    return items;
}

QString aDay(double value)
{
    return cells::decimals(1)(value);
}

QString items(double value)
{
    return cells::decimals(value < 10 ? 1 : 0)(value);
}

QString tooYoung()
{
    return Words::tr("fewer than two whole days since the first item came");
}

QString withRange(const std::optional<double> &value, const std::optional<double> &low,
                  const std::optional<double> &high, const cells::Write &write)
{
    if (!value)
        return words::none();
    const QString range = cells::range(low, high, write);
    return range.isEmpty() ? write(*value) : Words::tr("%1 (%2)").arg(write(*value), range);
}

// Days are what a rate rests on, not a group that is small.
FigureCell rateCell(const Estimate &estimate)
{
    return {withRange(estimate.value, estimate.low, estimate.high, aDay), estimate.value, {}, {}};
}

CardWords rateADay(const QString &caption, const Estimate &estimate)
{
    if (!estimate.value)
        return cells::card(caption, words::none(), tooYoung());
    const QString days = Words::tr("of %Ln day(s)", nullptr, int(estimate.n));
    const QString range = cells::range(estimate.low, estimate.high, aDay);
    return cells::card(caption, aDay(*estimate.value),
                       range.isEmpty() ? days : Words::tr("%1, %2").arg(range, days));
}

std::vector<CardWords> cardsOf(const BacklogFigures &figures)
{
    const Distribution &age = figures.age;
    std::vector<CardWords> cards;
    cards.push_back(cells::card(
        Words::tr("Waiting"), words::count(figures.now.open),
        Words::tr("%1 due within the hour, %2 overdue")
            .arg(words::count(figures.now.dueWithinHour), words::count(figures.now.overdue))));
    CardWords oldest = cells::card(Words::tr("Oldest"), words::none(), Words::tr("nothing waits"));
    if (figures.oldest) {
        oldest.figure = cells::age(double(*figures.oldest));
        oldest.detail = figures::isShown(age.n)
            ? Words::tr("half wait over %1, one in ten over %2")
                  .arg(cells::estimate(estimateOf(age, Quantile::P50), cells::age).text,
                       cells::estimate(estimateOf(age, Quantile::P90), cells::age).text)
            : cells::nWords(age.n);
    }
    cards.push_back(std::move(oldest));
    cards.push_back(cells::card(Words::tr("Closed after they were due"), figures.missed));
    cards.push_back(rateADay(Words::tr("Come a day"), figures.arrivals));
    cards.push_back(rateADay(Words::tr("Closed a day"), figures.closings));
    return cards;
}

PagePart flowPart(const BacklogFigures &figures, const PageQuestion &question, PageContent &content)
{
    PagePart part;
    part.kind = PagePart::Kind::Lines;
    part.wide = false;
    part.title = Words::tr("What comes and what goes");
    part.subtitle = Words::tr("by day");
    part.legend = {Words::tr("Came"), Words::tr("Closed")};
    part.sheet.columns = {{Words::tr("Day"), Kind::Words},
                          {Words::tr("Came"), Kind::Number},
                          {Words::tr("Closed"), Kind::Number},
                          {Words::tr("More or fewer open"), Kind::Number}};
    PlotLine came {part.legend[0], {}, {}};
    PlotLine closed {part.legend[1], {}, {}};
    const auto whole = cells::decimals(0);
    for (std::size_t i = 0; i < figures.flow.size(); ++i) {
        const FlowDay &day = figures.flow[i];
        const auto x = double(i);
        const auto pointOf = [x](qint64 n) {
            return PlotPoint {x, double(n), double(n), double(n), words::count(n)};
        };
        came.points.push_back(pointOf(day.came));
        closed.points.push_back(pointOf(day.closed));
        part.lines.stops.push_back({x,
                                    Words::tr("%1: %2 came, %3 closed")
                                        .arg(words::shortDay(day.date), words::count(day.came),
                                             words::count(day.closed))});
        PageSource source = pages::titled(Words::tr("Decided on %1").arg(words::wholeDay(day.date)),
                                          aboutItems(question.filter));
        source.query.keys.emplace_back(QStringLiteral("day"), day.date.toString(Qt::ISODate));
        FigureRow row;
        row.source = content.add(std::move(source));
        row.cells = {{words::shortDay(day.date), x, {}, {}},
                     cells::count(day.came),
                     cells::count(day.closed),
                     {cells::withSign(double(day.came - day.closed), whole),
                      double(day.came - day.closed),
                      {},
                      {}}};
        part.sources.push_back(row.source);
        part.sheet.rows.insert(part.sheet.rows.begin(), std::move(row)); // the newest on top
    }
    if (!figures.flow.empty()) {
        came.end = words::count(figures.flow.back().came);
        closed.end = words::count(figures.flow.back().closed);
    }
    part.lines.lines = {std::move(came), std::move(closed)};
    cells::scaleLines(part.lines, whole);
    cells::markSteps(part.lines, int(figures.flow.size()), [&figures](int i) {
        return words::shortDay(figures.flow[std::size_t(i)].date);
    });
    if (!flows(figures)) {
        part.nothing = figures.flow.empty()
            ? Words::tr("The first item came today; whole days are shown.")
            : Words::tr("Nothing came or was closed on the last %Ln whole day(s).", nullptr,
                        int(figures.flow.size()));
    }
    return part;
}

PagePart forecastPart(const BacklogFigures &figures)
{
    PagePart part;
    part.wide = false;
    part.title = Words::tr("If it goes on so");
    if (figures.forecasts.empty()) {
        part.nothing = Words::tr("There is no forecast: %1.").arg(tooYoung());
        return part;
    }
    part.remark = Words::tr("as on the last %Ln whole day(s)", nullptr, int(figures.flow.size()));
    if (!flows(figures)) {
        part.nothing
            = Words::tr("There is no forecast: nothing came or was closed on the last %Ln whole "
                        "day(s), so there is nothing to go by.",
                        nullptr, int(figures.flow.size()));
        return part;
    }
    part.sheet.columns = {{Words::tr("When"), Kind::Words},
                          {Words::tr("Waiting, %1").arg(cells::perCent()), Kind::Whisker},
                          {Words::tr("Waiting"), Kind::Number}};
    part.sheet.reference = double(figures.now.open);
    for (const Forecast &forecast : figures.forecasts) {
        FigureRow row;
        const QString text = withRange(forecast.value, forecast.low, forecast.high, items);
        row.cells
            = {{Words::tr("in %Ln day(s)", nullptr, forecast.days), double(forecast.days), {}, {}},
               {text, forecast.value, forecast.low, forecast.high},
               {text, forecast.value, {}, {}}};
        part.sheet.rows.push_back(std::move(row));
    }
    FigureRow until;
    const QString when = figures.now.open == 0 ? Words::tr("nothing waits")
        : figures.daysToEmpty                  ? cells::days(*figures.daysToEmpty)
                                               : Words::tr("never: no more are closed than come");
    until.cells = {cells::text(Words::tr("until nothing waits")),
                   cells::text({}),
                   {when, figures.daysToEmpty, {}, {}}};
    part.sheet.rows.push_back(std::move(until));
    return part;
}

// Counts what waits, behind which there is no decision yet.
PagePart queuesPart(const QueueFigures &figures)
{
    PagePart part;
    part.title = Words::tr("Queues in which something waits");
    part.sheet.columns = {{Words::tr("Queue"), Kind::Words},
                          {Words::tr("Waiting"), Kind::Number},
                          {Words::tr("Due within the hour"), Kind::Number},
                          {Words::tr("Overdue"), Kind::Number},
                          {Words::tr("Oldest"), Kind::Number},
                          {Words::tr("Closed after due"), Kind::Number},
                          {Words::tr("Come a day"), Kind::Number},
                          {Words::tr("Closed a day"), Kind::Number},
                          {Words::tr("In 7 days"), Kind::Number},
                          {Words::tr("Until nothing waits"), Kind::Number}};
    if (figures.queues.empty()) {
        part.nothing = Words::tr("Nothing waits in any queue.");
        return part;
    }
    if (figures.cut)
        part.remark = Words::tr("the first %1").arg(words::count(qint64(MostQueues)));
    for (const auto &[name, queue] : figures.queues) {
        const auto oldest = double(queue.oldest.value_or(0));
        const Forecast *week = queue.forecasts.empty() ? nullptr : &queue.forecasts.back();
        FigureRow row;
        row.cells = {cells::text(name),
                     cells::count(queue.now.open),
                     cells::count(queue.now.dueWithinHour),
                     cells::count(queue.now.overdue),
                     {cells::age(oldest), oldest, {}, {}},
                     cells::rateWithRange(queue.missed),
                     rateCell(queue.arrivals),
                     rateCell(queue.closings),
                     week == nullptr || !flows(queue)
                         ? cells::text(words::none())
                         : FigureCell {withRange(week->value, week->low, week->high, items),
                                       week->value,
                                       {},
                                       {}},
                     queue.daysToEmpty
                         ? FigureCell {cells::days(*queue.daysToEmpty), queue.daysToEmpty, {}, {}}
                         : cells::text(words::none())};
        part.sheet.rows.push_back(std::move(row));
    }
    return part;
}

PageContent say(const QueueFigures &figures, const PageQuestion &question)
{
    PageContent content;
    if (figures.all.now.open == 0 && !flows(figures.all)) {
        content.words = PageContent::Words {
            QStringLiteral("inbox"), Words::tr("Nothing waits"),
            Words::tr("Nothing came or was closed on the last %Ln whole day(s) either. As soon as "
                      "a producer submits items, what waits and how it comes and goes show up "
                      "here.",
                      nullptr, ForecastDays)};
        return content;
    }
    content.cards = cardsOf(figures.all);
    content.parts.push_back(flowPart(figures.all, question, content));
    content.parts.push_back(forecastPart(figures.all));
    content.parts.push_back(queuesPart(figures));
    content.notes = Words::tr(
        "What waits now and how it came and went on the last %Ln whole day(s), whatever the period "
        "above: queue, task, model, language and attributes choose among it, period, reviewer and "
        "label do not. Closed means decided, expired or cancelled; a point opens what was decided. "
        "The forecast takes days to be alike and independent of each other, so weekends and growth "
        "are not foreseen. Intervals are 95 %.",
        nullptr, ForecastDays);
    return content;
}

// What waits is counted whole; of what comes and goes a day there are the days alone.
void compare(pages::BesideTable &table, const QueueFigures &first, const QueueFigures &other)
{
    using words::FigureUnit;
    const BacklogFigures &mine = first.all;
    const BacklogFigures &others = other.all;
    const auto waiting = [](const BacklogFigures &figures) {
        return Estimate {figures.now.open, double(figures.now.open), {}, {}};
    };
    table.addPlain(compareEstimates(QStringLiteral("open"), waiting(mine), waiting(others)),
                   {Words::tr("Waiting"), FigureUnit::Number, 0});
    table.add(compareRates(QStringLiteral("missed"), mine.missed, others.missed),
              {Words::tr("Closed after they were due"), FigureUnit::Share});
    table.addPlain(compareEstimates(QStringLiteral("arrivals"), mine.arrivals, others.arrivals),
                   {Words::tr("Come a day"), FigureUnit::Number, 1});
    table.addPlain(compareEstimates(QStringLiteral("closings"), mine.closings, others.closings),
                   {Words::tr("Closed a day"), FigureUnit::Number, 1});
}

} // namespace

FigurePageSpec pages::queue()
{
    FigurePageSpec spec;
    spec.id = QStringLiteral("queue");
    spec.title = Words::tr("Queue");
    spec.action = Words::tr("Queue: what waits, and a forecast");
    spec.keys = QKeySequence(Qt::ALT | Qt::Key_6);
    spec.ask = asking<QueueFigures>(&FigureService::queue, &say, &compare);
    return spec;
}

} // namespace bluepencil
