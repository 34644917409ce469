// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/filteroptions.h"
#include "app/cli/plainwords.h"
#include "core/queue/rights/erasure.h"
#include "core/queue/rights/erasurecertificate.h"
#include "core/queue/rights/rightsids.h"

namespace bluepencil {

namespace {

struct EraseArguments {
    std::string subject;
    std::string by;
    std::string id;
    bool json = false;
};

Result<> printCertificate(Context &context, const ErasureCertificate &certificate,
                          const QString &workspaceId)
{
    for (const QString &line : linesOf(certificate, workspaceId))
        BLUEPENCIL_TRY(context.writeLine(plainWords(line).toUtf8()));
    return {};
}

OrderedJson erasureReportJson(const ErasureReport &report)
{
    OrderedJson object {{"items", report.items},
                        {"history_items", report.historyItems},
                        {"decisions", report.decisions},
                        {"feedback", report.feedback},
                        {"outcomes", report.outcomes}};
    object["batches"] = OrderedJson::array();
    for (const QString &batch : report.batches)
        object["batches"].push_back(toStdString(batch));
    return object;
}

Result<> runErasure(Context &context, const EraseArguments &arguments)
{
    const Result<SqlReviewQueue *> queue = context.queue();
    if (!queue)
        return fail(queue.error());
    ErasureOptions options;
    options.random = context.random();
    options.mustBeKnown = true;
    if (!arguments.by.empty())
        options.by = toQt(arguments.by);
    const Result<ErasureReport> report = eraseSubject(**queue, toQt(arguments.subject), options);
    if (!report)
        return fail(report.error());
    Workspace &workspace = (*queue)->workspace();
    const Result<ErasureCertificate> certificate
        = findCertificate(workspace.database(), report->certificate);
    if (!certificate)
        return fail(certificate.error());
    if (arguments.json) {
        OrderedJson object = erasureReportJson(*report);
        object["certificate"] = toJson(*certificate, workspace.id());
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
    BLUEPENCIL_TRY(printCertificate(context, *certificate, workspace.id()));
    if (!report->batches.isEmpty()) {
        context.say(
            QStringLiteral("exported files still hold the person: %1; delete them and make new"
                           " revisions")
                .arg(report->batches.join(QLatin1String(", "))));
    }
    return {};
}

Result<> erasureStatus(Context &context, const EraseArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    const Result<qint64> number = rightsNumber(u'E', toQt(arguments.id));
    if (!number)
        return fail(number.error());
    const Result<ErasureCertificate> certificate
        = findCertificate((*workspace)->database(), *number);
    if (!certificate)
        return fail(certificate.error());
    const bool asked = !arguments.subject.empty();
    const bool same = asked && certificate->isOf(toQt(arguments.subject));
    if (arguments.json) {
        OrderedJson json = toJson(*certificate, (*workspace)->id());
        if (asked)
            json["is_of_subject"] = same;
        return context.writeLine(toLine(json));
    }
    BLUEPENCIL_TRY(printCertificate(context, *certificate, (*workspace)->id()));
    if (!asked)
        return {};
    return context.writeLine(same ? "made for the person that you named"
                                  : "made for somebody else than the person that you named");
}

Result<> listErasures(Context &context, const EraseArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    const auto certificates = listCertificates((*workspace)->database());
    if (!certificates)
        return fail(certificates.error());
    for (const ErasureCertificate &certificate : *certificates) {
        const QByteArray line = arguments.json
            ? toLine(toJson(certificate, (*workspace)->id()))
            : QStringLiteral("%1  %2  by %3  batches to make anew %4, workstations outstanding %5")
                  .arg(certificate.id(), toRfc3339(certificate.at), certificate.by)
                  .arg(certificate.toMakeAnew.size())
                  .arg(certificate.outstanding.size())
                  .toUtf8();
        BLUEPENCIL_TRY(context.writeLine(line));
    }
    return {};
}

} // namespace

void addErase(const CliCommand &app, Context &context, int &exitCode)
{
    auto arguments = std::make_shared<EraseArguments>();
    const CliCommand command
        = app.addCommand("erase", "Remove every text of a person from the workspace");
    command.takesCommand();
    command.addOption("--subject", arguments->subject, "The person's subject_id");
    command.addOption("--by", arguments->by, "Who carries it out, for the certificate");
    command.addFlag("--json", arguments->json, "Print JSON");
    command.callback([command, arguments, &context, &exitCode] {
        if (command.hasCommand())
            return;
        if (arguments->subject.empty())
            missing("--subject");
        exitCode = context.finishAsked(runErasure(context, *arguments));
    });

    auto asked = std::make_shared<EraseArguments>();
    const CliCommand again = command.addCommand("status", "A certificate, and who is outstanding");
    again.addOption("ID", asked->id, "As erase printed it, like E-0001").required();
    again.addOption("--subject", asked->subject, "Say whether it was made for this person");
    again.addFlag("--json", asked->json, "Print JSON");
    again.callback([asked, &context, &exitCode] {
        exitCode = context.finishAsked(erasureStatus(context, *asked));
    });

    auto listed = std::make_shared<EraseArguments>();
    const CliCommand all = command.addCommand("list", "Certificates, the newest first");
    all.addFlag("--json", listed->json, "Print JSON");
    all.callback([listed, &context, &exitCode] {
        exitCode = context.finishAsked(listErasures(context, *listed));
    });
}

} // namespace bluepencil
