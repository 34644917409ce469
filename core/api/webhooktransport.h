// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHostAddress>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace bluepencil {

struct WebhookMessage {
    QString url; // as it is stored; checked again before each try
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body; // JSON
};

struct WebhookReply {
    int status = 0; // of HTTP; 0: there was no answer
    qint64 retryAfterMs = 0; // as the receiver asked, in seconds; 0 if it did not
    QString problem; // why there was none: this program's words, nothing that came from there
    bool isCut = false; // by cancel()
    bool hasLeft = true; // some of the message may have been sent
};

// How a message gets to its receiver. send() waits for the answer and is called from many threads
// at once.
class WebhookTransport {
public:
    WebhookTransport() = default;
    virtual ~WebhookTransport() = default;
    Q_DISABLE_COPY_MOVE(WebhookTransport)

    [[nodiscard]] virtual WebhookReply send(const WebhookMessage &message) = 0;
    // What is under way ends at once, and what comes after it.
    virtual void cancel() = 0;
};

// Whether the issuers in a PEM file can be used, for the time of a start: a try would only say so
// to nobody. InvalidInput.
[[nodiscard]] Result<> checkIssuers(const QString &certificates);

// By POST over HTTP/1.1, with TLS 1.2 or later and certificates verified. It connects to an address
// that was checked (core/queue/webhooks/webhookrules.h) and looks the name up no second time;
// follows no redirect, uses no proxy, and reads little of an answer's body, of which nothing is
// kept.
class HttpWebhookTransport final : public WebhookTransport {
public:
    struct Options {
        QStringList allowedHosts; // empty: all that are public
        QString certificates; // PEM file of issuers; empty: those of the system
        int connectMs = 5'000;
        int silenceMs = 15'000; // that a receiver may be silent
        int totalMs = 20'000; // that a try may last, name and body included
        // All addresses of a host. By default those that the system knows.
        std::function<std::vector<QHostAddress>(const QString &host)> resolve;
    };

    explicit HttpWebhookTransport(Options options);
    ~HttpWebhookTransport() override; // when no send() is under way
    Q_DISABLE_COPY_MOVE(HttpWebhookTransport)

    [[nodiscard]] WebhookReply send(const WebhookMessage &message) override;
    void cancel() override;

private:
    struct Watch; // ends what takes too long

    Options m_options;
    std::unique_ptr<Watch> m_watch;
};

} // namespace bluepencil
