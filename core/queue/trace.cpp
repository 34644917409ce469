// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/trace.h"

#include <functional>

namespace bluepencil {

namespace {

OrderedJson textAt(const Query &query, int column)
{
    return query.isNull(column) ? OrderedJson() : OrderedJson(toStdString(query.text(column)));
}

OrderedJson timeAt(const Query &query, int column)
{
    return query.isNull(column) ? OrderedJson()
                                : OrderedJson(toStdString(toRfc3339(query.integer(column))));
}

OrderedJson jsonOf(const Query &query, int column)
{
    const Result<Json> json = parseJson(query.bytes(column));
    return json ? OrderedJson(*json) : OrderedJson();
}

Result<OrderedJson> rows(Database &database, const QString &sql, const QString &itemId,
                         const std::function<OrderedJson(const Query &)> &read)
{
    OrderedJson array = OrderedJson::array();
    Query query(database, sql);
    BLUEPENCIL_TRY(query.bind(itemId).run());
    while (true) {
        const Result<bool> row = query.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return array;
        array.push_back(read(query));
    }
}

Result<OrderedJson> itemJson(Database &database, const QString &producer, const QString &externalId)
{
    Query query(database,
                QStringLiteral("SELECT item_id, producer, external_id, revision, queue, state,"
                               " created_at, updated_at, closed_at FROM item"
                               " WHERE external_id = ? AND (? = '' OR producer = ?)"));
    const Result<bool> row = query.bind(externalId).bind(producer).bind(producer).runToRow();
    if (!row)
        return fail(row.error());
    if (!*row) {
        return fail(Error::Code::NotFound, QStringLiteral("there is no such item"), externalId,
                    QStringLiteral("check the id, or name its producer"));
    }
    OrderedJson json;
    json["item_id"] = textAt(query, 0);
    json["producer"] = textAt(query, 1);
    json["external_id"] = textAt(query, 2);
    json["revision"] = query.integer(3);
    json["queue"] = textAt(query, 4);
    json["state"] = textAt(query, 5);
    json["submitted_at"] = timeAt(query, 6);
    json["updated_at"] = timeAt(query, 7);
    json["closed_at"] = timeAt(query, 8);
    const Result<bool> second = query.next();
    if (!second)
        return fail(second.error());
    if (*second) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("several producers use this id"),
                    externalId, QStringLiteral("name one with --producer"));
    }
    return json;
}

OrderedJson slotJson(const Query &query)
{
    return {{"slot", query.integer(0)},      {"kind", textAt(query, 1)},
            {"state", textAt(query, 2)},     {"owner", textAt(query, 3)},
            {"fence", query.integer(4)},     {"lease_until", timeAt(query, 5)},
            {"deliveries", query.integer(6)}};
}

OrderedJson eventJson(const Query &query)
{
    return {{"at", timeAt(query, 0)},
            {"kind", textAt(query, 1)},
            {"actor", textAt(query, 2)},
            {"slot", query.isNull(3) ? OrderedJson() : OrderedJson(query.integer(3))},
            {"detail", jsonOf(query, 4)}};
}

OrderedJson decisionJson(const Query &query)
{
    return {{"status", textAt(query, 0)},
            {"committed_at", timeAt(query, 1)},
            {"feedback_id", textAt(query, 2)},
            {"feedback_status", textAt(query, 3)},
            {"seq", query.isNull(4) ? OrderedJson() : OrderedJson(query.integer(4))},
            {"decision", jsonOf(query, 5)}};
}

OrderedJson outcomeJson(const Query &query)
{
    return {{"state", textAt(query, 0)},
            {"taken_at", timeAt(query, 1)},
            {"acked_at", timeAt(query, 2)},
            {"attempts", query.integer(3)},
            {"not_sent_reason",
             query.isNull(4) ? OrderedJson() : OrderedJson(toStdString(query.utf8(4)))},
            {"outcome", jsonOf(query, 5)}};
}

OrderedJson requestJson(const Query &query)
{
    return {{"state", textAt(query, 0)},
            {"asked_at", timeAt(query, 1)},
            {"taken_at", timeAt(query, 2)},
            {"acked_at", timeAt(query, 3)},
            {"closed_at", timeAt(query, 4)},
            {"attempts", query.integer(5)},
            {"refusal", query.isNull(6) ? OrderedJson() : OrderedJson(toStdString(query.utf8(6)))},
            {"decision", jsonOf(query, 7)},
            {"outcome", jsonOf(query, 8)}};
}

OrderedJson signalJson(const Query &query)
{
    return {{"outcome_id", textAt(query, 0)},
            {"kind", textAt(query, 1)},
            {"value", jsonOf(query, 2)},
            {"at", timeAt(query, 3)}};
}

} // namespace

Result<OrderedJson> traceItem(Database &database, const QString &producer,
                              const QString &externalId)
{
    Result<OrderedJson> trace = itemJson(database, producer, externalId);
    if (!trace)
        return trace;
    const QString itemId = toQString((*trace)["item_id"].get<std::string>());

    struct Part {
        const char *name;
        QString sql;
        OrderedJson (*read)(const Query &);
    };

    const std::vector<Part> parts {
        {"slots",
         QStringLiteral("SELECT slot_id, kind, state, owner, fence, lease_until, deliveries"
                        " FROM slot WHERE item_id = ? ORDER BY slot_no"),
         slotJson},
        {"events",
         QStringLiteral("SELECT at, kind, actor, slot_id, detail FROM event WHERE item_id = ?"
                        " ORDER BY event_no"),
         eventJson},
        {"decisions",
         QStringLiteral("SELECT d.status, d.committed_at, f.feedback_id, f.status, f.seq, d.body"
                        " FROM decision d LEFT JOIN feedback f ON f.decision_id = d.decision_id"
                        " WHERE d.item_id = ? ORDER BY d.committed_at, f.feedback_no"),
         decisionJson},
        {"outcomes",
         QStringLiteral("SELECT state, taken_at, acked_at, attempts, not_sent_reason, payload"
                        " FROM outcome WHERE item_id = ? ORDER BY outcome_no"),
         outcomeJson},
        {"draft_requests",
         QStringLiteral("SELECT state, created_at, taken_at, acked_at, closed_at, attempts,"
                        " refusal, body, payload FROM draft_request WHERE item_id = ?"
                        " ORDER BY request_no"),
         requestJson},
        {"signals",
         QStringLiteral("SELECT s.outcome_id, s.kind, s.value, s.at FROM outcome_signal s"
                        " JOIN outcome o ON o.outcome_id = s.outcome_id WHERE o.item_id = ?"
                        " ORDER BY s.at"),
         signalJson}};
    for (const Part &part : parts) {
        Result<OrderedJson> read = rows(database, part.sql, itemId, part.read);
        if (!read)
            return read;
        (*trace)[part.name] = std::move(*read);
    }
    return trace;
}

} // namespace bluepencil
