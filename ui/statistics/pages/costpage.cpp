// SPDX-License-Identifier: GPL-3.0-or-later
// What drafts cost, by currency, and the calls of a model that nobody reviews.
#include "ui/common/style/paint.h"
#include "ui/statistics/figures.h"
#include "ui/statistics/figurewords.h"
#include "ui/statistics/pages/figurepages.h"
#include "ui/statistics/pages/pagecells.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace bluepencil {

namespace {

using Kind = FigureColumn::Kind;

constexpr double nanosPerUnit = 1e9;
constexpr int leastPlaces = 2; // decimals of money
constexpr int mostPlaces = 8;
constexpr std::size_t mostCurrencies = 2; // with plots of their own; the tables have all

struct CostWords {
    Q_DECLARE_TR_FUNCTIONS(bluepencil::CostPage)
};

// As many decimals at each mark as their steps have.
void markMoney(LinePlot &plot, const QString &currency)
{
    if (plot.yMarks.size() < 2)
        return;
    const double step = plot.yMarks[1].at - plot.yMarks[0].at;
    int places = leastPlaces;
    double size = step * std::pow(10, places);
    while (places < mostPlaces
           && (std::round(size) < 1 || std::abs(size - std::round(size)) > 1e-6)) {
        ++places;
        size *= 10;
    }
    for (PlotMark &mark : plot.yMarks) {
        mark.text
            = isolated(QLocale().toString(mark.at, 'f', places) + QChar(QChar::Nbsp) + currency);
    }
}

cells::Write moneyIn(const QString &currency)
{
    return [currency](double amount) {
        return cells::money(amount, currency);
    };
}

const CostFigures *costIn(const Stats &stats, const QString &currency)
{
    if (!stats.details)
        return nullptr;
    const auto found = std::ranges::find(stats.details->costs, currency, &CostFigures::currency);
    return found == stats.details->costs.end() ? nullptr : &*found;
}

Estimate perSent(const CostFigures &cost)
{
    Estimate estimate = estimateOf(cost.perSent);
    estimate.n = cost.sent;
    return estimate;
}

FigureCell amount(double value, const QString &currency)
{
    return {cells::money(value, currency), value, {}, {}};
}

FigureCell total(const TokenFigures &tokens)
{
    if (tokens.mean.n == 0)
        return cells::text(words::none());
    return {cells::tokens(tokens.total), tokens.total, {}, {}};
}

QString modelName(const std::optional<QString> &model)
{
    return words::groupValue(QStringLiteral("model"), model);
}

// Cards -----------------------------------------------------------------------------------------

CardWords tokenCard(const QString &caption, const TokenFigures &tokens)
{
    if (tokens.mean.n == 0)
        return cells::card(caption, words::none(), CostWords::tr("no draft tells them"));
    const Estimate mean = estimateOf(tokens.mean);
    return cells::card(
        caption, cells::tokens(tokens.total),
        CostWords::tr("%1 a draft, n = %2")
            .arg(cells::estimate(mean, cells::tokens).text, words::count(tokens.mean.n)));
}

std::vector<CardWords> costCards(const CostPageFigures &figures, const StatsDetails &details)
{
    std::vector<CardWords> cards;
    for (const CostFigures &cost : details.costs) {
        if (cards.size() == 2 * mostCurrencies)
            break;
        cards.push_back(cells::card(
            CostWords::tr("Cost in %1").arg(cost.currency), cells::money(cost.total, cost.currency),
            details.costUnknown > 0
                ? CostWords::tr("%1 item(s), of %2 more it is not known")
                      .arg(words::count(cost.n), words::count(details.costUnknown))
                : CostWords::tr("%Ln item(s)", nullptr, int(cost.n))));
        cards.push_back(cells::card(CostWords::tr("Of an item sent, %1").arg(cost.currency),
                                    perSent(cost), moneyIn(cost.currency)));
    }
    cards.push_back(tokenCard(CostWords::tr("Tokens in"), details.input));
    cards.push_back(tokenCard(CostWords::tr("Tokens out"), details.output));
    if (figures.calls) {
        cards.push_back(cells::card(
            CostWords::tr("Calls that are not reviewed"), words::count(figures.calls->all.n),
            CostWords::tr("%1 failed").arg(cells::rateWithRange(figures.calls->all.errors).text)));
    }
    return cards;
}

// Parts -----------------------------------------------------------------------------------------

std::vector<FigureColumn> costColumns(const QString &first)
{
    return {{first, Kind::Words},
            {CostWords::tr("Items"), Kind::Number},
            {CostWords::tr("Sent"), Kind::Number},
            {CostWords::tr("Cost"), Kind::Number},
            {CostWords::tr("Of an item sent, %1").arg(cells::perCent()), Kind::Whisker},
            {CostWords::tr("Of an item sent"), Kind::Number},
            {CostWords::tr("Tokens in"), Kind::Number},
            {CostWords::tr("out"), Kind::Number},
            {CostWords::tr("from the cache"), Kind::Number}};
}

FigureRow costRow(const QString &name, const Stats &stats, const CostFigures &cost, int source)
{
    const Estimate estimate = perSent(cost);
    FigureRow row;
    row.small = stats.n < SmallGroup;
    row.source = source;
    row.cells = {cells::text(name),
                 cells::count(cost.n),
                 cells::count(cost.sent),
                 amount(cost.total, cost.currency),
                 cells::whisker(estimate, moneyIn(cost.currency)),
                 cells::estimate(estimate, moneyIn(cost.currency)),
                 total(stats.details->input),
                 total(stats.details->output),
                 total(stats.details->cacheRead)};
    return row;
}

// The groups that may be shown, with the decisions behind each.
using GroupSources = std::vector<std::pair<const StatsGroup *, int>>;

GroupSources shownGroups(const Stats &stats, const PageQuestion &question, PageContent &content)
{
    GroupSources shown;
    for (const StatsGroup &group : stats.groups) {
        if (!figures::isShown(group.stats.n))
            continue;
        const auto &[key, value] = group.key.front();
        PageSource source = pages::sourceOf(question.filter, key, value);
        if (key == u"day" && value)
            source.title = words::wholeDay(QDate::fromString(*value, Qt::ISODate));
        shown.emplace_back(&group, content.add(std::move(source)));
    }
    return shown;
}

PagePart modelsPart(const GroupSources &groups, const QString &currency)
{
    PagePart part;
    part.kind = PagePart::Kind::Bars;
    part.wide = false;
    part.title = CostWords::tr("Cost of an item sent, %1").arg(currency);
    part.sheet.columns = costColumns(CostWords::tr("Model"));
    for (const auto &[group, source] : groups) {
        const CostFigures *cost = costIn(group->stats, currency);
        if (cost == nullptr)
            continue;
        const QString name = modelName(group->key.front().second);
        part.sheet.rows.push_back(costRow(name, group->stats, *cost, source));
        const Estimate estimate = perSent(*cost);
        if (!estimate.value || !figures::isShown(estimate.n))
            continue;
        const QString text = cells::money(*estimate.value, currency);
        const QString range = cells::range(estimate.low, estimate.high, moneyIn(currency));
        part.bars.bars.push_back({name,
                                  *estimate.value,
                                  text,
                                  {},
                                  CostWords::tr("%1: %2 for an item sent, 95 % interval %3, n = %4")
                                      .arg(name, text, range, words::count(estimate.n))});
        part.sources.push_back(source);
    }
    if (part.bars.bars.empty())
        part.nothing = CostWords::tr("No model has sent five items of a known cost.");
    return part;
}

PagePart daysPart(const GroupSources &groups, const QString &currency)
{
    PagePart part;
    part.kind = PagePart::Kind::Lines;
    part.wide = false;
    part.title = CostWords::tr("Cost by day, %1").arg(currency);
    part.sheet.columns = costColumns(CostWords::tr("Day"));
    PlotLine line {part.title, {}, {}};
    QDate first;
    QDate last;
    for (const auto &[group, source] : groups) {
        const CostFigures *cost = costIn(group->stats, currency);
        if (cost == nullptr)
            continue;
        last = QDate::fromString(group->key.front().second.value_or(QString()), Qt::ISODate);
        first = first.isValid() ? first : last;
        const auto x = double(first.daysTo(last));
        line.end = cells::money(cost->total, currency);
        line.points.push_back({x, cost->total, cost->total, cost->total, line.end});
        part.lines.stops.push_back(
            {x,
             CostWords::tr("%1: %2, of an item sent %3, %4 sent")
                 .arg(words::shortDay(last), line.end,
                      cells::estimate(perSent(*cost), moneyIn(currency)).text,
                      words::count(cost->sent))});
        part.sources.push_back(source);
        FigureRow row = costRow(words::shortDay(last), group->stats, *cost, source);
        row.cells.front().value = double(last.toJulianDay());
        part.sheet.rows.insert(part.sheet.rows.begin(), std::move(row)); // the newest on top
    }
    part.lines.lines = {std::move(line)};
    if (part.lines.stops.empty()) {
        part.nothing = CostWords::tr("No day has five decisions on drafts of a known cost.");
        return part;
    }
    cells::scaleLines(part.lines, moneyIn(currency));
    markMoney(part.lines, currency);
    cells::markSteps(part.lines, int(first.daysTo(last)) + 1,
                     [first](int i) { return words::shortDay(first.addDays(i)); });
    return part;
}

PagePart tablePart(const GroupSources &groups, qint64 unknown)
{
    PagePart part;
    part.title = CostWords::tr("By model and currency");
    part.sheet.columns = costColumns(CostWords::tr("Model"));
    part.sheet.columns.insert(part.sheet.columns.begin() + 1,
                              {CostWords::tr("Currency"), Kind::Words});
    // Amounts of two currencies have no scale in common.
    std::erase_if(part.sheet.columns,
                  [](const FigureColumn &column) { return column.kind == Kind::Whisker; });
    for (const auto &[group, source] : groups) {
        if (!group->stats.details)
            continue;
        for (const CostFigures &cost : group->stats.details->costs) {
            FigureRow row
                = costRow(modelName(group->key.front().second), group->stats, cost, source);
            row.cells.erase(row.cells.begin() + 4);
            row.cells.insert(row.cells.begin() + 1, cells::text(cost.currency));
            part.sheet.rows.push_back(std::move(row));
        }
    }
    if (unknown > 0)
        part.remark = CostWords::tr("of %Ln item(s) no cost is known", nullptr, int(unknown));
    if (part.sheet.rows.empty()) {
        part.nothing
            = CostWords::tr("No cost is known. A producer says it as drafts[].cost, or tells "
                            "the tokens and the prices stand in the workspace: see “price” "
                            "on the command line.");
    }
    return part;
}

// Calls -----------------------------------------------------------------------------------------

FigureCell sum(const CallTokens &tokens)
{
    return tokens.n > 0 ? cells::count(tokens.sum) : cells::text(words::none());
}

FigureCell callTimeCell(qint64 n, const std::optional<double> &quantile, const Bounds &bounds)
{
    return cells::estimate({n, quantile, bounds.low, bounds.high}, cells::seconds);
}

FigureRow callRow(const QString &name, const CallFigures &figures)
{
    const CallTimes &first = figures.firstToken;
    const CallTimes &whole = figures.latency;
    QStringList cost;
    for (const auto &[currency, nanos] : figures.costNanos)
        cost.append(cells::money(double(nanos) / nanosPerUnit, currency));
    FigureRow row;
    row.small = figures.n < SmallGroup;
    row.cells = {cells::text(name),
                 cells::count(figures.n),
                 sum(figures.input),
                 sum(figures.output),
                 sum(figures.cached),
                 callTimeCell(first.n, first.p50, first.p50Bounds),
                 callTimeCell(whole.n, whole.p50, whole.p50Bounds),
                 callTimeCell(whole.n, whole.p95, whole.p95Bounds),
                 callTimeCell(whole.n, whole.p99, whole.p99Bounds),
                 cells::whisker(figures.errors),
                 cells::rateWithRange(figures.errors),
                 cells::text(cost.isEmpty() ? words::none() : cost.join(QStringLiteral(" + ")))};
    return row;
}

PagePart callsPart(const std::optional<CallStats> &calls)
{
    PagePart part;
    part.title = CostWords::tr("Calls that are not reviewed");
    part.sheet.columns = {{CostWords::tr("Model"), Kind::Words},
                          {CostWords::tr("Calls"), Kind::Number},
                          {CostWords::tr("Tokens in"), Kind::Number},
                          {CostWords::tr("out"), Kind::Number},
                          {CostWords::tr("from the cache"), Kind::Number},
                          {CostWords::tr("First token 50 %"), Kind::Number},
                          {CostWords::tr("Whole answer 50 %"), Kind::Number},
                          {CostWords::tr("95 %"), Kind::Number},
                          {CostWords::tr("99 %"), Kind::Number},
                          {CostWords::tr("Failed, %1").arg(cells::perCent()), Kind::Whisker},
                          {CostWords::tr("Failed"), Kind::Number},
                          {CostWords::tr("Cost"), Kind::Number}};
    if (!calls) {
        part.nothing
            = CostWords::tr("Calls are known by model, task and time alone: take the other "
                            "conditions away to see them.");
        return part;
    }
    if (calls->all.n == 0) {
        part.nothing = CostWords::tr("No calls in this period. Applications report them to the "
                                     "gateway, or “calls import” reads them from a file.");
        return part;
    }
    part.sheet.reference = calls->all.errors.rate;
    for (const CallGroup &group : calls->groups) {
        if (!figures::isShown(group.figures.n))
            continue;
        const QString &model = group.key.front().second;
        part.sheet.rows.push_back(callRow(
            modelName(model.isEmpty() ? std::nullopt : std::optional(model)), group.figures));
    }
    part.sheet.rows.push_back(callRow(CostWords::tr("All"), calls->all));
    return part;
}

PageContent sayCosts(const CostPageFigures &figures, const PageQuestion &question)
{
    PageContent content;
    const StatsDetails details = figures.models.details.value_or(StatsDetails());
    const bool calls = figures.calls && figures.calls->all.n > 0;
    if (!calls) {
        content.words = pages::tooFew(figures.models.n);
        if (!content.words && details.costs.empty() && details.input.mean.n == 0
            && details.output.mean.n == 0) {
            content.words = PageContent::Words {
                QStringLiteral("statistics"), CostWords::tr("Nothing is known of tokens and cost"),
                CostWords::tr(
                    "A producer says what a draft cost as drafts[].cost, or its tokens as "
                    "gen_ai.usage; prices of tokens are set with “price” on the command "
                    "line. Calls that nobody reviews come through the gateway or “calls "
                    "import”.")};
        }
    }
    if (content.words)
        return content;
    content.cards = costCards(figures, details);
    const GroupSources models = shownGroups(figures.models, question, content);
    const GroupSources days = shownGroups(figures.days, question, content);
    for (std::size_t i = 0; i < std::min(mostCurrencies, details.costs.size()); ++i) {
        content.parts.push_back(modelsPart(models, details.costs[i].currency));
        content.parts.push_back(daysPart(days, details.costs[i].currency));
    }
    content.parts.push_back(tablePart(models, details.costUnknown));
    content.parts.push_back(callsPart(figures.calls));
    content.notes = CostWords::tr(
        "Cost is that of all drafts of the items decided on, whichever was sent, divided by the "
        "items sent; as the producer says it, else by the prices of the workspace on the day the "
        "item came. Currencies are never added up. The interval is that of a ratio of totals, "
        "95 %; it holds for many items. Groups under five decisions are left out.");
    if (figures.calls)
        content.notes += QLatin1Char(' ') + pages::quantileNote();
    return content;
}

void compareCosts(pages::BesideTable &table, const CostPageFigures &first,
                  const CostPageFigures &other)
{
    table.addStats(first.models, other.models,
                   {QStringLiteral("cost."), QStringLiteral("tokens."),
                    QStringLiteral("first_token_ms."), QStringLiteral("latency_ms.")});
    if (first.calls && other.calls) {
        table.add(compareRates(QStringLiteral("calls.errors"), first.calls->all.errors,
                               other.calls->all.errors),
                  {CostWords::tr("Calls that failed"), words::FigureUnit::Share});
    }
    table.addGroups(first.models, other.models,
                    {QStringLiteral("cost."), QStringLiteral("tokens.")});
}

} // namespace

FigurePageSpec pages::cost()
{
    FigurePageSpec spec;
    spec.id = QStringLiteral("cost");
    spec.title = CostWords::tr("Cost");
    spec.action = CostWords::tr("Cost: tokens, money and calls that are not reviewed");
    spec.keys = QKeySequence(Qt::ALT | Qt::Key_0);
    spec.ask = asking<CostPageFigures>(&FigureService::cost, &sayCosts, &compareCosts);
    return spec;
}

} // namespace bluepencil
