// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/exportresult.h"
#include "ui/common/style/theme.h"

#include <QElapsedTimer>
#include <QKeySequence>
#include <QWidget>

class QProgressBar;

namespace bluepencil {

class Chip;
class DecisionButton;
class ElideLabel;

// At the foot of the place: what is going on, how long it takes, and the two buttons.
class ExportBar final : public QWidget {
    Q_OBJECT

public:
    explicit ExportBar(QWidget *parent = nullptr);
    ~ExportBar() override;
    Q_DISABLE_COPY_MOVE(ExportBar)

    void setKeys(const QKeySequence &go, const QKeySequence &cancel);
    void setPrivacy(const QString &mode); // as ExportConfig has it
    void begin();
    void end();
    void showStep(const ExportStep &step); // while it runs
    void showCancelling(); // until it ends
    void say(const QString &sentence, Ink ink = Ink::Text);
    // Empty: it can be exported.
    void setHindrance(const QString &why);

    [[nodiscard]] bool canExport() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void exportWanted();
    void cancelWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showStatus();
    void arrange();

    ElideLabel *m_status = nullptr;
    QProgressBar *m_progress = nullptr;
    Chip *m_privacy = nullptr;
    DecisionButton *m_cancel = nullptr;
    DecisionButton *m_go = nullptr;
    QElapsedTimer m_elapsed; // of what is being done: reading, then writing
    QKeySequence m_goKeys;
    QString m_hindrance;
    QString m_said;
    Ink m_ink = Ink::Text;
    bool m_running = false;
    bool m_writing = false;
    bool m_cancelled = false;
};

} // namespace bluepencil
