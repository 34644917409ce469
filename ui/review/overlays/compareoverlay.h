// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/overlay.h"
#include "ui/review/overlays/comparebase.h"

#include <vector>

namespace bluepencil {

class CardButton;
class ScrollColumn;

// What the working text is held against: one of a few, by its number or by arrows and Return.
class CompareOverlay final : public Overlay {
    Q_OBJECT

public:
    explicit CompareOverlay(QWidget *window);
    ~CompareOverlay() override;
    Q_DISABLE_COPY_MOVE(CompareOverlay)

    // `current` is the place of the one in force. More than nine are not offered.
    void ask(const std::vector<CompareBase> &bases, int current);

Q_SIGNALS:
    void chosen(int base);

protected:
    void focusFirst() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(int base);

    ScrollColumn *m_scroll = nullptr;
    std::vector<CardButton *> m_cards;
    int m_current = 0;
};

} // namespace bluepencil
