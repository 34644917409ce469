// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/days.h"
#include "ui/common/style/paint.h"
#include "ui/report/reportcells.h"
#include "ui/report/reportcontent.h"
#include "ui/review/panes/checkwords.h"
#include "ui/statistics/driftfigures.h"
#include "ui/statistics/figures.h"
#include "ui/statistics/figurewords.h"
#include "ui/words.h"

#include <algorithm>

namespace bluepencil::report {

namespace {

constexpr std::size_t mostGroups = 40; // rows of a table by key

ReportText body(const QString &text)
{
    return {text, ReportText::Kind::Body};
}

ReportText note(const QString &text)
{
    return {text, ReportText::Kind::Note};
}

QString nameOf(const QString &key, const std::optional<QString> &value)
{
    return value ? foreign(words::groupValue(key, value)) : words::groupValue(key, value);
}

ReportRow groupRow(const QString &key, const StatsGroup &group)
{
    const Stats &stats = group.stats;
    ReportRow row {{textCell(nameOf(key, group.key.front().second)), countCell(stats.n)},
                   stats.n < SmallGroup};
    for (const std::size_t action : {ApproveAt, EditAt, RejectAt, EscalateAt})
        row.cells.push_back(rateCell(stats.actions[action]));
    row.cells.push_back(shareCell(stats.hter.mean));
    row.cells.push_back(durationCell(stats.active.median));
    return row;
}

// Those under five are counted, not shown.
ReportTable groupTable(const Stats &stats, const QString &key, bool byName)
{
    ReportTable table;
    table.caption = words::groupKeys(key);
    table.columns = {wordsColumn(words::groupKey(key)),    figureColumn(Said::tr("n")),
                     figureColumn(Said::tr("Approved")),   figureColumn(Said::tr("Edited")),
                     figureColumn(Said::tr("Rejected")),   figureColumn(Said::tr("Escalated")),
                     figureColumn(Said::tr("HTER, mean")), figureColumn(Said::tr("Median time"))};
    std::vector<const StatsGroup *> shown;
    qint64 hidden = 0;
    qint64 hiddenDecisions = 0;
    for (const StatsGroup &group : stats.groups) {
        if (figures::isShown(group.stats.n)) {
            shown.push_back(&group);
        } else {
            ++hidden;
            hiddenDecisions += group.stats.n;
        }
    }
    if (!byName) {
        std::ranges::stable_sort(shown, [](const StatsGroup *a, const StatsGroup *b) {
            return a->stats.n > b->stats.n;
        });
    }
    const std::size_t most = std::min(shown.size(), mostGroups);
    for (std::size_t i = 0; i < most; ++i)
        table.rows.push_back(groupRow(key, *shown[i]));
    if (shown.size() > most) {
        table.notes += Said::tr("Not in the table for want of room: %1 more.")
                           .arg(words::count(qint64(shown.size() - most)));
    }
    if (hidden > 0) {
        table.notes += Said::tr("Not shown because they have fewer than five decisions: %1, with "
                                "%2 decisions together.")
                           .arg(words::count(hidden), words::count(hiddenDecisions));
    }
    return table;
}

// Labels ----------------------------------------------------------------------------------------

ReportTable labelTable(const ReportFigures &of)
{
    ReportTable table;
    table.caption = Said::tr("Labels, most frequent first");
    table.columns
        = {wordsColumn(Said::tr("Label")),      figureColumn(Said::tr("Set")),
           figureColumn(Said::tr("Share")),     figureColumn(Said::tr("Running share")),
           figureColumn(Said::tr("Decisions")), figureColumn(Said::tr("Of all decisions")),
           figureColumn(Said::tr("Severity"))};
    for (const LabelShare &label : of.overview.labels) {
        const auto group = std::ranges::find_if(of.labels.groups, [&](const StatsGroup &each) {
            return each.key.front().second == label.code;
        });
        const bool known = group != of.labels.groups.end() && figures::isShown(group->stats.n);
        table.rows.push_back(
            {{textCell(foreign(words::label(label.code))), countCell(label.n),
              textCell(words::percent(label.share)), textCell(words::percent(label.cumulative)),
              countCell(label.decisions),
              rateCell(wilsonRate(label.decisions, of.overview.stats.n)),
              known ? meanCell(group->stats.severity.per1000, 1) : textCell(words::none())},
             label.decisions < SmallGroup});
    }
    table.notes = {Said::tr("Severity: points for 1,000 words of the drafts that carry the label, "
                            "of all their labels together.")};
    return table;
}

void addErrorSources(ReportTable &table, const QString &kind,
                     const std::vector<ErrorSource> &sources)
{
    if (sources.size() < 2)
        return; // nothing to tell apart
    for (const ErrorSource &each : sources) {
        if (!figures::isShown(each.rate.of))
            continue;
        table.rows.push_back(
            {{textCell(errorOrigin(kind, each.value)), countCell(each.rate.of), rateCell(each.rate),
              ratioCell({each.rate.of, each.ratio, each.low, each.high})},
             each.rate.of < SmallGroup});
    }
}

ReportTable errorTable(const ErrorSources &errors)
{
    ReportTable table;
    table.caption = Said::tr("Where “%1” and “%2” come from")
                        .arg(words::label(errors.labels[0]), words::label(errors.labels[1]));
    table.columns = {wordsColumn(Said::tr("From")), figureColumn(Said::tr("Decisions")),
                     figureColumn(Said::tr("With one of the two")),
                     figureColumn(Said::tr("Times the others"))};
    addErrorSources(table, QStringLiteral("category"), errors.categories);
    addErrorSources(table, QStringLiteral("prompt_version"), errors.promptVersions);
    addErrorSources(table, QStringLiteral("reference"), errors.references);
    return table;
}

// Drift -----------------------------------------------------------------------------------------

QString levelName(const DriftAlarm &alarm)
{
    return alarm.level == DriftLevel::Alarm ? Said::tr("Alarm") : Said::tr("Warning");
}

DriftAlarm withSafeNames(DriftAlarm alarm)
{
    // A model that nobody named, and tasks that the program knows, have words of their own.
    if (words::model(alarm.stream.model) == alarm.stream.model && !alarm.stream.model.isEmpty())
        alarm.stream.model = foreign(alarm.stream.model);
    if (words::task(alarm.stream.task) == alarm.stream.task && !alarm.stream.task.isEmpty())
        alarm.stream.task = foreign(alarm.stream.task);
    alarm.acknowledgedBy = foreign(alarm.acknowledgedBy);
    alarm.reason = foreign(alarm.reason);
    return alarm;
}

ReportTable alarmTable(const ReportFigures &of, const QTimeZone &zone)
{
    ReportTable table;
    table.caption = Said::tr("Alarms and warnings");
    table.columns
        = {wordsColumn(Said::tr("Noticed")), wordsColumn(Said::tr("Level")),
           wordsColumn(Said::tr("What was told")), wordsColumn(Said::tr("What was said to it"))};
    for (const DriftAlarm &each : of.drift.alarms) {
        const DriftAlarm alarm = withSafeNames(each);
        table.rows.push_back(
            {{textCell(fullDay(dateOf(alarm.crossedAt, zone))),
              textCell(levelName(alarm)),
              {figures::driftFigure(alarm.statistic), figures::driftSentence(alarm, zone)},
              textCell(figures::driftAnswer(alarm, zone))},
             false});
    }
    return table;
}

// Backlog ---------------------------------------------------------------------------------------

ReportCell perDay(const Estimate &estimate)
{
    if (!estimate.value)
        return textCell(words::none());
    ReportCell cell = textCell(isolated(number(*estimate.value, 1)));
    if (estimate.low && estimate.high)
        cell.below = isolatedTime(
            Said::tr("%1 to %2").arg(number(*estimate.low, 1), number(*estimate.high, 1)));
    return cell;
}

void addAge(ReportTable &table, const BacklogFigures &backlog)
{
    // Of a few too: it is not what people did.
    const auto age = [&backlog](Quantile quantile) {
        const Estimate ms = estimateOf(backlog.age, quantile);
        ReportCell cell = textCell(ms.value ? duration(*ms.value) : words::none());
        if (ms.low && ms.high)
            cell.below
                = isolatedTime(Said::tr("%1 to %2").arg(duration(*ms.low), duration(*ms.high)));
        return cell;
    };
    const ReportCell oldest
        = textCell(backlog.oldest ? duration(double(*backlog.oldest)) : words::none());
    table.rows.push_back(
        {{textCell(Said::tr("Age of the open ones, median")), age(Quantile::P50)}, false});
    table.rows.push_back(
        {{textCell(Said::tr("Age that nine of ten are under")), age(Quantile::P90)}, false});
    table.rows.push_back({{textCell(Said::tr("Age of the oldest")), oldest}, false});
}

ReportTable backlogTable(const ReportFigures &of)
{
    const BacklogFigures &backlog = of.backlog;
    ReportTable table;
    table.caption = Said::tr("What waits");
    table.columns = {wordsColumn(Said::tr("Figure")), figureColumn(Said::tr("Value"))};
    const auto add = [&table](const QString &name, const ReportCell &cell) {
        table.rows.push_back({{textCell(name), cell}, false});
    };
    if (!of.overview.days.empty()) {
        add(Said::tr("Open when the period ended"), countCell(of.overview.days.back().openAtEnd));
    }
    add(Said::tr("Open when the report was made"), countCell(backlog.now.open));
    add(Said::tr("Due within the hour then"), countCell(backlog.now.dueWithinHour));
    add(Said::tr("Overdue then"), countCell(backlog.now.overdue));
    addAge(table, backlog);
    add(Said::tr("Closed after they were due, last %1 days").arg(ForecastDays),
        {rateCell(backlog.missed).text,
         Said::tr("%1 of %2")
             .arg(words::count(backlog.missed.n), words::count(backlog.missed.of))});
    add(Said::tr("Arrivals a day"), perDay(backlog.arrivals));
    add(Said::tr("Closings a day"), perDay(backlog.closings));
    for (const Forecast &forecast : backlog.forecasts) {
        add(forecast.days == 1
                ? Said::tr("Open in a day, if it goes on like that")
                : Said::tr("Open in %1 days, if it goes on like that").arg(forecast.days),
            perDay({0, forecast.value, forecast.low, forecast.high}));
    }
    table.notes
        = {Said::tr("Arrivals, closings and the forecast go by the last %1 whole days before the "
                    "report was made; weekends and growth are not foreseen.")
               .arg(ForecastDays)};
    return table;
}

// Cost ------------------------------------------------------------------------------------------

ReportTable costTable(const StatsDetails &details)
{
    ReportTable table;
    table.caption = Said::tr("Cost of the models, by currency");
    table.columns = {wordsColumn(Said::tr("Currency")), figureColumn(Said::tr("Items")),
                     figureColumn(Said::tr("Total")), figureColumn(Said::tr("Texts sent")),
                     figureColumn(Said::tr("For each text sent"))};
    for (const CostFigures &each : details.costs) {
        table.rows.push_back(
            {{textCell(foreign(each.currency)), countCell(each.n),
              textCell(figures::isShown(each.n) ? isolated(money(each.total)) : words::none()),
              countCell(each.sent), moneyCell(each.perSent)},
             each.n < SmallGroup});
    }
    table.notes = {Said::tr("Currencies are never added up. Items of unknown cost: %1.")
                       .arg(words::count(details.costUnknown))};
    return table;
}

ReportTable tokenTable(const StatsDetails &details)
{
    ReportTable table;
    table.caption = Said::tr("Tokens");
    table.columns = {wordsColumn(Said::tr("Tokens")), figureColumn(Said::tr("Drafts")),
                     figureColumn(Said::tr("Total")), figureColumn(Said::tr("For each draft"))};
    const auto add = [&table](const QString &name, const TokenFigures &tokens) {
        if (tokens.mean.n == 0)
            return;
        const bool shown = figures::isShown(tokens.mean.n);
        table.rows.push_back({{textCell(name), countCell(tokens.mean.n),
                               textCell(shown ? isolated(number(tokens.total, 0)) : words::none()),
                               meanCell(tokens.mean, 0)},
                              tokens.mean.n < SmallGroup});
    };
    add(Said::tr("in"), details.input);
    add(Said::tr("out"), details.output);
    add(Said::tr("from the cache"), details.cacheRead);
    add(Said::tr("to the cache"), details.cacheWrite);
    return table;
}

ReportTable timeTable(const StatsDetails &details)
{
    ReportTable table;
    table.caption = Said::tr("Times");
    table.columns = {wordsColumn(Said::tr("Time")),
                     figureColumn(Said::tr("n")),
                     figureColumn(Said::tr("Mean")),
                     figureColumn(Said::tr("Median")),
                     figureColumn(Said::tr("95 % are under")),
                     figureColumn(Said::tr("Left out"))};
    const auto add = [&table](const QString &name, const TimeFigures &times) {
        if (times.distribution.n == 0)
            return;
        const qint64 n = times.distribution.n;
        table.rows.push_back({{textCell(name), countCell(n), meanDurationCell(times.mean),
                               durationCell(estimateOf(times.distribution, Quantile::P50)),
                               durationCell(estimateOf(times.distribution, Quantile::P95)),
                               countCell(times.excluded)},
                              n < SmallGroup});
    };
    add(Said::tr("Read before the first change"), details.read);
    add(Said::tr("From arrival to the decision"), details.queue);
    add(Said::tr("Model's time for a draft"), details.latency);
    add(Said::tr("Model's time to the first token"), details.firstToken);
    return table;
}

// Checks ----------------------------------------------------------------------------------------

QString checkedSample(const CheckHitFigures &figures)
{
    return Said::tr("Checked was a sample of %1 of %2 drafts, chosen without regard to what they "
                    "say; answers are of all.")
        .arg(words::count(figures.drafts), words::count(figures.draftsOf));
}

ReportTable checkTable(const CheckHitFigures &figures)
{
    ReportTable table;
    table.caption = Said::tr("Automatic checks, n = %1 drafts").arg(words::count(figures.drafts));
    table.columns
        = {wordsColumn(Said::tr("Check")), figureColumn(Said::tr("Findings")),
           figureColumn(Said::tr("For 100 drafts")), figureColumn(Said::tr("Drafts with one")),
           figureColumn(Said::tr("Was right"))};
    for (const CheckHits &each : figures.checks) {
        table.rows.push_back({{textCell(words::checkName(each.check)), countCell(each.hits.n),
                               per100Cell(each.hits), rateCell(each.drafts), rateCell(each.right)},
                              false});
    }
    table.notes = {Said::tr("Was right: the finding was mended, of those that people had to "
                            "answer. A finding is a question, not an error.")};
    return table;
}

ReportTable suggestionTable(const SuggestionFigures &figures)
{
    ReportTable table;
    table.caption = Said::tr("Suggestions to reviewers");
    table.columns = {wordsColumn(Said::tr("Suggestion")), figureColumn(Said::tr("Offered")),
                     figureColumn(Said::tr("Used"))};
    const auto add = [&table](const QString &name, const Rate &used) {
        if (used.of > 0) {
            table.rows.push_back(
                {{textCell(name), countCell(used.of), rateCell(used)}, used.of < SmallGroup});
        }
    };
    for (std::size_t i = 0; i < figures.kinds.size(); ++i)
        add(words::suggestions(SuggestionKind(i)), figures.kinds[i]);
    add(Said::tr("All together"), figures.used);
    return table;
}

} // namespace

ReportSection groups(const ReportFigures &of)
{
    ReportSection section;
    section.title = Said::tr("Models, tasks and queues");
    const std::pair<const char *, const Stats *> wanted[] {
        {"model", &of.models}, {"task", &of.tasks}, {"queue", &of.queues}};
    for (const auto &[key, stats] : wanted)
        section.blocks.push_back(groupTable(*stats, QString::fromLatin1(key), false));
    return section;
}

ReportSection reviewers(const ReportFigures &of)
{
    ReportSection section;
    section.title = Said::tr("Reviewers");
    section.blocks.push_back(
        body(Said::tr("In the order of their names. Reviewers get different cases, and people who "
                      "judge the same drafts differ widely: a difference between two of them is no "
                      "measure of either. Nobody is ranked here.")));
    section.blocks.push_back(groupTable(of.reviewers, QStringLiteral("reviewer"), true));
    return section;
}

ReportSection reasons(const ReportFigures &of)
{
    ReportSection section;
    section.title = Said::tr("Why drafts are changed");
    const figures::ShownBars shown = figures::labels(of.overview);
    if (!shown.nothing.isEmpty()) {
        section.blocks.push_back(note(shown.nothing));
        return section;
    }
    ReportPlot plot;
    plot.title = Said::tr("Labels");
    plot.about = Said::tr("Bars: how often each label was set, with the running share. The table "
                          "below has the figures.");
    plot.plot = shown.plot;
    section.blocks.push_back(std::move(plot));
    const ReportCell severity = meanCell(of.stats.severity.per1000, 2);
    if (!severity.below.isEmpty()) {
        section.blocks.push_back(body(
            Said::tr("Severity over all decisions: %1 points for 1,000 words of the drafts "
                     "(95 %: %2), n = %3.")
                .arg(severity.text, severity.below, words::count(of.stats.severity.per1000.n))));
    }
    section.blocks.push_back(labelTable(of));
    if (of.errors.all.n > 0) {
        ReportTable sources = errorTable(of.errors);
        if (!sources.rows.empty())
            section.blocks.push_back(std::move(sources));
    }
    return section;
}

ReportSection drift(const ReportFigures &of)
{
    const QTimeZone zone(of.stats.timeZone.toLatin1());
    ReportSection section;
    section.title = Said::tr("Drift");
    section.blocks.push_back(body(figures::driftBudget(of.drift)));
    const FeedbackFilter &filter = of.filter;
    const bool isNarrower = !filter.queues.isEmpty() || !filter.reviewers.isEmpty()
        || !filter.languages.isEmpty() || !filter.where.empty();
    if (isNarrower) {
        section.blocks.push_back(
            note(Said::tr("Drift is watched by model and task; the other filters do not narrow "
                          "it.")));
    }
    if (!of.drift.recorded) {
        section.blocks.push_back(
            note(Said::tr("What is new was not recorded: this account may not write.")));
    }
    if (of.drift.alarms.empty()) {
        section.blocks.push_back(
            note(Said::tr("No alarm was raised, open or answered in this period.")));
        return section;
    }
    section.blocks.push_back(alarmTable(of, zone));
    return section;
}

ReportSection backlog(const ReportFigures &of)
{
    ReportSection section;
    section.title = Said::tr("Backlog and deadlines");
    section.blocks.push_back(backlogTable(of));
    return section;
}

ReportSection cost(const ReportFigures &of)
{
    ReportSection section;
    section.title = Said::tr("Cost, tokens and times");
    if (!of.stats.details)
        return section;
    const StatsDetails &details = *of.stats.details;
    if (details.costs.empty()) {
        section.blocks.push_back(
            note(Said::tr("No cost is known: neither the drafts nor a list of prices say any.")));
    } else {
        section.blocks.push_back(costTable(details));
    }
    for (ReportTable table : {tokenTable(details), timeTable(details)}) {
        if (!table.rows.empty())
            section.blocks.push_back(std::move(table));
    }
    return section;
}

ReportSection checks(const ReportFigures &of)
{
    ReportSection section;
    section.title = Said::tr("Automatic checks");
    if (of.checks.checks.empty()) {
        section.blocks.push_back(note(Said::tr("The checks found nothing in %1 drafts.")
                                          .arg(words::count(of.checks.drafts))));
    } else {
        section.blocks.push_back(checkTable(of.checks));
    }
    if (of.checks.areOfSample())
        section.blocks.push_back(note(checkedSample(of.checks)));
    const ReportCell voice = meanCell(of.checks.voiceEstimate(), 1);
    if (!voice.below.isEmpty()) {
        section.blocks.push_back(
            body(Said::tr("Brand voice: %1 of 100 on average (95 %: %2), n = %3.")
                     .arg(voice.text, voice.below, words::count(of.checks.voice.n))));
    }
    if (of.stats.details && of.stats.details->suggestions.used.of > 0)
        section.blocks.push_back(suggestionTable(of.stats.details->suggestions));
    return section;
}

} // namespace bluepencil::report
