// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/sidedesk.h"

#include "core/api/call.h"
#include "core/base/giveway.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <memory>
#include <optional>
#include <utility>

namespace bluepencil {

namespace {

constexpr std::chrono::seconds patience {20};
constexpr std::chrono::milliseconds betweenLooks {250}; // whether who asked is still there

// What is wrong with the question, as opposed to the workspace.
bool isOfRule(Error::Code code)
{
    return code == Error::Code::InvalidArgument || code == Error::Code::InvalidInput
        || code == Error::Code::LimitExceeded || code == Error::Code::NotFound;
}

} // namespace

struct SideDesk::Asked {
    std::optional<Result<QByteArray>> answer;
    std::stop_source stop;
};

SideDesk::SideDesk(const QString &workspace, const Clock &clock, RandomSource random, Log log)
    : m_log(std::move(log))
    , m_thread(QStringLiteral("beside"), workspace, clock, std::move(random))
{
}

SideDesk::~SideDesk()
{
    stop();
    m_thread.close();
}

void SideDesk::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stopping = true;
    m_changed.notify_all();
}

Result<QByteArray> SideDesk::ask(const QString &who, Question question,
                                 const std::function<bool()> &isGone)
{
    const auto asked = std::make_shared<Asked>();
    std::unique_lock lock(m_mutex);
    if (m_stopping || m_count >= MostWaiting || m_waiting.value(who) >= MostOfOne)
        return fail(DatabasePool::overloaded());
    ++m_count;
    ++m_waiting[who];
    m_thread.post([this, asked, question = std::move(question)](const auto &opened) {
        const std::stop_token stop = asked->stop.get_token();
        if (stop.stop_requested())
            return;
        Result<QByteArray> answer = answerOrWhy(opened, question, stop);
        const std::lock_guard answering(m_mutex);
        asked->answer.emplace(std::move(answer));
        m_changed.notify_all();
    });
    const auto deadline = std::chrono::steady_clock::now() + patience;
    const auto isOver = [&] {
        return m_stopping || asked->answer.has_value();
    };
    while (!isOver()) {
        const auto now = std::chrono::steady_clock::now();
        if (now >= deadline)
            break;
        m_changed.wait_until(lock, std::min(deadline, now + betweenLooks), isOver);
        if (!isOver() && isGone && isGone())
            break;
    }
    --m_count;
    if (--m_waiting[who] == 0)
        m_waiting.remove(who);
    if (asked->answer)
        return std::move(*asked->answer);
    asked->stop.request_stop();
    return fail(m_stopping ? DatabasePool::overloaded() : DatabasePool::uncertain());
}

// What is thrown here, as where there is no memory left, would end the gateway.
Result<QByteArray> SideDesk::answerOrWhy(const Result<Workspace *> &opened,
                                         const Question &question, const std::stop_token &stop)
{
    try {
        return answer(opened, question, stop);
    } catch (const std::exception &thrown) {
        if (m_log)
            m_log(QByteArray("beside: ") + thrown.what());
        return fail(workspaceFailed());
    }
}

Result<QByteArray> SideDesk::answer(const Result<Workspace *> &opened, const Question &question,
                                    const std::stop_token &stop)
{
    if (!opened)
        return fail(outwards(opened.error(), true));
    if (!std::exchange(m_givesWay, true))
        giveWay(Waiting::Somebody); // decisions go first
    Workspace &workspace = **opened;
    Result<QByteArray> answer = question(workspace, stop);
    if (answer || stop.stop_requested())
        return answer;
    const Error &error = answer.error();
    if (isOfRule(error.code) && error.where != workspace.database().path())
        return answer;
    return fail(outwards(error, workspace.database().isConnected()));
}

// Nothing is done by reading: where it may be better in a moment one is told to ask again.
Error SideDesk::outwards(const Error &error, bool isConnected) const
{
    if (m_log)
        m_log("beside: " + toString(error).toUtf8());
    const bool mayPass
        = !isConnected || error.code == Error::Code::Busy || error.code == Error::Code::Unreachable;
    return mayPass ? DatabasePool::overloaded() : workspaceFailed();
}

} // namespace bluepencil
