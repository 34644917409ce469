// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QFuture>
#include <QPromise>
#include <QString>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace bluepencil {

class Workspace;

// A thread with a connection of its own to a workspace, which the first question opens. Questions
// are answered one after the other, in the order in which they were put.
//
// Whatever else an owner keeps for its answers belongs to this thread as soon as it is in use:
// it goes with close(), before the connection.
class WorkspaceThread final {
public:
    // `clock` must outlive it; `name` is what debuggers show.
    WorkspaceThread(const QString &name, QString workspacePath, const Clock &clock,
                    RandomSource random);
    ~WorkspaceThread(); // closes
    Q_DISABLE_COPY_MOVE(WorkspaceThread)

    using Work = std::function<void(const Result<Workspace *> &)>;

    // Runs `work` on the thread, with the error where the workspace can't be opened. It is tried
    // again with the next. Nothing once it is closed.
    void post(Work work);

    // As post(), for a function from Workspace & to a Result, which is the answer.
    template <typename Question> [[nodiscard]] auto ask(Question question)
    {
        using Returned = std::invoke_result_t<Question &, Workspace &>;
        auto promise = std::make_shared<QPromise<Returned>>(); // std::function copies
        promise->start();
        QFuture<Returned> future = promise->future();
        post([promise, question = std::move(question)](const Result<Workspace *> &opened) mutable {
            promise->addResult(opened ? question(**opened) : Returned(fail(opened.error())));
            promise->finish();
        });
        return future;
    }

    // Waits for what was put before, runs `last` on the thread and closes the connection there.
    void close(const std::function<void()> &last = {});

private:
    [[nodiscard]] Result<Workspace *> open();

    QString m_path;
    const Clock &m_clock;
    RandomSource m_random;
    QThread m_thread;
    std::unique_ptr<QObject> m_worker; // lives in m_thread
    std::unique_ptr<Workspace> m_workspace; // touched on m_thread alone, as what follows
    bool m_closed = false;
};

} // namespace bluepencil
