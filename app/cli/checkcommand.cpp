// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/filteroptions.h"
#include "core/check/checkreport.h"
#include "core/queue/guidelines/guidelines.h"

namespace bluepencil {

namespace {

// Puts in what the workspace has of an item's guideline. Without a workspace items are checked by
// what they bring along.
class Guidelines {
public:
    explicit Guidelines(Context &context)
        : m_context(context)
    {
    }

    Result<> fill(Item &item)
    {
        if (!item.guideline.text.isEmpty() || m_isMissing)
            return {};
        const Result<Workspace *> workspace = m_context.workspace();
        if (!workspace && workspace.error().code == Error::Code::NotFound) {
            m_isMissing = true;
            return {};
        }
        if (!workspace)
            return fail(workspace.error());
        return fillGuideline((*workspace)->database(), item.guideline, item.queue);
    }

private:
    Context &m_context;
    bool m_isMissing = false;
};

Result<> runCheck(Context &context, const QString &path, CheckReportOptions options)
{
    Guidelines guidelines(context);
    options.prepare = [&guidelines](Item &item) {
        return guidelines.fill(item);
    };
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

void addCheck(const CliCommand &app, Context &context, int &exitCode)
{
    struct Arguments {
        std::string file;
        CheckReportOptions options;
    };

    auto arguments = std::make_shared<Arguments>();
    const CliCommand command = app.addCommand("check", "Run the automatic checks on items");
    command.addOption("FILE", arguments->file, "Items as JSONL; - is standard input").required();
    command.addFlag("--json", arguments->options.json,
                    "Print the findings as JSON lines, the small ones too");
    command.addFlag("--all", arguments->options.passed,
                    "Also what passed: where each figure was found or what it follows from");
    command.callback([arguments, &context, &exitCode] {
        exitCode = context.finish(runCheck(context, toQt(arguments->file), arguments->options));
    });
}

} // namespace bluepencil
