// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/filteroptions.h"
#include "core/stats/agreement/agreementreport.h"

namespace bluepencil {

namespace {

struct AgreementArguments {
    FilterOptions filters;
    std::string by;
    quint64 seed = 1;
    bool json = false;
};

Result<> runAgreement(Context &context, const AgreementArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    Result<FeedbackFilter> filter = arguments.filters.filter((*workspace)->timeZone());
    if (!filter)
        return fail(filter.error());
    const Result<AgreementReport> report = readAgreement(
        (*workspace)->database(), {std::move(*filter), toQt(arguments.by), arguments.seed});
    if (!report)
        return fail(report.error());
    if (arguments.json)
        return context.writeLine(toLine(toJson(*report)));
    return context.write(toTable(*report).toUtf8());
}

} // namespace

void addAgreement(const CliCommand &app, Context &context, int &exitCode)
{
    auto arguments = std::make_shared<AgreementArguments>();
    const CliCommand command
        = app.addCommand("agreement", "Print how far reviewers of the same items agree");
    command.addOption("--by", arguments->by,
                      "One of " + toStdString(agreementKeys().join(QLatin1String(", ")))
                          + ", or a pointer into the item");
    command.addOption("--seed", arguments->seed, "Of the bootstrap intervals").showDefault();
    arguments->filters.addTo(command);
    command.addFlag("--json", arguments->json, "Print JSON");
    command.callback([arguments, &context, &exitCode] {
        exitCode = context.finishAsked(runAgreement(context, *arguments));
    });
}

} // namespace bluepencil
