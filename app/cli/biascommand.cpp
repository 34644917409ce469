// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/filteroptions.h"
#include "core/stats/bias.h"

namespace bluepencil {

namespace {

struct BiasArguments {
    FilterOptions filters;
    std::string attribute;
    std::vector<std::string> figures;
    CliOption hasReference;
    std::string reference;
    bool json = false;
};

Result<BiasQuery> queryOf(const BiasArguments &arguments, const QTimeZone &zone)
{
    BiasQuery query;
    Result<FeedbackFilter> filter = arguments.filters.filter(zone);
    if (!filter)
        return fail(filter.error());
    query.filter = std::move(*filter);
    query.attribute = toQt(arguments.attribute);
    if (arguments.hasReference.count() > 0)
        query.reference = toQt(arguments.reference);
    for (const QString &name : toQt(arguments.figures)) {
        const std::optional<AuditedFigure> figure = auditedFigure(name);
        if (!figure) {
            return fail(Error::Code::InvalidArgument,
                        QStringLiteral("\"%1\" is no figure").arg(name), QStringLiteral("--figure"),
                        QStringLiteral("use approve, edit, reject, escalate, heavy, label,"
                                       " label:CODE, hter or time"));
        }
        query.figures.push_back(*figure);
    }
    return query;
}

Result<> runBias(Context &context, const BiasArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    const Result<BiasQuery> query = queryOf(arguments, (*workspace)->timeZone());
    if (!query)
        return fail(query.error());
    const Result<BiasReport> report
        = readBias((*workspace)->database(), (*workspace)->timeZone(), *query);
    if (!report)
        return fail(report.error());
    if (arguments.json)
        return context.writeLine(toLine(toJson(*report)));
    return context.write(toTable(*report).toUtf8());
}

} // namespace

void addBias(const CliCommand &app, Context &context, int &exitCode)
{
    auto arguments = std::make_shared<BiasArguments>();
    const CliCommand command = app.addCommand(
        "bias", "Compare groups of decisions: evidence of differences, and what could be found");
    command
        .addOption("--attribute", arguments->attribute,
                   "What the groups are by: language, category or another key of stats, an"
                   " attribute of the item, or a pointer into it")
        .required();
    command
        .addOption("--figure", arguments->figures,
                   "approve, edit, reject, escalate, heavy, label, label:CODE, hter, time")
        .delimiter(',');
    arguments->hasReference = command.addOption("--reference", arguments->reference,
                                                "The group compared with; else the largest");
    arguments->filters.addTo(command);
    command.addFlag("--json", arguments->json, "Print JSON");
    command.callback([arguments, &context, &exitCode] {
        exitCode = context.finishAsked(runBias(context, *arguments));
    });
}

} // namespace bluepencil
