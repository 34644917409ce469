// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/filteroptions.h"
#include "core/stats/agreement/reviewsides.h"
#include "core/stats/backlog.h"
#include "core/stats/callstats.h"
#include "core/stats/checkhits.h"
#include "core/stats/columns/figurecache.h"
#include "core/stats/comparison.h"
#include "core/stats/selectionparts.h"
#include "core/stats/stats.h"
#include "core/stats/texttable.h"

namespace bluepencil {

namespace {

struct StatsArguments {
    FilterOptions filters;
    FilterOptions against;
    std::vector<std::string> by;
    bool all = false;
    bool redrafts = false;
    bool answers = false;
    bool backlog = false;
    bool checks = false;
    bool calls = false;
    std::string compare;
    CliOption compared;
    bool json = false;
};

QString percent(const Rate &rate)
{
    const auto number = [](const std::optional<double> &share) {
        return QString::number(share.value_or(0) * 100, 'f', 1);
    };
    const QString count = QStringLiteral("%1 of %2").arg(rate.n).arg(rate.of);
    return rate.rate ? QStringLiteral("%1 (%2 %, 95 % interval %3 to %4)")
                           .arg(count, number(rate.rate), number(rate.low), number(rate.high))
                     : count;
}

Result<> writeRedrafts(Context &context, Database &database, const FeedbackFilter &filter,
                       bool json)
{
    const Result<DraftRequestFigures> figures = draftRequestFigures(database, filter);
    if (!figures)
        return fail(figures.error());
    if (json)
        return context.writeLine(toLine(toJson(*figures)));
    const QStringList lines {
        QStringLiteral("asked for another draft: ") + percent(figures->perReview),
        QStringLiteral("answered: ") + percent(figures->answered),
        QStringLiteral("refused: ") + percent(figures->refused),
        QStringLiteral("no answer in time: ") + percent(figures->late),
        QStringLiteral("waiting: %1, withdrawn: %2").arg(figures->waiting).arg(figures->withdrawn)};
    return context.writeLine(lines.join(u'\n').toUtf8());
}

Result<> writeAnswers(Context &context, Database &database, const FeedbackFilter &filter, bool json)
{
    const Result<std::vector<CheckAnswerFigures>> figures = checkAnswerFigures(database, filter);
    if (!figures)
        return fail(figures.error());
    if (json)
        return context.writeLine(toLine(toJson(*figures)));
    if (figures->empty())
        return context.writeLine("no check was answered");
    QStringList lines;
    for (const CheckAnswerFigures &each : *figures)
        lines += each.check + QStringLiteral(" was right: ") + percent(each.right);
    return context.writeLine(lines.join(u'\n').toUtf8());
}

// Calls know nothing of queues, reviewers and decisions.
Result<CallFilter> callFilter(const FeedbackFilter &filter)
{
    const bool isPlain = filter.queues.isEmpty() && filter.actions.isEmpty()
        && filter.reviewers.isEmpty() && filter.languages.isEmpty() && filter.labels.isEmpty()
        && filter.where.empty();
    if (!isPlain)
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("calls are chosen by model, task and time alone"),
                    QStringLiteral("--calls"), QStringLiteral("leave the other filters out"));
    return CallFilter {filter.models, filter.tasks, filter.from, filter.to};
}

Result<> writeCalls(Context &context, Workspace &workspace, const FeedbackFilter &filter,
                    const StatsArguments &arguments)
{
    CallQuery query;
    Result<CallFilter> calls = callFilter(filter);
    if (!calls)
        return fail(calls.error());
    query.filter = std::move(*calls);
    query.by = toQt(arguments.by);
    FigureCache cache(workspace);
    const Result<CallStats> stats
        = computeCallStats(workspace.database(), workspace.timeZone(), query, {{}, &cache});
    if (!stats)
        return fail(stats.error());
    return arguments.json ? context.writeLine(toLine(toJson(*stats)))
                          : context.write(toTable(*stats).toUtf8());
}

QString statsInterval(const Estimate &estimate)
{
    const auto number = [](const std::optional<double> &value) {
        return value ? QString::number(*value, 'f', 1) : QStringLiteral("-");
    };
    return QStringLiteral("%1 (%2 to %3)")
        .arg(number(estimate.value), number(estimate.low), number(estimate.high));
}

QString hours(const Estimate &ms)
{
    const auto number = [](double value) {
        return QString::number(value / 3'600'000, 'f', 1);
    };
    if (!ms.value)
        return QStringLiteral("-");
    const QString text = number(*ms.value) + QStringLiteral(" h");
    return ms.low ? QStringLiteral("%1 (%2 to %3)").arg(text, number(*ms.low), number(*ms.high))
                  : text;
}

Result<> writeBacklog(Context &context, Workspace &workspace, const FeedbackFilter &filter,
                      bool json)
{
    const Result<BacklogFigures> figures
        = readBacklog(workspace.database(), workspace.timeZone(), filter, context.clock().now());
    if (!figures)
        return fail(figures.error());
    if (json)
        return context.writeLine(toLine(toJson(*figures)));
    Estimate oldest;
    if (figures->oldest)
        oldest.value = static_cast<double>(*figures->oldest);
    QStringList lines {QStringLiteral("open: %1, due within an hour: %2, overdue: %3")
                           .arg(figures->now.open)
                           .arg(figures->now.dueWithinHour)
                           .arg(figures->now.overdue),
                       QStringLiteral("age: median %1, 90 % %2, oldest %3")
                           .arg(hours(estimateOf(figures->age, Quantile::P50)),
                                hours(estimateOf(figures->age, Quantile::P90)), hours(oldest)),
                       QStringLiteral("closed after they were due, in %1 days: ").arg(ForecastDays)
                           + percent(figures->missed),
                       QStringLiteral("arrivals a day: ") + statsInterval(figures->arrivals),
                       QStringLiteral("closings a day: ") + statsInterval(figures->closings)};
    for (const Forecast &forecast : figures->forecasts) {
        lines += QStringLiteral("open in %1 days: ").arg(forecast.days)
            + statsInterval({0, forecast.value, forecast.low, forecast.high});
    }
    lines += figures->forecasts.empty()
        ? QStringLiteral("no forecast: fewer than 2 whole days since the first item came")
        : QStringLiteral("if arrivals and closings go on as on the last %1 whole days")
              .arg(figures->flow.size());
    return context.writeLine(lines.join(u'\n').toUtf8());
}

QStringList checkLines(const CheckHitFigures &figures)
{
    QStringList lines {checkedDraftsText(figures)};
    for (const CheckHits &each : figures.checks) {
        lines += QStringLiteral("%1: %2 hits, for 100 drafts %3; was right: %4")
                     .arg(each.check)
                     .arg(each.hits.n)
                     .arg(statsInterval({0, each.hits.per100, each.hits.low, each.hits.high}),
                          percent(each.right));
    }
    lines += QStringLiteral("brand voice: ") + statsInterval(figures.voiceEstimate())
        + QStringLiteral(", n %1").arg(figures.voice.n);
    return lines;
}

QStringList checkLines(const CheckHitAnswer &answer)
{
    QStringList lines = checkLines(answer.all);
    for (const CheckHitGroup &group : answer.groups) {
        QStringList key;
        for (const auto &[name, value] : group.key)
            key += name + u' ' + value.value_or(QStringLiteral("(none)"));
        lines += QString();
        lines += printable(key.join(QStringLiteral(", ")));
        lines += group.figures.drafts < HiddenGroup
            ? QStringList {QStringLiteral("hidden: fewer than %1 drafts").arg(HiddenGroup)}
            : checkLines(group.figures);
    }
    return lines;
}

Result<> writeChecks(Context &context, Workspace &workspace, const StatsQuery &query,
                     const StatsArguments &arguments)
{
    std::optional<FeedbackFilter> against;
    if (arguments.against.areGiven()) {
        Result<FeedbackFilter> other
            = arguments.against.filterOver(query.filter, workspace.timeZone());
        if (!other)
            return fail(other.error());
        against = std::move(*other);
    }
    const Result<CheckHitSelections> both = readCheckHitsBeside(
        workspace.database(), workspace.timeZone(), query.filter, against, query.by);
    if (!both)
        return fail(both.error());
    if (arguments.json) {
        OrderedJson json = toJson(both->first);
        if (both->other) {
            json["against"]["checks"] = toJson(*both->other);
            addParts(json["against"], compareChecks(*both));
        }
        return context.writeLine(toLine(json));
    }
    QString text = checkLines(both->first).join(u'\n') + u'\n';
    if (both->other) {
        text += QStringLiteral("\nagainst: ") + checkLines(*both->other).join(u'\n') + u'\n'
            + partsTable(compareChecks(*both));
    }
    return context.write(text.toUtf8());
}

// Of figures from --from to --to with those of a time that has none of them.
Result<> checkComparison(const std::string &with, const FeedbackFilter &filter,
                         const QTimeZone &zone)
{
    const QString option = QStringLiteral("--compare");
    if (with == "history")
        return {};
    if (with == "previous") {
        return filter.from ? Result<>()
                           : fail(Error::Code::InvalidArgument,
                                  QStringLiteral("what has no beginning has nothing before it"),
                                  option, QStringLiteral("give --from"));
    }
    const auto period = periodFrom(with, "--compare", zone);
    if (!period)
        return fail(period.error());
    if (period->first >= period->second) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("ends before it begins"), option,
                    QStringLiteral("write FIRST..LAST"));
    }
    const bool isBefore = filter.from && period->second <= *filter.from;
    const bool isAfter = filter.to && period->first >= *filter.to;
    if (isBefore || isAfter)
        return {};
    return fail(Error::Code::InvalidArgument,
                QStringLiteral("\"%1\" overlaps the time that is compared with it").arg(toQt(with)),
                option, QStringLiteral("set them apart with --from and --to"));
}

Result<StatsComparison> compare(Context &context, Workspace &workspace, const std::string &with,
                                const StatsQuery &query, const Stats &now)
{
    if (with == "history")
        return compareWithHistory(workspace.database(), query, now);
    if (with == "previous") {
        return compareWithPrevious(workspace.database(), workspace.timeZone(), query, now,
                                   context.clock().now());
    }
    const auto period = periodFrom(with, "--compare", workspace.timeZone());
    if (!period)
        return fail(period.error());
    return compareWithPeriod(workspace.database(), workspace.timeZone(), query, now, period->first,
                             period->second);
}

// What stands beside the figures: another time, or another selection.
struct Beside {
    std::optional<StatsComparison> time;
    std::optional<SelectionComparison> selection;
};

Result<Beside> readBeside(Context &context, Workspace &workspace, const StatsArguments &arguments,
                          const StatsQuery &query, const Stats &stats)
{
    Beside beside;
    if (arguments.compared.count() > 0) {
        Result<StatsComparison> compared
            = compare(context, workspace, arguments.compare, query, stats);
        if (!compared)
            return fail(compared.error());
        beside.time = std::move(*compared);
    }
    if (arguments.against.areGiven()) {
        const Result<FeedbackFilter> other
            = arguments.against.filterOver(query.filter, workspace.timeZone());
        if (!other)
            return fail(other.error());
        Result<SelectionComparison> compared
            = compareSelections(workspace.database(), workspace.timeZone(), query, stats, *other);
        if (!compared)
            return fail(compared.error());
        beside.selection = std::move(*compared);
    }
    return beside;
}

Result<> writeStats(Context &context, Workspace &workspace, const StatsArguments &arguments,
                    const StatsQuery &query)
{
    ReadTransaction transaction(workspace.database());
    BLUEPENCIL_TRY(transaction.begin());
    FigureCache cache(workspace);
    const Result<Stats> stats
        = computeStats(workspace.database(), workspace.timeZone(), query, {{}, &cache});
    if (!stats)
        return fail(stats.error());
    const Result<Beside> beside = readBeside(context, workspace, arguments, query, *stats);
    if (!beside)
        return fail(beside.error());
    if (arguments.json) {
        OrderedJson json = toJson(*stats);
        if (beside->time)
            json["compare"] = toJson(*beside->time);
        if (beside->selection)
            json["against"] = toJson(*beside->selection);
        return context.writeLine(toLine(json));
    }
    QString text = toTable(*stats);
    if (beside->time)
        text += toTable(*beside->time);
    if (beside->selection)
        text += toTable(*beside->selection);
    return context.write(text.toUtf8());
}

// Other figures in the place of these have no second selection.
Result<> checkAgainst(const StatsArguments &arguments)
{
    const std::pair<bool, const char *> others[] {{arguments.compared.count() > 0, "--compare"},
                                                  {arguments.redrafts, "--redrafts"},
                                                  {arguments.answers, "--answers"},
                                                  {arguments.backlog, "--backlog"},
                                                  {arguments.calls, "--calls"}};
    for (const auto &[isGiven, name] : others) {
        if (isGiven && arguments.against.areGiven()) {
            return fail(Error::Code::InvalidArgument,
                        QStringLiteral("two selections are compared by the figures of stats and"
                                       " by --checks"),
                        QString::fromLatin1(name),
                        QStringLiteral("leave it out, or the filters that begin with --against-"));
        }
    }
    return {};
}

Result<> runStats(Context &context, const StatsArguments &arguments)
{
    BLUEPENCIL_TRY(checkAgainst(arguments));
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    StatsQuery query;
    Result<FeedbackFilter> filter = arguments.filters.filter((*workspace)->timeZone());
    if (!filter)
        return fail(filter.error());
    if (arguments.calls)
        return writeCalls(context, **workspace, *filter, arguments);
    if (arguments.redrafts)
        return writeRedrafts(context, (*workspace)->database(), *filter, arguments.json);
    if (arguments.answers)
        return writeAnswers(context, (*workspace)->database(), *filter, arguments.json);
    if (arguments.backlog && !arguments.by.empty()) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("the backlog has no groups"),
                    QStringLiteral("--by"),
                    QStringLiteral("choose with --queue, --task, --model or --where"));
    }
    if (arguments.backlog)
        return writeBacklog(context, **workspace, *filter, arguments.json);
    query.filter = std::move(*filter);
    query.by = toQt(arguments.by);
    if (arguments.checks)
        return writeChecks(context, **workspace, query, arguments);
    query.details = arguments.all;
    if (arguments.compared.count() > 0) {
        BLUEPENCIL_TRY(checkComparison(arguments.compare, query.filter, (*workspace)->timeZone()));
    }
    return writeStats(context, **workspace, arguments, query);
}

} // namespace

void addStats(const CliCommand &app, Context &context, int &exitCode)
{
    auto arguments = std::make_shared<StatsArguments>();
    const CliCommand command = app.addCommand("stats", "Print the supervisor's figures");
    command
        .addOption("--by", arguments->by,
                   "Groups: " + toStdString(statsKeys().join(QLatin1String(", ")))
                       + ", or a pointer into the item")
        .delimiter(',');
    arguments->filters.addTo(command);
    arguments->against.addTo(command, "against-", "The selection to compare with");
    const CliOption all = command.addFlag(
        "--all", arguments->all,
        "Also reading and waiting, what was taken back, signals, tokens, speed, cost");
    arguments->compared
        = command.addOption("--compare", arguments->compare,
                            "Beside previous (as many days before), FIRST..LAST, or history (the"
                            " handling times of imported answers)");
    const std::vector<CliOption> instead {
        command.addFlag("--redrafts", arguments->redrafts, "Requests for another draft instead"),
        command.addFlag("--answers", arguments->answers,
                        "How often each check was right, by the answers to its findings,"
                        " instead"),
        command.addFlag("--backlog", arguments->backlog,
                        "What waits, for how long, and a forecast, instead"),
        command.addFlag("--checks", arguments->checks,
                        "What the automatic checks find in the drafts, and the score of the"
                        " brand voice, instead"),
        command.addFlag("--calls", arguments->calls,
                        "Calls of a model, reviewed or not, instead: volume, tokens, latency,"
                        " errors; by "
                            + toStdString(callKeys().join(QLatin1String(", "))))};
    for (const CliOption &option : instead) {
        for (const CliOption &other : instead) {
            if (option != other)
                option.excludes(other);
        }
        option.excludes(all).excludes(arguments->compared);
    }
    command.addFlag("--json", arguments->json, "Print JSON");
    command.callback([arguments, &context, &exitCode] {
        exitCode = context.finishAsked(runStats(context, *arguments));
    });
}

} // namespace bluepencil
