// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace bluepencil {

// A second thread for one task after the other, each of which its owner waits for before it starts
// the next. It begins with the first one: work that is short needs none. Where no thread can be had
// the task is done on the owner's.
class HelperThread {
public:
    HelperThread() = default;
    ~HelperThread(); // waits
    Q_DISABLE_COPY_MOVE(HelperThread)

    // Must not throw. After wait(), unless it is the first one.
    void start(std::function<void()> task);
    void wait();

private:
    void work();

    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::function<void()> m_task; // empty: nothing to do
    bool m_ends = false;
};

} // namespace bluepencil
