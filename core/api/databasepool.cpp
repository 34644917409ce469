// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/databasepool.h"

#include "core/store/database/postgres.h"

#include <algorithm>

namespace bluepencil {

namespace {

const QString gatewayPlace = QStringLiteral("gateway");
const QString workspacePlace = QStringLiteral("workspace");
constexpr qint64 plansMs = 10'000;

// The few statements of a gateway run all day: to plan one takes longer than to run it. What was
// planned is kept here, but not for long, for it may have been planned while the tables were empty.
// In SqlReviewQueue::keepPlans the server has no choice.
void planAnew(Database &database)
{
    for (const QString &sql :
         {QStringLiteral("SET plan_cache_mode TO auto"), QStringLiteral("DISCARD PLANS")})
        static_cast<void>(database.execute(sql)); // without it all is as right, and slower
}

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

Error DatabasePool::uncertain()
{
    return {Error::Code::Unreachable, QStringLiteral("the workspace did not answer in time"),
            workspacePlace, QStringLiteral("it may have been done: ask again in a moment")};
}

bool DatabasePool::isUncertain(const Error &error)
{
    return error == uncertain();
}

// A rule of the queue names what it is about. What names the workspace comes from the database: its
// words are for whoever runs the gateway.
Error DatabasePool::outwards(const Error &error, const Desk &desk) const
{
    if (error.where != desk.database().path())
        return error;
    if (m_options.log)
        m_options.log("database: " + toString(error).toUtf8());
    if (!desk.database().isConnected())
        return uncertain();
    using Code = Error::Code;
    if (error.code == Code::Busy) // rolled back
        return overloaded();
    if (error.code == Code::Conflict || error.code == Code::DiskFull) {
        return {error.code, QStringLiteral("the workspace did not take it"), workspacePlace,
                QStringLiteral("try again later")};
    }
    return {Code::Storage, QStringLiteral("the workspace failed"), workspacePlace,
            QStringLiteral("tell whoever runs the gateway, and when it was")};
}

Error DatabasePool::broken(const std::exception &thrown) const
{
    if (m_options.log)
        m_options.log(QByteArray("gateway: ") + thrown.what());
    return {Error::Code::Storage, QStringLiteral("the gateway failed"), gatewayPlace,
            QStringLiteral("tell whoever runs it, and when it was")};
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
    const bool keepsPlans = isPostgresAddress(m_options.address);
    if (keepsPlans)
        queue.keepPlans();
    qint64 plannedAt = m_clock.steady() - plansMs;
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
        if (keepsPlans && m_clock.steady() - plannedAt >= plansMs) {
            planAnew(desk.database());
            plannedAt = m_clock.steady();
        }
        job(desk);
    }
}

} // namespace bluepencil
