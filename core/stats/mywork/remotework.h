// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/remote/remotequestions.h"
#include "core/stats/mywork/mywork.h"

namespace bluepencil {

// The own figures of whoever `queue` works for, as the gateway tells them. Errors as
// HttpReviewQueue::work.
[[nodiscard]] Result<MyWork> readRemoteWork(HttpReviewQueue &queue, int days);

// The same as RemoteQuestions asks it.
class RemoteWork final {
public:
    // `clock` must outlive it.
    RemoteWork(const Clock &clock, RandomSource random);

    // Of `reviewer`, or if that is empty of whoever the token belongs to.
    [[nodiscard]] QFuture<Result<MyWork>> read(const Connection &connection,
                                               const QString &reviewer, int days);

private:
    RemoteQuestions m_questions;
};

} // namespace bluepencil
