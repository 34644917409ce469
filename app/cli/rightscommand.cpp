// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/filteroptions.h"
#include "app/cli/plainwords.h"
#include "app/cli/rightsoptions.h"
#include "core/model/jsonlines.h"
#include "core/queue/rights/rectification.h"
#include "core/queue/rights/restriction.h"
#include "core/queue/rights/subjectreport.h"

#include <memory>
#include <string>

namespace bluepencil {

namespace {

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
        return context.writeLine(plainWords(words).toUtf8());
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
            : plainWords(
                  QStringLiteral("%1  since %2 by %3  %4")
                      .arg(one.subjectId, toRfc3339(one.at), one.by, one.reason.simplified()))
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
        Result<Item> item = parseCorrected(**line);
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

} // namespace

void addSubject(const CliCommand &app, Context &context, int &exitCode)
{
    struct Arguments {
        std::string subject;
        bool json = false;
    };

    auto arguments = std::make_shared<Arguments>();
    const CliCommand command = app.addCommand("subject", "All that is held about a person");
    command.addOption("SUBJECT", arguments->subject, "The person's subject_id").required();
    command.addFlag("--json", arguments->json, "The texts as well, as one JSON document");
    runs(command, arguments, context, exitCode, [](Context &where, const Arguments &given) {
        return showSubject(where, toQt(given.subject), given.json);
    });
}

void addRestrict(const CliCommand &app, Context &context, int &exitCode)
{
    auto arguments = std::make_shared<RestrictArguments>();
    const CliCommand command
        = app.addCommand("restrict", "Keep a person's texts and do nothing else with them");
    const CliOption subject
        = command.addOption("SUBJECT", arguments->subject, "The person's subject_id");
    const CliOption state
        = command.addOption("STATE", arguments->state, "on or off").oneOf({"on", "off"});
    command.addOption("--reason", arguments->reason, "Why");
    command.addOption("--by", arguments->by, "Who does it").showDefault();
    command.addFlag("--list", arguments->list, "Whose texts are restricted")
        .excludes(subject)
        .excludes(state);
    command.addFlag("--json", arguments->json, "Print JSON");
    command.callback([arguments, &context, &exitCode] {
        if (!arguments->list && arguments->state.empty())
            missing("SUBJECT and STATE");
        exitCode = context.finishAsked(arguments->list ? restrictList(context, arguments->json)
                                                       : restrict(context, *arguments));
    });
}

void addRectify(const CliCommand &app, Context &context, int &exitCode)
{
    auto arguments = std::make_shared<RectifyArguments>();
    const CliCommand command = app.addCommand("rectify", "Correct what is wrong about a person");
    command.addOption("--subject", arguments->subject, "The person's subject_id").required();
    command.addOption("FILE", arguments->file, "Their items as they should have been, as JSONL")
        .required();
    command.addOption("--note", arguments->note, "What was wrong").required();
    command.addOption("--producer", arguments->producer, "Of the items").showDefault();
    command.addOption("--by", arguments->by, "Who does it").showDefault();
    command.addFlag("--json", arguments->json, "Print JSON");
    command.callback([arguments, &context, &exitCode] {
        exitCode = context.finish(rectifyItems(context, *arguments));
    });
}

} // namespace bluepencil
