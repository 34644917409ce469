// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/filteroptions.h"
#include "app/cli/plainwords.h"
#include "app/cli/rightsoptions.h"
#include "core/queue/rights/holds.h"
#include "core/queue/rights/retention.h"
#include "core/queue/rights/rightsids.h"

#include <memory>
#include <string>

namespace bluepencil {

namespace {

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
        const QString line
            = QStringLiteral("%1  %2  %3  %4  by %5 on %6%7")
                  .arg(hold.id(),
                       hold.releasedAt ? QStringLiteral("released") : QStringLiteral("stands"),
                       scope, hold.reason.simplified(), hold.heldBy,
                       toRfc3339(hold.heldAt).left(10),
                       hold.reviewDay
                           ? QStringLiteral(", to be looked at on ") + dayText(*hold.reviewDay)
                           : QString());
        BLUEPENCIL_TRY(context.writeLine(plainWords(line).toUtf8()));
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
        BLUEPENCIL_TRY(context.writeLine(plainWords(words).toUtf8()));
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

} // namespace

void addHold(const CliCommand &app, Context &context, int &exitCode)
{
    const CliCommand parent = app.addCommand("hold", "Keep texts although they should be erased");
    parent.needsCommand();

    auto adds = std::make_shared<HoldArguments>();
    const CliCommand add = parent.addCommand("add", "Hold a person's items, or those of a filter");
    add.addOption("--subject", adds->subject, "The person's subject_id");
    add.addOption("--reason", adds->reason, "Why they must be kept").required();
    add.addOption("--by", adds->by, "Who asks for it").showDefault();
    add.addOption("--review", adds->review, "Day on which to ask whether it is over");
    adds->filters.addTo(add);
    runs(add, adds, context, exitCode, holdAdd);

    auto lists = std::make_shared<HoldArguments>();
    const CliCommand list = parent.addCommand("list", "Holds that stand");
    list.addFlag("--all", lists->all, "Those that are over, too");
    list.addFlag("--json", lists->json, "Print JSON");
    runs(list, lists, context, exitCode, holdList);

    auto releases = std::make_shared<HoldArguments>();
    const CliCommand release = parent.addCommand("release", "End a hold");
    release.addOption("ID", releases->id, "As hold list shows it").required();
    release.addOption("--by", releases->by, "Who releases it").showDefault();
    runs(release, releases, context, exitCode, holdRelease);
}

void addRetention(const CliCommand &app, Context &context, int &exitCode)
{
    const CliCommand parent = app.addCommand("retention", "How long texts are kept");
    parent.takesCommand();
    auto counts = std::make_shared<RetentionArguments>();
    parent.addFlag("--dry-run", counts->dryRun, "Only count what is due, as run --dry-run does");
    parent.addFlag("--json", counts->json, "Print JSON");
    parent.callback([parent, counts, &context, &exitCode] {
        if (parent.hasCommand())
            return;
        if (!counts->dryRun) // nothing is erased by a word that may have been meant as a question
            missing("set, list, run or --dry-run");
        exitCode = context.finishAsked(retentionList(context, *counts));
    });

    // Before a command they would be taken for that command's and change nothing.
    const auto standAlone = [counts](const char *command) {
        if (counts->dryRun || counts->json)
            clashing(counts->dryRun ? "--dry-run before the command" : "--json before the command",
                     command);
    };

    auto sets = std::make_shared<RetentionArguments>();
    const CliCommand set = parent.addCommand("set", "Say how long a class is kept");
    const CliOption name
        = set.addOption("CLASS", sets->name, "As producers name it in usage.retention_class");
    const CliOption others
        = set.addFlag("--default", sets->everyOther, "All classes without a rule of their own")
              .excludes(name);
    const CliOption days
        = set.addOption("--days", sets->days, "Days after an item is over").range(1, 36'600);
    set.addFlag("--for-ever", sets->forEver, "Take the rule away").excludes(days);
    set.addOption("--by", sets->by, "Who sets it").showDefault();
    set.callback([sets, others, name, standAlone, &context, &exitCode] {
        standAlone("set");
        if (name.count() + others.count() == 0)
            missing("CLASS or --default");
        if (sets->days == 0 && !sets->forEver)
            missing("--days or --for-ever");
        exitCode = context.finishAsked(retentionSet(context, *sets));
    });

    auto lists = std::make_shared<RetentionArguments>();
    const CliCommand list = parent.addCommand("list", "Classes, with what is due");
    list.addFlag("--json", lists->json, "Print JSON");
    list.callback([lists, standAlone, &context, &exitCode] {
        standAlone("list");
        exitCode = context.finishAsked(retentionList(context, *lists));
    });

    auto erases = std::make_shared<RetentionArguments>();
    const CliCommand run = parent.addCommand("run", "Erase what is due");
    run.addFlag("--dry-run", erases->dryRun, "Only count it");
    run.addFlag("--confirm", erases->confirm,
                "The clock is right, although it seems to have"
                " jumped");
    run.addOption("--by", erases->by, "Who runs it").showDefault();
    run.addFlag("--json", erases->json, "Print JSON");
    run.callback([erases, standAlone, &context, &exitCode] {
        standAlone("run");
        exitCode = context.finishAsked(retentionRun(context, *erases));
    });
}

} // namespace bluepencil
