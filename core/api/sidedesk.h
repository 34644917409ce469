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
#include <stop_token>

namespace bluepencil {

// Where people look things up beside their work, in their own figures and in what was decided
// before: on a thread and a connection of its own, for that may take longer than to take a
// decision, and none waits behind it. A bounded number of requests waits here, and of one person a
// few. From any thread.
class SideDesk {
public:
    static constexpr int MostWaiting = 32; // requests, each of which holds a thread of the server
    static constexpr int MostOfOne = 4;

    using Log = std::function<void(const QByteArray &line)>;
    // `stop` says that nobody waits any more.
    using Question
        = std::function<Result<QByteArray>(Workspace &workspace, const std::stop_token &stop)>;

    // `clock` must outlive it. `log` gets a line for what the workspace failed in.
    SideDesk(const QString &workspace, const Clock &clock, RandomSource random, Log log = {});
    ~SideDesk(); // stops, and waits for what is being read
    Q_DISABLE_COPY_MOVE(SideDesk)

    // What `question` gives, for `who` asks; `isGone` says that they have hung up. What a rule says
    // of the question comes back as it is; DatabasePool::overloaded() where too many wait or the
    // workspace cannot say it now, DatabasePool::uncertain() where it takes too long.
    [[nodiscard]] Result<QByteArray> ask(const QString &who, Question question,
                                         const std::function<bool()> &isGone = {});
    void stop(); // whoever waits is told to come back

private:
    struct Asked;

    [[nodiscard]] Result<QByteArray> answerOrWhy(const Result<Workspace *> &opened,
                                                 const Question &question,
                                                 const std::stop_token &stop);
    [[nodiscard]] Result<QByteArray> answer(const Result<Workspace *> &opened,
                                            const Question &question, const std::stop_token &stop);
    [[nodiscard]] Error outwards(const Error &error, bool isConnected) const;

    Log m_log;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    QHash<QString, int> m_waiting; // by person
    int m_count = 0;
    bool m_stopping = false;
    bool m_givesWay = false; // touched on m_thread alone
    WorkspaceThread m_thread; // last: it ends before the rest goes
};

} // namespace bluepencil
