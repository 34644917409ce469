// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "core/dataset/clearing/clearingahead.h"
#include "core/queue/rights/erasureledger.h"
#include "core/store/backup/moving.h"
#include "core/store/database/dialect.h"
#include "core/store/database/postgres.h"
#include "core/store/database/roles.h"
#include "core/store/upkeep.h"
#include "core/store/workspacezone.h"
#include "core/store/zonemending.h"

#include <memory>
#include <optional>
#include <string>

namespace bluepencil {

namespace {

// What messages may name.
QString shownAddress(const QString &address)
{
    if (!isPostgresAddress(address))
        return address;
    const Result<PostgresAddress> parsed = parsePostgresAddress(address);
    return parsed ? parsed->shown : QStringLiteral("the target");
}

Result<> print(Context &context, const QString &words)
{
    return context.writeLine(words.toUtf8());
}

Result<> init(Context &context, bool roles)
{
    const auto before = Workspace::look(context.address());
    if (before) {
        return fail(Error::Code::Conflict, QStringLiteral("there is a workspace already"),
                    (*before)->path(), QStringLiteral("use it, or name another place"));
    }
    if (before.error().code != Error::Code::NotFound)
        return fail(before.error());
    const Result<Workspace *> made = context.workspace(true);
    if (!made)
        return fail(made.error());
    if (roles)
        BLUEPENCIL_TRY(setRoles((*made)->database()));
    return print(context,
                 QStringLiteral("made: %1, schema %2").arg((*made)->id()).arg(SchemaVersion));
}

Result<> upgrade(Context &context)
{
    int before = 0;
    bool roles = false;
    {
        const auto old = Workspace::look(context.address());
        if (!old)
            return fail(old.error());
        before = (*old)->schemaVersion();
        const Result<bool> has = hasRoles((*old)->database());
        if (!has)
            return fail(has.error());
        roles = *has;
    }
    if (before >= SchemaVersion)
        return print(context, QStringLiteral("schema %1: nothing to do").arg(before));
    const Result<Workspace *> opened = context.workspace();
    if (!opened)
        return fail(opened.error());
    if (roles) // new tables have an owner and rights of their own yet
        BLUEPENCIL_TRY(setRoles((*opened)->database()));
    return print(context, QStringLiteral("schema %1 -> %2").arg(before).arg(SchemaVersion));
}

Result<> showStatus(Context &context, bool json)
{
    const auto opened = Workspace::look(context.address());
    if (!opened)
        return fail(opened.error());
    Workspace &workspace = **opened;
    ReadTransaction state(workspace.database());
    BLUEPENCIL_TRY(state.begin());
    const Result<std::vector<TableCount>> tables = countTables(workspace.database());
    if (!tables)
        return fail(tables.error());
    Query server(workspace.database(), workspace.database().dialect().serverVersion());
    const Result<bool> row = server.runToRow();
    if (!row)
        return fail(row.error());
    const Result<bool> roles = hasRoles(workspace.database());
    if (!roles)
        return fail(roles.error());
    OrderedJson facts {{"workspace", toStdString(workspace.path())},
                       {"workspace_id", toStdString(workspace.id())},
                       {"database", toStdString(workspace.database().dialect().name())},
                       {"version", toStdString(server.text(0))},
                       {"schema", workspace.schemaVersion()},
                       {"schema_of_program", SchemaVersion},
                       {"time_zone", workspace.timeZone().id().toStdString()},
                       {"roles", *roles}};
    server.finish();
    facts["tables"] = OrderedJson::object();
    for (const TableCount &table : *tables)
        facts["tables"][toStdString(table.table)] = table.rows;
    if (json)
        return context.writeLine(toLine(facts));
    for (const auto &[key, value] : facts.items()) {
        if (key == "tables")
            continue;
        const QString words
            = value.is_string() ? toQString(value.get<std::string>()) : toQString(value.dump());
        BLUEPENCIL_TRY(print(context, toQString(key).leftJustified(20) + words));
    }
    for (const TableCount &table : *tables)
        BLUEPENCIL_TRY(print(context, table.table.leftJustified(20) + QString::number(table.rows)));
    if (workspace.schemaVersion() < SchemaVersion)
        context.say(QStringLiteral("to be brought up to date: bluepencil-cli workspace upgrade"));
    return {};
}

Result<> move(Context &context, const QString &target, bool json)
{
    const Result<Workspace *> from = context.workspace();
    if (!from)
        return fail(from.error());
    const Result<std::vector<TableCount>> tables
        = moveWorkspace(**from, target, context.clock(), context.random(),
                        [&context](const QString &table) { context.say(table); });
    if (!tables)
        return fail(tables.error());
    OrderedJson counts = OrderedJson::array();
    for (const TableCount &table : *tables) {
        if (json) {
            counts.push_back({{"table", toStdString(table.table)},
                              {"rows", table.rows},
                              {"sha256", toStdString(table.sha256)}});
        } else {
            BLUEPENCIL_TRY(print(context,
                                 QStringLiteral("%1 %2  %3")
                                     .arg(table.table, -20)
                                     .arg(table.rows, 9)
                                     .arg(table.sha256.left(16))));
        }
    }
    if (json)
        BLUEPENCIL_TRY(context.writeLine(toLine(counts)));
    context.say(QStringLiteral("moved, and each table compared. Work in %1 from now on; %2 stays as"
                               " it is")
                    .arg(shownAddress(target), (*from)->path()));
    return {};
}

Result<> maintain(Context &context, std::optional<int> keepDays, std::optional<int> keepCalls,
                  bool clearsAhead)
{
    const Result<Workspace *> opened = context.workspace();
    if (!opened)
        return fail(opened.error());
    const UtcMs now = context.clock().now();
    const auto before = [now](const std::optional<int> &days) {
        return days ? std::optional(now - *days * DayMs) : std::nullopt;
    };
    const Result<UpkeepReport> report
        = keepUp((*opened)->database(), now, before(keepDays), before(keepCalls));
    if (!report)
        return fail(report.error());
    BLUEPENCIL_TRY(print(context,
                         QStringLiteral("months made %1, dropped %2; events dropped %3; deliveries"
                                        " of webhooks dropped %4; calls of models dropped %5")
                             .arg(report->monthsMade)
                             .arg(report->monthsDropped)
                             .arg(report->eventsDropped)
                             .arg(report->deliveriesDropped)
                             .arg(report->callsDropped)));
    if (!clearsAhead)
        return {};
    const Result<qint64> cleared = clearAhead(**opened);
    if (!cleared)
        return fail(cleared.error());
    return print(context, QStringLiteral("decisions looked at for exports %1").arg(*cleared));
}

Result<> roles(Context &context)
{
    const Result<Workspace *> opened = context.workspace();
    if (!opened)
        return fail(opened.error());
    BLUEPENCIL_TRY(setRoles((*opened)->database()));
    for (const QString &role : roleNames())
        BLUEPENCIL_TRY(print(context, role));
    return {};
}

Result<> listErasedSubjects(Context &context)
{
    const Result<Workspace *> opened = context.workspace();
    if (!opened)
        return fail(opened.error());
    const auto subjects = erasedSubjects((*opened)->database());
    return subjects ? context.write(toLines(*subjects)) : fail(subjects.error());
}

// Shows it, or sets it first.
Result<> zone(Context &context, const QString &wanted)
{
    Result<Workspace *> opened = context.workspace();
    if (!opened && opened.error().code == Error::Code::Corrupt && !wanted.isEmpty()) {
        BLUEPENCIL_TRY(mendTimeZone(context.address(), wanted));
        opened = context.workspace();
    }
    if (!opened)
        return fail(opened.error());
    if (wanted.isEmpty())
        return print(context, QString::fromLatin1((*opened)->timeZone().id()));
    BLUEPENCIL_TRY(setTimeZone(**opened, wanted));
    return print(context, wanted);
}

struct WorkspaceArguments {
    std::string zone;
    bool roles = false;
    bool json = false;
    std::string target;
    int keepDays = 0;
    int keepCalls = 0;
    bool clearsAhead = false;
};

} // namespace

void addWorkspace(const CliCommand &app, Context &context, int &exitCode)
{
    auto arguments = std::make_shared<WorkspaceArguments>();
    const CliCommand command
        = app.addCommand("workspace", "Make, examine, move and look after the workspace");
    command.needsCommand();

    const CliCommand made = command.addCommand("init", "Make it; there must be none");
    made.addFlag("--roles", arguments->roles, "With the roles of a team (PostgreSQL)");
    made.callback(
        [=, &context, &exitCode] { exitCode = context.finish(init(context, arguments->roles)); });

    command.addCommand("upgrade", "Bring its schema up to this program's")
        .callback([&context, &exitCode] { exitCode = context.finish(upgrade(context)); });

    const CliCommand looked = command.addCommand("status", "What it is and holds; changes nothing");
    looked.addFlag("--json", arguments->json, "Print JSON");
    looked.callback([=, &context, &exitCode] {
        exitCode = context.finish(showStatus(context, arguments->json));
    });

    const CliCommand moved = command.addCommand(
        "move", "Copy all of it to another place, comparing each table; all or nothing");
    moved.addOption("TARGET", arguments->target, "A file, or postgresql://…").required();
    moved.addFlag("--json", arguments->json, "Print JSON");
    moved.callback([=, &context, &exitCode] {
        exitCode = context.finish(move(
            context,
            QString::fromLocal8Bit(arguments->target.data(), qsizetype(arguments->target.size())),
            arguments->json));
    });

    const CliCommand kept = command.addCommand(
        "maintain", "What is to be done now and then; drops old events if it is told to");
    const CliOption days
        = kept.addOption(
                  "--keep-events", arguments->keepDays,
                  "Drop events older than that, and deliveries of webhooks that ended before")
              .valueName("DAYS")
              .positive();
    const CliOption callDays
        = kept.addOption("--keep-calls", arguments->keepCalls,
                         "Drop calls of models that were told longer ago; all stay without it")
              .valueName("DAYS")
              .positive();
    kept.addFlag("--clear-ahead", arguments->clearsAhead,
                 "Clear decisions of personal data, so that this user's exports find it done");
    kept.callback([=, &context, &exitCode] {
        const auto given = [](const CliOption &option, int value) {
            return option.count() > 0 ? std::optional(value) : std::nullopt;
        };
        exitCode = context.finish(maintain(context, given(days, arguments->keepDays),
                                           given(callDays, arguments->keepCalls),
                                           arguments->clearsAhead));
    });

    const CliCommand zoned = command.addCommand(
        "zone", "Show, or set, the time zone whose days statistics, filters and reports count");
    zoned.addOption("ZONE", arguments->zone, "A name of the IANA's, such as Europe/Berlin");
    zoned.callback([=, &context, &exitCode] {
        exitCode = context.finishAsked(zone(
            context,
            QString::fromLocal8Bit(arguments->zone.data(), qsizetype(arguments->zone.size()))));
    });

    command.addCommand("roles", "Make the roles of a team and give each its rights (PostgreSQL)")
        .callback([&context, &exitCode] { exitCode = context.finish(roles(context)); });

    command
        .addCommand("erasures",
                    "List who was erased, as digests, for a restore from an earlier copy")
        .callback(
            [&context, &exitCode] { exitCode = context.finish(listErasedSubjects(context)); });
}

} // namespace bluepencil
