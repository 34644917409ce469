// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "core/check/answers.h"
#include "core/queue/answerdemand.h"
#include "core/queue/draftwait.h"
#include "core/queue/offlinetime.h"
#include "core/queue/sandbox.h"

#include <memory>
#include <string>
#include <vector>

namespace bluepencil {

namespace {

constexpr qint64 hourMs = qint64 {60} * 60 * 1000;

struct QueueArguments {
    std::string queue;
    std::vector<std::string> checks;
    int draftWaitHours = 0; // 0: as it is
    bool demands = false; // --answer was given, perhaps with nothing
    double offlineHours = -1; // below 0: not given
    bool pause = false;
    bool resume = false;
    bool sandbox = false;
    bool json = false;
};

Result<QStringList> checksOf(const QueueArguments &arguments)
{
    const QStringList known = contractNames();
    QStringList checks;
    QStringList words; // that stand for checks
    for (const std::string &given : arguments.checks) {
        const QString name = toQString(given);
        if (name.isEmpty() || checks.contains(name))
            continue;
        if (name == u"all" || name == u"none") {
            words.append(name);
            continue;
        }
        if (!known.contains(name)) {
            return fail(Error::Code::InvalidArgument, QStringLiteral("is not a check"), name,
                        QStringLiteral("use all, none, or some of: ") + known.join(u' '));
        }
        checks.append(name);
    }
    if (!words.contains(u"none"))
        return words.isEmpty() ? checks : known;
    if (!checks.isEmpty() || words.contains(u"all")) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("stands beside checks"),
                    QStringLiteral("none"), QStringLiteral("say none alone, or name the checks"));
    }
    return QStringList();
}

Result<> runQueue(Context &context, const QueueArguments &arguments)
{
    const QString queue = toQString(arguments.queue);
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    Database &database = (*workspace)->database();
    if (arguments.sandbox) {
        BLUEPENCIL_TRY(setSandbox(database, queue, true, context.clock().now()));
        return context.writeLine("a sandbox: no outcome of it ever goes out");
    }
    if (arguments.demands) {
        const Result<QStringList> checks = checksOf(arguments);
        if (!checks)
            return fail(checks.error());
        BLUEPENCIL_TRY(setAnswerDemand(database, queue, *checks));
    }
    if (arguments.offlineHours >= 0)
        BLUEPENCIL_TRY(
            setOfflineTime(database, queue, qint64(arguments.offlineHours * double(hourMs))));
    if (arguments.draftWaitHours > 0)
        BLUEPENCIL_TRY(setDraftWait(database, queue, arguments.draftWaitHours * hourMs));
    if (arguments.pause || arguments.resume) {
        const Result<SqlReviewQueue *> rules = context.queue();
        if (!rules)
            return fail(rules.error());
        BLUEPENCIL_TRY(arguments.pause ? (*rules)->pause(queue) : (*rules)->resume(queue));
        return context.writeLine(arguments.pause ? "paused: nothing is given out or let out"
                                                 : "resumed");
    }
    const Result<qint64> wait = draftWait(database, queue);
    if (!wait)
        return fail(wait.error());
    const Result<QStringList> demand = answerDemand(database, queue);
    if (!demand)
        return fail(demand.error());
    const Result<qint64> offline = offlineTime(database, queue);
    if (!offline)
        return fail(offline.error());
    if (arguments.json) {
        OrderedJson json {{"queue", arguments.queue}};
        json["answer_required"] = OrderedJson::array();
        for (const QString &check : *demand)
            json["answer_required"].push_back(toStdString(check));
        json["offline_ms"] = *offline;
        json["draft_wait_hours"] = double(*wait) / double(hourMs);
        return context.writeLine(toLine(json));
    }
    const QString names = demand->isEmpty() ? QStringLiteral("none") : demand->join(u' ');
    BLUEPENCIL_TRY(context.writeLine((QStringLiteral("answers wanted to: ") + names).toUtf8()));
    const QString along = *offline == 0
        ? QStringLiteral("no")
        : QStringLiteral("for %1 h").arg(double(*offline) / double(hourMs));
    const double hours = double(*wait) / double(hourMs);
    BLUEPENCIL_TRY(
        context.writeLine(QStringLiteral("another draft is waited for: %1 h").arg(hours).toUtf8()));
    return context.writeLine((QStringLiteral("drafts may be taken along: ") + along).toUtf8());
}

} // namespace

void addQueue(const CliCommand &app, Context &context, int &exitCode)
{
    auto arguments = std::make_shared<QueueArguments>();
    const CliCommand command = app.addCommand("queue", "Show or change what a queue demands");
    command.addOption("QUEUE", arguments->queue, "Name of the queue").required();
    const CliOption answer
        = command
              .addOption("--answer", arguments->checks,
                         "Checks whose findings must be answered before a text goes out; all or "
                         "none")
              .delimiter(',')
              .valueName("CHECK[,CHECK…]");
    command
        .addOption("--offline-hours", arguments->offlineHours,
                   "How long reviewers may take drafts along to work without contact; 0: not at "
                   "all")
        .range(0.0, 8.0)
        .valueName("HOURS");
    command
        .addOption("--draft-wait", arguments->draftWaitHours,
                   "Hours that a request for another draft waits for its producer")
        .range(1, 336)
        .valueName("HOURS");
    const CliOption pause = command.addFlag(
        "--pause", arguments->pause, "Stop it: nobody is given an item, no producer an outcome");
    command.addFlag("--resume", arguments->resume, "Let it go on").excludes(pause);
    command
        .addFlag("--sandbox", arguments->sandbox,
                 "Make it, empty, a queue for trying things out: nothing of it goes out")
        .excludes(pause);
    command.addFlag("--json", arguments->json, "Print JSON");
    command.callback([=, &context, &exitCode] {
        arguments->demands = answer.count() > 0;
        exitCode = context.finishAsked(runQueue(context, *arguments));
    });
}

} // namespace bluepencil
