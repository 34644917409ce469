// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace bluepencil {

class Database;

// Where the outcomes of a producer are sent by themselves, for whoever sets that up. One address
// for each producer, because an outcome is acknowledged once. Sending is done by a gateway
// (core/queue/webhooks/webhookclaims.h), and what is asked for here is done by it in its time.
//
// The secret is kept as it stands, since it has to sign: on PostgreSQL in a table that the owner
// and the gateway alone may read, in a file for whoever may read the file. It is given out once,
// when it is made, and stands in no list and no message.
struct Webhook {
    enum class State {
        On,
        Off, // somebody switched it off
        Gone, // the receiver answered 410 and wants no more of them
    };

    QString producer;
    QString url;
    State state = State::On;
    UtcMs createdAt = 0;
    qint64 waiting = 0; // deliveries
    qint64 givenUp = 0;
};

struct WebhookDelivery {
    enum class State {
        Waiting, // to be sent, now or later
        Delivered, // the receiver answered 2xx
        GivenUp, // after three days; the outcome can still be taken
        Ended, // it was acknowledged or given back in another way
    };

    QString id; // the outcome_id; of a test one of its own
    QString producer;
    State state = State::Waiting;
    bool isTest = false;
    int attempts = 0;
    UtcMs nextAttemptAt = 0;
    std::optional<UtcMs> lastAttemptAt;
    std::optional<int> lastStatus; // of HTTP; 0: no answer
    QString lastProblem; // why there was none
    std::optional<UtcMs> deliveredAt;
};

// How long the old secret signs beside a new one.
inline constexpr qint64 OldSecretMs = qint64 {24} * 60 * 60 * 1000;

// All of a producer's outcomes that are not acknowledged are sent from here on. Gives the secret.
// `url` as webhookUrl() takes it (core/queue/webhooks/webhookrules.h); Conflict if the producer has
// one.
[[nodiscard]] Result<QString> addWebhook(Database &database, const QString &producer,
                                         const QString &url, UtcMs now, const RandomSource &random);
// Its deliveries are forgotten with it; the outcomes wait to be taken.
[[nodiscard]] Result<> removeWebhook(Database &database, const QString &producer); // NotFound
// Off, nothing is sent, and nothing is lost. On again, all that waits goes out at once.
[[nodiscard]] Result<> switchWebhook(Database &database, const QString &producer, bool on,
                                     UtcMs now);
// Makes a new secret and gives it; the present one signs beside it for OldSecretMs.
[[nodiscard]] Result<QString> renewWebhookSecret(Database &database, const QString &producer,
                                                 UtcMs now, const RandomSource &random);
[[nodiscard]] Result<std::vector<Webhook>> listWebhooks(Database &database); // by producer

// The newest first. An empty producer means all.
[[nodiscard]] Result<std::vector<WebhookDelivery>>
listWebhookDeliveries(Database &database, const QString &producer,
                      std::optional<WebhookDelivery::State> state, int max);
[[nodiscard]] Result<WebhookDelivery> findWebhookDelivery(Database &database, const QString &id);

// Sends an outcome once more, under the same id, with three days of tries before it; also one that
// was acknowledged. NotFound if there is no such outcome or its producer has no webhook; Conflict
// if the outcome was given back or recalled; Gone if the item was erased.
[[nodiscard]] Result<> redeliver(Database &database, const QString &outcomeId, UtcMs now);
// Sends a message without content, once. Gives the id of its delivery. Conflict unless it is on.
[[nodiscard]] Result<QString> testWebhook(Database &database, const QString &producer, UtcMs now,
                                          const RandomSource &random);

[[nodiscard]] QString webhookStateName(Webhook::State state); // on | off | gone
// waiting | delivered | given_up | ended
[[nodiscard]] QString deliveryStateName(WebhookDelivery::State state);
[[nodiscard]] std::optional<WebhookDelivery::State> deliveryStateFromName(QStringView name);

} // namespace bluepencil
