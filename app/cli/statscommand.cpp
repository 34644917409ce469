// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/filteroptions.h"
#include "core/stats/callstats.h"
#include "core/stats/reviewsides.h"
#include "core/stats/stats.h"

namespace bluepencil {

namespace {

struct Arguments {
    FilterOptions filters;
    std::vector<std::string> by;
    bool redrafts = false;
    bool answers = false;
    bool calls = false;
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
                    const Arguments &arguments)
{
    CallQuery query;
    Result<CallFilter> calls = callFilter(filter);
    if (!calls)
        return fail(calls.error());
    query.filter = std::move(*calls);
    query.by = toQt(arguments.by);
    const Result<CallStats> stats
        = computeCallStats(workspace.database(), workspace.timeZone(), query);
    if (!stats)
        return fail(stats.error());
    return arguments.json ? context.writeLine(toLine(toJson(*stats)))
                          : context.write(toTable(*stats).toUtf8());
}

Result<> run(Context &context, const Arguments &arguments)
{
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
    query.filter = std::move(*filter);
    query.by = toQt(arguments.by);
    const Result<Stats> stats
        = computeStats((*workspace)->database(), (*workspace)->timeZone(), query);
    if (!stats)
        return fail(stats.error());
    if (arguments.json)
        return context.writeLine(toLine(toJson(*stats)));
    return context.write(toTable(*stats).toUtf8());
}

} // namespace

void addStats(CLI::App &app, Context &context, int &exitCode)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App *command = app.add_subcommand("stats", "Print the supervisor's figures");
    command
        ->add_option("--by", arguments->by,
                     "Groups: " + toStdString(statsKeys().join(QLatin1String(", ")))
                         + ", or a pointer into the item")
        ->delimiter(',');
    arguments->filters.addTo(*command);
    CLI::Option *redrafts = command->add_flag("--redrafts", arguments->redrafts,
                                              "Requests for another draft instead");
    CLI::Option *answers
        = command
              ->add_flag("--answers", arguments->answers,
                         "How often each check was right, by the answers to its findings, instead")
              ->excludes(redrafts);
    command
        ->add_flag("--calls", arguments->calls,
                   "Calls of a model, reviewed or not, instead: volume, tokens, latency, errors; "
                   "by "
                       + toStdString(callKeys().join(QLatin1String(", "))))
        ->excludes(redrafts)
        ->excludes(answers);
    command->add_flag("--json", arguments->json, "Print JSON");
    command->callback(
        [arguments, &context, &exitCode] { exitCode = context.finish(run(context, *arguments)); });
}

} // namespace bluepencil
