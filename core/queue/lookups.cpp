// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/lookups.h"

#include "core/store/database/database.h"

namespace bluepencil {

namespace {

Result<std::optional<QString>> textOf(Query &query)
{
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    return *row ? std::optional(query.text(0)) : std::nullopt;
}

} // namespace

Result<std::optional<QString>> producerOfOutcome(Database &database, const QString &outcomeId)
{
    Query outcome(database, QStringLiteral("SELECT producer FROM outcome WHERE outcome_id = ?"));
    Result<std::optional<QString>> producer = textOf(outcome.bind(outcomeId));
    if (!producer || *producer)
        return producer;
    Query request(database,
                  QStringLiteral("SELECT producer FROM draft_request WHERE request_id = ?"));
    return textOf(request.bind(outcomeId));
}

Result<std::optional<QString>> queueOfOutcome(Database &database, const QString &outcomeId)
{
    Query outcome(database, QStringLiteral("SELECT queue FROM outcome WHERE outcome_id = ?"));
    Result<std::optional<QString>> queue = textOf(outcome.bind(outcomeId));
    if (!queue || *queue)
        return queue;
    Query request(database, QStringLiteral("SELECT queue FROM draft_request WHERE request_id = ?"));
    return textOf(request.bind(outcomeId));
}

Result<std::optional<QString>> queueOfSlot(Database &database, qint64 slotId)
{
    Query query(database, QStringLiteral("SELECT queue FROM slot WHERE slot_id = ?"));
    return textOf(query.bind(slotId));
}

Result<std::optional<QString>> queueOfDecision(Database &database, const QString &decisionId)
{
    Query decision(database,
                   QStringLiteral("SELECT s.queue FROM decision d JOIN slot s"
                                  " ON s.slot_id = d.slot_id WHERE d.decision_id = ?"));
    Result<std::optional<QString>> queue = textOf(decision.bind(decisionId));
    if (!queue || *queue)
        return queue;
    Query request(database, QStringLiteral("SELECT queue FROM draft_request WHERE request_id = ?"));
    return textOf(request.bind(decisionId));
}

Result<std::optional<QString>> queueOfItem(Database &database, const QString &producer,
                                           const QString &externalId)
{
    Query query(database,
                QStringLiteral("SELECT queue FROM item WHERE producer = ? AND external_id = ?"));
    return textOf(query.bind(producer).bind(externalId));
}

Result<bool> hasPlaceOn(Database &database, const QString &reviewer, const QString &producer,
                        const QString &externalId)
{
    Query query(database,
                QStringLiteral("SELECT 1 FROM item i JOIN slot s ON s.item_id = i.item_id"
                               " WHERE i.producer = ? AND i.external_id = ? AND s.owner = ?"));
    return query.bind(producer).bind(externalId).bind(reviewer).runToRow();
}

Result<bool> mayHaveWork(Database &database, const QString &queue, UtcMs now)
{
    Query query(
        database,
        QStringLiteral("SELECT 1 FROM slot WHERE state IN ('ready', 'leased')"
                       " AND (? = '' OR queue = ?) AND (state = 'ready'"
                       "   AND visible_at <= ? OR state = 'leased' AND lease_until <= ?)"
                       " AND queue NOT IN (SELECT name FROM queue WHERE paused_at IS NOT NULL)"
                       " LIMIT 1"));
    return query.bind(queue).bind(queue).bind(now).bind(now).runToRow();
}

} // namespace bluepencil
