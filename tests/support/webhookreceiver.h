// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

namespace bluepencil::test {

// Takes messages over plain sockets on 127.0.0.1 and misbehaves as told. It shares nothing with the
// program but the port.
class WebhookReceiver {
public:
    struct Message {
        QByteArray target;
        std::map<QByteArray, QByteArray> headers; // names in lower case
        QByteArray body;
    };

    // What it does with one message, all of which it has read.
    struct Answer {
        enum class Kind {
            Say, // `bytes`, then the connection ends
            HangUp, // nothing comes
            Silence, // until the other end gives up, or the receiver ends
            Drip, // `bytes` one by one, `pauseMs` between them
            Flood, // `bytes`, then more and more
        };

        Kind kind = Kind::Say;
        QByteArray bytes = "HTTP/1.1 204 No Content\r\n\r\n";
        int pauseMs = 0;
    };

    WebhookReceiver();
    ~WebhookReceiver();
    WebhookReceiver(const WebhookReceiver &) = delete;
    WebhookReceiver &operator=(const WebhookReceiver &) = delete;

    [[nodiscard]] QString url(const QString &path = QStringLiteral("/hook")) const;

    [[nodiscard]] int port() const { return m_port; }

    // For the messages to come, one after the other; then 204.
    void plan(std::deque<Answer> answers);
    void planAlways(const Answer &answer);

    [[nodiscard]] std::vector<Message> messages() const;
    [[nodiscard]] bool waitFor(size_t count, int timeoutMs = 10'000) const;
    [[nodiscard]] qint64 floodedBytes() const; // that the other end took

private:
    void listen();
    void serve(int descriptor);
    [[nodiscard]] bool sends(int descriptor, const QByteArray &bytes) const;

    int m_listener = -1;
    int m_port = 0;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    std::deque<Answer> m_plan;
    Answer m_always;
    std::vector<Message> m_messages;
    std::vector<std::thread> m_threads;
    std::set<int> m_open;
    qint64 m_flooded = 0;
    bool m_isEnding = false;
    std::thread m_thread; // last
};

[[nodiscard]] WebhookReceiver::Answer status(int code, const QByteArray &headers = {},
                                             const QByteArray &body = {});

// What Python's hmac, hashlib and base64 say of a message: empty if the signature is that of the
// secret ("whsec_…"), else what is wrong.
[[nodiscard]] QString signatureProblem(const WebhookReceiver::Message &message,
                                       const QString &secret);

} // namespace bluepencil::test
