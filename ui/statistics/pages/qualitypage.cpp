// SPDX-License-Identifier: GPL-3.0-or-later
// How good what goes out is: how much had to be changed, what was taken back, what came back, and
// what the automatic checks find in the drafts.
#include "core/stats/selectionparts.h"
#include "ui/review/panes/checkwords.h"
#include "ui/statistics/comparedwords.h"
#include "ui/statistics/figures.h"
#include "ui/statistics/figurewords.h"
#include "ui/statistics/pages/figurepages.h"
#include "ui/statistics/pages/pagecells.h"
#include "ui/statistics/selectionfigures.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace bluepencil {

namespace {

using Kind = FigureColumn::Kind;

struct QualityWords {
    Q_DECLARE_TR_FUNCTIONS(bluepencil::QualityPage)
};

Estimate perHundred(const CountRate &count)
{
    return {count.of, count.per100, count.low, count.high};
}

// What is known of what the checks find: nothing yet, that it could not be read, or it.
using KnownChecks = std::optional<Result<CheckHitSelections>>;

// Of one of the two selections; null where it is not known.
const CheckHitFigures *hitsOf(const KnownChecks &checks, bool ofFirst)
{
    if (!checks || !*checks)
        return nullptr;
    if (ofFirst)
        return &(*checks)->first.all;
    return (*checks)->other ? &(*checks)->other->all : nullptr;
}

// The score of the brand voice comes with the checks, where a guideline has one.
std::vector<CardWords> qualityCards(const StatsDetails &details, const CheckHitFigures *hits)
{
    std::vector<CardWords> cards {
        cells::card(QualityWords::tr("Sent"), details.sent),
        cells::card(QualityWords::tr("Undone at once"), details.undone),
        cells::card(QualityWords::tr("Called back in time"), details.recalled),
        cells::card(QualityWords::tr("Not sent by the producer"), details.notSent),
        cells::card(QualityWords::tr("Came too late"), details.superseded)};
    if (details.suggestions.used.of > 0)
        cards.push_back(
            cells::card(QualityWords::tr("Suggestions used"), details.suggestions.used));
    if (hits != nullptr && hits->voice.n > 0) {
        cards.push_back(cells::card(QualityWords::tr("Brand voice, of 100"), hits->voiceEstimate(),
                                    cells::decimals(1)));
    }
    return cards;
}

PagePart bandsPart(const Overview &overview, const Overview *other, const PageQuestion &question,
                   PageContent &content)
{
    const figures::ShownBars shown
        = other == nullptr ? figures::bands(overview) : figures::bandsBeside(overview, *other);
    PagePart part;
    part.kind = PagePart::Kind::Bars;
    part.wide = false;
    part.title = QualityWords::tr("How much was changed");
    part.bars = shown.plot;
    part.sheet = shown.sheet;
    part.nothing = shown.nothing;
    for (FigureRow &row : part.sheet.rows) {
        const auto band = HterBand(row.source);
        PageSource source = pages::titled(words::band(band), question.filter);
        source.query.band = band;
        row.source = content.add(std::move(source));
        part.sources.push_back(row.source);
    }
    if (const qint64 out = overview.stats.hter.leftOut; out > 0)
        part.subtitle = QualityWords::tr("%Ln without a final left out", nullptr, int(out));
    return part;
}

PagePart histogramPart(const Overview &overview, const Overview *other,
                       const PageQuestion &question, PageContent &content)
{
    const figures::ShownBars shown = other == nullptr ? figures::histogram(overview)
                                                      : figures::histogramBeside(overview, *other);
    PagePart part;
    part.kind = PagePart::Kind::Bars;
    part.wide = false;
    part.title = QualityWords::tr("HTER");
    part.bars = shown.plot;
    part.sheet = shown.sheet;
    part.nothing = shown.nothing;
    for (FigureRow &row : part.sheet.rows) {
        const HterBin &bin = overview.histogram[std::size_t(row.source)];
        PageSource source = pages::titled(QualityWords::tr("HTER %1").arg(row.cells.front().text),
                                          question.filter);
        source.query.hterFrom = bin.from;
        source.query.hterBelow = bin.to;
        row.source = content.add(std::move(source));
        part.sources.push_back(row.source);
    }
    return part;
}

PagePart signalsPart(const StatsDetails &details, const PageQuestion &question,
                     PageContent &content)
{
    PagePart part;
    part.title = QualityWords::tr("What came back about texts that were sent");
    part.sheet.columns
        = {{QualityWords::tr("Signal"), Kind::Words},
           {QualityWords::tr("n"), Kind::Number},
           {QualityWords::tr("For 100 sent, %1").arg(cells::perCent()), Kind::Whisker},
           {QualityWords::tr("For 100 sent"), Kind::Number},
           {QualityWords::tr("Sent with any"), Kind::Number},
           {QualityWords::tr("Mean value"), Kind::Number}};
    for (const SignalFigures &each : details.signalKinds) {
        PageSource source = pages::titled(each.kind, question.filter);
        source.query.signalKind = each.kind;
        FigureRow row;
        row.small = each.count.of < SmallGroup;
        row.source = content.add(std::move(source));
        row.cells = {cells::text(each.kind),
                     cells::count(each.count.n),
                     cells::whisker(perHundred(each.count), cells::decimals(1)),
                     cells::estimate(perHundred(each.count), cells::decimals(1)),
                     cells::rateWithRange(each.share),
                     cells::estimate(estimateOf(each.value), cells::decimals(2))};
        part.sheet.rows.push_back(std::move(row));
    }
    if (part.sheet.rows.empty()) {
        part.nothing
            = QualityWords::tr("Nothing came back. A producer tells complaints, reopened cases "
                               "or satisfaction as signals, with the outcome that they are "
                               "about.");
    }
    return part;
}

PagePart suggestionsPart(const SuggestionFigures &figures, const PageQuestion &question,
                         PageContent &content)
{
    PagePart part;
    part.title = QualityWords::tr("What reviewers were offered while they worked");
    part.remark = QualityWords::tr("each suggestion once for a decision");
    part.sheet.columns = {{QualityWords::tr("Suggestion"), Kind::Words},
                          {QualityWords::tr("Offered"), Kind::Number},
                          {QualityWords::tr("Taken"), Kind::Number},
                          {QualityWords::tr("Used, %1").arg(cells::perCent()), Kind::Whisker},
                          {QualityWords::tr("Used"), Kind::Number}};
    if (figures.used.of == 0) {
        part.nothing
            = QualityWords::tr("Nothing was offered: no words for a misspelt one, no correction "
                               "made before, no other draft.");
        return part;
    }
    const auto add = [&](const QString &name, const Rate &used, const QString &title,
                         std::vector<SuggestionKind> kinds) {
        PageSource source = pages::titled(title, question.filter);
        source.query.offered = std::move(kinds);
        FigureRow row;
        row.small = used.of < SmallGroup;
        row.source = content.add(std::move(source));
        row.cells = {cells::text(name), cells::count(used.of), cells::count(used.n),
                     cells::whisker(used), cells::rateWithRange(used)};
        part.sheet.rows.push_back(std::move(row));
    };
    std::vector<SuggestionKind> all;
    for (std::size_t i = 0; i < figures.kinds.size(); ++i) {
        const auto kind = SuggestionKind(i);
        if (figures.kinds[i].of == 0)
            continue;
        const QString name = words::suggestions(kind);
        add(name, figures.kinds[i], name, {kind});
        all.push_back(kind);
    }
    add(QualityWords::tr("All together"), figures.used, part.title, std::move(all));
    return part;
}

PagePart timesPart(const Stats &stats, const PageQuestion &question, PageContent &content)
{
    const StatsDetails &details = *stats.details;
    PagePart part;
    part.title = QualityWords::tr("Time");
    part.sheet.columns = {{QualityWords::tr("What"), Kind::Words},
                          {QualityWords::tr("n"), Kind::Number},
                          {QualityWords::tr("Left out"), Kind::Number},
                          {QualityWords::tr("Median"), Kind::Number},
                          {QualityWords::tr("90 of 100 under"), Kind::Number},
                          {QualityWords::tr("Mean, %1").arg(cells::perCent()), Kind::Number}};
    using Choose = void (*)(FeedbackListQuery &); // those whose time counts
    const auto add = [&](const QString &name, const Distribution &times, const SampleMean &mean,
                         qint64 out, const cells::Write &write, Choose choose) {
        PageSource source = pages::titled(name, question.filter);
        choose(source.query);
        FigureRow row;
        row.source = content.add(std::move(source));
        row.small = figures::isShown(times.n) && times.n < SmallGroup;
        row.cells = {cells::text(name),
                     cells::count(times.n),
                     cells::count(out),
                     cells::estimate(estimateOf(times, Quantile::P50), write),
                     cells::estimate(estimateOf(times, Quantile::P90), write),
                     cells::estimate(estimateOf(mean), write)};
        part.sheet.rows.push_back(std::move(row));
    };
    add(QualityWords::tr("from arrival to the decision"), details.queue.distribution,
        details.queue.mean, details.queue.excluded + details.queue.unknown, cells::age,
        [](FeedbackListQuery &query) { query.waited = true; });
    add(QualityWords::tr("reading, until the first change"), details.read.distribution,
        details.read.mean, details.read.excluded + details.read.unknown, cells::seconds,
        [](FeedbackListQuery &query) { query.readCounts = true; });
    add(QualityWords::tr("active, idle time left out"), stats.active.distribution,
        stats.active.mean, stats.active.excluded + stats.active.unknown, cells::seconds,
        [](FeedbackListQuery &query) { query.activeFrom = 0; });
    return part;
}

// The time before there was a model, as imported answers tell it.
PagePart historyPart(const StatsComparison &history, const PageQuestion &question,
                     PageContent &content)
{
    PagePart part;
    part.title = QualityWords::tr("Beside the time before the model");
    part.remark = QualityWords::tr("handling times of imported answers; left out: %1")
                      .arg(words::count(history.excludedBefore + history.unknownBefore));
    part.sheet.columns = {{QualityWords::tr("What"), Kind::Words},
                          {QualityWords::tr("n"), Kind::Number},
                          {QualityWords::tr("n before"), Kind::Number},
                          {QualityWords::tr("Now"), Kind::Number},
                          {QualityWords::tr("Before"), Kind::Number},
                          {QualityWords::tr("Change, %1").arg(cells::perCent()), Kind::Whisker},
                          {QualityWords::tr("Change"), Kind::Number}};
    part.sheet.reference = 0;
    for (const ComparedFigure &each : history.figures) {
        const qint64 n = std::min(each.nNow, each.nBefore);
        FigureRow row;
        row.small = n < SmallGroup;
        row.source
            = content.add(pages::titled(QualityWords::tr("active time, mean"), question.filter));
        content.sources.back().query.activeFrom = 0; // those whose time counts
        row.cells = {cells::text(QualityWords::tr("active time, mean")),
                     cells::count(each.nNow),
                     cells::count(each.nBefore),
                     cells::value(each.now, each.nNow, cells::seconds),
                     cells::value(each.before, each.nBefore, cells::seconds),
                     cells::whisker(each.difference, n, cells::seconds),
                     cells::difference(each.difference, n, cells::seconds)};
        part.sheet.rows.push_back(std::move(row));
    }
    if (part.sheet.rows.empty())
        part.nothing = QualityWords::tr("No imported answer tells a time that can be.");
    return part;
}

// Checks ----------------------------------------------------------------------------------------

QString sampleOf(const CheckHitFigures &figures)
{
    return QualityWords::tr("a sample of %1 of %2 drafts")
        .arg(words::count(figures.drafts), words::count(figures.draftsOf));
}

// What was checked of each selection, where that is not all of it.
QString sampleNotes(const CheckHitFigures &first, const CheckHitFigures *other)
{
    QStringList notes;
    if (first.areOfSample()) {
        notes += QualityWords::tr("The checks and the brand voice are of %1, the same each time; "
                                  "what is behind a check as well. Answers are of all drafts.")
                     .arg(sampleOf(first));
    }
    if (other != nullptr && other->areOfSample())
        notes += QualityWords::tr("Checked of the other selection: %1.").arg(sampleOf(*other));
    return notes.join(u' ');
}

PageSource draftsFound(const CheckHits &hits, const FeedbackFilter &filter)
{
    PageSource source = pages::titled(words::checkName(hits.check), filter);
    source.query.only = hits.decisions;
    return source;
}

PagePart checksPart(const KnownChecks &answer, const PageQuestion &question, PageContent &content)
{
    PagePart part;
    part.title = QualityWords::tr("What the automatic checks find in the drafts");
    part.sheet.columns
        = {{QualityWords::tr("Check"), Kind::Words},
           {QualityWords::tr("Findings"), Kind::Number},
           {QualityWords::tr("For 100 drafts, %1").arg(cells::perCent()), Kind::Whisker},
           {QualityWords::tr("For 100 drafts"), Kind::Number},
           {QualityWords::tr("Drafts with any"), Kind::Number},
           {QualityWords::tr("Answers"), Kind::Number},
           {QualityWords::tr("Was right"), Kind::Number}};
    if (!answer) {
        part.nothing = QualityWords::tr("The drafts are being checked …");
        return part;
    }
    if (!*answer) {
        part.nothing = QualityWords::tr("The drafts could not be checked.");
        return part;
    }
    const CheckHitFigures &all = (*answer)->first.all;
    part.remark = all.areOfSample() ? sampleOf(all)
                                    : QualityWords::tr("%Ln draft(s)", nullptr, int(all.drafts));
    if (all.drafts < HiddenGroup) {
        part.nothing = QualityWords::tr("Fewer than five drafts.");
        return part;
    }
    for (const CheckHits &each : all.checks) {
        FigureRow row;
        row.small = each.hits.of < SmallGroup;
        row.source = content.add(draftsFound(each, question.filter));
        row.cells = {cells::text(words::checkName(each.check)),
                     cells::count(each.hits.n),
                     cells::whisker(perHundred(each.hits), cells::decimals(1)),
                     cells::estimate(perHundred(each.hits), cells::decimals(1)),
                     cells::rateWithRange(each.drafts),
                     cells::count(each.right.of),
                     cells::rateWithRange(each.right)};
        part.sheet.rows.push_back(std::move(row));
    }
    if (part.sheet.rows.empty())
        part.nothing = QualityWords::tr("No check found anything to look at.");
    return part;
}

// What came so far.
struct Known {
    TwoSelections<QualityFigures> both;
    std::optional<StatsComparison> history; // absent: none was imported
};

PageContent sayQualityOfOne(const QualityFigures &figures, const Overview *other,
                            const Known &known, const PageQuestion &question,
                            const KnownChecks &checks, bool isFirst)
{
    PageContent content;
    content.words = pages::tooFew(figures.overview.stats.n);
    if (content.words || !figures.overview.stats.details)
        return content;
    content.cards = qualityCards(*figures.overview.stats.details, hitsOf(checks, isFirst));
    content.parts.push_back(bandsPart(figures.overview, other, question, content));
    content.parts.push_back(histogramPart(figures.overview, other, question, content));
    if (other != nullptr) {
        for (PagePart &part : content.parts)
            part.legend = question.names;
    }
    content.parts.push_back(checksPart(checks, question, content));
    content.parts.push_back(
        suggestionsPart(figures.overview.stats.details->suggestions, question, content));
    content.parts.push_back(signalsPart(*figures.overview.stats.details, question, content));
    content.parts.push_back(timesPart(figures.overview.stats, question, content));
    if (known.history)
        content.parts.push_back(historyPart(*known.history, question, content));
    content.notes = QualityWords::tr(
        "Sent, of the decisions that count; undone, called back, not sent and too late, of those "
        "that were made. A check was right where a reviewer answered its finding by mending the "
        "draft; not found does not mean wrong. Findings and signals are counts that may come more "
        "than once, with Garwood’s interval; shares have Wilson’s, means Student’s, 95 % all of "
        "them. How much was changed says nothing of how long it took.");
    content.notes += QLatin1Char(' ') + pages::quantileNote();
    return content;
}

void compareQuality(pages::BesideTable &table, const QualityFigures &first,
                    const QualityFigures &other)
{
    table.addStats(first.overview.stats, other.overview.stats,
                   {QStringLiteral("sent"), QStringLiteral("taken_back."),
                    QStringLiteral("actions."), QStringLiteral("hter."),
                    QStringLiteral("severity."), QStringLiteral("suggestions_used"),
                    QStringLiteral("signals."), QStringLiteral("queue_ms."),
                    QStringLiteral("read_ms."), QStringLiteral("active_ms.")});
}

// A check that only the drafts of the other selection failed leads to those.
void compareHits(pages::BesideTable &table, const CheckHitFigures &first,
                 const CheckHitFigures &other, const PageQuestion &question)
{
    const auto behind = [&](const QString &check) {
        const auto mine = std::ranges::find(first.checks, check, &CheckHits::check);
        if (mine != first.checks.end())
            return draftsFound(*mine, question.filter);
        const auto others = std::ranges::find(other.checks, check, &CheckHits::check);
        return others == other.checks.end() ? PageSource()
                                            : draftsFound(*others, *question.against);
    };
    for (const ComparedFigure &figure : compareChecks(first, other)) {
        table.add(figure, words::comparedName(figure.figure),
                  behind(figure.figure.section(u'.', 1, -2)));
    }
}

PageContent sayQuality(const Known &known, const PageQuestion &question, const KnownChecks &checks)
{
    const auto sayOne = [&](const QualityFigures &figures, const PageQuestion &asked) {
        const bool isFirst = &figures == &known.both.first;
        const Overview *other = isFirst && known.both.other ? &known.both.other->overview : nullptr;
        return sayQualityOfOne(figures, other, known, asked, checks, isFirst);
    };
    const CheckHitFigures *mine = hitsOf(checks, true);
    const CheckHitFigures *others = hitsOf(checks, false);
    const auto compareAll
        = [&](pages::BesideTable &table, const QualityFigures &first, const QualityFigures &other) {
              compareQuality(table, first, other);
              if (mine != nullptr && others != nullptr)
                  compareHits(table, *mine, *others, question);
          };
    PageContent content = pages::sayBoth(known.both, question, sayOne, compareAll);
    if (!content.words && mine != nullptr) {
        if (const QString notes = sampleNotes(*mine, others); !notes.isEmpty())
            content.notes += QLatin1Char(' ') + notes;
    }
    if (!content.words && others != nullptr && (*checks)->shared > 0) {
        content.notes += QLatin1Char(' ')
            + QualityWords::tr("%Ln draft(s) were checked for both.", nullptr,
                               int((*checks)->shared));
    }
    return content;
}

// What the checks found last, so that reading the same again shows it until it is found anew.
struct Checked {
    FeedbackFilter filter;
    std::optional<FeedbackFilter> against;
    KnownChecks answer;

    [[nodiscard]] KnownChecks of(const PageQuestion &wanted) const
    {
        return filter == wanted.filter && against == wanted.against ? answer : KnownChecks();
    }
};

// The checks run over every draft or thousands of them, and imported answers are read whole: what is known without them
// comes first.
void askQuality(const std::shared_ptr<Checked> &checked, FigureService &service,
                const PageQuestion &question, QObject *context, const PageAnswer &answer)
{
    auto known = std::make_shared<std::optional<Known>>();
    whenDone(
        service.quality(question.filter, question.against), context,
        [checked, question, answer, known](const Result<TwoSelections<QualityFigures>> &figures) {
            if (!figures) {
                answer(fail(figures.error()), false);
                return;
            }
            *known = Known {*figures, {}};
            answer(sayQuality(**known, question, checked->of(question)), false);
        });
    whenDone(
        service.history(question.filter), context,
        [checked, question, answer, known](const Result<std::optional<StatsComparison>> &history) {
            if (!*known || !history || !*history)
                return;
            (*known)->history = *history;
            answer(sayQuality(**known, question, checked->of(question)), false);
        });
    whenDone(service.checks(question.filter, question.against), context,
             [checked, question, answer, known](const Result<CheckHitSelections> &checks) {
                 if (!*known || (!checks && checks.error().code == Error::Code::Cancelled)) {
                     answer(fail(Error::Code::Cancelled, {}), true);
                     return;
                 }
                 *checked = {question.filter, question.against, checks};
                 answer(sayQuality(**known, question, checked->answer), true);
             });
}

} // namespace

FigurePageSpec pages::quality()
{
    FigurePageSpec spec;
    spec.id = QStringLiteral("quality");
    spec.title = QualityWords::tr("Quality");
    spec.action = QualityWords::tr("Quality: changes, checks and what came back");
    spec.keys = QKeySequence(Qt::ALT | Qt::Key_Q);
    spec.ask = [checked = std::make_shared<Checked>()](FigureService &service,
                                                       const PageQuestion &question,
                                                       QObject *context, const PageAnswer &answer) {
        askQuality(checked, service, question, context, answer);
    };
    return spec;
}

} // namespace bluepencil
