// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/exportservice.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

class QProgressBar;

namespace bluepencil {

class DecisionButton;
class Dialogs;
class ElideLabel;
class ExportForm;
class ExportOverview;

// Decisions become a fine-tuning dataset: what goes in, how much that is, the first rows as they
// will be written, and the export itself with progress and cancel.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    // `clock` and `dialogs` must outlive the dialog.
    ExportDialog(const QString &workspacePath, const Clock &clock, const RandomSource &random,
                 Dialogs &dialogs, QWidget *parent = nullptr);
    ~ExportDialog() override;
    Q_DISABLE_COPY_MOVE(ExportDialog)

    void setFolder(const QString &folder);

    [[nodiscard]] bool isRunning() const { return m_running; }

    // Counts and rows are those of what is chosen.
    [[nodiscard]] bool isSettled() const { return m_settled; }

    void startExport();
    // Esc and the frame: while it runs the export is cancelled, otherwise the dialog closes.
    void reject() override;

Q_SIGNALS:
    void exported(const QString &manifestPath);
    void failed(const QString &sentence); // cancelled included

private:
    void build();
    [[nodiscard]] QWidget *buildBar();
    void loadChoices();
    void countSoon();
    void count();
    void browse();
    void showProgress(qint64 done, qint64 total);
    void finish(const Result<ExportSummary> &summary);
    void setRunning(bool running);
    void updateButtons();

    Dialogs &m_dialogs;
    ExportService m_service;
    ExportForm *m_form = nullptr;
    ExportOverview *m_overview = nullptr;
    ElideLabel *m_status = nullptr;
    QProgressBar *m_progress = nullptr;
    DecisionButton *m_close = nullptr;
    DecisionButton *m_export = nullptr;
    QTimer m_countTimer;
    QElapsedTimer m_elapsed;
    quint64 m_asked = 0; // previews; only the last one is shown
    qint64 m_rowsNow = 0;
    bool m_readOnly = false;
    bool m_running = false;
    bool m_settled = false;
};

} // namespace bluepencil
