// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/filteroptions.h"
#include "core/queue/rights/earliersubject.h"
#include "core/queue/rights/restriction.h"
#include "core/store/intactfeedback.h"
#include "core/store/records.h"

namespace bluepencil {

namespace {

struct FeedbackArguments {
    FilterOptions filters;
    std::vector<std::string> statuses {"counted"};
};

// What is damaged is named behind the rest, and makes the command fail: not all of it was printed.
Result<> writeIntact(Context &context, Database &database, const FeedbackFilter &filter)
{
    QStringList left;
    const auto leaveOut = [&left](const QString &feedbackId) {
        left += feedbackId;
    };
    const Result<QSet<QString>> restricted = restrictedSubjects(database);
    if (!restricted)
        return fail(restricted.error());
    qint64 withheld = 0;
    const auto write = [&](const Feedback &feedback) -> Result<> {
        if (!restricted->isEmpty() && restricted->contains(subjectOf(feedback.itemLine))) {
            ++withheld;
            return {};
        }
        return context.writeLine(toLine(feedback));
    };
    BLUEPENCIL_TRY(forEachIntactFeedback(database, filter, write, 0, leaveOut));
    BLUEPENCIL_TRY(forEachDamagedBesides(database, filter, leaveOut));
    if (withheld > 0) {
        context.say(
            QStringLiteral("%1 records left out: the person's data are restricted").arg(withheld));
    }
    if (left.isEmpty())
        return {};
    return fail(damagedRecords(std::move(left), QStringLiteral("they were left out"),
                               QStringLiteral("run bluepencil-cli doctor")));
}

Result<> printFeedback(Context &context, const FeedbackArguments &arguments)
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
    return writeIntact(context, database, *filter);
}

} // namespace

void addFeedback(const CliCommand &app, Context &context, int &exitCode)
{
    auto arguments = std::make_shared<FeedbackArguments>();
    const CliCommand command = app.addCommand("feedback", "Print feedback as JSONL");
    arguments->filters.addTo(command);
    command.addOption("--status", arguments->statuses, "Status of the records")
        .delimiter(',')
        .showDefault();
    command.callback([arguments, &context, &exitCode] {
        exitCode = context.finishAsked(printFeedback(context, *arguments));
    });
}

} // namespace bluepencil
