// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/deskfigures.h"

#include <QKeySequence>
#include <QWidget>

#include <optional>

namespace bluepencil {

class ElideLabel;
class KeyCaps;
class Paragraph;

// The rules the draft is judged by: one line, the whole at a key.
class GuidelinePane final : public QWidget {
    Q_OBJECT

public:
    explicit GuidelinePane(QWidget *parent = nullptr);
    ~GuidelinePane() override;
    Q_DISABLE_COPY_MOVE(GuidelinePane)

    void showGuideline(const std::optional<GuidelineText> &guideline);
    void setKeys(const QKeySequence &keys);
    void toggle();

    // Hidden while it is closed.
    [[nodiscard]] const QWidget *textWidget() const;

private:
    class Head;

    void applyOpen();

    Head *m_head = nullptr;
    Paragraph *m_text = nullptr;
    bool m_open = false;
    bool m_any = false;
};

} // namespace bluepencil
