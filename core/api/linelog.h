// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace bluepencil {

// Writes lines to a descriptor on a thread of its own, so that nobody who has something to say
// waits for whoever reads it: a pipe may be full, and its reader gone to sleep. What does not fit
// is dropped; how many lines it was is written as soon as somebody reads again.
class LineLog {
public:
    // `fd` stays open until the log is gone, and stays the caller's; `clock` outlives it, too.
    LineLog(int fd, const Clock &clock, qsizetype mostBytes = qsizetype {1} << 20);
    // Writes what waits, for half a second at most, however slowly it is read.
    ~LineLog();
    Q_DISABLE_COPY_MOVE(LineLog)

    // From any thread. Without a line feed.
    void write(const QByteArray &line);

private:
    void run();
    [[nodiscard]] QByteArray next(); // waits for it; empty: there is nothing any more
    [[nodiscard]] bool put(const QByteArray &text); // false: there is no time left
    [[nodiscard]] int waitMs() const; // for room, at once; 0: there is no time left

    const int m_fd;
    const Clock &m_clock;
    const qsizetype m_mostBytes; // that wait
    std::mutex m_mutex;
    std::condition_variable m_cameIn;
    std::deque<QByteArray> m_lines;
    qsizetype m_bytes = 0;
    qint64 m_dropped = 0;
    qint64 m_endsAt = 0; // steady; once m_stopping is set
    std::atomic_bool m_stopping = false;
    std::thread m_thread;
};

} // namespace bluepencil
