// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/overlay.h"

#include <QStringList>

namespace bluepencil {

class DecisionButton;
class Paragraph;

// What the checks flagged in a draft that is to be approved as it is, and whether it is all the
// same. It stays open until it is closed: who asks judges whether that was read.
class FlaggedOverlay final : public Overlay {
    Q_OBJECT

public:
    explicit FlaggedOverlay(QWidget *window);
    ~FlaggedOverlay() override;
    Q_DISABLE_COPY_MOVE(FlaggedOverlay)

    // A line for each finding; of many only the first are shown.
    void ask(const QStringList &found);

Q_SIGNALS:
    void confirmed();

protected:
    void focusFirst() override;
    void confirm() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Paragraph *m_found = nullptr;
    DecisionButton *m_go = nullptr;
};

} // namespace bluepencil
