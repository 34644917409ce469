// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/rights/rightsrequests.h"
#include "core/store/workspacethread.h"

namespace bluepencil {

// What a page of requests shows.
struct RequestList {
    std::vector<RightsRequest> requests; // as listRequests() orders them
    qint64 today = 0; // in the workspace's zone
    bool readOnly = false;
};

// The register of requests on a thread and a connection of its own. Calls return at once and are
// worked off in their order; what changes something answers with the list afterwards.
class RequestService final {
public:
    // `clock` must outlive the service.
    RequestService(const QString &workspacePath, const Clock &clock, RandomSource random);
    ~RequestService(); // waits
    Q_DISABLE_COPY_MOVE(RequestService)

    // With `closed` those that are closed as well, here and below.
    [[nodiscard]] QFuture<Result<RequestList>> list(bool closed);
    [[nodiscard]] QFuture<Result<RequestList>> add(const NewRequest &request, bool closed);
    [[nodiscard]] QFuture<Result<RequestList>> extend(qint64 number, bool closed);
    [[nodiscard]] QFuture<Result<RequestList>> close(qint64 number, const QString &answer,
                                                     const QString &by, bool closed);

private:
    using Change = std::function<Result<>(SqlReviewQueue &)>;

    [[nodiscard]] QFuture<Result<RequestList>> change(Change work, bool closed);

    const Clock &m_clock;
    RandomSource m_random;
    WorkspaceThread m_thread; // last: it ends before the rest goes
};

} // namespace bluepencil
