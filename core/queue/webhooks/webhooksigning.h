// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <utility>
#include <vector>

namespace bluepencil {

// Standard Webhooks 1.0.0, symmetric signatures: how a receiver knows that an outcome comes from
// this workspace and was not changed on the way. Pure functions, callable from any thread.
// https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md

// "whsec_" and 32 random bytes in base64.
[[nodiscard]] QString makeWebhookSecret(const RandomSource &random);

// The key in a secret, with or without its prefix. InvalidArgument unless it is base64 of 24 to 64
// bytes; the message never names the secret.
[[nodiscard]] Result<QByteArray> webhookKey(const QString &secret);

// "v1," and HMAC-SHA256 over "id.seconds.payload" in base64, once for each key and in their order:
// while a secret is being exchanged, the new and the old one.
[[nodiscard]] QByteArray webhookSignature(const QByteArrayList &keys, const QByteArray &id,
                                          qint64 unixSeconds, const QByteArray &payload);

// The three headers of the specification. `id` is the outcome_id, the same on every retry; `now` is
// when this attempt is made.
[[nodiscard]] std::vector<std::pair<QByteArray, QByteArray>>
webhookHeaders(const QByteArrayList &keys, const QByteArray &id, UtcMs now,
               const QByteArray &payload);

} // namespace bluepencil
