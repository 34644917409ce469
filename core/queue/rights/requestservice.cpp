// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/rights/requestservice.h"

namespace bluepencil {

RequestService::RequestService(const QString &workspacePath, const Clock &clock,
                               RandomSource random)
    : m_clock(clock)
    , m_random(std::move(random))
    , m_thread(QStringLiteral("requests"), workspacePath, clock, m_random)
{
}

RequestService::~RequestService() = default;

QFuture<Result<RequestList>> RequestService::change(Change work, bool closed)
{
    return m_thread.ask([this, work = std::move(work),
                         closed](Workspace &workspace) -> Result<RequestList> {
        SqlReviewQueue queue(workspace, m_clock, m_random);
        if (work)
            BLUEPENCIL_TRY(work(queue));
        Result<std::vector<RightsRequest>> requests = listRequests(workspace.database(), closed);
        if (!requests)
            return fail(requests.error());
        return RequestList {std::move(*requests), dayAt(m_clock.now(), workspace.timeZone()),
                            workspace.database().isReadOnly()};
    });
}

QFuture<Result<RequestList>> RequestService::list(bool closed)
{
    return change({}, closed);
}

QFuture<Result<RequestList>> RequestService::add(const NewRequest &request, bool closed)
{
    return change(
        [request](SqlReviewQueue &queue) -> Result<> {
            const Result<qint64> number = addRequest(queue, request);
            return number ? Result<>() : fail(number.error());
        },
        closed);
}

QFuture<Result<RequestList>> RequestService::extend(qint64 number, bool closed)
{
    return change(
        [number](SqlReviewQueue &queue) -> Result<> {
            const Result<qint64> day = extendRequest(queue, number);
            return day ? Result<>() : fail(day.error());
        },
        closed);
}

QFuture<Result<RequestList>> RequestService::close(qint64 number, const QString &answer,
                                                   const QString &by, bool closed)
{
    return change([=](SqlReviewQueue &queue) { return closeRequest(queue, number, answer, by); },
                  closed);
}

} // namespace bluepencil
