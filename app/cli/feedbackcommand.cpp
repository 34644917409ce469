// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/filteroptions.h"
#include "core/store/feedbackstore.h"

namespace bluepencil {

namespace {

struct Arguments {
    FilterOptions filters;
    std::vector<std::string> statuses {"counted"};
};

Result<> run(Context &context, const Arguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    Result<FeedbackFilter> filter = arguments.filters.filter((*workspace)->timeZone());
    if (!filter)
        return fail(filter.error());
    filter->statuses.clear();
    for (const std::string &name : arguments.statuses) {
        const std::optional<FeedbackStatus> status = feedbackStatusFromName(toQt(name));
        if (!status) {
            return fail(Error::Code::InvalidArgument,
                        QStringLiteral("\"%1\" is not a status").arg(toQt(name)),
                        QStringLiteral("--status"),
                        QStringLiteral("use counted, superseded, recalled, probe or withdrawn"));
        }
        filter->statuses.push_back(*status);
    }
    Database &database = (*workspace)->database();
    BLUEPENCIL_TRY(stampFeedback(database));
    return forEachFeedback(database, *filter, [&context](const Feedback &feedback) {
        return context.writeLine(toLine(feedback));
    });
}

} // namespace

void addFeedback(const CliCommand &app, Context &context, int &exitCode)
{
    auto arguments = std::make_shared<Arguments>();
    const CliCommand command = app.addCommand("feedback", "Print feedback as JSONL");
    arguments->filters.addTo(command);
    command.addOption("--status", arguments->statuses, "Status of the records")
        .delimiter(',')
        .showDefault();
    command.callback([arguments, &context, &exitCode] {
        exitCode = context.finishAsked(run(context, *arguments));
    });
}

} // namespace bluepencil
