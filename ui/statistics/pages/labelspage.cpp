// SPDX-License-Identifier: GPL-3.0-or-later
// Why drafts are changed: labels, most frequent first, how severe, and week by week.
#include "core/stats/days.h"
#include "core/stats/selectionparts.h"
#include "ui/statistics/comparedwords.h"
#include "ui/statistics/figures.h"
#include "ui/statistics/figurewords.h"
#include "ui/statistics/pages/figurepages.h"
#include "ui/statistics/pages/pagecells.h"
#include "ui/statistics/selectionfigures.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <memory>

namespace bluepencil {

namespace {

using Kind = FigureColumn::Kind;

constexpr std::size_t mostLines = 3;

struct LabelWords {
    Q_DECLARE_TR_FUNCTIONS(bluepencil::LabelsPage)
};

const Stats *statsOf(const Overview &overview, const std::optional<QString> &label)
{
    const auto found
        = std::ranges::find_if(overview.stats.groups, [&label](const StatsGroup &group) {
              return group.key.front().second == label;
          });
    return found == overview.stats.groups.end() ? nullptr : &found->stats;
}

// Of the group's decisions those with the label.
Rate rateOf(const Stats &stats, const QString &label)
{
    const auto found = std::ranges::find(stats.labels, label, &LabelFigures::code);
    return wilsonRate(found == stats.labels.end() ? 0 : found->decisions, stats.n);
}

std::vector<CardWords> labelCards(const Overview &overview)
{
    qint64 set = 0;
    for (const LabelShare &label : overview.labels)
        set += label.n;
    const Stats &stats = overview.stats;
    const Stats *without = statsOf(overview, std::nullopt);
    const Rate labelled = wilsonRate(stats.n - (without == nullptr ? 0 : without->n), stats.n);
    std::vector<CardWords> cards;
    cards.push_back(cells::card(LabelWords::tr("Labels set"), words::count(set),
                                LabelWords::tr("on %Ln decision(s)", nullptr, int(labelled.n))));
    cards.push_back(cells::card(LabelWords::tr("Decisions with a label"), labelled));
    cards.push_back(cells::card(LabelWords::tr("Severity points for 1,000 words"),
                                estimateOf(stats.severity.per1000), cells::decimals(1)));
    return cards;
}

// `sources` are those of the labels of the first selection, and behind them those of the other's.
PagePart paretoPart(const Overview &overview, const Overview *other,
                    const std::vector<int> &sources)
{
    const figures::ShownBars shown
        = other == nullptr ? figures::labels(overview) : figures::labelsBeside(overview, *other);
    PagePart part;
    part.kind = PagePart::Kind::Bars;
    part.wide = false;
    part.title = LabelWords::tr("Why drafts are changed");
    if (other == nullptr)
        part.remark = LabelWords::tr("running share");
    part.nothing = shown.nothing;
    part.bars = shown.plot;
    part.sheet = shown.sheet;
    for (FigureRow &row : part.sheet.rows)
        row.source = sources[std::size_t(row.source)];
    // The last bar may stand for several labels, which the table has one by one.
    const bool rest = shown.sheet.rows.size() > shown.plot.bars.size();
    for (std::size_t i = 0; i < shown.plot.bars.size(); ++i)
        part.sources.push_back(rest && i + 1 == shown.plot.bars.size() ? -1
                                                                       : part.sheet.rows[i].source);
    return part;
}

// Weeks ------------------------------------------------------------------------------------------

struct Week {
    QDate monday;
    const StatsGroup *group = nullptr;
};

QDate mondayOf(const QString &week) // "2026-W48"
{
    const QDate inFirst(week.left(4).toInt(), 1, 4);
    return inFirst.addDays(1 - inFirst.dayOfWeek() + 7 * (week.mid(6).toInt() - 1));
}

std::vector<Week> weeksOf(const Stats &stats)
{
    std::vector<Week> weeks;
    for (const StatsGroup &group : stats.groups) {
        if (group.key.front().second)
            weeks.push_back({mondayOf(*group.key.front().second), &group});
    }
    return weeks;
}

PageSource weekSource(const Week &week, const PageQuestion &question)
{
    PageSource source = pages::titled(
        LabelWords::tr("Week of %1").arg(words::shortDay(week.monday)), question.filter);
    source.query.keys = week.group->key;
    return source;
}

PagePart weekPart(const LabelPageFigures &figures, const PageQuestion &question,
                  PageContent &content)
{
    PagePart part;
    part.kind = PagePart::Kind::Lines;
    part.wide = false;
    part.title = LabelWords::tr("Of 100 decisions, by week");
    part.sheet.columns
        = {{LabelWords::tr("Week of"), Kind::Words}, {LabelWords::tr("n"), Kind::Number}};
    const auto &labels = figures.overview.labels;
    const std::size_t lines = std::min(mostLines, labels.size());
    for (std::size_t i = 0; i < lines; ++i) {
        const QString name = words::label(labels[i].code);
        part.legend.append(name);
        part.lines.lines.push_back({name, {}, {}});
        part.sheet.columns.push_back({name, Kind::Number});
    }
    const std::vector<Week> weeks = weeksOf(figures.weeks);
    for (const Week &week : weeks) {
        const Stats &stats = week.group->stats;
        const auto x = double(weeks.front().monday.daysTo(week.monday)) / 7;
        FigureRow row;
        row.small = figures::isShown(stats.n) && stats.n < SmallGroup;
        row.source = content.add(weekSource(week, question));
        row.cells = {{words::shortDay(week.monday), double(week.monday.toJulianDay()), {}, {}},
                     cells::count(stats.n)};
        QStringList said;
        for (std::size_t i = 0; i < lines; ++i) {
            const Rate rate = rateOf(stats, labels[i].code);
            row.cells.push_back(cells::rateWithRange(rate));
            if (!figures::isShown(stats.n))
                continue;
            PlotLine &line = part.lines.lines[i];
            line.end = words::percent(*rate.rate);
            // Bands of a few decisions would lie over all the lines; the table has the intervals.
            const bool drawn = stats.n >= SmallGroup;
            line.points.push_back({x, *rate.rate, drawn ? *rate.low : *rate.rate,
                                   drawn ? *rate.high : *rate.rate, line.end});
            said.append(LabelWords::tr("%1 %2").arg(line.name, row.cells.back().text));
        }
        if (!said.isEmpty()) {
            part.lines.stops.push_back(
                {x,
                 LabelWords::tr("Week of %1: %2, n = %3")
                     .arg(words::shortDay(week.monday), said.join(QStringLiteral(", ")),
                          words::count(stats.n))});
            part.sources.push_back(row.source);
        }
        part.sheet.rows.insert(part.sheet.rows.begin(), std::move(row)); // the newest on top
    }
    if (part.lines.stops.empty()) {
        part.nothing = LabelWords::tr("No week has five decisions.");
        return part;
    }
    cells::scaleLines(part.lines, [](double share) { return words::wholePercent(share); });
    const int count = int(weeks.front().monday.daysTo(weeks.back().monday)) / 7 + 1;
    cells::markSteps(part.lines, count, [&weeks](int i) {
        return words::shortDay(weeks.front().monday.addDays(7 * i));
    });
    return part;
}

PagePart labelsPart(const Overview &overview, const std::vector<int> &sources)
{
    PagePart part;
    part.title = LabelWords::tr("Labels");
    part.sheet.columns
        = {{LabelWords::tr("Label"), Kind::Words},
           {LabelWords::tr("Set"), Kind::Number},
           {LabelWords::tr("Share"), Kind::Number},
           {LabelWords::tr("Running share"), Kind::Number},
           {LabelWords::tr("Decisions"), Kind::Number},
           {LabelWords::tr("Of all decisions, %1").arg(cells::perCent()), Kind::Whisker},
           {LabelWords::tr("Of all decisions"), Kind::Number},
           {LabelWords::tr("Severity for 1,000 words"), Kind::Number},
           {LabelWords::tr("HTER"), Kind::Number}};
    for (std::size_t i = 0; i < overview.labels.size(); ++i) {
        const LabelShare &label = overview.labels[i];
        const Rate rate = wilsonRate(label.decisions, overview.stats.n);
        const Stats *stats = statsOf(overview, label.code);
        FigureRow row;
        row.small = label.decisions < SmallGroup;
        row.source = sources[i];
        row.cells = {cells::text(words::label(label.code)),
                     cells::count(label.n),
                     {words::percent(label.share), label.share, {}, {}},
                     {words::percent(label.cumulative), label.cumulative, {}, {}},
                     cells::count(label.decisions),
                     cells::whisker(rate),
                     cells::rateWithRange(rate)};
        const FigureCell none = cells::text(words::none());
        row.cells.push_back(
            stats == nullptr || !figures::isShown(stats->n)
                ? none
                : cells::estimate(estimateOf(stats->severity.per1000), cells::decimals(1)));
        row.cells.push_back(
            stats == nullptr ? none : cells::estimate(estimateOf(stats->hter.mean), cells::share));
        part.sheet.rows.push_back(std::move(row));
    }
    return part;
}

// Where errors come from --------------------------------------------------------------------------

FigureCell sourceRatioCell(const ErrorSource &source)
{
    if (!source.ratio || source.rate.of < HiddenGroup)
        return cells::text(words::none());
    return cells::estimate({source.rate.of, source.ratio, source.low, source.high},
                           cells::decimals(2));
}

// Those of the filter's decisions that carry one of the two and come from there.
PageSource errorsBehind(const FeedbackFilter &filter, const QString &kind,
                        const std::optional<QString> &value)
{
    FeedbackFilter errors = filter;
    if (errors.labels.isEmpty())
        errors.labels = errorLabels();
    if (kind == u"category")
        return pages::sourceOf(errors, kind, value);
    PageSource source = pages::titled(
        QStringLiteral("%1: %2").arg(words::errorKind(kind), words::errorSource(kind, value)),
        errors);
    source.query.origin = DraftOrigin {kind == u"reference" ? DraftOrigin::Kind::Reference
                                                            : DraftOrigin::Kind::PromptVersion,
                                       value};
    return source;
}

void addSources(PagePart &part, const QString &kind, const std::vector<ErrorSource> &sources,
                const std::function<int(const ErrorSource &)> &sourceOf)
{
    if (sources.size() < 2)
        return; // nothing to tell apart
    for (const ErrorSource &each : sources) {
        if (!figures::isShown(each.rate.of))
            continue;
        FigureRow row;
        row.small = each.rate.of < SmallGroup;
        row.source = sourceOf(each);
        row.cells = {
            cells::text(words::errorKind(kind)), cells::text(words::errorSource(kind, each.value)),
            cells::count(each.rate.of),          cells::whisker(each.rate),
            cells::rateWithRange(each.rate),     sourceRatioCell(each)};
        part.sheet.rows.push_back(std::move(row));
    }
}

// What is known of where errors come from: nothing yet, that it could not be read, or it.
using KnownErrors = std::optional<Result<TwoSelections<ErrorSources>>>;

PagePart errorsPart(const KnownErrors &answer, const PageQuestion &question, PageContent &content)
{
    PagePart part;
    part.title = LabelWords::tr("Where “%1” and “%2” come from")
                     .arg(words::label(errorLabels()[0]), words::label(errorLabels()[1]));
    part.sheet.columns
        = {{LabelWords::tr("By"), Kind::Words},
           {LabelWords::tr("Which"), Kind::Words},
           {LabelWords::tr("Decisions"), Kind::Number},
           {LabelWords::tr("With one of the two, %1").arg(cells::perCent()), Kind::Whisker},
           {LabelWords::tr("With one of the two"), Kind::Number},
           {LabelWords::tr("Times the others"), Kind::Number}};
    if (!answer) {
        part.nothing = LabelWords::tr("The decisions are being read …");
        return part;
    }
    if (!*answer) {
        part.nothing = LabelWords::tr("The decisions could not be read.");
        return part;
    }
    const ErrorSources &sources = (*answer)->first;
    if (sources.all.n == 0) {
        part.nothing = LabelWords::tr("No decision carries one of the two.");
        return part;
    }
    part.sheet.reference = sources.all.rate;
    part.remark = LabelWords::tr("all: %1").arg(words::percent(sources.all.rate));
    const QString category = QStringLiteral("category");
    const QString version = QStringLiteral("prompt_version");
    const QString reference = QStringLiteral("reference");
    const auto opens = [&](const QString &kind) {
        return [&content, filter = question.filter, kind](const ErrorSource &from) {
            return content.add(errorsBehind(filter, kind, from.value));
        };
    };
    addSources(part, category, sources.categories, opens(category));
    addSources(part, version, sources.promptVersions, opens(version));
    addSources(part, reference, sources.references, opens(reference));
    if (part.sheet.rows.empty())
        part.nothing = LabelWords::tr("All are of one category and one prompt version.");
    return part;
}

PageContent sayLabelsOfOne(const LabelPageFigures &figures, const Overview *other,
                           const PageQuestion &question, const KnownErrors &errors)
{
    PageContent content;
    const Overview &overview = figures.overview;
    content.words = pages::tooFew(overview.stats.n);
    if (!content.words && overview.labels.empty()) {
        content.words = PageContent::Words {
            QStringLiteral("label"), LabelWords::tr("No labels in this period"),
            LabelWords::tr(
                "Labels say why a draft was changed: set them while reviewing, or let the "
                "queue demand one for each edit.")};
    }
    if (content.words)
        return content;
    std::vector<int> sources;
    for (const LabelShare &label : overview.labels)
        sources.push_back(
            content.add(pages::sourceOf(question.filter, QStringLiteral("label"), label.code)));
    if (other != nullptr) {
        for (const LabelShare &label : other->labels)
            sources.push_back(content.add(
                pages::sourceOf(*question.against, QStringLiteral("label"), label.code)));
    }
    content.cards = labelCards(overview);
    content.parts.push_back(paretoPart(overview, other, sources));
    if (other != nullptr)
        content.parts.back().legend = question.names;
    content.parts.push_back(weekPart(figures, question, content));
    content.parts.push_back(labelsPart(overview, sources));
    content.parts.push_back(errorsPart(errors, question, content));
    content.notes = LabelWords::tr(
        "Severity counts 0, 1, 5 and 25 points for neutral, minor, major and critical labels, for "
        "1,000 words of the drafts; beside a label it is that of the decisions that carry it, "
        "with all their labels. A decision may carry several. Intervals are 95 %, Wilson’s for "
        "shares; they take decisions to be independent of each other.");
    content.notes
        += QLatin1Char(' ')
        + LabelWords::tr(
               "Times the others is the share beside that of all other decisions, with Katz’s "
               "interval; where it is above 1 with all of its interval, look there first.");
    return content;
}

// Each label that one of the two has, of 100 decisions.
void compareLabels(pages::BesideTable &table, const LabelPageFigures &first,
                   const LabelPageFigures &other)
{
    table.addStats(first.overview.stats, other.overview.stats, {QStringLiteral("severity.")});
    const auto decisionsOf = [](const Overview &overview, const QString &code) {
        const auto found = std::ranges::find(overview.labels, code, &LabelShare::code);
        return wilsonRate(found == overview.labels.end() ? 0 : found->decisions, overview.stats.n);
    };
    QStringList codes;
    for (const Overview *overview : {&first.overview, &other.overview}) {
        for (const LabelShare &label : overview->labels) {
            if (!codes.contains(label.code))
                codes.append(label.code);
        }
    }
    for (const QString &code : codes) {
        table.add(compareRates(code, decisionsOf(first.overview, code),
                               decisionsOf(other.overview, code)),
                  {words::label(code), words::FigureUnit::Share});
    }
}

void compareSources(pages::BesideTable &table, const TwoSelections<ErrorSources> &errors,
                    const FeedbackFilter &filter)
{
    const SelectionParts parts = compareErrors(errors);
    const words::ComparedName all = words::comparedName(QStringLiteral("errors"));
    for (const ComparedFigure &figure : parts.figures) {
        FeedbackFilter wrong = filter;
        if (wrong.labels.isEmpty())
            wrong.labels = errorLabels();
        table.add(figure, all, pages::titled(all.name, wrong));
    }
    for (const ComparedGroup &group : parts.groups) {
        const auto &[kind, value] = group.key.front();
        const PageSource source = errorsBehind(filter, kind, value);
        words::ComparedName how = all;
        how.name = QStringLiteral("%1 (%2)").arg(all.name, source.title);
        for (const ComparedFigure &figure : group.figures)
            table.add(figure, how, source);
    }
}

PageContent sayLabels(const TwoSelections<LabelPageFigures> &both, const PageQuestion &question,
                      const KnownErrors &errors)
{
    const auto sayOne = [&](const LabelPageFigures &figures, const PageQuestion &asked) {
        const bool isFirst = &figures == &both.first;
        const Overview *other = isFirst && both.other ? &both.other->overview : nullptr;
        return sayLabelsOfOne(figures, other, asked, isFirst ? errors : KnownErrors());
    };
    const auto compareAll = [&](pages::BesideTable &table, const LabelPageFigures &first,
                                const LabelPageFigures &other) {
        compareLabels(table, first, other);
        if (errors && *errors && (*errors)->other)
            compareSources(table, **errors, question.filter);
    };
    return pages::sayBoth(both, question, sayOne, compareAll);
}

// What was found last, so that reading the same again shows it until it is found anew.
struct FoundErrors {
    FeedbackFilter filter;
    std::optional<FeedbackFilter> against;
    KnownErrors answer;

    [[nodiscard]] KnownErrors of(const PageQuestion &wanted) const
    {
        return filter == wanted.filter && against == wanted.against ? answer : KnownErrors();
    }
};

// Where errors come from takes every item: what is known without comes first.
void askLabels(const std::shared_ptr<FoundErrors> &found, FigureService &service,
               const PageQuestion &question, QObject *context, const PageAnswer &answer)
{
    using Both = TwoSelections<LabelPageFigures>;
    auto known = std::make_shared<std::optional<Both>>();
    whenDone(service.labels(question.filter, question.against), context,
             [found, question, answer, known](const Result<Both> &figures) {
                 if (!figures) {
                     answer(fail(figures.error()), false);
                     return;
                 }
                 *known = *figures;
                 answer(sayLabels(*figures, question, found->of(question)), false);
             });
    whenDone(service.errors(question.filter, question.against, errorLabels()), context,
             [found, question, answer, known](const Result<TwoSelections<ErrorSources>> &errors) {
                 if (!*known || (!errors && errors.error().code == Error::Code::Cancelled)) {
                     answer(fail(Error::Code::Cancelled, {}), true);
                     return;
                 }
                 *found = {question.filter, question.against, errors};
                 answer(sayLabels(**known, question, found->answer), true);
             });
}

} // namespace

FigurePageSpec pages::labels()
{
    FigurePageSpec spec;
    spec.id = QStringLiteral("labels");
    spec.title = LabelWords::tr("Labels");
    spec.action = LabelWords::tr("Labels: why drafts are changed, and how severely");
    spec.keys = QKeySequence(Qt::ALT | Qt::Key_9);
    spec.ask = [found = std::make_shared<FoundErrors>()](
                   FigureService &service, const PageQuestion &question, QObject *context,
                   const PageAnswer &answer) {
        askLabels(found, service, question, context, answer);
    };
    return spec;
}

} // namespace bluepencil
