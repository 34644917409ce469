// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/whendone.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace bluepencil {

// Does one kind of work off the window's thread, at most one at a time, a moment after the last
// request. Only the newest request counts; the window never waits for any. Belongs to `owner`,
// whose thread it is used on; Job and Done are values.
template <typename Job, typename Done> class LatestJob {
public:
    using Work = Done (*)(Job);

    LatestJob(QObject *owner, Work work, std::function<void(const Done &)> done)
        : m_owner(owner)
        , m_work(work)
        , m_done(std::move(done))
    {
        m_pool.setMaxThreadCount(1);
        m_pause.setSingleShot(true);
        QObject::connect(&m_pause, &QTimer::timeout, owner, [this] { start(); });
    }

    ~LatestJob() { m_pool.waitForDone(); }

    Q_DISABLE_COPY_MOVE(LatestJob)

    void request(Job job, bool atOnce)
    {
        m_next = std::move(job);
        if (!m_running) // else it starts when that one is done
            m_pause.start(atOnce ? 0 : pauseMs);
    }

    // Whatever is under way belongs to nothing any more.
    void forget()
    {
        ++m_generation;
        m_next.reset();
        m_pause.stop();
    }

    [[nodiscard]] bool isIdle() const { return !m_running && !m_next; }

private:
    static constexpr int pauseMs = 150;

    void start()
    {
        if (!m_next || m_running)
            return;
        m_running = true;
        auto promise = std::make_shared<QPromise<Done>>();
        QFuture<Done> future = promise->future();
        promise->start();
        m_pool.start([promise, work = m_work, job = std::move(*m_next)]() mutable {
            promise->addResult(work(std::move(job)));
            promise->finish();
        });
        m_next.reset();
        whenDone(future, m_owner, [this, generation = m_generation](const Done &done) {
            m_running = false;
            if (m_next)
                m_pause.start(pauseMs);
            if (generation == m_generation)
                m_done(done);
        });
    }

    QObject *m_owner;
    Work m_work;
    std::function<void(const Done &)> m_done;
    QThreadPool m_pool;
    QTimer m_pause;
    std::optional<Job> m_next;
    quint64 m_generation = 0;
    bool m_running = false;
};

} // namespace bluepencil
