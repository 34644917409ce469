// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/drift/drift.h"
#include "core/stats/drift/inputdrift.h"
#include "core/store/workspacethread.h"

#include <QFuture>
#include <QObject>

#include <stop_token>

namespace bluepencil {

// All that the page of drift shows at once.
struct DriftView {
    DriftReport report;
    std::vector<DriftDetail> details; // of the open alarms that are recorded, in their order
};

// Drift on a thread of its own, with its own connection. Calls return at once and are worked off
// in their order; use whenDone() for what comes back. Reading records alarms that are new.
class DriftService final : public QObject {
    Q_OBJECT

public:
    // `clock` must outlive the service.
    DriftService(QString workspacePath, const Clock &clock, RandomSource random,
                 QObject *parent = nullptr);
    ~DriftService() override; // cancels, and waits
    Q_DISABLE_COPY_MOVE(DriftService)

    // Only the last question counts: an earlier one comes with Cancelled.
    [[nodiscard]] QFuture<Result<DriftView>> view();
    void cancel(); // view(), under way or waiting
    // As readInputDrift.
    [[nodiscard]] QFuture<Result<std::vector<InputDrift>>> inputs();
    // As acknowledgeDrift, at the time of the clock.
    [[nodiscard]] QFuture<Result<>> acknowledge(qint64 no, const DriftAnswer &answer);

private:
    const Clock &m_clock;
    std::stop_source m_stop;
    WorkspaceThread m_thread; // last: it ends before the rest goes
};

} // namespace bluepencil
