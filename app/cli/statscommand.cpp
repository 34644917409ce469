// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/filteroptions.h"
#include "core/stats/stats.h"

namespace bluepencil {

namespace {

struct Arguments {
    FilterOptions filters;
    std::vector<std::string> by;
    bool json = false;
};

Result<> run(Context &context, const Arguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    StatsQuery query;
    Result<FeedbackFilter> filter = arguments.filters.filter((*workspace)->timeZone());
    if (!filter)
        return fail(filter.error());
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
    command->add_flag("--json", arguments->json, "Print JSON");
    command->callback(
        [arguments, &context, &exitCode] { exitCode = context.finish(run(context, *arguments)); });
}

} // namespace bluepencil
