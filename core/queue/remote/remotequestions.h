// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/remote/httpreviewqueue.h"
#include "core/queue/remote/networktransport.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace bluepencil {

class RemoteLine;

// Asks a gateway on a thread and a connection of its own, so that no decision on its way out waits
// for it. Only the last question counts: one that is under way ends as Cancelled. Thread: that of
// its owner.
class RemoteQuestions final {
public:
    // `clock` must outlive it; `name` is what debuggers show.
    RemoteQuestions(const QString &name, const Clock &clock, RandomSource random, CallRules rules);
    ~RemoteQuestions(); // breaks off what is under way
    Q_DISABLE_COPY_MOVE(RemoteQuestions)

    // `question`, a function from HttpReviewQueue & to a Result, in the name of `reviewer`, or if
    // that is empty of whoever the token belongs to.
    template <typename Question>
    [[nodiscard]] auto ask(const Connection &connection, const QString &reviewer, Question question)
    {
        using Returned = std::invoke_result_t<Question &, HttpReviewQueue &>;
        auto promise = std::make_shared<QPromise<Returned>>(); // std::function copies
        promise->start();
        QFuture<Returned> future = promise->future();
        run(connection, reviewer,
            [promise, question = std::move(question)](HttpReviewQueue &queue) mutable {
                promise->addResult(question(queue));
                promise->finish();
            });
        return future;
    }

    void breakOff();

private:
    void run(const Connection &connection, const QString &reviewer,
             std::function<void(HttpReviewQueue &)> question);

    const Clock &m_clock;
    RandomSource m_random;
    CallRules m_rules;
    QThread m_thread;
    std::unique_ptr<QObject> m_worker; // lives in m_thread
    std::weak_ptr<RemoteLine> m_line; // of the question under way
};

} // namespace bluepencil
