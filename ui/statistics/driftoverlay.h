// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/drift/drift.h"
#include "ui/common/overlay.h"

class QCheckBox;
class QLineEdit;

namespace bluepencil {

class DecisionButton;
class Paragraph;

// Who ends an alarm of drift, and why.
class DriftOverlay final : public Overlay {
    Q_OBJECT

public:
    explicit DriftOverlay(QWidget *window);
    ~DriftOverlay() override;
    Q_DISABLE_COPY_MOVE(DriftOverlay)

    // `what` is the alarm in a sentence.
    void ask(qint64 no, const QString &what);

Q_SIGNALS:
    void confirmed(qint64 no, const bluepencil::DriftAnswer &answer);

protected:
    void focusFirst() override;
    void confirm() override;

private:
    void enable();

    qint64 m_no = 0;
    Paragraph *m_what = nullptr;
    QLineEdit *m_by = nullptr;
    QLineEdit *m_reason = nullptr;
    QCheckBox *m_baseline = nullptr;
    DecisionButton *m_go = nullptr;
};

} // namespace bluepencil
