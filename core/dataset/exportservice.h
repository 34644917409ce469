// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/exportresult.h"
#include "core/store/workspacethread.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <stop_token>

namespace bluepencil {

class KeysShown;

// What can be chosen in a workspace.
struct ExportChoices {
    QStringList queues;
    QStringList tasks;
    QStringList reviewers;
    QStringList models;
    QStringList labels;
    QStringList batches; // the newest first
    qint64 records = 0; // feedback that counts
    QString nextBatchId;
    QByteArray timeZone; // IANA; days of a filter are days of this zone
    bool readOnly = false; // newer than the program, or cannot be written: nothing is exported
};

// The exporter on a thread of its own, with its own connection. Calls return at once and are worked
// off in their order; use `.then(context, …)` for what comes back.
class ExportService final : public QObject {
    Q_OBJECT

public:
    // `clock` must outlive the service.
    ExportService(QString workspacePath, const Clock &clock, RandomSource random,
                  QObject *parent = nullptr);
    ~ExportService() override; // cancels, and waits
    Q_DISABLE_COPY_MOVE(ExportService)

    [[nodiscard]] QFuture<Result<ExportChoices>> choices();
    // As Exporter::preview. One that is still under way ends with Cancelled: only the last counts.
    [[nodiscard]] QFuture<Result<ExportPreview>> preview(const ExportConfig &config,
                                                         std::size_t rows);
    // As Exporter::firstLook; to be asked for before the preview, which takes longer.
    [[nodiscard]] QFuture<Result<FirstLook>> firstLook(const ExportConfig &config,
                                                       std::size_t rows);
    // As Exporter::run. A preview under way ends with Cancelled.
    [[nodiscard]] QFuture<Result<ExportSummary>> run(const ExportConfig &config);

    void cancel(); // the run; it ends with Cancelled, unless it is done by then

Q_SIGNALS:
    // How far the run is; some twenty times a second.
    void progressed(const bluepencil::ExportStep &step);
    // The same of a preview.
    void counting(const bluepencil::ExportStep &step);

private:
    // Hands a step on to `signal` some twenty times a second.
    [[nodiscard]] ExportProgress paced(void (ExportService::*signal)(const ExportStep &));

    const Clock &m_clock;
    RandomSource m_random;
    std::shared_ptr<KeysShown> m_shown; // by what runs on the thread alone
    std::stop_source m_lookStop;
    std::stop_source m_previewStop;
    std::stop_source m_runStop;
    WorkspaceThread m_thread; // last: it ends before the rest goes
};

} // namespace bluepencil
