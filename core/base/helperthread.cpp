// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/helperthread.h"

#include <system_error>
#include <utility>

namespace bluepencil {

HelperThread::~HelperThread()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void HelperThread::start(std::function<void()> task)
{
    if (!m_thread.joinable()) {
        try {
            m_thread = std::thread([this] { work(); });
        } catch (const std::system_error &) {
            return task();
        }
    }
    {
        const std::lock_guard lock(m_mutex);
        m_task = std::move(task);
    }
    m_changed.notify_all();
}

void HelperThread::wait()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_task; });
}

void HelperThread::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_ends || m_task; });
        if (!m_task)
            return;
        lock.unlock();
        m_task();
        lock.lock();
        m_task = nullptr;
        m_changed.notify_all();
    }
}

} // namespace bluepencil
