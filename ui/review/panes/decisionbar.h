// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewsession.h"
#include "ui/review/reviewcontroller.h"

#include <QKeySequence>
#include <QTimer>
#include <QWidget>

#include <optional>

class QBoxLayout;

namespace bluepencil {

class ActionRegistry;
class DecisionButton;
class ElideLabel;
class UndoRing;

// The row of decisions below everything: what was just done and can be undone, whether the text is
// saved, and what can be done now. Large text makes it two rows; no decision ever leaves.
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
    // What speaks against sending the text as it is, without forbidding it; empty: nothing.
    void setConcern(const QString &concern);
    void setPending(const std::optional<PendingDecision> &latest);
    void setSaveState(SaveState state);
    void setNarrow(bool narrow);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void primaryClicked();
    void rejectClicked();
    void escalateClicked();
    void releaseClicked();
    void undoClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tick();
    // One row or two: never by what is shown just now, or the row would jump.
    void arrange();
    [[nodiscard]] int stateWidth() const;
    [[nodiscard]] int buttonsWidth() const;
    [[nodiscard]] int widthWithin() const;

    const Clock &m_clock;
    UndoRing *m_ring = nullptr;
    ElideLabel *m_done = nullptr;
    DecisionButton *m_undo = nullptr;
    QWidget *m_savedIcon = nullptr;
    ElideLabel *m_saved = nullptr;
    ElideLabel *m_concern = nullptr;
    DecisionButton *m_release = nullptr;
    DecisionButton *m_escalate = nullptr;
    DecisionButton *m_reject = nullptr;
    DecisionButton *m_primary = nullptr;
    std::optional<PendingDecision> m_latest;
    QTimer m_ticker;
    QBoxLayout *m_rows = nullptr;
    bool m_narrow = false;
};

} // namespace bluepencil
