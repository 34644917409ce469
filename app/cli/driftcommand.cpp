// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/filteroptions.h"
#include "core/stats/drift/drift.h"
#include "core/stats/drift/inputdrift.h"
#include "core/stats/selectionparts.h"

namespace bluepencil {

namespace {

struct DriftArguments {
    double budget = 0;
    qint64 id = 0;
    std::string by;
    std::string reason;
    bool newBaseline = false;
    bool json = false;
    std::vector<std::string> errors {"fact", "unsupported"};
    FilterOptions filters;
    FilterOptions against;
};

Result<> listAlarms(Context &context, const DriftArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    Database &database = (*workspace)->database();
    if (arguments.budget != 0)
        BLUEPENCIL_TRY(setDriftBudget(database, arguments.budget));
    const QTimeZone zone = (*workspace)->timeZone();
    const Result<DriftReport> report = readDrift(database, zone, context.clock().now());
    if (!report)
        return fail(report.error());
    if (!report->recorded)
        context.say(QStringLiteral("what is new was not recorded: this role may not write"));
    if (arguments.json)
        return context.writeLine(toLine(toJson(*report)));
    return context.write(toTable(*report, zone).toUtf8());
}

Result<> showAlarm(Context &context, const DriftArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    Database &database = (*workspace)->database();
    const Result<DriftAlarm> alarm = findDriftAlarm(database, arguments.id);
    if (!alarm)
        return fail(alarm.error());
    const Result<DriftDetail> detail = readDriftDetail(database, *alarm);
    if (!detail)
        return fail(detail.error());
    if (arguments.json)
        return context.writeLine(toLine(toJson(*detail)));
    return context.write(toTable(*detail, (*workspace)->timeZone()).toUtf8());
}

Result<> acknowledge(Context &context, const DriftArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    Database &database = (*workspace)->database();
    const DriftAnswer answer {toQt(arguments.by), toQt(arguments.reason), arguments.newBaseline};
    BLUEPENCIL_TRY(acknowledgeDrift(database, arguments.id, answer, context.clock().now()));
    const Result<DriftAlarm> alarm = findDriftAlarm(database, arguments.id);
    if (!alarm)
        return fail(alarm.error());
    return context.writeLine(toWords(*alarm, (*workspace)->timeZone()).toUtf8());
}

Result<> inputs(Context &context, const DriftArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    const auto found = readInputDrift((*workspace)->database());
    if (!found)
        return fail(found.error());
    if (arguments.json)
        return context.writeLine(toLine(toJson(*found)));
    return context.write(toTable(*found, (*workspace)->timeZone()).toUtf8());
}

Result<> errors(Context &context, const DriftArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    const Result<FeedbackFilter> filter = arguments.filters.filter((*workspace)->timeZone());
    if (!filter)
        return fail(filter.error());
    std::optional<FeedbackFilter> against;
    if (arguments.against.areGiven()) {
        Result<FeedbackFilter> other
            = arguments.against.filterOver(*filter, (*workspace)->timeZone());
        if (!other)
            return fail(other.error());
        against = std::move(*other);
    }
    const Result<TwoSelections<ErrorSources>> both = readErrorSourcesBeside(
        (*workspace)->database(), toQt(arguments.errors), *filter, against);
    if (!both)
        return fail(both.error());
    if (arguments.json) {
        OrderedJson json = toJson(both->first);
        if (both->other) {
            json["against"]["errors"] = toJson(*both->other);
            addParts(json["against"], compareErrors(*both));
        }
        return context.writeLine(toLine(json));
    }
    QString text = toTable(both->first);
    if (both->other) {
        text += QStringLiteral("\nagainst: ") + toTable(*both->other)
            + partsTable(compareErrors(*both));
    }
    return context.write(text.toUtf8());
}

} // namespace

void addDrift(const CliCommand &app, Context &context, int &exitCode)
{
    auto arguments = std::make_shared<DriftArguments>();
    const CliCommand command = app.addCommand(
        "drift", "Whether approval or edit effort changed for a model and task, and since when");
    command
        .addOption("--budget", arguments->budget,
                   "False alarms a quarter of a year, over all streams, from now on (at first 1)")
        .range(.01, 1000.0)
        .valueName("NUMBER");
    command.addFlag("--json", arguments->json, "Print JSON");
    command.takesCommand();
    command.callback([command, arguments, &context, &exitCode] {
        if (!command.hasCommand())
            exitCode = context.finishAsked(listAlarms(context, *arguments));
    });

    const CliCommand one = command.addCommand(
        "show", "One alarm: rising labels, reviewers, the ten worst drafts since");
    one.addOption("ID", arguments->id, "Number of the alarm").required();
    one.addFlag("--json", arguments->json, "Print JSON");
    one.callback([arguments, &context, &exitCode] {
        exitCode = context.finishAsked(showAlarm(context, *arguments));
    });

    const CliCommand answer = command.addCommand("acknowledge", "End an alarm, with a reason");
    answer.addOption("ID", arguments->id, "Number of the alarm").required();
    answer.addOption("--by", arguments->by, "Who acknowledges it").required();
    answer.addOption("--reason", arguments->reason, "Why it may end").required();
    answer.addFlag("--new-baseline", arguments->newBaseline,
                   "What was decided since the change is the new normal");
    answer.callback([arguments, &context, &exitCode] {
        exitCode = context.finishAsked(acknowledge(context, *arguments));
    });

    const CliCommand input = command.addCommand(
        "inputs", "Lengths, languages and categories: the latest beside the baseline");
    input.addFlag("--json", arguments->json, "Print JSON");
    input.callback([arguments, &context, &exitCode] {
        exitCode = context.finishAsked(inputs(context, *arguments));
    });

    const CliCommand sources = command.addCommand(
        "errors",
        "Where labelled errors come from: category, prompt version, reference present or not");
    sources
        .addOption("--error", arguments->errors,
                   "Labels that count as an error (fact and unsupported)")
        .delimiter(',')
        .valueName("LABEL[,LABEL…]");
    arguments->filters.addTo(sources);
    arguments->against.addTo(sources, "against-", "The selection to compare with");
    sources.addFlag("--json", arguments->json, "Print JSON");
    sources.callback([arguments, &context, &exitCode] {
        exitCode = context.finishAsked(errors(context, *arguments));
    });
}

} // namespace bluepencil
