// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/overlay.h"

#include <QHash>
#include <QStringList>

class QLabel;
class QLineEdit;
class QRadioButton;

namespace bluepencil {

class DecisionButton;
class LabelButton;

// Why a draft is rejected, and whether the person's own text goes out in its place.
class RejectOverlay final : public Overlay {
    Q_OBJECT

public:
    RejectOverlay(const QStringList &codes, QWidget *window);
    ~RejectOverlay() override;
    Q_DISABLE_COPY_MOVE(RejectOverlay)

    // `chosen`: reasons that are set on the whole already.
    void ask(bool hasOwnText, const QStringList &chosen);

Q_SIGNALS:
    void confirmed(const QStringList &codes, bool sendReplacement);

protected:
    void focusFirst() override;
    void confirm() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStringList m_codes;
    QHash<QString, LabelButton *> m_buttons;
    QRadioButton *m_nothing = nullptr;
    QRadioButton *m_replacement = nullptr;
};

// Whose turn it is: the skill that the next reviewer must have.
class EscalateOverlay final : public Overlay {
    Q_OBJECT

public:
    explicit EscalateOverlay(QWidget *window);
    ~EscalateOverlay() override;
    Q_DISABLE_COPY_MOVE(EscalateOverlay)

    void ask(const QString &proposal);

Q_SIGNALS:
    void confirmed(const QString &skill);

protected:
    void focusFirst() override;
    void confirm() override;

private:
    QLineEdit *m_skill = nullptr;
    DecisionButton *m_go = nullptr;
};

} // namespace bluepencil
