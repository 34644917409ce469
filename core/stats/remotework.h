// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/httpreviewqueue.h"
#include "core/queue/networktransport.h"
#include "core/stats/mywork.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <memory>

namespace bluepencil {

// The own figures of whoever `queue` works for, as the gateway tells them. Errors as
// HttpReviewQueue::work.
[[nodiscard]] Result<MyWork> readRemoteWork(HttpReviewQueue &queue, int days);

// The same on a thread and a connection of its own, so that no decision on its way out waits for
// it. Thread: that of its owner.
class RemoteWork final {
public:
    // `clock` must outlive it.
    RemoteWork(const Clock &clock, RandomSource random);
    ~RemoteWork(); // breaks off what is under way
    Q_DISABLE_COPY_MOVE(RemoteWork)

    // Of `reviewer`, or if that is empty of whoever the token belongs to. Only the last question
    // counts: one that is under way ends as Cancelled.
    [[nodiscard]] QFuture<Result<MyWork>> read(const Connection &connection,
                                               const QString &reviewer, int days);

private:
    struct Line;

    void breakOff();

    const Clock &m_clock;
    RandomSource m_random;
    QThread m_thread;
    std::unique_ptr<QObject> m_worker; // lives in m_thread
    std::weak_ptr<Line> m_line; // of the question under way
};

} // namespace bluepencil
