// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "core/model/json.h"
#include "core/queue/tokens.h"

#include <memory>
#include <string>
#include <vector>

namespace bluepencil {

namespace {

struct TokenArguments {
    std::string role;
    std::string subject;
    std::vector<std::string> queues;
    std::vector<std::string> skills;
    std::string id;
    int days = 0; // 0: no end
    bool json = false;
};

QStringList names(const std::vector<std::string> &given)
{
    QStringList found;
    for (const std::string &name : given) {
        const QString one = toQString(name).trimmed();
        if (!one.isEmpty() && !found.contains(one))
            found.append(one);
    }
    return found;
}

OrderedJson listJson(const QStringList &values)
{
    OrderedJson json = OrderedJson::array();
    for (const QString &value : values)
        json.push_back(toStdString(value));
    return json;
}

QString day(std::optional<qint64> number)
{
    return number ? toRfc3339(*number * DayMs).left(10) : QString();
}

OrderedJson toJson(const TokenRecord &token)
{
    OrderedJson json;
    json["token_id"] = toStdString(token.id);
    json["role"] = toStdString(roleName(token.who.role));
    json["subject"] = toStdString(token.who.subject);
    json["queues"] = listJson(token.who.queues);
    json["skills"] = listJson(token.who.skills);
    json["created_at"] = timeOrNull(token.createdAt);
    json["expires_at"] = timeOrNull(token.expiresAt);
    json["revoked_at"] = timeOrNull(token.revokedAt);
    json["last_used_on"]
        = token.lastUsedDay ? OrderedJson(toStdString(day(token.lastUsedDay))) : OrderedJson();
    return json;
}

QString lineOf(const TokenRecord &token, UtcMs now)
{
    const QString state = token.revokedAt ? QStringLiteral("revoked")
        : token.isGood(now)               ? QStringLiteral("good")
                                          : QStringLiteral("expired");
    const QString used = token.lastUsedDay ? QStringLiteral("used ") + day(token.lastUsedDay)
                                           : QStringLiteral("never used");
    const QString queues
        = token.who.queues.isEmpty() ? QStringLiteral("all queues") : token.who.queues.join(u',');
    return QStringLiteral("%1  %2  %3  %4  %5  %6  %7")
        .arg(token.id, state, roleName(token.who.role), token.who.subject, queues,
             token.who.skills.join(u','), used);
}

Result<> makeToken(Context &context, const TokenArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace(true);
    if (!workspace)
        return fail(workspace.error());
    Who who;
    who.role = *tokenRoleFromName(toQString(arguments.role));
    who.subject = toQString(arguments.subject);
    who.queues = names(arguments.queues);
    who.skills = names(arguments.skills);
    const UtcMs now = context.clock().now();
    std::optional<UtcMs> end;
    if (arguments.days > 0)
        end = now + arguments.days * DayMs;
    const Result<QByteArray> token = createToken((*workspace)->database(), who, now, end);
    if (!token)
        return fail(token.error());
    context.say(QStringLiteral("this is shown once; keep it like a password"));
    return context.writeLine(*token);
}

Result<> showTokens(Context &context, const TokenArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    const Result<std::vector<TokenRecord>> tokens = listTokens((*workspace)->database());
    if (!tokens)
        return fail(tokens.error());
    for (const TokenRecord &token : *tokens) {
        BLUEPENCIL_TRY(context.writeLine(arguments.json
                                             ? toLine(toJson(token))
                                             : lineOf(token, context.clock().now()).toUtf8()));
    }
    return {};
}

Result<> revoke(Context &context, const TokenArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    BLUEPENCIL_TRY(
        revokeToken((*workspace)->database(), toQString(arguments.id), context.clock().now()));
    context.say(QStringLiteral("revoked: a gateway refuses it within seconds"));
    return {};
}

void addCreate(const CliCommand &parent, Context &context, int &exitCode)
{
    auto arguments = std::make_shared<TokenArguments>();
    const CliCommand command = parent.addCommand("create", "Make a token and print it, once");
    command.addOption("ROLE", arguments->role, "producer, reviewer or supervisor")
        .required()
        .oneOf({"producer", "reviewer", "supervisor"});
    command.addOption("NAME", arguments->subject, "Whose it is: a producer or a person").required();
    command.addOption("--queue", arguments->queues, "Queues it is good for; else all")
        .delimiter(',')
        .valueName("QUEUE[,QUEUE…]");
    command.addOption("--skill", arguments->skills, "What the reviewer can do")
        .delimiter(',')
        .valueName("SKILL[,SKILL…]");
    command.addOption("--days", arguments->days, "How long it is good; else until it is revoked")
        .range(1, 3660);
    command.callback([=, &context, &exitCode] {
        exitCode = context.finishAsked(makeToken(context, *arguments));
    });
}

void addList(const CliCommand &parent, Context &context, int &exitCode)
{
    auto arguments = std::make_shared<TokenArguments>();
    const CliCommand command = parent.addCommand("list", "Show whose tokens there are");
    command.addFlag("--json", arguments->json, "Print JSON");
    command.callback([=, &context, &exitCode] {
        exitCode = context.finishAsked(showTokens(context, *arguments));
    });
}

void addRevoke(const CliCommand &parent, Context &context, int &exitCode)
{
    auto arguments = std::make_shared<TokenArguments>();
    const CliCommand command = parent.addCommand("revoke", "Make a token worthless");
    command.addOption("ID", arguments->id, "As token list shows it").required();
    command.callback(
        [=, &context, &exitCode] { exitCode = context.finishAsked(revoke(context, *arguments)); });
}

} // namespace

void addToken(const CliCommand &app, Context &context, int &exitCode)
{
    const CliCommand command = app.addCommand("token", "Who may speak to the gateway");
    command.needsCommand();
    addCreate(command, context, exitCode);
    addList(command, context, exitCode);
    addRevoke(command, context, exitCode);
}

} // namespace bluepencil
