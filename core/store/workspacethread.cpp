// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspacethread.h"

#include "core/store/workspace.h"

namespace bluepencil {

WorkspaceThread::WorkspaceThread(const QString &name, QString workspacePath, const Clock &clock,
                                 RandomSource random)
    : m_path(std::move(workspacePath))
    , m_clock(clock)
    , m_random(std::move(random))
    , m_worker(std::make_unique<QObject>())
{
    m_thread.setObjectName(name);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

WorkspaceThread::~WorkspaceThread()
{
    close();
}

Result<Workspace *> WorkspaceThread::open()
{
    if (!m_workspace) {
        auto opened = Workspace::open(m_path, m_clock, m_random, false);
        if (!opened)
            return fail(opened.error());
        m_workspace = std::move(*opened);
    }
    return m_workspace.get();
}

void WorkspaceThread::post(Work work)
{
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, work = std::move(work)] {
            if (!m_closed)
                work(open());
        },
        Qt::QueuedConnection);
}

void WorkspaceThread::close(const std::function<void()> &last)
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, last] {
            if (last)
                last();
            m_closed = true; // what is queued may still come
            m_workspace.reset(); // a connection is closed on its own thread
            QThread::currentThread()->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

} // namespace bluepencil
