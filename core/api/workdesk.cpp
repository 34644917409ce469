// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/workdesk.h"

#include "core/api/call.h"
#include "core/base/giveway.h"
#include "core/stats/myworkjson.h"
#include "core/store/workspacezone.h"

#include <chrono>
#include <exception>
#include <memory>
#include <optional>
#include <utility>

namespace bluepencil {

namespace {

constexpr std::chrono::seconds patience {20};

} // namespace

struct WorkDesk::Question {
    std::optional<Result<QByteArray>> answer;
    bool isAbandoned = false;
};

WorkDesk::WorkDesk(const QString &workspace, const Clock &clock, RandomSource random, Log log)
    : m_clock(clock)
    , m_log(std::move(log))
    , m_thread(QStringLiteral("work"), workspace, clock, std::move(random))
{
}

WorkDesk::~WorkDesk()
{
    stop();
    m_thread.close();
}

void WorkDesk::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stopping = true;
    m_changed.notify_all();
}

Result<QByteArray> WorkDesk::read(const QString &reviewer, int days)
{
    const auto question = std::make_shared<Question>();
    std::unique_lock lock(m_mutex);
    if (m_stopping || m_count >= MostWaiting || m_waiting.value(reviewer) >= MostOfOne)
        return fail(DatabasePool::overloaded());
    ++m_count;
    ++m_waiting[reviewer];
    m_thread.post([this, question, reviewer, days](const Result<Workspace *> &opened) {
        {
            const std::lock_guard asking(m_mutex);
            if (question->isAbandoned)
                return;
        }
        Result<QByteArray> answer = figuresOrWhy(opened, reviewer, days);
        const std::lock_guard answering(m_mutex);
        question->answer.emplace(std::move(answer));
        m_changed.notify_all();
    });
    m_changed.wait_for(lock, patience, [&] { return m_stopping || question->answer.has_value(); });
    --m_count;
    if (--m_waiting[reviewer] == 0)
        m_waiting.remove(reviewer);
    if (question->answer)
        return std::move(*question->answer);
    question->isAbandoned = true;
    return fail(m_stopping ? DatabasePool::overloaded() : DatabasePool::uncertain());
}

// What is thrown here, as where there is no memory left, would end the gateway.
Result<QByteArray> WorkDesk::figuresOrWhy(const Result<Workspace *> &opened,
                                          const QString &reviewer, int days)
{
    try {
        return figures(opened, reviewer, days);
    } catch (const std::exception &thrown) {
        if (m_log)
            m_log(QByteArray("figures: ") + thrown.what());
        return fail(workspaceFailed());
    }
}

Result<QByteArray> WorkDesk::figures(const Result<Workspace *> &opened, const QString &reviewer,
                                     int days)
{
    if (!opened)
        return fail(outwards(opened.error(), true));
    if (!std::exchange(m_givesWay, true))
        giveWay(Waiting::Somebody); // decisions go first
    Database &database = (*opened)->database();
    // A gateway runs for months: its days are not those of the zone when it began.
    const Result<QTimeZone> zone = currentTimeZone(database);
    if (!zone)
        return fail(outwards(zone.error(), database.isConnected()));
    const Result<MyWork> work = readMyWork(database, *zone, reviewer, m_clock.now(), days);
    if (!work)
        return fail(outwards(work.error(), database.isConnected()));
    return writeMyWork(*work, *zone);
}

// Nothing is done by reading: where it may be better in a moment one is told to ask again.
Error WorkDesk::outwards(const Error &error, bool isConnected) const
{
    if (m_log)
        m_log("figures: " + toString(error).toUtf8());
    const bool mayPass
        = !isConnected || error.code == Error::Code::Busy || error.code == Error::Code::Unreachable;
    return mayPass ? DatabasePool::overloaded() : workspaceFailed();
}

} // namespace bluepencil
