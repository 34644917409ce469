// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewsession.h"
#include "ui/common/overlay.h"

#include <vector>

namespace bluepencil {

class DecisionButton;
class Paragraph;
class ScreenVeil;
class ScrollColumn;

// After work without contact: which decisions did not count, why, and the texts, to be copied.
class ConflictOverlay final : public Overlay {
    Q_OBJECT

public:
    explicit ConflictOverlay(QWidget *window);
    ~ConflictOverlay() override;
    Q_DISABLE_COPY_MOVE(ConflictOverlay)

    // What of the texts may be shown; it must outlive this.
    void setVeil(const ScreenVeil *veil);

    void ask(const std::vector<Delivery> &deliveries);

    // Of all of them, as "Copy all" puts it on the clipboard.
    [[nodiscard]] QString allTexts() const;

protected:
    void focusFirst() override;

    void confirm() override { close(); }

private:
    void addLine(const Delivery &delivery);

    const ScreenVeil *m_veil = nullptr;
    std::vector<Delivery> m_deliveries;
    Paragraph *m_sentence = nullptr;
    ScrollColumn *m_scroll = nullptr;
    DecisionButton *m_copy = nullptr;
    DecisionButton *m_close = nullptr;
};

} // namespace bluepencil
