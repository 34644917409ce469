// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/overlay.h"

#include <QStringList>

class QLineEdit;

namespace bluepencil {

class DecisionButton;
class ElideLabel;
class Paragraph;

// Where to go: a place in the list, or an id.
class JumpOverlay final : public Overlay {
    Q_OBJECT

public:
    explicit JumpOverlay(QWidget *window);
    ~JumpOverlay() override;
    Q_DISABLE_COPY_MOVE(JumpOverlay)

    void ask(int listed);

Q_SIGNALS:
    void confirmed(const QString &where);

protected:
    void focusFirst() override;
    void confirm() override;

private:
    QLineEdit *m_field = nullptr;
    Paragraph *m_hint = nullptr;
    DecisionButton *m_go = nullptr;
};

// What is given back, before it is.
class ReleaseOverlay final : public Overlay {
    Q_OBJECT

public:
    explicit ReleaseOverlay(QWidget *window);
    ~ReleaseOverlay() override;
    Q_DISABLE_COPY_MOVE(ReleaseOverlay)

    // `held` are the ids of items; `chosen` is how many were selected.
    void ask(const QStringList &held, int chosen);

Q_SIGNALS:
    void confirmed(const QStringList &itemIds);

protected:
    void focusFirst() override;
    void confirm() override;

private:
    ElideLabel *m_head = nullptr;
    Paragraph *m_text = nullptr;
    DecisionButton *m_go = nullptr;
    QStringList m_held;
};

} // namespace bluepencil
