// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/filteroptions.h"
#include "core/model/jsonlines.h"
#include "core/queue/holds.h"
#include "core/queue/rectification.h"
#include "core/queue/restriction.h"
#include "core/queue/retention.h"
#include "core/queue/rightsids.h"
#include "core/queue/rightsrequests.h"
#include "core/queue/subjectreport.h"

#include <memory>
#include <string>

namespace bluepencil {

namespace {

// Who does it: the command line knows nobody but the user of the machine.
std::string userName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    return name.isEmpty() ? "command line" : toStdString(name);
}

Result<qint64> dayOf(const std::string &given, const char *option)
{
    const std::optional<qint64> day = dayFromText(toQt(given));
    if (day)
        return *day;
    return fail(Error::Code::InvalidArgument,
                QStringLiteral("\"%1\" is not a day").arg(toQt(given)), QString::fromLatin1(option),
                QStringLiteral("write it like 2026-11-23"));
}

// subject

Result<> showSubject(Context &context, const QString &subject, bool json)
{
    const Result<SqlReviewQueue *> queue = context.queue();
    if (!queue)
        return fail(queue.error());
    if (json) {
        return writeSubject(**queue, subject,
                            [&context](QByteArrayView bytes) { return context.write(bytes); });
    }
    ReadTransaction state((*queue)->workspace().database());
    BLUEPENCIL_TRY(state.begin());
    const Result<OrderedJson> summary = subjectSummary(**queue, subject);
    if (!summary)
        return fail(summary.error());
    const auto print = [&context](const QString &words) {
        return context.writeLine(words.toUtf8());
    };
    qint64 all = 0;
    for (const OrderedJson &place : (*summary)["places"]) {
        const qint64 rows = place["rows"].get<qint64>();
        all += rows;
        if (rows > 0) {
            BLUEPENCIL_TRY(print(QStringLiteral("%1  %2")
                                     .arg(toQString(place["table"].get<std::string>()), -18)
                                     .arg(rows, 6)));
        }
    }
    for (const OrderedJson &batch : (*summary)["batches"]) {
        QStringList given;
        for (const OrderedJson &gift : batch["given"])
            given += toQString(gift["to"].get<std::string>());
        BLUEPENCIL_TRY(print(QStringLiteral("batch %1 r%2: %3 records%4")
                                 .arg(toQString(batch["batch"].get<std::string>()))
                                 .arg(batch["revision"].get<int>())
                                 .arg(batch["records"].get<qint64>())
                                 .arg(given.isEmpty() ? QString()
                                                      : QStringLiteral(", given to ")
                                              + given.join(QStringLiteral(", ")))));
    }
    if (!(*summary)["restricted_since"].is_null()) {
        BLUEPENCIL_TRY(print(QStringLiteral("restricted since ")
                             + toQString((*summary)["restricted_since"].get<std::string>())));
    }
    for (const OrderedJson &hold : (*summary)["holds"])
        BLUEPENCIL_TRY(
            print(QStringLiteral("kept by hold ") + toQString(hold["hold"].get<std::string>())));
    for (const OrderedJson &request : (*summary)["requests"]) {
        BLUEPENCIL_TRY(print(QStringLiteral("request %1: %2, %3")
                                 .arg(toQString(request["request"].get<std::string>()),
                                      toQString(request["kind"].get<std::string>()),
                                      toQString(request["clock"].get<std::string>()))));
    }
    if (all == 0)
        context.say(QStringLiteral("nothing is held about this person"));
    return {};
}

// hold

struct HoldArguments {
    FilterOptions filters;
    std::string subject;
    std::string reason;
    std::string by = userName();
    std::string review;
    std::string id;
    bool all = false;
    bool json = false;
};

Result<> holdAdd(Context &context, const HoldArguments &arguments)
{
    const Result<SqlReviewQueue *> queue = context.queue();
    if (!queue)
        return fail(queue.error());
    NewHold hold;
    hold.scope.subjectId = toQt(arguments.subject);
    Result<FeedbackFilter> filter = arguments.filters.filter((*queue)->workspace().timeZone());
    if (!filter)
        return fail(filter.error());
    hold.scope.filter = std::move(*filter);
    hold.reason = toQt(arguments.reason);
    hold.by = toQt(arguments.by);
    if (!arguments.review.empty()) {
        const Result<qint64> day = dayOf(arguments.review, "--review");
        if (!day)
            return fail(day.error());
        hold.reviewDay = *day;
    }
    const Result<qint64> number = addHold(**queue, hold);
    if (!number)
        return fail(number.error());
    return context.writeLine(rightsId(u'H', *number).toUtf8());
}

Result<> holdList(Context &context, const HoldArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    const auto holds = listHolds((*workspace)->database(), arguments.all);
    if (!holds)
        return fail(holds.error());
    for (const Hold &hold : *holds) {
        const OrderedJson json = toJson(hold);
        if (arguments.json) {
            BLUEPENCIL_TRY(context.writeLine(toLine(json)));
            continue;
        }
        const QString scope = json.contains("subject_id")
            ? hold.scope.subjectId
            : QString::fromUtf8(toLine(json["filter"]));
        BLUEPENCIL_TRY(context.writeLine(
            QStringLiteral("%1  %2  %3  %4  by %5 on %6%7")
                .arg(hold.id(),
                     hold.releasedAt ? QStringLiteral("released") : QStringLiteral("stands"), scope,
                     hold.reason.simplified(), hold.heldBy, toRfc3339(hold.heldAt).left(10),
                     hold.reviewDay
                         ? QStringLiteral(", to be looked at on ") + dayText(*hold.reviewDay)
                         : QString())
                .toUtf8()));
    }
    return {};
}

Result<> holdRelease(Context &context, const HoldArguments &arguments)
{
    const Result<SqlReviewQueue *> queue = context.queue();
    if (!queue)
        return fail(queue.error());
    const Result<qint64> number = rightsNumber(u'H', toQt(arguments.id));
    if (!number)
        return fail(number.error());
    return releaseHold(**queue, *number, toQt(arguments.by));
}

// restrict

struct RestrictArguments {
    std::string subject;
    std::string reason;
    std::string state;
    std::string by = userName();
    bool list = false;
    bool json = false;
};

Result<> restrict(Context &context, const RestrictArguments &arguments)
{
    const bool on = arguments.state == "on";
    const Result<SqlReviewQueue *> queue = context.queue();
    if (!queue)
        return fail(queue.error());
    const QString subject = toQt(arguments.subject);
    const QString by = toQt(arguments.by);
    const Result<RestrictionReport> report = on
        ? restrictSubject(**queue, {subject, toQt(arguments.reason), by, 0})
        : endRestriction(**queue, subject, by);
    if (!report)
        return fail(report.error());
    if (arguments.json) {
        return context.writeLine(toLine(OrderedJson {
            {"restricted", on}, {"items", report->items}, {"taken_back", report->takenBack}}));
    }
    return context.writeLine(
        QStringLiteral("%1: items %2, taken back from reviewers %3")
            .arg(on ? QStringLiteral("restricted") : QStringLiteral("no longer restricted"))
            .arg(report->items)
            .arg(report->takenBack)
            .toUtf8());
}

Result<> restrictList(Context &context, bool json)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    const auto found = restrictions((*workspace)->database());
    if (!found)
        return fail(found.error());
    for (const Restriction &one : *found) {
        const QByteArray line = json
            ? toLine(OrderedJson {{"subject_id", toStdString(one.subjectId)},
                                  {"reason", toStdString(one.reason)},
                                  {"restricted_by", toStdString(one.by)},
                                  {"restricted_at", toStdString(toRfc3339(one.at))}})
            : QStringLiteral("%1  since %2 by %3  %4")
                  .arg(one.subjectId, toRfc3339(one.at), one.by, one.reason.simplified())
                  .toUtf8();
        BLUEPENCIL_TRY(context.writeLine(line));
    }
    return {};
}

// rectify

struct RectifyArguments {
    std::string subject;
    std::string file;
    std::string producer = "local";
    std::string note;
    std::string by = userName();
    bool json = false;
};

Result<std::vector<Item>> readItems(const QString &file)
{
    JsonLinesReader reader(file);
    BLUEPENCIL_TRY(reader.open());
    std::vector<Item> items;
    while (true) {
        const Result<std::optional<QByteArray>> line = reader.next();
        if (!line)
            return fail(line.error());
        if (!*line)
            return items;
        Result<Item> item = parseItem(**line, true);
        if (!item)
            return fail(located(item.error(), reader.where()));
        items.push_back(std::move(*item));
    }
}

Result<> rectifyItems(Context &context, const RectifyArguments &arguments)
{
    const Result<SqlReviewQueue *> queue = context.queue();
    if (!queue)
        return fail(queue.error());
    Rectification rectification;
    rectification.subjectId = toQt(arguments.subject);
    rectification.producer = toQt(arguments.producer);
    rectification.note = toQt(arguments.note);
    rectification.by = toQt(arguments.by);
    Result<std::vector<Item>> items = readItems(toQt(arguments.file));
    if (!items)
        return fail(items.error());
    rectification.items = std::move(*items);
    const Result<RectificationReport> report = rectify(**queue, rectification);
    if (!report)
        return fail(report.error());
    OrderedJson json {
        {"revised", report->revised}, {"replaced", report->replaced}, {"noted", report->noted}};
    json["batches"] = OrderedJson::array();
    for (const ErasedBatch &batch : report->batches) {
        json["batches"].push_back(
            {{"batch", toStdString(batch.batchId)}, {"revision", batch.revision}});
    }
    json["recipients_to_tell"] = OrderedJson::array();
    for (const BatchRecipient &recipient : report->recipients)
        json["recipients_to_tell"].push_back(toStdString(recipient.to));
    if (arguments.json)
        return context.writeLine(toLine(json));
    for (const BatchRecipient &recipient : report->recipients) {
        context.say(QStringLiteral("to be told: %1, who was given %2 r%3")
                        .arg(recipient.to, recipient.batchId)
                        .arg(recipient.revision));
    }
    return context.writeLine(
        QStringLiteral("rectified: open items revised %1, history replaced %2, decided items"
                       " noted %3")
            .arg(report->revised)
            .arg(report->replaced)
            .arg(report->noted)
            .toUtf8());
}

// retention

struct RetentionArguments {
    std::string name;
    qint64 days = 0;
    std::string by = userName();
    bool everyOther = false;
    bool forEver = false;
    bool dryRun = false;
    bool confirm = false;
    bool json = false;
};

Result<> retentionSet(Context &context, const RetentionArguments &arguments)
{
    const Result<SqlReviewQueue *> queue = context.queue();
    if (!queue)
        return fail(queue.error());
    return setRetention(**queue, toQt(arguments.name), arguments.forEver ? 0 : arguments.days,
                        toQt(arguments.by));
}

Result<> showRetention(Context &context, const RetentionReport &report, bool json)
{
    if (json)
        return context.writeLine(toLine(toJson(report)));
    for (const RetentionClass &own : report.classes) {
        QString words = QStringLiteral("%1  %2  over %3, past their time %4, due %5")
                            .arg(own.name.isEmpty() ? QStringLiteral("(all others)") : own.name,
                                 own.days ? QStringLiteral("%1 days").arg(*own.days)
                                          : QStringLiteral("kept for ever"))
                            .arg(own.over)
                            .arg(own.past)
                            .arg(own.due);
        if (own.held > 0)
            words += QStringLiteral(", held %1").arg(own.held);
        if (own.restricted > 0)
            words += QStringLiteral(", restricted %1").arg(own.restricted);
        if (own.waiting > 0)
            words += QStringLiteral(", outcome not taken yet %1").arg(own.waiting);
        if (report.run > 0)
            words += QStringLiteral(", erased %1").arg(own.erased);
        BLUEPENCIL_TRY(context.writeLine(words.toUtf8()));
    }
    if (!report.doubt.isEmpty())
        context.say(QStringLiteral("the clock is not believed: ") + report.doubt);
    return {};
}

Result<> retentionList(Context &context, const RetentionArguments &arguments)
{
    const Result<SqlReviewQueue *> queue = context.queue();
    if (!queue)
        return fail(queue.error());
    const Result<RetentionReport> report = lookAtRetention(**queue);
    if (!report)
        return fail(report.error());
    return showRetention(context, *report, arguments.json);
}

Result<> retentionRun(Context &context, const RetentionArguments &arguments)
{
    if (arguments.dryRun)
        return retentionList(context, arguments);
    const Result<SqlReviewQueue *> queue = context.queue();
    if (!queue)
        return fail(queue.error());
    const Result<RetentionReport> report
        = runRetention(**queue, toQt(arguments.by), arguments.confirm);
    if (!report)
        return fail(report.error());
    return showRetention(context, *report, arguments.json);
}

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
        BLUEPENCIL_TRY(context.writeLine(
            QStringLiteral("%1  %2  %3  %4  received %5  due %6  %7")
                .arg(request.id(), request.kind, lawName(request.law),
                     request.subjectId.isEmpty() ? QStringLiteral("(erased)") : request.subjectId,
                     dayText(request.receivedDay), dayText(request.dueDay),
                     clockWords(request, today))
                .toUtf8()));
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

template <typename Arguments, typename Run>
void runs(CLI::App *command, std::shared_ptr<Arguments> arguments, Context &context, int &exitCode,
          const Run &run)
{
    command->callback([arguments, &context, &exitCode, run] {
        exitCode = context.finish(run(context, *arguments));
    });
}

} // namespace

void addSubject(CLI::App &app, Context &context, int &exitCode)
{
    struct Arguments {
        std::string subject;
        bool json = false;
    };

    auto arguments = std::make_shared<Arguments>();
    CLI::App *command = app.add_subcommand("subject", "All that is held about a person");
    command->add_option("SUBJECT", arguments->subject, "The person's subject_id")->required();
    command->add_flag("--json", arguments->json, "The texts as well, as one JSON document");
    runs(command, arguments, context, exitCode, [](Context &where, const Arguments &given) {
        return showSubject(where, toQt(given.subject), given.json);
    });
}

void addHold(CLI::App &app, Context &context, int &exitCode)
{
    CLI::App *parent = app.add_subcommand("hold", "Keep texts although they should be erased");
    parent->require_subcommand(1);

    auto adds = std::make_shared<HoldArguments>();
    CLI::App *add = parent->add_subcommand("add", "Hold a person's items, or those of a filter");
    add->add_option("--subject", adds->subject, "The person's subject_id");
    add->add_option("--reason", adds->reason, "Why they must be kept")->required();
    add->add_option("--by", adds->by, "Who asks for it")->capture_default_str();
    add->add_option("--review", adds->review, "Day on which to ask whether it is over");
    adds->filters.addTo(*add);
    runs(add, adds, context, exitCode, holdAdd);

    auto lists = std::make_shared<HoldArguments>();
    CLI::App *list = parent->add_subcommand("list", "Holds that stand");
    list->add_flag("--all", lists->all, "Those that are over, too");
    list->add_flag("--json", lists->json, "Print JSON");
    runs(list, lists, context, exitCode, holdList);

    auto releases = std::make_shared<HoldArguments>();
    CLI::App *release = parent->add_subcommand("release", "End a hold");
    release->add_option("ID", releases->id, "As hold list shows it")->required();
    release->add_option("--by", releases->by, "Who releases it")->capture_default_str();
    runs(release, releases, context, exitCode, holdRelease);
}

void addRestrict(CLI::App &app, Context &context, int &exitCode)
{
    auto arguments = std::make_shared<RestrictArguments>();
    CLI::App *command
        = app.add_subcommand("restrict", "Keep a person's texts and do nothing else with them");
    CLI::Option *subject
        = command->add_option("SUBJECT", arguments->subject, "The person's subject_id");
    CLI::Option *state = command->add_option("STATE", arguments->state, "on or off")
                             ->check(CLI::IsMember({"on", "off"}));
    command->add_option("--reason", arguments->reason, "Why");
    command->add_option("--by", arguments->by, "Who does it")->capture_default_str();
    command->add_flag("--list", arguments->list, "Whose texts are restricted")
        ->excludes(subject)
        ->excludes(state);
    command->add_flag("--json", arguments->json, "Print JSON");
    command->callback([arguments, &context, &exitCode] {
        if (!arguments->list && arguments->state.empty())
            throw CLI::RequiredError("SUBJECT and STATE");
        exitCode = context.finish(arguments->list ? restrictList(context, arguments->json)
                                                  : restrict(context, *arguments));
    });
}

void addRectify(CLI::App &app, Context &context, int &exitCode)
{
    auto arguments = std::make_shared<RectifyArguments>();
    CLI::App *command = app.add_subcommand("rectify", "Correct what is wrong about a person");
    command->add_option("--subject", arguments->subject, "The person's subject_id")->required();
    command->add_option("FILE", arguments->file, "Their items as they should have been, as JSONL")
        ->required();
    command->add_option("--note", arguments->note, "What was wrong")->required();
    command->add_option("--producer", arguments->producer, "Of the items")->capture_default_str();
    command->add_option("--by", arguments->by, "Who does it")->capture_default_str();
    command->add_flag("--json", arguments->json, "Print JSON");
    runs(command, arguments, context, exitCode, rectifyItems);
}

void addRetention(CLI::App &app, Context &context, int &exitCode)
{
    CLI::App *parent = app.add_subcommand("retention", "How long texts are kept");
    parent->require_subcommand(1);

    auto sets = std::make_shared<RetentionArguments>();
    CLI::App *set = parent->add_subcommand("set", "Say how long a class is kept");
    CLI::Option *name
        = set->add_option("CLASS", sets->name, "As producers name it in usage.retention_class");
    CLI::Option *others
        = set->add_flag("--default", sets->everyOther, "All classes without a rule of their own")
              ->excludes(name);
    CLI::Option *days = set->add_option("--days", sets->days, "Days after an item is over")
                            ->check(CLI::Range(1, 36'600));
    set->add_flag("--for-ever", sets->forEver, "Take the rule away")->excludes(days);
    set->add_option("--by", sets->by, "Who sets it")->capture_default_str();
    set->callback([sets, others, name, &context, &exitCode] {
        if (name->count() + others->count() == 0)
            throw CLI::RequiredError("CLASS or --default");
        if (sets->days == 0 && !sets->forEver)
            throw CLI::RequiredError("--days or --for-ever");
        exitCode = context.finish(retentionSet(context, *sets));
    });

    auto lists = std::make_shared<RetentionArguments>();
    CLI::App *list = parent->add_subcommand("list", "Classes, with what is due");
    list->add_flag("--json", lists->json, "Print JSON");
    runs(list, lists, context, exitCode, retentionList);

    auto erases = std::make_shared<RetentionArguments>();
    CLI::App *run = parent->add_subcommand("run", "Erase what is due");
    run->add_flag("--dry-run", erases->dryRun, "Only count it");
    run->add_flag("--confirm", erases->confirm,
                  "The clock is right, although it seems to have"
                  " jumped");
    run->add_option("--by", erases->by, "Who runs it")->capture_default_str();
    run->add_flag("--json", erases->json, "Print JSON");
    runs(run, erases, context, exitCode, retentionRun);
}

void addRequest(CLI::App &app, Context &context, int &exitCode)
{
    CLI::App *parent = app.add_subcommand("request", "Register of what persons asked for");
    parent->require_subcommand(1);

    auto adds = std::make_shared<RequestArguments>();
    CLI::App *add = parent->add_subcommand("add", "Note a request and start its clock");
    add->add_option("--kind", adds->kind, "What is asked for")
        ->required()
        ->check(CLI::IsMember(
            {"access", "erasure", "rectification", "restriction", "objection", "portability"}));
    add->add_option("--subject", adds->subject, "The person's subject_id")->required();
    add->add_option("--law", adds->law, "gdpr: one month; ccpa: 45 days")
        ->check(CLI::IsMember({"gdpr", "ccpa"}))
        ->capture_default_str();
    add->add_option("--received", adds->received, "Day on which it came in; else today");
    add->add_option("--note", adds->note, "What else is to be known");
    add->add_option("--by", adds->by, "Who adds it")->capture_default_str();
    runs(add, adds, context, exitCode, requestAdd);

    auto lists = std::make_shared<RequestArguments>();
    CLI::App *list = parent->add_subcommand("list", "Open requests, by the day they are due");
    list->add_flag("--all", lists->all, "Those that are closed, too");
    list->add_flag("--json", lists->json, "Print JSON");
    runs(list, lists, context, exitCode, requestList);

    auto extends = std::make_shared<RequestArguments>();
    CLI::App *extend
        = parent->add_subcommand("extend", "Two months more (gdpr) or 45 days more (ccpa), once");
    extend->add_option("ID", extends->id, "As request list shows it")->required();
    runs(extend, extends, context, exitCode, requestExtend);

    auto closes = std::make_shared<RequestArguments>();
    CLI::App *close = parent->add_subcommand("close", "Note that the person has the answer");
    close->add_option("ID", closes->id, "As request list shows it")->required();
    close->add_option("--answer", closes->answer, "What the person was told")->required();
    close->add_option("--by", closes->by, "Who closes it")->capture_default_str();
    runs(close, closes, context, exitCode, requestClose);
}

} // namespace bluepencil
