// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <atomic>
#include <optional>
#include <thread>

namespace bluepencil {

// Brings the columns beside a workspace up to date on a thread and a connection of its own, when it
// is told that they are behind. What fails is tried again a minute later at the earliest: without
// columns figures come from the database.
class FigureKeeper {
public:
    // `clock` must outlive it.
    FigureKeeper(QString workspacePath, const Clock &clock);
    ~FigureKeeper(); // stops, and waits
    Q_DISABLE_COPY_MOVE(FigureKeeper)

    void update(); // returns at once; nothing while it is at work. One thread.

private:
    QString m_path;
    const Clock &m_clock;
    std::atomic<bool> m_working = false;
    std::atomic<bool> m_failed = false;
    std::optional<qint64> m_begun; // steady, ms
    std::jthread m_thread;
};

} // namespace bluepencil
