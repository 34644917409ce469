// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/store/workspacethread.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <condition_variable>
#include <functional>
#include <mutex>

namespace bluepencil {

// Where reviewers are told their own figures: on a thread and a connection of its own, for to read
// the decisions of a month takes longer than to take one, and none waits behind it. A bounded
// number of requests waits here, and of one reviewer a few. From any thread.
class WorkDesk {
public:
    static constexpr int MostDays = 92;
    static constexpr int MostWaiting = 32; // requests, each of which holds a thread of the server
    static constexpr int MostOfOne = 4;

    using Log = std::function<void(const QByteArray &line)>;

    // `clock` must outlive it. `log` gets a line for what the workspace failed in.
    WorkDesk(const QString &workspace, const Clock &clock, RandomSource random, Log log = {});
    ~WorkDesk(); // stops, and waits for what is being read
    Q_DISABLE_COPY_MOVE(WorkDesk)

    // As writeMyWork() of readMyWork(). DatabasePool::overloaded() where too many wait or the
    // workspace cannot say it now, DatabasePool::uncertain() where it takes too long.
    [[nodiscard]] Result<QByteArray> read(const QString &reviewer, int days);
    void stop(); // whoever waits is told to come back

private:
    struct Question;

    [[nodiscard]] Result<QByteArray> figuresOrWhy(const Result<Workspace *> &opened,
                                                  const QString &reviewer, int days);
    [[nodiscard]] Result<QByteArray> figures(const Result<Workspace *> &opened,
                                             const QString &reviewer, int days);
    [[nodiscard]] Error outwards(const Error &error, bool isConnected) const;

    const Clock &m_clock;
    Log m_log;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    QHash<QString, int> m_waiting; // by reviewer
    int m_count = 0;
    bool m_stopping = false;
    bool m_givesWay = false; // touched on m_thread alone
    WorkspaceThread m_thread; // last: it ends before the rest goes
};

} // namespace bluepencil
