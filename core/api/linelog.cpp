// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/linelog.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <poll.h>
#include <unistd.h>
#include <utility>

namespace bluepencil {

namespace {

constexpr qint64 lookMs = 100; // how often it is asked whether it should end
constexpr qint64 endMs = 500;
// A pipe that says it has room takes that much at once.
constexpr qsizetype mostAtOnce = PIPE_BUF;

} // namespace

LineLog::LineLog(int fd, const Clock &clock, qsizetype mostBytes)
    : m_fd(fd)
    , m_clock(clock)
    , m_mostBytes(mostBytes)
    , m_thread([this] { run(); })
{
}

LineLog::~LineLog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_endsAt = m_clock.steady() + endMs;
        m_stopping = true;
    }
    m_cameIn.notify_one();
    m_thread.join();
}

void LineLog::write(const QByteArray &line)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_bytes + line.size() + 1 > m_mostBytes) {
            ++m_dropped;
            return;
        }
        m_bytes += line.size() + 1;
        m_lines.push_back(line + '\n');
    }
    m_cameIn.notify_one();
}

QByteArray LineLog::next()
{
    std::unique_lock lock(m_mutex);
    m_cameIn.wait(lock, [&] { return m_stopping || !m_lines.empty(); });
    QByteArray text;
    while (!m_lines.empty()
           && (text.isEmpty() || text.size() + m_lines.front().size() <= mostAtOnce)) {
        text += m_lines.front();
        m_lines.pop_front();
    }
    m_bytes -= text.size();
    // Said where they are missing: behind all that was there before them.
    if (m_lines.empty() && m_dropped > 0)
        text += "log: " + QByteArray::number(std::exchange(m_dropped, 0))
            + " lines were dropped, for nobody read\n";
    return text;
}

int LineLog::waitMs() const
{
    return int(m_stopping ? std::clamp(m_endsAt - m_clock.steady(), qint64 {0}, lookMs) : lookMs);
}

bool LineLog::put(const QByteArray &text)
{
    for (qsizetype done = 0; done < text.size();) {
        const int wait = waitMs();
        if (wait == 0)
            return false;
        pollfd asked {m_fd, POLLOUT, 0};
        if (::poll(&asked, 1, wait) <= 0)
            continue;
        const ssize_t written = ::write(m_fd, text.constData() + done,
                                        size_t(std::min(text.size() - done, mostAtOnce)));
        if (written < 0 && errno != EINTR && errno != EAGAIN)
            return true; // nobody will ever read it
        done += std::max<ssize_t>(written, 0);
    }
    return true;
}

void LineLog::run()
{
    while (true) {
        const QByteArray text = next();
        if (text.isEmpty() || !put(text))
            return;
    }
}

} // namespace bluepencil
