// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/filteroptions.h"
#include "core/model/names.h"
#include "core/queue/feedbackimport.h"
#include "core/queue/importer.h"

namespace bluepencil {

namespace {

struct ImportArguments {
    std::vector<std::string> files;
    std::string queue;
    std::string producer = "local";
    bool history = false;
    bool feedback = false;
    bool dryRun = false;
    bool skipInvalid = false;
    bool json = false;
};

OrderedJson importReportJson(const QString &file, const ImportReport &report)
{
    OrderedJson json;
    json["file"] = toStdString(file);
    json["stored"] = report.stored;
    json["lines"] = report.lines;
    json["accepted"] = report.accepted;
    json["repeated"] = report.repeated;
    json["revised"] = report.revised;
    json["refused"] = report.refused;
    json["refusals"] = OrderedJson::array();
    for (const Refusal &refusal : report.refusals) {
        json["refusals"].push_back({{"line", refusal.line},
                                    {"external_id", toStdString(refusal.externalId)},
                                    {"field", toStdString(refusal.field)},
                                    {"reason", toStdString(refusal.reason)}});
    }
    return json;
}

Result<> showImport(Context &context, const QString &file, const ImportReport &report,
                    const ImportArguments &arguments)
{
    for (const Refusal &refusal : report.refusals) {
        QString where = QStringLiteral("%1, line %2").arg(file).arg(refusal.line);
        if (!refusal.externalId.isEmpty())
            where += QStringLiteral(" (%1)").arg(refusal.externalId);
        if (!refusal.field.isEmpty())
            where += QStringLiteral(", field ") + refusal.field;
        context.say(where + QStringLiteral(": ") + refusal.reason);
    }
    if (report.refused > static_cast<qint64>(report.refusals.size())) {
        context.say(QStringLiteral("… and %1 more")
                        .arg(report.refused - static_cast<qint64>(report.refusals.size())));
    }
    if (arguments.json)
        return context.writeLine(toLine(importReportJson(file, report)));
    BLUEPENCIL_TRY(
        context.writeLine(QStringLiteral("%1: accepted %2, repeated %3, revised %4, refused %5")
                              .arg(file)
                              .arg(report.accepted)
                              .arg(report.repeated)
                              .arg(report.revised)
                              .arg(report.refused)
                              .toUtf8()));
    if (!report.stored && !arguments.dryRun) {
        context.say(QStringLiteral("%1: nothing was imported; mend the lines above, or leave them"
                                   " out with --skip-invalid")
                        .arg(file));
    }
    return {};
}

int runImport(Context &context, const ImportArguments &arguments)
{
    const Result<SqlReviewQueue *> queue = context.queue(true);
    if (!queue)
        return context.report(queue.error());
    ImportOptions options;
    options.producer = toQt(arguments.producer);
    for (const auto &[name, option] :
         {std::pair(arguments.producer, "--producer"), std::pair(arguments.queue, "--queue")}) {
        const Result<> usable = checkName(toQt(name), QString::fromLatin1(option));
        if (!usable)
            return context.report(usable.error());
    }
    options.queue = toQt(arguments.queue);
    options.history = arguments.history;
    options.dryRun = arguments.dryRun;
    options.skipInvalid = arguments.skipInvalid;
    bool allWell = true;
    for (const std::string &file : arguments.files) {
        const Result<ImportReport> report
            = importFile(**queue, context.clock(), context.random(), toQt(file), options);
        if (!report)
            return context.report(report.error());
        const Result<> shown = showImport(context, toQt(file), *report, arguments);
        if (!shown)
            return context.report(shown.error());
        allWell = allWell && (report->refused == 0 || arguments.skipInvalid);
    }
    const int code = context.finish({});
    return allWell ? code : int(Failed);
}

// Reviewed work from another workspace; one file, one transaction.
int runFeedback(Context &context, const ImportArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace(true);
    if (!workspace)
        return context.report(workspace.error());
    FeedbackImportOptions options;
    options.dryRun = arguments.dryRun;
    for (const std::string &file : arguments.files) {
        const Result<FeedbackImportReport> report
            = importFeedback(**workspace, context.random(), toQt(file), options);
        if (!report)
            return context.report(report.error());
        OrderedJson json;
        json["file"] = file;
        json["stored"] = !arguments.dryRun;
        json["lines"] = report->lines;
        json["records"] = report->records;
        json["repeated"] = report->repeated;
        json["signals"] = report->signalsTaken;
        const Result<> shown = arguments.json
            ? context.writeLine(toLine(json))
            : context.writeLine(QStringLiteral("%1: records %2, repeated %3, signals %4")
                                    .arg(toQt(file))
                                    .arg(report->records)
                                    .arg(report->repeated)
                                    .arg(report->signalsTaken)
                                    .toUtf8());
        if (!shown)
            return context.report(shown.error());
    }
    return context.finish({});
}

} // namespace

void addImport(const CliCommand &app, Context &context, int &exitCode)
{
    auto arguments = std::make_shared<ImportArguments>();
    const CliCommand command = app.addCommand("import", "Bring items (JSONL) into the queue");
    command.addOption("FILE", arguments->files, "JSONL files; - reads standard input").required();
    const CliOption queue
        = command.addOption("--queue", arguments->queue, "Put all of them into this queue");
    const CliOption producer
        = command.addOption("--producer", arguments->producer, "Who they come from").showDefault();
    const CliOption history = command.addFlag(
        "--history", arguments->history, "Lines with final_text: answers that people gave before");
    const CliOption feedback
        = command.addFlag("--feedback", arguments->feedback,
                          "Lines as the command feedback prints them: reviewed work "
                          "comes back as it was, closed and sent");
    command.addFlag("--dry-run", arguments->dryRun, "Only say what would happen");
    const CliOption skip
        = command.addFlag("--skip-invalid", arguments->skipInvalid, "Leave bad lines out");
    feedback.excludes(queue).excludes(producer).excludes(history).excludes(skip);
    command.addFlag("--json", arguments->json, "Print the report as JSON");
    command.callback([arguments, &context, &exitCode] {
        exitCode = arguments->feedback ? runFeedback(context, *arguments)
                                       : runImport(context, *arguments);
    });
}

} // namespace bluepencil
