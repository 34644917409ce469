// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/filteroptions.h"
#include "app/cli/plainwords.h"
#include "app/cli/rightsoptions.h"
#include "core/queue/rights/rightsids.h"
#include "core/queue/rights/rightsrequests.h"

#include <memory>
#include <string>

namespace bluepencil {

namespace {

// request

struct RequestArguments {
    std::string kind;
    std::string subject;
    std::string law = "gdpr";
    std::string received;
    std::string note;
    std::string answer;
    std::string by = userName();
    std::string id;
    bool all = false;
    bool json = false;
};

Result<> requestAdd(Context &context, const RequestArguments &arguments)
{
    const Result<SqlReviewQueue *> queue = context.queue();
    if (!queue)
        return fail(queue.error());
    NewRequest request;
    request.kind = toQt(arguments.kind);
    request.law = lawFromName(toQt(arguments.law)).value_or(RightsLaw::Gdpr);
    request.subjectId = toQt(arguments.subject);
    const Result<qint64> day = arguments.received.empty()
        ? Result<qint64>(dayAt(context.clock().now(), (*queue)->workspace().timeZone()))
        : dayOf(arguments.received, "--received");
    if (!day)
        return fail(day.error());
    request.receivedDay = *day;
    request.note = toQt(arguments.note);
    request.by = toQt(arguments.by);
    const Result<qint64> number = addRequest(**queue, request);
    if (!number)
        return fail(number.error());
    return context.writeLine(
        QStringLiteral("%1, to be answered by %2")
            .arg(rightsId(u'R', *number), dayText(dueDay(request.law, request.receivedDay, false)))
            .toUtf8());
}

QString clockWords(const RightsRequest &request, qint64 today)
{
    switch (clockOf(request, today)) {
    case RequestClock::Closed:
        return QStringLiteral("closed %1").arg(toRfc3339(*request.closedAt).left(10));
    case RequestClock::Late:
        return QStringLiteral("LATE by %1 days").arg(today - request.dueDay);
    case RequestClock::DueSoon:
        return QStringLiteral("due soon, %1 days left").arg(request.dueDay - today);
    case RequestClock::Running:
        break;
    }
    return QStringLiteral("%1 days left").arg(request.dueDay - today);
}

Result<> requestList(Context &context, const RequestArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    const auto requests = listRequests((*workspace)->database(), arguments.all);
    if (!requests)
        return fail(requests.error());
    const qint64 today = dayAt(context.clock().now(), (*workspace)->timeZone());
    qint64 urgent = 0;
    for (const RightsRequest &request : *requests) {
        const RequestClock clock = clockOf(request, today);
        urgent += clock == RequestClock::Late || clock == RequestClock::DueSoon ? 1 : 0;
        if (arguments.json) {
            BLUEPENCIL_TRY(context.writeLine(toLine(toJson(request, today))));
            continue;
        }
        const QString line
            = QStringLiteral("%1  %2  %3  %4  received %5  due %6  %7")
                  .arg(request.id(), request.kind, lawName(request.law),
                       request.subjectId.isEmpty() ? QStringLiteral("(erased)") : request.subjectId,
                       dayText(request.receivedDay), dayText(request.dueDay),
                       clockWords(request, today));
        BLUEPENCIL_TRY(context.writeLine(plainWords(line).toUtf8()));
    }
    if (urgent > 0)
        context.say(QStringLiteral("%1 of them are late or due within %2 days")
                        .arg(urgent)
                        .arg(dueSoonDays));
    return {};
}

Result<> requestExtend(Context &context, const RequestArguments &arguments)
{
    const Result<SqlReviewQueue *> queue = context.queue();
    if (!queue)
        return fail(queue.error());
    const Result<qint64> number = rightsNumber(u'R', toQt(arguments.id));
    if (!number)
        return fail(number.error());
    const Result<qint64> day = extendRequest(**queue, *number);
    if (!day)
        return fail(day.error());
    context.say(QStringLiteral("tell the person, and why, before the first time ends"));
    return context.writeLine(QStringLiteral("%1, to be answered by %2")
                                 .arg(rightsId(u'R', *number), dayText(*day))
                                 .toUtf8());
}

Result<> requestClose(Context &context, const RequestArguments &arguments)
{
    const Result<SqlReviewQueue *> queue = context.queue();
    if (!queue)
        return fail(queue.error());
    const Result<qint64> number = rightsNumber(u'R', toQt(arguments.id));
    if (!number)
        return fail(number.error());
    return closeRequest(**queue, *number, toQt(arguments.answer), toQt(arguments.by));
}

} // namespace

void addRequest(const CliCommand &app, Context &context, int &exitCode)
{
    const CliCommand parent = app.addCommand("request", "Register of what persons asked for");
    parent.needsCommand();

    auto adds = std::make_shared<RequestArguments>();
    const CliCommand add = parent.addCommand("add", "Note a request and start its clock");
    add.addOption("--kind", adds->kind, "What is asked for")
        .required()
        .oneOf({"access", "erasure", "rectification", "restriction", "objection", "portability"});
    add.addOption("--subject", adds->subject, "The person's subject_id").required();
    add.addOption("--law", adds->law, "gdpr: one month; ccpa: 45 days")
        .oneOf({"gdpr", "ccpa"})
        .showDefault();
    add.addOption("--received", adds->received, "Day on which it came in; else today");
    add.addOption("--note", adds->note, "What else is to be known");
    add.addOption("--by", adds->by, "Who adds it").showDefault();
    runs(add, adds, context, exitCode, requestAdd);

    auto lists = std::make_shared<RequestArguments>();
    const CliCommand list = parent.addCommand("list", "Open requests, by the day they are due");
    list.addFlag("--all", lists->all, "Those that are closed, too");
    list.addFlag("--json", lists->json, "Print JSON");
    runs(list, lists, context, exitCode, requestList);

    auto extends = std::make_shared<RequestArguments>();
    const CliCommand extend
        = parent.addCommand("extend", "Two months more (gdpr) or 45 days more (ccpa), once");
    extend.addOption("ID", extends->id, "As request list shows it").required();
    runs(extend, extends, context, exitCode, requestExtend);

    auto closes = std::make_shared<RequestArguments>();
    const CliCommand close = parent.addCommand("close", "Note that the person has the answer");
    close.addOption("ID", closes->id, "As request list shows it").required();
    close.addOption("--answer", closes->answer, "What the person was told").required();
    close.addOption("--by", closes->by, "Who closes it").showDefault();
    runs(close, closes, context, exitCode, requestClose);
}

} // namespace bluepencil
