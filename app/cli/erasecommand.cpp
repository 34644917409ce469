// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/filteroptions.h"
#include "core/queue/erasure.h"

namespace bluepencil {

namespace {

Result<> run(Context &context, const QString &subject, bool json)
{
    const Result<SqlReviewQueue *> queue = context.queue();
    if (!queue)
        return fail(queue.error());
    const Result<ErasureReport> report = eraseSubject(**queue, subject);
    if (!report)
        return fail(report.error());
    if (json) {
        OrderedJson object {{"items", report->items},
                            {"history_items", report->historyItems},
                            {"decisions", report->decisions},
                            {"feedback", report->feedback},
                            {"outcomes", report->outcomes}};
        object["batches"] = OrderedJson::array();
        for (const QString &batch : report->batches)
            object["batches"].push_back(toStdString(batch));
        return context.writeLine(toLine(object));
    }
    BLUEPENCIL_TRY(context.writeLine(
        QStringLiteral("erased: items %1, history %2, decisions %3, feedback %4, outcomes %5")
            .arg(report->items)
            .arg(report->historyItems)
            .arg(report->decisions)
            .arg(report->feedback)
            .arg(report->outcomes)
            .toUtf8()));
    if (!report->batches.isEmpty()) {
        context.say(
            QStringLiteral("exported files still hold the person: %1; delete them and export"
                           " again")
                .arg(report->batches.join(QLatin1String(", "))));
    }
    return {};
}

} // namespace

void addErase(CLI::App &app, Context &context, int &exitCode)
{
    struct Arguments {
        std::string subject;
        bool json = false;
    };

    auto arguments = std::make_shared<Arguments>();
    CLI::App *command
        = app.add_subcommand("erase", "Remove every text of a person from the workspace");
    command->add_option("--subject", arguments->subject, "The person's subject_id")->required();
    command->add_flag("--json", arguments->json, "Print JSON");
    command->callback([arguments, &context, &exitCode] {
        exitCode = context.finish(run(context, toQt(arguments->subject), arguments->json));
    });
}

} // namespace bluepencil
