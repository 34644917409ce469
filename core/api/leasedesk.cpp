// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/leasedesk.h"

namespace bluepencil {

namespace {

constexpr std::size_t mostTogether = 8; // requests of one transaction
constexpr int mostLeases = 32; // that they ask for; one may ask for more than its share

} // namespace

LeaseDesk::LeaseDesk(DatabasePool &pool)
    : m_pool(pool)
{
}

Result<std::vector<Lease>> LeaseDesk::lease(const LeaseRequest &request)
{
    const auto mine = std::make_shared<Waiting>();
    mine->request = request;
    std::unique_lock lock(m_mutex);
    m_waiting.push_back(mine);
    lock.unlock();
    // One job for each request, so that none is forgotten: another's may serve it, then its own
    // finds nothing to do.
    const bool isPosted = m_pool.post([this](Desk &desk) { serve(desk); });
    lock.lock();
    if (isPosted || mine->hasBegun) {
        mine->done.wait_for(lock, std::chrono::milliseconds(m_pool.patienceMs()),
                            [&] { return mine->answer.has_value(); });
    }
    if (mine->answer)
        return std::move(*mine->answer);
    if (mine->hasBegun)
        return fail(DatabasePool::uncertain());
    std::erase(m_waiting, mine);
    return fail(DatabasePool::overloaded());
}

int LeaseDesk::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_waiting.size());
}

LeaseDesk::Requests LeaseDesk::next()
{
    const std::lock_guard lock(m_mutex);
    Requests taken;
    int leases = 0;
    while (!m_waiting.empty() && taken.size() < mostTogether) {
        leases += m_waiting.front()->request.max;
        if (!taken.empty() && leases > mostLeases)
            break;
        m_waiting.front()->hasBegun = true;
        taken.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    return taken;
}

void LeaseDesk::serve(Desk &desk)
{
    const Requests served = next();
    if (served.empty())
        return;
    std::vector<LeaseRequest> requests;
    requests.reserve(served.size());
    for (const auto &one : served)
        requests.push_back(one->request);
    const auto together = [&requests](Desk &at) {
        return at.queue.leaseTogether(requests);
    };
    Result<std::vector<std::vector<Lease>>> leases = m_pool.attempt(together, desk);
    std::vector<Result<std::vector<Lease>>> answers;
    answers.reserve(served.size());
    if (leases) {
        for (std::vector<Lease> &each : *leases)
            answers.emplace_back(std::move(each));
    } else if (served.size() == 1) {
        answers.emplace_back(fail(leases.error()));
    } else {
        // What is wrong with one is none of the others' business.
        for (const LeaseRequest &request : requests) {
            const auto alone = [&request](Desk &at) {
                return at.queue.lease(request);
            };
            answers.push_back(m_pool.attempt(alone, desk));
        }
    }
    give(served, std::move(answers));
}

void LeaseDesk::give(const Requests &served, std::vector<Result<std::vector<Lease>>> answers)
{
    const std::lock_guard lock(m_mutex);
    for (std::size_t i = 0; i < served.size(); ++i) {
        served[i]->answer.emplace(std::move(answers[i]));
        served[i]->done.notify_one();
    }
}

} // namespace bluepencil
