// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewsession.h"
#include "ui/review/reviewcontroller.h"

#include <QKeySequence>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace bluepencil {

class ActionRegistry;
class DecisionButton;
class ElideLabel;
class UndoRing;

// The row of decisions below everything: what was just done and can be undone, whether the text is
// saved, and what can be done now.
class DecisionBar final : public QWidget {
    Q_OBJECT

public:
    DecisionBar(const Clock &clock, QWidget *parent = nullptr);
    ~DecisionBar() override;
    Q_DISABLE_COPY_MOVE(DecisionBar)

    // Keys are those of the registry, now and whenever they change.
    void showKeys(const ActionRegistry &registry);
    // `blocked`: why the draft can't be approved or sent now; empty if it can.
    void setState(bool hasItem, bool edited, const QString &blocked);
    void setPending(const std::optional<PendingDecision> &latest);
    void setSaveState(SaveState state);
    void setNarrow(bool narrow);

Q_SIGNALS:
    void primaryClicked();
    void rejectClicked();
    void escalateClicked();
    void releaseClicked();
    void undoClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tick();

    const Clock &m_clock;
    UndoRing *m_ring = nullptr;
    ElideLabel *m_done = nullptr;
    DecisionButton *m_undo = nullptr;
    QWidget *m_savedIcon = nullptr;
    ElideLabel *m_saved = nullptr;
    DecisionButton *m_release = nullptr;
    DecisionButton *m_escalate = nullptr;
    DecisionButton *m_reject = nullptr;
    DecisionButton *m_primary = nullptr;
    std::optional<PendingDecision> m_latest;
    QTimer m_ticker;
    bool m_narrow = false;
};

} // namespace bluepencil
