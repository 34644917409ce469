// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/databasepool.h"

#include <algorithm>

namespace bluepencil {

namespace {

const QString gatewayPlace = QStringLiteral("gateway");

} // namespace

DatabasePool::DatabasePool(Options options, const Clock &clock, RandomSource random)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_random(std::move(random))
{
}

DatabasePool::~DatabasePool()
{
    stop();
}

Error DatabasePool::overloaded()
{
    return {Error::Code::Busy, QStringLiteral("too much is waiting for the database"), gatewayPlace,
            QStringLiteral("try again in a moment")};
}

bool DatabasePool::isOverloaded(const Error &error)
{
    return error == overloaded();
}

Result<> DatabasePool::start()
{
    // The first brings the schema up to date, the others find it so.
    for (int i = 0; i < m_options.threads; ++i) {
        Result<> opened;
        std::unique_lock lock(m_mutex);
        m_threads.emplace_back([this, &opened] { serve(&opened); });
        m_opened.wait(lock, [&] { return m_ready == i + 1; });
        if (!opened) {
            lock.unlock();
            stop();
            return opened;
        }
    }
    return {};
}

void DatabasePool::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_cameIn.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

bool DatabasePool::post(std::function<void(Desk &)> job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping || std::ssize(m_jobs) >= m_options.mostWaiting)
            return false;
        m_jobs.push_back(std::move(job));
    }
    m_cameIn.notify_one();
    return true;
}

void DatabasePool::serve(Result<> *opened)
{
    Result<std::unique_ptr<Workspace>> workspace
        = Workspace::open(m_options.address, m_clock, m_random, false);
    if (workspace && (*workspace)->isNewer()) {
        workspace
            = fail(Error::Code::Unsupported, QStringLiteral("was written by a newer Bluepencil"),
                   (*workspace)->path(), QStringLiteral("install that version here, too"));
    }
    {
        const std::lock_guard lock(m_mutex);
        if (!workspace)
            *opened = fail(workspace.error());
        ++m_ready;
    }
    m_opened.notify_all();
    if (!workspace)
        return;
    SqlReviewQueue queue(**workspace, m_clock, m_random);
    Desk desk {**workspace, queue};
    while (true) {
        std::function<void(Desk &)> job;
        {
            std::unique_lock lock(m_mutex);
            m_cameIn.wait(lock, [&] { return m_stopping || !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job(desk);
    }
}

} // namespace bluepencil
