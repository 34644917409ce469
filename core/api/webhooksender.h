// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/webhooktransport.h"
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/queue/webhooks/webhookclaims.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace bluepencil {

// Sends outcomes to where their producers want them: signed by Standard Webhooks 1.0.0, with tries
// over three days, acknowledged by an answer of 2xx. Any number of gateways may send for one
// workspace. Threads: one with a connection to the workspace of its own, which asks now and then
// what is due and notes what came of it; a few that wait for receivers and never touch the
// database. A receiver that fails gets one message at a time, so that it takes no threads from
// others.
class WebhookSender {
public:
    struct Options {
        QString workspace;
        qint64 pollMs = 500;
        qint64 enrolMs = 60'000; // how often it looks through all outcomes for forgotten ones
        qint64 leaseMs = 60'000; // longer than a try can take
        int threads = 32; // at most
        int atOnce = 4; // for one receiver
        // Gets a line for each failure, from the thread with the database: no content, no secret.
        std::function<void(const QByteArray &line)> log;
    };

    // `clock` must outlive it.
    WebhookSender(Options options, const Clock &clock, RandomSource random,
                  std::unique_ptr<WebhookTransport> transport);
    ~WebhookSender(); // stops
    Q_DISABLE_COPY_MOVE(WebhookSender)

    // Opens the workspace, which must be there and up to date.
    [[nodiscard]] Result<> start();
    // Ends what is under way and leaves it to be sent again; over within five seconds.
    void stop();

private:
    struct Work {
        WebhookJob job;
        WebhookTarget target;
    };

    struct Answer {
        Work work;
        WebhookReply reply;
    };

    struct Lane { // to one receiver
        int underWay = 0;
        bool isFailing = false;
    };

    void run(Result<> *opened);
    void serve(WebhookClaims &claims);
    void serveReceivers();
    [[nodiscard]] Result<> sendDue(WebhookClaims &claims);
    void hand(Work work);
    // Answers that the workspace did not take stay for the next time, as long as their lease.
    void noteAnswers(WebhookClaims &claims, std::vector<Answer> &answers);
    [[nodiscard]] Result<> noteAnswer(WebhookClaims &claims, const Answer &answer);
    [[nodiscard]] Result<> noteFailure(WebhookClaims &claims, const Answer &answer);
    void say(const Error &error) const;

    Options m_options;
    const Clock &m_clock;
    RandomSource m_random;
    std::unique_ptr<WebhookTransport> m_transport;
    std::thread m_thread;
    std::vector<std::thread> m_workers; // of m_thread
    std::map<QString, Lane> m_lanes; // of m_thread
    std::optional<qint64> m_enrolledAt; // of m_thread; steady
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::condition_variable m_hasWork;
    std::deque<Work> m_work;
    std::vector<Answer> m_answers;
    int m_underWay = 0;
    bool m_isOpen = false;
    bool m_isStopping = false;
    bool m_isEnding = false; // of the workers
};

} // namespace bluepencil
