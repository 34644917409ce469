// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QHostAddress>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <vector>

namespace bluepencil {

// Where a webhook may go and when it is tried again. Pure functions, callable from any thread.

// False for whatever a public name has no business to lead to: this host, private, shared,
// link-local, documentation, multicast and reserved networks of both families (IANA's registries of
// special-purpose addresses), also when an IPv4 address is wrapped in an IPv6 one.
[[nodiscard]] bool isPublicAddress(const QHostAddress &address);

// The address of an endpoint as an administrator gives it. `allowedHosts` are names (or literal
// addresses), compared without case. InvalidArgument unless it is an absolute http or https URL
// without user, password and fragment, and https unless `allowedHosts` names the host;
// NotPermitted where the list is not empty and lacks the host.
[[nodiscard]] Result<QUrl> webhookUrl(const QString &text, const QStringList &allowedHosts);

// Of the addresses that a host's name led to, the one to connect to: the caller connects to it and
// does not look the name up again. A host in `allowedHosts` may lie anywhere; of any other every
// address must be public, else NotPermitted: a name that leads to both is not trusted with one.
// NotFound for none.
[[nodiscard]] Result<QHostAddress> webhookAddress(const QString &host,
                                                  const std::vector<QHostAddress> &resolved,
                                                  const QStringList &allowedHosts);

enum class WebhookVerdict {
    Delivered, // 2xx
    Retry, // anything else: redirects are not followed, and no answer at all is status 0
    Disable, // 410: the receiver wants no more of them
};
[[nodiscard]] WebhookVerdict webhookVerdict(int httpStatus);

// How long to wait after the `attempt`-th try (from 1) has failed: the example schedule of Standard
// Webhooks 1.0.0 with up to a tenth more at random, not before `retryAfterMs`, which counts up to a
// day. Empty after the last try, some three days after the first.
[[nodiscard]] std::optional<qint64> webhookDelayMs(int attempt, qint64 retryAfterMs,
                                                   const RandomSource &random);

} // namespace bluepencil
