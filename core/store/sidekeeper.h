// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

#include <atomic>
#include <functional>
#include <optional>
#include <stop_token>
#include <thread>

namespace bluepencil {

class Workspace;

// Brings a file beside a workspace (core/store/sidefile.h) up to date on a thread and a connection
// of its own, when it is told that the file is behind. Nobody waits for it: whoever finds the file
// behind reads the database.
class SideKeeper {
public:
    // On the thread; a while after it is stopped it should be over.
    using Work = std::function<Result<>(Workspace &, const std::stop_token &)>;

    // Steady milliseconds between the beginnings of two.
    struct Rest {
        qint64 afterWork = 0;
        qint64 afterFailure = 60'000;
    };

    // `clock` must outlive it.
    SideKeeper(QString workspacePath, const Clock &clock, Work work, Rest rest);
    ~SideKeeper(); // stops, and waits
    Q_DISABLE_COPY_MOVE(SideKeeper)

    void update(); // returns at once; nothing while it is at work or rests. One thread.

    [[nodiscard]] bool isWorking() const { return m_working; }

private:
    QString m_path;
    const Clock &m_clock;
    Work m_work;
    Rest m_rest;
    std::atomic<bool> m_working = false;
    std::atomic<bool> m_failed = false;
    std::optional<qint64> m_begun; // steady, ms
    std::jthread m_thread;
};

} // namespace bluepencil
