// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/filteroptions.h"
#include "core/check/checkreport.h"

namespace bluepencil {

namespace {

Result<> run(Context &context, const QString &path, const CheckReportOptions &options)
{
    const Result<CheckReport> report = reportChecks(
        path, options, [&context](const QByteArray &line) { return context.writeLine(line); });
    if (!report)
        return fail(report.error());
    context.say(QStringLiteral("%1 drafts of %2 items checked, %3 findings to look at")
                    .arg(report->drafts)
                    .arg(report->items)
                    .arg(report->findings));
    return {};
}

} // namespace

void addCheck(CLI::App &app, Context &context, int &exitCode)
{
    struct Arguments {
        std::string file;
        CheckReportOptions options;
    };

    auto arguments = std::make_shared<Arguments>();
    CLI::App *command = app.add_subcommand("check", "Run the automatic checks on items");
    command->add_option("FILE", arguments->file, "Items as JSONL; - is standard input")->required();
    command->add_flag("--json", arguments->options.json,
                      "Print the findings as JSON lines, the small ones too");
    command->add_flag("--all", arguments->options.passed,
                      "Also what passed: where each figure was found or what it follows from");
    command->callback([arguments, &context, &exitCode] {
        exitCode = context.finish(run(context, toQt(arguments->file), arguments->options));
    });
}

} // namespace bluepencil
