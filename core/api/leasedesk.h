// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/databasepool.h"

#include <deque>

namespace bluepencil {

// Where reviewers' requests for their next items come together: those that wait at the same moment
// are served in one transaction, for most of what a lease costs is the transaction around it.
// Alone, each is served at once.
class LeaseDesk {
public:
    // The pool must outlive the desk's last request; it is stopped before the desk goes.
    explicit LeaseDesk(DatabasePool &pool);
    Q_DISABLE_COPY_MOVE(LeaseDesk)

    // As ReviewQueue::lease of a request that names no item. Waits as DatabasePool::run does, with
    // the same errors. From any thread.
    [[nodiscard]] Result<std::vector<Lease>> lease(const LeaseRequest &request);
    [[nodiscard]] int waiting() const; // whose turn has not come

private:
    struct Waiting {
        LeaseRequest request;
        bool hasBegun = false;
        std::condition_variable done;
        std::optional<Result<std::vector<Lease>>> answer;
    };

    using Requests = std::vector<std::shared_ptr<Waiting>>;

    void serve(Desk &desk);
    [[nodiscard]] Requests next();
    void give(const Requests &served, std::vector<Result<std::vector<Lease>>> answers);

    DatabasePool &m_pool;
    mutable std::mutex m_mutex;
    std::deque<std::shared_ptr<Waiting>> m_waiting;
};

} // namespace bluepencil
