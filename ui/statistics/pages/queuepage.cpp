// SPDX-License-Identifier: GPL-3.0-or-later
// What waits, how it comes and goes, and where that leads if it goes on so.
#include "ui/statistics/figures.h"
#include "ui/statistics/figurewords.h"
#include "ui/statistics/pages/figurepages.h"
#include "ui/statistics/pages/pagecells.h"

#include <QCoreApplication>

#include <algorithm>

namespace bluepencil {

namespace {

using Kind = FigureColumn::Kind;

struct QueueWords {
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
    return QueueWords::tr("fewer than two whole days since the first item came");
}

QString valueWithRange(const std::optional<double> &value, const std::optional<double> &low,
                       const std::optional<double> &high, const cells::Write &write)
{
    if (!value)
        return words::none();
    const QString range = cells::range(low, high, write);
    return range.isEmpty() ? write(*value) : QueueWords::tr("%1 (%2)").arg(write(*value), range);
}

// Days are what a rate rests on, not a group that is small.
FigureCell rateADayCell(const Estimate &estimate)
{
    return {
        valueWithRange(estimate.value, estimate.low, estimate.high, aDay), estimate.value, {}, {}};
}

CardWords rateADay(const QString &caption, const Estimate &estimate)
{
    if (!estimate.value)
        return cells::card(caption, words::none(), tooYoung());
    const QString days = QueueWords::tr("of %Ln day(s)", nullptr, int(estimate.n));
    const QString range = cells::range(estimate.low, estimate.high, aDay);
    return cells::card(caption, aDay(*estimate.value),
                       range.isEmpty() ? days : QueueWords::tr("%1, %2").arg(range, days));
}

std::vector<CardWords> queueCards(const BacklogFigures &figures)
{
    const Distribution &age = figures.age;
    std::vector<CardWords> cards;
    cards.push_back(cells::card(
        QueueWords::tr("Waiting"), words::count(figures.now.open),
        QueueWords::tr("%1 due within the hour, %2 overdue")
            .arg(words::count(figures.now.dueWithinHour), words::count(figures.now.overdue))));
    CardWords oldest
        = cells::card(QueueWords::tr("Oldest"), words::none(), QueueWords::tr("nothing waits"));
    if (figures.oldest) {
        oldest.figure = cells::age(double(*figures.oldest));
        oldest.detail = figures::isShown(age.n)
            ? QueueWords::tr("half wait over %1, one in ten over %2")
                  .arg(cells::estimate(estimateOf(age, Quantile::P50), cells::age).text,
                       cells::estimate(estimateOf(age, Quantile::P90), cells::age).text)
            : cells::nWords(age.n);
    }
    cards.push_back(std::move(oldest));
    cards.push_back(cells::card(QueueWords::tr("Closed after they were due"), figures.missed));
    cards.push_back(rateADay(QueueWords::tr("Come a day"), figures.arrivals));
    cards.push_back(rateADay(QueueWords::tr("Closed a day"), figures.closings));
    return cards;
}

PagePart flowPart(const BacklogFigures &figures, const PageQuestion &question, PageContent &content)
{
    PagePart part;
    part.kind = PagePart::Kind::Lines;
    part.wide = false;
    part.title = QueueWords::tr("What comes and what goes");
    part.subtitle = QueueWords::tr("by day");
    part.legend = {QueueWords::tr("Came"), QueueWords::tr("Closed")};
    part.sheet.columns = {{QueueWords::tr("Day"), Kind::Words},
                          {QueueWords::tr("Came"), Kind::Number},
                          {QueueWords::tr("Closed"), Kind::Number},
                          {QueueWords::tr("More or fewer open"), Kind::Number}};
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
                                    QueueWords::tr("%1: %2 came, %3 closed")
                                        .arg(words::shortDay(day.date), words::count(day.came),
                                             words::count(day.closed))});
        PageSource source
            = pages::titled(QueueWords::tr("Decided on %1").arg(words::wholeDay(day.date)),
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
            ? QueueWords::tr("The first item came today; whole days are shown.")
            : QueueWords::tr("Nothing came or was closed on the last %Ln whole day(s).", nullptr,
                             int(figures.flow.size()));
    }
    return part;
}

PagePart forecastPart(const BacklogFigures &figures)
{
    PagePart part;
    part.wide = false;
    part.title = QueueWords::tr("If it goes on so");
    if (figures.forecasts.empty()) {
        part.nothing = QueueWords::tr("There is no forecast: %1.").arg(tooYoung());
        return part;
    }
    part.remark
        = QueueWords::tr("as on the last %Ln whole day(s)", nullptr, int(figures.flow.size()));
    if (!flows(figures)) {
        part.nothing = QueueWords::tr(
            "There is no forecast: nothing came or was closed on the last %Ln whole "
            "day(s), so there is nothing to go by.",
            nullptr, int(figures.flow.size()));
        return part;
    }
    part.sheet.columns = {{QueueWords::tr("When"), Kind::Words},
                          {QueueWords::tr("Waiting, %1").arg(cells::perCent()), Kind::Whisker},
                          {QueueWords::tr("Waiting"), Kind::Number}};
    part.sheet.reference = double(figures.now.open);
    for (const Forecast &forecast : figures.forecasts) {
        FigureRow row;
        const QString text = valueWithRange(forecast.value, forecast.low, forecast.high, items);
        row.cells = {{QueueWords::tr("in %Ln day(s)", nullptr, forecast.days),
                      double(forecast.days),
                      {},
                      {}},
                     {text, forecast.value, forecast.low, forecast.high},
                     {text, forecast.value, {}, {}}};
        part.sheet.rows.push_back(std::move(row));
    }
    FigureRow until;
    const QString when = figures.now.open == 0 ? QueueWords::tr("nothing waits")
        : figures.daysToEmpty                  ? cells::days(*figures.daysToEmpty)
                              : QueueWords::tr("never: no more are closed than come");
    until.cells = {cells::text(QueueWords::tr("until nothing waits")),
                   cells::text({}),
                   {when, figures.daysToEmpty, {}, {}}};
    part.sheet.rows.push_back(std::move(until));
    return part;
}

// Counts what waits, behind which there is no decision yet.
PagePart queuesPart(const QueueFigures &figures)
{
    PagePart part;
    part.title = QueueWords::tr("Queues in which something waits");
    part.sheet.columns = {{QueueWords::tr("Queue"), Kind::Words},
                          {QueueWords::tr("Waiting"), Kind::Number},
                          {QueueWords::tr("Due within the hour"), Kind::Number},
                          {QueueWords::tr("Overdue"), Kind::Number},
                          {QueueWords::tr("Oldest"), Kind::Number},
                          {QueueWords::tr("Closed after due"), Kind::Number},
                          {QueueWords::tr("Come a day"), Kind::Number},
                          {QueueWords::tr("Closed a day"), Kind::Number},
                          {QueueWords::tr("In 7 days"), Kind::Number},
                          {QueueWords::tr("Until nothing waits"), Kind::Number}};
    if (figures.queues.empty()) {
        part.nothing = QueueWords::tr("Nothing waits in any queue.");
        return part;
    }
    if (figures.cut)
        part.remark = QueueWords::tr("the first %1").arg(words::count(qint64(MostQueues)));
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
                     rateADayCell(queue.arrivals),
                     rateADayCell(queue.closings),
                     week == nullptr || !flows(queue)
                         ? cells::text(words::none())
                         : FigureCell {valueWithRange(week->value, week->low, week->high, items),
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

PageContent sayQueues(const QueueFigures &figures, const PageQuestion &question)
{
    PageContent content;
    if (figures.all.now.open == 0 && !flows(figures.all)) {
        content.words = PageContent::Words {
            QStringLiteral("inbox"), QueueWords::tr("Nothing waits"),
            QueueWords::tr(
                "Nothing came or was closed on the last %Ln whole day(s) either. As soon as "
                "a producer submits items, what waits and how it comes and goes show up "
                "here.",
                nullptr, ForecastDays)};
        return content;
    }
    content.cards = queueCards(figures.all);
    content.parts.push_back(flowPart(figures.all, question, content));
    content.parts.push_back(forecastPart(figures.all));
    content.parts.push_back(queuesPart(figures));
    content.notes = QueueWords::tr(
        "What waits now and how it came and went on the last %Ln whole day(s), whatever the period "
        "above: queue, task, model, language and attributes choose among it, period, reviewer and "
        "label do not. Closed means decided, expired or cancelled; a point opens what was decided. "
        "The forecast takes days to be alike and independent of each other, so weekends and growth "
        "are not foreseen. Intervals are 95 %.",
        nullptr, ForecastDays);
    return content;
}

// What waits is counted whole; of what comes and goes a day there are the days alone.
void compareQueues(pages::BesideTable &table, const QueueFigures &first, const QueueFigures &other)
{
    using words::FigureUnit;
    const BacklogFigures &mine = first.all;
    const BacklogFigures &others = other.all;
    const auto waiting = [](const BacklogFigures &figures) {
        return Estimate {figures.now.open, double(figures.now.open), {}, {}};
    };
    table.addPlain(compareEstimates(QStringLiteral("open"), waiting(mine), waiting(others)),
                   {QueueWords::tr("Waiting"), FigureUnit::Number, 0});
    table.add(compareRates(QStringLiteral("missed"), mine.missed, others.missed),
              {QueueWords::tr("Closed after they were due"), FigureUnit::Share});
    table.addPlain(compareEstimates(QStringLiteral("arrivals"), mine.arrivals, others.arrivals),
                   {QueueWords::tr("Come a day"), FigureUnit::Number, 1});
    table.addPlain(compareEstimates(QStringLiteral("closings"), mine.closings, others.closings),
                   {QueueWords::tr("Closed a day"), FigureUnit::Number, 1});
}

} // namespace

FigurePageSpec pages::queue()
{
    FigurePageSpec spec;
    spec.id = QStringLiteral("queue");
    spec.title = QueueWords::tr("Queue");
    spec.action = QueueWords::tr("Queue: what waits, and a forecast");
    spec.keys = QKeySequence(Qt::ALT | Qt::Key_6);
    spec.ask = asking<QueueFigures>(&FigureService::queue, &sayQueues, &compareQueues);
    return spec;
}

} // namespace bluepencil
