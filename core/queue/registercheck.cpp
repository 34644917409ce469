// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/registercheck.h"

#include "core/model/json.h"
#include "core/queue/rows.h"
#include "core/store/database/database.h"
#include "core/store/database/dialect.h"

#include <QHash>

namespace bluepencil {

namespace {

const QString kind = QStringLiteral("token_made");

// Of what nobody changes any more.
const QString chosenColumns
    = QStringLiteral("SELECT token_id, secret_hash, role, subject, queues, skills,"
                     " created_at, expires_at FROM token");

QString digestOf(const Query &row)
{
    const std::optional<qint64> expires = row.optionalInteger(7);
    return sha256Hex({row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5),
                      QString::number(row.integer(6)),
                      expires ? QString::number(*expires) : QString()});
}

Result<QHash<QString, QString>> notedTokens(Database &database)
{
    QHash<QString, QString> noted;
    Query query(database, QStringLiteral("SELECT detail FROM event WHERE kind = ?"));
    Result<bool> row = query.bind(kind).runToRow();
    for (; row && *row; row = query.next()) {
        const Result<Json> json = parseJsonObject(query.bytes(0));
        if (!json)
            continue;
        const Json token = json->value("token", Json());
        const Json digest = json->value("sha256", Json());
        if (token.is_string() && digest.is_string()) {
            noted.insert(toQString(token.get_ref<const std::string &>()),
                         toQString(digest.get_ref<const std::string &>()));
        }
    }
    return row ? Result<QHash<QString, QString>>(std::move(noted)) : fail(row.error());
}

} // namespace

Result<> noteToken(Database &database, const QString &tokenId, UtcMs now)
{
    Query query(database, chosenColumns + QStringLiteral(" WHERE token_id = ?"));
    const Result<bool> row = query.bind(tokenId).runToRow();
    if (!row || !*row)
        return row ? Result<>() : fail(row.error());
    const OrderedJson detail {{"token", toStdString(tokenId)},
                              {"sha256", toStdString(digestOf(query))}};
    query.finish();
    Query insert(database, QStringLiteral("INSERT INTO event (at, kind, detail) VALUES (?, ?, ?)"));
    return insert.bind(now).bind(kind).bind(toLine(detail)).run();
}

Result<QStringList> checkTokens(Database &database)
{
    const auto noted = notedTokens(database);
    if (!noted)
        return fail(noted.error());
    QStringList problems;
    Query query(database, chosenColumns + QStringLiteral(" ORDER BY token_id"));
    Result<bool> row = query.runToRow();
    for (; row && *row; row = query.next()) {
        const auto made = noted->constFind(query.text(0));
        if (made == noted->cend() || *made == digestOf(query))
            continue;
        problems += QStringLiteral("token %1 is not what it was made as: role, name, queues, skills"
                                   " or end were changed; revoke it and make another")
                        .arg(query.text(0));
    }
    return row ? Result<QStringList>(std::move(problems)) : fail(row.error());
}

Result<QStringList> checkNumbers(Database &database)
{
    QStringList problems;
    const auto check = [&](const QString &next, const QString &used, const char *what) -> Result<> {
        Query nextQuery(database, next);
        const Result<qint64> coming = countOf(nextQuery);
        if (!coming)
            return fail(coming.error());
        Query usedQuery(database, used);
        const Result<qint64> given = countOf(usedQuery);
        if (!given)
            return fail(given.error());
        if (*given >= *coming) {
            problems
                += QStringLiteral("the next %1 would be %2, and %3 was given already; restore a"
                                  " backup")
                       .arg(QLatin1String(what))
                       .arg(*coming)
                       .arg(*given);
        }
        return {};
    };
    BLUEPENCIL_TRY(check(QStringLiteral("SELECT next_seq FROM workspace"),
                         QStringLiteral("SELECT coalesce(max(seq), 0) FROM feedback"),
                         "number of feedback"));
    BLUEPENCIL_TRY(
        check(database.dialect().catalogue().fence,
              QStringLiteral("SELECT coalesce(max(fence), 0) FROM (SELECT fence FROM slot"
                             " UNION ALL SELECT fence FROM decision) f"),
              "fence"));
    return problems;
}

} // namespace bluepencil
