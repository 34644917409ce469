// SPDX-License-Identifier: GPL-3.0-or-later
// What everybody may ask.
#include "core/api/routes.h"
#include "core/store/epoch.h"

namespace bluepencil::api {

namespace {

OrderedJson list(const QStringList &values)
{
    OrderedJson json = OrderedJson::array();
    for (const QString &value : values)
        json.push_back(toStdString(value));
    return json;
}

} // namespace

RouteAnswer me(const ApiTools &, const Call &call)
{
    const Who &who = call.token.who;
    OrderedJson json;
    json["subject"] = toStdString(who.subject);
    json["role"] = toStdString(roleName(who.role));
    json["queues"] = list(who.queues);
    json["skills"] = list(who.skills);
    return jsonReply(toLine(json));
}

RouteAnswer health(const ApiTools &tools, const Call &)
{
    const Result<> answer = tools.pool.run([](Desk &desk) -> Result<> {
        Query query(desk.database(), QStringLiteral("SELECT 1"));
        const Result<bool> row = query.runToRow();
        return row ? Result<> {} : fail(row.error());
    });
    if (!answer) {
        return fail(Error::Code::Unreachable, QStringLiteral("the workspace does not answer"),
                    QStringLiteral("workspace"), QStringLiteral("it is tried again by itself"));
    }
    return jsonReply("{\"status\":\"ok\"}");
}

RouteAnswer version(const ApiTools &tools, const Call &)
{
    const Result<QString> epoch
        = tools.pool.run([](Desk &desk) { return storeEpoch(desk.workspace); });
    if (!epoch)
        return fail(epoch.error());
    OrderedJson json;
    json["program"] = BLUEPENCIL_VERSION;
    json["api"] = "1";
    json["schema"] = SchemaVersion;
    json["epoch"] = toStdString(*epoch);
    return jsonReply(toLine(json));
}

} // namespace bluepencil::api
