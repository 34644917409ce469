// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/overlay.h"

class QLineEdit;

namespace bluepencil {

class DecisionButton;

// One line for the producer: what the next draft should do.
class RedraftOverlay final : public Overlay {
    Q_OBJECT

public:
    explicit RedraftOverlay(QWidget *window);
    ~RedraftOverlay() override;
    Q_DISABLE_COPY_MOVE(RedraftOverlay)

    void ask(const QString &proposal);

Q_SIGNALS:
    void confirmed(const QString &instruction);

protected:
    void focusFirst() override;
    void confirm() override;

private:
    QLineEdit *m_line = nullptr;
    DecisionButton *m_go = nullptr;
};

} // namespace bluepencil
