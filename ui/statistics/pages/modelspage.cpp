// SPDX-License-Identifier: GPL-3.0-or-later
// By model: how its drafts were taken, how fast they came and what they cost, beside the period
// before.
#include "ui/statistics/figurecells.h"
#include "ui/statistics/figures.h"
#include "ui/statistics/figurewords.h"
#include "ui/statistics/pages/figurepages.h"
#include "ui/statistics/pages/pagecells.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>

namespace bluepencil {

namespace {

using Kind = FigureColumn::Kind;

struct ModelWords {
    Q_DECLARE_TR_FUNCTIONS(bluepencil::ModelsPage)
};

QString modelOf(const StatsGroup &group)
{
    return words::groupValue(QStringLiteral("model"), group.key.front().second);
}

FigureCell quantileCell(const Distribution &times, Quantile which)
{
    return cells::estimate(estimateOf(times, which), cells::seconds);
}

FigureCell costCell(const StatsDetails &details)
{
    QStringList parts;
    std::optional<double> only;
    for (const CostFigures &cost : details.costs) {
        const Estimate estimate = estimateOf(cost.perSent);
        if (!estimate.value || !figures::isShown(cost.sent))
            continue;
        const auto write = [&cost](double amount) {
            return cells::money(amount, cost.currency);
        };
        parts.append(
            cells::estimate({cost.sent, estimate.value, estimate.low, estimate.high}, write).text);
        if (cost.sent >= SmallGroup && details.costs.size() == 1)
            only = estimate.value;
    }
    if (parts.isEmpty())
        return cells::text(words::none());
    return {parts.join(QStringLiteral(" + ")), only, {}, {}};
}

// Cards -----------------------------------------------------------------------------------------

std::vector<CardWords> modelCards(const Stats &stats)
{
    const StatsDetails details = stats.details.value_or(StatsDetails());
    const Rate &approved = stats.actions[figures::ApproveAt];
    std::vector<CardWords> cards;
    cards.push_back(cells::card(ModelWords::tr("Approved unchanged"), approved));
    cards.push_back(cells::card(ModelWords::tr("Edit effort, HTER"), estimateOf(stats.hter.mean),
                                cells::share));
    cards.push_back(cells::card(ModelWords::tr("Severity points for 1,000 words"),
                                estimateOf(stats.severity.per1000), cells::decimals(1)));
    const Distribution &first = details.firstToken.distribution;
    CardWords speed = cells::card(ModelWords::tr("First token, median"),
                                  estimateOf(first, Quantile::P50), cells::seconds);
    if (figures::isShown(first.n)) {
        const QString range
            = cells::range(first.p50Bounds.low, first.p50Bounds.high, cells::seconds);
        const QString under = ModelWords::tr("95 of 100 under %1, %2")
                                  .arg(words::seconds(*first.p95), cells::nWords(first.n));
        speed.detail = range.isEmpty() ? under : ModelWords::tr("%1; %2").arg(range, under);
    }
    cards.push_back(std::move(speed));
    const QString caption = ModelWords::tr("Cost of an item sent");
    if (details.costs.empty()) {
        cards.push_back(cells::card(caption, words::none(), ModelWords::tr("no cost is known")));
    } else {
        const CostFigures &cost = details.costs.front();
        Estimate perSent = estimateOf(cost.perSent);
        perSent.n = cost.sent;
        cards.push_back(cells::card(caption, perSent, [&cost](double amount) {
            return cells::money(amount, cost.currency);
        }));
    }
    return cards;
}

// Parts -----------------------------------------------------------------------------------------

std::vector<FigureColumn> modelColumns()
{
    return {{ModelWords::tr("Model"), Kind::Words},
            {ModelWords::tr("n"), Kind::Number},
            {ModelWords::tr("Approved unchanged, %1").arg(cells::perCent()), Kind::Whisker},
            {ModelWords::tr("Approved"), Kind::Number},
            {ModelWords::tr("Edited"), Kind::Number},
            {ModelWords::tr("HTER"), Kind::Number},
            {ModelWords::tr("Severity for 1,000 words"), Kind::Number},
            {ModelWords::tr("First token 50 %"), Kind::Number},
            {ModelWords::tr("95 %"), Kind::Number},
            {ModelWords::tr("Tokens in"), Kind::Number},
            {ModelWords::tr("out"), Kind::Number},
            {ModelWords::tr("Cost of an item sent"), Kind::Number}};
}

FigureRow modelRow(const StatsGroup &group, int source)
{
    const Stats &stats = group.stats;
    const StatsDetails details = stats.details.value_or(StatsDetails());
    const Distribution &first = details.firstToken.distribution;
    FigureRow row;
    row.small = stats.n < SmallGroup;
    row.source = source;
    row.cells = {cells::text(modelOf(group)),
                 cells::count(stats.n),
                 cells::whisker(stats.actions[figures::ApproveAt]),
                 cells::rate(stats.actions[figures::ApproveAt]), // its interval is the whisker
                 cells::rateWithRange(stats.actions[figures::EditAt]),
                 cells::estimate(estimateOf(stats.hter.mean), cells::share),
                 cells::estimate(estimateOf(stats.severity.per1000), cells::decimals(1)),
                 quantileCell(first, Quantile::P50),
                 quantileCell(first, Quantile::P95),
                 cells::estimate(estimateOf(details.input.mean), cells::tokens),
                 cells::estimate(estimateOf(details.output.mean), cells::tokens),
                 costCell(details)};
    return row;
}

PagePart approvalPart(const FigureSheet &sheet, const Stats &stats,
                      const std::vector<std::pair<const StatsGroup *, int>> &shown)
{
    PagePart part;
    part.kind = PagePart::Kind::Bars;
    part.wide = false;
    part.title = ModelWords::tr("Approved unchanged");
    part.remark
        = ModelWords::tr("all: %1").arg(words::percent(stats.actions[figures::ApproveAt].rate));
    part.sheet = sheet;
    for (const auto &[group, source] : shown) {
        const Rate &rate = group->stats.actions[figures::ApproveAt];
        if (part.bars.bars.size() == figures::MostGroupBars)
            break;
        const QString range = words::percentRange(*rate.low, *rate.high);
        PlotBar bar {
            modelOf(*group), *rate.rate, words::percent(*rate.rate), range,
            ModelWords::tr("%1: %2 approved unchanged, 95 % interval %3, n = %4")
                .arg(modelOf(*group), words::percent(*rate.rate), range, words::count(rate.of))};
        if (rate.of < SmallGroup)
            bar.words += ModelWords::tr("; under 30: read the interval");
        part.bars.bars.push_back(std::move(bar));
        part.sources.push_back(source);
    }
    figures::onShareScale(part.bars);
    return part;
}

PagePart speedPart(const std::vector<std::pair<const StatsGroup *, int>> &shown)
{
    PagePart part;
    part.kind = PagePart::Kind::Bars;
    part.wide = false;
    part.title = ModelWords::tr("First token, median");
    part.remark = ModelWords::tr("95 of 100 under");
    part.sheet.columns = {{ModelWords::tr("Model"), Kind::Words},
                          {ModelWords::tr("Drafts"), Kind::Number},
                          {ModelWords::tr("First token 50 %"), Kind::Number},
                          {ModelWords::tr("95 %"), Kind::Number},
                          {ModelWords::tr("99 %"), Kind::Number},
                          {ModelWords::tr("Whole draft 50 %"), Kind::Number},
                          {ModelWords::tr("95 %"), Kind::Number},
                          {ModelWords::tr("99 %"), Kind::Number}};
    for (const auto &[group, source] : shown) {
        const StatsDetails details = group->stats.details.value_or(StatsDetails());
        const Distribution &first = details.firstToken.distribution;
        const Distribution &whole = details.latency.distribution;
        FigureRow row;
        row.small = details.drafts < SmallGroup;
        row.source = source;
        row.cells = {cells::text(modelOf(*group)),       cells::count(details.drafts),
                     quantileCell(first, Quantile::P50), quantileCell(first, Quantile::P95),
                     quantileCell(first, Quantile::P99), quantileCell(whole, Quantile::P50),
                     quantileCell(whole, Quantile::P95), quantileCell(whole, Quantile::P99)};
        part.sheet.rows.push_back(std::move(row));
        if (!figures::isShown(first.n) || part.bars.bars.size() == figures::MostGroupBars)
            continue;
        part.bars.bars.push_back({modelOf(*group), *first.p50, words::seconds(*first.p50),
                                  words::seconds(*first.p95),
                                  ModelWords::tr("%1: median %2, 95 of 100 under %3, n = %4")
                                      .arg(modelOf(*group), words::seconds(*first.p50),
                                           words::seconds(*first.p95), words::count(first.n))});
        part.sources.push_back(source);
    }
    if (part.bars.bars.empty()) {
        part.nothing
            = ModelWords::tr("No five drafts of a model say when their first token came. A "
                             "producer says it in seconds as "
                             "gen_ai.server.time_to_first_token.");
        part.remark.clear();
    }
    return part;
}

PagePart versionsPart(const ModelFigures &figures, const PageQuestion &question,
                      PageContent &content)
{
    PagePart part;
    part.title = ModelWords::tr("By model and prompt version");
    part.sheet.columns
        = {{ModelWords::tr("Model"), Kind::Words},
           {ModelWords::tr("Prompt version"), Kind::Words},
           {ModelWords::tr("n"), Kind::Number},
           {ModelWords::tr("Approved unchanged, %1").arg(cells::perCent()), Kind::Whisker},
           {ModelWords::tr("Approved"), Kind::Number},
           {ModelWords::tr("Edited"), Kind::Number},
           {ModelWords::tr("HTER"), Kind::Number},
           {ModelWords::tr("Severity for 1,000 words"), Kind::Number}};
    part.sheet.reference = figures.stats.actions[figures::ApproveAt].rate;
    qint64 hidden = 0;
    for (const StatsGroup &group : figures.versions) {
        const Stats &stats = group.stats;
        if (!figures::isShown(stats.n)) {
            ++hidden;
            continue;
        }
        const QString version = words::groupValue(group.key.back().first, group.key.back().second);
        PageSource source = pages::titled(
            ModelWords::tr("%1, prompt version %2").arg(modelOf(group), version), question.filter);
        source.query.keys = group.key;
        FigureRow row;
        row.small = stats.n < SmallGroup;
        row.source = content.add(std::move(source));
        row.cells = {cells::text(modelOf(group)),
                     cells::text(version),
                     cells::count(stats.n),
                     cells::whisker(stats.actions[figures::ApproveAt]),
                     cells::rateWithRange(stats.actions[figures::ApproveAt]),
                     cells::rateWithRange(stats.actions[figures::EditAt]),
                     cells::estimate(estimateOf(stats.hter.mean), cells::share),
                     cells::estimate(estimateOf(stats.severity.per1000), cells::decimals(1))};
        part.sheet.rows.push_back(std::move(row));
    }
    part.remark = pages::hiddenGroups(hidden);
    if (part.sheet.rows.empty())
        part.nothing = ModelWords::tr("No model and prompt version has five decisions.");
    return part;
}

// Beside the period before ----------------------------------------------------------------------

const ComparedFigure *find(const std::vector<ComparedFigure> &figures, const QString &name)
{
    const auto found = std::ranges::find(figures, name, &ComparedFigure::figure);
    return found == figures.end() ? nullptr : &*found;
}

FigureRow changeRow(const QString &name, int source, qint64 nNow, qint64 nBefore,
                    const std::vector<ComparedFigure> &figures)
{
    FigureRow row;
    row.source = source;
    row.small = std::min(nNow, nBefore) < SmallGroup;
    const FigureCell none = cells::text(words::none());
    row.cells = {cells::text(name), cells::count(nNow), cells::count(nBefore)};
    const auto smaller = [](const ComparedFigure &figure) {
        return std::min(figure.nNow, figure.nBefore);
    };
    const ComparedFigure *approved = find(figures, QStringLiteral("actions.approve"));
    const auto percent = [](double share) {
        return words::percent(share);
    };
    if (approved != nullptr) {
        row.cells.push_back(cells::value(approved->now, approved->nNow, percent));
        row.cells.push_back(cells::value(approved->before, approved->nBefore, percent));
        row.cells.push_back(
            cells::whisker(approved->difference, smaller(*approved), cells::points));
        row.cells.push_back(
            cells::difference(approved->difference, smaller(*approved), cells::points));
    } else {
        row.cells.insert(row.cells.end(), 4, none);
    }
    const std::array<std::pair<const char *, cells::Write>, 4> others {
        {{"actions.edit", cells::points},
         {"hter.mean", cells::share},
         {"severity.per_1000_words", cells::decimals(1)},
         {"active_ms.mean", cells::seconds}}};
    for (const auto &[figure, write] : others) {
        const ComparedFigure *other = find(figures, QString::fromLatin1(figure));
        row.cells.push_back(
            other == nullptr ? none : cells::difference(other->difference, smaller(*other), write));
    }
    return row;
}

PagePart changePart(const StatsComparison &change, qint64 nNow, const PageQuestion &question,
                    PageContent &content)
{
    PagePart part;
    part.title = ModelWords::tr("Beside the period before");
    const auto day = [&question](UtcMs at) {
        return words::shortDay(QDateTime::fromMSecsSinceEpoch(at, question.zone).date());
    };
    if (change.from && change.to) {
        part.remark
            = ModelWords::tr("%1 to %2, n = %3; dashed line: no change")
                  .arg(day(*change.from), day(*change.to - 1), words::count(change.nBefore));
    }
    part.sheet.columns = {{ModelWords::tr("Model"), Kind::Words},
                          {ModelWords::tr("n"), Kind::Number},
                          {ModelWords::tr("n before"), Kind::Number},
                          {ModelWords::tr("Approved"), Kind::Number},
                          {ModelWords::tr("Before"), Kind::Number},
                          {ModelWords::tr("Change, %1").arg(cells::perCent()), Kind::Whisker},
                          {ModelWords::tr("Points"), Kind::Number},
                          {ModelWords::tr("Edited, points"), Kind::Number},
                          {ModelWords::tr("HTER"), Kind::Number},
                          {ModelWords::tr("Severity"), Kind::Number},
                          {ModelWords::tr("Active time, mean"), Kind::Number}};
    part.sheet.reference = 0;
    if (!figures::isShown(change.nBefore)) {
        part.nothing = ModelWords::tr("Fewer than five decisions in the period before.");
        return part;
    }
    const QString all = ModelWords::tr("All");
    part.sheet.rows.push_back(changeRow(all, content.add(pages::titled(all, question.filter)), nNow,
                                        change.nBefore, change.figures));
    for (const ComparedGroup &group : change.groups) {
        if (group.figures.empty())
            continue;
        const auto &[key, value] = group.key.front();
        const int source = content.add(pages::sourceOf(question.filter, key, value));
        part.sheet.rows.push_back(changeRow(words::groupValue(key, value), source, group.nNow,
                                            group.nBefore, group.figures));
    }
    return part;
}

PageContent sayModels(const ModelFigures &figures, const PageQuestion &question)
{
    PageContent content;
    content.words = pages::tooFew(figures.stats.n);
    if (content.words)
        return content;
    content.cards = modelCards(figures.stats);
    PagePart table;
    table.title = ModelWords::tr("Models");
    table.sheet.columns = modelColumns();
    table.sheet.reference = figures.stats.actions[figures::ApproveAt].rate;
    std::vector<std::pair<const StatsGroup *, int>> shown;
    qint64 hidden = 0;
    for (const StatsGroup &group : figures.stats.groups) {
        if (!figures::isShown(group.stats.n)) {
            ++hidden;
            continue;
        }
        const auto &[key, value] = group.key.front();
        shown.emplace_back(&group, content.add(pages::sourceOf(question.filter, key, value)));
        table.sheet.rows.push_back(modelRow(group, shown.back().second));
    }
    table.remark = pages::hiddenGroups(hidden);
    PagePart approval = approvalPart(table.sheet, figures.stats, shown);
    if (shown.empty()) {
        table.nothing = ModelWords::tr("No model has five decisions.");
        approval.nothing = table.nothing;
    }
    content.parts.push_back(std::move(approval));
    content.parts.push_back(speedPart(shown));
    content.parts.push_back(std::move(table));
    if (!figures.versions.empty())
        content.parts.push_back(versionsPart(figures, question, content));
    if (figures.change && !question.against)
        content.parts.push_back(changePart(*figures.change, figures.stats.n, question, content));
    content.notes = ModelWords::tr(
        "Models stand in the order of their names; one under 30 decisions is marked and does not "
        "sort by its figures. Intervals are 95 %: Wilson’s for shares, Student’s for means, "
        "Newcombe’s and Welch’s for changes; they take decisions to be independent of each other "
        "and cases to be alike. Tokens are means of a draft. Another model may get other cases.");
    content.notes += QLatin1Char(' ') + pages::quantileNote();
    return content;
}

void compareModels(pages::BesideTable &table, const ModelFigures &first, const ModelFigures &other)
{
    const QStringList figures {QStringLiteral("actions."),        QStringLiteral("hter.mean"),
                               QStringLiteral("severity."),       QStringLiteral("active_ms."),
                               QStringLiteral("first_token_ms."), QStringLiteral("latency_ms."),
                               QStringLiteral("tokens."),         QStringLiteral("cost.")};
    table.addStats(first.stats, other.stats, figures);
    table.addGroups(first.stats, other.stats,
                    {QStringLiteral("actions.approve"), QStringLiteral("hter.mean"),
                     QStringLiteral("severity."), QStringLiteral("active_ms.")});
}

} // namespace

FigurePageSpec pages::models()
{
    FigurePageSpec spec;
    spec.id = QStringLiteral("models");
    spec.title = ModelWords::tr("Models");
    spec.action = ModelWords::tr("Models: quality, speed and cost");
    spec.keys = QKeySequence(Qt::ALT | Qt::Key_5);
    spec.ask = asking<ModelFigures>(&FigureService::models, &sayModels, &compareModels);
    return spec;
}

} // namespace bluepencil
