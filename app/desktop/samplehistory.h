// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/queue/feedbackimport.h"

#include <QByteArray>
#include <QDate>
#include <QObject>
#include <QThread>

#include <memory>

namespace bluepencil {

// The reviewed work that comes with the demo: made up, decided by reviewers of the samples through
// the real review session (tests/support/history makes the file), with the producer `sample`.

inline constexpr int sampleDays = 90; // so many days, up to yesterday, are taken
[[nodiscard]] QDate lastSampleDay(); // in the file, a Sunday

// The file unpacked: JSONL as importFeedback reads it.
[[nodiscard]] Result<QByteArray> sampleHistory();

// Stores the last 90 days of it, moved by whole weeks so that they end yesterday and every day
// keeps its weekday. Days are those of the workspace's zone.
[[nodiscard]] Result<FeedbackImportReport>
importSampleHistory(Workspace &workspace, const RandomSource &random, UtcMs now);
[[nodiscard]] Result<bool> hasSampleHistory(Workspace &workspace);

// Brings the history in on a thread of its own and with a connection of its own, unless it is
// there. One transaction: whoever writes meanwhile waits for it.
class SampleHistoryLoader final : public QObject {
    Q_OBJECT

public:
    // `clock` must outlive the loader.
    SampleHistoryLoader(QString workspacePath, const Clock &clock, RandomSource random,
                        QObject *parent = nullptr);
    ~SampleHistoryLoader() override; // waits for the end of what was begun
    Q_DISABLE_COPY_MOVE(SampleHistoryLoader)

    void start(); // once

Q_SIGNALS:
    void loaded();
    void failed(const bluepencil::Error &error);

private:
    QString m_workspacePath;
    const Clock &m_clock;
    RandomSource m_random;
    std::unique_ptr<QThread> m_thread;
};

} // namespace bluepencil
