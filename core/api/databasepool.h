// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/queue/sqlreviewqueue.h"

#include <QString>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace bluepencil {

// What a job works with; it lives on its thread alone.
struct Desk {
    Workspace &workspace;
    SqlReviewQueue &queue;

    [[nodiscard]] Database &database() const { return workspace.database(); }
};

// A few threads, each with its own connection to the workspace, that work off a bounded queue of
// jobs. No other thread of the gateway ever touches the database.
class DatabasePool {
public:
    struct Options {
        QString address; // a workspace
        int threads = 6;
        int mostWaiting = 512; // jobs; more are refused
        qint64 patienceMs = 20'000; // how long run() waits for its job
        // Gets a line, from any of the threads, for what the workspace itself failed in.
        std::function<void(const QByteArray &line)> log;
    };

    // `clock` must outlive the pool.
    DatabasePool(Options options, const Clock &clock, RandomSource random);
    ~DatabasePool(); // stops
    Q_DISABLE_COPY_MOVE(DatabasePool)

    // Opens the workspace; one that is not there is an error, as is one that is newer.
    [[nodiscard]] Result<> start();
    // Works off what waits and ends the threads.
    void stop();

    // Runs `work`, which gives a Result, on one of the threads and waits for it. What the rules say
    // comes back as it is; where the workspace itself fails, that is all that anybody hears.
    // overloaded() if it was not begun, for too many wait; uncertain() if it was, and may have been
    // done, but nobody heard how it ended.
    template <typename Work> [[nodiscard]] auto run(Work work)
    {
        using Answer = decltype(work(std::declval<Desk &>()));
        auto shared = std::make_shared<Shared<Answer>>();
        const bool isTaken = post([this, shared, work = std::move(work)](Desk &desk) mutable {
            {
                const std::lock_guard lock(shared->mutex);
                if (shared->isAbandoned)
                    return;
                shared->hasBegun = true;
            }
            Answer answer = attempt(work, desk);
            const std::lock_guard lock(shared->mutex);
            shared->answer.emplace(std::move(answer));
            shared->done.notify_one();
        });
        if (!isTaken)
            return Answer(fail(overloaded()));
        std::unique_lock lock(shared->mutex);
        const bool isDone
            = shared->done.wait_for(lock, std::chrono::milliseconds(m_options.patienceMs),
                                    [&] { return shared->answer.has_value(); });
        if (!isDone) {
            shared->isAbandoned = true;
            return Answer(fail(shared->hasBegun ? uncertain() : overloaded()));
        }
        return std::move(*shared->answer);
    }

    // Runs `job` some time, without anybody waiting for it. False if too many wait.
    [[nodiscard]] bool post(std::function<void(Desk &)> job);

    // For a job: what `work` gives, with what is nobody's business taken out of its error.
    template <typename Work> [[nodiscard]] auto attempt(Work &&work, Desk &desk)
    {
        using Answer = decltype(work(desk));
        try {
            Answer answer = work(desk);
            return answer ? std::move(answer) : Answer(fail(outwards(answer.error(), desk)));
        } catch (const std::exception &thrown) {
            return Answer(fail(broken(thrown)));
        }
    }

    [[nodiscard]] qint64 patienceMs() const { return m_options.patienceMs; }

    [[nodiscard]] static Error overloaded();
    [[nodiscard]] static Error uncertain();
    [[nodiscard]] static bool isOverloaded(const Error &error);
    [[nodiscard]] static bool isUncertain(const Error &error);

private:
    template <typename Answer> struct Shared {
        std::mutex mutex;
        std::condition_variable done;
        std::optional<Answer> answer;
        bool hasBegun = false;
        bool isAbandoned = false;
    };

    [[nodiscard]] Error outwards(const Error &error, const Desk &desk) const;
    [[nodiscard]] Error broken(const std::exception &thrown) const;
    void serve(Result<> *opened);

    Options m_options;
    const Clock &m_clock;
    RandomSource m_random;
    std::vector<std::thread> m_threads;
    std::mutex m_mutex;
    std::condition_variable m_cameIn;
    std::condition_variable m_opened;
    std::deque<std::function<void(Desk &)>> m_jobs;
    int m_ready = 0; // threads that have opened the workspace, or could not
    bool m_stopping = false;
};

} // namespace bluepencil
