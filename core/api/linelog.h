// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

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
    // `fd` stays open until the log is gone, and stays the caller's.
    explicit LineLog(int fd, qsizetype mostBytes = qsizetype {1} << 20);
    ~LineLog(); // writes what waits, for half a second at most
    Q_DISABLE_COPY_MOVE(LineLog)

    // From any thread. Without a line feed.
    void write(const QByteArray &line);

private:
    void run();
    [[nodiscard]] QByteArray next(); // waits for it; empty: there is nothing any more
    [[nodiscard]] bool put(const QByteArray &text); // false: it ends, and nobody reads

    const int m_fd;
    const qsizetype m_mostBytes; // that wait
    std::mutex m_mutex;
    std::condition_variable m_cameIn;
    std::deque<QByteArray> m_lines;
    qsizetype m_bytes = 0;
    qint64 m_dropped = 0;
    std::atomic_bool m_stopping = false;
    std::thread m_thread;
};

} // namespace bluepencil
