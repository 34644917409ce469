// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/correctionmemory.h"
#include "core/store/workspacethread.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <optional>

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
    [[nodiscard]] CorrectionMemory &memoryOf(Workspace &workspace);
    void takeIn();

    std::atomic_bool m_stopping = false;
    // Touched on m_thread alone.
    std::optional<CorrectionMemory> m_memory;
    bool m_takesIn = false; // the next step is posted
    WorkspaceThread m_thread; // last: it ends before the rest goes
};

} // namespace bluepencil
