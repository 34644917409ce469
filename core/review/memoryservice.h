// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/review/correctionmemory.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace bluepencil {

// The correction memory on a thread of its own, with its own connection, so that no decision and no
// key press waits for it. Calls return at once and are worked off in their order; between them it
// takes in new feedback, a step at a time. Use whenDone() for what comes back.
class MemoryService final : public QObject {
    Q_OBJECT

public:
    // `clock` must outlive the service.
    MemoryService(QString workspacePath, const Clock &clock, RandomSource random,
                  QObject *parent = nullptr);
    ~MemoryService() override; // stops
    Q_DISABLE_COPY_MOVE(MemoryService)

    [[nodiscard]] QFuture<Result<MemoryAnswer>> ask(const MemoryQuestion &question);

    // Leaves what waits, closes the connection and ends the thread.
    void stop();

private:
    struct Room;

    void post(std::function<void(Room &)> work);
    void takeIn(Room &room);

    QString m_path;
    const Clock &m_clock;
    RandomSource m_random;
    std::atomic_bool m_stopping = false;
    QThread m_thread;
    std::unique_ptr<QObject> m_worker; // lives in m_thread
    std::unique_ptr<Room> m_room; // touched on m_thread alone
};

} // namespace bluepencil
