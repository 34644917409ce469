// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/webhooks/webhooks.h"

#include "core/queue/rows.h"
#include "core/queue/webhooks/webhooksigning.h"
#include "core/store/database/database.h"
#include "core/store/database/dialect.h"

#include <array>

namespace bluepencil {

namespace {

using DeliveryState = WebhookDelivery::State;

Error noSuchWebhook(const QString &producer)
{
    return {Error::Code::NotFound, QStringLiteral("the producer has no webhook"), producer,
            QStringLiteral("see bluepencil-cli webhook list")};
}

Webhook::State stateFromName(const QString &name)
{
    return name == u"on" ? Webhook::State::On
        : name == u"off" ? Webhook::State::Off
                         : Webhook::State::Gone;
}

constexpr const char *deliveryColumns
    = "SELECT delivery_id, producer, state, kind, attempts, next_attempt_at, last_attempt_at,"
      " last_status, last_problem, delivered_at FROM webhook_delivery";

WebhookDelivery deliveryFrom(const Query &query)
{
    WebhookDelivery delivery;
    delivery.id = query.text(0);
    delivery.producer = query.text(1);
    delivery.state = deliveryStateFromName(query.text(2)).value_or(DeliveryState::Waiting);
    delivery.isTest = query.text(3) == u"test";
    delivery.attempts = static_cast<int>(query.integer(4));
    delivery.nextAttemptAt = query.integer(5);
    delivery.lastAttemptAt = query.optionalInteger(6);
    if (const std::optional<qint64> status = query.optionalInteger(7))
        delivery.lastStatus = static_cast<int>(*status);
    delivery.lastProblem = query.text(8);
    delivery.deliveredAt = query.optionalInteger(9);
    return delivery;
}

// What `redeliver` has to know of an outcome, or of a request for another draft.
struct Sent {
    QString producer;
    QString kind;
    bool isLive = false; // it waits for its producer
    bool isAcked = false;
    bool isErased = false;
};

Result<std::optional<Sent>> findSent(Database &database, const QString &id)
{
    Query outcome(
        database,
        QStringLiteral("SELECT o.producer, o.state, i.body_sha256 FROM outcome o JOIN item"
                       " i ON i.item_id = o.item_id WHERE o.outcome_id = ?"));
    const Result<bool> isOutcome = outcome.bind(id).runToRow();
    if (!isOutcome)
        return fail(isOutcome.error());
    if (*isOutcome) {
        const QString state = outcome.text(1);
        return Sent {outcome.text(0), QStringLiteral("outcome"),
                     state == u"committed" || state == u"taken", state == u"acked",
                     outcome.text(2) == ErasedHash};
    }
    outcome.finish();
    Query request(database,
                  QStringLiteral("SELECT r.producer, r.state, r.acked_at, i.body_sha256"
                                 " FROM draft_request r JOIN item i ON i.item_id = r.item_id"
                                 " WHERE r.request_id = ? AND i.is_probe = 0"));
    const Result<bool> isRequest = request.bind(id).runToRow();
    if (!isRequest)
        return fail(isRequest.error());
    if (!*isRequest)
        return std::nullopt;
    const bool waits = request.text(1) == u"waiting";
    const bool isAcked = !request.isNull(2);
    return Sent {request.text(0), QStringLiteral("redraft"), waits && !isAcked, waits && isAcked,
                 request.text(3) == ErasedHash};
}

} // namespace

QString webhookStateName(Webhook::State state)
{
    switch (state) {
    case Webhook::State::On:
        return QStringLiteral("on");
    case Webhook::State::Off:
        return QStringLiteral("off");
    case Webhook::State::Gone:
        return QStringLiteral("gone");
    }
    Q_UNREACHABLE();
}

QString deliveryStateName(WebhookDelivery::State state)
{
    switch (state) {
    case DeliveryState::Waiting:
        return QStringLiteral("waiting");
    case DeliveryState::Delivered:
        return QStringLiteral("delivered");
    case DeliveryState::GivenUp:
        return QStringLiteral("given_up");
    case DeliveryState::Ended:
        return QStringLiteral("ended");
    }
    Q_UNREACHABLE();
}

std::optional<WebhookDelivery::State> deliveryStateFromName(QStringView name)
{
    constexpr std::array states {DeliveryState::Waiting, DeliveryState::Delivered,
                                 DeliveryState::GivenUp, DeliveryState::Ended};
    for (const DeliveryState state : states) {
        if (deliveryStateName(state) == name)
            return state;
    }
    return std::nullopt;
}

Result<QString> addWebhook(Database &database, const QString &producer, const QString &url,
                           UtcMs now, const RandomSource &random)
{
    if (producer.trimmed().isEmpty()) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("a webhook belongs to a producer"),
                    {}, QStringLiteral("name the producer"));
    }
    const QString secret = makeWebhookSecret(random);
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    Query insert(database,
                 QStringLiteral("INSERT INTO webhook (producer, url, created_at) VALUES (?, ?, ?)"
                                " ON CONFLICT (producer) DO NOTHING"));
    BLUEPENCIL_TRY(insert.bind(producer).bind(url).bind(now).run());
    if (insert.affectedRows() != 1) {
        return fail(Error::Code::Conflict, QStringLiteral("the producer has a webhook already"),
                    producer, QStringLiteral("remove it first; its outcomes wait"));
    }
    Query keep(database,
               QStringLiteral("INSERT INTO webhook_secret (producer, secret) VALUES (?, ?)"));
    BLUEPENCIL_TRY(keep.bind(producer).bind(secret).run());
    BLUEPENCIL_TRY(transaction.commit());
    return secret;
}

Result<> removeWebhook(Database &database, const QString &producer)
{
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    for (const char *table : {"webhook_delivery", "webhook_secret"}) {
        Query clear(
            database,
            QStringLiteral("DELETE FROM %1 WHERE producer = ?").arg(QString::fromLatin1(table)));
        BLUEPENCIL_TRY(clear.bind(producer).run());
    }
    Query remove(database, QStringLiteral("DELETE FROM webhook WHERE producer = ?"));
    BLUEPENCIL_TRY(remove.bind(producer).run());
    if (remove.affectedRows() != 1)
        return fail(noSuchWebhook(producer));
    return transaction.commit();
}

Result<> switchWebhook(Database &database, const QString &producer, bool on, UtcMs now)
{
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    Query change(database, QStringLiteral("UPDATE webhook SET state = ? WHERE producer = ?"));
    BLUEPENCIL_TRY(change.bind(webhookStateName(on ? Webhook::State::On : Webhook::State::Off))
                       .bind(producer)
                       .run());
    if (change.affectedRows() != 1)
        return fail(noSuchWebhook(producer));
    if (on) {
        Query hurry(database,
                    QStringLiteral("UPDATE webhook_delivery SET next_attempt_at = ?"
                                   " WHERE producer = ? AND state = 'waiting'"
                                   " AND next_attempt_at > ?"));
        BLUEPENCIL_TRY(hurry.bind(now).bind(producer).bind(now).run());
    }
    return transaction.commit();
}

Result<QString> renewWebhookSecret(Database &database, const QString &producer, UtcMs now,
                                   const RandomSource &random)
{
    const QString secret = makeWebhookSecret(random);
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    Query change(database,
                 QStringLiteral("UPDATE webhook_secret SET old_secret = secret, old_until = ?,"
                                " secret = ? WHERE producer = ?"));
    BLUEPENCIL_TRY(change.bind(now + OldSecretMs).bind(secret).bind(producer).run());
    if (change.affectedRows() != 1)
        return fail(noSuchWebhook(producer));
    BLUEPENCIL_TRY(transaction.commit());
    return secret;
}

Result<std::vector<Webhook>> listWebhooks(Database &database)
{
    Query query(database,
                QStringLiteral("SELECT w.producer, w.url, w.state, w.created_at,"
                               " (SELECT count(*) FROM webhook_delivery d"
                               "   WHERE d.producer = w.producer AND d.state = 'waiting'),"
                               " (SELECT count(*) FROM webhook_delivery d"
                               "   WHERE d.producer = w.producer AND d.state = 'given_up')"
                               " FROM webhook w ORDER BY w.producer"));
    BLUEPENCIL_TRY(query.run());
    std::vector<Webhook> found;
    while (true) {
        const Result<bool> row = query.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return found;
        found.push_back({query.text(0), query.text(1), stateFromName(query.text(2)),
                         query.integer(3), query.integer(4), query.integer(5)});
    }
}

Result<std::vector<WebhookDelivery>>
listWebhookDeliveries(Database &database, const QString &producer,
                      std::optional<WebhookDelivery::State> state, int max)
{
    Query query(database,
                QString::fromLatin1(deliveryColumns)
                    + QStringLiteral(" WHERE (? = '' OR producer = ?) AND (? = '' OR state = ?)"
                                     " ORDER BY coalesce(last_attempt_at, next_attempt_at) DESC,"
                                     " delivery_id DESC LIMIT ?"));
    const QString name = state ? deliveryStateName(*state) : QStringLiteral("");
    const QString whose = producer.isNull() ? QStringLiteral("") : producer;
    query.bind(whose).bind(whose).bind(name).bind(name);
    BLUEPENCIL_TRY(query.bind(std::max(0, max)).run());
    std::vector<WebhookDelivery> found;
    while (true) {
        const Result<bool> row = query.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return found;
        found.push_back(deliveryFrom(query));
    }
}

Result<WebhookDelivery> findWebhookDelivery(Database &database, const QString &id)
{
    Query query(database,
                QString::fromLatin1(deliveryColumns) + QStringLiteral(" WHERE delivery_id = ?"));
    const Result<bool> row = query.bind(id).runToRow();
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(Error::Code::NotFound, QStringLiteral("there is no such delivery"), id);
    return deliveryFrom(query);
}

Result<> redeliver(Database &database, const QString &outcomeId, UtcMs now)
{
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    const Result<std::optional<Sent>> sent = findSent(database, outcomeId);
    if (!sent)
        return fail(sent.error());
    if (!*sent)
        return fail(Error::Code::NotFound, QStringLiteral("there is no such outcome"), outcomeId);
    if ((*sent)->isErased) {
        return fail(Error::Code::Gone, QStringLiteral("the texts of its item were erased"),
                    outcomeId);
    }
    if (!(*sent)->isLive && !(*sent)->isAcked) {
        return fail(Error::Code::Conflict, QStringLiteral("was given back, recalled or answered"),
                    outcomeId, QStringLiteral("what comes of it goes out by itself"));
    }
    Query has(database, QStringLiteral("SELECT 1 FROM webhook WHERE producer = ?"));
    const Result<bool> isThere = has.bind((*sent)->producer).runToRow();
    if (!isThere)
        return fail(isThere.error());
    if (!*isThere)
        return fail(noSuchWebhook((*sent)->producer));
    has.finish();
    Query anew(database,
               QStringLiteral("INSERT INTO webhook_delivery (delivery_id, producer, kind, again,"
                              " next_attempt_at) VALUES (?, ?, ?, ?, ?)"
                              " ON CONFLICT (delivery_id) DO UPDATE SET state = 'waiting',"
                              " again = excluded.again, failures = 0,"
                              " next_attempt_at = excluded.next_attempt_at"));
    anew.bind(outcomeId).bind((*sent)->producer).bind((*sent)->kind);
    BLUEPENCIL_TRY(anew.bind((*sent)->isAcked ? 1 : 0).bind(now).run());
    return transaction.commit();
}

Result<QString> testWebhook(Database &database, const QString &producer, UtcMs now,
                            const RandomSource &random)
{
    const QString id = QStringLiteral("test-") + uuid7(now, random);
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    Query state(database, QStringLiteral("SELECT state FROM webhook WHERE producer = ?"));
    const Result<bool> row = state.bind(producer).runToRow();
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(noSuchWebhook(producer));
    if (state.text(0) != u"on") {
        return fail(Error::Code::Conflict, QStringLiteral("the webhook is not switched on"),
                    producer, QStringLiteral("use bluepencil-cli webhook enable"));
    }
    state.finish();
    Query insert(database,
                 QStringLiteral("INSERT INTO webhook_delivery (delivery_id, producer, kind,"
                                " next_attempt_at) VALUES (?, ?, 'test', ?)"));
    BLUEPENCIL_TRY(insert.bind(id).bind(producer).bind(now).run());
    BLUEPENCIL_TRY(transaction.commit());
    return id;
}

} // namespace bluepencil
