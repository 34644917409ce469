// SPDX-License-Identifier: GPL-3.0-or-later
// How models did on frozen sets of items, run by run, beside what they must reach.
#include "core/stats/days.h"
#include "ui/statistics/figures.h"
#include "ui/statistics/figurewords.h"
#include "ui/statistics/pages/figurepages.h"
#include "ui/statistics/pages/pagecells.h"

#include <QCoreApplication>

#include <algorithm>

namespace bluepencil {

namespace {

using Kind = FigureColumn::Kind;

struct BenchmarkWords {
    Q_DECLARE_TR_FUNCTIONS(bluepencil::BenchmarksPage)
};

QString nameOf(BenchmarkMeasure measure)
{
    switch (measure) {
    case BenchmarkMeasure::Hter:
        return BenchmarkWords::tr("HTER, less is better");
    case BenchmarkMeasure::Chrf:
        return BenchmarkWords::tr("chrF2, more is better");
    case BenchmarkMeasure::Checks:
        return BenchmarkWords::tr("Check findings for 100 drafts, less is better");
    case BenchmarkMeasure::Fields:
        break;
    }
    return BenchmarkWords::tr("Fields alike, more is better");
}

cells::Write measureWrite(BenchmarkMeasure measure)
{
    if (measure == BenchmarkMeasure::Hter)
        return cells::share;
    if (measure == BenchmarkMeasure::Chrf || measure == BenchmarkMeasure::Checks)
        return cells::decimals(1);
    return [](double share) {
        return words::percent(share);
    };
}

QString shortDayOf(UtcMs at, const QTimeZone &zone)
{
    return words::shortDay(dateOf(at, zone));
}

QString nameOf(const Benchmark &benchmark)
{
    return BenchmarkWords::tr("%1, version %2").arg(benchmark.name).arg(benchmark.version);
}

const MeasureResult *resultOf(const BenchmarkRun &run, BenchmarkMeasure measure)
{
    const auto found = std::ranges::find(run.results, measure, &MeasureResult::measure);
    return found == run.results.end() || !found->estimate.value
            || !figures::isShown(found->estimate.n)
        ? nullptr
        : &*found;
}

QString reached(const std::optional<bool> &yes)
{
    if (!yes)
        return words::none();
    return *yes ? BenchmarkWords::tr("reached") : BenchmarkWords::tr("not reached");
}

// Of the latest run.
std::vector<CardWords> runCards(const BenchmarkRun &run, const QTimeZone &zone)
{
    std::vector<CardWords> cards;
    CardWords model = cells::card(
        BenchmarkWords::tr("Latest run"), run.model,
        BenchmarkWords::tr("%1, %Ln item(s), %2 without a draft", nullptr, int(run.scored))
            .arg(shortDayOf(run.at, zone), words::count(run.missing)));
    if (const std::optional<bool> passed = run.passed()) {
        model.change = *passed ? BenchmarkWords::tr("passed") : BenchmarkWords::tr("not passed");
        model.shortChange = model.change;
        model.changeIcon = *passed ? QStringLiteral("check") : QStringLiteral("cross");
        model.changeTone = *passed ? Tone::Ok : Tone::Danger;
        model.changeDetail = *passed
            ? BenchmarkWords::tr("Every threshold is reached, by all items.")
            : BenchmarkWords::tr("A threshold is not reached, or items have no "
                                 "draft.");
    }
    cards.push_back(std::move(model));
    for (const BenchmarkMeasure measure : BenchmarkMeasures) {
        if (const MeasureResult *result = resultOf(run, measure))
            cards.push_back(cells::card(nameOf(measure), result->estimate, measureWrite(measure)));
    }
    return cards;
}

std::vector<FigureColumn> runColumns()
{
    return {
        {BenchmarkWords::tr("Model"), Kind::Words},
        {BenchmarkWords::tr("Day"), Kind::Words},
        {BenchmarkWords::tr("Items"), Kind::Number},
        {BenchmarkWords::tr("Value, %1").arg(cells::perCent()), Kind::Whisker},
        {BenchmarkWords::tr("Value"), Kind::Number},
        {BenchmarkWords::tr("Threshold"), Kind::Number},
        {BenchmarkWords::tr("Threshold reached"), Kind::Words},
        {BenchmarkWords::tr("Same items in both"), Kind::Number},
        {BenchmarkWords::tr("Change to the run before, %1").arg(cells::perCent()), Kind::Number}};
}

FigureRow runRow(const BenchmarkRun &run, const MeasureResult &result, const QTimeZone &zone)
{
    const cells::Write write = measureWrite(result.measure);
    const auto change = [&] {
        if (result.checkedOtherwise)
            return cells::text(BenchmarkWords::tr("other guideline or program"));
        return result.change.difference.value ? cells::difference(
                   result.change.difference, result.change.n,
                   result.measure == BenchmarkMeasure::Fields ? cells::Write(cells::points) : write)
                                              : cells::text(words::none());
    };
    FigureRow row;
    row.small = result.estimate.n < SmallGroup;
    row.cells
        = {cells::text(run.model),
           {shortDayOf(run.at, zone), double(run.at), {}, {}},
           cells::count(result.estimate.n),
           cells::whisker(result.estimate, write),
           cells::estimate(result.estimate, write),
           result.threshold
               ? FigureCell {write(result.threshold->value), result.threshold->value, {}, {}}
               : cells::text(words::none()),
           cells::text(reached(result.reached)),
           result.checkedOtherwise ? cells::text(words::none()) : cells::count(result.change.n),
           change()};
    return row;
}

// The runs at equal distances, the threshold as a line of its own.
PagePart measurePart(const BenchmarkFigures &figures, BenchmarkMeasure measure,
                     const QTimeZone &zone, int source)
{
    PagePart part;
    part.kind = PagePart::Kind::Lines;
    part.title = nameOf(measure);
    part.subtitle = BenchmarkWords::tr("run by run, band: %1").arg(cells::perCent());
    part.sheet.columns = runColumns();
    const cells::Write write = measureWrite(measure);
    PlotLine line {BenchmarkWords::tr("Value"), {}, {}, true};
    PlotLine threshold {BenchmarkWords::tr("Threshold"), {}, {}};
    int last = 0;
    for (std::size_t i = 0; i < figures.runs.size(); ++i) {
        const BenchmarkRun &run = figures.runs[i];
        const MeasureResult *result = resultOf(run, measure);
        if (result == nullptr)
            continue;
        const Estimate &estimate = result->estimate;
        const double y = *estimate.value;
        last = int(i);
        line.points.push_back({double(i), y, estimate.low.value_or(y), estimate.high.value_or(y)});
        line.end = write(y);
        FigureRow row = runRow(run, *result, zone);
        row.source = source;
        QString words = BenchmarkWords::tr("%1, %2: %3, n = %4")
                            .arg(run.model, shortDayOf(run.at, zone), row.cells[4].text,
                                 words::count(estimate.n));
        if (result->threshold) {
            const double at = result->threshold->value;
            part.sheet.reference = at;
            threshold.points.push_back({double(i), at, at, at});
            threshold.end = write(at);
            words = BenchmarkWords::tr("%1; threshold %2, %3")
                        .arg(words, write(at), reached(result->reached));
        }
        part.lines.stops.push_back({double(i), words});
        part.sources.push_back(source);
        part.sheet.rows.insert(part.sheet.rows.begin(), std::move(row)); // the newest on top
    }
    if (line.points.empty())
        return part;
    part.lines.lines.push_back(std::move(line));
    if (!threshold.points.empty()) {
        part.legend = {BenchmarkWords::tr("Value"), BenchmarkWords::tr("Threshold")};
        part.lines.lines.push_back(std::move(threshold));
    }
    cells::scaleLines(part.lines, write, isLessBetter(measure));
    cells::markSteps(part.lines, last + 1,
                     [&](int i) { return shortDayOf(figures.runs[std::size_t(i)].at, zone); });
    return part;
}

QString mustReach(BenchmarkMeasure measure, const QString &value)
{
    switch (measure) {
    case BenchmarkMeasure::Hter:
        return BenchmarkWords::tr("HTER at most %1").arg(value);
    case BenchmarkMeasure::Chrf:
        return BenchmarkWords::tr("chrF2 at least %1").arg(value);
    case BenchmarkMeasure::Checks:
        return BenchmarkWords::tr("check findings at most %1").arg(value);
    case BenchmarkMeasure::Fields:
        break;
    }
    return BenchmarkWords::tr("fields at least %1").arg(value);
}

// What people said to its items: the drafts of a run are not kept.
PageSource benchmarkSource(const Benchmark &benchmark)
{
    PageSource source = pages::titled(nameOf(benchmark), {});
    source.query.benchmark = std::pair(benchmark.name, benchmark.version);
    return source;
}

PagePart benchmarksPart(const BenchmarkFigures &figures, const QTimeZone &zone,
                        PageContent &content)
{
    PagePart part;
    part.title = BenchmarkWords::tr("Benchmarks");
    part.sheet.columns = {{BenchmarkWords::tr("Name"), Kind::Words},
                          {BenchmarkWords::tr("Version"), Kind::Number},
                          {BenchmarkWords::tr("Made"), Kind::Words},
                          {BenchmarkWords::tr("Items"), Kind::Number},
                          {BenchmarkWords::tr("Left"), Kind::Number},
                          {BenchmarkWords::tr("Must reach"), Kind::Words}};
    for (const Benchmark &benchmark : figures.benchmarks) {
        QStringList must;
        for (const Threshold &each : benchmark.thresholds) {
            const QString value = measureWrite(each.measure)(each.value);
            must.append(mustReach(each.measure, value));
        }
        FigureRow row;
        row.source = content.add(benchmarkSource(benchmark));
        row.cells = {cells::text(benchmark.name),
                     cells::count(benchmark.version),
                     {shortDayOf(benchmark.createdAt, zone), double(benchmark.createdAt), {}, {}},
                     cells::count(benchmark.items),
                     cells::count(benchmark.left),
                     cells::text(must.isEmpty() ? words::none() : must.join(QStringLiteral(", ")))};
        part.sheet.rows.push_back(std::move(row));
    }
    return part;
}

PageContent sayBenchmarks(const BenchmarkFigures &figures, const PageQuestion &question)
{
    PageContent content;
    if (!figures.shown) {
        content.words = PageContent::Words {
            QStringLiteral("dataset"), BenchmarkWords::tr("No benchmarks yet"),
            BenchmarkWords::tr(
                "A benchmark is a frozen set of items with the finals that people gave "
                "them: “benchmark create” on the command line makes one, “benchmark import” "
                "holds the drafts of a model against it.")};
        return content;
    }
    for (const Benchmark &benchmark : figures.benchmarks)
        content.choices.push_back({benchmarkId(benchmark), nameOf(benchmark)});
    content.choice = benchmarkId(*figures.shown);
    if (!figures.runs.empty())
        content.cards = runCards(figures.runs.back(), question.zone);
    const int gold = content.add(benchmarkSource(*figures.shown));
    for (const BenchmarkMeasure measure : BenchmarkMeasures) {
        PagePart part = measurePart(figures, measure, question.zone, gold);
        if (!part.lines.lines.empty())
            content.parts.push_back(std::move(part));
    }
    if (content.parts.empty()) {
        PagePart none;
        none.title = BenchmarkWords::tr("Runs");
        none.nothing = BenchmarkWords::tr(
            "No run with five items yet: “benchmark import” on the command line "
            "holds the drafts of a model against it.");
        content.parts.push_back(std::move(none));
    }
    content.parts.push_back(benchmarksPart(figures, question.zone, content));
    content.notes
        = BenchmarkWords::tr(
              "All runs of %1, whatever the period above. Intervals are the middle 95 % of "
              "2,000 draws "
              "of the items; changes are paired: the same items of both runs. The scores are "
              "kept, not "
              "the drafts: a point opens what people decided on the items. Finals that came "
              "from editing a model’s drafts favour that model.")
              .arg(nameOf(*figures.shown));
    return content;
}

void askBenchmarks(FigureService &service, const PageQuestion &question, QObject *context,
                   const PageAnswer &answer)
{
    whenDone(service.benchmarks(question.choice), context,
             [question, answer](const Result<BenchmarkFigures> &figures) {
                 if (figures)
                     answer(sayBenchmarks(*figures, question), true);
                 else
                     answer(fail(figures.error()), true);
             });
}

} // namespace

FigurePageSpec pages::benchmarks()
{
    FigurePageSpec spec;
    spec.id = QStringLiteral("benchmarks");
    spec.title = BenchmarkWords::tr("Benchmarks");
    spec.action = BenchmarkWords::tr("Benchmarks: models on frozen items");
    spec.keys = QKeySequence(Qt::ALT | Qt::Key_B);
    spec.alone
        = BenchmarkWords::tr("A benchmark has the same items whatever is selected; each run stands "
                             "beside the one before.");
    spec.choiceName = BenchmarkWords::tr("Benchmark");
    spec.ask = &askBenchmarks;
    return spec;
}

} // namespace bluepencil
